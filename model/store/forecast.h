#pragma once

#include "model/store/workspace.h"

namespace nevertwice {

// What would become of a document if it were taken in now. Nothing is written.
struct ImportForecast
{
    ImportedDocument::Fate fate = ImportedDocument::Fate::Added;
    QUuid uuid;                 // of the incident that is here, where there is one
    QString ref;                // of that one
    QList<Patch> kept;          // what the document wants and a person changed: theirs stays
    QJsonObject before;         // as it is here; empty for a new one
    QJsonObject after;          // as it would be
    QList<CauseLink> otherwise; // causes as the document calls them, where the catalogue calls them otherwise
};
Result<ImportForecast> forecastImport(const Reader &reader, const IncomingDocument &incoming);

// What of a workspace document would stay as it is here.
Result<QList<KeptHere>> forecastWorkspace(const Reader &reader, const WorkspaceDocument &document);

// Whether a file is a workspace, by its first bytes.
bool isWorkspaceFile(const QString &path);
// The state of an incident after the last save that both workspaces have; nothing where they share none.
std::optional<QJsonObject> sharedState(const Reader &mine, const Reader &theirs, const QUuid &incident);

} // namespace nevertwice
