#include "ui/insights/chartplot.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <memory>

namespace nevertwice {

namespace chartplot {

constexpr double kLine = 2;
constexpr double kMarker = 8;
constexpr double kWideMarker = 10;

class Plot
{
public:
    Plot(const Chart &chart, const ChartLayout &layout, const ChartLook &look)
        : m_chart(chart), m_layout(layout), m_look(look), m_plot(new QChart)
    {
        m_plot->setBackgroundVisible(false);
        m_plot->setAnimationOptions(QChart::NoAnimation);
        m_plot->legend()->hide();
        m_plot->setMargins(QMargins());
        m_plot->layout()->setContentsMargins(0, 0, 0, 0);
        chart.shape == Chart::Shape::Lines ? addLines() : addBars();
        // What QtCharts takes for itself stays outside.
        const QRectF rect(QPointF(kBorder, kBorder), layout.plot.size());
        m_plot->setGeometry(QRectF(QPointF(), rect.size() + QSizeF(2 * kBorder, 2 * kBorder)));
        m_plot->setPlotArea(rect);
        m_scene.addItem(m_plot); // which it belongs to now
    }

    void paint(QPainter &painter)
    {
        const QRectF source(QPointF(), m_layout.plot.size() + QSizeF(2 * kBorder, 2 * kBorder));
        painter.save();
        if (m_look.isMirrored && isLying()) { // its axes turn lines round, not bars
            painter.translate(2 * m_layout.plot.center().x(), 0);
            painter.scale(-1, 1);
        }
        m_scene.render(&painter, source.translated(m_layout.plot.topLeft() - QPointF(kBorder, kBorder)), source);
        painter.restore();
    }

private:
    static constexpr double kBorder = 8; // markers on the edge are drawn whole

    bool isLying() const { return m_chart.shape == Chart::Shape::Bars; }

    QValueAxis *valueAxis()
    {
        auto *axis = new QValueAxis;
        axis->setRange(0, 1);
        axis->setVisible(false);
        return axis;
    }

    void addBars()
    {
        QAbstractBarSeries *series =
            isLying() ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries) : new QStackedBarSeries;
        series->setBarWidth(m_layout.barWidth);
        const qsizetype count = m_chart.categories.size();
        for (const ChartSeries &one : m_chart.series) {
            auto *set = new QBarSet(one.name);
            set->setBrush(m_look.fill(one.ink).fill);
            set->setPen(QPen(m_look.isFaint(one.ink) ? m_look.tokens.outline : m_look.tokens.surface, 1));
            for (qsizetype i = 0; i < count; ++i) // the first of lying bars is the lowest
                *set << one.cells.at(isLying() ? count - 1 - i : i).value.value_or(0) / m_layout.end();
            series->append(set);
        }
        m_plot->addSeries(series);
        auto *names = new QBarCategoryAxis;
        QStringList categories; // its own are to be different ones; they are not shown
        for (qsizetype i = 0; i < count; ++i)
            categories.append(QString::number(i));
        names->append(categories);
        names->setVisible(false);
        QValueAxis *values = valueAxis();
        m_plot->addAxis(names, isLying() ? Qt::AlignLeft : Qt::AlignBottom);
        m_plot->addAxis(values, isLying() ? Qt::AlignBottom : Qt::AlignLeft);
        series->attachAxis(names);
        series->attachAxis(values);
    }

    void addLines()
    {
        auto *time = new QValueAxis;
        time->setRange(-0.5, double(m_chart.categories.size()) - 0.5);
        time->setVisible(false);
        QValueAxis *values = valueAxis();
        m_plot->addAxis(time, Qt::AlignBottom);
        m_plot->addAxis(values, Qt::AlignLeft);
        const auto attach = [&](QAbstractSeries *series) {
            m_plot->addSeries(series);
            series->attachAxis(time);
            series->attachAxis(values);
        };
        // The first one lies on top, and is smaller: where both say the same, both are seen.
        for (qsizetype number = m_chart.series.size() - 1; number >= 0; --number) {
            const ChartSeries &one = m_chart.series.at(number);
            QList<QPointF> all;
            QList<QPointF> run; // without a gap
            const auto draw = [&] {
                if (run.size() > 1) attach(lineOf(run, one.ink));
                run.clear();
            };
            for (qsizetype i = 0; i < one.cells.size(); ++i) {
                if (!one.cells.at(i).value) {
                    draw(); // what is not known is not drawn over
                    continue;
                }
                run.append({double(i), m_layout.part(*one.cells.at(i).value)});
                all.append(run.last());
            }
            draw();
            attach(markersOf(all, one.ink));
        }
    }

    // The second is dashed, and its marks are squares.
    QLineSeries *lineOf(const QList<QPointF> &points, ChartInk ink) const
    {
        auto *line = new QLineSeries;
        line->replace(points);
        line->setPen(QPen(m_look.fill(ink).fill, kLine, ink == ChartInk::First ? Qt::SolidLine : Qt::DashLine));
        return line;
    }
    QScatterSeries *markersOf(const QList<QPointF> &points, ChartInk ink) const
    {
        auto *markers = new QScatterSeries;
        markers->replace(points);
        markers->setMarkerShape(ink == ChartInk::First ? QScatterSeries::MarkerShapeCircle
                                                       : QScatterSeries::MarkerShapeRectangle);
        markers->setMarkerSize(ink == ChartInk::First ? kMarker : kWideMarker);
        markers->setColor(m_look.fill(ink).fill);
        markers->setBorderColor(m_look.tokens.surface);
        return markers;
    }

    const Chart &m_chart;
    const ChartLayout &m_layout;
    const ChartLook &m_look;
    QGraphicsScene m_scene;
    QChart *m_plot;
};

} // namespace chartplot

void paintChartPlot(QPainter &painter, const Chart &chart, const ChartLayout &layout, const ChartLook &look)
{
    if (layout.plot.width() < 1 || layout.plot.height() < 1 || chart.categories.isEmpty()) return;
    chartplot::Plot(chart, layout, look).paint(painter);
}

} // namespace nevertwice
