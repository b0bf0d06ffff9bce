#pragma once

#include "model/domain/incident.h"

#include <QHash>

namespace nevertwice {

// The files that belong to one event: a screenshot that was pasted on its row is its evidence. They stand in the
// document as "attachments" of the event, a list of SHA-256 in hex, and only where there are some, so that all other
// documents stay as they were. The incident names each of them among its own attachments.
inline constexpr QLatin1StringView kEventFiles("attachments");
inline constexpr qsizetype kMostEventFiles = 20; // whatever a document of strangers says

// In their order, each once; what is no hash is no file.
QStringList eventFiles(const Event &event);
void setEventFiles(Event &event, const QStringList &hashes);

// Of an event, with what the incident knows of it. What the incident does not name is left out.
QList<Attachment> eventAttachments(const Incident &incident, const Event &event);

// For who asks about many events of one incident: what it knows, by SHA-256, the first where one is named twice.
QHash<QString, Attachment> attachmentsByHash(const Incident &incident);
// With what the incident knows of it: a text may name one that the incident does not.
Attachment attachmentOf(const Incident &incident, const QString &hash);
QList<Attachment> eventAttachments(const QHash<QString, Attachment> &known, const Event &event);

// Pixels only: a drawing in SVG could ask for more than itself.
bool isPicture(const Attachment &attachment);

} // namespace nevertwice
