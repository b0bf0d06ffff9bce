#include "ui/kit/rowtable.h"

#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

namespace nevertwice {

struct RowTableText
{
    Q_DECLARE_TR_FUNCTIONS(RowTableText)
};

void layOutRowTable(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setMouseTracking(true);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setMinimumSectionSize(space::compactTableRow);
    QHeaderView *header = table.horizontalHeader();
    header->setAccessibleName(RowTableText::tr("Columns"));
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
}

int fittedWidth(const QTableView &table, int column, int usual)
{
    return qMax(usual, table.horizontalHeader()->sectionSizeHint(column));
}

} // namespace nevertwice
