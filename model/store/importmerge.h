#pragma once

#include "model/domain/patch.h"
#include "model/store/incidenttables.h"
#include "model/store/workspace.h"

namespace nevertwice {

// What taking a document in makes of an incident that is here; used to do it, and to tell it before.
struct ImportMerge
{
    QJsonObject file; // as it is compared: its rows known again, under the name the incident has here
    Merge merged;
};
Result<ImportMerge> mergeImport(Database &database, const StoredIncident &before, const IncomingDocument &incoming);

// Links that say title or category otherwise than the catalogue, whose they are.
Result<QList<CauseLink>> calledOtherwise(Database &database, const QList<CauseLink> &links);

// The attachment that holds what an incident was read from; null where there is none.
const Attachment *originalOf(const Incident &incident);
// The incident that was read from the same bytes, where this one comes from another place.
Result<std::optional<ImportedDocument>> takenEarlier(Database &database, const IncomingDocument &incoming);

} // namespace nevertwice
