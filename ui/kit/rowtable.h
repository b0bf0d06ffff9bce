#pragma once

#include <QList>

class QTableView;

namespace nevertwice {

class Theme;

// How every table of a whole page behaves: rows are chosen, not cells; no grid; columns are moved and sorted by a click
// and by nobody else; the Tab key leaves it.
void layOutRowTable(QTableView &table);

// How every table of a sheet behaves: rows are chosen and copied, cells are changed by F2 and a double click; no grid;
// the Tab key leaves it. One column takes what the others leave, and has enough to be read: where that is not left, the
// table scrolls.
void layOutSheetTable(QTableView &table, const Theme &theme, int stretched, int least = 110);

// As wide as usual, or as its heading with the arrow of the order where that is longer in the language of the window.
int fittedWidth(const QTableView &table, int column, int usual);

// What the column of the titles has at most, before the others get of the room of a wide window.
inline constexpr int kWidestTitle = 620;

struct UsualColumnWidth
{
    int column;
    int width; // as `fittedWidth` says
};

// Gives the columns beside that of the titles, which are cut where they have their usual width, in equal parts what
// would make the titles wider than `most`. Columns that a person made wider or narrower stay as they are. To be called
// before the titles take what is left.
void shareRoom(QTableView &table, int titles, int most, const QList<UsualColumnWidth> &others);
// The same for all the columns behind the first.
void shareRoom(QTableView &table, int most, const QList<int> &usual);

} // namespace nevertwice
