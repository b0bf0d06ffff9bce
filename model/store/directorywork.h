#pragma once

#include "model/store/workspace.h"

#include <functional>

namespace nevertwice {

enum class DirectoryKind;

// What was done to a name of the directory, by which it is taken back in one go.
struct DirectoryWork
{
    // An entry or a saved view as it was, and as it is now; nothing where there is none.
    struct Entry
    {
        DirectoryKind kind;
        QString name;
        std::optional<DirectoryEntry> before;
        std::optional<DirectoryEntry> after;

        bool operator==(const Entry &) const = default;
    };
    struct View
    {
        SavedView before;
        SavedView after;

        bool operator==(const View &) const = default;
    };

    QUuid batch;
    int incidents = 0; // that are different now
    QList<Entry> entries;
    QList<View> views;

    bool operator==(const DirectoryWork &) const = default;
};

// Every function here is one transaction. An incident that names what is changed gets a new version, in the trash too;
// texts are left alone. A service and a tag stand in the lists of incidents; a person among their people, as owner of
// an action, as author of an event, as one who asks and one who is asked; a team as owner of actions, of services and
// of people. Saved views that ask for the name ask for the new one.

// Told before each incident: how many are done, of how many. Where it says no, the whole is taken back and ends with
// Cancelled.
using DirectoryProgress = std::function<bool(int done, int all)>;

// Gives it another name. One that another entry has is refused: that would be a merge.
Result<DirectoryWork> renameEntry(Workspace &workspace, DirectoryKind kind, const QString &from, const QString &to,
                                  const QString &by, const DirectoryProgress &progress = {});
// The one is gone, and everything that named it names the other. What is said of the one and not of the other (its
// team, its runbook) is kept with the other.
Result<DirectoryWork> mergeEntries(Workspace &workspace, DirectoryKind kind, const QString &from, const QString &into,
                                   const QString &by, const DirectoryProgress &progress = {});
// The same for several that are all the one; what is said of an earlier one comes before what is said of a later one.
Result<DirectoryWork> mergeEntries(Workspace &workspace, DirectoryKind kind, const QStringList &from,
                                   const QString &into, const QString &by, const DirectoryProgress &progress = {});
// Changes what is said of it (see model/domain/directoryfacts.h), or enters a name. Only what differs between the two
// is changed in the entry as it is by now. A team that is named for the first time is entered too.
Result<DirectoryWork> changeEntry(Workspace &workspace, DirectoryKind kind, const DirectoryEntry &before,
                                  const DirectoryEntry &after, const QString &by);
// Takes a name out that no incident uses. One that is used is refused.
Result<DirectoryWork> removeEntry(Workspace &workspace, DirectoryKind kind, const QString &name, const QString &by);

// What was changed since stays as it is, and is told.
Result<Reverted> takeBackDirectoryWork(Workspace &workspace, const DirectoryWork &work, const QString &by);

} // namespace nevertwice
