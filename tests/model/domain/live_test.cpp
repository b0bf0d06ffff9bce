#include "model/domain/live.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class LiveStepsTest : public QObject
{
    Q_OBJECT

    const Moment m_now = at("2026-02-01T12:00:05.750Z");

private slots:
    void writesALineToTheSecondOnTheClockOfTheIncident()
    {
        const Event event = eventNow(m_now, u"Europe/Berlin"_s, u"Rolled back"_s, u"Ines"_s, EventKind::Decision);
        QCOMPARE(event.at, at("2026-02-01T12:00:05Z"));
        QCOMPARE(event.clock, u"13:00"_s);
        QVERIFY(event.kind == EventKind::Decision && event.precision == Precision::Second);
        QVERIFY(!event.uuid.isNull());
        QCOMPARE(eventNow(m_now, u"Nowhere/Land"_s, {}, {}).clock, u"12:00"_s);
    }

    void takesEachStepWithItsMilestoneItsLineAndItsState()
    {
        Incident incident;
        for (int i = 0; i < kLiveSteps; ++i) {
            const auto step = LiveStep(i);
            incident = withStepNow(incident, step, m_now, u"so"_s, {});
            QCOMPARE(timeOfStep(incident, step), at("2026-02-01T12:00:05Z"));
            QVERIFY(incident.timeline.last().kind == kindOfStep(step));
        }
        QCOMPARE(incident.timeline.size(), 5);
        QVERIFY(incident.state == State::Resolved);
    }

    void takesNoStepTwice()
    {
        const Incident incident = anIncident().startedAt("2026-02-01T10:00:00Z");
        QVERIFY(!canTakeStep(incident, LiveStep::Started));
        QCOMPARE(withStepNow(incident, LiveStep::Started, m_now, {}, {}), incident);
    }

    void takesAStepThatWasOnlyInferred()
    {
        Incident incident = anIncident().startedAt("2026-02-01T10:00:00Z");
        incident.inferred = {u"milestones.started"_s};
        const Incident after = withStepNow(incident, LiveStep::Started, m_now, {}, {});
        QCOMPARE(after.milestones.started, at("2026-02-01T12:00:05Z"));
        QVERIFY(after.inferred.isEmpty());
    }

    void mitigatesNothingThatIsResolved()
    {
        const Incident resolved = anIncident().inState(State::Resolved);
        QVERIFY(withStepNow(resolved, LiveStep::Mitigated, m_now, {}, {}).state == State::Resolved);
    }

    void knowsWhatNobodySaid()
    {
        Incident incident;
        QCOMPARE(liveGaps(incident).size(), 5);
        QVERIFY(liveGaps(incident).first() == LiveGap::Title);
        incident = anIncident()
                       .titled("Slow")
                       .ofSeverity(Severity::Sev2)
                       .withImpact("Carts")
                       .onService("checkout")
                       .withPerson("Ines", PersonRole::Commander);
        QVERIFY(liveGaps(incident).isEmpty());
    }

    void knowsWhenItBeganWhatIsDoneAndWhenOthersWereTold()
    {
        const Incident incident = anIncident()
                                      .withEvent("2026-02-01T10:10:00Z", EventKind::Decision, "Fail over")
                                      .withEvent("2026-02-01T10:00:00Z", EventKind::Symptom, "Errors")
                                      .withEvent("2026-02-01T10:20:00Z", EventKind::StatusUpdate, "Told")
                                      .withEvent("2026-02-01T10:15:00Z", EventKind::Note, "Coffee");
        QCOMPARE(liveStart(incident), at("2026-02-01T10:00:00Z"));
        QCOMPARE(doingNow(incident), u"Fail over"_s);
        QCOMPARE(lastUpdate(incident), at("2026-02-01T10:20:00Z"));
        QVERIFY(!liveStart(Incident()).isKnown() && !lastUpdate(Incident()).isKnown());
        QVERIFY(doingNow(Incident()).isEmpty());
    }
};

NEVERTWICE_TEST(LiveStepsTest);
#include "live_test.moc"
