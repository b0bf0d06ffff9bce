#pragma once

#include "model/domain/result.h"
#include "tests/crash/judge.h"

#include <QElapsedTimer>

namespace nevertwice::crash {

// What the command line asks for.
struct Task
{
    int size = 0; // kills, cuts, trials; for sweeps every how-many-th point is tried
    quint64 seed = 1;
    bool isControl = false; // made to lose something, as proof that loss is seen
    QString folder;
    QString only; // of a sweep, the scenario of this name; empty: all
};

// One line of the table.
class Report
{
public:
    Report(const QString &mode, const Task &task);

    void count(const Verdict &verdict);
    void countTrial() { ++m_trials; }
    // An error that was shown to somebody and does not say enough.
    void countVague(const QString &sentence);
    void complain(const QString &what);
    void remark(const QString &what) { m_remarks.append(what); }

    // Prints the line and what went wrong; the exit status.
    int finish();

    static void printHeader();

private:
    QString m_mode;
    Task m_task;
    QElapsedTimer m_timer;
    int m_trials = 0;
    int m_acknowledged = 0;
    int m_lost = 0;
    int m_trialsWithLoss = 0;
    int m_damaged = 0;
    int m_unopenable = 0;
    int m_vague = 0; // errors without a whole sentence
    QStringList m_troubles;
    QStringList m_remarks;
    QList<qint64> m_recoveries;
};

// Says what was tried, what is wrong and what to do.
bool isWholeSentence(const Error &error);

int runKills(const Task &task);
int runPowerCuts(const Task &task);
int runFaults(const Task &task);
int runMemory(const Task &task);
int runCorruption(const Task &task);

} // namespace nevertwice::crash
