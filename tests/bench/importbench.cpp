// Taking in many incidents in one transaction, into an empty file. Bare puts the same rows into
// the same tables and the same index, and asks nothing.
#include "model/store/database.h"
#include "tests/bench/harness.h"
#include "tests/bench/replay.h"
#include "tests/support/generator.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::bench {

namespace {

constexpr int kImported = 2'000;

QList<IncomingDocument> documents()
{
    test::Generator generator({.seed = 5, .count = kImported});
    QList<IncomingDocument> list;
    while (list.size() < kImported)
        list.append({generator.next(), {}});
    return list;
}

// How many times: each run has a file of its own.
constexpr int kTimes = 5;

Comparison compareImport(const QString &name, const QString &folder, const QList<IncomingDocument> &incoming,
                         const Script &script)
{
    Comparison result{name, {}, {}};
    const QString empty = folder + u"/empty.nevertwice"_s;
    const auto ours = [&] {
        copyFile(empty, folder + u"/ours.nevertwice"_s);
        const auto workspace = sure(Workspace::open(folder + u"/ours.nevertwice"_s, Access::ReadWrite, steadyClock()));
        result.ours.add(costOf([&] { (void)sure(workspace->import(incoming)); }));
    };
    const auto bare = [&] {
        copyFile(empty, folder + u"/bare.nevertwice"_s);
        Bare connection(folder + u"/bare.nevertwice"_s, Bare::Use::Writing);
        connection.prepare(script);
        result.bare.add(costOf([&] { connection.run(script); }));
    };
    for (int i = 0; i < kTimes; ++i) {
        i % 2 == 0 ? ours() : bare();
        i % 2 == 0 ? bare() : ours();
    }
    compareFiles(folder + u"/ours.nevertwice"_s, folder + u"/bare.nevertwice"_s);
    return result;
}

} // namespace

QList<Comparison> benchImport(Library &library)
{
    const QString folder = library.folder();
    const QString recorded = folder + u"/recorded.nevertwice"_s;
    (void)sure(Workspace::create(folder + u"/empty.nevertwice"_s, steadyClock()));
    copyFile(folder + u"/empty.nevertwice"_s, recorded);
    const QList<IncomingDocument> incoming = documents();
    Script all;
    {
        const auto workspace = sure(Workspace::open(recorded, Access::ReadWrite, steadyClock()));
        Recorder recorder(workspace->reader().database().handle());
        (void)sure(workspace->import(incoming));
        all = recorder.take();
    }
    Script writes;
    std::copy_if(all.begin(), all.end(), std::back_inserter(writes), [](const Executed &e) { return !e.isQuery(); });
    return {compareImport(u"import %1"_s.arg(kImported), folder, incoming, writes),
            compareImport(u"import, with its questions"_s, folder, incoming, all)};
}

} // namespace nevertwice::bench
