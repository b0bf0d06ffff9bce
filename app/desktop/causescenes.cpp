#include "app/desktop/memoryscenes.h"

#include "ui/causes/causespage.h"
#include "ui/kit/keepsheet.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sidebar.h"
#include "ui/window/workspaceview.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

// Three that are chosen, and the sheet that asks which of them stays; nothing is merged.
static void paintMerging(MainWindow &window, QAbstractItemView &table, const ScenePainter &painter,
                         const std::function<void(QWidget &sheet, const QString &name)> &grab)
{
    table.setCurrentIndex(table.model()->index(0, 0));
    for (int row = 1; row < std::min(3, table.model()->rowCount()); ++row)
        table.selectionModel()->select(table.model()->index(row, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    painter.paint({1440, 900}, u"causes-chosen"_s);
    const QPoint middle = table.rect().center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, middle, table.mapToGlobal(middle));
    QCoreApplication::sendEvent(&table, &asked);
    auto *menu = window.findChild<QMenu *>(u"catalogueMenu"_s);
    if (!menu) return;
    menu->actions().last()->trigger();
    menu->close();
    auto *sheet = window.findChild<KeepSheet *>();
    if (!sheet) return;
    grab(*sheet, u"causes-merge"_s);
    sheet->reject();
    table.setCurrentIndex(table.model()->index(0, 0));
}

void paintCauseScenes(MainWindow &window, const ScenePainter &painter,
                      const std::function<void(QWidget &sheet, const QString &name)> &grab)
{
    auto *sidebar = window.findChild<Sidebar *>();
    sidebar->markPlace(Sidebar::Place::Causes);
    emit sidebar->wanted(Sidebar::Place::Causes);
    const auto table = [&window] { return window.findChild<QAbstractItemView *>(u"catalogueTable"_s); };
    painter.await([&] { return table() && table()->model()->rowCount() > 0; });
    if (!table() || table()->model()->rowCount() == 0) return;
    for (const QSize &size : {QSize(1024, 680), QSize(1440, 900), QSize(2560, 1440)})
        painter.paint(size, u"causes"_s);
    auto *chip = window.findChild<QPushButton *>(u"proposalsChip"_s);
    if (chip && chip->isVisible()) {
        chip->click();
        painter.paint({1440, 900}, u"causes-proposals"_s);
        chip->click();
    }
    paintMerging(window, *table(), painter, grab);
    auto *page = window.findChild<CausesPage *>();
    page->openCause(table()->model()->index(0, 0).data(CatalogueModel::CauseRole).value<Cause>().uuid);
    auto *incidents = window.findChild<QAbstractItemView *>(u"causeIncidents"_s);
    painter.await([&] { return incidents->isVisible() && incidents->model()->rowCount() > 0; });
    for (const QSize &size : {QSize(1024, 680), QSize(2560, 1440), QSize(1440, 900)})
        painter.paint(size, u"cause"_s);
    auto *promises = window.findChild<QAbstractItemView *>(u"causeActions"_s);
    promises->setFocus();
    promises->selectAll();
    window.findChild<QScrollArea *>(u"causePage"_s)->ensureWidgetVisible(promises);
    painter.paint({1440, 900}, u"cause-promises"_s);
    page->showCatalogue();
    emit sidebar->wanted(Sidebar::Place::Incidents);
    sidebar->markPlace(Sidebar::Place::Incidents);
}

} // namespace nevertwice
