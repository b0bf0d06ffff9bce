#include "model/insight/history.h"

#include "model/insight/measures.h"

namespace nevertwice {

PastIncident pastIncident(const Incident &incident)
{
    PastIncident past;
    past.uuid = incident.uuid;
    past.started = incident.milestones.started;
    past.classification = incident.classification;
    past.impact = impactDuration(incident.impact.intervals, incident.milestones).reading.value;
    for (const CauseLink &cause : incident.causes)
        past.causes.append({cause.uuid, cause.role});
    for (const Action &action : incident.actions)
        past.actions.append({action.uuid, action.number, action.createdAt, action.closedAt, action.status, action.due,
                             action.answers, action.type});
    return past;
}

QHash<QUuid, QUuid> parentsOf(const QList<Cause> &catalogue)
{
    QHash<QUuid, QUuid> parents;
    for (const Cause &cause : catalogue)
        if (!cause.parent.isNull()) parents.insert(cause.uuid, cause.parent);
    return parents;
}

} // namespace nevertwice
