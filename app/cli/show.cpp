#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/wording.h"

#include "model/domain/document.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

Status showIncident(Context &cx)
{
    if (cx.arguments.has("markdown"))
        return cx.fail(Status::Usage,
                       {Error::Kind::Unsupported, u"show Markdown"_s, u"this version does not write it yet"_s,
                        u"Use --json, or neither for a page to read."_s});
    const auto found = cx.incident(cx.arguments.words.first());
    if (!found) return cx.status();
    if (cx.wantsJson())
        cx.console.json(toDocument(found->incident));
    else
        cx.console.line(pageOf(found->incident));
    return Status::Done;
}

} // namespace nevertwice::cli
