#pragma once

#include "ui/kit/settings.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;

namespace nevertwice {

class Actions;

// Which keys do what: the usual ones, and those somebody chose in their place, which are remembered. Where several
// windows share the settings, a choice in one holds in all of them.
class KeyBook : public QObject
{
    Q_OBJECT

public:
    // Gives every named action the keys that were chosen for it. Both outlive this.
    KeyBook(const Actions &actions, Settings &settings, QObject *parent = nullptr);
    ~KeyBook() override;

    const Actions &actions() const { return m_actions; }
    bool isUsual(const QAction &action) const;
    // What else these keys do; null where they are free.
    QAction *takenBy(const QKeySequence &keys, const QAction &except) const;
    // Keys that are for writing cannot be given away: a letter, Enter, Tab, the arrows, and
    // those that copy, paste or make bold.
    static bool canBeGiven(const QKeySequence &keys);
    // Whoever has these keys loses them. Empty for none.
    void give(QAction *action, const QKeySequence &keys);
    void giveUsual(QAction *action);

signals:
    void changed();

private:
    void read();
    void tell();
    void set(QAction *action, const QList<QKeySequence> &keys);

    const Actions &m_actions;
    Settings &m_settings;
    QHash<const QAction *, QList<QKeySequence>> m_usual;
};

} // namespace nevertwice
