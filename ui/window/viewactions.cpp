#include "ui/follow/actionspage.h"
#include "ui/window/workspaceview.h"

using namespace Qt::Literals::StringLiterals;

// What somebody wants of the actions of an open workspace.

namespace nevertwice {

namespace viewactions {

const QString kRemembered = u"actions"_s;

} // namespace viewactions

// The page looks as it was left, and how it looks is kept.
void WorkspaceView::rememberActions()
{
    m_actions->setState(m_settings.header(viewactions::kRemembered));
    connect(m_actions, &ActionsPage::stateChanged, this,
            [this] { m_settings.setHeader(viewactions::kRemembered, m_actions->state()); });
}

void WorkspaceView::toggleBoard()
{
    if (m_actions && m_panes->whole() == m_actions) return m_actions->toggleShape();
    showPlace(Sidebar::Place::Actions);
}

void WorkspaceView::groupActions()
{
    if (!m_actions || m_panes->whole() != m_actions) showPlace(Sidebar::Place::Actions);
    m_actions->openGrouping();
}

} // namespace nevertwice
