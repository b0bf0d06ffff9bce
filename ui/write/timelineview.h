#pragma once

#include "model/domain/codes.h"
#include "ui/kit/heights.h"
#include "ui/kit/theme.h"
#include "ui/write/timelinedelegate.h"

#include <QTableView>

class QMenu;
class QMimeData;

namespace nevertwice {

class Thumbnails;
class TimelineItemModel;

// The timeline as a table without a grid, as high as all its rows. Where its model can be edited, the rows are changed
// where they stand: F2, Enter or a double click opens a cell, one key gives the chosen rows a kind, Del takes them out.
class TimelineView : public QTableView
{
    Q_OBJECT

public:
    // What stands in the field that is open goes to the model.
    void handOver();
    // The words of the text that is open, which stays open.
    void tellTyped();
    explicit TimelineView(const Theme &theme, QWidget *parent = nullptr);

    using QTableView::edit;
    void setModel(QAbstractItemModel *model) override;

    // The small pictures of what is attached to events.
    void setThumbnails(Thumbnails *thumbnails);
    Thumbnails *thumbnails() const { return m_thumbnails; }

    // Opens a new row below the current one, or at the end.
    void addEvent();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, 0}; }

    // Stays marked while its details are edited elsewhere; invalid for none.
    void markRow(const QModelIndex &row);

    // The pictures of an event, large; this one of its files first. Nothing where it has none.
    void showPictures(const QModelIndex &index, int file = 0);

    // What can be done with the selected rows.
    QMenu *makeMenu();

signals:
    void currentMoved(const QRect &row); // in coordinates of the view: for the page that scrolls

    // Pictures and files were pasted or dropped on a row.
    void filesBrought(const QUuid &event, const QMimeData &data);
    // What was copied is a log or a chat: lines, or a time and what happened.
    void logPasted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyboardSearch(const QString &) override {} // letters are kinds

private:
    TimelineItemModel *rows() const;
    bool isEditable() const;
    QModelIndexList chosen() const;        // one index of each selected row
    int fileAt(const QPoint &place) const; // a picture; -1 for none
    bool bring(const QModelIndex &index, const QMimeData &data);
    bool pasteWords(const QString &text);
    bool isRowChosen() const; // on purpose
    void chooseWith(QKeyEvent *event);
    void endTyping();
    bool readKindKey(const QString &text);
    void deleteChosen();
    void addKinds(QMenu *menu);
    void askKind(const QModelIndex &index);
    void beginRow(const QModelIndex &after);
    void finishEditing();
    QWidget *openField() const; // in which somebody types
    void goOn(const QPersistentModelIndex &from, QAbstractItemDelegate::EndEditHint hint);
    void refit();
    void fitColumns();
    int rowHeightFor(int row, const TimelineDelegate::Columns &columns) const;
    int measure(int width) const;

    const Theme &m_theme;
    TimelineDelegate *m_delegate = nullptr;
    Thumbnails *m_thumbnails = nullptr;
    Heights m_heights;
    QPersistentModelIndex m_grown; // the row whose text is being edited, and how high its field is
    int m_grownHeight = 0;
    QPersistentModelIndex m_begun; // the row that was added while somebody types one after the other
    bool m_isAfterTyping = false;  // the row is where a field has closed, and not yet chosen
    QPoint m_pressed;
};

} // namespace nevertwice
