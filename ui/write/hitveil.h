#pragma once

#include "model/search/snippet.h"
#include "ui/kit/theme.h"

#include <QWidget>

namespace nevertwice {

class Inspector;

// Words that were searched for, marked in the fields of an inspector: services, tags, people, causes and the fields of
// the team. A field paints its text itself, so the marks lie over it as a veil one can read through.

// Those that say something and can be seen, in their order.
QList<QWidget *> markableFields(const Inspector &inspector);
bool isMarkableField(const QWidget *widget);
QString textOfField(const QWidget *field);

// The one at `current` is the one that was gone to; -1 for none. No places, no veil.
void veilHits(QWidget *field, const Theme &theme, const QList<WordPlace> &places, int current);

} // namespace nevertwice
