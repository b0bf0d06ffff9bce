#include "ui/kit/lineundo.h"

#include <QKeyEvent>

namespace nevertwice {

bool asksForUndo(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride) return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

} // namespace nevertwice
