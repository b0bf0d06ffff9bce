#include "model/insight/statistics.h"

#include "model/insight/measures.h"
#include "tests/support/builders.h"
#include "tests/support/generator.h"
#include "tests/support/property.h"
#include "tests/support/testmain.h"

#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace nevertwice;
using namespace nevertwice::test;
using namespace Qt::Literals::StringLiterals;

namespace statisticstest {

Records recordsOf(const QList<Incident> &incidents)
{
    Records records;
    for (const Incident &incident : incidents) {
        records.history.incidents.append(pastIncident(incident));
        records.details.append(detailsOf(incident));
    }
    return records;
}

Statistics of(const QList<Incident> &incidents, const Scope &scope = {})
{
    return statisticsOf(recordsOf(incidents), scope, test::at("2026-06-01T12:00:00Z"));
}

// The plain way: sort, and take the value at its place.
std::optional<double> plainMedian(QList<double> values)
{
    if (values.isEmpty()) return std::nullopt;
    std::sort(values.begin(), values.end());
    const qsizetype half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

// The value at its place, or between the two beside it.
double plainPercentile(QList<double> values, double part)
{
    std::sort(values.begin(), values.end());
    const double place = part * double(values.size() - 1);
    const auto below = qsizetype(place + 1e-9);
    const auto above = std::min(below + 1, values.size() - 1);
    return values.at(below) + (values.at(above) - values.at(below)) * (place - double(below));
}

bool isSameSpread(const Distribution &found, const QList<double> &minutes, qsizetype of)
{
    if (found.n != minutes.size() || found.of != of) return false;
    if (minutes.isEmpty()) return !found.median && !found.p90 && !found.mean;
    double sum = 0;
    for (const double one : minutes)
        sum += one;
    return qAbs(*found.median - plainPercentile(minutes, 0.5)) < 1e-6 &&
           qAbs(*found.p90 - plainPercentile(minutes, 0.9)) < 1e-6 &&
           qAbs(*found.mean - sum / double(minutes.size())) < 1e-6;
}

void addMinutes(QList<double> &minutes, const Moment &from, const Moment &to)
{
    if (from.isInstant() && to.isInstant() && from.msecs() <= to.msecs())
        minutes.append(double(to.msecs() - from.msecs()) / 60'000);
}

// Missing, equal, reversed, and around the night on which clocks go forward; few times, so that things meet.
Moment anyTime()
{
    const int kind = *rc::gen::inRange(0, 8);
    if (kind == 0) return {};
    if (kind == 1) return Moment::onDay(QDate(2026, 3, 28).addDays(*rc::gen::inRange(0, 3)));
    return Moment::atMsecs(Moment::onDay(QDate(2026, 3, 28)).msecs() + *rc::gen::inRange(0, 30) * 3 * 3'600'000);
}

Incident anyTimed()
{
    Incident incident = anIncident();
    Milestones &m = incident.milestones;
    for (Moment *moment : {&m.started, &m.detected, &m.acknowledged, &m.mitigated, &m.resolved, &incident.publishedAt})
        *moment = anyTime();
    if (*rc::gen::inRange(0, 3) == 0) incident.classification = Classification(*rc::gen::inRange(0, 4));
    if (*rc::gen::inRange(0, 4) > 0) incident.severity = Severity(*rc::gen::inRange(0, 5));
    incident.timeZone = u"Europe/Berlin"_s;
    for (int left = *rc::gen::inRange(0, 3); left > 0; --left)
        incident.services.append(QString(QChar(u'A' + *rc::gen::inRange(0, 3))));
    return incident;
}

QStringList months(const Statistics &statistics)
{
    QStringList all;
    for (const MonthTally &month : statistics.byMonth)
        all.append(u"%1 %2"_s.arg(month.month ? month.month->toString(u"yyyy-MM"_s) : u"-"_s)
                       .arg(month.tally.incidents.size()));
    return all;
}

} // namespace statisticstest

using namespace statisticstest;

class StatisticsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingOfNothing()
    {
        const Statistics none = of({});
        QCOMPARE(none.incidents, 0);
        QVERIFY(!none.detect.median);
        QVERIFY(!none.repeat.rate);
        QVERIFY(none.byMonth.isEmpty());
    }

    void leavesDrillsAndFalseAlarmsOutUnlessAsked()
    {
        const QList<Incident> incidents{
            anIncident().startedAt("2026-01-05T10:00:00Z"), anIncident().classifiedAs(Classification::Drill),
            anIncident().classifiedAs(Classification::FalseAlarm), anIncident().classifiedAs(Classification::NearMiss)};
        QCOMPARE(of(incidents).incidents, 2);
        QCOMPARE(of(incidents).leftOut, 2);
        const Scope all{{}, Scope::Rehearsals::Count};
        QCOMPARE(of(incidents, all).incidents, 4);
        QCOMPARE(of(incidents, all).leftOut, 0);
    }

    void countsWhatIsMissingBesideWhatIsKnown()
    {
        const Statistics two = of({anIncident().startedAt("2026-01-05T10:00:00Z").detectedAt("2026-01-05T10:30:00Z"),
                                   anIncident().startedAt("2026-01-06T10:00:00Z")});
        QCOMPARE(two.detect.n, 1);
        QCOMPARE(two.detect.of, 2);
        QCOMPARE(two.detect.median, std::optional(30.0));
    }

    void leavesNoMonthOutBetweenTheFirstAndTheLast()
    {
        QCOMPARE(months(of({anIncident().startedAt("2026-03-31T23:59:00Z"), anIncident().startedAt("2025-12-01"),
                            anIncident().startedAt("2026-03-01T00:00:00Z"), anIncident()})),
                 (QStringList{u"2025-12 1"_s, u"2026-01 0"_s, u"2026-02 0"_s, u"2026-03 2"_s, u"- 1"_s}));
    }

    void doesNotFillTheCenturiesBehindAMisreadYear()
    {
        QCOMPARE(months(of({anIncident().startedAt("0202-03-01"), anIncident().startedAt("2026-01-01"),
                            anIncident().startedAt("2026-03-01")})),
                 (QStringList{u"0202-03 1"_s, u"2026-01 1"_s, u"2026-03 1"_s}));
        QCOMPARE(months(of({anIncident().startedAt("1976-03-01"), anIncident().startedAt("2026-03-01")})).size(), 601);
        QCOMPARE(months(of({anIncident().startedAt("1976-02-01"), anIncident().startedAt("2026-03-01")})).size(), 2);
    }

    void putsTheGravestFirstAndNoneLast()
    {
        const Statistics some = of({anIncident(), anIncident().ofSeverity(Code<Severity>::read(u"minor"_s)),
                                    anIncident().ofSeverity(Severity::Sev3), anIncident().ofSeverity(Severity::Sev1),
                                    anIncident().ofSeverity(Severity::Sev3)});
        QStringList all;
        for (const SeverityTally &tally : some.bySeverity)
            all.append(u"%1 %2"_s.arg(tally.severity.word()).arg(tally.tally.incidents.size()));
        QCOMPARE(all, (QStringList{u"sev1 1"_s, u"sev3 2"_s, u"minor 1"_s, u" 1"_s}));
    }

    void countsAnIncidentOnceForACauseInTwoRoles()
    {
        const Cause disk = aCause().titled("Disk full");
        const Cause slow = aCause().titled("Slow alarm");
        const Statistics one = of({anIncident()
                                       .causedBy(disk)
                                       .causedBy(disk, CauseRole::Contributing)
                                       .causedBy(slow, CauseRole::DelayedDetection)
                                       .startedAt("2026-01-05T10:00:00Z")
                                       .resolvedAt("2026-01-05T11:00:00Z")});
        QCOMPARE(one.byCause.size(), 1);
        QCOMPARE(one.byCause.first().cause, disk.uuid);
        QCOMPARE(one.byCause.first().tally.incidents.size(), 1);
        QCOMPARE(one.byCause.first().tally.impact, Duration(3'600'000));
    }

    void measuresTheTimeBetweenIncidentsOfEachServiceByItself()
    {
        const auto outage = [](const char *service, const char *from, const char *to) {
            return anIncident().onService(service).startedAt(from).resolvedAt(to).build();
        };
        const Statistics some = of({outage("Checkout", "2026-01-01T00:00:00Z", "2026-01-01T01:00:00Z"),
                                    outage("Search", "2026-01-01T02:00:00Z", "2026-01-01T03:00:00Z"),
                                    outage("Checkout", "2026-01-01T11:00:00Z", "2026-01-01T12:00:00Z")});
        QCOMPARE(some.between.n, 1);
        QCOMPARE(some.between.median, std::optional(600.0));
    }

    void sumsUpPromisesAsTheyStandNow()
    {
        const Incident late = anIncident()
                                  .withAction(anAction().dueOn("2026-05-30"))
                                  .withAction(anAction().dueOn("2026-05-31"))
                                  .withAction(anAction().dueOn("2026-06-01"))
                                  .withAction(anAction().doneAt("2026-02-01T10:00:00Z"))
                                  .withAction(anAction().wontDo("too dear"))
                                  .withAction(anAction().provenBy("a drill"));
        const Incident inTime = anIncident().withAction(anAction().dueOn("2026-06-01"));
        QCOMPARE(of({late, inTime}).promises, (PromiseSum{4, 2, 2, {late.uuid}}));
    }

    void countsOnlyWhatTheScopeHolds()
    {
        const Incident one = anIncident().ofSeverity(Severity::Sev1).startedAt("2026-01-05T10:00:00Z");
        const Incident other = anIncident().ofSeverity(Severity::Sev2).startedAt("2026-02-05T10:00:00Z");
        const Statistics some = of({one, other}, {[&](const QUuid &uuid) { return uuid == one.uuid; }, {}});
        QCOMPARE(some.incidents, 1);
        QCOMPARE(months(some), QStringList{u"2026-01 1"_s});
    }

    void equalsAPencilOnMissingEqualAndReversedTimes()
    {
        QVERIFY(holds("every measure of one incident, and of its month, severity and services", [] {
            QList<Incident> incidents;
            for (int left = *rc::gen::inRange(0, 20); left > 0; --left)
                incidents.append(anyTimed());
            const Statistics all = of(incidents);
            QList<double> detect, acknowledge, mitigate, resolve, lead;
            QMap<QString, QStringList> ofMonth, ofSeverity, ofService;
            qsizetype counted = 0;
            for (const Incident &incident : incidents) {
                if (incident.classification == Classification::Drill ||
                    incident.classification == Classification::FalseAlarm)
                    continue;
                ++counted;
                const Milestones &m = incident.milestones;
                addMinutes(detect, m.started, m.detected);
                addMinutes(acknowledge, m.detected, m.acknowledged);
                addMinutes(mitigate, m.started, m.mitigated);
                addMinutes(resolve, m.started, m.resolved);
                addMinutes(lead, m.resolved, incident.publishedAt);
                const QString uuid = incident.uuid.toString();
                ofMonth[m.started.isKnown() ? m.started.text().left(7) : QString()].append(uuid);
                ofSeverity[incident.severity.word()].append(uuid);
                for (const QString &service : QSet<QString>(incident.services.begin(), incident.services.end()))
                    ofService[service].append(uuid);
            }
            RC_ASSERT(isSameSpread(all.detect, detect, counted));
            RC_ASSERT(isSameSpread(all.acknowledge, acknowledge, counted));
            RC_ASSERT(isSameSpread(all.mitigate, mitigate, counted));
            RC_ASSERT(isSameSpread(all.resolve, resolve, counted));
            RC_ASSERT(isSameSpread(all.impact, resolve, counted)); // without intervals
            RC_ASSERT(isSameSpread(all.lead, lead, counted));
            const auto uuids = [](const Tally &tally) {
                QStringList texts;
                for (const QUuid &uuid : tally.incidents)
                    texts.append(uuid.toString());
                return texts;
            };
            for (const MonthTally &one : all.byMonth)
                RC_ASSERT(uuids(one.tally) == ofMonth.take(one.month ? one.month->toString(u"yyyy-MM"_s) : QString()));
            for (const SeverityTally &one : all.bySeverity)
                RC_ASSERT(uuids(one.tally) == ofSeverity.take(one.severity.word()));
            for (const NamedTally &one : all.byService)
                RC_ASSERT(uuids(one.tally) == ofService.take(one.name));
            RC_ASSERT(ofMonth.isEmpty() && ofSeverity.isEmpty() && ofService.isEmpty());
        }));
    }

    // Against the slow and obvious computation, one incident after the other.
    void equalsThePlainComputation()
    {
        Generator generator({.seed = 11, .count = 300});
        QList<Incident> drawer;
        for (int i = 0; i < 300; ++i)
            drawer.append(generator.next());
        QVERIFY(holds("the statistics are those of a person with a pencil", [&] {
            const int first = *rc::gen::inRange(0, 300);
            const QList<Incident> incidents = drawer.mid(first, *rc::gen::inRange(0, 40));
            const Statistics all = of(incidents);

            QList<double> resolve;
            qsizetype counted = 0, kept = 0, sum = 0;
            double lost = 0;
            for (const Incident &incident : incidents) {
                if (incident.classification == Classification::Drill ||
                    incident.classification == Classification::FalseAlarm)
                    continue;
                ++counted;
                const Milestones &m = incident.milestones;
                if (m.started.isInstant() && m.resolved.isInstant() && m.started.msecs() <= m.resolved.msecs())
                    resolve.append(double(m.resolved.msecs() - m.started.msecs()) / 60'000);
                for (const Action &action : incident.actions)
                    if (action.status == ActionStatus::Done || action.status == ActionStatus::Verified) ++kept;
                const auto leads = timeLostToFalseLeads(incident.timeline, m.mitigated);
                if (leads.lost) lost += inMinutes(*leads.lost);
            }
            for (const MonthTally &month : all.byMonth)
                sum += month.tally.incidents.size();
            RC_ASSERT(all.incidents == counted);
            RC_ASSERT(sum == counted);
            RC_ASSERT(all.promises.kept == kept);
            RC_ASSERT(all.resolve.n == resolve.size());
            RC_ASSERT(all.resolve.of == counted);
            const auto median = plainMedian(resolve);
            RC_ASSERT(median.has_value() == all.resolve.median.has_value());
            if (median) RC_ASSERT(qAbs(*median - *all.resolve.median) < 1e-6);
            RC_ASSERT(qAbs(inMinutes(all.falseLeads.lost) - lost) < 1e-6);
        }));
    }
};

NEVERTWICE_TEST(StatisticsTest);
#include "statistics_test.moc"
