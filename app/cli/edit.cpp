#include "app/cli/commands.h"
#include "app/cli/saving.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

Status editIncident(Context &cx)
{
    const auto assignments = readAssignments(cx);
    if (!assignments) return cx.status();
    if (assignments->isEmpty())
        return cx.fail(Status::Usage, {Error::Kind::Usage,
                                       {},
                                       u"nothing is to be set"_s,
                                       u"Add --set path=value; see `nevertwice-cli help edit`."_s});
    return saveChange(cx, cx.arguments.words.first(),
                      [&](const Incident &incident, QUuid &) -> std::optional<Incident> {
                          const auto next = cx.reader().nextActionNumber(incident.uuid);
                          if (!next) {
                              cx.fail(next.error());
                              return std::nullopt;
                          }
                          auto changed = withAssignments(cx, incident, *assignments, {}, *next);
                          if (changed && !leavesTheCatalogue(cx, incident, *changed)) return std::nullopt;
                          return changed;
                      });
}

} // namespace nevertwice::cli
