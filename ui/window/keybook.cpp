#include "ui/window/keybook.h"

#include "ui/kit/actions.h"

#include <QAction>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

KeyBook::KeyBook(const Actions &actions, Settings &settings, QObject *parent)
    : QObject(parent), m_actions(actions), m_settings(settings)
{
    const QList<QAction *> all = actions.all();
    for (QAction *action : all) {
        m_usual.insert(action, action->shortcuts());
        const auto chosen = settings.shortcut(action->objectName());
        if (chosen && !action->objectName().isEmpty())
            set(action, QKeySequence::listFromString(*chosen, QKeySequence::PortableText));
    }
}

bool KeyBook::isUsual(const QAction &action) const
{
    return action.shortcuts() == m_usual.value(&action);
}

QAction *KeyBook::takenBy(const QKeySequence &keys, const QAction &except) const
{
    const QList<QAction *> all = m_actions.all();
    for (QAction *action : all)
        if (action != &except && !keys.isEmpty() && action->shortcuts().contains(keys)) return action;
    return nullptr;
}

bool KeyBook::canBeGiven(const QKeySequence &keys)
{
    if (keys.count() != 1) return false;
    const Qt::Key key = keys[0].key();
    const Qt::KeyboardModifiers modifiers = keys[0].keyboardModifiers();
    const bool isFunctionKey = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    if (isFunctionKey) return true;
    static const QList<Qt::Key> forWriting{Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter,
                                           Qt::Key_Left, Qt::Key_Right,   Qt::Key_Up,     Qt::Key_Down,
                                           Qt::Key_Home, Qt::Key_End,     Qt::Key_Escape};
    if (forWriting.contains(key)) return false;
    return modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::AltModifier) ||
           modifiers.testFlag(Qt::MetaModifier);
}

void KeyBook::give(QAction *action, const QKeySequence &keys)
{
    if (QAction *other = takenBy(keys, *action)) {
        QList<QKeySequence> left = other->shortcuts();
        left.removeAll(keys);
        set(other, left);
        m_settings.setShortcut(other->objectName(), QKeySequence::listToString(left, QKeySequence::PortableText));
    }
    const QList<QKeySequence> given = keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys};
    set(action, given);
    m_settings.setShortcut(action->objectName(), QKeySequence::listToString(given, QKeySequence::PortableText));
    emit changed();
}

// Those that somebody else has by now stay there.
void KeyBook::giveUsual(QAction *action)
{
    QList<QKeySequence> keys = m_usual.value(action);
    keys.removeIf([this, action](const QKeySequence &one) { return takenBy(one, *action) != nullptr; });
    set(action, keys);
    m_settings.setShortcut(action->objectName(),
                           keys == m_usual.value(action)
                               ? std::nullopt
                               : std::optional(QKeySequence::listToString(keys, QKeySequence::PortableText)));
    emit changed();
}

void KeyBook::set(QAction *action, const QList<QKeySequence> &keys)
{
    action->setShortcuts(keys);
    action->setToolTip(Actions::tipFor(*action));
}

} // namespace nevertwice
