#include "ui/window/mainwindow.h"

#include "ui/find/incidentlist.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/window/editmenu.h"
#include "ui/window/menus.h"
#include "ui/window/startpage.h"
#include "ui/window/workspaceview.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

MainWindow::MainWindow(Theme &theme, Settings &settings, Prompts &prompts, const Clock &clock)
    : m_theme(theme), m_settings(settings), m_prompts(prompts), m_clock(clock)
{
    setObjectName("main"_L1);
    setWindowIcon(programIcon());
    setMinimumSize(1024, 680);
    resize(1440, 900);
    m_menus = new Menus(this);
    m_edit = new EditMenu(this);
    buildPages();
    buildStatusBar();
    connectMenus();
    m_menus->setScheme(m_theme.scheme());
    restoreGeometry(m_settings.windowGeometry());
    showStart();
}

// What is open saves its last words when it goes, and tells of it: the window hears that while it is whole, or not.
MainWindow::~MainWindow()
{
    leaveWorkspace();
}

void MainWindow::buildPages()
{
    m_pages = new QStackedWidget(this);
    m_start = new StartPage(m_theme);
    m_trouble = new TroublePage(m_theme);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_trouble);
    setCentralWidget(m_pages);
    connect(m_start, &StartPage::newWanted, this, &MainWindow::pickAndCreate);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::pickAndOpen);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::sampleWanted);
    connect(m_start, &StartPage::fileWanted, this, &MainWindow::openWanted);
    connect(m_trouble, &TroublePage::retryWanted, this, &MainWindow::openWanted);
    connect(m_trouble, &TroublePage::openWanted, this, &MainWindow::pickAndOpen);
    connect(m_trouble, &TroublePage::startWanted, this, &MainWindow::showStart);
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
    layout->addWidget(m_saved);
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
    connect(m_menus->close, &QAction::triggered, this, [this] {
        if (mayLeave()) showStart();
    });
    connect(m_menus->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menus->find, &QAction::triggered, this, [this] { m_workspace->focusSearch(); });
    connect(m_menus->nextPane, &QAction::triggered, this,
            [this] { m_workspace->focusPane(WorkspaceView::Direction::Next); });
    connect(m_menus->previousPane, &QAction::triggered, this,
            [this] { m_workspace->focusPane(WorkspaceView::Direction::Previous); });
    connect(m_menus->fullScreen, &QAction::toggled, this,
            [this](bool isFull) { isFull ? showFullScreen() : showNormal(); });
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

void MainWindow::showPage(QWidget *page)
{
    showRecent();
    m_pages->setCurrentWidget(page);
    m_menus->setWorkspaceOpen(m_workspace != nullptr);
    statusBar()->setVisible(m_workspace != nullptr);
    describe();
}

void MainWindow::showStart()
{
    leaveWorkspace();
    showPage(m_start);
}

void MainWindow::showTrouble(const Error &error, const QString &path)
{
    leaveWorkspace();
    m_trouble->setTrouble(error, path);
    showPage(m_trouble);
}

void MainWindow::showWorkspace(OpenWorkspace open)
{
    if (!mayLeave()) return;
    leaveWorkspace();
    m_settings.addRecentFile(open.workspace->path());
    m_workspace = new WorkspaceView(m_theme, m_settings, std::move(open), m_clock);
    m_pages->addWidget(m_workspace);
    connect(m_workspace, &WorkspaceView::summaryChanged, this, &MainWindow::describe);
    connect(m_workspace, &WorkspaceView::editingChanged, this, &MainWindow::describe);
    connect(m_workspace, &WorkspaceView::openAgainWanted, this, &MainWindow::openAgain, Qt::QueuedConnection);
    m_edit->setWorkspace(m_workspace);
    showPage(m_workspace);
    m_workspace->list().focusList();
}

// What the file did not take is kept on this computer, where that is possible, and offered when it is open again.
void MainWindow::openAgain()
{
    const QString path = m_workspace->path();
    if (!mayLeave()) return;
    showStart();
    emit openWanted(path);
}

// What could not be saved goes only when a person says so.
bool MainWindow::mayLeave()
{
    if (!m_workspace || m_workspace->settle()) return true;
    return m_prompts.confirm(this, tr("Not everything is saved"),
                             tr("Some words could not be saved to the file. Close all the same?"), tr("Close"));
}

void MainWindow::leaveWorkspace()
{
    if (!m_workspace) return;
    m_workspace->rememberPanes();
    m_edit->setWorkspace(nullptr);
    m_workspace->disconnect(this);
    delete m_workspace;
    m_workspace = nullptr;
}

void MainWindow::showRecent()
{
    const QStringList files = m_settings.recentFiles();
    m_start->setRecentFiles(files);
    m_menus->setRecentFiles(files);
}

void MainWindow::describe()
{
    m_saved->setText(m_workspace ? m_workspace->saved() : QString());
    m_summary->setText(m_workspace ? m_workspace->summary() : QString());
    m_file->setText(m_workspace ? leftToRight(shownPath(m_workspace->path())) : QString());
    const QString name = m_workspace ? QFileInfo(m_workspace->path()).completeBaseName() : QString();
    setWindowTitle(name.isEmpty() ? tr("Nevertwice") : tr("%1 — Nevertwice", "workspace").arg(name));
}

void MainWindow::pickAndOpen()
{
    if (const QString path = m_prompts.pickWorkspaceToOpen(this); !path.isEmpty()) emit openWanted(path);
}

void MainWindow::pickAndCreate()
{
    if (const QString path = m_prompts.pickWorkspaceToCreate(this); !path.isEmpty()) emit createWanted(path);
}

void MainWindow::setScheme(Scheme scheme)
{
    m_theme.setScheme(scheme);
    m_settings.setScheme(scheme);
    m_menus->setScheme(scheme);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    if (m_workspace) m_workspace->rememberPanes();
    if (!isFullScreen()) m_settings.setWindowGeometry(saveGeometry());
    event->accept();
}

} // namespace nevertwice
