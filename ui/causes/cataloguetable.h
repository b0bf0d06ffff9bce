#pragma once

#include "ui/kit/theme.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace nevertwice {

class CatalogueModel;

// A fact of a cause in a row; the trend as small bars. Titles are typed where they stand.
class CatalogueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CatalogueDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

signals:
    void typed(const QModelIndex &index, const QString &title) const;

private:
    void paintTrend(QPainter &painter, const QRect &rect, const QList<int> &trend, bool isSelected) const;

    const Theme &m_theme;
};

// The catalogue as a table. Enter opens a cause, F2 renames it, and several are chosen with Shift and Ctrl.
class CatalogueTable : public QTableView
{
    Q_OBJECT

public:
    CatalogueTable(const Theme &theme, CatalogueModel &model, QWidget *parent = nullptr);

    void setChangeable(bool isChangeable) { m_isChangeable = isChangeable; }
    QList<int> chosenRows() const;                            // where none is chosen, the one the keyboard is at
    bool isTyping() const { return state() == EditingState; } // somebody, a title

signals:
    void opened(int row);
    void renamed(int row, const QString &title);
    void menuWanted(const QPoint &place); // of what is chosen
    void typingEnded();                   // what was typed is said by then, or taken back

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitTitle();
    void finishTyping();
    void takeLook();

    const Theme &m_theme;
    bool m_isChangeable = true;
};

} // namespace nevertwice
