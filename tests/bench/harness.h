#pragma once

#include "model/store/workspace.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace nevertwice::bench {

// What one run of something cost: the time this thread computed, and the time on the wall.
struct Cost
{
    double cpu = 0; // milliseconds
    double wall = 0;
};

Cost costOf(const std::function<void()> &work);

// Costs of one thing in the order they were taken, cut into five runs. Quoted is the median of the five medians, what
// one costs as a rule, and the median of the five means, which holds what comes due only now and then: checkpoints of
// the log, merges of the index.
class Costs
{
public:
    void add(const Cost &cost) { m_costs.push_back(cost); }
    size_t count() const { return m_costs.size(); }
    double cpu() const { return ofRuns(&Cost::cpu, median); }
    double cpuWhole() const { return ofRuns(&Cost::cpu, mean); }
    double wall() const { return ofRuns(&Cost::wall, median); }
    double cpuAtWorst() const; // the 99th percentile

private:
    static double median(const std::vector<double> &values);
    static double mean(const std::vector<double> &values);
    double ofRuns(double Cost::*part, double (*figure)(const std::vector<double> &)) const;

    std::vector<Cost> m_costs;
};

// One line of the table.
struct Comparison
{
    QString name;
    Costs ours;
    Costs bare;
};

// Ours and bare in turns, and each of them first as often as the other.
Comparison compare(const QString &name, int times, const std::function<void(int)> &ours,
                   const std::function<void(int)> &bare);

// A file with generated incidents, made when it is asked for first; its copies are left for the operating system's
// temporary folder to lose, and go with the program.
class Library
{
public:
    Library(int size, const QString &path);
    ~Library();

    int size() const { return m_size; }
    // The file itself, for reading alone.
    QString path();
    // A copy to write to.
    QString copy(const QString &name);
    QString folder() const { return m_folder; }

private:
    int m_size;
    QString m_path;
    QString m_folder;
};

// Copies a closed workspace.
void copyFile(const QString &from, const QString &to);
// Ends the program where the two files do not hold the same: then something else was measured than what is said.
void compareFiles(const QString &ours, const QString &bare);
// The value, or the end of the program with the sentence.
[[noreturn]] void giveUp(const QString &sentence);
template <typename T> T sure(Result<T> result)
{
    if (!result) giveUp(result.error().sentence());
    return *std::move(result);
}

// The same time for every run: a second later each time.
Clock steadyClock();

// The benchmarks, by the names the command line has for them.
QList<Comparison> benchSave(Library &library);
QList<Comparison> benchImport(Library &library);
QList<Comparison> benchDocuments(Library &library);
QList<Comparison> benchList(Library &library);
QList<Comparison> benchExport(Library &library);
QList<Comparison> benchSearch(Library &library);
QList<Comparison> benchInsights(Library &library);
QList<Comparison> benchLikeness(Library &library);
// Needs a QApplication.
QList<Comparison> benchCheck(Library &library);
// Prints a table of its own.
QList<Comparison> benchBackup(Library &library);

} // namespace nevertwice::bench
