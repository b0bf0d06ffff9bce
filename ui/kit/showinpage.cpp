#include "ui/kit/showinpage.h"

#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollArea>

namespace nevertwice {

void showInPage(QWidget *field)
{
    for (QWidget *around = field->parentWidget(); around; around = around->parentWidget()) {
        if (QLayout *layout = around->layout()) layout->activate();
        auto *page = qobject_cast<QScrollArea *>(around);
        if (!page) continue;
        QEvent grown(QEvent::LayoutRequest);
        QCoreApplication::sendEvent(page, &grown);
        page->ensureWidgetVisible(field, 0, space::m);
        return;
    }
}

} // namespace nevertwice
