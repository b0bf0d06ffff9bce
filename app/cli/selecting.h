#pragma once

#include "app/cli/context.h"

namespace nevertwice::cli {

// The incidents that answer a query, best first; without a query all that are not in the trash, newest first. Nothing
// where that failed; the context has said why.
std::optional<QList<IncidentRow>> selectIncidents(Context &cx, const std::optional<QString> &query);

} // namespace nevertwice::cli
