#pragma once

#include "model/exchange/timedays.h"

namespace nevertwice {

namespace timeparts {

// Reads times of day.
class ClockScanner : public DayScanner
{
public:
    using DayScanner::DayScanner;

protected:
    bool readClock()
    {
        if (parts().clock || parts().epoch || parts().step) return false;
        if (peek().isWord("noon") || peek().isWord("midday")) return setClock(12, 0, 0) && take(1);
        if (peek().isWord("midnight")) return setClock(0, 0, 0) && take(1);
        if (!peek().isNumber()) return false;
        const bool isRead = readColonClock() || readDottedClock() || readHour() || readCompactClock();
        if (!isRead) return false;
        return readHalf();
    }

    bool setClock(qint64 hour, qint64 minute, qint64 second)
    {
        if (hour > 24 || minute > 59 || second > 59 || (hour == 24 && minute + second > 0)) return false;
        parts().clock = hour * kHourMsecs + minute * kMinuteMsecs + second * kSecondMsecs;
        return true;
    }

    bool readColonClock()
    {
        if (peek().size() > 2 || !peek(1).isMark(u':') || !peek(2).isNumber() || peek(2).size() != 2) return false;
        const bool hasSeconds = peek(3).isMark(u':') && peek(4).isNumber() && peek(4).size() == 2;
        if (!setClock(peek().value(), peek(2).value(), hasSeconds ? peek(4).value() : 0)) return false;
        parts().hasSeconds = hasSeconds;
        parts().isBareHour = peek().text.front() != u'0' && peek().value() >= 1 && peek().value() <= 12;
        take(hasSeconds ? 5 : 3);
        if (hasSeconds && (peek().isMark(u'.') || peek().isMark(u',')) && peek(1).isNumber() && !peek(1).isApart) {
            *parts().clock += peek(1).text.leftJustified(3, u'0').left(3).toLongLong();
            take(2);
        }
        return true;
    }

    // "14.05", which could be a day: told, unless something else says that it is none.
    bool readDottedClock()
    {
        if (peek().size() > 2 || !peek(1).isMark(u'.') || !peek(2).isNumber() || peek(2).size() != 2) return false;
        if (peek(1).isApart || peek(2).isApart || !setClock(peek().value(), peek(2).value(), 0)) return false;
        const bool isSaid = parts().hasDate() || peek(3).isWord("uhr") || peek(3).isWord("h") || isHalf(peek(3));
        if (!isSaid) guess(TimeGuess::DotForColon);
        parts().isBareHour = peek().value() >= 1 && peek().value() <= 12 && peek().text.front() != u'0';
        return take(3);
    }

    // "2 pm", "14h", "14h05", "14 Uhr".
    bool readHour()
    {
        if (peek().size() > 2) return false;
        if (peek(1).isWord("h") && !peek(1).isApart && peek(2).isNumber() && peek(2).size() == 2)
            return setClock(peek().value(), peek(2).value(), 0) && take(3);
        const bool isHour = peek(1).isWord("uhr") || peek(1).isWord("h") || peek(1).isWord("hrs");
        if (!isHour && !isHalf(peek(1))) return false;
        if (!setClock(peek().value(), 0, 0)) return false;
        return take(isHour ? 2 : 1);
    }

    // "1405", "905", "140509".
    bool readCompactClock()
    {
        const QString digits = peek().text;
        if (digits.size() != 3 && digits.size() != 4 && digits.size() != 6) return false;
        const QString padded = digits.rightJustified(digits.size() == 6 ? 6 : 4, u'0');
        parts().hasSeconds = padded.size() == 6;
        return setClock(padded.left(2).toInt(), padded.mid(2, 2).toInt(), padded.mid(4).toInt()) && take(1);
    }

    static bool isHalf(const TimeToken &token)
    {
        return token.isWord("am") || token.isWord("pm") || token.isWord("a") || token.isWord("p");
    }

    // am, pm, a.m., p.m., Uhr, hrs: after the clock.
    bool readHalf()
    {
        const bool isDotted = peek(1).isMark(u'.') && peek(2).isWord("m");
        const bool isLetter = peek().isWord("a") || peek().isWord("p");
        if (isHalf(peek()) && (!isLetter || isDotted || !peek(1).isWord())) {
            const bool isAfternoon = peek().text.front() == u'p';
            const qint64 hour = *parts().clock / kHourMsecs;
            if (hour == 0 || (hour > 12 && !isAfternoon)) return false;
            if (isAfternoon && hour < 12) *parts().clock += 12 * kHourMsecs;
            if (!isAfternoon && hour == 12) *parts().clock -= 12 * kHourMsecs;
            parts().isBareHour = false;
            m_half = isAfternoon ? 1 : 0;
            take(isDotted ? (peek(3).isMark(u'.') ? 4 : 3) : 1);
            shareHalf();
        } else if (peek().isWord("uhr") || peek().isWord("hrs") || peek().isWord("hours") || peek().isWord("h")) {
            parts().isBareHour = false;
            take(1);
        }
        return true;
    }

    // "2:05 - 2:20 pm": the pm is said of both.
    void shareHalf()
    {
        TimeParts &first = m_written.first;
        if (!m_written.end || !first.clock || !first.isBareHour || m_half != 1) return;
        const qint64 later = *first.clock + 12 * kHourMsecs;
        if (*first.clock < 12 * kHourMsecs && later <= *m_written.end->clock) {
            first.clock = later;
            first.isBareHour = false;
        }
    }

    int m_half = -1; // of the day, where it was said: 1 is the afternoon
};

} // namespace timeparts

} // namespace nevertwice
