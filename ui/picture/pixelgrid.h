#pragma once

#include <QImage>
#include <QPainter>
#include <QTransform>

namespace nevertwice {

// The pixels under a painter: a window or an image has some, paper and SVG have none. What lies on them exactly is
// sharp.
class PixelGrid
{
public:
    explicit PixelGrid(const QPainter &painter);

    static bool isUnder(const QPainter &painter);
    // None, too, where they lie askew.
    bool isThere() const { return m_scale > 0; }
    double scale() const { return m_scale; } // pixels of one of the painter's units
    // Moved by less than a pixel, so that it begins and ends at whole ones and is none of them too small to be seen.
    QRectF snapped(const QRectF &rect) const;
    // The nearest pixel, counted from the first of what is painted on, and where a pixel is for the painter.
    QPoint pixelAt(const QPointF &place) const;
    QRect pixelsOf(const QRectF &snapped) const;
    QPointF placeOf(const QPoint &pixel) const;

    // Lays a picture down pixel by pixel, or a part of it.
    void lay(QPainter &painter, const QPoint &pixel, const QImage &image) const;
    void lay(QPainter &painter, const QPoint &pixel, const QImage &image, const QRect &part) const;

private:
    double m_scale = 0;
    QTransform m_toPixels;
};

} // namespace nevertwice
