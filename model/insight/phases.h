#pragma once

#include "model/domain/incident.h"
#include "model/insight/stretch.h"

#include <QList>
#include <QStringList>

namespace nevertwice {

// What an incident goes through, in this order.
enum class Phase { Undetected, Unacknowledged, Diagnosing, Mitigating, Recovering };

// One phase, or several where the bounds between them are missing.
struct Band
{
    QList<Phase> phases; // in their order, at least one
    Moment from;         // both are instants
    Moment to;

    Duration length() const { return Duration(to.msecs() - from.msecs()); } // 0 or more
    bool operator==(const Band &) const = default;
};

struct Phases
{
    QList<Band> bands;    // in their order, each beginning where the one before ends
    QStringList disputed; // paths of the milestones that contradict others: "milestones.detected"

    bool operator==(const Phases &) const = default;
};

// Divides an incident into bands. A missing inner bound joins its two phases into one band with both names. What lies
// before the first known bound or after the last has no band: a phase without a beginning or an end is no length.
// - A milestone known only to the day is missing.
// - Diagnosing ends with the first decision, mitigation attempt or mitigation by time (not by place in the list) at or
//   after `acknowledged`. Without an acknowledged there is no such bound, and one that would lie after the next
//   milestone is none either: an event must not make a milestone doubtful.
// - Milestones out of order: as few as possible are treated as missing, so that the rest ascends and the bands never
//   overlap. Where it cannot be told which of several is the wrong one, all of them are. Equal ones are in order and
//   give a band of no length.
Phases phasesOf(const Milestones &milestones, const QList<Event> &timeline);

// "undetected"
QString phaseName(Phase phase);
// The names of its phases: "diagnosing + mitigating".
QString bandName(const Band &band);

} // namespace nevertwice
