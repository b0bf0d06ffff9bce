#include "model/insight/availability.h"

#include "tests/support/builders.h"
#include "tests/support/property.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <map>
#include <set>

using namespace nevertwice;
using namespace nevertwice::test;
using namespace Qt::Literals::StringLiterals;

namespace availabilitytest {

constexpr qint64 kOutageMinute = 60'000;

Records recordsOfThese(const QList<Incident> &incidents)
{
    Records records;
    for (const Incident &incident : incidents) {
        records.history.incidents.append(pastIncident(incident));
        records.details.append(detailsOf(incident));
    }
    return records;
}

QList<qsizetype> placesUpTo(qsizetype count)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < count; ++i)
        places.append(i);
    return places;
}

Moment outageMinute(int minute)
{
    return Moment::atMsecs(Moment::onDay(QDate(2026, 3, 29)).msecs() + minute * kOutageMinute);
}

// Within three hours, so that things meet; a part of them is reversed, open, or known only to the day.
Moment anyMinute()
{
    const int kind = *rc::gen::inRange(0, 10);
    if (kind == 0) return {};
    if (kind == 1) return Moment::onDay(QDate(2026, 3, 29));
    return outageMinute(*rc::gen::inRange(0, 180));
}

Incident anyOutage()
{
    Incident incident = anIncident();
    incident.milestones.started = anyMinute();
    incident.milestones.resolved = anyMinute();
    for (int left = *rc::gen::inRange(0, 3); left > 0; --left)
        incident.impact.intervals.append({nextUuid(), anyMinute(), anyMinute(), {}});
    for (int left = *rc::gen::inRange(0, 3); left > 0; --left)
        incident.services.append(QString(QChar(u'A' + *rc::gen::inRange(0, 3))));
    return incident;
}

bool isSoundOutage(const Moment &from, const Moment &to)
{
    return from.isInstant() && to.isInstant() && from.msecs() <= to.msecs();
}

// Minute by minute: was it down then?
bool wasDownIn(const Incident &incident, int minute)
{
    const qint64 at = outageMinute(minute).msecs();
    const auto covers = [&](const Moment &from, const Moment &to) { return from.msecs() <= at && at < to.msecs(); };
    bool saysItself = false;
    for (const Interval &interval : incident.impact.intervals) {
        if (!isSoundOutage(interval.from, interval.to)) continue;
        saysItself = true;
        if (covers(interval.from, interval.to)) return true;
    }
    const Milestones &m = incident.milestones;
    return !saysItself && isSoundOutage(m.started, m.resolved) && covers(m.started, m.resolved);
}

} // namespace availabilitytest

using namespace availabilitytest;

class AvailabilityTest : public QObject
{
    Q_OBJECT

private slots:
    void equalsAMinuteByMinuteCount()
    {
        QVERIFY(holds("what was down, minute by minute", [] {
            QList<Incident> incidents;
            for (int left = *rc::gen::inRange(0, 7); left > 0; --left)
                incidents.append(anyOutage());
            const int from = *rc::gen::inRange(0, 120);
            const int to = from + *rc::gen::inRange(1, 60);
            std::map<QString, std::pair<int, std::set<QUuid>>> plain;
            for (int minute = from; minute < to; ++minute) {
                std::set<QString> down;
                for (const Incident &incident : incidents)
                    if (wasDownIn(incident, minute))
                        for (const QString &service : incident.services) {
                            down.insert(service);
                            plain[service].second.insert(incident.uuid);
                        }
                for (const QString &service : down)
                    ++plain[service].first;
            }
            const Stretch within{outageMinute(from).msecs(), outageMinute(to).msecs()};
            qint64 last = std::numeric_limits<qint64>::max();
            const auto all = downtimeOfServices(recordsOfThese(incidents), placesUpTo(incidents.size()), within);
            for (const ServiceDowntime &one : all) {
                RC_ASSERT(one.down.count() == plain[one.service].first * kOutageMinute);
                if (one.down.count() > 0)
                    RC_ASSERT(std::set<QUuid>(one.incidents.begin(), one.incidents.end()) == plain[one.service].second);
                RC_ASSERT(one.down.count() <= last);
                last = one.down.count();
                plain.erase(one.service);
            }
            RC_ASSERT(plain.empty());
        }));
    }

    void watchesFromTheFirstDayUntilNow()
    {
        const Records records = recordsOfThese({anIncident().startedAt("2026-01-05T10:00:00Z")});
        const Moment now = test::at("2026-01-10T12:00:00Z");
        const auto hours = [&](const std::optional<Period> &period) {
            const Stretch time = passedTime(records, {0}, period, now);
            return (time.to - time.from) / (60 * kOutageMinute);
        };
        QCOMPARE(hours(std::nullopt), 5 * 24 + 12);
        QCOMPARE(hours(readPeriod(u"2025"_s)), 365 * 24);
        QCOMPARE(hours(readPeriod(u"2026-01"_s)), 9 * 24 + 12);
        QVERIFY(hours(readPeriod(u"2027"_s)) < 0); // nothing of it has passed
    }

    void leavesAllOfATimeWithoutHarm()
    {
        QCOMPARE(availability(Duration(0), {0, 1000}), 100.0);
        QCOMPARE(availability(Duration(250), {0, 1000}), 75.0);
        QCOMPARE(availability(Duration(0), {1000, 0}), 100.0);
    }
};

NEVERTWICE_TEST(AvailabilityTest);
#include "availability_test.moc"
