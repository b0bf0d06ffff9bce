#include "app/desktop/memoryscenes.h"

#include "ui/directory/directorypage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sidebar.h"

#include <QAbstractItemView>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

void paintDirectoryScenes(MainWindow &window, const ScenePainter &painter)
{
    auto *sidebar = window.findChild<Sidebar *>();
    sidebar->markPlace(Sidebar::Place::Directory);
    emit sidebar->wanted(Sidebar::Place::Directory);
    const auto table = [&window] { return window.findChild<QAbstractItemView *>(u"directoryTable"_s); };
    painter.await([&] { return table() && table()->model()->rowCount() > 0; });
    auto *page = window.findChild<DirectoryPage *>();
    if (!page || !table() || table()->model()->rowCount() == 0) return;
    for (const QSize &size : {QSize(1024, 680), QSize(1440, 900), QSize(2560, 1440)})
        painter.paint(size, u"directory"_s);
    page->showKind(DirectoryKind::Team);
    painter.paint({1440, 900}, u"directory-teams"_s);
    page->showKind(DirectoryKind::Person);
    painter.paint({1440, 900}, u"directory-people"_s);
    page->showKind(DirectoryKind::Service);
    emit sidebar->wanted(Sidebar::Place::Incidents);
    sidebar->markPlace(Sidebar::Place::Incidents);
}

} // namespace nevertwice
