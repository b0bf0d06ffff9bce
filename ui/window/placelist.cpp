#include "ui/window/placelist.h"

#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/listtext.h"
#include "ui/kit/marks.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kPlaceIcon = 18;

bool gathers(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::ShiftModifier);
}

class PlaceDelegate : public QStyledItemDelegate
{
public:
    PlaceDelegate(const Theme &theme, PlaceList &list) : QStyledItemDelegate(&list), m_theme(theme), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), space::sidebarRow + 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.data(PlaceList::HeadingRole).toBool()) {
            paintHeading(*painter, option, index.data().toString());
            return;
        }
        const Tokens &tokens = m_theme.tokens();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const QRect plate = option.rect.adjusted(space::s, 1, -space::s, -1);
        painter->save();
        painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isUsable = index.flags().testFlag(Qt::ItemIsEnabled);
        if (isSelected || (isUsable && option.state.testFlag(QStyle::State_MouseOver))) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isSelected ? tokens.selection : tokens.hover);
            painter->drawRoundedRect(plate, space::radius, space::radius);
        }
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            paintFocusRing(*painter, m_theme, plate, space::radius);
        paintContent(*painter, option, plate, index,
                     isSelected ? tokens.onSelection
                     : isUsable ? tokens.text
                                : tokens.text3,
                     isSelected ? tokens.onSelection
                     : isUsable ? tokens.text2
                                : tokens.text3);
        painter->restore();
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *field = new QLineEdit(parent);
        field->setAccessibleName(PlaceList::tr("Name of the view"));
        return field;
    }

    // Over the name, beside the icon.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const QRect plate = option.rect.adjusted(space::s, 1, -space::s, -1);
        const QRect room = plate.adjusted(space::m + kPlaceIcon + 2, 0, 0, 0);
        editor->setGeometry(QStyle::visualRect(option.direction, option.rect, room));
    }

    // What is being typed stays, also when a count arrives meanwhile.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *field = static_cast<QLineEdit *>(editor); !field->isModified())
            field->setText(index.data().toString());
    }

    // The model shows what was saved; so what was typed goes to whoever saves.
    void setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const override
    {
        const QString name = static_cast<QLineEdit *>(editor)->text().simplified();
        if (!name.isEmpty() && name != index.data().toString()) emit m_list.renamed(index, name);
    }

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &text) const
    {
        if (m_list.isCollapsed()) return;
        painter.save();
        painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
        painter.setFont(m_theme.font(TextStyle::Label));
        painter.setPen(m_theme.tokens().text2);
        const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignBottom);
        painter.drawText(option.rect.adjusted(space::xl, 0, -space::l, -space::xs), int(start), text);
        painter.restore();
    }

    // Seven times the same icon would tell nobody which view is which.
    void paintInitials(QPainter &painter, const QRect &plate, const QString &name, const QColor &ink) const
    {
        painter.setFont(m_theme.font(TextStyle::Label));
        painter.setPen(ink);
        painter.drawText(plate, Qt::AlignCenter, initials(name));
    }

    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &plate,
                      const QModelIndex &index, const QColor &ink, const QColor &quietInk) const
    {
        const auto mirrored = [&option](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const int inset = m_list.isCollapsed() ? (plate.width() - kPlaceIcon) / 2 : space::m;
        const QRect icon(plate.left() + inset, plate.center().y() - kPlaceIcon / 2 + 1, kPlaceIcon, kPlaceIcon);
        if (m_list.isCollapsed() && PlaceList::isView(index)) {
            paintInitials(painter, plate, index.data().toString(), ink);
            return;
        }
        painter.drawPixmap(mirrored(icon), linePixmap(index.data(PlaceList::IconRole).toString(), icon.size(), quietInk,
                                                      painter.device()->devicePixelRatioF()));
        if (m_list.isCollapsed()) return;
        const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
        const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter);
        const QVariant counted = index.data(PlaceList::CountRole);
        const QString count = counted.isValid() ? numberText(counted.toInt()) : QString();
        painter.setFont(m_theme.font(TextStyle::Meta));
        painter.setPen(quietInk);
        const int countWidth = painter.fontMetrics().horizontalAdvance(count);
        painter.drawText(mirrored(plate.adjusted(0, 0, -space::m, 0)), int(end), count);
        painter.setFont(
            m_theme.font(option.state.testFlag(QStyle::State_Selected) ? TextStyle::ListTitle : TextStyle::Body));
        painter.setPen(ink);
        const QRect text = plate.adjusted(inset + kPlaceIcon + 10, 0, -space::m - space::s - countWidth, 0);
        painter.drawText(mirrored(text), int(start),
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }

    const Theme &m_theme;
    PlaceList &m_list;
};

} // namespace

PlaceList::PlaceList(const Theme &theme, QWidget *parent) : QListView(parent)
{
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setMouseTracking(true);
    setItemDelegate(new PlaceDelegate(theme, *this));
    connect(itemDelegate(), &QAbstractItemDelegate::closeEditor, this, &PlaceList::typingEnded, Qt::QueuedConnection);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void PlaceList::setCollapsed(bool isCollapsed)
{
    m_isCollapsed = isCollapsed;
    viewport()->update();
}

QModelIndexList PlaceList::chosenViews() const
{
    QModelIndexList views = selectionModel()->selectedIndexes();
    views.removeIf([](const QModelIndex &index) { return !isView(index); });
    if (views.isEmpty() && isView(currentIndex())) views.append(currentIndex());
    std::sort(views.begin(), views.end());
    return views;
}

void PlaceList::mark(const QModelIndex &index)
{
    const QScopedValueRollback marking(m_isMarking, true);
    setCurrentIndex(index);
}

void PlaceList::choose(const QModelIndexList &views)
{
    for (const QModelIndex &view : views)
        selectionModel()->select(view, QItemSelectionModel::Select);
}

void PlaceList::selectAll()
{
    for (int row = 0; isView(currentIndex()) && row < model()->rowCount(); ++row)
        if (const QModelIndex index = model()->index(row, 0); isView(index)) choose({index});
}

void PlaceList::rename(const QModelIndex &view)
{
    m_isCollapsed ? emit renameWanted(view) : edit(view);
}

// ---- keys ----

bool PlaceList::isKeyOfViews(const QKeyEvent &key) const
{
    if (!isView(currentIndex()) || isTyping()) return false;
    if (key.modifiers() == Qt::AltModifier) return key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
    return key.modifiers() == Qt::NoModifier && (key.key() == Qt::Key_F2 || key.key() == Qt::Key_Delete);
}

// The keys of a view come before those of the window.
bool PlaceList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isKeyOfViews(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

bool PlaceList::takeKey(const QKeyEvent &key)
{
    if (!isKeyOfViews(key)) return false;
    if (key.key() == Qt::Key_F2)
        rename(currentIndex());
    else if (key.key() == Qt::Key_Delete)
        emit removeWanted();
    else
        emit moveWanted(key.key() == Qt::Key_Up ? -1 : 1);
    return true;
}

void PlaceList::keyPressEvent(QKeyEvent *event)
{
    if (takeKey(*event)) return event->accept();
    const QScopedValueRollback gathering(m_isGathering, gathers(event->modifiers()) && isView(currentIndex()));
    QListView::keyPressEvent(event);
}

// Whoever chooses several does not leave the views by that.
QModelIndex PlaceList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QListView::moveCursor(action, modifiers);
    return m_isGathering && !isView(next) ? currentIndex() : next;
}

// ---- the mouse ----

void PlaceList::mousePressEvent(QMouseEvent *event)
{
    const QPersistentModelIndex pressed(indexAt(event->pos()));
    const bool isOneOfSeveral =
        event->button() == Qt::RightButton && chosenViews().size() > 1 && selectionModel()->isSelected(pressed);
    const bool isMore = gathers(event->modifiers()) && isView(pressed) && isView(currentIndex());
    const QScopedValueRollback gathering(m_isGathering, isOneOfSeveral || isMore);
    m_isTold = false;
    QListView::mousePressEvent(event);
    // What is chosen already is asked for again: the list may show something else by now.
    const bool isMeant = event->button() == Qt::LeftButton && !m_isGathering && !m_isTold;
    if (isMeant && pressed.isValid() && pressed.flags().testFlag(Qt::ItemIsEnabled)) emit wanted(pressed);
}

// A hand that is not still chooses nothing by that.
void PlaceList::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton) QListView::mouseMoveEvent(event);
}

// ---- what is chosen ----

void PlaceList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_isMarking || m_isGathering || !current.isValid()) return;
    m_isTold = true;
    emit wanted(current);
}

QItemSelectionModel::SelectionFlags PlaceList::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (m_isGathering) return QListView::selectionCommand(index, event);
    if (!index.isValid()) return QItemSelectionModel::NoUpdate;
    const bool isRelease = event && event->type() == QEvent::MouseButtonRelease;
    return isRelease ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect;
}

// A place is never one of several.
void PlaceList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    QListView::setSelection(rect, command);
    if (!m_isGathering) return;
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : chosen)
        if (!isView(index)) selectionModel()->select(index, QItemSelectionModel::Deselect);
}

} // namespace nevertwice
