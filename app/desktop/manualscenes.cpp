#include "app/desktop/memoryscenes.h"

#include "ui/help/helpwindow.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menus.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

void paintManualScenes(MainWindow &window, const std::function<void(QWidget &shown, const QString &name)> &grab)
{
    window.menus().manual->trigger();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *one : windows) {
        auto *manual = qobject_cast<HelpWindow *>(one);
        if (!manual || !manual->isVisible()) continue;
        const auto paint = [&](const QSize &size, const QString &name) {
            manual->resize(size);
            for (int i = 0; i < 4; ++i)
                QApplication::processEvents();
            grab(*manual, name);
        };
        manual->open(u"timeline"_s);
        for (const QSize &size : {QSize(640, 600), QSize(1040, 760), QSize(1600, 1000)})
            paint(size, u"manual"_s);
        manual->open(u"checks/blame-language"_s);
        paint({1040, 760}, u"manual-check"_s);
        if (auto *field = manual->findChild<QLineEdit *>(u"manualSearch"_s)) {
            field->setText(u"time"_s);
            paint({1040, 760}, u"manual-search"_s);
            field->setText(u"qqzzxx"_s);
            paint({1040, 760}, u"manual-nothing"_s);
            field->clear();
        }
        manual->close();
    }
}

} // namespace nevertwice
