#include "ui/window/duereminder.h"

#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/window/papers.h"
#include "ui/window/troublebar.h"
#include "ui/window/workspaceview.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace duereminder {

constexpr int kEvery = 60'000;    // milliseconds
constexpr int kShownFor = 15'000; // the same

} // namespace duereminder

DueCount dueCount(const QList<ActionRow> &actions, const QString &me, QDate today)
{
    DueCount count;
    count.areMine = !me.isEmpty();
    for (const ActionRow &row : actions) {
        const Action &action = row.action;
        if (action.isClosed() || !action.due.isKnown() || action.due.day() > today) continue;
        if (count.areMine && action.owner.compare(me, Qt::CaseInsensitive) != 0) continue;
        ++(action.due.day() == today ? count.today : count.overdue);
    }
    return count;
}

QString dueSentence(const DueCount &count)
{
    const auto due = [&count] {
        const int n = count.today;
        if (count.areMine)
            return n == 1 ? DueReminder::tr("1 of your actions is due today.")
                          : DueReminder::tr("%n of your actions are due today.", nullptr, n);
        return n == 1 ? DueReminder::tr("1 action is due today.")
                      : DueReminder::tr("%n actions are due today.", nullptr, n);
    };
    const auto overdue = [&count] {
        const int n = count.overdue;
        if (count.areMine)
            return n == 1 ? DueReminder::tr("1 of your actions is overdue.")
                          : DueReminder::tr("%n of your actions are overdue.", nullptr, n);
        return n == 1 ? DueReminder::tr("1 action is overdue.")
                      : DueReminder::tr("%n actions are overdue.", nullptr, n);
    };
    QStringList sentences;
    if (count.today > 0) sentences.append(due());
    if (count.overdue > 0) sentences.append(overdue());
    return sentences.join(u' ');
}

DueReminder::DueReminder(Settings &settings, const Clock &clock, WorkspaceView *view, Papers &papers)
    : QObject(&papers), m_settings(settings), m_clock(clock), m_view(view), m_papers(papers)
{
    m_notify = [this](const QString &title, const QString &text, const std::function<void()> &clicked) {
        return notify(title, text, clicked);
    };
    m_timer.setInterval(duereminder::kEvery);
    connect(&m_timer, &QTimer::timeout, this, &DueReminder::look);
    m_timer.start();
}

QDate DueReminder::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock().msecs()).date();
}

void DueReminder::look()
{
    if (!m_settings.remindsOfDue() || m_isReading || m_settings.lastReminded(m_view->path()) == today())
        return emit looked();
    m_isReading = true;
    const auto read = [this] {
        m_thread->ask([](const Reader &reader) { return reader.actions(); },
                      [this](const QList<ActionRow> &actions) { tell(actions); });
    };
    if (m_thread) return read();
    m_papers.openReader([self = QPointer<DueReminder>(this), read](Result<std::unique_ptr<Reader>> reader) {
        if (!self) return;
        if (!reader) {
            self->m_isReading = false; // the next minute tries again
            return;
        }
        self->m_thread = std::make_unique<ReaderThread>(std::move(*reader));
        connect(self->m_thread.get(), &ReaderThread::failed, self, [self] { self->m_isReading = false; });
        read();
    });
}

void DueReminder::tell(const QList<ActionRow> &actions)
{
    m_isReading = false;
    m_settings.setLastReminded(m_view->path(), today());
    const QString text = dueSentence(dueCount(actions, m_view->myName(), today()));
    if (text.isEmpty()) return emit looked();
    const QPointer<WorkspaceView> view(m_view);
    const auto show = [view] {
        if (!view) return;
        view->window()->show();
        view->window()->raise();
        view->window()->activateWindow();
        view->showPlace(Sidebar::Place::Actions);
    };
    const QString title = oneLine(QFileInfo(m_view->path()).completeBaseName());
    if (!m_notify(title, text, show)) m_view->bar().say(text, u"action"_s, {{tr("Show them"), show}});
    emit looked();
}

// The icon stands in the tray as long as its message: the program does not stay there.
bool DueReminder::notify(const QString &title, const QString &text, const std::function<void()> &clicked)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) return false;
    m_icon = std::make_unique<QSystemTrayIcon>(programIcon());
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, [this, clicked] {
        m_icon->hide();
        clicked();
    });
    QTimer::singleShot(duereminder::kShownFor, m_icon.get(), &QSystemTrayIcon::hide);
    m_icon->show();
    if (!m_icon->isVisible()) return false; // nobody would see the message
    m_icon->showMessage(title, text, programIcon(), duereminder::kShownFor);
    return true;
}

} // namespace nevertwice
