#pragma once

namespace nevertwice {

// What a reader accepts and a writer therefore keeps to.
inline constexpr int kMostWhole = 1'000'000'000;
inline constexpr double kMostCount = 9e15; // beyond it not every whole number has a JSON number of its own
inline constexpr int kMostActions = 1'000'000;

} // namespace nevertwice
