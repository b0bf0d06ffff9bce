#pragma once

#include "model/domain/incident.h"

#include <QHash>

namespace nevertwice {

// What contradicts something else in a timeline, by the event it is about; one for each, the first that is found.
QHash<QUuid, Finding> timelineFindings(const Incident &incident);

// What one click does about it: "Put in the order of time", where the timeline can be sorted (isSortable); empty where
// nobody but a person can know.
QString fixTitle(const Finding &finding, bool canSort);
Incident fixed(const Incident &incident, const Finding &finding);

} // namespace nevertwice
