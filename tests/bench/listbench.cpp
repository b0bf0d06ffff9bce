// The first page of the list, newest first.
#include "model/store/database.h"
#include "tests/bench/harness.h"
#include "tests/bench/replay.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::bench {

namespace {

constexpr int kPageOfList = 50;
constexpr int kPages = 500;

} // namespace

QList<Comparison> benchList(Library &library)
{
    const auto workspace = sure(Workspace::open(library.path(), Access::ReadOnly, steadyClock()));
    const auto reader = sure(workspace->openReader());
    Script all;
    {
        Recorder recorder(reader->database().handle());
        (void)sure(reader->firstRows(kPageOfList));
        all = recorder.take();
    }
    const Script first(all.begin(), all.begin() + 1);
    Bare bare(library.path(), Bare::Use::Reading);
    bare.prepare(all);
    const auto ours = [&](int) { (void)sure(reader->firstRows(kPageOfList)); };
    return {compare(u"first page, its statement"_s, kPages, ours, [&](int) { bare.run(first); }),
            compare(u"first page, all of them"_s, kPages, ours, [&](int) { bare.run(all); })};
}

} // namespace nevertwice::bench
