#pragma once

#include "ui/insights/chartlayout.h"

class QPainter;

namespace nevertwice {

// Draws the bars and lines of a chart into its plot, by QtCharts. This is all the program knows of QtCharts: what that
// library draws badly (labels it cuts, months it misnames, a legend of squares, axes beside their plot) is drawn by
// whoever calls this.
void paintChartPlot(QPainter &painter, const Chart &chart, const ChartLayout &layout, const ChartLook &look);

} // namespace nevertwice
