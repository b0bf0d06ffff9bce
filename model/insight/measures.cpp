#include "model/insight/measures.h"

#include <algorithm>
#include <tuple>

namespace nevertwice {

namespace measures {

std::optional<Duration> gapBetween(const Course &previous, const Course &next)
{
    if (!previous.resolved.isInstant() || !next.started.isInstant()) return std::nullopt;
    return Duration(std::max<qint64>(0, next.started.msecs() - previous.resolved.msecs()));
}

bool comesBefore(const Course &a, const Course &b)
{
    if (a.started.msecs() != b.started.msecs()) return a.started.msecs() < b.started.msecs();
    const auto rank = [](const Course &course) {
        return std::tuple(!course.resolved.isKnown(), course.resolved.msecs(), course.resolved.isDay(),
                          course.started.isDay());
    };
    return rank(a) < rank(b);
}

} // namespace measures

Reading readingBetween(const Moment &from, const Moment &to)
{
    if (isSurelyBefore(to, from)) return {std::nullopt, true};
    if (!from.isInstant() || !to.isInstant()) return {};
    return {Duration(to.msecs() - from.msecs()), false};
}

Reading timeToDetect(const Milestones &milestones)
{
    return readingBetween(milestones.started, milestones.detected);
}

Reading timeToAcknowledge(const Milestones &milestones)
{
    return readingBetween(milestones.detected, milestones.acknowledged);
}

Reading timeToMitigate(const Milestones &milestones)
{
    return readingBetween(milestones.started, milestones.mitigated);
}

Reading timeToResolve(const Milestones &milestones)
{
    return readingBetween(milestones.started, milestones.resolved);
}

Reading writingLeadTime(const Milestones &milestones, const Moment &published)
{
    return readingBetween(milestones.resolved, published);
}

ImpactReading impactDuration(const QList<Interval> &intervals, const Milestones &milestones)
{
    ImpactReading impact;
    QList<Stretch> sound;
    for (const Interval &interval : intervals) {
        const Reading reading = readingBetween(interval.from, interval.to);
        if (reading.isNegative)
            impact.reversed.append(interval.uuid);
        else if (!reading.value)
            impact.open.append(interval.uuid);
        else
            sound.append({interval.from.msecs(), interval.to.msecs()});
    }
    impact.isOfIntervals = !sound.isEmpty();
    impact.reading = sound.isEmpty() ? timeToResolve(milestones) : Reading{unionLength(std::move(sound)), false};
    return impact;
}

QList<Stretch> impactStretches(const QList<Interval> &intervals, const Milestones &milestones)
{
    QList<Stretch> stretches;
    for (const Interval &interval : intervals)
        if (readingBetween(interval.from, interval.to).value)
            stretches.append({interval.from.msecs(), interval.to.msecs()});
    if (stretches.isEmpty() && timeToResolve(milestones).value)
        stretches.append({milestones.started.msecs(), milestones.resolved.msecs()});
    return stretches;
}

Readings readingsOf(const Incident &incident)
{
    const Milestones &milestones = incident.milestones;
    return {timeToDetect(milestones),
            timeToAcknowledge(milestones),
            timeToMitigate(milestones),
            timeToResolve(milestones),
            impactDuration(incident.impact.intervals, milestones).reading,
            writingLeadTime(milestones, incident.publishedAt)};
}

QList<Measure> negativeMeasures(const Readings &readings)
{
    QList<Measure> negative;
    const auto note = [&](Measure measure, const Reading &reading) {
        if (reading.isNegative) negative.append(measure);
    };
    note(Measure::Detect, readings.detect);
    note(Measure::Acknowledge, readings.acknowledge);
    note(Measure::Mitigate, readings.mitigate);
    note(Measure::Resolve, readings.resolve);
    note(Measure::Impact, readings.impact);
    note(Measure::Lead, readings.lead);
    return negative;
}

QList<std::optional<Duration>> timesBetween(QList<Course> courses)
{
    const qsizetype wanted = std::max<qsizetype>(0, courses.size() - 1);
    courses.removeIf([](const Course &course) { return !course.started.isKnown(); });
    if (!std::is_sorted(courses.cbegin(), courses.cend(), measures::comesBefore))
        std::sort(courses.begin(), courses.end(), measures::comesBefore);
    QList<std::optional<Duration>> gaps;
    gaps.reserve(wanted);
    for (qsizetype i = 1; i < courses.size(); ++i)
        gaps.append(measures::gapBetween(courses[i - 1], courses[i]));
    gaps.resize(wanted);
    return gaps;
}

} // namespace nevertwice
