#pragma once

#include "model/exchange/stampscanner.h"
#include "model/exchange/timewords.h"

#include <array>

namespace nevertwice {

namespace logstamps {

using namespace Qt::Literals::StringLiterals;

// Reads days: in numbers, with the names of months, by weekday, from today.
class StampDays : public StampScanner
{
public:
    using StampScanner::StampScanner;

protected:
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
};

} // namespace logstamps

} // namespace nevertwice
