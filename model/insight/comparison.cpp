#include "model/insight/comparison.h"

#include "model/insight/falseleads.h"
#include "model/insight/percentiles.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace comparison {

using Known = ComparedIncident::Known;

struct Milestone
{
    Moment Milestones::*at;
    QLatin1StringView path;
};
constexpr std::array<Milestone, 4> kMilestones{{{&Milestones::detected, "milestones.detected"_L1},
                                                {&Milestones::acknowledged, "milestones.acknowledged"_L1},
                                                {&Milestones::mitigated, "milestones.mitigated"_L1},
                                                {&Milestones::resolved, "milestones.resolved"_L1}}};

ComparedIncident::Step stepOf(const Incident &incident, const Milestone &milestone, const QStringList &disputed)
{
    const Moment &at = incident.milestones.*milestone.at;
    if (!at.isInstant()) {
        const bool isEnd = milestone.at == &Milestones::resolved;
        const bool isMended = milestone.at == &Milestones::mitigated;
        const bool goesOn = isEnd      ? incident.state == State::Investigating || incident.state == State::Mitigated
                            : isMended ? incident.state == State::Investigating
                                       : false;
        return {goesOn && !at.isKnown() ? Known::NotYet : Known::No, {}};
    }
    if (disputed.contains(milestone.path)) return {Known::Contradictory, {}};
    const Duration after(at.msecs() - incident.milestones.started.msecs());
    return after.count() < 0 ? ComparedIncident::Step{Known::Contradictory, {}}
                             : ComparedIncident::Step{Known::Yes, after};
}

Known startOf(const Incident &incident, const QStringList &disputed)
{
    if (!incident.milestones.started.isInstant()) return Known::No;
    return disputed.contains("milestones.started"_L1) ? Known::Contradictory : Known::Yes;
}

Moment sinceStart(const Moment &moment, qint64 started)
{
    return Moment::atMsecs(moment.msecs() - started);
}

void countFromStart(const Incident &incident, const Phases &phases, ComparedIncident &compared)
{
    const qint64 started = incident.milestones.started.msecs();
    for (size_t i = 0; i < kMilestones.size(); ++i)
        compared.steps[i] = stepOf(incident, kMilestones[i], phases.disputed);
    for (const Band &band : phases.bands)
        if (band.length().count() > 0)
            compared.bands.append({band.phases, sinceStart(band.from, started), sinceStart(band.to, started)});
    for (const FalseLeadStretch &lead : falseLeadStretches(incident.timeline, incident.milestones.mitigated)) {
        const Stretch since{std::max<qint64>(0, lead.stretch.from - started), lead.stretch.to - started};
        if (since.to > since.from) compared.leads.append(since);
    }
    std::sort(compared.leads.begin(), compared.leads.end(),
              [](const Stretch &a, const Stretch &b) { return a.from < b.from; });
}

ComparedIncident compared(const Incident &incident)
{
    ComparedIncident compared;
    compared.uuid = incident.uuid;
    compared.ref = incident.ref;
    compared.title = incident.title;
    compared.started = incident.milestones.started;
    compared.timeZone = incident.timeZone;
    const FalseLeadTime lost = timeLostToFalseLeads(incident.timeline, incident.milestones.mitigated);
    compared.falseLeads = lost.of;
    compared.lost = lost.lost;
    const Phases phases = phasesOf(incident.milestones, incident.timeline);
    compared.start = startOf(incident, phases.disputed);
    if (compared.start == Known::Yes) countFromStart(incident, phases, compared);
    return compared;
}

} // namespace comparison

Duration ComparedIncident::length() const
{
    Duration length{0};
    for (const Step &step : steps)
        length = std::max(length, step.after);
    for (const Stretch &lead : leads)
        length = std::max(length, Duration(lead.to));
    for (const Band &band : bands)
        length = std::max(length, Duration(band.to.msecs()));
    return length;
}

Duration IncidentComparison::longest() const
{
    Duration longest{0};
    for (const ComparedIncident &incident : incidents)
        longest = std::max(longest, incident.length());
    return longest;
}

std::optional<Duration> IncidentComparison::shortest() const
{
    std::optional<Duration> shortest;
    for (const ComparedIncident &incident : incidents)
        if (const Duration length = incident.length(); length.count() > 0)
            shortest = shortest ? std::min(*shortest, length) : length;
    return shortest;
}

IncidentComparison comparisonOf(const QList<Incident> &incidents)
{
    IncidentComparison all;
    for (const Incident &incident : incidents)
        all.incidents.append(comparison::compared(incident));
    std::stable_sort(all.incidents.begin(), all.incidents.end(),
                     [](const ComparedIncident &a, const ComparedIncident &b) {
                         if (a.started.isKnown() != b.started.isKnown()) return a.started.isKnown();
                         return a.started.isKnown() && earliest(a.started) < earliest(b.started);
                     });
    return all;
}

StepSpread spreadOf(const IncidentComparison &comparison, CourseStep step)
{
    StepSpread spread;
    spread.of = comparison.incidents.size();
    QList<std::optional<Duration>> known;
    for (int i = 0; i < int(comparison.incidents.size()); ++i) {
        const ComparedIncident::Step &at = comparison.incidents[i].step(step);
        if (at.known != ComparedIncident::Known::Yes) continue;
        known.append(at.after);
        const auto after = [&](int one) { return comparison.incidents[one].step(step).after; };
        if (spread.fastest < 0 || at.after < after(spread.fastest)) spread.fastest = i;
        if (spread.slowest < 0 || at.after > after(spread.slowest)) spread.slowest = i;
    }
    spread.n = known.size();
    spread.medianMinutes = distributionInMinutes(known).median;
    return spread;
}

} // namespace nevertwice
