#pragma once

#include "app/cli/context.h"
#include "model/exchange/batch.h"

namespace nevertwice::cli {

// Puts what a document tells into the incident of --into, in one step.
Status importInto(Context &cx, const QString &path, QIODevice &input, const ReadOptions &options);

} // namespace nevertwice::cli
