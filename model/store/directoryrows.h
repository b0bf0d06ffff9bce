#pragma once

#include "model/domain/directory.h"
#include "model/domain/moment.h"
#include "model/domain/result.h"
#include "model/store/causetables.h"

namespace nevertwice {

class Reader;

// A name of the directory with what the workspace makes of it. What lies in the trash does not count.
struct DirectoryRow
{
    DirectoryKind kind = DirectoryKind::Service;
    DirectoryEntry entry;
    int incidents = 0;   // that name it; of a team, those on a service it owns
    int openActions = 0; // of those incidents; of a person their own; of a team those too that it or its people own
    int overdueActions = 0;
    Moment last;                  // the place in time of its latest incident
    QStringList services, people; // of a team: what it owns, and who belongs to it

    bool operator==(const DirectoryRow &) const = default;
};

// Every name, of all kinds, in the order of the names; a team that is only said to own something is one, and who only
// owns actions is a person. The rule of a team: an incident is a team's where one of its
// services is owned by it; an action is where its incident is, or where its owner is the team or one of its people.
// Reads every action: for a worker.
Result<QList<DirectoryRow>> readDirectoryRows(const Reader &reader, const Moment &now);

// Which owners of actions are one of these teams, or belong to one: in small letters.
Result<QSet<QString>> ownersOfTeams(const Reader &reader, const QStringList &teams);

} // namespace nevertwice
