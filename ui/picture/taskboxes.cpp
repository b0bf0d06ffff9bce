#include "ui/picture/taskboxes.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace nevertwice {

namespace taskboxes {

constexpr double kSide = 0.86;  // of the height of letters above their line
constexpr double kBefore = 0.5; // of the side, between a box and its text
constexpr double kCover = 0.25; // of the side, around the box

struct Place
{
    QRectF box;   // none where the block is no task, or has no line yet
    QRectF cover; // what Qt painted there, up to the text
};

Place placeOf(const QTextBlock &block)
{
    const QTextLayout *layout = block.layout();
    if (block.blockFormat().marker() == QTextBlockFormat::MarkerType::NoMarker || layout->lineCount() == 0) return {};
    const QTextLine line = layout->lineAt(0);
    const QRectF text =
        line.naturalTextRect().translated(block.document()->documentLayout()->blockBoundingRect(block).topLeft());
    const double side = line.ascent() * kSide;
    const bool isFromRight = block.textDirection() == Qt::RightToLeft;
    const double left = isFromRight ? text.right() + side * kBefore : text.left() - side * (1 + kBefore);
    const QRectF box(left, text.top() + line.ascent() - side * 0.93, side, side);
    const double around = side * kCover;
    QRectF cover = box.adjusted(-around, -around, around, around);
    if (isFromRight)
        cover.setLeft(text.right() - side / 12);
    else
        cover.setRight(text.left());
    return {box, cover};
}

} // namespace taskboxes

void paintTaskBoxes(QPainter &painter, const QTextDocument &document, const QRectF &visible, const QColor &ground,
                    const QColor &ink, const QColor &tick)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const auto [box, cover] = taskboxes::placeOf(block);
        if (box.isEmpty() || !visible.intersects(box)) continue;
        const double side = box.width();
        painter.fillRect(cover, ground);
        const bool isTicked = block.blockFormat().marker() == QTextBlockFormat::MarkerType::Checked;
        painter.setPen(QPen(ink, side / 11));
        painter.setBrush(isTicked ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box, side / 5, side / 5);
        if (!isTicked) continue;
        painter.setPen(QPen(tick, side / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF at = box.topLeft();
        const QPointF stroke[] = {at + QPointF(0.24, 0.52) * side, at + QPointF(0.43, 0.71) * side,
                                  at + QPointF(0.77, 0.31) * side};
        painter.drawPolyline(stroke, 3);
    }
    painter.restore();
}

} // namespace nevertwice
