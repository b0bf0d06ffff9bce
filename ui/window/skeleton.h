#pragma once

#include "model/domain/incident.h"

namespace nevertwice {

// An incident that begins now: it is being looked into, a postmortem is drafted, and times are told where the person
// is. Nothing is claimed about when it started.
Incident skeleton(const QByteArray &timeZone);

// The same incident once more, to be changed into another: its text and rows without what happened to it alone.
Incident copyOf(const Incident &incident);

} // namespace nevertwice
