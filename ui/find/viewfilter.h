#pragma once

#include "model/store/rows.h"

#include <optional>

namespace nevertwice {

// The filter that says the same as a query made of severities and states alone: "sev:1..2
// state:investigating,mitigated". Nothing where the query asks for more than a filter of the list can say.
std::optional<ListFilter> filterOf(const QString &query);

} // namespace nevertwice
