#include "ui/write/timelinefixes.h"

#include "model/domain/patch.h"
#include "model/exchange/localtime.h"
#include "model/insight/contradictions.h"
#include "ui/kit/enginetext.h"
#include "ui/write/timelineitemmodel.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct FixText
{
    Q_DECLARE_TR_FUNCTIONS(TimelineFixes)
};

constexpr auto kOutOfOrder = "timeline-out-of-order"_L1;
constexpr qint64 kFixDay = 24 * 60 * 60 * 1000;

// The event of "timeline/<uuid>.at"; null for another place.
QUuid eventOf(const QString &place)
{
    const auto head = "timeline/"_L1;
    return place.startsWith(head) ? QUuid(place.mid(head.size()).section(u'.', 0, 0)) : QUuid();
}

// The same clock on the day on which it comes closest to the incident.
Moment onADayOfTheIncident(const Moment &at, const Incident &incident)
{
    const Moment &started = incident.milestones.started;
    if (!started.isKnown() || !at.isInstant()) return at;
    const QTimeZone zone = zoneOrUtc(incident.timeZone);
    const qint64 wall = wallTime(at.msecs(), zone);
    const qint64 days = std::llround(double(wallTime(started.msecs(), zone) - wall) / kFixDay);
    return Moment::atMsecs(localTime(wall + days * kFixDay, zone).first);
}

} // namespace

QHash<QUuid, Finding> timelineFindings(const Incident &incident)
{
    QHash<QUuid, Finding> findings;
    const auto add = [&findings](const QList<Finding> &some) {
        for (const Finding &finding : some)
            if (const QUuid event = eventOf(finding.place); !event.isNull() && !findings.contains(event))
                findings.insert(event, finding);
    };
    add(incident.findings);
    QList<Finding> found = contradictions(incident);
    // Where sorting mends nothing, what else is wrong with an entry has more to say.
    if (!isSortable(incident.timeline))
        std::stable_partition(found.begin(), found.end(), [](const Finding &one) { return one.check != kOutOfOrder; });
    add(found);
    return findings;
}

QString fixTitle(const Finding &finding, bool canSort)
{
    if (finding.fix) return engineText(finding.fix->title);
    if (finding.check == kOutOfOrder) return canSort ? FixText::tr("Put in the order of time") : QString();
    if (finding.check == "timeline-outside-window"_L1) return FixText::tr("Move to the day of the incident");
    return {};
}

Incident fixed(const Incident &incident, const Finding &finding)
{
    Incident after = incident;
    if (finding.fix) {
        QList<Patch> patches;
        for (auto it = finding.fix->set.begin(); it != finding.fix->set.end(); ++it)
            patches.append({it.key(), QJsonValue::Undefined, it.value(), -1});
        for (const QString &path : finding.fix->remove)
            patches.append({path, QJsonValue::Undefined, QJsonValue::Undefined, -1});
        auto applied = apply(patches, incident);
        if (!applied) return incident;
        applied->findings.removeAll(finding); // it is settled
        return *applied;
    }
    if (finding.check == kOutOfOrder && isSortable(incident.timeline))
        after.timeline = inOrderOfTime(incident.timeline);
    if (finding.check == "timeline-outside-window"_L1)
        for (Event &event : after.timeline) {
            if (event.uuid != eventOf(finding.place)) continue;
            if (!event.correctedFrom.isKnown()) event.correctedFrom = event.at;
            event.at = onADayOfTheIncident(event.at, incident);
        }
    return after;
}

} // namespace nevertwice
