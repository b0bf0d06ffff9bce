#include "ui/write/facts.h"

#include "ui/kit/chosenrows.h"
#include "ui/kit/icons.h"
#include "ui/kit/marks.h"
#include "ui/kit/pageflow.h"
#include "ui/kit/wrappedtext.h"
#include "ui/write/hitpainting.h"

#include <QLayout>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kFactPadding = 9;
constexpr int kFactInset = 8; // so that a row that is chosen has room around its words, as in the timeline
constexpr int kFactMark = 16;
constexpr int kFactMarkRoom = 26;
constexpr int kStatusGap = 16;
constexpr int kSign = 14;
constexpr int kSignRoom = 18;
constexpr int kFormGap = 4; // above and below a form in the place of a row

} // namespace

FactDelegate::FactDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int FactDelegate::titleHeight(const Fact &fact, int width) const
{
    return fact.title.isEmpty() ? 0 : m_titles.at(m_theme.font(TextStyle::Body), width, fact.title);
}

int FactDelegate::statusWidth(const Fact &fact) const
{
    return fact.status.isEmpty() ? 0
                                 : QFontMetrics(m_theme.font(TextStyle::Label)).horizontalAdvance(fact.status) +
                                       kStatusGap + (fact.isOverdue ? kSignRoom : 0);
}

void FactDelegate::setOpen(const QModelIndex &index, QWidget *form)
{
    m_open = index;
    m_form = form;
}

QRect FactDelegate::markRect(const QStyleOptionViewItem &option)
{
    const QRect room(option.rect.left(), option.rect.top(), kFactInset + kFactMarkRoom,
                     kFactPadding + kFactMark + space::xs);
    return QStyle::visualRect(option.direction, option.rect, room);
}

int FactDelegate::rowHeight(const QModelIndex &index, int width) const
{
    if (m_form && m_open.isValid() && index == m_open) {
        const QLayout *layout = m_form->layout();
        return (layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height()) +
               2 * kFormGap;
    }
    const auto fact = index.data(kFactRole).value<Fact>();
    const int room = width - 2 * kFactInset - (fact.mark ? kFactMarkRoom : 0) - statusWidth(fact);
    return 2 * kFactPadding + titleHeight(fact, room) +
           (fact.meta.isEmpty() ? 0 : m_metas.at(m_theme.font(TextStyle::Meta), room, fact.meta)) +
           (fact.meta.isEmpty() ? 0 : 2);
}

QSize FactDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.widget ? static_cast<const QListView *>(option.widget)->viewport()->width() : 320;
    return {width, rowHeight(index, width)};
}

void FactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_form && m_open.isValid() && index == m_open) return; // the form stands there
    const auto fact = index.data(kFactRole).value<Fact>();
    const Tokens &tokens = m_theme.tokens();
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignTop);
    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    // On a selection its own ink is the only one that surely reads.
    const auto ink = [&tokens, isSelected](const QColor &usual) { return isSelected ? tokens.onSelection : usual; };
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
    if (index.row() > 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), tokens.border);
    if (isSelected) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.selection);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, 0), space::radius, space::radius);
    }
    QRect line = option.rect.adjusted(kFactInset, kFactPadding, -kFactInset, 0);
    if (fact.mark) {
        const QRect mark(line.left(), line.top(), kFactMark, kFactMark);
        paintActionMark(*painter, mirrored(mark), *fact.mark, ink(inkColour(tokens, fact.statusInk)));
        line.setLeft(line.left() + kFactMarkRoom);
    }
    const QRect status(line.right() + 1 - statusWidth(fact) + kStatusGap, line.top() + 1,
                       statusWidth(fact) - kStatusGap, line.height());
    painter->setFont(m_theme.font(TextStyle::Label));
    painter->setPen(ink(inkColour(tokens, fact.statusInk)));
    if (fact.isOverdue) {
        const QSize size(kSign, kSign);
        const QRect sign(QPoint(status.left(), status.top()), size);
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(mirrored(sign), linePixmap(u"warning"_s, size, ink(tokens.danger), ratio));
    }
    const QRect word = status.adjusted(fact.isOverdue ? kSignRoom : 0, 0, 0, 0);
    if (!fact.status.isEmpty()) painter->drawText(mirrored(word), int(start) | Qt::TextSingleLine, fact.status);
    line.setRight(line.right() - statusWidth(fact));
    painter->setFont(m_theme.font(TextStyle::Body));
    paintHits(*painter, m_theme, mirrored(line), fact.title, painter->font(), option.direction,
              hitPlaces(option.widget, fact.title));
    painter->setPen(ink(fact.isSettled ? tokens.text2 : tokens.text));
    paintWrapped(*painter, mirrored(line), start, fact.title);
    line.setTop(line.top() + titleHeight(fact, line.width()) + 2);
    painter->setFont(m_theme.font(TextStyle::Meta));
    paintHits(*painter, m_theme, mirrored(line), fact.meta, painter->font(), option.direction,
              hitWordPlaces(option.widget, fact.meta));
    painter->setPen(ink(tokens.text2));
    paintWrapped(*painter, mirrored(line), start, fact.meta);
    const bool isKeyboardHere =
        option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (isKeyboardHere) paintFocusRing(*painter, m_theme, QRectF(option.rect).adjusted(0, 1, 0, 0), space::radius);
    painter->restore();
}

FactList::FactList(const Theme &theme, QWidget *parent)
    : QListView(parent), m_delegate(new FactDelegate(theme, this)),
      m_heights([this](int width) { return measure(width); })
{
    setItemDelegate(m_delegate);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    letRowsBeCopied(*this);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void FactList::setModel(QAbstractItemModel *newModel)
{
    QListView::setModel(newModel);
    connect(newModel, &QAbstractItemModel::modelReset, this, &FactList::refit);
    connect(newModel, &QAbstractItemModel::rowsMoved, this, &FactList::refit);
    connect(newModel, &QAbstractItemModel::dataChanged, this, &FactList::refit);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(newModel, signal, this, &FactList::refit);
}

void FactList::openForm(const QModelIndex &index, QWidget *form)
{
    closeForm();
    m_open = index;
    m_form = form;
    m_delegate->setOpen(index, form);
    setIndexWidget(index, form);
    refit();
}

void FactList::closeForm()
{
    if (m_open.isValid()) setIndexWidget(m_open, nullptr);
    m_open = QPersistentModelIndex();
    m_form = nullptr;
    m_delegate->setOpen({}, nullptr);
    refit();
}

void FactList::refit()
{
    m_heights.forget();
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void FactList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool isChoosing = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (!index.isValid() || event->button() != Qt::LeftButton || isChoosing) return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    const bool hasMark = index.data(kFactRole).value<Fact>().mark.has_value();
    if (hasMark && FactDelegate::markRect(option).contains(event->pos()))
        emit markPressed(index);
    else
        emit rowPressed(index);
}

int FactList::heightForWidth(int width) const
{
    return m_heights.at(width);
}

int FactList::measure(int width) const
{
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += m_delegate->rowHeight(model()->index(row, 0), width);
    return height;
}

QSize FactList::sizeHint() const
{
    return {PageFlow::kWidth, PageFlow::kLine};
}

void FactList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void FactList::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

// Nothing on the page stays chosen that the keyboard has left, but for a menu or another window.
void FactList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    const bool isLeft = event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason &&
                        event->reason() != Qt::MenuBarFocusReason;
    if (isLeft && selectionModel()) clearSelection();
}

QModelIndexList FactList::chosen() const
{
    QModelIndexList rows = selectedIndexes(); // rows are never chosen whole: the model has columns that are not seen
    if (rows.isEmpty() && currentIndex().isValid()) rows.append(currentIndex());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void FactList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid()) emit currentMoved(visualRect(current));
}

} // namespace nevertwice
