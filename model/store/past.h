#pragma once

#include "model/domain/incident.h"
#include "model/domain/result.h"
#include "model/insight/history.h"

namespace nevertwice {

class Reader;

// Of the whole history what is needed to judge one incident, so that it can be asked while one writes: the incidents
// that had one of its causes or an ancestor of one, those whose actions answer such a cause, and `also`; those in the
// trash aside. Everything Recurrence and the guard say of the incident is the same as with the whole history. Time in
// proportion to those incidents alone.
Result<History> pastAround(const Reader &reader, const Incident &incident, const QList<QUuid> &also = {});

} // namespace nevertwice
