#pragma once

#include "model/domain/incident.h"
#include "model/exchange/reporttimes.h"

#include <QList>
#include <QPair>
#include <QStringList>

namespace nevertwice {

// A time of day in the sentences of a report, and what its sentence is about.
struct ToldTime
{
    Moment at;
    EventKind kind = EventKind::Note;
    bool hasDay = false; // it says so itself
};

// The times that prose tells, in its order: a report without a timeline has no others.
QList<ToldTime> toldTimes(const QStringList &texts, const ReportTimes &times);

// The milestones: those the document states, else what its timeline and its sentences let one conclude, which is told
// as inferred. `relative` are entries that say how many minutes into the outage they were.
void giveMilestones(Incident &incident, const ReportTimes &times, const QList<QPair<int, double>> &relative,
                    const QList<ToldTime> &told);

} // namespace nevertwice
