#include "ui/kit/marks.h"

#include "ui/kit/codetext.h"

#include <QCoreApplication>
#include <QPainterPath>

namespace nevertwice {

namespace {

struct MarkText
{
    Q_DECLARE_TR_FUNCTIONS(Marks)
};

constexpr int kPillHeight = 18;
constexpr int kPillPadding = 6;
constexpr int kPillRadius = 4;
constexpr int kWidestPill = 110;

Tokens::Fill pillFill(const Tokens &tokens, const Code<Severity> &severity)
{
    if (severity.isKnown()) return tokens.severities[size_t(*severity.known())];
    return {tokens.hover, tokens.text};
}

void paintTick(QPainter &painter, const QRectF &rect, const QColor &ink, double width)
{
    QPainterPath tick;
    tick.moveTo(rect.left() + rect.width() * 0.24, rect.top() + rect.height() * 0.53);
    tick.lineTo(rect.left() + rect.width() * 0.43, rect.top() + rect.height() * 0.71);
    tick.lineTo(rect.left() + rect.width() * 0.76, rect.top() + rect.height() * 0.33);
    painter.strokePath(tick, QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void paintCross(QPainter &painter, const QRectF &rect, const QColor &ink, double width)
{
    const QRectF inner =
        rect.adjusted(rect.width() * 0.3, rect.height() * 0.3, -rect.width() * 0.3, -rect.height() * 0.3);
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

} // namespace

QString severityText(const Code<Severity> &severity)
{
    return severity.isNone() ? MarkText::tr("No SEV", "an incident without a severity") : codeText(severity);
}

QSize severityPillSize(const Theme &theme, const Code<Severity> &severity)
{
    const int width = QFontMetrics(theme.font(TextStyle::Pill)).horizontalAdvance(severityText(severity));
    return {qMin(width, theme.scaled(kWidestPill)) + 2 * kPillPadding, theme.scaled(kPillHeight)};
}

void paintSeverityPill(QPainter &painter, const Theme &theme, const QRect &rect, const Code<Severity> &severity)
{
    const Tokens::Fill colours = pillFill(theme.tokens(), severity);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(rect, kPillRadius, kPillRadius);
    painter.setFont(theme.font(TextStyle::Pill));
    painter.setPen(colours.ink);
    painter.drawText(
        rect, Qt::AlignCenter,
        painter.fontMetrics().elidedText(severityText(severity), Qt::ElideRight, theme.scaled(kWidestPill)));
    painter.restore();
}

QColor stateInk(const Tokens &tokens, const Code<State> &state)
{
    if (state == State::Investigating) return tokens.danger;
    if (state == State::Mitigated) return tokens.warn;
    if (state == State::Resolved) return tokens.ok;
    return tokens.text2;
}

void paintStateMark(QPainter &painter, const QRectF &rect, const Code<State> &state, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = rect.adjusted(1, 1, -1, -1);
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(Qt::NoBrush);
    if (state == State::Resolved) {
        paintTick(painter, rect, ink, 1.75);
    } else if (state == State::Mitigated) {
        painter.drawEllipse(ring);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPie(ring, 90 * 16, 180 * 16);
    } else {
        if (state == State::Investigating) painter.setBrush(ink);
        painter.drawEllipse(ring);
    }
    painter.restore();
}

void paintActionMark(QPainter &painter, const QRectF &rect, const Code<ActionStatus> &status, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = rect.adjusted(1, 1, -1, -1);
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 4, 4);
    if (status == ActionStatus::Done || status == ActionStatus::Verified) {
        paintTick(painter, rect, ink, 1.75);
    } else if (status == ActionStatus::WontDo) {
        paintCross(painter, rect, ink, 1.75);
    } else if (status == ActionStatus::InProgress) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawRect(QRectF(box.left() + 3.5, box.center().y(), box.width() - 7, box.height() / 2 - 3.5));
    } else if (status == ActionStatus::Blocked) {
        painter.setPen(QPen(ink, 1.75, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(box.left() + 4, box.center().y()), QPointF(box.right() - 4, box.center().y()));
    }
    painter.restore();
}

void paintFocusRing(QPainter &painter, const Theme &theme, const QRectF &rect, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.tokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

} // namespace nevertwice
