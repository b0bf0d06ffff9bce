#include "app/cli/commands.h"
#include "app/cli/saving.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

Status newIncident(Context &cx)
{
    // Everything is read and understood before a workspace is made for it.
    const auto assignments = readAssignments(cx);
    if (!assignments) return cx.status();
    Incident empty;
    empty.uuid = QUuid::createUuid();
    const auto incident = withAssignments(cx, empty, *assignments);
    if (!incident || !cx.workspace() || !leavesTheCatalogue(cx, empty, *incident)) return cx.status();
    if (!incident->ref.isEmpty() && cx.reader().row(incident->ref)) // the store would give it the next number
        return cx.fail({Error::Kind::Conflict, u"save the new incident"_s,
                        u"another incident is called %1"_s.arg(incident->ref), u"Choose another ref."_s});
    auto commit = cx.workspace()->add(*incident, cx.saving(u"cli"_s));
    if (!commit) return cx.fail(commit.error().whileTrying(u"save the new incident"_s));
    return answer(cx, commit->uuid, commit->ref);
}

} // namespace nevertwice::cli
