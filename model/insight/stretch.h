#pragma once

#include "model/domain/moment.h"

#include <QList>

#include <chrono>

namespace nevertwice {

// How long something took. Measures count milliseconds and are shown in minutes.
using Duration = std::chrono::milliseconds;

inline double inMinutes(Duration duration)
{
    return double(duration.count()) / 60'000;
}

// In the two units that matter, for whoever reads English: "47 min", "1 h 31 min", "1 d 18 h".
QString durationWords(Duration duration);

// From one instant to another, in milliseconds since the epoch. Sound when it does not end before it begins.
struct Stretch
{
    qint64 from = 0;
    qint64 to = 0;

    bool operator==(const Stretch &) const = default;
};

// The length of what the stretches cover together: time covered twice counts once. Their order does not matter.
// Precondition: every stretch is sound.
Duration unionLength(QList<Stretch> stretches);

// A moment known only to the day can be put in order, but not within its day. These two bounds say what is certain: it
// lies nowhere outside them. The day is that of UTC, as everywhere in the domain. Precondition: the moment is known.
inline constexpr qint64 kMsecsOfDay = 24 * 60 * 60 * 1000;
inline constexpr qint64 kLastMsecOfDay = kMsecsOfDay - 1;
inline qint64 earliest(const Moment &moment)
{
    return moment.msecs();
}
inline qint64 latest(const Moment &moment)
{
    return moment.msecs() + (moment.isDay() ? kLastMsecOfDay : 0);
}

// Days since the epoch, in UTC: the day of Moment::day() without the calendar. Precondition: the moment is known.
inline qint64 dayNumber(const Moment &moment)
{
    const qint64 msecs = moment.msecs();
    return msecs / kMsecsOfDay - (msecs % kMsecsOfDay < 0 ? 1 : 0);
}

// Both are known and the first lies before the second whatever the hour of a day-only one is. Neither of two equal
// moments is before the other, nor is a day before an instant within it.
inline bool isSurelyBefore(const Moment &first, const Moment &second)
{
    return first.isKnown() && second.isKnown() && latest(first) < earliest(second);
}

} // namespace nevertwice
