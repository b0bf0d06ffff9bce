#include "ui/window/workspaceview.h"

#include "ui/causes/causespage.h"
#include "ui/directory/directorypage.h"
#include "ui/find/incidentlist.h"
#include "ui/follow/actionspage.h"
#include "ui/follow/coveragepage.h"
#include "ui/insights/insightspage.h"
#include "ui/window/bulkbar.h"
#include "ui/window/changewatch.h"
#include "ui/window/incidentwindow.h"
#include "ui/window/pageerrands.h"
#include "ui/window/papers.h"
#include "ui/window/promptbar.h"
#include "ui/window/readingpane.h"
#include "ui/window/savedviews.h"
#include "ui/window/sidebar.h"
#include "ui/window/switchsource.h"
#include "ui/write/keptedits.h"

#include <QApplication>
#include <QFileInfo>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace workspaceview {

bool isPress(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::ShortcutOverride || type == QEvent::Shortcut ||
           type == QEvent::MouseButtonPress || type == QEvent::InputMethod || type == QEvent::Drop;
}

} // namespace workspaceview

WorkspaceView::WorkspaceView(const Theme &theme, Settings &settings, OpenWorkspace open, const Clock &clock,
                             QWidget *parent)
    : QWidget(parent), m_theme(theme), m_settings(settings), m_clock(clock),
      m_path(open.workspace->path()), m_notes{open.workspace->notice(), open.workspace->savesMissing(),
                                              open.workspace->lacksPermission()},
      m_reader(std::move(open.reader))
{
    m_documents = std::make_unique<Documents>(std::move(open.workspace), *m_reader, clock);
    m_errands = std::make_unique<PageErrands>(std::move(open.lookupReader), *m_reader, *m_documents, settings, clock);
    m_errands->remember(std::move(open.memoryReader));
    build(open);
    connectList();
    connectViews();
    connectReading();
    connectBulk();
    connectDocuments();
    connectNews();
    qApp->installEventFilter(this); // until it has begun
    QTimer::singleShot(0, this, [this] {
        if (!m_list->isSeen()) return begin();
        m_list->afterPainting([this] { beginInSteps(); });
    });
}

// The list is painted first; the page is built, and all is counted, after that. Each part has a turn of its own, so
// that a key that came meanwhile goes first.
void WorkspaceView::beginInSteps()
{
    if (m_hasBegun) return;
    Document *first = m_reading->document();
    if (!first)
        if (const Result<Document *> opened = m_documents->open(m_list->current())) first = *opened;
    if (!m_reading->prepare(first)) return begin();
    QTimer::singleShot(0, this, &WorkspaceView::beginInSteps);
}

void WorkspaceView::begin()
{
    if (std::exchange(m_hasBegun, true)) return;
    qApp->removeEventFilter(this);
    count();
    if (m_list->current().isNull()) {
        m_reading->setHasIncidents(false); // until they are counted
        m_list->selectFirst();
    } else if (!m_reading->document()) {
        showIncident(m_list->current());
    }
    if (m_views) m_views->refresh();
    openBesideAgain(std::exchange(m_besideNext, {}));
}

// What is still being typed is handed over while its fields are there; the list goes before the reader it reads with.
WorkspaceView::~WorkspaceView()
{
    disconnect(qApp, nullptr, this, nullptr); // the keyboard leaves the pages while they go
    m_foot->letGo();
    settle();
    for (const auto &window : std::as_const(m_apart))
        delete window;
    if (m_reading->isWriting()) QApplication::focusWidget()->clearFocus(); // while its field belongs to an incident
    m_reading->letGo();
    m_reading->hide(); // else it is laid out anew where the list was
    m_foot->trouble().setDocument(nullptr);
    disconnect(m_documents.get(), nullptr, this,
               nullptr); // it saves once more when it goes, and nobody is left to follow
    closeLive();
    closeCompared();
    delete m_views;
    delete m_actions;
    delete m_causes;
    delete m_insights;
    delete m_coverage;
    delete m_directory;
    delete m_list;
    delete m_watch;
    delete m_targets;
    delete findChild<Papers *>(QString(), Qt::FindDirectChildrenOnly);
    closeReaders();
}

// Whoever only reads goes before the one who writes: the last to go puts the log into the file, and only a writer can.
void WorkspaceView::closeReaders()
{
    m_documents->close();
    m_copy = nullptr;
    m_errands = nullptr;
    m_reader = nullptr;
}

void WorkspaceView::build(OpenWorkspace &open)
{
    m_panes = new WorkspacePanes(m_settings, this);
    m_sidebar = new Sidebar(m_theme, m_panes);
    m_sidebar->setWorkspaceName(QFileInfo(path()).completeBaseName());
    m_list = new IncidentList(m_theme, *m_reader, std::move(open.searchReader), m_clock, m_panes->listHome());
    m_list->setMyName([this] { return m_settings.myName(); });
    m_watch = new ChangeWatch(*m_reader, this);
    m_reading = new ReadingPane(m_theme, *m_documents, *m_reader, *m_errands, m_clock, m_panes->readingHome());
    m_panes->setParts(m_sidebar, m_list, m_reading);
    buildCopy(open);
    m_foot = new FootBars(
        m_theme, *m_documents, *m_copy, m_notes, [this] { return m_settings.myName(); }, *this);
    m_actionReader = std::move(open.actionReader);
    m_switchReader = std::move(open.switchReader);
    m_causeReader = std::move(open.causeReader);
    m_insightsReader = std::move(open.insightsReader);
    m_coverageReader = std::move(open.coverageReader);
    m_directoryReader = std::move(open.directoryReader);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_panes, 1);
    m_foot->addTo(*layout); // what comes and goes there moves nothing of what is read or about to be clicked
    if (open.countReader)
        m_views = new SavedViews(
            *m_reader, std::move(open.countReader), [this] { return today(); }, *m_sidebar, *m_list, this);
}

void WorkspaceView::followSettings()
{
    m_reading->equip();
    for (const auto &window : std::as_const(m_apart))
        if (window) window->pane().equip();
}

WorkspaceSettings WorkspaceView::settings()
{
    WorkspaceSettings settings;
    settings.name = QFileInfo(path()).completeBaseName();
    settings.read = [this](const QString &name) {
        const Result<QJsonValue> value = m_reader->setting(name);
        return value ? *value : QJsonValue();
    };
    if (!isWritable()) return settings;
    settings.write = [this](const QString &name, const QJsonValue &value) {
        const auto write = [name, value](Workspace &workspace) -> Result<Commit> {
            if (const Result<void> saved = workspace.setSetting(name, value); !saved) return saved.error();
            return Commit{};
        };
        m_documents->run(write, [](const Commit &) {});
    };
    settings.change = [this](const QString &name, const std::function<QJsonValue(const QJsonValue &kept)> &change,
                             const std::function<void()> &done) {
        const auto work = [name, change](Workspace &workspace) -> Result<Commit> {
            const Result<QJsonValue> kept = workspace.reader().setting(name);
            if (!kept) return kept.error();
            if (const Result<void> saved = workspace.setSetting(name, change(*kept)); !saved) return saved.error();
            return Commit{};
        };
        m_documents->run(work, [done](const Commit &) { done(); });
    };
    return settings;
}

void WorkspaceView::connectBulk()
{
    m_list->setChangeable(isWritable());
    connect(m_list, &IncidentList::changeWanted, this, [this](const BulkChange &change) {
        handOver(); // the incidents that are changed may be open
        m_documents->flush();
        markTrashedElsewhere({});
        BulkChange dated = change;
        dated.now = m_clock();
        m_foot->bulk().change(dated);
    });
    connect(m_list, &IncidentList::factTyped, this, &WorkspaceView::changeFact);
    connect(m_foot, &FootBars::worked, this, [this] {
        ChangeSet rows;
        rows.everything = true;
        m_list->refresh(rows);
        count();
        m_errands->forget();
        followWhole();
    });
}

void WorkspaceView::buildCopy(OpenWorkspace &open)
{
    m_copy = std::make_unique<WorkspaceCopy>(std::move(open.copyReader), path(), m_clock);
    connect(m_copy.get(), &WorkspaceCopy::done, this, &WorkspaceView::finishCopy);
    connect(m_copy.get(), &WorkspaceCopy::cancelled, this, &WorkspaceView::giveUpCopy);
    connect(m_copy.get(), &WorkspaceCopy::failed, this, &WorkspaceView::giveUpCopy);
    connect(m_copy.get(), &WorkspaceCopy::failed, this, &WorkspaceView::complain);
}

void WorkspaceView::connectList()
{
    connect(m_list, &IncidentList::mergeWanted, this, &WorkspaceView::mergeIncidents);
    connect(m_list, &IncidentList::guideWanted, this, &WorkspaceView::startGuide);
    connect(m_list, &IncidentList::chosen, this, [this](const QUuid &incident) {
        if (!m_hasBegun) return; // begin() shows it
        // Somebody who chooses has gone to the list. While one writes it is the list that moved: what was saved may
        // have left it, or stand elsewhere.
        const Document *shown = m_reading->document();
        const bool isStaying = isLeftBehind() || (m_reading->isWriting() && !shown->isReadOnly());
        const bool isMeant = !isStaying || incident == shown->uuid();
        isMeant ? showIncident(incident) : m_list->stayWith(shown->uuid());
    });
    connect(m_list, &IncidentList::entered, m_reading, &ReadingPane::focusPage);
    connect(m_list, &IncidentList::apartWanted, this, qOverload<const QUuid &>(&WorkspaceView::openApart));
    connect(m_list, &IncidentList::besideWanted, this, &WorkspaceView::openBeside);
    connect(m_list, &IncidentList::comparisonWanted, this, &WorkspaceView::compareChosen);
    connect(m_list, &IncidentList::failed, this, &WorkspaceView::complain);
    connect(m_list, &IncidentList::searchUsed, this, [this](const QString &query) {
        m_settings.addRecent(u"searches"_s, query);
        m_list->setRecentSearches(m_settings.recent(u"searches"_s));
    });
    connect(m_list, &IncidentList::forgetSearchesWanted, this, [this] { m_settings.forgetRecent(u"searches"_s); });
    m_list->setRecentSearches(m_settings.recent(u"searches"_s));
    connect(m_list, &IncidentList::marked, m_reading, &ReadingPane::markHits);
    connect(m_sidebar, &Sidebar::wanted, this, &WorkspaceView::showPlace);
    connect(m_sidebar, &Sidebar::viewWanted, this, [this](const QUuid &wanted) {
        const SavedView view = m_views ? m_views->find(wanted) : SavedView();
        isAboutActions(view) ? showView(view) : showWhole(nullptr);
    });
    connect(m_watch, &ChangeWatch::changed, this, &WorkspaceView::takeIn);
    connect(m_watch, &ChangeWatch::permitted, &m_foot->trouble(), &TroubleBar::offerWriting);
    if (m_notes.lacksPermission) m_watch->awaitPermission([file = path()] { return Workspace::isPermitted(file); });
}

void WorkspaceView::setPrompts(Prompts &prompts)
{
    m_errands->setPrompts(prompts);
}

// What will not be done wants its reason, and what is said to work its evidence, before it counts.
void WorkspaceView::carryOut(const BulkChange &change)
{
    const bool isStatus = change.kind == BulkChange::Kind::ActionStatus;
    const bool isGivenUp = isStatus && Code<ActionStatus>::read(change.value) == ActionStatus::WontDo;
    const bool isVerified = isStatus && Code<ActionStatus>::read(change.value) == ActionStatus::Verified;
    handOver(); // the incidents that are changed may be open
    m_documents->flush();
    if (!isGivenUp && !isVerified) return m_foot->bulk().change(change);
    m_foot->prompt().ask(isGivenUp ? tr("Why will it not be done?") : tr("What shows that it works?"),
                         isGivenUp ? tr("Won’t do") : tr("Verified"), [this, change, isVerified](const QString &note) {
                             BulkChange noted = change;
                             noted.note = note;
                             isVerified ? askAgain(noted, tr("never")) : m_foot->bulk().change(noted);
                         });
}

void WorkspaceView::connectReading()
{
    connect(m_reading, &ReadingPane::documentChanged, &m_foot->prompt(), &PromptBar::hide);
    connect(m_reading, &ReadingPane::documentChanged, &m_foot->trouble(), &TroubleBar::setDocument);
    m_reading->setUndoFirst([this] { return undoFirst(); });
    connect(m_reading, &ReadingPane::editingChanged, this, &WorkspaceView::editingChanged);
    connect(m_reading, &ReadingPane::failed, this, &WorkspaceView::complain);
    connect(m_reading, &ReadingPane::incidentNamed, this, &WorkspaceView::showNamed);
    connect(m_reading, &ReadingPane::incidentWanted, this, &WorkspaceView::goTo);
    connect(m_reading, &ReadingPane::ticketWanted, this, &WorkspaceView::makeTicketOf);
    connect(m_reading, &ReadingPane::comparisonWanted, this, &WorkspaceView::compare);
    connect(m_reading, &ReadingPane::logPasted, this, &WorkspaceView::pasteLog);
    connect(m_reading, &ReadingPane::placeWanted, this, &WorkspaceView::showPlaceOf);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_reading->isAncestorOf(now)) m_visits.enter();
        followFocus(now);
        if (!now || !m_isNewRefused) return;
        stopGathering();
        if (!m_foot->trouble().isAncestorOf(now)) m_beforeNew = nullptr;
    });
}

void WorkspaceView::showNamed(const QString &ref)
{
    const auto row = m_reader->row(ref);
    if (!row) return complain(row.error().whileTrying(tr("open %1").arg(ref)));
    goTo(row->uuid);
}

// Names and causes may be new; what the team agreed on is read again.
void WorkspaceView::followLookups(const ChangeSet &changes)
{
    m_errands->forget();
    if (changes.settings || changes.everything) followSettings();
}

QDate WorkspaceView::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock().msecs()).date();
}

void WorkspaceView::connectDocuments()
{
    m_documents->setAuthor(m_settings.myName());
    connect(m_documents.get(), &Documents::written, this, [this] {
        ++m_written;
        m_documents->setAuthor(m_settings.myName());
        emit written();
    });
    connect(m_documents.get(), &Documents::changed, this, [this](const ChangeSet &changes) {
        m_watch->expect(changes);
        m_documents->takeIn(changes);
        followLookups(changes);
        followRows(changes.incidents);
        followWhole();
        lookAgain(changes);
    });
    connect(m_documents.get(), &Documents::edited, this, [this](const QUuid &incident, const QSet<QString> &keys) {
        static const QSet<QString> shown{u"ref"_s,      u"title"_s,      u"severity"_s, u"state"_s,
                                         u"review"_s,   u"milestones"_s, u"impact"_s,   u"classification"_s,
                                         u"services"_s, u"actions"_s,    u"causes"_s,   u"time_zone"_s,
                                         u"people"_s};
        if (keys.intersects(shown)) m_staleRows.insert(incident);
    });
    connect(m_documents.get(), &Documents::failed, this, &WorkspaceView::complain);
    connect(m_documents.get(), &Documents::troubleChanged, this, &WorkspaceView::editingChanged);
    connect(&m_documents->kept(), &KeptEdits::changed, this, &WorkspaceView::editingChanged);
}

// What was done is said, with a way back: on the page where it was done, which may have been left before it was saved.
void WorkspaceView::connectNews()
{
    connect(m_documents.get(), &Documents::created, this, &WorkspaceView::showNew);
    connect(m_documents.get(), &Documents::notCreated, this, &WorkspaceView::complainOfNew);
    connect(&m_foot->trouble(), &TroubleBar::refusalClosed, this, &WorkspaceView::leaveNew);
    connect(m_documents.get(), &Documents::movedToTrash, this, [this](const QUuid &incident, const QString &ref) {
        if (!m_panes->whole())
            m_foot->trouble().say(tr("%1 is in the trash.").arg(ref), u"trash"_s,
                                  {{tr("Undo"), [this, incident] { restoreIncident(incident); },
                                    BulkBar::tr("Move %1 to the trash", "an incident").arg(ref)}});
    });
    // Also where it was restored from the trash, and the list is still there.
    connect(m_documents.get(), &Documents::restored, this, [this](const QUuid &incident) {
        markTrashedElsewhere({});
        if (incident != incidentBeside()) goTo(incident); // there it is seen
    });
    connect(m_documents.get(), &Documents::versionNamed, this, [this](const QUuid &, const QString &name) {
        if (!m_panes->whole())
            m_foot->trouble().say(tr("This version is called “%1”. It is kept for good.").arg(name), u"review"_s);
    });
    m_foot->trouble().setShownElsewhere([this](const QUuid &uuid) {
        return std::any_of(m_apart.begin(), m_apart.end(), [&](const auto &window) {
            return window && window->pane().document() && window->pane().document()->uuid() == uuid;
        });
    });
    connect(m_foot, &FootBars::changed, this, &WorkspaceView::editingChanged);
    TroubleBar *bar = &m_foot->trouble();
    connect(bar, &TroubleBar::restoreWanted, this, &WorkspaceView::restoreIncident);
    connect(bar, &TroubleBar::incidentWanted, this, &WorkspaceView::goTo);
    connect(m_documents.get(), &Documents::trashedElsewhere, this, &WorkspaceView::markTrashedElsewhere);
    connect(bar, &TroubleBar::copyWanted, this, &WorkspaceView::copyWanted);
    connect(bar, &TroubleBar::openAgainWanted, this, &WorkspaceView::openAgainWanted);
}

Document *WorkspaceView::document() const
{
    return front().document();
}

void WorkspaceView::showIncident(const QUuid &incident)
{
    if (incident.isNull()) {
        m_reading->showDocument(nullptr);
        return;
    }
    const Result<Document *> opened = m_documents->open(incident);
    if (!opened) return complain(opened.error());
    m_visits.show(incident);
    m_reading->showDocument(*opened);
    if (m_reading->isWriting()) m_visits.enter(); // the keyboard was there before
}

// A second of typing changes no row: the list is read again only where it would show something else. What is not saved
// yet is read after its save.
void WorkspaceView::followRows(const QSet<QUuid> &saved)
{
    ChangeSet rows;
    for (const QUuid &incident : saved) {
        const Document *document = m_documents->find(incident);
        if (document && !m_staleRows.contains(incident)) continue;
        rows.incidents.insert(incident);
        if (!document || document->state() == Document::State::Saved) m_staleRows.remove(incident);
    }
    if (rows.isEmpty()) return;
    m_list->refresh(rows);
    count();
    if (m_views) m_views->refreshSoon();
}

// Rows and counts follow what others saved, and so do the incidents that are open.
void WorkspaceView::takeIn(const ChangeSet &changes)
{
    m_documents->takeIn(changes);
    followLookups(changes);
    followWhole();
    lookAgain(changes);
    if (!changes.everything) return followRows(changes.incidents);
    m_list->refresh(changes);
    count();
    if (m_views) m_views->refreshSoon();
}

// Whoever presses something before the page is there finds it.
bool WorkspaceView::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_hasBegun && workspaceview::isPress(event->type())) begin();
    if (m_gathered && watched == window() && gather(event)) return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace nevertwice
