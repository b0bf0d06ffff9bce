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

namespace percentiles {

// The same of values in any order, which are put in order only as far as needed. What lies before `settled` is in its
// place already; says where that is then.
std::optional<double> among(QList<double> &values, int percent, qsizetype &settled)
{
    if (values.isEmpty()) return std::nullopt;
    const qsizetype place = (values.size() - 1) * percent;
    const qsizetype index = place / 100;
    const qsizetype rest = place % 100;
    std::nth_element(values.begin() + settled, values.begin() + index, values.end());
    settled = index;
    const double value = values.at(index);
    if (rest == 0) return value;
    const double next = *std::min_element(values.cbegin() + index + 1, values.cend());
    return value + (next - value) * double(rest) / 100;
}

} // namespace percentiles

Distribution distribution(QList<double> values, qsizetype of)
{
    Distribution result{std::nullopt, std::nullopt, std::nullopt, values.size(), of};
    if (values.isEmpty()) return result;
    qsizetype settled = 0;
    result.mean = std::accumulate(values.cbegin(), values.cend(), 0.0) / double(values.size());
    result.median = percentiles::among(values, 50, settled);
    result.p90 = percentiles::among(values, 90, settled);
    return result;
}

Distribution distributionInMinutes(QList<double> milliseconds, qsizetype of)
{
    Distribution result = distribution(std::move(milliseconds), of);
    for (std::optional<double> *number : {&result.median, &result.p90, &result.mean})
        if (*number) **number /= 60'000;
    return result;
}

Distribution distributionInMinutes(const QList<std::optional<Duration>> &durations)
{
    QList<double> values;
    values.reserve(durations.size());
    for (const std::optional<Duration> &duration : durations)
        if (duration) values.append(double(duration->count()));
    return distributionInMinutes(std::move(values), durations.size());
}

} // namespace nevertwice
