#include "ui/kit/rowview.h"

#include "ui/kit/chosenrows.h"
#include "ui/kit/footroom.h"
#include "ui/kit/marks.h"

#include <QContextMenuEvent>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace nevertwice {

namespace rowview {

constexpr qint32 kColumnsVersion = 2;
constexpr qint32 kWithoutChosenWidths = 1;
constexpr double kRingRadius = 4;

} // namespace rowview

RowView::RowView(const Theme &theme, QWidget *parent) : QTableView(parent), m_theme(theme)
{
    layOutRowTable(*this);
    setSelectionMode(ExtendedSelection);
    letRowsBeCopied(*this);
    new FootRange(*this);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &RowView::followWidth);
    connect(&theme, &Theme::changed, this, &RowView::takeLook);
    takeLook();
}

void RowView::takeLook()
{
    verticalHeader()->setDefaultSectionSize(
        m_theme.scaled(m_theme.isCompact() ? space::compactTableRow : space::tableRow));
    viewport()->update();
}

// ---- what is chosen ----

QList<int> RowView::chosenRows() const
{
    QList<int> rows;
    const QModelIndexList chosen = selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows.append(index.row());
    if (rows.isEmpty() && currentIndex().isValid()) rows.append(currentIndex().row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

// Rows that stand one below the other are one range: five hundred ranges are slow.
void RowView::chooseRows(const QList<int> &rows, const QModelIndex &current)
{
    QItemSelection ranges;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qsizetype first = i;
        while (i + 1 < rows.size() && rows[i + 1] == rows[i] + 1)
            ++i;
        ranges.append(
            QItemSelectionRange(model()->index(rows[first], 0), model()->index(rows[i], model()->columnCount() - 1)));
    }
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(ranges, QItemSelectionModel::ClearAndSelect);
}

// Rows that are put in another order take their fields with them, and the words in them.
void RowView::finishTyping()
{
    if (!isTyping()) return;
    for (QWidget *field : viewport()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (field->focusPolicy() == Qt::NoFocus) continue; // a hint to a field
        if (field->isHidden()) continue;                   // closed, and a child for a moment yet
        commitData(field);
        closeEditor(field, QAbstractItemDelegate::NoHint);
    }
    emit typingEnded();
}

// ---- keys and the mouse ----

// F2 is the window's too, for the title of an incident; here it means the row.
bool RowView::event(QEvent *event)
{
    const bool isAsked = event->type() == QEvent::ShortcutOverride;
    if (isAsked && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) event->accept();
    return QTableView::event(event);
}

void RowView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isChange = event->key() == Qt::Key_F2;
    // What a field has taken comes here, too, and is not meant for the row.
    if ((!isEnter && !isChange) || isTyping()) {
        const QScopedValueRollback before(m_columnBeforeKey, currentIndex().column());
        return QTableView::keyPressEvent(event);
    }
    if (currentIndex().isValid()) isEnter ? open(currentIndex()) : change(currentIndex());
}

void RowView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    const bool isFromColumnToColumn = m_columnBeforeKey >= 0 && index.column() != m_columnBeforeKey;
    if (!isFromColumnToColumn) horizontalScrollBar()->setValue(before);
}

bool RowView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool isTaken = QTableView::edit(index, trigger, event);
    if (isTaken && isTyping()) QTableView::scrollTo(index);
    return isTaken;
}

void RowView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QModelIndex index = indexAt(event->pos()); index.isValid()) open(index);
}

void RowView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!(isByKey ? currentIndex() : indexAt(event->pos())).isValid()) return;
    emit menuWanted(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

// ---- columns ----

void RowView::setFitted(int column, int narrowest, Fit fit)
{
    m_fitted = column;
    m_narrowest = narrowest;
    m_fit = fit;
}

void RowView::fit()
{
    if (!model() || m_fitted < 0 || !m_isFitted || isColumnHidden(m_fitted)) return;
    shareRest();
    int others = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        if (column != m_fitted) others += columnWidth(column); // 0 where it is hidden
    const QScopedValueRollback layingOut(m_isLayingOut, true);
    setColumnWidth(m_fitted, std::max(m_narrowest, viewport()->width() - others));
}

void RowView::shareRest()
{
    const QScopedValueRollback layingOut(m_isLayingOut, true);
    shareRoom(*this, m_fitted, m_theme.scaled(kWidestTitle), sharing());
}

void RowView::followWidth(int column)
{
    if (m_isLayingOut) return;
    if (column == m_fitted && m_fit == Fit::Always) return;
    if (column == m_fitted) m_isFitted = false;
    if (!m_set.contains(column)) m_set.append(column);
    fit();
    emit columnsChanged();
}

void RowView::layOutColumns(const std::function<void(QHeaderView &header)> &layOut)
{
    {
        const QScopedValueRollback layingOut(m_isLayingOut, true);
        m_isFitted = true;
        m_set.clear();
        layOut(*horizontalHeader());
        m_usualWidths.clear();
        for (int column = 0; column < horizontalHeader()->count(); ++column) {
            const bool isHidden = isColumnHidden(column);
            setColumnHidden(column, false); // the width of a hidden one is not told
            m_usualWidths.append(columnWidth(column));
            setColumnHidden(column, isHidden);
        }
    }
    fit();
    emit columnsChanged();
}

void RowView::setColumnShown(int column, bool isShown)
{
    const bool isLast = horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount() == 1;
    if (!isShown && isLast) return; // one has to stay
    {
        const QScopedValueRollback layingOut(m_isLayingOut, true); // hiding one is not setting its width
        setColumnHidden(column, !isShown);
    }
    fit();
    emit columnsChanged();
}

void RowView::offerColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionMoved, this, &RowView::columnsChanged);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &place) {
        QMenu menu(this);
        fillColumns(menu);
        menu.exec(header->mapToGlobal(place));
    });
}

void RowView::fillColumns(QMenu &menu)
{
    for (int at = 0; at < horizontalHeader()->count(); ++at) {
        const int column = horizontalHeader()->logicalIndex(at);
        const QString name = model()->headerData(column, Qt::Horizontal).toString();
        const QString explained = model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        QAction *action = menu.addAction(explained.isEmpty() ? name : explained);
        action->setCheckable(true);
        action->setChecked(isColumnShown(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { setColumnShown(column, isShown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Reset columns")), &QAction::triggered, this, [this] { resetColumns(); });
}

void RowView::writeColumns(QDataStream &stream) const
{
    stream << rowview::kColumnsVersion << m_isFitted << horizontalHeader()->saveState() << m_set;
}

bool RowView::readColumns(QDataStream &stream)
{
    qint32 version = 0;
    bool isFitted = true;
    QByteArray kept;
    QList<int> set;
    stream >> version >> isFitted >> kept;
    if (version == rowview::kColumnsVersion) stream >> set;
    const bool isKnown = version == rowview::kColumnsVersion || version == rowview::kWithoutChosenWidths;
    if (stream.status() != QDataStream::Ok || !isKnown) return false;
    QHeaderView *header = horizontalHeader();
    const bool isRestored = [this, header, &kept] {
        const QScopedValueRollback layingOut(m_isLayingOut, true);
        const QSignalBlocker blocker(header); // what sorts is kept elsewhere
        return header->restoreState(kept);
    }();
    if (!isRestored || header->count() != model()->columnCount() || header->hiddenSectionCount() == header->count()) {
        resetColumns();
        return false;
    }
    m_isFitted = isFitted;
    m_set = set;
    if (version == rowview::kColumnsVersion) takeUsualWidths();
    return true;
}

// What nobody chose was measured in the words of that time, which may have been of another language. What columns were
// given is theirs once nothing is given any more.
void RowView::takeUsualWidths()
{
    const QScopedValueRollback layingOut(m_isLayingOut, true);
    QList<int> kept{m_fitted};
    if (!m_isFitted)
        for (const UsualColumnWidth &given : sharing())
            kept.append(given.column);
    for (int column = 0; column < m_usualWidths.size(); ++column)
        if (!kept.contains(column) && !m_set.contains(column))
            horizontalHeader()->resizeSection(column, m_usualWidths[column]);
}

void RowView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

// ---- painting ----

QRect RowView::ringOf(const QModelIndex &current) const
{
    const QRect cell = visualRect(current);
    return {1, cell.top(), viewport()->width() - 2, cell.height() - 1};
}

void RowView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    paintOver(painter);
    if (hasFocus() && currentIndex().isValid())
        paintFocusRing(painter, m_theme, ringOf(currentIndex()), rowview::kRingRadius);
}

} // namespace nevertwice
