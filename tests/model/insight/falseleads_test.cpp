#include "model/insight/falseleads.h"

#include "tests/model/insight/support.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <array>

using namespace nevertwice;
using namespace Qt::Literals::StringLiterals;

namespace falseleadstest {

using insighttest::anEvent;
using insighttest::at;

constexpr int kMinutes = 30;

Moment minute(int number)
{
    return number < 0 ? Moment() : Moment::atMsecs(number * 60'000);
}
int minuteOf(const Moment &moment)
{
    return int(moment.msecs() / 60'000);
}

bool doesNotEnd(EventKind kind)
{
    return kind == EventKind::FalseLead || kind == EventKind::Note || kind == EventKind::Communication ||
           kind == EventKind::StatusUpdate;
}

Event anyEvent(int number)
{
    const EventKind kind =
        *rc::gen::element(EventKind::FalseLead, EventKind::FalseLead, EventKind::Note, EventKind::Communication,
                          EventKind::StatusUpdate, EventKind::Discovery, EventKind::Resolution);
    const int begin = *rc::gen::inRange(-2, kMinutes);
    const int end = *rc::gen::inRange(-20, kMinutes);
    return anEvent(number, kind, minute(begin), minute(end));
}

// The last minute of the lead by the words of the definition, looking at every event anew; nothing if not known.
std::optional<int> slowEnd(const QList<Event> &timeline, qsizetype lead, const Moment &mitigated)
{
    const int begin = minuteOf(timeline[lead].at);
    if (timeline[lead].end.isKnown()) return minuteOf(timeline[lead].end);
    std::optional<int> next;
    for (qsizetype i = 0; i < timeline.size(); ++i) {
        const bool isLater = timeline[i].at.isKnown() &&
                             (minuteOf(timeline[i].at) > begin || (minuteOf(timeline[i].at) == begin && i > lead));
        if (isLater && !doesNotEnd(*timeline[i].kind.known()))
            next = std::min(next.value_or(kMinutes), minuteOf(timeline[i].at));
    }
    if (!next && mitigated.isKnown()) next = minuteOf(mitigated);
    return next;
}

} // namespace falseleadstest

class FalseLeadsTest : public QObject
{
    Q_OBJECT

private slots:
    void countsTimeLost_data()
    {
        QTest::addColumn<QList<Event>>("timeline");
        QTest::addColumn<QString>("mitigated");
        QTest::addColumn<QString>("lost"); // minutes, n of of
        QTest::addColumn<QList<QUuid>>("reversed");
        using namespace falseleadstest;
        const auto row = [](const char *name, const QList<Event> &timeline, const char *mitigated, const char *lost,
                            const QList<QUuid> &reversed = {}) {
            QTest::newRow(name) << timeline << QString::fromLatin1(mitigated) << QString::fromLatin1(lost) << reversed;
        };
        const auto lead = [](const char *from, const char *to = "", int number = 1) {
            return anEvent(number, EventKind::FalseLead, at(from), at(to));
        };
        const auto other = [](EventKind kind, const char *from) { return anEvent(9, kind, at(from)); };
        Event unknownKind = other(EventKind::Note, "10:04");
        unknownKind.kind = Code<EventKind>::read(u"coffee"_s);

        row("empty timeline", {}, "11:00", "0, 0 of 0");
        row("no false lead", {other(EventKind::Discovery, "10:00")}, "11:00", "0, 0 of 0");
        row("with an end", {lead("10:00", "10:15")}, "11:00", "15, 1 of 1");
        row("its own end beats the next event", {lead("10:00", "10:15"), other(EventKind::Discovery, "10:05")}, "",
            "15, 1 of 1");
        row("an end at its beginning", {lead("10:00", "10:00")}, "11:00", "0, 1 of 1");
        row("until the next event", {lead("10:00"), other(EventKind::Discovery, "10:05")}, "11:00", "5, 1 of 1");
        row("the next by time", {other(EventKind::Decision, "10:30"), lead("10:00"), other(EventKind::Change, "10:07")},
            "", "7, 1 of 1");
        row("passes by those that end nothing",
            {lead("10:00"), other(EventKind::Note, "10:01"), other(EventKind::Communication, "10:02"),
             other(EventKind::StatusUpdate, "10:03"), other(EventKind::Hypothesis, "10:09")},
            "11:00", "9, 1 of 1");
        row("a chain of leads is one stretch", {lead("10:00"), lead("10:10", "", 2), other(EventKind::Change, "10:15")},
            "", "15, 2 of 2");
        row("an unknown kind ends it", {lead("10:00"), unknownKind}, "11:00", "4, 1 of 1");
        row("an event without time ends nothing",
            {lead("10:00"), other(EventKind::Discovery, ""), other(EventKind::Discovery, "2024-03-01")}, "10:20",
            "20, 1 of 1");
        row("same time, written after it", {lead("10:00"), other(EventKind::Discovery, "10:00")}, "11:00", "0, 1 of 1");
        row("same time, written before it", {other(EventKind::Discovery, "10:00"), lead("10:00")}, "11:00",
            "60, 1 of 1");
        row("the next event lies after mitigated", {lead("10:00"), other(EventKind::FollowUp, "12:00")}, "11:00",
            "120, 1 of 1");
        row("until mitigated", {lead("10:00")}, "10:40", "40, 1 of 1");
        row("at mitigated", {lead("10:40")}, "10:40", "0, 1 of 1");
        row("after mitigated", {lead("10:41")}, "10:40", "-, 0 of 1");
        row("mitigated unknown", {lead("10:00")}, "", "-, 0 of 1");
        row("mitigated to the day", {lead("10:00")}, "2024-03-02", "-, 0 of 1");
        row("without time", {lead("")}, "10:40", "-, 0 of 1");
        row("without time, with an end", {lead("", "10:20")}, "10:40", "-, 0 of 1");
        row("to the day", {lead("2024-03-01", "10:20")}, "10:40", "-, 0 of 1");
        row("an end to the day is none", {lead("10:00", "2024-03-01")}, "10:40", "40, 1 of 1");
        row("ends before it starts", {lead("10:00", "09:59"), other(EventKind::Change, "10:05")}, "10:40", "-, 0 of 1",
            {insighttest::uuid(1)});
        row("ends the day before", {lead("10:00", "2024-02-29")}, "10:40", "-, 0 of 1", {insighttest::uuid(1)});
        row("reversed beside a sound one", {lead("10:00", "09:00"), lead("10:05", "10:10", 2)}, "", "5, 1 of 2",
            {insighttest::uuid(1)});
        row("overlapping", {lead("10:00", "10:20"), lead("10:10", "10:30", 2)}, "", "30, 2 of 2");
        row("nested", {lead("10:00", "10:30"), lead("10:10", "10:20", 2)}, "", "30, 2 of 2");
        row("touching", {lead("10:00", "10:10"), lead("10:10", "10:20", 2)}, "", "20, 2 of 2");
        row("apart, not in order", {lead("10:30", "10:40"), lead("10:00", "10:10", 2)}, "", "20, 2 of 2");
    }
    void countsTimeLost()
    {
        QFETCH(QList<Event>, timeline);
        QFETCH(QString, mitigated);
        QFETCH(QString, lost);
        QFETCH(QList<QUuid>, reversed);
        const FalseLeadTime found = timeLostToFalseLeads(timeline, falseleadstest::at(mitigated.toLatin1()));
        QCOMPARE(u"%1, %2 of %3"_s.arg(insighttest::minutes(found.lost)).arg(found.n).arg(found.of), lost);
        QCOMPARE(found.reversed, reversed);
    }

    void agreesWithCountingEachMinute()
    {
        QVERIFY(rc::check("the time lost is the minutes covered by some lead", [] {
            using namespace falseleadstest;
            QList<Event> timeline;
            // Often many, so that events of the same time must be kept in their order by more than luck.
            for (int left = *rc::gen::element(1, 3, 6, 10, 60) - 1; left > 0; --left)
                timeline.append(anyEvent(left));
            const Moment mitigated = minute(*rc::gen::inRange(-5, kMinutes));
            std::array<bool, kMinutes> covered{};
            qsizetype n = 0;
            qsizetype of = 0;
            QList<QUuid> reversed;
            for (qsizetype i = 0; i < timeline.size(); ++i) {
                if (timeline[i].kind != EventKind::FalseLead) continue;
                ++of;
                if (!timeline[i].at.isKnown()) continue;
                const int begin = minuteOf(timeline[i].at);
                const std::optional<int> end = slowEnd(timeline, i, mitigated);
                if (end && *end >= begin) {
                    ++n;
                    std::fill(covered.begin() + begin, covered.begin() + *end, true);
                } else if (timeline[i].end.isKnown()) {
                    reversed.append(timeline[i].uuid);
                }
            }
            const FalseLeadTime found = timeLostToFalseLeads(timeline, mitigated);
            RC_ASSERT(found.n == n);
            RC_ASSERT(found.of == of);
            RC_ASSERT(found.reversed == reversed);
            RC_ASSERT(found.lost.has_value() == (n > 0 || of == 0));
            RC_ASSERT(inMinutes(found.lost.value_or(Duration(0))) == std::count(covered.begin(), covered.end(), true));
        }));
    }
};

NEVERTWICE_TEST(FalseLeadsTest);
#include "falseleads_test.moc"
