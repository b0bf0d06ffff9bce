#pragma once

#include "app/cli/context.h"
#include "model/search/query.h"

namespace nevertwice::cli {

// What a query asks for. Says which of its filters could not be read: the answer is another than was meant.
Query readQuery(Context &cx, const QString &text);

// The incidents that answer a query, best first; without a query all that are not in the trash, newest first. Nothing
// where that failed; the context has said why.
std::optional<QList<IncidentRow>> selectIncidents(Context &cx, const std::optional<QString> &query);

// Prints incidents as a table, or with --json as documents without texts.
Status printIncidents(Context &cx, const QList<IncidentRow> &rows);

} // namespace nevertwice::cli
