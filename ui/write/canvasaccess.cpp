#include "ui/write/canvasaccess.h"

#include "ui/write/timelinecanvas.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace nevertwice {

namespace {

// One event of a drawing. It knows its place by number: the drawing says what stands there now.
class MarkAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkAccess(TimelineCanvas *canvas, int mark) : m_canvas(canvas), m_mark(mark) {}

    bool isValid() const override { return m_canvas && m_mark < m_canvas->drawing().marks.size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_canvas->spoken(m_mark) : QString();
    }
    // Where it is drawn or counted.
    QRect rect() const override
    {
        if (!isValid()) return {};
        const int shown = m_canvas->places().shownBy(m_mark);
        if (shown < 0) return {};
        const QRect place = m_canvas->places().marks[shown].rect.toAlignedRect();
        return {m_canvas->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.focused = m_canvas->state().focused == m_mark;
        state.selected = m_canvas->state().selected.contains(m_mark);
        state.offscreen = m_canvas->places().shownBy(m_mark) < 0;
        return state;
    }
    int mark() const { return m_mark; }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction()) m_canvas->choose(m_mark);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<TimelineCanvas> m_canvas;
    const int m_mark;
};

class CanvasAccess : public QAccessibleWidget
{
public:
    explicit CanvasAccess(TimelineCanvas *canvas) : QAccessibleWidget(canvas, QAccessible::List) {}
    ~CanvasAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_marks))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(canvas()->drawing().marks.size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) return nullptr;
        const auto known = m_marks.constFind(index);
        if (known != m_marks.constEnd()) return QAccessible::accessibleInterface(*known);
        auto *made = new MarkAccess(canvas(), index);
        m_marks.insert(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *mark = dynamic_cast<const MarkAccess *>(child);
        return mark ? mark->mark() : -1;
    }
    QAccessibleInterface *focusChild() const override { return child(canvas()->state().focused); }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(canvas()->places().markAt(canvas()->mapFromGlobal(QPoint(x, y))));
    }

private:
    TimelineCanvas *canvas() const { return static_cast<TimelineCanvas *>(object()); }

    mutable QHash<int, QAccessible::Id> m_marks;
};

QAccessibleInterface *canvasAccess(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<TimelineCanvas *>(object);
    return canvas ? new CanvasAccess(canvas) : nullptr;
}

} // namespace

void offerCanvasAccess()
{
    static const bool isDone = [] {
        QAccessible::installFactory(canvasAccess);
        return true;
    }();
    (void)isDone;
}

} // namespace nevertwice
