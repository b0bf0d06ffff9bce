#include "ui/kit/keytip.h"

#include "ui/kit/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>
#include <QWidget>

namespace nevertwice {

class KeyTip : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(KeyTip)

public:
    KeyTip(QWidget *widget, const QString &actionName) : QObject(widget), m_actionName(actionName)
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip) return false;
        auto *widget = static_cast<QWidget *>(watched);
        const QAction *action = find(*widget->window());
        if (widget->toolTip().isEmpty() || !action || action->shortcuts().isEmpty()) return false;
        const QString tip = tr("%1 (%2)", "what a button does, keys").arg(widget->toolTip(), Actions::keysOf(*action));
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), tip, widget);
        return true;
    }

private:
    // Every action of a window stands in one of its menus, whoever made it.
    const QAction *find(const QWidget &window) const
    {
        const auto menus = window.findChildren<QMenu *>();
        for (const QMenu *menu : menus)
            for (const QAction *action : menu->actions())
                if (action->objectName() == m_actionName) return action;
        return nullptr;
    }

    QString m_actionName;
};

void showKeysInTip(QWidget *widget, const QString &actionName)
{
    new KeyTip(widget, actionName);
}

} // namespace nevertwice
