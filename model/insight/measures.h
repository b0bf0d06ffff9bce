#pragma once

#include "model/domain/incident.h"
#include "model/insight/measure.h"
#include "model/insight/stretch.h"

#include <QList>

#include <optional>

namespace nevertwice {

// What a measure says about one incident: a value, or nothing. A missing time is never filled in.
struct Reading
{
    std::optional<Duration> value; // 0 or more
    // The second bound lies before the first. That is a finding, not data, so there is no value then. It is told also
    // where a bound is known only to the day, as long as no hour of that day could put it right.
    bool isNegative = false;

    bool operator==(const Reading &) const = default;
};

// The one way a duration comes from two moments. A day is no instant: minutes cannot be counted from it, so it is as
// good as missing. Equal bounds are 0.
Reading readingBetween(const Moment &from, const Moment &to);

Reading timeToDetect(const Milestones &milestones);
Reading timeToAcknowledge(const Milestones &milestones);
Reading timeToMitigate(const Milestones &milestones);
Reading timeToResolve(const Milestones &milestones);

// Published minus resolved. The moment of publishing counts whatever the review state is now: a document that was
// taken back into review had been written all the same.
Reading writingLeadTime(const Milestones &milestones, const Moment &published);

// How long people were harmed, and the intervals that do not help to say so.
struct ImpactReading
{
    Reading reading;
    QList<QUuid> open;          // of intervals without an instant at both ends
    QList<QUuid> reversed;      // of intervals that end before they begin
    bool isOfIntervals = false; // or else of milestones

    bool operator==(const ImpactReading &) const = default;
};

// The union of the intervals that are neither open nor reversed. An interval of no length is sound: an impact of 0 is
// known to be 0. Where no sound interval is left, whether there were none or all had to be left out, it is resolved
// minus started; an interval that says nothing must not hide what the milestones say.
ImpactReading impactDuration(const QList<Interval> &intervals, const Milestones &milestones);

// When that was: the stretches whose union is the impact duration; none where it is not known.
QList<Stretch> impactStretches(const QList<Interval> &intervals, const Milestones &milestones);

// The measures that one incident has by itself.
struct Readings
{
    Reading detect;
    Reading acknowledge;
    Reading mitigate;
    Reading resolve;
    Reading impact;
    Reading lead;

    bool operator==(const Readings &) const = default;
};

Readings readingsOf(const Incident &incident);

// Which of them are negative, in the order of the enum: what the check of milestones speaks about.
QList<Measure> negativeMeasures(const Readings &readings);

// When an incident of one service or cause began and ended.
struct Course
{
    Moment started;
    Moment resolved;

    bool operator==(const Course &) const = default;
};

// From the end of each incident to the start of the next, next by started; where they overlap it is 0. There is one
// entry less than there are incidents, none for fewer than two; an entry is nothing where it cannot be told:
// - the earlier one is not known to be resolved, or only to the day;
// - the later one's start is known only to the day. It still takes its place in the order, at the beginning of that
//   day, because the gap around it is not a gap between neighbours.
// - A start that is not known has no place in the order; such entries stand at the end.
// Of two that start together the one resolved first comes first, one that is not known to be resolved last.
// Overlapping incidents are not joined: "previous" is the one that started before, even if an older one ended later.
QList<std::optional<Duration>> timesBetween(QList<Course> courses);

} // namespace nevertwice
