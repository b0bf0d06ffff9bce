#include "model/store/directorywork.h"
#include "ui/directory/directorypage.h"
#include "ui/find/incidentlist.h"
#include "ui/follow/actionspage.h"
#include "ui/kit/format.h"
#include "ui/kit/settings.h"
#include "ui/window/pageerrands.h"
#include "ui/window/remembertable.h"
#include "ui/window/sidebar.h"
#include "ui/window/workbar.h"
#include "ui/window/workspaceview.h"

#include <QCoreApplication>
#include <QTableView>

#include <memory>
#include <utility>

// The directory of names in the window.

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace workspacedirectory {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(nevertwice::DirectoryWords)
};

QString changedText(int incidents)
{
    if (incidents == 0) return Words::tr("No incident names it.");
    return incidents == 1 ? Words::tr("1 incident is changed.")
                          : Words::tr("%n incidents are changed.", nullptr, incidents);
}

QString doneText(const DirectoryWish &wish, const DirectoryWork &work)
{
    const QString name = isolated(oneLine(wish.entry.name));
    const QString other = isolated(oneLine(wish.name));
    switch (wish.kind) {
    case DirectoryWish::Kind::Rename:
        return Words::tr("“%1” is called “%2” now. %3", "a name, its new name, how many incidents")
            .arg(name, other, changedText(work.incidents));
    case DirectoryWish::Kind::Merge:
        if (const int gone = int(wish.others.size()) + 1; gone > 1)
            return Words::tr("%n names are merged into “%1”. %2", "a name, how many incidents", gone)
                .arg(other, changedText(work.incidents));
        return Words::tr("“%1” is merged into “%2”. %3", "a name, another, how many incidents")
            .arg(name, other, changedText(work.incidents));
    case DirectoryWish::Kind::Change:
        return wish.before == wish.entry ? Words::tr("“%1” is entered.").arg(name)
                                         : Words::tr("What is known of “%1” is changed.").arg(name);
    case DirectoryWish::Kind::Remove:
        return Words::tr("“%1” is removed.").arg(name);
    }
    return {};
}

QString doneText(const QList<DirectoryWish> &wishes, const QList<DirectoryWork> &works)
{
    return wishes.size() == 1 ? doneText(wishes.first(), works.first())
                              : Words::tr("%n names are changed.", nullptr, int(wishes.size()));
}

// Those that are called otherwise when it is done.
QStringList namesOf(const DirectoryWish &wish)
{
    return QStringList{wish.entry.name} + wish.others;
}

Result<DirectoryWork> carryOut(Workspace &workspace, const DirectoryWish &wish, const QString &by,
                               const DirectoryProgress &progress)
{
    switch (wish.kind) {
    case DirectoryWish::Kind::Rename:
        return renameEntry(workspace, wish.of, wish.entry.name, wish.name, by, progress);
    case DirectoryWish::Kind::Merge:
        return mergeEntries(workspace, wish.of, namesOf(wish), wish.name, by, progress);
    case DirectoryWish::Kind::Change:
        return changeEntry(workspace, wish.of, wish.before, wish.entry, by);
    case DirectoryWish::Kind::Remove:
        return removeEntry(workspace, wish.of, wish.entry.name, by);
    }
    return DirectoryWork();
}

QString meanwhileText(const DirectoryWish &wish)
{
    const QString name = isolated(oneLine(wish.entry.name));
    if (wish.kind == DirectoryWish::Kind::Rename) return Words::tr("Renaming “%1”…").arg(name);
    if (wish.kind == DirectoryWish::Kind::Merge)
        return wish.others.isEmpty() ? Words::tr("Merging “%1”…").arg(name) : Words::tr("Merging names…");
    return Words::tr("Changing “%1”…").arg(name);
}

// Whoever renames themselves is called so here too: what is theirs stays theirs.
bool followMe(Settings &settings, ActionsPage *actions, const QString &before, const QString &name)
{
    if (settings.myName().isEmpty() || settings.myName().compare(before, Qt::CaseInsensitive) != 0) return false;
    settings.setMyName(name);
    if (actions) actions->setMe(name);
    return true;
}

WorkBar::LongWork workOf(const DirectoryWish &wish)
{
    return [wish](Workspace &workspace, const QString &by, const WorkBar::Progress &progress) -> Result<WorkBar::Done> {
        const Result<DirectoryWork> work = carryOut(workspace, wish, by, progress);
        if (!work) return work.error();
        return WorkBar::Done{doneText(wish, *work), [work = *work](Workspace &undone, const QString &whom) {
                                 return takeBackDirectoryWork(undone, work, whom);
                             }};
    };
}

// The last first: each finds what it left.
Result<Reverted> takeBackAll(Workspace &workspace, const QList<DirectoryWork> &works, const QString &by)
{
    Reverted all;
    for (auto work = works.rbegin(); work != works.rend(); ++work) {
        const Result<Reverted> one = takeBackDirectoryWork(workspace, *work, by);
        if (!one) return one.error();
        all.restored += one->restored;
        all.changedSince += one->changedSince;
    }
    return all;
}

// All of them or none. They have nothing to do with each other: each is about one name.
Result<WorkBar::Done> doAll(Workspace &workspace, const QList<DirectoryWish> &wishes, const QString &by)
{
    QList<DirectoryWork> works;
    for (const DirectoryWish &wish : wishes) {
        const Result<DirectoryWork> work = carryOut(workspace, wish, by, {});
        if (!work) {
            const Result<Reverted> taken = takeBackAll(workspace, works, by);
            return taken ? work.error() : taken.error();
        }
        works.append(*work);
    }
    return WorkBar::Done{doneText(wishes, works),
                         [works](Workspace &undone, const QString &whom) { return takeBackAll(undone, works, whom); }};
}

WorkBar::Work workOfAll(const QList<DirectoryWish> &wishes)
{
    return [wishes](Workspace &workspace, const QString &by) { return doAll(workspace, wishes, by); };
}

} // namespace workspacedirectory

// Made when it is first wanted.
void WorkspaceView::showDirectory()
{
    if (!m_directory) {
        m_directory = new DirectoryPage(m_theme, std::move(m_directoryReader), m_clock, m_panes->wholeHome());
        m_directory->setChangeable(isWritable());
        rememberTable(*m_directory->findChild<QTableView *>(u"directoryTable"_s), m_settings, u"directory"_s);
        connect(m_directory, &DirectoryPage::failed, this, &WorkspaceView::complain);
        connect(m_directory, &DirectoryPage::incidentsWanted, this, [this](const QString &query) {
            m_sidebar->markPlace(Sidebar::Place::Incidents);
            showView(query);
        });
        connect(m_directory, &DirectoryPage::actionsWanted, this, [this](const QString &query) {
            m_sidebar->markPlace(Sidebar::Place::Actions);
            showActions();
            m_actions->showThose(query);
        });
        connect(m_directory, &DirectoryPage::severalWanted, this, [this](const QList<DirectoryWish> &wishes) {
            if (wishes.isEmpty()) return;
            handOver(); // the incidents that are changed may be open
            m_documents->flush();
            m_foot->work().carryOut(workspacedirectory::workOfAll(wishes), u"directory"_s);
        });
        const auto meBefore = std::make_shared<QString>(); // where the last work has renamed whoever sits here
        connect(&m_foot->work(), &WorkBar::began, this, [meBefore] { meBefore->clear(); });
        connect(&m_foot->work(), &WorkBar::tookBack, this, [this, meBefore] {
            if (const QString before = std::exchange(*meBefore, {}); !before.isEmpty())
                workspacedirectory::followMe(m_settings, m_actions, m_settings.myName(), before);
        });
        connect(m_directory, &DirectoryPage::wanted, this, [this, meBefore](const DirectoryWish &wish) {
            handOver(); // the incidents that are changed may be open
            m_documents->flush();
            const bool isOther = wish.kind == DirectoryWish::Kind::Rename || wish.kind == DirectoryWish::Kind::Merge;
            m_foot->work().carryOutLong(
                workspacedirectory::workOf(wish), workspacedirectory::meanwhileText(wish), u"directory"_s,
                [this, wish, isOther, meBefore] {
                    if (!isOther) return;
                    for (const QString &gone : workspacedirectory::namesOf(wish)) {
                        m_directory->followName(gone, wish.name);
                        const bool isPerson = wish.of == DirectoryKind::Person;
                        const QString me = m_settings.myName();
                        if (isPerson && workspacedirectory::followMe(m_settings, m_actions, gone, wish.name))
                            *meBefore = me;
                    }
                });
        });
    }
    showWhole(m_directory);
    m_directory->focusList();
}

} // namespace nevertwice
