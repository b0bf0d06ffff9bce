#pragma once

#include "ui/insights/chartlayout.h"
#include "ui/kit/heights.h"
#include "ui/kit/painteditems.h"
#include "ui/kit/theme.h"

#include <QPixmap>
#include <QWidget>

namespace nevertwice {

// A chart on the screen: pointed at, gone through with the arrow keys, and every bar leads to its incidents.
class ChartView : public QWidget, public PaintedItems
{
    Q_OBJECT

public:
    explicit ChartView(const Theme &theme, QWidget *parent = nullptr);

    void setChart(const Chart &chart);
    const Chart &chart() const { return m_chart; }
    // Where everything lies now, also where it was not painted yet.
    const ChartLayout &places() const;
    // The one that has the keyboard; -1 for none.
    qsizetype current() const { return m_current; }
    // What a bar says; nothing where there is no such bar.
    QString spoken(qsizetype cell) const;
    // Its incidents are wanted.
    void open(qsizetype cell);

    int itemCount() const override { return int(places().cells.size()); }
    QString itemName(int item) const override { return spoken(item); }
    QRect itemRect(int item) const override { return places().cells.at(item).rect.toAlignedRect(); }
    int itemAtPoint(const QPoint &place) const override { return int(places().cellAt(place)); }
    int focusedItem() const override { return int(m_current); }
    void pressItem(int item) override { open(item); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return m_heights.at(width); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    // Those behind one bar, and what it is called.
    void incidentsWanted(const QList<QUuid> &incidents, const QString &what);
    void copyWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    ChartLook look() const;
    void draw();
    void lookAnew();
    void goTo(qsizetype cell);
    qsizetype besides(qsizetype step) const;
    qsizetype above(qsizetype step) const;

    const Theme &m_theme;
    Chart m_chart;
    mutable ChartLayout m_layout; // read through places(): it is made when it is asked for
    mutable bool m_isPlaced = false;
    Heights m_heights; // of the chart, in each width
    QPixmap m_drawn;
    bool m_isDrawn = false;
    qsizetype m_current = -1;
    qsizetype m_hovered = -1;
};

} // namespace nevertwice
