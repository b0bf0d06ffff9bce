#pragma once

#include <QGuiApplication>
#include <QMargins>

namespace nevertwice {

// Margins from where one begins to read: Qt mirrors what stands in a layout, not the room around it.
inline QMargins sides(int start, int top, int end, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(end, top, start, bottom) : QMargins(start, top, end, bottom);
}

} // namespace nevertwice
