#include "tests/bench/harness.h"

#include "tests/bench/replay.h"
#include "tests/support/generator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::bench {

namespace {

constexpr size_t kRuns = 5;

double millisecondsOf(clockid_t clock)
{
    timespec time = {};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double percentile(std::vector<double> values, double part)
{
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(part * double(values.size())))];
}

} // namespace

Cost costOf(const std::function<void()> &work)
{
    const double wall = millisecondsOf(CLOCK_MONOTONIC);
    const double cpu = millisecondsOf(CLOCK_THREAD_CPUTIME_ID);
    work();
    return {millisecondsOf(CLOCK_THREAD_CPUTIME_ID) - cpu, millisecondsOf(CLOCK_MONOTONIC) - wall};
}

double Costs::median(const std::vector<double> &values)
{
    return percentile(values, 0.5);
}

double Costs::mean(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

double Costs::ofRuns(double Cost::*part, double (*figure)(const std::vector<double> &)) const
{
    std::vector<double> figures;
    for (size_t run = 0; run < kRuns; ++run) {
        std::vector<double> values;
        for (size_t i = m_costs.size() * run / kRuns; i < m_costs.size() * (run + 1) / kRuns; ++i)
            values.push_back(m_costs[i].*part);
        if (!values.empty()) figures.push_back(figure(values));
    }
    return median(figures);
}

double Costs::cpuAtWorst() const
{
    std::vector<double> values;
    for (const Cost &cost : m_costs)
        values.push_back(cost.cpu);
    return percentile(values, 0.99);
}

Comparison compare(const QString &name, int times, const std::function<void(int)> &ours,
                   const std::function<void(int)> &bare)
{
    Comparison result{name, {}, {}};
    for (int i = 0; i < times; ++i)
        for (int turn = 0; turn < 2; ++turn) {
            if ((i + turn) % 2 == 0)
                result.ours.add(costOf([&] { ours(i); }));
            else
                result.bare.add(costOf([&] { bare(i); }));
        }
    return result;
}

Library::Library(int size, const QString &path) : m_size(size), m_path(path)
{
    QTemporaryDir folder(QDir::temp().filePath(u"nevertwice-bench-XXXXXX"_s));
    folder.setAutoRemove(false);
    if (!folder.isValid()) giveUp(folder.errorString());
    m_folder = folder.path();
    if (m_path.isEmpty()) m_path = m_folder + u"/library.nevertwice"_s;
}

Library::~Library()
{
    QDir(m_folder).removeRecursively();
}

QString Library::path()
{
    if (QFileInfo::exists(m_path)) return m_path;
    constexpr int kAtOnce = 5'000;
    test::Generator generator({.seed = 1, .count = m_size});
    const auto workspace = sure(Workspace::create(m_path, steadyClock()));
    for (int made = 0; made < m_size;) {
        QList<IncomingDocument> documents;
        for (; documents.size() < kAtOnce && made < m_size; ++made)
            documents.append({generator.next(), {}});
        (void)sure(workspace->import(documents));
        std::fprintf(stderr, "\rmaking %d incidents: %d", m_size, made);
    }
    while (sure(workspace->indexSome()) || sure(workspace->mergeIndexSome())) {
    }
    std::fprintf(stderr, "\n");
    return m_path;
}

QString Library::copy(const QString &name)
{
    const QString to = m_folder + u'/' + name + u".nevertwice"_s;
    copyFile(path(), to);
    return to;
}

void copyFile(const QString &from, const QString &to)
{
    QFile::remove(to);
    if (!QFile::copy(from, to)) giveUp(u"%1 cannot be copied to %2"_s.arg(from, to));
}

void compareFiles(const QString &ours, const QString &bare)
{
    const std::string one = fingerprintOf(ours);
    const std::string two = fingerprintOf(bare);
    if (one.empty() || one != two)
        giveUp(u"ours and bare did not write the same: %1 / %2"_s.arg(QString::fromStdString(one),
                                                                      QString::fromStdString(two)));
}

void giveUp(const QString &sentence)
{
    std::fprintf(stderr, "nevertwice-bench: %s\n", qPrintable(sentence));
    std::exit(1);
}

Clock steadyClock()
{
    auto now = std::make_shared<qint64>(1'767'600'000'000);
    return [now] { return Moment::atMsecs(*now += 1000); };
}

} // namespace nevertwice::bench
