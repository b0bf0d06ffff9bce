#pragma once

#include <QEvent>
#include <QObject>
#include <QTimer>

#include <cstdio>
#include <cstring>
#include <ctime>
#include <functional>

namespace nevertwice::bench {

inline double threadMilliseconds()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// Kilobytes of this process as the system counts them: "VmRSS", "RssAnon".
inline long kilobytesOf(const char *name)
{
    long found = 0;
    FILE *status = std::fopen("/proc/self/status", "r");
    char line[256];
    while (status && std::fgets(line, sizeof line, status))
        if (std::strncmp(line, name, std::strlen(name)) == 0) std::sscanf(line + std::strlen(name) + 1, "%ld", &found);
    if (status) std::fclose(status);
    return found;
}

// What this process cost until now: computing of this thread since it began, all memory, and what is its own of it.
inline void printFootprint()
{
    std::printf("%f %ld %ld\n", threadMilliseconds(), kilobytesOf("VmRSS"), kilobytesOf("RssAnon"));
}

// Tells once, when this widget has been painted for the first time and the picture is out.
class FirstPaint : public QObject
{
public:
    FirstPaint(QObject *watched, std::function<void()> tell) : m_tell(std::move(tell))
    {
        watched->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isPainted) {
            m_isPainted = true;
            QTimer::singleShot(0, this, m_tell);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_tell;
    bool m_isPainted = false;
};

} // namespace nevertwice::bench
