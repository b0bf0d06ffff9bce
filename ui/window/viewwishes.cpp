#include "ui/find/incidentlist.h"
#include "ui/kit/format.h"
#include "ui/window/promptbar.h"
#include "ui/window/savedviews.h"
#include "ui/window/sidebar.h"
#include "ui/window/workspaceview.h"

using namespace Qt::Literals::StringLiterals;

// What somebody wants of the saved views of an open workspace.

namespace nevertwice {

void WorkspaceView::connectViews()
{
    connect(m_list, &IncidentList::viewWanted, this, &WorkspaceView::keepView);
    if (m_views) connect(m_views, &SavedViews::actionCountsWanted, this, &WorkspaceView::countActionViews);
    connect(m_sidebar, &Sidebar::renameWanted, this, &WorkspaceView::renameView);
    connect(m_sidebar, &Sidebar::removeWanted, this, &WorkspaceView::removeView);
}

void WorkspaceView::saveView(const SavedView &view)
{
    const auto save = [view](Workspace &workspace) -> Result<Commit> {
        const Result<void> saved = workspace.saveView(view);
        return saved ? Result<Commit>(Commit()) : saved.error();
    };
    m_documents->run(save, [this](const Commit &) { m_views->refresh(); });
}

void WorkspaceView::keepView(const QString &query)
{
    if (!m_views) return;
    m_prompt->ask(tr("Name of this view"), tr("Save it"), [this, query](const QString &name) {
        SavedView view = m_views->named(name);
        view.query = query;
        view.extra.remove(QLatin1StringView(kActionsView)); // it was about them under this name
        saveView(view);
    });
}

void WorkspaceView::renameView(int index)
{
    if (!m_views || !isWritable()) return;
    const SavedView view = m_views->at(index);
    const auto rename = [this, view](const QString &name) {
        SavedView renamed = m_views->named(name);
        if (renamed.uuid != view.uuid && m_views->all().contains(renamed))
            return complain({Error::Kind::Conflict, tr("rename the view"),
                             tr("another view is called “%1” already").arg(oneLine(name)), tr("Choose another name.")});
        renamed = view;
        renamed.name = name;
        saveView(renamed);
    };
    m_prompt->ask(tr("New name of this view"), tr("Rename it"), rename, view.name);
}

// It asks nothing: the way back is in the bar.
void WorkspaceView::removeView(int index)
{
    if (!m_views || !isWritable()) return;
    const SavedView view = m_views->at(index);
    const auto remove = [uuid = view.uuid](Workspace &workspace) -> Result<Commit> {
        const Result<void> removed = workspace.removeView(uuid);
        return removed ? Result<Commit>(Commit()) : removed.error();
    };
    m_documents->run(remove, [this, view](const Commit &) {
        m_views->refresh();
        m_bar->say(tr("The view “%1” is removed.").arg(oneLine(view.name)), u"view"_s,
                   {{tr("Undo"), [this, view] { saveView(view); }}});
    });
}

} // namespace nevertwice
