#include "model/insight/falseleads.h"

#include <algorithm>

namespace nevertwice {

namespace falseleads {

bool endsALead(const Event &event)
{
    return !(event.kind == EventKind::FalseLead || event.kind == EventKind::Note ||
             event.kind == EventKind::Communication || event.kind == EventKind::StatusUpdate);
}

QList<const Event *> timedInOrder(const QList<Event> &timeline)
{
    QList<const Event *> timed;
    for (const Event &event : timeline)
        if (event.at.isInstant()) timed.append(&event);
    std::stable_sort(timed.begin(), timed.end(),
                     [](const Event *a, const Event *b) { return a->at.msecs() < b->at.msecs(); });
    return timed;
}

// `next` is when somebody turned to something else.
std::optional<Stretch> stretchOf(const Event &lead, const Moment &next, const Moment &mitigated)
{
    const Moment &end = lead.end.isInstant() ? lead.end : next.isInstant() ? next : mitigated;
    if (!end.isInstant() || end.msecs() < lead.at.msecs()) return std::nullopt;
    return Stretch{lead.at.msecs(), end.msecs()};
}

} // namespace falseleads

QList<FalseLeadStretch> falseLeadStretches(const QList<Event> &timeline, const Moment &mitigated)
{
    using namespace falseleads;
    QList<FalseLeadStretch> stretches;
    Moment next;
    const QList<const Event *> timed = timedInOrder(timeline);
    for (auto it = timed.rbegin(); it != timed.rend(); ++it) {
        const Event &event = **it;
        if (endsALead(event)) next = event.at;
        if (event.kind != EventKind::FalseLead || isSurelyBefore(event.end, event.at)) continue;
        if (const std::optional<Stretch> stretch = stretchOf(event, next, mitigated))
            stretches.append({event.uuid, *stretch});
    }
    return stretches;
}

FalseLeadTime timeLostToFalseLeads(const QList<Event> &timeline, const Moment &mitigated)
{
    FalseLeadTime time;
    for (const Event &event : timeline) {
        if (event.kind != EventKind::FalseLead) continue;
        ++time.of;
        if (isSurelyBefore(event.end, event.at)) time.reversed.append(event.uuid);
    }
    QList<Stretch> stretches;
    for (const FalseLeadStretch &lead : falseLeadStretches(timeline, mitigated))
        stretches.append(lead.stretch);
    time.n = stretches.size();
    if (time.n > 0 || time.of == 0) time.lost = unionLength(std::move(stretches));
    return time;
}

} // namespace nevertwice
