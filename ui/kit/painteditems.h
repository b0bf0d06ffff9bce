#pragma once

#include <QRect>
#include <QString>

namespace nevertwice {

// What a widget paints instead of having it as widgets: bars, marks, events. Whoever derives from this beside QWidget
// is a list for readers of the screen, and its items have a name, a place and the focus. Items are known by number:
// the widget says what stands there now, and tells changes by QAccessibleEvents of its own.
class PaintedItems
{
public:
    virtual ~PaintedItems() = default;

    virtual int itemCount() const = 0;
    virtual QString itemName(int item) const = 0;
    virtual QRect itemRect(int item) const = 0; // in the widget; empty where it is not seen
    virtual int itemAtPoint(const QPoint &place) const = 0;
    virtual int focusedItem() const = 0;
    virtual bool canItemsBeSelected() const { return false; }
    virtual bool isItemSelected(int) const { return false; }
    virtual void pressItem(int item) = 0;
};

// Lets readers of the screen into all such widgets. Done once.
void offerPaintedItems();

} // namespace nevertwice
