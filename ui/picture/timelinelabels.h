#pragma once

#include "ui/picture/timelinelayout.h"

namespace nevertwice {

// The labels of these marks, in as many rows as are given; where not all find a place, those that matter more, and
// before them that of the mark `named`. Where
// rows are left, a mark that stands for several has a label for each. No two
// touch each other. From right to left each takes the highest row that is free, so that lines go down left of the
// labels of what came next; where it is crowded a line passes behind a label of what came before. What would end beyond
// the right edge lies left of its line, below those whose lines it would cut.
QList<TimelineLayout::Label> placeLabels(const TimelineTexts &texts, const QList<TimelineLayout::Mark> &marks,
                                         const TimeScale &scale, int rows, int named = -1);

} // namespace nevertwice
