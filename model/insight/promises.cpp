#include "model/insight/promises.h"

#include <algorithm>
#include <limits>

namespace nevertwice {

bool isClosed(const PastAction &action)
{
    return action.status == ActionStatus::Done || action.status == ActionStatus::Verified ||
           action.status == ActionStatus::WontDo;
}

std::optional<OpenTime> openTime(const PastAction &action)
{
    if (!action.createdAt.isKnown()) return std::nullopt;
    const qint64 made = latest(action.createdAt);
    if (!isClosed(action)) return OpenTime{made, std::numeric_limits<qint64>::max()};
    if (!action.closedAt.isKnown()) return std::nullopt;
    return OpenTime{made, earliest(action.closedAt)};
}

std::optional<OpenTime> overdueTime(const PastAction &action, const OpenTime &open)
{
    if (!action.due.isKnown()) return std::nullopt;
    return OpenTime{std::max(open.from, dayNumber(action.due) * kMsecsOfDay + kMsecsOfDay), open.until};
}

bool isOverdue(const PastAction &action, const Moment &now)
{
    return !isClosed(action) && action.due.isKnown() && dayNumber(action.due) < dayNumber(now);
}

void OpenTimes::seal()
{
    std::sort(m_added.begin(), m_added.end(), [](const Added &a, const Added &b) { return a.time.from < b.time.from; });
    m_from.reserve(m_added.size());
    m_reaches.reserve(m_added.size());
    Reaches reaches;
    for (const Added &added : m_added) {
        extend(reaches, {added.incident, added.time.until});
        m_from.push_back(added.time.from);
        m_reaches.push_back(reaches);
    }
    m_added = {};
}

void OpenTimes::extend(Reaches &reaches, const Reach &reach)
{
    if (reaches.best.incident == reach.incident) {
        reaches.best.until = std::max(reaches.best.until, reach.until);
    } else if (reaches.best.incident < 0 || reach.until > reaches.best.until) {
        reaches.other = reaches.best;
        reaches.best = reach;
    } else if (reaches.other.incident < 0 || reach.until > reaches.other.until) {
        reaches.other = reach;
    }
}

bool OpenTimes::anyContains(qint64 earliestStart, qint64 latestStart, int exceptIncident) const
{
    const auto after = std::upper_bound(m_from.begin(), m_from.end(), earliestStart);
    if (after == m_from.begin()) return false;
    const Reaches &last = m_reaches[size_t(after - m_from.begin() - 1)];
    const Reach &reach = last.best.incident == exceptIncident ? last.other : last.best;
    return reach.incident >= 0 && latestStart <= reach.until;
}

} // namespace nevertwice
