// Every operation of the disk fails, once and for good.
#include "tests/crash/sweep.h"

#include <sqlite3.h>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::crash {

namespace {

using test::FileOperation;
using test::Tearing;

struct FaultKind
{
    const char *name;
    FileOperation operation;
    int code;
    Tearing tearing = Tearing::Whole;
    bool losesPower = false; // right after what was tried
};

constexpr FaultKind kFaultKinds[] = {
    {"open", FileOperation::Open, SQLITE_CANTOPEN},
    {"read", FileOperation::Read, SQLITE_IOERR_READ},
    {"full", FileOperation::Write, SQLITE_FULL},
    {"torn write", FileOperation::Write, SQLITE_IOERR_WRITE, Tearing::Torn},
    {"sync", FileOperation::Sync, SQLITE_IOERR_FSYNC},
    {"sync, then power", FileOperation::Sync, SQLITE_IOERR_FSYNC, Tearing::Whole, true},
    {"truncate", FileOperation::Truncate, SQLITE_IOERR_TRUNCATE},
    {"delete", FileOperation::Delete, SQLITE_IOERR_DELETE},
    {"shared memory", FileOperation::SharedMemory, SQLITE_IOERR_SHMMAP},
    {"lock", FileOperation::Lock, SQLITE_IOERR_LOCK},
};

class DiskBreaker : public Breaker
{
public:
    DiskBreaker(test::FaultVfs &disk, const FaultKind &kind) : m_disk(disk), m_kind(kind) {}

    QString name() const override { return QString::fromLatin1(m_kind.name); }
    void beforeOpening() override
    {
        if (m_kind.losesPower) m_disk.cutPowerAt(std::numeric_limits<qint64>::max());
    }
    void arm(qint64 at, test::FaultRecurrence recurrence) override
    {
        m_disk.plan({m_kind.operation, m_kind.code, at, recurrence, m_kind.tearing});
    }
    void afterwards() override
    {
        if (m_kind.losesPower) m_disk.cutPower();
    }
    void heal() override
    {
        m_disk.heal();
        if (m_kind.losesPower) m_disk.restorePower(0, 0);
    }
    qint64 failures() const override { return m_disk.failures(); }
    bool explains(const Error &error) const override { return isWholeSentence(error); }

private:
    test::FaultVfs &m_disk;
    FaultKind m_kind;
};

} // namespace

int runFaults(const Task &task)
{
    Report report(u"faults"_s, task);
    test::FaultVfs disk;
    Sweep sweep(report, task);
    for (const Scenario &scenario : scenarios())
        for (const FaultKind &kind : kFaultKinds) {
            DiskBreaker breaker(disk, kind);
            sweep.run(scenario, breaker);
        }
    for (const QString &remark : sweep.remarks())
        report.remark(remark);
    return report.finish();
}

} // namespace nevertwice::crash
