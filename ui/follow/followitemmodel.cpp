#include "ui/follow/followitemmodel.h"

#include "model/domain/duedays.h"
#include "model/search/queryfilters.h"
#include "model/store/answering.h"
#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/freebeside.h"
#include "ui/kit/listtext.h"

#include <QCollator>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace followmodel {

constexpr qint64 kDay = 86'400'000;

QString nameOf(const ActionRow &row)
{
    return u"%1.%2"_s.arg(row.incidentRef).arg(row.action.number);
}

QString answersOf(const ActionRow &row, const QHash<QUuid, QString> &causes)
{
    QStringList titles;
    for (const QUuid &cause : row.action.answers)
        if (const QString title = causes.value(cause); !title.isEmpty()) titles.append(oneLine(title));
    return listText(titles);
}

QStringList wordsOf(const QString &typed)
{
    return typed.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
}

// What is asked of the rows themselves: words, and who promised it.
struct Asked
{
    QStringList words;
    QStringList owners; // in small letters
};

Asked askedOf(const QString &typed)
{
    Asked asked;
    QStringList words;
    for (const QString &term : termsOf(rowQuery(typed).words)) {
        QueryFilters filters;
        if (readFilter(term, filters) == FilterReading::Read && !filters.owners.isEmpty()) {
            for (const QString &owner : std::as_const(filters.owners))
                asked.owners.append(owner.toCaseFolded());
        } else {
            words.append(term);
        }
    }
    asked.words = wordsOf(words.join(u' '));
    return asked;
}

// A whole name means that person alone; less of it, everybody whose name has it.
bool isOwnedBy(const ActionRow &row, const QStringList &asked, const QSet<QString> &known)
{
    if (asked.isEmpty()) return true;
    const QString owner = row.action.owner.toCaseFolded();
    return std::any_of(asked.begin(), asked.end(),
                       [&](const QString &one) { return known.contains(one) ? owner == one : owner.contains(one); });
}

// The same as isOverdue(), without working out a day of the calendar for each of many thousands.
bool isLate(const ActionRow &row, const Moment &today)
{
    return !row.action.isClosed() && row.action.due.isKnown() && row.action.due.msecs() < today.msecs();
}

bool isToLookAgain(const ActionRow &row, const FollowActions &actions)
{
    return row.action.isClosed() &&
           (isToBeLookedAt(row.action, actions.today) || actions.back.contains({row.incidentUuid, row.action.uuid}));
}

std::bitset<6> kindsOf(const ActionRow &row, const FollowActions &actions)
{
    std::bitset<6> kinds;
    kinds.set(size_t(FollowFilter::Which::All));
    kinds.set(size_t(row.action.isClosed() ? FollowFilter::Which::Closed : FollowFilter::Which::Open));
    kinds.set(size_t(FollowFilter::Which::Overdue), isLate(row, actions.today));
    kinds.set(size_t(FollowFilter::Which::Again), isToLookAgain(row, actions));
    return kinds;
}

template <typename E> qint64 codeRank(const Code<E> &code)
{
    const auto last = qint64(CodeWords<E>::words.size());
    return code.isKnown() ? qint64(*code.known()) : code.isNone() ? last + 1 : last;
}

// Equal texts have one rank, and what the language puts first has the smaller one.
std::vector<qint64> textRanks(const QStringList &texts)
{
    struct Key
    {
        QCollatorSortKey key;
        size_t at;
    };
    QHash<QString, size_t> known;
    std::vector<size_t> places;
    std::vector<Key> keys;
    QCollator collator;
    for (const QString &text : texts) {
        const auto found = known.constFind(text);
        places.push_back(found == known.cend() ? keys.size() : *found);
        if (found != known.cend()) continue;
        known.insert(text, keys.size());
        keys.push_back({collator.sortKey(text), keys.size()});
    }
    std::sort(keys.begin(), keys.end(), [](const Key &a, const Key &b) { return a.key.compare(b.key) < 0; });
    std::vector<qint64> rankOf(keys.size());
    for (size_t i = 0; i < keys.size(); ++i)
        rankOf[keys[i].at] = qint64(i);
    std::vector<qint64> ranks;
    for (const size_t place : places)
        ranks.push_back(rankOf[place]);
    return ranks;
}

// INC-9 before INC-10.
std::vector<qint64> refRanks(const QList<ActionRow> &rows)
{
    std::vector<std::pair<qsizetype, QString>> refs;
    for (const ActionRow &row : rows)
        refs.emplace_back(row.incidentRef.size(), row.incidentRef);
    auto sorted = refs;
    std::sort(sorted.begin(), sorted.end());
    std::vector<qint64> ranks;
    for (const auto &ref : refs)
        ranks.push_back(std::lower_bound(sorted.begin(), sorted.end(), ref) - sorted.begin());
    return ranks;
}

} // namespace followmodel

FollowActions madeReady(FollowActions actions, QDate today)
{
    actions.today = Moment::onDay(today);
    actions.searched.clear();
    actions.searched.reserve(actions.rows.size());
    actions.kinds.clear();
    actions.kinds.reserve(size_t(actions.rows.size()));
    QSet<QString> owners;
    for (const ActionRow &row : std::as_const(actions.rows)) {
        const Action &action = row.action;
        actions.searched.append(QStringList{followmodel::nameOf(row), action.title, action.details, action.owner,
                                            actions.incidents.value(row.incidentUuid),
                                            followmodel::answersOf(row, actions.causes), codeText(action.status),
                                            codeText(action.priority), codeText(action.type), action.group}
                                    .join(u'\n')
                                    .toCaseFolded());
        actions.kinds.push_back(followmodel::kindsOf(row, actions));
        if (!action.owner.isEmpty()) owners.insert(action.owner);
    }
    actions.owners = sortedNames(QStringList(owners.cbegin(), owners.cend()));
    return actions;
}

FollowItemModel::FollowItemModel(QObject *parent) : QAbstractTableModel(parent) {}

FollowItemModel::~FollowItemModel()
{
    freeBeside(std::move(m_actions));
}

void FollowItemModel::setActions(FollowActions actions)
{
    beginResetModel();
    std::swap(m_actions, actions);
    m_owners.clear();
    for (const QString &owner : std::as_const(m_actions.owners))
        m_owners.insert(owner.toCaseFolded());
    count();
    putInOrder();
    choose();
    layOut();
    endResetModel();
    freeBeside(std::move(actions));
}

void FollowItemModel::setFilter(const FollowFilter &filter)
{
    if (filter == m_filter) return;
    const bool isCountedAnew =
        filter.me != m_filter.me || rowQuery(filter.words).filters != rowQuery(m_filter.words).filters;
    m_filter = filter;
    if (isAnswerAwaited(filter.words)) return; // what is shown stays until the rows come with the answer
    if (isCountedAnew) count();
    choose();
    showAgain();
}

FollowSource FollowItemModel::source() const
{
    return {m_actions.rows, m_actions.causes, m_actions.incidents, m_actions.today.day()};
}

bool FollowItemModel::isLate(const ActionRow &row) const
{
    return followmodel::isLate(row, m_actions.today);
}

bool FollowItemModel::isToLookAgain(const ActionRow &row) const
{
    return followmodel::isToLookAgain(row, m_actions);
}

// Told by what lies ready: the rows of a hundred thousand incidents are more than can be looked at here.
bool FollowItemModel::fits(int source, FollowFilter::Which which) const
{
    const auto &kinds = m_actions.kinds[size_t(source)];
    if (which != FollowFilter::Which::Mine) return kinds.test(size_t(which));
    return kinds.test(size_t(FollowFilter::Which::Open)) && !m_filter.me.isEmpty() &&
           action(source).action.owner.compare(m_filter.me, Qt::CaseInsensitive) == 0;
}

const std::vector<bool> *FollowItemModel::answersTo(const QString &words) const
{
    const auto known = m_actions.answering.constFind(rowQuery(words).filters);
    return known == m_actions.answering.constEnd() ? nullptr : &*known;
}

bool FollowItemModel::isAnswerAwaited(const QString &words) const
{
    const QString asked = rowQuery(words).filters;
    return !asked.isEmpty() && !m_actions.answering.contains(asked);
}

void FollowItemModel::count()
{
    m_counts = {};
    const std::vector<bool> *answers = answersTo(m_filter.words);
    for (int i = 0; i < int(m_actions.rows.size()); ++i) {
        if (answers && !(*answers)[size_t(i)]) continue;
        for (size_t which = 0; which < m_counts.size(); ++which)
            m_counts[which] += fits(i, FollowFilter::Which(which)) ? 1 : 0;
    }
}

// Once for all of them: a filter only leaves some out.
void FollowItemModel::putInOrder()
{
    m_order.clear();
    if (m_sortColumn < 0) return;
    const std::vector<qint64> rank = ranks();
    m_order.resize(size_t(m_actions.rows.size()));
    std::iota(m_order.begin(), m_order.end(), 0);
    const bool isUp = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
        return isUp ? rank[size_t(a)] < rank[size_t(b)] : rank[size_t(b)] < rank[size_t(a)];
    });
}

void FollowItemModel::choose()
{
    // What is asked of the incidents was asked where the rows were read.
    const followmodel::Asked asked = followmodel::askedOf(m_filter.words);
    const std::vector<bool> *answers = answersTo(m_filter.words);
    m_fitting.clear();
    for (int i = 0; i < int(m_actions.rows.size()); ++i) {
        const int at = m_order.empty() ? i : m_order[size_t(i)];
        if (answers && !(*answers)[size_t(at)]) continue;
        if (fits(at, m_filter.which) && holds(at, asked.words) &&
            followmodel::isOwnedBy(action(at), asked.owners, m_owners))
            m_fitting.push_back(at);
    }
}

bool FollowItemModel::holds(int source, const QStringList &words) const
{
    const QString &searched = m_actions.searched.at(source);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return searched.contains(word); });
}

int FollowItemModel::countOf(FollowFilter::Which which, const QString &words) const
{
    const followmodel::Asked asked = followmodel::askedOf(words);
    const std::vector<bool> *answers = answersTo(words);
    int count = 0;
    for (int i = 0; i < int(m_actions.rows.size()); ++i) {
        if (answers && !(*answers)[size_t(i)]) continue;
        const bool isIn = fits(i, which) && holds(i, asked.words);
        count += isIn && followmodel::isOwnedBy(action(i), asked.owners, m_owners) ? 1 : 0;
    }
    return count;
}

void FollowItemModel::layOut()
{
    m_groups.clear();
    m_shown = m_fitting;
    if (m_grouping == FollowGrouping::None) return;
    m_groups = groupActions(source(), m_fitting, m_grouping);
    m_shown.clear();
    for (int i = 0; i < int(m_groups.size()); ++i) {
        m_shown.push_back(-1 - i);
        const FollowGroup &group = m_groups.at(i);
        if (!m_collapsed.contains(group.key)) m_shown.insert(m_shown.end(), group.rows.begin(), group.rows.end());
    }
}

void FollowItemModel::showAgain()
{
    beginResetModel();
    layOut();
    endResetModel();
}

void FollowItemModel::setGrouping(FollowGrouping grouping)
{
    if (grouping == m_grouping) return;
    m_grouping = grouping;
    m_collapsed.clear();
    showAgain();
}

void FollowItemModel::setCollapsed(int row, bool isCollapsed)
{
    const FollowGroup group = groupAt(row);
    const int count = int(group.rows.size());
    if (m_collapsed.contains(group.key) == isCollapsed || count == 0) return;
    const auto first = m_shown.begin() + row + 1;
    if (isCollapsed) {
        beginRemoveRows({}, row + 1, row + count);
        m_collapsed.insert(group.key);
        m_shown.erase(first, first + count);
        endRemoveRows();
    } else {
        beginInsertRows({}, row + 1, row + count);
        m_collapsed.remove(group.key);
        m_shown.insert(first, group.rows.begin(), group.rows.end());
        endInsertRows();
    }
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void FollowItemModel::setAllCollapsed(bool areCollapsed)
{
    m_collapsed.clear();
    if (areCollapsed)
        for (const FollowGroup &group : std::as_const(m_groups))
            m_collapsed.insert(group.key);
    showAgain();
}

// What has none stands behind what has one, whatever the order of days.
qint64 FollowItemModel::rankOf(const ActionRow &row) const
{
    const Action &action = row.action;
    switch (Column(m_sortColumn)) {
    case DueColumn:
        return action.due.isKnown() ? action.due.msecs() / followmodel::kDay : std::numeric_limits<qint64>::max();
    case AgeColumn:
        return -action.createdAt.msecs();
    case PriorityColumn:
        return followmodel::codeRank(action.priority);
    case StatusColumn:
        return followmodel::codeRank(action.status);
    default:
        return 0;
    }
}

std::vector<qint64> FollowItemModel::ranks() const
{
    if (m_sortColumn == IncidentColumn) return followmodel::refRanks(m_actions.rows);
    const bool isNumber = m_sortColumn == DueColumn || m_sortColumn == AgeColumn || m_sortColumn == PriorityColumn ||
                          m_sortColumn == StatusColumn;
    std::vector<qint64> ranks;
    QStringList texts;
    for (const ActionRow &row : std::as_const(m_actions.rows)) {
        if (isNumber)
            ranks.push_back(rankOf(row));
        else
            texts.append(text(row, Column(m_sortColumn)));
    }
    return isNumber ? ranks : followmodel::textRanks(texts);
}

void FollowItemModel::sort(int column, Qt::SortOrder order)
{
    const int wanted = column < ColumnCount ? column : -1;
    if (wanted == m_sortColumn && order == m_sortOrder) return;
    m_sortColumn = wanted;
    m_sortOrder = order;
    putInOrder();
    choose();
    showAgain();
}

QList<int> FollowItemModel::sourcesOf(const QSet<std::pair<QUuid, QUuid>> &incidentsAndActions) const
{
    QList<int> sources;
    if (incidentsAndActions.isEmpty()) return sources;
    for (int i = 0; i < int(m_actions.rows.size()); ++i) {
        const ActionRow &row = m_actions.rows.at(i);
        if (incidentsAndActions.contains({row.incidentUuid, row.action.uuid})) sources.append(i);
    }
    return sources;
}

QList<int> FollowItemModel::rowsOf(const QList<int> &sources) const
{
    const QSet<int> wanted(sources.cbegin(), sources.cend());
    QList<int> rows;
    if (wanted.isEmpty()) return rows;
    for (int row = 0; row < int(m_shown.size()); ++row)
        if (wanted.contains(m_shown[size_t(row)])) rows.append(row);
    return rows;
}

int FollowItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int FollowItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FollowItemModel::headingData(int row, int column, int role) const
{
    const FollowGroup &group = groupAt(row);
    const int count = int(group.rows.size());
    if (role == Qt::DisplayRole) return column == TitleColumn ? group.title : QString();
    if (role != Qt::AccessibleTextRole) return {};
    const QString text = count == 1 ? tr("%1, 1 action", "a heading").arg(group.title)
                                    : tr("%1, %2 actions", "a heading").arg(group.title, numberText(count));
    return m_collapsed.contains(group.key) ? tr("%1, closed", "a heading").arg(text) : text;
}

QVariant FollowItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    if (isHeading(index.row())) return headingData(index.row(), index.column(), role);
    const ActionRow &row = action(sourceOf(index.row()));
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return column == TitleColumn ? spoken(row) : text(row, column);
    case RowRole:
        return QVariant::fromValue(row);
    case OverdueRole:
        return isLate(row);
    case AgainRole:
        return isToLookAgain(row);
    default:
        return {};
    }
}

Qt::ItemFlags FollowItemModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && isHeading(index.row())) return Qt::ItemIsEnabled;
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
        return (row.incidentRef + u' ' + oneLine(m_actions.incidents.value(row.incidentUuid))).trimmed();
    case AnswersColumn:
        return followmodel::answersOf(row, m_actions.causes);
    case AgeColumn: {
        if (!action.createdAt.isKnown()) return {};
        const int days = int(action.createdAt.day().daysTo(m_actions.today.day()));
        return days == 1 ? tr("1 day") : tr("%n days", nullptr, days);
    }
    case ColumnCount:
        break;
    }
    return {};
}

// Of what is closed: that it may have to be opened again.
QString FollowItemModel::againText(const ActionRow &row) const
{
    const auto back = m_actions.back.constFind({row.incidentUuid, row.action.uuid});
    if (back != m_actions.back.cend()) return tr("Came back: %1").arg(back->ref);
    if (!row.action.reviewOn.isKnown()) return {};
    return isToBeLookedAt(row.action, m_actions.today) ? tr("Look again now")
                                                       : tr("Look again %1").arg(dayText(row.action.reviewOn.day()));
}

QString FollowItemModel::againPoint(const ActionRow &row) const
{
    if (!row.action.isClosed()) return {};
    const auto back = m_actions.back.constFind({row.incidentUuid, row.action.uuid});
    if (back != m_actions.back.cend()) return back->ref;
    return row.action.reviewOn.isKnown() ? dayText(row.action.reviewOn.day()) : QString();
}

// A date says little an hour after an outage; how late it is says it all.
QString FollowItemModel::dueText(const ActionRow &row) const
{
    if (row.action.isClosed())
        if (const QString again = againText(row); !again.isEmpty()) return again;
    if (!row.action.due.isKnown()) return tr("No date");
    const QDate day = row.action.due.day();
    if (!isLate(row)) return isDueProposed(row.action) ? tr("%1, proposed", "a day").arg(dayText(day)) : dayText(day);
    const int late = int(day.daysTo(m_actions.today.day()));
    return late == 1 ? tr("1 day overdue") : tr("%n days overdue", nullptr, late);
}

QString FollowItemModel::spoken(const ActionRow &row) const
{
    QStringList parts{followmodel::nameOf(row)};
    for (int column = 0; column < ColumnCount; ++column)
        parts.append(text(row, Column(column)));
    parts.removeAll(QString());
    return listText(parts);
}

} // namespace nevertwice
