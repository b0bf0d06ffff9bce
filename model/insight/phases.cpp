#include "model/insight/phases.h"

#include <array>
#include <bit>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace phases {

// The bounds of the five phases. Response is where diagnosing ends and mitigating begins.
enum Bound { Started, Detected, Acknowledged, Response, Mitigated, Resolved, BoundCount };

using Bounds = std::array<std::optional<qint64>, BoundCount>;

std::optional<qint64> instant(const Moment &moment)
{
    return moment.isInstant() ? std::optional(moment.msecs()) : std::nullopt;
}

QString path(Bound bound)
{
    switch (bound) {
    case Started:
        return u"milestones.started"_s;
    case Detected:
        return u"milestones.detected"_s;
    case Acknowledged:
        return u"milestones.acknowledged"_s;
    case Mitigated:
        return u"milestones.mitigated"_s;
    case Resolved:
        return u"milestones.resolved"_s;
    case Response:
    case BoundCount:
        break;
    }
    return {};
}

// The set (one bit a bound) holds known bounds only, and they ascend.
bool ascends(const Bounds &bounds, unsigned set)
{
    std::optional<qint64> last;
    for (int i = 0; i < BoundCount; ++i) {
        if (!(set >> i & 1)) continue;
        if (!bounds[i] || (last && *bounds[i] < *last)) return false;
        last = bounds[i];
    }
    return true;
}

// What all the largest ascending sets have in common: there are only 64 sets to look at.
unsigned undisputed(const Bounds &bounds)
{
    int largest = 0;
    unsigned common = 0;
    for (unsigned set = 0; set < 1u << BoundCount; ++set) {
        const int size = std::popcount(set);
        if (size < largest || !ascends(bounds, set)) continue;
        common = size > largest ? set : common & set;
        largest = size;
    }
    return common;
}

bool isResponse(const Event &event)
{
    return event.kind == EventKind::Decision || event.kind == EventKind::MitigationAttempt ||
           event.kind == EventKind::Mitigation;
}

std::optional<qint64> response(const Bounds &bounds, const QList<Event> &timeline)
{
    if (!bounds[Acknowledged]) return std::nullopt;
    std::optional<qint64> first;
    for (const Event &event : timeline)
        if (isResponse(event) && event.at.isInstant() && event.at.msecs() >= *bounds[Acknowledged] &&
            (!first || event.at.msecs() < *first))
            first = event.at.msecs();
    const std::optional<qint64> next = bounds[Mitigated] ? bounds[Mitigated] : bounds[Resolved];
    return first && next && *first > *next ? std::nullopt : first;
}

QStringList takeDisputed(Bounds &bounds)
{
    QStringList disputed;
    const unsigned sound = undisputed(bounds);
    for (int i = 0; i < BoundCount; ++i) {
        if (!bounds[i] || (sound >> i & 1)) continue;
        bounds[i].reset();
        disputed.append(path(Bound(i)));
    }
    return disputed;
}

QList<Band> bands(const Bounds &bounds)
{
    QList<Band> list;
    std::optional<int> begin;
    for (int i = 0; i < BoundCount; ++i) {
        if (!bounds[i]) continue;
        if (begin) {
            Band band{{}, Moment::atMsecs(*bounds[*begin]), Moment::atMsecs(*bounds[i])};
            for (int phase = *begin; phase < i; ++phase)
                band.phases.append(Phase(phase));
            list.append(band);
        }
        begin = i;
    }
    return list;
}

} // namespace phases

Phases phasesOf(const Milestones &milestones, const QList<Event> &timeline)
{
    using namespace phases;
    Bounds bounds;
    bounds[Started] = instant(milestones.started);
    bounds[Detected] = instant(milestones.detected);
    bounds[Acknowledged] = instant(milestones.acknowledged);
    bounds[Mitigated] = instant(milestones.mitigated);
    bounds[Resolved] = instant(milestones.resolved);
    Phases result;
    result.disputed = takeDisputed(bounds);
    bounds[Response] = response(bounds, timeline);
    result.bands = bands(bounds);
    return result;
}

QString phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Undetected:
        return u"undetected"_s;
    case Phase::Unacknowledged:
        return u"unacknowledged"_s;
    case Phase::Diagnosing:
        return u"diagnosing"_s;
    case Phase::Mitigating:
        return u"mitigating"_s;
    case Phase::Recovering:
        return u"recovering"_s;
    }
    return {};
}

QString bandName(const Band &band)
{
    QStringList names;
    for (const Phase phase : band.phases)
        names.append(phaseName(phase));
    return names.join(u" + "_s);
}

} // namespace nevertwice
