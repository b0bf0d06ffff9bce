#pragma once

#include "model/domain/incident.h"
#include "ui/picture/printout.h"

namespace nevertwice {

// What is handed out of an incident: title, how bad, when, its measures, its sections with timeline and actions as
// tables. Without how far the review is: that is the team's own.
Printout printoutOf(const Incident &incident);

} // namespace nevertwice
