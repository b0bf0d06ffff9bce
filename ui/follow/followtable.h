#pragma once

#include "ui/kit/theme.h"

#include <QTableView>

class QMenu;

namespace nevertwice {

class FollowItemModel;

// The actions as a table. Enter opens the incident, F2 changes the cell, Space keeps the promise or takes that back. On
// a heading Enter and Space, Left and Right close and open what stands under it.
class FollowTable : public QTableView
{
    Q_OBJECT

public:
    FollowTable(const Theme &theme, FollowItemModel &model, QWidget *parent = nullptr);

    // Places among all actions, from the top.
    QList<int> chosen() const;
    // Where the keyboard is.
    struct Place
    {
        int row = 0;
        int column = 0;
    };
    Place place() const;
    // Where none of them is shown, what stands at that place now has the keyboard and is not chosen.
    void choose(const QList<int> &sources, const Place &place);
    // The row that has the keyboard, where nothing is chosen.
    void chooseCurrent();
    bool isEditing() const { return state() == EditingState; }
    // What is being typed in a cell is taken, as when the keyboard goes elsewhere.
    void finishTyping();
    void setChangeable(bool isChangeable) { m_isChangeable = isChangeable; }
    // Typed where it stands, or chosen from a few.
    void changeCell(const QModelIndex &index);

    // Which columns are where, how wide, and which are hidden. A foreign state is the usual columns.
    QByteArray columns() const;
    void setColumns(const QByteArray &state);
    void resetColumns();
    void setColumnShown(int column, bool isShown);
    // Which columns are shown, to be chosen.
    void fillColumns(QMenu &menu);
    // Sorts, and says so in the header.
    void showOrder(int column, Qt::SortOrder order);

signals:
    void opened(int source);
    void toggled();
    void columnsChanged(); // or what sorts
    void typingEnded();
    // A fact that is chosen from a few, at this place of the screen.
    void choiceWanted(int column, const QPoint &place);
    void menuWanted(const QPoint &place);

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    void showHeaderMenu(const QPoint &place);
    bool takeHeadingKey(int key);
    void paintHeading(QPainter &painter, int row) const;
    void fitTitle();
    void takeLook();

    const Theme &m_theme;
    FollowItemModel &m_model;
    bool m_isChangeable = true;
    bool m_isFitting = false;
    bool m_isTitleFitted = true; // until somebody sets its width
};

} // namespace nevertwice
