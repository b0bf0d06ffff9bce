#include "ui/window/sidebar.h"

#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/kit/sides.h"
#include "ui/window/placelist.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>

#include <functional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kPlaces = 6; // before the heading of the views

QUuid viewOf(const QModelIndex &index)
{
    return index.data(PlaceList::ViewRole).toUuid();
}

QList<QUuid> viewsOf(const QModelIndexList &rows)
{
    QList<QUuid> views;
    for (const QModelIndex &row : rows)
        views.append(viewOf(row));
    return views;
}

} // namespace

Sidebar::Sidebar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSurface(this, u"bg"_s);
    m_name = new ElidedLabel(theme, TextStyle::Label, Ink::Text2, this);
    m_list = new PlaceList(theme, this);
    m_list->setAccessibleName(tr("Places"));
    m_list->setModel(&m_places);
    addPlace(u"incident"_s, tr("Incidents"), u"incidents"_s);
    addPlace(u"action"_s, tr("Actions"), u"actions"_s);
    addPlace(u"cause"_s, tr("Causes"), u"causes"_s);
    addPlace(u"insights"_s, tr("Insights"), u"insights"_s);
    addPlace(u"directory"_s, tr("Directory"), u"directory"_s);
    addPlace(u"trash"_s, tr("Trash"), u"trash"_s);
    mark(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::l, 0, space::s);
    layout->setSpacing(space::s);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(sides(space::xl, 0, space::l, 0));
    head->addWidget(m_name);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    connect(m_list, &PlaceList::wanted, this, &Sidebar::goTo);
    connect(m_list, &PlaceList::renamed, this,
            [this](const QModelIndex &index, const QString &name) { emit viewRenamed(viewOf(index), name); });
    connect(m_list, &PlaceList::renameWanted, this,
            [this](const QModelIndex &index) { emit renameWanted(viewOf(index)); });
    connect(m_list, &PlaceList::removeWanted, this, [this] { emit removeWanted(chosenViews()); });
    connect(m_list, &PlaceList::moveWanted, this, [this](int by) { emit moveWanted(chosenViews(), by); });
    connect(m_list, &PlaceList::typingEnded, this, [this] {
        if (const auto waiting = std::exchange(m_waiting, std::nullopt)) setViews(*waiting);
    });
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &Sidebar::showMenu);
}

QUuid Sidebar::markedView() const
{
    return viewOf(m_list->currentIndex());
}

QList<QUuid> Sidebar::chosenViews() const
{
    return viewsOf(m_list->chosenViews());
}

bool Sidebar::isGathering() const
{
    return m_list->chosenViews().size() > 1;
}

int Sidebar::rowOf(const QUuid &view) const
{
    for (int row = kPlaces; row < m_places.rowCount(); ++row)
        if (const QModelIndex index = m_places.index(row, 0); PlaceList::isView(index) && viewOf(index) == view)
            return row;
    return -1;
}

// Of all that are chosen where it is one of them.
void Sidebar::showMenu(const QPoint &place)
{
    const QPersistentModelIndex index(m_list->indexAt(place)); // views come and go while the menu is open
    if (!PlaceList::isView(index)) return;
    QList<QUuid> views = chosenViews();
    if (!views.contains(viewOf(index))) views = {viewOf(index)};
    const int count = int(views.size());
    auto *menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QKeySequence &keys, const std::function<void()> &act) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // seen here; the list hears it
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    QAction *rename = add(tr("&Rename"), Qt::Key_F2, [this, index] {
        if (index.isValid()) m_list->rename(index);
    });
    rename->setEnabled(count == 1);
    add(count == 1 ? tr("Re&move") : tr("Re&move %n views", nullptr, count), Qt::Key_Delete,
        [this, views] { emit removeWanted(views); });
    menu->addSeparator();
    add(tr("Move &up"), Qt::ALT | Qt::Key_Up, [this, views] { emit moveWanted(views, -1); });
    add(tr("Move &down"), Qt::ALT | Qt::Key_Down, [this, views] { emit moveWanted(views, 1); });
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

void Sidebar::addPlace(const QString &icon, const QString &name, const QString &identifier)
{
    auto *item = new QStandardItem(name);
    item->setData(icon, PlaceList::IconRole);
    item->setData(identifier, Qt::AccessibleDescriptionRole);
    item->setToolTip(asToolTip(name));
    m_places.appendRow(item);
}

void Sidebar::setWorkspaceName(const QString &name)
{
    m_name->setText(name);
}

void Sidebar::setCount(QStandardItem *item, int count)
{
    item->setData(count, PlaceList::CountRole);
    const QString told = tr("%1, %2", "place, how many").arg(item->text(), numberText(count));
    item->setData(told, Qt::AccessibleTextRole);
    item->setToolTip(asToolTip(told)); // where the sidebar is narrow it is all that names a view
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
    if (m_list->isTyping()) {
        m_waiting = views;
        return;
    }
    if (views == m_views) return;
    const bool isAtView = m_list->currentIndex().row() >= kPlaces;
    const QUuid current = markedView();
    const QList<QUuid> chosen = isGathering() ? chosenViews() : QList<QUuid>();
    m_views = views;
    if (isAtView) mark(0);
    m_places.removeRows(kPlaces, m_places.rowCount() - kPlaces);
    addViews();
    if (isAtView) markView(current);
    QModelIndexList again;
    for (const QUuid &view : chosen)
        if (const int row = rowOf(view); row >= 0 && markedView() == current) again.append(m_places.index(row, 0));
    m_list->choose(again);
}

void Sidebar::addViews()
{
    if (m_views.isEmpty()) return;
    auto *heading = new QStandardItem(tr("Saved views"));
    heading->setFlags(Qt::NoItemFlags);
    heading->setData(true, PlaceList::HeadingRole);
    m_places.appendRow(heading);
    for (const View &view : std::as_const(m_views)) {
        addPlace(u"view"_s, view.name, u"view"_s);
        QStandardItem *item = m_places.item(m_places.rowCount() - 1);
        item->setData(view.uuid, PlaceList::ViewRole);
        if (view.trouble.isEmpty()) {
            if (m_viewCounts.contains(view.uuid)) setCount(item, m_viewCounts.value(view.uuid));
            continue;
        }
        item->setFlags(Qt::NoItemFlags);
        item->setToolTip(asToolTip(view.trouble));
        item->setData(tr("%1, cannot be shown: %2", "view, why").arg(view.name, view.trouble), Qt::AccessibleTextRole);
    }
}

// A view is not asked for anew because there is another beside it.
void Sidebar::mark(int row)
{
    m_list->mark(m_places.index(row, 0));
}

void Sidebar::markView(const QUuid &view)
{
    if (const int row = rowOf(view); row >= 0) mark(row);
}

void Sidebar::setViewCount(const QUuid &view, int count)
{
    m_viewCounts.insert(view, count);
    if (const int row = rowOf(view); row >= 0) setCount(m_places.item(row), count);
}

void Sidebar::goTo(const QModelIndex &index)
{
    if (PlaceList::isView(index))
        emit viewWanted(viewOf(index));
    else if (index.row() < kPlaces)
        emit wanted(Place(index.row()));
}

bool Sidebar::isCollapsed() const
{
    return m_list->isCollapsed();
}

void Sidebar::setCollapsed(bool isCollapsed)
{
    m_name->setVisible(!isCollapsed);
    setFixedWidth(isCollapsed ? kCollapsedWidth : kWidth);
    m_list->setCollapsed(isCollapsed);
}

void Sidebar::focusPlaces()
{
    m_list->setFocus(Qt::TabFocusReason);
}

} // namespace nevertwice
