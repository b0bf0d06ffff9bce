#pragma once

#include "model/domain/result.h"
#include "model/store/rows.h"

#include <QHash>

namespace nevertwice {

class Reader;

// The latest incident that had a cause again which a promise, kept or given up before it, was meant to end.
struct CameBack
{
    QUuid incident;
    QString ref;
    Moment started;

    bool operator==(const CameBack &) const = default;
};

// In the extra of an action: until when somebody knows of what came back, and leaves the action closed.
inline constexpr auto kLookedAgain = "looked_again";

// Of the actions that are closed, by incident and action. What began after the action was closed, and after somebody
// looked at it again, counts; drills and false alarms, and causes that only delayed, do not, nor does an incident that
// brought a promise against the cause of its own: that answer was given. An action that names no
// cause answers the root causes of its own incident, and a cause stands for those under it. In one look at the file.
Result<QHash<std::pair<QUuid, QUuid>, CameBack>> cameBack(const Reader &reader, const QList<ActionRow> &actions);

// When a day has come to look again at an action that is closed.
inline bool isToBeLookedAt(const Action &action, const Moment &today)
{
    return action.isClosed() && action.reviewOn.isKnown() && action.reviewOn.msecs() <= today.msecs();
}

} // namespace nevertwice
