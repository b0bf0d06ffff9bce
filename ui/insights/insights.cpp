#include "ui/insights/insights.h"

#include "model/insight/measures.h"
#include "model/store/identities.h"
#include "model/store/loadmarks.h"
#include "model/store/reader.h"
#include "model/store/records.h"

#include <QDateTime>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qsizetype kMostWhole = 12; // incidents whose phases are shown

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
    TileSources tiles{sources.statistics(), before, {}, {}, {}};
    for (const qsizetype place : sources.places()) {
        const auto [past, details] = sources.at(place);
        tiles.counted.append(past.uuid);
        if (timeToDetect(details.milestones).value) tiles.detected.append(past.uuid);
        if (timeToResolve(details.milestones).value) tiles.resolved.append(past.uuid);
    }
    return tiles;
}

} // namespace

Scope InsightsMaker::scopeOf(const std::optional<QSet<QUuid>> &chosen, const std::optional<Period> &period,
                             Scope::Rehearsals rehearsals) const
{
    Scope scope;
    scope.rehearsals = rehearsals;
    if (chosen || period)
        scope.filter = [this, chosen, period](const QUuid &uuid) {
            return (!chosen || chosen->contains(uuid)) && (!period || period->contains(startOf(uuid)));
        };
    return scope;
}

// Put in order when a period is asked for; all of the time needs no starts.
Moment InsightsMaker::startOf(const QUuid &incident) const
{
    if (m_starts.isEmpty()) {
        m_starts.reserve(m_records->details.size());
        for (const PastIncident &past : std::as_const(m_records->history.incidents))
            m_starts.insert(past.uuid, past.started);
    }
    return m_starts.value(incident);
}

Result<void> InsightsMaker::read(const Reader &reader)
{
    const auto change = reader.lastChange();
    if (!change) return change.error();
    if (m_records && *change == m_change) return {};
    auto records = readRecords(reader);
    if (!records) return records.error();
    auto causes = readCauseTitles(reader);
    if (!causes) return causes.error();
    m_records = *std::move(records);
    m_recurrence.emplace(m_records->history);
    m_causes = *std::move(causes);
    m_loadMarks.reset();
    m_starts.clear();
    m_change = *change;
    return {};
}

Result<std::optional<ChartSources::Load>> InsightsMaker::load(const Reader &reader, const InsightsQuestion &question,
                                                              const Scope &scope)
{
    if (!question.load) return std::optional<ChartSources::Load>();
    if (!m_loadMarks) {
        auto marks = readLoadMarks(reader);
        if (!marks) return marks.error();
        m_loadMarks = *std::move(marks);
    }
    return std::optional(ChartSources::Load{
        *question.load, loadOf(*m_records, countedPlaces(*m_records, scope), *m_loadMarks, *question.load)});
}

Result<Insights> InsightsMaker::make(const Reader &reader, const InsightsQuestion &question)
{
    if (auto done = read(reader); !done) return done.error();
    const auto chosen = incidentsAnswering(reader, question.query, question.now);
    if (!chosen) return chosen.error();
    const Scope scope = scopeOf(*chosen, question.span.now, question.rehearsals);
    const Statistics now = statisticsOf(*m_records, *m_recurrence, scope, question.now);
    std::optional<Statistics> before;
    if (question.span.before)
        before = statisticsOf(*m_records, *m_recurrence, scopeOf(*chosen, question.span.before, question.rehearsals),
                              question.now);
    auto load = this->load(reader, question, scope);
    if (!load) return load.error();
    const ChartSources sources(*m_records, scope, now, question.span,
                               {m_causes, latestWhole(reader, *m_records, countedPlaces(*m_records, scope)),
                                question.now, scopeOf(*chosen, std::nullopt, question.rehearsals), *std::move(load)});
    Insights insights;
    insights.question = question;
    insights.tiles = tilesOf(tileSources(sources, before ? &*before : nullptr));
    insights.charts = chartsOfTime(sources) + chartsOfCauses(sources) + chartsOfPromises(sources) +
                      chartsOfServices(sources) + chartsOfLoad(sources);
    insights.incidents = now.incidents;
    insights.before = before ? before->incidents : 0;
    insights.leftOut = now.leftOut;
    insights.all = m_records->details.size();
    const Query query = parseQuery(question.query);
    if (!query.misread.isEmpty()) insights.misread = query.misread.first();
    return insights;
}

} // namespace nevertwice
