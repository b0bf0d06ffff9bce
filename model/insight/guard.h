#pragma once

#include "model/insight/recurrence.h"

#include <QList>
#include <QUuid>

namespace nevertwice {

// "You have been here before": what came before an incident for the same reason, and what had been promised against it.
struct RepeatGuard
{
    QList<QUuid> earlier; // the latest first; of the same start in the order of the history
    QList<QUuid> causes;  // that came back, as the earlier ones had them: each of the incident, then its ancestors
    Moment last;          // when the latest of the earlier ones began
    Duration impact{0};   // of the earlier ones together, as far as it is known
    qsizetype impactOf = 0;
    // Promises that were open when the incident began, in the order of the history.
    QList<ResponsibleAction> open;

    bool isRepeat() const { return !earlier.isEmpty(); }
    bool operator==(const RepeatGuard &) const = default;
};

// By the definitions of the repeat rate and of avoidable downtime (see Recurrence): earlier is who surely began before,
// drills and false alarms aside; a cause counts in the roles root, contributing and trigger, with its ancestors. The
// incident is given as it is being written: what the history holds of it is left out. One without a start is taken to
// begin at `now`, since it is being written. A drill or a false alarm is no repeat, and is asked nothing.
RepeatGuard guardByCause(History history, PastIncident incident, const Moment &now);

// The same where nobody has linked a cause yet, and these incidents are taken for the same one: what they promised, all
// of it, is what had been promised.
RepeatGuard guardByLikeness(const History &history, PastIncident incident, const QList<QUuid> &alike,
                            const Moment &now);

} // namespace nevertwice
