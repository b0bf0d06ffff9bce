#pragma once

#include <Qt>

class QFont;
class QPainter;
class QRect;
class QString;

namespace nevertwice {

// Text in lines as long as there is room. A word for which no line is long enough is broken where the line ends:
// nothing of it is cut.
int wrappedHeight(const QFont &font, int width, const QString &text);
void paintWrapped(QPainter &painter, const QRect &place, Qt::Alignment alignment, const QString &text);

} // namespace nevertwice
