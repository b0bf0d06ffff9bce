#include "app/desktop/memoryscenes.h"

#include "ui/follow/actionspage.h"
#include "ui/follow/followboard.h"
#include "ui/follow/followtable.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sidebar.h"
#include "ui/window/workspaceview.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

void paintPromiseScenes(MainWindow &window, const ScenePainter &painter)
{
    auto *sidebar = window.findChild<Sidebar *>();
    emit sidebar->wanted(Sidebar::Place::Actions);
    auto *page = window.findChild<ActionsPage *>();
    auto *table = window.findChild<FollowTable *>();
    if (!page || !table) return;
    painter.await([&] { return table->model()->rowCount() > 0; });
    const FollowLook before = page->look();
    const FollowFilter::Which which = page->filter().which;
    FollowLook look;
    const auto show = [&](FollowLook::Shape shape, FollowGrouping rows, FollowGrouping columns,
                          FollowFilter::Which some) {
        look.shape = shape;
        look.rows = rows;
        look.columns = columns;
        page->showView(some, {}, look);
        page->focusList();
    };
    const QSize sizes[] = {QSize(1024, 680), QSize(1440, 900), QSize(2560, 1440)};
    show(FollowLook::Shape::Table, FollowGrouping::Owner, FollowGrouping::Status, which);
    painter.paint(sizes[1], u"actions-grouped"_s);
    show(FollowLook::Shape::Board, FollowGrouping::None, FollowGrouping::Status, FollowFilter::Which::All);
    for (const QSize &size : sizes)
        painter.paint(size, u"board"_s);
    show(FollowLook::Shape::Board, FollowGrouping::None, FollowGrouping::Status, FollowFilter::Which::Open);
    painter.paint(sizes[1], u"board-open"_s);
    show(FollowLook::Shape::Board, FollowGrouping::None, FollowGrouping::Due, FollowFilter::Which::Open);
    painter.paint(sizes[1], u"board-due"_s);
    show(FollowLook::Shape::Board, FollowGrouping::None, FollowGrouping::Owner, FollowFilter::Which::All);
    painter.paint(sizes[1], u"board-owner"_s);
    page->showView(which, {}, before);
    emit sidebar->wanted(Sidebar::Place::Incidents);
}

} // namespace nevertwice
