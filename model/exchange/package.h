#pragma once

#include "model/domain/incident.h"
#include "model/domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>

namespace nevertwice {

// One incident as one file to send: a ZIP with a page of Markdown to read, the document in JSON to take in again, and
// the attachments under names that people know ("attachments/graph.png"). Which is which their bytes tell, not their
// names.

struct PackedIncident
{
    QByteArray bytes;
    QStringList missing; // attachments whose content is not there, by name
};
// `attachment` gives the content of the one with this hash. The page may name attachments ("att:<hash>"): they become
// links beside it. The same incident gives the same bytes.
Result<PackedIncident> packIncident(const Incident &incident, const QString &page,
                                    const std::function<Result<QByteArray>(const QString &sha256)> &attachment,
                                    int nextAction = 1);

struct UnpackedIncident
{
    QByteArray json;
    QHash<QString, QByteArray> attachments; // by the hash of what they are
};
// Whether a file is called like one.
bool isPackageName(const QString &path);
// Invalid where it is no such archive.
Result<UnpackedIncident> unpackIncident(const QString &path);

} // namespace nevertwice
