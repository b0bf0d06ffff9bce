#include "ui/write/timelineview.h"

#include "ui/kit/marks.h"
#include "ui/kit/pageflow.h"
#include "ui/picture/marks.h"
#include "ui/write/timelineitemmodel.h"

#include <QHeaderView>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kRowPadding = 6;
constexpr int kMarkRoom = 24;
constexpr int kMarkSize = 10;
constexpr int kHeadingHeight = 34;
constexpr int kNoteGap = 2;
constexpr int kColumnGap = 16;
constexpr int kWidestTime = 110;
constexpr int kWidestKind = 170;

bool isMilestoneKind(const Code<EventKind> &kind)
{
    return markShape(kind) == MarkShape::Triangle || markShape(kind) == MarkShape::Square ||
           markShape(kind) == MarkShape::Diamond;
}

QColor markInk(const Tokens &tokens, const Code<EventKind> &kind)
{
    switch (markShape(kind)) {
    case MarkShape::Triangle:
        return tokens.danger;
    case MarkShape::Diamond:
        return tokens.accent;
    case MarkShape::Square:
        return tokens.ok;
    case MarkShape::Ring:
        return tokens.text2;
    case MarkShape::Cross:
        return tokens.warn;
    case MarkShape::Dot:
        return tokens.text3;
    }
    return tokens.text2;
}

int widestText(const QAbstractItemModel &model, int column, const QFont &font)
{
    const QFontMetrics metrics(font);
    int widest = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(model.index(row, column).data().toString()));
    return widest;
}

QRect textBounds(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 100000), Qt::TextWordWrap | Qt::AlignLeft, text);
}

} // namespace

TimelineDelegate::TimelineDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int TimelineDelegate::headingHeight(const QModelIndex &index) const
{
    return index.data(TimelineItemModel::DayRole).toString().isEmpty() ? 0 : kHeadingHeight;
}

int TimelineDelegate::rowHeight(const QModelIndex &textIndex, int textWidth) const
{
    const int text = textBounds(m_theme.font(TextStyle::Body), textWidth, textIndex.data().toString()).height();
    const QString note = textIndex.data(TimelineItemModel::NoteRole).toString();
    const int noteHeight = note.isEmpty() ? 0 : QFontMetrics(m_theme.font(TextStyle::Meta)).height() + kNoteGap;
    return headingHeight(textIndex) + 2 * kRowPadding + std::max(text, kMarkSize) + noteHeight;
}

int TimelineDelegate::timeWidth(const QAbstractItemModel &model) const
{
    return std::min(widestText(model, TimelineItemModel::TimeColumn, m_theme.font(TextStyle::ListTitle)), kWidestTime) +
           kColumnGap + 2;
}

int TimelineDelegate::kindWidth(const QAbstractItemModel &model) const
{
    return std::min(widestText(model, TimelineItemModel::KindColumn, m_theme.font(TextStyle::Body)), kWidestKind) +
           kMarkRoom + kColumnGap + 2;
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.column() == TimelineItemModel::TimeColumn) paintHeading(*painter, option, index);
    QRect rect = option.rect;
    rect.setTop(rect.top() + headingHeight(index));
    switch (TimelineItemModel::Column(index.column())) {
    case TimelineItemModel::TimeColumn: {
        painter->setFont(m_theme.font(TextStyle::ListTitle));
        painter->setPen(m_theme.tokens().text);
        const QRect place = rect.adjusted(0, kRowPadding, -kColumnGap, 0);
        const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width());
        painter->drawText(QStyle::visualRect(option.direction, rect, place),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignTop)), text);
        break;
    }
    case TimelineItemModel::KindColumn:
        paintKind(*painter, rect, option, index);
        break;
    case TimelineItemModel::TextColumn:
        paintText(*painter, rect, option, index);
        break;
    case TimelineItemModel::ColumnCount:
        break;
    }
    painter->restore();
}

// Over the row, across all columns: it begins in the first and nothing is painted over it later.
void TimelineDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QString day = index.data(TimelineItemModel::DayRole).toString();
    if (day.isEmpty() || !option.widget) return;
    const QRect place(0, option.rect.top(), option.widget->width(), kHeadingHeight - space::xs);
    painter.setFont(m_theme.font(TextStyle::Label));
    painter.setPen(m_theme.tokens().text2);
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeading);
    painter.drawText(place, int(start | Qt::AlignBottom), day);
}

void TimelineDelegate::paintKind(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const auto event = index.data(TimelineItemModel::EventRole).value<Event>();
    const int line = QFontMetrics(m_theme.font(TextStyle::Body)).height();
    const QRect room =
        QStyle::visualRect(option.direction, rect, QRect(rect.left(), rect.top(), kMarkSize + 2, rect.height()));
    const QPointF centre(room.center().x() + 0.5, rect.top() + kRowPadding + line / 2.0);
    const bool isFirst = index.row() == 0;
    const bool isLast = index.row() + 1 == index.model()->rowCount();
    const double above = isFirst ? centre.y() : option.rect.top();
    const double below = isLast ? centre.y() : option.rect.bottom() + 1;
    painter.setRenderHint(QPainter::Antialiasing);
    const double clear = kMarkSize / 2.0 + 3;
    painter.setPen(QPen(tokens.border, 1.5));
    if (centre.y() - clear > above)
        painter.drawLine(QPointF(centre.x(), above), QPointF(centre.x(), centre.y() - clear));
    if (below > centre.y() + clear)
        painter.drawLine(QPointF(centre.x(), centre.y() + clear), QPointF(centre.x(), below));
    paintMark(painter, markShape(event.kind), centre, kMarkSize, markInk(tokens, event.kind));
    const QRect place =
        QStyle::visualRect(option.direction, rect, rect.adjusted(kMarkRoom, kRowPadding, -kColumnGap, 0));
    painter.setFont(m_theme.font(TextStyle::Body));
    painter.setPen(isMilestoneKind(event.kind) ? tokens.text : tokens.text2);
    painter.drawText(place, int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignTop)),
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
}

void TimelineDelegate::paintText(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const QString text = index.data().toString();
    const QFont body = m_theme.font(TextStyle::Body);
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeading);
    QRect place = rect.adjusted(0, kRowPadding, 0, 0);
    painter.setFont(body);
    painter.setPen(tokens.text);
    painter.drawText(place, int(start | Qt::AlignTop) | Qt::TextWordWrap, text);
    const QString note = index.data(TimelineItemModel::NoteRole).toString();
    if (!note.isEmpty()) {
        place.setTop(place.top() + textBounds(body, rect.width(), text).height() + kNoteGap);
        painter.setFont(m_theme.font(TextStyle::Meta));
        painter.setPen(tokens.text2);
        painter.drawText(place, int(start | Qt::AlignTop) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(note, Qt::ElideRight, place.width()));
    }
    const bool isKeyboardHere =
        option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (isKeyboardHere)
        paintFocusRing(painter, m_theme, QRectF(rect).adjusted(-space::xs, 0, space::xs, 0), space::radius);
}

TimelineView::TimelineView(const Theme &theme, QWidget *parent)
    : QTableView(parent), m_delegate(new TimelineDelegate(theme, this)),
      m_heights([this](int width) { return measure(width); })
{
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void TimelineView::setModel(QAbstractItemModel *newModel)
{
    QTableView::setModel(newModel);
    connect(newModel, &QAbstractItemModel::modelReset, this, [this] {
        m_heights.forget();
        fitColumns();
        updateGeometry();
    });
}

int TimelineView::heightForWidth(int width) const
{
    return m_heights.at(width);
}

int TimelineView::measure(int width) const
{
    if (!model()) return 0;
    const int textWidth = std::max(1, width - m_delegate->timeWidth(*model()) - m_delegate->kindWidth(*model()));
    int height = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        height += m_delegate->rowHeight(model()->index(row, TimelineItemModel::TextColumn), textWidth);
    return height;
}

QSize TimelineView::sizeHint() const
{
    return {PageFlow::kWidth, PageFlow::kLine};
}

void TimelineView::fitColumns()
{
    const int time = m_delegate->timeWidth(*model());
    const int kind = m_delegate->kindWidth(*model());
    const int text = std::max(1, viewport()->width() - time - kind);
    setColumnWidth(TimelineItemModel::TimeColumn, time);
    setColumnWidth(TimelineItemModel::KindColumn, kind);
    setColumnWidth(TimelineItemModel::TextColumn, text);
    for (int row = 0; row < model()->rowCount(); ++row)
        setRowHeight(row, m_delegate->rowHeight(model()->index(row, TimelineItemModel::TextColumn), text));
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (model()) fitColumns();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid()) emit currentMoved(visualRect(current));
}

} // namespace nevertwice
