#pragma once

#include "ui/kit/followchanges.h"

#include <QDate>

class QAbstractItemView;

namespace nevertwice {

class FollowMenu;

// What the hands can do with the actions that are chosen in a list of them, whichever it is: F2, the menu key and the
// right button open one menu for all of them, Space keeps them or takes that back.
class ChosenActions : public QObject
{
    Q_OBJECT

public:
    struct Chosen
    {
        QUuid incident;
        QUuid action;
        bool isClosed = false;
    };
    // Those that are chosen, from the top.
    using Choice = std::function<QList<Chosen>()>;

    ChosenActions(QAbstractItemView &view, Clock clock, Choice choice);

    void setChangeable(bool isChangeable) { m_isChangeable = isChangeable; }

signals:
    void openWanted();
    void ticketWanted(const QUuid &incident, const QUuid &action); // in the tracker of the team
    void changeWanted(const nevertwice::BulkChange &change);
    void askWanted(const QString &question, const QString &button, const nevertwice::FollowChanges::Answer &take);
    void failed(const nevertwice::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FollowChanges::Names names() const;
    void openMenu(const QPoint &place);
    void toggle();

    QAbstractItemView &m_view;
    Clock m_clock;
    Choice m_choice;
    FollowMenu *m_menu = nullptr;
    FollowChanges *m_changes = nullptr;
    bool m_isChangeable = true;
};

} // namespace nevertwice
