#pragma once

#include "ui/kit/rowtable.h"
#include "ui/kit/theme.h"

#include <QTableView>

#include <functional>

class QDataStream;
class QMenu;

namespace nevertwice {

// A table of a whole page with a row for each thing. Several are chosen with Shift and Ctrl; Enter or a double click
// opens one, F2 changes it, and the right button or the menu key ask what can be done with all that are chosen. One
// column takes what the others leave. The row that has the keyboard has a ring.
class RowView : public QTableView
{
    Q_OBJECT

public:
    QList<int> chosenRows() const; // from the top; where none is chosen, the one the keyboard is at
    // These alone are chosen; the keyboard is at the other one.
    void chooseRows(const QList<int> &rows, const QModelIndex &current);

    void setChangeable(bool isChangeable) { m_isChangeable = isChangeable; }
    bool isChangeable() const { return m_isChangeable; }
    bool isTyping() const { return state() == EditingState; } // somebody, in a cell
    // What is being typed in a cell is taken, as when the keyboard goes elsewhere.
    void finishTyping();

    bool isColumnShown(int column) const { return !isColumnHidden(column); }
    void setColumnShown(int column, bool isShown);
    // Which columns are shown, to be chosen, and the way back to the usual ones.
    void fillColumns(QMenu &menu);
    virtual void resetColumns() {}

    using QTableView::edit;
    // To the row, and sideways only for a key that goes from column to column, or for a field that opens.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void opened(int row);
    void menuWanted(const QPoint &place); // of all that are chosen
    void typingEnded();                   // what was typed is said by then, or taken back
    void columnsChanged();

protected:
    RowView(const Theme &theme, QWidget *parent);

    const Theme &theme() const { return m_theme; }

    virtual void open(const QModelIndex &index) { emit opened(index.row()); }
    virtual void change(const QModelIndex &) {}
    // What is painted over the cells, below the ring.
    virtual void paintOver(QPainter &) {}
    virtual QRect ringOf(const QModelIndex &current) const;

    // The column that takes what the others leave; until somebody sets its width, or whatever they do.
    enum class Fit { UntilItIsSet, Always };
    void setFitted(int column, int narrowest, Fit fit);
    virtual void fit();
    // The columns that are cut at their usual width: where the window is wide, they share what the fitted one does not
    // need.
    virtual QList<UsualColumnWidth> sharing() const { return {}; }
    void shareRest();
    // Their widths and places, set at once: none of that is somebody's choice, and the fitted one is fitted again.
    void layOutColumns(const std::function<void(QHeaderView &header)> &layOut);
    // The header has a menu of them.
    void offerColumns();
    // Where columns are, how wide, and which are hidden. False where a state is foreign: nothing is different then, or
    // the usual columns are back.
    void writeColumns(QDataStream &stream) const;
    bool readColumns(QDataStream &stream);

    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeLook();
    void followWidth(int column);
    void takeUsualWidths();

    const Theme &m_theme;
    Fit m_fit = Fit::Always;
    int m_fitted = -1; // the column; none
    int m_narrowest = 0;
    int m_columnBeforeKey = -1; // the current one while a key is taken; none
    bool m_isFitted = true;     // until somebody sets its width
    bool m_isLayingOut = false; // columns, by nobody's hand
    QList<int> m_usualWidths;   // of each column, in the language of the window
    QList<int> m_set;           // columns whose width is somebody's choice
    bool m_isChangeable = true;
};

} // namespace nevertwice
