#include "ui/kit/actions.h"

#include <QAction>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr auto kGroupProperty = "group";

QString keysText(const QAction &action)
{
    QStringList keys;
    const QList<QKeySequence> sequences = action.shortcuts();
    for (const QKeySequence &sequence : sequences)
        if (const QString text = sequence.toString(QKeySequence::NativeText); !keys.contains(text)) keys.append(text);
    return keys.join(", "_L1);
}

} // namespace

QString plainText(const QString &actionText)
{
    QString text = actionText;
    text.remove(u'…');
    text.replace("&&"_L1, "\x01"_L1).remove(u'&').replace("\x01"_L1, "&"_L1);
    return text;
}

QAction *Actions::add(const QString &name, const QString &group, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setProperty(kGroupProperty, group);
    action->setShortcuts(keys);
    action->setToolTip(tipFor(*action));
    m_actions.append(action);
    return action;
}

QString Actions::keysOf(const QAction &action)
{
    return keysText(action);
}

QString Actions::tipFor(const QAction &action)
{
    const QString plain = plainText(action.text());
    return action.shortcuts().isEmpty() ? plain : tr("%1 (%2)", "action, keys").arg(plain, keysText(action));
}

void Actions::adopt(QAction *action, const QString &group)
{
    action->setProperty(kGroupProperty, group);
    m_actions.append(action);
}

QAction *Actions::find(const QString &name) const
{
    for (QAction *action : m_actions)
        if (action->objectName() == name) return action;
    return nullptr;
}

QList<Actions::Shortcut> Actions::shortcuts() const
{
    QList<Shortcut> shortcuts;
    for (const QAction *action : m_actions)
        if (!action->shortcuts().isEmpty())
            shortcuts.append(
                {action->property(kGroupProperty).toString(), plainText(action->text()), keysText(*action)});
    return shortcuts;
}

} // namespace nevertwice
