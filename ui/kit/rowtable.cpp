#include "ui/kit/rowtable.h"

#include "ui/kit/chosenrows.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace nevertwice {

struct RowTableText
{
    Q_DECLARE_TR_FUNCTIONS(RowTableText)
};

namespace rowtable {

constexpr int kHeadPadding = space::s; // as in the style sheet
constexpr int kArrow = 8;
constexpr int kArrowRoom = kArrow + space::xs;

// As the style sheet has it.
QFontMetrics headMetrics(const QHeaderView &header)
{
    QFont font = header.font();
    font.setWeight(QFont::DemiBold);
    return QFontMetrics(font);
}

// The arrow of the order stands beside the word, never over it: behind it, or before it where the word stands at the
// end of its column, over numbers. The style paints it at the end in any case.
class RowHeader : public QHeaderView
{
public:
    explicit RowHeader(QTableView *table) : QHeaderView(Qt::Horizontal, table) {}

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        option->sortIndicator = QStyleOptionHeader::None;
        const int room = sectionSize(section) - 2 * kHeadPadding - (hasArrow(section) ? kArrowRoom : 0);
        option->text = headMetrics(*this).elidedText(option->text, Qt::ElideRight, room);
    }

    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save(); // the style leaves it clipped
        QHeaderView::paintSection(painter, rect, section);
        painter->restore();
        if (!hasArrow(section)) return;
        QStyleOptionHeaderV2 option;
        initStyleOption(&option);
        initStyleOptionForIndex(&option, section);
        const int word = headMetrics(*this).horizontalAdvance(option.text);
        const bool isAtLeft = QStyle::visualAlignment(layoutDirection(), option.textAlignment).testFlag(Qt::AlignLeft);
        const double left = isAtLeft ? rect.left() + kHeadPadding + word + space::xs
                                     : rect.right() + 1 - kHeadPadding - word - kArrowRoom;
        const double middle = rect.center().y() + 0.5;
        const double tip = sortIndicatorOrder() == Qt::AscendingOrder ? kArrow / 4.0 : -kArrow / 4.0;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette().color(QPalette::Text));
        const QPointF corners[] = {
            {left, middle - tip}, {left + kArrow, middle - tip}, {left + kArrow / 2.0, middle + tip}};
        painter->drawPolygon(corners, int(std::size(corners)));
        painter->restore();
    }

private:
    bool hasArrow(int section) const { return isSortIndicatorShown() && section == sortIndicatorSection(); }
};

} // namespace rowtable

void layOutRowTable(QTableView &table)
{
    table.setHorizontalHeader(new rowtable::RowHeader(&table));
    table.setProperty("page", true); // its words stand below the title of the page
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

namespace rowtable {

// What Qt stretches gets nothing where nothing is left.
class Rest : public QObject
{
public:
    Rest(QTableView &table, int column, int least) : QObject(&table), m_table(table), m_column(column), m_least(least)
    {
        QHeaderView *header = table.horizontalHeader();
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        table.viewport()->installEventFilter(this);
        connect(header, &QHeaderView::sectionResized, this, [this](int section) {
            if (section != m_column) fit();
        });
        fit();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize) fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        const QHeaderView *header = m_table.horizontalHeader();
        const int others = header->length() - header->sectionSize(m_column);
        m_table.setColumnWidth(m_column, std::max(m_least, m_table.viewport()->width() - others));
    }

    QTableView &m_table;
    const int m_column;
    const int m_least;
};

} // namespace rowtable

void layOutSheetTable(QTableView &table, const Theme &theme, int stretched, int least)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    letRowsBeCopied(table);
    table.setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setFrameShape(QFrame::NoFrame);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(theme.scaled(space::compactTableRow));
    QHeaderView *header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    new rowtable::Rest(table, stretched, theme.scaled(least));
}

// What is hidden has no hint, and may be shown later.
int fittedWidth(const QTableView &table, int column, int usual)
{
    const QHeaderView *header = table.horizontalHeader();
    const QString word = table.model()->headerData(column, Qt::Horizontal).toString();
    const int arrow = header->isSortIndicatorShown() ? rowtable::kArrowRoom : 0;
    const int needed = rowtable::headMetrics(*header).horizontalAdvance(word) + 1 + 2 * rowtable::kHeadPadding + arrow;
    return std::max({usual, header->sectionSizeHint(column), needed});
}

namespace rowtable {

// What was given last was given in equal parts, and the titles had the most they may have; or nothing was given yet.
// One that was hidden meanwhile was given nothing.
bool areOurs(const QTableView &table, int titles, int most, const QList<UsualColumnWidth> &others)
{
    int given = 0;
    for (const UsualColumnWidth &one : others) {
        const int more = table.columnWidth(one.column) - one.width;
        if (more != 0 && given != 0 && more != given) return false;
        if (more != 0) given = more;
    }
    const int rest = table.columnWidth(titles) - most;
    return given == 0 || (given > 0 && rest >= 0 && rest < others.size());
}

} // namespace rowtable

void shareRoom(QTableView &table, int titles, int most, const QList<UsualColumnWidth> &others)
{
    QList<UsualColumnWidth> shown;
    int left = table.viewport()->width() - most;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (column == titles) continue;
        const auto one = std::find_if(others.begin(), others.end(),
                                      [&](const UsualColumnWidth &other) { return other.column == column; });
        left -= one != others.end() && !table.isColumnHidden(column) ? one->width : table.columnWidth(column);
        if (one != others.end() && !table.isColumnHidden(column)) shown.append(*one);
    }
    if (shown.isEmpty() || !rowtable::areOurs(table, titles, most, shown)) return;
    const int given = qMax(0, left) / int(shown.size());
    for (const UsualColumnWidth &one : std::as_const(shown))
        table.horizontalHeader()->resizeSection(one.column, one.width + given);
}

void shareRoom(QTableView &table, int most, const QList<int> &usual)
{
    QList<UsualColumnWidth> others;
    for (int column = 1; column < usual.size(); ++column)
        others.append({column, usual[column]});
    shareRoom(table, 0, most, others);
}

} // namespace nevertwice
