#include "model/insight/recurrence.h"

#include "tests/model/insight/anyhistory.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace nevertwice;

// The definitions of product.md word by word over all pairs, in the slowest way that is easy to believe.
namespace recurrenceproperties {

bool isRepeat(const PastIncident &incident, const History &history)
{
    const QSet<QUuid> causes = withAncestors(causesOf(incident), history.parents);
    return std::any_of(history.incidents.begin(), history.incidents.end(), [&](const PastIncident &earlier) {
        return !earlier.isDeleted && !isRehearsal(earlier) && earlier.uuid != incident.uuid &&
               surely(earlier.started, incident.started, [](qint64 a, qint64 b) { return a < b; }) &&
               causesOf(earlier).intersects(causes);
    });
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
