#include "app/cli/commands.h"
#include "app/cli/selecting.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

Status listIncidents(Context &cx)
{
    const auto query = cx.arguments.has("query") ? std::optional(cx.arguments.value("query")) : std::nullopt;
    const auto rows = selectIncidents(cx, query);
    return rows ? printIncidents(cx, *rows) : cx.status();
}

} // namespace nevertwice::cli
