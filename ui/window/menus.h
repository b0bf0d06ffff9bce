#pragma once

#include "ui/kit/theme.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace nevertwice {

// The menus of the window: every action by its name, built once.
class Menus : public QObject
{
    Q_OBJECT

public:
    explicit Menus(QMainWindow *window);

    void setScheme(Scheme scheme);
    void setRecentFiles(const QStringList &paths);
    // Some actions make sense with an open workspace alone.
    void setWorkspaceOpen(bool isOpen);

    QAction *newWorkspace = nullptr;
    QAction *open = nullptr;
    QAction *sample = nullptr;
    QAction *close = nullptr;
    QAction *quit = nullptr;
    QAction *find = nullptr;
    QAction *nextPane = nullptr;
    QAction *previousPane = nullptr;
    QAction *fullScreen = nullptr;
    QAction *about = nullptr;

signals:
    void schemeWanted(nevertwice::Scheme scheme);
    void fileWanted(const QString &path);

private:
    void buildFile(QMainWindow *window);
    void buildView(QMainWindow *window);
    void buildHelp(QMainWindow *window);

    QMenu *m_recent = nullptr;
    QActionGroup *m_schemes = nullptr;
};

} // namespace nevertwice
