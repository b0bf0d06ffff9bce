// usage: nevertwice-bench [save] [import] [documents] [list] [backup] [export] [search] [insights] [likeness] [check]
//                       [--size N] [--file PATH]
//   --size N      incidents in the library (100000)
//   --file PATH   the library: kept, and made where it does not exist
// Prints a table: ours against the least the same work costs in SQLite's C interface, both measured in turns in this
// process. Milliseconds of this thread's computing, the median of five runs; wall is the time that went by, which the
// disk has a part in. What may be compared between machines is the ratio.
#include "tests/bench/harness.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::bench;

namespace {

struct Bench
{
    QString name;
    QList<Comparison> (*run)(Library &);
};

const Bench kBenches[] = {{u"save"_s, benchSave},     {u"import"_s, benchImport},     {u"documents"_s, benchDocuments},
                          {u"list"_s, benchList},     {u"backup"_s, benchBackup},     {u"export"_s, benchExport},
                          {u"search"_s, benchSearch}, {u"insights"_s, benchInsights}, {u"likeness"_s, benchLikeness},
                          {u"check"_s, benchCheck}};

struct Wishes
{
    QStringList names;
    int size = 100'000;
    QString file;
};

Wishes wishesOf(const QStringList &arguments)
{
    Wishes wishes;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        const bool isKnown = std::any_of(std::begin(kBenches), std::end(kBenches),
                                         [&](const Bench &bench) { return bench.name == argument; });
        if (argument == u"--size" && i + 1 < arguments.size() && arguments[i + 1].toInt() > 0)
            wishes.size = arguments[++i].toInt();
        else if (argument == u"--file" && i + 1 < arguments.size())
            wishes.file = arguments[++i];
        else if (isKnown)
            wishes.names.append(argument);
        else
            giveUp(u"usage: nevertwice-bench [save] [import] [documents] [list] [backup] [export] [search] "
                   u"[insights] [likeness] [check] [--size N] [--file PATH]"_s);
    }
    return wishes;
}

void print(const Comparison &line)
{
    const Costs &ours = line.ours;
    const Costs &bare = line.bare;
    const auto ratio = [](double one, double other) { return other > 0 ? one / other : 0; };
    std::printf("%-28s %9.3f %9.3f %6.2f %9.3f %9.3f %6.2f %9.3f %9.3f %9.3f %9.3f %6zu\n", qPrintable(line.name),
                ours.cpu(), bare.cpu(), ratio(ours.cpu(), bare.cpu()), ours.cpuWhole(), bare.cpuWhole(),
                ratio(ours.cpuWhole(), bare.cpuWhole()), ours.cpuAtWorst(), bare.cpuAtWorst(), ours.wall(), bare.wall(),
                ours.count());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv); // one part of it shows a panel
    const Wishes wishes = wishesOf(application.arguments());
    Library library(wishes.size, wishes.file);
    std::printf("%-28s %9s %9s %6s %9s %9s %6s %9s %9s %9s %9s %6s\n", "cpu ms", "ours", "bare", "ratio", "ours mean",
                "bare mean", "ratio", "ours p99", "bare p99", "ours wall", "bare wall", "n");
    for (const Bench &bench : kBenches)
        if (wishes.names.isEmpty() || wishes.names.contains(bench.name))
            for (const Comparison &line : bench.run(library))
                print(line);
    return 0;
}
