#pragma once

#include "ui/insights/chartlayout.h"
#include "ui/kit/theme.h"

#include <QPixmap>
#include <QWidget>

namespace nevertwice {

// A chart on the screen: pointed at, gone through with the arrow keys, and every bar leads to its incidents.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(const Theme &theme, QWidget *parent = nullptr);

    void setChart(const Chart &chart);
    const Chart &chart() const { return m_chart; }
    const ChartLayout &places() const { return m_layout; }
    // The one that has the keyboard; -1 for none.
    qsizetype current() const { return m_current; }
    QString spoken(qsizetype cell) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
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
    void arrange();
    void lookAnew();
    void goTo(qsizetype cell);
    qsizetype besides(qsizetype step) const;
    qsizetype above(qsizetype step) const;
    void open(qsizetype cell);

    const Theme &m_theme;
    Chart m_chart;
    ChartLayout m_layout;
    QPixmap m_drawn;
    bool m_isStale = true;
    qsizetype m_current = -1;
    qsizetype m_hovered = -1;
};

} // namespace nevertwice
