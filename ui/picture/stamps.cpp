#include "ui/picture/stamps.h"

#include <algorithm>
#include <cmath>

namespace nevertwice {

namespace stamps {

constexpr qsizetype kMostStamps = 400;
constexpr double kNarrowest = 64; // of those in every width

QImage painted(const QSizeF &size, double scale, const Stamps::Draw &draw)
{
    QImage image((size * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    draw(painter, QRectF(QPointF(0, 0), size));
    return image;
}

} // namespace stamps

struct Stamps::Known
{
    // Of these pixels; what was painted for others counts no more.
    QHash<quint64, QImage> &at(double wanted)
    {
        if (wanted != scale || images.size() > stamps::kMostStamps) images.clear();
        scale = wanted;
        return images;
    }

    double scale = 0;
    QHash<quint64, QImage> images;
};

Stamps::Stamps() : m_known(std::make_shared<Known>()) {}

void Stamps::lay(QPainter &painter, const PixelGrid &grid, quint64 key, const QRectF &rect, const Draw &draw) const
{
    if (!grid.isThere()) return draw(painter, rect);
    QHash<quint64, QImage> &images = m_known->at(grid.scale());
    auto image = images.constFind(key);
    if (image == images.constEnd()) image = images.insert(key, stamps::painted(rect.size(), grid.scale(), draw));
    grid.lay(painter, grid.pixelAt(rect.topLeft()), *image);
}

void Stamps::layWide(QPainter &painter, const PixelGrid &grid, quint64 key, const QRectF &rect, double end,
                     const Draw &draw) const
{
    if (!grid.isThere()) return draw(painter, rect);
    const QRect place = grid.pixelsOf(grid.snapped(rect));
    QHash<quint64, QImage> &images = m_known->at(grid.scale());
    QImage &image = images[key + (quint64(place.height()) << 48)];
    if (image.width() < place.width()) {
        const double width = std::max(2.0 * place.width(), std::ceil(stamps::kNarrowest * grid.scale()));
        image = stamps::painted(QSizeF(width, place.height()) / grid.scale(), grid.scale(), draw);
    }
    const int right = std::min(place.width(), int(std::ceil(end * grid.scale())));
    const int left = place.width() - right;
    if (left > 0) grid.lay(painter, place.topLeft(), image, QRect(0, 0, left, place.height()));
    if (right > 0)
        grid.lay(painter, place.topLeft() + QPoint(left, 0), image,
                 QRect(image.width() - right, 0, right, place.height()));
}

} // namespace nevertwice
