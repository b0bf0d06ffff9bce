#include "ui/window/editmenu.h"

#include "ui/kit/format.h"
#include "ui/window/workspaceview.h"
#include "ui/write/document.h"

#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

QAction *addEdit(QMenu *menu, const QString &text, const QString &keys, const QString &name)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(QKeySequence(keys, QKeySequence::PortableText));
    action->setObjectName(name);
    return action;
}

} // namespace

EditMenu::EditMenu(QMainWindow *window) : QObject(window)
{
    m_menu = new QMenu(tr("&Edit"), window);
    const QList<QAction *> menus = window->menuBar()->actions();
    window->menuBar()->insertMenu(menus.value(1), m_menu);
    build();
    connectActions();
    look();
}

void EditMenu::build()
{
    m_undo = addEdit(m_menu, tr("&Undo"), u"Ctrl+Z"_s, u"undo"_s);
    m_redo = addEdit(m_menu, tr("&Redo"), u"Ctrl+Shift+Z"_s, u"redo"_s);
    m_menu->addSeparator();
    m_new = addEdit(m_menu, tr("&New incident"), u"Ctrl+N"_s, u"newIncident"_s);
    m_live = addEdit(m_menu, tr("It is happening now, line b&y line"), u"Ctrl+Alt+L"_s, u"live"_s);
    m_rename = addEdit(m_menu, tr("Change the &title"), u"F2"_s, u"rename"_s);
    m_duplicate = addEdit(m_menu, tr("&Duplicate"), u"Ctrl+D"_s, u"duplicate"_s);
    m_merge = addEdit(m_menu, tr("Com&bine with the duplicate…"), {}, u"mergeDuplicate"_s);
    m_version = addEdit(m_menu, tr("Name this &version…"), u"Ctrl+S"_s, u"nameVersion"_s);
    m_history = addEdit(m_menu, tr("&History"), u"Ctrl+Shift+H"_s, u"showHistory"_s);
    m_paste = addEdit(m_menu, tr("Paste &log…"), u"Ctrl+Shift+L"_s, u"pasteLog"_s);
    m_section = addEdit(m_menu, tr("&Add section"), {}, u"addSectionAction"_s);
    m_replace = addEdit(m_menu, tr("Find and re&place…"), u"Ctrl+H"_s, u"replace"_s);
    m_elsewhere = addEdit(m_menu, tr("Write in another pro&gram"), u"Ctrl+Alt+E"_s, u"openElsewhere"_s);
    m_preview = addEdit(m_menu, tr("Previe&w"), u"Ctrl+\\"_s, u"preview"_s);
    m_preview->setCheckable(true);
    m_checks = addEdit(m_menu, tr("Chec&ks"), u"Ctrl+Alt+K"_s, u"showChecks"_s);
    m_checks->setCheckable(true);
    m_seen = addEdit(m_menu, tr("&Seen before?"), u"Ctrl+Alt+S"_s, u"showSeen"_s);
    m_seen->setCheckable(true);
    m_nextFinding = addEdit(m_menu, tr("Ne&xt finding"), u"F8"_s, u"nextFinding"_s);
    m_previousFinding = addEdit(m_menu, tr("Previous &finding"), u"Shift+F8"_s, u"previousFinding"_s);
    m_fix = addEdit(m_menu, tr("Apply the f&ix"), u"Ctrl+."_s, u"applyFix"_s);
    m_ticket = addEdit(m_menu, tr("Make a ticket in the team's &queue…"), u"Ctrl+Shift+T"_s, u"makeTicket"_s);
    m_apart = addEdit(m_menu, tr("&Open in a window of its own"), {}, u"openApart"_s);
    m_compare = addEdit(m_menu, tr("&Compare the chosen incidents"), u"Ctrl+Alt+C"_s, u"compare"_s);
    m_menu->addSeparator();
    m_trash = addEdit(m_menu, tr("&Move to trash"), {}, u"moveToTrash"_s);
    m_restore = addEdit(m_menu, tr("R&estore from trash"), {}, u"restore"_s);
}

void EditMenu::connectActions()
{
    connect(m_menu, &QMenu::aboutToShow, this, &EditMenu::lookClosely);
    connect(m_menu, &QMenu::aboutToHide, this, &EditMenu::look); // the keys have what they had
    const auto on = [this](QAction *action, void (WorkspaceView::*act)()) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (m_workspace) (m_workspace->*act)();
        });
    };
    on(m_undo, &WorkspaceView::undo);
    on(m_redo, &WorkspaceView::redo);
    on(m_new, &WorkspaceView::newIncident);
    on(m_live, &WorkspaceView::startLive);
    on(m_rename, &WorkspaceView::changeTitle);
    on(m_duplicate, &WorkspaceView::duplicate);
    on(m_merge, &WorkspaceView::mergeDuplicate);
    on(m_version, &WorkspaceView::nameVersion);
    on(m_history, &WorkspaceView::showHistory);
    on(m_paste, &WorkspaceView::pasteLog);
    on(m_section, &WorkspaceView::addSection);
    on(m_replace, &WorkspaceView::replace);
    on(m_elsewhere, &WorkspaceView::openElsewhere);
    on(m_preview, &WorkspaceView::togglePreview);
    on(m_checks, &WorkspaceView::toggleChecks);
    on(m_seen, &WorkspaceView::toggleSeen);
    on(m_nextFinding, &WorkspaceView::nextFinding);
    on(m_previousFinding, &WorkspaceView::previousFinding);
    on(m_fix, &WorkspaceView::applyFix);
    on(m_ticket, &WorkspaceView::makeTicket);
    on(m_apart, qOverload<>(&WorkspaceView::openApart));
    on(m_compare, &WorkspaceView::compareChosen);
    on(m_trash, &WorkspaceView::moveToTrash);
    on(m_restore, &WorkspaceView::restore);
}

void EditMenu::setWorkspace(WorkspaceView *workspace)
{
    if (m_workspace) m_workspace->disconnect(this);
    m_workspace = workspace;
    if (workspace) connect(workspace, &WorkspaceView::editingChanged, this, &EditMenu::look);
    look();
}

// Who reads the menu is offered nothing that does nothing. What half a field says is not handed over for that.
void EditMenu::lookClosely()
{
    Document *document = m_workspace ? m_workspace->document() : nullptr;
    const auto *field = qobject_cast<const QLineEdit *>(QApplication::focusWidget());
    const bool isHalfTyped = field && field->isUndoAvailable();
    if (document && !isHalfTyped) document->flush();
    look(); // what a bar offered may have faded meanwhile
    const bool hasStep = document && document->undoStack()->canUndo();
    if (m_workspace && !m_workspace->wayBack() && !hasStep && !isHalfTyped) m_undo->setEnabled(false);
}

void EditMenu::look()
{
    Document *document = m_workspace ? m_workspace->document() : nullptr;
    const bool isWritable = m_workspace && m_workspace->isWritable();
    const bool isEditable = document && !document->isReadOnly();
    const auto back = m_workspace ? m_workspace->wayBack() : std::nullopt;
    const QString undone = back ? back->what : document ? document->undoStack()->undoText() : QString();
    const QString redone = document ? document->undoStack()->redoText() : QString();
    m_undo->setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(asMenuText(undone)));
    m_redo->setText(redone.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(asMenuText(redone)));
    // What is being typed is handed over only when somebody asks: undo is on offer wherever one can type.
    // Behind its history or the guide nothing is taken back unseen.
    const bool isPage = m_workspace && m_workspace->isPageShown();
    m_undo->setEnabled(back || (isEditable && isPage));
    m_redo->setEnabled(isEditable && isPage && document->undoStack()->canRedo());
    m_new->setEnabled(isWritable);
    m_live->setEnabled(isWritable);
    m_paste->setEnabled(isWritable);
    // Behind the actions of all incidents no incident is seen.
    const bool isSeen = document && m_workspace->isIncidentInFront();
    m_duplicate->setEnabled(isWritable && isSeen);
    m_merge->setEnabled(isEditable && isSeen && m_workspace->hasDuplicate());
    m_history->setEnabled(isSeen);
    m_replace->setEnabled(isEditable && isPage);
    m_elsewhere->setEnabled(isEditable && isPage);
    m_preview->setEnabled(isPage);
    for (QAction *action : {m_checks, m_seen, m_nextFinding, m_previousFinding})
        action->setEnabled(isPage);
    m_fix->setEnabled(isEditable && isPage);
    m_ticket->setEnabled(isWritable && (isPage || m_workspace->isWholeShown()));
    m_checks->setChecked(m_workspace && m_workspace->isChecksShown());
    m_seen->setChecked(m_workspace && m_workspace->isSeenShown());
    m_apart->setEnabled(isSeen);
    m_compare->setEnabled(m_workspace && !m_workspace->isWholeShown());
    m_preview->setChecked(m_workspace && m_workspace->isPreviewShown());
    for (QAction *action : {m_rename, m_version, m_section, m_trash})
        action->setEnabled(isEditable && isSeen);
    m_restore->setEnabled(isWritable && isSeen && document->isReadOnly());
}

} // namespace nevertwice
