#include "ui/find/incidenttable.h"

#include "ui/find/celldelegate.h"
#include "ui/find/incidentitemmodel.h"
#include "ui/kit/rowtable.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kNarrowestTitle = 240;
constexpr int kNarrowestColumn = 48;

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
    : RowView(theme, Keys::F2IsOfTheWindow, parent), m_model(model)
{
    setObjectName("incidentTable"_L1);
    setAccessibleName(tr("Incidents"));
    setModel(&model);
    setItemDelegate(new CellDelegate(theme, this));
    setDragDropMode(DragOnly);
    setFitted(IncidentItemModel::TitleColumn, kNarrowestTitle, Fit::UntilItIsSet);
    buildHeader();
}

void IncidentTable::buildHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setSortIndicatorClearable(false);
    header->setMinimumSectionSize(kNarrowestColumn);
    header->setTextElideMode(Qt::ElideRight);
    offerColumns();
    resetColumns();
    showOrder();
    connect(header, &QHeaderView::sortIndicatorChanged, &m_model, &IncidentItemModel::sort);
    connect(&m_model, &IncidentItemModel::orderChanged, this, [this] {
        showOrder();
        emit columnsChanged();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &IncidentTable::showOrder);
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
    layOutColumns([this](QHeaderView &header) {
        for (int place = 0; place < int(std::size(kUsualColumns)); ++place) {
            const UsualColumn &usual = kUsualColumns[place];
            header.moveSection(header.visualIndex(usual.column), place);
            header.setSectionHidden(usual.column, !usual.isShown);
            header.resizeSection(usual.column, fittedWidth(*this, usual.column, theme().scaled(usual.width)));
        }
    });
}

QList<UsualColumnWidth> IncidentTable::sharing() const
{
    QList<UsualColumnWidth> cut;
    for (const UsualColumn &usual : kUsualColumns)
        if (usual.column == IncidentItemModel::ServicesColumn || usual.column == IncidentItemModel::CommanderColumn)
            cut.append({usual.column, fittedWidth(*this, usual.column, theme().scaled(usual.width))});
    return cut;
}

QByteArray IncidentTable::columns() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    writeColumns(stream);
    stream << qint32(m_model.sortColumn()) << qint32(m_model.sortOrder());
    return state;
}

void IncidentTable::setColumns(const QByteArray &state)
{
    QDataStream stream(state);
    if (!readColumns(stream)) return;
    qint32 column = -1; // in what an earlier version kept there is none
    qint32 order = 0;
    stream >> column >> order;
    const bool isOther = column != m_model.sortColumn() || Qt::SortOrder(order) != m_model.sortOrder();
    if (stream.status() == QDataStream::Ok && isOther)
        m_model.sort(column, order == Qt::DescendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder);
    showOrder();
    fit();
}

} // namespace nevertwice
