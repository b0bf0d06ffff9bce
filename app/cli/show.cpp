#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/wording.h"

#include "model/domain/document.h"
#include "model/exchange/ownmarkdown.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

Status showIncident(Context &cx)
{
    if (cx.arguments.has("markdown") && cx.wantsJson())
        return cx.fail(Status::Usage, {Error::Kind::Usage,
                                       {},
                                       u"--markdown and --json are two forms of one document"_s,
                                       u"Name one, or neither for a page to read."_s});
    const auto found = cx.incident(cx.arguments.words.first());
    if (!found) return cx.status();
    if (cx.wantsJson())
        cx.console.json(toDocument(found->incident));
    else if (cx.arguments.has("markdown"))
        cx.console.file(ownMarkdown(found->incident).toUtf8());
    else
        cx.console.page(pageOf(found->incident, cx.reader().customFields()));
    return Status::Done;
}

} // namespace nevertwice::cli
