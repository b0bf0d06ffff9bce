#include "model/store/workspacefile.h"

#include "model/store/backupdraft.h"
#include "model/store/backupfolder.h"
#include "model/store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qsizetype kHeaderSize = 100;

struct Header
{
    quint32 applicationId = 0;
    int schema = 0;
    qint64 size = 0; // what the file should be long, by its own account
};

Error notAWorkspace(const QString &reason)
{
    return {Error::Kind::Invalid, {}, reason, u"Open a file that ends in .nevertwice."_s};
}

Error openError(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return {Error::Kind::NotFound, {}, u"there is no such file"_s, u"Check the name."_s};
    case EACCES:
    case EPERM:
        return {Error::Kind::Io, {}, u"you may not read it"_s, u"Ask its owner for the permission."_s};
    default:
        return {Error::Kind::Io,
                {},
                u"it cannot be read (%1)"_s.arg(QString::fromLocal8Bit(strerror(error))),
                u"Check the disk, or open a backup."_s};
    }
}

// The first bytes, read without SQLite. Never blocks on a FIFO and never follows into a device.
Result<Header> readHeader(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (file < 0) return openError(errno);
    struct stat status = {};
    uchar bytes[kHeaderSize] = {};
    const bool known = ::fstat(file, &status) == 0;
    const ssize_t got = known && S_ISREG(status.st_mode) ? ::read(file, bytes, kHeaderSize) : 0;
    ::close(file);
    if (known && S_ISDIR(status.st_mode)) return notAWorkspace(u"it is a folder"_s);
    if (!known || !S_ISREG(status.st_mode)) return notAWorkspace(u"it is not a file"_s);
    if (got == 0) return notAWorkspace(u"the file is empty"_s);
    if (got < 16 || memcmp(bytes, "SQLite format 3", 16) != 0)
        return notAWorkspace(u"it is not a Nevertwice workspace"_s);
    if (got < kHeaderSize)
        return Error{Error::Kind::Damaged, {}, u"the file is damaged: it is cut off"_s, u"Open a copy or a backup."_s};
    Header header;
    header.applicationId = qFromBigEndian<quint32>(bytes + 68);
    header.schema = int(qFromBigEndian<quint32>(bytes + 60));
    const qint64 pageSize = qFromBigEndian<quint16>(bytes + 16);
    const bool countIsValid = qFromBigEndian<quint32>(bytes + 24) == qFromBigEndian<quint32>(bytes + 92);
    if (countIsValid) header.size = (pageSize == 1 ? 65536 : pageSize) * qFromBigEndian<quint32>(bytes + 28);
    if (header.applicationId != kApplicationId) return notAWorkspace(u"it is not a Nevertwice workspace"_s);
    // While a log or a journal waits beside the file, the copy of its pages may be half done: SQLite goes on with it.
    const bool isUnfinished = QFileInfo(path + u"-wal"_s).size() > 0 || QFileInfo(path + u"-journal"_s).size() > 0;
    if (header.size > qint64(status.st_size) && !isUnfinished)
        return Error{Error::Kind::Damaged,
                     {},
                     u"the file is damaged: it is cut off"_s,
                     u"Open a backup, or run `nevertwice-cli rescue` on a copy of it."_s};
    return header;
}

Error tooNew(int schema)
{
    return {Error::Kind::TooNew,
            {},
            u"the file was made by a newer version (schema %1, this program knows %2)"_s.arg(schema).arg(knownSchema()),
            u"Update Nevertwice, or open it read-only."_s};
}

// Whoever asks for a kind of journal and does not get it is not told by an error.
Result<void> chooseJournal(Database &database)
{
    const bool isShared = database.sharing() == Database::Sharing::AllPrograms;
    Statement choose = database.statement(isShared ? "pragma journal_mode = wal" : "pragma journal_mode = truncate");
    auto row = choose.step();
    if (!row) return row.error();
    if (isShared || choose.text(0) == "truncate"_L1) return {};
    return Error{Error::Kind::Busy, {}, {}, {}};
}

Result<void> setUp(Database &database, bool writes)
{
    if (writes) {
        if (auto chosen = chooseJournal(database); !chosen) return chosen;
        if (auto set = database.execute("pragma synchronous = full; pragma wal_autocheckpoint = 256; "
                                        "pragma journal_size_limit = 1048576");
            !set)
            return set;
    }
    return database.execute(writes ? "pragma foreign_keys = on; pragma cell_size_check = on; pragma mmap_size = 0; "
                                     "pragma temp_store = memory; pragma cache_size = -16384"
                                   : "pragma foreign_keys = on; pragma cell_size_check = on; pragma mmap_size = 0; "
                                     "pragma temp_store = memory; pragma cache_size = -8192");
}

// The same question again, asked of SQLite: the newest schema may stand in the write-ahead log alone.
Result<std::optional<Error>> newerThanKnown(Database &database)
{
    const auto schema = database.scalar("pragma user_version");
    if (!schema) return schema.error();
    if (*schema <= knownSchema()) return std::optional<Error>();
    const auto minReader = database.scalar("select min_reader from workspace");
    Error error = tooNew(int(*schema));
    if (!minReader || *minReader > knownSchema()) {
        error.advice = u"Update Nevertwice."_s;
        return error;
    }
    return std::optional(error);
}

// Our files have neither triggers nor views. Somebody else's could have some that run when we write.
Result<void> holdsOnlyOurs(Database &database)
{
    const auto foreign = database.scalar("select count(*) from sqlite_schema where type in ('trigger', 'view')");
    if (!foreign) return foreign.error();
    if (*foreign > 0) return notAWorkspace(u"it holds triggers or views, which a Nevertwice workspace never does"_s);
    return {};
}

Result<qint64> probe(const Result<std::unique_ptr<Database>> &database)
{
    return database ? (*database)->scalar("select count(*) from sqlite_schema") : Result<qint64>(database.error());
}

Database::Sharing sharingAt(FileSystem place)
{
    return place == FileSystem::Network ? Database::Sharing::OneProgram : Database::Sharing::AllPrograms;
}

// Who finds another program at a file in a network need not wait: it stays for as long as that has the file open.
Result<std::unique_ptr<Database>> openAt(FileSystem place, const QString &path, Database::Mode mode)
{
    auto database = Database::open(path, mode, sharingAt(place));
    if (database && place == FileSystem::Network) (*database)->setPatience(0);
    return database;
}

Error occupied(const Error &error, FileSystem place)
{
    if (error.kind != Error::Kind::Busy || place != FileSystem::Network) return error;
    return {Error::Kind::Busy,
            {},
            u"another program has it open, and in a network only one can"_s,
            u"Close it there and try again."_s};
}

// An empty log is one as well, of somebody who is about to save. But whoever finds no room for its index made it just
// now, and nobody else has it open: the index would be there.
bool mayHaveLog(const QString &path, const Error &error)
{
    const QFileInfo log(path + u"-wal"_s);
    return error.kind == Error::Kind::Full ? log.size() > 0 : log.exists();
}

// How a file is reached that nobody is going to write to here. Where it could be written, a connection that may write
// but never does tidies the log away when it ends; of a newer version's file only one that it made itself. Who may not
// write takes away what belongs to nobody else, and makes none where it is only passing by, at a file that nobody has
// open: its owner could not write to it.
Result<std::unique_ptr<Database>> connectForReading(const QString &path, bool isOurs, bool isPassing, FileSystem place)
{
    using Mode = Database::Mode;
    const bool writes = mayWrite(path);
    const bool isIdle = !QFileInfo::exists(path + u"-wal"_s) && QFileInfo(path + u"-journal"_s).size() == 0;
    const Mode mode = isPassing && isIdle ? Mode::Immutable : Mode::ReadOnly;
    auto database =
        isOurs && writes ? openAt(place, path, Mode::ReadWrite) : Database::open(path, writes ? Mode::ReadOnly : mode);
    if (database && (*database)->mode() == Mode::ReadOnly)
        (*database)->setTidiesUp((isIdle || !writes) && place != FileSystem::Network);
    auto readable = probe(database);
    // A folder that may not be written, and a full disk, have no room for the log's index: then the file is read as if
    // it never changed, which is true only where no log is left.
    const bool isOpenElsewhere = !readable && readable.error().kind == Error::Kind::Busy;
    if (!readable && !isOpenElsewhere && readable.error().kind != Error::Kind::Damaged &&
        !mayHaveLog(path, readable.error())) {
        database = Database::open(path, Database::Mode::Immutable);
        readable = probe(database);
    }
    if (!readable) return occupied(readable.error(), place);
    if (auto set = setUp(**database, false); !set) return set.error();
    if (auto set = (*database)->execute("pragma query_only = on"); !set) return set.error();
    (*database)->setPatience(Database::kPatience);
    return database;
}

Result<WorkspaceFile> openReadOnly(const QString &path, std::optional<Error> refusal, FileSystem place,
                                   bool isPassing = false)
{
    auto database = connectForReading(path, refusal && refusal->kind != Error::Kind::TooNew, isPassing, place);
    if (!database) return database.error();
    auto newer = newerThanKnown(**database);
    if (!newer) return newer.error();
    if (*newer) refusal = **newer;
    return WorkspaceFile{*std::move(database), refusal, place};
}

// A step of the schema changes what only this file holds: a copy that passed its check comes first.
Result<void> backUpBeforeMigrating(Database &database, const BackupPlace &backups)
{
    auto schema = database.scalar("pragma user_version");
    if (!schema) return schema.error();
    if (*schema == knownSchema() || backups.isCopy) return {};
    if (!backups.root.isEmpty()) {
        auto folder = BackupFolder::of(database, backups.root);
        if (!folder) return folder.error();
        auto made = folder->before(Occasion::Migration, database, backups.now, backups.goOn);
        return made ? Result<void>() : made.error();
    }
    const QString name = u"%1.v%2"_s.arg(database.path()).arg(*schema);
    QString copy = name + u".bak"_s;
    for (int i = 2; QFileInfo::exists(copy); ++i)
        copy = u"%1-%2.bak"_s.arg(name).arg(i);
    auto made = backUp(database, copy, IfThere::Refuse, Depth::Structure, backups.goOn);
    return made ? Result<void>() : made.error();
}

// Another program that opens the file in the same moment may have done all of it meanwhile, under the very name that
// this one chose; or is doing it, and has its copy.
Result<void> backUpBesideOthers(Database &database, const BackupPlace &backups)
{
    constexpr int kMostTries = 10;
    Result<void> copied;
    for (int i = 0; i < kMostTries; ++i) {
        copied = backUpBeforeMigrating(database, backups);
        if (copied || copied.error().kind != Error::Kind::Conflict) break;
    }
    return copied;
}

Error readOnlyFile()
{
    return {Error::Kind::ReadOnly,
            {},
            u"the file may only be read"_s,
            u"Change the permissions of the file and its folder, or save a copy elsewhere."_s};
}

// Whole, and closed again: nothing of it lies in a log beside it.
Result<void> buildWorkspaceFile(const QString &path, const Moment &now, FileSystem place)
{
    auto database = Database::open(path, Database::Mode::ReadWrite, sharingAt(place));
    if (!database) return database.error();
    if (auto made = migrate(**database); !made) return made.error();
    if (auto made = initialise(**database, now); !made) return made.error();
    return chooseJournal(**database);
}

// A creation that failed leaves nothing. Whatever somebody else did with the file meanwhile stays.
Result<WorkspaceFile> openJustMade(const QString &path, FileSystem place)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat placed = {};
    struct stat now = {};
    const bool known = ::stat(name.constData(), &placed) == 0;
    auto opened = reopenWorkspaceFile(path, {}, place);
    if (opened || opened.error().kind == Error::Kind::Busy || !known || ::stat(name.constData(), &now) != 0)
        return opened;
    const bool isUntouched = now.st_ino == placed.st_ino && now.st_size == placed.st_size &&
                             now.st_mtim.tv_sec == placed.st_mtim.tv_sec &&
                             now.st_mtim.tv_nsec == placed.st_mtim.tv_nsec && QFileInfo(path + u"-wal"_s).size() == 0;
    if (isUntouched)
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(path + QLatin1String(suffix));
    return opened;
}

Error somethingIsThere()
{
    return {
        Error::Kind::Conflict, {}, u"something of that name exists already"_s, u"Open it, or choose another name."_s};
}

} // namespace

Result<WorkspaceFile> createWorkspaceFile(const QString &path, const Moment &now, FileSystem place)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return Error{Error::Kind::Io, {}, u"its folder cannot be made"_s, u"Choose another folder."_s};
    // Others may be making it in this very moment: the name is given in one step, to a file that is complete.
    auto draft = Draft::beside(path, IfThere::Refuse, {}, place);
    if (draft)
        if (auto made = buildWorkspaceFile(draft->path(), now, place); !made) return made.error();
    const Result<void> placed = draft ? draft->putInPlace() : draft.error();
    if (placed) return openJustMade(path, place);
    return placed.error().kind == Error::Kind::Conflict ? somethingIsThere() : placed.error();
}

Result<WorkspaceFile> openWorkspaceFile(const QString &path, bool forWriting, const BackupPlace &backups,
                                        FileSystem place)
{
    const auto header = readHeader(path);
    if (!header) return header.error();
    if (header->schema > knownSchema()) return openReadOnly(path, tooNew(header->schema), place, !forWriting);
    if (!forWriting)
        return openReadOnly(
            path, Error{Error::Kind::ReadOnly, {}, u"it was opened for reading only"_s, u"Open it for writing."_s},
            place, true);
    if (!mayWrite(path)) return openReadOnly(path, readOnlyFile(), place);
    return reopenWorkspaceFile(path, backups, place);
}

Result<WorkspaceFile> reopenWorkspaceFile(const QString &path, const BackupPlace &backups, FileSystem place)
{
    auto database = openAt(place, path, Database::Mode::ReadWrite);
    if (!database) return database.error();
    if (auto set = setUp(**database, true); !set) {
        if (set.error().kind != Error::Kind::ReadOnly) return occupied(set.error(), place);
        *database = nullptr;
        return openReadOnly(path, readOnlyFile(), place);
    }
    auto newer = newerThanKnown(**database);
    if (!newer) return newer.error();
    if (*newer) {
        *database = nullptr;
        return openReadOnly(path, **newer, place);
    }
    if (auto own = holdsOnlyOurs(**database); !own) return own.error();
    auto copied = backUpBesideOthers(**database, backups);
    if (!copied && copied.error().kind == Error::Kind::Cancelled) return copied.error();
    auto renewed = copied ? migrate(**database) : copied;
    if (!copied || (!renewed && renewed.error().kind == Error::Kind::Full)) {
        *database = nullptr; // an older file can be read as it is
        return openReadOnly(path, renewed.error(), place);
    }
    if (!renewed) return renewed.error();
    (*database)->setPatience(Database::kPatience);
    return WorkspaceFile{*std::move(database), std::nullopt, place};
}

bool isOlderWorkspaceFile(const QString &path)
{
    const auto header = readHeader(path);
    return header && header->schema < knownSchema() && mayWrite(path);
}

bool mayWrite(const QString &path)
{
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0 &&
           ::access(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), W_OK) == 0;
}

quint64 fileNumberOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? quint64(status.st_ino) : 0;
}

Result<std::unique_ptr<Database>> openForReading(const Database &beside)
{
    const bool isOnlyOurs = beside.sharing() == Database::Sharing::OneProgram;
    // A connection that may not write would loosen the lock that keeps other programs off.
    const auto mode = isOnlyOurs                                   ? Database::Mode::ReadWrite
                      : beside.mode() == Database::Mode::Immutable ? Database::Mode::Immutable
                                                                   : Database::Mode::ReadOnly;
    auto database = Database::open(beside.path(), mode, beside.sharing());
    if (!database) return database;
    (*database)->setTidiesUp(beside.tidiesUp());
    if (auto set = setUp(**database, false); !set) return set.error();
    if (isOnlyOurs)
        if (auto set = (*database)->execute("pragma query_only = on"); !set) return set.error();
    return database;
}

} // namespace nevertwice
