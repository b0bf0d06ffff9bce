#include "ui/picture/marks.h"

#include <QPolygonF>

#include <cmath>

namespace nevertwice {

namespace {

MarkShape shapeOf(EventKind kind)
{
    switch (kind) {
    case EventKind::ImpactStart:
    case EventKind::Symptom:
    case EventKind::Detection:
    case EventKind::CustomerReport:
        return MarkShape::Triangle;
    case EventKind::Decision:
    case EventKind::Discovery:
        return MarkShape::Diamond;
    case EventKind::MitigationAttempt:
    case EventKind::Mitigation:
    case EventKind::Recovery:
    case EventKind::Resolution:
        return MarkShape::Square;
    case EventKind::Change:
    case EventKind::Acknowledgement:
    case EventKind::Escalation:
    case EventKind::Hypothesis:
        return MarkShape::Ring;
    case EventKind::FalseLead:
        return MarkShape::Cross;
    case EventKind::StatusUpdate:
    case EventKind::Communication:
    case EventKind::FollowUp:
    case EventKind::Note:
        return MarkShape::Dot;
    }
    return MarkShape::Dot;
}

} // namespace

MarkShape markShape(const Code<EventKind> &kind)
{
    return kind.isKnown() ? shapeOf(*kind.known()) : MarkShape::Dot;
}

QColor markInk(const Tokens &tokens, const Code<EventKind> &kind)
{
    switch (markShape(kind)) {
    case MarkShape::Triangle:
        return tokens.danger;
    case MarkShape::Diamond:
        return tokens.accent;
    case MarkShape::Square:
        return tokens.ok;
    case MarkShape::Ring:
        return tokens.text2;
    case MarkShape::Cross:
        return tokens.warn;
    case MarkShape::Dot:
        return tokens.text3;
    }
    return tokens.text2;
}

void paintMark(QPainter &painter, MarkShape shape, const QPointF &centre, double size, const QColor &ink)
{
    const double half = size / 2;
    const double x = centre.x();
    const double y = centre.y();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    switch (shape) {
    case MarkShape::Triangle:
        painter.drawPolygon(QPolygonF{{x, y - half}, {x + half, y + half * 0.85}, {x - half, y + half * 0.85}});
        break;
    case MarkShape::Diamond: {
        const double reach = half * 1.15;
        painter.drawPolygon(QPolygonF{{x, y - reach}, {x + reach, y}, {x, y + reach}, {x - reach, y}});
        break;
    }
    case MarkShape::Square:
        painter.drawRoundedRect(QRectF(x - half, y - half, size, size), 1.5, 1.5);
        break;
    case MarkShape::Ring:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 2));
        painter.drawEllipse(centre, half - 1, half - 1);
        break;
    case MarkShape::Cross: {
        const double reach = half * 0.8;
        painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(x - reach, y - reach), QPointF(x + reach, y + reach));
        painter.drawLine(QPointF(x + reach, y - reach), QPointF(x - reach, y + reach));
        break;
    }
    case MarkShape::Dot:
        painter.drawEllipse(centre, half * 0.7, half * 0.7);
        break;
    }
    painter.restore();
}

void paintStar(QPainter &painter, const QRectF &rect, const QColor &ink)
{
    QPolygonF star;
    for (int point = 0; point < 10; ++point) {
        const double radius = rect.width() / 2 * (point % 2 == 0 ? 1.0 : 0.45);
        const double angle = M_PI * point / 5 - M_PI / 2;
        star << rect.center() + QPointF(std::cos(angle), std::sin(angle)) * radius;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(star);
    painter.restore();
}

} // namespace nevertwice
