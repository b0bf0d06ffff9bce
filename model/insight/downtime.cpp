#include "model/insight/downtime.h"

#include <algorithm>
#include <cmath>

namespace nevertwice {

Duration downtimeWithin(const QList<Stretch> &impacts, const Stretch &within)
{
    QList<Stretch> inside;
    for (const Stretch &impact : impacts) {
        const Stretch cut{std::max(impact.from, within.from), std::min(impact.to, within.to)};
        if (cut.from < cut.to) inside.append(cut);
    }
    return unionLength(std::move(inside));
}

Duration errorBudget(Duration time, double percent)
{
    return Duration(std::llround(double(time.count()) * (100 - percent) / 100));
}

} // namespace nevertwice
