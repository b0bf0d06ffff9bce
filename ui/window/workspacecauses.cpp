#include "ui/causes/causespage.h"
#include "ui/find/incidentlist.h"
#include "ui/kit/settings.h"
#include "ui/window/causebar.h"
#include "ui/window/pageerrands.h"
#include "ui/window/remembertable.h"
#include "ui/window/workspaceview.h"

#include <QTableView>

// The catalogue of causes in the window.

namespace nevertwice {

void WorkspaceView::showCauses()
{
    if (!m_causes && !m_causeReader) return; // it was let go
    if (!m_causes) {
        m_causes = new CausesPage(m_theme, std::move(m_causeReader), m_clock, m_panes->wholeHome());
        m_causes->setChangeable(isWritable());
        rememberTable(*m_causes->findChild<QTableView *>(QLatin1StringView("catalogueTable")), m_settings,
                      QStringLiteral("causes"));
        connect(m_causes, &CausesPage::failed, this, &WorkspaceView::complain);
        connect(&m_foot->causes(), &CauseBar::merged, m_causes, &CausesPage::followMerged);
        connect(m_causes, &CausesPage::incidentWanted, this, &WorkspaceView::goTo);
        connect(m_causes, &CausesPage::comparisonWanted, this, &WorkspaceView::compare);
        connect(m_causes, &CausesPage::changeWanted, this, &WorkspaceView::carryOut);
        connect(m_causes, &CausesPage::askWanted, this, &WorkspaceView::askFor);
        connect(m_causes, &CausesPage::ticketWanted, this, &WorkspaceView::makeTicketOf);
        connect(m_causes, &CausesPage::wanted, this, &WorkspaceView::changeCauses);
        connect(m_causes, &CausesPage::severalWanted, this, [this](const QList<CauseWish> &wishes) {
            handOver(); // the incidents that are changed may be open
            m_documents->flush();
            m_foot->causes().carryOutAll(wishes);
        });
    }
    showWhole(m_causes);
    m_causes->focusList();
}

void WorkspaceView::changeCauses(const CauseWish &wish)
{
    handOver(); // the incidents that are changed may be open
    m_documents->flush();
    m_foot->causes().carryOut(wish);
}

} // namespace nevertwice
