#include "app/cli/commands.h"
#include "app/cli/context.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

Status notYet(Context &cx)
{
    return cx.fail(Status::Usage, {Error::Kind::Unsupported,
                                   {},
                                   u"this version does not have it yet"_s,
                                   u"It is announced for a later one; `nevertwice-cli help` lists what there is."_s});
}

} // namespace nevertwice::cli
