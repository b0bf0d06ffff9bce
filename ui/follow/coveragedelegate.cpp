#include "ui/follow/coveragedelegate.h"

#include "ui/follow/coveragemodel.h"
#include "ui/kit/marks.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace coveragedelegate {

constexpr int kMark = 14;

} // namespace coveragedelegate

CoverageDelegate::CoverageDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void CoverageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.state &= ~QStyle::State_HasFocus; // the table paints where the keyboard is
    const QString words = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const bool isCell = CoverageModel::isCell(index.column());
    const int open = index.data(CoverageModel::OpenRole).toInt();
    const int kept = index.data(CoverageModel::KeptRole).toInt();
    const bool isHole = isCell && open + kept == 0;
    const Tokens &tokens = m_theme.tokens();
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    painter->fillRect(QRect(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), space::hair), tokens.border);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect inner = cell.rect.adjusted(space::s, space::xs, -space::s, -space::xs);
    if (isHole) {
        painter->setPen(QPen(isSelected ? tokens.onSelection : tokens.warn, 1, Qt::DashLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(inner).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    if (isCell) inner.adjust(space::s, 0, -space::s, 0);
    const int side = m_theme.scaled(coveragedelegate::kMark);
    if (isCell && !isHole) {
        const Code<ActionStatus> status(kept == 0   ? ActionStatus::Open
                                        : open == 0 ? ActionStatus::Done
                                                    : ActionStatus::InProgress);
        const QRect mark =
            QStyle::alignedRect(cell.direction, Qt::AlignLeading | Qt::AlignVCenter, {side, side}, inner);
        paintActionMark(*painter, mark, status, isSelected ? tokens.onSelection : open > 0 ? tokens.accent : tokens.ok);
        const int taken = side + space::s;
        cell.direction == Qt::RightToLeft ? inner.adjust(0, 0, -taken, 0) : inner.adjust(taken, 0, 0, 0);
    }
    painter->setFont(m_theme.font(TextStyle::Body));
    painter->setPen(isSelected ? tokens.onSelection : isHole ? tokens.text2 : tokens.text);
    const QString shown = painter->fontMetrics().elidedText(words, Qt::ElideRight, inner.width());
    const Qt::Alignment end = index.column() == CoverageModel::IncidentsColumn ? Qt::AlignTrailing : Qt::AlignLeading;
    painter->drawText(inner, int(QStyle::visualAlignment(cell.direction, end | Qt::AlignVCenter)) | Qt::TextSingleLine,
                      shown);
    painter->restore();
}

} // namespace nevertwice
