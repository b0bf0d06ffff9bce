#pragma once

#include "model/domain/incident.h"

namespace nevertwice {

// What others are told while an incident goes on, ready to be pasted into a chat: what, impact, doing, who leads, since
// when, and when they hear again. What is not known says so.
QString statusMessage(const Incident &incident, const Moment &now, const Moment &nextUpdate);

// How often others are told, in minutes, by how bad it is.
int usualUpdateInterval(const Code<Severity> &severity);

} // namespace nevertwice
