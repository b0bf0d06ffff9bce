#include "ui/picture/phaseband.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr double kBandHeight = 32;
constexpr double kNarrowest = 8;
constexpr double kGap = 2;
constexpr double kPadding = 10;
constexpr double kRadius = 6;
constexpr double kTickLength = 5;
constexpr double kTickGap = 2;
constexpr double kHatchStep = 7;
constexpr double kStripHeight = 4;
constexpr double kSwatch = 12;
constexpr double kSwatchGap = 6;
constexpr double kLegendRow = 22;
constexpr double kLegendGap = 16;
constexpr auto kBetween = "  "_L1;

// Widths in proportion to time. What is too narrow gets the least width, and the others give it in proportion.
QList<double> partWidths(const QList<BandPart> &parts, double width)
{
    const double room = width - kGap * double(parts.size() - 1);
    QList<double> widths(parts.size(), 0);
    QList<bool> isNarrow(parts.size(), false);
    while (true) {
        double time = 0;
        double free = room;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (isNarrow[i])
                free -= kNarrowest;
            else
                time += double(parts[i].to - parts[i].from);
        }
        bool isSettled = true;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const double share = time > 0 ? free * double(parts[i].to - parts[i].from) / time : 0;
            widths[i] = isNarrow[i] ? kNarrowest : share;
            if (!isNarrow[i] && share < kNarrowest) {
                isNarrow[i] = true;
                isSettled = false;
            }
        }
        if (isSettled) return widths;
    }
}

QString fittingText(const BandPart &part, double width, const BandLook &look)
{
    const double room = width - 2 * kPadding;
    const double name = look.nameFont.width(part.name);
    const double duration = look.durationFont.width(kBetween + part.duration);
    if (name + duration <= room) return part.name + kBetween + part.duration;
    return name <= room ? part.name : QString();
}

// Where a time lies on a band whose parts are not all to scale.
double xAt(qint64 at, const QList<BandPart> &parts, const QList<BandLayout::Part> &places)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (at > parts[i].to) continue;
        const double length = double(parts[i].to - parts[i].from);
        const double share = length > 0 ? std::clamp(double(at - parts[i].from) / length, 0.0, 1.0) : 0;
        // A bound lies in the middle of the gap that marks it.
        if (share <= 0) return i == 0 ? places[i].rect.left() : places[i].rect.left() - kGap / 2;
        if (share >= 1) return i + 1 == parts.size() ? places[i].rect.right() : places[i].rect.right() + kGap / 2;
        return places[i].rect.left() + share * places[i].rect.width();
    }
    return places.isEmpty() ? 0 : places.last().rect.right();
}

// Whether nothing shown before it tells its day.
bool tellsItsDay(const QList<BandTick> &ticks, const QList<BandLayout::Tick> &places, qsizetype tick)
{
    if (ticks[tick].dated.isEmpty()) return false;
    for (qsizetype i = tick - 1; i >= 0; --i)
        if (!places[i].rect.isEmpty()) return ticks[i].day != ticks[tick].day;
    return true;
}

// The first and the last are told first; of the others those that have room.
void placeTickTexts(const QList<BandTick> &ticks, QList<BandLayout::Tick> &places, double width, const Lettering &font)
{
    constexpr double apart = 10;
    const double height = QFontMetricsF(font.font()).height();
    QList<qsizetype> order;
    for (qsizetype i = 0; i < ticks.size(); ++i)
        order.append(i);
    if (order.size() > 2) order.move(order.size() - 1, 1);
    const auto rectOf = [&](double x, const QString &text) {
        const double textWidth = font.width(text);
        const double left = std::clamp(x - textWidth / 2, 0.0, std::max(0.0, width - textWidth));
        return QRectF(left, kBandHeight + kTickLength + kTickGap, textWidth, height);
    };
    for (qsizetype i : order) {
        const QString text = tellsItsDay(ticks, places, i) ? ticks[i].dated : ticks[i].text;
        const QRectF rect = rectOf(places[i].x, text);
        const bool isFree = std::none_of(places.begin(), places.end(), [&rect](const BandLayout::Tick &other) {
            return !other.rect.isEmpty() && other.rect.adjusted(-apart, 0, apart, 0).intersects(rect);
        });
        if (!isFree) continue;
        places[i].text = text;
        places[i].rect = rect;
    }
    if (places.size() < 2 || tellsItsDay(ticks, places, ticks.size() - 1)) return;
    places.last().text = ticks.last().text; // one that was placed after it tells the day
    if (!places.last().rect.isEmpty()) places.last().rect = rectOf(places.last().x, ticks.last().text);
}

void paintHatch(QPainter &painter, const QRectF &rect, const QColor &ink)
{
    QColor line = ink;
    line.setAlphaF(0.3f);
    painter.setPen(QPen(line, 2));
    // Each line is cut here: a file of SVG knows no clipping.
    for (double x = rect.left() - rect.height() + kHatchStep; x < rect.right(); x += kHatchStep) {
        const double from = std::max(x, rect.left());
        const double to = std::min(x + rect.height(), rect.right());
        painter.drawLine(QPointF(from, rect.bottom() - (from - x)), QPointF(to, rect.bottom() - (to - x)));
    }
}

void paintPartText(QPainter &painter, const BandPart &part, const BandLayout::Part &place, const BandLook &look)
{
    const BandLook::Fill &fill = part.phases.size() == 1 ? look.phases[size_t(part.phases.first())] : look.joined;
    QRectF rect = place.rect.adjusted(kPadding, 0, -kPadding, 0);
    if (part.phases.size() > 1) rect.setBottom(rect.bottom() - kStripHeight);
    // A hatch behind letters makes them hard to read: they stand on the plain fill.
    if (part.phases.contains(0) && part.phases.size() == 1) {
        const double width = look.nameFont.width(part.name) +
                             (place.text == part.name ? 0 : look.durationFont.width(kBetween + part.duration));
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill.fill);
        painter.drawRoundedRect(QRectF(rect.left() - 4, rect.center().y() - 9, width + 8, 18), 4, 4);
    }
    painter.setPen(fill.ink);
    const auto write = [&](const Lettering &font, const QString &text) {
        font.write(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, text);
        rect.setLeft(rect.left() + font.width(text));
    };
    // The name is read first, whichever way one reads.
    const bool isTimed = place.text != part.name;
    const bool isNameLast = part.name.isRightToLeft();
    if (isTimed && isNameLast) {
        write(look.durationFont, part.duration);
        rect.setLeft(rect.left() + look.durationFont.width(kBetween)); // spaces would stand at its other side
    }
    write(look.nameFont, part.name);
    if (isTimed && !isNameLast) write(look.durationFont, kBetween + part.duration);
}

} // namespace

int BandLayout::partAt(const QPointF &position) const
{
    for (qsizetype i = 0; i < parts.size(); ++i)
        if (parts[i].rect.contains(position)) return int(i);
    return -1;
}

BandLayout layoutBand(const QList<BandPart> &parts, const QList<BandTick> &ticks, double width, const BandLook &look)
{
    BandLayout layout;
    const double tickHeight = QFontMetricsF(look.tickFont.font()).height();
    layout.height = kBandHeight + (ticks.isEmpty() ? 0 : kTickLength + kTickGap + tickHeight);
    const QList<double> widths = partWidths(parts, width);
    double x = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QRectF rect(x, 0, widths[i], kBandHeight);
        layout.parts.append({rect, fittingText(parts[i], widths[i], look)});
        if (layout.parts.last().text.isEmpty()) layout.unnamed.append(int(i));
        x += widths[i] + kGap;
    }
    for (const BandTick &tick : ticks)
        layout.ticks.append({xAt(tick.at, parts, layout.parts), {}, tick.text});
    placeTickTexts(ticks, layout.ticks, width, look.tickFont);
    return layout;
}

BandLayout layoutBand(const QList<BandPart> &parts, const std::function<double(qint64)> &xAt, double left, double right,
                      const BandLook &look)
{
    BandLayout layout;
    layout.height = kBandHeight;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const double from = std::max(xAt(parts[i].from) + (i == 0 ? 0 : kGap / 2), left);
        const double to = std::min(xAt(parts[i].to) - (i + 1 == parts.size() ? 0 : kGap / 2), right);
        if (to < left || from > right) {
            layout.parts.append(BandLayout::Part());
            continue;
        }
        const QRectF rect(from, 0, std::max(to - from, 1.5), kBandHeight);
        layout.parts.append({rect, fittingText(parts[i], rect.width(), look)});
        if (layout.parts.last().text.isEmpty()) layout.unnamed.append(int(i));
    }
    return layout;
}

BandLegend layoutLegend(const QList<BandPart> &parts, const QList<int> &unnamed, double width, const BandLook &look)
{
    BandLegend legend;
    double x = 0;
    double y = 0;
    for (const int part : unnamed) {
        const QString text = parts[part].name + u' ' + parts[part].duration;
        const double textWidth = look.tickFont.width(text);
        if (x > 0 && x + kSwatch + kSwatchGap + textWidth > width) {
            x = 0;
            y += kLegendRow;
        }
        legend.entries.append({part, QRectF(x, y + (kLegendRow - kSwatch) / 2, kSwatch, kSwatch),
                               QRectF(x + kSwatch + kSwatchGap, y, textWidth + 1, kLegendRow), text});
        x += kSwatch + kSwatchGap + textWidth + kLegendGap;
    }
    legend.height = legend.entries.isEmpty() ? 0 : y + kLegendRow;
    return legend;
}

void paintLegend(QPainter &painter, const QList<BandPart> &parts, const BandLegend &legend, const BandLook &look)
{
    for (const BandLegend::Entry &entry : legend.entries) {
        paintPartFill(painter, parts[entry.part], entry.swatch, look);
        painter.setPen(look.axis);
        look.tickFont.write(painter, entry.rect, Qt::AlignLeft | Qt::AlignVCenter, entry.text);
    }
}

void paintPartFill(QPainter &painter, const BandPart &part, const QRectF &rect, const BandLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = std::min(kRadius, rect.width() / 3);
    QPainterPath outline;
    outline.addRoundedRect(rect, radius, radius);
    painter.setPen(Qt::NoPen);
    if (part.phases.size() == 1) {
        const BandLook::Fill &fill = look.phases[size_t(part.phases.first())];
        painter.fillPath(outline, fill.fill);
        if (part.phases.first() == 0) {
            painter.setClipPath(outline);
            look.stamps.layWide(painter, PixelGrid(painter), fill.ink.rgba(), rect, 0,
                                [&fill](QPainter &onto, const QRectF &place) { paintHatch(onto, place, fill.ink); });
        }
    } else {
        painter.setClipPath(outline);
        // Nobody knows where one phase became the other, so the strip says which they are and nothing about when.
        painter.fillPath(outline, look.joined.fill);
        const double share = rect.width() / double(part.phases.size());
        const double strip = std::min(kStripHeight, rect.height() / 2);
        for (qsizetype i = 0; i < part.phases.size(); ++i)
            painter.fillRect(QRectF(rect.left() + share * double(i), rect.bottom() - strip, share, strip),
                             look.phases[size_t(part.phases[i])].fill);
    }
    painter.restore();
}

void paintBand(QPainter &painter, const QList<BandPart> &parts, const BandLayout &layout, const BandLook &look)
{
    painter.save();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // time runs to the right, each text as its letters do
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (layout.parts[i].rect.isEmpty()) continue;
        paintPartFill(painter, parts[i], layout.parts[i].rect, look);
        if (!layout.parts[i].text.isEmpty()) paintPartText(painter, parts[i], layout.parts[i], look);
    }
    for (const BandLayout::Tick &tick : layout.ticks) {
        painter.setPen(QPen(look.axis, 1));
        painter.drawLine(QPointF(tick.x, kBandHeight + 1), QPointF(tick.x, kBandHeight + kTickLength));
        look.tickFont.write(painter, tick.rect, Qt::AlignCenter, tick.text);
    }
    painter.restore();
}

} // namespace nevertwice
