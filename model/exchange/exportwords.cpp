#include "model/exchange/exportwords.h"

#include "model/exchange/localtime.h"
#include "model/exchange/markdownlimits.h"
#include "model/exchange/markdowntree.h"
#include "model/exchange/sentences.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace exportwords {

QDateTime wall(const Moment &moment, const QString &zone)
{
    return QDateTime::fromMSecsSinceEpoch(wallTime(moment.msecs(), zoneOrUtc(zone)), Qt::UTC);
}

} // namespace exportwords

QString exportedTime(const Moment &moment, const QString &zone)
{
    if (!moment.isInstant()) return moment.text();
    return exportwords::wall(moment, zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString exportedDay(const Moment &moment, const QString &zone)
{
    return moment.isInstant() ? exportwords::wall(moment, zone).toString(u"yyyy-MM-dd"_s) : moment.text();
}

QString exportedClock(const Moment &moment, const QString &zone)
{
    return moment.isInstant() ? exportwords::wall(moment, zone).toString(u"HH:mm"_s) : QString();
}

QString exportedDuration(double minutes)
{
    const qint64 all = qint64(std::floor(minutes));
    const qint64 days = all / 1440;
    const qint64 hours = all / 60 % 24;
    const qint64 rest = all % 60;
    if (days > 0) return hours > 0 ? u"%1 d %2 h"_s.arg(days).arg(hours) : u"%1 d"_s.arg(days);
    if (hours > 0) return rest > 0 ? u"%1 h %2 min"_s.arg(hours).arg(rest) : u"%1 h"_s.arg(hours);
    return u"%1 min"_s.arg(rest);
}

QString exportedWord(const QString &code)
{
    static const QRegularExpression severity(u"\\Asev[1-5]\\z"_s);
    if (severity.match(code).hasMatch()) return code.toUpper();
    return code == "wont_do"_L1 ? u"won't do"_s : QString(code).replace(u'_', u' ');
}

QString inOneLine(const QString &text)
{
    return QString(text).replace(u'\n', u' ').simplified();
}

QString plainWords(const QString &markdown)
{
    if (limitPassed(markdown) != MarkdownLimit::None) return inOneLine(markdown);
    return wordsOf(parseMarkdown(markdown.toUtf8()).get());
}

QString firstSentences(const QString &markdown, int count)
{
    const QString words = plainWords(markdown);
    for (qsizetype at = 0; at < words.size(); ++at)
        if (endsSentence(words, at) && --count == 0) {
            qsizetype end = at + 1;
            while (end < words.size() && !words[end].isSpace())
                ++end; // what closes a bracket or a quotation
            return words.left(end);
        }
    return words;
}

} // namespace nevertwice
