#include "ui/kit/wrappedtext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <cmath>

namespace nevertwice {

int wrappedHeight(const QFont &font, int width, const QString &text)
{
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(lines, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const double leading = QFontMetricsF(font).leading();
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height() + (height > 0 ? leading : 0);
    }
    layout.endLayout();
    return int(std::ceil(height));
}

void paintWrapped(QPainter &painter, const QRect &place, Qt::Alignment alignment, const QString &text)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(painter.layoutDirection());
    painter.drawText(QRectF(place), text, option);
}

} // namespace nevertwice
