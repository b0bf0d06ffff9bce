#pragma once

#include "model/domain/incident.h"
#include "model/search/relevance.h"
#include "model/store/database.h"

namespace nevertwice {

// The texts of the incident at this place in time, by what they tell, read from the narrow columns alone; none where
// there is no such incident.
Result<QList<RoleText>> roleTextsAt(Database &database, qint64 slot);

// The same of an incident at hand.
QList<RoleText> roleTextsOf(const Incident &incident);

} // namespace nevertwice
