#pragma once

#include <QStringView>

namespace nevertwice {

// Why a text is not parsed: beyond these limits a parser of Markdown needs seconds or gigabytes for kilobytes of text
// that no person writes. Such a text is shown as it is.
enum class MarkdownLimit {
    None,
    Size,       // 8 MB
    LineLength, // 64 KB
    Columns,    // of a table: 64
    Cells,      // of all tables: 20,000
    Depth,      // of lists and quotes: 64
    Links,      // 1,000 definitions, or short links to long addresses
    Footnotes,  // 500
    Markup      // 1,000 openings of HTML declarations
};

// One pass over the text. Counts too much rather than too little: what only looks like a table counts as one.
MarkdownLimit limitPassed(QStringView markdown);

} // namespace nevertwice
