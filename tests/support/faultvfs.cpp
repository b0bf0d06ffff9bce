#include "tests/support/faultvfs.h"

#include "tests/support/unsynced.h"

#include <QFile>

#include <sqlite3.h>

#include <mutex>
#include <optional>
#include <set>

namespace nevertwice::test {

struct FaultVfs::State
{
    sqlite3_vfs vfs = {};
    sqlite3_vfs *real = nullptr;

    std::mutex mutex; // the saver writes in a thread of its own
    std::optional<Fault> fault;
    qint64 counted = 0;
    qint64 failures = 0;
    std::optional<qint64> room;
    qint64 cutAt = 0; // 0: the power stays on
    qint64 operations = 0;
    bool isCut = false;
    Unsynced unsynced;
    std::set<QByteArray> databases;

    bool losesPower() const { return cutAt > 0; }
    int answerTo(FileOperation operation);
};

// SQLITE_OK: do it. Precondition: the mutex is held.
int FaultVfs::State::answerTo(FileOperation operation)
{
    if (losesPower() && ++operations >= cutAt) isCut = true;
    if (isCut) return SQLITE_IOERR;
    if (!fault || !fault->operations.testFlag(operation)) return SQLITE_OK;
    ++counted;
    const bool met = fault->recurrence == FaultRecurrence::Once ? counted == fault->at : counted >= fault->at;
    if (!met) return SQLITE_OK;
    ++failures;
    return fault->code;
}

namespace {

namespace shim {

using State = FaultVfs::State;

// Our file; the real one lies behind it in the same memory.
struct File
{
    sqlite3_file base;
    State *state;
    const char *path; // SQLite keeps the name as long as the file is open
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *of(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}
const sqlite3_io_methods *methodsOf(sqlite3_file *file)
{
    return of(file)->real()->pMethods;
}

// Asks whether the operation may happen, and does it.
template <typename Operation> int answered(sqlite3_file *file, FileOperation operation, Operation &&perform)
{
    State &state = *of(file)->state;
    const std::lock_guard lock(state.mutex);
    const int code = state.answerTo(operation);
    return code == SQLITE_OK ? perform(state, of(file)->real()) : code;
}

int closeFile(sqlite3_file *file)
{
    return methodsOf(file)->xClose(of(file)->real());
}

int readFile(sqlite3_file *file, void *to, int length, sqlite3_int64 offset)
{
    return answered(file, FileOperation::Read,
                    [&](State &, sqlite3_file *real) { return real->pMethods->xRead(real, to, length, offset); });
}

// Growth beyond what is left of the disk is refused; writing over what is there is not.
bool fits(State &state, sqlite3_file *real, qint64 end)
{
    if (!state.room) return true;
    sqlite3_int64 size = 0;
    real->pMethods->xFileSize(real, &size);
    const qint64 growth = std::max<qint64>(0, end - size);
    if (growth > *state.room) return false;
    *state.room -= growth;
    return true;
}

int writeFile(sqlite3_file *file, const void *from, int length, sqlite3_int64 offset)
{
    State &state = *of(file)->state;
    sqlite3_file *real = of(file)->real();
    const std::lock_guard lock(state.mutex);
    const int code = state.answerTo(FileOperation::Write);
    if (code != SQLITE_OK) {
        const bool isTorn = !state.isCut && state.fault && state.fault->tearing == Tearing::Torn;
        if (isTorn) real->pMethods->xWrite(real, from, length / 2, offset);
        return code;
    }
    if (!fits(state, real, offset + length)) {
        ++state.failures;
        return SQLITE_FULL;
    }
    if (state.losesPower() && of(file)->path) state.unsynced.beforeWrite(of(file)->path, real, offset, length);
    return real->pMethods->xWrite(real, from, length, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return answered(file, FileOperation::Truncate, [&](State &state, sqlite3_file *real) {
        if (state.losesPower() && of(file)->path) state.unsynced.beforeTruncate(of(file)->path, real, size);
        return real->pMethods->xTruncate(real, size);
    });
}

int syncFile(sqlite3_file *file, int flags)
{
    State &state = *of(file)->state;
    const char *path = of(file)->path;
    sqlite3_file *real = of(file)->real();
    const std::lock_guard lock(state.mutex);
    const int code = state.answerTo(FileOperation::Sync);
    if (state.losesPower() && path && !state.isCut)
        code == SQLITE_OK ? state.unsynced.synced(path, real) : state.unsynced.syncFailed(path, real);
    return code == SQLITE_OK ? real->pMethods->xSync(real, flags) : code;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return methodsOf(file)->xFileSize(of(file)->real(), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return answered(file, FileOperation::Lock,
                    [&](State &, sqlite3_file *real) { return real->pMethods->xLock(real, level); });
}

int unlockFile(sqlite3_file *file, int level)
{
    return methodsOf(file)->xUnlock(of(file)->real(), level);
}

int checkReserved(sqlite3_file *file, int *result)
{
    return methodsOf(file)->xCheckReservedLock(of(file)->real(), result);
}

int control(sqlite3_file *file, int operation, void *argument)
{
    return methodsOf(file)->xFileControl(of(file)->real(), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return methodsOf(file)->xSectorSize(of(file)->real());
}

int characteristics(sqlite3_file *file)
{
    return methodsOf(file)->xDeviceCharacteristics(of(file)->real());
}

int mapMemory(sqlite3_file *file, int page, int size, int extend, void volatile **to)
{
    return answered(file, FileOperation::SharedMemory,
                    [&](State &, sqlite3_file *real) { return real->pMethods->xShmMap(real, page, size, extend, to); });
}

// Giving a lock back cannot fail; taking one can.
int lockMemory(sqlite3_file *file, int offset, int count, int flags)
{
    if (flags & SQLITE_SHM_UNLOCK) return methodsOf(file)->xShmLock(of(file)->real(), offset, count, flags);
    return answered(file, FileOperation::Lock,
                    [&](State &, sqlite3_file *real) { return real->pMethods->xShmLock(real, offset, count, flags); });
}

void memoryBarrier(sqlite3_file *file)
{
    methodsOf(file)->xShmBarrier(of(file)->real());
}

int unmapMemory(sqlite3_file *file, int remove)
{
    return methodsOf(file)->xShmUnmap(of(file)->real(), remove);
}

// Version 2: no memory maps of the file, so that every byte passes through here.
constexpr sqlite3_io_methods kMethods = {
    2,          closeFile,     readFile,      writeFile, truncateFile, syncFile,        fileSize,
    lockFile,   unlockFile,    checkReserved, control,   sectorSize,   characteristics, mapMemory,
    lockMemory, memoryBarrier, unmapMemory,   nullptr,   nullptr};

State *stateOf(sqlite3_vfs *vfs)
{
    return static_cast<State *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    State &state = *stateOf(vfs);
    const std::lock_guard lock(state.mutex);
    file->pMethods = nullptr;
    if (const int code = state.answerTo(FileOperation::Open); code != SQLITE_OK) return code;
    const bool isNew = name && !QFile::exists(QFile::decodeName(name));
    File *ours = of(file);
    ours->state = &state;
    ours->path = name;
    const int code = state.real->xOpen(state.real, name, ours->real(), flags, outFlags);
    if (code != SQLITE_OK) return code;
    file->pMethods = &kMethods;
    if (name && flags & SQLITE_OPEN_MAIN_DB) state.databases.insert(name);
    if (name && isNew && state.losesPower()) state.unsynced.created(name);
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    State &state = *stateOf(vfs);
    const std::lock_guard lock(state.mutex);
    if (const int code = state.answerTo(FileOperation::Delete); code != SQLITE_OK) return code;
    if (state.losesPower() && QFile::exists(QFile::decodeName(name))) state.unsynced.beforeDelete(name);
    const int code = state.real->xDelete(state.real, name, syncFolder);
    if (code == SQLITE_OK && syncFolder) state.unsynced.folderSynced();
    return code;
}

} // namespace shim

} // namespace

FaultVfs::FaultVfs() : m_state(std::make_unique<State>())
{
    State &state = *m_state;
    sqlite3_initialize();
    state.real = sqlite3_vfs_find(nullptr);
    state.vfs = *state.real;
    state.vfs.pNext = nullptr;
    state.vfs.zName = "nevertwice-fault";
    state.vfs.pAppData = &state;
    state.vfs.szOsFile = int(sizeof(shim::File)) + state.real->szOsFile;
    state.vfs.xOpen = shim::openFile;
    state.vfs.xDelete = shim::deleteFile;
    if (sqlite3_vfs_register(&state.vfs, 1) != SQLITE_OK) qFatal("the file system shim cannot be registered");
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_register(m_state->real, 1);
    sqlite3_vfs_unregister(&m_state->vfs);
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->fault.reset();
        m_state->room.reset();
    }
    // A connection that was opened through it may be closed later than this, and asks once more then.
    static std::vector<std::unique_ptr<State>> outlived;
    outlived.push_back(std::move(m_state));
}

void FaultVfs::plan(const Fault &fault)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->fault = fault;
    m_state->counted = 0;
    m_state->failures = 0;
}

void FaultVfs::leaveRoom(qint64 bytes)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->room = bytes;
    m_state->failures = 0;
}

void FaultVfs::heal()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->fault.reset();
    m_state->room.reset();
}

qint64 FaultVfs::failures() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->failures;
}

void FaultVfs::cutPowerAt(qint64 operation)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->cutAt = operation;
    m_state->operations = 0;
    m_state->isCut = false;
    m_state->unsynced = {};
    m_state->databases.clear();
}

void FaultVfs::cutPower()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->isCut = true;
}

bool FaultVfs::isPowerCut() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->isCut;
}

void FaultVfs::restorePower(quint64 seed, int percentKept)
{
    const std::lock_guard lock(m_state->mutex);
    Dice dice(seed);
    m_state->unsynced.lose(dice, percentKept);
    for (const QByteArray &path : m_state->databases)
        QFile::remove(QFile::decodeName(path) + QStringLiteral("-shm"));
    m_state->cutAt = 0;
    m_state->isCut = false;
}

} // namespace nevertwice::test
