#include "app/cli/selecting.h"

#include "app/cli/wording.h"
#include "model/domain/document.h"
#include "model/exchange/json.h"

#include <QDateTime>

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

Query readQuery(Context &cx, const QString &text)
{
    constexpr qsizetype kMostShown = 60; // letters of a filter, which may have thousands
    const Query query = parseQuery(text);
    for (const QString &filter : query.misread)
        cx.console.note(u"\"%1\" is no filter and was searched as words. "
                        "`nevertwice-cli help formats` lists the filters."_s.arg(filter.left(kMostShown)));
    if (!query.unfinished.isEmpty())
        cx.console.note(u"\"%1\" asks for nothing: its value is missing."_s.arg(query.unfinished.left(kMostShown)));
    return query;
}

std::optional<QList<IncidentRow>> selectIncidents(Context &cx, const std::optional<QString> &text)
{
    if (!cx.workspace()) return std::nullopt;
    std::vector<quint32> ids;
    const Query query = readQuery(cx, text.value_or(QString()));
    const ListFilter filter = listFilter(query.filters, QDateTime::fromMSecsSinceEpoch(cx.now().msecs()).date());
    if (!query.asksForWords()) {
        ListWish wish;
        wish.filter = filter;
        auto all = cx.reader().ids(wish);
        if (!all) {
            cx.fail(all.error().whileTrying(u"list the incidents"_s));
            return std::nullopt;
        }
        ids = *all;
    } else {
        auto found = cx.reader().search(query, 0, filter);
        if (!found) {
            cx.fail(found.error().whileTrying(u"search"_s));
            return std::nullopt;
        }
        for (const SearchHit &hit : std::as_const(found->hits))
            ids.push_back(quint32(hit.id.value));
    }
    auto rows = cx.reader().rows(ids);
    if (!rows) {
        cx.fail(rows.error().whileTrying(u"list the incidents"_s));
        return std::nullopt;
    }
    return *rows;
}

Status printIncidents(Context &cx, const QList<IncidentRow> &rows)
{
    if (cx.wantsJson()) return printDocuments(cx, rows);
    qsizetype width = 0;
    for (const IncidentRow &row : rows)
        width = std::max(width, row.ref.size());
    for (const IncidentRow &row : rows)
        cx.console.line(u"%1  %2  %3  %4  %5"_s.arg(
            row.ref.leftJustified(width), timeText(row.milestones.started, row.timeZone).leftJustified(16),
            codeText(row.severity).leftJustified(4), codeText(row.state).leftJustified(13), titleText(row.title)));
    return Status::Done;
}

} // namespace nevertwice::cli
