#include "model/insight/load.h"

#include "tests/support/builders.h"
#include "tests/support/property.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QTest>

#include <map>
#include <set>

using namespace nevertwice;
using namespace nevertwice::test;
using namespace Qt::Literals::StringLiterals;

namespace loadtest {

QList<PersonLoad> loadOfAll(const QList<Incident> &incidents, const WorkingHours &hours = {})
{
    Records records;
    LoadMarks marks;
    QList<qsizetype> places;
    for (const Incident &incident : incidents) {
        places.append(records.details.size());
        records.history.incidents.append(pastIncident(incident));
        records.details.append(detailsOf(incident));
        marks.insert(incident.uuid, loadMarksOf(incident));
    }
    return loadOf(records, places, marks, hours);
}

QStringList loadTold(const QList<PersonLoad> &load)
{
    QStringList all;
    for (const PersonLoad &one : load)
        all.append(u"%1 %2+%3 in %4"_s.arg(one.person).arg(one.nights).arg(one.daysOff).arg(one.incidents.size()));
    return all;
}

Event loadWrote(const char *person, const char *at, EventKind kind = EventKind::Decision)
{
    return anEvent().by(person).at(at).ofKind(kind);
}

// ---- the slow and obvious way: QDateTime for every mark, and a set of days for every person ----

struct PlainLoad
{
    std::set<QDate> nights;
    std::set<QDate> daysOff;
    std::set<QUuid> incidents;
};

void noteLoad(PlainLoad &plain, const QUuid &incident, const Moment &at, const QString &zone, const WorkingHours &hours)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.msecs(), QTimeZone(zone.toUtf8()));
    const int minute = local.time().hour() * 60 + local.time().minute();
    const auto works = [&](QDate day) { return hours.days[size_t(day.dayOfWeek() - 1)]; };
    QDate day = local.date();
    if (works(day) && minute >= hours.from && minute < hours.until) return;
    if (minute < hours.from) day = day.addDays(-1);
    (works(day) ? plain.nights : plain.daysOff).insert(day);
    plain.incidents.insert(incident);
}

std::map<QString, PlainLoad> plainLoad(const QList<Incident> &incidents, const WorkingHours &hours)
{
    const QList<EventKind> byThemselves{EventKind::Change,    EventKind::ImpactStart,    EventKind::Symptom,
                                        EventKind::Detection, EventKind::CustomerReport, EventKind::Recovery};
    const QList<PersonRole> onCall{PersonRole::Commander, PersonRole::Scribe, PersonRole::Responder};
    std::map<QString, PlainLoad> people;
    for (const Incident &incident : incidents) {
        const QString zone = hours.zone.isEmpty() ? incident.timeZone : hours.zone;
        for (const Event &event : incident.timeline)
            if (event.at.isInstant() && !event.author.isEmpty() && event.kind.known() &&
                !byThemselves.contains(*event.kind.known()))
                noteLoad(people[event.author.toLower()], incident.uuid, event.at, zone, hours);
        const Milestones &m = incident.milestones;
        const Moment called = m.acknowledged.isInstant() ? m.acknowledged
                              : m.detected.isInstant()   ? m.detected
                                                         : m.started;
        for (const Person &person : incident.people)
            if (called.isInstant() && onCall.contains(*person.role.known()))
                noteLoad(people[person.name.toLower()], incident.uuid, called, zone, hours);
    }
    return people;
}

// Around the two nights on which Berlin changes its clock, and around New York's, which are others.
Moment anyInstant()
{
    static const QList<Moment> around{test::at("2026-03-28T20:00:00Z"), test::at("2026-10-24T20:00:00Z"),
                                      test::at("2026-03-07T20:00:00Z"), test::at("2026-06-05T10:00:00Z")};
    if (*rc::gen::inRange(0, 8) == 0) return {};
    if (*rc::gen::inRange(0, 8) == 0) return Moment::onDay(QDate(2026, 3, 29));
    const Moment &base = around.at(*rc::gen::inRange(0, int(around.size())));
    return Moment::atMsecs(base.msecs() + qint64(*rc::gen::inRange(0, 60 * 72)) * 60'000);
}

Incident anyLoaded()
{
    static const QStringList names{u"Ada"_s, u"ada"_s, u"Ben"_s, u"Cleo"_s};
    static const QStringList zones{u"UTC"_s, u"Europe/Berlin"_s, u"America/New_York"_s, u"Asia/Kolkata"_s};
    Incident incident = anIncident();
    incident.timeZone = zones.at(*rc::gen::inRange(0, int(zones.size())));
    incident.milestones.started = anyInstant();
    incident.milestones.detected = anyInstant();
    incident.milestones.acknowledged = anyInstant();
    for (int left = *rc::gen::inRange(0, 5); left > 0; --left) {
        Event event = anEvent().by(names.at(*rc::gen::inRange(0, 4))).ofKind(EventKind(*rc::gen::inRange(0, 19)));
        event.at = anyInstant();
        incident.timeline.append(event);
    }
    for (int left = *rc::gen::inRange(0, 3); left > 0; --left)
        incident.people.append(
            {nextUuid(), names.at(*rc::gen::inRange(0, 4)), PersonRole(*rc::gen::inRange(0, 7)), {}});
    return incident;
}

} // namespace loadtest

using namespace loadtest;

class LoadTest : public QObject
{
    Q_OBJECT

private slots:
    void countsEveningsNightsAndDaysOff()
    {
        QCOMPARE(loadTold(loadOfAll({anIncident()
                                         .withEvent(loadWrote("Ada", "2026-06-04T16:30:00Z")) // Thursday, at work
                                         .withEvent(loadWrote("Ada", "2026-06-04T22:00:00Z")) // that evening
                                         .withEvent(loadWrote("Ada", "2026-06-05T03:00:00Z")) // the same night
                                         .withEvent(loadWrote("Ada", "2026-06-06T02:00:00Z")) // Friday night
                                         .withEvent(loadWrote("Ben", "2026-06-06T12:00:00Z")) // Saturday
                                         .withEvent(loadWrote("Ben", "2026-06-08T04:00:00Z")) // the night after Sunday
                                         .withEvent(loadWrote("Cleo", "2026-06-05T10:00:00Z"))})), // at work: not there
                 (QStringList{u"Ada 2+0 in 1"_s, u"Ben 0+2 in 1"_s}));
    }

    void countsThoseOnCallWhereItWasAcknowledged()
    {
        QCOMPARE(loadTold(loadOfAll({anIncident()
                                         .startedAt("2026-06-05T10:00:00Z")
                                         .acknowledgedAt("2026-06-05T23:00:00Z")
                                         .withPerson("Ada", PersonRole::Commander)
                                         .withPerson("Ben", PersonRole::Reviewer),
                                     anIncident().startedAt("2026-06-06").withPerson("Ada", PersonRole::Commander)})),
                 QStringList{u"Ada 1+0 in 1"_s});
    }

    void takesWhatHappensByItselfForNobodysLoad()
    {
        QVERIFY(loadOfAll({anIncident().withEvent(loadWrote("Deploy", "2026-06-05T23:00:00Z", EventKind::Change))})
                    .isEmpty());
    }

    void looksAtTheClockOfTheIncidentOrOfThePeople()
    {
        const QList<Incident> one{
            anIncident().inZone("America/New_York").withEvent(loadWrote("Ada", "2026-06-04T20:00:00Z"))}; // 16:00 there
        QVERIFY(loadOfAll(one).isEmpty());
        WorkingHours berlin;
        berlin.zone = u"Europe/Berlin"_s;
        QCOMPARE(loadTold(loadOfAll(one, berlin)), QStringList{u"Ada 1+0 in 1"_s});
    }

    void readsWorkingHoursAsPeopleWriteThem()
    {
        QCOMPARE(WorkingHours::readSpan(u"8-16:30"_s), std::optional(std::pair(8 * 60, 16 * 60 + 30)));
        for (const QString &wrong : {u"9"_s, u"18-9"_s, u"9-25"_s, u"9:75-18"_s, QString()})
            QVERIFY2(!WorkingHours::readSpan(wrong), qPrintable(wrong));
        WorkingHours hours;
        hours.days = {true, false, false, false, false, false, true};
        hours.zone = u"Asia/Kolkata"_s;
        hours.until = 24 * 60;
        QCOMPARE(WorkingHours::read(hours.json()), hours);
        QCOMPARE(WorkingHours::read({}), WorkingHours());
    }

    void equalsThePlainComputation()
    {
        QVERIFY(holds("the load is what a person with a calendar counts", [] {
            QList<Incident> incidents;
            for (int left = *rc::gen::inRange(0, 8); left > 0; --left)
                incidents.append(anyLoaded());
            WorkingHours hours;
            hours.from = *rc::gen::inRange(0, 12 * 60);
            hours.until = *rc::gen::inRange(12 * 60 + 1, 24 * 60 + 1);
            for (bool &day : hours.days)
                day = *rc::gen::inRange(0, 3) > 0;
            if (*rc::gen::inRange(0, 2) == 0) hours.zone = u"Europe/Berlin"_s;
            const QList<PersonLoad> all = loadOfAll(incidents, hours);
            const auto plain = plainLoad(incidents, hours);
            qsizetype people = 0;
            for (const auto &[name, one] : plain)
                people += one.incidents.empty() ? 0 : 1;
            RC_ASSERT(all.size() == people);
            for (const PersonLoad &one : all) {
                const PlainLoad &same = plain.at(one.person.toLower());
                RC_ASSERT(one.nights == qsizetype(same.nights.size()));
                RC_ASSERT(one.daysOff == qsizetype(same.daysOff.size()));
                RC_ASSERT(std::set<QUuid>(one.incidents.begin(), one.incidents.end()) == same.incidents);
                RC_ASSERT(one.incidents.size() == qsizetype(same.incidents.size()));
            }
        }));
    }
};

NEVERTWICE_TEST(LoadTest);
#include "load_test.moc"
