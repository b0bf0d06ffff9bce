#include "ui/window/manual.h"

#include "ui/help/helpwindow.h"
#include "ui/kit/format.h"
#include "ui/kit/manualwish.h"
#include "ui/window/keybook.h"
#include "ui/window/shortcutlist.h"
#include "ui/write/checkspanel.h"
#include "ui/write/livekeys.h"
#include "ui/write/timelineitemmodel.h"
#include "ui/write/timelineview.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr auto kManualAction = "manual";
constexpr auto kWhyAction = "whyFinding";

QList<Manual *> &openManuals()
{
    static QList<Manual *> manuals;
    return manuals;
}

// The check of the finding that somebody is at: that of the row of the timeline they are on, else the one that is
// chosen in the nearest panel.
QString checkAt(QWidget *widget)
{
    if (const auto *timeline = qobject_cast<const TimelineView *>(widget))
        if (const QString check = timeline->currentIndex().data(TimelineItemModel::CheckRole).toString();
            !check.isEmpty())
            return check;
    for (QWidget *around = widget; around; around = around->parentWidget()) {
        const auto panels = around->findChildren<ChecksPanel *>();
        for (const ChecksPanel *panel : panels)
            if (panel->isVisible() && panel->current()) return panel->current()->check;
        if (around->isWindow()) break;
    }
    return {};
}

} // namespace

Manual::Manual(const Theme &theme, Settings &settings, const KeyBook &keys, QWidget *window)
    : QObject(window), m_theme(theme), m_settings(settings), m_keys(keys), m_owner(window)
{
    openManuals().append(this);
    connect(&m_keys, &KeyBook::changed, this, &Manual::look);
    qApp->installEventFilter(this);
}

// Another window of the program goes on with what is read.
Manual::~Manual()
{
    openManuals().removeOne(this);
    if (!m_window) return;
    for (Manual *other : std::as_const(openManuals()))
        if (&other->m_settings == &m_settings) {
            other->take(m_window);
            return;
        }
    m_window->remember();
    delete m_window.data();
}

void Manual::take(HelpWindow *window)
{
    m_window = window;
    look();
}

HelpWindow *Manual::shown() const
{
    for (const Manual *manual : std::as_const(openManuals()))
        if (manual->m_window && &manual->m_settings == &m_settings) return manual->m_window;
    return nullptr;
}

// As they are now, wherever they were chosen.
ManualWords Manual::words()
{
    if (!m_liveKeys) {
        addLiveActions(m_live);
        m_liveKeys = new KeyBook(m_live, m_settings, this);
    }
    const auto find = [this](const QString &name) {
        QAction *action = m_keys.actions().find(name);
        return action ? action : m_live.find(name);
    };
    return {[find](const QString &name) {
                const QAction *action = find(name);
                return action ? Actions::keysOf(*action) : QString();
            },
            [find](const QString &name) {
                const QAction *action = find(name);
                return action ? plainText(action->text()) : QString();
            }};
}

void Manual::look()
{
    if (m_window) m_window->setWords(words());
}

void Manual::open(const QString &page)
{
    HelpWindow *window = shown();
    if (!window) {
        window = new HelpWindow(m_theme, m_settings, words());
        m_window = window;
    }
    window->open(page);
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

// In the window with the menu, where the keyboard is there or was last.
QWidget *Manual::here() const
{
    QWidget *focus = m_owner->focusWidget();
    return focus && focus->isVisible() ? focus : m_owner;
}

void Manual::openHere()
{
    open(manualPageAbout(here()));
}

void Manual::openWhy()
{
    open(pageOfCheck(checkAt(here())));
}

bool Manual::isPressed(const char *action, const QKeySequence &keys) const
{
    const QAction *known = m_keys.actions().find(QString::fromLatin1(action));
    return known && known->shortcuts().contains(keys);
}

// Windows with a menu have their keys there; the others are helped here. Where keys are being chosen they do nothing.
bool Manual::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == ManualWish::kind()) {
        open(static_cast<const ManualWish *>(event)->page());
        return true;
    }
    if (event->type() != QEvent::KeyPress || QApplication::activePopupWidget()) return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (!widget || qobject_cast<const QMainWindow *>(widget->window())) return false;
    if (widget->window()->windowModality() == Qt::ApplicationModal) return false; // nothing else can be used
    if (const auto *list = qobject_cast<const ShortcutList *>(widget->window()); list && list->isWaiting())
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    const QKeySequence pressed((key->modifiers() & ~Qt::KeypadModifier) | Qt::Key(key->key()));
    if (isPressed(kManualAction, pressed))
        open(manualPageAbout(widget));
    else if (isPressed(kWhyAction, pressed))
        open(pageOfCheck(checkAt(const_cast<QWidget *>(widget))));
    else
        return false;
    return true;
}

} // namespace nevertwice
