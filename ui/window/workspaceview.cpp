#include "ui/window/workspaceview.h"

#include "ui/find/incidentlist.h"
#include "ui/kit/banner.h"
#include "ui/kit/errortext.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/window/changewatch.h"
#include "ui/window/promptbar.h"
#include "ui/window/sidebar.h"
#include "ui/window/skeleton.h"
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
constexpr auto kPanes = "list"_L1;

} // namespace

WorkspaceView::WorkspaceView(const Theme &theme, Settings &settings, OpenWorkspace open, const Clock &clock,
                             QWidget *parent)
    : QWidget(parent), m_theme(theme), m_settings(settings), m_clock(clock),
      m_path(open.workspace->path()), m_notes{open.workspace->notice(), open.workspace->savesMissing(),
                                              open.workspace->unsavedEdits()},
      m_reader(std::move(open.reader))
{
    m_lookups = std::make_unique<LookupService>(std::move(open.lookupReader), *m_reader, clock);
    m_documents = std::make_unique<Documents>(std::move(open.workspace), *m_reader, clock);
    m_sidebar = new Sidebar(theme, this);
    m_sidebar->setWorkspaceName(QFileInfo(path()).completeBaseName());
    m_list = new IncidentList(
        theme, *m_reader, std::move(open.searchReader), [this] { return today(); }, this);
    m_watch = new ChangeWatch(*m_reader, this);
    buildPanes();
    connectPanes();
    connectDocuments();
    // The list is painted first; what is counted and read after that comes a moment later.
    QTimer::singleShot(0, this, [this] {
        if (m_list->current().isNull()) m_list->selectFirst();
        count();
    });
}

// What is still being typed is handed over while its fields are there; the list goes before the reader it reads with.
WorkspaceView::~WorkspaceView()
{
    m_documents->settle();
    if (m_page) m_page->setDocument(nullptr, today());
    m_bar->setDocument(nullptr);
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
    if (!m_splitter->restoreState(m_settings.splitter(kPanes))) m_splitter->setSizes({kListWidth, 2000});
    auto *line = new QFrame(this);
    line->setFixedWidth(space::hair);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    m_bar = new TroubleBar(m_theme, *m_documents, m_notes, this);
    m_prompt = new PromptBar(m_theme, this);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_sidebar);
    panes->addWidget(line);
    panes->addWidget(m_splitter, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_prompt);
    layout->addLayout(panes, 1);
}

void WorkspaceView::connectPanes()
{
    connect(m_list, &IncidentList::chosen, this, &WorkspaceView::showIncident);
    connect(m_list, &IncidentList::entered, this, [this] { page().setFocus(Qt::TabFocusReason); });
    connect(m_list, &IncidentList::failed, this, &WorkspaceView::complain);
    connect(m_sidebar, &Sidebar::wanted, this, [this](Sidebar::Place place) {
        m_list->setScope(place == Sidebar::Place::Trash ? ListScope::Trash : ListScope::Present);
    });
    connect(m_watch, &ChangeWatch::changed, this, &WorkspaceView::takeIn);
}

IncidentPage &WorkspaceView::page()
{
    if (!m_page) {
        m_page = new IncidentPage(m_theme);
        m_reading->addWidget(m_page);
        connect(m_page, &IncidentPage::incidentWanted, this, [this](const QUuid &incident) {
            m_list->select(incident);
            showIncident(incident); // it may not be among what the list shows
        });
        equipPage();
    }
    return *m_page;
}

// What the page asks about the rest of the workspace.
void WorkspaceView::equipPage()
{
    InspectorLookups lookups = m_lookups->lookups();
    lookups.categorize = [this](const QUuid &cause, const Code<CauseCategory> &category) {
        m_documents->run(
            [cause, category](Workspace &workspace) -> Result<Commit> {
                Result<Cause> known = workspace.reader().cause(cause);
                if (!known) return Commit(); // not saved yet: it will bring its category along
                known.value().category = category;
                const Result<void> saved = workspace.saveCause(known.value());
                return saved ? Result<Commit>(Commit()) : saved.error();
            },
            [](const Commit &) {});
    };
    m_page->setLookups(lookups);
}

QDate WorkspaceView::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock().msecs()).date();
}

void WorkspaceView::connectDocuments()
{
    connect(m_documents.get(), &Documents::changed, this, [this](const ChangeSet &changes) {
        m_watch->expect(changes);
        takeIn(changes);
    });
    connect(m_documents.get(), &Documents::failed, this, &WorkspaceView::complain);
    connect(m_documents.get(), &Documents::created, this, &WorkspaceView::showNew);
    connect(m_documents.get(), &Documents::movedToTrash, this, [this](const QUuid &incident, const QString &ref) {
        m_bar->say(tr("%1 is in the trash.").arg(ref), u"trash"_s,
                   {{tr("Undo"), [this, incident] { m_documents->restore(incident); }}});
    });
    connect(m_documents.get(), &Documents::restored, this, [this](const QUuid &incident) { m_list->select(incident); });
    connect(m_documents.get(), &Documents::versionNamed, this, [this](const QUuid &, const QString &name) {
        m_bar->say(tr("This version is called “%1”. It is kept for good.").arg(name), u"review"_s);
    });
    connect(m_bar, &TroubleBar::copyWanted, this, &WorkspaceView::copyWanted);
    connect(m_bar, &TroubleBar::openAgainWanted, this, &WorkspaceView::openAgainWanted);
}

Document *WorkspaceView::document() const
{
    return m_document;
}

void WorkspaceView::showIncident(const QUuid &incident)
{
    if (incident.isNull()) {
        showDocument(nullptr);
        return;
    }
    const Result<Document *> opened = m_documents->open(incident);
    if (opened)
        showDocument(*opened);
    else
        complain(opened.error());
}

void WorkspaceView::showDocument(Document *document)
{
    if (document == m_document && (document || m_reading->currentWidget() == m_nothing)) return;
    if (m_document) {
        m_document->flush();
        disconnect(m_document, nullptr, this, nullptr);
        disconnect(m_document->undoStack(), nullptr, this, nullptr);
    }
    m_document = document;
    m_prompt->hide();
    m_bar->setDocument(document);
    if (document) {
        connect(document, &Document::stateChanged, this, &WorkspaceView::editingChanged);
        connect(document->undoStack(), &QUndoStack::indexChanged, this, &WorkspaceView::editingChanged);
        page().setDocument(document, today());
        m_reading->setCurrentWidget(m_page);
    } else {
        m_reading->setCurrentWidget(m_nothing);
    }
    emit editingChanged();
}

// Rows and counts follow what was saved, and so do the incidents that are open.
void WorkspaceView::takeIn(const ChangeSet &changes)
{
    m_list->refresh(changes);
    m_documents->takeIn(changes);
    m_lookups->forget();
    if (m_page && (changes.settings || changes.everything)) equipPage();
    count();
}

// ---- what the menus ask for ----

void WorkspaceView::undo()
{
    if (m_document) page().undo();
}

void WorkspaceView::redo()
{
    if (m_document) page().redo();
}

void WorkspaceView::newIncident()
{
    m_documents->create(skeleton(QTimeZone::systemTimeZoneId()));
}

void WorkspaceView::duplicate()
{
    if (m_document) m_documents->create(copyOf(m_document->incident()));
}

void WorkspaceView::showNew(const QUuid &incident)
{
    m_list->select(incident);
    showIncident(incident); // it may not be among what the list shows
    page().focusTitle();
}

void WorkspaceView::changeTitle()
{
    if (m_document) page().focusTitle();
}

void WorkspaceView::addSection()
{
    if (m_document) page().addSection();
}

void WorkspaceView::moveToTrash()
{
    if (m_document) m_documents->moveToTrash(m_document->uuid());
}

void WorkspaceView::restore()
{
    if (m_document) m_documents->restore(m_document->uuid());
}

void WorkspaceView::nameVersion()
{
    if (!m_document) return;
    m_prompt->ask(
        tr("Name of this version"), tr("Name it"),
        [this, incident = m_document->uuid()](const QString &name) { m_documents->nameVersion(incident, name); });
}

QString WorkspaceView::saved() const
{
    if (!m_document || m_document->isReadOnly()) return {};
    switch (m_document->state()) {
    case Document::State::Editing:
        return tr("Editing…");
    case Document::State::Failed:
        return tr("Not saved: %1", "reason").arg(errorText(m_document->error()).reason);
    case Document::State::Saved:
        break;
    }
    const Moment at = m_document->savedAt();
    if (!at.isKnown()) return tr("Saved");
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.msecs());
    return tr("Saved %1", "time").arg(local.toString(u"HH:mm:ss"_s));
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
    m_bar->complain(error);
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
    m_settings.setSplitter(kPanes, m_splitter->saveState());
}

void WorkspaceView::resizeEvent(QResizeEvent *event)
{
    m_sidebar->setCollapsed(width() < kCollapseBelow);
    QWidget::resizeEvent(event);
}

} // namespace nevertwice
