// A process that types is killed at any moment; what it was told is saved must be there.
#include "tests/crash/report.h"
#include "tests/crash/typist.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::crash {

namespace {

namespace killing {

constexpr int kRoundsOfAFile = 8;    // the next round goes on with what the one before left
constexpr int kLongestLife = 60'000; // microseconds a typing process lives at most
constexpr int kEditsOnTheWay = 3;    // handed to the saver and not answered

struct Job
{
    QString path;
    QString ledger;
    quint64 seed = 0;
    bool acknowledgesEarly = false;
};

std::unique_ptr<Workspace> openOrCreate(const Job &job, Ledger &ledger)
{
    const bool isNew = !QFile::exists(job.path);
    auto workspace = isNew ? Workspace::create(job.path, steadyClock())
                           : Workspace::open(job.path, Access::ReadWrite, steadyClock());
    if (!workspace) {
        ledger.complain(workspace.error().sentence());
        return nullptr;
    }
    if (isNew) ledger.write({Acknowledged::Kind::Workspace, {}, 0, {}, {}});
    return *std::move(workspace);
}

// To whoever is going to kill this process.
void tell(int pipe)
{
    (void)!::write(pipe, "r", 1);
}

// As the desktop does: edits are handed over, and acknowledged when the answer comes.
void typeThroughSaver(const Job &job, Ledger &ledger, std::unique_ptr<Workspace> workspace, int ready)
{
    int argc = 0;
    QCoreApplication application(argc, nullptr);
    Typist typist(job.seed);
    typist.readUp(*workspace);
    test::Dice dice(job.seed);
    Saver saver(std::move(workspace));
    QHash<quint64, Acknowledged> promises;
    const auto submit = [&] {
        quint64 sequence = 0;
        if (!typist.knowsIncidents() || dice.inHundred(10)) {
            const Typist::NewIncident started = typist.startIncident();
            sequence = saver.submitNew(started.incident, started.context);
            promises.insert(sequence, started.promise);
        } else {
            const Typist::Typing typing = typist.type();
            sequence = saver.submit(typing.edit);
            promises.insert(sequence, typing.promise);
        }
        if (job.acknowledgesEarly) ledger.write(promises[sequence]);
    };
    QObject::connect(&saver, &Saver::saved, &saver, [&](quint64 sequence) {
        if (!job.acknowledgesEarly) ledger.write(promises.take(sequence));
        submit();
    });
    QObject::connect(&saver, &Saver::failed, &saver,
                     [&](quint64, const Error &error) { ledger.complain(error.sentence()); });
    tell(ready);
    for (int i = 0; i < kEditsOnTheWay; ++i)
        submit();
    QCoreApplication::exec();
}

// As the command line does: everything a workspace can do, one after the other.
void workInWorkspace(const Job &job, Ledger &ledger, std::unique_ptr<Workspace> workspace, int ready)
{
    Typist typist(job.seed);
    typist.readUp(*workspace);
    tell(ready);
    for (;;) {
        const auto done = typist.performNext(*workspace);
        if (!done) return ledger.complain(done.error().sentence());
        for (const Acknowledged &acknowledged : *done)
            ledger.write(acknowledged);
    }
}

[[noreturn]] void live(const Job &job, int ready)
{
    tell(ready);
    {
        Ledger ledger(job.ledger);
        if (auto workspace = openOrCreate(job, ledger)) {
            const bool types = job.acknowledgesEarly || job.seed % 2 == 0;
            types ? typeThroughSaver(job, ledger, std::move(workspace), ready)
                  : workInWorkspace(job, ledger, std::move(workspace), ready);
        }
    }
    _exit(0);
}

// One in four while it may still be creating or reading the file: on a slow machine nobody would live longer otherwise.
void killAtSomeMoment(const Job &job)
{
    int ready[2];
    if (pipe(ready) != 0) qFatal("no pipe");
    const pid_t child = fork();
    if (child == 0) live(job, ready[1]);
    ::close(ready[1]); // so that reading ends when the child does
    test::Dice dice(job.seed ^ 0x6b696c6c);
    char byte = 0;
    (void)!::read(ready[0], &byte, 1);
    if (dice.below(4) != 0) (void)!::read(ready[0], &byte, 1);
    usleep(dice.below(kLongestLife));
    ::kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    ::close(ready[0]);
}

void forget(const Job &job)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(job.path + QLatin1String(suffix));
    QFile::remove(job.ledger);
}

} // namespace killing

} // namespace

int runKills(const Task &task)
{
    using namespace killing;
    Report report(task.isControl ? u"kills-early"_s : u"kills"_s, task);
    int halfMade = 0;
    Job job{task.folder + u"/w.nevertwice"_s, task.folder + u"/ledger"_s, 0, task.isControl};
    for (int round = 0; round < task.size; ++round) {
        if (round % kRoundsOfAFile == 0) forget(job);
        job.seed = task.seed * 1'000'003 + quint64(round);
        killAtSomeMoment(job);
        report.countTrial();
        const ReadLedger ledger = readLedger(job.ledger);
        for (const QString &complaint : ledger.complaints)
            report.complain(complaint);
        if (ledger.acknowledged.isEmpty()) {
            // Killed before anybody was told that there is a workspace.
            ++halfMade;
            forget(job);
            continue;
        }
        const Verdict verdict = judge(job.path, ledger.acknowledged);
        report.count(verdict);
        // What was lost once is not counted again.
        if (!verdict.isOpenable || !verdict.lost.isEmpty() || !verdict.damage.isEmpty()) forget(job);
    }
    report.remark(u"%1 killed while creating"_s.arg(halfMade));
    return report.finish();
}

} // namespace nevertwice::crash
