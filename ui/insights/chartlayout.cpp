#include "ui/insights/chartlayout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace chartlayout {

constexpr double kGap = 8;
constexpr double kSwatch = 10;
constexpr double kLineSwatch = 26;   // a piece of the line, with its mark
constexpr double kUprightPlot = 170; // the least height of a plot of time
constexpr double kRow = 30;          // of a lying bar
constexpr double kMostOfRow = 1.4;   // of that, where there is more room than is needed
constexpr double kHeatRow = 24;
constexpr double kMostOfNames = 0.36; // of the width
constexpr double kHit = 9;            // around a point of a line
constexpr double kInset = 4;          // between a text and the edge of its bar
constexpr double kUprightBar = 0.66;
constexpr double kLyingBar = 0.68;
constexpr double kLeastOfOther = 6; // pixels between two labels
constexpr int kShades = 5;          // of the scale below the hours
constexpr double kShade = 16;

double width(const QFontMetricsF &metrics, const QString &text)
{
    double most = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        most = std::max(most, metrics.horizontalAdvance(line));
    return most;
}

class Builder
{
public:
    Builder(const Chart &chart, const ChartLook &look, const QSizeF &size)
        : m_chart(chart), m_look(look), m_size(size), m_label(look.label), m_number(look.number)
    {
    }

    ChartLayout build()
    {
        // One series says what it is where its colour does.
        const bool isNamed =
            m_chart.series.size() > 1 || (!m_chart.series.isEmpty() && m_chart.series.first().ink != ChartInk::First);
        const double top = m_chart.shape == Chart::Shape::Heat || !isNamed ? 0 : legend();
        switch (m_chart.shape) {
        case Chart::Shape::Columns:
        case Chart::Shape::Lines:
            upright(top);
            break;
        case Chart::Shape::Bars:
            lying(top);
            break;
        case Chart::Shape::Heat:
            heat();
            break;
        }
        if (m_look.isMirrored) mirror();
        return m_out;
    }

private:
    // What is read from the right; a chart of time only has its names there.
    void mirror()
    {
        const auto turn = [this](QRectF &rect) { rect.moveLeft(m_size.width() - rect.right()); };
        const auto turnText = [&turn](ChartLayout::Label &one) {
            turn(one.rect);
            const int side = one.alignment & (Qt::AlignLeft | Qt::AlignRight);
            if (side) one.alignment ^= Qt::AlignLeft | Qt::AlignRight;
        };
        for (ChartLayout::Entry &entry : m_out.legend) {
            turn(entry.swatch);
            turnText(entry.label);
        }
        if (m_chart.shape != Chart::Shape::Bars) return;
        turn(m_out.plot);
        for (ChartLayout::Cell &cell : m_out.cells)
            turn(cell.rect);
        for (ChartLayout::Label &one : m_out.labels)
            turnText(one);
    }

    // In as many lines as there have to be; says where the rest begins.
    double legend()
    {
        const double swatch = m_chart.shape == Chart::Shape::Lines ? kLineSwatch : kSwatch;
        double x = 0;
        double y = 0;
        const double line = m_label.height();
        for (qsizetype i = 0; i < m_chart.series.size(); ++i) {
            const QString name =
                m_label.elidedText(m_chart.series.at(i).name, Qt::ElideRight, m_size.width() - swatch - 6);
            const double text = m_label.horizontalAdvance(name) + 1;
            if (x > 0 && x + swatch + 6 + text > m_size.width()) {
                x = 0;
                y += line + 4;
            }
            m_out.legend.append({QRectF(x, y + (line - kSwatch) / 2, swatch, kSwatch),
                                 {QRectF(x + swatch + 6, y, text, line), name, int(Qt::AlignLeft | Qt::AlignVCenter)},
                                 i});
            x += swatch + 6 + text + 16;
        }
        return y + line + kGap;
    }

    double most() const
    {
        double most = 0;
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
            if (m_chart.isStacked()) most = std::max(most, m_chart.total(i).value_or(0));
            for (const ChartSeries &series : m_chart.series)
                most = std::max(most, series.cells.at(i).value.value_or(0));
        }
        return most;
    }
    double least() const
    {
        double least = most();
        for (const ChartSeries &series : m_chart.series)
            for (const ChartCell &cell : series.cells)
                least = std::min(least, cell.value.value_or(least));
        return least;
    }
    QString valueText(double value) const { return chartValueText(m_chart.unit, value); }
    void label(const QRectF &rect, const QString &text, Qt::Alignment alignment, bool isNumber = false)
    {
        m_out.labels.append({rect, text, int(alignment), isNumber});
    }

    // ---- of time ----

    void upright(double top)
    {
        m_out.isLogarithmic = m_chart.shape == Chart::Shape::Lines && m_chart.unit == Chart::Unit::Minutes;
        m_out.ticks = m_out.isLogarithmic ? chartFactorTicks(least(), most()) : chartTicks(m_chart.unit, most());
        double axis = 0;
        for (const double tick : std::as_const(m_out.ticks))
            axis = std::max(axis, m_label.horizontalAdvance(valueText(tick)));
        const bool hasYears = std::any_of(m_chart.categories.begin(), m_chart.categories.end(),
                                          [](const QString &name) { return name.contains(u'\n'); });
        const double under = m_label.height() * (hasYears ? 2 : 1) + kGap;
        const double over = m_number.height() + 2; // what stands on the highest bar
        m_out.height = top + over + kUprightPlot + under;
        m_out.plot = QRectF(axis + kGap, top + over, m_size.width() - axis - kGap - 2,
                            std::max(m_size.height(), m_out.height) - top - over - under);
        m_out.barWidth = kUprightBar;
        for (const double tick : std::as_const(m_out.ticks)) {
            const double y = yOf(tick);
            label(QRectF(0, y - m_label.height() / 2, axis, m_label.height()), valueText(tick),
                  Qt::AlignRight | Qt::AlignVCenter);
        }
        categoryLabels();
        m_chart.shape == Chart::Shape::Lines ? points() : columns();
    }
    double yOf(double value) const { return m_out.plot.bottom() - m_out.part(value) * m_out.plot.height(); }
    double slot() const { return m_out.plot.width() / double(std::max<qsizetype>(1, m_chart.categories.size())); }
    double centre(qsizetype category) const { return m_out.plot.left() + (double(category) + 0.5) * slot(); }

    // As many as have room, at the same distance; a year that is left out is told under the next.
    void categoryLabels()
    {
        double widest = 1;
        for (const QString &name : m_chart.categories)
            widest = std::max(widest, width(m_label, name));
        const auto each = qsizetype(std::max(1.0, std::ceil((widest + kLeastOfOther) / std::max(1.0, slot()))));
        QString year;
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
            const QStringList lines = m_chart.categories.at(i).split(u'\n');
            if (lines.size() > 1) year = lines.at(1);
            if (i % each != 0) continue;
            const double line = m_label.height();
            const QRectF rect(centre(i) - widest / 2 - 2, m_out.plot.bottom() + kGap / 2, widest + 4, line);
            label(rect, lines.first(), Qt::AlignCenter);
            if (!year.isEmpty()) label(rect.translated(0, line), year, Qt::AlignCenter);
            year.clear();
        }
    }

    void columns()
    {
        const double bar = slot() * kUprightBar;
        bool haveTotalsRoom = true;
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
            double below = 0;
            for (qsizetype s = 0; s < m_chart.series.size(); ++s) {
                const auto &value = m_chart.series.at(s).cells.at(i).value;
                if (!value || *value <= 0) continue;
                const QRectF rect(centre(i) - bar / 2, yOf(below + *value), bar, yOf(below) - yOf(below + *value));
                below += *value;
                m_out.cells.append(
                    {s, i, rect, m_chart.series.size() > 1 ? inside(valueText(*value), rect) : QString()});
            }
            if (below > 0 && m_number.horizontalAdvance(valueText(below)) > slot() - 2) haveTotalsRoom = false;
        }
        if (!haveTotalsRoom) return;
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
            const double sum = m_chart.total(i).value_or(0);
            if (sum <= 0) continue;
            label(QRectF(centre(i) - slot() / 2, yOf(sum) - m_number.height() - 1, slot(), m_number.height()),
                  valueText(sum), Qt::AlignCenter, true);
        }
    }
    QString inside(const QString &text, const QRectF &rect) const
    {
        const bool fits =
            m_number.horizontalAdvance(text) + kInset <= rect.width() && m_number.height() <= rect.height();
        return fits ? text : QString();
    }

    void points()
    {
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i)
            for (qsizetype s = 0; s < m_chart.series.size(); ++s)
                if (const auto &value = m_chart.series.at(s).cells.at(i).value)
                    m_out.cells.append(
                        {s, i, QRectF(centre(i) - kHit, yOf(*value) - kHit, 2 * kHit, 2 * kHit), QString()});
    }

    // ---- of names ----

    void lying(double top)
    {
        m_out.ticks = chartTicks(m_chart.unit, most());
        const double limit = m_size.width() * kMostOfNames;
        double names = 0;
        QStringList wrapped;
        int lines = 1;
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
            const QString full = m_chart.fullNames.value(i);
            wrapped.append(chartWrapped(full.isEmpty() ? m_chart.categories.at(i) : full, m_look.label, limit, 2));
            names = std::max(names, width(m_label, wrapped.last()) + 1);
            lines = std::max(lines, int(wrapped.last().count(u'\n')) + 1);
        }
        const double least = std::max(kRow, lines * m_label.height() + 6);
        const double count = double(std::max<qsizetype>(1, m_chart.categories.size()));
        m_out.height = top + least * count + 2;
        const double row = std::clamp((m_size.height() - top - 2) / count, least, least * kMostOfRow);
        const double ends = endWidth();
        const double plotHeight = row * double(m_chart.categories.size());
        m_out.plot = QRectF(names + kGap, top, std::max(20.0, m_size.width() - names - kGap - ends), plotHeight);
        m_out.barWidth = std::min(kLyingBar, (kRow - 8) / least);
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
            const double y = top + double(i) * row;
            label(QRectF(0, y, names, row), wrapped.at(i), Qt::AlignRight | Qt::AlignVCenter);
            double before = 0;
            for (qsizetype s = 0; s < m_chart.series.size(); ++s) {
                const auto &value = m_chart.series.at(s).cells.at(i).value;
                if (!value || *value <= 0) continue;
                const double bar = row * m_out.barWidth;
                const double x = m_out.plot.left() + before / m_out.end() * m_out.plot.width();
                const QRectF rect(x, y + (row - bar) / 2, *value / m_out.end() * m_out.plot.width(), bar);
                before += *value;
                m_out.cells.append(
                    {s, i, rect, m_chart.series.size() > 1 ? inside(valueText(*value), rect) : QString()});
            }
            const double end = m_out.plot.left() + before / m_out.end() * m_out.plot.width();
            label(QRectF(end + kInset, y, ends, row), endText(i), Qt::AlignLeft | Qt::AlignVCenter, true);
        }
        // The longest bar reaches the end of the plot, and what stands at its end has room beyond.
        scaleToTheEnd();
    }
    QString endText(qsizetype i) const
    {
        if (!m_chart.ends.isEmpty()) return m_chart.ends.at(i);
        const auto sum = m_chart.total(i);
        const QString text = sum ? valueText(*sum) : QString(QChar(0x2013));
        if (m_chart.cumulated.isEmpty()) return text;
        return u"%1  (%2)"_s.arg(text, chartValueText(Chart::Unit::Percent, std::round(m_chart.cumulated.at(i))));
    }
    double endWidth() const
    {
        double most = 0;
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i)
            most = std::max(most, m_number.horizontalAdvance(endText(i)));
        return most + 2 * kInset;
    }
    // A lying chart says its numbers at the bars, so its axis need not end at a round one.
    void scaleToTheEnd()
    {
        const double longest = most();
        if (longest <= 0) return;
        const double factor = m_out.end() / longest;
        const double left = m_out.plot.left();
        for (ChartLayout::Cell &cell : m_out.cells) {
            cell.rect = QRectF(left + (cell.rect.left() - left) * factor, cell.rect.top(), cell.rect.width() * factor,
                               cell.rect.height());
            const double value = *m_chart.series.at(cell.series).cells.at(cell.category).value;
            if (m_chart.series.size() > 1) cell.text = inside(valueText(value), cell.rect);
        }
        for (ChartLayout::Label &one : m_out.labels)
            if (one.isNumber) one.rect.moveLeft(left + (one.rect.left() - kInset - left) * factor + kInset);
        m_out.ticks = {0, longest};
    }

    // ---- the hours of the week ----

    void heat()
    {
        double days = 0;
        for (const ChartSeries &series : m_chart.series)
            days = std::max(days, m_label.horizontalAdvance(series.name));
        const double count = double(std::max<qsizetype>(1, m_chart.series.size()));
        const double width = m_size.width() - days - kGap;
        m_out.plot = QRectF(days + kGap, 0, width, kHeatRow * count);
        m_out.ticks = {0, std::max(1.0, most())};
        // All of them or none: else only the least would be told.
        const bool areTold = haveRoom(slot() - 2, kHeatRow - 2);
        const double under = m_label.height() + kGap + (areTold ? 0 : m_label.height() + kGap);
        m_out.height = kHeatRow * count + under;
        m_out.plot.setHeight(std::max(kHeatRow * count, m_size.height() - under));
        const double row = m_out.plot.height() / count;
        for (qsizetype s = 0; s < m_chart.series.size(); ++s)
            label(QRectF(0, double(s) * row, days, row), m_chart.series.at(s).name, Qt::AlignRight | Qt::AlignVCenter);
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i)
            for (qsizetype s = 0; s < m_chart.series.size(); ++s) {
                const double value = m_chart.series.at(s).cells.at(i).value.value_or(0);
                const QRectF rect(m_out.plot.left() + double(i) * slot() + 1, double(s) * row + 1, slot() - 2, row - 2);
                m_out.cells.append({s, i, rect, value > 0 && areTold ? valueText(value) : QString()});
            }
        categoryLabels();
        if (!areTold) scale();
    }
    bool haveRoom(double width, double height) const
    {
        for (const ChartSeries &series : m_chart.series)
            for (const ChartCell &cell : series.cells)
                if (cell.value.value_or(0) > 0 && inside(valueText(*cell.value), {0, 0, width, height}).isEmpty())
                    return false;
        return true;
    }
    // From the least to the most, below the hours.
    void scale()
    {
        double least = most();
        for (const ChartSeries &series : m_chart.series)
            for (const ChartCell &cell : series.cells)
                if (cell.value.value_or(0) > 0) least = std::min(least, *cell.value);
        const double line = m_label.height();
        const double y = m_out.plot.bottom() + line + 2 * kGap - 2;
        const QString from = valueText(least);
        double x = m_out.plot.left();
        label(QRectF(x, y, m_label.horizontalAdvance(from) + 1, line), from, Qt::AlignLeft | Qt::AlignVCenter);
        x += m_label.horizontalAdvance(from) + kGap;
        for (int i = 0; i < kShades; ++i, x += kShade)
            m_out.shades.append({QRectF(x, y + (line - kSwatch) / 2, kShade - 1, kSwatch),
                                 (least + (most() - least) * i / (kShades - 1)) / m_out.end()});
        const QString to = valueText(most());
        label(QRectF(x + kGap - 1, y, m_label.horizontalAdvance(to) + 1, line), to, Qt::AlignLeft | Qt::AlignVCenter);
    }

    const Chart &m_chart;
    const ChartLook &m_look;
    const QSizeF m_size;
    const QFontMetricsF m_label;
    const QFontMetricsF m_number;
    ChartLayout m_out;
};

} // namespace chartlayout

double ChartLayout::part(double value) const
{
    if (!isLogarithmic) return value / end();
    const double first = ticks.first();
    if (value <= first) return 0; // what is shorter than the axis begins lies on its end
    return std::log(value / first) / std::log(end() / first);
}

ChartLayout layoutChart(const Chart &chart, const ChartLook &look, const QSizeF &size)
{
    return chartlayout::Builder(chart, look, size).build();
}

qsizetype ChartLayout::cellAt(const QPointF &position) const
{
    // The last one drawn lies on top.
    for (qsizetype i = cells.size() - 1; i >= 0; --i)
        if (cells.at(i).rect.contains(position)) return i;
    return -1;
}

} // namespace nevertwice
