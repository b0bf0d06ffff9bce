#pragma once

class QColor;
class QPainter;
class QRectF;
class QTextDocument;

namespace nevertwice {

// Boxes of tasks as people know them: empty, or with a tick in it. To be painted over those of Qt, which crosses out
// what is done; in the measures of the document, where `visible` is seen.
void paintTaskBoxes(QPainter &painter, const QTextDocument &document, const QRectF &visible, const QColor &ground,
                    const QColor &ink, const QColor &tick);

} // namespace nevertwice
