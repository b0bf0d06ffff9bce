#include "ui/window/workspacelock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

WorkspaceLock::WorkspaceLock(const QString &folder, const QString &workspace)
{
    if (folder.isEmpty() || !QDir().mkpath(folder)) return;
    const QFileInfo file(workspace);
    // The same file by whatever name it was opened.
    const QString path = file.canonicalFilePath().isEmpty() ? file.absoluteFilePath() : file.canonicalFilePath();
    const QByteArray name = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    m_lock = std::make_unique<QLockFile>(QDir(folder).filePath(QString::fromLatin1(name) + u".lock"_s));
    m_lock->setStaleLockTime(0); // held as long as the window is open; a dead owner is noticed all the same
    if (m_lock->tryLock()) return;
    m_isHeldElsewhere = m_lock->error() == QLockFile::LockFailedError;
    m_lock = nullptr;
}

WorkspaceLock::~WorkspaceLock() = default;
WorkspaceLock::WorkspaceLock(WorkspaceLock &&) noexcept = default;
WorkspaceLock &WorkspaceLock::operator=(WorkspaceLock &&) noexcept = default;

} // namespace nevertwice
