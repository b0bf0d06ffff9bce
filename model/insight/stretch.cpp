#include "model/insight/stretch.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

QString durationWords(Duration duration)
{
    const qint64 minutes = duration.count() / 60'000;
    const qint64 days = minutes / 1440;
    const qint64 hours = minutes / 60 % 24;
    const qint64 rest = minutes % 60;
    if (days > 0) return hours > 0 ? u"%1 d %2 h"_s.arg(days).arg(hours) : u"%1 d"_s.arg(days);
    if (hours > 0) return rest > 0 ? u"%1 h %2 min"_s.arg(hours).arg(rest) : u"%1 h"_s.arg(hours);
    return u"%1 min"_s.arg(rest);
}

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
