#include "model/domain/incident.h"

namespace nevertwice {

std::optional<double> durationMinutes(const Incident &incident)
{
    const Moment &from = incident.milestones.started;
    const Moment &to = incident.milestones.resolved;
    if (from.isInstant() && to.isInstant() && to.msecs() >= from.msecs())
        return double((to.msecs() - from.msecs()) / 60'000);
    return incident.statedDurationMinutes;
}

} // namespace nevertwice
