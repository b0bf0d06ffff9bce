#pragma once

#include "model/domain/incident.h"

#include <QByteArray>
#include <QList>

namespace nevertwice {

// A calendar (RFC 5545) with a day for every open action that has one, and one for every date on which to look again.
// The uid of an entry is that of its action: read a second time, a calendar updates its entries instead of doubling
// them.
QByteArray calendarOf(const QList<Incident> &incidents, const Moment &now);

} // namespace nevertwice
