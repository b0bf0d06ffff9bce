#pragma once

#include "model/domain/incident.h"

namespace nevertwice {

// What is written while an incident goes on, at the moment it is written.

// A line of the timeline at this time, to the second, on the clock of the incident.
Event eventNow(const Moment &now, const QString &timeZone, const QString &text, const QString &author,
               Code<EventKind> kind = EventKind::Note);
// The same at the end of the timeline.
Incident withEventNow(Incident incident, const Moment &now, const QString &text, const QString &author,
                      Code<EventKind> kind = EventKind::Note);

enum class LiveStep { Started, Detected, Acknowledged, Mitigated, Resolved };
inline constexpr int kLiveSteps = 5;
Moment timeOfStep(const Incident &incident, LiveStep step);
EventKind kindOfStep(LiveStep step);
// The step is reached now: its milestone, the state that follows from it, and a line that says so. A milestone that a
// person knows already stays as it is, one that was only inferred does not.
bool canTakeStep(const Incident &incident, LiveStep step);
Incident withStepNow(Incident incident, LiveStep step, const Moment &now, const QString &text, const QString &author);

// What nobody has said yet, and everybody will ask; the most urgent first.
enum class LiveGap { Title, Impact, Lead, Severity, Service };
QList<LiveGap> liveGaps(const Incident &incident);

// When the impact began as far as it is known: the milestone, else the first line of the timeline, else nothing.
Moment liveStart(const Incident &incident);
// When others were told last; none where they were not.
Moment lastUpdate(const Incident &incident);
// What is being done: the last line that says so.
QString doingNow(const Incident &incident);

} // namespace nevertwice
