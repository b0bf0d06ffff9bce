#include "ui/kit/markdelegate.h"

#include "ui/kit/marks.h"

#include <QApplication>
#include <QPainter>

namespace nevertwice {

namespace {

constexpr int kMarkRing = 4;

} // namespace

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool isKeyboardHere = cell.state.testFlag(QStyle::State_HasFocus);
    cell.state &= ~QStyle::State_HasFocus; // shown by a ring
    const bool hasMark = cell.features.testFlag(QStyleOptionViewItem::HasCheckIndicator);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const QRect mark = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &cell, cell.widget);
    cell.features &= ~QStyleOptionViewItem::HasCheckIndicator;
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (isKeyboardHere && m_ring == Ring::Cell)
        paintFocusRing(*painter, m_theme, cell.rect.adjusted(0, 0, 0, -1), kMarkRing);
    if (!hasMark) return;
    QRectF box(0, 0, 14, 14);
    box.moveCenter(QRectF(mark).center());
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(m_theme.tokens().surface);
    painter->setPen(QPen(m_theme.tokens().outline, 1));
    painter->drawRoundedRect(box, 3, 3);
    if (cell.checkState == Qt::Checked) {
        painter->setPen(QPen(isSelected ? m_theme.tokens().text : m_theme.tokens().accent, 2, Qt::SolidLine,
                             Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF{box.topLeft() + QPointF(3, 7.5), box.topLeft() + QPointF(6, 10.5),
                                        box.topLeft() + QPointF(11, 4)});
    }
    painter->restore();
}

} // namespace nevertwice
