#pragma once

#include "model/exchange/trackercsv.h"
#include "model/store/workspace.h"

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
    int changed = 0;   // actions that have another status
    int kept = 0;      // those kept as they are here
    int overtaken = 0; // changed by somebody since the file was compared: left alone
};
Result<TrackerOutcome> applyTracker(Workspace &workspace, const QList<TrackerDecision> &decisions,
                                    const SaveContext &context, const Moment &now);

} // namespace nevertwice
