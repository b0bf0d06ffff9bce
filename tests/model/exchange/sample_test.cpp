#include "model/exchange/sample.h"

#include "model/domain/document.h"
#include "model/insight/contradictions.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <iterator>

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

    static QList<Incident> toldOfClockChanges(const Sample &sample)
    {
        QList<Incident> told;
        std::copy_if(sample.incidents.begin(), sample.incidents.end(), std::back_inserter(told),
                     [](const Incident &incident) { return incident.tags.contains(u"clock-change"_s); });
        return told;
    }

    // By how many seconds the clocks of its zone changed in the six hours before it began or in the hour after.
    static int clockChangeAt(const Incident &incident)
    {
        const QTimeZone zone(incident.timeZone.toLatin1());
        const QDateTime start = QDateTime::fromMSecsSinceEpoch(incident.milestones.started.msecs(), zone);
        return start.addSecs(3600).offsetFromUtc() - start.addSecs(-6 * 3600).offsetFromUtc();
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

    void tellsTheTwoHoursOfAClockChangeApart()
    {
        Incident incident = anIncident().titled("x").startedAt("2025-10-26T00:30:00Z").build(); // 02:30 in Berlin
        incident.timeZone = u"Europe/Berlin"_s;
        incident.milestones.resolved = at("2025-10-26T01:30:00Z"); // 02:30 again
        const Incident moved = movedByWeeks(incident, 52);
        QCOMPARE(moved.milestones.started, at("2026-10-25T00:30:00Z"));
        QCOMPARE(moved.milestones.resolved, at("2026-10-25T01:30:00Z"));
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

    void keepsWhatTellsOfAClockChangeOnOne_data()
    {
        QTest::addColumn<int>("days");
        // Over two years, and on both sides of the days on which a year is over, and 52 and 53 weeks.
        for (const int days : {-42, -1, 0, 6, 10, 99, 181, 260, 330, 363, 364, 365, 370, 371, 545, 729, 730, 731, 735})
            QTest::addRow("%d days later", days) << days;
    }
    void keepsWhatTellsOfAClockChangeOnOne()
    {
        QFETCH(int, days);
        const QDate content(2026, 11, 20);
        const Moment now = Moment::onDay(content.addDays(days));
        const QList<Incident> written = toldOfClockChanges(must(readSample(Moment::onDay(content))));
        const QList<Incident> moved = toldOfClockChanges(must(readSample(now)));
        QVERIFY(written.size() >= 6);
        QCOMPARE(moved.size(), written.size());
        for (qsizetype i = 0; i < moved.size(); ++i) {
            const QString &ref = written[i].ref;
            QCOMPARE(moved[i].ref, ref);
            QVERIFY2(clockChangeAt(written[i]) != 0, qPrintable(ref));
            QVERIFY2(clockChangeAt(moved[i]) == clockChangeAt(written[i]), qPrintable(ref));
            const Milestones &was = written[i].milestones, &is = moved[i].milestones;
            QCOMPARE(is.resolved.msecs() - is.started.msecs(), was.resolved.msecs() - was.started.msecs());
            QVERIFY2(is.resolved.msecs() < now.msecs(), qPrintable(ref));
            const qint64 sinceFirst = moved.first().milestones.started.day().daysTo(is.started.day());
            const qint64 wasSinceFirst = written.first().milestones.started.day().daysTo(was.started.day());
            QVERIFY2(std::abs(sinceFirst - wasSinceFirst) <= 7, qPrintable(ref));
        }
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

    // "Twelve days before: …" would be another time than the one it stands at.
    void tellsEveryEntryAtItsOwnTime()
    {
        for (const Incident &incident : must(readSample(at("2026-11-20T12:00:00Z"))).incidents)
            for (const Event &event : incident.timeline)
                QVERIFY2(!event.text.section(u':', 0, 0).endsWith(" before"_L1), qPrintable(incident.ref + event.text));
    }

    void isImpactThatMeasuresCount()
    {
        const Sample sample = must(readSample(at("2026-11-20T12:00:00Z")));
        for (const Incident &incident : sample.incidents)
            for (const Finding &finding : contradictions(incident))
                QVERIFY2(!finding.check.startsWith("impact-interval"_L1), qPrintable(incident.ref + finding.message));
    }
};

NEVERTWICE_TEST(SampleTest);
#include "sample_test.moc"
