#pragma once

#include "ui/kit/theme.h"

#include <QTableView>

namespace nevertwice {

class FollowItemModel;

// The actions as a table. Enter opens the incident, F2 changes the cell, Space keeps the promise or takes that back.
class FollowTable : public QTableView
{
    Q_OBJECT

public:
    FollowTable(const Theme &theme, FollowItemModel &model, QWidget *parent = nullptr);

    // The rows that are chosen, from the top.
    QList<int> chosenRows() const;
    bool isEditing() const { return state() == EditingState; }
    void setChangeable(bool isChangeable) { m_isChangeable = isChangeable; }
    // Typed where it stands, or chosen from a few.
    void changeCell(const QModelIndex &index);

signals:
    void opened(int row);
    void toggled();
    // A fact that is chosen from a few, at this place of the screen.
    void choiceWanted(int column, const QPoint &place);
    void menuWanted(const QPoint &place);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitTitle();
    void takeLook();

    const Theme &m_theme;
    bool m_isChangeable = true;
};

} // namespace nevertwice
