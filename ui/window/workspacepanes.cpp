#include "ui/window/workspacepanes.h"

#include "ui/find/incidentlist.h"
#include "ui/kit/theme.h"
#include "ui/window/incidentwindow.h"
#include "ui/window/readingpane.h"
#include "ui/window/sidebar.h"
#include "ui/window/troublebar.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kListWidth = 350;
constexpr int kNarrowestList = 280;
constexpr int kCollapseBelow = 1280;
constexpr int kTableHeight = 360;
constexpr int kPageHeight = 480;
constexpr auto kPanes = "list"_L1; // the list beside what is read
constexpr auto kRows = "table"_L1; // above it
constexpr auto kPages = "beside"_L1;

// Two pages side by side, or one above the other where each would be too narrow: the window never grows for them.
class PagePair : public QSplitter
{
public:
    using QSplitter::QSplitter;

    QSize minimumSizeHint() const override
    {
        QSize least;
        for (int i = 0; i < count(); ++i)
            least = least.expandedTo(leastOf(i));
        return least;
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        turn();
        QSplitter::resizeEvent(event);
    }
    void childEvent(QChildEvent *event) override
    {
        QSplitter::childEvent(event);
        turn();
    }

private:
    QSize leastOf(int index) const { return widget(index)->minimumSizeHint().expandedTo(widget(index)->minimumSize()); }
    void turn()
    {
        int needed = handleWidth() * (count() - 1);
        for (int i = 0; i < count(); ++i)
            needed += leastOf(i).width();
        const Qt::Orientation wanted = width() >= needed ? Qt::Horizontal : Qt::Vertical;
        if (wanted == orientation()) return;
        setOrientation(wanted);
        setSizes(QList<int>(count(), 1000)); // halves
    }
};

// What Tab would come to first; nothing in what is hidden, or only says something.
QWidget *firstStopIn(const QWidget &bar)
{
    const auto children = bar.findChildren<QWidget *>();
    const auto found = std::find_if(children.begin(), children.end(), [](const QWidget *child) {
        return child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus);
    });
    return found == children.end() ? nullptr : *found;
}

} // namespace

WorkspacePanes::WorkspacePanes(Settings &settings, QWidget *parent) : QWidget(parent), m_settings(settings)
{
    m_stack = new QStackedWidget(this);
    m_splitter = new QSplitter(Qt::Horizontal, m_stack);
    m_splitter->setObjectName(kPanes);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_pages = new PagePair(Qt::Horizontal, m_splitter);
    m_pages->setObjectName(kPages);
    m_pages->setHandleWidth(1);
    m_pages->setChildrenCollapsible(false);
    m_line = new QFrame(this);
    m_line->setFixedWidth(space::hair);
    m_line->setAutoFillBackground(true);
    m_line->setBackgroundRole(QPalette::Mid);
}

QWidget *WorkspacePanes::listHome() const
{
    return m_splitter;
}

QWidget *WorkspacePanes::readingHome() const
{
    return m_pages;
}

QWidget *WorkspacePanes::wholeHome() const
{
    return m_stack;
}

void WorkspacePanes::setParts(Sidebar *sidebar, IncidentList *list, ReadingPane *reading)
{
    m_sidebar = sidebar;
    m_list = list;
    m_reading = reading;
    m_list->setMinimumWidth(kNarrowestList);
    m_splitter->insertWidget(0, m_list);
    m_pages->addWidget(m_reading);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    arrange();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addWidget(m_line);
    m_stack->addWidget(m_splitter);
    layout->addWidget(m_stack, 1);
    connect(m_list, &IncidentList::shapeChanged, this, [this](ListShape shape) {
        // What was on the screen until now belongs to the other shape.
        if (isVisible()) m_settings.setSplitter(shape == ListShape::Table ? kPanes : kRows, m_splitter->saveState());
        arrange();
    });
}

// Cards stand beside what is read, a table above it, where its columns have room.
void WorkspacePanes::arrange()
{
    const bool isTable = m_list->shape() == ListShape::Table;
    m_splitter->setOrientation(isTable ? Qt::Vertical : Qt::Horizontal);
    if (!m_splitter->restoreState(m_settings.splitter(isTable ? kRows : kPanes)))
        m_splitter->setSizes(isTable ? QList<int>{kTableHeight, kPageHeight} : QList<int>{kListWidth, 2000});
    m_splitter->setOrientation(isTable ? Qt::Vertical : Qt::Horizontal); // a foreign state may say otherwise
}

void WorkspacePanes::showBeside(IncidentWindow *beside)
{
    m_beside = beside;
    m_pages->addWidget(beside);
    if (m_pages->orientation() != Qt::Horizontal || !m_pages->restoreState(m_settings.splitter(kPages)))
        m_pages->setSizes({1000, 1000});
    connect(beside, &IncidentWindow::closed, this, &WorkspacePanes::rememberPages);
    beside->show();
}

// Only as they stand side by side: what lies below the other gets its half.
void WorkspacePanes::rememberPages()
{
    if (m_pages->count() > 1 && m_pages->orientation() == Qt::Horizontal)
        m_settings.setSplitter(kPages, m_pages->saveState());
}

void WorkspacePanes::remember()
{
    rememberPages();
    m_settings.setSplitter(m_list->shape() == ListShape::Table ? kRows : kPanes, m_splitter->saveState());
}

void WorkspacePanes::showWhole(QWidget *page)
{
    if (page && m_stack->indexOf(page) < 0) m_stack->addWidget(page);
    m_stack->setCurrentWidget(page ? page : m_splitter);
}

QWidget *WorkspacePanes::whole() const
{
    return m_stack->currentWidget() == m_splitter ? nullptr : m_stack->currentWidget();
}

void WorkspacePanes::setSidebarShown(bool isShown)
{
    m_sidebar->setVisible(isShown);
    m_line->setVisible(isShown);
}

void WorkspacePanes::focus(Direction direction, const QList<QWidget *> &bars)
{
    QList<std::pair<const QWidget *, std::function<void()>>> stops;
    const auto add = [&](const QWidget *area, Pane pane) { stops.append({area, [this, pane] { focus(pane); }}); };
    // The facts lie in their page: where the keyboard is in both, it is in the facts.
    const auto addPage = [&](const QWidget *area, Pane pane, ReadingPane &page) {
        add(area, pane);
        if (const QWidget *facts = page.factsBeside()) stops.append({facts, [&page] { page.focusFacts(); }});
    };
    const auto addBar = [&](QWidget *bar) {
        if (QWidget *first = firstStopIn(*bar)) stops.append({bar, [first] { first->setFocus(Qt::TabFocusReason); }});
    };
    add(m_sidebar, Pane::Places);
    if (whole()) {
        add(whole(), Pane::List);
    } else {
        add(m_list, Pane::List);
        addPage(m_reading, Pane::Page, *m_reading);
        if (m_beside) addPage(m_beside, Pane::Beside, m_beside->pane());
        if (m_beside) addBar(&m_beside->bar());
    }
    for (QWidget *bar : bars)
        addBar(bar);
    const QWidget *focused = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < stops.size(); ++i)
        if (focused && (stops[i].first == focused || stops[i].first->isAncestorOf(focused))) at = i;
    const qsizetype step = direction == Direction::Next ? 1 : stops.size() - 1;
    const qsizetype next = at < 0 ? 1 : (at + step) % stops.size();
    stops[next].second();
}

void WorkspacePanes::focus(Pane pane)
{
    if (pane == Pane::Places)
        m_sidebar->focusPlaces();
    else if (whole())
        whole()->setFocus(Qt::TabFocusReason); // it hands it on
    else if (pane == Pane::List)
        m_list->focusList();
    else if (pane == Pane::Beside && m_beside)
        m_beside->pane().focusText();
    else
        m_reading->focusText();
}

void WorkspacePanes::resizeEvent(QResizeEvent *event)
{
    m_sidebar->setCollapsed(width() < kCollapseBelow);
    QWidget::resizeEvent(event);
}

} // namespace nevertwice
