#pragma once

#include "model/store/save.h"

#include <functional>

namespace nevertwice {

// Work on several incidents and on what else a workspace holds, in one transaction: all of it is saved or nothing.
class OneSave
{
public:
    using Change = std::function<Result<Commit>(Save &save)>;
    // `attempt` says what was tried where it fails: "rename the service".
    static Result<Commit> run(Workspace &workspace, const SaveContext &context, const QString &attempt,
                              const Change &change);

    // Takes back what a batch did, as Workspace::revert does, within such work. NotFound where it did nothing.
    static Result<void> takeBack(Workspace &workspace, Save &save, const QUuid &batch, Reverted &outcome);
};

} // namespace nevertwice
