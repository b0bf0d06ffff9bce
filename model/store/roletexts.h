#pragma once

#include "model/domain/incident.h"
#include "model/search/relevance.h"
#include "model/store/database.h"

namespace nevertwice {

// Whoever compares incidents does without the names of services, tags, people and attachments.
enum class RoleNames { Read, Leave };

// The texts of the incident at this place in time, by what they tell, read from the narrow columns alone; none where
// there is no such incident.
Result<QList<RoleText>> roleTextsAt(Database &database, qint64 slot, RoleNames names = RoleNames::Read);

// The same of an incident at hand.
QList<RoleText> roleTextsOf(const Incident &incident);

} // namespace nevertwice
