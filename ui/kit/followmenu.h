#pragma once

#include "ui/kit/bulkchange.h"

#include <QDate>
#include <QObject>

class QMenu;

namespace nevertwice {

// What can be done with actions that are chosen, as menus.
class FollowMenu : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // What is chosen: how many, and whether one of them is closed and to be looked at again.
    struct Chosen
    {
        qsizetype count = 0;
        bool isAgain = false;
    };
    void fill(QMenu &menu, const Chosen &chosen, bool isChangeable, QDate today);
    void fillStatus(QMenu &menu);
    void fillPriority(QMenu &menu);

signals:
    void openWanted();
    void ticketWanted(); // in the tracker of the team
    void changeWanted(nevertwice::BulkChange::Kind kind, const QString &value);
    void typingWanted(nevertwice::BulkChange::Kind kind); // an owner or a day that is not in the menu

private:
    void fillType(QMenu &menu);
    void fillDue(QMenu &menu, QDate today);
    template <typename E> void addCodes(QMenu &menu, BulkChange::Kind kind);
};

} // namespace nevertwice
