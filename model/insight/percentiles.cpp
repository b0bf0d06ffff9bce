#include "model/insight/percentiles.h"

#include <algorithm>
#include <numeric>

namespace nevertwice {

std::optional<double> percentile(const QList<double> &ascending, int percent)
{
    if (ascending.isEmpty()) return std::nullopt;
    const qsizetype place = (ascending.size() - 1) * percent;
    const qsizetype index = place / 100;
    const qsizetype rest = place % 100;
    if (rest == 0) return ascending[index];
    return ascending[index] + (ascending[index + 1] - ascending[index]) * double(rest) / 100;
}

Distribution distribution(QList<double> values, qsizetype of)
{
    std::sort(values.begin(), values.end());
    Distribution result{percentile(values, 50), percentile(values, 90), std::nullopt, values.size(), of};
    if (!values.isEmpty()) result.mean = std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
    return result;
}

Distribution distributionInMinutes(const QList<std::optional<Duration>> &durations)
{
    QList<double> values;
    values.reserve(durations.size());
    for (const std::optional<Duration> &duration : durations)
        if (duration) values.append(double(duration->count()));
    Distribution result = distribution(std::move(values), durations.size());
    for (std::optional<double> *number : {&result.median, &result.p90, &result.mean})
        if (*number) **number /= 60'000;
    return result;
}

} // namespace nevertwice
