#include "ui/find/incidenttable.h"

#include "model/domain/teamsettings.h"
#include "ui/find/celldelegate.h"
#include "ui/find/incidentitemmodel.h"
#include "ui/kit/choicefield.h"
#include "ui/kit/codetext.h"
#include "ui/kit/duetext.h"
#include "ui/kit/format.h"
#include "ui/kit/listtext.h"
#include "ui/kit/marks.h"
#include "ui/kit/rowtable.h"
#include "ui/kit/textcelldelegate.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QSignalBlocker>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kNarrowestTitle = 240;
constexpr int kNarrowestColumn = 48;

constexpr std::chrono::milliseconds kLongDurations[] = {std::chrono::minutes(23 * 60 + 58),
                                                        std::chrono::hours(99 * 24 + 23)};

struct UsualColumn
{
    IncidentItemModel::Column column;
    int width; // at least: words of some languages are longer
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

template <typename E> int widestCode(const Theme &theme)
{
    QStringList words;
    for (const Option &option : codeOptions<E>())
        words.append(option.text);
    return TextCellDelegate::widthFor(theme, words);
}

// What a column shows at its longest, as far as that is known before.
int valueWidth(const Theme &theme, int column)
{
    switch (column) {
    case IncidentItemModel::SeverityColumn: {
        int widest = 0;
        for (const Severity severity : allCodes<Severity>())
            widest = std::max(widest, severityPillSize(theme, severity).width());
        return widest + 2 * space::s;
    }
    case IncidentItemModel::StateColumn:
        return widestCode<State>(theme) + CellDelegate::kStateMarkRoom;
    case IncidentItemModel::ReviewColumn:
        return widestCode<Review>(theme);
    case IncidentItemModel::AgeColumn:
        return dayWidth(theme.font(TextStyle::Body)) + 2 * space::s;
    case IncidentItemModel::ActionsColumn:
        return TextCellDelegate::widthFor(theme, {IncidentItemModel::tr("%n overdue", "actions of an incident", 38),
                                                  IncidentItemModel::tr("%n open", "actions of an incident", 38)});
    default: {
        if (!IncidentItemModel::isNumber(column)) return 0;
        QStringList words;
        for (const std::chrono::milliseconds duration : kLongDurations)
            words.append(durationText(duration));
        return TextCellDelegate::widthFor(theme, words);
    }
    }
}

BulkChange::Kind kindOf(int column)
{
    switch (column) {
    case IncidentItemModel::SeverityColumn:
        return BulkChange::Kind::Severity;
    case IncidentItemModel::StateColumn:
        return BulkChange::Kind::State;
    case IncidentItemModel::ReviewColumn:
        return BulkChange::Kind::Review;
    case IncidentItemModel::StartedColumn:
        return BulkChange::Kind::Started;
    case IncidentItemModel::ServicesColumn:
        return BulkChange::Kind::Services;
    case IncidentItemModel::CommanderColumn:
        return BulkChange::Kind::Commander;
    default:
        return BulkChange::Kind::Title;
    }
}

// What a fact of this column can be, or has been elsewhere.
QList<Option> offeredFacts(const Reader &reader, int column, const QString &myName)
{
    switch (column) {
    case IncidentItemModel::SeverityColumn: {
        QList<Option> severities = codeOptions<Severity>();
        const QString key = QString::fromLatin1(TeamSettings::kSeverityMeanings);
        const Result<QJsonValue> kept = reader.setting(key);
        const TeamSettings team = kept ? TeamSettings::read({{key, *kept}}) : TeamSettings();
        for (Option &option : severities)
            option.note = oneLine(team.severityMeanings.value(option.id));
        return severities + QList<Option>{{{}, severityText({}), {}}};
    }
    case IncidentItemModel::StateColumn:
        return codeOptions<State>();
    case IncidentItemModel::ReviewColumn:
        return codeOptions<Review>();
    case IncidentItemModel::ServicesColumn:
    case IncidentItemModel::CommanderColumn: {
        const bool isPerson = column == IncidentItemModel::CommanderColumn;
        const Result<QStringList> kept = reader.names(isPerson ? NameKind::Person : NameKind::Service);
        const QStringList names = kept ? *kept : QStringList();
        QList<Option> options;
        for (const QString &name : isPerson ? withMyName(names, myName) : names)
            options.append({name, oneLine(name), {}});
        return options;
    }
    default:
        return {};
    }
}

} // namespace

IncidentTable::IncidentTable(const Theme &theme, IncidentItemModel &model, const Reader &reader, const Clock &clock,
                             const std::function<QString()> &myName, QWidget *parent)
    : RowView(theme, parent), m_model(model)
{
    setObjectName("incidentTable"_L1);
    setAccessibleName(tr("Incidents"));
    setModel(&model);
    auto *delegate = new CellDelegate(
        theme, clock, [&reader, myName](int column) { return offeredFacts(reader, column, myName()); }, this);
    setItemDelegate(delegate);
    connect(delegate, &CellDelegate::typed, this, [this](const QModelIndex &index, const QString &value) {
        emit factTyped(index.row(), kindOf(index.column()), value,
                       m_model.headerData(index.column(), Qt::Horizontal).toString());
    });
    connect(delegate, &CellDelegate::failed, this, &IncidentTable::failed);
    connect(delegate, &QAbstractItemDelegate::closeEditor, this, &RowView::typingEnded, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RowView::finishTyping);
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
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RowView::finishTyping); // before the rows move
    connect(header, &QHeaderView::sortIndicatorChanged, &m_model, &IncidentItemModel::sort);
    connect(&m_model, &IncidentItemModel::orderChanged, this, &IncidentTable::showOrder);
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
            header.resizeSection(usual.column, usualWidth(usual.column, usual.width));
        }
    });
}

QList<UsualColumnWidth> IncidentTable::sharing() const
{
    QList<UsualColumnWidth> cut;
    for (const UsualColumn &usual : kUsualColumns)
        if (usual.column == IncidentItemModel::ServicesColumn || usual.column == IncidentItemModel::CommanderColumn)
            cut.append({usual.column, usualWidth(usual.column, usual.width)});
    return cut;
}

int IncidentTable::usualWidth(int column, int least) const
{
    return fittedWidth(*this, column, std::max(theme().scaled(least), valueWidth(theme(), column)));
}

// ---- facts ----

void IncidentTable::change(const QModelIndex &index)
{
    const bool isShownFact = IncidentItemModel::isFact(index.column()) && isColumnShown(index.column());
    changeFact(isShownFact ? index : index.siblingAtColumn(IncidentItemModel::TitleColumn));
}

// What is chosen stays chosen: a fact may be meant for all of that.
void IncidentTable::changeFact(const QModelIndex &fact)
{
    if (!isChangeable() || !fact.isValid() || isColumnHidden(fact.column())) return;
    selectionModel()->setCurrentIndex(fact, QItemSelectionModel::NoUpdate);
    scrollTo(fact);
    edit(fact);
}

// In the row, as the columns are seen.
QModelIndex IncidentTable::factBeside(const QModelIndex &from, int by) const
{
    const QHeaderView *header = horizontalHeader();
    for (int place = header->visualIndex(from.column()) + by; place >= 0 && place < header->count(); place += by)
        if (const int column = header->logicalIndex(place); IncidentItemModel::isFact(column) && isColumnShown(column))
            return from.siblingAtColumn(column);
    return {};
}

void IncidentTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QPersistentModelIndex edited(currentIndex());
    RowView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::EditNextItem) changeFact(factBeside(edited, 1));
    if (hint == QAbstractItemDelegate::EditPreviousItem) changeFact(factBeside(edited, -1));
}

// The cell, which is what F2 changes.
QRect IncidentTable::ringOf(const QModelIndex &current) const
{
    if (isColumnHidden(current.column())) return RowView::ringOf(current);
    return visualRect(current).adjusted(0, 0, 0, -1);
}

QByteArray IncidentTable::columns() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    writeColumns(stream);
    return state;
}

void IncidentTable::setColumns(const QByteArray &state)
{
    QDataStream stream(state);
    if (!readColumns(stream)) return;
    showOrder();
    fit();
}

} // namespace nevertwice
