#include "app/cli/checking.h"
#include "app/cli/commands.h"

#include "model/store/backup.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

Status backUpWorkspace(Context &cx)
{
    if (!cx.workspace()) return cx.status();
    const QString path = cx.arguments.words.first();
    const auto done = backUp(cx.reader().database(), path);
    if (!done)
        return cx.fail(done.error().kind == Error::Kind::Damaged ? Status::Workspace : Status::File, done.error());
    if (cx.wantsJson())
        cx.console.json(checkObject(path, {}));
    else
        cx.console.line(visible(u"%1 holds %2, and passed its check."_s.arg(path, contentText(*done)), Lines::One));
    return Status::Done;
}

} // namespace nevertwice::cli
