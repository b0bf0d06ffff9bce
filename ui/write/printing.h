#pragma once

#include "model/domain/incident.h"
#include "model/domain/teamsettings.h"
#include "ui/picture/printout.h"

namespace nevertwice {

// What is handed out of an incident, no less than the exported full report: title, how bad, how far, when, its measures
// and numbers, the fields the team added, its sections with timeline and actions as tables.
Printout printoutOf(const Incident &incident, const QList<CustomField> &fields = {});

} // namespace nevertwice
