#include "ui/window/footbars.h"

#include "ui/window/bulkbar.h"
#include "ui/window/causebar.h"
#include "ui/window/copybar.h"
#include "ui/window/namebar.h"
#include "ui/window/promptbar.h"
#include "ui/window/workbar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QResizeEvent>

#include <algorithm>
#include <utility>

namespace nevertwice {

FootBars::FootBars(const Theme &theme, Documents &documents, WorkspaceCopy &copy, const WorkspaceNotes &notes,
                   const std::function<QString()> &myName, QWidget &view)
    : QObject(&view), m_documents(documents), m_view(view)
{
    const auto run = [&documents](const std::function<void(Workspace &)> &work, const std::function<void()> &done) {
        const auto all = [work](Workspace &workspace) -> Result<Commit> {
            work(workspace);
            return Commit{};
        };
        documents.run(all, [done](const Commit &) { done(); });
    };
    m_trouble = new TroubleBar(theme, documents, notes, &view);
    m_prompt = new PromptBar(theme, &view);
    m_bulk = new BulkBar(theme, run, myName, &view);
    m_causes = new CauseBar(theme, run, myName, &view);
    m_work = new WorkBar(theme, run, myName, &view);
    m_copy = new CopyBar(theme, copy, &view);
    m_bars = QList<QWidget *>{m_trouble, m_prompt, m_bulk, m_causes, m_work, m_copy};
    connectBars();
}

void FootBars::connectBars()
{
    connect(m_trouble, &TroubleBar::said, this, [this] { hushAllBut(m_trouble); });
    connect(m_bulk, &BulkBar::done, this, [this] { hushAllBut(m_bulk); });
    connect(m_causes, &CauseBar::done, this, [this] { hushAllBut(m_causes); });
    connect(m_work, &WorkBar::done, this, [this] { hushAllBut(m_work); });
    connect(m_bulk, &BulkBar::done, this, &FootBars::worked);
    connect(m_causes, &CauseBar::done, this, &FootBars::worked);
    connect(m_work, &WorkBar::done, this, &FootBars::worked);
    connect(&m_documents, &Documents::stepped, this, [this] {
        if (!std::exchange(m_isEditedSince, true)) emit changed();
    });
    connect(qApp, &QApplication::focusChanged, this, &FootBars::followKeyboard);
    m_view.installEventFilter(this);
    for (QWidget *bar : std::as_const(m_bars))
        bar->installEventFilter(this);
}

void FootBars::addTo(QBoxLayout &layout)
{
    for (QWidget *bar : std::as_const(m_bars))
        layout.addWidget(bar);
}

void FootBars::letGo()
{
    disconnect(qApp, nullptr, this, nullptr);
    disconnect(&m_documents, nullptr, this, nullptr);
}

bool FootBars::isAnyShown() const
{
    return std::any_of(m_bars.begin(), m_bars.end(), [](const QWidget *bar) { return !bar->isHidden(); });
}

// What is said of what was done is said by one of them: another may say the contrary.
void FootBars::hushAllBut(const QWidget *speaker)
{
    if (speaker != m_trouble) m_trouble->hush();
    if (speaker != m_bulk) m_bulk->hush();
    if (speaker != m_causes) m_causes->hush();
    if (speaker != m_work) m_work->hush();
    if (!speaker) return;
    m_isEditedSince = false;
    emit changed();
}

std::optional<FootBars::WayBack> FootBars::wayBack() const
{
    if (m_isEditedSince) return {};
    if (const QString what = m_bulk->wayBack(); !what.isEmpty()) return WayBack{what, [this] { m_bulk->takeBack(); }};
    if (const QString what = m_trouble->wayBack(); !what.isEmpty())
        return WayBack{what, [this] { m_trouble->takeBack(); }};
    if (m_causes->hasWayBack()) return WayBack{{}, [this] { m_causes->takeBack(); }};
    if (m_work->hasWayBack()) return WayBack{{}, [this] { m_work->takeBack(); }};
    return {};
}

// Whoever waits until no bar says anything hears of it. The window has bars of its own below the view.
bool FootBars::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view) {
        if (event->type() != QEvent::Resize) return false;
        const auto *resize = static_cast<QResizeEvent *>(event);
        const int lost = resize->oldSize().height() - resize->size().height();
        if (lost > 0 && resize->oldSize().width() == resize->size().width())
            QMetaObject::invokeMethod(
                this, [this, lost] { keepRowSeen(lost); }, Qt::QueuedConnection);
        return false;
    }
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        QMetaObject::invokeMethod(this, &FootBars::changed, Qt::QueuedConnection);
    if (event->type() == QEvent::ShowToParent)
        QMetaObject::invokeMethod(
            this, [this, bar = static_cast<QWidget *>(watched)] { keepRowSeen(bar->height()); }, Qt::QueuedConnection);
    return false;
}

// What came below, so high, covers no row that has the keyboard.
void FootBars::keepRowSeen(int height)
{
    m_view.layout()->activate();
    auto *rows = qobject_cast<QAbstractItemView *>(m_view.window()->focusWidget());
    if (!rows || !m_view.isAncestorOf(rows)) return;
    const QRect row = rows->visualRect(rows->currentIndex());
    const int foot = rows->viewport()->height();
    if (row.bottom() >= foot && row.top() < foot + height) rows->scrollTo(rows->currentIndex());
}

// Those of the pages too, in either pane and in windows of their own, and the one that asks for a name.
bool FootBars::isInBar(const QWidget *widget) const
{
    for (; widget; widget = widget->parentWidget())
        if (qobject_cast<const PageBar *>(widget) || qobject_cast<const NameBar *>(widget) ||
            std::find(m_bars.begin(), m_bars.end(), widget) != m_bars.end())
            return true;
    return false;
}

// A button that goes when it is pressed leaves the keyboard to whatever comes next: it goes back to where it was.
void FootBars::followKeyboard(QWidget *before, QWidget *now)
{
    if (isInBar(now)) {
        if (before && !isInBar(before)) m_before = before;
        return;
    }
    if (!before || before->isVisible() || !isInBar(before)) return;
    // Unless what it did takes the keyboard elsewhere.
    QMetaObject::invokeMethod(
        this,
        [this, fallen = QPointer(now)] {
            if (QApplication::focusWidget() == fallen && m_before && m_before->isVisible())
                m_before->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
}

} // namespace nevertwice
