#include "model/exchange/trackerlinks.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qsizetype kLongestTrackerLink = 2'000;

} // namespace

QString trackerAddress(const QString &link)
{
    const QString text = link.trimmed();
    const bool isWeb =
        text.startsWith("https://"_L1, Qt::CaseInsensitive) || text.startsWith("http://"_L1, Qt::CaseInsensitive);
    if (!isWeb || text.size() > kLongestTrackerLink) return {};
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) return {};
    QString host = url.host().toLower();
    if (host.startsWith("www."_L1)) host = host.mid(4);
    if (url.port() > 0 && url.port() != 80 && url.port() != 443) host += u':' + QString::number(url.port());
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    // A ticket of a tracker we know: what stands behind it is a view of it. GitLab has two names for one ticket.
    static const QRegularExpression known(
        u"\\A(.*?)(?:/-)?/(issues|work_items|pull|merge_requests|browse)/([A-Za-z0-9_-]+)(?:/.*)?\\z"_s);
    if (const auto match = known.match(path); match.hasMatch()) {
        const QString kind = match.captured(2) == "work_items"_L1 ? u"issues"_s : match.captured(2);
        return (host + match.captured(1) + u'/' + kind + u'/' + match.captured(3)).toLower();
    }
    const QUrlQuery query(url);
    if (const QString key = trackerKey(query.queryItemValue(u"selectedIssue"_s)); !key.isEmpty())
        return host + "/browse/"_L1 + key.toLower();
    // Of others nobody can say what stands behind a "#": some keep the ticket itself there.
    const QString fragment = url.fragment(QUrl::FullyEncoded);
    return host + path + (url.hasQuery() ? u'?' + url.query(QUrl::FullyEncoded) : QString()) +
           (fragment.isEmpty() ? QString() : u'#' + fragment);
}

QString trackerKey(const QString &text)
{
    static const QRegularExpression key(u"\\A[A-Za-z][A-Za-z0-9_]{1,30}-[0-9]{1,9}\\z"_s);
    return key.match(text.trimmed().left(64)).hasMatch() ? text.trimmed().toUpper() : QString();
}

QString trackerKeyOf(const QString &address)
{
    return trackerKey(address.section(u'/', -1));
}

} // namespace nevertwice
