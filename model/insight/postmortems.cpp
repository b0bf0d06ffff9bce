#include "model/insight/postmortems.h"

#include "model/insight/history.h"

namespace nevertwice {

std::optional<QDate> postmortemDue(const PostmortemFacts &facts, const TeamSettings &team)
{
    const bool isDone = facts.review == Review::Published || facts.review == Review::NotRequired;
    const auto days = team.reviewDays.constFind(facts.severity.word());
    if (isDone || days == team.reviewDays.constEnd() || !facts.resolved.isKnown()) return std::nullopt;
    return facts.resolved.day().addDays(*days);
}

std::optional<PostmortemStanding> postmortemStanding(const PostmortemFacts &facts, const TeamSettings &team,
                                                     QDate today)
{
    if (isRehearsal(facts.classification)) return std::nullopt;
    if (const auto due = postmortemDue(facts, team))
        return *due < today ? PostmortemStanding::Late : PostmortemStanding::Due;
    const bool isUnreviewed = facts.review == Review::None || facts.review.isNone();
    return isUnreviewed && facts.resolved.isKnown() ? std::optional(PostmortemStanding::Unreviewed) : std::nullopt;
}

} // namespace nevertwice
