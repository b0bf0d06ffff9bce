#pragma once

#include "model/store/directoryrows.h"
#include "ui/kit/directorywish.h"

#include <QMenu>

namespace nevertwice {

// What can be done with all the names that are chosen in the directory: services and people get a team, names that
// are one become one, and those that nobody uses are removed.
class DirectoryMenu : public QMenu
{
    Q_OBJECT

public:
    DirectoryMenu(const QList<DirectoryRow> &chosen, const QStringList &teams, QWidget *parent = nullptr);

signals:
    void wanted(const QList<nevertwice::DirectoryWish> &wishes);
    void mergeWanted(); // of all of them into one

private:
    void addTeams(const QList<DirectoryRow> &chosen, const QStringList &teams);
};

} // namespace nevertwice
