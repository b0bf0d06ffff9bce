#include "ui/follow/boardcolumn.h"

#include "ui/follow/carddelegate.h"
#include "ui/kit/chosenrows.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace boardcolumn {

constexpr int kNarrowest = 226; // five stand beside each other in a window of 1440
constexpr int kWidest = 380;
constexpr int kLeftOut = 128;

} // namespace boardcolumn

CardList::CardList(const Theme &theme, CardModel &cards, QWidget *parent)
    : QListView(parent), m_theme(theme), m_cards(cards)
{
    setModel(&cards);
    setUniformItemSizes(true); // ten thousand are laid out by the size of the first
    setSelectionMode(ExtendedSelection);
    letRowsBeCopied(*this);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false);
}

void CardList::setHint(const QString &hint)
{
    m_hint = hint;
    viewport()->update();
}

void CardList::setChangeable(bool isChangeable)
{
    m_isChangeable = isChangeable;
    setDragEnabled(isChangeable);
}

void CardList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    emit focused(event->reason());
}

// These keys are the window's too; here they mean the card.
bool CardList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPush =
            key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right);
        if (key->key() == Qt::Key_F2 || isPush) event->accept();
    }
    return QListView::event(event);
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = event->key() == Qt::Key_Right ? 1 : -1;
        if (keys == Qt::AltModifier) return emit pushed(by);
        if (keys == Qt::NoModifier) return emit stepped(by);
        break;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid()) emit opened(currentIndex().row());
        return;
    case Qt::Key_Space:
        if (keys != Qt::NoModifier) break;
        return emit toggled();
    case Qt::Key_F2:
        if (currentIndex().isValid()) emit menuWanted(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
        return;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void CardList::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QModelIndex index = indexAt(event->pos()); index.isValid()) emit opened(index.row());
}

void CardList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid();
    if (!isByKey && !indexAt(event->pos()).isValid()) return;
    emit menuWanted(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

void CardList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    if (model()->rowCount() == 0 && !m_hint.isEmpty()) {
        painter.setPen(m_theme.tokens().text2);
        painter.setFont(m_theme.font(TextStyle::Meta));
        painter.drawText(viewport()->rect().adjusted(space::m, space::s, -space::m, -space::s),
                         int(Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap), m_hint);
    }
    if (hasFocus() && !currentIndex().isValid())
        paintFocusRing(painter, m_theme, viewport()->rect().adjusted(space::xs, 0, -space::xs, -space::xs),
                       space::cardRadius);
}

void CardList::startDrag(Qt::DropActions)
{
    const QModelIndexList indexes = selectedIndexes();
    if (indexes.isEmpty()) return;
    const QRect place = visualRect(currentIndex());
    const QPoint grasped = viewport()->mapFromGlobal(QCursor::pos()) - place.topLeft();
    auto *drag = new QDrag(this);
    drag->setMimeData(m_cards.mimeData(indexes));
    drag->setPixmap(pictureOf(currentIndex(), indexes.size()));
    drag->setHotSpot({qBound(0, grasped.x(), place.width()), qBound(0, grasped.y(), place.height())});
    drag->exec(Qt::MoveAction);
}

// What is dragged: the card without the column around it, and how many there are where it is not alone.
QPixmap CardList::pictureOf(const QModelIndex &card, qsizetype count) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QRect place = visualRect(card);
    option.rect = QRect(0, 0, std::min(place.width(), viewport()->width()), place.height());
    option.state |= QStyle::State_Selected;
    QPixmap picture(option.rect.size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    itemDelegateForIndex(card)->paint(&painter, option, card);
    if (count < 2) return picture;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TextStyle::Pill));
    const QString number = numberText(qint64(count));
    const int height = painter.fontMetrics().height() + space::xs;
    const int width = std::max(height, painter.fontMetrics().horizontalAdvance(number) + space::m);
    const QRect whole(option.rect.right() + 1 - width, 0, width, height);
    const QRect badge = QStyle::visualRect(layoutDirection(), option.rect, whole);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().accent);
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter.setPen(m_theme.tokens().onAccent);
    painter.drawText(badge, Qt::AlignCenter, number);
    return picture;
}

bool CardList::isWelcome(const QDropEvent &event) const
{
    return m_isTarget && m_isChangeable && event.mimeData()->hasFormat(m_cards.mimeTypes().first());
}

void CardList::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(event->mimeData()->hasFormat(m_cards.mimeTypes().first()));
    emit hovered(isWelcome(*event));
}

// It is told where they are also where they are not welcome: the board follows to its edges.
void CardList::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(isWelcome(*event));
    emit draggedTo(event->position().toPoint());
}

void CardList::dragLeaveEvent(QDragLeaveEvent *event)
{
    event->accept();
    emit hovered(false);
}

void CardList::dropEvent(QDropEvent *event)
{
    emit hovered(false);
    if (!isWelcome(*event)) return event->ignore();
    event->acceptProposedAction();
    const bool isOwn = qobject_cast<CardList *>(event->source()) != nullptr;
    emit dropped(CardModel::readDragged(*event->mimeData(), isOwn));
}

BoardColumn::BoardColumn(const Theme &theme, const FollowItemModel &actions, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_cards(actions)
{
    m_title = new ElidedLabel(theme, TextStyle::ListTitle, Ink::Text, this);
    m_count = makeLabel(theme, {}, TextStyle::Meta, Ink::Text2, this);
    m_list = new CardList(theme, m_cards, this);
    m_delegate = new CardDelegate(theme, m_list);
    m_list->setItemDelegate(m_delegate);
    connect(m_list, &CardList::hovered, this, [this](bool isHovered) {
        m_isHovered = isHovered;
        update();
    });
    connect(&theme, &Theme::changed, m_list, [this] { m_list->doItemsLayout(); });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::m + space::xs, space::m, space::m + space::xs, space::xs);
    head->setSpacing(space::s);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::xs);
    layout->setSpacing(space::xs);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    setLeftOut(false);
}

void BoardColumn::setGroup(const FollowGroup &group, FollowGrouping grouping)
{
    m_cards.setSources(group.rows);
    m_group = group;
    m_group.rows.clear();
    m_delegate->setStatusShown(grouping != FollowGrouping::Status);
    m_list->setTarget(group.isTarget);
    m_list->setObjectName("cards:"_L1 + group.key);
    describe();
}

void BoardColumn::setLeftOut(bool isLeftOut)
{
    m_isLeftOut = isLeftOut;
    setMinimumWidth(m_theme.scaled(isLeftOut ? boardcolumn::kLeftOut : boardcolumn::kNarrowest));
    setMaximumWidth(m_theme.scaled(isLeftOut ? boardcolumn::kLeftOut : boardcolumn::kWidest));
    describe();
}

void BoardColumn::describe()
{
    const int count = m_cards.rowCount();
    m_title->setText(m_group.title);
    m_count->setText(m_isLeftOut ? QString() : numberText(count));
    m_list->setAccessibleName(count == 1 ? tr("%1, 1 action", "a column").arg(m_group.title)
                                         : tr("%1, %2 actions", "a column").arg(m_group.title, numberText(count)));
    m_list->setHint(m_isLeftOut        ? tr("Not shown now; cards can be moved here")
                    : m_group.isTarget ? tr("No card")
                                       : QString());
}

QList<int> BoardColumn::chosen() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_list->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    QList<int> sources;
    for (const int row : std::as_const(rows))
        sources.append(m_cards.sourceOf(row));
    return sources;
}

// Cards that stand one below the other are one range: thousands of ranges are slow.
void BoardColumn::choose(const QList<int> &sources)
{
    QItemSelection chosen;
    const QList<int> rows = m_cards.rowsOf(sources);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qsizetype first = i;
        while (i + 1 < rows.size() && rows[i + 1] == rows[i] + 1)
            ++i;
        chosen.append(QItemSelectionRange(m_cards.index(rows[first]), m_cards.index(rows[i])));
    }
    if (!rows.isEmpty())
        m_list->selectionModel()->setCurrentIndex(m_cards.index(rows.first()), QItemSelectionModel::NoUpdate);
    m_list->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
}

void BoardColumn::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_isHovered ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(tokens.bg);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::cardRadius, space::cardRadius);
}

} // namespace nevertwice
