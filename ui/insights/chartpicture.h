#pragma once

#include "ui/insights/chartlayout.h"
#include "ui/picture/drawing.h"

#include <QByteArray>

class QPainter;

namespace nevertwice {

// The whole chart without its title: plot, labels, legend.
void paintChart(QPainter &painter, const Chart &chart, const ChartLayout &layout, const ChartLook &look);

// A chart that stands by itself, as a file must: it says what it shows, how that is made and from how many incidents.
class ChartPicture : public Drawing
{
public:
    struct Options
    {
        double width = 720;
        bool isDark = false;
        QString caption; // "84 incidents, 1 Jan to 28 Nov 2026": the filter and the time it was made from
        bool isTitled = true;
    };
    ChartPicture(const Chart &chart, const Options &options);

    QSizeF size() const override { return m_size; }
    void paint(QPainter &painter) const override;
    // Files, as `drawing.h` says.
    QByteArray svg() const;
    QByteArray png(double scale = 2) const;

private:
    double head() const;
    double foot() const;

    const Chart m_chart;
    const Options m_options;
    const ChartLook m_look;
    QString m_how;
    QString m_foot;
    ChartLayout m_layout;
    QSizeF m_size;
};

} // namespace nevertwice
