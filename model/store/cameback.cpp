#include "model/store/cameback.h"

#include "model/insight/history.h"
#include "model/store/database.h"
#include "model/store/reader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace returning {

struct Uses
{
    QHash<QUuid, QList<CameBack>> ofCause;  // the latest first
    QHash<QUuid, QList<QUuid>> roots;       // of incidents
    QHash<QUuid, QUuid> parents;            // of causes
    QSet<std::pair<QUuid, QUuid>> answered; // incidents that promised something new, and against which cause
};

// The cause and those above it; a circle in them ends.
QList<QUuid> lineOf(const QHash<QUuid, QUuid> &parents, QUuid cause)
{
    QList<QUuid> line;
    while (!cause.isNull() && !line.contains(cause)) {
        line.append(cause);
        cause = parents.value(cause);
    }
    return line;
}

Result<Uses> readUses(const Reader &reader)
{
    auto causes = reader.causes();
    if (!causes) return causes.error();
    Uses uses;
    for (const CauseRow &row : std::as_const(*causes))
        if (!row.cause.parent.isNull()) uses.parents.insert(row.cause.uuid, row.cause.parent);
    Statement query = reader.database().statement(
        "select l.uuid, l.role, i.uuid, i.ref, i.started, i.classification from incident_cause l join incident i on "
        "i.id = l.incident_id where i.deleted_at is null");
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) break;
        const auto role = query.code<CauseRole>(1);
        if (role == CauseRole::Root) uses.roots[query.uuid(2)].append(query.uuid(0));
        const CameBack use{query.uuid(2), query.text(3), query.moment(4)};
        if (!bringsAbout(role) || !use.started.isKnown() || isRehearsal(query.code<Classification>(5))) continue;
        for (const QUuid &cause : lineOf(uses.parents, query.uuid(0)))
            uses.ofCause[cause].append(use);
    }
    for (QList<CameBack> &all : uses.ofCause)
        std::sort(all.begin(), all.end(),
                  [](const CameBack &a, const CameBack &b) { return a.started.msecs() > b.started.msecs(); });
    return uses;
}

// A promise that names no cause is one against the roots of its incident, as everywhere.
QList<QUuid> answersOf(const Uses &uses, const ActionRow &row)
{
    return row.action.answers.isEmpty() ? uses.roots.value(row.incidentUuid) : row.action.answers;
}

void noteAnswers(Uses &uses, const QList<ActionRow> &actions)
{
    for (const ActionRow &row : actions)
        for (const QUuid &answered : answersOf(uses, row))
            for (const QUuid &cause : lineOf(uses.parents, answered))
                uses.answered.insert({row.incidentUuid, cause});
}

// The last time at which somebody was content with it.
Moment settledAt(const Action &action)
{
    const auto looked = Moment::read(action.extra[QLatin1StringView(kLookedAgain)].toString());
    return looked && looked->msecs() > action.closedAt.msecs() ? *looked : action.closedAt;
}

std::optional<CameBack> latest(const Uses &uses, const ActionRow &row)
{
    const Moment settled = settledAt(row.action);
    std::optional<CameBack> found;
    for (const QUuid &cause : answersOf(uses, row)) {
        const QList<CameBack> times = uses.ofCause.value(cause); // walked through as it is, and not as a copy
        for (const CameBack &use : times) {
            if (!isSurelyBefore(settled, use.started)) break; // so are all that come behind it
            if (use.incident == row.incidentUuid || uses.answered.contains({use.incident, cause})) continue;
            if (!found || found->started.msecs() < use.started.msecs()) found = use;
            break;
        }
    }
    return found;
}

} // namespace returning

Result<QHash<std::pair<QUuid, QUuid>, CameBack>> cameBack(const Reader &reader, const QList<ActionRow> &actions)
{
    auto uses = returning::readUses(reader);
    if (!uses) return uses.error();
    returning::noteAnswers(*uses, actions);
    QHash<std::pair<QUuid, QUuid>, CameBack> all;
    for (const ActionRow &row : actions) {
        if (!row.action.isClosed() || !row.action.closedAt.isKnown()) continue;
        if (const auto found = returning::latest(*uses, row)) all.insert({row.incidentUuid, row.action.uuid}, *found);
    }
    return all;
}

} // namespace nevertwice
