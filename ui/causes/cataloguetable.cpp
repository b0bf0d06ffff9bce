#include "ui/causes/cataloguetable.h"

#include "ui/causes/cataloguemodel.h"
#include "ui/kit/marks.h"
#include "ui/kit/rowtable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace cataloguetable {

constexpr int kNarrowestTitle = 260;
constexpr int kWidths[] = {0, 118, 78, 118, 100, 100, 100, 58, 76}; // the first takes what is left
constexpr int kCellPadding = space::s;

} // namespace cataloguetable

CatalogueDelegate::CatalogueDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

void CatalogueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, isSelected ? tokens.selection : tokens.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.border);
    const QRect room = option.rect.adjusted(cataloguetable::kCellPadding, 0, -cataloguetable::kCellPadding, 0);
    if (index.column() == CatalogueModel::TrendColumn) {
        paintTrend(*painter, room, index.data(CatalogueModel::TrendRole).value<QList<int>>(), isSelected);
        painter->restore();
        return;
    }
    const bool isTitle = index.column() == CatalogueModel::TitleColumn;
    const bool isLate = index.column() == CatalogueModel::OverdueColumn;
    painter->setFont(m_theme.font(TextStyle::Body));
    painter->setPen(isSelected ? tokens.onSelection : isLate ? tokens.danger : isTitle ? tokens.text : tokens.text2);
    const Qt::Alignment side = CatalogueModel::isNumber(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading;
    painter->drawText(room, int(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter)),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

// One bar a month; months without an incident keep a dot, so that a gap is seen as one.
void CatalogueDelegate::paintTrend(QPainter &painter, const QRect &rect, const QList<int> &trend, bool isSelected) const
{
    if (trend.isEmpty()) return;
    const Tokens &tokens = m_theme.tokens();
    const int most = std::max(3, *std::max_element(trend.begin(), trend.end()));
    const double step = double(rect.width()) / double(trend.size());
    const int height = std::min(rect.height() - 10, 20);
    const int foot = rect.center().y() + height / 2;
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < trend.size(); ++i) {
        const double tall = trend[i] == 0 ? 1 : std::max(3.0, double(height) * trend[i] / most);
        const QColor ink = isSelected ? tokens.onSelection : trend[i] == 0 ? tokens.outline : tokens.accent;
        painter.fillRect(QRectF(rect.left() + step * double(i), foot - tall, std::max(1.5, step - 1.5), tall), ink);
    }
}

QWidget *CatalogueDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *field = new QLineEdit(parent);
    field->setProperty("cell", true);
    field->setAccessibleName(tr("Title of the cause"));
    return field;
}

// The model shows what was saved; so what was typed goes to whoever saves.
void CatalogueDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    emit typed(index, static_cast<QLineEdit *>(editor)->text().simplified());
}

CatalogueTable::CatalogueTable(const Theme &theme, CatalogueModel &model, QWidget *parent)
    : QTableView(parent), m_theme(theme)
{
    setObjectName("catalogueTable"_L1);
    setAccessibleName(tr("Causes"));
    setModel(&model);
    auto *delegate = new CatalogueDelegate(theme, this);
    setItemDelegate(delegate);
    layOutRowTable(*this);
    setSelectionMode(ExtendedSelection);
    QHeaderView *header = horizontalHeader();
    for (int column = 1; column < CatalogueModel::ColumnCount; ++column)
        header->resizeSection(column, fittedWidth(*this, column, theme.scaled(cataloguetable::kWidths[column])));
    connect(header, &QHeaderView::sortIndicatorChanged, this, &CatalogueTable::finishTyping); // before the rows move
    connect(header, &QHeaderView::sortIndicatorChanged, &model, &CatalogueModel::sort);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column != CatalogueModel::TitleColumn) fitTitle();
    });
    connect(delegate, &CatalogueDelegate::typed, this,
            [this](const QModelIndex &index, const QString &title) { emit renamed(index.row(), title); });
    connect(delegate, &QAbstractItemDelegate::closeEditor, this, &CatalogueTable::typingEnded, Qt::QueuedConnection);
    connect(&theme, &Theme::changed, this, &CatalogueTable::takeLook);
    takeLook();
}

void CatalogueTable::finishTyping()
{
    if (!isTyping()) return;
    for (QLineEdit *field : viewport()->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)) {
        commitData(field);
        closeEditor(field, QAbstractItemDelegate::NoHint);
    }
    emit typingEnded();
}

// F2 is the window's too, for the title of an incident; here it means the cause.
bool CatalogueTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2)
        event->accept();
    return QTableView::event(event);
}

void CatalogueTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.isValid()) emit opened(current.row());
        return;
    case Qt::Key_F2:
        if (current.isValid() && m_isChangeable) edit(current.siblingAtColumn(CatalogueModel::TitleColumn));
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

QList<int> CatalogueTable::chosenRows() const
{
    QList<int> rows;
    const QModelIndexList chosen = selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows.append(index.row());
    if (rows.isEmpty() && currentIndex().isValid()) rows.append(currentIndex().row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void CatalogueTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid() || !m_isChangeable) return;
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuWanted(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void CatalogueTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QModelIndex index = indexAt(event->pos()); index.isValid()) emit opened(index.row());
}

void CatalogueTable::fitTitle()
{
    QList<int> usual;
    for (int column = 0; column < CatalogueModel::ColumnCount; ++column)
        usual.append(fittedWidth(*this, column, m_theme.scaled(cataloguetable::kWidths[column])));
    shareRoom(*this, m_theme.scaled(kWidestTitle), usual);
    int others = 0;
    for (int column = 1; column < CatalogueModel::ColumnCount; ++column)
        others += columnWidth(column);
    setColumnWidth(CatalogueModel::TitleColumn,
                   qMax(m_theme.scaled(cataloguetable::kNarrowestTitle), viewport()->width() - others));
}

void CatalogueTable::takeLook()
{
    verticalHeader()->setDefaultSectionSize(
        m_theme.scaled(m_theme.isCompact() ? space::compactTableRow : space::tableRow));
    viewport()->update();
}

void CatalogueTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid()) return;
    const QRect cell = visualRect(currentIndex());
    QPainter painter(viewport());
    paintFocusRing(painter, m_theme, QRectF(QRect(1, cell.top(), viewport()->width() - 2, cell.height() - 1)), 4);
}

void CatalogueTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitTitle();
}

} // namespace nevertwice
