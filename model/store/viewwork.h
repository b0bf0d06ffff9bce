#pragma once

#include "model/store/workspace.h"

namespace nevertwice {

// Several saved views at once; each function is one transaction.
Result<void> saveViews(Workspace &workspace, const QList<SavedView> &views);
Result<void> removeViews(Workspace &workspace, const QList<QUuid> &views);

// In which order they are listed (Reader::workspaceDocument). Those that are not named here stand behind, by name; one
// that is gone keeps its place for the time it comes back.
Result<void> orderViews(Workspace &workspace, const QList<QUuid> &views);

} // namespace nevertwice
