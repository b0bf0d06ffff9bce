#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace nevertwice {

// Says to other desktops of this machine that a workspace is being written here. The lock of a process that died is
// taken over. The command line does not ask: its saves are merged like those of anybody.
class WorkspaceLock
{
public:
    // The folder is made where it is missing. With an empty one nothing is locked, and everything is had.
    WorkspaceLock(const QString &folder, const QString &workspace);
    ~WorkspaceLock();
    WorkspaceLock(WorkspaceLock &&) noexcept;
    WorkspaceLock &operator=(WorkspaceLock &&) noexcept;

    bool isHeldElsewhere() const { return m_isHeldElsewhere; }

private:
    std::unique_ptr<QLockFile> m_lock;
    bool m_isHeldElsewhere = false;
};

} // namespace nevertwice
