#include "model/insight/recurrence.h"

#include "tests/model/insight/support.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace nevertwice;

// The definitions of product.md word by word over all pairs, in the slowest way that is easy to believe.
namespace recurrenceproperties {

constexpr int kCauses = 6;
constexpr qint64 kDay = 86'400'000;
constexpr qint64 kHour = 3'600'000;

// ---- generated histories: few causes, few times, so that things meet ----

int any(int below)
{
    return *rc::gen::inRange(0, below);
}
QUuid cause(int number)
{
    return insighttest::uuid(100 + number);
}

Moment anyMoment(int unknownOneIn)
{
    if (any(unknownOneIn) == 0) return {};
    const int day = any(5);
    if (any(4) == 0) return Moment::onDay(QDate(2024, 3, 1).addDays(day));
    return Moment::atMsecs(Moment::onDay(QDate(2024, 3, 1)).msecs() + day * kDay + any(4) * 6 * kHour);
}

PastAction anyAction(int number)
{
    PastAction action;
    action.uuid = insighttest::uuid(1000 + number);
    action.number = number;
    action.createdAt = anyMoment(8);
    action.closedAt = anyMoment(4);
    action.due = anyMoment(3);
    action.status = *rc::gen::element(ActionStatus::Open, ActionStatus::InProgress, ActionStatus::Blocked,
                                      ActionStatus::Done, ActionStatus::Verified, ActionStatus::WontDo);
    for (int left = any(3); left > 0; --left)
        action.answers.append(cause(any(kCauses)));
    return action;
}

PastIncident anyIncident(int number)
{
    PastIncident incident;
    incident.uuid = insighttest::uuid(number);
    incident.started = anyMoment(10);
    incident.classification =
        *rc::gen::element(Classification::Incident, Classification::Incident, Classification::NearMiss,
                          Classification::FalseAlarm, Classification::Drill);
    incident.isDeleted = any(8) == 0;
    if (any(6) != 0) incident.impact = std::chrono::minutes(any(100));
    for (int left = any(4); left > 0; --left)
        incident.causes.append(
            {cause(any(kCauses)), *rc::gen::element(CauseRole::Root, CauseRole::Root, CauseRole::Contributing,
                                                    CauseRole::Trigger, CauseRole::DelayedDetection)});
    for (int left = any(3); left > 0; --left)
        incident.actions.append(anyAction(number * 10 + left));
    return incident;
}

History anyHistory()
{
    History history;
    for (int left = any(25); left > 0; --left)
        history.incidents.append(anyIncident(left));
    for (int child = 0; child < kCauses; ++child)
        if (any(2) == 0) history.parents.insert(cause(child), cause(any(kCauses))); // circles included
    return history;
}

// ---- the definitions ----

// Every instant at which the moment may have been, as far as its ends go.
QList<qint64> possible(const Moment &moment)
{
    if (!moment.isKnown()) return {};
    return moment.isDay() ? QList<qint64>{moment.msecs(), moment.msecs() + kDay - 1} : QList<qint64>{moment.msecs()};
}

template <typename Holds> bool surely(const Moment &a, const Moment &b, Holds holds)
{
    if (!a.isKnown() || !b.isKnown()) return false;
    for (const qint64 x : possible(a))
        for (const qint64 y : possible(b))
            if (!holds(x, y)) return false;
    return true;
}

bool isRehearsal(const PastIncident &incident)
{
    return incident.classification == Classification::Drill || incident.classification == Classification::FalseAlarm;
}

QSet<QUuid> causesOf(const PastIncident &incident)
{
    QSet<QUuid> causes;
    for (const PastCause &each : incident.causes)
        if (each.role != CauseRole::DelayedDetection) causes.insert(each.uuid);
    return causes;
}

QSet<QUuid> withAncestors(QSet<QUuid> causes, const QHash<QUuid, QUuid> &parents)
{
    for (int round = 0; round < kCauses; ++round)
        for (const QUuid &each : QSet<QUuid>(causes))
            if (parents.contains(each)) causes.insert(parents.value(each));
    return causes;
}

bool isRepeat(const PastIncident &incident, const History &history)
{
    const QSet<QUuid> causes = withAncestors(causesOf(incident), history.parents);
    return std::any_of(history.incidents.begin(), history.incidents.end(), [&](const PastIncident &earlier) {
        return !earlier.isDeleted && !isRehearsal(earlier) && earlier.uuid != incident.uuid &&
               surely(earlier.started, incident.started, [](qint64 a, qint64 b) { return a < b; }) &&
               causesOf(earlier).intersects(causes);
    });
}

QSet<QUuid> answeredBy(const PastAction &action, const PastIncident &maker)
{
    QSet<QUuid> answered(action.answers.begin(), action.answers.end());
    if (answered.isEmpty())
        for (const PastCause &each : maker.causes)
            if (each.role == CauseRole::Root) answered.insert(each.uuid);
    return answered;
}

bool wasOpen(const PastAction &action, const Moment &started)
{
    const bool isClosed = action.status == ActionStatus::Done || action.status == ActionStatus::Verified ||
                          action.status == ActionStatus::WontDo;
    return surely(action.createdAt, started, [](qint64 made, qint64 start) { return made <= start; }) &&
           (!isClosed || surely(action.closedAt, started, [](qint64 closed, qint64 start) { return closed >= start; }));
}

QList<ResponsibleAction> responsibleFor(const PastIncident &incident, const History &history)
{
    QList<ResponsibleAction> responsible;
    const QSet<QUuid> causes = withAncestors(causesOf(incident), history.parents);
    for (const PastIncident &maker : history.incidents)
        for (const PastAction &action : maker.actions)
            if (!maker.isDeleted && !incident.isDeleted && maker.uuid != incident.uuid &&
                wasOpen(action, incident.started) && answeredBy(action, maker).intersects(causes))
                responsible.append({maker.uuid, action.uuid, action.number,
                                    action.due.isKnown() && action.due.day() < incident.started.day()});
    return responsible;
}

bool isCounted(const PastIncident &incident, const Scope &scope)
{
    return !incident.isDeleted && (scope.rehearsals == Scope::Rehearsals::Count || !isRehearsal(incident)) &&
           scope.filter(incident.uuid);
}

RepeatRate repeatRate(const History &history, const Scope &scope)
{
    RepeatRate rate;
    for (const PastIncident &incident : history.incidents) {
        if (!isCounted(incident, scope) || causesOf(incident).isEmpty()) continue;
        ++rate.of;
        rate.undated += incident.started.isKnown() ? 0 : 1;
        if (isRepeat(incident, history)) rate.uuids.append(incident.uuid);
    }
    rate.repeats = rate.uuids.size();
    if (rate.of > 0) rate.rate = double(rate.repeats) / double(rate.of);
    return rate;
}

AvoidableDowntime avoidableDowntime(const History &history, const Scope &scope)
{
    AvoidableDowntime sum;
    for (const PastIncident &incident : history.incidents) {
        const QList<ResponsibleAction> responsible = responsibleFor(incident, history);
        if (!isCounted(incident, scope) || responsible.isEmpty()) continue;
        const bool wasOverdue = std::any_of(responsible.begin(), responsible.end(),
                                            [](const ResponsibleAction &action) { return action.wasOverdue; });
        sum.incidents.append({incident.uuid, incident.impact, wasOverdue});
        sum.total += incident.impact.value_or(Duration(0));
        if (wasOverdue) sum.overdue += incident.impact.value_or(Duration(0));
    }
    return sum;
}

Scope anyScope()
{
    Scope scope;
    const uint leftOut = uint(any(40));
    scope.filter = [leftOut](const QUuid &uuid) { return uuid.data1 != leftOut; };
    scope.rehearsals = any(2) == 0 ? Scope::Rehearsals::Count : Scope::Rehearsals::LeaveOut;
    return scope;
}

} // namespace recurrenceproperties

class RecurrencePropertiesTest : public QObject
{
    Q_OBJECT

private slots:
    void countsTheRepeatsThatAllPairsGive()
    {
        QVERIFY(rc::check("the repeat rate is that of looking at all pairs", [] {
            const History history = recurrenceproperties::anyHistory();
            const Scope scope = recurrenceproperties::anyScope();
            RC_ASSERT(Recurrence(history).repeatRate(scope) == recurrenceproperties::repeatRate(history, scope));
        }));
    }

    void sumsTheDowntimeThatAllPairsGive()
    {
        QVERIFY(rc::check("avoidable downtime is that of looking at all pairs", [] {
            const History history = recurrenceproperties::anyHistory();
            const Scope scope = recurrenceproperties::anyScope();
            AvoidableDowntime found = Recurrence(history).avoidableDowntime(scope);
            found.undatedActions = 0; // has a test of its own
            RC_ASSERT(found == recurrenceproperties::avoidableDowntime(history, scope));
        }));
    }

    void namesTheActionsThatAllPairsGive()
    {
        QVERIFY(rc::check("the actions responsible are those of looking at all pairs", [] {
            const History history = recurrenceproperties::anyHistory();
            const Recurrence recurrence(history);
            for (const PastIncident &incident : history.incidents)
                RC_ASSERT(recurrence.responsibleFor(incident.uuid) ==
                          recurrenceproperties::responsibleFor(incident, history));
        }));
    }
};

NEVERTWICE_TEST(RecurrencePropertiesTest);
#include "recurrenceproperties_test.moc"
