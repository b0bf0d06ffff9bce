#include "ui/window/mainwindow.h"

#include "model/exchange/files.h"
#include "ui/find/incidentlist.h"
#include "ui/kit/banner.h"
#include "ui/kit/format.h"
#include "ui/kit/hoverend.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/localfiles.h"
#include "ui/kit/quietlink.h"
#include "ui/window/editmenu.h"
#include "ui/window/keybook.h"
#include "ui/window/keyguard.h"
#include "ui/window/manual.h"
#include "ui/window/menus.h"
#include "ui/window/namebar.h"
#include "ui/window/quickswitch.h"
#include "ui/window/settingswindow.h"
#include "ui/window/shortcutlist.h"
#include "ui/window/startpage.h"
#include "ui/window/wordlabel.h"
#include "ui/write/checkspanel.h"
#include "ui/write/livekeys.h"
#include "ui/write/printing.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPrinter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kSayFor = 8000;                      // milliseconds
constexpr QMarginsF kPaperMargins(20, 18, 20, 14); // millimetres

enum class Dropped { Workspaces, Files };

// What of a drag lies on this computer.
QStringList droppedPaths(const QMimeData &data, Dropped kind)
{
    QStringList paths = localFilesOf(data);
    if (kind == Dropped::Workspaces)
        paths.removeIf([](const QString &path) { return !path.endsWith(".nevertwice"_L1, Qt::CaseInsensitive); });
    return paths;
}

} // namespace

MainWindow::MainWindow(Theme &theme, Settings &settings, Prompts &prompts, const Clock &clock)
    : m_theme(theme), m_settings(settings), m_prompts(prompts), m_clock(clock)
{
    setObjectName("main"_L1);
    setWindowIcon(programIcon());
    setMinimumSize(1024, 680);
    resize(1440, 900);
    endHoverWithPopups(this);
    m_menus = new Menus(this);
    m_edit = new EditMenu(this);
    m_menus->adopt(m_edit->menu());
    buildPages();
    buildStatusBar();
    m_keys = new KeyBook(m_menus->actions(), m_settings, this);
    m_manual = new Manual(m_theme, m_settings, *m_keys, this);
    m_switch = new QuickSwitch(m_theme, m_settings, *m_menus, this);
    new KeyGuard(m_menus->actions(), this);
    connectMenus();
    connectViewMenu();
    setAcceptDrops(true);
    showLook();
    restoreGeometry(m_settings.windowGeometry());
    showPage(nullptr);
}

// What is open saves its last words when it goes, and tells of it: the window hears that while it is whole, or not.
MainWindow::~MainWindow()
{
    leaveWorkspace();
}

void MainWindow::buildPages()
{
    auto *content = new QWidget(this);
    setCentralWidget(content);
    m_pages = new QStackedWidget(content);
    m_pages->addWidget(new QWidget(m_pages)); // until there is something to show
    m_nameBar = new NameBar(m_theme, content);
    m_bar = new Banner(m_theme, content);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    // At the foot: what comes and goes there moves nothing of what is read or about to be clicked.
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_nameBar);
    connect(m_nameBar, &NameBar::named, this, [this](const QString &name) {
        m_settings.setMyName(name);
        m_nameBar->finish();
    });
    connect(m_nameBar, &NameBar::declined, this, [this] {
        m_settings.setNameAsked();
        m_nameBar->finish();
    });
}

// Made when first wanted, like the one below: most starts show incidents at once.
StartPage &MainWindow::startPage()
{
    if (m_start) return *m_start;
    m_start = new StartPage(m_theme, m_pages);
    m_pages->addWidget(m_start);
    connect(m_start, &StartPage::newWanted, this, &MainWindow::pickAndCreate);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::pickAndOpen);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::sampleWanted);
    connect(m_start, &StartPage::fileWanted, this, &MainWindow::openWanted);
    connect(m_start, &StartPage::forgetWanted, this, [this](const QString &path) {
        m_settings.removeRecentFile(path);
        emit recentChanged();
        showRecent();
    });
    return *m_start;
}

TroublePage &MainWindow::troublePage()
{
    if (m_trouble) return *m_trouble;
    m_trouble = new TroublePage(m_theme, m_pages);
    m_pages->addWidget(m_trouble);
    connect(m_trouble, &TroublePage::retryWanted, this, &MainWindow::openWanted);
    connect(m_trouble, &TroublePage::openWanted, this, &MainWindow::pickAndOpen);
    connect(m_trouble, &TroublePage::startWanted, this, &MainWindow::showStart);
    return *m_trouble;
}

void MainWindow::buildStatusBar()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(space::l, space::xs, space::l, space::xs);
    m_summary = new ElidedLabel(m_theme, TextStyle::Meta, Ink::Text2);
    m_file = new ElidedLabel(m_theme, TextStyle::Meta, Ink::Text2);
    m_file->setElideMode(Qt::ElideMiddle);
    m_file->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_saved = new ElidedLabel(m_theme, TextStyle::Meta, Ink::Text2);
    m_saved->setObjectName("saved"_L1);
    m_saved->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_findings = new QuietLink(m_theme);
    m_findings->setObjectName("findingCount"_L1);
    m_findings->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_findings, &QAbstractButton::clicked, this, [this] {
        if (m_workspace) m_workspace->toggleChecks();
    });
    m_findings->hide();
    layout->addWidget(m_saved);
    layout->addSpacing(space::m);
    layout->addWidget(m_findings);
    m_words = new WordLabel(m_theme);
    layout->addWidget(m_words);
    layout->addSpacing(space::m);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_file);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(line, 1);
}

void MainWindow::connectMenus()
{
    connect(m_menus->newWorkspace, &QAction::triggered, this, &MainWindow::pickAndCreate);
    connect(m_menus->open, &QAction::triggered, this, &MainWindow::pickAndOpen);
    connect(m_menus->sample, &QAction::triggered, this, &MainWindow::sampleWanted);
    connect(m_menus->close, &QAction::triggered, this, &MainWindow::closeWorkspace);
    connect(m_menus->quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    connect(m_menus->newWindow, &QAction::triggered, this, &MainWindow::newWindowWanted);
    connect(m_menus->saveCopy, &QAction::triggered, this, &MainWindow::pickAndCopy);
    connect(m_menus->print, &QAction::triggered, this, &MainWindow::print);
    connect(m_menus->settings, &QAction::triggered, this, &MainWindow::showSettings);
    connect(m_menus->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_menus->manual, &QAction::triggered, m_manual, &Manual::openHere);
    connect(m_menus->whyFinding, &QAction::triggered, m_manual, &Manual::openWhy);
    connect(m_menus, &Menus::forgetRecentWanted, this, &MainWindow::forgetRecent);
    connect(m_menus->about, &QAction::triggered, this, [this] {
        m_prompts.tell(this, tr("About Nevertwice"),
                       tr("Nevertwice %1\n\nPostmortems, incidents and promises.\nFailing is fine. Failing twice for "
                          "the same reason is not.\n\nFree software under the GNU General Public License, version 3 or "
                          "later.")
                           .arg(QStringLiteral(NEVERTWICE_VERSION)));
    });
    connect(m_menus, &Menus::schemeWanted, this, &MainWindow::setScheme);
    connect(m_menus, &Menus::fileWanted, this, &MainWindow::openWanted);
}

void MainWindow::connectViewMenu()
{
    connect(m_menus->guide, &QAction::triggered, this, [this] { m_workspace->startGuide(); });
    connect(m_menus->guideOn, &QAction::triggered, this, [this] { m_workspace->goOnWithGuide(); });
    connect(m_menus->find, &QAction::triggered, this, [this] { m_workspace->find(); });
    connect(m_menus->switchTo, &QAction::triggered, this, [this] { m_switch->open(QuickSwitch::Mode::Places); });
    connect(m_menus->commands, &QAction::triggered, this, [this] { m_switch->open(QuickSwitch::Mode::Commands); });
    connect(m_menus->nextHit, &QAction::triggered, this, [this] { m_workspace->stepHit(1); });
    connect(m_menus->previousHit, &QAction::triggered, this, [this] { m_workspace->stepHit(-1); });
    connect(m_menus->nextOpen, &QAction::triggered, this, [this] { m_workspace->switchOpen(1); });
    connect(m_menus->previousOpen, &QAction::triggered, this, [this] { m_workspace->switchOpen(-1); });
    connect(m_menus->nextPane, &QAction::triggered, this,
            [this] { m_workspace->focusPane(WorkspaceView::Direction::Next); });
    connect(m_menus->previousPane, &QAction::triggered, this,
            [this] { m_workspace->focusPane(WorkspaceView::Direction::Previous); });
    connect(m_menus, &Menus::paneWanted, this, [this](WorkspacePanes::Pane pane) { m_workspace->focusPane(pane); });
    connect(m_menus, &Menus::sectionWanted, this, [this](int place) { m_workspace->focusSection(place); });
    m_menus->setSectionNames([this] { return m_workspace ? m_workspace->sectionNames() : QStringList(); });
    connect(m_menus->cards, &QAction::triggered, this, [this] { m_workspace->list().setShape(ListShape::Cards); });
    connect(m_menus->table, &QAction::triggered, this, [this] { m_workspace->list().setShape(ListShape::Table); });
    connect(m_menus->board, &QAction::triggered, this, [this] { m_workspace->toggleBoard(); });
    connect(m_menus->groupActions, &QAction::triggered, this, [this] { m_workspace->groupActions(); });
    connect(m_menus->compact, &QAction::triggered, this, [this](bool isCompact) {
        m_settings.setDensity(isCompact ? Density::Compact : Density::Comfortable);
        m_theme.setDensity(m_settings.density());
        emit lookChanged();
    });
    connect(m_menus->beside, &QAction::triggered, this, [this] { m_workspace->toggleBeside(); });
    connect(m_menus->coverage, &QAction::triggered, this, [this] { m_workspace->showCoverage(); });
    connect(m_menus->sidebar, &QAction::toggled, this, [this](bool isShown) {
        if (m_workspace) m_workspace->setSidebarShown(isShown);
    });
    connect(m_menus->facts, &QAction::toggled, this, [this](bool areShown) {
        if (m_workspace) m_workspace->setFactsShown(areShown);
    });
    connect(m_menus->fullScreen, &QAction::toggled, this,
            [this](bool isFull) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, isFull)); });
}

void MainWindow::showPage(QWidget *page)
{
    showRecent();
    if (page) m_pages->setCurrentWidget(page);
    using Openness = Menus::Openness;
    m_menus->setWorkspaceOpen(!m_workspace                ? Openness::None
                              : m_workspace->isWritable() ? Openness::Writable
                                                          : Openness::ReadOnly);
    statusBar()->setVisible(m_workspace != nullptr);
    describe();
}

void MainWindow::writeWanted(const QString &name, const QByteArray &content)
{
    const QPointer<WorkspaceView> workspace = m_workspace;
    const QString path = m_prompts.pickFileToSave(this, tr("Save as a file"), name);
    if (path.isEmpty() || !workspace) return;
    if (const Result<void> written = writeFile(path, content); !written)
        return workspace->complain(written.error().whileTrying(tr("write %1").arg(shownPath(path))));
    say(tr("Written: %1").arg(leftToRight(shownPath(path))), u"review"_s);
}

void MainWindow::showRecent()
{
    const QStringList files = m_settings.recentFiles();
    if (m_start) m_start->setRecentFiles(files);
    m_menus->setRecentFiles(files);
}

void MainWindow::describe()
{
    m_saved->setText(m_workspace ? m_workspace->saved() : QString());
    m_saved->setInk(m_workspace && !m_workspace->isEverythingSaved() ? Ink::Danger : Ink::Text2);
    m_nameBar->setFree(m_workspace && !m_workspace->isWholeShown() && !m_workspace->hasBar() && m_bar->isHidden());
    m_menus->beside->setChecked(m_workspace && m_workspace->isBesideShown());
    const bool isShown = m_workspace && m_workspace->isIncidentInFront();
    m_menus->guideOn->setEnabled(isShown && m_workspace->isWritable() && !m_workspace->document()->isReadOnly());
    m_findings->setVisible(isShown);
    if (isShown) {
        const QString counts = countsText(m_workspace->findingCounts());
        m_findings->setLink(counts);
        m_findings->setQuiet(m_workspace->findingCounts().all() == 0);
        m_findings->setAccessibleDescription(tr("What the checks have to say about this incident"));
    }
    m_words->setDocument(isShown ? m_workspace->document() : nullptr);
    m_summary->setText(m_workspace ? m_workspace->summary() : QString());
    m_file->setText(m_workspace ? leftToRight(shownPath(m_workspace->path())) : QString());
    const QString name = m_workspace ? QFileInfo(m_workspace->path()).completeBaseName() : QString();
    setWindowTitle(name.isEmpty() ? tr("Nevertwice") : tr("%1 — Nevertwice", "workspace").arg(name));
}

// Those that are gone, or all where all are there.
void MainWindow::forgetRecent()
{
    const QStringList files = m_settings.recentFiles();
    QStringList missing;
    for (const QString &file : files)
        if (!QFileInfo::exists(file)) missing.append(file);
    for (const QString &file : missing.isEmpty() ? files : missing)
        m_settings.removeRecentFile(file);
    showRecent();
    emit recentChanged();
}

void MainWindow::askName()
{
    if (!m_settings.isNameAsked()) m_nameBar->ask();
}

void MainWindow::say(const QString &text, const QString &icon)
{
    const QString before = m_bar->text();
    m_bar->setText(text, icon);
    QTimer::singleShot(kSayFor, this, [this, text, before] {
        if (m_bar->text() == text) m_bar->setText(before, u"lock"_s);
    });
}

void MainWindow::showSettings()
{
    if (!m_settingsWindow) {
        const WorkspaceSettings workspace = m_workspace ? m_workspace->settings() : WorkspaceSettings();
        m_settingsWindow = new SettingsWindow(m_theme, m_settings, workspace, this);
        m_settingsWindow->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settingsWindow, &SettingsWindow::lookChanged, this, [this] {
            showLook();
            emit lookChanged();
        });
        connect(m_settingsWindow, &SettingsWindow::writingChanged, this, [this] {
            if (m_workspace) m_workspace->followSettings();
        });
    }
    m_settingsWindow->show();
    m_settingsWindow->raise();
    m_settingsWindow->activateWindow();
}

void MainWindow::showShortcuts()
{
    if (!m_shortcutList) {
        auto *list = new ShortcutList(m_theme, *m_keys, this);
        auto *ofLiveForms = new Actions(list); // there may be no such form now
        addLiveActions(*ofLiveForms);
        list->addBook(*new KeyBook(*ofLiveForms, m_settings, list));
        m_shortcutList = list;
        m_shortcutList->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_shortcutList->show();
    m_shortcutList->raise();
    m_shortcutList->activateWindow();
}

void MainWindow::print()
{
    const QPointer<WorkspaceView> workspace = m_workspace;
    if (!workspace || !workspace->document()) return;
    workspace->handOver(); // with what is still being typed
    workspace->document()->flush();
    const QString fields = QString::fromLatin1(TeamSettings::kCustomFields);
    const auto defined = workspace->reader().setting(fields); // without it they are printed under their keys
    const Printout printout =
        printoutOf(workspace->document()->incident(),
                   TeamSettings::read({{fields, defined ? *defined : QJsonValue()}}).customFields);
    const QString ref = workspace->document()->incident().ref;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(printout.title);
    printer.setPageMargins(kPaperMargins, QPageLayout::Millimeter);
    if (!m_prompts.pickPrinter(this, printer)) return;
    if (!workspace) return; // somebody opened another while it was asked
    const auto attachments = [&workspace](const QString &hash) {
        const auto content = workspace->reader().attachment(hash);
        return content ? *content : QByteArray();
    };
    if (paintPages(printout, attachments, printer) > 0) return;
    workspace->complain({Error::Kind::Io, tr("print %1").arg(ref), tr("the printer took no page"),
                         tr("Look whether it is on, or print into a file.")});
}

void MainWindow::setScheme(Scheme scheme)
{
    m_theme.setScheme(scheme);
    m_settings.setScheme(scheme);
    showLook();
    emit lookChanged();
}

void MainWindow::showLook()
{
    m_menus->setScheme(m_theme.scheme());
    m_menus->setDensity(m_theme.density());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const bool mayTakeIn = m_workspace && m_workspace->isWritable();
    const Dropped kind = mayTakeIn ? Dropped::Files : Dropped::Workspaces;
    if (!droppedPaths(*event->mimeData(), kind).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    // Into a workspace that is open everything is taken in, another workspace too.
    if (m_workspace && m_workspace->isWritable())
        return emit documentsDropped(droppedPaths(*event->mimeData(), Dropped::Files));
    const QStringList paths = droppedPaths(*event->mimeData(), Dropped::Workspaces);
    for (const QString &path : paths)
        emit openWanted(path);
}

// Full screen may also be left by the desktop.
void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange && m_menus) m_menus->fullScreen->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        QMetaObject::invokeMethod(this, &MainWindow::tellUnusableSettings, Qt::QueuedConnection);
}

// With nothing to show yet there is the start page.
void MainWindow::showEvent(QShowEvent *event)
{
    if (m_pages->currentIndex() == 0) showStart();
    QMainWindow::showEvent(event);
}

void MainWindow::tellUnusableSettings()
{
    if (!isActiveWindow()) return; // until it is, it may have no place yet for what is told to lie over
    const QStringList files = m_settings.takeUnusableFiles();
    for (const QString &file : files)
        m_prompts.tell(this, tr("Settings cannot be read"),
                       tr("%1 is not a file, so it was not read. What you set now is forgotten when Nevertwice is "
                          "closed. Take it away, then start again.",
                          "path of the settings")
                           .arg(leftToRight(shownPath(file))));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    if (m_workspace) remember();
    if (m_workspace) m_workspace->closeApart();
    if (!isFullScreen()) m_settings.setWindowGeometry(saveGeometry());
    event->accept();
    emit closed();
}

} // namespace nevertwice
