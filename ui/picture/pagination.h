#pragma once

#include <QTextDocument>

#include <functional>

namespace nevertwice {

// Begins a new page where a heading, or the names of a table's columns, would stand alone at the end of one: a heading
// goes to the page of the first two lines of what it announces, and of a drawing right after that; a table to that of
// its first row. A row that the end of a page would tear goes to the next one, unless it is higher than half a page.
// Stops where nobody waits for the pages any more. Precondition: the document has the size of its pages.
void keepTogether(QTextDocument &document, const std::function<bool()> &isWanted = {});

} // namespace nevertwice
