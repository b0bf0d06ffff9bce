#pragma once

#include "model/domain/codes.h"
#include "model/domain/moment.h"

#include <QJsonObject>
#include <QList>
#include <QUuid>

namespace nevertwice {

// A corrective or preventive promise, made after an incident.
struct Action
{
    QUuid uuid;
    int number = 0; // INC-7.2; given once within its incident, never reused
    QString title;
    QString details;
    Code<ActionType> type;
    QString group; // the list it stood under in the document
    Code<Priority> priority;
    QString owner;
    Moment due;
    Code<ActionStatus> status = ActionStatus::Open;
    Moment createdAt;
    Moment closedAt;
    QString reason;   // why it will not be done
    QString evidence; // that it works
    Moment reviewOn;  // a date to look again
    QString link;
    QList<QUuid> answers; // the causes it answers
    QJsonObject extra;

    bool isClosed() const
    {
        return status == ActionStatus::Done || status == ActionStatus::Verified || status == ActionStatus::WontDo;
    }
    bool operator==(const Action &) const = default;
};

// Open, and its day is over.
inline bool isOverdue(const Action &action, const Moment &now)
{
    return !action.isClosed() && action.due.isKnown() && action.due.day() < now.day();
}

} // namespace nevertwice
