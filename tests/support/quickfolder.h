#pragma once

#include <QDir>
#include <QTemporaryDir>

namespace nevertwice::test {

// A folder of one's own, in memory where there is such a place: for tests that save thousands of times and ask nothing
// of the disk.
inline QString quickFolder()
{
    const QDir memory(QStringLiteral("/dev/shm"));
    return (memory.exists() ? memory : QDir::temp()).filePath(QStringLiteral("nevertwice-XXXXXX"));
}

} // namespace nevertwice::test
