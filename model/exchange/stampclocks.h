#pragma once

#include "model/domain/zone.h"
#include "model/exchange/stampdays.h"

namespace nevertwice {

namespace logstamps {

using namespace Qt::Literals::StringLiterals;

// Reads times of day, what they last to, and their zones.
class StampClocks : public StampDays
{
public:
    using StampDays::StampDays;

protected:
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
        if (!zoneNamed(m_line.mid(m_at, end)).isValid()) return false;
        m_at += end;
        return true;
    }
};

} // namespace logstamps

} // namespace nevertwice
