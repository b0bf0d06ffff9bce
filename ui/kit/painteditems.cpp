#include "ui/kit/painteditems.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWidget>

namespace nevertwice {

namespace painteditems {

class ItemAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemAccess(QWidget *widget, int item) : m_widget(widget), m_item(item) {}

    bool isValid() const override { return m_widget && m_item < items().itemCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}
    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? items().itemName(m_item) : QString();
    }
    QRect rect() const override
    {
        const QRect place = isValid() ? items().itemRect(m_item) : QRect();
        return place.isEmpty() ? QRect() : QRect(m_widget->mapToGlobal(place.topLeft()), place.size());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid) return state;
        state.focusable = true;
        state.focused = items().focusedItem() == m_item;
        state.selectable = items().canItemsBeSelected();
        state.selected = items().isItemSelected(m_item);
        state.offscreen = items().itemRect(m_item).isEmpty();
        return state;
    }
    int item() const { return m_item; }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction()) items().pressItem(m_item);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    PaintedItems &items() const { return *dynamic_cast<PaintedItems *>(m_widget.data()); }

    QPointer<QWidget> m_widget;
    const int m_item;
};

class ListAccess : public QAccessibleWidget
{
public:
    explicit ListAccess(QWidget *widget) : QAccessibleWidget(widget, QAccessible::List) {}
    ~ListAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_known))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return items() ? items()->itemCount() : 0; }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) return nullptr;
        const auto known = m_known.constFind(index);
        if (known != m_known.constEnd()) return QAccessible::accessibleInterface(*known);
        m_known.insert(index, QAccessible::registerAccessibleInterface(new ItemAccess(widget(), index)));
        return child(index);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *item = dynamic_cast<const ItemAccess *>(child);
        return item ? item->item() : -1;
    }
    QAccessibleInterface *focusChild() const override { return items() ? child(items()->focusedItem()) : nullptr; }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return items() ? child(items()->itemAtPoint(widget()->mapFromGlobal(QPoint(x, y)))) : nullptr;
    }

private:
    // None while the widget is being taken apart.
    const PaintedItems *items() const { return dynamic_cast<const PaintedItems *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_known;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && dynamic_cast<PaintedItems *>(widget) ? new ListAccess(widget) : nullptr;
}

} // namespace painteditems

void offerPaintedItems()
{
    static const bool isDone = [] {
        QAccessible::installFactory(painteditems::make);
        return true;
    }();
    (void)isDone;
}

} // namespace nevertwice
