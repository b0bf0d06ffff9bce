#include "ui/follow/statuscsvmodel.h"

#include "ui/kit/codetext.h"
#include "ui/kit/format.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace statuscsv {

constexpr qsizetype kMostShown = 80;

QString whyText(TrackerChange::Why why)
{
    switch (why) {
    case TrackerChange::Why::Follows:
        return {};
    case TrackerChange::Why::Reopens:
        return StatusCsvModel::tr("Conflict: closed here, open there");
    case TrackerChange::Why::ClosedOtherwise:
        return StatusCsvModel::tr("Conflict: closed in another way here");
    case TrackerChange::Why::BothChanged:
        return StatusCsvModel::tr("Conflict: changed here and there since the last refresh");
    }
    return {};
}

} // namespace statuscsv

QString trackerProblemText(const TrackerProblem &problem)
{
    using Kind = TrackerProblem::Kind;
    const QString row = numberText(problem.line);
    const QString detail = isolated(oneLine(problem.detail.left(statuscsv::kMostShown)));
    switch (problem.kind) {
    case Kind::Ragged:
        return StatusCsvModel::tr("Row %1 has another number of cells than the first row names columns.").arg(row);
    case Kind::TooLong:
        return StatusCsvModel::tr("Row %1 is longer than a row can be.").arg(row);
    case Kind::OpenQuote:
        return StatusCsvModel::tr("Row %1 begins a quote that is never ended.").arg(row);
    case Kind::Unreadable:
        return StatusCsvModel::tr("Row %1 holds signs that are no text.").arg(row);
    case Kind::NoLink:
        return StatusCsvModel::tr("Row %1 has no link.").arg(row);
    case Kind::StrangeLink:
        return StatusCsvModel::tr("Row %1: “%2” is neither an address nor a key.").arg(row, detail);
    case Kind::NoStatus:
        return StatusCsvModel::tr("Row %1 has no status.").arg(row);
    case Kind::StrangeWord:
        return StatusCsvModel::tr("Row %1: nobody said yet what “%2” means.").arg(row, detail);
    case Kind::Disagrees:
        return StatusCsvModel::tr("Row %1 says otherwise about the same ticket than row %2: neither counts.")
            .arg(row, detail);
    case Kind::StrangeTime:
        return StatusCsvModel::tr("Row %1: “%2” is no time. The ticket counts without it.").arg(row, detail);
    case Kind::UnclearTime:
        return StatusCsvModel::tr("Row %1: “%2” can be one of two days. The ticket counts without it.")
            .arg(row, detail);
    }
    return {};
}

void StatusCsvModel::setPlan(const TrackerPlan &plan)
{
    // What somebody chose stays, unless the file is now understood to say something else.
    QHash<std::pair<QUuid, QUuid>, std::pair<QString, bool>> chosen;
    for (qsizetype i = 0; i < m_changes.size(); ++i)
        chosen.insert({m_changes[i].incident, m_changes[i].action}, {m_changes[i].there.word(), m_isTaken[i]});
    beginResetModel();
    m_changes = plan.changes;
    m_agreed = plan.agreed;
    m_isTaken.clear();
    for (const TrackerChange &change : std::as_const(m_changes)) {
        const auto known = chosen.constFind({change.incident, change.action});
        const bool isKnown = known != chosen.constEnd() && known->first == change.there.word();
        m_isTaken.append(isKnown ? known->second : !change.isConflict());
    }
    endResetModel();
    emit takenChanged();
}

void StatusCsvModel::setTaken(const QList<int> &rows, bool isTaken)
{
    if (rows.isEmpty()) return;
    for (const int row : rows)
        m_isTaken[row] = isTaken;
    // One word for all of them: a view looks at each.
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
    emit dataChanged(index(*first, 0), index(*last, ColumnCount - 1));
    emit takenChanged();
}

int StatusCsvModel::keptCount() const
{
    int count = 0;
    for (qsizetype i = 0; i < m_changes.size(); ++i)
        count += m_changes[i].isConflict() && !m_isTaken[i];
    return count;
}

QList<TrackerDecision> StatusCsvModel::decisions() const
{
    QList<TrackerDecision> all;
    for (qsizetype i = 0; i < m_changes.size(); ++i)
        if (m_isTaken[i] || m_changes[i].isConflict())
            all.append({m_changes[i], m_isTaken[i] ? TrackerChoice::Take : TrackerChoice::Keep});
    for (const TrackerChange &agreed : m_agreed)
        all.append({agreed, TrackerChoice::Keep});
    return all;
}

int StatusCsvModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int StatusCsvModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StatusCsvModel::text(const TrackerChange &change, Column column) const
{
    switch (column) {
    case ActionColumn:
        return change.name;
    case TitleColumn:
        return oneLine(change.title);
    case HereColumn:
        return codeText(change.here);
    case ThereColumn:
        return codeText(change.there);
    case WrittenColumn:
        return oneLine(change.written);
    case NoteColumn:
        return statuscsv::whyText(change.why);
    case TakeColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant StatusCsvModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const TrackerChange &change = m_changes[index.row()];
    const auto column = Column(index.column());
    const bool isTaken = m_isTaken[index.row()];
    if (role == Qt::CheckStateRole && column == TakeColumn) return isTaken ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && column == TakeColumn)
        return isTaken ? tr("Is taken") : change.isConflict() ? tr("Stays as it is here") : tr("Is left out");
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return text(change, column);
    return {};
}

QVariant StatusCsvModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::AccessibleTextRole && section == TakeColumn) return tr("Take");
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case ActionColumn:
        return tr("Action");
    case TitleColumn:
        return tr("Title");
    case HereColumn:
        return tr("Here");
    case ThereColumn:
        return tr("Becomes");
    case WrittenColumn:
        return tr("In the file");
    case NoteColumn:
        return tr("Note");
    case TakeColumn:
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags StatusCsvModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == TakeColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

bool StatusCsvModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    setTaken({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

} // namespace nevertwice
