#include "model/insight/recurrence.h"

#include <algorithm>
#include <map>

namespace nevertwice {

namespace recurrence {

// Hands over the causes an action answers, by itself or because of the incident it belongs to.
template <typename Take> void eachAnswered(const PastIncident &incident, const PastAction &action, Take take)
{
    bool namesAny = false;
    for (const QUuid &cause : action.answers) {
        if (cause.isNull()) continue;
        namesAny = true;
        take(cause);
    }
    if (namesAny) return;
    for (const PastCause &cause : incident.causes)
        if (cause.role == CauseRole::Root && !cause.uuid.isNull()) take(cause.uuid);
}

} // namespace recurrence

Recurrence::Recurrence(History history) : m_history(std::move(history))
{
    enterParents();
    m_entries.resize(size_t(m_history.incidents.size()));
    for (int incident = 0; incident < int(m_entries.size()); ++incident)
        enterIncident(incident);
    for (CauseEntry &cause : m_causes) {
        cause.open.seal();
        cause.overdue.seal();
    }
}

int Recurrence::causeAt(const QUuid &cause)
{
    const auto found = m_causeAt.constFind(cause);
    if (found != m_causeAt.constEnd()) return *found;
    const int place = int(m_causes.size());
    m_causes.emplace_back();
    m_causeAt.insert(cause, place);
    return place;
}

std::span<const int> Recurrence::causesOf(int incident) const
{
    const Entry &entry = m_entries[size_t(incident)];
    return {m_had.data() + entry.causesFrom, m_had.data() + entry.causesUntil};
}

void Recurrence::enterParents()
{
    for (auto it = m_history.parents.cbegin(); it != m_history.parents.cend(); ++it) {
        if (it.key().isNull() || it.value().isNull()) continue;
        const int child = causeAt(it.key());
        const int parent = causeAt(it.value());
        m_causes[size_t(child)].parent = parent;
    }
}

void Recurrence::enterIncident(int incident)
{
    const PastIncident &past = m_history.incidents.at(incident);
    Entry &entry = m_entries[size_t(incident)];
    entry.isThere = !past.isDeleted;
    entry.isRehearsal = nevertwice::isRehearsal(past.classification);
    if (!entry.isThere) return;
    entry.causesFrom = m_had.size();
    enterCauses(incident);
    entry.causesUntil = m_had.size();
    enterActions(incident);
}

void Recurrence::enterCauses(int incident)
{
    const PastIncident &past = m_history.incidents.at(incident);
    const Entry &entry = m_entries[size_t(incident)];
    for (const PastCause &link : past.causes) {
        if (!bringsAbout(link.role) || link.uuid.isNull()) continue;
        std::optional<int> at = causeAt(link.uuid);
        if (!entry.isRehearsal && past.started.isKnown()) {
            std::optional<qint64> &first = m_causes[size_t(*at)].firstHad;
            first = std::min(first.value_or(latest(past.started)), latest(past.started));
        }
        // A cause seen already was seen with its ancestors: that ends circles and keeps each cause single.
        while (at && m_causes[size_t(*at)].seenBy != incident) {
            m_had.push_back(*at);
            m_causes[size_t(*at)].seenBy = incident;
            at = m_causes[size_t(*at)].parent;
        }
    }
}

void Recurrence::enterActions(int incident)
{
    const PastIncident &past = m_history.incidents.at(incident);
    for (int i = 0; i < int(past.actions.size()); ++i) {
        const PastAction &action = past.actions.at(i);
        const std::optional<OpenTime> open = openTime(action);
        if (!open) {
            ++m_undatedActions;
            continue;
        }
        const std::optional<OpenTime> overdue = overdueTime(action, *open);
        recurrence::eachAnswered(past, action, [&](const QUuid &uuid) {
            CauseEntry &cause = m_causes[size_t(causeAt(uuid))];
            cause.promises.push_back({incident, i});
            cause.open.add(*open, incident);
            if (overdue) cause.overdue.add(*overdue, incident);
        });
    }
}

bool Recurrence::isCounted(int incident, const Scope &scope) const
{
    const Entry &entry = m_entries[size_t(incident)];
    return entry.isThere && (!entry.isRehearsal || scope.rehearsals == Scope::Rehearsals::Count) &&
           (!scope.filter || scope.filter(m_history.incidents.at(incident).uuid));
}

bool Recurrence::isRepeat(int incident) const
{
    const Moment &started = m_history.incidents.at(incident).started;
    if (!started.isKnown()) return false;
    // The incident itself is among those that had its causes, but it is not before itself.
    const std::span<const int> causes = causesOf(incident);
    return std::any_of(causes.begin(), causes.end(), [&](int cause) {
        const std::optional<qint64> &first = m_causes[size_t(cause)].firstHad;
        return first && *first < earliest(started);
    });
}

bool Recurrence::isCovered(int incident, OpenTimes CauseEntry::*times) const
{
    const Moment &started = m_history.incidents.at(incident).started;
    if (!started.isKnown()) return false;
    const std::span<const int> causes = causesOf(incident);
    return std::any_of(causes.begin(), causes.end(), [&](int cause) {
        return (m_causes[size_t(cause)].*times).anyContains(earliest(started), latest(started), incident);
    });
}

RepeatRate Recurrence::repeatRate(const Scope &scope) const
{
    RepeatRate result;
    for (int incident = 0; incident < int(m_entries.size()); ++incident) {
        if (causesOf(incident).empty() || !isCounted(incident, scope)) continue;
        const PastIncident &past = m_history.incidents.at(incident);
        ++result.of;
        if (!past.started.isKnown()) ++result.undated;
        if (isRepeat(incident)) result.uuids.append(past.uuid);
    }
    result.repeats = result.uuids.size();
    if (result.of > 0) result.rate = double(result.repeats) / double(result.of);
    return result;
}

AvoidableDowntime Recurrence::avoidableDowntime(const Scope &scope) const
{
    AvoidableDowntime result;
    result.undatedActions = m_undatedActions;
    for (int incident = 0; incident < int(m_entries.size()); ++incident) {
        if (!isCovered(incident, &CauseEntry::open) || !isCounted(incident, scope)) continue;
        const PastIncident &past = m_history.incidents.at(incident);
        const bool wasOverdue = isCovered(incident, &CauseEntry::overdue);
        const Duration impact = past.impact.value_or(Duration(0));
        result.total += impact;
        if (wasOverdue) result.overdue += impact;
        result.incidents.append({past.uuid, past.impact, wasOverdue});
    }
    return result;
}

QList<ResponsibleAction> Recurrence::responsibleFor(const QUuid &incident) const
{
    const auto found = std::find_if(m_history.incidents.cbegin(), m_history.incidents.cend(),
                                    [&](const PastIncident &past) { return past.uuid == incident; });
    if (found == m_history.incidents.cend() || !found->started.isKnown()) return {};
    const int place = int(found - m_history.incidents.cbegin());
    const Moment &started = found->started;
    const auto covers = [&](const OpenTime &time) { return time.contains(earliest(started), latest(started)); };
    std::map<std::pair<int, int>, bool> overdue; // by place in the history: an action may answer several of the causes
    for (const int cause : causesOf(place))
        for (const Promise &promise : m_causes[size_t(cause)].promises) {
            if (promise.incident == place) continue;
            const PastAction &action = m_history.incidents.at(promise.incident).actions.at(promise.action);
            const std::optional<OpenTime> open = openTime(action);
            if (!open || !covers(*open)) continue;
            const std::optional<OpenTime> late = overdueTime(action, *open);
            overdue[{promise.incident, promise.action}] = late && covers(*late);
        }
    QList<ResponsibleAction> actions;
    for (const auto &[promise, wasOverdue] : overdue) {
        const PastIncident &maker = m_history.incidents.at(promise.first);
        const PastAction &action = maker.actions.at(promise.second);
        actions.append({maker.uuid, action.uuid, action.number, wasOverdue});
    }
    return actions;
}

} // namespace nevertwice
