#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace nevertwice {

// What a series is drawn with, by its meaning; the theme says which colour that is.
enum class ChartInk {
    First,
    Second,
    Third,
    Sev1,
    Sev2,
    Sev3,
    Sev4,
    Sev5,
    NoSeverity,
    Undetected,
    Unacknowledged,
    Diagnosing,
    Mitigating,
    Recovering,
    Joined // phases between which the bound is not known
};

// One number of a chart and the incidents it was made from.
struct ChartCell
{
    std::optional<double> value; // nothing where it is not known: nothing is drawn then, and never a zero
    QString note;                // "7 of 9"
    QList<QUuid> incidents;

    bool operator==(const ChartCell &) const = default;
};

struct ChartSeries
{
    QString name;
    ChartInk ink = ChartInk::First;
    QList<ChartCell> cells; // one for each category

    bool operator==(const ChartSeries &) const = default;
};

// A chart as a value: what it shows, how that is made, and from what. It knows nothing of how it is drawn.
struct Chart
{
    enum class Shape {
        Columns, // of time: stacked, upright
        Bars,    // of names: stacked, lying, so that there is room for the names
        Lines,   // of time
        Heat     // categories are the hours, series the days
    };
    enum class Unit { Count, Minutes, Percent };

    QString key;     // of its file and its place in settings: "severity"; never translated
    QString title;   // "Incidents by severity"
    QString variant; // which of several ways to look at the same: "Minutes"; empty where there is one
    QString how;     // the formula
    QString brief;   // the same for a glance, in one plain sentence; empty where the formula is one
    QString nothing; // why there is nothing to show, and what would change that
    QString note;    // what else is to be known about these numbers; may be empty
    Shape shape = Shape::Columns;
    Unit unit = Unit::Count;
    QString about;          // what the categories are: "Month"
    QStringList categories; // "Mar"
    QStringList fullNames;  // of the categories where there is room: "March 2026"
    QList<ChartSeries> series;
    bool isUsual = false; // of several ways the one that is looked at first
    // What stands at the end of a lying bar in the place of its sum; one for each category, or none.
    QStringList ends;
    // How much of all the values so far makes, for a Pareto chart: in percent, one for each category; else empty.
    QList<double> cumulated;
    qsizetype incidents = 0; // it was made from so many; under eight are no trend

    bool isEmpty() const;
    // Of one category, over all series that are known there; nothing where none is. For stacks.
    std::optional<double> total(qsizetype category) const;
    bool isStacked() const { return shape == Shape::Columns || shape == Shape::Bars; }
    bool operator==(const Chart &) const = default;
};

// Under eight values nothing is to be read from bars being high or low.
inline constexpr qsizetype kFewestForATrend = 8;

// A number as people read it: "12", "1 h 31 min", "40 %".
QString chartValueText(Chart::Unit unit, double value);
// What a cell says: "March 2026, SEV2: 3 incidents".
QString chartCellText(const Chart &chart, qsizetype series, qsizetype category);
// The chart in sentences, for those who do not see it: what it is, and the most and least of it.
QString chartDescription(const Chart &chart);

// The chart as a table: the first row says what is in the columns. Values as people read them.
QList<QStringList> chartTable(const Chart &chart);
// The same for a spreadsheet: bare numbers, minutes for durations.
QByteArray chartCsv(const Chart &chart);

} // namespace nevertwice
