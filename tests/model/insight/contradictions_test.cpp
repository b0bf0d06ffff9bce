#include "model/insight/contradictions.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

namespace contradicted {

Moment at(const char *text)
{
    return *Moment::read(QString::fromLatin1(text));
}

Incident anOutage()
{
    Incident incident;
    incident.milestones.started = at("2026-03-03T10:00:00Z");
    incident.milestones.resolved = at("2026-03-03T11:00:00Z");
    return incident;
}

void addEvent(Incident &incident, const char *time, EventKind kind = EventKind::Symptom)
{
    Event event;
    event.uuid = QUuid::createUuidV5(QUuid(), QString::fromLatin1(time));
    event.at = at(time);
    event.kind = kind;
    incident.timeline.append(event);
}

QStringList found(const Incident &incident)
{
    QStringList checks;
    for (const Finding &finding : contradictions(incident))
        checks.append(finding.check);
    return checks;
}

} // namespace contradicted

class ContradictionsTest : public QObject
{
    Q_OBJECT

private slots:
    void hasNothingToSayAboutASoundIncident()
    {
        using namespace contradicted;
        Incident incident = anOutage();
        incident.statedDurationMinutes = 64;
        addEvent(incident, "2026-03-03T09:50:00Z");
        addEvent(incident, "2026-03-03T10:30:00Z");
        addEvent(incident, "2026-03-04T10:30:00Z");
        QCOMPARE(found(incident), QStringList());
        QCOMPARE(found(Incident()), QStringList());
    }

    void tellsMilestonesInTheWrongOrder()
    {
        using namespace contradicted;
        Incident incident = anOutage();
        incident.milestones.detected = at("2026-03-03T09:59:00Z");
        QCOMPARE(found(incident), QStringList(u"milestone-order"_s));
        QCOMPARE(contradictions(incident).first().level, Level::Error);
        incident.milestones.detected = at("2026-03-03"); // a day says nothing against a minute of it
        QCOMPARE(found(incident), QStringList());
    }

    void tellsEntriesOutOfOrder()
    {
        using namespace contradicted;
        Incident incident = anOutage();
        addEvent(incident, "2026-03-03T10:30:00Z");
        addEvent(incident, "2026-03-03T10:20:00Z");
        QCOMPARE(found(incident), QStringList(u"timeline-out-of-order"_s));
    }

    void blamesTheEntryWithoutWhichTheOrderIsRight()
    {
        using namespace contradicted;
        Incident incident = anOutage();
        incident.timeline.clear();
        addEvent(incident, "2026-04-03T10:10:00Z"); // a month too late
        addEvent(incident, "2026-03-03T10:20:00Z");
        addEvent(incident, "2026-03-03T10:30:00Z");
        const QList<Finding> all = contradictions(incident);
        const auto order = std::find_if(
            all.begin(), all.end(), [](const Finding &finding) { return finding.check == u"timeline-out-of-order"_s; });
        QVERIFY(order != all.end());
        QCOMPARE(order->place, u"timeline/%1.at"_s.arg(incident.timeline[0].uuid.toString(QUuid::WithoutBraces)));
    }

    void tellsEntriesFarOutside()
    {
        using namespace contradicted;
        Incident incident = anOutage();
        addEvent(incident, "2026-02-01T10:00:00Z", EventKind::Change); // what led to it may be old
        addEvent(incident, "2026-03-04T11:01:00Z");
        QCOMPARE(found(incident), QStringList(u"timeline-outside-window"_s));
    }

    void sortsOnlyWhereEveryDayIsRight()
    {
        using namespace contradicted;
        Incident incident = anOutage();
        addEvent(incident, "2026-03-03T10:30:00Z");
        addEvent(incident, "2026-03-03T10:10:00Z");
        QVERIFY(isSortable(incident.timeline));
        addEvent(incident, "2026-03-02T10:40:00Z");
        QVERIFY(!isSortable(incident.timeline));
    }

    void tellsADurationThatIsNotThatOfTheTimes()
    {
        using namespace contradicted;
        Incident incident = anOutage();
        incident.statedDurationMinutes = 66;
        QCOMPARE(found(incident), QStringList(u"duration-mismatch"_s));
        incident.statedDurationMinutes = 65;
        QCOMPARE(found(incident), QStringList());
        incident.statedDurationMinutes = 1e300; // documents may say anything
        QCOMPARE(found(incident), QStringList(u"duration-mismatch"_s));
    }

    void tellsIntervalsOfImpactThatNoMeasureCanCount()
    {
        using namespace contradicted;
        Incident incident = anOutage();
        const auto with = [&](const char *from, const char *to) {
            Interval interval;
            interval.uuid = QUuid::createUuidV5(QUuid(), "interval"_L1);
            if (*from) interval.from = at(from);
            if (*to) interval.to = at(to);
            incident.impact.intervals = {interval};
            return found(incident);
        };
        const QString row =
            u"impact.intervals/"_s + QUuid::createUuidV5(QUuid(), "interval"_L1).toString(QUuid::WithoutBraces);
        QCOMPARE(with("2026-03-03T10:00:00Z", "2026-03-03T10:00:00Z"), QStringList());
        QCOMPARE(with("2026-03-03", "2026-03-03T10:30:00Z"), QStringList()); // a day settles nothing
        QCOMPARE(with("2026-03-03T10:30:00Z", "2026-03-03T10:10:00Z"), QStringList(u"impact-interval-reversed"_s));
        QVERIFY(contradictions(incident).first().level == Level::Error);
        QCOMPARE(contradictions(incident).first().place, row + u".to"_s);
        QCOMPARE(with("", "2026-03-03T10:30:00Z"), QStringList(u"impact-interval-open"_s));
        QCOMPARE(contradictions(incident).first().place, row + u".from"_s);
        QCOMPARE(with("2026-03-03T10:30:00Z", ""), QStringList(u"impact-interval-open"_s));
        QVERIFY(contradictions(incident).first().level == Level::Warning);
        QCOMPARE(contradictions(incident).first().place, row + u".to"_s);
        incident.milestones.resolved = Moment(); // still going on
        QCOMPARE(with("2026-03-03T10:30:00Z", ""), QStringList());
        QCOMPARE(with("2026-03-03T10:30:00Z", "2026-03-03T10:10:00Z"), QStringList(u"impact-interval-reversed"_s));
        incident.state = State::Resolved;
        QCOMPARE(with("2026-03-03T10:30:00Z", ""), QStringList(u"impact-interval-open"_s));
    }

    void hintsAtImpactThatBeginsBeforeTheIncident()
    {
        using namespace contradicted;
        Incident incident = anOutage();
        Interval interval;
        interval.from = at("2026-03-03T09:59:00Z");
        interval.to = at("2026-03-03T10:30:00Z");
        incident.impact.intervals = {interval};
        QCOMPARE(found(incident), QStringList(u"impact-interval-early"_s));
        QVERIFY(contradictions(incident).first().level == Level::Hint);
        incident.milestones.started = at("2026-03-03"); // of the same day
        QCOMPARE(found(incident), QStringList());
        incident.milestones.started = Moment();
        QCOMPARE(found(incident), QStringList());
    }

    void tellsATimeZoneThatNobodyKnows()
    {
        using namespace contradicted;
        Incident incident = anOutage();
        for (const QString &known : {u"Europe/Berlin"_s, u"Etc/GMT+5"_s, u"UTC"_s, u""_s}) {
            incident.timeZone = known;
            QVERIFY2(found(incident).isEmpty(), qPrintable(known));
        }
        for (const QString &unknown : {u"PST"_s, u"Mars/Olympus"_s, u"\u6771\u4EAC"_s}) {
            incident.timeZone = unknown;
            QCOMPARE(found(incident), QStringList(u"zone-unknown"_s));
            const Finding told = contradictions(incident).first();
            QVERIFY(told.level == Level::Warning);
            QCOMPARE(told.place, u"time_zone"_s);
            QVERIFY2(told.message.contains(unknown), qPrintable(told.message));
        }
    }

    void tellsAPromiseDueBeforeTheIncident()
    {
        using namespace contradicted;
        Incident incident = anOutage();
        Action action;
        action.due = at("2026-03-02");
        incident.actions.append(action);
        QCOMPARE(found(incident), QStringList(u"action-before-incident"_s));
    }
};

NEVERTWICE_TEST(ContradictionsTest);
#include "contradictions_test.moc"
