#include "model/exchange/exportwords.h"

#include "model/exchange/localtime.h"
#include "model/exchange/markdownlimits.h"
#include "model/exchange/markdowntree.h"
#include "model/exchange/sentences.h"
#include "model/insight/toldlength.h"

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

// What ends the directions that are forced in a text and never ended: in a line the words behind it would be turned.
QString directionEnds(const QString &line)
{
    constexpr char16_t kEndOfTurn = 0x202c;
    constexpr char16_t kEndOfIsolate = 0x2069;
    constexpr qsizetype kDeepest = 125; // beyond that nothing is turned, by the rules of Unicode
    QString ends;                       // the innermost first
    for (const QChar c : line) {
        const char16_t code = c.unicode();
        const bool isTurn = code == 0x202a || code == 0x202b || code == 0x202d || code == 0x202e;
        const bool isIsolate = code >= 0x2066 && code <= 0x2068;
        if ((isTurn || isIsolate) && ends.size() < kDeepest)
            ends.prepend(QChar(isTurn ? kEndOfTurn : kEndOfIsolate));
        else if (code == kEndOfTurn && ends.startsWith(c))
            ends.remove(0, 1);
        else if (code == kEndOfIsolate && ends.contains(c))
            ends.remove(0, ends.indexOf(c) + 1);
    }
    return ends;
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
    return durationWords(toldLength(std::floor(minutes)));
}

QString exportedWord(const QString &code)
{
    static const QRegularExpression severity(u"\\Asev[1-5]\\z"_s);
    if (severity.match(code).hasMatch()) return code.toUpper();
    return code == "wont_do"_L1 ? u"won't do"_s : QString(code).replace(u'_', u' ');
}

QString inOneLine(const QString &text)
{
    const QString line = QString(text).replace(u'\n', u' ').simplified();
    return line + exportwords::directionEnds(line);
}

QString exportedTitle(const QString &title)
{
    return title.trimmed().isEmpty() ? u"Untitled incident"_s : inOneLine(title);
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
