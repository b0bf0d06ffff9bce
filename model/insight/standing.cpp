#include "model/insight/standing.h"

#include "model/insight/promises.h"

namespace nevertwice {

Standing standingOf(const PastAction &action, const Moment &now)
{
    if (action.status == ActionStatus::WontDo) return Standing::GivenUp;
    if (!isClosed(action)) return isOverdue(action, now) ? Standing::Overdue : Standing::Open;
    const bool isLate =
        action.due.isKnown() && action.closedAt.isKnown() && dayNumber(action.closedAt) > dayNumber(action.due);
    return isLate ? Standing::KeptLate : Standing::Kept;
}

std::optional<Duration> timeToKeep(const PastAction &action)
{
    if (!action.createdAt.isKnown() || !action.closedAt.isKnown()) return std::nullopt;
    if (action.closedAt.msecs() < action.createdAt.msecs()) return std::nullopt;
    return Duration(action.closedAt.msecs() - action.createdAt.msecs());
}

std::optional<qsizetype> ageOf(const PastAction &action, const Moment &now)
{
    if (!action.createdAt.isKnown()) return std::nullopt;
    const qint64 days = dayNumber(now) - dayNumber(action.createdAt);
    qsizetype at = qsizetype(kPromiseAges.size()) - 1;
    while (at > 0 && days < kPromiseAges[size_t(at)])
        --at;
    return at;
}

} // namespace nevertwice
