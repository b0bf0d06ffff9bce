#pragma once

#include "model/insight/stretch.h"

namespace nevertwice {

// How long a service was harmed within a stretch of time: the union of what is known of its incidents, as far as it
// lies within.
Duration downtimeWithin(const QList<Stretch> &impacts, const Stretch &within);

// What a promise of availability allows in so much time: 99.9 % of 30 days allow 43 min 12 s.
// Precondition: 0 <= percent <= 100.
Duration errorBudget(Duration time, double percent);

} // namespace nevertwice
