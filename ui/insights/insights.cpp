#include "ui/insights/insights.h"

#include "model/insight/measures.h"
#include "model/store/identities.h"
#include "model/store/reader.h"
#include "model/store/records.h"
#include "ui/insights/chartsources.h"

#include <QDateTime>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qsizetype kMostWhole = 12; // incidents whose phases are shown

// Which incidents answer a query; nothing where all of them do.
Result<std::optional<QSet<QUuid>>> answering(const Reader &reader, const Query &query, QDate today)
{
    if (query.isEmpty()) return std::optional<QSet<QUuid>>();
    const ListFilter filter = listFilter(query.filters, today);
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

QList<Incident> latestWhole(const Reader &reader, const Records &records, const QList<qsizetype> &places)
{
    QList<Incident> latest;
    for (const qsizetype place : places) {
        if (latest.size() == kMostWhole) break;
        if (!timeToResolve(records.details.at(place).milestones).value) continue;
        if (auto incident = reader.incident(records.history.incidents.at(place).uuid))
            latest.append(*std::move(incident));
    }
    return latest;
}

TileSources tileSources(const ChartSources &sources, const Statistics *before)
{
    TileSources tiles{sources.statistics(), before, {}, {}, {}, {}};
    for (const qsizetype place : sources.places()) {
        const auto [past, details] = sources.at(place);
        tiles.counted.append(past.uuid);
        if (timeToDetect(details.milestones).value) tiles.detected.append(past.uuid);
        if (timeToResolve(details.milestones).value) tiles.resolved.append(past.uuid);
        for (const PastAction &one : past.actions) {
            Action action;
            action.status = one.status;
            action.due = one.due;
            if (!isOverdue(action, sources.facts().now)) continue;
            tiles.overdue.append(past.uuid);
            break;
        }
    }
    return tiles;
}

} // namespace

Result<void> InsightsMaker::read(const Reader &reader)
{
    const auto change = reader.lastChange();
    if (!change) return change.error();
    if (m_records && *change == m_change) return {};
    auto records = readRecords(reader);
    if (!records) return records.error();
    const auto causes = reader.causes();
    if (!causes) return causes.error();
    m_records = *std::move(records);
    m_change = *change;
    m_causes.clear();
    for (const CauseRow &row : *causes)
        m_causes.insert(row.cause.uuid, row.cause.title);
    m_starts.clear();
    m_starts.reserve(m_records->details.size());
    for (const PastIncident &past : std::as_const(m_records->history.incidents))
        m_starts.insert(past.uuid, past.started);
    return {};
}

Result<Insights> InsightsMaker::make(const Reader &reader, const InsightsQuestion &question)
{
    if (auto done = read(reader); !done) return done.error();
    const Query query = parseQuery(question.query);
    const QDate today = QDateTime::fromMSecsSinceEpoch(question.now.msecs()).date();
    auto chosen = answering(reader, query, today);
    if (!chosen) return chosen.error();
    const auto scopeOf = [&](const std::optional<Period> &period) {
        Scope scope;
        scope.rehearsals = question.rehearsals;
        if (*chosen || period)
            scope.filter = [this, &these = *chosen, period](const QUuid &uuid) {
                return (!these || these->contains(uuid)) && (!period || period->contains(m_starts.value(uuid)));
            };
        return scope;
    };
    const Scope scope = scopeOf(question.span.now);
    const Statistics now = statisticsOf(*m_records, scope, question.now);
    std::optional<Statistics> before;
    if (question.span.before) before = statisticsOf(*m_records, scopeOf(question.span.before), question.now);
    const ChartSources sources(
        *m_records, scope, now, question.span,
        {m_causes, latestWhole(reader, *m_records, countedPlaces(*m_records, scope)), question.now});
    Insights insights;
    insights.question = question;
    insights.tiles = tilesOf(tileSources(sources, before ? &*before : nullptr));
    insights.charts =
        chartsOfTime(sources) + chartsOfCauses(sources) + chartsOfPromises(sources) + chartsOfServices(sources);
    insights.incidents = now.incidents;
    insights.before = before ? before->incidents : 0;
    insights.leftOut = now.leftOut;
    insights.all = m_records->details.size();
    if (!query.misread.isEmpty()) insights.misread = query.misread.first();
    return insights;
}

} // namespace nevertwice
