#include "app/cli/commands.h"
#include "app/cli/saving.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

enum class Place { Trash, Workspace };

Status moveTo(Place place, Context &cx)
{
    const auto found = cx.incident(cx.arguments.words.first());
    if (!found) return cx.status();
    const bool isInTrash = found->row.deletedAt.isKnown();
    if (isInTrash != (place == Place::Trash)) {
        const auto moved = place == Place::Trash
                               ? cx.workspace()->moveToTrash(found->row.uuid, cx.saving(u"trash"_s))
                               : cx.workspace()->restoreFromTrash(found->row.uuid, cx.saving(u"restore"_s));
        if (!moved) return cx.fail(moved.error().whileTrying(u"move %1"_s.arg(found->row.ref)));
    }
    return answer(cx, found->row.uuid, found->row.ref);
}

} // namespace

Status deleteIncident(Context &cx)
{
    return moveTo(Place::Trash, cx);
}
Status restoreIncident(Context &cx)
{
    return moveTo(Place::Workspace, cx);
}

} // namespace nevertwice::cli
