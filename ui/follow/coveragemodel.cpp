#include "ui/follow/coveragemodel.h"

#include "ui/kit/codetext.h"
#include "ui/kit/duetext.h"
#include "ui/kit/format.h"
#include "ui/kit/freebeside.h"
#include "ui/kit/listtext.h"
#include "ui/kit/marks.h"

#include <QSet>

#include <numeric>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

// ---- causes ----

CoverageModel::~CoverageModel()
{
    freeBeside(std::move(m_coverage));
}

void CoverageModel::setCoverage(const Coverage &coverage, QDate today)
{
    beginResetModel();
    freeBeside(std::exchange(m_coverage, coverage));
    m_today = today;
    endResetModel();
}

int CoverageModel::holes() const
{
    return std::accumulate(m_coverage.rows.begin(), m_coverage.rows.end(), 0,
                           [](int sum, const CauseCoverage &row) { return sum + row.holes(); });
}

int CoverageModel::rowOf(const QUuid &cause) const
{
    for (int row = 0; row < int(m_coverage.rows.size()); ++row)
        if (m_coverage.rows[row].cause == cause) return row;
    return -1;
}

QString CoverageModel::causeAt(int row) const
{
    const QString title = oneLine(m_coverage.causes.value(rowAt(row).cause));
    return title.isEmpty() ? tr("Untitled cause") : title;
}

const CoverageCell &CoverageModel::cellAt(const QModelIndex &index) const
{
    return rowAt(index.row()).cells[size_t(index.column() - PreventColumn)];
}

QList<QUuid> CoverageModel::actionsOf(const QModelIndexList &cells) const
{
    QList<QUuid> actions;
    QSet<QUuid> known;
    for (const QModelIndex &index : cells) {
        const CoverageCell &cell = cellAt(index);
        for (const auto *list : {&cell.open, &cell.kept})
            for (const CoveredAction &one : *list) {
                if (known.contains(one.action) || !m_coverage.actions.contains(one.action)) continue;
                known.insert(one.action);
                actions.append(one.action);
            }
    }
    return actions;
}

QString CoverageModel::actionText(const ActionRow &row) const
{
    QStringList parts{tr("%1.%2  %3", "incident, number, title of an action")
                          .arg(row.incidentRef, QString::number(row.action.number), oneLine(row.action.title)),
                      codeText(row.action.status),
                      row.action.owner.isEmpty() ? tr("Nobody") : oneLine(row.action.owner)};
    if (!row.action.isClosed() && row.action.due.isKnown()) parts.append(dueText(row.action.due.day(), m_today));
    return factLine(parts);
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_coverage.rows.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CoverageModel::text(const QModelIndex &index) const
{
    if (index.column() == CauseColumn) return causeAt(index.row());
    if (index.column() == IncidentsColumn) return numberText(rowAt(index.row()).incidents);
    const int open = int(cellAt(index).open.size());
    const int kept = int(cellAt(index).kept.size());
    if (open == 0 && kept == 0) return tr("Nothing");
    if (kept == 0) return tr("%1 open", "number of actions").arg(numberText(open));
    if (open == 0) return tr("%1 done", "number of actions").arg(numberText(kept));
    return tr("%1 open, %2 done", "numbers of actions").arg(numberText(open), numberText(kept));
}

// A cell alone says little to who does not see its row.
QString CoverageModel::spoken(const QModelIndex &index) const
{
    if (!isCell(index.column())) return text(index);
    return tr("%1, %2: %3", "cause, type of action, how many")
        .arg(causeAt(index.row()), headerData(index.column(), Qt::Horizontal).toString(),
             cellAt(index).isHole() ? tr("nothing was promised") : text(index));
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::ToolTipRole:
        return index.column() == CauseColumn ? text(index) : QVariant();
    case OpenRole:
        return isCell(index.column()) ? int(cellAt(index).open.size()) : 0;
    case KeptRole:
        return isCell(index.column()) ? int(cellAt(index).kept.size()) : 0;
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == IncidentsColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    if (section == CauseColumn) return tr("Cause");
    if (section == IncidentsColumn) return tr("Incidents");
    return isCell(section) ? codeText(Code<ActionType>(typeOf(section))) : QString();
}

// ---- postmortems ----

void PostmortemModel::setPostmortems(const QList<OwedPostmortem> &postmortems, QDate today)
{
    beginResetModel();
    m_rows = postmortems;
    m_today = today;
    endResetModel();
}

int PostmortemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PostmortemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PostmortemModel::text(const OwedPostmortem &owed, Column column) const
{
    const Code<Review> &review = owed.incident.review;
    switch (column) {
    case IncidentColumn:
        return (owed.incident.ref + u' ' + oneLine(owed.incident.title)).trimmed();
    case SeverityColumn:
        return severityText(owed.incident.severity);
    case ReviewColumn:
        return review == Review::None || review.isNone() ? tr("Not begun") : codeText(review);
    case DueColumn:
        return owed.due ? dueText(*owed.due, m_today) : tr("No day, no review");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PostmortemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const OwedPostmortem &owed = m_rows[index.row()];
    if (role == LateRole) return owed.standing == PostmortemStanding::Late;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    return text(owed, Column(index.column()));
}

QVariant PostmortemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case IncidentColumn:
        return tr("Incident");
    case SeverityColumn:
        return tr("Severity");
    case ReviewColumn:
        return tr("Review");
    case DueColumn:
        return tr("Postmortem");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace nevertwice
