#include "ui/window/mainwindow.h"

#include "ui/find/incidentlist.h"
#include "ui/kit/banner.h"
#include "ui/kit/format.h"
#include "ui/window/duereminder.h"
#include "ui/window/editmenu.h"
#include "ui/window/menus.h"
#include "ui/window/papers.h"
#include "ui/window/quickswitch.h"
#include "ui/window/renewal.h"
#include "ui/window/settingswindow.h"
#include "ui/window/startpage.h"
#include "ui/window/statusrefresh.h"

#include <QAction>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

// How a workspace comes into the window, and how it leaves.

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kRemindSoon = 10'000;    // milliseconds: after what the person came for
constexpr auto kOrder = "-order"_L1;   // what sorts its list
constexpr auto kBeside = "-beside"_L1; // the incident in the second pane

QString columnsName(const QString &path)
{
    const QByteArray file = QFileInfo(path).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex();
    return u"incidents-"_s + QString::fromLatin1(hash.first(16));
}

} // namespace

// The list looks as it was left, and what it is given is remembered.
void MainWindow::connectList()
{
    IncidentList &list = m_workspace->list();
    // Each workspace has its own; a new one begins with what was chosen last.
    const QString own = columnsName(m_workspace->path());
    const QByteArray columns = m_settings.header(own);
    list.setColumns(columns.isEmpty() ? m_settings.header(u"incidents"_s) : columns);
    const QByteArray order = m_settings.header(own + kOrder);
    list.setOrder(order.isEmpty() ? m_settings.header(u"incidents"_s + kOrder) : order);
    connect(&list, &IncidentList::shapeChanged, this, [this](ListShape shape) {
        m_settings.setListShape(shape);
        m_menus->setListShape(shape);
    });
    connect(&list, &IncidentList::columnsChanged, this, [this, own, &list] {
        for (const QString &name : {own, u"incidents"_s})
            m_settings.setHeader(name, list.columns());
    });
    connect(&list, &IncidentList::orderChanged, this, [this, own, &list] {
        for (const QString &name : {own, u"incidents"_s})
            m_settings.setHeader(name + kOrder, list.order());
    });
    list.setShape(m_settings.listShape());
    m_menus->setListShape(list.shape());
}

void MainWindow::showStart()
{
    leaveWorkspace();
    showPage(&startPage());
}

void MainWindow::showTrouble(const Error &error, const QString &path)
{
    leaveWorkspace();
    troublePage().setTrouble(error, path);
    showPage(m_trouble);
}

void MainWindow::showRenewal(const QString &path, const Places &places, const RenewalPage::Then &then)
{
    leaveWorkspace();
    m_renewal = new RenewalPage(
        m_theme, path, m_clock, places,
        [this, then](Result<std::unique_ptr<Workspace>> opened) {
            m_renewal->deleteLater();
            m_renewal = nullptr;
            const bool wasStopped = !opened && opened.error().kind == Error::Kind::Cancelled;
            wasStopped ? showStart() : then(std::move(opened));
        },
        m_pages);
    m_pages->addWidget(m_renewal);
    showPage(m_renewal);
}

QString MainWindow::renewing() const
{
    return m_renewal ? m_renewal->path() : QString();
}

void MainWindow::showWorkspace(OpenWorkspace open)
{
    showWorkspace(std::move(open), WorkspaceLock({}, {}), {});
}

void MainWindow::showWorkspace(OpenWorkspace open, WorkspaceLock lock, const QString &notice)
{
    if (!mayLeave()) return;
    leaveWorkspace();
    m_lock = std::move(lock);
    m_settings.addRecentFile(open.workspace->path());
    m_workspace = new WorkspaceView(m_theme, m_settings, std::move(open), m_clock, m_pages);
    m_pages->addWidget(m_workspace);
    connectList();
    m_workspace->setPrompts(m_prompts);
    m_workspace->setSidebarShown(m_menus->sidebar->isChecked());
    m_workspace->setFactsShown(m_menus->facts->isChecked());
    connect(m_workspace, &WorkspaceView::summaryChanged, this, &MainWindow::describe);
    connect(m_workspace, &WorkspaceView::written, this, &MainWindow::askName);
    connect(m_workspace, &WorkspaceView::editingChanged, this, &MainWindow::describe);
    connect(m_workspace, &WorkspaceView::copyWanted, this, &MainWindow::copyElsewhere, Qt::QueuedConnection);
    connect(m_workspace, &WorkspaceView::copied, this, &MainWindow::finishCopy, Qt::QueuedConnection);
    connect(m_workspace, &WorkspaceView::fileWanted, this, &MainWindow::writeWanted);
    connect(m_workspace, &WorkspaceView::openAgainWanted, this, &MainWindow::openAgain, Qt::QueuedConnection);
    auto *papers = new Papers(m_theme, m_prompts, m_clock, m_workspace);
    connect(m_menus->exportSome, &QAction::triggered, papers, &Papers::showExport);
    connect(m_menus->importFiles, &QAction::triggered, papers, &Papers::pickImport);
    connect(m_menus->importCopied, &QAction::triggered, papers, &Papers::importCopied);
    auto *refresh = new StatusRefresh(m_theme, m_prompts, m_clock, m_workspace, *papers);
    connect(m_menus->refreshActions, &QAction::triggered, refresh, &StatusRefresh::pick);
    auto *reminder = new DueReminder(m_settings, m_clock, m_workspace, *papers);
    QTimer::singleShot(kRemindSoon, reminder, &DueReminder::look);
    connect(this, &MainWindow::documentsDropped, papers, &Papers::takeDropped);
    m_edit->setWorkspace(m_workspace);
    m_switch->setWorkspace(m_workspace);
    m_bar->setText(notice, u"lock"_s);
    showPage(m_workspace);
    m_workspace->list().focusList();
    emit recentChanged();
}

// In two turns, so that no key waits for all of it: first what nobody sees, then what is in front, for which the start
// page is ready.
void MainWindow::closeWorkspace()
{
    if (!m_workspace || !mayLeave()) return;
    startPage();
    m_workspace->letGoOfHiddenPages();
    QMetaObject::invokeMethod(
        this,
        [this, leaving = QPointer(m_workspace)] {
            if (leaving && leaving == m_workspace) showStart();
        },
        Qt::QueuedConnection);
}

// What the file did not take is kept on this computer, where that is possible, and offered when it is open again.
void MainWindow::openAgain()
{
    if (mayLeave(Leaving::OpenAgain)) openInstead(m_workspace->path());
}

// In a turn of its own: to close one takes a while, and so does to open the other.
void MainWindow::openInstead(const QString &path)
{
    showStart();
    QMetaObject::invokeMethod(
        this, [this, path] { emit openWanted(path); }, Qt::QueuedConnection);
}

// Goes on in the copy, where every word is.
void MainWindow::copyElsewhere()
{
    const QString path = m_prompts.pickWorkspaceToCreate(this, tr("Save a copy elsewhere"), copyName());
    if (path.isEmpty()) return;
    m_workspace->saveCopy(path, WorkspaceView::AfterCopy::GoOnThere);
}

void MainWindow::finishCopy(const QString &path, WorkspaceView::AfterCopy then)
{
    if (then == WorkspaceView::AfterCopy::Stay)
        return say(tr("Saved a copy, complete and checked: %1").arg(leftToRight(shownPath(path))), u"review"_s);
    rememberPlace(path); // where one was is where one goes on
    openInstead(path);
}

// What could not be saved, and a copy on its way, go only when a person says so.
bool MainWindow::mayLeave(Leaving how)
{
    if (!m_workspace) return true;
    if (m_workspace->isCopying() &&
        !m_prompts.confirm(this, tr("A copy is being saved"),
                           tr("It is not complete yet. Closing now gives it up, and nothing of it stays. Close all the "
                              "same?"),
                           tr("Close")))
        return false;
    if (m_workspace->settle()) return true;
    const QString why = m_workspace->notSaved();
    if (how == Leaving::OpenAgain) {
        const QString reason = why.isEmpty() ? tr("Some words could not be saved to the file.") : why;
        return m_prompts.confirm(this, tr("Not everything is saved"),
                                 tr("%1\n\nWhat is kept on this computer is offered again once the file is open. "
                                    "Open it again?",
                                    "what is not saved, and why")
                                     .arg(reason),
                                 tr("Open it again"));
    }
    return m_prompts.confirm(this, tr("Not everything is saved"),
                             why.isEmpty() ? tr("Some words could not be saved to the file. Close all the same?")
                                           : tr("%1\n\nClose all the same?", "what is not saved, and why").arg(why),
                             tr("Close"));
}

QString MainWindow::copyName() const
{
    return tr("%1 (copy)", "file name").arg(QFileInfo(m_workspace->path()).completeBaseName());
}

void MainWindow::leaveWorkspace()
{
    if (!m_workspace) return;
    remember();
    m_edit->setWorkspace(nullptr);
    m_switch->setWorkspace(nullptr);
    m_workspace->disconnect(this);
    delete m_settingsWindow.data();
    delete m_workspace;
    m_workspace = nullptr;
    m_lock = WorkspaceLock({}, {});
    m_bar->setText({}, {});
}

// How it looks, and where one is.
void MainWindow::remember()
{
    m_workspace->rememberPanes();
    rememberPlace(m_workspace->path());
}

void MainWindow::rememberPlace(const QString &path)
{
    const QString name = columnsName(path);
    for (const auto &[place, incident] :
         {std::pair(name, m_workspace->incidentOfList()), std::pair(name + kBeside, m_workspace->incidentBeside())})
        if (incident != m_settings.lastIncident(place)) m_settings.setLastIncident(place, incident);
}

// As soon as they are shown: a program that is killed has no end at which it could be done.
void MainWindow::rememberIncidents()
{
    if (m_workspace->document()) rememberPlace(m_workspace->path());
}

void MainWindow::goOn()
{
    if (!m_workspace) return;
    const QString name = columnsName(m_workspace->path());
    const QUuid beside = m_settings.lastIncident(name + kBeside); // before it is remembered that there is none
    m_workspace->list().select(m_settings.lastIncident(name));
    m_workspace->openBesideAgain(beside);
    connect(m_workspace, &WorkspaceView::editingChanged, this, &MainWindow::rememberIncidents, Qt::UniqueConnection);
}

void MainWindow::pickAndOpen()
{
    if (const QString path = m_prompts.pickWorkspaceToOpen(this); !path.isEmpty()) emit openWanted(path);
}

void MainWindow::pickAndCreate()
{
    const QString path = m_prompts.pickWorkspaceToCreate(this, tr("Create a workspace"), tr("incidents", "file name"));
    if (!path.isEmpty()) emit createWanted(path);
}

void MainWindow::pickAndCopy()
{
    const QString path = m_prompts.pickWorkspaceToCreate(this, tr("Save a copy elsewhere"), copyName());
    if (!path.isEmpty()) m_workspace->saveCopy(path, WorkspaceView::AfterCopy::Stay);
}

} // namespace nevertwice
