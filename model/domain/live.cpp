#include "model/domain/live.h"

#include "model/domain/zone.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qint64 kMsecsOfSecond = 1000;

Moment &stepOf(Milestones &milestones, LiveStep step)
{
    const std::array<Moment *, kLiveSteps> all{&milestones.started, &milestones.detected, &milestones.acknowledged,
                                               &milestones.mitigated, &milestones.resolved};
    return *all[size_t(step)];
}

QString pathOf(LiveStep step)
{
    static const std::array<QString, kLiveSteps> paths{u"milestones.started"_s, u"milestones.detected"_s,
                                                       u"milestones.acknowledged"_s, u"milestones.mitigated"_s,
                                                       u"milestones.resolved"_s};
    return paths[size_t(step)];
}

bool hasRole(const Incident &incident, PersonRole role)
{
    return std::any_of(incident.people.begin(), incident.people.end(),
                       [role](const Person &person) { return person.role == role; });
}

bool saysWhatIsDone(const Event &event)
{
    static const QList<EventKind> kinds{EventKind::Decision,   EventKind::MitigationAttempt, EventKind::Mitigation,
                                        EventKind::Hypothesis, EventKind::Discovery,         EventKind::Escalation};
    return std::any_of(kinds.begin(), kinds.end(), [&event](EventKind kind) { return event.kind == kind; });
}

} // namespace

Event eventNow(const Moment &now, const QString &timeZone, const QString &text, const QString &author,
               Code<EventKind> kind)
{
    Event event;
    event.uuid = QUuid::createUuid();
    event.at = Moment::atMsecs(now.msecs() / kMsecsOfSecond * kMsecsOfSecond);
    event.precision = Precision::Second;
    const QTimeZone zone = zoneNamed(timeZone);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(event.at.msecs(), zone.isValid() ? zone : QTimeZone::utc());
    event.clock = local.toString(u"HH:mm"_s);
    event.kind = kind;
    event.text = text;
    event.author = author;
    return event;
}

Incident withEventNow(Incident incident, const Moment &now, const QString &text, const QString &author,
                      Code<EventKind> kind)
{
    incident.timeline.append(eventNow(now, incident.timeZone, text, author, kind));
    return incident;
}

Moment timeOfStep(const Incident &incident, LiveStep step)
{
    Milestones milestones = incident.milestones;
    return stepOf(milestones, step);
}

EventKind kindOfStep(LiveStep step)
{
    static constexpr std::array kinds{EventKind::ImpactStart, EventKind::Detection, EventKind::Acknowledgement,
                                      EventKind::Mitigation, EventKind::Resolution};
    return kinds[size_t(step)];
}

bool canTakeStep(const Incident &incident, LiveStep step)
{
    return !timeOfStep(incident, step).isKnown() || incident.inferred.contains(pathOf(step));
}

Incident withStepNow(Incident incident, LiveStep step, const Moment &now, const QString &text, const QString &author)
{
    if (!canTakeStep(incident, step)) return incident;
    incident = withEventNow(std::move(incident), now, text, author, kindOfStep(step));
    stepOf(incident.milestones, step) = incident.timeline.last().at;
    incident.inferred.removeAll(pathOf(step));
    if (step == LiveStep::Mitigated && incident.state != State::Resolved) incident.state = State::Mitigated;
    if (step == LiveStep::Resolved) incident.state = State::Resolved;
    return incident;
}

QList<LiveGap> liveGaps(const Incident &incident)
{
    QList<LiveGap> gaps;
    const Impact &impact = incident.impact;
    if (incident.title.trimmed().isEmpty()) gaps.append(LiveGap::Title);
    if (impact.text.trimmed().isEmpty() && !impact.usersPercent && !impact.usersCount) gaps.append(LiveGap::Impact);
    if (!hasRole(incident, PersonRole::Commander)) gaps.append(LiveGap::Lead);
    if (!incident.severity.isKnown()) gaps.append(LiveGap::Severity);
    if (incident.services.isEmpty()) gaps.append(LiveGap::Service);
    return gaps;
}

Moment liveStart(const Incident &incident)
{
    if (incident.milestones.started.isInstant()) return incident.milestones.started;
    Moment first;
    for (const Event &event : incident.timeline)
        if (event.at.isInstant() && (!first.isKnown() || event.at.msecs() < first.msecs())) first = event.at;
    return first;
}

Moment lastUpdate(const Incident &incident)
{
    Moment last;
    for (const Event &event : incident.timeline)
        if (event.kind == EventKind::StatusUpdate && event.at.isInstant() &&
            (!last.isKnown() || event.at.msecs() > last.msecs()))
            last = event.at;
    return last;
}

QString doingNow(const Incident &incident)
{
    const auto said = std::find_if(incident.timeline.rbegin(), incident.timeline.rend(), saysWhatIsDone);
    return said == incident.timeline.rend() ? QString() : said->text.trimmed();
}

} // namespace nevertwice
