#pragma once

#include <QTextDocument>

namespace nevertwice {

// Begins a new page where a heading, or the names of a table's columns, would stand alone at the end of one: a heading
// goes to the page of the first two lines of what it announces, a table to that of its first row. Precondition: the
// document has the size of its pages.
void keepHeadingsWithTheirText(QTextDocument &document);

} // namespace nevertwice
