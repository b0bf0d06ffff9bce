#pragma once

#include "model/domain/workspacemark.h"
#include "model/store/database.h"

namespace nevertwice {

// The history of the file's shape: numbered steps, published ones never change, and a new file replays them all.

// The number of the newest step this program knows.
int knownSchema();
// The oldest schema whose programs can still read what this one writes.
inline constexpr int kMinReader = 1;

// Brings the file from its schema to this one, each step a transaction of its own.
Result<void> migrate(Database &database, int schema = knownSchema());
// Fills the one row of a new workspace.
Result<void> initialise(Database &database, const Moment &now);

} // namespace nevertwice
