#pragma once

#include "model/domain/checklist.h"

#include <QStringList>

namespace nevertwice {

// A checklist as people read and write it: one step a line, "/k Tell customer support" where ticking it adds a line of
// that kind to the timeline, with the keys that give an event its kind.

// The usual steps are said in the language of the window, all others as somebody wrote them.
QString shownStep(const QString &text);

QStringList linesOf(const ChecklistSteps &steps);
// What goes beyond the limits is left out; a "/" that names no kind is text.
ChecklistSteps stepsOfLines(const QStringList &lines);

} // namespace nevertwice
