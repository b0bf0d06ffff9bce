#pragma once

#include "model/domain/incident.h"
#include "model/domain/teamsettings.h"

#include <QDate>

#include <optional>

namespace nevertwice {

// What of an incident decides when its postmortem is due.
struct PostmortemFacts
{
    Code<Severity> severity;
    Code<Classification> classification;
    Code<Review> review;
    Moment resolved;
};

// The day by which the postmortem is to be published: so many days after the incident was resolved, by its severity.
// None where the team set none, where it is not resolved yet, and where the postmortem is done or not required.
std::optional<QDate> postmortemDue(const PostmortemFacts &facts, const TeamSettings &team);

enum class PostmortemStanding {
    Late,      // its day is over
    Due,       // its day is to come
    Unreviewed // it has no day, the incident is over, and nobody began
};
// None where nothing is to be done about it: it is published or not required, the incident goes on or was a drill or a
// false alarm, or somebody is at it and no day was set.
std::optional<PostmortemStanding> postmortemStanding(const PostmortemFacts &facts, const TeamSettings &team,
                                                     QDate today);

} // namespace nevertwice
