#pragma once

#include "ui/picture/lettering.h"
#include "ui/picture/stamps.h"

#include <QColor>
#include <QDate>
#include <QList>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <array>
#include <functional>

namespace nevertwice {

inline constexpr int kPhaseCount = 5;

// A stretch of an incident, of one phase or of several between which the bound is not known.
struct BandPart
{
    QList<int> phases; // 0 undetected .. 4 recovering; at least one
    QString name;      // "Diagnosing"
    QString duration;  // "22 min"
    qint64 from = 0;   // milliseconds
    qint64 to = 0;

    bool operator==(const BandPart &) const = default;
};

// A time told under the band.
struct BandTick
{
    qint64 at = 0;
    QString text;       // "14:02"
    QDate day = {};     // of the band where it spans days
    QString dated = {}; // "6 Jan 2026 14:02", for the first of its day that is shown

    bool operator==(const BandTick &) const = default;
};

struct BandLook
{
    struct Fill
    {
        QColor fill;
        QColor ink;
    };
    std::array<Fill, kPhaseCount> phases;
    Fill joined; // where the bound between phases is not known
    QColor axis;
    Lettering nameFont;
    Lettering durationFont;
    Lettering tickFont;
    Stamps stamps;
};

// Where everything of a band lies. Painting, tooltips, keyboard and the tree of accessibility use the same rectangles.
struct BandLayout
{
    struct Part
    {
        QRectF rect;
        QString text; // what fits: name and duration, the name, or nothing
        bool operator==(const Part &) const = default;
    };
    struct Tick
    {
        double x = 0;
        QRectF rect; // of the text; empty where there is no room for it
        QString text;
        bool operator==(const Tick &) const = default;
    };
    QList<Part> parts;
    QList<Tick> ticks;
    QList<int> unnamed; // parts whose name did not fit: they are named in a legend
    double height = 0;

    int partAt(const QPointF &position) const; // -1 for none
    bool operator==(const BandLayout &) const = default;
};

// Parts to scale, each at least a few pixels wide so that a minute among days is not lost; time runs left to right in
// every language.
BandLayout layoutBand(const QList<BandPart> &parts, const QList<BandTick> &ticks, double width, const BandLook &look);

// On somebody else's scale, as far as it lies between two places. What is cut keeps its name in what is seen of it;
// what lies outside has an empty rectangle and is named nowhere.
BandLayout layoutBand(const QList<BandPart> &parts, const std::function<double(qint64)> &xAt, double left, double right,
                      const BandLook &look);

void paintBand(QPainter &painter, const QList<BandPart> &parts, const BandLayout &layout, const BandLook &look);

// The parts that are too narrow for their names, under the band or wherever there is room.
struct BandLegend
{
    struct Entry
    {
        int part = 0;
        QRectF swatch;
        QRectF rect; // of the text
        QString text;
        bool operator==(const Entry &) const = default;
    };
    QList<Entry> entries;
    double height = 0; // 0 where there are none

    bool operator==(const BandLegend &) const = default;
};
BandLegend layoutLegend(const QList<BandPart> &parts, const QList<int> &unnamed, double width, const BandLook &look);
void paintLegend(QPainter &painter, const QList<BandPart> &parts, const BandLegend &legend, const BandLook &look);

// The fill of one part, as a swatch for a legend too.
void paintPartFill(QPainter &painter, const BandPart &part, const QRectF &rect, const BandLook &look);

} // namespace nevertwice
