#pragma once

#include "model/domain/id.h"
#include "model/domain/incident.h"
#include "model/store/database.h"

namespace nevertwice {

// An incident as the tables hold it, with what the workspace knows about it beside the document.
struct StoredIncident
{
    IncidentId id;
    Incident incident;
    int version = 0;
    Moment createdAt;
    Moment deletedAt;
    int nextAction = 1; // the number the next action gets
    qint64 slot = 0;    // its place in time in the search index
    QByteArray digest;  // of the canonical document when it was written
};

// Reads the incident with this row number; NotFound where there is none.
Result<StoredIncident> readStoredIncident(Database &database, IncidentId id);
// Reads what writeStoredIncident() wrote between these two; what is the same in both is taken from `after`.
Result<StoredIncident> readWritten(Database &database, const StoredIncident *before, const StoredIncident &after);
Result<IncidentId> findIncident(Database &database, const QUuid &uuid);
// The incident that has this ref, in the trash or not; capitals and small letters are the same in every script.
Result<std::optional<IncidentId>> incidentCalled(Database &database, const QString &ref);

// How much of a ref, or of what it begins with, the index of refs compares as refs are compared.
qsizetype englishPart(const QString &ref);

// Writes what differs between the two; `before` is null for a new incident, whose id is given on return. Must run
// inside a transaction. Rows that did not change keep their version. `detail` is detailText(), where it was made
// already.
Result<void> writeStoredIncident(Database &database, const StoredIncident *before, StoredIncident &after,
                                 const Moment &now, const QString &detail = {});
// What of an incident stands neither in a column nor in a row, as a document with those keys alone.
QString detailText(const Incident &incident);

// Removes for good, with its history, what was moved to the trash before this moment, and attachments nobody names any
// more. Tells how many incidents.
Result<int> removeTrashed(Database &database, const Moment &before);

// Where the incident stands among all others: when it started, else was detected, else came here.
Moment placeInTime(const StoredIncident &stored);

} // namespace nevertwice
