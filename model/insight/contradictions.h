#pragma once

#include "model/domain/incident.h"

#include <QList>

namespace nevertwice {

// Where a document says two things that cannot both be so: milestone-order, timeline-out-of-order,
// timeline-outside-window, duration-mismatch, impact-interval-reversed, impact-interval-open, impact-interval-early,
// zone-unknown, action-before-incident. Needs nothing but the values, so that an import and a workspace ask the same
// questions.
QList<Finding> contradictions(const Incident &incident);

// Whether a timeline that is out of order may be sorted by time. Where an entry is half a day away from those before
// it, its day is wrong, not its place: sorting would only make that hard to see.
bool isSortable(const QList<Event> &timeline);

} // namespace nevertwice
