#include "ui/insights/chartaccess.h"

#include "ui/insights/chartview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace nevertwice {

namespace chartaccess {

// One bar or point. It knows its place by number: the chart says what stands there now.
class CellAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CellAccess(ChartView *view, int cell) : m_view(view), m_cell(cell) {}

    bool isValid() const override { return m_view && m_cell < m_view->places().cells.size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}
    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_view->spoken(m_cell) : QString();
    }
    QRect rect() const override
    {
        if (!isValid()) return {};
        const QRect place = m_view->places().cells.at(m_cell).rect.toAlignedRect();
        return {m_view->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.focused = m_view->current() == m_cell;
        return state;
    }
    int cell() const { return m_cell; }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction()) m_view->open(m_cell);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<ChartView> m_view;
    const int m_cell;
};

class ChartAccess : public QAccessibleWidget
{
public:
    explicit ChartAccess(ChartView *view) : QAccessibleWidget(view, QAccessible::List) {}
    ~ChartAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(view()->places().cells.size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) return nullptr;
        const auto known = m_cells.constFind(index);
        if (known != m_cells.constEnd()) return QAccessible::accessibleInterface(*known);
        auto *made = new CellAccess(view(), index);
        m_cells.insert(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *cell = dynamic_cast<const CellAccess *>(child);
        return cell ? cell->cell() : -1;
    }
    QAccessibleInterface *focusChild() const override { return child(int(view()->current())); }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(int(view()->places().cellAt(view()->mapFromGlobal(QPoint(x, y)))));
    }

private:
    ChartView *view() const { return static_cast<ChartView *>(object()); }

    mutable QHash<int, QAccessible::Id> m_cells;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccess(view) : nullptr;
}

} // namespace chartaccess

void offerChartAccess()
{
    static const bool isDone = [] {
        QAccessible::installFactory(chartaccess::make);
        return true;
    }();
    (void)isDone;
}

} // namespace nevertwice
