#include "model/store/backupdraft.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

Error alreadyThere()
{
    return {Error::Kind::Conflict, {}, u"something of that name exists already"_s, u"Choose another name."_s};
}

Error draftError(int number)
{
    const QString advice = u"Choose another folder."_s;
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return {Error::Kind::Full, {}, u"the disk is full"_s, u"Make room on the disk, or choose another folder."_s};
    case ENOENT:
    case ENOTDIR:
        return {Error::Kind::NotFound, {}, u"there is no such folder"_s, advice};
    case EACCES:
    case EPERM:
    case EROFS:
        return {Error::Kind::ReadOnly, {}, u"its folder may not be written"_s, advice};
    case EEXIST:
        return alreadyThere();
    default:
        return {Error::Kind::Io,
                {},
                u"the disk answered with an error (%1)"_s.arg(QString::fromLocal8Bit(std::strerror(number))),
                u"Check the disk, or choose another folder."_s};
    }
}

// Makes what was written outlast a power cut.
Result<void> toTheDisk(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0) return draftError(errno);
    const int done = ::fsync(file);
    const int number = errno;
    ::close(file);
    // A folder on some network file systems cannot be synchronised; its files can.
    if (done == 0 || ((flags & O_DIRECTORY) && number == EINVAL)) return {};
    return draftError(number);
}

bool isThere(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0;
}

// In one step, and never over a file that appeared meanwhile.
int renameToFreeName(const QByteArray &from, const QByteArray &to)
{
    if (::link(from.constData(), to.constData()) == 0) {
        ::unlink(from.constData());
        return 0;
    }
    if (errno == EEXIST) return EEXIST;
    // A file system without hard links.
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0) return 0;
    if (errno == EEXIST) return EEXIST;
    // One that cannot do this either: look, then rename.
    struct stat status = {};
    if (::lstat(to.constData(), &status) == 0) return EEXIST;
    return ::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
}

void removeAll(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        ::unlink(QFile::encodeName(path + QLatin1String(suffix)).constData());
}

// Drafts for the same target.
QStringList draftsFor(const QString &target)
{
    const QFileInfo info(target);
    const QString name = info.fileName();
    QStringList drafts;
    for (const QString &draft : info.absoluteDir().entryList({Draft::namePattern()}, QDir::Files | QDir::Hidden)) {
        static const QRegularExpression ending(u"\\A\\.[0-9a-f]{12}\\.part\\z"_s);
        if (draft.startsWith(name) && ending.match(draft.sliced(name.size())).hasMatch())
            drafts.append(info.absoluteDir().filePath(draft));
    }
    return drafts;
}

// Those that no process holds.
void removeAbandoned(const QString &target)
{
    const QStringList drafts = draftsFor(target);
    for (const QString &path : drafts) {
        const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
        if (file < 0) continue;
        if (::flock(file, LOCK_EX | LOCK_NB) == 0) removeAll(path);
        ::close(file);
    }
}

// Those at which nobody can be at work any more, by the clock of whoever keeps the files.
void removeOlderThan(const QString &own, const QString &target)
{
    constexpr time_t kLongestWork = 7 * 24 * 3600;
    struct stat ours = {};
    if (::lstat(QFile::encodeName(own).constData(), &ours) != 0) return;
    const QStringList drafts = draftsFor(target);
    for (const QString &path : drafts) {
        struct stat its = {};
        const bool known = ::lstat(QFile::encodeName(path).constData(), &its) == 0;
        if (known && its.st_mtim.tv_sec + kLongestWork < ours.st_mtim.tv_sec) removeAll(path);
    }
}

} // namespace

Result<Draft> Draft::beside(const QString &target, IfThere ifThere, const QString &like)
{
    return beside(target, ifThere, like, fileSystemOf(target));
}

Result<Draft> Draft::beside(const QString &target, IfThere ifThere, const QString &like, FileSystem place)
{
    if (ifThere == IfThere::Refuse && isThere(target)) return alreadyThere();
    if (QFileInfo(target).isDir()) return Error{Error::Kind::Invalid, {}, u"it is a folder"_s, u"Name a file in it."_s};
    struct stat status = {};
    const bool known = ::stat(QFile::encodeName(like).constData(), &status) == 0;
    const mode_t mode = like.isEmpty() ? 0644 : known ? (status.st_mode & 0666) | 0600 : 0600;
    // In a network such a lock may be one of those that SQLite asks for itself.
    const bool isLocked = place == FileSystem::Local;
    if (isLocked) removeAbandoned(target);
    constexpr int kMostTries = 100;
    for (int i = 0; i < kMostTries; ++i) {
        const QString path = u"%1.%2.part"_s.arg(target, QUuid::createUuid().toString(QUuid::Id128).left(12));
        const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, mode);
        if (file < 0) return draftError(errno);
        Draft draft(target, path, ifThere, isLocked ? file : -1);
        if (!isLocked) ::close(file);
        // Whoever looked for abandoned ones in this very moment took it for one.
        const bool isTaken = isLocked && ::flock(file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
        if (isTaken || !isThere(path)) continue;
        if (!isLocked) removeOlderThan(path, target);
        return draft;
    }
    return draftError(EAGAIN);
}

Draft::~Draft()
{
    if (!m_path.isEmpty()) removeAll(m_path);
    letGo();
}

Draft::Draft(Draft &&other) noexcept
    : m_target(std::move(other.m_target)), m_path(std::exchange(other.m_path, QString())), m_ifThere(other.m_ifThere),
      m_lock(std::exchange(other.m_lock, -1))
{
}

// To close a file drops the locks that SQLite has on it: only where no connection is open to it.
void Draft::letGo()
{
    if (m_lock >= 0) ::close(std::exchange(m_lock, -1));
}

Result<void> Draft::putInPlace()
{
    // What lies in a log beside it would be left behind under the name it has no longer.
    for (const char *suffix : {"-wal", "-journal"})
        if (QFileInfo(m_path + QLatin1String(suffix)).size() > 0) return draftError(EIO);
    if (auto synced = toTheDisk(m_path, O_RDWR); !synced) return synced;
    const QByteArray from = QFile::encodeName(m_path);
    const QByteArray to = QFile::encodeName(m_target);
    const int failed = m_ifThere == IfThere::Refuse                      ? renameToFreeName(from, to)
                       : ::rename(from.constData(), to.constData()) == 0 ? 0
                                                                         : errno;
    if (failed) return draftError(failed);
    m_path.clear();
    letGo();
    return toTheDisk(QFileInfo(m_target).absolutePath(), O_RDONLY | O_DIRECTORY);
}

} // namespace nevertwice
