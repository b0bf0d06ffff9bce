#pragma once

#include "model/insight/stretch.h"

#include <algorithm>

namespace nevertwice {

// So many minutes as a document tells them, which may be any number: two hundred thousand years are the longest.
inline Duration toldLength(double minutes)
{
    constexpr double kMost = 1e11;
    return Duration(qint64(std::clamp(minutes, -kMost, kMost) * 60'000));
}

} // namespace nevertwice
