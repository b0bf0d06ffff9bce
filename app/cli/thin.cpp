#include "app/cli/commands.h"
#include "app/cli/context.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

Status thinHistory(Context &cx)
{
    if (!cx.workspace()) return cx.status();
    const auto removed = cx.workspace()->thinHistory();
    if (!removed) return cx.fail(removed.error());
    if (cx.wantsJson())
        cx.console.json({{u"removed"_s, *removed}});
    else
        cx.console.line(*removed == 1 ? u"1 step of the history was taken out."_s
                                      : u"%1 steps of the history were taken out."_s.arg(*removed));
    return Status::Done;
}

} // namespace nevertwice::cli
