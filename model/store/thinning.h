#pragma once

#include "model/store/database.h"
#include "model/store/rows.h"

#include <functional>

namespace nevertwice {

// Which revisions of one subject stay when time passes. `revisions` is oldest first.
//
// For 30 days all of them. Later the last of each sitting (no gap of half an hour in it), after a year the last of each
// day; always the first, the newest, those a person named, and what an import, the trash or an undo left.
QList<RevisionId> revisionsToThin(const QList<Revision> &revisions, const Moment &now);

// Removes these revisions and links the chains of their subjects anew over those that stay. In a transaction.
Result<void> removeRevisions(Database &database, const QList<RevisionId> &ids);

// Links the chain of a subject anew. Each document passes through `rewrite` on the way; one that does not fit its old
// hash ends it with Damaged, so that damage is never given a fresh seal.
Result<void> relinkRevisions(Database &database, const QUuid &subject,
                             const std::function<QByteArray(const QByteArray &)> &rewrite = {});

} // namespace nevertwice
