#include "ui/window/workspaceview.h"

#include "ui/find/incidentlist.h"
#include "ui/kit/banner.h"
#include "ui/kit/errortext.h"
#include "ui/kit/labels.h"
#include "ui/window/bulkbar.h"
#include "ui/window/changewatch.h"
#include "ui/window/guidepage.h"
#include "ui/window/savedviews.h"
#include "ui/window/sidebar.h"
#include "ui/write/incidentpage.h"

#include <QApplication>
#include <QFileInfo>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kListWidth = 350;
constexpr int kNarrowestList = 280;
constexpr int kNarrowestPage = 420;
constexpr int kCollapseBelow = 1280;
constexpr int kTableHeight = 360;
constexpr int kPageHeight = 480;
constexpr auto kPanes = "list"_L1; // the list beside what is read
constexpr auto kRows = "table"_L1; // above it

} // namespace

WorkspaceView::WorkspaceView(const Theme &theme, Settings &settings, OpenWorkspace open, const Clock &clock,
                             QWidget *parent)
    : QWidget(parent), m_theme(theme), m_settings(settings), m_clock(clock), m_workspace(std::move(open.workspace)),
      m_reader(std::move(open.reader))
{
    m_sidebar = new Sidebar(theme, this);
    m_sidebar->setWorkspaceName(QFileInfo(path()).completeBaseName());
    m_list = new IncidentList(
        theme, *m_reader, std::move(open.searchReader), [this] { return today(); }, this);
    m_watch = new ChangeWatch(*m_reader, this);
    buildPanes();
    connectPanes();
    m_banner->setText(m_workspace->notice(), u"lock"_s);
    // The list is painted first; what is counted and read after that comes a moment later.
    QTimer::singleShot(0, this, [this] {
        if (m_list->current().isNull()) m_list->selectFirst();
        count();
        if (Result<std::unique_ptr<Reader>> counting = m_workspace->openReader())
            m_views = new SavedViews(*m_reader, std::move(counting.value()), *m_sidebar, *m_list, this);
        if (m_views) m_views->refresh();
    });
}

// The list goes before the reader it reads with.
WorkspaceView::~WorkspaceView()
{
    delete m_views;
    delete m_list;
    delete m_watch;
}

void WorkspaceView::buildPanes()
{
    m_nothing = new EmptyState(m_theme, u"review"_s);
    m_nothing->setText(tr("Nothing chosen"), tr("Choose an incident in the list to read it here."));
    m_reading = new QStackedWidget;
    m_reading->setMinimumWidth(kNarrowestPage);
    setSurface(m_reading, u"surface"_s);
    m_reading->addWidget(new QWidget); // until the first incident has been read
    m_reading->addWidget(m_nothing);
    m_list->setMinimumWidth(kNarrowestList);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(kPanes);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_reading);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    arrangePanes();
    m_line = new QFrame(this);
    m_line->setFixedWidth(space::hair);
    m_line->setAutoFillBackground(true);
    m_line->setBackgroundRole(QPalette::Mid);
    m_banner = new Banner(m_theme, this);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_sidebar);
    panes->addWidget(m_line);
    panes->addWidget(m_splitter, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_bulk = new BulkBar(
        m_theme,
        [this](const BulkBar::Work &work, const std::function<void()> &done) {
            work(*m_workspace);
            done();
        },
        [this] { return m_settings.myName(); }, this);
    layout->addWidget(m_banner);
    layout->addWidget(m_bulk);
    layout->addLayout(panes, 1);
}

// Cards stand beside what is read, a table above it, where its columns have room.
void WorkspaceView::arrangePanes()
{
    const bool isTable = m_list->shape() == ListShape::Table;
    m_splitter->setOrientation(isTable ? Qt::Vertical : Qt::Horizontal);
    if (!m_splitter->restoreState(m_settings.splitter(isTable ? kRows : kPanes)))
        m_splitter->setSizes(isTable ? QList<int>{kTableHeight, kPageHeight} : QList<int>{kListWidth, 2000});
    m_splitter->setOrientation(isTable ? Qt::Vertical : Qt::Horizontal); // a foreign state may say otherwise
}

void WorkspaceView::setSidebarShown(bool isShown)
{
    m_sidebar->setVisible(isShown);
    m_line->setVisible(isShown);
}

WorkspaceSettings WorkspaceView::settings()
{
    WorkspaceSettings settings;
    settings.name = QFileInfo(path()).completeBaseName();
    settings.read = [this](const QString &name) {
        const Result<QJsonValue> value = m_reader->setting(name);
        return value ? *value : QJsonValue();
    };
    if (m_workspace->access() == Access::ReadWrite)
        settings.write = [this](const QString &name, const QJsonValue &value) {
            if (const Result<void> saved = m_workspace->setSetting(name, value); !saved) complain(saved.error());
        };
    return settings;
}

void WorkspaceView::connectPanes()
{
    connect(m_list, &IncidentList::shapeChanged, this, [this](ListShape shape) {
        // What was on the screen until now belongs to the other shape.
        if (isVisible()) m_settings.setSplitter(shape == ListShape::Table ? kPanes : kRows, m_splitter->saveState());
        arrangePanes();
    });
    connect(m_list, &IncidentList::guideWanted, this, &WorkspaceView::startGuide);
    m_list->setChangeable(m_workspace->access() == Access::ReadWrite);
    connect(m_list, &IncidentList::changeWanted, m_bulk, &BulkBar::change);
    connect(m_bulk, &BulkBar::done, this, [this] {
        m_watch->look();
        emit written();
    });
    connect(m_list, &IncidentList::chosen, this, &WorkspaceView::showIncident);
    connect(m_list, &IncidentList::entered, this, [this] { page().setFocus(Qt::TabFocusReason); });
    connect(m_list, &IncidentList::failed, this, &WorkspaceView::complain);
    connect(m_sidebar, &Sidebar::wanted, this, [this](Sidebar::Place place) {
        if (place == Sidebar::Place::Trash)
            m_list->setScope(ListScope::Trash);
        else
            m_list->showFiltered({});
    });
    connect(m_watch, &ChangeWatch::changed, this, &WorkspaceView::takeIn);
}

IncidentPage &WorkspaceView::page()
{
    if (!m_page) {
        m_page = new IncidentPage(m_theme);
        m_reading->addWidget(m_page);
    }
    return *m_page;
}

GuidePage &WorkspaceView::guide()
{
    if (!m_guide) {
        m_guide = new GuidePage(m_theme, guideExample());
        m_reading->addWidget(m_guide);
        connect(m_guide, &GuidePage::answered, this,
                [this](const QString &, const Incident &after) { saveAnswer(m_guided, after); });
        connect(m_guide, &GuidePage::finished, this, [this] { showIncident(m_guided.uuid); });
    }
    return *m_guide;
}

SaveContext WorkspaceView::context() const
{
    SaveContext context;
    context.by = m_settings.myName();
    return context;
}

void WorkspaceView::newIncident()
{
    Incident incident;
    incident.uuid = QUuid::createUuid();
    incident.review = Review::Draft;
    incident.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const Result<Commit> added = m_workspace->add(incident, context());
    if (!added) {
        complain(added.error());
        return;
    }
    m_watch->look();
    m_list->showFiltered({});
    m_list->select(incident.uuid);
    emit written();
}

void WorkspaceView::startGuide()
{
    newIncident();
    const Result<Incident> read = m_reader->incident(m_list->current());
    if (!read) return; // it has been said
    m_guided = *read;
    m_reading->setCurrentWidget(&guide());
    guide().begin(*read);
}

void WorkspaceView::saveAnswer(const Incident &before, const Incident &after)
{
    const Result<IncidentRow> row = m_reader->row(after.uuid);
    if (!row) {
        complain(row.error());
        return;
    }
    const Result<Commit> saved = m_workspace->commit(after.uuid, row->version, diff(before, after), context());
    if (!saved) {
        complain(saved.error());
        return;
    }
    m_guided = after;
    m_watch->look();
}

QDate WorkspaceView::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock().msecs()).date();
}

void WorkspaceView::showIncident(const QUuid &incident)
{
    if (incident.isNull()) {
        m_reading->setCurrentWidget(m_nothing);
        return;
    }
    const Result<Incident> read = m_reader->incident(incident);
    if (!read) {
        complain(read.error());
        return;
    }
    page().showIncident(*read, today());
    m_reading->setCurrentWidget(m_page);
}

// Rows and counts follow what others saved, and so does the incident that is being read.
void WorkspaceView::takeIn(const ChangeSet &changes)
{
    m_list->refresh(changes);
    count();
    if (m_views) m_views->refreshSoon();
    const QUuid shown = m_page ? m_page->incident() : QUuid();
    if (shown.isNull() || !changes.incidents.contains(shown)) return;
    if (const Result<Incident> read = m_reader->incident(shown)) m_page->showAgain(*read, today());
}

void WorkspaceView::count()
{
    const Result<WorkspaceCounts> counts = m_reader->counts();
    if (!counts) {
        complain(counts.error());
        return;
    }
    m_counts = *counts;
    m_sidebar->setCounts(m_counts);
    emit summaryChanged();
}

QString WorkspaceView::summary() const
{
    const QString incidents =
        m_counts.incidents == 1 ? tr("1 incident") : tr("%n incidents", nullptr, m_counts.incidents);
    const QString actions =
        m_counts.openActions == 1 ? tr("1 open action") : tr("%n open actions", nullptr, m_counts.openActions);
    const QString causes = m_counts.causes == 1 ? tr("1 cause") : tr("%n causes", nullptr, m_counts.causes);
    return tr("%1 · %2 · %3", "incidents, open actions, causes").arg(incidents, actions, causes);
}

void WorkspaceView::complain(const Error &error)
{
    m_banner->setText(errorText(error).sentence(), u"warning"_s);
}

void WorkspaceView::focusSearch()
{
    m_list->focusSearch();
}

void WorkspaceView::focusPane(Direction direction)
{
    const QList<QWidget *> panes{m_sidebar, m_list, m_reading};
    const QWidget *focused = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (focused && (panes[i] == focused || panes[i]->isAncestorOf(focused))) at = i;
    const qsizetype step = direction == Direction::Next ? 1 : panes.size() - 1;
    const qsizetype next = at < 0 ? 1 : (at + step) % panes.size();
    if (next == 0)
        m_sidebar->focusPlaces();
    else if (next == 1)
        m_list->focusList();
    else
        page().setFocus(Qt::TabFocusReason);
}

void WorkspaceView::rememberPanes()
{
    m_settings.setSplitter(m_list->shape() == ListShape::Table ? kRows : kPanes, m_splitter->saveState());
}

void WorkspaceView::resizeEvent(QResizeEvent *event)
{
    m_sidebar->setCollapsed(width() < kCollapseBelow);
    QWidget::resizeEvent(event);
}

} // namespace nevertwice
