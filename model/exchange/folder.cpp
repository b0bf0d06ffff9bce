#include "model/exchange/folder.h"

#include "model/domain/digest.h"
#include "model/exchange/json.h"
#include "model/exchange/jsontext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace exportfolder {

// Hidden, so that nobody takes it for a document; kept in Git with the rest, so that every clone can go on.
constexpr auto kMirror = ".nevertwice-mirror.json"_L1;
constexpr auto kFormat = "nevertwice-mirror"_L1;

QString hashOf(const QByteArray &content)
{
    return sha256Text(content);
}

// The list comes from the folder, which others can write to: only names that we could have given count.
bool mayBeOurs(const QString &name)
{
    static const QRegularExpression ours(u"\\A([a-z0-9][a-z0-9-]*\\.[a-z]{2,5}|attachments/[0-9a-f]{64})\\z"_s);
    return ours.match(name).hasMatch();
}

QMap<QString, QString> mirroredBefore(const QString &folder)
{
    QMap<QString, QString> files;
    const auto bytes = readFile(QDir(folder).filePath(kMirror), kMostJsonBytes);
    const auto json = bytes ? readJsonText(*bytes) : Result<JsonText>(bytes.error());
    if (!json || json->root["format"_L1] != kFormat) return files;
    const QJsonObject list = json->root["files"_L1].toObject();
    for (auto it = list.begin(); it != list.end(); ++it)
        if (mayBeOurs(it.key())) files.insert(it.key(), it.value().toString());
    return files;
}

} // namespace exportfolder

Result<QString> ExportFolder::write(const Incident &incident)
{
    return write(incident, u".json"_s, writeJson(incident));
}

Result<QString> ExportFolder::write(const Incident &incident, const QString &suffix, const QByteArray &content)
{
    return writeNamed(m_names.next(incident.ref + u' ' + incident.title, suffix), content);
}

Result<QString> ExportFolder::write(const WorkspaceDocument &workspace)
{
    return writeNamed(u"workspace.json"_s, writeJson(workspace));
}

Result<bool> ExportFolder::writeIfOther(const QString &name, const QByteArray &content)
{
    const QString path = QDir(m_path).filePath(name);
    m_written.insert(name, exportfolder::hashOf(content));
    QFile old(path);
    if (QFileInfo(path).isFile() && old.size() == content.size() && old.open(QIODevice::ReadOnly) &&
        old.readAll() == content)
        return false;
    if (auto written = writeFile(path, content); !written) return written.error();
    return true;
}

Result<QString> ExportFolder::writeNamed(const QString &name, const QByteArray &content)
{
    const QString path = QDir(m_path).filePath(name);
    const QString attempt = u"write %1"_s.arg(path);
    if (!QDir().mkpath(m_path))
        return Error{Error::Kind::Io, attempt, u"the folder cannot be made"_s, u"Name another place."_s};
    if (QFileInfo(path).isSymLink())
        return Error{Error::Kind::Io, attempt, u"a link to elsewhere has this name"_s, u"Remove it."_s};
    if (auto written = writeIfOther(name, content); !written) return written.error().whileTrying(attempt);
    return path;
}

Result<void> ExportFolder::writeAttachment(const QString &sha256, const QByteArray &content)
{
    const QString name = u"attachments/"_s + sha256;
    const QFileInfo present(QDir(m_path).filePath(name));
    m_written.insert(name, sha256);
    // Its name is its content: one of the same size is not read to be compared.
    if (present.isFile() && !present.isSymLink() && present.size() == content.size()) return {};
    return nevertwice::writeAttachment(m_path, sha256, content);
}

Result<QStringList> ExportFolder::endMirror()
{
    QStringList changed;
    QMap<QString, QString> before = exportfolder::mirroredBefore(m_path);
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const QString path = QDir(m_path).filePath(it.key());
        if (m_written.contains(it.key()) || !QFileInfo(path).isFile() || QFileInfo(path).isSymLink() ||
            QFileInfo(QFileInfo(path).path()).isSymLink())
            continue;
        const auto bytes = readFile(path, kMostAttachmentBytes);
        if (!bytes || exportfolder::hashOf(*bytes) != it.value())
            changed.append(it.key());
        else if (!QFile::remove(path))
            return Error{Error::Kind::Io, u"remove %1"_s.arg(path), u"the system does not allow it"_s, {}};
    }
    QJsonObject files;
    for (auto it = m_written.cbegin(); it != m_written.cend(); ++it)
        files.insert(it.key(), it.value());
    const QMap<QString, QString> written = m_written;
    auto kept =
        writeNamed(exportfolder::kMirror,
                   writeJsonText({{u"format"_s, exportfolder::kFormat}, {u"version"_s, 1}, {u"files"_s, files}}));
    m_written = written;
    if (!kept) return kept.error();
    return changed;
}

} // namespace nevertwice
