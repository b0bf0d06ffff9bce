#pragma once

#include "ui/kit/heights.h"
#include "ui/kit/theme.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace nevertwice {

// Paints one event: its time, its mark on the rail that runs through all of them, its kind and what happened.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TimelineDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    int rowHeight(const QModelIndex &textIndex, int textWidth) const;
    int timeWidth(const QAbstractItemModel &model) const;
    int kindWidth(const QAbstractItemModel &model) const;

private:
    int headingHeight(const QModelIndex &index) const;
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintKind(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintText(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    const Theme &m_theme;
};

// The timeline as a table without a grid, as high as all its rows.
class TimelineView : public QTableView
{
    Q_OBJECT

public:
    explicit TimelineView(const Theme &theme, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, 0}; }

signals:
    void currentMoved(const QRect &row); // in coordinates of the view: for the page that scrolls

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumns();
    int measure(int width) const;

    TimelineDelegate *m_delegate = nullptr;
    Heights m_heights;
};

} // namespace nevertwice
