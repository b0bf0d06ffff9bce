#include "ui/kit/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <utility>

namespace nevertwice {

namespace {

constexpr int kLeastRest = 72; // what the last one needs to stay in a line with others

} // namespace

FlowLayout::FlowLayout(QWidget *parent, Side side) : QLayout(parent), m_side(side)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(4);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int place, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(place, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size()) return nullptr;
    QLayoutItem *item = m_items.takeAt(index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Do::Measure);
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Do::Place);
}

int FlowLayout::arrange(const QRect &rect, Do what) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    QList<std::pair<QLayoutItem *, QRect>> line;
    // Fields and chips are not equally high: their middles stand on one line.
    const auto end = [&] {
        const int before = m_side == Side::Trailing ? rect.width() - (x - spacing()) : 0;
        for (const auto &[item, place] : std::as_const(line))
            item->setGeometry(QStyle::visualRect(
                direction, rect,
                place.translated(rect.left() + before, rect.top() + y + (lineHeight - place.height()) / 2)));
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) continue;
        const bool isLast = item == m_items.last() && m_side == Side::Leading;
        QSize size(qMin(item->sizeHint().width(), rect.width()), item->sizeHint().height());
        const int needed = isLast ? qMin(qMax(size.width(), kLeastRest), rect.width()) : size.width();
        if (x > 0 && x + needed > rect.width()) {
            end();
            x = 0;
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (isLast) size.setWidth(rect.width() - x);
        if (what == Do::Place) line.append({item, QRect(QPoint(x, 0), size)});
        x += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    end();
    return y + lineHeight;
}

} // namespace nevertwice
