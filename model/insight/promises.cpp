#include "model/insight/promises.h"

#include <algorithm>
#include <limits>

namespace nevertwice {

namespace promises {

bool isClosed(const Code<ActionStatus> &status)
{
    Action action;
    action.status = status;
    return action.isClosed(); // the one place that knows which states those are
}

} // namespace promises

std::optional<OpenTime> openTime(const PastAction &action)
{
    if (!action.createdAt.isKnown()) return std::nullopt;
    const qint64 made = latest(action.createdAt);
    if (!promises::isClosed(action.status)) return OpenTime{made, std::numeric_limits<qint64>::max()};
    if (!action.closedAt.isKnown()) return std::nullopt;
    return OpenTime{made, earliest(action.closedAt)};
}

std::optional<OpenTime> overdueTime(const PastAction &action, const OpenTime &open)
{
    if (!action.due.isKnown()) return std::nullopt;
    const qint64 late = Moment::onDay(action.due.day().addDays(1)).msecs();
    return OpenTime{std::max(open.from, late), open.until};
}

void OpenTimes::seal()
{
    std::sort(m_entries.begin(), m_entries.end(),
              [](const Entry &a, const Entry &b) { return a.time.from < b.time.from; });
    const Entry *previous = nullptr;
    for (Entry &entry : m_entries) {
        if (previous) {
            entry.best = previous->best;
            entry.other = previous->other;
        }
        extend(entry, {entry.incident, entry.time.until});
        previous = &entry;
    }
}

void OpenTimes::extend(Entry &entry, const Reach &reach)
{
    if (entry.best.incident == reach.incident) {
        entry.best.until = std::max(entry.best.until, reach.until);
    } else if (!entry.best.incident || reach.until > entry.best.until) {
        entry.other = entry.best;
        entry.best = reach;
    } else if (!entry.other.incident || reach.until > entry.other.until) {
        entry.other = reach;
    }
}

bool OpenTimes::anyContains(qint64 earliestStart, qint64 latestStart, int exceptIncident) const
{
    const auto after = std::upper_bound(m_entries.begin(), m_entries.end(), earliestStart,
                                        [](qint64 start, const Entry &entry) { return start < entry.time.from; });
    if (after == m_entries.begin()) return false;
    const Entry &last = *std::prev(after);
    const Reach &reach = last.best.incident == exceptIncident ? last.other : last.best;
    return reach.incident && latestStart <= reach.until;
}

} // namespace nevertwice
