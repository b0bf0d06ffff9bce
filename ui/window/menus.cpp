#include "ui/window/menus.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

QAction *addMenuAction(QMenu *menu, const QString &text, const QKeySequence &keys, const QString &name)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    action->setObjectName(name);
    return action;
}

} // namespace

Menus::Menus(QMainWindow *window) : QObject(window)
{
    buildFile(window);
    buildView(window);
    buildHelp(window);
    setWorkspaceOpen(false);
    setRecentFiles({});
}

void Menus::buildFile(QMainWindow *window)
{
    QMenu *menu = window->menuBar()->addMenu(tr("&File"));
    newWorkspace = addMenuAction(menu, tr("&New workspace…"), QKeySequence(u"Ctrl+Shift+N"_s), u"newWorkspace"_s);
    open = addMenuAction(menu, tr("&Open…"), QKeySequence::Open, u"open"_s);
    m_recent = menu->addMenu(tr("Open &recent"));
    sample = addMenuAction(menu, tr("Open the &sample workspace"), {}, u"sample"_s);
    menu->addSeparator();
    close = addMenuAction(menu, tr("&Close workspace"), QKeySequence(u"Ctrl+W"_s), u"close"_s);
    menu->addSeparator();
    quit = addMenuAction(menu, tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), u"quit"_s);
}

void Menus::buildView(QMainWindow *window)
{
    QMenu *menu = window->menuBar()->addMenu(tr("&View"));
    find = addMenuAction(menu, tr("&Search incidents"), QKeySequence(u"Ctrl+F"_s), u"find"_s);
    find->setShortcuts({QKeySequence(u"Ctrl+F"_s), QKeySequence(u"F3"_s)});
    nextPane = addMenuAction(menu, tr("&Next pane"), QKeySequence(u"F6"_s), u"nextPane"_s);
    previousPane = addMenuAction(menu, tr("&Previous pane"), QKeySequence(u"Shift+F6"_s), u"previousPane"_s);
    menu->addSeparator();
    QMenu *appearance = menu->addMenu(tr("&Appearance"));
    m_schemes = new QActionGroup(this);
    const std::pair<Scheme, QString> schemes[] = {
        {Scheme::FollowSystem, tr("As the &system")}, {Scheme::Light, tr("&Light")}, {Scheme::Dark, tr("&Dark")}};
    for (const auto &[scheme, text] : schemes) {
        QAction *action = m_schemes->addAction(appearance->addAction(text));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, wanted = scheme] { emit schemeWanted(wanted); });
    }
    fullScreen = addMenuAction(menu, tr("&Full screen"), QKeySequence(u"F11"_s), u"fullScreen"_s);
    fullScreen->setCheckable(true);
}

void Menus::buildHelp(QMainWindow *window)
{
    QMenu *menu = window->menuBar()->addMenu(tr("&Help"));
    about = addMenuAction(menu, tr("&About Nevertwice"), {}, u"about"_s);
}

void Menus::setScheme(Scheme scheme)
{
    m_schemes->actions().at(int(scheme))->setChecked(true);
}

void Menus::setRecentFiles(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        QAction *action = m_recent->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { emit fileWanted(path); });
    }
    m_recent->setEnabled(!paths.isEmpty());
}

void Menus::setWorkspaceOpen(bool isOpen)
{
    for (QAction *action : {close, find, nextPane, previousPane})
        action->setEnabled(isOpen);
}

} // namespace nevertwice
