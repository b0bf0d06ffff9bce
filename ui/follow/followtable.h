#pragma once

#include "ui/kit/rowview.h"

namespace nevertwice {

class FollowItemModel;

// The actions as a table. Enter opens the incident, F2 changes the cell, Space keeps the promise or takes that back. On
// a heading Enter and Space, Left and Right close and open what stands under it.
class FollowTable : public RowView
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
    // Typed where it stands, or chosen from a few.
    void changeCell(const QModelIndex &index);

    // Which columns are where, how wide, and which are hidden. A foreign state is the usual columns.
    QByteArray columns() const;
    void setColumns(const QByteArray &state);
    void resetColumns() override;
    // Sorts, and says so in the header.
    void showOrder(int column, Qt::SortOrder order);

signals:
    void toggled();
    // A fact that is chosen from a few, at this place of the screen.
    void choiceWanted(int column, const QPoint &place);

protected:
    void change(const QModelIndex &index) override { changeCell(index); }
    void paintOver(QPainter &painter) override;
    QList<UsualColumnWidth> sharing() const override;
    QRect ringOf(const QModelIndex &current) const override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    bool takeHeadingKey(int key);
    void paintHeading(QPainter &painter, int row) const;

    FollowItemModel &m_model;
};

} // namespace nevertwice
