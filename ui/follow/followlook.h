#pragma once

#include "ui/follow/followgroups.h"

#include <QJsonObject>

namespace nevertwice {

// Which promises are looked at.
struct FollowFilter
{
    enum class Which { Open, Overdue, Mine, Closed, All };

    Which which = Which::Open;
    QString words; // all of them, anywhere: in the action, its owner, its incident or the causes it answers
    QString me;

    bool operator==(const FollowFilter &) const = default;
};

// How they are looked at. It is remembered, and kept under a name with the filter.
struct FollowLook
{
    enum class Shape { Table, Board };

    Shape shape = Shape::Table;
    FollowGrouping rows = FollowGrouping::None;      // of the table
    FollowGrouping columns = FollowGrouping::Status; // of the board
    int sortColumn = -1;                             // of the table; -1 is the usual order
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    bool operator==(const FollowLook &) const = default;
};

// In words that last. What is missing or not known is as it usually is.
QJsonObject lookDocument(const FollowLook &look);
FollowLook readLook(const QJsonObject &document);
QString whichWord(FollowFilter::Which which);
FollowFilter::Which readWhich(const QString &word);

} // namespace nevertwice
