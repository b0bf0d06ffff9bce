#pragma once

#include "model/domain/codes.h"
#include "ui/picture/tokens.h"

#include <QPainter>

namespace nevertwice {

// The shape in which a kind of event is drawn, wherever it is: the same in list, timeline and export. Shapes group what
// kinds have in common, so that they are told apart without colour; the word beside it says the rest.
enum class MarkShape { Triangle, Diamond, Square, Ring, Cross, Dot };

MarkShape markShape(const Code<EventKind> &kind);
QColor markInk(const Tokens &tokens, const Code<EventKind> &kind);
void paintMark(QPainter &painter, MarkShape shape, const QPointF &centre, double size, const QColor &ink);
void paintStar(QPainter &painter, const QRectF &rect, const QColor &ink);

} // namespace nevertwice
