#pragma once

#include "model/domain/directory.h"
#include "model/domain/incident.h"
#include "model/domain/result.h"
#include "model/exchange/files.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <optional>

namespace nevertwice {

// A folder that holds incidents as files: one document an incident under a generated name, workspace.json beside them,
// and the attachments under their hashes. readPaths reads it back. A file that holds these bytes already is not
// touched, and one that no export left there as it is now is nobody's to replace: that is a conflict.
class ExportFolder
{
public:
    explicit ExportFolder(const QString &path) : m_path(path) {}

    QString pathOf(const QString &name) const;
    // The path of the file. Any content goes under the name of its incident: "inc-7-checkout-down.html".
    Result<QString> write(const Incident &incident); // as JSON
    Result<QString> write(const Incident &incident, const QString &suffix, const QByteArray &content);
    Result<QString> write(const WorkspaceDocument &workspace);
    // Under a name of ours.
    Result<QString> writeNamed(const QString &name, const QByteArray &content);
    Result<void> writeAttachment(const QString &sha256, const QByteArray &content);

    // How many files, attachments aside, were written, and how many held the same bytes already.
    int written() const { return m_rewritten; }
    int unchanged() const { return m_unchanged; }

    // Makes the folder a mirror of what was written now: removes the files that an earlier mirroring wrote and nobody
    // changed since, and remembers the present ones for the next time. What it did not write, or somebody changed, it
    // leaves alone; the names of the latter are the answer, every time until they are gone.
    Result<QStringList> endMirror();
    // Remembers the files for the next time, and removes nothing.
    Result<void> end();

private:
    using Hashes = QMap<QString, QString>; // name in the folder -> SHA-256
    // What earlier exports left: those of a mirror, and others.
    struct Memory
    {
        Hashes mirrored;
        Hashes others;
    };
    Memory &memory();
    Result<void> remember(const Memory &memory);
    bool isOurs(const QString &name, const QByteArray &present);
    Result<void> writeIfOther(const QString &name, const QByteArray &content);

    QString m_path;
    FileNames m_names;
    Hashes m_written;
    int m_rewritten = 0;
    int m_unchanged = 0;
    QSet<QString> m_refused;        // told already when they were to be written
    std::optional<Memory> m_memory; // as read from the folder
};

} // namespace nevertwice
