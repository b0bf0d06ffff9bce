#include "ui/kit/hoverend.h"

#include <QApplication>
#include <QCursor>
#include <QHoverEvent>
#include <QPointer>
#include <QWidget>

namespace nevertwice {

namespace hoverend {

void leaveWhereThePointerIsNot()
{
    if (QApplication::activePopupWidget()) return; // another one: its turn comes
    const QPoint pointer = QCursor::pos();
    const QWidget *below = QApplication::widgetAt(pointer);
    QList<QPointer<QWidget>> left;
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all)
        if (widget->underMouse() && widget != below && !(below && widget->isAncestorOf(below))) left.append(widget);
    for (const QPointer<QWidget> &widget : std::as_const(left)) {
        if (!widget) continue;
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(widget, &leave);
        if (!widget || !widget->testAttribute(Qt::WA_Hover)) continue;
        const QPointF nowhere(-1, -1);
        QHoverEvent hover(QEvent::HoverLeave, nowhere, pointer, widget->mapFromGlobal(pointer));
        QApplication::sendEvent(widget, &hover);
    }
}

class Listener : public QObject
{
public:
    explicit Listener(QObject *owner) : QObject(owner) { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Hide || !watched->isWidgetType()) return false;
        const auto *widget = static_cast<QWidget *>(watched);
        // Once it is gone, and whoever it gave way to.
        if (widget->isWindow() && widget->windowType() != Qt::ToolTip)
            QMetaObject::invokeMethod(this, &leaveWhereThePointerIsNot, Qt::QueuedConnection);
        return false;
    }
};

} // namespace hoverend

void endHoverWithPopups(QObject *owner)
{
    new hoverend::Listener(owner);
}

} // namespace nevertwice
