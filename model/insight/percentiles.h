#pragma once

#include "model/insight/stretch.h"

#include <QList>

#include <optional>

namespace nevertwice {

// What is said about many values of one measure. The three numbers are nothing when there is no value.
struct Distribution
{
    std::optional<double> median;
    std::optional<double> p90;
    std::optional<double> mean;
    qsizetype n = 0;  // values
    qsizetype of = 0; // values and missing ones: "7 of 9"

    // Under eight values nothing is to be read from the numbers going up or down.
    bool isNoTrend() const { return n < 8; }
    bool operator==(const Distribution &) const = default;
};

// The value below which this percentage of the values lies, interpolated linearly at (n-1)p; nothing for no values.
// The percentage is a whole number so that the place is exact: 0.9 has no exact double.
// Preconditions: the values ascend; 0 <= percent <= 100.
std::optional<double> percentile(const QList<double> &ascending, int percent);

// Of the values in whatever unit they are. A value that is no number would poison the rest: keep it out.
// Precondition: of >= values.size().
Distribution distribution(QList<double> values, qsizetype of);

// In minutes, of the durations that are known; those that are nothing count in `of` alone. The arithmetic is done in
// milliseconds, so a median of whole minutes is a whole or a half minute exactly.
Distribution distributionInMinutes(const QList<std::optional<Duration>> &durations);
// The same of those that are known, in milliseconds. Precondition: of >= milliseconds.size().
Distribution distributionInMinutes(QList<double> milliseconds, qsizetype of);

} // namespace nevertwice
