// A folder of Markdown as people write it, read, understood and taken in. Bare reads the same bytes and puts the same
// rows into the same tables and the same index, without understanding a word. All computing of the process is counted,
// since taking in prepares its rows on a second thread.
#include "model/exchange/batch.h"
#include "model/exchange/files.h"
#include "model/exchange/templates.h"
#include "model/store/database.h"
#include "tests/bench/harness.h"
#include "tests/bench/replay.h"
#include "tests/support/generator.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::bench {

namespace {

constexpr int kMostDocuments = 10'000;
constexpr int kTurns = 3;

// Costs of everything this process computes.
Cost costOfAll(const std::function<void()> &work)
{
    const auto computed = [] {
        timespec time = {};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    const double before = computed();
    Cost cost = costOf(work);
    cost.cpu = computed() - before;
    return cost;
}

// In the manner of two houses; neither is the form that the program reads back without understanding it.
void writeDocuments(const QString &folder, int count)
{
    QDir(folder).removeRecursively();
    if (!QDir().mkpath(folder)) giveUp(u"no folder %1"_s.arg(folder));
    const QList<Template> pages{sure(templateNamed(templatesWith({}), u"classic"_s)),
                                sure(templateNamed(templatesWith({}), u"sre"_s))};
    test::Generator generator({.seed = 7, .count = count});
    for (int i = 0; i < count; ++i) {
        Incident incident = generator.next();
        incident.ref.clear();
        const QString text = sure(render(pages[i % 2], templateData(incident, {})));
        const auto written = writeFile(u"%1/%2.md"_s.arg(folder).arg(i, 5, 10, QChar(u'0')), text.toUtf8());
        if (!written) giveUp(written.error().sentence());
    }
}

QList<IncomingDocument> readDocuments(const QString &folder)
{
    QBuffer nothing;
    const ReadBatch batch = readPaths({folder}, nothing);
    QList<IncomingDocument> incoming;
    for (const ReadBatch::Document &document : batch.documents)
        incoming.append({withOriginal(document), document.file, document.original});
    return incoming;
}

qint64 bytesOf(const QStringList &files)
{
    qint64 read = 0;
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) giveUp(file.errorString());
        read += file.readAll().size();
    }
    return read;
}

} // namespace

QList<Comparison> benchDocuments(Library &library)
{
    const int count = std::min(library.size(), kMostDocuments);
    const QString documents = library.folder() + u"/documents"_s;
    const QString empty = library.folder() + u"/nothing.nevertwice"_s;
    const QString ours = library.folder() + u"/understood.nevertwice"_s;
    const QString bare = library.folder() + u"/unparsed.nevertwice"_s;
    writeDocuments(documents, count);
    (void)sure(Workspace::create(empty, steadyClock()));
    copyFile(empty, ours);
    Script writes;
    {
        const auto workspace = sure(Workspace::open(ours, Access::ReadWrite, steadyClock()));
        Recorder recorder(workspace->reader().database().handle());
        if (sure(workspace->import(readDocuments(documents))).size() < count)
            giveUp(u"not every document gave an incident"_s);
        const Script all = recorder.take();
        std::copy_if(all.begin(), all.end(), std::back_inserter(writes),
                     [](const Executed &executed) { return !executed.isQuery(); });
    }
    Comparison result{u"documents %1, at most 3.00"_s.arg(count), {}, {}};
    const auto takeIn = [&] {
        copyFile(empty, ours);
        const auto workspace = sure(Workspace::open(ours, Access::ReadWrite, steadyClock()));
        result.ours.add(costOfAll([&] { (void)sure(workspace->import(readDocuments(documents))); }));
    };
    const QStringList files = filesBelow(documents);
    const auto insert = [&] {
        copyFile(empty, bare);
        Bare connection(bare, Bare::Use::Writing);
        connection.prepare(writes);
        result.bare.add(costOfAll([&] {
            if (bytesOf(files) == 0) giveUp(u"nothing was read"_s);
            connection.run(writes);
        }));
    };
    for (int i = 0; i < kTurns; ++i) {
        i % 2 == 0 ? takeIn() : insert();
        i % 2 == 0 ? insert() : takeIn();
    }
    compareFiles(ours, bare);
    return {result};
}

} // namespace nevertwice::bench
