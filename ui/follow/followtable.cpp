#include "ui/follow/followtable.h"

#include "ui/follow/followitemmodel.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/rowtable.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSet>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kNarrowestAction = 260;
constexpr int kHeadingMark = 16;

bool isTyped(int column)
{
    return column == FollowItemModel::OwnerColumn || column == FollowItemModel::DueColumn;
}

constexpr int kFollowWidths[] = {0, 108, 142, 136, 66, 88, 140, 140, 76}; // the first takes what is left

} // namespace

FollowTable::FollowTable(const Theme &theme, FollowItemModel &model, QWidget *parent)
    : RowView(theme, parent), m_model(model)
{
    setObjectName("followTable"_L1);
    setAccessibleName(tr("Actions"));
    setModel(&model);
    setFitted(FollowItemModel::TitleColumn, theme.scaled(kNarrowestAction), Fit::UntilItIsSet);
    offerColumns();
    resetColumns();
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_model.sort(column, order);
        emit columnsChanged();
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RowView::finishTyping);
}

void FollowTable::resetColumns()
{
    layOutColumns([this](QHeaderView &header) {
        for (int column = 0; column < FollowItemModel::ColumnCount; ++column) {
            header.moveSection(header.visualIndex(column), column);
            header.setSectionHidden(column, false);
            if (column != FollowItemModel::TitleColumn)
                header.resizeSection(column, fittedWidth(*this, column, theme().scaled(kFollowWidths[column])));
        }
    });
}

QList<UsualColumnWidth> FollowTable::sharing() const
{
    QList<UsualColumnWidth> cut;
    for (const int column : {FollowItemModel::IncidentColumn, FollowItemModel::AnswersColumn})
        cut.append({column, fittedWidth(*this, column, theme().scaled(kFollowWidths[column]))});
    return cut;
}

QByteArray FollowTable::columns() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    writeColumns(stream);
    return state;
}

void FollowTable::setColumns(const QByteArray &state)
{
    QDataStream stream(state);
    if (!readColumns(stream)) return;
    showOrder(m_model.sortColumn(), m_model.sortOrder()); // which is kept elsewhere
    fit();
}

void FollowTable::showOrder(int column, Qt::SortOrder order)
{
    const QSignalBlocker blocker(horizontalHeader());
    horizontalHeader()->setSortIndicator(column, order);
    horizontalHeader()->viewport()->update();
    m_model.sort(column, order);
}

QList<int> FollowTable::chosen() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (!m_model.isHeading(row)) rows.append(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    // Under causes an action stands once for each cause it answers, and is one action nonetheless.
    QList<int> sources;
    QSet<int> known;
    for (const int row : std::as_const(rows)) {
        const int source = m_model.sourceOf(row);
        if (known.contains(source)) continue;
        known.insert(source);
        sources.append(source);
    }
    return sources;
}

FollowTable::Place FollowTable::place() const
{
    return {std::max(0, currentIndex().row()), std::max(0, currentIndex().column())};
}

void FollowTable::choose(const QList<int> &sources, const Place &place)
{
    const QList<int> rows = m_model.rowsOf(sources);
    // Where what was chosen is gone, its neighbour has the keyboard and is not chosen: a key pressed twice by mistake
    // changes nothing else.
    const int row = rows.isEmpty() ? std::clamp(place.row, 0, std::max(0, m_model.rowCount() - 1)) : rows.first();
    chooseRows(rows, m_model.index(row, place.column));
}

void FollowTable::changeCell(const QModelIndex &index)
{
    if (!index.isValid() || !isChangeable() || m_model.isHeading(index.row())) return;
    if (isColumnHidden(index.column())) return; // nobody would see the field
    if (isTyped(index.column()))
        edit(index);
    else
        emit choiceWanted(index.column(), viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

// Who goes to the table with Tab means the row with the ring.
void FollowTable::focusInEvent(QFocusEvent *event)
{
    RowView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) chooseCurrent();
}

void FollowTable::chooseCurrent()
{
    if (selectionModel()->hasSelection() || !currentIndex().isValid()) return;
    if (!m_model.isHeading(currentIndex().row())) setCurrentIndex(currentIndex());
}

bool FollowTable::takeHeadingKey(int key)
{
    const int row = currentIndex().row();
    const bool isRight = key == Qt::Key_Right, isLeft = key == Qt::Key_Left;
    const bool isToggled = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (!isToggled && !isRight && !isLeft) return false;
    const bool isTowardsStart = layoutDirection() == Qt::RightToLeft ? isRight : isLeft;
    m_model.setCollapsed(row, isToggled ? !m_model.isCollapsed(row) : isTowardsStart);
    return true;
}

void FollowTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isHeading = currentIndex().isValid() && m_model.isHeading(currentIndex().row());
    if (isHeading && isPlain && takeHeadingKey(event->key())) return;
    if (isHeading) return QTableView::keyPressEvent(event); // there is no action to open or to change
    const bool isToggle = event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier;
    isToggle ? emit toggled() : RowView::keyPressEvent(event);
}

void FollowTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    RowView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid() && m_model.isHeading(index.row()))
        m_model.setCollapsed(index.row(), !m_model.isCollapsed(index.row()));
}

void FollowTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || m_model.isHeading(index.row())) return;
    const bool isChanged = isTyped(index.column()) || index.column() == FollowItemModel::StatusColumn ||
                           index.column() == FollowItemModel::PriorityColumn;
    isChanged ? changeCell(index) : open(index);
}

// Across all columns, however they are moved and hidden.
void FollowTable::paintHeading(QPainter &painter, int row) const
{
    const Tokens &tokens = theme().tokens();
    const FollowGroup &group = m_model.groupAt(row);
    const QRect line(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), line, rect); };
    painter.fillRect(line, tokens.bg);
    painter.fillRect(QRect(line.left(), line.bottom(), line.width(), space::hair), tokens.border);
    const int side = kHeadingMark;
    const QRect mark(line.left() + space::s, line.top() + (line.height() - side) / 2, side, side);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QString icon = !m_model.isCollapsed(row) ? u"chevron-down"_s : u"chevron-end"_s;
    QPixmap pixmap = linePixmap(icon, {side, side}, tokens.text2, devicePixelRatioF());
    if (isMirrored) pixmap = pixmap.transformed(QTransform().scale(-1, 1));
    painter.drawPixmap(mirrored(mark).topLeft(), pixmap);
    painter.setFont(theme().font(TextStyle::ListTitle));
    painter.setPen(group.isLate ? tokens.danger : tokens.text);
    const int alignment =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)) | Qt::TextSingleLine;
    const QRect room = line.adjusted(mark.right() + space::s, 0, -space::xxl * 2, 0);
    const QString title = painter.fontMetrics().elidedText(group.title, Qt::ElideRight, room.width());
    const int width = painter.fontMetrics().horizontalAdvance(title);
    painter.drawText(mirrored(room), alignment, isolated(title));
    painter.setFont(theme().font(TextStyle::Meta));
    painter.setPen(tokens.text2);
    painter.drawText(mirrored(line.adjusted(room.left() + width + space::s, 0, 0, 0)), alignment,
                     numberText(qint64(group.rows.size())));
}

void FollowTable::paintOver(QPainter &painter)
{
    const int first = rowAt(0);
    for (int row = first; row >= 0 && row < m_model.rowCount() && rowViewportPosition(row) < viewport()->height();
         ++row)
        if (m_model.isHeading(row)) paintHeading(painter, row);
}

// The cell, which is what F2 changes; a heading is one.
QRect FollowTable::ringOf(const QModelIndex &current) const
{
    QRect place = visualRect(current);
    if (m_model.isHeading(current.row())) place = QRect(0, place.top(), viewport()->width(), place.height());
    return place.adjusted(0, 0, 0, -1);
}

} // namespace nevertwice
