#include "ui/follow/coverageloader.h"

#include "model/store/answering.h"
#include "model/store/records.h"
#include "ui/kit/freebeside.h"

#include <QDateTime>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace nevertwice {

namespace coverageloader {

using Chosen = std::optional<QSet<QUuid>>; // nothing: all incidents

// How often a cause came is counted among the chosen ones. Whoever promised something against it, it counts: a hole is
// where nobody did.
QList<CauseCoverage> rowsAmong(History history, const QList<QUuid> &causes, const Chosen &chosen)
{
    const QList<CauseCoverage> all = coverageOf(history, causes);
    if (!chosen) return all;
    QHash<QUuid, CauseCoverage> cells;
    for (const CauseCoverage &row : all)
        cells.insert(row.cause, row);
    history.incidents.removeIf([&](const PastIncident &one) { return !chosen->contains(one.uuid); });
    QList<CauseCoverage> rows;
    for (CauseCoverage row : coverageOf(history, causes)) {
        if (row.incidents == 0) continue;
        row.cells = cells.value(row.cause).cells;
        row.others = cells.value(row.cause).others;
        rows.append(row);
    }
    return rows;
}

Result<void> readCells(const Reader &reader, const Chosen &chosen, Coverage &coverage)
{
    const auto causes = reader.causes();
    if (!causes) return causes.error();
    auto records = readRecords(reader);
    if (!records) return records.error();
    QList<QUuid> uuids;
    for (const CauseRow &row : *causes) {
        uuids.append(row.cause.uuid);
        coverage.causes.insert(row.cause.uuid, row.cause.title);
    }
    coverage.rows = rowsAmong(std::move(records->history), uuids, chosen);
    QSet<QUuid> shown;
    for (const CauseCoverage &row : std::as_const(coverage.rows))
        for (const CoverageCell &cell : row.cells)
            for (const auto *list : {&cell.open, &cell.kept})
                for (const CoveredAction &action : *list)
                    shown.insert(action.action);
    const auto actions = reader.actions();
    if (!actions) return actions.error();
    for (const ActionRow &row : *actions)
        if (shown.contains(row.action.uuid)) coverage.actions.insert(row.action.uuid, row);
    return {};
}

Result<void> readPostmortems(const Reader &reader, QDate today, const Chosen &chosen, Coverage &coverage)
{
    const QLatin1StringView name(TeamSettings::kReviewDays);
    const auto days = reader.setting(name);
    if (!days) return days.error();
    const TeamSettings team = TeamSettings::read({{name, *days}});
    const auto ids = reader.ids();
    if (!ids) return ids.error();
    const auto rows = reader.rows(*ids);
    if (!rows) return rows.error();
    QHash<QUuid, QString> names;
    for (const IncidentRow &row : *rows) {
        names.insert(row.uuid, row.ref + u' ' + row.title);
        if (chosen && !chosen->contains(row.uuid)) continue;
        const PostmortemFacts facts{row.severity, row.classification, row.review, row.milestones.resolved};
        if (const auto standing = postmortemStanding(facts, team, today))
            coverage.postmortems.append({row, *standing, postmortemDue(facts, team)});
    }
    for (const CauseCoverage &row : std::as_const(coverage.rows))
        if (!row.latest.isNull()) coverage.latest.insert(row.latest, names.value(row.latest));
    std::stable_sort(coverage.postmortems.begin(), coverage.postmortems.end(),
                     [](const OwedPostmortem &a, const OwedPostmortem &b) {
                         return std::pair(a.standing, a.due.value_or(QDate()).toJulianDay()) <
                                std::pair(b.standing, b.due.value_or(QDate()).toJulianDay());
                     });
    return {};
}

Result<Coverage> readCoverage(const Reader &reader, const QString &query, const Moment &now)
{
    Coverage coverage;
    const auto chosen = incidentsAnswering(reader, query, now);
    if (!chosen) return chosen.error();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.msecs()).date();
    if (const auto read = readCells(reader, *chosen, coverage); !read) return read.error();
    if (const auto read = readPostmortems(reader, today, *chosen, coverage); !read) return read.error();
    return coverage;
}

} // namespace coverageloader

CoverageLoader::CoverageLoader(std::unique_ptr<Reader> reader, QObject *parent)
    : QObject(parent), m_thread(std::move(reader))
{
    connect(&m_thread, &ReaderThread::failed, this, &CoverageLoader::failed);
}

void CoverageLoader::load(const QString &query, const Moment &now)
{
    using Answer = std::shared_ptr<Coverage>; // may wait for a window that is closed before it is told
    m_thread.ask(
        [query, now](const Reader &reader) -> Result<Answer> {
            auto coverage = coverageloader::readCoverage(reader, query, now);
            if (!coverage) return coverage.error();
            return sharedFreedBeside(*std::move(coverage));
        },
        [this](const Answer &coverage) { emit loaded(*coverage); });
}

} // namespace nevertwice
