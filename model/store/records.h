#pragma once

#include "model/domain/result.h"
#include "model/insight/statistics.h"

namespace nevertwice {

class Reader;

// The whole workspace as the statistics see it, at one moment, newest first: narrow columns, no texts.
Result<Records> readRecords(const Reader &reader);

} // namespace nevertwice
