#include "ui/window/bulkbar.h"
#include "ui/window/causebar.h"
#include "ui/window/incidentwindow.h"
#include "ui/window/namebar.h"
#include "ui/window/readingpane.h"
#include "ui/window/troublebar.h"
#include "ui/window/workbar.h"
#include "ui/window/workspaceview.h"
#include "ui/write/pagebar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLayout>

#include <algorithm>

// The bars below the page: which of them says something, and where the keyboard goes once they are answered.

namespace nevertwice {

bool WorkspaceView::hasBar() const
{
    return std::any_of(m_bars.begin(), m_bars.end(), [](const QWidget *bar) { return !bar->isHidden(); });
}

// What came below, so high, covers no row that has the keyboard.
void WorkspaceView::keepRowSeen(int height)
{
    layout()->activate();
    auto *rows = qobject_cast<QAbstractItemView *>(window()->focusWidget());
    if (!rows || !isAncestorOf(rows)) return;
    const QRect row = rows->visualRect(rows->currentIndex());
    const int foot = rows->viewport()->height();
    if (row.bottom() >= foot && row.top() < foot + height) rows->scrollTo(rows->currentIndex());
}

// What the bars say of what was done is said where it was done, and by one of them: another may say the contrary.
void WorkspaceView::hushBars(const QWidget *speaker)
{
    if (speaker != m_bar) m_bar->hush();
    if (speaker != m_bulk) m_bulk->hush();
    if (speaker != m_causeBar) m_causeBar->hush();
    if (speaker != m_workBar) m_workBar->hush();
    if (!speaker) return;
    m_isEditedSince = false;
    emit editingChanged();
}

std::optional<WorkspaceView::WayBack> WorkspaceView::wayBack() const
{
    if (m_isEditedSince) return {};
    if (const QString what = m_bulk->wayBack(); !what.isEmpty()) return WayBack{what, [this] { m_bulk->takeBack(); }};
    if (const QString what = m_bar->wayBack(); !what.isEmpty()) return WayBack{what, [this] { m_bar->takeBack(); }};
    if (m_causeBar->hasWayBack()) return WayBack{{}, [this] { m_causeBar->takeBack(); }};
    if (m_workBar->hasWayBack()) return WayBack{{}, [this] { m_workBar->takeBack(); }};
    return {};
}

void WorkspaceView::markTrashedElsewhere(const QUuid &incident)
{
    m_trashedElsewhere = incident;
    m_bar->markTrashedElsewhere(incident);
    for (const auto &apart : std::as_const(m_apart))
        if (apart) apart->bar().markTrashedElsewhere(incident);
    // The field that had the keyboard went with the last letter: what is typed on goes nowhere else.
    if (isLeftBehind() && !window()->focusWidget()) m_reading->focusPage();
}

// The incident on the page left the list without anybody here: the page stays, unless somebody is elsewhere.
bool WorkspaceView::isLeftBehind() const
{
    const Document *shown = m_reading->document();
    const QWidget *focused = window()->focusWidget();
    return shown && shown->isReadOnly() && shown->uuid() == m_trashedElsewhere &&
           (!focused || m_reading->isAncestorOf(focused));
}

// A button that goes when it is pressed leaves the keyboard to whatever comes next: it goes back to where it was. So do
// those of the bars on the pages, in either pane and in windows of their own, and of the one that asks for a name.
void WorkspaceView::followBars(QWidget *before, QWidget *now)
{
    const auto isInBar = [this](const QWidget *one) {
        for (; one; one = one->parentWidget())
            if (qobject_cast<const PageBar *>(one) || qobject_cast<const NameBar *>(one) ||
                std::find(m_bars.begin(), m_bars.end(), one) != m_bars.end())
                return true;
        return false;
    };
    if (isInBar(now)) {
        if (before && !isInBar(before)) m_beforeBars = before;
        return;
    }
    if (!before || before->isVisible() || !isInBar(before)) return;
    // Unless what it did takes the keyboard elsewhere.
    QMetaObject::invokeMethod(
        this,
        [this, fallen = QPointer(now)] {
            if (QApplication::focusWidget() == fallen && m_beforeBars && m_beforeBars->isVisible())
                m_beforeBars->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
}

} // namespace nevertwice
