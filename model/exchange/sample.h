#pragma once

#include "model/domain/directory.h"
#include "model/domain/incident.h"
#include "model/domain/moment.h"
#include "model/domain/result.h"

#include <QList>

namespace nevertwice {

// The invented company everybody can look at: what a workspace holds beside its incidents, and the incidents,
// the earliest first.
struct Sample
{
    WorkspaceDocument workspace;
    QList<Incident> incidents;
};

// Reads it from the program itself, moved by whole weeks so that its last day lies in the seven days up to `now`.
// Times keep their time of day and their day of the week in the zone of their incident, and what
// happened on the day of a clock change still does: it moves by whole years, to the one of the same direction.
Result<Sample> readSample(const Moment &now);

// The incident with every time moved by so many weeks, on the clock of its own time zone.
Incident movedByWeeks(Incident incident, qint64 weeks);

} // namespace nevertwice
