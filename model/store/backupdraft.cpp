#include "model/store/backupdraft.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
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
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
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

} // namespace

Result<Draft> Draft::beside(const QString &target, IfThere ifThere, const QString &like)
{
    if (ifThere == IfThere::Refuse && isThere(target)) return alreadyThere();
    if (QFileInfo(target).isDir()) return Error{Error::Kind::Invalid, {}, u"it is a folder"_s, u"Name a file in it."_s};
    struct stat status = {};
    const bool known = ::stat(QFile::encodeName(like).constData(), &status) == 0;
    const mode_t mode = like.isEmpty() ? 0644 : known ? (status.st_mode & 0666) | 0600 : 0600;
    const QString path = u"%1.%2.part"_s.arg(target, QUuid::createUuid().toString(QUuid::Id128).left(12));
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, mode);
    if (file < 0) return draftError(errno);
    ::close(file);
    return Draft(target, path, ifThere);
}

Draft::~Draft()
{
    if (m_path.isEmpty()) return;
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(m_path + QLatin1String(suffix));
}

Draft::Draft(Draft &&other) noexcept
    : m_target(std::move(other.m_target)), m_path(std::exchange(other.m_path, QString())), m_ifThere(other.m_ifThere)
{
}

Result<void> Draft::putInPlace()
{
    if (auto synced = toTheDisk(m_path, O_RDWR); !synced) return synced;
    const QByteArray from = QFile::encodeName(m_path);
    const QByteArray to = QFile::encodeName(m_target);
    const int failed = m_ifThere == IfThere::Refuse                      ? renameToFreeName(from, to)
                       : ::rename(from.constData(), to.constData()) == 0 ? 0
                                                                         : errno;
    if (failed) return draftError(failed);
    m_path.clear();
    return toTheDisk(QFileInfo(m_target).absolutePath(), O_RDONLY | O_DIRECTORY);
}

} // namespace nevertwice
