#pragma once

#include "model/domain/incident.h"
#include "model/insight/phases.h"

#include <QList>

#include <array>
#include <optional>

namespace nevertwice {

// What is told of an incident beside others: how long after the start of the impact each of these was reached.
enum class CourseStep { Noticed, Acknowledged, Mitigated, Resolved };
inline constexpr std::array kCourseSteps{CourseStep::Noticed, CourseStep::Acknowledged, CourseStep::Mitigated,
                                         CourseStep::Resolved};

// One incident, counted from the start of its impact.
struct ComparedIncident
{
    enum class Known {
        Yes,
        No,           // nobody wrote it, or only the day
        NotYet,       // it goes on
        Contradictory // it does not agree with the other times
    };
    struct Step
    {
        Known known = Known::No;
        Duration after{0}; // where it is known; never negative

        bool operator==(const Step &) const = default;
    };

    QUuid uuid;
    QString ref;
    QString title;
    Moment started;          // may be a day, or unknown
    QString timeZone;        // in which that is told
    Known start = Known::No; // without a sound one nothing else can be counted
    std::array<Step, 4> steps;
    QList<Band> bands;            // on the epoch: a moment of 0 is the start
    QList<Stretch> leads;         // on the epoch too, ascending, not before the start
    qsizetype falseLeads = 0;     // all of them, also those that could not be measured
    std::optional<Duration> lost; // 0 where there was none; nothing where none could be measured

    const Step &step(CourseStep step) const { return steps[size_t(step)]; }
    // Until the last thing that is known of it.
    Duration length() const;

    bool operator==(const ComparedIncident &) const = default;
};

// Several incidents, the first to begin first; those of which nobody knows when they began stand at the end.
struct IncidentComparison
{
    QList<ComparedIncident> incidents;

    Duration longest() const;
    // Of those that have a length; nothing where none has.
    std::optional<Duration> shortest() const;

    bool operator==(const IncidentComparison &) const = default;
};

IncidentComparison comparisonOf(const QList<Incident> &incidents);

// How one step was reached by all of them.
struct StepSpread
{
    qsizetype n = 0; // for how many it is known
    qsizetype of = 0;
    int fastest = -1; // of the incidents; the earliest of equals
    int slowest = -1;
    std::optional<double> medianMinutes;

    bool operator==(const StepSpread &) const = default;
};
StepSpread spreadOf(const IncidentComparison &comparison, CourseStep step);

} // namespace nevertwice
