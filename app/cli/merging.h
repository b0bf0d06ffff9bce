#pragma once

#include "app/cli/context.h"
#include "model/exchange/batch.h"
#include "model/store/forecast.h"

namespace nevertwice::cli {

// Adds what another workspace holds to a batch, its trash aside. Where both have an incident, the last state they
// shared goes with it: what only one of them changed since is taken, what both changed stays as it is here and is told.
// `mine` is what the batch will be taken into, if there is such a thing yet.
Result<void> addWorkspace(Context &cx, const QString &path, const Reader *mine, ReadBatch &batch);

// What taking a document in would change of the incident that is here, a line each.
QStringList differencesIn(const Result<ImportForecast> &forecast);

} // namespace nevertwice::cli
