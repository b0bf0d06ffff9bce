#pragma once

#include "model/insight/phases.h"

#include <QString>

namespace nevertwice {

// What people read for a phase: "Diagnosing".
QString phaseText(Phase phase);

} // namespace nevertwice
