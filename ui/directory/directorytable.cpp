#include "ui/directory/directorytable.h"

#include "ui/directory/directorymodel.h"
#include "ui/kit/duetext.h"
#include "ui/kit/rowtable.h"

#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSet>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace directorytable {

constexpr int kNarrowestName = 150;
constexpr int kWidths[] = {0, 130, 64, 78, 100, 58, 76}; // the first takes what is left
constexpr int kMembers = 200;                            // what a team owns, and who belongs to it
constexpr int kCellPadding = space::s;

} // namespace directorytable

DirectoryDelegate::DirectoryDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

void DirectoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isName = index.column() == DirectoryModel::NameColumn;
    const bool isLate = index.column() == DirectoryModel::OverdueColumn;
    const bool isNumber = DirectoryModel::isNumber(index.column());
    painter->save();
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, isSelected ? tokens.selection : tokens.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.border);
    const QRect room = option.rect.adjusted(directorytable::kCellPadding, 0, -directorytable::kCellPadding, 0);
    painter->setFont(m_theme.font(TextStyle::Body));
    painter->setPen(isSelected ? tokens.onSelection : isLate ? tokens.danger : isName ? tokens.text : tokens.text2);
    const Qt::Alignment side = isNumber ? Qt::AlignTrailing : Qt::AlignLeading;
    painter->drawText(room, int(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter)),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

DirectoryTable::DirectoryTable(const Theme &theme, DirectoryModel &model, QWidget *parent)
    : RowView(theme, parent), m_model(model)
{
    setObjectName("directoryTable"_L1);
    setAccessibleName(tr("Names"));
    setModel(&model);
    setItemDelegate(new DirectoryDelegate(theme, this));
    setFitted(DirectoryModel::NameColumn, theme.scaled(directorytable::kNarrowestName), Fit::Always);
    QHeaderView *header = horizontalHeader();
    for (int column = 1; column < DirectoryModel::ColumnCount; ++column)
        header->resizeSection(column, usualWidth(column));
    connect(header, &QHeaderView::sortIndicatorChanged, &model, &DirectoryModel::sort);
}

// Of another kind of names: what they have in common with the last is as wide as it was.
void DirectoryTable::followKind()
{
    QHeaderView *header = horizontalHeader();
    const QSignalBlocker quiet(header);
    for (const int column : {DirectoryModel::FirstFactColumn, DirectoryModel::SecondFactColumn}) {
        setColumnHidden(column, false);
        header->resizeSection(column, usualWidth(column));
    }
    fit();
}

int DirectoryTable::usualWidth(int column) const
{
    const bool areMembers = m_model.kind() == DirectoryKind::Team &&
                            (column == DirectoryModel::FirstFactColumn || column == DirectoryModel::SecondFactColumn);
    const int usual = theme().scaled(areMembers ? directorytable::kMembers : directorytable::kWidths[column]);
    const bool isDay = column == DirectoryModel::LastColumn;
    const int day = isDay ? dayWidth(theme().font(TextStyle::Body)) + 2 * directorytable::kCellPadding : 0;
    return fittedWidth(*this, column, std::max(usual, day));
}

QList<UsualColumnWidth> DirectoryTable::sharing() const
{
    QList<UsualColumnWidth> all;
    for (int column = 1; column < DirectoryModel::ColumnCount; ++column)
        all.append({column, usualWidth(column)});
    return all;
}

// Where there is little room, what is late stays in sight: the other facts are said of the one that is chosen.
void DirectoryTable::fit()
{
    if (m_isFitting) return; // each column that comes or goes asks for it again
    const QScopedValueRollback fitting(m_isFitting, true);
    shareRest();
    QSet<int> shown;
    int needed = theme().scaled(directorytable::kNarrowestName);
    const auto widthOf = [this](int column) {
        return isColumnHidden(column) ? usualWidth(column) : columnWidth(column);
    };
    for (int column = 1; column < DirectoryModel::ColumnCount; ++column) {
        if (!m_model.hasColumn(DirectoryModel::Column(column))) continue;
        shown.insert(column);
        needed += widthOf(column);
    }
    constexpr int inTurn[] = {DirectoryModel::LastColumn, DirectoryModel::SecondFactColumn,
                              DirectoryModel::FirstFactColumn};
    int least = needed;
    for (const int column : inTurn)
        if (shown.contains(column)) least -= widthOf(column);
    const int room = viewport()->width();
    // Where there is no room even so, as before it is laid out, all of them are there.
    for (const int column : inTurn)
        if (least <= room && needed > room && shown.remove(column)) needed -= widthOf(column);
    for (int column = 1; column < DirectoryModel::ColumnCount; ++column)
        setColumnHidden(column, !shown.contains(column));
    RowView::fit();
}

void DirectoryTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit chosen();
}

} // namespace nevertwice
