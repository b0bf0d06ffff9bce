#pragma once

#include "model/store/reader.h"

namespace nevertwice {

// The incidents outside the trash that have a cause in a role that matters for recurrence (root, contributing,
// trigger), the earliest first; the one that asks aside.
Result<QList<IncidentRow>> incidentsWithCause(const Reader &reader, const QUuid &cause, const QUuid &asking);

} // namespace nevertwice
