#include "model/insight/stretch.h"

#include <algorithm>
#include <limits>

namespace nevertwice {

Duration unionLength(QList<Stretch> stretches)
{
    const auto isBefore = [](const Stretch &a, const Stretch &b) { return a.from < b.from; };
    if (!std::is_sorted(stretches.cbegin(), stretches.cend(), isBefore))
        std::sort(stretches.begin(), stretches.end(), isBefore);
    qint64 length = 0;
    qint64 covered = std::numeric_limits<qint64>::min(); // everything before this is counted already
    for (const Stretch &stretch : stretches) {
        const qint64 from = std::max(stretch.from, covered);
        length += std::max<qint64>(0, stretch.to - from);
        covered = std::max(covered, stretch.to);
    }
    return Duration(length);
}

} // namespace nevertwice
