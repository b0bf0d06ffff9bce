#include "ui/find/incidenttable.h"

#include "ui/find/celldelegate.h"
#include "ui/find/incidentitemmodel.h"
#include "ui/kit/marks.h"
#include "ui/kit/rowtable.h"

#include <QDataStream>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kNarrowestTitle = 240;
constexpr int kNarrowestColumn = 48;
constexpr qint32 kColumnsVersion = 1;

struct UsualColumn
{
    IncidentItemModel::Column column;
    int width;
    bool isShown;
};

// In the order in which they stand at first.
constexpr UsualColumn kUsualColumns[] = {
    {IncidentItemModel::SeverityColumn, 80, true},    {IncidentItemModel::RefColumn, 96, true},
    {IncidentItemModel::TitleColumn, 320, true},      {IncidentItemModel::StateColumn, 112, true},
    {IncidentItemModel::AgeColumn, 96, true},         {IncidentItemModel::StartedColumn, 196, false},
    {IncidentItemModel::DetectColumn, 76, true},      {IncidentItemModel::AcknowledgeColumn, 76, false},
    {IncidentItemModel::MitigateColumn, 88, false},   {IncidentItemModel::ResolveColumn, 88, true},
    {IncidentItemModel::DurationColumn, 88, true},    {IncidentItemModel::ServicesColumn, 140, true},
    {IncidentItemModel::CommanderColumn, 140, false}, {IncidentItemModel::ActionsColumn, 108, true},
    {IncidentItemModel::ReviewColumn, 140, false},
};
static_assert(std::size(kUsualColumns) == IncidentItemModel::ColumnCount);

} // namespace

IncidentTable::IncidentTable(const Theme &theme, IncidentItemModel &model, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_model(model)
{
    setObjectName("incidentTable"_L1);
    setAccessibleName(tr("Incidents"));
    setModel(&model);
    setItemDelegate(new CellDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragDropMode(DragOnly);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(space::compactTableRow);
    buildHeader();
    takeLook();
    connect(&theme, &Theme::changed, this, &IncidentTable::takeLook);
    connect(this, &QAbstractItemView::doubleClicked, this, &IncidentTable::opened);
}

void IncidentTable::buildHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setAccessibleName(tr("Columns"));
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setMinimumSectionSize(kNarrowestColumn);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    resetColumns();
    showOrder();
    connect(header, &QHeaderView::sortIndicatorChanged, &m_model, &IncidentItemModel::sort);
    connect(&m_model, &IncidentItemModel::orderChanged, this, [this] {
        showOrder();
        emit columnsChanged();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &IncidentTable::showOrder);
    connect(header, &QWidget::customContextMenuRequested, this, &IncidentTable::showHeaderMenu);
    connect(header, &QHeaderView::sectionMoved, this, &IncidentTable::columnsChanged);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (m_isFitting) return;
        if (column == IncidentItemModel::TitleColumn) m_isTitleFitted = false;
        fitTitle();
        emit columnsChanged();
    });
}

// The arrow stands where the rows really are in that order.
void IncidentTable::showOrder()
{
    const QSignalBlocker blocker(horizontalHeader());
    horizontalHeader()->setSortIndicator(m_model.isSorted() ? m_model.sortColumn() : -1, m_model.sortOrder());
    horizontalHeader()->viewport()->update();
}

void IncidentTable::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    m_isFitting = true;
    m_isTitleFitted = true;
    for (int place = 0; place < int(std::size(kUsualColumns)); ++place) {
        const UsualColumn &usual = kUsualColumns[place];
        header->moveSection(header->visualIndex(usual.column), place);
        header->setSectionHidden(usual.column, !usual.isShown);
        header->resizeSection(usual.column, fittedWidth(*this, usual.column, m_theme.scaled(usual.width)));
    }
    m_isFitting = false;
    fitTitle();
    emit columnsChanged();
}

QByteArray IncidentTable::columns() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << kColumnsVersion << m_isTitleFitted << horizontalHeader()->saveState();
    stream << qint32(m_model.sortColumn()) << qint32(m_model.sortOrder());
    return state;
}

void IncidentTable::setColumns(const QByteArray &state)
{
    QDataStream stream(state);
    qint32 version = 0;
    bool isFitted = true;
    QByteArray header;
    stream >> version >> isFitted >> header;
    if (stream.status() != QDataStream::Ok || version != kColumnsVersion) return;
    m_isFitting = true;
    const bool isRestored = [this, &header] {
        const QSignalBlocker blocker(horizontalHeader()); // the arrow may have stood nowhere: what sorts is kept beside
        return horizontalHeader()->restoreState(header);
    }();
    m_isFitting = false;
    if (!isRestored || horizontalHeader()->count() != IncidentItemModel::ColumnCount ||
        horizontalHeader()->hiddenSectionCount() == IncidentItemModel::ColumnCount) {
        resetColumns();
        return;
    }
    m_isTitleFitted = isFitted;
    qint32 column = -1; // in what an earlier version kept there is none
    qint32 order = 0;
    stream >> column >> order;
    const bool isOther = column != m_model.sortColumn() || Qt::SortOrder(order) != m_model.sortOrder();
    if (stream.status() == QDataStream::Ok && isOther)
        m_model.sort(column, order == Qt::DescendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder);
    showOrder();
    fitTitle();
}

bool IncidentTable::isColumnShown(int column) const
{
    return !isColumnHidden(column);
}

void IncidentTable::setColumnShown(int column, bool isShown)
{
    const bool isLast = horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount() == 1;
    if (!isShown && isLast) return; // one has to stay
    setColumnHidden(column, !isShown);
    fitTitle();
    emit columnsChanged();
}

void IncidentTable::showHeaderMenu(const QPoint &place)
{
    QMenu menu(this);
    for (int at = 0; at < horizontalHeader()->count(); ++at) {
        const int column = horizontalHeader()->logicalIndex(at);
        const QString name = m_model.headerData(column, Qt::Horizontal).toString();
        const QString explained = m_model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        QAction *action = menu.addAction(explained.isEmpty() ? name : explained);
        action->setCheckable(true);
        action->setChecked(isColumnShown(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { setColumnShown(column, isShown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Reset columns")), &QAction::triggered, this, &IncidentTable::resetColumns);
    menu.exec(horizontalHeader()->mapToGlobal(place));
}

// The title takes what the others leave.
void IncidentTable::fitTitle()
{
    if (!m_isTitleFitted || isColumnHidden(IncidentItemModel::TitleColumn)) return;
    m_isFitting = true;
    QList<UsualColumnWidth> cut;
    for (const UsualColumn &usual : kUsualColumns)
        if (usual.column == IncidentItemModel::ServicesColumn || usual.column == IncidentItemModel::CommanderColumn)
            cut.append({usual.column, fittedWidth(*this, usual.column, m_theme.scaled(usual.width))});
    shareRoom(*this, IncidentItemModel::TitleColumn, m_theme.scaled(kWidestTitle), cut);
    int others = 0;
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        if (column != IncidentItemModel::TitleColumn) others += columnWidth(column); // 0 where it is hidden
    setColumnWidth(IncidentItemModel::TitleColumn, qMax(kNarrowestTitle, viewport()->width() - others));
    m_isFitting = false;
}

void IncidentTable::takeLook()
{
    const int row = m_theme.isCompact() ? space::compactTableRow : space::tableRow;
    verticalHeader()->setDefaultSectionSize(m_theme.scaled(row));
    viewport()->update();
}

void IncidentTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit opened();
    else
        QTableView::keyPressEvent(event);
}

void IncidentTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid()) return;
    // The row that has the keyboard, as one.
    const QRect cell = visualRect(currentIndex());
    QPainter painter(viewport());
    paintFocusRing(painter, m_theme, QRect(0, cell.top(), viewport()->width(), cell.height() - 1), 4);
}

void IncidentTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitTitle();
}

} // namespace nevertwice
