#include "model/store/viewwork.h"
#include "ui/find/incidentlist.h"
#include "ui/kit/format.h"
#include "ui/window/promptbar.h"
#include "ui/window/savedviews.h"
#include "ui/window/sidebar.h"
#include "ui/window/workspaceview.h"

#include <functional>

using namespace Qt::Literals::StringLiterals;

// What somebody wants of the saved views of an open workspace.

namespace nevertwice {

void WorkspaceView::connectViews()
{
    connect(m_list, &IncidentList::viewWanted, this, &WorkspaceView::keepView);
    if (m_views) connect(m_views, &SavedViews::actionCountsWanted, this, &WorkspaceView::countActionViews);
    connect(m_sidebar, &Sidebar::viewRenamed, this, &WorkspaceView::renameView);
    connect(m_sidebar, &Sidebar::renameWanted, this, [this](const QUuid &view) {
        if (!m_views || !isWritable()) return;
        m_foot->prompt().ask(
            tr("New name of this view"), tr("Rename it"), [this, view](const QString &name) { renameView(view, name); },
            m_views->find(view).name);
    });
    connect(m_sidebar, &Sidebar::removeWanted, this, &WorkspaceView::removeTheseViews);
    connect(m_sidebar, &Sidebar::moveWanted, this, &WorkspaceView::moveViews);
}

void WorkspaceView::workOnViews(const std::function<Result<void>(Workspace &)> &work, const std::function<void()> &then)
{
    const auto all = [work](Workspace &workspace) -> Result<Commit> {
        const Result<void> done = work(workspace);
        return done ? Result<Commit>(Commit()) : done.error();
    };
    m_documents->run(all, [this, then](const Commit &) {
        m_views->refresh();
        if (then) then();
    });
}

void WorkspaceView::saveView(const SavedView &view)
{
    workOnViews([view](Workspace &workspace) { return workspace.saveView(view); });
}

void WorkspaceView::keepView(const QString &query)
{
    if (!m_views) return;
    m_foot->prompt().ask(tr("Name of this view"), tr("Save it"), [this, query](const QString &name) {
        SavedView view = m_views->named(name);
        view.query = query;
        view.extra.remove(QLatin1StringView(kActionsView)); // it was about them under this name
        saveView(view);
    });
}

void WorkspaceView::renameView(const QUuid &view, const QString &name)
{
    if (!m_views || !isWritable()) return;
    const SavedView other = m_views->named(name);
    if (other.uuid != view && m_views->all().contains(other))
        return complain({Error::Kind::Conflict, tr("rename the view"),
                         tr("another view is called “%1” already").arg(oneLine(name)), tr("Choose another name.")});
    SavedView renamed = m_views->find(view);
    renamed.name = name;
    saveView(renamed);
}

// It asks nothing: the way back is in the bar.
void WorkspaceView::removeTheseViews(const QList<QUuid> &wanted)
{
    if (!m_views || !isWritable() || wanted.isEmpty()) return;
    QList<SavedView> views;
    for (const QUuid &view : wanted)
        if (const SavedView known = m_views->find(view); known.uuid == view) views.append(known);
    const auto bringBack = [this, views] {
        workOnViews([views](Workspace &workspace) { return saveViews(workspace, views); });
    };
    workOnViews([wanted](Workspace &workspace) { return removeViews(workspace, wanted); },
                [this, views, bringBack] {
                    const QString told = views.size() == 1
                                             ? tr("The view “%1” is removed.").arg(oneLine(views.first().name))
                                             : tr("%n views are removed.", nullptr, int(views.size()));
                    const QString step = views.size() == 1 ? tr("Remove the view") : tr("Remove the views");
                    m_foot->trouble().say(told, u"view"_s, {{tr("Undo"), bringBack, step}});
                });
}

void WorkspaceView::moveViews(const QList<QUuid> &views, int by)
{
    if (!m_views || !isWritable() || !m_views->move(views, by)) return;
    QList<QUuid> order;
    for (const SavedView &view : m_views->all())
        order.append(view.uuid);
    const auto save = [order](Workspace &workspace) -> Result<Commit> {
        const Result<void> done = orderViews(workspace, order);
        return done ? Result<Commit>(Commit()) : done.error();
    };
    m_documents->run(save, [](const Commit &) {}); // it is shown already
}

} // namespace nevertwice
