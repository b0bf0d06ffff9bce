#include "model/store/onesave.h"

namespace nevertwice {

Result<Commit> OneSave::run(Workspace &workspace, const SaveContext &context, const QString &attempt,
                            const Change &change)
{
    return workspace.save(context, attempt, change);
}

Result<void> OneSave::takeBack(Workspace &workspace, Save &save, const QUuid &batch, Reverted &outcome)
{
    return workspace.revertIn(save, batch, outcome);
}

} // namespace nevertwice
