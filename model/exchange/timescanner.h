#pragma once

#include "model/exchange/timeparts.h"
#include "model/exchange/timetokens.h"

// The reader of a written time is one class in four parts, each a floor on the one before; timeparts.cpp alone uses
// them.

namespace nevertwice {

namespace timeparts {

inline constexpr qint64 kSecondMsecs = 1000;
inline constexpr qint64 kMinuteMsecs = 60'000;
inline constexpr qint64 kHourMsecs = 3'600'000;
inline constexpr qint64 kDayMsecs = 24 * kHourMsecs;
inline constexpr char16_t kDash = 0x2013;

inline const TimeToken kEndToken{};

// Goes along the pieces of a text and keeps what they said.
class TimeScanner
{
public:
    TimeScanner(TimeTokens tokens, DateOrder order, Wanted wanted)
        : m_tokens(std::move(tokens)), m_order(order), m_wanted(wanted)
    {
    }

protected:
    const TimeToken &peek(qsizetype ahead = 0) const
    {
        const qsizetype index = m_at + ahead;
        return index >= 0 && index < m_tokens.list.size() ? m_tokens.list[index] : kEndToken;
    }
    TimeParts &parts() { return m_written.end ? *m_written.end : m_written.first; }
    void guess(TimeGuess what)
    {
        if (!parts().guesses.contains(what)) parts().guesses.append(what);
    }
    bool take(qsizetype count)
    {
        m_at += count;
        return true;
    }

    static bool isSign(const TimeToken &token)
    {
        return token.isMark(u'+') || token.isMark(u'-') || token.isMark(kDash);
    }

    bool setStep(TimeUnit unit, int sign, TimeParts::From from)
    {
        if (parts().step) return false;
        parts().step = TimeUnit{sign * unit.msecs, sign * unit.months};
        parts().stepFrom = from;
        return true;
    }

    TimeTokens m_tokens;
    DateOrder m_order;
    Wanted m_wanted;
    WrittenTime m_written;
    qsizetype m_at = 0;
};

} // namespace timeparts

} // namespace nevertwice
