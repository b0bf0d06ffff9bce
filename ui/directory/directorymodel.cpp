#include "ui/directory/directorymodel.h"

#include "model/domain/directoryfacts.h"
#include "ui/kit/format.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace directorymodel {

qint64 timeKey(const Moment &moment)
{
    return moment.isKnown() ? moment.msecs() : std::numeric_limits<qint64>::min();
}

QString numberOrNothing(int number)
{
    return number > 0 ? numberText(number) : QString();
}

QString lineOf(const QStringList &names)
{
    QStringList lines;
    for (const QString &name : names)
        lines.append(oneLine(name));
    return lines.join(QStringLiteral(", "));
}

} // namespace directorymodel

DirectoryModel::DirectoryModel(QObject *parent) : QAbstractTableModel(parent) {}

void DirectoryModel::setRows(const QList<DirectoryRow> &rows)
{
    m_rows = rows;
    m_searched.clear();
    for (const DirectoryRow &row : std::as_const(m_rows)) {
        QStringList parts{row.entry.name};
        for (const DirectoryFact fact : {DirectoryFact::Team, DirectoryFact::Tier, DirectoryFact::Contact})
            parts.append(factOf(row.entry, fact));
        m_searched.append((parts + row.services + row.people).join(u'\n').toCaseFolded());
    }
    showAgain();
}

void DirectoryModel::setKind(DirectoryKind kind)
{
    if (kind == m_kind) return;
    m_kind = kind;
    showAgain();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void DirectoryModel::setWords(const QString &words)
{
    if (words == m_words) return;
    m_words = words;
    showAgain();
}

int DirectoryModel::countOf(DirectoryKind kind) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [&](const DirectoryRow &row) { return row.kind == kind; }));
}

bool DirectoryModel::hasColumn(Column column) const
{
    if (column == FirstFactColumn) return m_kind != DirectoryKind::Tag;
    if (column == SecondFactColumn) return m_kind == DirectoryKind::Service || m_kind == DirectoryKind::Team;
    return true;
}

QStringList DirectoryModel::namesOf(DirectoryKind kind) const
{
    QStringList names;
    for (const DirectoryRow &row : m_rows)
        if (row.kind == kind) names.append(row.entry.name);
    return names;
}

void DirectoryModel::showAgain()
{
    beginResetModel();
    const QStringList words = m_words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    for (int i = 0; i < int(m_rows.size()); ++i)
        if (m_rows.at(i).kind == m_kind && std::all_of(words.begin(), words.end(), [&](const QString &word) {
                return m_searched.at(i).contains(word);
            }))
            m_shown.push_back(i);
    std::stable_sort(m_shown.begin(), m_shown.end(), [this](int a, int b) {
        const bool isForward = m_sortColumn < 0 || m_sortOrder == Qt::AscendingOrder;
        return isForward ? comesFirst(m_rows.at(a), m_rows.at(b)) : comesFirst(m_rows.at(b), m_rows.at(a));
    });
    endResetModel();
}

bool DirectoryModel::comesFirst(const DirectoryRow &a, const DirectoryRow &b) const
{
    switch (m_sortColumn) {
    case IncidentsColumn:
        return a.incidents < b.incidents;
    case LastColumn:
        return directorymodel::timeKey(a.last) < directorymodel::timeKey(b.last);
    case OpenColumn:
        return a.openActions < b.openActions;
    case OverdueColumn:
        return a.overdueActions < b.overdueActions;
    case -1: // the most frequent first; the names are in their order already
        return std::pair(a.incidents, a.openActions) > std::pair(b.incidents, b.openActions);
    default:
        return text(a, Column(m_sortColumn)).localeAwareCompare(text(b, Column(m_sortColumn))) < 0;
    }
}

void DirectoryModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < ColumnCount ? column : -1;
    m_sortOrder = order;
    showAgain();
}

int DirectoryModel::rowOf(const QString &name) const
{
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [&](int at) { return m_rows.at(at).entry.name == name; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int DirectoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int DirectoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DirectoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const DirectoryRow &row = rowAt(index.row());
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole) return text(row, column);
    if (role == Qt::AccessibleTextRole) return column == NameColumn ? spoken(row) : text(row, column);
    return {};
}

QVariant DirectoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && isNumber(section)) return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == OpenColumn) return tr("Actions that are not closed");
    if (role != Qt::DisplayRole) return {};
    const bool isTeam = m_kind == DirectoryKind::Team;
    switch (Column(section)) {
    case NameColumn:
        return tr("Name");
    case FirstFactColumn:
        return isTeam ? tr("Owns") : tr("Team");
    case SecondFactColumn:
        return isTeam ? tr("People") : tr("Tier");
    case IncidentsColumn:
        return tr("Incidents");
    case LastColumn:
        return tr("Last");
    case OpenColumn:
        return tr("Open");
    case OverdueColumn:
        return tr("Overdue");
    case ColumnCount:
        break;
    }
    return {};
}

QString DirectoryModel::text(const DirectoryRow &row, Column column) const
{
    const bool isTeam = row.kind == DirectoryKind::Team;
    switch (column) {
    case NameColumn:
        return oneLine(row.entry.name);
    case FirstFactColumn:
        return isTeam ? directorymodel::lineOf(row.services) : oneLine(factOf(row.entry, DirectoryFact::Team));
    case SecondFactColumn:
        return isTeam ? directorymodel::lineOf(row.people) : oneLine(factOf(row.entry, DirectoryFact::Tier));
    case IncidentsColumn:
        return numberText(row.incidents);
    case LastColumn:
        return row.last.isKnown() ? dayText(row.last.day()) : QString();
    case OpenColumn:
        return directorymodel::numberOrNothing(row.openActions);
    case OverdueColumn:
        return directorymodel::numberOrNothing(row.overdueActions);
    case ColumnCount:
        break;
    }
    return {};
}

QString DirectoryModel::spoken(const DirectoryRow &row) const
{
    return (QStringList{text(row, NameColumn)} + facts(row)).join(u", "_s);
}

QStringList DirectoryModel::facts(const DirectoryRow &row) const
{
    QStringList parts;
    const QString team = factOf(row.entry, DirectoryFact::Team);
    if (!team.isEmpty()) parts.append(tr("of team %1").arg(oneLine(team)));
    parts.append(row.incidents == 1 ? tr("1 incident") : tr("%n incidents", nullptr, row.incidents));
    if (row.last.isKnown()) parts.append(tr("last %1").arg(text(row, LastColumn)));
    if (row.openActions > 0)
        parts.append(row.openActions == 1 ? tr("1 open action") : tr("%n open actions", nullptr, row.openActions));
    if (row.overdueActions > 0) parts.append(tr("%1 overdue").arg(numberText(row.overdueActions)));
    return parts;
}

} // namespace nevertwice
