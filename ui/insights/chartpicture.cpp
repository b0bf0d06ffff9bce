#include "ui/insights/chartpicture.h"

#include "ui/insights/chartplot.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace chartpicture {

struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(PictureText)
};

constexpr double kMargin = 16;
constexpr double kUprightHeight = 260;
constexpr double kStripes = 6; // from one to the next

// Lines across a rectangle, cut at its edges: an SVG by Qt knows no clipping.
// What is joined has them the other way: with some eyes its colour is that of what nobody noticed yet.
void paintStripes(QPainter &painter, const QRectF &rect, const QColor &colour, ChartInk ink)
{
    const bool isFalling = ink == ChartInk::Joined;
    const auto place = [&](double x, double y) {
        return QPointF(isFalling ? rect.right() - x : rect.left() + x, rect.top() + y);
    };
    QColor thin = colour;
    thin.setAlphaF(0.45f);
    painter.setPen(QPen(thin, 1));
    for (double offset = kStripes; offset < rect.width() + rect.height(); offset += kStripes) {
        const double fromX = std::max(0.0, offset - rect.height());
        const double toX = std::min(offset, rect.width());
        painter.drawLine(place(fromX, offset - fromX), place(toX, offset - toX));
    }
}

void paintHeat(QPainter &painter, const Chart &chart, const ChartLayout &layout, const ChartLook &look)
{
    const auto fillOf = [&](const ChartLayout::Cell &cell) {
        const double value = chart.series.at(cell.series).cells.at(cell.category).value.value_or(0);
        // Even one incident is seen on the empty ground.
        return value > 0 ? look.shade(value / layout.end()) : Tokens::Fill{look.tokens.hover, look.tokens.text};
    };
    painter.setPen(Qt::NoPen);
    for (const ChartLayout::Cell &cell : layout.cells) {
        painter.setBrush(fillOf(cell).fill);
        painter.drawRect(cell.rect);
    }
    for (const ChartLayout::Shade &shade : layout.shades) {
        painter.setBrush(look.shade(shade.part).fill);
        painter.drawRect(shade.rect);
    }
    painter.setFont(look.number);
    for (const ChartLayout::Cell &cell : layout.cells) {
        if (cell.text.isEmpty()) continue;
        painter.setPen(fillOf(cell).ink);
        painter.drawText(cell.rect, Qt::AlignCenter, cell.text);
    }
}

// A plate under a number, so that stripes do not run through it.
void paintOnBar(QPainter &painter, const ChartLayout::Cell &cell, const Tokens::Fill &fill, const QFont &font,
                bool isStriped)
{
    if (isStriped) {
        const QFontMetricsF metrics(font);
        QRectF plate(0, 0, metrics.horizontalAdvance(cell.text) + 4, metrics.height() - 2);
        plate.moveCenter(cell.rect.center());
        painter.fillRect(plate, fill.fill);
    }
    painter.setPen(fill.ink);
    painter.drawText(cell.rect, Qt::AlignCenter, cell.text);
}

void paintBars(QPainter &painter, const Chart &chart, const ChartLayout &layout, const ChartLook &look)
{
    for (const ChartLayout::Cell &cell : layout.cells) {
        const ChartInk ink = chart.series.at(cell.series).ink;
        if (ChartLook::isStriped(ink)) paintStripes(painter, cell.rect.adjusted(1, 1, -1, -1), look.fill(ink).ink, ink);
    }
    painter.setFont(look.number);
    for (const ChartLayout::Cell &cell : layout.cells) {
        const ChartInk ink = chart.series.at(cell.series).ink;
        if (!cell.text.isEmpty()) paintOnBar(painter, cell, look.fill(ink), look.number, ChartLook::isStriped(ink));
    }
}

// Lying bars say their numbers, so they have no lines to compare with.
void paintGrid(QPainter &painter, const Chart &chart, const ChartLayout &layout, const ChartLook &look)
{
    const QRectF &plot = layout.plot;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(look.tokens.border, 1));
    if (chart.shape != Chart::Shape::Bars)
        for (const double tick : layout.ticks) {
            const double y = plot.bottom() - layout.part(tick) * plot.height();
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        }
    painter.setPen(QPen(look.tokens.outline, 1));
    if (chart.shape == Chart::Shape::Bars && look.isMirrored)
        painter.drawLine(plot.topRight(), plot.bottomRight());
    else if (chart.shape == Chart::Shape::Bars)
        painter.drawLine(plot.topLeft(), plot.bottomLeft());
    else
        painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.setRenderHint(QPainter::Antialiasing);
}

void paintLegend(QPainter &painter, const Chart &chart, const ChartLayout &layout, const ChartLook &look)
{
    painter.setFont(look.label);
    for (const ChartLayout::Entry &entry : layout.legend) {
        const ChartInk ink = chart.series.at(entry.series).ink;
        if (chart.shape == Chart::Shape::Lines) {
            const QPointF middle = entry.swatch.center();
            const bool isFirst = ink == ChartInk::First;
            painter.setPen(QPen(look.fill(ink).fill, 2, isFirst ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap));
            painter.drawLine(QPointF(entry.swatch.left(), middle.y()), QPointF(entry.swatch.right(), middle.y()));
            painter.setPen(QPen(look.tokens.surface, 1));
            painter.setBrush(look.fill(ink).fill);
            const QRectF mark(middle - QPointF(4, 4), QSizeF(8, 8));
            isFirst ? painter.drawEllipse(mark) : painter.drawRect(mark);
        } else {
            painter.setPen(QPen(look.tokens.outline, 0.5));
            painter.setBrush(look.fill(ink).fill);
            painter.drawRect(entry.swatch);
            if (ChartLook::isStriped(ink))
                paintStripes(painter, entry.swatch.adjusted(0.5, 0.5, -0.5, -0.5), look.fill(ink).ink, ink);
        }
        painter.setPen(look.tokens.text);
        painter.drawText(entry.label.rect, entry.label.alignment | Qt::AlignAbsolute, entry.label.text);
    }
}

void paintLabels(QPainter &painter, const ChartLayout &layout, const ChartLook &look)
{
    for (const ChartLayout::Label &label : layout.labels) {
        painter.setFont(label.isNumber ? look.number : look.label);
        painter.setPen(label.isNumber ? look.tokens.text : look.tokens.text2);
        painter.drawText(label.rect, label.alignment | Qt::AlignAbsolute | Qt::TextDontClip, label.text);
    }
}

} // namespace chartpicture

void paintChart(QPainter &painter, const Chart &chart, const ChartLayout &layout, const ChartLook &look)
{
    using namespace chartpicture;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (chart.shape == Chart::Shape::Heat) {
        paintHeat(painter, chart, layout, look);
    } else {
        paintGrid(painter, chart, layout, look);
        paintChartPlot(painter, chart, layout, look);
        if (chart.isStacked()) paintBars(painter, chart, layout, look);
    }
    paintLegend(painter, chart, layout, look);
    paintLabels(painter, layout, look);
    painter.restore();
}

ChartPicture::ChartPicture(const Chart &chart, const Options &options)
    : m_chart(chart), m_options(options), m_look(chartFileLook(options.isDark ? darkTokens() : lightTokens()))
{
    const double inner = m_options.width - 2 * chartpicture::kMargin;
    m_how = chartWrapped(m_chart.how, m_look.label, inner, 6);
    QStringList below;
    if (!m_options.caption.isEmpty()) below.append(m_options.caption);
    if (!m_chart.note.isEmpty()) below.append(m_chart.note);
    if (m_chart.incidents < kFewestForATrend && !m_chart.isEmpty())
        below.append(chartpicture::PictureText::tr("Under eight incidents are no trend."));
    m_foot = chartWrapped(below.join(u' '), m_look.label, inner, 4);
    if (!m_chart.isEmpty())
        m_layout = layoutChart(m_chart, m_look,
                               {inner, m_chart.shape == Chart::Shape::Bars ? 0 : chartpicture::kUprightHeight});
    const double body =
        m_chart.isEmpty()
            ? QFontMetricsF(m_look.label).height()
            : std::max(m_layout.height, m_chart.shape == Chart::Shape::Bars ? 0 : chartpicture::kUprightHeight);
    m_size = {m_options.width, std::ceil(head() + body + foot() + 2 * chartpicture::kMargin)};
}

double ChartPicture::head() const
{
    if (!m_options.isTitled) return 0;
    const QFontMetricsF label(m_look.label);
    return QFontMetricsF(m_look.title).height() + 4 + double(m_how.count(u'\n') + 1) * label.height() + 12;
}

double ChartPicture::foot() const
{
    return m_foot.isEmpty() ? 0 : 8 + double(m_foot.count(u'\n') + 1) * QFontMetricsF(m_look.label).height();
}

void ChartPicture::paint(QPainter &painter) const
{
    using namespace chartpicture;
    const double inner = m_options.width - 2 * kMargin;
    painter.save();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text in its own, and all of them on the left
    painter.translate(kMargin, kMargin);
    if (m_options.isTitled) {
        const QFontMetricsF title(m_look.title);
        painter.setFont(m_look.title);
        painter.setPen(m_look.tokens.text);
        const QString name =
            m_chart.variant.isEmpty()
                ? m_chart.title
                : PictureText::tr("%1: %2", "chart, which way to look at it").arg(m_chart.title, m_chart.variant);
        painter.drawText(QRectF(0, 0, inner, title.height()), Qt::AlignLeft, name);
        painter.setFont(m_look.label);
        painter.setPen(m_look.tokens.text2);
        painter.drawText(QRectF(0, title.height() + 4, inner, head()), Qt::AlignLeft, m_how);
    }
    painter.translate(0, head());
    if (m_chart.isEmpty()) {
        painter.setFont(m_look.label);
        painter.setPen(m_look.tokens.text);
        painter.drawText(QRectF(0, 0, inner, 40), Qt::AlignLeft, m_chart.nothing);
    } else {
        paintChart(painter, m_chart, m_layout, m_look);
    }
    painter.setFont(m_look.label);
    painter.setPen(m_look.tokens.text2);
    const double below = m_size.height() - 2 * kMargin - head() - foot();
    painter.drawText(QRectF(0, below + 8, inner, foot()), Qt::AlignLeft, m_foot);
    painter.restore();
}

QByteArray ChartPicture::svg() const
{
    return drawingSvg(*this, m_chart.title, chartDescription(m_chart), m_look.tokens.surface);
}

QByteArray ChartPicture::png(double scale) const
{
    return drawingPng(*this, m_look.tokens.surface, scale);
}

} // namespace nevertwice
