#pragma once

#include "ui/picture/timelinelayout.h"

#include <QPainter>
#include <QSet>

namespace nevertwice {

// What of a drawing is marked by whoever looks at it.
struct TimelineState
{
    QSet<int> selected; // marks of the drawing
    int focused = -1;   // the one that has the keyboard

    bool operator==(const TimelineState &) const = default;
};

// Draws what was laid out and decides nothing. Time runs from left to right in every language.
void paintTimeline(QPainter &painter, const TimelineLayout &layout, const TimelineTexts &texts,
                   const TimelineState &state = {});

} // namespace nevertwice
