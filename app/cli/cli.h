#pragma once

#include "app/cli/status.h"
#include "app/cli/surroundings.h"

#include <QStringList>

namespace nevertwice::cli {

// One run of nevertwice-cli.
Status run(const QStringList &arguments, const Surroundings &surroundings);

} // namespace nevertwice::cli
