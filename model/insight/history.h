#pragma once

#include "model/domain/incident.h"
#include "model/insight/stretch.h"

#include <QHash>
#include <QList>
#include <QUuid>

#include <optional>

namespace nevertwice {

// Drills and false alarms are counted only where somebody asks for them.
inline bool isRehearsal(const Code<Classification> &classification)
{
    return classification == Classification::Drill || classification == Classification::FalseAlarm;
}
// The roles in which a cause makes an incident happen; the others made it last longer.
inline bool bringsAbout(const Code<CauseRole> &role)
{
    return role == CauseRole::Root || role == CauseRole::Contributing || role == CauseRole::Trigger;
}

// What recurrence is computed from: of each incident only what it needs, so that a whole workspace fits in memory.

struct PastCause
{
    QUuid uuid; // null is no cause
    Code<CauseRole> role = CauseRole::Root;

    bool operator==(const PastCause &) const = default;
};

struct PastAction
{
    QUuid uuid;
    int number = 0;
    Moment createdAt;
    Moment closedAt;
    Code<ActionStatus> status = ActionStatus::Open;
    Moment due;
    QList<QUuid> answers;
    Code<ActionType> type;

    bool operator==(const PastAction &) const = default;
};

struct PastIncident
{
    QUuid uuid;
    Moment started;
    Code<Classification> classification = Classification::Incident;
    bool isDeleted = false;         // in the trash
    std::optional<Duration> impact; // impactDuration()
    QList<PastCause> causes;        // one entry a role: the same cause may stand here twice
    QList<PastAction> actions;

    bool operator==(const PastIncident &) const = default;
};

// A whole workspace, whatever is filtered: "earlier" means earlier than all. Precondition: no uuid stands twice.
struct History
{
    QList<PastIncident> incidents;
    QHash<QUuid, QUuid> parents; // of causes; those without one may be absent

    bool operator==(const History &) const = default;
};

PastIncident pastIncident(const Incident &incident);
QHash<QUuid, QUuid> parentsOf(const QList<Cause> &catalogue);

} // namespace nevertwice

// A hundred thousand of them are gathered in lists that grow.
Q_DECLARE_TYPEINFO(nevertwice::PastCause, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(nevertwice::PastAction, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(nevertwice::PastIncident, Q_RELOCATABLE_TYPE);
