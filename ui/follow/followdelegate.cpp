#include "ui/follow/followdelegate.h"

#include "ui/follow/followitemmodel.h"
#include "ui/kit/completions.h"
#include "ui/kit/format.h"
#include "ui/kit/listtext.h"
#include "ui/kit/marks.h"
#include "ui/kit/sides.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPainter>

namespace nevertwice {

namespace {

constexpr int kFollowMark = 14;

} // namespace

FollowDelegate::FollowDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

// Danger is kept for what is late: a table of colours says nothing.
QColor FollowDelegate::inkOf(const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const auto row = index.data(FollowItemModel::RowRole).value<ActionRow>();
    switch (index.column()) {
    case FollowItemModel::TitleColumn:
        return row.action.isClosed() ? tokens.text2 : tokens.text;
    case FollowItemModel::DueColumn:
        if (index.data(FollowItemModel::AgainRole).toBool()) return tokens.warn;
        return index.data(FollowItemModel::OverdueRole).toBool() ? tokens.danger : tokens.text2;
    case FollowItemModel::StatusColumn:
        return row.action.status == ActionStatus::Blocked ? tokens.warn : tokens.text2;
    case FollowItemModel::OwnerColumn:
        return row.action.owner.isEmpty() && !row.action.isClosed() ? tokens.warn : tokens.text2;
    default:
        return tokens.text2;
    }
}

void FollowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(FollowItemModel::RowRole).isValid()) return; // a heading: the table paints it across its columns
    const Tokens &tokens = m_theme.tokens();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
    if (isSelected || isHovered) painter->fillRect(option.rect, isSelected ? tokens.selection : tokens.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), space::hair), tokens.border);
    const QColor ink = isSelected ? tokens.onSelection : inkOf(index);
    QRect room = option.rect.adjusted(space::s, 0, -space::s, 0);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    if (index.column() == FollowItemModel::StatusColumn) {
        const QRect mark(room.left(), room.top() + (room.height() - kFollowMark) / 2, kFollowMark, kFollowMark);
        paintActionMark(*painter, mirrored(mark), index.data(FollowItemModel::RowRole).value<ActionRow>().action.status,
                        ink);
        room.setLeft(mark.right() + 1 + space::xs + 2);
    }
    const bool isTitle = index.column() == FollowItemModel::TitleColumn;
    painter->setFont(m_theme.font(isTitle ? TextStyle::ListTitle : TextStyle::Body));
    painter->setPen(ink);
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->drawText(mirrored(room),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)) |
                          Qt::TextSingleLine,
                      isolated(text));
    painter->restore();
}

QWidget *FollowDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *field = new QLineEdit(parent);
    field->setAlignment(atStart());
    const bool isOwner = index.column() == FollowItemModel::OwnerColumn;
    field->setAccessibleName(isOwner ? tr("Owner") : tr("Due"));
    if (!isOwner) field->setPlaceholderText(tr("friday, +2w, 2026-03-31"));
    if (!isOwner) return field;
    auto *completer = new QCompleter(withMyName(m_owners, m_me), field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
    dressCompletions(*completer);
    return field;
}

void FollowDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const Action action = index.data(FollowItemModel::RowRole).value<ActionRow>().action;
    const bool isOwner = index.column() == FollowItemModel::OwnerColumn;
    const QString due = action.due.isKnown() ? Moment::onDay(action.due.day()).text() : QString();
    auto *field = static_cast<QLineEdit *>(editor);
    if (field->isModified()) return; // what is being typed stays, whatever else is saved
    field->setText(isOwner ? action.owner : due);
    field->selectAll();
}

// The model shows what was saved; so what was typed goes to whoever saves.
void FollowDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    emit typed(index, static_cast<QLineEdit *>(editor)->text().trimmed());
}

} // namespace nevertwice
