#pragma once

#include "model/domain/id.h"
#include "model/search/snippet.h"
#include "model/store/database.h"

#include <functional>

namespace nevertwice {

// Hands over the texts of an incident in the order in which bestPlace() looks at them, read from the narrow columns
// alone, until no more are wanted.
Result<void> eachPlacedText(Database &database, IncidentId id,
                            const std::function<bool(const PlacedText &)> &wantsMore);

// What the team's own fields say of an incident.
Result<QString> ownFieldsOf(Database &database, IncidentId id);

} // namespace nevertwice
