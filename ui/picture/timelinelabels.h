#pragma once

#include "ui/picture/timelinelayout.h"

namespace nevertwice {

// The labels of these marks, in as many rows as are given; where not all find a place, those that matter more. No two
// touch each other, and no line from a mark to its label crosses another label: from right to left each takes the
// highest row that is free, so that lines go down left of the labels above them.
QList<TimelineLayout::Label> placeLabels(const TimelineTexts &texts, const QList<TimelineLayout::Mark> &marks,
                                         const TimeScale &scale, int rows);

} // namespace nevertwice
