#pragma once

#include "model/store/filesystem.h"

#include <QString>

namespace nevertwice {

// Folders outside the workspace that belong to this machine and this person. An empty one is done without.
struct Places
{
    QString state;   // the last save of every file, edits that could not be saved
    QString backups; // verified copies
    // How a network is known; tests tell it.
    FileSystemOf fileSystem = &fileSystemOf;
    // The file is itself a copy: brought to the newest schema it leaves none of what it was.
    bool isCopy = false;
};

// For whoever writes into a backup or another copy.
Places placesOfACopy();

// Where a desktop keeps such things: $XDG_STATE_HOME/nevertwice and backups in the data folder. For the programs; tests
// and libraries are told.
Places usualPlaces();

} // namespace nevertwice
