#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

class QColor;
class QPainter;

namespace nevertwice {

// Something drawn that stands still, of a size of its own: what a page can hold.
class Drawing
{
public:
    virtual ~Drawing() = default;
    virtual QSizeF size() const = 0;
    virtual void paint(QPainter &painter) const = 0;
};

// Files. The letters of the SVG are text, and it asks for nothing from elsewhere; where the ground is no colour it has
// none. Both need a QGuiApplication.
QByteArray drawingSvg(const Drawing &drawing, const QString &title, const QString &description, const QColor &ground);
QByteArray drawingPng(const Drawing &drawing, const QColor &ground, double scale);

} // namespace nevertwice
