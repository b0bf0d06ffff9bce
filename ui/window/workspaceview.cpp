#include "ui/window/workspaceview.h"

#include "model/store/backup.h"
#include "ui/find/incidentlist.h"
#include "ui/kit/banner.h"
#include "ui/kit/errortext.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/window/bulkbar.h"
#include "ui/window/changewatch.h"
#include "ui/window/guidepage.h"
#include "ui/window/promptbar.h"
#include "ui/window/savedviews.h"
#include "ui/window/sidebar.h"
#include "ui/window/skeleton.h"
#include "ui/write/historypage.h"
#include "ui/write/incidentpage.h"
#include "ui/write/sectionview.h"
#include "ui/write/writingdesk.h"

#include <QApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

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
const QString kOwnWords = u"spelling_words"_s;

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
    connectBulk();
    connectDocuments();
    if (open.countReader) m_views = new SavedViews(*m_reader, std::move(open.countReader), *m_sidebar, *m_list, this);
    // The list is painted first; what is counted and read after that comes a moment later.
    QTimer::singleShot(0, this, [this] {
        if (m_list->current().isNull()) m_list->selectFirst();
        count();
        if (m_views) m_views->refresh();
    });
}

// What is still being typed is handed over while its fields are there; the list goes before the reader it reads with.
WorkspaceView::~WorkspaceView()
{
    settle();
    if (m_desk) m_desk->setDocument(nullptr);
    if (m_page) m_page->setDocument(nullptr, today());
    m_bar->setDocument(nullptr);
    disconnect(m_documents.get(), nullptr, this,
               nullptr); // it saves once more when it goes, and nobody is left to follow
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
    m_bar = new TroubleBar(m_theme, *m_documents, m_notes, this);
    m_prompt = new PromptBar(m_theme, this);
    m_bulk = new BulkBar(
        m_theme,
        [this](const BulkBar::Work &work, const std::function<void()> &done) {
            const auto all = [work](Workspace &workspace) -> Result<Commit> {
                work(workspace);
                return Commit{};
            };
            m_documents->run(all, [done](const Commit &) { done(); });
        },
        [this] { return m_settings.myName(); }, this);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_sidebar);
    panes->addWidget(m_line);
    panes->addWidget(m_splitter, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_prompt);
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
    if (isWritable())
        settings.write = [this](const QString &name, const QJsonValue &value) {
            const auto write = [name, value](Workspace &workspace) -> Result<Commit> {
                if (const Result<void> saved = workspace.setSetting(name, value); !saved) return saved.error();
                return Commit{};
            };
            m_documents->run(write, [](const Commit &) {});
        };
    return settings;
}

void WorkspaceView::connectBulk()
{
    m_list->setChangeable(isWritable());
    connect(m_list, &IncidentList::changeWanted, m_bulk, &BulkBar::change);
    connect(m_bulk, &BulkBar::done, this, [this] {
        ChangeSet rows;
        rows.everything = true;
        m_list->refresh(rows);
        count();
    });
}

void WorkspaceView::connectPanes()
{
    connect(m_list, &IncidentList::shapeChanged, this, [this](ListShape shape) {
        // What was on the screen until now belongs to the other shape.
        if (isVisible()) m_settings.setSplitter(shape == ListShape::Table ? kPanes : kRows, m_splitter->saveState());
        arrangePanes();
    });
    connect(m_list, &IncidentList::guideWanted, this, &WorkspaceView::startGuide);
    connect(m_list, &IncidentList::chosen, this, [this](const QUuid &incident) {
        // Somebody who chooses has gone to the list. While one writes it is the list that moved: what was saved may
        // have left it, or stand elsewhere.
        const bool isMeant = !isWriting() || m_document->isReadOnly() || incident == m_document->uuid();
        isMeant ? showIncident(incident) : m_list->stayWith(m_document->uuid());
    });
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
        buildDesk();
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
    lookups.me = m_settings.myName();
    m_page->setLookups(lookups);
    if (const auto people = m_reader->names(NameKind::Person)) m_page->setPeople(*people);
    QStringList words;
    if (const auto kept = m_reader->setting(kOwnWords))
        for (const QJsonValue &word : kept->toArray())
            words.append(word.toString());
    QString language = QLocale().name();
    const QStringList languages = m_desk->spellingLanguages();
    if (!languages.contains(language)) language = languages.value(0);
    m_desk->setSpelling(language, words);
}

void WorkspaceView::buildDesk()
{
    m_desk = new WritingDesk(m_theme, m_page, *m_reader, m_clock);
    m_reading->addWidget(m_desk);
    connect(m_desk, &WritingDesk::incidentWanted, this, &WorkspaceView::showNamed);
    connect(m_desk, &WritingDesk::failed, this, &WorkspaceView::complain);
    connect(m_desk, &WritingDesk::attachmentMade, this, [this](const QByteArray &content) {
        m_documents->flush(); // what was typed before it comes before it
        m_documents->keep(content);
    });
    connect(m_desk, &WritingDesk::wordAdded, this, [this](const QString &word) {
        m_documents->run(
            [word](Workspace &workspace) -> Result<Commit> {
                const auto kept = workspace.reader().setting(kOwnWords);
                QJsonArray words = kept ? kept->toArray() : QJsonArray();
                words.append(word);
                const auto set = workspace.setSetting(kOwnWords, words);
                return set ? Result<Commit>(Commit()) : set.error();
            },
            [](const Commit &) {});
    });
}

void WorkspaceView::showNamed(const QString &ref)
{
    const auto row = m_reader->row(ref);
    if (!row) return complain(row.error().whileTrying(tr("open %1").arg(ref)));
    m_list->select(row->uuid);
    showIncident(row->uuid); // it may not be among what the list shows
}

// Names and causes may be new; what the team agreed on is read again.
void WorkspaceView::followLookups(const ChangeSet &changes)
{
    m_lookups->forget();
    if (m_page && (changes.settings || changes.everything)) equipPage();
}

QDate WorkspaceView::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock().msecs()).date();
}

GuidePage &WorkspaceView::guide()
{
    if (!m_guide) {
        m_guide = new GuidePage(m_theme, guideExample());
        m_reading->addWidget(m_guide);
        connect(m_guide, &GuidePage::finished, this, [this] {
            page();
            m_reading->setCurrentWidget(m_desk);
        });
    }
    return *m_guide;
}

void WorkspaceView::startGuide()
{
    m_isGuideNext = true;
    newIncident();
}

void WorkspaceView::connectDocuments()
{
    m_documents->setAuthor(m_settings.myName());
    connect(m_documents.get(), &Documents::written, this, [this] {
        m_documents->setAuthor(m_settings.myName());
        emit written();
    });
    connect(m_documents.get(), &Documents::changed, this, [this](const ChangeSet &changes) {
        m_watch->expect(changes);
        m_documents->takeIn(changes);
        followLookups(changes);
        followRows(changes.incidents);
    });
    connect(m_documents.get(), &Documents::edited, this, [this](const QUuid &incident, const QSet<QString> &keys) {
        static const QSet<QString> shown{u"ref"_s,      u"title"_s,      u"severity"_s, u"state"_s,
                                         u"review"_s,   u"milestones"_s, u"impact"_s,   u"classification"_s,
                                         u"services"_s, u"actions"_s,    u"causes"_s,   u"time_zone"_s};
        if (keys.intersects(shown)) m_staleRows.insert(incident);
    });
    connect(m_documents.get(), &Documents::failed, this, &WorkspaceView::complain);
    connect(m_documents.get(), &Documents::troubleChanged, this, &WorkspaceView::editingChanged);
    connect(m_documents.get(), &Documents::created, this, &WorkspaceView::showNew);
    connect(m_documents.get(), &Documents::movedToTrash, this, [this](const QUuid &incident, const QString &ref) {
        m_bar->say(tr("%1 is in the trash.").arg(ref), u"trash"_s,
                   {{tr("Undo"), [this, incident] { restoreIncident(incident); }}});
    });
    connect(m_documents.get(), &Documents::restored, this, [this](const QUuid &incident) {
        m_list->select(incident);
        showIncident(incident); // also where it was restored from the trash, and the list is still there
    });
    connect(m_documents.get(), &Documents::versionNamed, this, [this](const QUuid &, const QString &name) {
        m_bar->say(tr("This version is called “%1”. It is kept for good.").arg(name), u"review"_s);
    });
    connect(m_bar, &TroubleBar::restoreWanted, this, &WorkspaceView::restore);
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
    handOver();
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
        m_desk->setDocument(document);
        m_reading->setCurrentWidget(m_desk);
    } else {
        m_reading->setCurrentWidget(m_nothing);
    }
    emit editingChanged();
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
    if (!changes.everything) return followRows(changes.incidents);
    m_list->refresh(changes);
    count();
    if (m_views) m_views->refreshSoon();
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
    if (m_isGuideNext && m_document) {
        m_isGuideNext = false;
        m_reading->setCurrentWidget(&guide());
        guide().begin(m_document);
        return;
    }
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

// What is on the screen is saved first: history knows nothing else.
void WorkspaceView::showHistory()
{
    if (!m_document) return;
    handOver();
    m_documents->settle(Documents::Conflicts::Wait);
    if (!m_document) return;
    if (!m_history) {
        m_history = new HistoryPage(m_theme, *m_reader);
        m_reading->addWidget(m_history);
        connect(m_history, &HistoryPage::failed, this, &WorkspaceView::complain);
        connect(m_history, &HistoryPage::closed, this, [this] {
            m_reading->setCurrentWidget(m_desk);
            m_page->setFocus(Qt::OtherFocusReason);
        });
    }
    m_history->showDocument(m_document);
    m_reading->setCurrentWidget(m_history);
    m_history->setFocus(Qt::OtherFocusReason);
}

void WorkspaceView::moveToTrash()
{
    if (!m_document) return;
    handOver();
    m_staleRows.insert(m_document->uuid());
    m_documents->moveToTrash(m_document->uuid());
}

void WorkspaceView::restore()
{
    if (m_document) restoreIncident(m_document->uuid());
}

void WorkspaceView::restoreIncident(const QUuid &incident)
{
    m_staleRows.insert(incident);
    m_documents->restore(incident);
}

// What stands in fields that are still open goes to the document.
void WorkspaceView::handOver()
{
    if (m_guide) m_guide->keep();
    if (m_page) m_page->handOver();
}

Result<void> WorkspaceView::saveCopy(const QString &path)
{
    handOver();
    const QString attempt = tr("save a copy as %1").arg(QFileInfo(path).fileName());
    const Result<Verification> copied = backUp(m_reader->database(), path);
    if (!copied) return copied.error().whileTrying(attempt);
    const Result<std::unique_ptr<Workspace>> copy = Workspace::open(path, Access::ReadWrite, m_clock);
    if (!copy) return copy.error().whileTrying(attempt);
    const QList<Document *> unsaved = m_documents->unsaved();
    for (const Document *document : unsaved) {
        const Result<Incident> there = (*copy)->reader().incident(document->uuid());
        const Result<IncidentRow> row = (*copy)->reader().row(document->uuid());
        if (!there || !row) return (there ? row.error() : there.error()).whileTrying(attempt);
        const QList<Patch> words = diff(*there, document->incident());
        if (const auto saved = (*copy)->commit(document->uuid(), row->version, words); !saved) return saved.error();
    }
    const QList<QByteArray> attachments = m_documents->unkept();
    for (const QByteArray &attachment : attachments)
        if (const auto kept = (*copy)->putAttachment(attachment); !kept) return kept.error();
    return {};
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
    const QList<Document *> unsaved = m_documents->unsaved();
    for (const Document *document : unsaved)
        if (document != m_document && document->state() == Document::State::Failed)
            return tr("%1 is not saved: %2", "ref, reason")
                .arg(document->incident().ref, errorText(document->error()).reason);
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

bool WorkspaceView::isWriting() const
{
    const QWidget *focused = QApplication::focusWidget();
    const auto isIn = [focused](const QWidget *widget) { return widget && focused && widget->isAncestorOf(focused); };
    return m_document && (isIn(m_desk) || isIn(m_guide));
}

void WorkspaceView::find()
{
    isWriting() && m_reading->currentWidget() == m_desk ? m_desk->find() : focusSearch();
}

void WorkspaceView::replace()
{
    if (m_document) m_desk->replace();
}

void WorkspaceView::togglePreview()
{
    if (m_document) m_desk->togglePreview();
}

bool WorkspaceView::isPreviewShown() const
{
    return m_desk && m_desk->isPreviewShown();
}

void WorkspaceView::focusSection(int place)
{
    if (!m_document) return;
    handOver();
    page();
    m_reading->setCurrentWidget(m_desk);
    const auto top = [this](const SectionView *section) { return section->mapTo(page().widget(), QPoint()).y(); };
    QList<SectionView *> sections = page().findChildren<SectionView *>();
    sections.removeIf([](const SectionView *section) { return !section->isVisible(); });
    std::sort(sections.begin(), sections.end(),
              [&top](const SectionView *a, const SectionView *b) { return top(a) < top(b); });
    if (place >= sections.size()) return;
    page().verticalScrollBar()->setValue(top(sections[place]) - space::l);
    sections[place]->focusText();
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
