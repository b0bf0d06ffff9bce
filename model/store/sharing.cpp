#include "model/store/sharing.h"

#include "model/store/database.h"

#include <vector>

namespace nevertwice {

Result<QList<IncidentRow>> incidentsWithCause(const Reader &reader, const QUuid &cause, const QUuid &asking)
{
    Statement query = reader.database().statement(
        "select distinct i.id, i.sort_at from incident_cause l join incident i on i.id = l.incident_id "
        "where l.uuid = ? and i.uuid <> ? and i.deleted_at is null and l.role in ('root', 'contributing', 'trigger') "
        "order by i.sort_at, i.id");
    query.bind(cause, asking);
    std::vector<quint32> ids;
    for (;;) {
        auto found = query.step();
        if (!found) return found.error();
        if (!*found) break;
        ids.push_back(quint32(query.integer(0)));
    }
    return reader.rows(ids);
}

} // namespace nevertwice
