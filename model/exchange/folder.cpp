#include "model/exchange/folder.h"

#include "model/exchange/json.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

Result<QString> ExportFolder::write(const Incident &incident)
{
    return writeNamed(m_names.next(incident.ref + u' ' + incident.title, u".json"_s), writeJson(incident));
}

Result<QString> ExportFolder::write(const WorkspaceDocument &workspace)
{
    return writeNamed(u"workspace.json"_s, writeJson(workspace));
}

Result<QString> ExportFolder::writeNamed(const QString &name, const QByteArray &content)
{
    const QString path = QDir(m_path).filePath(name);
    const QString attempt = u"write %1"_s.arg(path);
    if (!QDir().mkpath(m_path))
        return Error{Error::Kind::Io, attempt, u"the folder cannot be made"_s, u"Name another place."_s};
    if (QFileInfo(path).isSymLink())
        return Error{Error::Kind::Io, attempt, u"a link to elsewhere has this name"_s, u"Remove it."_s};
    if (auto written = writeFile(path, content); !written) return written.error().whileTrying(attempt);
    return path;
}

} // namespace nevertwice
