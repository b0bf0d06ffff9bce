#pragma once

class QEvent;

namespace nevertwice {

// A field in one line takes the keys for undo and redo even where nothing was typed in it. Where it has nothing to take
// back, they mean the page: whoever holds the field lets such an event pass.
bool asksForUndo(QEvent *event);

} // namespace nevertwice
