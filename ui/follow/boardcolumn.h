#pragma once

#include "ui/follow/cardmodel.h"
#include "ui/follow/followgroups.h"
#include "ui/kit/theme.h"

#include <QListView>

class QLabel;

namespace nevertwice {

class CardDelegate;
class ElidedLabel;

// The cards of one column. What is pressed in it that means the board is told; the rest moves within the column.
class CardList : public QListView
{
    Q_OBJECT

public:
    CardList(const Theme &theme, CardModel &cards, QWidget *parent = nullptr);

    // What stands there where there is no card.
    void setHint(const QString &hint);
    void setTarget(bool isTarget) { m_isTarget = isTarget; }
    // Where nothing can be changed no card can be dragged.
    void setChangeable(bool isChangeable);

signals:
    void focused(Qt::FocusReason how); // the keyboard came here
    void opened(int row);
    void toggled();
    void stepped(int by); // the keyboard goes to the next column on the right (1) or on the left (-1)
    void pushed(int by);  // the chosen cards do
    void menuWanted(const QPoint &place);
    void draggedTo(const QPoint &place); // somewhere over this list
    void hovered(bool isHovered);        // by cards that may be dropped
    void dropped(const QSet<std::pair<QUuid, QUuid>> &actions);

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool isWelcome(const QDropEvent &event) const;
    QPixmap pictureOf(const QModelIndex &card, qsizetype count) const;

    const Theme &m_theme;
    CardModel &m_cards;
    QString m_hint;
    bool m_isTarget = true;
    bool m_isChangeable = true;
};

// A column of the board: its name, how many cards it has, and the cards.
class BoardColumn : public QWidget
{
    Q_OBJECT

public:
    BoardColumn(const Theme &theme, const FollowItemModel &actions, QWidget *parent = nullptr);

    void setGroup(const FollowGroup &group, FollowGrouping grouping);
    // The filter leaves out all that could be here; cards can be put here nonetheless.
    void setLeftOut(bool isLeftOut);
    const FollowGroup &group() const { return m_group; } // without its rows
    CardModel &cards() { return m_cards; }
    CardList &list() { return *m_list; }

    QList<int> chosen() const; // places among all actions, from the top
    void choose(const QList<int> &sources);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    const Theme &m_theme;
    CardModel m_cards;
    FollowGroup m_group;
    CardDelegate *m_delegate = nullptr;
    CardList *m_list = nullptr;
    ElidedLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    bool m_isLeftOut = false;
    bool m_isHovered = false;
};

} // namespace nevertwice
