#pragma once

#include <QString>

class QAbstractItemView;
class QModelIndex;

namespace nevertwice {

// What is chosen, a line for each row from the top. Cells stand between tabs in the order in which they are seen, and
// what is hidden is left out: a spreadsheet takes it as it stood.
QString chosenAsLines(const QAbstractItemView &view);

// This alone is chosen, and the keyboard is there. A view asked to go somewhere takes Shift or Ctrl, held for something
// else, for a choice of more.
void chooseOnly(const QAbstractItemView &view, const QModelIndex &index);

// From now on the keys for copying take all that is chosen, not only where the keyboard is.
void letRowsBeCopied(QAbstractItemView &view);

} // namespace nevertwice
