#include "model/exchange/logentries.h"

#include "model/exchange/timewords.h"
#include "model/exchange/wordlist.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace logentries {

constexpr qsizetype kLooked = 400;
constexpr qsizetype kShort = 160; // what a program says about somebody is no longer

struct NoiseWords
{
    QStringList begins;
    QStringList holds;
    QStringList authors;
};

const NoiseWords &noiseWords()
{
    static const NoiseWords words = [] {
        NoiseWords made;
        for (const auto &[name, phrases] : phraseLines(u":/words/lognoise.txt"_s))
            for (const QString &phrase : phrases) {
                if (name == "author"_L1)
                    made.authors.append(phrase);
                else if (phrase.startsWith(u'*'))
                    made.holds.append(phrase.mid(1));
                else
                    made.begins.append(phrase);
            }
        return made;
    }();
    return words;
}

} // namespace logentries

bool isTraceLine(QStringView line)
{
    static const QRegularExpression trace(
        u"^\\s*(?:at (?!\\d)(?:[\\w$.<>\\[\\]/@~` -]{1,160}\\(|(?:async |new )?[^\\s\\d]\\S*[.:/\\\\]\\S*\\d)|"
        u"\\.{3} \\d+ (?:more|common "
        u"frames|lines)|"
        "Caused by: |Suppressed: |Traceback \\(most recent call last\\)|During handling of the above exception|"
        "The above exception was the direct cause|File \"[^\"]*\", line \\d+|goroutine \\d+ \\[|created by [\\w./*()]+|"
        "\\S+\\.go:\\d+( \\+0x[0-9a-f]+)?|[\\w./*()-]+\\((?:0x[0-9a-f]+|\\.\\.\\.|\\{0x)|from \\S+:\\d+:in |"
        "#\\d+ +(?:0x[0-9a-f]+|\\S+\\(\\d+\\): |\\{main\\})|Stack trace:|stack backtrace:|\\d+: (?:0x[0-9a-f]+ - "
        ")?[\\w<>]+::|"
        "--- End of (?:inner|stack))"_s);
    return trace.match(line.left(logentries::kLooked)).hasMatch();
}

bool isLogNoise(const QString &author, const QString &text)
{
    using namespace logentries;
    const NoiseWords &words = noiseWords();
    const QString name = author.trimmed().toLower();
    if (words.authors.contains(name)) return true;
    const qsizetype lineEnd = text.indexOf(u'\n');
    QString line = (lineEnd < 0 ? text : text.left(lineEnd)).left(kShort + 1).trimmed().toLower();
    line.remove(QChar(0x200E)).remove(QChar(0x200F));
    if (line.isEmpty() || line.size() > kShort) return false;
    const auto begins = [&](const QString &phrase) { return line.startsWith(phrase); };
    if (std::any_of(words.begins.begin(), words.begins.end(), begins)) return true;
    return std::any_of(words.holds.begin(), words.holds.end(), [&](const QString &phrase) {
        const qsizetype at = line.indexOf(phrase);
        return at >= 0 && at < 50;
    });
}

bool isLikeName(QStringView text)
{
    const QStringView name = text.trimmed();
    if (name.isEmpty() || name.size() > 60) return false;
    static const QString odd = u"{}=;\\?!*|\"<>#$%^,]"_s;
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return odd.contains(c); })) return false;
    if (QStringView(u".:-").contains(name.back())) return false;
    static const QRegularExpression spaces(u"\\s+"_s);
    const QStringList words = name.toString().split(spaces);
    if (words.size() > 6) return false;
    static const QStringList particles{u"van"_s, u"von"_s, u"de"_s,  u"der"_s, u"den"_s, u"la"_s, u"le"_s,  u"di"_s,
                                       u"da"_s,  u"dos"_s, u"bin"_s, u"al"_s,  u"el"_s,  u"du"_s, u"ter"_s, u"of"_s};
    const auto hasLetter = [](const QString &word) {
        return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    };
    if (words.size() == 1) return hasLetter(name.toString()) && !name.contains(u'/');
    for (const QString &word : words) {
        const QChar first = word.front();
        const bool isGood = first.isUpper() || (first.isLetter() && !first.isLower()) || first == u'(' ||
                            first == u'[' || first == u'@' || first == u'|' || first.isDigit() ||
                            particles.contains(word);
        if (!isGood && !(word == words.last() && word.endsWith(u')'))) return false;
    }
    return hasLetter(words.first());
}

std::optional<LogStamp> dayLine(const QString &line)
{
    if (line.size() > 100) return std::nullopt;
    static const QString around = u" \t-\u2013\u2014_=*#|:>\u200E"_s;
    qsizetype begin = 0;
    qsizetype end = line.size();
    while (begin < end && around.contains(line[begin]))
        ++begin;
    while (end > begin && (around.contains(line[end - 1]) || line[end - 1] == u'.'))
        --end;
    QString core = line.mid(begin, end - begin);
    for (const auto word : {"New messages"_L1, "New"_L1})
        if (core.endsWith(word) && core.size() > word.size()) core.chop(word.size());
    core = core.trimmed();
    for (const auto word : {"Date:"_L1, "Day:"_L1, "Date"_L1, "Datum:"_L1})
        if (core.startsWith(word, Qt::CaseInsensitive) && core.size() > word.size())
            core = core.mid(word.size()).trimmed();
    // "Today March 3rd, 2026"
    const qsizetype space = core.indexOf(u' ');
    if (space > 0 && relativeDay(core.left(space).toLower())) {
        const QString rest = core.mid(space + 1).trimmed();
        if (const auto stamp = stampAt(rest, 0); stamp && stamp->end == rest.size() && !stamp->hasClock) return stamp;
    }
    if (core.isEmpty()) return std::nullopt;
    auto stamp = stampAt(core, 0);
    if (!stamp || stamp->hasClock || !stamp->hasDay) return std::nullopt;
    const QString rest = core.mid(stamp->end).trimmed();
    const auto isWeekday = [](QString word) {
        while (!word.isEmpty() && !word.back().isLetter())
            word.chop(1);
        word = behindAll(word, [](QChar c) { return !c.isLetter(); });
        return weekdayOf(word.toLower()).has_value();
    };
    return rest.isEmpty() || isWeekday(rest) ? stamp : std::nullopt;
}

} // namespace nevertwice
