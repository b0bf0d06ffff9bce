// Every operation of the disk fails, once and for good.
#include "tests/crash/sweep.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::crash {

namespace {

using test::FileOperation;
using test::Tearing;

struct FaultKind
{
    FileOperation operation;
    int code;
    Tearing tearing = Tearing::Whole;
};

constexpr FaultKind kFaultKinds[] = {
    {FileOperation::Open, SQLITE_CANTOPEN},       {FileOperation::Read, SQLITE_IOERR_READ},
    {FileOperation::Write, SQLITE_FULL},          {FileOperation::Write, SQLITE_IOERR_WRITE, Tearing::Torn},
    {FileOperation::Sync, SQLITE_IOERR_FSYNC},    {FileOperation::Truncate, SQLITE_IOERR_TRUNCATE},
    {FileOperation::Delete, SQLITE_IOERR_DELETE}, {FileOperation::SharedMemory, SQLITE_IOERR_SHMMAP},
    {FileOperation::Lock, SQLITE_IOERR_LOCK},
};

class DiskBreaker : public Breaker
{
public:
    DiskBreaker(test::FaultVfs &disk, const FaultKind &kind) : m_disk(disk), m_kind(kind) {}

    void arm(qint64 at, test::Recurrence recurrence) override
    {
        m_disk.plan({m_kind.operation, m_kind.code, at, recurrence, m_kind.tearing});
    }
    void heal() override { m_disk.heal(); }
    qint64 failures() const override { return m_disk.failures(); }

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
