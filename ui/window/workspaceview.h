#pragma once

#include "ui/kit/settings.h"
#include "ui/kit/theme.h"
#include "ui/window/openworkspace.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace nevertwice {

class Banner;
class ChangeWatch;
class EmptyState;
class IncidentList;
class IncidentPage;
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

    void focusSearch();
    enum class Direction { Next, Previous };
    void focusPane(Direction direction);
    void rememberPanes();

signals:
    void summaryChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPanes();
    void connectPanes();
    void showIncident(const QUuid &incident);
    void takeIn(const ChangeSet &changes);
    void count();
    void complain(const Error &error);
    IncidentPage &page();
    QDate today() const;

    const Theme &m_theme;
    Settings &m_settings;
    Clock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Reader> m_reader;
    WorkspaceCounts m_counts;
    Banner *m_banner = nullptr;
    Sidebar *m_sidebar = nullptr;
    IncidentList *m_list = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_reading = nullptr;
    EmptyState *m_nothing = nullptr;
    IncidentPage *m_page = nullptr; // made when first wanted
    ChangeWatch *m_watch = nullptr;
};

} // namespace nevertwice
