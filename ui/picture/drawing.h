#pragma once

#include <QSizeF>

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

} // namespace nevertwice
