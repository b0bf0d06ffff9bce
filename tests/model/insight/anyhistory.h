#pragma once

#include "model/insight/recurrence.h"
#include "tests/model/insight/support.h"

#include <QSet>

#include <rapidcheck.h>

// Generated histories, and the words of the definitions in the slowest way that is easy to believe.
namespace recurrenceproperties {
using namespace nevertwice;

constexpr int kCauses = 6;
constexpr qint64 kDay = 86'400'000;
constexpr qint64 kHour = 3'600'000;

// ---- generated histories: few causes, few times, so that things meet ----

inline int any(int below)
{
    return *rc::gen::inRange(0, below);
}
inline QUuid cause(int number)
{
    return insighttest::uuid(100 + number);
}

inline Moment anyMoment(int unknownOneIn)
{
    if (any(unknownOneIn) == 0) return {};
    const int day = any(5);
    if (any(4) == 0) return Moment::onDay(QDate(2024, 3, 1).addDays(day));
    return Moment::atMsecs(Moment::onDay(QDate(2024, 3, 1)).msecs() + day * kDay + any(4) * 6 * kHour);
}

inline PastAction anyAction(int number)
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

inline PastIncident anyIncident(int number)
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

inline History anyHistory()
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
inline QList<qint64> possible(const Moment &moment)
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

inline bool isRehearsal(const PastIncident &incident)
{
    return incident.classification == Classification::Drill || incident.classification == Classification::FalseAlarm;
}

inline QSet<QUuid> causesOf(const PastIncident &incident)
{
    QSet<QUuid> causes;
    for (const PastCause &each : incident.causes)
        if (each.role != CauseRole::DelayedDetection) causes.insert(each.uuid);
    return causes;
}

inline QSet<QUuid> withAncestors(QSet<QUuid> causes, const QHash<QUuid, QUuid> &parents)
{
    for (int round = 0; round < kCauses; ++round)
        for (const QUuid &each : QSet<QUuid>(causes))
            if (parents.contains(each)) causes.insert(parents.value(each));
    return causes;
}

inline QSet<QUuid> answeredBy(const PastAction &action, const PastIncident &maker)
{
    QSet<QUuid> answered(action.answers.begin(), action.answers.end());
    if (answered.isEmpty())
        for (const PastCause &each : maker.causes)
            if (each.role == CauseRole::Root) answered.insert(each.uuid);
    return answered;
}

inline bool wasOpen(const PastAction &action, const Moment &started)
{
    const bool isClosed = action.status == ActionStatus::Done || action.status == ActionStatus::Verified ||
                          action.status == ActionStatus::WontDo;
    return surely(action.createdAt, started, [](qint64 made, qint64 start) { return made <= start; }) &&
           (!isClosed || surely(action.closedAt, started, [](qint64 closed, qint64 start) { return closed >= start; }));
}

} // namespace recurrenceproperties
