#pragma once

#include "model/store/rows.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <vector>

namespace nevertwice {

// What the actions are put together by.
enum class FollowGrouping { None, Status, Owner, Priority, Type, Due, Cause, Incident };

// The word it is kept under; one that is not known is None.
QString groupingWord(FollowGrouping grouping);
FollowGrouping readGrouping(const QString &word);
// What a person calls it: "Owner".
QString groupingText(FollowGrouping grouping);
// Those a table can have, and those a board can: it has columns that a card can be moved to.
QList<FollowGrouping> tableGroupings();
QList<FollowGrouping> boardGroupings();

// All actions, and what they need to be named by.
struct FollowSource
{
    const QList<ActionRow> &rows;
    const QHash<QUuid, QString> &causes;
    const QHash<QUuid, QString> &incidents;
    QDate today;
};

struct FollowGroup
{
    QString key; // the same as long as it is the same group
    QString title;
    QString value;        // what an action gets that is put here: the word of a code, a name, a day
    bool isTarget = true; // whether one can be
    bool isLate = false;
    std::vector<int> rows; // of the source

    bool operator==(const FollowGroup &) const = default;
};

// The groups of these rows, each with at least one of them, in the order in which one reads them. Under causes a row
// stands once for each cause it answers.
QList<FollowGroup> groupActions(const FollowSource &source, const std::vector<int> &rows, FollowGrouping grouping);
// The same for a board: with the groups that are empty too, where there are few enough to be known; the smallest of
// very many are one.
QList<FollowGroup> boardColumns(const FollowSource &source, const std::vector<int> &rows, FollowGrouping grouping);

} // namespace nevertwice
