#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;

namespace nevertwice {

// Every action of a window that has a name, so that menus, tooltips and the list of shortcuts say the same.
class Actions : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // The text may hold a mnemonic and an ellipsis. The group is a heading of the list of shortcuts.
    QAction *add(const QString &name, const QString &group, const QString &text, const QList<QKeySequence> &keys = {});
    // One that was made elsewhere and stays there.
    void adopt(QAction *action, const QString &group);
    QAction *find(const QString &name) const; // null where there is none
    QList<QAction *> all() const { return m_actions; }

    struct Shortcut
    {
        QString group;
        QString text;
        QString keys;

        bool operator==(const Shortcut &) const = default;
    };
    // The keys of an action as a person reads them, and what its tooltip says.
    static QString keysOf(const QAction &action);
    static QString tipFor(const QAction &action);
    // Those that have keys, in the order in which they were added.
    QList<Shortcut> shortcuts() const;

private:
    QList<QAction *> m_actions;
};

// "&Open…" as it is read aloud: "Open".
QString plainText(const QString &actionText);

} // namespace nevertwice
