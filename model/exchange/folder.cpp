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

QMap<QString, QString> hashesIn(const QJsonObject &list)
{
    QMap<QString, QString> files;
    for (auto it = list.begin(); it != list.end(); ++it)
        if (mayBeOurs(it.key())) files.insert(it.key(), it.value().toString());
    return files;
}

QJsonObject listOf(const QMap<QString, QString> &files)
{
    QJsonObject list;
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        list.insert(it.key(), it.value());
    return list;
}

} // namespace exportfolder

QString ExportFolder::pathOf(const QString &name) const
{
    return QDir(m_path).filePath(name);
}

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

ExportFolder::Memory &ExportFolder::memory()
{
    if (m_memory) return *m_memory;
    m_memory = Memory();
    const auto bytes = readFile(QDir(m_path).filePath(exportfolder::kMirror), kMostJsonBytes);
    const auto json = bytes ? readJsonText(*bytes) : Result<JsonText>(bytes.error());
    if (json && json->root["format"_L1] == exportfolder::kFormat)
        m_memory = Memory{exportfolder::hashesIn(json->root["files"_L1].toObject()),
                          exportfolder::hashesIn(json->root["others"_L1].toObject())};
    return *m_memory;
}

bool ExportFolder::isOurs(const QString &name, const QByteArray &present)
{
    const QString hash = exportfolder::hashOf(present);
    return m_written.value(name) == hash || memory().mirrored.value(name) == hash ||
           memory().others.value(name) == hash;
}

Result<void> ExportFolder::writeIfOther(const QString &name, const QByteArray &content)
{
    const QString path = pathOf(name);
    const QString hash = exportfolder::hashOf(content);
    if (QFileInfo::exists(path)) {
        const auto present = readFile(path, kMostAttachmentBytes);
        if (!present) return present.error();
        if (*present != content && !isOurs(name, *present)) {
            m_refused.insert(name);
            return Error{Error::Kind::Conflict,
                         {},
                         u"the file there is not what an export left"_s,
                         u"Import it if it holds something new, then remove it, or name another folder."_s};
        }
        if (*present == content) {
            ++m_unchanged;
            m_written.insert(name, hash);
            return {};
        }
    }
    if (auto written = writeFile(path, content); !written) return written.error();
    ++m_rewritten;
    m_written.insert(name, hash);
    return {};
}

Result<QString> ExportFolder::writeNamed(const QString &name, const QByteArray &content)
{
    const QString path = pathOf(name);
    const QString attempt = u"write %1"_s.arg(path);
    if (auto made = makeFolder(m_path); !made) return made.error().whileTrying(attempt);
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

Result<void> ExportFolder::remember(const Memory &memory)
{
    const QString path = QDir(m_path).filePath(exportfolder::kMirror);
    QJsonObject root{
        {u"format"_s, exportfolder::kFormat}, {u"version"_s, 1}, {u"files"_s, exportfolder::listOf(memory.mirrored)}};
    if (!memory.others.isEmpty()) root.insert(u"others"_s, exportfolder::listOf(memory.others));
    const QString attempt = u"write %1"_s.arg(path);
    if (QFileInfo(path).isSymLink())
        return Error{Error::Kind::Io, attempt, u"a link to elsewhere has this name"_s, u"Remove it."_s};
    const QByteArray content = writeJsonText(root);
    if (const auto present = readFile(path, kMostJsonBytes); present && *present == content) return {};
    if (auto written = writeFile(path, content); !written) return written.error().whileTrying(attempt);
    return {};
}

Result<QStringList> ExportFolder::endMirror()
{
    QStringList changed;
    Memory next{m_written, memory().others};
    for (auto it = memory().mirrored.cbegin(); it != memory().mirrored.cend(); ++it) {
        const QString path = QDir(m_path).filePath(it.key());
        if (m_written.contains(it.key()) || !QFileInfo(path).isFile() || QFileInfo(path).isSymLink() ||
            QFileInfo(QFileInfo(path).path()).isSymLink())
            continue;
        const auto bytes = readFile(path, kMostAttachmentBytes);
        if (!bytes || exportfolder::hashOf(*bytes) != it.value()) {
            if (!m_refused.contains(it.key())) changed.append(it.key());
            next.mirrored.insert(it.key(), it.value()); // until somebody has looked at it
        } else if (!QFile::remove(path)) {
            return Error{Error::Kind::Io, u"remove %1"_s.arg(path), u"the system does not allow it"_s, u"Remove it."_s};
        }
    }
    for (auto it = m_written.cbegin(); it != m_written.cend(); ++it)
        next.others.remove(it.key());
    if (auto kept = remember(next); !kept) return kept.error();
    return changed;
}

Result<void> ExportFolder::end()
{
    Memory next = memory();
    for (auto it = m_written.cbegin(); it != m_written.cend(); ++it) {
        Hashes &list = next.mirrored.contains(it.key()) ? next.mirrored : next.others;
        list.insert(it.key(), it.value());
    }
    return remember(next);
}

} // namespace nevertwice
