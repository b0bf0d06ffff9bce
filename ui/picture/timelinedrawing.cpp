#include "ui/picture/timelinedrawing.h"

#include "model/exchange/localtime.h"
#include "model/insight/falseleads.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace timelinedrawing {

constexpr int kHour = 60;
constexpr int kDay = 24 * kHour;
constexpr qint64 kMinuteMsecs = 60'000;

int weightOf(const Event &event)
{
    int weight = 0;
    switch (event.kind.known().value_or(EventKind::Note)) {
    case EventKind::ImpactStart:
    case EventKind::Detection:
    case EventKind::Mitigation:
    case EventKind::Resolution:
    case EventKind::Decision:
        weight = 3;
        break;
    case EventKind::Change:
    case EventKind::CustomerReport:
    case EventKind::FalseLead:
    case EventKind::Discovery:
    case EventKind::MitigationAttempt:
    case EventKind::Recovery:
    case EventKind::Acknowledgement:
        weight = 2;
        break;
    case EventKind::Symptom:
    case EventKind::Escalation:
    case EventKind::Hypothesis:
        weight = 1;
        break;
    case EventKind::StatusUpdate:
    case EventKind::Communication:
    case EventKind::FollowUp:
    case EventKind::Note:
        break;
    }
    return event.starred ? weight + 4 : weight;
}

TimelineMark markOf(const Event &event, qint64 at)
{
    TimelineMark mark;
    mark.event = event;
    mark.at = at;
    mark.until = at;
    mark.isLead = event.kind == EventKind::FalseLead;
    mark.isFuzzy = event.precision == Precision::About || event.precision == Precision::Day || event.at.isDay();
    mark.weight = weightOf(event);
    return mark;
}

TimelineMark datedMark(const Event &event, const QTimeZone &zone)
{
    if (event.at.isDay()) {
        TimelineMark mark = markOf(event, localTime(event.at.msecs(), zone).first);
        mark.until = localTime(event.at.msecs() + kDay * kMinuteMsecs, zone).first;
        return mark;
    }
    TimelineMark mark = markOf(event, event.at.msecs());
    if (event.end.isInstant()) mark.until = std::max(mark.at, event.end.msecs());
    return mark;
}

// Minutes since midnight; nothing for what is no clock.
std::optional<int> minutesOf(const QString &clock)
{
    const qsizetype colon = clock.indexOf(u':');
    bool isHour = false;
    bool isMinute = false;
    const int hour = clock.left(colon).toInt(&isHour);
    const int minute = clock.mid(colon + 1).toInt(&isMinute);
    const bool isSound = colon > 0 && isHour && isMinute && hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
    return isSound ? std::optional(hour * kHour + minute) : std::nullopt;
}

void drawByClock(const QList<Event> &timeline, TimelineDrawing &drawing)
{
    int day = 0;
    int last = 0;
    for (const Event &event : timeline) {
        const std::optional<int> minutes = minutesOf(event.clock);
        if (!minutes) {
            drawing.untimed.append(event);
            continue;
        }
        if (last - *minutes > 6 * kHour) ++day;
        last = *minutes;
        drawing.marks.append(markOf(event, (day * kDay + *minutes) * kMinuteMsecs));
    }
    drawing.isByClock = true;
    drawing.zone = QTimeZone::utc();
}

void drawByDate(const Incident &incident, TimelineDrawing &drawing)
{
    QHash<QUuid, Stretch> leads;
    for (const FalseLeadStretch &lead : falseLeadStretches(incident.timeline, incident.milestones.mitigated))
        leads.insert(lead.event, lead.stretch);
    for (const Event &event : incident.timeline) {
        if (!event.at.isKnown()) {
            drawing.untimed.append(event);
            continue;
        }
        drawing.marks.append(datedMark(event, drawing.zone));
        if (const auto lead = leads.constFind(event.uuid); lead != leads.constEnd())
            drawing.marks.last().until = std::max(drawing.marks.last().at, lead->to);
    }
}

QList<Stretch> soundImpacts(const QList<Interval> &intervals)
{
    QList<Stretch> sound;
    for (const Interval &interval : intervals)
        if (interval.from.isInstant() && interval.to.isInstant() && interval.to.msecs() > interval.from.msecs())
            sound.append({interval.from.msecs(), interval.to.msecs()});
    std::sort(sound.begin(), sound.end(), [](const Stretch &a, const Stretch &b) { return a.from < b.from; });
    QList<Stretch> apart;
    for (const Stretch &stretch : sound) {
        if (!apart.isEmpty() && stretch.from <= apart.last().to)
            apart.last().to = std::max(apart.last().to, stretch.to);
        else
            apart.append(stretch);
    }
    return apart;
}

} // namespace timelinedrawing

QList<qint64> TimelineDrawing::times() const
{
    QList<qint64> all;
    all.reserve(marks.size() * 2);
    for (const TimelineMark &mark : marks) {
        all.append(mark.at);
        if (mark.lasts()) all.append(mark.until);
    }
    for (const BandPart &part : phases)
        all.append({part.from, part.to});
    for (const Stretch &impact : impacts)
        all.append({impact.from, impact.to});
    return all;
}

QDateTime TimelineDrawing::wall(qint64 time) const
{
    return QDateTime::fromMSecsSinceEpoch(wallTime(time, zone), Qt::UTC);
}

int TimelineDrawing::indexOf(const QUuid &event) const
{
    for (qsizetype i = 0; i < marks.size(); ++i)
        if (marks[i].event.uuid == event) return int(i);
    return -1;
}

QList<BandPart> bandParts(const Incident &incident, const TimelineWords &words)
{
    QList<BandPart> parts;
    for (const Band &band : phasesOf(incident.milestones, incident.timeline).bands) {
        if (band.length().count() == 0) continue;
        BandPart part;
        QStringList names;
        for (const Phase phase : band.phases) {
            part.phases.append(int(phase));
            names.append(words.phase(phase));
        }
        part.name = names.join(u" + "_s);
        part.duration = words.duration(band.length());
        part.from = band.from.msecs();
        part.to = band.to.msecs();
        parts.append(part);
    }
    return parts;
}

TimelineDrawing timelineDrawing(const Incident &incident, const TimelineWords &words)
{
    using namespace timelinedrawing;
    TimelineDrawing drawing;
    drawing.zone = zoneOrUtc(words.zone());
    const QList<Event> &timeline = incident.timeline;
    const bool isDated = std::any_of(timeline.begin(), timeline.end(), [](const Event &e) { return e.at.isKnown(); });
    const bool hasClock =
        std::any_of(timeline.begin(), timeline.end(), [](const Event &e) { return minutesOf(e.clock).has_value(); });
    if (!isDated && hasClock) {
        drawByClock(timeline, drawing);
    } else {
        drawByDate(incident, drawing);
        drawing.phases = bandParts(incident, words);
        drawing.impacts = soundImpacts(incident.impact.intervals);
    }
    std::stable_sort(drawing.marks.begin(), drawing.marks.end(),
                     [](const TimelineMark &a, const TimelineMark &b) { return a.at < b.at; });
    drawing.places.reserve(drawing.marks.size());
    for (const TimelineMark &mark : std::as_const(drawing.marks)) {
        if (mark.lasts()) drawing.lasting.append({int(drawing.places.size()), mark.at, mark.until});
        drawing.places.append({mark.at, mark.weight});
    }
    return drawing;
}

} // namespace nevertwice
