#pragma once

#include <QString>

namespace nevertwice {

// Folders outside the workspace that belong to this machine and this person. An empty one is done without.
struct Places
{
    QString state;   // the last save of every file, edits that could not be saved
    QString backups; // verified copies
};

} // namespace nevertwice
