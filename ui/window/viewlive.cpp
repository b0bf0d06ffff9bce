#include "ui/window/readingpane.h"
#include "ui/window/skeleton.h"
#include "ui/window/workspaceview.h"
#include "ui/write/liveform.h"

#include <QTimeZone>

// The incident that happens now.

namespace nevertwice {

void WorkspaceView::startLive()
{
    if (!isWritable()) return;
    const Document *open = isIncidentInFront() ? document() : nullptr; // and none that was left behind another page
    const bool goesOn =
        open && !open->isReadOnly() && open->incident().state.isKnown() && open->incident().state != State::Resolved;
    if (goesOn) return openLive(open->uuid());
    Incident incident = skeleton(QTimeZone::systemTimeZoneId());
    incident.state = State::Investigating;
    incident.milestones.started = Moment::atMsecs(m_clock().msecs() / 1000 * 1000);
    if (m_isLiveAwaited) return; // it is on its way
    m_isLiveAwaited = true;
    m_liveNext.insert(incident.uuid);
    m_documents->create(incident);
}

void WorkspaceView::openLive(const QUuid &incident)
{
    m_live.removeAll(nullptr);
    for (const auto &form : std::as_const(m_live)) {
        if (!form->document() || form->document()->uuid() != incident) continue;
        form->raise();
        return form->activateWindow();
    }
    const Result<Document *> opened = m_documents->open(incident);
    if (!opened) return complain(opened.error());
    auto *form = new LiveForm(m_theme, *opened, m_settings.myName(), m_clock);
    connect(form, &LiveForm::pageWanted, this, [this](const QUuid &wanted) {
        window()->setWindowState(window()->windowState() & ~Qt::WindowMinimized);
        window()->show();
        window()->raise();
        window()->activateWindow();
        goTo(wanted);
        m_reading->focusPage();
    });
    m_live.append(form);
    form->show();
    form->activateWindow();
}

void WorkspaceView::closeLive()
{
    for (const auto &form : std::as_const(m_live)) {
        if (form) form->handOver();
        delete form.data();
    }
    m_live.clear();
}

} // namespace nevertwice
