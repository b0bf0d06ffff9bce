#pragma once

#include "model/store/backupdraft.h"
#include "model/store/verify.h"

namespace nevertwice {

// Copies the workspace under `source`, as it is at one moment, into a file that is complete, checked and on the disk
// when this returns, and needs no log beside it. Others may write meanwhile. A copy that does not pass its check is
// thrown away and the error (Damaged) names what is wrong with it. `source` must not be inside a transaction.
//
// A backup is restored the same way: opened for reading and copied to a new name beside, never over.
Result<Verification> backUp(Database &source, const QString &to, IfThere ifThere = IfThere::Refuse,
                            Depth depth = Depth::Rows, const GoOn &goOn = {});

// The same for a file that nobody here has open, a backup to be restored for one.
Result<Verification> copyWorkspaceFile(const QString &from, const QString &to, const GoOn &goOn = {});

} // namespace nevertwice
