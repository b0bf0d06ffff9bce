#include "model/store/answering.h"

#include "model/search/queryfields.h"
#include "model/search/queryfilters.h"
#include "model/store/directoryrows.h"
#include "model/store/identities.h"
#include "model/store/reader.h"

#include <QDateTime>

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

namespace answering {

// Which actions are of one of some teams: their incident is, or their owner is the team or one of its people.
struct Teams
{
    QSet<QUuid> incidents;
    QSet<QString> owners; // in small letters

    bool have(const ActionRow &row) const
    {
        return incidents.contains(row.incidentUuid) ||
               (!row.action.owner.isEmpty() && owners.contains(row.action.owner.toCaseFolded()));
    }
};

Result<std::optional<Teams>> teamsCalled(const Reader &reader, const QStringList &names, const Moment &now)
{
    if (names.isEmpty()) return std::optional<Teams>();
    QueryFilters filters;
    filters.teams = names;
    auto incidents = incidentsAnswering(reader, filterText(filters), now);
    if (!incidents) return incidents.error();
    auto owners = ownersOfTeams(reader, names);
    if (!owners) return owners.error();
    return std::optional(Teams{incidents->value_or(QSet<QUuid>()), *std::move(owners)});
}

// A query as it was typed, but for the teams it asks for and those it leaves out.
QString withoutTeams(const QString &text, QStringList &teams, QStringList &notTeams)
{
    QStringList others;
    for (const QString &term : termsOf(text)) {
        QueryFilters read;
        const QString field = term.section(u':', 0, 0).toLower();
        const bool isTeam = field == "team"_L1 || field == "-team"_L1;
        if (!isTeam || readFilter(term, read) != FilterReading::Read) {
            others.append(term);
            continue;
        }
        teams += read.teams;
        notTeams += read.notTeams;
    }
    return others.join(u' ');
}

} // namespace answering

Result<std::vector<bool>> answersAmong(const Reader &reader, const QList<ActionRow> &rows, const QString &text,
                                       const Moment &now)
{
    QStringList asked, refused;
    const QString others = answering::withoutTeams(text, asked, refused);
    auto chosen = incidentsAnswering(reader, others, now);
    if (!chosen) return chosen.error();
    auto ours = answering::teamsCalled(reader, asked, now);
    if (!ours) return ours.error();
    auto theirs = answering::teamsCalled(reader, refused, now);
    if (!theirs) return theirs.error();
    std::vector<bool> answers;
    answers.reserve(size_t(rows.size()));
    for (const ActionRow &row : rows) {
        const bool isChosen = !*chosen || (*chosen)->contains(row.incidentUuid);
        answers.push_back(isChosen && (!*ours || (*ours)->have(row)) && (!*theirs || !(*theirs)->have(row)));
    }
    return answers;
}

Result<QList<ActionRow>> actionsAnswering(const Reader &reader, const QString &text, const Moment &now)
{
    auto rows = reader.actions();
    if (!rows) return rows.error();
    auto answers = answersAmong(reader, *rows, text, now);
    if (!answers) return answers.error();
    QList<ActionRow> answering;
    for (qsizetype i = 0; i < rows->size(); ++i)
        if ((*answers)[size_t(i)]) answering.append(rows->at(i));
    return answering;
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
