#pragma once

#include "model/exchange/timescanner.h"

#include <QDate>
#include <QSet>

namespace nevertwice {

namespace timeparts {

// Reads days: in numbers, with the names of months, by weekday, from today.
class DayScanner : public TimeScanner
{
public:
    using TimeScanner::TimeScanner;

protected:
    bool readDate()
    {
        if (parts().hasDate() && !(parts().weekday && !parts().day)) return false;
        if (peek().isWord()) return readMonthFirst();
        if (!peek().isNumber()) return false;
        return readEpoch() || readCompactDate() || readNumericDate() || readDayThenMonth();
    }

    bool readEpoch()
    {
        if (peek().size() != 10 && peek().size() != 13) return false;
        parts().epoch = peek().value() * (peek().size() == 10 ? kSecondMsecs : 1);
        parts().hasSeconds = true;
        return take(1);
    }

    bool readCompactDate()
    {
        const QString digits = peek().text;
        if (digits.size() != 8) return false;
        return setDate(digits.left(4).toInt(), digits.mid(4, 2).toInt(), digits.mid(6).toInt()) && take(1);
    }

    bool readNumericDate()
    {
        const TimeToken &mark = peek(1);
        const bool isSeparator = mark.isMark(u'-') || mark.isMark(u'/') || mark.isMark(u'.') || mark.isMark(kDash);
        if (!isSeparator || mark.isApart || !peek(2).isNumber() || peek(2).size() > 2) return false;
        const bool isWhole =
            peek(3).text == mark.text && peek(3).kind == mark.kind && peek(4).isNumber() && !peek(4).isApart;
        if (peek().size() == 4)
            return isWhole && peek(4).size() <= 2 &&
                   setDate(int(peek().value()), int(peek(2).value()), int(peek(4).value())) && take(5);
        if (peek().size() > 2) return false;
        if (isWhole) return readOrderedDate(mark.isMark(u'.')) && take(5);
        return readShortDate(mark);
    }

    // Two numbers, without a year: "14.09.", "9/14".
    bool readShortDate(const TimeToken &mark)
    {
        const bool isDotted = mark.isMark(u'.') && (peek(3).isMark(u'.') || m_wanted == Wanted::Day ||
                                                    peek().value() > 24 || peek(2).size() == 1);
        if (!isDotted && !mark.isMark(u'/')) return false;
        const bool hasDot = peek(3).isMark(u'.');
        return setDayAndMonth(int(peek().value()), int(peek(2).value()), isDotted) && take(hasDot && isDotted ? 4 : 3);
    }

    bool readOrderedDate(bool isDotted)
    {
        const int first = int(peek().value());
        const int second = int(peek(2).value());
        const int last = int(peek(4).value());
        if (peek(4).size() == 2) {
            guess(TimeGuess::TwoDigitYear);
            if (m_order == DateOrder::YearFirst && !isDotted) return setDate(2000 + first, second, last);
            parts().year = 2000 + last;
        } else if (peek(4).size() == 4) {
            parts().year = last;
        } else {
            return false;
        }
        return setDayAndMonth(first, second, isDotted);
    }

    bool setDayAndMonth(int first, int second, bool isDotted)
    {
        const bool canDayFirst = first <= 31 && second <= 12;
        const bool canMonthFirst = first <= 12 && second <= 31 && !isDotted;
        const bool wantsMonthFirst = m_order == DateOrder::MonthFirst;
        if (canDayFirst && canMonthFirst && first != second) guess(TimeGuess::NumericOrder);
        const bool isMonthFirst = canMonthFirst && (wantsMonthFirst || !canDayFirst);
        if (!isMonthFirst && !canDayFirst) return false;
        parts().month = isMonthFirst ? first : second;
        parts().day = isMonthFirst ? second : first;
        return true;
    }

    bool setDate(int year, int month, int day)
    {
        if (!QDate(year, month, day).isValid() || year < 1) return false;
        parts().year = year;
        parts().month = month;
        parts().day = day;
        return true;
    }

    static bool isOrdinal(const TimeToken &token)
    {
        return token.isWord("st") || token.isWord("nd") || token.isWord("rd") || token.isWord("th");
    }
    static bool isJoin(const TimeToken &token)
    {
        return token.isMark(u'-') || token.isMark(u'/') || token.isMark(u'.') || token.isMark(u',') ||
               token.isWord("of");
    }

    // In some countries the Arabic name of a month has two words.
    std::optional<int> monthAt(qsizetype ahead, qsizetype &end) const
    {
        const TimeToken &first = peek(ahead);
        if (!first.isWord()) return std::nullopt;
        end = ahead + 1;
        const auto month = monthOf(first.text);
        if (month || !isArabic(first.text.front()) || !peek(end).isWord()) return month;
        end = ahead + 2;
        return monthOf(first.text + u' ' + peek(ahead + 1).text);
    }

    // "14 Sep 2026", "14. September", "14th of Sep, 2026", "14-Sep-2026", "14/Sep/2026:14:05:00".
    bool readDayThenMonth()
    {
        if (peek().size() > 2) return false;
        qsizetype next = 1;
        if (isOrdinal(peek(next))) ++next;
        if (isJoin(peek(next))) ++next;
        qsizetype end = next;
        const auto month = monthAt(next, end);
        if (!month || peek().value() < 1 || peek().value() > 31) return false;
        parts().day = int(peek().value());
        parts().month = month;
        take(end);
        readYear();
        return true;
    }

    // "Sep 14, 2026", "September 14th".
    bool readMonthFirst()
    {
        qsizetype next = 0;
        const auto month = monthAt(0, next);
        if (!month) return false;
        if (isJoin(peek(next))) ++next;
        if (!peek(next).isNumber() || peek(next).size() > 2 || peek(next + 1).isMark(u':')) return false;
        if (peek(next).value() < 1 || peek(next).value() > 31) return false;
        parts().month = month;
        parts().day = int(peek(next).value());
        take(next + (isOrdinal(peek(next + 1)) ? 2 : 1));
        readYear();
        return true;
    }

    void readYear()
    {
        const qsizetype next = isJoin(peek()) ? 1 : 0;
        const TimeToken &year = peek(next);
        if (!year.isNumber() || year.size() != 4 || year.value() < 1900 || year.value() > 2199) return;
        if (peek(next + 1).isMark(u':') && !peek(next + 1).isApart && next == 0 && peek(next + 2).size() != 2) return;
        parts().year = int(year.value());
        take(next + 1);
    }

    bool readNamedDay()
    {
        const TimeToken &token = peek();
        if (!token.isWord() || parts().day || parts().relativeDay) return false;
        if (token.isWord("now") || token.isWord("jetzt")) return setStep({}, 1, TimeParts::From::Now) && take(1);
        if (const auto turn = dayTurn(token.text)) return readTurn(*turn > 0);
        if (token.isWord("end") || token.isWord("ende") || token.isWord("eom") || token.isWord("eow") ||
            token.text == u"نهايه" || token.text == u"اخر")
            return readEndOf();
        const bool isArabicBehind = peek(1).isWord() && isArabic(peek(1).text.front());
        const auto turn = isArabicBehind ? turnBehind(peek(1).text) : std::nullopt;
        if (turn) return readTurnBehind(*turn > 0);
        if (const auto day = relativeDay(token.text)) {
            parts().relativeDay = day;
            return take(1);
        }
        if (const auto day = weekdayOf(token.text); day && !parts().weekday) {
            parts().weekday = day;
            return take(1);
        }
        return false;
    }

    // "next friday", "last monday", "nächsten Freitag"; "next week" for a day.
    bool readTurn(bool isNext)
    {
        const auto day = peek(1).isWord() ? weekdayOf(peek(1).text) : std::nullopt;
        if (day) {
            parts().weekday = day;
            parts().turn = isNext ? TimeParts::Turn::Next : TimeParts::Turn::Last;
            return take(2);
        }
        const auto unit = peek(1).isWord() ? timeUnit(peek(1).text) : std::nullopt;
        if (!unit || !isNext || m_wanted != Wanted::Day) return false;
        return setStep(*unit, 1, TimeParts::From::Now) && take(2);
    }

    // The same in Arabic. The coming Friday is the next to come, not that of next week.
    bool readTurnBehind(bool isNext)
    {
        if (const auto day = weekdayOf(peek().text); day && !parts().weekday) {
            parts().weekday = day;
            if (!isNext) parts().turn = TimeParts::Turn::Last;
            return take(2);
        }
        const auto unit = timeUnit(peek().text);
        if (!unit || !isNext || m_wanted != Wanted::Day) return false;
        return setStep(*unit, 1, TimeParts::From::Now) && take(2);
    }

    // "end of month", "end of the week", "Ende der Woche", "eom", and in Arabic.
    bool readEndOf()
    {
        if (m_wanted != Wanted::Day) return false;
        qsizetype next = 1;
        QString unit = peek().isWord("eom")   ? QStringLiteral("month")
                       : peek().isWord("eow") ? QStringLiteral("week")
                                              : QString();
        if (unit.isEmpty()) {
            while (isOfWord(peek(next)))
                ++next;
            unit = peek(next++).text;
        }
        static const QSet<QString> ended{QStringLiteral("month"),   QStringLiteral("monat"),  QStringLiteral("monats"),
                                         QStringLiteral("week"),    QStringLiteral("woche"),  QStringLiteral("year"),
                                         QStringLiteral("jahr"),    QStringLiteral("jahres"), QStringLiteral("الشهر"),
                                         QStringLiteral("الاسبوع"), QStringLiteral("السنه"),  QStringLiteral("العام")};
        if (!ended.contains(unit)) return false;
        parts().isEndOf = true;
        parts().step = timeUnit(unit);
        return take(next);
    }

    static bool isOfWord(const TimeToken &token)
    {
        for (const char *word : {"of", "the", "this", "der", "des", "dieser", "dieses"})
            if (token.isWord(word)) return true;
        return token.text == u"هذا" || token.text == u"هذه";
    }
};

} // namespace timeparts

} // namespace nevertwice
