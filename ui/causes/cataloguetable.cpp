#include "ui/causes/cataloguetable.h"

#include "ui/causes/cataloguemodel.h"
#include "ui/kit/duetext.h"
#include "ui/kit/rowtable.h"

#include <QHeaderView>
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

CatalogueTable::CatalogueTable(const Theme &theme, CatalogueModel &model, QWidget *parent) : RowView(theme, parent)
{
    setObjectName("catalogueTable"_L1);
    setAccessibleName(tr("Causes"));
    setModel(&model);
    auto *delegate = new CatalogueDelegate(theme, this);
    setItemDelegate(delegate);
    setFitted(CatalogueModel::TitleColumn, theme.scaled(cataloguetable::kNarrowestTitle), Fit::Always);
    QHeaderView *header = horizontalHeader();
    for (const UsualColumnWidth &usual : sharing())
        header->resizeSection(usual.column, usual.width);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RowView::finishTyping); // before the rows move
    connect(header, &QHeaderView::sortIndicatorChanged, &model, &CatalogueModel::sort);
    connect(delegate, &CatalogueDelegate::typed, this,
            [this](const QModelIndex &index, const QString &title) { emit renamed(index.row(), title); });
    connect(delegate, &QAbstractItemDelegate::closeEditor, this, &RowView::typingEnded, Qt::QueuedConnection);
}

void CatalogueTable::change(const QModelIndex &index)
{
    if (isChangeable()) edit(index.siblingAtColumn(CatalogueModel::TitleColumn));
}

QList<UsualColumnWidth> CatalogueTable::sharing() const
{
    QList<UsualColumnWidth> all;
    const int day = dayWidth(theme().font(TextStyle::Body)) + 2 * cataloguetable::kCellPadding;
    for (int column = 1; column < CatalogueModel::ColumnCount; ++column) {
        const bool isDay = column == CatalogueModel::FirstColumn || column == CatalogueModel::LastColumn;
        const int usual = theme().scaled(cataloguetable::kWidths[column]);
        all.append({column, fittedWidth(*this, column, isDay ? std::max(usual, day) : usual)});
    }
    return all;
}

} // namespace nevertwice
