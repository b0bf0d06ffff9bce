// SQLite gets no more memory, once and for good. (Our own values would end the program then; the storage layer must
// not.)
#include "tests/crash/sweep.h"

#include <sqlite3.h>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::crash {

namespace {

namespace scarce {

sqlite3_mem_methods real;
std::atomic<qint64> counted = 0;
std::atomic<qint64> failAt = 0; // 0: never
std::atomic<bool> forGood = false;
std::atomic<qint64> failures = 0;

bool isRefused()
{
    if (failAt == 0) return false;
    const qint64 number = ++counted;
    const bool refused = forGood ? number >= failAt : number == failAt;
    if (refused) ++failures;
    return refused;
}

void *allocate(int size)
{
    return isRefused() ? nullptr : real.xMalloc(size);
}

void *reallocate(void *memory, int size)
{
    return isRefused() ? nullptr : real.xRealloc(memory, size);
}

} // namespace scarce

class MemoryBreaker : public Breaker
{
public:
    // Before SQLite is used for anything.
    static void install()
    {
        sqlite3_config(SQLITE_CONFIG_GETMALLOC, &scarce::real);
        sqlite3_mem_methods methods = scarce::real;
        methods.xMalloc = scarce::allocate;
        methods.xRealloc = scarce::reallocate;
        // Nothing is kept in reserve for small pieces, so that every one of them is asked for.
        const bool isSet = sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK &&
                           sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0) == SQLITE_OK;
        if (!isSet) qFatal("SQLite's memory cannot be taken over");
    }

    QString name() const override { return u"memory"_s; }
    void arm(qint64 at, test::FaultRecurrence recurrence) override
    {
        scarce::counted = 0;
        scarce::failures = 0;
        scarce::forGood = recurrence == test::FaultRecurrence::FromThenOn;
        scarce::failAt = at;
    }
    void heal() override { scarce::failAt = 0; }
    qint64 failures() const override { return scarce::failures; }
    bool explains(const Error &error) const override
    {
        return isWholeSentence(error) && error.reason.contains("memory"_L1);
    }
};

} // namespace

int runMemory(const Task &task)
{
    MemoryBreaker::install();
    Report report(u"memory"_s, task);
    Sweep sweep(report, task);
    MemoryBreaker breaker;
    for (const Scenario &scenario : scenarios())
        sweep.run(scenario, breaker);
    for (const QString &remark : sweep.remarks())
        report.remark(remark);
    return report.finish();
}

} // namespace nevertwice::crash
