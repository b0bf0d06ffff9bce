#include "ui/window/keybook.h"
#include "ui/window/keyguard.h"
#include "ui/window/readingpane.h"
#include "ui/window/shortcutlist.h"
#include "ui/window/skeleton.h"
#include "ui/window/stepsbar.h"
#include "ui/window/workspaceview.h"
#include "ui/write/liveform.h"

#include <QBoxLayout>
#include <QTimeZone>

// The incident that happens now.

namespace nevertwice {

namespace {

Incident incidentOfNow(const Clock &clock)
{
    Incident incident = skeleton(QTimeZone::systemTimeZoneId());
    incident.state = State::Investigating;
    incident.milestones.started = Moment::atMsecs(clock().msecs() / 1000 * 1000);
    return incident;
}

void showLiveKeys(const Theme &theme, KeyBook &book, QWidget *form)
{
    auto *list = form->findChild<ShortcutList *>();
    if (!list) {
        list = new ShortcutList(theme, book, form);
        list->setAttribute(Qt::WA_DeleteOnClose);
    }
    list->show();
    list->raise();
    list->activateWindow();
}

// Across the page, and made when it is first needed.
StepsBar &stepsBarOf(WorkspaceView &view, const Theme &theme, const Clock &clock)
{
    auto *bar = view.findChild<StepsBar *>();
    if (!bar) {
        bar = new StepsBar(theme, clock, &view);
        static_cast<QBoxLayout *>(view.layout())->insertWidget(0, bar);
    }
    return *bar;
}

} // namespace

void WorkspaceView::startLive()
{
    if (!isWritable()) return;
    const Document *open = isIncidentInFront() ? document() : nullptr; // and none that was left behind another page
    const bool goesOn =
        open && !open->isReadOnly() && open->incident().state.isKnown() && open->incident().state != State::Resolved;
    if (goesOn) return openLive(open->uuid());
    if (m_isLiveAwaited) return; // it is on its way
    const Incident incident = incidentOfNow(m_clock);
    m_isLiveAwaited = true;
    m_liveNext.insert(incident.uuid);
    m_documents->create(incident, IfNotTaken::LetGo);
}

void WorkspaceView::openLive(const QUuid &incident)
{
    m_live.removeAll(nullptr);
    const auto setting = m_reader->setting(QString::fromLatin1(kChecklistsSetting));
    const Checklists lists = Checklists::read(setting ? *setting : QJsonValue());
    for (const auto &form : std::as_const(m_live)) {
        if (!form->document() || form->document()->uuid() != incident) continue;
        form->setChecklists(lists);
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
    connect(form, &LiveForm::newWanted, this, [this] {
        if (m_isLiveAwaited || !isWritable()) return;
        const Incident next = incidentOfNow(m_clock);
        m_isLiveAwaited = true;
        m_liveNext.insert(next.uuid);
        m_documents->create(next, IfNotTaken::LetGo);
    });
    connect(form, &LiveForm::stepsLeft, this, [this](const QUuid &left, const QStringList &steps) {
        const Result<Document *> known = m_documents->open(left);
        if (!known) return;
        StepsBar &bar = stepsBarOf(*this, m_theme, m_clock);
        if (const auto days = m_reader->setting(QString::fromLatin1(kDueDaysSetting)))
            bar.setDueDays(readDueDays(*days));
        bar.offer(*known, steps, m_settings.myName());
    });
    form->setChecklists(lists);
    auto *book = new KeyBook(form->actions(), m_settings, form);
    new KeyGuard(form->actions(), form);
    connect(form, &LiveForm::keysWanted, form, [this, book, form] { showLiveKeys(m_theme, *book, form); });
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
