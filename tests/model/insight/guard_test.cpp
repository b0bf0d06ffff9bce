#include "model/insight/guard.h"

#include "tests/model/insight/anyhistory.h"
#include "tests/support/property.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace nevertwice;

// What the guard says, by looking at every pair as somebody with a pencil would.
namespace guardtest {

using namespace recurrenceproperties;

Moment beginOf(const PastIncident &incident, const Moment &now)
{
    return incident.started.isKnown() ? incident.started : now;
}

bool cameBefore(const PastIncident &past, const PastIncident &incident, const Moment &now)
{
    return !past.isDeleted && !recurrenceproperties::isRehearsal(past) && past.uuid != incident.uuid &&
           surely(past.started, beginOf(incident, now), [](qint64 a, qint64 b) { return a < b; });
}

void sum(RepeatGuard &guard, const QList<PastIncident> &earlier)
{
    for (const PastIncident &past : earlier) {
        guard.earlier.append(past.uuid);
        if (past.impact) {
            guard.impact += *past.impact;
            ++guard.impactOf;
        }
    }
    if (!earlier.isEmpty()) guard.last = earlier.first().started;
}

QList<PastIncident> latestFirst(QList<PastIncident> list)
{
    std::stable_sort(list.begin(), list.end(), [](const PastIncident &a, const PastIncident &b) {
        return a.started.msecs() > b.started.msecs();
    });
    return list;
}

bool wasOverdue(const PastAction &action, const Moment &began)
{
    return action.due.isKnown() && action.due.day() < began.day();
}

RepeatGuard slowByCause(const History &history, const PastIncident &incident, const Moment &now)
{
    RepeatGuard guard;
    if (recurrenceproperties::isRehearsal(incident)) return guard;
    const QSet<QUuid> all = withAncestors(causesOf(incident), history.parents);
    QList<PastIncident> earlier;
    for (const PastIncident &past : history.incidents)
        if (cameBefore(past, incident, now) && causesOf(past).intersects(all)) earlier.append(past);
    sum(guard, latestFirst(earlier));
    for (const PastCause &cause : incident.causes) {
        if (cause.role == CauseRole::DelayedDetection) continue;
        QUuid one = cause.uuid;
        for (int up = 0; up <= kCauses; ++up, one = history.parents.value(one))
            for (const PastIncident &past : earlier)
                if (causesOf(past).contains(one) && !guard.causes.contains(one)) guard.causes.append(one);
    }
    const Moment began = beginOf(incident, now);
    for (const PastIncident &maker : history.incidents)
        for (const PastAction &action : maker.actions)
            if (!maker.isDeleted && !incident.isDeleted && maker.uuid != incident.uuid && wasOpen(action, began) &&
                answeredBy(action, maker).intersects(all))
                guard.open.append({maker.uuid, action.uuid, action.number, wasOverdue(action, began)});
    return guard;
}

RepeatGuard slowByLikeness(const History &history, const PastIncident &incident, const QList<QUuid> &alike,
                           const Moment &now)
{
    RepeatGuard guard;
    if (recurrenceproperties::isRehearsal(incident)) return guard;
    QList<PastIncident> earlier;
    for (const PastIncident &past : history.incidents)
        if (alike.contains(past.uuid) && cameBefore(past, incident, now)) earlier.append(past);
    sum(guard, latestFirst(earlier));
    const Moment began = beginOf(incident, now);
    for (const PastIncident &past : earlier)
        for (const PastAction &action : past.actions)
            if (wasOpen(action, began))
                guard.open.append({past.uuid, action.uuid, action.number, wasOverdue(action, began)});
    return guard;
}

// Whether both say the same, whatever the order of the promises.
bool agree(RepeatGuard a, RepeatGuard b)
{
    for (RepeatGuard *guard : {&a, &b})
        std::sort(guard->open.begin(), guard->open.end(), [](const ResponsibleAction &x, const ResponsibleAction &y) {
            return std::pair(x.incident, x.action) < std::pair(y.incident, y.action);
        });
    return a == b;
}

Moment aNow()
{
    return *Moment::read(QStringLiteral("2024-03-04T12:00:00Z"));
}

} // namespace guardtest

class GuardTest : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatAllPairsGive()
    {
        QVERIFY(test::holds("the guard is that of looking at all pairs", [] {
            const History history = guardtest::anyHistory();
            for (const PastIncident &incident : history.incidents)
                RC_ASSERT(guardtest::agree(guardByCause(history, incident, guardtest::aNow()),
                                           guardtest::slowByCause(history, incident, guardtest::aNow())));
        }));
    }

    void countsADraftThatTheHistoryDoesNotHave()
    {
        QVERIFY(test::holds("a draft is judged as it is written, not as it was saved", [] {
            const History history = guardtest::anyHistory();
            PastIncident draft = guardtest::anyIncident(1); // of a uuid that may be there with other causes
            draft.isDeleted = false;
            RC_ASSERT(guardtest::agree(guardByCause(history, draft, guardtest::aNow()),
                                       guardtest::slowByCause(history, draft, guardtest::aNow())));
        }));
    }

    void countsLikeOnesAsAllPairsGive()
    {
        QVERIFY(test::holds("the guard of like incidents is that of looking at each", [] {
            const History history = guardtest::anyHistory();
            QList<QUuid> alike;
            for (const PastIncident &past : history.incidents)
                if (guardtest::any(2) == 0) alike.append(past.uuid);
            for (const PastIncident &incident : history.incidents)
                RC_ASSERT(guardtest::agree(guardByLikeness(history, incident, alike, guardtest::aNow()),
                                           guardtest::slowByLikeness(history, incident, alike, guardtest::aNow())));
        }));
    }

    void saysNothingWhereNothingCameBefore()
    {
        PastIncident incident;
        incident.uuid = insighttest::uuid(1);
        incident.causes.append({insighttest::uuid(100), CauseRole::Root});
        History history;
        history.incidents.append(incident);
        QVERIFY(!guardByCause(history, incident, guardtest::aNow()).isRepeat());
        QCOMPARE(guardByCause({}, incident, guardtest::aNow()), RepeatGuard());
        QCOMPARE(guardByLikeness(history, incident, {incident.uuid}, guardtest::aNow()), RepeatGuard());
    }
};

NEVERTWICE_TEST(GuardTest);
#include "guard_test.moc"
