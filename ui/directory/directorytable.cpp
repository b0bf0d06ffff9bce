#include "ui/directory/directorytable.h"

#include "ui/directory/directorymodel.h"
#include "ui/kit/marks.h"
#include "ui/kit/rowtable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
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
    : QTableView(parent), m_theme(theme), m_model(model)
{
    setObjectName("directoryTable"_L1);
    setAccessibleName(tr("Names"));
    setModel(&model);
    setItemDelegate(new DirectoryDelegate(theme, this));
    layOutRowTable(*this);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    QHeaderView *header = horizontalHeader();
    for (int column = 1; column < DirectoryModel::ColumnCount; ++column)
        header->resizeSection(column, usualWidth(column));
    connect(header, &QHeaderView::sortIndicatorChanged, &model, &DirectoryModel::sort);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column != DirectoryModel::NameColumn) fitColumns();
    });
    connect(&theme, &Theme::changed, this, &DirectoryTable::takeLook);
    takeLook();
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
    fitColumns();
}

int DirectoryTable::usualWidth(int column) const
{
    const bool areMembers = m_model.kind() == DirectoryKind::Team &&
                            (column == DirectoryModel::FirstFactColumn || column == DirectoryModel::SecondFactColumn);
    return m_theme.scaled(areMembers ? directorytable::kMembers : directorytable::kWidths[column]);
}

void DirectoryTable::fitColumns()
{
    const int name = m_theme.scaled(directorytable::kNarrowestName);
    QList<int> usual{0};
    for (int column = 1; column < DirectoryModel::ColumnCount; ++column) {
        setColumnHidden(column, !m_model.hasColumn(DirectoryModel::Column(column)));
        usual.append(usualWidth(column));
    }
    shareRoom(*this, m_theme.scaled(kWidestTitle), usual);
    int others = 0;
    for (int column = 1; column < DirectoryModel::ColumnCount; ++column)
        others += columnWidth(column); // of a hidden one it is none
    // Where there is little room, the one that is chosen says when it was last.
    if (name + others > viewport()->width()) {
        others -= columnWidth(DirectoryModel::LastColumn);
        setColumnHidden(DirectoryModel::LastColumn, true);
    }
    setColumnWidth(DirectoryModel::NameColumn, qMax(name, viewport()->width() - others));
}

// F2 is the window's too, for the title of an incident; here it means the name.
bool DirectoryTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2)
        event->accept();
    return QTableView::event(event);
}

void DirectoryTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter && event->key() != Qt::Key_F2) return QTableView::keyPressEvent(event);
    if (!currentIndex().isValid()) return;
    isEnter ? emit opened() : emit renameWanted();
}

QList<int> DirectoryTable::chosenRows() const
{
    QList<int> rows;
    const QModelIndexList chosen = selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows.append(index.row());
    if (rows.isEmpty() && currentIndex().isValid()) rows.append(currentIndex().row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void DirectoryTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid()) return;
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuWanted(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void DirectoryTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (indexAt(event->pos()).isValid()) emit opened();
}

void DirectoryTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit chosen();
}

void DirectoryTable::takeLook()
{
    verticalHeader()->setDefaultSectionSize(
        m_theme.scaled(m_theme.isCompact() ? space::compactTableRow : space::tableRow));
    viewport()->update();
}

void DirectoryTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid()) return;
    const QRect cell = visualRect(currentIndex());
    QPainter painter(viewport());
    paintFocusRing(painter, m_theme, QRectF(QRect(1, cell.top(), viewport()->width() - 2, cell.height() - 1)), 4);
}

void DirectoryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace nevertwice
