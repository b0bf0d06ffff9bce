#include "ui/follow/followboard.h"

#include "ui/follow/boardcolumn.h"
#include "ui/follow/followitemmodel.h"

#include <QHBoxLayout>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace followboard {

constexpr int kEdge = 48; // where cards that are dragged there move the board
constexpr int kPush = 24;

} // namespace followboard

FollowBoard::FollowBoard(const Theme &theme, const FollowItemModel &actions, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_actions(actions)
{
    setObjectName("followBoard"_L1);
    setAccessibleName(tr("Board of actions"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    auto *content = new QWidget(this);
    m_layout = new QHBoxLayout(content);
    m_layout->setContentsMargins(space::xl, 0, space::xl, space::m);
    m_layout->setSpacing(space::m);
    m_layout->addStretch(0);
    setWidget(content);
    for (QWidget *one : {content, viewport()})
        one->setAutoFillBackground(false); // the columns stand out from the page
}

BoardColumn *FollowBoard::addColumn()
{
    auto *column = new BoardColumn(m_theme, m_actions, widget());
    const int at = int(m_columns.size());
    m_columns.append(column);
    m_layout->insertWidget(at, column, 1);
    CardList &list = column->list();
    list.setChangeable(m_isChangeable);
    connect(&list, &CardList::focused, this, [this, at](Qt::FocusReason how) { takeKeyboard(at, how); });
    connect(&list, &CardList::opened, this, [this, column](int row) { emit opened(column->cards().sourceOf(row)); });
    connect(&list, &CardList::toggled, this, &FollowBoard::toggled);
    connect(&list, &CardList::menuWanted, this, &FollowBoard::menuWanted);
    connect(&list, &CardList::stepped, this, [this, at](int by) { step(at, by); });
    connect(&list, &CardList::pushed, this, [this, at](int by) { push(at, by); });
    connect(&list, &CardList::draggedTo, this, [this, at](const QPoint &place) { follow(at, place); });
    connect(&list, &CardList::dropped, this,
            [this, at](const QSet<std::pair<QUuid, QUuid>> &actions) { take(at, actions); });
    connect(list.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, at](const QItemSelection &selected) {
                if (!selected.isEmpty()) makeCurrent(at);
                emit choiceChanged();
            });
    return column;
}

// One column has what is chosen: two cards in two columns could not both go to the next.
void FollowBoard::makeCurrent(int column)
{
    m_current = column;
    for (int i = 0; i < m_count; ++i)
        if (i != column && m_columns[i]->list().selectionModel()->hasSelection())
            m_columns[i]->list().selectionModel()->clearSelection();
}

// Keys mean the cards of the column that shows the keyboard, however it came there. Who went there with Tab means the
// card with the ring; a window that comes back to the front, or a menu that closes, chooses nothing.
void FollowBoard::takeKeyboard(int column, Qt::FocusReason how)
{
    if (column >= m_count) return;
    CardList &list = m_columns[column]->list();
    const bool isGoneTo = how == Qt::TabFocusReason || how == Qt::BacktabFocusReason;
    const bool isOther = column != m_current;
    if (isOther) makeCurrent(column);
    if (isOther) emit choiceChanged();
    if (isGoneTo) chooseCurrent(list);
}

// The card with the ring, or the first.
void FollowBoard::chooseCurrent(CardList &list)
{
    if (list.selectionModel()->hasSelection() || list.model()->rowCount() == 0) return;
    list.setCurrentIndex(list.currentIndex().isValid() ? list.currentIndex() : list.model()->index(0, 0));
}

void FollowBoard::setChangeable(bool isChangeable)
{
    m_isChangeable = isChangeable;
    for (BoardColumn *column : std::as_const(m_columns))
        column->list().setChangeable(isChangeable);
}

QList<BoardColumn *> FollowBoard::columns() const
{
    return m_columns.first(m_count);
}

void FollowBoard::setGrouping(FollowGrouping grouping)
{
    if (grouping == m_grouping) return;
    m_grouping = grouping;
    m_current = 0;
    horizontalScrollBar()->setValue(horizontalScrollBar()->minimum());
}

// The filter says which status is looked at; the columns of the others stand aside, and are still where a card can go.
bool FollowBoard::isLeftOut(const FollowGroup &group) const
{
    if (m_grouping != FollowGrouping::Status || !group.rows.empty()) return false;
    Action action;
    action.status = Code<ActionStatus>::read(group.key);
    const FollowFilter::Which which = m_actions.filter().which;
    if (which == FollowFilter::Which::All) return false;
    const bool areClosed = which == FollowFilter::Which::Closed || which == FollowFilter::Which::Again;
    return action.isClosed() != areClosed;
}

void FollowBoard::showAgain()
{
    const int height = m_current < m_count ? m_columns[m_current]->list().currentIndex().row() : -1;
    const QList<FollowGroup> groups = boardColumns(m_actions.source(), m_actions.fitting(), m_grouping);
    m_count = int(groups.size());
    while (m_columns.size() < m_count)
        addColumn();
    for (int i = 0; i < int(m_columns.size()); ++i) {
        m_columns[i]->setVisible(i < m_count);
        m_columns[i]->setGroup(i < m_count ? groups[i] : FollowGroup(), m_grouping);
        if (i < m_count) m_columns[i]->setLeftOut(isLeftOut(groups[i]));
    }
    m_current = std::clamp(m_current, 0, std::max(0, m_count - 1));
    if (height >= 0 && m_count > 0) keepHeight(m_columns[m_current]->list(), height);
    emit choiceChanged();
}

void FollowBoard::clear()
{
    if (m_count == 0) return;
    m_count = 0;
    for (BoardColumn *column : std::as_const(m_columns))
        column->setGroup({}, m_grouping);
}

// Where a card is gone its neighbour has the keyboard and is not chosen: a key pressed twice changes nothing else.
void FollowBoard::keepHeight(CardList &list, int row)
{
    const QModelIndex index = list.model()->index(std::min(row, list.model()->rowCount() - 1), 0);
    if (index.isValid()) list.selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

QList<int> FollowBoard::chosen() const
{
    return m_current < m_count ? m_columns[m_current]->chosen() : QList<int>();
}

int FollowBoard::current() const
{
    if (m_current >= m_count) return -1;
    const QModelIndex index = m_columns[m_current]->list().currentIndex();
    return index.isValid() ? m_columns[m_current]->cards().sourceOf(index.row()) : -1;
}

void FollowBoard::choose(const QList<int> &sources)
{
    if (sources.isEmpty()) return;
    const QWidget *focused = focusWidget();
    const bool isHere = focused && focused->hasFocus();
    for (int i = 0; i < m_count; ++i) {
        if (m_columns[i]->cards().rowsOf(sources).isEmpty()) continue;
        m_columns[i]->choose(sources);
        m_current = i;
        ensureWidgetVisible(m_columns[i], space::xl, 0);
        if (isHere) m_columns[i]->list().setFocus(Qt::OtherFocusReason);
        return;
    }
}

void FollowBoard::focusCards()
{
    if (m_count == 0) return;
    const auto hasCards = [](BoardColumn *column) { return column->cards().rowCount() > 0; };
    if (!hasCards(m_columns[m_current])) {
        const auto shown = columns();
        const auto found = std::find_if(shown.begin(), shown.end(), hasCards);
        if (found != shown.end()) m_current = int(found - shown.begin());
    }
    CardList &list = m_columns[m_current]->list();
    chooseCurrent(list);
    list.setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(m_columns[m_current], space::xl, 0);
}

void FollowBoard::focusInEvent(QFocusEvent *)
{
    focusCards();
}

// Left and right are where one sees them: in a language written from the right the next column is on the left.
int FollowBoard::beside(int column, int by) const
{
    const int next = column + (layoutDirection() == Qt::RightToLeft ? -by : by);
    return next >= 0 && next < m_count ? next : -1;
}

// To the card at the same height in the next column that has one.
void FollowBoard::step(int from, int by)
{
    CardList &here = m_columns[from]->list();
    const int height = here.currentIndex().isValid() ? here.visualRect(here.currentIndex()).center().y() : 0;
    for (int to = beside(from, by); to >= 0; to = beside(to, by)) {
        CardList &there = m_columns[to]->list();
        const int count = there.model()->rowCount();
        if (count == 0) continue;
        QModelIndex index = there.indexAt(QPoint(there.viewport()->width() / 2, height));
        if (!index.isValid()) index = there.model()->index(count - 1, 0);
        there.setCurrentIndex(index);
        makeCurrent(to);
        there.setFocus(Qt::TabFocusReason);
        return ensureWidgetVisible(m_columns[to], space::xl, 0);
    }
}

void FollowBoard::push(int from, int by)
{
    if (!m_isChangeable) return;
    int to = beside(from, by);
    while (to >= 0 && !m_columns[to]->group().isTarget)
        to = beside(to, by);
    if (to < 0) return;
    const QList<int> sources = m_columns[from]->chosen();
    if (!sources.isEmpty()) emit moveWanted(sources, m_columns[to]->group().value);
}

void FollowBoard::take(int to, const QSet<std::pair<QUuid, QUuid>> &actions)
{
    if (!m_isChangeable) return;
    QList<int> sources = m_actions.sourcesOf(actions);
    const QList<int> there = m_columns[to]->cards().rowsOf(sources);
    if (there.size() == sources.size()) return; // where they were
    emit moveWanted(sources, m_columns[to]->group().value);
}

// Towards the edge to which cards are dragged.
void FollowBoard::follow(int at, const QPoint &place)
{
    const int x = m_columns[at]->list().viewport()->mapTo(viewport(), place).x();
    QScrollBar *bar = horizontalScrollBar();
    const int way = x < followboard::kEdge ? -1 : x > viewport()->width() - followboard::kEdge ? 1 : 0;
    bar->setValue(bar->value() + (layoutDirection() == Qt::RightToLeft ? -way : way) * followboard::kPush);
}

} // namespace nevertwice
