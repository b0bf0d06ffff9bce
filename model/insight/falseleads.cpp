#include "model/insight/falseleads.h"

#include <algorithm>
#include <vector>

namespace nevertwice {

namespace falseleads {

bool endsALead(const Code<EventKind> &kind)
{
    return !(kind == EventKind::FalseLead || kind == EventKind::Note || kind == EventKind::Communication ||
             kind == EventKind::StatusUpdate);
}

QList<LeadMark> marksOf(const QList<Event> &timeline)
{
    QList<LeadMark> marks;
    marks.reserve(timeline.size());
    for (const Event &event : timeline)
        marks.append(leadMark(event.uuid, event.at, event.end, event.kind));
    return marks;
}

std::vector<const LeadMark *> timedInOrder(const QList<LeadMark> &timeline)
{
    std::vector<const LeadMark *> timed;
    timed.reserve(size_t(timeline.size()));
    for (const LeadMark &event : timeline)
        if (event.at.isInstant()) timed.push_back(&event);
    const auto isBefore = [](const LeadMark *a, const LeadMark *b) { return a->at.msecs() < b->at.msecs(); };
    if (!std::is_sorted(timed.begin(), timed.end(), isBefore)) std::stable_sort(timed.begin(), timed.end(), isBefore);
    return timed;
}

// `next` is when somebody turned to something else.
std::optional<Stretch> stretchOf(const LeadMark &lead, const Moment &next, const Moment &mitigated)
{
    const Moment &end = lead.end.isInstant() ? lead.end : next.isInstant() ? next : mitigated;
    if (!end.isInstant() || end.msecs() < lead.at.msecs()) return std::nullopt;
    return Stretch{lead.at.msecs(), end.msecs()};
}

// Calls for each false lead that can be measured, the latest first.
template <typename Take> void eachStretch(const QList<LeadMark> &timeline, const Moment &mitigated, Take take)
{
    Moment next;
    const std::vector<const LeadMark *> timed = timedInOrder(timeline);
    for (auto it = timed.rbegin(); it != timed.rend(); ++it) {
        const LeadMark &event = **it;
        if (event.endsALead) next = event.at;
        if (!event.isLead || isSurelyBefore(event.end, event.at)) continue;
        if (const std::optional<Stretch> stretch = stretchOf(event, next, mitigated)) take(event.event, *stretch);
    }
}

} // namespace falseleads

LeadMark leadMark(const QUuid &event, const Moment &at, const Moment &end, const Code<EventKind> &kind)
{
    return {event, at, end, kind == EventKind::FalseLead, falseleads::endsALead(kind)};
}

QList<FalseLeadStretch> falseLeadStretches(const QList<Event> &timeline, const Moment &mitigated)
{
    QList<FalseLeadStretch> stretches;
    falseleads::eachStretch(falseleads::marksOf(timeline), mitigated, [&](const QUuid &event, const Stretch &stretch) {
        stretches.append({event, stretch});
    });
    return stretches;
}

FalseLeadTime falseLeadTimeOf(const QList<LeadMark> &timeline, const Moment &mitigated)
{
    FalseLeadTime time;
    for (const LeadMark &event : timeline) {
        if (!event.isLead) continue;
        ++time.of;
        if (isSurelyBefore(event.end, event.at)) time.reversed.append(event.event);
    }
    QList<Stretch> stretches;
    if (time.of > 0)
        falseleads::eachStretch(timeline, mitigated,
                                [&](const QUuid &, const Stretch &stretch) { stretches.append(stretch); });
    time.n = stretches.size();
    if (time.n > 0 || time.of == 0) time.lost = unionLength(std::move(stretches));
    return time;
}

FalseLeadTime timeLostToFalseLeads(const QList<Event> &timeline, const Moment &mitigated)
{
    return falseLeadTimeOf(falseleads::marksOf(timeline), mitigated);
}

} // namespace nevertwice
