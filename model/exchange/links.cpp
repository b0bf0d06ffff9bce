#include "model/exchange/links.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

QList<FoundLink> linksIn(const QString &text)
{
    static const QRegularExpression pattern(
        u"(?<address>\\bhttps?://[^\\s<>\"`]+|\\bmailto:[^\\s<>\"`]+)|\\bINC-\\d{1,9}\\b"_s);
    QList<FoundLink> links;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool isAddress = match.hasCaptured(u"address"_s);
        links.append({isAddress ? FoundLink::Kind::Address : FoundLink::Kind::Reference, int(match.capturedStart()),
                      isAddress ? addressLength(match.capturedView()) : int(match.capturedLength())});
    }
    return links;
}

int addressLength(QStringView address)
{
    qsizetype closing = address.count(u')') - address.count(u'(');
    qsizetype length = address.size();
    while (length > 0) {
        const QChar last = address[length - 1];
        if (last == u')' && closing > 0)
            --closing;
        else if (!u".,;:!?*_~'"_s.contains(last))
            break;
        --length;
    }
    return int(length);
}

bool mayBeFollowed(const QString &target)
{
    const bool isHarmless = std::none_of(target.begin(), target.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    const auto begins = [&](QLatin1StringView scheme) {
        return target.size() > scheme.size() && target.startsWith(scheme, Qt::CaseInsensitive);
    };
    return isHarmless && (begins("https://"_L1) || begins("http://"_L1) || begins("mailto:"_L1));
}

QString attachmentHash(const QString &target)
{
    static const QRegularExpression pattern(u"\\Aatt:([0-9a-f]{64})\\z"_s);
    return pattern.match(target).captured(1);
}

} // namespace nevertwice
