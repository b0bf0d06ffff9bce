#pragma once

#include "ui/picture/timelinelook.h"

#include <QRectF>

namespace nevertwice {

// The times and days along the top of a drawing, as they are seen at this scale.
struct TimelineAxis
{
    struct Tick
    {
        double x = 0;
        QRectF rect; // of the text; empty where it has no room
        QString text;
        bool operator==(const Tick &) const = default;
    };
    // A day, from where it begins: its first line may lie left of the window, its name never does.
    struct Day
    {
        double x = 0;
        bool hasLine = false;
        QRectF rect; // of the name; empty where it has no room
        QString text;
        bool operator==(const Day &) const = default;
    };
    // A stretch in which nothing happened, much narrower than it is long.
    struct Fold
    {
        QRectF rect;
        QRectF textRect; // empty where it has no room
        QString text;    // how long it is: "2 d 3 h"
        bool operator==(const Fold &) const = default;
    };
    QList<Tick> ticks;
    QList<Day> days;
    QList<Fold> folds;
    double height = 0;

    bool operator==(const TimelineAxis &) const = default;
};

TimelineAxis layoutAxis(const TimelineTexts &texts, const TimeScale &scale);

} // namespace nevertwice
