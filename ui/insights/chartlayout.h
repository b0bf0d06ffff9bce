#pragma once

#include "ui/insights/chart.h"
#include "ui/picture/tokens.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QSizeF>

namespace nevertwice {

// Colours and letters of a chart.
struct ChartLook
{
    Tokens tokens;
    QFont title;
    QFont label;  // axes, legend
    QFont number; // on what is drawn
    // Names and lying bars begin at the right. Time goes on to the right everywhere.
    bool isMirrored = false;

    Tokens::Fill fill(ChartInk ink) const;
    // It is hardly seen on the ground of the chart, so that it needs an edge.
    bool isFaint(ChartInk ink) const;
    // What a part of the most is filled with where there are hours and days, 0 to 1. Between the shades with dark and
    // those with light numbers are some on which neither could be read: they are left out.
    Tokens::Fill shade(double part) const;
    // Beside its colour a series that tells of something bad has stripes: nobody has to tell colours apart.
    static bool isStriped(ChartInk ink)
    {
        return ink == ChartInk::Second || ink == ChartInk::Undetected || ink == ChartInk::Joined;
    }
};

// A look for files: letters that everybody has.
ChartLook chartFileLook(const Tokens &tokens);

// Where everything of a chart lies. Painting, tooltips, clicks and the keyboard use the same rectangles.
struct ChartLayout
{
    struct Cell
    {
        qsizetype series = 0;
        qsizetype category = 0;
        QRectF rect;  // what is drawn for it; of lines what can be hit
        QString text; // on it; empty where there is no room
        bool operator==(const Cell &) const = default;
    };
    struct Label
    {
        QRectF rect;
        QString text;
        int alignment = 0; // Qt::Alignment
        bool isNumber = false;
        bool operator==(const Label &) const = default;
    };
    struct Entry // of the legend
    {
        QRectF swatch;
        Label label;
        qsizetype series = 0;
        bool operator==(const Entry &) const = default;
    };
    struct Shade // of the scale that tells what shades mean where there is no room for numbers
    {
        QRectF rect;
        double part = 0;
        bool operator==(const Shade &) const = default;
    };
    QRectF plot;
    QList<Shade> shades;
    QList<Cell> cells; // by category, then by series
    QList<Label> labels;
    QList<Entry> legend;
    QList<double> ticks; // of the axis of values, from 0 to its end
    double height = 0;   // what it needs, and no more than that where it lies flat
    double barWidth = 0; // part of its category that a bar takes

    bool isLogarithmic = false; // equal steps are equal factors: a minute is seen beside a day

    double end() const { return ticks.isEmpty() ? 1 : ticks.last(); }
    // How far along the axis of values one lies: from 0 to 1.
    double part(double value) const;
    qsizetype cellAt(const QPointF &position) const; // -1 for none
    bool operator==(const ChartLayout &) const = default;
};

// Fits the chart into the size; it may need more height than that, which `height` says.
ChartLayout layoutChart(const Chart &chart, const ChartLook &look, const QSizeF &size);

// Steps of an axis from 0 to at least the value that people can add up: 1, 2, 5, 10 ..., for minutes 5, 15, 30, 60 ...
QList<double> chartTicks(Chart::Unit unit, double most);

// The same for an axis of durations where equal steps are equal factors. Precondition: 0 <= least <= most, in minutes.
QList<double> chartFactorTicks(double least, double most);

// A text in at most so many lines, the last one cut with an ellipsis where it does not fit.
QString chartWrapped(const QString &text, const QFont &font, double width, int lines);

} // namespace nevertwice
