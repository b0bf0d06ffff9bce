#pragma once

#include "model/domain/incident.h"

namespace nevertwice {

// Why it happened again, in a sentence: asked for when an incident is published whose cause came before. It stands in
// the document under "repeat_reason", and only where somebody said it, so that all other documents stay as they were.
inline constexpr QLatin1StringView kRepeatReason("repeat_reason");

inline QString repeatReason(const Incident &incident)
{
    return incident.extra.value(kRepeatReason).toString();
}

inline void setRepeatReason(Incident &incident, const QString &reason)
{
    const QString said = reason.trimmed();
    if (said.isEmpty())
        incident.extra.remove(kRepeatReason);
    else
        incident.extra.insert(kRepeatReason, said);
}

} // namespace nevertwice
