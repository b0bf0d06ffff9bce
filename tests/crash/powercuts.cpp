// The power fails at any operation, and the disk keeps any part of what was not synced.
#include "model/store/database.h"
#include "tests/crash/report.h"
#include "tests/crash/typist.h"
#include "tests/support/faultvfs.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::crash {

namespace {

namespace cutting {

constexpr int kRoundsOfAFile = 4;
constexpr quint32 kMostOperations = 2500; // of the disk before the power fails
constexpr int kShares[] = {0, 30, 60, 90, 100};

class Round
{
public:
    Round(const Task &task, const QString &path, quint64 seed) : m_task(task), m_path(path), m_seed(seed) {}

    // Returns what was acknowledged.
    QList<Acknowledged> workUntilTheCut(test::FaultVfs &disk)
    {
        test::Dice dice(m_seed);
        disk.cutPowerAt(1 + dice.below(kMostOperations));
        QList<Acknowledged> acknowledged;
        {
            auto workspace = openOrCreate(acknowledged);
            if (workspace) work(**workspace, disk, dice, acknowledged);
        }
        disk.restorePower(m_seed, dice.oneOf(kShares));
        return acknowledged;
    }

    const QStringList &complaints() const { return m_complaints; }

private:
    Result<std::unique_ptr<Workspace>> openOrCreate(QList<Acknowledged> &acknowledged)
    {
        const bool isNew = !QFile::exists(m_path);
        auto workspace = isNew ? Workspace::create(m_path, steadyClock())
                               : Workspace::open(m_path, Access::ReadWrite, steadyClock());
        if (isNew && workspace) acknowledged.append({Acknowledged::Kind::Workspace, {}, 0, {}, {}});
        // The control: what a less careful program would have chosen.
        if (m_task.isControl && workspace)
            (void)(*workspace)->reader().database().execute("pragma synchronous = normal");
        return workspace;
    }

    void work(Workspace &workspace, const test::FaultVfs &disk, test::Dice &dice, QList<Acknowledged> &acknowledged)
    {
        Typist typist(m_seed);
        typist.readUp(workspace);
        // Somebody who reads at the same time keeps the log from being emptied.
        std::unique_ptr<Reader> reader;
        while (!disk.isPowerCut()) {
            if (dice.inHundred(10)) {
                auto opened = workspace.openReader();
                reader = opened ? *std::move(opened) : nullptr;
            }
            const auto done = typist.performNext(workspace);
            if (done)
                acknowledged += *done;
            else if (!disk.isPowerCut())
                return m_complaints.append(done.error().sentence());
        }
    }

    const Task &m_task;
    QString m_path;
    quint64 m_seed;
    QStringList m_complaints;
};

void forget(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace cutting

} // namespace

int runPowerCuts(const Task &task)
{
    using namespace cutting;
    Report report(task.isControl ? u"cuts-normal"_s : u"powercuts"_s, task);
    test::FaultVfs disk;
    const QString path = task.folder + u"/w.nevertwice"_s;
    QList<Acknowledged> all;
    int halfMade = 0;
    for (int number = 0; number < task.size; ++number) {
        if (number % kRoundsOfAFile == 0 || all.isEmpty()) {
            cutting::forget(path);
            all.clear();
        }
        Round round(task, path, task.seed * 1'000'003 + quint64(number));
        all += round.workUntilTheCut(disk);
        report.countTrial();
        for (const QString &complaint : round.complaints())
            report.complain(complaint);
        if (all.isEmpty()) {
            ++halfMade;
            continue;
        }
        const Verdict verdict = judge(path, all);
        report.count(verdict);
        if (!verdict.isOpenable || !verdict.lost.isEmpty() || !verdict.damage.isEmpty()) all.clear();
    }
    report.remark(u"%1 cut while creating"_s.arg(halfMade));
    return report.finish();
}

} // namespace nevertwice::crash
