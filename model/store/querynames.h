#pragma once

#include "model/search/completion.h"
#include "model/store/reader.h"

namespace nevertwice {

// The names that are offered while somebody types a query. Owners are read from every action: for a worker.
Result<QueryNames> queryNames(const Reader &reader);

} // namespace nevertwice
