#pragma once

#include "ui/kit/theme.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace nevertwice {

class DirectoryModel;

class DirectoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DirectoryDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

// The names of one kind as a table. Enter shows the incidents behind one, F2 renames it, several are chosen with Shift
// and Ctrl.
class DirectoryTable : public QTableView
{
    Q_OBJECT

public:
    DirectoryTable(const Theme &theme, DirectoryModel &model, QWidget *parent = nullptr);

    void followKind();
    QList<int> chosenRows() const; // where none is chosen, the one the keyboard is at
    // The columns that the kind has.
    void fitColumns();

signals:
    void opened();
    void renameWanted();
    void chosen();                        // another row, or none
    void menuWanted(const QPoint &place); // of all that are chosen

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    int usualWidth(int column) const;
    void takeLook();

    const Theme &m_theme;
    DirectoryModel &m_model;
};

} // namespace nevertwice
