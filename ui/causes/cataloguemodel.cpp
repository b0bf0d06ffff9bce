#include "ui/causes/cataloguemodel.h"

#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/listtext.h"

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace cataloguemodel {

QString dayOf(const Moment &moment)
{
    return moment.isKnown() ? dayText(moment.day()) : QString();
}

// What has no time stands behind what has one.
qint64 timeKey(const Moment &moment)
{
    return moment.isKnown() ? moment.msecs() : std::numeric_limits<qint64>::min();
}

} // namespace cataloguemodel

CatalogueModel::CatalogueModel(QObject *parent) : QAbstractTableModel(parent) {}

void CatalogueModel::setCatalogue(const CauseCatalogue &catalogue)
{
    m_catalogue = catalogue;
    m_searched.clear();
    for (const Cause &cause : std::as_const(m_catalogue.causes))
        m_searched.append((cause.title + u'\n' + codeText(cause.category) + u'\n' + cause.description).toCaseFolded());
    showAgain();
}

void CatalogueModel::setWords(const QString &words)
{
    if (words == m_words) return;
    m_words = words;
    showAgain();
}

void CatalogueModel::showAgain()
{
    beginResetModel();
    const QStringList words = m_words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    for (int i = 0; i < int(m_catalogue.causes.size()); ++i)
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString &word) { return m_searched.at(i).contains(word); }))
            m_shown.push_back(i);
    std::stable_sort(m_shown.begin(), m_shown.end(), [this](int a, int b) {
        return m_sortColumn < 0 || m_sortOrder == Qt::AscendingOrder ? comesFirst(a, b) : comesFirst(b, a);
    });
    endResetModel();
}

bool CatalogueModel::comesFirst(int a, int b) const
{
    const CauseSummary &first = m_catalogue.summaries.at(a);
    const CauseSummary &second = m_catalogue.summaries.at(b);
    switch (m_sortColumn) {
    case IncidentsColumn:
        return first.incidents.size() < second.incidents.size();
    case TrendColumn: // by the last half year
        return std::accumulate(first.trend.end() - 6, first.trend.end(), 0) <
               std::accumulate(second.trend.end() - 6, second.trend.end(), 0);
    case FirstColumn:
        return cataloguemodel::timeKey(first.first) < cataloguemodel::timeKey(second.first);
    case LastColumn:
        return cataloguemodel::timeKey(first.last) < cataloguemodel::timeKey(second.last);
    case ImpactColumn:
        return first.impact < second.impact;
    case OpenColumn:
        return first.open < second.open;
    case OverdueColumn:
        return first.overdue < second.overdue;
    case -1: // the most frequent first, then the latest
        return std::pair(-first.incidents.size(), -(cataloguemodel::timeKey(first.last) / 2)) <
               std::pair(-second.incidents.size(), -(cataloguemodel::timeKey(second.last) / 2));
    default:
        return text(a, Column(m_sortColumn)).localeAwareCompare(text(b, Column(m_sortColumn))) < 0;
    }
}

void CatalogueModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < ColumnCount ? column : -1;
    m_sortOrder = order;
    showAgain();
}

int CatalogueModel::rowOf(const QUuid &cause) const
{
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [&](int at) { return m_catalogue.causes.at(at).uuid == cause; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int CatalogueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const int at = m_shown[size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(at, column);
    case Qt::EditRole:
        return m_catalogue.causes.at(at).title;
    case Qt::AccessibleTextRole:
        return column == TitleColumn ? spoken(at) : text(at, column);
    case CauseRole:
        return QVariant::fromValue(m_catalogue.causes.at(at));
    case TrendRole:
        return QVariant::fromValue(m_catalogue.summaries.at(at).trend);
    case OverdueRole:
        return m_catalogue.summaries.at(at).overdue > 0;
    default:
        return {};
    }
}

Qt::ItemFlags CatalogueModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.column() == TitleColumn ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool CatalogueModel::isNumber(int column)
{
    return column == IncidentsColumn || column >= ImpactColumn;
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && isNumber(section)) return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == TrendColumn) return tr("Incidents in each of the last 24 months");
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case TitleColumn:
        return tr("Cause");
    case CategoryColumn:
        return tr("Category");
    case IncidentsColumn:
        return tr("Incidents");
    case TrendColumn:
        return tr("24 months");
    case FirstColumn:
        return tr("First");
    case LastColumn:
        return tr("Last");
    case ImpactColumn:
        return tr("Impact");
    case OpenColumn:
        return tr("Open");
    case OverdueColumn:
        return tr("Overdue");
    case ColumnCount:
        break;
    }
    return {};
}

QString CatalogueModel::text(int at, Column column) const
{
    const Cause &cause = m_catalogue.causes.at(at);
    const CauseSummary &summary = m_catalogue.summaries.at(at);
    switch (column) {
    case TitleColumn:
        return cause.title.isEmpty() ? tr("Untitled cause") : oneLine(cause.title);
    case CategoryColumn:
        return codeText(cause.category);
    case IncidentsColumn:
        return numberText(summary.incidents.size());
    case FirstColumn:
        return cataloguemodel::dayOf(summary.first);
    case LastColumn:
        return cataloguemodel::dayOf(summary.last);
    case ImpactColumn:
        return summary.impactOf > 0 ? durationText(summary.impact) : QString();
    case OpenColumn:
        return summary.open > 0 ? numberText(summary.open) : QString();
    case OverdueColumn:
        return summary.overdue > 0 ? numberText(summary.overdue) : QString();
    case TrendColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QString CatalogueModel::spoken(int at) const
{
    return listText(QStringList{text(at, TitleColumn)} + facts(at));
}

QStringList CatalogueModel::facts(int at) const
{
    const CauseSummary &summary = m_catalogue.summaries.at(at);
    const int incidents = int(summary.incidents.size());
    QStringList parts{text(at, CategoryColumn)};
    parts.append(incidents == 1 ? tr("1 incident") : tr("%n incidents", nullptr, incidents));
    if (summary.last.isKnown()) parts.append(tr("last %1").arg(text(at, LastColumn)));
    if (summary.impactOf > 0) parts.append(tr("%1 of impact").arg(text(at, ImpactColumn)));
    if (summary.open > 0)
        parts.append(summary.open == 1 ? tr("1 promise open") : tr("%n promises open", nullptr, summary.open));
    if (summary.overdue > 0) parts.append(tr("%1 overdue").arg(text(at, OverdueColumn)));
    parts.removeAll(QString());
    return parts;
}

} // namespace nevertwice
