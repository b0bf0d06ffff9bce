#pragma once

#include "ui/kit/theme.h"

class QPainter;
class QRect;
class QWidget;

namespace nevertwice {

// How high a quiet field is in one line: enough to be hit.
inline constexpr int kQuietHeight = 24;
// From the edge of a quiet field to its text; what stands above and beside it begins there too.
inline constexpr int kQuietInset = 6;

enum class Ground { Rest, Hover, Focus };

// What lies under the text of a quiet field: nothing, until the pointer or the keyboard is there.
void paintGround(QPainter &painter, const Theme &theme, const QWidget &widget, Ground ground);
void paintGround(QPainter &painter, const Theme &theme, const QRect &room, Ground ground);

} // namespace nevertwice
