#pragma once

#include "model/search/snippet.h"
#include "ui/kit/theme.h"

#include <QTextEdit>

namespace nevertwice {

// Words that were searched for, marked in a document: on the ground of a selection with a line in the accent below, so
// that no colour alone is the sign. The one at `current` is the one that was gone to; -1 for none.
QList<QTextEdit::ExtraSelection> hitSelections(QTextDocument &document, const Theme &theme,
                                               const QList<WordPlace> &places, int current = -1);

} // namespace nevertwice
