#include "ui/find/incidentlist.h"
#include "ui/insights/comparisonwindow.h"
#include "ui/window/readingpane.h"
#include "ui/window/workspaceview.h"

// Several incidents beside each other.

namespace nevertwice {

namespace comparing {

constexpr qsizetype kMost = 12; // more are no picture one can read

} // namespace comparing

void WorkspaceView::compareChosen()
{
    compare(m_list->chosenOnes());
}

void WorkspaceView::compare(const QList<QUuid> &incidents)
{
    const QString attempt = tr("compare incidents");
    if (incidents.size() < 2)
        return complain({Error::Kind::Usage, attempt, tr("fewer than two are chosen"),
                         tr("Choose several in the list, with Ctrl or Shift.")});
    if (incidents.size() > comparing::kMost)
        return complain(
            {Error::Kind::Usage, attempt, tr("more than twelve are chosen"), tr("Choose those that matter.")});
    handOver();
    // What is open is told as it stands, also where it could not be saved yet.
    const QPointer<WorkspaceView> self(this);
    const auto source = [self, incidents] {
        QList<Incident> now;
        if (!self) return now;
        for (const QUuid &incident : incidents) {
            if (const Document *open = self->m_documents->find(incident))
                now.append(open->incident());
            else if (const auto kept = self->m_reader->incident(incident))
                now.append(*kept);
        }
        return now;
    };
    auto *window = new ComparisonWindow(m_theme, source);
    connect(window, &ComparisonWindow::fileWanted, this, &WorkspaceView::fileWanted);
    connect(window, &ComparisonWindow::incidentWanted, this, [this](const QUuid &incident) {
        this->window()->raise();
        this->window()->activateWindow();
        goTo(incident);
        m_reading->focusPage();
    });
    m_compared.append(window);
    window->show();
    window->activateWindow();
}

void WorkspaceView::closeCompared()
{
    for (const auto &window : std::as_const(m_compared))
        delete window.data();
    m_compared.clear();
}

} // namespace nevertwice
