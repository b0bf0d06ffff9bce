#pragma once

#include "ui/kit/settings.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QSplitter;
class QStackedWidget;

namespace nevertwice {

class IncidentList;
class IncidentWindow;
class ReadingPane;
class Sidebar;

// How the places, the incidents and what is read stand in the window.
class WorkspacePanes : public QWidget
{
    Q_OBJECT

public:
    explicit WorkspacePanes(Settings &settings, QWidget *parent = nullptr);

    // The parts are made as children of these, and then set once. A part with all it holds that changed its parent
    // would be given its look anew, which costs more than to make it.
    QWidget *listHome() const;
    QWidget *readingHome() const;
    QWidget *wholeHome() const;
    void setParts(Sidebar *sidebar, IncidentList *list, ReadingPane *reading);

    // Stands in the place of list and page; nothing: these two again.
    void showWhole(QWidget *page);
    QWidget *whole() const;

    // A second incident beside the one of the list; where there is no room for both, below it. It becomes a child.
    void showBeside(IncidentWindow *beside);

    void setSidebarShown(bool isShown);
    enum class Direction { Next, Previous };
    // Bars are stops too, where they ask something.
    void focus(Direction direction, const QList<QWidget *> &bars);
    enum class Pane { Places, List, Page, Beside };
    void focus(Pane pane);
    // For the next start.
    void remember();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void rememberPages();

    Settings &m_settings;
    Sidebar *m_sidebar = nullptr;
    IncidentList *m_list = nullptr;
    ReadingPane *m_reading = nullptr;
    QFrame *m_line = nullptr; // beside the sidebar
    QSplitter *m_splitter = nullptr;
    QSplitter *m_pages = nullptr; // what is read, and what is read beside it
    QPointer<IncidentWindow> m_beside;
    QStackedWidget *m_stack = nullptr;
};

} // namespace nevertwice
