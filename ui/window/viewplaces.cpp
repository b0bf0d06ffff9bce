#include "ui/causes/causespage.h"
#include "ui/directory/directorypage.h"
#include "ui/find/incidentlist.h"
#include "ui/follow/actionspage.h"
#include "ui/follow/coveragepage.h"
#include "ui/insights/insightspage.h"
#include "ui/window/savedviews.h"
#include "ui/window/workspaceview.h"

#include <utility>

// The places of an open workspace: the incidents, and the pages that stand in their place.

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

void WorkspaceView::showPlace(Sidebar::Place place)
{
    m_sidebar->markPlace(place); // who asked may not have been there
    m_foot->hush();
    if (place == Sidebar::Place::Actions) return showActions();
    if (place == Sidebar::Place::Causes) return showCauses();
    if (place == Sidebar::Place::Insights) return showInsights();
    if (place == Sidebar::Place::Directory) return showDirectory();
    showWhole(nullptr);
    if (place == Sidebar::Place::Trash)
        m_list->setScope(ListScope::Trash);
    else
        m_list->showQuery({});
}

void WorkspaceView::showActions()
{
    ActionsPage &page = actionsPage();
    showWhole(&page);
    page.focusList();
}

void WorkspaceView::showInsights()
{
    if (!m_insights && !m_insightsReader) return; // it was let go
    if (!m_insights) {
        m_insights = new InsightsPage(m_theme, std::move(m_insightsReader), m_clock, m_panes->wholeHome());
        connect(m_insights, &InsightsPage::failed, this, &WorkspaceView::complain);
        connect(m_insights, &InsightsPage::incidentsWanted, this, &WorkspaceView::showThese);
        connect(m_insights, &InsightsPage::newWanted, this, &WorkspaceView::startGuide);
        connect(m_insights, &InsightsPage::fileWanted, this, &WorkspaceView::fileWanted);
        m_insights->setChoice(InsightsChoice::read(m_settings.header(u"insights"_s)));
        connect(m_insights, &InsightsPage::choiceChanged, this,
                [this](const InsightsChoice &choice) { m_settings.setHeader(u"insights"_s, choice.written()); });
    }
    showWhole(m_insights);
    m_insights->setFocus();
}

// The incidents behind a number, in the list.
void WorkspaceView::showThese(const QList<QUuid> &incidents, const QString &what)
{
    showIncidents();
    m_list->showThese(incidents, what);
    m_list->focusList();
}

// The pages that stand in the place of list and page read anew what was saved.
void WorkspaceView::followWhole()
{
    if (m_causes) m_causes->refresh();
    if (m_actions) m_actions->refresh();
    if (m_insights) m_insights->refresh();
    if (m_coverage) m_coverage->refresh();
    if (m_directory) m_directory->refresh();
}

void WorkspaceView::letGoOfHiddenPages()
{
    const QWidget *inFront = m_panes->whole();
    if (m_causes != inFront) delete std::exchange(m_causes, nullptr);
    if (m_insights != inFront) delete std::exchange(m_insights, nullptr);
    if (m_coverage != inFront) delete std::exchange(m_coverage, nullptr);
}

void WorkspaceView::showWhole(QWidget *page)
{
    handOver(); // what is being typed on the page that goes
    if (page != m_panes->whole()) m_foot->hush();
    m_panes->showWhole(page);
    if (m_views) m_views->setFollowing(!page);
    emit editingChanged();
}

void WorkspaceView::showIncidents()
{
    if (!m_panes->whole()) return;
    showWhole(nullptr);
    m_sidebar->markPlace(Sidebar::Place::Incidents);
}

} // namespace nevertwice
