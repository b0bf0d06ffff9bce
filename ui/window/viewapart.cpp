#include "ui/find/incidentlist.h"
#include "ui/window/incidentwindow.h"
#include "ui/window/readingpane.h"
#include "ui/window/workspaceview.h"

#include <QApplication>
#include <QTimer>

// Incidents beside the one of the list: in windows of their own, and in a second pane.

namespace nevertwice {

void WorkspaceView::openApart()
{
    if (document()) openApart(document()->uuid());
}

void WorkspaceView::openApart(const QUuid &incident)
{
    m_apart.removeAll(nullptr);
    for (const auto &window : std::as_const(m_apart)) {
        const Document *shown = window->pane().document();
        if (window == m_beside || !shown || shown->uuid() != incident) continue;
        window->raise();
        return window->activateWindow();
    }
    const Result<Document *> opened = m_documents->open(incident);
    if (!opened) return complain(opened.error());
    IncidentWindow *window = makeApart(Apart::Window);
    window->showDocument(*opened);
    window->show();
}

IncidentWindow *WorkspaceView::makeApart(Apart home)
{
    auto *pane = new ReadingPane(m_theme, *m_documents, *m_reader, *m_errands, m_clock);
    pane->markHits(m_reading->hitWords());
    connect(m_list, &IncidentList::marked, pane, &ReadingPane::markHits);
    connect(pane, &ReadingPane::comparisonWanted, this, &WorkspaceView::compare);
    connect(pane, &ReadingPane::logPasted, this, [this, pane] { pasteLogInto(pane->document(), pane->window()); });
    connect(pane, &ReadingPane::ticketWanted, this, [this](const QUuid &of, const QUuid &action) {
        makeTicketOf(of, action);
        this->window()->raise(); // the address is asked for there
        this->window()->activateWindow();
    });
    connect(pane, &ReadingPane::incidentWanted, this,
            [this, home](const QUuid &other) { openWhereAsked(home, other); });
    connect(pane, &ReadingPane::placeWanted, this,
            [this, home](const QUuid &other, const QString &place) { openWhereAsked(home, other, place); });
    const bool isPane = home == Apart::Pane;
    auto *window = new IncidentWindow(
        m_theme, *m_documents, pane, [this](const Document *shown) { return savedText(shown); },
        isPane ? IncidentWindow::Home::Pane : IncidentWindow::Home::Window);
    connect(pane, &ReadingPane::incidentNamed, window, [this, window, home](const QString &ref) {
        const auto row = m_reader->row(ref);
        row ? openWhereAsked(home, row->uuid) : window->bar().complain(row.error().whileTrying(tr("open %1").arg(ref)));
    });
    connect(&window->bar(), &TroubleBar::restoreWanted, this, &WorkspaceView::restoreIncident);
    connect(&window->bar(), &TroubleBar::copyWanted, this, &WorkspaceView::copyWanted);
    connect(&window->bar(), &TroubleBar::openAgainWanted, this, &WorkspaceView::openAgainWanted);
    connect(m_documents.get(), &Documents::edited, window, &IncidentWindow::describe);
    m_apart.append(window);
    return window;
}

// What an incident names is opened where it is read itself.
void WorkspaceView::openWhereAsked(Apart home, const QUuid &incident, const QString &place)
{
    home == Apart::Pane ? openBeside(incident) : openApart(incident);
    for (const auto &one : std::as_const(m_apart)) {
        if (!one || place.isEmpty() || (one == m_beside) != (home == Apart::Pane)) continue;
        if (one->pane().document() && one->pane().document()->uuid() == incident) one->pane().showPlace(place);
    }
}

// ---- in a second pane ----

void WorkspaceView::openBeside(const QUuid &incident)
{
    m_besideNext = {};
    const Result<Document *> opened = m_documents->open(incident);
    if (!opened) return complain(opened.error());
    showIncidents();
    if (!m_beside) {
        m_apart.removeAll(nullptr);
        m_beside = makeApart(Apart::Pane);
        m_beside->pane().setFactsShown(m_areFactsShown);
        m_beside->pane().setInFront(false);
        m_beside->pane().setUndoFirst([this] { return undoFirst(); });
        connect(&m_beside->pane(), &ReadingPane::editingChanged, this, &WorkspaceView::editingChanged);
        connect(m_beside, &IncidentWindow::closed, this, &WorkspaceView::forgetBeside);
        m_panes->showBeside(m_beside);
        // The page is made now, and filled in the next turn: together they would hold up a key.
        while (m_beside->pane().prepare(nullptr))
            continue;
        m_besideNext = incident;
        QTimer::singleShot(0, m_beside, [this] { openBesideAgain(std::exchange(m_besideNext, {})); });
    } else {
        m_beside->showDocument(*opened);
    }
    emit editingChanged();
}

void WorkspaceView::openBesideAgain(const QUuid &incident)
{
    if (!m_hasBegun) {
        m_besideNext = incident;
        return;
    }
    if (!incident.isNull() && m_reader->row(incident)) openBeside(incident);
}

// The one where somebody was before, else the next in the list; where there is no other, the same, which is no mistake.
QUuid WorkspaceView::fittingBeside() const
{
    const QUuid shown = document()->uuid();
    const QList<QUuid> visited = m_visits.incidents();
    for (const QUuid &incident : visited) {
        const Result<IncidentRow> row = m_reader->row(incident);
        if (incident != shown && row && !row->deletedAt.isKnown()) return incident;
    }
    const QUuid next = m_list->neighbour();
    return next.isNull() ? shown : next;
}

void WorkspaceView::toggleBeside()
{
    if (m_beside)
        m_beside->close();
    else if (document())
        openBeside(fittingBeside());
    else
        emit editingChanged(); // whoever asked shows that there is none
}

void WorkspaceView::forgetBeside()
{
    const bool hadKeyboard = m_beside && m_beside->isAncestorOf(QApplication::focusWidget());
    m_beside = nullptr;
    m_besideNext = {};
    m_isBesideInFront = false;
    m_reading->setInFront(true);
    if (hadKeyboard && m_reading->isVisible()) m_reading->focusPage();
    emit editingChanged();
}

QUuid WorkspaceView::incidentBeside() const
{
    if (!m_besideNext.isNull()) return m_besideNext;
    const Document *shown = m_beside ? m_beside->pane().document() : nullptr;
    return shown ? shown->uuid() : QUuid();
}

QUuid WorkspaceView::incidentOfList() const
{
    const Document *shown = m_reading->document();
    if (!shown && !m_hasBegun) return m_list->current();
    return shown ? shown->uuid() : QUuid();
}

// ---- which of the two is meant ----

ReadingPane &WorkspaceView::front() const
{
    return m_beside && m_isBesideInFront ? m_beside->pane() : *m_reading;
}

void WorkspaceView::bringToFront(Side side)
{
    if (m_isBesideInFront == (side == Side::Beside)) return;
    m_isBesideInFront = side == Side::Beside;
    m_reading->setInFront(!m_isBesideInFront);
    if (m_beside) m_beside->pane().setInFront(m_isBesideInFront);
    emit editingChanged();
}

// The list leads the first pane; menus, bars and dialogs leave it as it is.
void WorkspaceView::followFocus(const QWidget *now)
{
    if (!now || !m_beside) return;
    if (m_beside->isAncestorOf(now)) return bringToFront(Side::Beside);
    if (m_reading->isAncestorOf(now) || m_list->isAncestorOf(now)) bringToFront(Side::List);
}

} // namespace nevertwice
