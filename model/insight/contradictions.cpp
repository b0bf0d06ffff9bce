#include "model/insight/contradictions.h"

#include "model/domain/zone.h"
#include "model/insight/stretch.h"
#include "model/insight/toldlength.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace contradicting {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kDay = 24 * 60 * kMinute;
constexpr double kMostMinutesApart = 5;

Finding finding(const QString &check, Level level, const QString &place, const QString &message)
{
    Finding found;
    found.check = check;
    found.level = level;
    found.place = place;
    found.message = message;
    return found;
}

QString placeOf(const Event &event)
{
    return u"timeline/%1.at"_s.arg(event.uuid.toString(QUuid::WithoutBraces));
}

// Nothing is said of two moments of which one is only a day, as long as the days do not settle it.
bool isBefore(const Moment &a, const Moment &b)
{
    if (!a.isKnown() || !b.isKnown()) return false;
    if (a.isDay() || b.isDay()) return a.day() < b.day();
    return a.msecs() < b.msecs();
}

void checkMilestones(const Incident &incident, QList<Finding> &out)
{
    const Milestones &m = incident.milestones;
    const std::pair<const Moment *, QString> order[] = {{&m.started, u"started"_s},
                                                        {&m.detected, u"detected"_s},
                                                        {&m.acknowledged, u"acknowledged"_s},
                                                        {&m.mitigated, u"mitigated"_s},
                                                        {&m.resolved, u"resolved"_s}};
    const std::pair<const Moment *, QString> *earlier = nullptr;
    for (const auto &milestone : order) {
        if (!milestone.first->isKnown()) continue;
        if (earlier && isBefore(*milestone.first, *earlier->first))
            out.append(finding(u"milestone-order"_s, Level::Error, u"milestones."_s + milestone.second,
                               u"The incident was %1 before it was %2."_s.arg(milestone.second, earlier->second)));
        earlier = &milestone;
    }
}

// Of two entries that contradict each other, the earlier one in the document is the wrong one where the order is mended
// without it and not without the later one: June, 10 May, 11 May.
bool isFirstWrong(const QList<const Event *> &timed, qsizetype second)
{
    const Event &first = *timed[second - 1];
    const bool fitsBefore = second < 2 || !isBefore(timed[second]->at, timed[second - 2]->at);
    const bool fitsBehind = second + 1 >= timed.size() || !isBefore(timed[second + 1]->at, first.at);
    return fitsBefore && !fitsBehind;
}

void checkOrder(const Incident &incident, QList<Finding> &out)
{
    QList<const Event *> timed;
    for (const Event &event : incident.timeline)
        if (event.at.isKnown()) timed.append(&event);
    for (qsizetype i = 1; i < timed.size(); ++i) {
        if (!isBefore(timed[i]->at, timed[i - 1]->at)) continue;
        if (isFirstWrong(timed, i))
            out.append(finding(u"timeline-out-of-order"_s, Level::Warning, placeOf(*timed[i - 1]),
                               u"This entry stands before one that happened earlier."_s));
        else
            out.append(finding(u"timeline-out-of-order"_s, Level::Warning, placeOf(*timed[i]),
                               u"This entry stands after one that happened later."_s));
    }
}

void checkWindow(const Incident &incident, QList<Finding> &out)
{
    const Moment &from = incident.milestones.started;
    const Moment &to = incident.milestones.resolved;
    if (!from.isKnown()) return;
    const qint64 end = to.isKnown() ? to.msecs() + (to.isDay() ? kDay : 0) : from.msecs();
    const qint64 leeway = std::max(kDay, end - from.msecs());
    for (const Event &event : incident.timeline) {
        const bool isOutside = event.kind == EventKind::Change || event.kind == EventKind::FollowUp ||
                               event.kind == EventKind::Note || !event.at.isKnown();
        if (isOutside) continue;
        const qint64 at = event.at.msecs();
        const bool isLate = to.isKnown() && at > end + leeway;
        if (at + (event.at.isDay() ? kDay : 0) < from.msecs() - leeway || isLate)
            out.append(finding(u"timeline-outside-window"_s, Level::Warning, placeOf(event),
                               isLate ? u"This entry lies long after the end of the incident."_s
                                      : u"This entry lies long before the start of the incident."_s));
    }
}

// "54 h 10 min", as people write it who compare it with their text.
QString spanText(double minutes)
{
    const qint64 whole = toldLength(minutes).count() / kMinute;
    if (minutes == 1) return u"1 minute"_s;
    return whole < 120 ? u"%1 minutes"_s.arg(minutes) : u"%1 h %2 min"_s.arg(whole / 60).arg(whole % 60);
}

void checkDuration(const Incident &incident, QList<Finding> &out)
{
    const Moment &from = incident.milestones.started;
    const Moment &to = incident.milestones.resolved;
    if (!incident.statedDurationMinutes || !from.isInstant() || !to.isInstant() || to.msecs() < from.msecs()) return;
    const double minutes = double(to.msecs() - from.msecs()) / kMinute;
    if (std::abs(minutes - *incident.statedDurationMinutes) <= kMostMinutesApart) return;
    out.append(finding(u"duration-mismatch"_s, Level::Warning, u"stated_duration_minutes"_s,
                       u"The text says %1, its times say %2."_s.arg(spanText(*incident.statedDurationMinutes),
                                                                    spanText(std::floor(minutes)))));
}

// What the measure of impact leaves out for want of a time that fits, and what it counts in doubt. An interval that is
// open while the incident goes on only waits for its end.
void checkIntervals(const Incident &incident, QList<Finding> &out)
{
    const Moment &started = incident.milestones.started;
    const bool isOver = incident.state == State::Resolved || incident.milestones.resolved.isKnown();
    for (const Interval &interval : incident.impact.intervals) {
        const QString place = u"impact.intervals/%1."_s.arg(interval.uuid.toString(QUuid::WithoutBraces));
        if (isSurelyBefore(interval.to, interval.from))
            out.append(finding(u"impact-interval-reversed"_s, Level::Error, place + u"to"_s,
                               u"This interval of impact ends before it begins: measures leave it out."_s));
        else if (isOver && !interval.from.isKnown())
            out.append(finding(u"impact-interval-open"_s, Level::Warning, place + u"from"_s,
                               u"This interval of impact has no beginning: measures leave it out."_s));
        else if (isOver && !interval.to.isKnown())
            out.append(finding(u"impact-interval-open"_s, Level::Warning, place + u"to"_s,
                               u"This interval of impact has no end: measures leave it out."_s));
        if (isSurelyBefore(interval.from, started))
            out.append(finding(u"impact-interval-early"_s, Level::Hint, place + u"from"_s,
                               u"This interval of impact begins before the incident does."_s));
    }
}

// A document may name any zone; one that nobody knows shifts every time that is shown by hours, in silence.
void checkZone(const Incident &incident, QList<Finding> &out)
{
    const QString &zone = incident.timeZone;
    if (zone.isEmpty() || zoneNamed(zone).isValid()) return;
    out.append(
        finding(u"zone-unknown"_s, Level::Warning, u"time_zone"_s,
                u"This computer knows no time zone %1: times are shown in UTC."_s.arg(zone.simplified().left(60))));
}

void checkActions(const Incident &incident, QList<Finding> &out)
{
    const Moment &from = incident.milestones.started;
    for (const Action &action : incident.actions) {
        const QString place = u"actions/%1."_s.arg(action.uuid.toString(QUuid::WithoutBraces));
        if (isBefore(action.due, from))
            out.append(finding(u"action-before-incident"_s, Level::Warning, place + u"due"_s,
                               u"This action was due before the incident began."_s));
    }
}

} // namespace contradicting

bool isSortable(const QList<Event> &timeline)
{
    constexpr qint64 halfADay = 12 * 60 * contradicting::kMinute;
    qint64 latest = std::numeric_limits<qint64>::min();
    for (const Event &event : timeline) {
        if (!event.at.isKnown()) continue;
        if (latest > event.at.msecs() + halfADay) return false;
        latest = std::max(latest, event.at.msecs());
    }
    return true;
}

QList<Finding> contradictions(const Incident &incident)
{
    QList<Finding> out;
    contradicting::checkMilestones(incident, out);
    contradicting::checkOrder(incident, out);
    contradicting::checkWindow(incident, out);
    contradicting::checkDuration(incident, out);
    contradicting::checkIntervals(incident, out);
    contradicting::checkZone(incident, out);
    contradicting::checkActions(incident, out);
    return out;
}

} // namespace nevertwice
