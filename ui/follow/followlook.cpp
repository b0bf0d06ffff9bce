#include "ui/follow/followlook.h"

#include "ui/follow/followitemmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace followlook {

constexpr QLatin1StringView kWhich[] = {"open"_L1, "overdue"_L1, "mine"_L1, "closed"_L1, "all"_L1};
// A place for each column: what is kept does not change its meaning when a column comes between.
constexpr QLatin1StringView kColumns[] = {"title"_L1, "status"_L1,   "due"_L1,     "owner"_L1, "priority"_L1,
                                          "type"_L1,  "incident"_L1, "answers"_L1, "age"_L1};
static_assert(std::size(kColumns) == FollowItemModel::ColumnCount);

} // namespace followlook

QJsonObject lookDocument(const FollowLook &look)
{
    QJsonObject document;
    document["shape"_L1] = look.shape == FollowLook::Shape::Board ? u"board"_s : u"table"_s;
    document["rows"_L1] = groupingWord(look.rows);
    document["columns"_L1] = groupingWord(look.columns);
    if (look.sortColumn >= 0 && look.sortColumn < FollowItemModel::ColumnCount) {
        document["sort"_L1] = QString(followlook::kColumns[look.sortColumn]);
        document["descending"_L1] = look.sortOrder == Qt::DescendingOrder;
    }
    return document;
}

FollowLook readLook(const QJsonObject &document)
{
    FollowLook look;
    if (document["shape"_L1].toString() == "board"_L1) look.shape = FollowLook::Shape::Board;
    look.rows = readGrouping(document["rows"_L1].toString());
    const FollowGrouping columns = readGrouping(document["columns"_L1].toString());
    if (boardGroupings().contains(columns)) look.columns = columns;
    for (int column = 0; column < FollowItemModel::ColumnCount; ++column)
        if (followlook::kColumns[column] == document["sort"_L1].toString()) look.sortColumn = column;
    if (document["descending"_L1].toBool()) look.sortOrder = Qt::DescendingOrder;
    return look;
}

QString whichWord(FollowFilter::Which which)
{
    return followlook::kWhich[int(which)];
}

FollowFilter::Which readWhich(const QString &word)
{
    for (int which = 0; which < int(std::size(followlook::kWhich)); ++which)
        if (followlook::kWhich[which] == word) return FollowFilter::Which(which);
    return FollowFilter::Which::Open;
}

} // namespace nevertwice
