#pragma once

#include "ui/follow/followgroups.h"
#include "ui/kit/theme.h"

#include <QScrollArea>
#include <QSet>

class QHBoxLayout;

namespace nevertwice {

class BoardColumn;
class CardList;
class FollowItemModel;

// The actions as cards in columns. The arrows go from card to card, Alt and an arrow move the chosen ones to the next
// column, and so does dragging them. Enter opens the incident, Space keeps the promise or takes that back.
class FollowBoard : public QScrollArea
{
    Q_OBJECT

public:
    // The actions outlive this.
    FollowBoard(const Theme &theme, const FollowItemModel &actions, QWidget *parent = nullptr);

    void setGrouping(FollowGrouping grouping);
    FollowGrouping grouping() const { return m_grouping; }
    void setChangeable(bool isChangeable);
    // Those that pass the filter now. Nothing is chosen after it, and what has the keyboard keeps its place.
    void showAgain();
    // While it is not looked at it keeps no places among actions, which may be others when it is shown again.
    void clear();

    QList<int> chosen() const; // places among all actions
    // Where they are in several columns, those in the first of them; the keyboard follows them.
    void choose(const QList<int> &sources);
    int current() const; // -1 where there is none
    void focusCards();
    QList<BoardColumn *> columns() const; // those that are shown, as one reads

signals:
    void opened(int source);
    void toggled();
    void menuWanted(const QPoint &place);
    void choiceChanged();
    // What these actions get: the value of the column they are moved to.
    void moveWanted(const QList<int> &sources, const QString &value);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    BoardColumn *addColumn();
    void takeKeyboard(int column, Qt::FocusReason how);
    static void chooseCurrent(CardList &list);
    static void keepHeight(CardList &list, int row);
    bool isLeftOut(const FollowGroup &group) const;
    void step(int from, int by);
    void push(int from, int by);
    void take(int to, const QSet<std::pair<QUuid, QUuid>> &actions);
    void follow(int at, const QPoint &place);
    void makeCurrent(int column);
    int beside(int column, int by) const; // -1 past the edge

    const Theme &m_theme;
    const FollowItemModel &m_actions;
    FollowGrouping m_grouping = FollowGrouping::Status;
    QList<BoardColumn *> m_columns; // also those that are not needed now, at the end
    int m_count = 0;                // of those that are
    int m_current = 0;
    QHBoxLayout *m_layout = nullptr;
    bool m_isChangeable = true;
};

} // namespace nevertwice
