#include "ui/follow/followtable.h"

#include "ui/follow/followitemmodel.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/marks.h"
#include "ui/kit/rowtable.h"

#include <QContextMenuEvent>
#include <QDataStream>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSet>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kNarrowestAction = 260;
constexpr int kHeadingMark = 16;
constexpr qint32 kFollowColumnsVersion = 1;

bool isTyped(int column)
{
    return column == FollowItemModel::OwnerColumn || column == FollowItemModel::DueColumn;
}

constexpr int kFollowWidths[] = {0, 108, 142, 136, 66, 88, 140, 140, 76}; // the first takes what is left

} // namespace

FollowTable::FollowTable(const Theme &theme, FollowItemModel &model, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_model(model)
{
    setObjectName("followTable"_L1);
    setAccessibleName(tr("Actions"));
    setModel(&model);
    layOutRowTable(*this);
    setSelectionMode(ExtendedSelection);
    buildHeader();
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &FollowTable::finishTyping);
    connect(&theme, &Theme::changed, this, &FollowTable::takeLook);
    takeLook();
}

void FollowTable::buildHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    resetColumns();
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_model.sort(column, order);
        emit columnsChanged();
    });
    connect(header, &QHeaderView::sectionMoved, this, &FollowTable::columnsChanged);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (m_isFitting) return;
        if (column == FollowItemModel::TitleColumn) m_isTitleFitted = false;
        fitTitle();
        emit columnsChanged();
    });
    connect(header, &QWidget::customContextMenuRequested, this, &FollowTable::showHeaderMenu);
}

void FollowTable::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    m_isFitting = true;
    m_isTitleFitted = true;
    for (int column = 0; column < FollowItemModel::ColumnCount; ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->setSectionHidden(column, false);
        if (column != FollowItemModel::TitleColumn)
            header->resizeSection(column, fittedWidth(*this, column, m_theme.scaled(kFollowWidths[column])));
    }
    m_isFitting = false;
    fitTitle();
    emit columnsChanged();
}

QByteArray FollowTable::columns() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << kFollowColumnsVersion << m_isTitleFitted << horizontalHeader()->saveState();
    return state;
}

void FollowTable::setColumns(const QByteArray &state)
{
    QDataStream stream(state);
    qint32 version = 0;
    bool isFitted = true;
    QByteArray kept;
    stream >> version >> isFitted >> kept;
    if (stream.status() != QDataStream::Ok || version != kFollowColumnsVersion) return;
    QHeaderView *header = horizontalHeader();
    m_isFitting = true;
    const QSignalBlocker blocker(header); // how they are sorted is kept elsewhere
    const bool isRestored = header->restoreState(kept);
    m_isFitting = false;
    if (!isRestored || header->count() != FollowItemModel::ColumnCount ||
        header->hiddenSectionCount() == header->count())
        return resetColumns();
    m_isTitleFitted = isFitted;
    showOrder(m_model.sortColumn(), m_model.sortOrder());
    fitTitle();
}

void FollowTable::showOrder(int column, Qt::SortOrder order)
{
    const QSignalBlocker blocker(horizontalHeader());
    horizontalHeader()->setSortIndicator(column, order);
    horizontalHeader()->viewport()->update();
    m_model.sort(column, order);
}

void FollowTable::setColumnShown(int column, bool isShown)
{
    const bool isLast = horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount() == 1;
    if (!isShown && isLast) return; // one has to stay
    m_isFitting = true;             // hiding one is not setting its width
    setColumnHidden(column, !isShown);
    m_isFitting = false;
    fitTitle();
    emit columnsChanged();
}

void FollowTable::showHeaderMenu(const QPoint &place)
{
    QMenu menu(this);
    fillColumns(menu);
    menu.exec(horizontalHeader()->mapToGlobal(place));
}

void FollowTable::fillColumns(QMenu &menu)
{
    for (int at = 0; at < horizontalHeader()->count(); ++at) {
        const int column = horizontalHeader()->logicalIndex(at);
        QAction *action = menu.addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { setColumnShown(column, isShown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Reset columns")), &QAction::triggered, this, &FollowTable::resetColumns);
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

// Rows that stand one below the other are one range: five hundred ranges are slow.
void FollowTable::choose(const QList<int> &sources, const Place &place)
{
    const QList<int> rows = m_model.rowsOf(sources);
    QItemSelection again;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qsizetype first = i;
        while (i + 1 < rows.size() && rows[i + 1] == rows[i] + 1)
            ++i;
        again.append(QItemSelectionRange(m_model.index(rows[first], 0),
                                         m_model.index(rows[i], FollowItemModel::ColumnCount - 1)));
    }
    // Where what was chosen is gone, its neighbour has the keyboard and is not chosen: a key pressed twice by mistake
    // changes nothing else.
    const int row = rows.isEmpty() ? std::clamp(place.row, 0, std::max(0, m_model.rowCount() - 1)) : rows.first();
    selectionModel()->setCurrentIndex(m_model.index(row, place.column), QItemSelectionModel::NoUpdate);
    selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
}

// Rows that are put in another order take their fields with them, and the words in them.
void FollowTable::finishTyping()
{
    if (!isEditing()) return;
    for (QLineEdit *field : viewport()->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)) {
        commitData(field);
        closeEditor(field, QAbstractItemDelegate::NoHint);
    }
    emit typingEnded();
}

void FollowTable::changeCell(const QModelIndex &index)
{
    if (!index.isValid() || !m_isChangeable || m_model.isHeading(index.row())) return;
    if (isColumnHidden(index.column())) return; // nobody would see the field
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

// Who goes to the table with Tab means the row with the ring.
void FollowTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
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
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid()) emit opened(m_model.sourceOf(currentIndex().row()));
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

void FollowTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    QTableView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid() && m_model.isHeading(index.row()))
        m_model.setCollapsed(index.row(), !m_model.isCollapsed(index.row()));
}

void FollowTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || m_model.isHeading(index.row())) return;
    const bool isChanged = isTyped(index.column()) || index.column() == FollowItemModel::StatusColumn ||
                           index.column() == FollowItemModel::PriorityColumn;
    isChanged ? changeCell(index) : emit opened(m_model.sourceOf(index.row()));
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
    if (!m_isTitleFitted || isColumnHidden(FollowItemModel::TitleColumn)) return;
    m_isFitting = true;
    QList<UsualColumnWidth> cut;
    for (const int column : {FollowItemModel::IncidentColumn, FollowItemModel::AnswersColumn})
        cut.append({column, fittedWidth(*this, column, m_theme.scaled(kFollowWidths[column]))});
    shareRoom(*this, FollowItemModel::TitleColumn, m_theme.scaled(kWidestTitle), cut);
    int others = 0;
    for (int column = 1; column < FollowItemModel::ColumnCount; ++column)
        others += columnWidth(column); // 0 where it is hidden
    setColumnWidth(FollowItemModel::TitleColumn, qMax(m_theme.scaled(kNarrowestAction), viewport()->width() - others));
    m_isFitting = false;
}

void FollowTable::takeLook()
{
    verticalHeader()->setDefaultSectionSize(
        m_theme.scaled(m_theme.isCompact() ? space::compactTableRow : space::tableRow));
    viewport()->update();
}

// Across all columns, however they are moved and hidden.
void FollowTable::paintHeading(QPainter &painter, int row) const
{
    const Tokens &tokens = m_theme.tokens();
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
    painter.setFont(m_theme.font(TextStyle::ListTitle));
    painter.setPen(group.isLate ? tokens.danger : tokens.text);
    const int alignment =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)) | Qt::TextSingleLine;
    const QRect room = line.adjusted(mark.right() + space::s, 0, -space::xxl * 2, 0);
    const QString title = painter.fontMetrics().elidedText(group.title, Qt::ElideRight, room.width());
    const int width = painter.fontMetrics().horizontalAdvance(title);
    painter.drawText(mirrored(room), alignment, isolated(title));
    painter.setFont(m_theme.font(TextStyle::Meta));
    painter.setPen(tokens.text2);
    painter.drawText(mirrored(line.adjusted(room.left() + width + space::s, 0, 0, 0)), alignment,
                     numberText(qint64(group.rows.size())));
}

void FollowTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const int first = rowAt(0);
    for (int row = first; row >= 0 && row < m_model.rowCount() && rowViewportPosition(row) < viewport()->height();
         ++row)
        if (m_model.isHeading(row)) paintHeading(painter, row);
    if (!hasFocus() || !currentIndex().isValid()) return;
    QRect place = visualRect(currentIndex());
    if (m_model.isHeading(currentIndex().row())) place = QRect(0, place.top(), viewport()->width(), place.height());
    paintFocusRing(painter, m_theme, place.adjusted(0, 0, 0, -1), 4);
}

void FollowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitTitle();
}

} // namespace nevertwice
