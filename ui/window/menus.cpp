#include "ui/window/menus.h"

#include "ui/kit/format.h"
#include "ui/window/readingpane.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

QKeySequence keys(const QString &text)
{
    return QKeySequence(text, QKeySequence::PortableText);
}

} // namespace

Menus::Menus(QMainWindow *window) : QObject(window)
{
    buildFile(window);
    buildView(window);
    buildHelp(window);
    setWorkspaceOpen(Openness::None);
    setRecentFiles({});
}

void Menus::buildFile(QMainWindow *window)
{
    const QString group = tr("Workspace");
    QMenu *menu = window->menuBar()->addMenu(tr("&File"));
    newWorkspace = m_actions.add(u"newWorkspace"_s, group, tr("&New workspace…"), {keys(u"Ctrl+Shift+N"_s)});
    newWindow = m_actions.add(u"newWindow"_s, group, tr("New &window"), {keys(u"Ctrl+Alt+N"_s)});
    open = m_actions.add(u"open"_s, group, tr("&Open…"), {keys(u"Ctrl+O"_s)});
    sample = m_actions.add(u"sample"_s, group, tr("Open the s&ample workspace"));
    saveCopy = m_actions.add(u"saveCopy"_s, group, tr("&Save a copy as…"), {keys(u"Ctrl+Shift+S"_s)});
    print = m_actions.add(u"print"_s, group, tr("&Print…"), {keys(u"Ctrl+P"_s)});
    exportSome = m_actions.add(u"export"_s, group, tr("&Export…"), {keys(u"Ctrl+E"_s)});
    importFiles = m_actions.add(u"import"_s, group, tr("&Import…"), {keys(u"Ctrl+Shift+I"_s)});
    importCopied = m_actions.add(u"importCopied"_s, group, tr("Import from the clip&board…"));
    refreshActions = m_actions.add(u"refreshActions"_s, group, tr("Re&fresh actions from a tracker…"));
    settings = m_actions.add(u"settings"_s, group, tr("Se&ttings…"), {keys(u"Ctrl+,"_s)});
    close = m_actions.add(u"close"_s, group, tr("&Close workspace"), {keys(u"Ctrl+W"_s)});
    quit = m_actions.add(u"quit"_s, group, tr("&Quit"), {keys(u"Ctrl+Q"_s)});
    settings->setMenuRole(QAction::PreferencesRole);
    quit->setMenuRole(QAction::QuitRole);
    menu->addActions({newWorkspace, open});
    m_recent = menu->addMenu(tr("Open &recent"));
    menu->addActions({sample, newWindow});
    menu->addSeparator();
    menu->addActions({importFiles, importCopied, refreshActions});
    menu->addSeparator();
    menu->addActions({saveCopy, exportSome, print});
    menu->addSeparator();
    menu->addAction(settings);
    menu->addSeparator();
    menu->addActions({close, quit});
}

void Menus::buildView(QMainWindow *window)
{
    const QString group = tr("Getting around");
    QMenu *menu = window->menuBar()->addMenu(tr("&View"));
    find = m_actions.add(u"find"_s, group, tr("&Search incidents"), {keys(u"Ctrl+F"_s)});
    switchTo = m_actions.add(u"switchTo"_s, group, tr("&Quick switcher…"), {keys(u"Ctrl+K"_s)});
    commands = m_actions.add(u"commands"_s, group, tr("Comman&d palette…"), {keys(u"Ctrl+Shift+P"_s)});
    nextHit = m_actions.add(u"nextHit"_s, group, tr("Next &hit"), {keys(u"F3"_s)});
    previousHit = m_actions.add(u"previousHit"_s, group, tr("Previo&us hit"), {keys(u"Shift+F3"_s)});
    nextPane = m_actions.add(u"nextPane"_s, group, tr("&Next pane"), {keys(u"F6"_s)});
    previousPane = m_actions.add(u"previousPane"_s, group, tr("&Previous pane"), {keys(u"Shift+F6"_s)});
    nextOpen =
        m_actions.add(u"nextOpen"_s, group, tr("&Incident before this"), {keys(u"Ctrl+Tab"_s), keys(u"Ctrl+PgDown"_s)});
    previousOpen = m_actions.add(u"previousOpen"_s, group, tr("Back through th&ose"),
                                 {keys(u"Ctrl+Shift+Tab"_s), keys(u"Ctrl+PgUp"_s)});
    cards = m_actions.add(u"cards"_s, group, tr("List as &cards"), {keys(u"Ctrl+Alt+1"_s)});
    table = m_actions.add(u"table"_s, group, tr("List as a &table"), {keys(u"Ctrl+Alt+2"_s)});
    board = m_actions.add(u"board"_s, group, tr("Board or tab&le of actions"), {keys(u"Ctrl+Alt+B"_s)});
    groupActions = m_actions.add(u"groupActions"_s, group, tr("Group actions b&y…"), {keys(u"Ctrl+Alt+Y"_s)});
    compact = m_actions.add(u"compact"_s, group, tr("Compact &rows"));
    coverage = m_actions.add(u"coverage"_s, group, tr("Co&verage of causes"), {keys(u"Ctrl+Alt+V"_s)});
    sidebar = m_actions.add(u"sidebar"_s, group, tr("Side&bar"), {keys(u"F9"_s)});
    facts = m_actions.add(u"facts"_s, group, tr("Facts beside the te&xt"), {keys(u"Ctrl+Alt+I"_s)});
    fullScreen = m_actions.add(u"fullScreen"_s, group, tr("&Full screen"), {keys(u"F11"_s)});
    beside = m_actions.add(u"beside"_s, group, tr("T&wo incidents side by side"), {keys(u"Ctrl+Alt+P"_s)});
    for (QAction *action : {cards, table, compact, sidebar, facts, beside, fullScreen})
        action->setCheckable(true);
    auto *shapes = new QActionGroup(this);
    for (QAction *shape : {cards, table})
        shapes->addAction(shape);
    sidebar->setChecked(true);
    facts->setChecked(true);
    menu->addActions({switchTo, commands, find, nextHit, previousHit, nextOpen, previousOpen, nextPane, previousPane});
    buildSections(menu);
    menu->addAction(coverage);
    buildPanes(menu);
    menu->addSeparator();
    menu->addActions({cards, table, compact});
    menu->addSeparator();
    menu->addActions({board, groupActions});
    menu->addSeparator();
    buildAppearance(menu);
    menu->addActions({sidebar, facts, beside, fullScreen});
}

void Menus::buildAppearance(QMenu *view)
{
    QMenu *appearance = view->addMenu(tr("&Appearance"));
    m_schemes = new QActionGroup(this);
    const std::pair<Scheme, QString> schemes[] = {
        {Scheme::FollowSystem, tr("As the &system")}, {Scheme::Light, tr("&Light")}, {Scheme::Dark, tr("&Dark")}};
    for (const auto &[scheme, text] : schemes) {
        QAction *action = m_schemes->addAction(appearance->addAction(text));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, wanted = scheme] { emit schemeWanted(wanted); });
    }
}

void Menus::buildSections(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("&Go to section"));
    for (int place = 0; place < ReadingPane::kSectionsWithKeys; ++place) {
        QAction *action = m_actions.add(u"section%1"_s.arg(place + 1), tr("Getting around"),
                                        tr("Section &%1").arg(place + 1), {keys(u"Ctrl+%1"_s.arg(place + 1))});
        connect(action, &QAction::triggered, this, [this, place] { emit sectionWanted(place); });
        menu->addAction(action);
        m_sections.append(action);
    }
    connect(menu, &QMenu::aboutToShow, this,
            [this] { nameSections(m_sectionNames ? m_sectionNames() : QStringList()); });
    // The keys and the list of them are there for every page.
    connect(menu, &QMenu::aboutToHide, this, [this] { nameSections({}); });
}

void Menus::nameSections(const QStringList &names)
{
    for (int place = 0; place < int(m_sections.size()); ++place) {
        const QString name = names.value(place);
        m_sections[place]->setText(
            name.isEmpty() ? tr("Section &%1").arg(place + 1)
                           : tr("&%1 %2", "number, heading").arg(QString::number(place + 1), asMenuText(name)));
        m_sections[place]->setVisible(names.isEmpty() || place < names.size());
    }
}

void Menus::buildPanes(QMenu *view)
{
    using Pane = WorkspacePanes::Pane;
    QMenu *menu = view->addMenu(tr("Go to pan&e"));
    const std::tuple<Pane, QString, QString> panes[] = {{Pane::Places, u"goToPlaces"_s, tr("Go to the &sidebar")},
                                                        {Pane::List, u"goToList"_s, tr("Go to the &list")},
                                                        {Pane::Page, u"goToPage"_s, tr("Go to the &page")},
                                                        {Pane::Beside, u"goToBeside"_s, tr("Go to the se&cond page")}};
    for (const auto &[pane, name, text] : panes) {
        QAction *action = m_actions.add(name, tr("Getting around"), text);
        connect(action, &QAction::triggered, this, [this, wanted = pane] { emit paneWanted(wanted); });
        menu->addAction(action);
        m_panes.append(action);
    }
}

void Menus::adopt(const QMenu *menu)
{
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions)
        if (!action->isSeparator()) m_actions.adopt(action, plainText(menu->title()));
}

void Menus::buildHelp(QMainWindow *window)
{
    const QString group = tr("Help");
    QMenu *menu = window->menuBar()->addMenu(tr("&Help"));
    manual = m_actions.add(u"manual"_s, group, tr("&Manual"), {keys(u"F1"_s)});
    whyFinding = m_actions.add(u"whyFinding"_s, group, tr("&Why does this finding matter?"), {keys(u"Shift+F1"_s)});
    shortcuts = m_actions.add(u"shortcuts"_s, group, tr("&Keyboard shortcuts"), {keys(u"Ctrl+/"_s)});
    about = m_actions.add(u"about"_s, group, tr("&About Nevertwice"));
    about->setMenuRole(QAction::AboutRole);
    guide = m_actions.add(u"guide"_s, group, tr("New incident, &question by question"), {keys(u"Ctrl+Alt+G"_s)});
    guideOn = m_actions.add(u"guideOn"_s, group, tr("&Go on with the guide"), {keys(u"Ctrl+Alt+Shift+G"_s)});
    guideOn->setEnabled(false);
    menu->addActions({manual, whyFinding, guide, guideOn, shortcuts});
    menu->addSeparator();
    menu->addAction(about);
}

void Menus::setScheme(Scheme scheme)
{
    m_schemes->actions().at(int(scheme))->setChecked(true);
}

void Menus::setListShape(ListShape shape)
{
    (shape == ListShape::Table ? table : cards)->setChecked(true);
}

void Menus::setDensity(Density density)
{
    compact->setChecked(density == Density::Compact);
}

void Menus::setRecentFiles(const QStringList &paths)
{
    m_recent->clear();
    bool isAnyMissing = false;
    for (const QString &path : paths) {
        const bool isMissing = !QFileInfo::exists(path);
        isAnyMissing = isAnyMissing || isMissing;
        const QString name = oneLine(QFileInfo(path).fileName()).replace(u'&', u"&&"_s);
        QAction *action = m_recent->addAction(isMissing ? tr("%1 (missing)").arg(name) : name);
        action->setStatusTip(path);
        action->setToolTip(shownPath(path));
        action->setEnabled(!isMissing);
        connect(action, &QAction::triggered, this, [this, path] { emit fileWanted(path); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->addSeparator();
    QAction *forget = m_recent->addAction(isAnyMissing ? tr("&Remove the missing ones") : tr("&Clear the list"));
    connect(forget, &QAction::triggered, this, &Menus::forgetRecentWanted);
    m_recent->setEnabled(!paths.isEmpty());
}

void Menus::setWorkspaceOpen(Openness openness)
{
    const bool isOpen = openness != Openness::None;
    for (QAction *action : {guide, importFiles, importCopied, refreshActions})
        action->setEnabled(openness == Openness::Writable);
    for (QAction *action : {saveCopy, exportSome, print, close, switchTo, find, nextHit, previousHit, nextOpen,
                            previousOpen, nextPane, previousPane, cards, table, board, groupActions, sidebar, coverage})
        action->setEnabled(isOpen);
    facts->setEnabled(isOpen);
    beside->setEnabled(isOpen);
    for (QAction *target : m_sections + m_panes)
        target->setEnabled(isOpen);
}

} // namespace nevertwice
