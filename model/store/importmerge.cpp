#include "model/store/importmerge.h"

#include "model/domain/document.h"
#include "model/domain/rowmatching.h"
#include "model/store/causetables.h"
#include "model/store/database.h"
#include "model/store/packing.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace importmerge {

Result<std::optional<QJsonObject>> readImportBase(Database &database, IncidentId id)
{
    Statement query = database.statement("select body from import_base where incident_id = ?");
    auto found = query.bind(id.value).step();
    if (!found) return found.error();
    if (!*found) return std::optional<QJsonObject>();
    return std::optional(QJsonDocument::fromJson(unpacked(query.blob(0))).object());
}

} // namespace importmerge

Result<QList<CauseLink>> calledOtherwise(Database &database, const QList<CauseLink> &links)
{
    QList<CauseLink> otherwise;
    for (const CauseLink &link : links) {
        auto known = readCause(database, link.uuid);
        if (!known) return known.error();
        if (*known && contradicts(link, (*known)->cause)) otherwise.append(link);
    }
    return otherwise;
}

Result<ImportMerge> mergeImport(Database &database, const StoredIncident &before, const IncomingDocument &incoming)
{
    const QJsonObject current = toDocument(before.incident);
    auto base = importmerge::readImportBase(database, before.id);
    if (!base) return base.error();
    QJsonObject ancestor = incoming.base ? *incoming.base : base->value_or(current);
    QJsonObject file = toDocument(incoming.incident);
    if (!incoming.base && !incoming.original.isEmpty()) { // what people write names no rows
        auto last = fromDocument(ancestor);
        if (!last) return last.error();
        file = withRowsOf(incoming.incident, *last, before.nextAction);
    }
    file.insert("ref"_L1, before.incident.ref); // the name here is the workspace's
    ancestor.insert("ref"_L1, before.incident.ref);
    return ImportMerge{file, merge(ancestor, file, current)};
}

const Attachment *originalOf(const Incident &incident)
{
    for (const Attachment &attachment : incident.attachments)
        if (incident.source && attachment.sha256 == incident.source->sha256) return &attachment;
    return nullptr;
}

// The uuid of the attachment says which part of the file it was.
Result<std::optional<ImportedDocument>> takenEarlier(Database &database, const IncomingDocument &incoming)
{
    const Attachment *original = incoming.original.isEmpty() ? nullptr : originalOf(incoming.incident);
    if (!original) return std::optional<ImportedDocument>();
    auto known = findIncident(database, incoming.incident.uuid);
    if (known) return std::optional<ImportedDocument>();
    if (known.error().kind != Error::Kind::NotFound) return known.error();
    Statement query =
        database.statement("select i.uuid, i.ref, i.deleted_at is not null from attachment a join incident i "
                           "on i.id = a.incident_id where a.sha256 = ? and a.uuid = ? order by i.id limit 1");
    auto found = query.bind(original->sha256, original->uuid).step();
    if (!found) return found.error();
    if (!*found) return std::optional<ImportedDocument>();
    using Fate = ImportedDocument::Fate;
    return std::optional(ImportedDocument{
        query.integer(2) != 0 ? Fate::InTrash : Fate::Unchanged, query.uuid(0), query.text(1), incoming.file, {}});
}

} // namespace nevertwice
