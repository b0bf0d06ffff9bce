#include "app/cli/commands.h"
#include "app/cli/selecting.h"
#include "app/cli/wording.h"

#include "model/domain/document.h"
#include "model/exchange/json.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

Status printDocuments(Context &cx, const QList<IncidentRow> &rows)
{
    QList<QJsonObject> documents;
    for (const IncidentRow &row : rows) {
        auto incident = cx.reader().incident(row.id);
        if (!incident) return cx.fail(incident.error().whileTrying(u"read %1"_s.arg(row.ref)));
        documents.append(withoutTexts(toDocument(*incident)));
    }
    cx.console.json(incidentsObject(documents));
    return Status::Done;
}

} // namespace

Status listIncidents(Context &cx)
{
    const auto query = cx.arguments.has("query") ? std::optional(cx.arguments.value("query")) : std::nullopt;
    const auto rows = selectIncidents(cx, query);
    if (!rows) return cx.status();
    if (cx.wantsJson()) return printDocuments(cx, *rows);
    qsizetype width = 0;
    for (const IncidentRow &row : *rows)
        width = std::max(width, row.ref.size());
    for (const IncidentRow &row : *rows)
        cx.console.line(u"%1  %2  %3  %4  %5"_s.arg(
            row.ref.leftJustified(width), timeText(row.milestones.started, row.timeZone).leftJustified(16),
            codeText(row.severity).leftJustified(4), codeText(row.state).leftJustified(13),
            visible(titleText(row.title), Lines::One)));
    return Status::Done;
}

} // namespace nevertwice::cli
