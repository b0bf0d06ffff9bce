#include "ui/write/textsearch.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kMostTextHits = 10'000;

QString filledIn(const QString &replacement, const QRegularExpressionMatch &match)
{
    QString text;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar next = i + 1 < replacement.size() ? replacement[i + 1] : QChar();
        if (replacement[i] != u'\\' || next.isNull()) {
            text += replacement[i];
            continue;
        }
        ++i;
        if (next.isDigit())
            text += match.captured(next.digitValue());
        else
            text += next == u'n' ? u'\n' : next == u't' ? u'\t' : next;
    }
    return text;
}

template <typename Chosen>
QString replacedWhere(const QString &text, const TextQuery &query, const QString &replacement, Chosen isChosen)
{
    QString result;
    qsizetype written = 0;
    QRegularExpressionMatchIterator matches = patternOf(query).globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() == 0 || !isChosen(match)) continue;
        result += QStringView(text).sliced(written, match.capturedStart() - written);
        result += query.isPattern ? filledIn(replacement, match) : replacement;
        written = match.capturedEnd();
    }
    return result.append(QStringView(text).sliced(written));
}

} // namespace

QRegularExpression patternOf(const TextQuery &query)
{
    QString pattern = query.isPattern ? query.text : QRegularExpression::escape(query.text);
    if (query.isWholeWord) pattern = u"(?<!\\w)(?:%1)(?!\\w)"_s.arg(pattern);
    QRegularExpression::PatternOptions options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (!query.isCaseSensitive) options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(u"(*LIMIT_MATCH=100000)"_s + pattern, options);
}

QList<TextHit> hitsIn(const QString &text, const QRegularExpression &pattern)
{
    QList<TextHit> hits;
    if (!pattern.isValid()) return hits;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
    while (matches.hasNext() && hits.size() < kMostTextHits) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 0) hits.append({int(match.capturedStart()), int(match.capturedLength())});
    }
    return hits;
}

QString withHitReplaced(const QString &text, const TextQuery &query, const TextHit &hit, const QString &replacement)
{
    return replacedWhere(text, query, replacement, [&](const QRegularExpressionMatch &match) {
        return match.capturedStart() == hit.start && match.capturedLength() == hit.length;
    });
}

QString withAllReplaced(const QString &text, const TextQuery &query, const QString &replacement)
{
    return replacedWhere(text, query, replacement, [](const QRegularExpressionMatch &) { return true; });
}

} // namespace nevertwice
