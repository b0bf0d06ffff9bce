#include "ui/picture/pixelgrid.h"

#include <QPaintEngine>

#include <algorithm>
#include <cmath>

namespace nevertwice {

bool PixelGrid::isUnder(const QPainter &painter)
{
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
}

PixelGrid::PixelGrid(const QPainter &painter)
{
    if (!isUnder(painter)) return;
    m_toPixels = painter.deviceTransform();
    const bool isStraight = m_toPixels.type() <= QTransform::TxScale && m_toPixels.m11() > 0 &&
                            qFuzzyCompare(m_toPixels.m11(), m_toPixels.m22());
    if (isStraight) m_scale = m_toPixels.m11();
}

QRectF PixelGrid::snapped(const QRectF &rect) const
{
    if (!isThere()) return rect;
    const auto edge = [this](double at, double shift) { return std::floor(at * m_scale + shift + 0.5); };
    const double left = edge(rect.left(), m_toPixels.dx());
    const double top = edge(rect.top(), m_toPixels.dy());
    const double right = std::max(left + 1, edge(rect.right(), m_toPixels.dx()));
    const double bottom = std::max(top + 1, edge(rect.bottom(), m_toPixels.dy()));
    return QRectF((left - m_toPixels.dx()) / m_scale, (top - m_toPixels.dy()) / m_scale, (right - left) / m_scale,
                  (bottom - top) / m_scale);
}

QPoint PixelGrid::pixelAt(const QPointF &place) const
{
    return {int(std::floor(place.x() * m_scale + m_toPixels.dx() + 0.5)),
            int(std::floor(place.y() * m_scale + m_toPixels.dy() + 0.5))};
}

QRect PixelGrid::pixelsOf(const QRectF &snapped) const
{
    return {pixelAt(snapped.topLeft()), QSize(qRound(snapped.width() * m_scale), qRound(snapped.height() * m_scale))};
}

QPointF PixelGrid::placeOf(const QPoint &pixel) const
{
    return {(pixel.x() - m_toPixels.dx()) / m_scale, (pixel.y() - m_toPixels.dy()) / m_scale};
}

void PixelGrid::lay(QPainter &painter, const QPoint &pixel, const QImage &image) const
{
    lay(painter, pixel, image, image.rect());
}

void PixelGrid::lay(QPainter &painter, const QPoint &pixel, const QImage &image, const QRect &part) const
{
    if (m_toPixels.type() <= QTransform::TxTranslate) return painter.drawImage(placeOf(pixel), image, part);
    // For as long as it takes the units of the painter are pixels.
    const QTransform world = painter.worldTransform();
    painter.setWorldTransform(m_toPixels.inverted() * world);
    painter.drawImage(pixel, image, part);
    painter.setWorldTransform(world);
}

} // namespace nevertwice
