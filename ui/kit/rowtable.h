#pragma once

class QTableView;

namespace nevertwice {

// How every table of a whole page behaves: rows are chosen, not cells; no grid; columns are moved and sorted by a click
// and by nobody else; the Tab key leaves it.
void layOutRowTable(QTableView &table);

// As wide as usual, or as its heading where that is longer in the language of the window.
int fittedWidth(const QTableView &table, int column, int usual);

} // namespace nevertwice
