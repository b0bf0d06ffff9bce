#include "model/store/emergency.h"

#include "model/store/keptfor.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr auto kEnding = ".json"_L1;

QString fileName(const QUuid &saveId)
{
    return saveId.toString(QUuid::WithoutBraces) + kEnding;
}

std::unique_ptr<QLockFile> lockOf(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(file.chopped(kEnding.size()) + u".lock"_s);
    lock->setStaleLockTime(0); // held as long as its owner lives; a dead one is noticed all the same
    return lock;
}

// What is written in a lock names its owner by the machine, which may be called something else by now. The system's own
// lock on the file is gone with the owner, whatever that was: then the file can be taken away.
bool isHeldByItsOwner(const QString &file)
{
    const auto lock = lockOf(file);
    return QFile::exists(lock->fileName()) && !lock->tryLock() && lock->error() == QLockFile::LockFailedError &&
           !lock->removeStaleLockFile();
}

void putValue(QJsonObject &object, const QString &key, const QJsonValue &value)
{
    if (!value.isUndefined()) // a missing key is what undefined looks like in JSON
        object.insert(key, value);
}

QJsonObject jsonOf(const UnsavedEdit &edit, const QString &file)
{
    QJsonArray patches;
    for (const Patch &patch : edit.patches) {
        QJsonObject object{{u"path"_s, patch.path}, {u"position"_s, patch.position}};
        putValue(object, u"before"_s, patch.before);
        putValue(object, u"after"_s, patch.after);
        patches.append(object);
    }
    return {{u"file"_s, file},
            {u"save"_s, edit.saveId.toString(QUuid::WithoutBraces)},
            {u"incident"_s, edit.incident.toString(QUuid::WithoutBraces)},
            {u"base_version"_s, edit.baseVersion},
            {u"by"_s, edit.by},
            {u"patches"_s, patches}};
}

UnsavedEdit editOf(const QJsonObject &object)
{
    UnsavedEdit edit{QUuid(object[u"save"_s].toString()),
                     QUuid(object[u"incident"_s].toString()),
                     object[u"base_version"_s].toInt(),
                     {},
                     object[u"by"_s].toString()};
    for (const QJsonValue &patch : object[u"patches"_s].toArray()) {
        const QJsonObject fields = patch.toObject();
        edit.patches.append({fields[u"path"_s].toString(), fields.value(u"before"_s), fields.value(u"after"_s),
                             fields[u"position"_s].toInt(-1)});
    }
    return edit;
}

} // namespace

EmergencyJournal::EmergencyJournal(const QString &stateFolder, const QUuid &workspace, const QString &file)
    : m_file(file)
{
    if (!stateFolder.isEmpty() && !workspace.isNull())
        m_folder = stateFolder + u"/unsaved/"_s + workspace.toString(QUuid::WithoutBraces);
}

EmergencyJournal::~EmergencyJournal() = default;

Result<void> EmergencyJournal::hold(const UnsavedEdit &edit)
{
    std::unique_ptr<QLockFile> &lock = m_held[edit.saveId];
    if (!lock && !m_folder.isEmpty() && QDir().mkpath(m_folder)) {
        lock = lockOf(m_folder + u'/' + fileName(edit.saveId));
        (void)lock->tryLock(); // without it the words are kept all the same
    }
    return keep(edit);
}

Result<void> EmergencyJournal::keep(const UnsavedEdit &edit)
{
    if (m_folder.isEmpty())
        return Error{Error::Kind::Io, u"keep the edit for later"_s, u"this computer has no place for it"_s,
                     u"Copy the text before closing."_s};
    QDir().mkpath(m_folder);
    QSaveFile file(m_folder + u'/' + fileName(edit.saveId));
    const QByteArray bytes = QJsonDocument(jsonOf(edit, m_file)).toJson(QJsonDocument::Compact);
    // A disk that becomes full takes a part, which is no error before the next part.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
    return Error{Error::Kind::Io, u"keep the edit for later"_s, file.errorString(), u"Copy the text before closing."_s};
}

QList<UnsavedEdit> EmergencyJournal::list(Held held) const
{
    QList<UnsavedEdit> edits;
    if (m_folder.isEmpty()) return edits;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Time | QDir::Reversed)) {
        QFile file(folder.filePath(name));
        if (held == Held::Leave && isHeldByItsOwner(file.fileName())) continue;
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
        if (isKeptFor(kept[u"file"_s].toString(), m_file)) edits.append(editOf(kept));
    }
    return edits;
}

void EmergencyJournal::forget(const QUuid &saveId)
{
    if (!m_folder.isEmpty()) QFile::remove(m_folder + u'/' + fileName(saveId));
    m_held.erase(saveId);
}

} // namespace nevertwice
