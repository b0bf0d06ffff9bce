#pragma once

#include "ui/kit/theme.h"

#include <QEvent>
#include <QFrame>
#include <QPointer>
#include <QStringListModel>
#include <QUuid>

class QListView;

namespace nevertwice {

// The incidents one has been at, the last first, over the page while Ctrl is held: Tab goes on to the next, letting go
// of Ctrl chooses, Esc thinks better of it.
class OpenSwitcher : public QFrame
{
    Q_OBJECT

public:
    struct Entry
    {
        QUuid incident;
        QString ref;
        QString title;

        bool operator==(const Entry &) const = default;
    };

    // Lies over the parent.
    OpenSwitcher(const Theme &theme, QWidget *parent);

    // The first is where one is.
    void open(const QList<Entry> &entries);
    // Onward, or back where it is negative; from the last to the first.
    void step(int by);

signals:
    void chosen(const QUuid &incident);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool readKey(const QKeyEvent &key, QEvent::Type type);
    void choose();
    void leave();
    void place();

    const Theme &m_theme;
    QList<Entry> m_entries;
    QStringListModel m_names;
    QListView *m_view = nullptr;
    QPointer<QWidget> m_before; // had the keyboard
};

} // namespace nevertwice
