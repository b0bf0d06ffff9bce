#include "app/cli/selecting.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

std::optional<QList<IncidentRow>> selectIncidents(Context &cx, const std::optional<QString> &text)
{
    if (!cx.workspace()) return std::nullopt;
    std::vector<quint32> ids;
    const Query query = parseQuery(text.value_or(QString()));
    if (query.isEmpty()) {
        auto all = cx.reader().ids();
        if (!all) {
            cx.fail(all.error().whileTrying(u"list the incidents"_s));
            return std::nullopt;
        }
        ids = *all;
    } else {
        auto found = cx.reader().search(query, 0);
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

} // namespace nevertwice::cli
