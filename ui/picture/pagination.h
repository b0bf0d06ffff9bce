#pragma once

#include <QTextDocument>

namespace nevertwice {

// Begins a new page where a heading would stand alone at the end of one: it goes to the page of the first two lines of
// what it announces. Precondition: the document has the size of its pages.
void keepHeadingsWithTheirText(QTextDocument &document);

} // namespace nevertwice
