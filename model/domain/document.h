#pragma once

#include "model/domain/directory.h"
#include "model/domain/incident.h"
#include "model/domain/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace nevertwice {

// The incident document, version 1: the one public form of an incident (resources/help/formats.md).

// Writes every key, derived ones included.
QJsonObject toDocument(const Incident &incident);

// Reads a document. Unknown keys and codes are kept; derived keys are ignored; rows without a uuid get one; every text
// passes sanitizeText. A known key with a value of the wrong shape is an error that names its path.
Result<Incident> fromDocument(const QJsonObject &document);

// The bytes of a document, the same for the same content everywhere: keys in order, no spaces. Those of an incident are
// written without making the document first, into the memory of bytes that nobody needs any more.
QByteArray canonicalBytes(const QJsonObject &document);
QByteArray canonicalBytes(const Incident &incident, QByteArray memory = {});

// The same bytes, and where the keys in them begin. An edit leaves most fields as they were: with the state before and
// its form, these are copied and not written again.
struct CanonicalForm
{
    QByteArray bytes;
    QList<qsizetype> begins; // and the end of the last one; none where the incident has keys this version does not know
};
CanonicalForm canonicalForm(const Incident &incident, QByteArray memory = {}, const Incident *before = nullptr,
                            const CanonicalForm &formBefore = {});

// An edit touches a key or two of a document: these read and write those alone and leave the rest as it is. The results
// are those of reading and writing all. Precondition: areKeysOfADocument(keys), top-level keys this version knows.
bool areKeysOfADocument(const QStringList &keys);
Result<Incident> partFromDocument(const QJsonObject &document); // the keys it has, texts cleaned, lists as they are
Result<Incident> withKeysOf(const QJsonObject &document, const QStringList &keys, Incident incident);
QJsonObject withKeysOf(const Incident &incident, const QStringList &keys, QJsonObject document);
QJsonObject keysOf(const Incident &incident, const QStringList &keys); // those alone

// The same for what a workspace holds beside its incidents, and for one entry of its catalogue of causes.
QJsonObject toDocument(const WorkspaceDocument &workspace);
Result<WorkspaceDocument> workspaceFromDocument(const QJsonObject &document);
QJsonObject toDocument(const Cause &cause);
Result<Cause> causeFromDocument(const QJsonObject &document);

// Single values in the shape the document has them.
QJsonObject toDocument(const Action &action);
QJsonObject toDocument(const Finding &finding);

// The incident with every text cleaned as a reader would have cleaned it, uuids given to rows that have none, and
// services, tags and answers freed of repetitions.
Incident sanitized(Incident incident);
Cause sanitized(Cause cause);
WorkspaceDocument sanitized(WorkspaceDocument workspace);
// Nothing, or what makes this no sound incident: a uuid that stands twice in one list, say.
Result<void> validate(const Incident &incident);

// The fixed words of the format.
inline constexpr char kIncidentFormat[] = "nevertwice-incident";
inline constexpr char kWorkspaceFormat[] = "nevertwice-workspace";
inline constexpr int kDocumentVersion = 1;

} // namespace nevertwice
