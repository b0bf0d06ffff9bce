#include "ui/find/incidentitemmodel.h"

#include "model/insight/measures.h"
#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/listtext.h"
#include "ui/kit/marks.h"
#include "ui/kit/placetext.h"

#include <QMimeData>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kMostDragged = 200; // rows at once: nobody pastes more

struct ColumnFact
{
    ListColumn sort;
    const char *name;
    const char *explained; // null where the name says it all
};

// In the order of IncidentItemModel::Column.
constexpr ColumnFact kColumnFacts[] = {
    {ListColumn::Title, QT_TRANSLATE_NOOP("nevertwice::IncidentItemModel", "Title"), nullptr},
    {ListColumn::Ref, QT_TRANSLATE_NOOP("nevertwice::IncidentItemModel", "Number"), nullptr},
    {ListColumn::Severity, QT_TRANSLATE_NOOP("nevertwice::IncidentItemModel", "Severity"), nullptr},
    {ListColumn::State, QT_TRANSLATE_NOOP("nevertwice::IncidentItemModel", "State"), nullptr},
    {ListColumn::Started, QT_TRANSLATE_NOOP("nevertwice::IncidentItemModel", "Started"), nullptr},
    {ListColumn::Impact, QT_TRANSLATE_NOOP("nevertwice::IncidentItemModel", "Impact"),
     QT_TRANSLATE_NOOP("nevertwice::IncidentItemModel",
                       "Impact duration: the length of all impact intervals together; with none, resolved − started")},
    {ListColumn::Services, QT_TRANSLATE_NOOP("nevertwice::IncidentItemModel", "Services"), nullptr},
    {ListColumn::OpenActions, QT_TRANSLATE_NOOP("nevertwice::IncidentItemModel", "Open actions"), nullptr},
    {ListColumn::Started, QT_TRANSLATE_NOOP("nevertwice::IncidentItemModel", "Age"), nullptr},
    {ListColumn::Review, QT_TRANSLATE_NOOP("nevertwice::IncidentItemModel", "Review"), nullptr},
    {ListColumn::Detect, QT_TRANSLATE_NOOP("nevertwice::IncidentItemModel", "TTD"),
     QT_TRANSLATE_NOOP("nevertwice::IncidentItemModel", "Time to detect: detected − started")},
    {ListColumn::Acknowledge, QT_TRANSLATE_NOOP("nevertwice::IncidentItemModel", "TTA"),
     QT_TRANSLATE_NOOP("nevertwice::IncidentItemModel", "Time to acknowledge: acknowledged − detected")},
    {ListColumn::Mitigate, QT_TRANSLATE_NOOP("nevertwice::IncidentItemModel", "TTM"),
     QT_TRANSLATE_NOOP("nevertwice::IncidentItemModel", "Time to mitigate: mitigated − started")},
    {ListColumn::Resolve, QT_TRANSLATE_NOOP("nevertwice::IncidentItemModel", "TTR"),
     QT_TRANSLATE_NOOP("nevertwice::IncidentItemModel", "Time to resolve: resolved − started")},
    {ListColumn::Commander, QT_TRANSLATE_NOOP("nevertwice::IncidentItemModel", "Commander"), nullptr},
};
static_assert(std::size(kColumnFacts) == IncidentItemModel::ColumnCount);

QString readingText(const Reading &reading)
{
    return reading.value ? durationText(*reading.value) : QString();
}

QString actionsText(const IncidentRow &row)
{
    if (row.overdueActions > 0)
        return IncidentItemModel::tr("%n overdue", "actions of an incident", row.overdueActions);
    return row.openActions > 0 ? IncidentItemModel::tr("%n open", "actions of an incident", row.openActions)
                               : QString();
}

QString withoutMarks(QString snippet)
{
    return snippet.remove(QChar(0xe000)).remove(QChar(0xe001));
}

} // namespace

IncidentItemModel::IncidentItemModel(const Reader &reader, std::function<QDate()> today, QObject *parent)
    : QAbstractTableModel(parent), m_reader(reader), m_today(std::move(today)), m_pages(kPages)
{
}

void IncidentItemModel::showAll()
{
    m_isShowingHits = false;
    m_snippets.clear();
    m_wheres.clear();
    if (!m_wish.isQuick()) {
        emit orderWanted(m_wish);
        return;
    }
    Result<std::vector<quint32>> ids = m_reader.ids(m_wish);
    if (ids)
        take(std::move(ids.value()));
    else
        emit failed(ids.error());
}

void IncidentItemModel::showOrder(const ListWish &wish, std::vector<quint32> ids)
{
    if (m_isShowingHits || wish != m_wish) return;
    take(std::move(ids));
    emit orderChanged();
}

// The answer to the present wish. The same list read anew keeps its rows, another one is another.
void IncidentItemModel::take(std::vector<quint32> ids)
{
    if (m_shown == m_wish)
        replaceIds(std::move(ids));
    else
        reset(std::move(ids));
    m_shown = m_wish;
}

void IncidentItemModel::showHits(const SearchResult &result)
{
    std::vector<quint32> ids;
    ids.reserve(size_t(result.hits.size()));
    m_snippets.clear();
    m_wheres.clear();
    for (const SearchHit &hit : result.hits) {
        ids.push_back(quint32(hit.id.value));
        m_snippets.insert(quint32(hit.id.value), hit.snippet);
        m_wheres.insert(quint32(hit.id.value), placeText(hit.where));
    }
    m_full = result.full;
    m_isShowingHits = true;
    m_isSorted = false;
    m_shown = std::nullopt;
    reset(std::move(ids));
}

int IncidentItemModel::firstPartial() const
{
    const bool isDivided = m_isShowingHits && !m_isSorted && m_full > 0 && m_full < rowCount();
    return isDivided ? m_full : -1;
}

QString IncidentItemModel::divider(int row) const
{
    if (row != firstPartial()) return {};
    return tr("These have only a part of it");
}

void IncidentItemModel::setScope(ListScope scope)
{
    m_wish.scope = scope;
    showAll();
}

void IncidentItemModel::setFilter(const ListFilter &filter)
{
    m_wish.filter = filter;
}

void IncidentItemModel::refresh(const ChangeSet &changes)
{
    if (changes.isEmpty()) return;
    m_pages.clear();
    if (!m_isShowingHits) showAll();
    readAgain();
}

void IncidentItemModel::readAgain()
{
    m_pages.clear();
    if (!m_ids.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

// What is the same at both ends stays, with its selection; only the middle goes and comes.
void IncidentItemModel::replaceIds(std::vector<quint32> ids)
{
    const auto [oldFirst, newFirst] = std::mismatch(m_ids.begin(), m_ids.end(), ids.begin(), ids.end());
    const int first = int(oldFirst - m_ids.begin());
    const auto [oldLast, newLast] = std::mismatch(m_ids.rbegin(), std::make_reverse_iterator(oldFirst), ids.rbegin(),
                                                  std::make_reverse_iterator(newFirst));
    const int same = int(oldLast - m_ids.rbegin());
    const int gone = int(m_ids.size()) - first - same;
    const int come = int(ids.size()) - first - same;
    if (gone > 0) {
        beginRemoveRows({}, first, first + gone - 1);
        m_ids.erase(m_ids.begin() + first, m_ids.begin() + first + gone);
        m_pages.clear();
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, first, first + come - 1);
        m_ids = std::move(ids);
        m_pages.clear();
        endInsertRows();
    }
}

void IncidentItemModel::reset(std::vector<quint32> ids)
{
    beginResetModel();
    m_ids = std::move(ids);
    m_pages.clear();
    endResetModel();
}

const QList<IncidentRow> *IncidentItemModel::page(int number) const
{
    if (const QList<IncidentRow> *known = m_pages.object(number)) return known;
    const auto first = m_ids.begin() + number * kPageRows;
    const auto last = m_ids.end() - first > kPageRows ? first + kPageRows : m_ids.end();
    Result<QList<IncidentRow>> rows = m_reader.rows(std::vector<quint32>(first, last));
    if (!rows) return nullptr;
    auto *fresh = new QList<IncidentRow>(std::move(rows.value()));
    m_pages.insert(number, fresh);
    return fresh;
}

IncidentRow IncidentItemModel::rowAt(int row) const
{
    const QList<IncidentRow> *rows = page(row / kPageRows);
    // Somebody may have removed one since the order was read: then the page is short and its rows do not fit.
    const quint32 id = m_ids[size_t(row)];
    if (!rows) return {};
    const IncidentRow guess = rows->value(row % kPageRows);
    if (guess.id.value == id) return guess;
    const auto found =
        std::find_if(rows->begin(), rows->end(), [id](const IncidentRow &r) { return r.id.value == id; });
    return found == rows->end() ? IncidentRow() : *found;
}

int IncidentItemModel::rowOf(const QUuid &uuid) const
{
    const Result<IncidentRow> row = m_reader.row(uuid);
    if (!row) return -1;
    const auto found = std::find(m_ids.begin(), m_ids.end(), quint32(row->id.value));
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

int IncidentItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int IncidentItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IncidentItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(rowAt(index.row()), column);
    case Qt::AccessibleTextRole: {
        if (column != TitleColumn) return text(rowAt(index.row()), column);
        const QString all = spoken(rowAt(index.row()));
        const QString above = divider(index.row());
        return above.isEmpty() ? all : tr("%1: %2", "what is said above a row, the row").arg(above, all);
    }
    case Qt::ToolTipRole:
        return explained(rowAt(index.row()));
    case WhereRole:
        return m_wheres.value(m_ids[size_t(index.row())]);
    case DividerRole:
        return divider(index.row());
    case RowRole:
        return QVariant::fromValue(rowAt(index.row()));
    case SnippetRole:
        return m_snippets.value(m_ids[size_t(index.row())]);
    case AgeRole:
        return age(rowAt(index.row()));
    default:
        return {};
    }
}

// The title, which may be cut, and what the time beside it means.
QString IncidentItemModel::explained(const IncidentRow &row) const
{
    QString text = (row.ref + u' ' + oneLine(row.title)).toHtmlEscaped();
    if (row.impactMsecs)
        text += u"<br>"_s + tr("Impact: %1").arg(durationText(std::chrono::milliseconds(*row.impactMsecs)));
    return u"<qt>%1</qt>"_s.arg(text);
}

bool IncidentItemModel::isFact(int column)
{
    switch (column) {
    case TitleColumn:
    case SeverityColumn:
    case StateColumn:
    case StartedColumn:
    case ServicesColumn:
    case ReviewColumn:
    case CommanderColumn:
        return true;
    default:
        return false;
    }
}

bool IncidentItemModel::isNumber(int column)
{
    switch (column) {
    case DurationColumn:
    case DetectColumn:
    case AcknowledgeColumn:
    case MitigateColumn:
    case ResolveColumn:
        return true;
    default:
        return false;
    }
}

QVariant IncidentItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::ToolTipRole)
        return kColumnFacts[section].explained ? tr(kColumnFacts[section].explained) : QString();
    if (role == Qt::TextAlignmentRole)
        return int(isNumber(section) ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    return tr(kColumnFacts[section].name);
}

Qt::ItemFlags IncidentItemModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid()) flags |= Qt::ItemIsDragEnabled;
    if (index.isValid() && isFact(index.column())) flags |= Qt::ItemIsEditable;
    return flags;
}

QStringList IncidentItemModel::mimeTypes() const
{
    return {u"text/plain"_s};
}

QMimeData *IncidentItemModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList lines;
    std::set<int> rows; // once for all the cells of a row, in the order of the list
    for (const QModelIndex &index : indexes)
        rows.insert(index.row());
    for (const int row : rows) {
        if (lines.size() >= kMostDragged) break;
        const IncidentRow dragged = rowAt(row);
        lines.append(u"%1 %2"_s.arg(dragged.ref, text(dragged, TitleColumn)));
    }
    auto *data = new QMimeData;
    data->setText(lines.join(u'\n'));
    return data;
}

void IncidentItemModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount) return;
    m_sortColumn = column;
    m_sortOrder = order;
    m_wish.column = kColumnFacts[column].sort;
    // What is old began early: its age goes the other way than its start.
    const bool isReversed = column == AgeColumn;
    m_wish.order = (order == Qt::AscendingOrder) != isReversed ? ListOrder::Ascending : ListOrder::Descending;
    if (m_isShowingHits)
        sortHits();
    else
        showAll();
    emit orderChanged();
}

void IncidentItemModel::sortHits()
{
    Result<std::vector<quint32>> ids = m_reader.sorted(m_ids, m_wish.column, m_wish.order);
    if (!ids) {
        emit failed(ids.error());
        return;
    }
    m_isSorted = true;
    reset(std::move(ids.value()));
}

QString IncidentItemModel::text(const IncidentRow &row, Column column) const
{
    switch (column) {
    case TitleColumn:
        return row.title.isEmpty() ? tr("Untitled incident") : oneLine(row.title);
    case RefColumn:
        return row.ref;
    case SeverityColumn:
        return severityText(row.severity);
    case StateColumn:
        return codeText(row.state);
    case StartedColumn:
        return dateTimeZoneText(row.milestones.started, ShownZone(row.timeZone));
    case DurationColumn:
        return row.impactMsecs ? durationText(std::chrono::milliseconds(*row.impactMsecs)) : QString();
    case ServicesColumn:
        return oneLine(listText(row.services));
    case ActionsColumn:
        return actionsText(row);
    case AgeColumn:
        return age(row);
    case ReviewColumn:
        return codeText(row.review);
    case DetectColumn:
        return readingText(timeToDetect(row.milestones));
    case AcknowledgeColumn:
        return readingText(timeToAcknowledge(row.milestones));
    case MitigateColumn:
        return readingText(timeToMitigate(row.milestones));
    case ResolveColumn:
        return readingText(timeToResolve(row.milestones));
    case CommanderColumn:
        return oneLine(row.commander);
    case ColumnCount:
        break;
    }
    return {};
}

// Every fact that is painted, as one sentence of parts: what the eye takes in at a glance, the ear gets whole.
QString IncidentItemModel::spoken(const IncidentRow &row) const
{
    QStringList parts{text(row, TitleColumn), text(row, RefColumn), text(row, SeverityColumn), text(row, StateColumn)};
    if (row.classification.isKnown() && row.classification != Classification::Incident)
        parts.append(codeText(row.classification));
    parts += {age(row), text(row, DurationColumn), text(row, ServicesColumn)};
    if (row.openActions > 0)
        parts.append(row.openActions == 1 ? tr("1 open action") : tr("%n open actions", nullptr, row.openActions));
    if (row.overdueActions > 0)
        parts.append(row.overdueActions == 1 ? tr("1 overdue action")
                                             : tr("%n overdue actions", nullptr, row.overdueActions));
    parts.append(m_wheres.value(quint32(row.id.value)));
    parts.append(oneLine(withoutMarks(m_snippets.value(quint32(row.id.value)))));
    parts.removeAll(QString());
    return listText(parts);
}

QString IncidentItemModel::age(const IncidentRow &row) const
{
    return ageText(ShownZone(row.timeZone).dayOf(placeInTime(row.milestones, row.createdAt)), m_today());
}

} // namespace nevertwice
