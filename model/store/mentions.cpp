// Who speaks of an incident.
#include "model/search/snippet.h"
#include "model/store/incidenttables.h"
#include "model/store/reader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

Result<QList<Mention>> relatedTo(Database &database, const QUuid &incident, int limit)
{
    Statement query = database.statement("select i.uuid, i.ref, i.title, r.kind from related_incident r "
                                         "join incident i on i.id = r.incident_id where r.uuid = ? and "
                                         "i.deleted_at is null order by i.sort_at desc, i.id desc limit ?");
    query.bind(incident, limit);
    QList<Mention> mentions;
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return mentions;
        mentions.append({query.uuid(0), query.text(1), query.text(2), query.code<Relation>(3), {}, {}});
    }
}

// Those the index of words names, the newest first. It knows neither dashes nor case, so a text may say something else.
Result<std::vector<IncidentId>> candidatesFor(Database &database, const QString &ref, int limit)
{
    QString quoted = ref;
    quoted.replace(u'"', "\"\""_L1);
    Statement query = database.statement(
        "select p.incident_id from search s join part p on p.doc = s.rowid where search match ? and p.kind < 2 "
        "order by s.rowid desc limit ?");
    query.bind(u"{title body events actions} : \"%1\""_s.arg(quoted), limit);
    std::vector<IncidentId> ids;
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return ids;
        const IncidentId id{query.integer(0)};
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    }
}

} // namespace

Result<QList<Mention>> Reader::mentions(const QUuid &uuid, int limit) const
{
    auto asked = row(uuid);
    if (!asked) return asked.error();
    auto mentions = relatedTo(*m_database, uuid, limit);
    if (!mentions) return mentions;
    auto candidates = candidatesFor(*m_database, asked->ref, limit * 2); // body and timeline are a hit each
    if (!candidates) return candidates.error();
    for (const IncidentId id : *candidates) {
        if (id == asked->id) continue;
        auto other = incident(id);
        if (!other) return other.error();
        const auto place = placeOfRef(*other, asked->ref);
        if (!place) continue;
        auto known = std::find_if(mentions->begin(), mentions->end(),
                                  [&](const Mention &mention) { return mention.uuid == other->uuid; });
        if (known == mentions->end()) {
            if (mentions->size() >= limit) break;
            mentions->append({other->uuid, other->ref, other->title, {}, {}, {}});
            known = mentions->end() - 1;
        }
        known->where = place->path;
        known->snippet = place->snippet;
    }
    return mentions;
}

} // namespace nevertwice
