#pragma once

#include "model/store/backup.h"

#include <QLockFile>

#include <chrono>
#include <memory>

namespace nevertwice {

// Why a backup was made. The words stand in file names: never renamed.
enum class Occasion { Timed, Migration, Import, Deletion, Wish };

QString wordOf(Occasion occasion);

// One backup, as its file name tells.
struct Backup
{
    QString path;
    Moment at;
    QString state; // which state of the workspace it holds: saves made, and a piece of the newest revision's hash
    Occasion occasion = Occasion::Timed;

    bool operator==(const Backup &) const = default;
};

// Whether ten minutes have passed. A clock that was set back makes it due.
bool isBackupDue(const Moment &now, const std::optional<Moment> &last);
// Those that may go: of the last hour all stay, then one an hour for a day, one a day for a month, one a week for ever;
// those made before something big stay for a month. The newest always stays.
QList<Backup> superfluousBackups(const QList<Backup> &backups, const Moment &now);

// The backups of one workspace, in a folder of their own that is not the workspace's. Names tell everything: files
// somebody else put there are left alone.
class BackupFolder
{
public:
    explicit BackupFolder(QString folder) : m_folder(std::move(folder)) {}
    // `root` is the one folder for all workspaces.
    static BackupFolder of(const QUuid &workspace, const QString &root);
    // The same, for the workspace that is open there.
    static Result<BackupFolder> of(Database &database, const QString &root);

    QString path() const { return m_folder; }
    QList<Backup> list() const; // newest first

    // Held while backups are made or rewritten. Another program's is waited for; null where that takes too long.
    std::unique_ptr<QLockFile> lock(std::chrono::milliseconds patience) const;

    // Makes one where it is due and anything was saved since the last, and thins the others; nothing where it was not
    // needed. A workspace that fails its check leaves every older backup as it is.
    Result<std::optional<Backup>> keepUp(Database &source, const Moment &now, const GoOn &goOn = {});
    // Makes one whatever the time, unless the newest holds this very state. With Migration the rows are not looked at:
    // their shape is an older one.
    Result<Backup> before(Occasion occasion, Database &source, const Moment &now, const GoOn &goOn = {});

private:
    Result<Backup> make(Occasion occasion, const QString &state, Database &source, const Moment &now, const GoOn &goOn);
    void clean(const Moment &now) const;

    QString m_folder;
};

} // namespace nevertwice
