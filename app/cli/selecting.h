#pragma once

#include "app/cli/context.h"

namespace nevertwice::cli {

// The incidents that answer a query, best first; without a query all that are not in the trash, newest first. Nothing
// where that failed; the context has said why.
std::optional<QList<IncidentRow>> selectIncidents(Context &cx, const std::optional<QString> &query);

// Prints incidents as a table, or with --json as documents without texts.
Status printIncidents(Context &cx, const QList<IncidentRow> &rows);

} // namespace nevertwice::cli
