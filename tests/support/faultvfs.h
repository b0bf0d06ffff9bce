#pragma once

#include <QByteArray>
#include <QFlags>

#include <memory>

namespace nevertwice::test {

// What SQLite asks of a file system.
enum class FileOperation {
    Open = 1,
    Read = 2,
    Write = 4,
    Sync = 8,
    Truncate = 16,
    Delete = 32,
    SharedMemory = 64,
    Lock = 128
};
Q_DECLARE_FLAGS(FileOperations, FileOperation)

enum class FaultRecurrence { Once, FromThenOn };
enum class Tearing { Whole, Torn }; // torn: half of what was to be written is written

// The operations of these kinds are counted; the one with number `at` (the first is 1) gets `code` for an answer.
struct Fault
{
    FileOperations operations;
    int code = 0;
    qint64 at = 1;
    FaultRecurrence recurrence = FaultRecurrence::Once;
    Tearing tearing = Tearing::Whole;
};

// While it lives, every connection that is opened goes through it to the real file system, and files can be made to
// fail. One at a time in a process; connections must be gone before it goes.
class FaultVfs
{
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    // Counts from nought again. One fault is planned at a time.
    void plan(const Fault &fault);
    // Files may grow by this many bytes together; then the disk is full.
    void leaveRoom(qint64 bytes);
    // Nothing fails any more.
    void heal();
    // How often the planned fault was met.
    qint64 failures() const;

    // The power fails at the n-th operation: from then on nothing is answered. Remembers for every file what the disk
    // held when it was last synced. Needs to be called before the first connection.
    void cutPowerAt(qint64 operation);
    void cutPower(); // now. Precondition: cutPowerAt() was called, with a number that was not reached.
    bool isPowerCut() const;
    // Makes the files what a disk may hold after that: each sector of 512 bytes that was written and not synced is kept
    // with this likelihood, shared memory is gone, a file that was removed may be back. Precondition: no connections.
    void restorePower(quint64 seed, int percentKept);

    struct State;

private:
    std::unique_ptr<State> m_state;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(FileOperations)

} // namespace nevertwice::test
