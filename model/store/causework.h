#pragma once

#include "model/store/workspace.h"

namespace nevertwice {

// What was done to causes of the catalogue, by which it is taken back in one go (Workspace::revert).
struct CauseWork
{
    QUuid batch;
    int incidents = 0; // that are different now
    QUuid made = {};   // a cause that is new: nobody needs it once that is taken back
    QUuid madeOf = {}; // and the one it came from; itself where it came from none
};

// All incidents with the one cause have the other one instead, in the graver of both roles where they had both; what
// was promised against it and the causes under it follow. It stays in the catalogue, out of sight (see mergedInto).
// Where something fails half way, all of it is taken back.
Result<CauseWork> mergeCauses(Workspace &workspace, const QUuid &from, const QUuid &into, const QString &by);
// The same for several that are all the one: one step, and an incident that had more than one of them has it once. None
// at all, and one into itself, are refused.
Result<CauseWork> mergeCauses(Workspace &workspace, const QList<QUuid> &from, const QUuid &into, const QString &by);

// Links a cause to incidents that do not have it: root where they have no cause yet, else contributing. The cause may
// be new.
Result<CauseWork> linkCause(Workspace &workspace, const Cause &cause, const QList<QUuid> &incidents, const QString &by);
Result<CauseWork> unlinkCause(Workspace &workspace, const QUuid &cause, const QList<QUuid> &incidents,
                              const QString &by);

// Says what part the cause had in these incidents, which have it.
Result<CauseWork> setCauseRole(Workspace &workspace, const QUuid &cause, const Code<CauseRole> &role,
                               const QList<QUuid> &incidents, const QString &by);

// Takes some incidents of a cause away to one of their own, which is entered with the category, the parent and the
// description of the old one. Their links keep their roles, and what they promised against the old one is promised
// against theirs. A title that says nothing is refused, and incidents that do not have the cause.
Result<CauseWork> splitCause(Workspace &workspace, const QUuid &cause, const QString &title,
                             const QList<QUuid> &incidents, const QString &by);

// Changes the entry of the catalogue: title, category, description, parent. A parent that is the cause itself or stands
// under it is refused.
Result<CauseWork> changeCause(Workspace &workspace, const Cause &cause, const QString &by);

// The same for what was made of the entry as somebody saw it: only what differs between the two is changed in the entry
// as it is by now.
Result<CauseWork> changeCause(Workspace &workspace, const Cause &before, const Cause &after, const QString &by);

// A cause that came with the edit of one incident, which was taken back, goes out of sight, unless something has come
// to need it since: an incident, a promise, a description, a cause under it. Once an incident has it again it is back.
Result<void> takeCauseOut(Workspace &workspace, const QUuid &cause, const QString &by);

// What was changed since stays as it is, and is told.
Result<Reverted> takeBackCauseWork(Workspace &workspace, const CauseWork &work, const QString &by);

} // namespace nevertwice
