#pragma once

#include "model/exchange/trackercsv.h"
#include "model/store/workspace.h"

#include <optional>

namespace nevertwice {

// All actions of the workspace, as a tracker's file is compared with them.
Result<QList<LinkedAction>> linkedActions(const Reader &reader);

struct TrackerDecision
{
    TrackerChange change;
    TrackerChoice choice = TrackerChoice::Take;
};

// What became of a refresh: all of it is one batch, which revert() takes back.
struct TrackerOutcome
{
    QUuid batch;
    int changed = 0;              // actions that have another status
    int kept = 0;                 // those in conflict, kept as they are here
    int agreed = 0;               // those of which only what the tracker says was remembered
    int overtaken = 0;            // changed by somebody since the file was compared: left alone
    std::optional<Error> stopped; // what kept it from going on after all of the above was stored

    bool isAnything() const { return changed + kept + agreed > 0; }
};
// Fails only where nothing was stored.
Result<TrackerOutcome> applyTracker(Workspace &workspace, const QList<TrackerDecision> &decisions,
                                    const SaveContext &context, const Moment &now);

} // namespace nevertwice
