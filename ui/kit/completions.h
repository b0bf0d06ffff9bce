#pragma once

class QCompleter;

namespace nevertwice {

// Rows as high as those of the program's other lists, and the list below its field rather than over its lower edge. Its
// colours come with the style sheet, as those of every list that is a window of its own.
void dressCompletions(QCompleter &completer);

} // namespace nevertwice
