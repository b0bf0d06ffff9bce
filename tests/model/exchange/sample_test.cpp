#include "model/exchange/sample.h"

#include "model/domain/document.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace nevertwice;
using namespace nevertwice::test;
using namespace Qt::Literals::StringLiterals;

class SampleTest : public QObject
{
    Q_OBJECT

    static qint64 lastStart(const Sample &sample)
    {
        qint64 last = 0;
        for (const Incident &incident : sample.incidents)
            last = std::max(last, incident.milestones.started.msecs());
        return last;
    }

private slots:
    void keepsTheTimeOfDayInTheZoneOfTheIncident()
    {
        Incident incident =
            anIncident().titled("x").startedAt("2026-10-23T08:30:00Z").build(); // 10:30 in Berlin, summer
        incident.timeZone = u"Europe/Berlin"_s;
        incident.milestones.resolved = Moment::onDay(QDate(2026, 10, 24));
        incident.timeline.append(anEvent().at("2026-10-23T08:35:00Z"));
        incident.actions.append(anAction().titled("y"));
        incident.actions.first().due = Moment::onDay(QDate(2026, 10, 30));
        const Incident moved = movedByWeeks(incident, 1);
        QCOMPARE(moved.milestones.started, at("2026-10-30T09:30:00Z")); // 10:30 in Berlin, winter
        QCOMPARE(moved.timeline.first().at, at("2026-10-30T09:35:00Z"));
        QCOMPARE(moved.milestones.resolved, Moment::onDay(QDate(2026, 10, 31)));
        QCOMPARE(moved.actions.first().due, Moment::onDay(QDate(2026, 11, 6)));
        QCOMPARE(moved.milestones.detected, Moment());
        QCOMPARE(movedByWeeks(moved, -1), incident);
    }

    void endsInTheSevenDaysUpToThePresent_data()
    {
        QTest::addColumn<QString>("now");
        for (const char *now :
             {"2026-11-20T12:00:00Z", "2026-11-26T23:00:00Z", "2026-11-27T00:00:00Z", "2027-03-29T05:00:00Z",
              "2031-01-01T00:00:00Z", "2026-11-19T00:00:00Z", "2020-02-29T00:00:00Z"})
            QTest::newRow(now) << QString::fromLatin1(now);
    }
    void endsInTheSevenDaysUpToThePresent()
    {
        QFETCH(QString, now);
        const Moment present = at(now);
        const QDate content(2026, 11, 20);
        const Sample asWritten = must(readSample(Moment::onDay(content)));
        const Sample sample = must(readSample(present));
        const QDate start = at(now).day();
        const qint64 moved =
            Moment::atMsecs(lastStart(asWritten)).day().daysTo(Moment::atMsecs(lastStart(sample)).day());
        QCOMPARE(moved % 7, 0);
        const QDate last = content.addDays(moved);
        QVERIFY(last <= start && last > start.addDays(-7));
        QCOMPARE(sample.incidents.size(), asWritten.incidents.size());
    }

    void keepsClocksTrue()
    {
        int clocks = 0;
        for (const Incident &incident : must(readSample(at("2029-05-03T00:00:00Z"))).incidents)
            for (const Event &event : incident.timeline) {
                if (!event.at.isInstant() || event.clock.isEmpty()) continue;
                const QDateTime local =
                    QDateTime::fromMSecsSinceEpoch(event.at.msecs(), QTimeZone(incident.timeZone.toLatin1()));
                QCOMPARE(local.toString(u"HH:mm"_s), event.clock);
                ++clocks;
            }
        QVERIFY(clocks > 50);
    }

    void isACompleteWorkspaceOfSoundDocuments()
    {
        const Sample sample = must(readSample(at("2026-11-20T12:00:00Z")));
        QVERIFY(sample.incidents.size() >= 120);
        QSet<QUuid> causes;
        for (const Cause &cause : sample.workspace.causes)
            causes.insert(cause.uuid);
        QSet<QString> refs;
        qint64 before = 0;
        for (const Incident &incident : sample.incidents) {
            refs.insert(incident.ref);
            QCOMPARE(must(fromDocument(toDocument(incident))), incident);
            QVERIFY(incident.milestones.started.msecs() >= before);
            before = incident.milestones.started.msecs();
            for (const CauseLink &link : incident.causes)
                QVERIFY2(causes.contains(link.uuid), qPrintable(incident.ref));
        }
        QCOMPARE(refs.size(), sample.incidents.size());
    }
};

NEVERTWICE_TEST(SampleTest);
#include "sample_test.moc"
