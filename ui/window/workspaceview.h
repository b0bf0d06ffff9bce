#pragma once

#include "ui/kit/settings.h"
#include "ui/kit/theme.h"
#include "ui/window/openworkspace.h"
#include "ui/window/settingswindow.h"

#include <QWidget>

class QFrame;
class QSplitter;
class QStackedWidget;

namespace nevertwice {

class Banner;
class BulkBar;
class ChangeWatch;
class EmptyState;
class GuidePage;
class IncidentList;
class IncidentPage;
class SavedViews;
class Sidebar;

// A workspace that is open: its places, its incidents, and the one that is looked at.
class WorkspaceView : public QWidget
{
    Q_OBJECT

public:
    WorkspaceView(const Theme &theme, Settings &settings, OpenWorkspace open, const Clock &clock,
                  QWidget *parent = nullptr);
    ~WorkspaceView() override;

    QString path() const { return m_workspace->path(); }
    QString summary() const; // "124 incidents, 61 open actions"
    IncidentList &list() { return *m_list; }
    const Reader &reader() const { return *m_reader; }
    ChangeWatch &watch() { return *m_watch; }

    void setSidebarShown(bool isShown);
    // Those that lie in the file.
    WorkspaceSettings settings();

    // One with nothing in it yet, chosen in the list.
    void newIncident();
    // The same, asked for question by question.
    void startGuide();
    bool isReadOnly() const { return m_workspace->access() == Access::ReadOnly; }

    void focusSearch();
    enum class Direction { Next, Previous };
    void focusPane(Direction direction);
    void rememberPanes();

signals:
    void summaryChanged();
    void written(); // by the person, from here

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPanes();
    void connectPanes();
    void arrangePanes();
    void showIncident(const QUuid &incident);
    void takeIn(const ChangeSet &changes);
    void count();
    void complain(const Error &error);
    IncidentPage &page();
    GuidePage &guide();
    void saveAnswer(const Incident &before, const Incident &after);
    SaveContext context() const;
    QDate today() const;

    const Theme &m_theme;
    Settings &m_settings;
    Clock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Reader> m_reader;
    WorkspaceCounts m_counts;
    Banner *m_banner = nullptr;
    BulkBar *m_bulk = nullptr;
    Sidebar *m_sidebar = nullptr;
    IncidentList *m_list = nullptr;
    QFrame *m_line = nullptr; // beside the sidebar
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_reading = nullptr;
    EmptyState *m_nothing = nullptr;
    IncidentPage *m_page = nullptr; // made when first wanted
    GuidePage *m_guide = nullptr;   // the same
    Incident m_guided;              // as it was saved last
    ChangeWatch *m_watch = nullptr;
    SavedViews *m_views = nullptr; // none where the file gives no more readers
};

} // namespace nevertwice
