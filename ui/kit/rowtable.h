#pragma once

class QTableView;

namespace nevertwice {

// How every table of a whole page behaves: rows are chosen, not cells; no grid; columns are moved and sorted by a click
// and by nobody else; the Tab key leaves it.
void layOutRowTable(QTableView &table);

} // namespace nevertwice
