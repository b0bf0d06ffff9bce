#include "ui/follow/coveragepage.h"

#include "ui/follow/coveragedelegate.h"
#include "ui/follow/coveredlist.h"
#include "ui/follow/owedtable.h"
#include "ui/kit/banner.h"
#include "ui/kit/chosenrows.h"
#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"
#include "ui/kit/rowtable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSet>
#include <QStackedLayout>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace coveragepage {

constexpr int kSoon = 300; // milliseconds: saves of a second of typing come one after the other
constexpr int kDetailHeight = 200;
constexpr int kCellWidth = 168;
constexpr int kSearchWidth = 300;
constexpr int kNarrowestCause = 200;
constexpr int kIncidentsWidth = 88;

// A table whose first column takes what the others leave, with a ring around the cell that has the keyboard.
class CellTable : public QTableView
{
public:
    CellTable(const Theme &theme, QWidget *parent) : QTableView(parent), m_theme(theme)
    {
        layOutRowTable(*this);
        setFrameShape(QFrame::NoFrame);
        setSelectionMode(ExtendedSelection);
        setSelectionBehavior(SelectItems);
        letRowsBeCopied(*this);
        horizontalHeader()->setSectionsClickable(false);
        horizontalHeader()->setSectionsMovable(false);
        horizontalHeader()->setSortIndicatorShown(false);
        verticalHeader()->setDefaultSectionSize(theme.scaled(space::tableRow));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        if (!hasFocus() || !currentIndex().isValid()) return;
        QPainter painter(viewport());
        paintFocusRing(painter, m_theme, visualRect(currentIndex()).adjusted(0, 0, 0, -1), 4);
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QTableView::resizeEvent(event);
        if (m_usual.isEmpty())
            for (int column = 0; column < model()->columnCount(); ++column)
                m_usual.append(columnWidth(column));
        shareRoom(*this, m_theme.scaled(kWidestTitle), m_usual);
        int others = 0;
        for (int column = 1; column < model()->columnCount(); ++column)
            others += columnWidth(column);
        setColumnWidth(0, qMax(m_theme.scaled(kNarrowestCause), viewport()->width() - others));
    }

private:
    const Theme &m_theme;
    QList<int> m_usual; // widths of the columns
};

} // namespace coveragepage

CoveragePage::CoveragePage(const Theme &theme, std::unique_ptr<Reader> reader, Clock clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_clock(std::move(clock)), m_loader(std::move(reader))
{
    setObjectName("coveragePage"_L1);
    setAccessibleName(tr("Coverage of causes"));
    setSurface(this, u"surface"_s);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(coveragepage::kSoon);
    connect(&m_soon, &QTimer::timeout, this, &CoveragePage::load);
    connect(&m_loader, &CoverageLoader::loaded, this, &CoveragePage::show);
    connect(&m_loader, &CoverageLoader::failed, this, &CoveragePage::failed);
    setFocusProxy(m_table);
    describe();
}

void CoveragePage::build()
{
    buildCauses();
    buildPostmortems();
    m_caption = makeLabel(m_theme, {}, TextStyle::Meta, Ink::Text2, this);
    m_empty = new EmptyState(m_theme, u"action"_s, this);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_causesPart);
    m_stack->addWidget(m_owed);
    m_stack->addWidget(m_empty);
    m_search = new QLineEdit(this);
    m_search->setObjectName("coverageSearch"_L1);
    m_search->setPlaceholderText(tr("Only some, such as team:payments"));
    m_search->setAccessibleName(tr("Only causes of incidents that answer this query"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(m_theme.scaled(coveragepage::kSearchWidth));
    m_search->addAction(lineIcon(m_theme, u"search"_s), QLineEdit::LeadingPosition)->setText(tr("Search"));
    connect(m_search, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &CoveragePage::focusTable);
    auto *back = new QPushButton(tr("All actions"), this);
    back->setObjectName("coverageBack"_L1);
    back->setProperty("link", true);
    connect(back, &QPushButton::clicked, this, &CoveragePage::actionsWanted);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::xl, space::l, space::xl, 0);
    head->setSpacing(space::m);
    head->addWidget(makeLabel(m_theme, tr("Coverage"), TextStyle::Title, Ink::Text, this));
    head->addWidget(m_caption);
    head->addStretch(1);
    head->addWidget(m_search);
    head->addWidget(back);
    m_causesChip = addChip(Part::Causes, u"coverageCauses"_s);
    m_postmortemsChip = addChip(Part::Postmortems, u"coveragePostmortems"_s);
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(space::xl, 0, space::xl, 0);
    chips->setSpacing(space::s);
    chips->addWidget(m_causesChip);
    chips->addWidget(m_postmortemsChip);
    chips->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(head);
    layout->addLayout(chips);
    layout->addLayout(m_stack, 1);
}

void CoveragePage::buildCauses()
{
    m_causesPart = new QWidget(this);
    m_table = new coveragepage::CellTable(m_theme, m_causesPart);
    m_table->setObjectName("coverageTable"_L1);
    m_table->setAccessibleName(tr("Causes and what was promised against them"));
    m_table->setModel(&m_causes);
    m_table->setItemDelegate(new CoverageDelegate(m_theme, m_table));
    m_table->setColumnWidth(CoverageModel::IncidentsColumn, m_theme.scaled(coveragepage::kIncidentsWidth));
    for (int column = CoverageModel::PreventColumn; column < CoverageModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, m_theme.scaled(coveragepage::kCellWidth));
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &CoveragePage::openCell);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CoveragePage::describeCell);
    auto *layout = new QVBoxLayout(m_causesPart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildDetail());
}

QWidget *CoveragePage::buildDetail()
{
    auto *detail = new QWidget(m_causesPart);
    setSurface(detail, u"bg"_s);
    detail->setFixedHeight(m_theme.scaled(coveragepage::kDetailHeight));
    m_cell = makeLabel(m_theme, {}, TextStyle::Subheading, Ink::Text, detail);
    m_cell->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_promise = new QPushButton(tr("&Promise something…"), detail);
    m_promise->setObjectName("coveragePromise"_L1);
    connect(m_promise, &QPushButton::clicked, this, &CoveragePage::promise);
    m_list = new CoveredList(m_theme, m_causes, m_clock, detail);
    connect(m_list, &CoveredList::left, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &CoveredList::actionWanted, this, &CoveragePage::actionWanted);
    connect(m_list, &CoveredList::ticketWanted, this, &CoveragePage::ticketWanted);
    connect(m_list, &CoveredList::changeWanted, this, &CoveragePage::changeWanted);
    connect(m_list, &CoveredList::askWanted, this, &CoveragePage::askWanted);
    connect(m_list, &CoveredList::failed, this, &CoveragePage::failed);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_cell, 1);
    head->addWidget(m_promise);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(space::xl, space::m, space::xl, space::m);
    layout->setSpacing(space::s);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    return detail;
}

void CoveragePage::buildPostmortems()
{
    m_owed = new OwedTable(m_theme, m_postmortems, m_clock, this);
    connect(m_owed, &OwedTable::incidentWanted, this, &CoveragePage::incidentWanted);
    connect(m_owed, &OwedTable::changeWanted, this, &CoveragePage::changeWanted);
}

QPushButton *CoveragePage::addChip(Part part, const QString &name)
{
    auto *chip = new QPushButton(this);
    chip->setObjectName(name);
    chip->setProperty("chip", true);
    chip->setCheckable(true);
    connect(chip, &QPushButton::clicked, this, [this, part] { look(part); });
    return chip;
}

void CoveragePage::setChangeable(bool isChangeable)
{
    m_isChangeable = isChangeable;
    m_list->setChangeable(isChangeable);
    m_owed->setChangeable(isChangeable);
    describeCell();
}

QDate CoveragePage::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock().msecs()).date();
}

void CoveragePage::refresh()
{
    m_isStale = true;
    if (isVisible()) m_soon.start();
}

void CoveragePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) load();
}

void CoveragePage::load()
{
    m_isStale = false;
    m_loader.load(m_search->text().simplified(), m_clock());
}

// What was looked at stays where it is, whatever changed around it.
void CoveragePage::show(const Coverage &coverage)
{
    const QModelIndex before = m_table->currentIndex();
    const QUuid cause = before.isValid() ? m_causes.rowAt(before.row()).cause : QUuid();
    const int column = before.isValid() ? before.column() : int(CoverageModel::PreventColumn);
    const int owed = m_owed->currentIndex().row();
    QSet<QUuid> chosenOwed;
    for (const int row : m_owed->chosenRows())
        chosenOwed.insert(m_postmortems.incidentAt(row));
    QList<std::pair<QUuid, int>> chosen;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes())
        chosen.append({m_causes.rowAt(index.row()).cause, index.column()});
    m_postmortems.setPostmortems(coverage.postmortems, today()); // first: the coverage is the last to have the old ones
    m_causes.setCoverage(coverage, today());
    // All at once: what is chosen among the actions below stays chosen.
    QItemSelection cells;
    for (const auto &[chosenCause, chosenColumn] : std::as_const(chosen))
        if (const QModelIndex cell = m_causes.index(m_causes.rowOf(chosenCause), chosenColumn); cell.isValid())
            cells.select(cell, cell);
    const QModelIndex current = m_causes.index(qMax(0, m_causes.rowOf(cause)), column);
    if (cells.isEmpty() && current.isValid()) cells.select(current, current);
    m_table->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(cells, QItemSelectionModel::ClearAndSelect);
    QList<int> rows;
    for (int row = 0; row < m_postmortems.rowCount(); ++row)
        if (chosenOwed.contains(m_postmortems.incidentAt(row))) rows.append(row);
    const int last = m_postmortems.rowCount() - 1;
    if (rows.isEmpty() && last >= 0) rows.append(qBound(0, owed, last));
    if (!rows.isEmpty()) m_owed->chooseRows(rows, m_postmortems.index(rows.first(), 0));
    m_isRead = true;
    describe();
    describeCell();
    if (std::exchange(m_isTableWanted, false)) focusTable();
    emit shown();
}

void CoveragePage::look(Part part)
{
    m_part = part;
    describe();
    focusTable();
}

void CoveragePage::focusTable()
{
    m_isTableWanted = !m_isRead;
    QWidget *table = m_part == Part::Causes ? m_table : m_owed;
    if (m_stack->currentIndex() < 2)
        table->setFocus(Qt::TabFocusReason);
    else
        (m_part == Part::Causes ? m_causesChip : m_postmortemsChip)->setFocus(Qt::TabFocusReason);
}

void CoveragePage::describe()
{
    const auto mark = [](QPushButton *chip, const QString &name, const QString &action, int count, bool isOn) {
        chip->setText(tr("%1  %2", "a list, how long it is").arg(name, numberText(count)));
        chip->setAccessibleName(action.arg(numberText(count)));
        chip->setChecked(isOn);
        chip->setProperty("on", isOn);
        chip->style()->unpolish(chip);
        chip->style()->polish(chip);
    };
    const bool areCauses = m_part == Part::Causes;
    mark(m_causesChip, tr("Causes"), tr("Show the causes: %1"), m_causes.rowCount(), areCauses);
    mark(m_postmortemsChip, tr("Postmortems"), tr("Show the postmortems: %1"), m_postmortems.rowCount(), !areCauses);
    const int holes = m_causes.holes();
    m_caption->setText(!m_isRead || !areCauses || m_causes.rowCount() == 0 ? QString()
                       : holes == 0                                        ? tr("No holes")
                       : holes == 1                                        ? tr("1 hole")
                                                                           : tr("%n holes", nullptr, holes));
    const bool isEmpty = (areCauses ? m_causes.rowCount() : m_postmortems.rowCount()) == 0;
    if (!m_isRead)
        m_empty->setText(tr("Reading…"), {});
    else if (!m_search->text().trimmed().isEmpty())
        m_empty->setText(areCauses ? tr("No cause of such incidents") : tr("No postmortem of such incidents is owed"),
                         tr("Another filter, or none, may find some."));
    else if (areCauses)
        m_empty->setText(tr("No cause has brought about an incident yet"),
                         tr("Name the causes of an incident on its page. What was promised against each of them, and "
                            "what nobody promised yet, is seen here."));
    else
        m_empty->setText(
            tr("No postmortem is owed"),
            tr("Each incident that is over has one that is published, on its way, or not required. By when "
               "one is due is set for each severity in the settings of the workspace."));
    m_stack->setCurrentIndex(isEmpty ? 2 : areCauses ? 0 : 1);
}

QModelIndexList CoveragePage::chosenCells() const
{
    QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    cells.removeIf([](const QModelIndex &index) { return !CoverageModel::isCell(index.column()); });
    std::sort(cells.begin(), cells.end());
    return cells;
}

QList<CoverageWish> CoveragePage::wishes() const
{
    QList<CoverageWish> wishes;
    for (const QModelIndex &cell : chosenCells())
        if (const CauseCoverage &row = m_causes.rowAt(cell.row()); !row.latest.isNull())
            wishes.append(
                {{row.latest, row.cause, CoverageModel::typeOf(cell.column())}, m_causes.causeAt(cell.row())});
    return wishes;
}

void CoveragePage::describeCell()
{
    const QModelIndexList cells = chosenCells();
    m_list->show(cells);
    m_promise->setVisible(m_isChangeable && !wishes().isEmpty());
    const QModelIndex index = m_table->currentIndex();
    if (cells.size() > 1) {
        const auto holes = std::count_if(cells.begin(), cells.end(),
                                         [this](const QModelIndex &cell) { return m_causes.cellAt(cell).isHole(); });
        m_cell->setText(holes == 0 ? tr("%n cells", nullptr, int(cells.size()))
                                   : tr("%n cells, holes: %1", nullptr, int(cells.size())).arg(numberText(holes)));
    } else if (cells.size() == 1) {
        const QString type = codeText(Code<ActionType>(CoverageModel::typeOf(cells.first().column())));
        const QString cause = m_causes.causeAt(cells.first().row());
        m_cell->setText(
            m_causes.cellAt(cells.first()).isHole()
                ? tr("%1: nobody promised anything against “%2”", "type of action, cause").arg(type, isolated(cause))
                : tr("%1: %2", "type of action, cause").arg(type, cause));
    } else if (index.isValid()) {
        const int others = m_causes.rowAt(index.row()).others;
        m_cell->setText(
            others == 0 ? m_causes.causeAt(index.row())
            : others == 1
                ? tr("%1, and 1 action of another type").arg(m_causes.causeAt(index.row()))
                : tr("%1, and %n actions of other types", nullptr, others).arg(m_causes.causeAt(index.row())));
    } else {
        m_cell->clear();
    }
}

// Its actions; where there is none, one is offered.
void CoveragePage::openCell()
{
    if (m_list->count() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        promise();
}

void CoveragePage::promise()
{
    if (const QList<CoverageWish> wanted = wishes(); m_isChangeable && !wanted.isEmpty()) emit promiseWanted(wanted);
}

bool CoveragePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter && key != Qt::Key_Insert) return QWidget::eventFilter(watched, event);
    isEnter ? openCell() : promise();
    return true;
}

} // namespace nevertwice
