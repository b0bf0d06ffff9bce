#pragma once

#include <QGuiApplication>
#include <QMargins>

namespace nevertwice {

// Margins from where one begins to read: Qt mirrors what stands in a layout, not the room around it.
inline QMargins sides(int start, int top, int end, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(end, top, start, bottom) : QMargins(start, top, end, bottom);
}

// Where the value of a field stands, whatever its letters: a line of text goes to the side where those begin.
inline Qt::Alignment atStart()
{
    return (QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
}

} // namespace nevertwice
