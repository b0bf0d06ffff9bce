#include "ui/kit/followmenu.h"

#include "ui/kit/codetext.h"
#include "ui/kit/format.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace nevertwice {

namespace followmenu {

// A key for each entry, the first of its letters that is free; of "P2" it is the number.
QString keyed(const QString &text, QString &taken)
{
    const auto isFree = [&taken](QChar c) { return c.isLetterOrNumber() && !taken.contains(c, Qt::CaseInsensitive); };
    auto found = std::find_if(text.begin(), text.end(), [&](QChar c) { return c.isDigit() && isFree(c); });
    if (found == text.end()) found = std::find_if(text.begin(), text.end(), isFree);
    if (found == text.end()) return text;
    taken += *found;
    return QString(text).insert(found - text.begin(), u'&');
}

} // namespace followmenu

void FollowMenu::fill(QMenu &menu, const Chosen &chosen, bool isChangeable, QDate today)
{
    if (chosen.count > 1) menu.addAction(tr("%n actions", nullptr, int(chosen.count)))->setEnabled(false);
    connect(menu.addAction(tr("&Open the incident")), &QAction::triggered, this, &FollowMenu::openWanted);
    if (!isChangeable) return;
    if (chosen.isAgain) {
        menu.addSeparator();
        connect(menu.addAction(tr("&Reopen")), &QAction::triggered, this, [this] {
            emit changeWanted(BulkChange::Kind::ActionStatus, Code<ActionStatus>(ActionStatus::Open).word());
        });
        connect(menu.addAction(tr("It still &holds")), &QAction::triggered, this,
                [this] { emit changeWanted(BulkChange::Kind::ActionHolds, {}); });
    }
    QAction *ticket = menu.addAction(tr("&Make a ticket…"));
    ticket->setEnabled(chosen.count == 1); // a form is filled in for one of them
    connect(ticket, &QAction::triggered, this, &FollowMenu::ticketWanted);
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
    const QString none = tr("&None"); // it stands below those that have one
    QString taken = none.mid(none.indexOf(u'&') + 1, 1);
    for (size_t i = 0; i < CodeWords<E>::words.size(); ++i) {
        const Code<E> code(static_cast<E>(i));
        connect(menu.addAction(followmenu::keyed(codeText(code), taken)), &QAction::triggered, this,
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
