#include "model/store/identities.h"

#include "model/store/database.h"
#include "model/store/reader.h"

#include <unordered_set>

namespace nevertwice {

// One pass over a narrow table: a step in an index for each costs more as soon as there are many.
Result<QSet<QUuid>> uuidsOf(const Reader &reader, const std::vector<quint32> &ids)
{
    const std::unordered_set<quint32> wanted(ids.begin(), ids.end());
    QSet<QUuid> uuids;
    uuids.reserve(qsizetype(ids.size()));
    Statement query = reader.database().statement("select id, uuid from incident");
    for (;;) {
        const auto more = query.step();
        if (!more) return more.error();
        if (!*more) return uuids;
        if (wanted.contains(quint32(query.integer(0)))) uuids.insert(query.uuid(1));
    }
}

Result<std::vector<quint32>> idsOf(const Reader &reader, const QSet<QUuid> &incidents)
{
    std::vector<quint32> ids;
    ids.reserve(size_t(incidents.size()));
    Statement query = reader.database().statement("select id, uuid from incident where deleted_at is null "
                                                  "order by sort_at desc, id desc");
    for (;;) {
        const auto more = query.step();
        if (!more) return more.error();
        if (!*more) return ids;
        if (incidents.contains(query.uuid(1))) ids.push_back(quint32(query.integer(0)));
    }
}

} // namespace nevertwice
