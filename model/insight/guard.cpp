#include "model/insight/guard.h"

#include <QSet>

#include <algorithm>

namespace nevertwice {

namespace guarding {

QSet<QUuid> causesOf(const PastIncident &incident)
{
    QSet<QUuid> causes;
    for (const PastCause &cause : incident.causes)
        if (bringsAbout(cause.role) && !cause.uuid.isNull()) causes.insert(cause.uuid);
    return causes;
}

// The cause and its ancestors.
QList<QUuid> lineOf(QUuid cause, const QHash<QUuid, QUuid> &parents)
{
    QList<QUuid> line;
    for (; !cause.isNull() && !line.contains(cause); cause = parents.value(cause))
        line.append(cause);
    return line;
}

bool isEarlier(const PastIncident &past, const PastIncident &incident)
{
    return !past.isDeleted && !isRehearsal(past.classification) && past.uuid != incident.uuid &&
           isSurelyBefore(past.started, incident.started);
}

// Sums up those that came before.
RepeatGuard guardOf(QList<const PastIncident *> earlier)
{
    std::stable_sort(earlier.begin(), earlier.end(), [](const PastIncident *a, const PastIncident *b) {
        return a->started.msecs() > b->started.msecs();
    });
    RepeatGuard guard;
    for (const PastIncident *past : std::as_const(earlier)) {
        guard.earlier.append(past->uuid);
        if (!past->impact) continue;
        guard.impact += *past->impact;
        ++guard.impactOf;
    }
    if (!earlier.isEmpty()) guard.last = earlier.first()->started;
    return guard;
}

void settleStart(PastIncident &incident, const Moment &now)
{
    if (!incident.started.isKnown()) incident.started = now;
}

} // namespace guarding

RepeatGuard guardByCause(History history, PastIncident incident, const Moment &now)
{
    if (isRehearsal(incident.classification)) return {};
    guarding::settleStart(incident, now);
    const QUuid itself = incident.uuid;
    history.incidents.removeIf([&](const PastIncident &past) { return past.uuid == itself; });
    QList<QUuid> sought;
    for (const PastCause &cause : std::as_const(incident.causes)) {
        if (!bringsAbout(cause.role)) continue;
        for (const QUuid &one : guarding::lineOf(cause.uuid, history.parents))
            if (!sought.contains(one)) sought.append(one);
    }
    const QSet<QUuid> all(sought.begin(), sought.end());
    QList<const PastIncident *> earlier;
    QSet<QUuid> back;
    for (const PastIncident &past : std::as_const(history.incidents)) {
        if (!guarding::isEarlier(past, incident)) continue;
        const QSet<QUuid> same = guarding::causesOf(past).intersect(all);
        back.unite(same);
        if (!same.isEmpty()) earlier.append(&past);
    }
    RepeatGuard guard = guarding::guardOf(earlier);
    for (const QUuid &cause : std::as_const(sought))
        if (back.contains(cause)) guard.causes.append(cause);
    history.incidents.append(incident);
    guard.open = Recurrence(std::move(history)).responsibleFor(itself);
    return guard;
}

RepeatGuard guardByLikeness(const History &history, PastIncident incident, const QList<QUuid> &alike, const Moment &now)
{
    if (isRehearsal(incident.classification)) return {};
    guarding::settleStart(incident, now);
    const QSet<QUuid> wanted(alike.begin(), alike.end());
    QList<const PastIncident *> earlier;
    for (const PastIncident &past : history.incidents)
        if (wanted.contains(past.uuid) && guarding::isEarlier(past, incident)) earlier.append(&past);
    RepeatGuard guard = guarding::guardOf(earlier);
    for (const PastIncident *past : std::as_const(earlier))
        for (const PastAction &action : past->actions) {
            const std::optional<OpenTime> open = openTime(action);
            const auto covers = [&](const OpenTime &time) {
                return time.contains(earliest(incident.started), latest(incident.started));
            };
            if (!open || !covers(*open)) continue;
            const std::optional<OpenTime> overdue = overdueTime(action, *open);
            guard.open.append({past->uuid, action.uuid, action.number, overdue && covers(*overdue)});
        }
    return guard;
}

} // namespace nevertwice
