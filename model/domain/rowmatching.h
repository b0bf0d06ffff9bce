#pragma once

#include "model/domain/incident.h"

namespace nevertwice {

// The document of an incident that was read from a file anew, its rows known again by what they say. A file that people
// write names no rows: a line put above the others moves them all, and what a person did to one must not end up on
// another. Rows of `file` that say what a row of `base` says, or nearly so, get its uuid, actions their number, too;
// the others are new ones, whose actions are counted from `nextAction`.
QJsonObject withRowsOf(const Incident &file, const Incident &base, int nextAction);

} // namespace nevertwice
