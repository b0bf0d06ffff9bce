#include "ui/kit/ground.h"

#include "ui/kit/marks.h"

#include <QPainter>
#include <QWidget>

namespace nevertwice {

void paintGround(QPainter &painter, const Theme &theme, const QWidget &widget, Ground ground)
{
    paintGround(painter, theme, widget.rect(), ground);
}

void paintGround(QPainter &painter, const Theme &theme, const QRect &room, Ground ground)
{
    if (ground == Ground::Hover) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tokens().hover);
        painter.drawRoundedRect(room, space::radius, space::radius);
        painter.restore();
    } else if (ground == Ground::Focus) {
        paintFocusRing(painter, theme, room, space::radius);
    }
}

} // namespace nevertwice
