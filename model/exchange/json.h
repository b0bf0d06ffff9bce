#pragma once

#include "model/domain/directory.h"
#include "model/domain/incident.h"
#include "model/domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>

namespace nevertwice {

// What a file of JSON holds for us: one incident document, `{"incidents": [document, ...]}` as `import` prints it, or
// the document of a workspace.
struct JsonContent
{
    QList<Incident> incidents;
    QList<WorkspaceDocument> workspaces;
    QList<Error> lost;             // documents of a list that are none; the others are taken
    QHash<QUuid, int> nextActions; // of incidents that say which number their next action gets
    QList<Error> told;             // what was taken in a way its author may not expect
};

// Reads a file. `origin` names it for good (its absolute path): a document or a row that brings no uuid gets one that
// depends on nothing but the origin and its place, so reading the same file again is not a second incident.
Result<JsonContent> readJson(const QByteArray &bytes, const QString &origin);

// The document as it leaves a workspace: with the number that the next action gets, where the actions that are left do
// not tell it. It is no part of the incident: what reads it back gives it to the store beside it.
QJsonObject exportedDocument(const Incident &incident, int nextAction);

// One document, ready to be written.
QByteArray writeJson(const Incident &incident);
QByteArray writeJson(const WorkspaceDocument &workspace);

// {"incidents": [...]}
QJsonObject incidentsObject(const QList<QJsonObject> &documents);

// The document without its texts, for lists. It is marked "partial", and readJson refuses it: taken back in, it would
// empty the texts it does not have.
QJsonObject withoutTexts(QJsonObject document);

} // namespace nevertwice
