// The first painted list, and scrolling to the end of a long one.
#include "tests/benchui/cost.h"
#include "tests/benchui/parts.h"
#include "ui/find/incidentlist.h"
#include "ui/window/workspaceview.h"

#include <QCoreApplication>
#include <QListView>
#include <QProcess>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::bench {

namespace {

constexpr int kStarts = 5;
constexpr int kSteps = 400;
constexpr int kScrolls = 5;

struct Footprint
{
    double cpu = 0;
    double memory = 0; // MB
    double own = 0;
};

Footprint footprintOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0) giveUp(u"%1 did not answer"_s.arg(program));
    const QStringList words = QString::fromLatin1(process.readAllStandardOutput()).simplified().split(u' ');
    if (words.size() != 3) giveUp(u"%1 said something else"_s.arg(program));
    return {words[0].toDouble(), words[1].toDouble() / 1024, words[2].toDouble() / 1024};
}

QListView &cards(Program &program)
{
    return *program.window->findChild<QListView *>(u"incidents"_s);
}

// From the first row to the last in even steps, each painted.
double scrollThrough(QListView &view)
{
    QScrollBar &bar = *view.verticalScrollBar();
    bar.setValue(0);
    settle();
    return costOf([&] {
               for (int step = 1; step <= kSteps; ++step) {
                   bar.setValue(int(qint64(bar.maximum()) * step / kSteps));
                   QApplication::processEvents();
               }
           })
        .cpu;
}

} // namespace

int runFirstList(const QString &path)
{
    Program program;
    program.open(path, Access::ReadOnly);
    const FirstPaint painted(cards(program).viewport(), [] {
        printFootprint();
        std::fflush(stdout);
        std::_Exit(0);
    });
    return QApplication::exec();
}

void benchFirstList(Library &library, const UiWishes &wishes)
{
    const QString bareProgram = QCoreApplication::applicationDirPath() + u"/nevertwice-bare"_s;
    const QString path = library.path();
    std::vector<double> cpu[2], memory[2], own[2];
    for (int i = 0; i < kStarts; ++i)
        for (int which = 0; which < 2; ++which) {
            const Footprint one =
                which == 0 ? footprintOf(wishes.program, {u"--first-list"_s, path}) : footprintOf(bareProgram, {path});
            cpu[which].push_back(one.cpu);
            memory[which].push_back(one.memory);
            own[which].push_back(one.own);
        }
    printLine(u"first painted list, ms"_s, medianOf(cpu[0]), medianOf(cpu[1]), u"at most 2"_s);
    printLine(u"first painted list, MB"_s, medianOf(memory[0]), medianOf(memory[1]), u"at most 2"_s);
    printLine(u"  of it not shared, MB"_s, medianOf(own[0]), medianOf(own[1]), {});
}

void benchScroll(Library &library, const UiWishes &wishes)
{
    std::vector<double> costs[2];
    const QString paths[] = {makeRows(library.folder(), wishes.rows), makeRows(library.folder(), wishes.rows / 10)};
    for (int which = 0; which < 2; ++which) {
        Program program;
        program.open(paths[which], Access::ReadOnly);
        settle(1000);
        for (int i = 0; i < kScrolls; ++i)
            costs[which].push_back(scrollThrough(cards(program)));
        std::printf("  a list of %d rows\n", cards(program).model()->rowCount());
    }
    printLine(u"to the end of %L1 rows, against a tenth, ms"_s.arg(wishes.rows), medianOf(costs[0]), medianOf(costs[1]),
              u"at most 1.2"_s);
}

} // namespace nevertwice::bench
