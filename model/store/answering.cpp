#include "model/store/answering.h"

#include "model/search/queryfields.h"
#include "model/search/queryfilters.h"
#include "model/store/directoryrows.h"
#include "model/store/identities.h"
#include "model/store/reader.h"

#include <QDateTime>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

Result<std::optional<QSet<QUuid>>> incidentsAnswering(const Reader &reader, const QString &text, const Moment &now)
{
    const Query query = parseQuery(text);
    if (query.isEmpty()) return std::optional<QSet<QUuid>>();
    const ListFilter filter = listFilter(query.filters, QDateTime::fromMSecsSinceEpoch(now.msecs()).date());
    std::vector<quint32> ids;
    if (query.asksForWords()) {
        const auto found = reader.search(query, 0, filter);
        if (!found) return found.error();
        for (const SearchHit &hit : found->hits)
            ids.push_back(quint32(hit.id.value));
    } else {
        ListWish wish;
        wish.filter = filter;
        auto all = reader.ids(wish);
        if (!all) return all.error();
        ids = *std::move(all);
    }
    auto uuids = uuidsOf(reader, ids);
    if (!uuids) return uuids.error();
    return std::optional(*std::move(uuids));
}

Result<QList<ActionRow>> actionsAnswering(const Reader &reader, const QString &filters, const Moment &now)
{
    auto rows = reader.actions();
    if (!rows) return rows.error();
    auto chosen = incidentsAnswering(reader, filters, now);
    if (!chosen) return chosen.error();
    if (!*chosen) return rows;
    QueryFilters others = parseQuery(filters).filters;
    const QStringList teams = std::exchange(others.teams, {});
    QSet<QString> owners;
    std::optional<QSet<QUuid>> fitting; // whoever owns the service
    if (!teams.isEmpty()) {
        auto read = ownersOfTeams(reader, teams);
        if (!read) return read.error();
        owners = *std::move(read);
        auto answering = incidentsAnswering(reader, filterText(others), now);
        if (!answering) return answering.error();
        fitting = *std::move(answering);
    }
    rows->removeIf([&](const ActionRow &row) {
        if ((*chosen)->contains(row.incidentUuid)) return false;
        const bool isTheirs = !row.action.owner.isEmpty() && owners.contains(row.action.owner.toCaseFolded());
        return !isTheirs || (fitting && !fitting->contains(row.incidentUuid));
    });
    return rows;
}

// Filters that say something of the incident as a whole. Others ("owner:", "is:overdue") would mean another thing above
// a list of actions; they stay words.
RowQuery rowQuery(const QString &text)
{
    static const QStringList fields{u"team"_s, u"-team"_s,    u"service"_s, u"-service"_s, u"tag"_s,
                                    u"-tag"_s, u"severity"_s, u"sev"_s,     u"started"_s};
    QStringList filters, words;
    QueryFilters read;
    for (const QString &term : termsOf(text)) {
        const QString field = term.section(u':', 0, 0).toLower();
        const bool isOurs = fields.contains(field) || !fieldKeyOf(field).isEmpty();
        const FilterReading reading = isOurs ? readFilter(term, read) : FilterReading::NoFilter;
        if (reading == FilterReading::Read)
            filters.append(term);
        else if (reading != FilterReading::Unfinished)
            words.append(term);
    }
    return {filters.join(u' '), words.join(u' '), read.teams};
}

} // namespace nevertwice
