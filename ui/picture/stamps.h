#pragma once

#include "ui/picture/pixelgrid.h"

#include <QHash>
#include <QImage>

#include <functional>
#include <memory>

namespace nevertwice {

// Shapes that a drawing shows again and again: each is painted once for the pixels it lies on, and laid down from then
// on. Where there are no pixels it is painted as what it is. Copies share what they know, and belong to one thread.
class Stamps
{
public:
    // Paints the shape into a rectangle, wherever that is.
    using Draw = std::function<void(QPainter &, const QRectF &)>;

    Stamps();

    // Shapes with the same key are the same, at whatever place. They begin at whole pixels. A key has 48 bits.
    void lay(QPainter &painter, const PixelGrid &grid, quint64 key, const QRectF &rect, const Draw &draw) const;
    // The same for shapes that are the same in every width, but for so much at their right end.
    void layWide(QPainter &painter, const PixelGrid &grid, quint64 key, const QRectF &rect, double end,
                 const Draw &draw) const;

private:
    struct Known;
    std::shared_ptr<Known> m_known;
};

} // namespace nevertwice
