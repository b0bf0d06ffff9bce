#pragma once

#include "app/cli/context.h"

#include "model/exchange/batch.h"

class QIODevice;

namespace nevertwice::cli {

// `import --format log --into REF`: the rows of a log at the end of the timeline of an incident, in one step that can
// be taken back as one.
Status importLogInto(Context &cx, const QString &path, QIODevice &input, const ReadOptions &options);

} // namespace nevertwice::cli
