#include "model/insight/phases.h"

#include "tests/model/insight/support.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <rapidcheck.h>

using namespace nevertwice;
using namespace Qt::Literals::StringLiterals;

namespace phasestest {

using insighttest::anEvent;
using insighttest::at;
using insighttest::milestones;

// "undetected 5, unacknowledged + diagnosing 12"
QString show(const Phases &phases)
{
    QStringList shown;
    for (const Band &band : phases.bands)
        shown.append(bandName(band) + u' ' + insighttest::minutes(band.length()));
    return shown.join(u", "_s);
}

QList<Event> decisionAt(const char *time)
{
    return {anEvent(1, EventKind::Decision, at(time))};
}

Moment anyMoment()
{
    const int minute = *rc::gen::inRange(-1, 12);
    return minute < 0 ? Moment() : Moment::atMsecs(minute * 60'000);
}

} // namespace phasestest

class PhasesTest : public QObject
{
    Q_OBJECT

private slots:
    void dividesAnIncident_data()
    {
        QTest::addColumn<Milestones>("milestones");
        QTest::addColumn<QList<Event>>("timeline");
        QTest::addColumn<QString>("bands");
        QTest::addColumn<QString>("disputed");
        using namespace phasestest;
        const auto row = [](const char *name, const Milestones &given, const QList<Event> &timeline, const char *bands,
                            const char *disputed = "") {
            QTest::newRow(name) << given << timeline << QString::fromLatin1(bands) << QString::fromLatin1(disputed);
        };
        const Milestones full = milestones("10:00", "10:05", "10:12", "11:00", "12:30");
        row("nothing known", {}, {}, "");
        row("one bound", milestones("10:00", "", "", "", ""), {}, "");
        row("all known", full, decisionAt("10:20"),
            "undetected 5, unacknowledged 7, diagnosing 8, mitigating 40, recovering 90");
        row("no event to divide", full, {},
            "undetected 5, unacknowledged 7, diagnosing + mitigating 48, recovering 90");
        row("the first by time, not by place", full,
            {anEvent(1, EventKind::Mitigation, at("10:50")), anEvent(2, EventKind::MitigationAttempt, at("10:15")),
             anEvent(3, EventKind::Decision, at("10:30"))},
            "undetected 5, unacknowledged 7, diagnosing 3, mitigating 45, recovering 90");
        row("at acknowledged itself", full, {anEvent(1, EventKind::Decision, at("10:12"))},
            "undetected 5, unacknowledged 7, diagnosing 0, mitigating 48, recovering 90");
        row("before acknowledged does not count", full,
            {anEvent(1, EventKind::Decision, at("10:11")), anEvent(2, EventKind::Mitigation, at("11:00"))},
            "undetected 5, unacknowledged 7, diagnosing 48, mitigating 0, recovering 90");
        row("other kinds and days do not count", full,
            {anEvent(1, EventKind::Discovery, at("10:20")), anEvent(2, EventKind::Decision, at("2024-03-01")),
             anEvent(3, EventKind::Decision, at(""))},
            "undetected 5, unacknowledged 7, diagnosing + mitigating 48, recovering 90");
        row("decided after it was mitigated", full, {anEvent(1, EventKind::Decision, at("11:01"))},
            "undetected 5, unacknowledged 7, diagnosing + mitigating 48, recovering 90");
        row("decided after it was resolved, not mitigated", milestones("10:00", "", "10:12", "", "10:30"),
            {anEvent(1, EventKind::Decision, at("10:31"))},
            "undetected + unacknowledged 12, diagnosing + mitigating + recovering 18");
        row("only started and resolved", milestones("10:00", "", "", "", "12:30"), decisionAt("10:20"),
            "undetected + unacknowledged + diagnosing + mitigating + recovering 150");
        row("no acknowledged: no decision either", milestones("10:00", "10:05", "", "11:00", "12:30"),
            decisionAt("10:20"), "undetected 5, unacknowledged + diagnosing + mitigating 55, recovering 90");
        row("detected only to the day", milestones("10:00", "2024-03-01", "10:12", "11:00", "12:30"),
            decisionAt("10:20"), "undetected + unacknowledged 12, diagnosing 8, mitigating 40, recovering 90");
        row("no start", milestones("", "10:05", "10:12", "11:00", "12:30"), decisionAt("10:20"),
            "unacknowledged 7, diagnosing 8, mitigating 40, recovering 90");
        row("going on", milestones("10:00", "10:05", "10:12", "", ""), decisionAt("10:20"),
            "undetected 5, unacknowledged 7, diagnosing 8");
        row("not mitigated, but resolved", milestones("10:00", "10:05", "10:12", "", "12:30"), decisionAt("10:20"),
            "undetected 5, unacknowledged 7, diagnosing 8, mitigating + recovering 130");
        row("all at once", milestones("10:00", "10:00", "10:00", "10:00", "10:00"), {},
            "undetected 0, unacknowledged 0, diagnosing + mitigating 0, recovering 0");
        row("one against all", milestones("10:00", "10:05", "23:00", "11:00", "12:30"), decisionAt("10:20"),
            "undetected 5, unacknowledged + diagnosing + mitigating 55, recovering 90", "milestones.acknowledged");
        row("two against each other", milestones("10:00", "09:50", "10:12", "11:00", "12:30"), decisionAt("10:20"),
            "diagnosing 8, mitigating 40, recovering 90", "milestones.started milestones.detected");
        row("started after all the rest", milestones("13:00", "10:05", "10:12", "11:00", "12:30"), {},
            "unacknowledged 7, diagnosing + mitigating 48, recovering 90", "milestones.started");
        row("backwards", milestones("10:04", "10:03", "10:02", "10:01", "10:00"), decisionAt("10:20"), "",
            "milestones.started milestones.detected milestones.acknowledged milestones.mitigated "
            "milestones.resolved");
    }
    void dividesAnIncident()
    {
        QFETCH(Milestones, milestones);
        QFETCH(QList<Event>, timeline);
        QFETCH(QString, bands);
        QFETCH(QString, disputed);
        const Phases found = phasesOf(milestones, timeline);
        QCOMPARE(phasestest::show(found), bands);
        QCOMPARE(found.disputed.join(u' '), disputed);
    }

    void laysBandsEndToEndWhateverIsGiven()
    {
        QVERIFY(rc::check("bands touch, none is negative, phases ascend", [] {
            using namespace phasestest;
            const Milestones given{phasestest::anyMoment(), phasestest::anyMoment(), phasestest::anyMoment(),
                                   phasestest::anyMoment(), phasestest::anyMoment(), {}};
            QList<Event> timeline;
            for (int left = *rc::gen::inRange(0, 4); left > 0; --left)
                timeline.append(anEvent(left, EventKind::Decision, phasestest::anyMoment()));
            const QList<Band> bands = phasesOf(given, timeline).bands;
            for (qsizetype i = 0; i < bands.size(); ++i) {
                RC_ASSERT(!bands[i].phases.isEmpty());
                RC_ASSERT(bands[i].length() >= Duration(0));
                if (i == 0) continue;
                RC_ASSERT(bands[i].from == bands[i - 1].to);
                RC_ASSERT(int(bands[i].phases.first()) == int(bands[i - 1].phases.last()) + 1);
            }
        }));
    }

    void disputesNothingThatIsInOrder()
    {
        QVERIFY(rc::check("milestones are disputed exactly if some later one lies earlier", [] {
            using namespace phasestest;
            const Milestones given{phasestest::anyMoment(), phasestest::anyMoment(), phasestest::anyMoment(),
                                   phasestest::anyMoment(), phasestest::anyMoment(), {}};
            const QList<Moment> list{given.started, given.detected, given.acknowledged, given.mitigated,
                                     given.resolved};
            bool isInOrder = true;
            for (qsizetype i = 0; i < list.size(); ++i)
                for (qsizetype j = i + 1; j < list.size(); ++j)
                    isInOrder =
                        isInOrder && !(list[i].isKnown() && list[j].isKnown() && list[j].msecs() < list[i].msecs());
            RC_ASSERT(phasesOf(given, {}).disputed.isEmpty() == isInOrder);
        }));
    }
};

NEVERTWICE_TEST(PhasesTest);
#include "phases_test.moc"
