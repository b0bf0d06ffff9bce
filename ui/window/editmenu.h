#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;
class QMenu;

namespace nevertwice {

class WorkspaceView;

// What is done with the open incident, by menu and keys.
class EditMenu : public QObject
{
    Q_OBJECT

public:
    explicit EditMenu(QMainWindow *window);

    // Null where none is open.
    void setWorkspace(WorkspaceView *workspace);
    QMenu *menu() const { return m_menu; }

private:
    void build();
    void connectActions();
    void look();
    void lookClosely();

    QMenu *m_menu = nullptr;
    QPointer<WorkspaceView> m_workspace;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_new = nullptr;
    QAction *m_live = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_version = nullptr;
    QAction *m_history = nullptr;
    QAction *m_section = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_replace = nullptr;
    QAction *m_elsewhere = nullptr;
    QAction *m_preview = nullptr;
    QAction *m_checks = nullptr;
    QAction *m_seen = nullptr;
    QAction *m_nextFinding = nullptr;
    QAction *m_previousFinding = nullptr;
    QAction *m_fix = nullptr;
    QAction *m_ticket = nullptr;
    QAction *m_apart = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_trash = nullptr;
    QAction *m_restore = nullptr;
};

} // namespace nevertwice
