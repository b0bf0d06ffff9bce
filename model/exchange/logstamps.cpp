#include "model/exchange/logstamps.h"

#include "model/exchange/localtime.h"
#include "model/exchange/timewords.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace logstamps {

constexpr qsizetype kLongestHead = 160;
constexpr int kMostSteps = 3;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == QChar(0xA0) || c == QChar(0x202F) || c == QChar(0x200E) ||
           c == QChar(0x200F) || c == QChar(0x2009);
}

bool isPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

// Goes along one line and takes what belongs to a time.
class Scanner
{
public:
    Scanner(const QString &line, qsizetype at) : m_line(line), m_at(at) { m_stamp.at = at; }

    std::optional<LogStamp> read()
    {
        if (m_at >= m_line.size() || (m_at > 0 && isPart(m_line[m_at - 1]) && isPart(m_line[m_at])))
            return std::nullopt;
        if (readStep()) return finished();
        const bool isRead = m_line[m_at].isDigit() ? readEpoch() || readDated() || readClocked() : readDated();
        return isRead && endsWell() ? finished() : std::nullopt;
    }

private:
    QChar peek(qsizetype ahead = 0) const
    {
        const qsizetype at = m_at + ahead;
        return at >= 0 && at < m_line.size() ? m_line[at] : QChar(u'\n');
    }
    bool skip(QChar c)
    {
        if (peek() != c) return false;
        ++m_at;
        return true;
    }
    qsizetype skipSpaces(qsizetype most = 4)
    {
        qsizetype count = 0;
        while (count < most && isSpace(peek())) {
            ++m_at;
            ++count;
        }
        return count;
    }
    // A number of `least` to `most` digits, not one more; -1 where there is none.
    qint64 number(qsizetype least, qsizetype most)
    {
        qsizetype count = 0;
        while (peek(count).unicode() < 0x80 && peek(count).isDigit())
            ++count;
        if (count < least || count > most) return -1;
        const qint64 value = QStringView(m_line).sliced(m_at, count).toLongLong();
        m_at += count;
        return value;
    }
    QString word() const
    {
        qsizetype count = 0;
        while (count < 14 && peek(count).isLetter())
            ++count;
        return m_line.mid(m_at, count);
    }

    QString wordAfterSpace() const
    {
        qsizetype begin = 0;
        while (begin < 3 && isSpace(peek(begin)))
            ++begin;
        qsizetype end = begin;
        while (end < 14 && peek(end).isLetter())
            ++end;
        return m_line.mid(m_at + begin, end - begin).toLower();
    }

    // Takes it or stays where it was.
    template <typename Reading> bool attempt(Reading reading)
    {
        const qsizetype before = m_at;
        const LogStamp kept = m_stamp;
        const Date date = m_date;
        if (reading()) return true;
        m_at = before;
        m_stamp = kept;
        m_date = date;
        return false;
    }

    // ---- so much later, or ago ----

    bool readStep()
    {
        return attempt([&] {
            const bool isAnchored = (peek() == u'T' || peek() == u't') && (peek(1) == u'+' || peek(1) == u'-');
            if (isAnchored) ++m_at;
            m_stamp.isAnchored = isAnchored;
            const bool hasSign = peek() == u'+' || (isAnchored && peek() == u'-');
            const QChar sign = hasSign ? peek() : QChar(u'+');
            if (hasSign) {
                ++m_at;
                skipSpaces(1);
            }
            QString text;
            if (hasSign && attempt([&] { return readElapsed(text); })) {
                m_stamp.readable = sign + text;
                m_stamp.isStep = m_stamp.hasClock = true;
                return true;
            }
            const bool isBareNumber = hasSign && attempt([&] { // "+5": minutes
                                          const qint64 amount = number(1, 4);
                                          text = QString::number(amount) + u" min"_s;
                                          return amount >= 0 &&
                                                 (isSpace(peek()) || peek() == u':' || peek() == u'\n') &&
                                                 !timeUnit(wordAfterSpace());
                                      });
            if (!isBareNumber) text.clear();
            if (!isBareNumber && !readAmounts(text)) return false;
            if (hasSign) {
                m_stamp.readable = sign + text;
                m_stamp.isStep = true;
            } else if (!readDirection(text)) {
                return false;
            }
            m_stamp.hasClock = true;
            return !isPart(peek());
        });
    }

    // "T+00:12", "+1:05:30"
    bool readElapsed(QString &text)
    {
        const qint64 first = number(1, 2);
        if (first < 0 || !skip(u':')) return false;
        const qint64 second = number(2, 2);
        if (second < 0 || second > 59) return false;
        text = u"%1h %2m"_s.arg(first).arg(second);
        if (skip(u':')) {
            const qint64 third = number(2, 2);
            if (third < 0) return false;
            text += u" %1s"_s.arg(third);
        }
        return !isPart(peek()) && peek() != u':';
    }

    // "an", "a", "two": -1 for none.
    static qint64 spelledNumber(const QString &name)
    {
        static const QStringList names{u"zero"_s, u"one"_s,   u"two"_s,   u"three"_s, u"four"_s, u"five"_s,
                                       u"six"_s,  u"seven"_s, u"eight"_s, u"nine"_s,  u"ten"_s};
        return name == "a"_L1 || name == "an"_L1 ? 1 : names.indexOf(name);
    }

    bool readAmounts(QString &text)
    {
        const bool isHalf = attempt([&] {
            for (const auto part : {"half"_L1, "an"_L1, "hour"_L1}) {
                if (word().toLower() != part) return false;
                m_at += part.size();
                if (part != "hour"_L1 && skipSpaces(1) == 0) return false;
            }
            text = u"30 min"_s;
            return true;
        });
        if (isHalf) return true;
        int count = 0;
        while (count < kMostSteps) {
            const bool isRead = attempt([&] {
                if (count > 0) {
                    skipSpaces(1);
                    if (word() == "and"_L1) m_at += 3;
                    skipSpaces(1);
                }
                qint64 amount = count == 0 ? spelledNumber(word().toLower()) : -1;
                if (amount >= 0)
                    m_at += word().size();
                else if ((amount = number(1, 4)) < 0)
                    return false;
                skipSpaces(1);
                const QString unit = word();
                if (unit.isEmpty() || !timeUnit(unit.toLower()) || (unit == "M"_L1)) return false;
                m_at += unit.size();
                text += (text.isEmpty() ? QString() : u" "_s) + QString::number(amount) + u' ' + unit.toLower();
                return true;
            });
            if (!isRead) break;
            ++count;
        }
        return count > 0;
    }

    bool readDirection(const QString &text)
    {
        if (skipSpaces(1) == 0) return false;
        const QString direction = word().toLower();
        if (direction == "ago"_L1) {
            m_stamp.isAgo = true;
            m_stamp.readable = text + u" ago"_s;
        } else if (direction == "later"_L1 || direction == "after"_L1) {
            m_stamp.isStep = true;
            m_stamp.readable = u'+' + text;
        } else {
            return false;
        }
        m_at += direction.size();
        return true;
    }

    // ---- the seconds since 1970 ----

    bool readEpoch()
    {
        return attempt([&] {
            qsizetype digits = 0;
            while (peek(digits).isDigit())
                ++digits;
            if (digits != 10 && digits != 13 && digits != 16 && digits != 19) return false;
            const qint64 value = number(digits, digits);
            qint64 msecs = digits == 10 ? value * 1000 : digits == 13 ? value : value / (digits == 16 ? 1000 : 1000000);
            if (value < 0 || msecs < 631'152'000'000 || msecs > 4'102'444'800'000) return false; // 1990 to 2100
            if (digits == 10 && peek() == u'.' && peek(1).isDigit()) {
                ++m_at;
                QString fraction;
                while (peek().isDigit() && fraction.size() < 9) {
                    fraction += peek();
                    ++m_at;
                }
                msecs += fraction.leftJustified(3, u'0').left(3).toLongLong();
            }
            m_stamp.readable = QString::number(msecs);
            m_stamp.hasDay = m_stamp.hasYear = m_stamp.hasClock = m_stamp.hasSeconds = true;
            m_stamp.zone = u"UTC"_s;
            return true;
        });
    }

    // ---- days ----

    struct Date
    {
        QString text;
        bool hasYear = false;
        bool isWeak = false; // needs a clock beside it: "3/4"
    };

    bool setNamed(qint64 day, int month, qint64 year)
    {
        if (day < 1 || day > 31) return false;
        static const std::array<const char *, 12> names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        m_date.text = u"%1 %2"_s.arg(day).arg(QLatin1String(names[size_t(month - 1)]));
        m_date.hasYear = year > 0;
        if (year > 0) m_date.text += u" %1"_s.arg(year);
        m_stamp.month = month;
        m_stamp.day = int(day);
        return true;
    }

    bool setIso(qint64 year, qint64 month, qint64 day)
    {
        if (year < 1970 || year > 2199 || !QDate(int(year), int(month), int(day)).isValid()) return false;
        m_date.text = QDate(int(year), int(month), int(day)).toString(Qt::ISODate);
        m_date.hasYear = true;
        return true;
    }

    // "2026-03-03", "2026/03/03", "20260303"
    bool readYearFirst()
    {
        return attempt([&] {
            if (const qint64 whole = number(8, 8); whole > 0)
                return setIso(whole / 10000, whole / 100 % 100, whole % 100);
            const qint64 year = number(4, 4);
            const QChar mark = peek();
            if (year < 0 || (mark != u'-' && mark != u'/' && mark != u'.')) return false;
            ++m_at;
            const qint64 month = number(1, 2);
            if (month < 0 || !skip(mark)) return false;
            const qint64 day = number(1, 2);
            return day > 0 && setIso(year, month, day);
        });
    }

    // "3/4/2026", "03.03.26", "3/4", "03.03."
    bool readNumeric()
    {
        return attempt([&] {
            const qsizetype begin = m_at;
            const qint64 first = number(1, 2);
            const QChar mark = peek();
            if (first < 1 || first > 31 || (mark != u'/' && mark != u'.' && mark != u'-')) return false;
            ++m_at;
            const qint64 second = number(1, 2);
            if (second < 1 || second > 31 || (first > 12 && second > 12)) return false;
            const bool hasYear = attempt([&] {
                if (!skip(mark)) return false;
                const bool isLong = peek(3).isDigit();
                const qint64 year = isLong ? number(4, 4) : number(2, 2);
                return year >= 0 && (!isLong || (year > 1969 && year < 2200));
            });
            if (!hasYear && mark == u'-') return false;
            if (!hasYear && mark == u'.' && peek() == u'.' && !peek(1).isDigit()) ++m_at;
            m_date.text = m_line.mid(begin, m_at - begin);
            m_date.hasYear = hasYear;
            m_date.isWeak = !hasYear;
            if (!hasYear) {
                m_stamp.day = int(mark == u'.' || first > 12 ? first : second);
                m_stamp.month = int(mark == u'.' || first > 12 ? second : first);
                m_isNumericDay = first <= 12 && second <= 12 && mark != u'.';
            }
            return true;
        });
    }

    std::optional<int> month()
    {
        const QString name = word();
        if (name.size() < 3) return std::nullopt;
        const auto number = monthOf(name.toLower());
        // "ago" and "out" are months elsewhere.
        if (!number ||
            (name.front().isLower() && name.size() == 3 && (name == "ago"_L1 || name == "out"_L1 || name == "set"_L1)))
            return std::nullopt;
        m_at += name.size();
        skip(u'.');
        return number;
    }

    void skipOrdinal()
    {
        const QString ordinal = word().toLower();
        if (ordinal == "st"_L1 || ordinal == "nd"_L1 || ordinal == "rd"_L1 || ordinal == "th"_L1) m_at += 2;
    }

    // A year behind a day, comma or space before it; not the hour of a clock.
    qint64 yearBehind()
    {
        qint64 year = -1;
        attempt([&] {
            if (skip(u','))
                skipSpaces();
            else if (peek() == u'-' || peek() == u'/' || peek() == u'.')
                ++m_at;
            else if (skipSpaces(2) == 0)
                return false;
            year = number(4, 4);
            if (year < 1970 || year > 2199 || (peek() == u':' && peek(3) != u':')) year = -1;
            return year > 0;
        });
        return year;
    }

    // "March 3rd, 2026", "Mar  3"
    bool readMonthFirst()
    {
        return attempt([&] {
            const auto name = month();
            if (!name || (skipSpaces(2) == 0 && !skip(u'-') && !skip(u'/'))) return false;
            const qint64 day = number(1, 2);
            if (day < 0 || peek() == u':') return false;
            skipOrdinal();
            return setNamed(day, *name, yearBehind());
        });
    }

    // "3 March 2026", "3. März", "03/Mar/2026", "3-Mar-26"
    bool readDayFirst()
    {
        return attempt([&] {
            const qint64 day = number(1, 2);
            if (day < 0) return false;
            skipOrdinal();
            skip(u'.');
            const QChar mark = peek();
            if (skipSpaces(2) == 0 && !skip(u'-') && !skip(u'/')) return false;
            if (word() == "of"_L1) {
                m_at += 2;
                skipSpaces(1);
            }
            const auto name = month();
            if (!name) return false;
            qint64 year = yearBehind();
            if (year < 0 && mark == u'-' && peek() == u'-') {
                ++m_at;
                year = number(2, 2);
                if (year >= 0) year += 2000;
            }
            return setNamed(day, *name, year);
        });
    }

    bool readDate()
    {
        if (peek().isDigit()) return readYearFirst() || readDayFirst() || readNumeric();
        return readMonthFirst();
    }

    // "Today", "yesterday"
    bool readRelativeDay()
    {
        return attempt([&] {
            const QString name = word();
            const auto day = relativeDay(name.toLower());
            if (!day || *day > 0) return false; // a log knows no day to come
            m_at += name.size();
            m_date.text = *day == 0 ? u"today"_s : u"yesterday"_s;
            m_stamp.isNamedDay = true;
            return !isPart(peek());
        });
    }

    bool readWeekday()
    {
        return attempt([&] {
            const QString name = word();
            const auto day = name.size() >= 2 ? weekdayOf(name.toLower()) : std::nullopt;
            if (!day || (name.size() < 3 && !name.front().isUpper())) return false;
            m_at += name.size();
            skip(u'.');
            skip(u',');
            m_stamp.weekday = *day;
            return skipSpaces() > 0 || m_at == m_line.size();
        });
    }

    bool readDated()
    {
        return attempt([&] {
            // "Mar" is a month here and a Tuesday elsewhere: the month is tried first.
            bool hasDate = readDate();
            const bool hasWeekday = !hasDate && readWeekday();
            hasDate = hasDate || readDate() || (!hasWeekday && readRelativeDay());
            if (!hasDate && hasWeekday) {
                m_date.text = weekdayName(m_stamp.weekday);
                m_stamp.isNamedDay = true;
            } else if (!hasDate) {
                return false;
            }
            const bool hasClock = attempt([&] {
                if (hasDate && !readJoint()) return false;
                skipAt();
                return readClock();
            });
            if (!hasClock && m_date.isWeak) return false;
            if (!hasClock && !hasDate && isPart(peek())) return false;
            if (hasClock) {
                readZone();
                if (!m_date.hasYear && !m_stamp.isNamedDay) readLateYear();
            }
            m_stamp.hasDay = true;
            m_stamp.hasYear = m_date.hasYear;
            if (m_date.hasYear) m_stamp.month = m_stamp.day = 0;
            // Which of two small numbers is the month is the document's to say.
            if (m_isNumericDay) m_stamp.month = m_stamp.day = 0;
            return true;
        });
    }

    static QString weekdayName(int day)
    {
        static const std::array<const char *, 7> names{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
        return QString::fromLatin1(names[size_t(day - 1)]);
    }

    // What stands between a day and its clock.
    bool readJoint()
    {
        if (peek() == u'T' || peek() == u't' || peek() == u'_' || peek() == u':') {
            ++m_at;
            return peek().isDigit();
        }
        skip(u',');
        if (skipSpaces() == 0) return false;
        if ((peek() == u'-' || peek() == QChar(0x2013) || peek() == u'|' || peek() == QChar(0xB7)) && isSpace(peek(1)))
            ++m_at;
        skipSpaces();
        return true;
    }

    void skipAt()
    {
        const QString joint = word().toLower();
        if (joint == "at"_L1 || joint == "um"_L1) {
            m_at += 2;
            skipSpaces();
        }
    }

    // "Tue Mar  3 10:32:01 2026", "10:32:01.123456 2026"
    void readLateYear()
    {
        attempt([&] {
            if (skipSpaces(1) == 0) return false;
            const qint64 year = number(4, 4);
            if (year < 1970 || year > 2199 || isPart(peek()) || peek() == u'-' || peek() == u'/') return false;
            m_date.text += u" %1"_s.arg(year);
            m_date.hasYear = true;
            return true;
        });
    }

    // ---- the time of day ----

    bool readClock()
    {
        return attempt([&] {
            const qsizetype begin = m_at;
            qint64 hour = number(1, 2);
            if (hour < 0 || hour > 24) return false;
            bool isLate = false;
            qint64 minute = 0;
            m_clock.clear();
            const bool hasMinutes = attempt([&] {
                if (!skip(u':')) return false;
                minute = number(2, 2);
                return minute >= 0 && minute <= 59;
            });
            if (!hasMinutes) { // "2 pm", "14h05", "14 Uhr"
                const bool isFrench = attempt([&] {
                    if (!skip(u'h')) return false;
                    minute = number(2, 2);
                    return minute >= 0 && minute <= 59;
                });
                if (!isFrench && !attempt([&] { return readHalf(hour, isLate); })) return false;
                if (hour > 23) return false;
                m_clock = u"%1:%2"_s.arg(isLate ? hour % 12 + 12 : (isFrench ? hour : hour % 12), 2, 10, QChar(u'0'))
                              .arg(minute, 2, 10, QChar(u'0'));
                m_stamp.hasClock = true;
                m_stamp.hasHalf = !isFrench;
                return true;
            }
            QString seconds;
            attempt([&] {
                if (!skip(u':')) return false;
                const qint64 value = number(2, 2);
                if (value < 0 || value > 60) return false;
                seconds = u":%1"_s.arg(std::min<qint64>(value, 59), 2, 10, QChar(u'0'));
                return true;
            });
            if (!seconds.isEmpty() && (peek() == u'.' || peek() == u',' || peek() == u':') && peek(1).isDigit()) {
                QString fraction;
                qsizetype count = 1;
                while (count < 10 && peek(count).isDigit())
                    fraction += peek(count++);
                if (!peek(count).isDigit() && (peek() != u':' || fraction.size() == 3)) {
                    seconds += u'.' + fraction.left(3).leftJustified(3, u'0');
                    m_at += count;
                }
            }
            if (peek() == u':' && peek(1).isLetterOrNumber() && !seconds.isEmpty()) return false; // an address
            if (peek() == u':' && peek(1).isDigit()) return false;
            m_stamp.hasHalf = attempt([&] { return readHalf(hour, isLate); });
            m_stamp.isBareHour = !m_stamp.hasHalf && hour >= 1 && hour <= 12 && m_line[begin] != u'0';
            if (m_stamp.hasHalf && hour <= 12) hour = hour % 12 + (isLate ? 12 : 0);
            m_clock =
                u"%1:%2"_s.arg(hour, m_stamp.isBareHour ? 1 : 2, 10, QChar(u'0')).arg(minute, 2, 10, QChar(u'0')) +
                seconds;
            m_stamp.hasClock = true;
            m_stamp.hasSeconds = !seconds.isEmpty();
            attempt([&] { // "14:05 Uhr", "14:05h"
                skipSpaces(1);
                const QString unit = word().toLower();
                if (unit != "uhr"_L1 && unit != "h"_L1 && unit != "hrs"_L1) return false;
                m_at += unit.size();
                return true;
            });
            return hour < 24 || minute == 0;
        });
    }

    bool readHalf(qint64 hour, bool &isLate)
    {
        skipSpaces(1);
        const QChar letter = peek().toLower();
        if (letter != u'a' && letter != u'p') return false;
        isLate = letter == u'p';
        ++m_at;
        const bool isDotted = skip(u'.');
        if (peek().toLower() != u'm') return false;
        ++m_at;
        if (isDotted) skip(u'.');
        Q_UNUSED(hour)
        // What Discord runs together: "10:32 AManna".
        return true;
    }

    bool readClocked()
    {
        return attempt([&] {
            if (!readClock()) return false;
            readUntil();
            readZone();
            // "10:32 AM, Mar 3", "14:02 UTC on 3 March"
            attempt([&] {
                bool isJoined = skip(u',');
                if (skipSpaces() == 0) return false;
                if (word() == "on"_L1) {
                    isJoined = true;
                    m_at += 2;
                    skipSpaces();
                }
                const bool hasWeekday = readWeekday();
                if (!readDate() || (m_date.isWeak && !isJoined) || isPart(peek()) || peek() == u':') return false;
                if (!isJoined && !hasWeekday && !m_date.hasYear) return false;
                m_stamp.hasDay = true;
                m_stamp.hasYear = m_date.hasYear;
                return true;
            });
            return true;
        });
    }

    // "14:05 - 14:20"
    void readUntil()
    {
        attempt([&] {
            const bool isApart = skipSpaces(1) > 0;
            const bool isMark = skip(u'-') || skip(QChar(0x2013)) || skip(QChar(0x2014)) || skip(QChar(0x2192));
            if (!isMark) {
                const QString joint = word().toLower();
                if (!isApart || (joint != "to"_L1 && joint != "until"_L1 && joint != "till"_L1)) return false;
                m_at += joint.size();
            }
            skipSpaces(1);
            const QString first = m_clock;
            const LogStamp kept = m_stamp;
            if (!readClock() || isPart(peek()) || peek() == u'.' || !m_clock.contains(u':')) {
                m_clock = first;
                return false;
            }
            m_stamp.until = m_clock;
            m_clock = first;
            m_stamp.isBareHour = kept.isBareHour && m_stamp.isBareHour;
            m_stamp.hasHalf = kept.hasHalf;
            return true;
        });
    }

    // ---- zones ----

    void readZone()
    {
        attempt([&] {
            const bool isApart = skipSpaces(1) > 0;
            const bool isOpen = skip(u'(');
            const qsizetype begin = m_at;
            if (!(isApart || isOpen || peek() == u'Z' || peek() == u'z' || peek() == u'+' || peek() == u'-' ||
                  peek().isUpper()))
                return false;
            const QString letters = word();
            if (isOffsetAt(0) &&
                (!isApart || digitsAt(1) == 4 || (digitsAt(1) == 2 && (peek(3) == u':' || !isApart)))) {
                readOffset();
            } else if (!letters.isEmpty() && isZoneWord(letters)) {
                m_at += letters.size();
                const QString lower = letters.toLower();
                if ((lower == "utc"_L1 || lower == "gmt"_L1) && isOffsetAt(0)) readOffset();
            } else if (!readZonePath(letters)) {
                return false;
            }
            if (isPart(peek())) return false;
            m_stamp.zone = m_line.mid(begin, m_at - begin);
            // An offset in brackets, or its name, repeats what was said.
            if (isOpen) return skip(u')');
            attempt([&] {
                return skipSpaces(1) > 0 && skip(u'(') && isZoneWord(word()) && (m_at += word().size(), skip(u')'));
            });
            return true;
        });
    }

    qsizetype digitsAt(qsizetype ahead) const
    {
        qsizetype count = 0;
        while (count < 5 && peek(ahead + count).isDigit())
            ++count;
        return count;
    }
    bool isOffsetAt(qsizetype ahead) const
    {
        return (peek(ahead) == u'+' || peek(ahead) == u'-' || peek(ahead) == QChar(0x2212)) &&
               digitsAt(ahead + 1) > 0 && digitsAt(ahead + 1) <= 4;
    }
    void readOffset()
    {
        m_at += 1 + digitsAt(1);
        if (peek() == u':' && digitsAt(1) == 2) m_at += 3;
    }
    bool isZoneWord(const QString &letters) const
    {
        if (letters.size() > 5 || letters.isEmpty()) return false;
        const auto zone = zoneWord(letters.toLower());
        if (!zone) return false;
        const bool isCapital = letters == letters.toUpper();
        return isCapital || letters == "z"_L1 || letters == "utc"_L1 || letters == "gmt"_L1;
    }
    // "Europe/Berlin"
    bool readZonePath(const QString &letters)
    {
        if (letters.size() < 3 || peek(letters.size()) != u'/') return false;
        qsizetype end = letters.size() + 1;
        while (end < 40 && (peek(end).isLetter() || peek(end) == u'_' || peek(end) == u'/'))
            ++end;
        if (!knownZone(m_line.mid(m_at, end)).isValid()) return false;
        m_at += end;
        return true;
    }

    // ---- the end ----

    bool endsWell() const
    {
        if (isPart(peek()) && !m_stamp.hasHalf) return false;
        if (m_stamp.hasHalf) return true;
        const bool isNumberOn =
            (peek() == u'.' || peek() == u':' || peek() == u'/' || peek() == u'-' || peek() == u',') &&
            peek(1).isDigit();
        return !isNumberOn && peek() != u'%';
    }

    std::optional<LogStamp> finished()
    {
        m_stamp.end = m_at;
        m_stamp.written = m_line.mid(m_stamp.at, m_at - m_stamp.at).trimmed();
        if (m_stamp.readable.isEmpty()) {
            QStringList parts;
            if (!m_date.text.isEmpty()) parts.append(m_date.text);
            if (m_stamp.hasClock) parts.append(m_clock);
            if (!m_stamp.zone.isEmpty()) parts.append(m_stamp.zone);
            m_stamp.readable = parts.join(u' ');
        }
        if (!m_stamp.until.isEmpty() && !m_stamp.zone.isEmpty()) m_stamp.until += u' ' + m_stamp.zone;
        return m_stamp;
    }

    const QString &m_line;
    qsizetype m_at;
    LogStamp m_stamp;
    Date m_date;
    QString m_clock;
    bool m_isNumericDay = false;
};

bool canBegin(const QString &line, qsizetype at)
{
    const QChar c = line[at];
    if (at > 0 && isPart(line[at - 1])) return false;
    if (c.isDigit()) {
        // "1.10:32" and "v2-10:32" are none.
        const bool isInside =
            at > 1 && (line[at - 1] == u'.' || line[at - 1] == u':' || line[at - 1] == u'/' || line[at - 1] == u'-') &&
            isPart(line[at - 2]);
        return !isInside;
    }
    return c.isLetter();
}

} // namespace logstamps

std::optional<LogStamp> stampAt(const QString &line, qsizetype at)
{
    return logstamps::Scanner(line, at).read();
}

std::optional<LogStamp> leadingStamp(const QString &line)
{
    using namespace logstamps;
    static const QString before = u" \t*_`~[(<\"'@-\u2022\u00B7\u2013\u2014#|>\u200E\u200F\u2248\u25CF\u25AA\u25B6"_s;
    qsizetype at = 0;
    bool isAbout = false;
    while (at < line.size() && at < 24 && before.contains(line[at])) {
        isAbout = isAbout || line[at] == u'~' || line[at] == QChar(0x2248);
        // "[ ]", "[x]": an item that was ticked
        if (line[at] == u'[' && at + 2 < line.size() && line[at + 2] == u']' &&
            (line[at + 1] == u' ' || line[at + 1] == u'x'))
            at += 2;
        ++at;
    }
    // "1. 10:32", "2) 10:40"
    qsizetype digits = at;
    while (digits < line.size() && digits - at < 3 && line[digits].isDigit())
        ++digits;
    if (digits > at && digits + 1 < line.size() && (line[digits] == u'.' || line[digits] == u')') &&
        line[digits + 1] == u' ') {
        qsizetype next = digits + 1;
        while (next < line.size() && before.contains(line[next]))
            ++next;
        if (auto stamp = stampAt(line, next); stamp && stamp->hasClock) return stamp;
    }
    for (const auto word : {"at "_L1, "around "_L1, "about "_L1, "approx. "_L1, "approx "_L1, "ca. "_L1, "circa "_L1,
                            "from "_L1, "by "_L1, "on "_L1}) {
        if (!QStringView(line).mid(at).startsWith(word, Qt::CaseInsensitive)) continue;
        isAbout = isAbout || (word != "at "_L1 && word != "from "_L1 && word != "by "_L1 && word != "on "_L1);
        at += word.size();
        while (at < line.size() && (line[at] == u'~' || line[at] == u'*')) {
            isAbout = isAbout || line[at] == u'~';
            ++at;
        }
        break;
    }
    if (at >= line.size()) return std::nullopt;
    auto stamp = stampAt(line, at);
    if (stamp && isAbout) stamp->isAbout = true;
    return stamp;
}

std::optional<LogStamp> trailingStamp(const QString &line)
{
    using namespace logstamps;
    if (line.size() > kLongestHead) return std::nullopt;
    static const QString closers = u" \t])*_`>.,|\u200E\u202F\u00A0"_s;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (!canBegin(line, i) || (!line[i].isDigit() && i > 0 && line[i - 1].isLetter())) continue;
        const auto stamp = stampAt(line, i);
        if (stamp && !stamp->isStep && (stamp->hasClock || stamp->hasYear)) {
            qsizetype end = stamp->end;
            while (end < line.size() && closers.contains(line[end]))
                ++end;
            const QString rest = line.mid(end).trimmed().toLower();
            if (rest.isEmpty() || rest == "(edited"_L1 || rest == "(edited)"_L1 || rest == "edited"_L1 ||
                rest == "wrote:"_L1 || rest == ":"_L1)
                return stamp;
        }
        while (i + 1 < line.size() && isPart(line[i + 1]))
            ++i;
    }
    return std::nullopt;
}

std::optional<LogStamp> embeddedStamp(const QString &line, qsizetype most)
{
    using namespace logstamps;
    const qsizetype end = std::min(line.size(), most);
    for (qsizetype i = 0; i < end; ++i) {
        if (!canBegin(line, i)) continue;
        if (const auto stamp = stampAt(line, i);
            stamp && stamp->hasClock && stamp->hasDay && !stamp->isNamedDay && !stamp->isStep)
            return stamp;
        while (i + 1 < end && isPart(line[i + 1]))
            ++i;
    }
    return std::nullopt;
}

} // namespace nevertwice
