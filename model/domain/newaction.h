#pragma once

#include "model/domain/incident.h"

#include <algorithm>

namespace nevertwice {

// A new promise of an incident, with the next number, made now (in seconds). It is not in the incident yet.
inline Action newAction(const Incident &incident, const QString &title, const Moment &now)
{
    Action action;
    action.uuid = QUuid::createUuid();
    for (const Action &other : incident.actions)
        action.number = std::max(action.number, other.number);
    ++action.number;
    action.title = title.trimmed();
    action.createdAt = Moment::atMsecs(now.msecs() / 1000 * 1000);
    return action;
}

} // namespace nevertwice
