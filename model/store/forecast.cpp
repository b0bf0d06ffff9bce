#include "model/store/forecast.h"

#include "model/domain/document.h"
#include "model/store/causetables.h"
#include "model/store/importmerge.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace forecasting {

// Title and category of a cause stay those of the catalogue, whatever the document says.
Result<void> leaveCatalogue(Database &database, const Incident &before, ImportForecast &forecast)
{
    auto after = fromDocument(forecast.after);
    if (!after) return after.error();
    QList<CauseLink> changed = after->causes;
    changed.removeIf([&before](const CauseLink &link) { return before.causes.contains(link); });
    auto otherwise = calledOtherwise(database, changed);
    if (!otherwise) return otherwise.error();
    if (otherwise->isEmpty()) return {};
    for (CauseLink &link : after->causes) {
        if (!otherwise->contains(link)) continue;
        const auto known = readCause(database, link.uuid);
        if (!known) return known.error();
        link.title = (*known)->cause.title;
        link.category = (*known)->cause.category;
    }
    forecast.otherwise = *otherwise;
    forecast.after = toDocument(*after);
    return {};
}

} // namespace forecasting

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
    if (!id && id.error().kind == Error::Kind::NotFound) {
        auto left = forecasting::leaveCatalogue(reader.database(), {}, forecast);
        return left ? Result<ImportForecast>(forecast) : left.error();
    }
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
    auto left = forecasting::leaveCatalogue(reader.database(), before->incident, forecast);
    if (!left) return left.error();
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
