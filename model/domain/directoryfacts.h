#pragma once

#include "model/domain/directory.h"

namespace nevertwice {

// What the directory knows of a service, a person or a team beside the name. It stands among the other keys of the
// entry, so that a version that does not know it keeps it: {"name": "checkout", "team": "Payments", "tier": "1",
// "runbook": "https://…"}.
enum class DirectoryFact {
    Team,    // the one that owns a service, or that a person belongs to; by its name
    Tier,    // how much depends on a service, in the team's own words
    Runbook, // where it says what to do: of a service
    Contact  // how a team is reached
};

inline QString keyOf(DirectoryFact fact)
{
    switch (fact) {
    case DirectoryFact::Team:
        return QStringLiteral("team");
    case DirectoryFact::Tier:
        return QStringLiteral("tier");
    case DirectoryFact::Runbook:
        return QStringLiteral("runbook");
    case DirectoryFact::Contact:
        return QStringLiteral("contact");
    }
    return {};
}

// Empty where it is not known, or no text.
inline QString factOf(const DirectoryEntry &entry, DirectoryFact fact)
{
    return entry.extra.value(keyOf(fact)).toString();
}

inline void setFact(DirectoryEntry &entry, DirectoryFact fact, const QString &value)
{
    if (value.isEmpty())
        entry.extra.remove(keyOf(fact));
    else
        entry.extra.insert(keyOf(fact), value);
}

} // namespace nevertwice
