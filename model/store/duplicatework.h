#pragma once

#include "model/store/workspace.h"

namespace nevertwice {

// What the merging of two incidents changed, by which it is taken back in one go.
struct DuplicateWork
{
    QUuid batch;
    QUuid kept, other;
    QString ref;      // of the one that is kept
    QString otherRef; // of the one that lies in the trash
    int pointing = 0; // other incidents that were related to that one and are to this now
};

// Two incidents that are the same become one (see model/domain/duplicates.h); the other one moves to the trash, related
// to the one that is kept as its duplicate. Incidents that were related to it are related to the kept one. All of it is
// one transaction. `heading` stands above the texts of the other: "From INC-12". One in the trash is refused.
Result<DuplicateWork> mergeDuplicates(Workspace &workspace, const QUuid &kept, const QUuid &other,
                                      const QString &heading, const QString &by);

// All of it or nothing: where one of the two was changed since, half of both would stand in each, so it is refused.
Result<Reverted> takeBackDuplicateWork(Workspace &workspace, const DuplicateWork &work, const QString &by);

// How an incident is told to be of such work in the history.
inline constexpr auto kMergeOrigin = "merge";

} // namespace nevertwice
