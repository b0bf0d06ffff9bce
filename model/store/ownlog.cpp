#include "model/store/ownlog.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace nevertwice {

namespace {

// Where SQLite's locks lie: the one of everybody who has the index of a log open, and those of a file itself, which is
// locked from before its log is opened until it is closed.
constexpr off_t kIndexLock = 128;
constexpr off_t kFileLocks = 0x40000000;
constexpr off_t kFileLocksSize = 512;

struct flock writeLock(off_t start, off_t size)
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = start;
    lock.l_len = size;
    return lock;
}

std::optional<struct stat> ownFile(const QByteArray &path)
{
    struct stat status = {};
    const bool isOwn =
        ::lstat(path.constData(), &status) == 0 && S_ISREG(status.st_mode) && status.st_uid == ::geteuid();
    return isOwn ? std::optional(status) : std::nullopt;
}

bool isOwnAndEmpty(const QByteArray &path)
{
    const auto status = ownFile(path);
    return status && status->st_size == 0;
}

bool isOpenByOthers(const QByteArray &workspace)
{
    const int file = ::open(workspace.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (file < 0) return true;
    struct flock lock = writeLock(kFileLocks, kFileLocksSize);
    const bool known = ::fcntl(file, F_GETLK, &lock) == 0;
    ::close(file);
    return !known || lock.l_type != F_UNLCK;
}

// Nobody gets at the index as long as it is locked. Who comes just now may have opened one of the two before it was out
// of the way, and finds it in its place again.
void takeAway(const QByteArray &workspace, const QByteArray &log, const QByteArray &index)
{
    if (isOpenByOthers(workspace)) return;
    const QByteArray files[] = {log, index};
    for (const QByteArray &file : files)
        ::rename(file.constData(), (file + ".old").constData());
    const bool isTaken = !isOpenByOthers(workspace);
    for (const QByteArray &file : files) {
        if (!isTaken) (void)!::link((file + ".old").constData(), file.constData()); // but where there is a new one
        ::unlink((file + ".old").constData());
    }
}

} // namespace

void takeOwnLogAway(const QString &workspace)
{
    const QByteArray file = QFile::encodeName(QFileInfo(workspace).canonicalFilePath());
    const QByteArray log = file + "-wal";
    const QByteArray index = file + "-shm";
    const auto status = ownFile(index);
    if (file.isEmpty() || !status || !isOwnAndEmpty(log)) return;
    ::chmod(index.constData(), status->st_mode | S_IWUSR); // only what may be written can be locked
    if (const int held = ::open(index.constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC); held >= 0) {
        struct flock lock = writeLock(kIndexLock, 1);
        if (::fcntl(held, F_SETLK, &lock) == 0 && isOwnAndEmpty(log)) takeAway(file, log, index);
        ::fchmod(held, status->st_mode);
        ::close(held);
    }
}

} // namespace nevertwice
