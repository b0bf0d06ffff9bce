#include "ui/picture/drawing.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace nevertwice {

QByteArray drawingSvg(const Drawing &drawing, const QString &title, const QString &description, const QColor &ground)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(drawing.size().toSize());
    generator.setViewBox(QRectF(QPointF(), drawing.size()));
    generator.setTitle(title.toHtmlEscaped()); // Qt writes both as they are
    generator.setDescription(description.toHtmlEscaped());
    QPainter painter(&generator);
    if (ground.isValid()) painter.fillRect(QRectF(QPointF(), drawing.size()), ground);
    drawing.paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray drawingPng(const Drawing &drawing, const QColor &ground, double scale)
{
    QImage image((drawing.size() * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(ground);
    QPainter painter(&image);
    drawing.paint(painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace nevertwice
