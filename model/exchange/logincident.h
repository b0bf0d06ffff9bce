#pragma once

#include "model/domain/incident.h"
#include "model/exchange/logtext.h"

namespace nevertwice {

// Which rows of a log become events.
enum class LogNoise { LeaveOut, Take };

// The event a row becomes. Its uuid depends on the origin, the time, the text and nothing else, so that the same log
// gives the same events.
Event eventOf(const LogRow &row, const QString &origin);

// A new incident with the rows as its timeline, oldest first. Milestones that the rows propose are `inferred`. `name`
// is the title where the log has none; `origin` names the log for good.
Incident incidentOfLog(const LogContent &content, const QString &name, const QString &origin,
                       LogNoise noise = LogNoise::LeaveOut);

// The rows appended to the timeline of an incident. What is there already, the same words of the same speaker at the
// same time, is not doubled, as often as it is there; milestones that are not known yet are inferred.
Incident withLogRows(Incident incident, const LogContent &content, const QString &origin,
                     LogNoise noise = LogNoise::LeaveOut);

// How an incident is read into: its zone, the day it began, what "+3m" counts from.
LogOptions logOptionsFor(const Incident &incident, LogOptions options);

} // namespace nevertwice
