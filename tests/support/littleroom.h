#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>

namespace nevertwice::test {

/// As long as this lives no file of this process and its children grows beyond so many bytes: as on a disk that is
/// full.
class LittleRoom
{
public:
    explicit LittleRoom(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit little{bytes, m_before.rlim_max};
        if (::setrlimit(RLIMIT_FSIZE, &little) != 0) qFatal("cannot keep files small");
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
    }
    ~LittleRoom()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(LittleRoom)

private:
    rlimit m_before = {};
    void (*m_signal)(int) = SIG_DFL;
};

} // namespace nevertwice::test
