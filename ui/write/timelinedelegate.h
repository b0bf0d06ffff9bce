#pragma once

#include "ui/kit/heights.h"
#include "ui/kit/theme.h"

#include <QStyledItemDelegate>

namespace nevertwice {

struct Attachment;
class Thumbnails;
class TimeField;

// Paints one event: its time, its mark on the rail that runs through all of them, its kind and what happened; and makes
// the fields in which they are changed.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TimelineDelegate(const Theme &theme, QObject *parent = nullptr);

    // Where the small pictures of what is attached come from; none where none are shown.
    void setThumbnails(Thumbnails *thumbnails) { m_thumbnails = thumbnails; }

    // What the columns have of a width. Where the text would get too little of it, the kind stands above the text, and
    // its column has its mark alone.
    struct Columns
    {
        int time = 0;
        int kind = 0;
        int text = 1;
        bool isStacked = false;
    };
    Columns columnsFor(const QAbstractItemModel &model, int width) const;
    // A quiet band, where the row is not chosen; invalid for none. False where it is marked already.
    bool setMarked(const QModelIndex &row);
    // How what is painted, found and edited is laid out.
    void setStacked(bool isStacked) { m_isStacked = isStacked; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    int rowHeight(const QModelIndex &textIndex, const Columns &columns) const;
    // The same while its text is edited in a field of this height.
    int editedHeight(const QModelIndex &textIndex, int fieldHeight, bool isStacked) const;
    // Where the kind stands above the text in a cell of text; empty where it has a column.
    QRect kindRect(const QModelIndex &textIndex, const QRect &cell) const;
    // Where the fix of a contradiction stands in a cell of text; empty for none.
    QRect fixRect(const QModelIndex &textIndex, const QRect &cell, Qt::LayoutDirection direction) const;
    // Which of the files of an event stands at a place of its cell of text; that of the sentence that counts those for
    // which there is no room is the first of these. -1 for none.
    int fileAt(const QModelIndex &textIndex, const QRect &cell, Qt::LayoutDirection direction,
               const QPoint &place) const;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

signals:
    void fieldGrew(const QModelIndex &index, int height);      // the text needs a field of this height
    void typed(const QModelIndex &index, const QString &text); // in a field that stays open

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    int headingHeight(const QModelIndex &index) const;
    int kindLine(bool isStacked) const;
    int textTop(const QModelIndex &index, const QRect &cell) const;
    int timeFieldWidth(const TimeField &field, int cell, const QString &kind) const;
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSelection(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const;
    void paintTime(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintKind(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintKindName(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const;
    void paintText(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    int bodyHeight(const QModelIndex &textIndex, int width) const;
    int textHeight(const QModelIndex &textIndex, int width) const;
    struct FilePlaces
    {
        QList<QRect> files;
        QRect rest;
        QString more; // "+3 more"
    };
    FilePlaces filePlaces(const QModelIndex &index, const QRect &whole, Qt::LayoutDirection direction) const;
    QImage pictureOf(const Attachment &file) const;
    void paintFiles(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFinding(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QColor ink(const QStyleOptionViewItem &option, const QColor &usual) const;

    const Theme &m_theme;
    TextHeights m_heights;
    Thumbnails *m_thumbnails = nullptr;
    QPersistentModelIndex m_marked;
    bool m_isStacked = false;
};

} // namespace nevertwice
