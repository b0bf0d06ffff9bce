#include "ui/directory/directorymenu.h"

#include "model/domain/directoryfacts.h"
#include "ui/kit/format.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qsizetype kMostTeamsOffered = 40;
constexpr qsizetype kLongestTeamName = 60;

QList<DirectoryWish> teamWishes(const QList<DirectoryRow> &rows, const QString &team)
{
    QList<DirectoryWish> wishes;
    for (const DirectoryRow &row : rows) {
        DirectoryWish wish{DirectoryWish::Kind::Change, row.kind, row.entry, {}, row.entry};
        setFact(wish.entry, DirectoryFact::Team, team);
        if (wish.entry != wish.before) wishes.append(wish);
    }
    return wishes;
}

} // namespace

DirectoryMenu::DirectoryMenu(const QList<DirectoryRow> &chosen, const QStringList &teams, QWidget *parent)
    : QMenu(parent)
{
    setObjectName("directoryMenu"_L1);
    if (chosen.isEmpty()) return;
    if (chosen.size() > 1) addSection(tr("%n names", nullptr, int(chosen.size())));
    const DirectoryKind kind = chosen.first().kind;
    if (kind == DirectoryKind::Service || kind == DirectoryKind::Person) addTeams(chosen, teams);
    if (chosen.size() > 1)
        connect(addAction(tr("&Merge %n names…", nullptr, int(chosen.size()))), &QAction::triggered, this,
                &DirectoryMenu::mergeWanted);
    QAction *remove = addAction(tr("&Remove"));
    remove->setEnabled(
        std::all_of(chosen.begin(), chosen.end(), [](const DirectoryRow &row) { return row.incidents == 0; }));
    connect(remove, &QAction::triggered, this, [this, chosen] {
        QList<DirectoryWish> wishes;
        for (const DirectoryRow &row : chosen)
            wishes.append({DirectoryWish::Kind::Remove, row.kind, row.entry, {}, {}});
        emit wanted(wishes);
    });
}

void DirectoryMenu::addTeams(const QList<DirectoryRow> &chosen, const QStringList &teams)
{
    QMenu *menu = addMenu(tr("&Team"));
    for (const QString &team : teams.mid(0, kMostTeamsOffered)) {
        const QString name = asMenuText(oneLine(team).left(kLongestTeamName));
        connect(menu->addAction(name), &QAction::triggered, this,
                [this, chosen, team] { emit wanted(teamWishes(chosen, team)); });
    }
    if (!teams.isEmpty()) menu->addSeparator();
    connect(menu->addAction(tr("&None")), &QAction::triggered, this,
            [this, chosen] { emit wanted(teamWishes(chosen, {})); });
}

} // namespace nevertwice
