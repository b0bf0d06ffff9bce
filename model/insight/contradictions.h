#pragma once

#include "model/domain/incident.h"

#include <QList>

namespace nevertwice {

// Where a document says two things that cannot both be so: milestone-order, timeline-out-of-order,
// timeline-outside-window, duration-mismatch, action-before-incident. Needs nothing but the values, so that an import
// and a workspace ask the same questions.
QList<Finding> contradictions(const Incident &incident);

} // namespace nevertwice
