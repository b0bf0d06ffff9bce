#include "ui/window/keybook.h"

#include "ui/kit/actions.h"

#include <QAction>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

QList<KeyBook *> &openKeyBooks()
{
    static QList<KeyBook *> books;
    return books;
}

// What these do in a text: given away, they would be lost in every field of the window.
bool isKeyOfTexts(const QKeySequence &keys)
{
    static const QList<QKeySequence> all = [] {
        QList<QKeySequence> keysOfTexts;
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_C, Qt::Key_X, Qt::Key_V, Qt::Key_Z, Qt::Key_B, Qt::Key_I,
                                  Qt::Key_T, Qt::Key_M, Qt::Key_Insert, Qt::Key_Delete, Qt::Key_Backspace})
            keysOfTexts.append(QKeySequence(Qt::CTRL | key));
        for (const Qt::Key key : {Qt::Key_K, Qt::Key_V, Qt::Key_Z})
            keysOfTexts.append(QKeySequence(Qt::CTRL | Qt::SHIFT | key));
        return keysOfTexts;
    }();
    return all.contains(keys);
}

} // namespace

KeyBook::KeyBook(const Actions &actions, Settings &settings, QObject *parent)
    : QObject(parent), m_actions(actions), m_settings(settings)
{
    const QList<QAction *> all = actions.all();
    for (QAction *action : all)
        m_usual.insert(action, action->shortcuts());
    read();
    openKeyBooks().append(this);
}

KeyBook::~KeyBook()
{
    openKeyBooks().removeOne(this);
}

// What was chosen comes before what is usual, and nobody gets keys that another has: with two of them neither works.
void KeyBook::read()
{
    QSet<QKeySequence> taken;
    QHash<QAction *, QList<QKeySequence>> chosen;
    const QList<QAction *> all = m_actions.all();
    for (QAction *action : all) {
        const auto kept = m_settings.shortcut(action->objectName());
        if (!kept || action->objectName().isEmpty()) continue;
        QList<QKeySequence> keys = QKeySequence::listFromString(*kept, QKeySequence::PortableText);
        const QList<QKeySequence> usual = m_usual.value(action);
        keys.removeIf([&taken, &usual](const QKeySequence &one) {
            return taken.contains(one) || (!usual.contains(one) && !canBeGiven(one));
        });
        for (const QKeySequence &one : std::as_const(keys))
            taken.insert(one);
        chosen.insert(action, keys);
    }
    for (QAction *action : all) {
        QList<QKeySequence> keys = chosen.contains(action) ? chosen.value(action) : m_usual.value(action);
        if (!chosen.contains(action)) keys.removeIf([&taken](const QKeySequence &one) { return taken.contains(one); });
        if (action->shortcuts() != keys) set(action, keys);
    }
}

// Every window has its actions, and all of them the same keys.
void KeyBook::tell()
{
    const QList<KeyBook *> books = openKeyBooks();
    for (KeyBook *book : books)
        if (book != this && &book->m_settings == &m_settings) {
            book->read();
            emit book->changed();
        }
    emit changed();
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
    if (forWriting.contains(key) || isKeyOfTexts(keys)) return false;
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
    tell();
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
    tell();
}

void KeyBook::set(QAction *action, const QList<QKeySequence> &keys)
{
    action->setShortcuts(keys);
    action->setToolTip(Actions::tipFor(*action));
}

} // namespace nevertwice
