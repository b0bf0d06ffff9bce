#include "model/exchange/logstamps.h"

#include "model/exchange/stampclocks.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace logstamps {

constexpr qsizetype kLongestHead = 160;
constexpr int kMostSteps = 3;

// The whole of a time: a step, the seconds since 1970, or a day and a clock.
class Scanner : public StampClocks
{
public:
    using StampClocks::StampClocks;

    std::optional<LogStamp> read()
    {
        if (m_at >= m_line.size() || (m_at > 0 && isPart(m_line[m_at - 1]) && isPart(m_line[m_at])))
            return std::nullopt;
        if (readStep()) return finished();
        const bool isRead = m_line[m_at].isDigit() ? readEpoch() || readDated() || readClocked() : readDated();
        return isRead && endsWell() ? finished() : std::nullopt;
    }

private:
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

    // ---- a day, and its clock ----

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
