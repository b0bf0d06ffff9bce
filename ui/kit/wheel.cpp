#include "ui/kit/wheel.h"

#include <QEvent>
#include <QWidget>

namespace nevertwice {

namespace {

class WheelGuard : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel) return QObject::eventFilter(watched, event);
        event->ignore(); // whatever lies around the field has it next
        return true;
    }
};

} // namespace

void leaveWheelToPage(QWidget *field)
{
    field->installEventFilter(new WheelGuard(field));
}

} // namespace nevertwice
