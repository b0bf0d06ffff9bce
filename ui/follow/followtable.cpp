#include "ui/follow/followtable.h"

#include "ui/follow/followitemmodel.h"
#include "ui/kit/marks.h"
#include "ui/kit/rowtable.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kNarrowestAction = 260;
bool isTyped(int column)
{
    return column == FollowItemModel::OwnerColumn || column == FollowItemModel::DueColumn;
}

constexpr int kFollowWidths[] = {0, 108, 142, 136, 66, 88, 140, 140, 76}; // the first takes what is left

} // namespace

FollowTable::FollowTable(const Theme &theme, FollowItemModel &model, QWidget *parent)
    : QTableView(parent), m_theme(theme)
{
    setObjectName("followTable"_L1);
    setAccessibleName(tr("Actions"));
    setModel(&model);
    layOutRowTable(*this);
    setSelectionMode(ExtendedSelection);
    QHeaderView *header = horizontalHeader();
    for (int column = 1; column < FollowItemModel::ColumnCount; ++column)
        header->resizeSection(column, fittedWidth(*this, column, theme.scaled(kFollowWidths[column])));
    connect(header, &QHeaderView::sortIndicatorChanged, &model, &FollowItemModel::sort);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column != FollowItemModel::TitleColumn) fitTitle();
    });
    connect(&theme, &Theme::changed, this, &FollowTable::takeLook);
    takeLook();
}

QList<int> FollowTable::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void FollowTable::changeCell(const QModelIndex &index)
{
    if (!index.isValid() || !m_isChangeable) return;
    if (isTyped(index.column()))
        edit(index);
    else
        emit choiceWanted(index.column(), viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

// F2 is the window's too, for the title of an incident; here it means the cell.
bool FollowTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2)
        event->accept();
    return QTableView::event(event);
}

void FollowTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid()) emit opened(currentIndex().row());
        return;
    case Qt::Key_F2:
        changeCell(currentIndex());
        return;
    case Qt::Key_Space:
        if (event->modifiers() != Qt::NoModifier) break;
        emit toggled();
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void FollowTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid()) return;
    const bool isChanged = isTyped(index.column()) || index.column() == FollowItemModel::StatusColumn ||
                           index.column() == FollowItemModel::PriorityColumn;
    isChanged ? changeCell(index) : emit opened(index.row());
}

void FollowTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid();
    if (!isByKey && !indexAt(event->pos()).isValid()) return;
    emit menuWanted(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

// The title takes what the others leave.
void FollowTable::fitTitle()
{
    int others = 0;
    for (int column = 1; column < FollowItemModel::ColumnCount; ++column)
        others += columnWidth(column);
    setColumnWidth(FollowItemModel::TitleColumn, qMax(m_theme.scaled(kNarrowestAction), viewport()->width() - others));
}

void FollowTable::takeLook()
{
    verticalHeader()->setDefaultSectionSize(
        m_theme.scaled(m_theme.isCompact() ? space::compactTableRow : space::tableRow));
    viewport()->update();
}

void FollowTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid()) return;
    QPainter painter(viewport());
    paintFocusRing(painter, m_theme, visualRect(currentIndex()).adjusted(0, 0, 0, -1), 4);
}

void FollowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitTitle();
}

} // namespace nevertwice
