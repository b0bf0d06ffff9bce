#include "ui/follow/followmenu.h"

#include "ui/kit/codetext.h"
#include "ui/kit/format.h"

#include <QAction>
#include <QMenu>

namespace nevertwice {

void FollowMenu::fill(QMenu &menu, qsizetype count, bool isChangeable, QDate today)
{
    if (count > 1) menu.addSection(tr("%n actions", nullptr, int(count)));
    connect(menu.addAction(tr("&Open the incident")), &QAction::triggered, this, &FollowMenu::openWanted);
    if (!isChangeable) return;
    menu.addSeparator();
    fillStatus(*menu.addMenu(tr("&Status")));
    fillPriority(*menu.addMenu(tr("&Priority")));
    fillType(*menu.addMenu(tr("&Type")));
    fillDue(*menu.addMenu(tr("&Due")), today);
    connect(menu.addAction(tr("O&wner…")), &QAction::triggered, this,
            [this] { emit typingWanted(BulkChange::Kind::ActionOwner); });
}

template <typename E> void FollowMenu::addCodes(QMenu &menu, BulkChange::Kind kind)
{
    for (size_t i = 0; i < CodeWords<E>::words.size(); ++i) {
        const Code<E> code(static_cast<E>(i));
        connect(menu.addAction(codeText(code)), &QAction::triggered, this,
                [this, kind, word = code.word()] { emit changeWanted(kind, word); });
    }
}

void FollowMenu::fillStatus(QMenu &menu)
{
    addCodes<ActionStatus>(menu, BulkChange::Kind::ActionStatus);
}

void FollowMenu::fillPriority(QMenu &menu)
{
    addCodes<Priority>(menu, BulkChange::Kind::ActionPriority);
    menu.addSeparator();
    connect(menu.addAction(tr("&None")), &QAction::triggered, this,
            [this] { emit changeWanted(BulkChange::Kind::ActionPriority, {}); });
}

void FollowMenu::fillType(QMenu &menu)
{
    addCodes<ActionType>(menu, BulkChange::Kind::ActionType);
    menu.addSeparator();
    connect(menu.addAction(tr("&None")), &QAction::triggered, this,
            [this] { emit changeWanted(BulkChange::Kind::ActionType, {}); });
}

void FollowMenu::fillDue(QMenu &menu, QDate today)
{
    const std::pair<QString, QDate> days[] = {{tr("In a &week"), today.addDays(7)},
                                              {tr("In &two weeks"), today.addDays(14)},
                                              {tr("In a &month"), today.addMonths(1)}};
    for (const auto &[name, day] : days)
        connect(menu.addAction(tr("%1, %2", "when, the day").arg(name, dayText(day))), &QAction::triggered, this,
                [this, due = day] { emit changeWanted(BulkChange::Kind::ActionDue, Moment::onDay(due).text()); });
    connect(menu.addAction(tr("&Another day…")), &QAction::triggered, this,
            [this] { emit typingWanted(BulkChange::Kind::ActionDue); });
    menu.addSeparator();
    connect(menu.addAction(tr("&None")), &QAction::triggered, this,
            [this] { emit changeWanted(BulkChange::Kind::ActionDue, {}); });
}

} // namespace nevertwice
