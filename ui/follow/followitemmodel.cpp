#include "ui/follow/followitemmodel.h"

#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/listtext.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace followmodel {

QString nameOf(const ActionRow &row)
{
    return u"%1.%2"_s.arg(row.incidentRef).arg(row.action.number);
}

// What has none stands behind what has one, whatever the order of days.
qint64 dueKey(const ActionRow &row)
{
    return row.action.due.isKnown() ? row.action.due.day().toJulianDay() : std::numeric_limits<qint64>::max();
}

} // namespace followmodel

FollowItemModel::FollowItemModel(QObject *parent) : QAbstractTableModel(parent) {}

void FollowItemModel::setRows(QList<ActionRow> rows, QHash<QUuid, QString> causes, QHash<QUuid, QString> incidents,
                              QDate today)
{
    m_causes = std::move(causes);
    m_incidents = std::move(incidents);
    m_today = today;
    m_searched.clear();
    m_searched.reserve(rows.size());
    m_rows = std::move(rows);
    for (const ActionRow &row : std::as_const(m_rows)) {
        const Action &action = row.action;
        m_searched.append(QStringList{followmodel::nameOf(row), action.title, action.details, action.owner,
                                      m_incidents.value(row.incidentUuid), answersText(row), codeText(action.status),
                                      codeText(action.priority), codeText(action.type), action.group}
                              .join(u'\n')
                              .toCaseFolded());
    }
    showAgain();
}

void FollowItemModel::setFilter(const FollowFilter &filter)
{
    if (filter == m_filter) return;
    m_filter = filter;
    showAgain();
}

bool FollowItemModel::fits(const ActionRow &row, FollowFilter::Which which) const
{
    switch (which) {
    case FollowFilter::Which::Open:
        return !row.action.isClosed();
    case FollowFilter::Which::Overdue:
        return isOverdue(row.action, Moment::onDay(m_today));
    case FollowFilter::Which::Mine:
        return !row.action.isClosed() && !m_filter.me.isEmpty() &&
               row.action.owner.compare(m_filter.me, Qt::CaseInsensitive) == 0;
    case FollowFilter::Which::Closed:
        return row.action.isClosed();
    case FollowFilter::Which::All:
        return true;
    }
    return true;
}

int FollowItemModel::countOf(FollowFilter::Which which) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [&](const ActionRow &row) { return fits(row, which); }));
}

std::vector<int> FollowItemModel::chosen() const
{
    const QStringList words = m_filter.words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    std::vector<int> rows;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const auto holds = [&](const QString &word) { return m_searched.at(i).contains(word); };
        if (fits(m_rows.at(i), m_filter.which) && std::all_of(words.begin(), words.end(), holds)) rows.push_back(i);
    }
    return rows;
}

void FollowItemModel::showAgain()
{
    beginResetModel();
    m_shown = chosen();
    if (m_sortColumn >= 0)
        std::stable_sort(m_shown.begin(), m_shown.end(), [this](int a, int b) {
            return m_sortOrder == Qt::AscendingOrder ? comesFirst(a, b) : comesFirst(b, a);
        });
    endResetModel();
}

bool FollowItemModel::comesFirst(int a, int b) const
{
    const ActionRow &first = m_rows.at(a);
    const ActionRow &second = m_rows.at(b);
    switch (Column(m_sortColumn)) {
    case DueColumn:
        return followmodel::dueKey(first) < followmodel::dueKey(second);
    case AgeColumn:
        return first.action.createdAt.msecs() > second.action.createdAt.msecs();
    case IncidentColumn: // INC-9 before INC-10
        return std::pair(first.incidentRef.size(), first.incidentRef) <
               std::pair(second.incidentRef.size(), second.incidentRef);
    case PriorityColumn:
        return std::pair(first.action.priority.isNone(), first.action.priority.word()) <
               std::pair(second.action.priority.isNone(), second.action.priority.word());
    case StatusColumn:
        return first.action.status.word() < second.action.status.word();
    default:
        return text(first, Column(m_sortColumn)).localeAwareCompare(text(second, Column(m_sortColumn))) < 0;
    }
}

void FollowItemModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < ColumnCount ? column : -1;
    m_sortOrder = order;
    showAgain();
}

int FollowItemModel::rowOf(const QUuid &incident, const QUuid &action) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](int at) {
        return m_rows.at(at).action.uuid == action && m_rows.at(at).incidentUuid == incident;
    });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int FollowItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int FollowItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FollowItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const ActionRow &row = rowAt(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return column == TitleColumn ? spoken(row) : text(row, column);
    case RowRole:
        return QVariant::fromValue(row);
    case OverdueRole:
        return isOverdue(row.action, Moment::onDay(m_today));
    default:
        return {};
    }
}

Qt::ItemFlags FollowItemModel::flags(const QModelIndex &index) const
{
    const bool isTyped = index.column() == OwnerColumn || index.column() == DueColumn;
    return QAbstractTableModel::flags(index) | (isTyped ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant FollowItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case TitleColumn:
        return tr("Action");
    case StatusColumn:
        return tr("Status");
    case DueColumn:
        return tr("Due");
    case OwnerColumn:
        return tr("Owner");
    case PriorityColumn:
        return tr("Priority");
    case TypeColumn:
        return tr("Type");
    case IncidentColumn:
        return tr("Incident");
    case AnswersColumn:
        return tr("Answers");
    case AgeColumn:
        return tr("Age");
    case ColumnCount:
        break;
    }
    return {};
}

QString FollowItemModel::text(const ActionRow &row, Column column) const
{
    const Action &action = row.action;
    switch (column) {
    case TitleColumn:
        return action.title.isEmpty() ? tr("Untitled action") : oneLine(action.title);
    case StatusColumn:
        return codeText(action.status);
    case DueColumn:
        return dueText(row);
    case OwnerColumn:
        return action.owner.isEmpty() ? tr("Nobody") : oneLine(action.owner);
    case PriorityColumn:
        return codeText(action.priority);
    case TypeColumn:
        return codeText(action.type);
    case IncidentColumn:
        return (row.incidentRef + u' ' + oneLine(m_incidents.value(row.incidentUuid))).trimmed();
    case AnswersColumn:
        return answersText(row);
    case AgeColumn: {
        if (!action.createdAt.isKnown()) return {};
        const int days = int(action.createdAt.day().daysTo(m_today));
        return days == 1 ? tr("1 day") : tr("%n days", nullptr, days);
    }
    case ColumnCount:
        break;
    }
    return {};
}

// A date says little an hour after an outage; how late it is says it all.
QString FollowItemModel::dueText(const ActionRow &row) const
{
    if (!row.action.due.isKnown()) return tr("No date");
    const QDate day = row.action.due.day();
    if (!isOverdue(row.action, Moment::onDay(m_today))) return dayText(day);
    const int late = int(day.daysTo(m_today));
    return late == 1 ? tr("1 day overdue") : tr("%n days overdue", nullptr, late);
}

QString FollowItemModel::answersText(const ActionRow &row) const
{
    QStringList titles;
    for (const QUuid &cause : row.action.answers)
        if (const QString title = m_causes.value(cause); !title.isEmpty()) titles.append(oneLine(title));
    return listText(titles);
}

// Every fact that is painted, for whoever listens to the row.
QString FollowItemModel::spoken(const ActionRow &row) const
{
    QStringList parts{followmodel::nameOf(row)};
    for (int column = 0; column < ColumnCount; ++column)
        parts.append(text(row, Column(column)));
    parts.removeAll(QString());
    return listText(parts);
}

} // namespace nevertwice
