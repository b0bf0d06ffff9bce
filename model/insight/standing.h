#pragma once

#include "model/insight/history.h"

#include <array>
#include <optional>

namespace nevertwice {

// How a promise stands. Kept is done or verified, late where its closing lies after the due day; overdue is open after
// that day.
enum class Standing { Kept, KeptLate, Open, Overdue, GivenUp };
inline constexpr qsizetype kStandings = 5;

Standing standingOf(const PastAction &action, const Moment &now);
inline bool isKept(Standing standing)
{
    return standing == Standing::Kept || standing == Standing::KeptLate;
}
inline bool isOpen(Standing standing)
{
    return standing == Standing::Open || standing == Standing::Overdue;
}

// Closed minus made, of one that was kept. Promises are kept in days: those known only to the day count whole days.
// Nothing where one of the two is not known, or the closing lies before the making.
std::optional<Duration> timeToKeep(const PastAction &action);

// The ages of open promises, in days, from which each begins: under a week, up to four weeks, thirteen, a year, more.
inline constexpr std::array<int, 5> kPromiseAges{0, 7, 28, 91, 364};
// Which of them one has that is open; nothing where it is not known when it was made.
std::optional<qsizetype> ageOf(const PastAction &action, const Moment &now);

} // namespace nevertwice
