#pragma once

#include "model/store/workspace.h"
#include "ui/kit/bulkchange.h"

namespace nevertwice {

// What became of a change of several incidents, and what takes it back.
struct BulkOutcome
{
    BulkChange change;
    QUuid batch;
    int changed = 0; // incidents or actions; those that were so already are left alone
    QString ref{};   // of the incident, where one was meant
};

// Where the workspace lives. Many at once need their number confirmed (Error::Kind::Unconfirmed). What failed half way
// left everything before it changed: the outcome of a second try is the rest.
Result<BulkOutcome> applyBulk(Workspace &workspace, const BulkChange &change, const QString &by,
                              std::optional<int> confirmed = {});
// Leaves alone what was changed since; tells how many it took back.
Result<int> takeBackBulk(Workspace &workspace, const BulkOutcome &outcome, const QString &by);

// What has to change in one incident; nothing where it is so already.
QList<Patch> patchesOf(const BulkChange &change, const Incident &incident, const QString &by);

} // namespace nevertwice
