#include "tests/crash/report.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::crash {

namespace {

constexpr int kMostTroubles = 12; // printed; the numbers count all
constexpr char kLine[] = "%-12s %7s %8s %5s %8s %11s %6s %10s %8s %8s  %s\n";

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

} // namespace

bool isWholeSentence(const Error &error)
{
    return !error.attempt.isEmpty() && !error.reason.isEmpty() && !error.advice.isEmpty() &&
           !error.reason.contains("not an error"_L1) && !error.reason.contains("unknown error"_L1);
}

Report::Report(const QString &mode, const Task &task) : m_mode(mode), m_task(task)
{
    m_timer.start();
}

void Report::count(const Verdict &verdict)
{
    m_acknowledged += verdict.acknowledged;
    m_lost += int(verdict.lost.size());
    m_trialsWithLoss += verdict.lost.isEmpty() ? 0 : 1;
    if (!verdict.isOpenable) {
        ++m_unopenable;
        m_lost += verdict.acknowledged;
    } else if (!verdict.damage.isEmpty()) {
        ++m_damaged;
    }
    if (verdict.isOpenable) m_recoveries.append(verdict.recoveryMicroseconds);
    m_troubles += verdict.damage;
    if (!m_task.isControl) m_troubles += verdict.lost;
}

void Report::countVague(const QString &sentence)
{
    ++m_vague;
    m_troubles.append(u"says too little: "_s + sentence);
}

void Report::complain(const QString &what)
{
    ++m_damaged;
    m_troubles.append(what);
}

void Report::printHeader()
{
    printf(kLine, "mode", "trials", "acked", "lost", "damaged", "unopenable", "vague", "reopen p95", "seconds", "seed",
           "remarks");
}

int Report::finish()
{
    std::sort(m_recoveries.begin(), m_recoveries.end());
    const qint64 p95 = m_recoveries.isEmpty() ? 0 : m_recoveries[m_recoveries.size() * 95 / 100];
    if (m_task.isControl) {
        const QString verdict = m_lost > 0 ? u"control: sees loss in %1 trials"_s.arg(m_trialsWithLoss)
                                           : u"control: BLIND, the harness sees no loss"_s;
        m_remarks.prepend(verdict);
    }
    printf(kLine, qPrintable(m_mode), number(m_trials).constData(), number(m_acknowledged).constData(),
           number(m_lost).constData(), number(m_damaged).constData(), number(m_unopenable).constData(),
           number(m_vague).constData(), (QByteArray::number(double(p95) / 1000, 'f', 1) + " ms").constData(),
           QByteArray::number(double(m_timer.elapsed()) / 1000, 'f', 1).constData(),
           QByteArray::number(m_task.seed).constData(), qPrintable(m_remarks.join(u"; "_s)));
    fflush(stdout);
    m_troubles.removeDuplicates();
    for (const QString &trouble : m_troubles.mid(0, kMostTroubles))
        fprintf(stderr, "    %s\n", qPrintable(trouble));
    if (m_troubles.size() > kMostTroubles) fprintf(stderr, "    and %d more\n", int(m_troubles.size()) - kMostTroubles);
    const bool isSound = m_damaged == 0 && m_unopenable == 0 && m_vague == 0 && m_trials > 0;
    return isSound && (m_lost > 0) == m_task.isControl ? 0 : 1;
}

} // namespace nevertwice::crash
