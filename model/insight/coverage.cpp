#include "model/insight/coverage.h"

#include <QSet>

#include <algorithm>

namespace nevertwice {

namespace coverage {

constexpr int kDeepest = 64; // parents of parents: a circle of them ends here

// The causes under each cause, itself aside.
QHash<QUuid, QList<QUuid>> belowOf(const History &history, const QList<QUuid> &causes)
{
    QHash<QUuid, QList<QUuid>> below;
    for (const QUuid &cause : causes) {
        QUuid above = history.parents.value(cause);
        QSet<QUuid> seen{cause};
        for (int depth = 0; !above.isNull() && !seen.contains(above) && depth < kDeepest; ++depth) {
            seen.insert(above);
            below[above].append(cause);
            above = history.parents.value(above);
        }
    }
    return below;
}

QList<QUuid> answeredBy(const PastAction &action, const PastIncident &incident)
{
    if (!action.answers.isEmpty()) return action.answers;
    QList<QUuid> roots;
    for (const PastCause &cause : incident.causes)
        if (cause.role == CauseRole::Root && !roots.contains(cause.uuid)) roots.append(cause.uuid);
    return roots;
}

class Counter
{
public:
    Counter(const History &history, const QList<QUuid> &causes) : m_below(belowOf(history, causes))
    {
        for (const QUuid &cause : causes) {
            m_places.insert(cause, m_rows.size());
            CauseCoverage row;
            row.cause = cause;
            m_rows.append(row);
        }
        m_latest.resize(m_rows.size());
    }

    void add(const PastIncident &incident)
    {
        if (incident.isDeleted) return;
        QSet<QUuid> had;
        for (const PastCause &cause : incident.causes)
            if (bringsAbout(cause.role) && !had.contains(cause.uuid)) {
                had.insert(cause.uuid);
                if (!isRehearsal(incident.classification)) countIncident(cause.uuid, incident);
            }
        for (const PastAction &action : incident.actions)
            countAction(action, incident);
    }

    QList<CauseCoverage> rows()
    {
        m_rows.removeIf([](const CauseCoverage &row) {
            return row.incidents == 0 && row.holes() == int(kCoverageTypes.size()) && row.others == 0;
        });
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const CauseCoverage &a, const CauseCoverage &b) {
            return std::pair(-a.incidents, -a.holes()) < std::pair(-b.incidents, -b.holes());
        });
        return m_rows;
    }

private:
    void countIncident(const QUuid &cause, const PastIncident &incident)
    {
        const auto place = m_places.constFind(cause);
        if (place == m_places.constEnd()) return;
        CauseCoverage &row = m_rows[*place];
        ++row.incidents;
        qint64 &latest = m_latest[*place];
        if (row.latest.isNull() || (incident.started.isKnown() && incident.started.msecs() > latest)) {
            row.latest = incident.uuid;
            latest = incident.started.isKnown() ? incident.started.msecs() : std::numeric_limits<qint64>::min();
        }
    }

    void countAction(const PastAction &action, const PastIncident &incident)
    {
        if (action.status == ActionStatus::WontDo) return;
        QSet<QUuid> against;
        for (const QUuid &cause : answeredBy(action, incident)) {
            against.insert(cause);
            for (const QUuid &under : m_below.value(cause))
                against.insert(under);
        }
        const auto type = std::find_if(kCoverageTypes.begin(), kCoverageTypes.end(),
                                       [&](ActionType known) { return action.type == known; });
        const bool isKept = action.status == ActionStatus::Done || action.status == ActionStatus::Verified;
        for (const QUuid &cause : std::as_const(against)) {
            const auto place = m_places.constFind(cause);
            if (place == m_places.constEnd()) continue;
            CauseCoverage &row = m_rows[*place];
            if (type == kCoverageTypes.end()) {
                ++row.others;
                continue;
            }
            CoverageCell &cell = row.cells[size_t(type - kCoverageTypes.begin())];
            (isKept ? cell.kept : cell.open).append({incident.uuid, action.uuid});
        }
    }

    QHash<QUuid, QList<QUuid>> m_below;
    QHash<QUuid, qsizetype> m_places;
    QList<CauseCoverage> m_rows;
    QList<qint64> m_latest;
};

} // namespace coverage

int CauseCoverage::holes() const
{
    return int(std::count_if(cells.begin(), cells.end(), [](const CoverageCell &cell) { return cell.isHole(); }));
}

QList<CauseCoverage> coverageOf(const History &history, const QList<QUuid> &causes)
{
    coverage::Counter counter(history, causes);
    for (const PastIncident &incident : history.incidents)
        counter.add(incident);
    return counter.rows();
}

} // namespace nevertwice
