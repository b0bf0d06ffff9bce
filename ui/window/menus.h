#pragma once

#include "ui/kit/actions.h"
#include "ui/kit/settings.h"
#include "ui/window/workspacepanes.h"

#include <functional>

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
    void setListShape(ListShape shape);
    void setDensity(Density density);
    void setRecentFiles(const QStringList &paths);
    // Of the page, asked for when their menu opens.
    void setSectionNames(const std::function<QStringList()> &names) { m_sectionNames = names; }
    // Some actions make sense with an open workspace alone.
    enum class Openness { None, ReadOnly, Writable };
    void setWorkspaceOpen(Openness openness);
    const Actions &actions() const { return m_actions; }
    // The actions of a menu that somebody else built, for the list of shortcuts.
    void adopt(const QMenu *menu);

    QAction *newWorkspace = nullptr;
    QAction *newWindow = nullptr;
    QAction *open = nullptr;
    QAction *sample = nullptr;
    QAction *saveCopy = nullptr;
    QAction *print = nullptr;
    QAction *exportSome = nullptr;
    QAction *importFiles = nullptr;
    QAction *importCopied = nullptr;
    QAction *refreshActions = nullptr; // from what a tracker exported
    QAction *settings = nullptr;
    QAction *close = nullptr;
    QAction *quit = nullptr;
    QAction *guide = nullptr;
    QAction *guideOn = nullptr;
    QAction *find = nullptr;
    QAction *switchTo = nullptr; // a few letters lead to an incident, a cause, an action, a view
    QAction *commands = nullptr; // the same for everything in the menus
    QAction *nextHit = nullptr;
    QAction *previousHit = nullptr;
    QAction *nextOpen = nullptr; // of the incidents one has been at
    QAction *previousOpen = nullptr;
    QAction *nextPane = nullptr;
    QAction *previousPane = nullptr;
    QAction *cards = nullptr;
    QAction *table = nullptr;
    QAction *compact = nullptr;
    QAction *board = nullptr;        // or the table of actions
    QAction *groupActions = nullptr; // what they are put together by
    QAction *sidebar = nullptr;
    QAction *beside = nullptr;   // a second pane
    QAction *coverage = nullptr; // what was promised against each cause
    QAction *facts = nullptr;    // beside the text of an incident
    QAction *fullScreen = nullptr;
    QAction *manual = nullptr;     // at the page about where one is
    QAction *whyFinding = nullptr; // the page of the check that found what one is at
    QAction *shortcuts = nullptr;
    QAction *about = nullptr;

signals:
    void schemeWanted(nevertwice::Scheme scheme);
    void fileWanted(const QString &path);
    void forgetRecentWanted();
    void sectionWanted(int place); // the first is 0
    void paneWanted(nevertwice::WorkspacePanes::Pane pane);

private:
    void buildFile(QMainWindow *window);
    void buildView(QMainWindow *window);
    void buildAppearance(QMenu *view);
    void buildSections(QMenu *view);
    void nameSections(const QStringList &names);
    void buildPanes(QMenu *view);
    void buildHelp(QMainWindow *window);

    Actions m_actions;
    QMenu *m_recent = nullptr;
    QActionGroup *m_schemes = nullptr;
    QList<QAction *> m_sections;
    std::function<QStringList()> m_sectionNames;
    QList<QAction *> m_panes;
};

} // namespace nevertwice
