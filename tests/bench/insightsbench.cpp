// The numbers of a whole workspace, beside reading the columns they are made from once. Both read the same rows and the
// same columns: what ours runs is written down, and run again as it is with nothing done to what comes.
#include "model/store/database.h"
#include "model/store/records.h"
#include "tests/bench/harness.h"
#include "tests/bench/replay.h"
#include "ui/insights/insights.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::bench {

namespace {

constexpr int kReadings = 15;

// The window asks in the days in which the incidents of a library lie.
InsightsQuestion everything()
{
    return {
        spanOf(SpanKind::All, QDate(2026, 1, 1)), {}, Scope::Rehearsals::LeaveOut, Moment::onDay(QDate(2026, 1, 1))};
}

InsightsQuestion oneYear()
{
    InsightsQuestion question = everything();
    question.span = spanOf(SpanKind::Year, QDate(2025, 6, 30));
    return question;
}

} // namespace

QList<Comparison> benchInsights(Library &library)
{
    const auto workspace = sure(Workspace::open(library.path(), Access::ReadOnly, steadyClock()));
    const auto reader = sure(workspace->openReader());
    Script columns;
    {
        Recorder recorder(reader->database().handle());
        (void)sure(readRecords(*reader));
        columns = recorder.take();
    }
    Bare bare(library.path(), Bare::Use::Reading);
    bare.prepare(columns);
    const auto readThem = [&](int) { bare.run(columns); };
    InsightsMaker kept; // has read already: another question alone
    (void)sure(kept.make(*reader, everything()));
    return {compare(
                u"insights, the columns read"_s, kReadings, [&](int) { (void)sure(readRecords(*reader)); }, readThem),
            compare(
                u"insights, read and counted"_s, kReadings, // wanted: at most 1.5
                [&](int) {
                    InsightsMaker maker;
                    (void)sure(maker.make(*reader, everything()));
                },
                readThem),
            compare(
                u"insights, another question"_s, kReadings, [&](int) { (void)sure(kept.make(*reader, everything())); },
                readThem),
            compare(
                u"insights, a year and the last"_s, kReadings, [&](int) { (void)sure(kept.make(*reader, oneYear())); },
                readThem)};
}

} // namespace nevertwice::bench
