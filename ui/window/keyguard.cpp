#include "ui/window/keyguard.h"

#include "ui/kit/actions.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// What means the same where the keyboard is, told more closely: the text's own undo, its find bar, the name of a row.
bool isForFields(const QString &action)
{
    static const QStringList names{u"undo"_s,    u"redo"_s,        u"find"_s,  u"replace"_s,
                                   u"nextHit"_s, u"previousHit"_s, u"rename"_s};
    return names.contains(action);
}

} // namespace

KeyGuard::KeyGuard(const Actions &actions, QWidget *window) : QObject(window), m_actions(actions), m_window(window)
{
    qApp->installEventFilter(this);
}

bool KeyGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride) return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !m_window || widget->window() != m_window) return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const QKeySequence pressed((key->modifiers() & ~Qt::KeypadModifier) | Qt::Key(key->key()));
    const QList<QAction *> actions = m_actions.all();
    const bool isOurs = std::any_of(actions.begin(), actions.end(), [&pressed](const QAction *action) {
        return action->isEnabled() && !isForFields(action->objectName()) && action->shortcuts().contains(pressed);
    });
    if (!isOurs) return false;
    event->ignore();
    return true;
}

} // namespace nevertwice
