#pragma once

#include "model/domain/incident.h"

namespace nevertwice {

// Invented incidents whose words try the layout: long German ones, and Arabic, which runs from right to left.
QList<Incident> germanIncidents(const Moment &now);
QList<Incident> arabicIncidents(const Moment &now);

} // namespace nevertwice
