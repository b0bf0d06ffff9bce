#include "ui/window/sidebar.h"

#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"
#include "ui/kit/sides.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kCountRole = Qt::UserRole;
constexpr int kIconNameRole = Qt::UserRole + 1;
constexpr int kHeadingRole = Qt::UserRole + 2;
constexpr int kIconSize = 18;
constexpr int kPlaces = 6; // before the heading of the views
constexpr int kFirstView = kPlaces + 1;

class PlaceDelegate : public QStyledItemDelegate
{
public:
    PlaceDelegate(const Theme &theme, const Sidebar &sidebar, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_sidebar(sidebar)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), space::sidebarRow + 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.data(kHeadingRole).toBool()) {
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

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &text) const
    {
        if (m_sidebar.isCollapsed()) return;
        painter.save();
        painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
        painter.setFont(m_theme.font(TextStyle::Label));
        painter.setPen(m_theme.tokens().text2);
        const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignBottom);
        painter.drawText(option.rect.adjusted(space::xl, 0, -space::l, -space::xs), int(start), text);
        painter.restore();
    }

    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &plate,
                      const QModelIndex &index, const QColor &ink, const QColor &quietInk) const
    {
        const auto mirrored = [&option](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const int inset = m_sidebar.isCollapsed() ? (plate.width() - kIconSize) / 2 : space::m;
        const QRect icon(plate.left() + inset, plate.center().y() - kIconSize / 2 + 1, kIconSize, kIconSize);
        painter.drawPixmap(mirrored(icon), linePixmap(index.data(kIconNameRole).toString(), icon.size(), quietInk,
                                                      painter.device()->devicePixelRatioF()));
        if (m_sidebar.isCollapsed()) return;
        const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
        const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter);
        const QVariant counted = index.data(kCountRole);
        const QString count = counted.isValid() ? numberText(counted.toInt()) : QString();
        painter.setFont(m_theme.font(TextStyle::Meta));
        painter.setPen(quietInk);
        const int countWidth = painter.fontMetrics().horizontalAdvance(count);
        painter.drawText(mirrored(plate.adjusted(0, 0, -space::m, 0)), int(end), count);
        painter.setFont(
            m_theme.font(option.state.testFlag(QStyle::State_Selected) ? TextStyle::ListTitle : TextStyle::Body));
        painter.setPen(ink);
        const QRect text = plate.adjusted(inset + kIconSize + 10, 0, -space::l - countWidth, 0);
        painter.drawText(mirrored(text), int(start),
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }

    const Theme &m_theme;
    const Sidebar &m_sidebar;
};

} // namespace

Sidebar::Sidebar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSurface(this, u"bg"_s);
    m_name = new ElidedLabel(theme, TextStyle::Label, Ink::Text2, this);
    m_view = new QListView(this);
    m_view->setAccessibleName(tr("Places"));
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->setItemDelegate(new PlaceDelegate(theme, *this, m_view));
    m_view->setModel(&m_places);
    addPlace(u"incident"_s, tr("Incidents"), u"incidents"_s);
    addPlace(u"action"_s, tr("Actions"), u"actions"_s);
    addPlace(u"cause"_s, tr("Causes"), u"causes"_s);
    addPlace(u"insights"_s, tr("Insights"), u"insights"_s);
    addPlace(u"directory"_s, tr("Directory"), u"directory"_s);
    addPlace(u"trash"_s, tr("Trash"), u"trash"_s);
    m_view->setCurrentIndex(m_places.index(0, 0));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::l, 0, space::s);
    layout->setSpacing(space::s);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(sides(space::xl, 0, space::l, 0));
    head->addWidget(m_name);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_justChosen = index;
        QMetaObject::invokeMethod(
            this, [this] { m_justChosen = QPersistentModelIndex(); }, Qt::QueuedConnection);
        choose(index);
    });
    // What is chosen already is asked for again: the list may show something else by now.
    connect(m_view, &QListView::pressed, this, [this](const QModelIndex &index) {
        if (m_justChosen != index) choose(index);
    });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    connect(m_view, &QWidget::customContextMenuRequested, this, &Sidebar::showMenu);
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
}

int Sidebar::viewAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() >= kFirstView ? index.row() - kFirstView : -1;
}

int Sidebar::markedView() const
{
    return viewAt(m_view->currentIndex());
}

void Sidebar::showMenu(const QPoint &place)
{
    const QPersistentModelIndex index(m_view->indexAt(place)); // views come and go while the menu is open
    if (viewAt(index) < 0) return;
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, int key, void (Sidebar::*emitted)(int)) {
        QAction *action = menu->addAction(text);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut); // seen here; the list hears it
        connect(action, &QAction::triggered, menu, [this, index, emitted] {
            if (const int view = viewAt(index); view >= 0) (this->*emitted)(view);
        });
    };
    add(tr("&Rename…"), Qt::Key_F2, &Sidebar::renameWanted);
    add(tr("Re&move"), Qt::Key_Delete, &Sidebar::removeWanted);
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

// The keys of a view come before those of the window.
bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    const int view = viewAt(m_view->currentIndex());
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (view < 0 || !isKey) return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isOurs =
        key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_F2 || key->key() == Qt::Key_Delete);
    if (!isOurs) return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) key->key() == Qt::Key_F2 ? emit renameWanted(view) : emit removeWanted(view);
    return true;
}

void Sidebar::addPlace(const QString &icon, const QString &name, const QString &identifier)
{
    auto *item = new QStandardItem(name);
    item->setData(icon, kIconNameRole);
    item->setData(identifier, Qt::AccessibleDescriptionRole);
    item->setToolTip(name);
    m_places.appendRow(item);
}

void Sidebar::setWorkspaceName(const QString &name)
{
    m_name->setText(name);
}

void Sidebar::setCount(QStandardItem *item, int count)
{
    item->setData(count, kCountRole);
    item->setData(tr("%1, %2", "place, how many").arg(item->text(), numberText(count)), Qt::AccessibleTextRole);
}

void Sidebar::setCounts(const WorkspaceCounts &counts)
{
    setCount(m_places.item(int(Place::Incidents)), counts.incidents);
    setCount(m_places.item(int(Place::Actions)), counts.openActions);
    setCount(m_places.item(int(Place::Causes)), counts.causes);
    setCount(m_places.item(int(Place::Trash)), counts.trashed);
}

void Sidebar::setViews(const QList<View> &views)
{
    if (views == m_views) return;
    const int chosen = m_view->currentIndex().row();
    const QString kept = chosen >= kFirstView ? m_views.value(chosen - kFirstView).name : QString();
    m_views = views;
    if (chosen >= kPlaces) mark(0);
    m_places.removeRows(kPlaces, m_places.rowCount() - kPlaces);
    if (views.isEmpty()) return;
    auto *heading = new QStandardItem(tr("Saved views"));
    heading->setFlags(Qt::NoItemFlags);
    heading->setData(true, kHeadingRole);
    m_places.appendRow(heading);
    for (const View &view : views) {
        addPlace(u"view"_s, view.name, u"view"_s);
        if (view.trouble.isEmpty()) continue;
        QStandardItem *item = m_places.item(m_places.rowCount() - 1);
        item->setFlags(Qt::NoItemFlags);
        item->setToolTip(view.trouble);
        item->setData(tr("%1, cannot be shown: %2", "view, why").arg(view.name, view.trouble), Qt::AccessibleTextRole);
    }
    const auto same = std::find_if(views.begin(), views.end(), [&](const View &view) { return view.name == kept; });
    if (!kept.isEmpty() && same != views.end()) markView(int(same - views.begin()));
}

// A view is not asked for anew because there is another beside it.
void Sidebar::mark(int row)
{
    const QSignalBlocker silence(m_view->selectionModel());
    m_view->setCurrentIndex(m_places.index(row, 0));
    m_view->viewport()->update();
}

void Sidebar::markView(int index)
{
    if (index >= 0 && index < m_views.size()) mark(kFirstView + index);
}

void Sidebar::setViewCount(int index, int count)
{
    if (QStandardItem *item = m_places.item(kFirstView + index)) setCount(item, count);
}

void Sidebar::choose(const QModelIndex &index)
{
    if (index.row() >= kFirstView)
        emit viewWanted(index.row() - kFirstView);
    else if (index.isValid() && index.row() < kPlaces)
        emit wanted(Place(index.row()));
}

void Sidebar::setCollapsed(bool isCollapsed)
{
    m_isCollapsed = isCollapsed;
    m_name->setVisible(!isCollapsed);
    setFixedWidth(isCollapsed ? kCollapsedWidth : kWidth);
    m_view->viewport()->update();
}

void Sidebar::focusPlaces()
{
    m_view->setFocus(Qt::TabFocusReason);
}

} // namespace nevertwice
