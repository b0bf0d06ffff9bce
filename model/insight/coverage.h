#pragma once

#include "model/insight/history.h"

#include <array>

namespace nevertwice {

// What was promised against the causes of a workspace, by what it is to do: keep it from happening again, notice it
// sooner, make it hurt less.
inline constexpr std::array kCoverageTypes{ActionType::Prevent, ActionType::Detect, ActionType::Mitigate};

struct CoveredAction
{
    QUuid incident;
    QUuid action;

    bool operator==(const CoveredAction &) const = default;
};

// The promises of one type against one cause. What will not be done counts for nothing.
struct CoverageCell
{
    QList<CoveredAction> open;
    QList<CoveredAction> kept; // done, or shown to work

    bool isHole() const { return open.isEmpty() && kept.isEmpty(); }
    bool operator==(const CoverageCell &) const = default;
};

struct CauseCoverage
{
    QUuid cause;
    int incidents = 0; // that it brought about, drills and false alarms aside
    QUuid latest;      // of them; null where there is none
    std::array<CoverageCell, kCoverageTypes.size()> cells;
    int others = 0; // promises of other types

    int holes() const;
    bool operator==(const CauseCoverage &) const = default;
};

// Of the causes that brought about an incident or that something was promised against, those with the most incidents
// first, then those with the most holes, else in the order given. An action is against the causes it answers and those
// under them; one that names none is against the root causes of its own incident. Time in proportion to the history.
QList<CauseCoverage> coverageOf(const History &history, const QList<QUuid> &causes);

} // namespace nevertwice
