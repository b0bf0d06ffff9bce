#pragma once

#include <QUuid>

namespace nevertwice {

// Saves of one window have ids that begin alike, so that the history tells the windows of one person apart, and two who
// write under one name: on one machine or on two.
QUuid saveIdOf(const QUuid &window);

// False where both ids tell of their windows, and of different ones. Those of commands and of earlier versions tell of
// none.
bool mayBeOfOneWindow(const QUuid &aSave, const QUuid &anotherSave);

} // namespace nevertwice
