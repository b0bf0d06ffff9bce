#include "ui/kit/completions.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QStyledItemDelegate>

namespace nevertwice {

namespace {

// Qt lays the list two pixels over the field it belongs to.
class BelowItsField : public QObject
{
public:
    explicit BelowItsField(QCompleter &completer) : QObject(completer.popup()), m_completer(completer) {}

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const QWidget *field = m_completer.widget();
        const bool isALine = !qobject_cast<const QAbstractScrollArea *>(field); // in a text it stands at the cursor
        if (field && isALine && (event->type() == QEvent::Show || event->type() == QEvent::Move)) {
            auto *list = static_cast<QWidget *>(watched);
            const int below = field->mapToGlobal(QPoint(0, field->height())).y();
            const bool isOverTheEdge = list->y() < below && list->geometry().bottom() >= below;
            if (isOverTheEdge) list->move(list->x(), below);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    const QCompleter &m_completer;
};

} // namespace

void dressCompletions(QCompleter &completer)
{
    QAbstractItemView *list = completer.popup();
    list->setProperty("completions", true);
    // The one of completers asks no style sheet.
    list->setItemDelegate(new QStyledItemDelegate(list));
    list->installEventFilter(new BelowItsField(completer));
}

} // namespace nevertwice
