#include "model/exchange/writtentimes.h"

#include "model/domain/zone.h"
#include "model/exchange/asciiwords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace writtentimes {

constexpr qsizetype kMostPieces = 36;
constexpr qsizetype kFarthestPiece = 160;
constexpr int kMostClocks = 2;
constexpr qsizetype kLongestMention = 116;
constexpr qsizetype kLongestWord = 14; // "approximately" has thirteen letters
constexpr int kMostTries = 1'000;

struct Piece
{
    enum class Kind { Number, Word, Mark, End };
    Kind kind = Kind::End;
    QStringView text;
    QString lower; // of a word that is short enough to stand in a time
    qsizetype at = 0;
    qsizetype end = 0;
    bool isApart = false;

    bool is(const char *word) const { return kind == Kind::Word && lower == QLatin1String(word); }
    bool isMark(char16_t c) const { return kind == Kind::Mark && text.front() == QChar(c); }
    bool isDash() const { return isMark(u'-') || isMark(0x2013) || isMark(0x2014) || isMark(0x2192); }
};

bool isSilent(QChar c)
{
    return c == u'*' || c == u'_' || c == u'`' || c == u'"' || c == u'\\';
}

bool isLetterO(QChar c)
{
    return c == u'o' || c == u'O';
}

// Digits, and letters O that somebody typed for zeros beside a colon.
qsizetype numberAt(const QString &text, qsizetype at)
{
    qsizetype end = at;
    bool hasLetter = false;
    while (end < text.size() && (text[end].isDigit() || isLetterO(text[end])))
        hasLetter = isLetterO(text[end++]) || hasLetter;
    if (end == at || !hasLetter) return end - at;
    const bool isBesideColon = (at > 0 && text[at - 1] == u':') || (end < text.size() && text[end] == u':');
    const bool isWhole = end == text.size() || !text[end].isLetter();
    if (isBesideColon && isWhole) return end - at;
    qsizetype digits = at;
    while (digits < text.size() && text[digits].isDigit())
        ++digits;
    return digits - at;
}

// Cuts a text into pieces from a place on, one when it is asked for: most that could begin a time end at once.
class Cutting
{
public:
    Cutting(const QString &text, qsizetype at) : m_text(text), m_begin(at), m_at(at) {}

    // One of kind End where there is none left.
    Piece next()
    {
        Piece piece;
        bool isApart = m_count == 0;
        for (; hasMore() && (m_text[m_at].isSpace() || isSilent(m_text[m_at])); ++m_at)
            isApart = isApart || m_text[m_at].isSpace();
        if (!hasMore() || m_count == kMostPieces) return piece;
        ++m_count;
        piece.at = m_at;
        piece.isApart = isApart;
        if (const qsizetype digits = numberAt(m_text, m_at); digits > 0) {
            piece.kind = Piece::Kind::Number;
            m_at += digits;
        } else if (m_text[m_at].isLetter()) {
            piece.kind = Piece::Kind::Word;
            while (m_at < m_text.size() && m_text[m_at].isLetter())
                ++m_at;
        } else {
            piece.kind = Piece::Kind::Mark;
            ++m_at;
        }
        piece.end = m_at;
        piece.text = QStringView(m_text).sliced(piece.at, piece.end - piece.at);
        if (piece.kind == Piece::Kind::Word && piece.text.size() <= kLongestWord)
            piece.lower = piece.text.toString().toLower();
        return piece;
    }

private:
    bool hasMore() const { return m_at < m_text.size() && m_at - m_begin < kFarthestPiece; }

    const QString &m_text;
    qsizetype m_begin;
    qsizetype m_at;
    qsizetype m_count = 0;
};

bool isHalf(const Piece &piece)
{
    return piece.is("am") || piece.is("pm");
}

bool isZone(const Piece &piece)
{
    if (piece.kind != Piece::Kind::Word || piece.text.size() > 8) return false;
    const auto zone = zoneWord(piece.lower);
    if (!zone) return false;
    static const QSet<QString> english{u"eat"_s, u"cat"_s, u"west"_s, u"art"_s, u"wet"_s, u"met"_s, u"z"_s,
                                       u"ct"_s,  u"et"_s,  u"mt"_s,   u"pt"_s,  u"ist"_s, u"wat"_s, u"nst"_s};
    if (zone->followsSeason && piece.text.size() > 2) return piece.text.front().isUpper();
    return !english.contains(piece.lower) || piece.text == piece.text.toString().toUpper();
}

bool isRangeWord(const Piece &piece)
{
    return piece.is("to") || piece.is("until") || piece.is("till") || piece.is("through") || piece.is("bis");
}

// Words that stand in a time without being one.
bool isGlue(const Piece &piece)
{
    static const QSet<QString> words{u"at"_s,
                                     u"on"_s,
                                     u"the"_s,
                                     u"of"_s,
                                     u"st"_s,
                                     u"nd"_s,
                                     u"rd"_s,
                                     u"th"_s,
                                     u"from"_s,
                                     u"since"_s,
                                     u"about"_s,
                                     u"around"_s,
                                     u"approximately"_s,
                                     u"approx"_s,
                                     u"roughly"_s,
                                     u"circa"_s,
                                     u"ca"_s,
                                     u"um"_s,
                                     u"von"_s,
                                     u"time"_s,
                                     u"standard"_s,
                                     u"daylight"_s,
                                     u"summer"_s,
                                     u"local"_s,
                                     u"time"_s,
                                     u"a"_s,
                                     u"p"_s,
                                     u"m"_s,
                                     u"t"_s};
    return piece.kind == Piece::Kind::Word && words.contains(piece.lower);
}

bool isClockWord(const Piece &piece)
{
    return piece.is("noon") || piece.is("midday") || piece.is("midnight");
}

bool isHourWord(const Piece &piece)
{
    return piece.is("h") || piece.is("hrs") || piece.is("uhr") || piece.is("hours");
}

bool isKnown(const Piece &piece)
{
    if (piece.kind == Piece::Kind::End) return false;
    if (piece.kind == Piece::Kind::Number) return piece.text.size() <= 8;
    if (piece.kind == Piece::Kind::Mark) {
        static const QString marks = u":.,-/()[]+~@\u2013\u2014\u2212\u2192\u2248"_s;
        return marks.contains(piece.text);
    }
    if (piece.text.size() > kLongestWord) return false;
    const bool canBeDay = piece.text.size() > 1 && canBeginDayName(piece.text[0], piece.text[1]);
    return isHalf(piece) || isGlue(piece) || isRangeWord(piece) || isClockWord(piece) || isHourWord(piece) ||
           isZone(piece) || (canBeDay && (monthOf(piece.lower) || weekdayOf(piece.lower)));
}

bool canEnd(const Piece &piece)
{
    if (piece.kind == Piece::Kind::Number) return true;
    if (piece.kind == Piece::Kind::Mark) return piece.isMark(u')') || piece.isMark(u']') || piece.isMark(u'.');
    static const QSet<QString> ends{u"st"_s, u"nd"_s, u"rd"_s, u"th"_s, u"m"_s, u"time"_s};
    return isHalf(piece) || isZone(piece) || isClockWord(piece) || isHourWord(piece) || ends.contains(piece.lower) ||
           monthOf(piece.lower);
}

// Writes the pieces so that the reader of times takes them: marks gone, "- " between a day and its clock gone, halves
// of the day that a 24-hour clock does not need gone.
class Rewriting
{
public:
    explicit Rewriting(const QList<Piece> &pieces) : m_pieces(pieces) {}

    // The text of the first `count` pieces.
    QString text(qsizetype count)
    {
        QString out;
        bool hasClock = false;
        bool hasHalf = false;
        int hour = -1;
        for (qsizetype i = 0; i < count; ++i) {
            const Piece &piece = m_pieces[i];
            const bool isLast = i + 1 == count;
            if (isClockWord(piece)) hasClock = true;
            if (piece.isMark(u':') && i > 0 && m_pieces[i - 1].kind == Piece::Kind::Number && !isLast &&
                m_pieces[i + 1].kind == Piece::Kind::Number) {
                hasClock = true;
                if (i < 2 || !m_pieces[i - 2].isMark(u':')) hour = m_pieces[i - 1].text.toInt();
            }
            if (isHalf(piece)) {
                hasClock = hasHalf = true;
                if (hour == 0 || hour > 12) continue;
            }
            if (piece.isMark(u'\\')) continue;
            // "10/20/2022 - 15:38": no range where no clock came before.
            if (piece.isDash() && piece.isApart && !hasClock && !isLast && m_pieces[i + 1].isApart) continue;
            if (isRangeWord(piece) || (piece.isDash() && hasClock)) hour = -1;
            if (piece.isMark(u',') && isDateComma(i, count)) {
                out += u'/';
                continue;
            }
            if (piece.isApart && !out.isEmpty() && !out.endsWith(u'/')) out += u' ';
            out += piece.text;
            // "4pm to 6 GMT": the half is said of both.
            const bool isBareEnd = piece.kind == Piece::Kind::Number && piece.text.size() <= 2 && hasHalf && i > 0 &&
                                   isRangeWord(m_pieces[i - 1]) && (isLast || isZone(m_pieces[i + 1]));
            if (isBareEnd) out += lastHalf(i);
        }
        return out.trimmed();
    }

private:
    // "03, 14, 2024"
    bool isDateComma(qsizetype i, qsizetype count) const
    {
        const auto isShort = [&](qsizetype at) {
            return at >= 0 && at < count && m_pieces[at].kind == Piece::Kind::Number && m_pieces[at].text.size() <= 2;
        };
        const auto isYear = [&](qsizetype at) {
            return at < count && m_pieces[at].kind == Piece::Kind::Number && m_pieces[at].text.size() == 4;
        };
        const auto isComma = [&](qsizetype at) { return at >= 0 && at < count && m_pieces[at].isMark(u','); };
        return isShort(i - 1) && ((isShort(i + 1) && isComma(i + 2) && isYear(i + 3)) ||
                                  (isYear(i + 1) && isComma(i - 2) && isShort(i - 3)));
    }

    QString lastHalf(qsizetype before) const
    {
        for (qsizetype i = before; i-- > 0;)
            if (isHalf(m_pieces[i])) return m_pieces[i].text.toString();
        return {};
    }

    const QList<Piece> &m_pieces;
};

bool isPlausible(const WrittenTime &written, const QString &text, const MentionRules &rules)
{
    const TimeParts &first = written.first;
    if (first.step || first.epoch || first.relativeDay) return false;
    if (!first.clock && !(first.day && first.month)) return false;
    const bool hasColon = text.contains(u':');
    const QString lower = text.toLower();
    const bool hasLetters = std::any_of(lower.begin(), lower.end(), [](QChar c) { return c.isLetter(); });
    if (first.guesses.contains(TimeGuess::DotForColon) && !rules.canBeDotted) return false;
    if (first.clock && !hasColon && !hasLetters) return false; // "1405": only with a zone or a half
    if (first.clock && !hasColon && first.hasDate() && !first.hasZone() && !lower.contains(u'm') &&
        !lower.contains(u'h') && !lower.contains("noon"_L1) && !first.guesses.contains(TimeGuess::DotForColon))
        return false; // "May 10 2023 1405"
    const bool isNumericDate = first.day && !hasLetters;
    if (isNumericDate && !first.year && !first.clock) return false; // "24/7"
    if (isNumericDate && !first.clock && text.contains(u'.') && first.guesses.contains(TimeGuess::TwoDigitYear))
        return false; // a version
    if (written.end) {
        if (written.end->step || (!written.end->clock && !written.end->day)) return false;
        const qsizetype dash =
            std::max({text.lastIndexOf(u'-'), text.lastIndexOf(QChar(0x2013)), text.lastIndexOf(QChar(0x2014))});
        const QString tail = dash > 0 ? text.mid(dash + 1).trimmed() : QString();
        const bool isBare =
            !tail.isEmpty() && std::all_of(tail.begin(), tail.end(), [](QChar c) { return c.isDigit(); });
        if (isBare) return false; // "12:05 - 1936 requests"
    }
    return true;
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

// A bracket at the end that was not opened within: "[13:26] text".
bool closesOther(const QList<Piece> &pieces, qsizetype count)
{
    const Piece &last = pieces[count - 1];
    if (!last.isMark(u')') && !last.isMark(u']')) return false;
    int opened = 0;
    for (qsizetype i = 0; i < count; ++i)
        opened += pieces[i].isMark(u'(') || pieces[i].isMark(u'[')   ? 1
                  : pieces[i].isMark(u')') || pieces[i].isMark(u']') ? -1
                                                                     : 0;
    return opened < 0;
}

std::optional<TimeMention> mentionAt(const QString &text, qsizetype at, const MentionRules &rules)
{
    QList<Piece> pieces; // that can stand in a time, up to the first that cannot
    Cutting cutting(text, at);
    bool canBeTime = false; // something that no plain number has
    int clocks = 0;
    for (Piece piece = cutting.next(); isKnown(piece); piece = cutting.next()) {
        const qsizetype known = pieces.size();
        const bool isClock = piece.isMark(u':') && known > 0 && pieces[known - 1].kind == Piece::Kind::Number &&
                             (known < 2 || !pieces[known - 2].isMark(u':'));
        if (isClock && ++clocks > kMostClocks) break; // no time has a third one
        canBeTime = canBeTime || piece.isMark(u':') || piece.isMark(u'/') || piece.isMark(u'-') ||
                    piece.isMark(0x2013) || piece.isMark(u'.') || piece.isMark(u',') || piece.kind == Piece::Kind::Word;
        pieces.append(std::move(piece));
    }
    if (!canBeTime) return std::nullopt;
    Rewriting rewriting(pieces);
    for (qsizetype count = pieces.size(); count > 0; --count) {
        const Piece &last = pieces[count - 1];
        if (last.isMark(u'.') && (count < 2 || !pieces[count - 2].is("m"))) continue;
        if (!canEnd(last) || last.end - at > kLongestMention) continue;
        if (closesOther(pieces, count)) continue;
        if (last.kind != Piece::Kind::Mark && last.end < text.size() && isWordPart(text[last.end]) &&
            !isSilent(text[last.end]))
            continue; // "20220420_job"
        if (last.end < text.size() && text[last.end] == u'_' && last.end + 1 < text.size() &&
            isWordPart(text[last.end + 1]))
            continue;
        const QString candidate = rewriting.text(count);
        auto parts = timeParts(candidate, rules.order, Wanted::Time);
        if (!parts || !isPlausible(*parts, candidate, rules)) continue;
        return TimeMention{at, last.end, text.mid(at, last.end - at), candidate, *parts};
    }
    return std::nullopt;
}

bool canStart(const QString &text, qsizetype i)
{
    if (i > 0 && (isWordPart(text[i - 1]) && text[i - 1] != u'_')) return false;
    if (i > 1 && (text[i - 1] == u'.' || text[i - 1] == u':' || text[i - 1] == u'/' || text[i - 1] == u'-') &&
        text[i - 2].isLetterOrNumber())
        return false;
    const QChar c = text[i];
    if (c.isDigit()) {
        qsizetype end = i;
        while (end < text.size() && text[end].isDigit())
            ++end;
        if (end - i > 8 || end == text.size()) return false;
        const QChar next = text[end];
        if (next == u' ' || next == u'*' || next == u'`') {
            qsizetype word = end;
            while (word < text.size() && (text[word] == u' ' || isSilent(text[word])))
                ++word;
            return word < text.size() && text[word].isLetter();
        }
        return next == u':' || next == u'/' || next == u'-' || next == u'.' || next == u',' || next.isLetter() ||
               next == QChar(0x2013);
    }
    if (!c.isLetter()) return false;
    qsizetype end = i;
    while (end < text.size() && end - i < 14 && text[end].isLetter())
        ++end;
    if (end - i < 3) return false;
    const QStringView word = QStringView(text).sliced(i, end - i);
    for (const auto clock : {"midnight"_L1, "noon"_L1, "midday"_L1})
        if (word.size() == clock.size() && standsIn(word, clock)) return true;
    // Month and weekday want a number near, and a capital letter, which "may" and "march" do not have.
    if (!c.isUpper() || !canBeginDayName(c, text[i + 1])) return false;
    const QString lower = word.toString().toLower();
    return monthOf(lower) || weekdayOf(lower);
}

// ---- durations ----

std::optional<double> numberWord(const QString &word)
{
    static const QHash<QString, double> numbers{
        {u"a"_s, 1},       {u"an"_s, 1},      {u"one"_s, 1},     {u"two"_s, 2},     {u"three"_s, 3},
        {u"four"_s, 4},    {u"five"_s, 5},    {u"six"_s, 6},     {u"seven"_s, 7},   {u"eight"_s, 8},
        {u"nine"_s, 9},    {u"ten"_s, 10},    {u"eleven"_s, 11}, {u"twelve"_s, 12}, {u"fifteen"_s, 15},
        {u"twenty"_s, 20}, {u"thirty"_s, 30}, {u"forty"_s, 40},  {u"fifty"_s, 50},  {u"sixty"_s, 60},
        {u"ninety"_s, 90}, {u"half"_s, 0.5}};
    const auto it = numbers.constFind(word);
    return it == numbers.constEnd() ? std::nullopt : std::optional(*it);
}

std::optional<double> minutesOf(const QString &unit)
{
    static const QHash<QString, double> units{{u"s"_s, 1 / 60.0},      {u"sec"_s, 1 / 60.0},     {u"secs"_s, 1 / 60.0},
                                              {u"second"_s, 1 / 60.0}, {u"seconds"_s, 1 / 60.0}, {u"m"_s, 1},
                                              {u"min"_s, 1},           {u"mins"_s, 1},           {u"minute"_s, 1},
                                              {u"minutes"_s, 1},       {u"minuten"_s, 1},        {u"h"_s, 60},
                                              {u"hr"_s, 60},           {u"hrs"_s, 60},           {u"hour"_s, 60},
                                              {u"hours"_s, 60},        {u"stunde"_s, 60},        {u"stunden"_s, 60},
                                              {u"d"_s, 1440},          {u"day"_s, 1440},         {u"days"_s, 1440},
                                              {u"tage"_s, 1440},       {u"week"_s, 10080},       {u"weeks"_s, 10080}};
    const auto it = units.constFind(unit);
    return it == units.constEnd() ? std::nullopt : std::optional(*it);
}

// One "2 hours", "1.5h", "half an hour" at a place; nothing where none stands there.
std::optional<DurationMention> partAt(const QString &text, qsizetype at)
{
    qsizetype i = at;
    double number = 0;
    if (text[i].isDigit()) {
        qsizetype end = i;
        while (end < text.size() && (text[end].isDigit() || (text[end] == u'.' && end + 1 < text.size() &&
                                                             text[end + 1].isDigit() && end > i)))
            ++end;
        if (end - i > 7) return std::nullopt;
        number = QStringView(text).sliced(i, end - i).toDouble();
        i = end;
    } else {
        qsizetype end = i;
        while (end < text.size() && end - i < 9 && text[end].isLetter())
            ++end;
        const auto word = numberWord(text.mid(i, end - i).toLower());
        if (!word || end == text.size()) return std::nullopt;
        number = *word;
        i = end;
    }
    const qsizetype space = i;
    while (i < text.size() && (text[i] == u' ' || text[i] == u'-' || text[i] == u'*'))
        ++i;
    if (i - space > 3) return std::nullopt;
    qsizetype end = i;
    while (end < text.size() && end - i < 9 && text[end].isLetter())
        ++end;
    QString unit = text.mid(i, end - i).toLower();
    if (number == 0.5 && unit == "an"_L1) { // half an hour
        i = end + 1;
        end = std::min(i, text.size());
        while (end < text.size() && end - i < 9 && text[end].isLetter())
            ++end;
        unit = text.mid(i, end - i).toLower();
    }
    const auto minutes = minutesOf(unit);
    if (!minutes || (end < text.size() && isWordPart(text[end]) && !text[end].isDigit())) return std::nullopt;
    return DurationMention{at, end, number * *minutes};
}

} // namespace writtentimes

QDate TimeMention::fullDate() const
{
    for (const TimeParts *time : {&parts.first, parts.end ? &*parts.end : nullptr})
        if (time && time->year && time->month && time->day) return QDate(*time->year, *time->month, *time->day);
    return {};
}

std::optional<TimeMention> leadingTime(const QString &text, const MentionRules &rules)
{
    using namespace writtentimes;
    qsizetype at = 0;
    static const QString before = u"*_`~[(<\"'|@- "_s;
    while (at < text.size() && at < 12 && before.contains(text[at]))
        ++at;
    if (at >= text.size()) return std::nullopt;
    static const QSet<QString> openings{u"at"_s,     u"on"_s, u"around"_s, u"about"_s, u"approximately"_s,
                                        u"approx"_s, u"ca"_s, u"from"_s,   u"by"_s,    u"circa"_s};
    qsizetype word = at;
    while (word < text.size() && text[word].isLetter())
        ++word;
    qsizetype begin = at;
    if (openings.contains(text.mid(at, word - at).toLower())) {
        begin = word;
        while (begin < text.size() && (text[begin] == u' ' || text[begin] == u'.' || text[begin] == u'~'))
            ++begin;
    }
    if (begin >= text.size() || !canStart(text, begin)) return std::nullopt;
    auto mention = mentionAt(text, begin, rules);
    if (mention) mention->at = at;
    return mention;
}

QString afterTime(const QString &text, const TimeMention &time)
{
    static const QString between = u" \t*_`~])>}|:;,.-+=\"\u2013\u2014\u2192"_s;
    qsizetype at = time.end;
    // An emphasis that begins behind the time belongs to the text: "10:30: **Detected**".
    while (at < text.size() && between.contains(text[at])) {
        const bool isMark = text[at] == u'*' || text[at] == u'_' || text[at] == u'`';
        if (isMark && at > time.end && text[at - 1].isSpace()) break;
        ++at;
    }
    return text.mid(at).trimmed();
}

QList<TimeMention> timesIn(const QString &text, const MentionRules &rules)
{
    using namespace writtentimes;
    QList<TimeMention> found;
    int tries = 0;
    for (qsizetype i = 0; i < text.size() && tries < kMostTries;) {
        if (!canStart(text, i)) {
            ++i;
            while (i < text.size() && text[i - 1].isLetterOrNumber() && text[i].isLetterOrNumber())
                ++i; // nothing starts inside of a word
            continue;
        }
        ++tries;
        if (auto mention = mentionAt(text, i, rules)) {
            i = mention->end;
            found.append(*mention);
            continue;
        }
        while (i < text.size() && isWordPart(text[i]))
            ++i;
    }
    return found;
}

bool isTimeHeading(const QString &heading)
{
    const auto time = leadingTime(heading, {});
    if (!time) return false;
    const QString rest = afterTime(heading, *time);
    return rest.size() < 60 && !rest.contains(u"post"_s, Qt::CaseInsensitive);
}

QList<DurationMention> durationsIn(const QString &text)
{
    using namespace writtentimes;
    QList<DurationMention> found;
    for (qsizetype i = 0; i < text.size();) {
        const bool isStart = text[i].isLetterOrNumber() && (i == 0 || !isWordPart(text[i - 1]));
        const bool isFraction = i > 0 && text[i].isDigit() && (text[i - 1] == u'.' || text[i - 1] == u':');
        auto part = isStart && !isFraction ? partAt(text, i) : std::nullopt;
        if (!part) {
            if (isStart)
                while (i < text.size() && isWordPart(text[i]))
                    ++i;
            else
                ++i;
            continue;
        }
        // "2 hours, 15 minutes", "1h 50m", "1 hour and 5 minutes"
        if (!found.isEmpty()) {
            const QString between = text.mid(found.last().end, part->at - found.last().end).simplified();
            const bool isSame =
                (between.isEmpty() || between == ","_L1 || between == "and"_L1 || between == ", and"_L1) &&
                part->minutes < found.last().minutes;
            if (isSame) {
                found.last().end = part->end;
                found.last().minutes += part->minutes;
                i = part->end;
                continue;
            }
        }
        found.append(*part);
        i = part->end;
    }
    return found;
}

QString zoneIn(const QString &text)
{
    using namespace writtentimes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isLetter() || (i > 0 && isWordPart(text[i - 1]))) continue;
        Cutting cutting(text, i);
        const Piece word = cutting.next();
        const qsizetype slash = i + word.text.size();
        if (slash < text.size() && text[slash] == u'/') {
            qsizetype end = slash + 1;
            while (end < text.size() && (text[end].isLetter() || text[end] == u'_' || text[end] == u'/'))
                ++end;
            if (const QTimeZone zone = zoneNamed(text.mid(i, end - i)); zone.isValid())
                return QString::fromLatin1(zone.id());
        }
        if (isZone(word)) {
            const Piece sign = cutting.next();
            const Piece offset = cutting.next();
            const bool isOffset =
                (sign.isMark(u'+') || sign.isMark(u'-')) && !sign.isApart && offset.kind == Piece::Kind::Number;
            return isOffset ? text.mid(i, offset.end - i) : word.text.toString();
        }
        i += word.text.size() - 1;
    }
    return {};
}

} // namespace nevertwice
