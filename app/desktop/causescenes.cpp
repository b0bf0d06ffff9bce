#include "app/desktop/memoryscenes.h"

#include "ui/causes/causespage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sidebar.h"
#include "ui/window/workspaceview.h"

#include <QAbstractItemView>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

void paintCauseScenes(MainWindow &window, const ScenePainter &painter)
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
    auto *page = window.findChild<CausesPage *>();
    page->openCause(table()->model()->index(0, 0).data(CatalogueModel::CauseRole).value<Cause>().uuid);
    auto *incidents = window.findChild<QAbstractItemView *>(u"causeIncidents"_s);
    painter.await([&] { return incidents->isVisible() && incidents->model()->rowCount() > 0; });
    for (const QSize &size : {QSize(1024, 680), QSize(1440, 900), QSize(2560, 1440)})
        painter.paint(size, u"cause"_s);
    page->showCatalogue();
    emit sidebar->wanted(Sidebar::Place::Incidents);
    sidebar->markPlace(Sidebar::Place::Incidents);
}

} // namespace nevertwice
