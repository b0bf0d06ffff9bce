#include "ui/follow/coverageloader.h"

#include "model/store/records.h"

#include <QJsonObject>

#include <algorithm>

namespace nevertwice {

namespace coverageloader {

Result<void> readCells(const Reader &reader, Coverage &coverage)
{
    const auto causes = reader.causes();
    if (!causes) return causes.error();
    const auto records = readRecords(reader);
    if (!records) return records.error();
    QList<QUuid> uuids;
    for (const CauseRow &row : *causes) {
        uuids.append(row.cause.uuid);
        coverage.causes.insert(row.cause.uuid, row.cause.title);
    }
    coverage.rows = coverageOf(records->history, uuids);
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

Result<void> readPostmortems(const Reader &reader, QDate today, Coverage &coverage)
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

Result<Coverage> readCoverage(const Reader &reader, QDate today)
{
    Coverage coverage;
    if (const auto read = readCells(reader, coverage); !read) return read.error();
    if (const auto read = readPostmortems(reader, today, coverage); !read) return read.error();
    return coverage;
}

} // namespace coverageloader

CoverageLoader::CoverageLoader(std::unique_ptr<Reader> reader, QObject *parent)
    : QObject(parent), m_thread(std::move(reader))
{
    connect(&m_thread, &ReaderThread::failed, this, &CoverageLoader::failed);
}

void CoverageLoader::load(QDate today)
{
    m_thread.ask([today](const Reader &reader) { return coverageloader::readCoverage(reader, today); },
                 [this](const Coverage &coverage) { emit loaded(coverage); });
}

} // namespace nevertwice
