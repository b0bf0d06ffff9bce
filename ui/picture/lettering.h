#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

#include <memory>

class QPainter;

namespace nevertwice {

class PixelGrid;

// A font, and what was written in it. Shaping letters is what a drawing costs, so that each text is shaped once, for
// being measured and for being written as often as it is shown. Copies share what they know, and belong to one thread.
class Lettering
{
public:
    Lettering(const QFont &font = {}); // a font is one without memories

    const QFont &font() const;
    double width(const QString &text) const;
    // The text where it has room, else as much of its beginning as has room with an ellipsis.
    QString shortened(const QString &text, double width) const;

    // The same two without shaping, as if every letter stood alone: for the many texts that are weighed against each
    // other and never shown. Letters come closer to each other where they can, so that the text is hardly ever wider.
    double roughWidth(const QString &text) const;
    QString roughlyShortened(const QString &text, double width) const;

    // One line in the pen of the painter, cut where the rectangle ends. On pixels it is glyphs that begin at a whole
    // one, everywhere else text.
    void write(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text) const;
    void write(QPainter &painter, const PixelGrid &grid, const QRectF &rect, Qt::Alignment alignment,
               const QString &text) const;

private:
    struct Parts;
    std::shared_ptr<Parts> m_parts;
};

} // namespace nevertwice
