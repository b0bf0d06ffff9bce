#pragma once

#include "model/insight/history.h"

#include <QList>
#include <QUuid>

namespace nevertwice {

// A cause of the catalogue, and what its incidents make of it.
struct CauseSummary
{
    QUuid cause;
    // Those it brought about (root, contributing, trigger), drills and false alarms aside, as everywhere where repeats
    // are counted; the latest first, those without a start last.
    QList<QUuid> incidents;
    QList<QUuid> others; // that have it too and are counted nowhere, in the same order
    Moment first;        // of those with a start
    Moment last;
    Duration impact{0}; // of all of them, as far as it is known
    qsizetype impactOf = 0;
    int open = 0;    // promises that answer it and are not closed; those that name no cause answer the root causes of
    int overdue = 0; // their own incident
    // Incidents that began in each of the last kTrendMonths months (in UTC), the present one last.
    QList<int> trend;

    bool operator==(const CauseSummary &) const = default;
};

inline constexpr int kTrendMonths = 24;

// One for each cause, in their order. Time in proportion to the history.
QList<CauseSummary> causeSummaries(const History &history, const QList<QUuid> &causes, const Moment &now);

} // namespace nevertwice
