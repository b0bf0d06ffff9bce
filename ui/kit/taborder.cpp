#include "ui/kit/taborder.h"

#include <QWidget>

namespace nevertwice {

void putTabsBefore(QWidget *after, const QList<QWidget *> &stops)
{
    QWidget *before = after->previousInFocusChain();
    while (before != after && before->focusPolicy() == Qt::NoFocus) // Qt puts nothing behind those
        before = before->previousInFocusChain();
    for (QWidget *stop : stops) {
        if (stop != before) QWidget::setTabOrder(before, stop);
        before = stop;
    }
}

} // namespace nevertwice
