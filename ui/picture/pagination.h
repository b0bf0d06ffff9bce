#pragma once

#include <QTextDocument>

namespace nevertwice {

// Begins a new page where a heading, or the names of a table's columns, would stand alone at the end of one: a heading
// goes to the page of the first two lines of what it announces, a table to that of its first row. Precondition: the
// document has the size of its pages.
void keepHeadingsWithTheirText(QTextDocument &document);

// Moves a row of a table to the next page where it would be torn by the end of one, unless it fills a page by itself.
// After the headings: what stands above decides where a row is. Precondition as above.
void keepRowsWhole(QTextDocument &document);

} // namespace nevertwice
