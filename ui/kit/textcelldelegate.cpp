#include "ui/kit/textcelldelegate.h"

#include "ui/kit/format.h"
#include "ui/kit/marks.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

TextCellDelegate::TextCellDelegate(const Theme &theme, InkOf inkOf, Lines lines, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_inkOf(std::move(inkOf)), m_lines(lines)
{
}

void TextCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool isKeyboardHere = cell.state.testFlag(QStyle::State_HasFocus);
    cell.state &= ~QStyle::State_HasFocus; // shown by a ring
    const QString words = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const Tokens &tokens = m_theme.tokens();
    if (m_lines == Lines::BetweenRows)
        painter->fillRect(QRect(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), space::hair), tokens.border);
    const QRect room = cell.rect.adjusted(space::s, 0, -space::s, 0);
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
    painter->setFont(m_theme.font(TextStyle::Body));
    painter->setPen(cell.state.testFlag(QStyle::State_Selected) ? tokens.onSelection
                                                                : inkColour(tokens, m_inkOf(index)));
    const QString shown = painter->fontMetrics().elidedText(words, Qt::ElideRight, room.width());
    painter->drawText(
        room, int(QStyle::visualAlignment(cell.direction, Qt::AlignLeading | Qt::AlignVCenter)) | Qt::TextSingleLine,
        isolated(shown));
    if (isKeyboardHere) paintFocusRing(*painter, m_theme, cell.rect.adjusted(0, 0, 0, -1), 4);
    painter->restore();
}

int TextCellDelegate::widthFor(const Theme &theme, const QStringList &words)
{
    const QFontMetrics metrics(theme.font(TextStyle::Body));
    int widest = 0;
    for (const QString &word : words)
        widest = std::max(widest, metrics.horizontalAdvance(word) + 1);
    return widest + 2 * space::s;
}

bool TextCellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const QString words = index.data().toString();
    const bool isCut = widthFor(m_theme, {words}) > option.rect.width() && index.data(Qt::ToolTipRole).isNull();
    if (event->type() != QEvent::ToolTip || !isCut) return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), asToolTip(words), view);
    return true;
}

} // namespace nevertwice
