#pragma once

#include "model/domain/result.h"
#include "model/exchange/templatedata.h"

namespace nevertwice {

class Reader;

// What a page about this incident says of those that came before it for the same reason.
Result<PageRepeat> pageRepeat(const Reader &reader, const Incident &incident, const Moment &now);

} // namespace nevertwice
