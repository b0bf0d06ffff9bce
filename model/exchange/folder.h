#pragma once

#include "model/domain/directory.h"
#include "model/domain/incident.h"
#include "model/domain/result.h"
#include "model/exchange/files.h"

namespace nevertwice {

// A folder that holds a workspace as files: one JSON document an incident under a generated name, workspace.json beside
// them, and the attachments under their hashes. readPaths reads it back.
class ExportFolder
{
public:
    explicit ExportFolder(const QString &path) : m_path(path) {}

    // The path of the file.
    Result<QString> write(const Incident &incident);
    Result<QString> write(const WorkspaceDocument &workspace);

private:
    Result<QString> writeNamed(const QString &name, const QByteArray &content);

    QString m_path;
    FileNames m_names;
};

} // namespace nevertwice
