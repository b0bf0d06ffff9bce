#include "ui/find/celldelegate.h"

#include "ui/find/incidentitemmodel.h"
#include "ui/kit/format.h"
#include "ui/kit/marks.h"

#include <QPainter>

namespace nevertwice {

namespace {

constexpr int kCellPadding = space::s;
constexpr int kCellMark = 12;
constexpr int kDividerLine = 2;

QRect middle(const QRect &room, const QSize &size)
{
    return {room.left(), room.top() + (room.height() - size.height()) / 2, size.width(), size.height()};
}

} // namespace

CellDelegate::CellDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
    if (isSelected || isHovered) painter->fillRect(option.rect, isSelected ? tokens.selection : tokens.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), space::hair), tokens.border);
    // Where those with all that was asked for end; said aloud with the row.
    if (!index.data(IncidentItemModel::DividerRole).toString().isEmpty())
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), kDividerLine),
                          tokens.accent);
    const auto row = index.data(IncidentItemModel::RowRole).value<IncidentRow>();
    QRect room = option.rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    QColor ink = isSelected ? tokens.onSelection : tokens.text;
    TextStyle style = TextStyle::Body;
    switch (index.column()) {
    case IncidentItemModel::SeverityColumn: {
        const QSize pill = severityPillSize(m_theme, row.severity).boundedTo(room.size());
        paintSeverityPill(*painter, m_theme, mirrored(middle(room, pill)), row.severity);
        painter->restore();
        return;
    }
    case IncidentItemModel::StateColumn: {
        if (!isSelected) ink = stateInk(tokens, row.state);
        const QRect mark = middle(room, {kCellMark, kCellMark});
        paintStateMark(*painter, mirrored(mark), row.state, ink);
        if (!isSelected && row.state == State::Resolved) ink = tokens.text2;
        room.setLeft(mark.right() + 1 + space::xs + 2);
        break;
    }
    case IncidentItemModel::TitleColumn:
        style = TextStyle::ListTitle;
        break;
    case IncidentItemModel::ActionsColumn:
        if (row.overdueActions > 0 && !isSelected) ink = tokens.danger;
        break;
    default:
        if (!isSelected) ink = tokens.text2;
    }
    const Qt::AlignmentFlag place = IncidentItemModel::isNumber(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading;
    painter->setFont(m_theme.font(style));
    painter->setPen(ink);
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->drawText(mirrored(room),
                      int(QStyle::visualAlignment(option.direction, place | Qt::AlignVCenter)) | Qt::TextSingleLine,
                      isolated(text));
    painter->restore();
}

} // namespace nevertwice
