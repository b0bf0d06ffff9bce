#pragma once

#include "ui/kit/settings.h"

#include <QWidget>

class QFrame;
class QSplitter;
class QStackedWidget;

namespace nevertwice {

class IncidentList;
class ReadingPane;
class Sidebar;

// How the places, the incidents and what is read stand in the window.
class WorkspacePanes : public QWidget
{
    Q_OBJECT

public:
    // The parts become children of this.
    WorkspacePanes(Settings &settings, Sidebar *sidebar, IncidentList *list, ReadingPane *reading,
                   QWidget *parent = nullptr);

    // Stands in the place of list and page; nothing: these two again.
    void showWhole(QWidget *page);
    QWidget *whole() const;

    void setSidebarShown(bool isShown);
    enum class Direction { Next, Previous };
    void focus(Direction direction);
    enum class Pane { Places, List, Page };
    void focus(Pane pane);
    // For the next start.
    void remember();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    Settings &m_settings;
    Sidebar *m_sidebar = nullptr;
    IncidentList *m_list = nullptr;
    ReadingPane *m_reading = nullptr;
    QFrame *m_line = nullptr; // beside the sidebar
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace nevertwice
