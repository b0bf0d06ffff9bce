#include "model/store/forecast.h"

#include "model/domain/document.h"
#include "model/store/importmerge.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

Result<ImportForecast> forecastImport(const Reader &reader, const IncomingDocument &incoming)
{
    using Fate = ImportedDocument::Fate;
    ImportForecast forecast;
    forecast.uuid = incoming.incident.uuid;
    forecast.after = toDocument(incoming.incident);
    const auto earlier = takenEarlier(reader.database(), incoming);
    if (!earlier) return earlier.error();
    if (*earlier) {
        forecast.fate = (*earlier)->fate;
        forecast.uuid = (*earlier)->uuid;
        forecast.ref = (*earlier)->ref;
        return forecast;
    }
    const auto id = findIncident(reader.database(), incoming.incident.uuid);
    if (!id && id.error().kind == Error::Kind::NotFound) return forecast;
    if (!id) return id.error();
    const auto before = readStoredIncident(reader.database(), *id);
    if (!before) return before.error();
    forecast.ref = before->incident.ref;
    if (before->deletedAt.isKnown()) {
        forecast.fate = Fate::InTrash;
        return forecast;
    }
    IncomingDocument clean = incoming;
    clean.incident = sanitized(clean.incident);
    const auto joined = mergeImport(reader.database(), *before, clean);
    if (!joined) return joined.error();
    forecast.before = toDocument(before->incident);
    forecast.after = joined->merged.merged;
    forecast.kept = joined->merged.conflicts;
    forecast.fate = forecast.before == forecast.after ? Fate::Unchanged : Fate::Updated;
    return forecast;
}

bool isWorkspaceFile(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

std::optional<QJsonObject> sharedState(const Reader &mine, const Reader &theirs, const QUuid &incident)
{
    const auto here = mine.revisions(incident);
    const auto there = theirs.revisions(incident);
    if (!here || !there) return std::nullopt;
    QSet<QUuid> known;
    for (const Revision &revision : *here)
        known.insert(revision.saveId);
    for (auto revision = there->crbegin(); revision != there->crend(); ++revision)
        if (!revision->saveId.isNull() && known.contains(revision->saveId))
            if (auto state = theirs.document(revision->id)) return *state;
    return std::nullopt;
}

} // namespace nevertwice
