// What a backup under way costs a save beside it: the same edits, in turns of a second without one and a second with
// one, through the same Workspace. Wall time, because waiting for the disk is what it is about.
#include "model/store/backupkeeper.h"
#include "model/store/database.h"
#include "tests/bench/harness.h"
#include "tests/support/generator.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::bench {

namespace {

constexpr int kRounds = 6;
constexpr int kSavesWithout = 400; // in each round
constexpr int kMostSavesWith = 20'000;

class Writer
{
public:
    explicit Writer(Workspace &workspace) : m_workspace(workspace), m_ids(sure(workspace.reader().ids())) {}

    double save()
    {
        const IncidentId id{m_ids[m_generator.dice().below(quint32(m_ids.size()))]};
        const Incident incident = sure(m_workspace.reader().incident(id));
        const int version = sure(m_workspace.reader().row(incident.uuid)).version;
        const QString text = incident.rootCause + u' ' + m_generator.sentences(2);
        const Patch patch{u"root_cause"_s, incident.rootCause, text, -1};
        QElapsedTimer timer;
        timer.start();
        (void)sure(m_workspace.commit(incident.uuid, version, {patch}));
        const double cost = double(timer.nsecsElapsed()) / 1e6;
        // A fast typist, not a machine: otherwise the log alone would be measured.
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
        return cost;
    }

private:
    Workspace &m_workspace;
    std::vector<quint32> m_ids;
    test::Generator m_generator{{.seed = 99}};
};

double worstOfHundred(std::vector<double> costs)
{
    std::sort(costs.begin(), costs.end());
    return costs.empty() ? 0 : costs[costs.size() * 99 / 100];
}

void print(const char *name, const std::vector<double> &costs)
{
    std::vector<double> sorted = costs;
    std::sort(sorted.begin(), sorted.end());
    std::printf("%-28s %9.3f %9.3f %9.3f %6zu\n", name, sorted[sorted.size() / 2], worstOfHundred(costs), sorted.back(),
                costs.size());
}

} // namespace

QList<Comparison> benchBackup(Library &library)
{
    const QString path = library.copy(u"saved"_s);
    const auto workspace = sure(Workspace::open(path, Access::ReadWrite, steadyClock()));
    Writer writer(*workspace);
    std::vector<double> without;
    std::vector<double> with;
    QElapsedTimer timer;
    qint64 backingUp = 0;
    for (int round = 0; round < kRounds; ++round) {
        for (int i = 0; i < kSavesWithout; ++i)
            without.push_back(writer.save());
        const Places places{{}, library.folder() + u"/backups%1"_s.arg(round)};
        std::atomic<bool> isDone = false;
        BackupKeeper keeper(places, steadyClock(), [](const Error &error) { giveUp(error.sentence()); });
        timer.start();
        keeper.before(Occasion::Deletion, workspace->reader().database());
        std::thread waiting([&] {
            (void)keeper.finish();
            isDone = true;
        });
        for (int i = 0; i < kMostSavesWith && !isDone; ++i)
            with.push_back(writer.save());
        waiting.join();
        backingUp += timer.elapsed();
        if (QDir(places.backups).isEmpty()) giveUp(u"no backup was made"_s);
        QDir(places.backups).removeRecursively();
    }
    std::printf("%-28s %9s %9s %9s %6s   (%lld MB, %lld ms a backup with its check)\n", "save, wall ms", "median",
                "p99", "worst", "n", QFileInfo(path).size() / 1'000'000, backingUp / kRounds);
    print("without a backup", without);
    print("with one under way", with);
    std::printf("%-28s %19.3f\n\n", "added to the p99", worstOfHundred(with) - worstOfHundred(without));
    return {};
}

} // namespace nevertwice::bench
