#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace nevertwice {

class Actions;

// Fields know keys of their own (on many desktops Ctrl+K cuts a line to its end), and would take them from the window.
// Here the window's keys win, everywhere and always the same; but for those by which a text is undone or searched,
// which mean the same in it.
class KeyGuard : public QObject
{
    Q_OBJECT

public:
    KeyGuard(const Actions &actions, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Actions &m_actions;
    QPointer<QWidget> m_window;
};

} // namespace nevertwice
