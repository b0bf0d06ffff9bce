#include "app/cli/checking.h"
#include "app/cli/commands.h"
#include "app/cli/wording.h"

#include "model/exchange/files.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

Status verifyWorkspace(Context &cx)
{
    if (!cx.workspace()) return cx.status();
    const QString name = lastNameOf(cx.workspacePath());
    const auto checked = verify(cx.reader().database(), Depth::Everything);
    if (!checked) return cx.fail(checked.error().whileTrying(u"check %1"_s.arg(name)));
    if (cx.wantsJson()) cx.console.json(checkObject(cx.workspacePath(), checked->problems));
    if (checked->isSound()) {
        if (!cx.wantsJson()) cx.console.line(u"%1 is sound: %2."_s.arg(name, contentText(*checked)));
        return Status::Done;
    }
    if (!cx.wantsJson())
        for (const Problem &problem : checked->problems)
            cx.console.line(problem.where + u": "_s + problem.what);
    const qsizetype count = checked->problems.size();
    cx.console.note(u"%1 has %2. Keep it as it is and run `nevertwice-cli rescue %3 --output NEW`."_s.arg(
        name, count == 1 ? u"a problem"_s : u"%1 problems"_s.arg(count), asOneWord(cx.workspacePath())));
    return Status::Workspace;
}

} // namespace nevertwice::cli
