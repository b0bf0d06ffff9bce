#pragma once

#include "model/domain/id.h"
#include "model/store/database.h"
#include "model/store/rows.h"

#include <QJsonObject>

namespace nevertwice {

enum class RevisionKind { Incident, Cause };

struct NewRevision
{
    RevisionKind kind = RevisionKind::Incident;
    QUuid subject;
    int version = 0;
    Moment at;
    QString by;
    QString origin;
    QUuid batch;
    QUuid saveId;
    QByteArray body;         // the canonical document
    QByteArray packedBody{}; // the same, packed; made here where it is empty
    QByteArray digest{};     // of the body; made here where it is empty
    bool isFirst = false;    // nothing of this subject can have come before
};

// Appends a revision, chained to the one before it of the same subject, and reads it back before it returns: what a
// commit makes durable is what was handed over.
Result<RevisionId> appendRevision(Database &database, const NewRevision &revision);

// The document of a revision; Damaged where its content does not fit its hash.
Result<QJsonObject> revisionDocument(Database &database, RevisionId id);
// The state of the same subject before this revision; nothing for the first.
Result<std::optional<RevisionId>> revisionBefore(Database &database, RevisionId id);
Result<QList<Revision>> listRevisions(Database &database, const QUuid &subject);
Result<QList<Revision>> revisionsOfBatch(Database &database, const QUuid &batch);
// Everything that has a history.
Result<QList<QUuid>> revisedSubjects(Database &database);
// What one save made of incidents, in case its answer was lost.
Result<QList<Revision>> revisionsOfSave(Database &database, const QUuid &saveId);

// What a revision's hash covers: the hash before it and the digest of its own document.
QByteArray chainHash(const QByteArray &previous, const QByteArray &body);
bool isChained(const QByteArray &previous, const QByteArray &body, const QByteArray &hash);

} // namespace nevertwice
