#pragma once

#include "model/insight/stretch.h"

#include <array>

namespace nevertwice {

// How long something took, in classes that people think in: each begins at so many minutes and ends where the next one
// begins; the last has no end.
inline constexpr std::array<int, 9> kDurationRanges{0, 5, 15, 30, 60, 120, 240, 480, 1440};

// Which of them a duration lies in. Precondition: it is 0 or more.
inline qsizetype durationRange(Duration duration)
{
    const double minutes = inMinutes(duration);
    qsizetype at = qsizetype(kDurationRanges.size()) - 1;
    while (minutes < kDurationRanges[size_t(at)])
        --at;
    return at;
}

} // namespace nevertwice
