#pragma once

#include "model/domain/moment.h"
#include "ui/kit/readerthread.h"
#include "ui/kit/settings.h"

#include <QSystemTrayIcon>
#include <QTimer>

#include <functional>
#include <memory>

namespace nevertwice {

class Papers;
class WorkspaceView;

// How many promises are due, and of whom.
struct DueCount
{
    int today = 0;
    int overdue = 0;
    bool areMine = false; // those of one person alone

    bool operator==(const DueCount &) const = default;
};
DueCount dueCount(const QList<ActionRow> &actions, const QString &me, QDate today);
// "2 of your actions are due today, 1 is overdue."; empty where nothing is due.
QString dueSentence(const DueCount &count);

// Shows a notification of the desktop; false where it has no place for one. `clicked` is called if somebody clicks it.
using DesktopNotifier =
    std::function<bool(const QString &title, const QString &text, const std::function<void()> &clicked)>;

// Says once a day what is due, in a notification of the desktop, or in the bar of the window where there is none. Off
// until somebody asks for it.
class DueReminder : public QObject
{
    Q_OBJECT

public:
    // A child of the papers, which open readers.
    DueReminder(Settings &settings, const Clock &clock, WorkspaceView *view, Papers &papers);

    void setNotifier(const DesktopNotifier &notifier) { m_notify = notifier; }
    // Looks now whether it is time. It is done every minute anyway.
    void look();

signals:
    void looked(); // and said what there was to say

private:
    void tell(const QList<ActionRow> &actions);
    bool notify(const QString &title, const QString &text, const std::function<void()> &clicked);
    QDate today() const;

    Settings &m_settings;
    Clock m_clock;
    WorkspaceView *m_view;
    Papers &m_papers;
    DesktopNotifier m_notify;
    std::unique_ptr<ReaderThread> m_thread; // made when first wanted
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QTimer m_timer;
    bool m_isReading = false;
};

} // namespace nevertwice
