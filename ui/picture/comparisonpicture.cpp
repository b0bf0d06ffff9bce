#include "ui/picture/comparisonpicture.h"

#include "ui/picture/marks.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace comparisonpicture {

constexpr double kMargin = 20;
constexpr double kTitle = 28;
constexpr double kScale = 22;
constexpr double kLine = 19;
constexpr double kLinesGap = 12;
constexpr double kTwoColumns = 860;
constexpr double kFirstColumn = 0.39; // of the width: its sentences are shorter
constexpr double kShape = 11;
constexpr double kRadius = 5;

Code<EventKind> kindOf(CourseStep step)
{
    switch (step) {
    case CourseStep::Noticed:
        return EventKind::Detection;
    case CourseStep::Acknowledged:
        return EventKind::Acknowledgement;
    case CourseStep::Mitigated:
        return EventKind::Mitigation;
    case CourseStep::Resolved:
        return EventKind::Resolution;
    }
    return EventKind::Note;
}

// Lines of at most this width, broken between words.
QStringList broken(const QStringList &sentences, const QFontMetricsF &metrics, double width)
{
    QStringList lines;
    for (const QString &sentence : sentences) {
        QString line;
        for (const QString &word : sentence.split(u' ')) {
            const QString longer = line.isEmpty() ? word : line + u' ' + word;
            if (!line.isEmpty() && metrics.horizontalAdvance(longer) > width) {
                lines.append(line);
                line = u"    "_s + word; // what goes on is no sentence of its own
            } else {
                line = longer;
            }
        }
        lines.append(metrics.elidedText(line, Qt::ElideRight, width));
    }
    return lines;
}

class Paint
{
public:
    Paint(QPainter &painter, const ComparisonLayout &layout, const TimelineLook &look)
        : m_painter(painter), m_layout(layout), m_look(look), m_tokens(look.tokens)
    {
    }

    void all()
    {
        m_painter.save();
        // Texts of people find their own direction; nothing else turns around.
        m_painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        m_painter.setRenderHint(QPainter::Antialiasing);
        ticks();
        for (qsizetype i = 0; i < m_layout.lanes.size(); ++i)
            lane(m_layout.lanes[i], i > 0);
        m_painter.translate(0, m_layout.legendTop);
        paintLegend(m_painter, m_layout.legendParts, m_layout.legend, m_look.band);
        m_painter.restore();
    }

private:
    void text(const ComparisonLayout::Text &shown, const Lettering &font, const QColor &ink)
    {
        m_painter.setPen(ink);
        font.write(m_painter, shown.rect, Qt::AlignLeft | Qt::AlignVCenter, shown.text);
    }

    void ticks()
    {
        for (const ComparisonLayout::Tick &tick : m_layout.ticks)
            text(tick.label, m_look.axisFont, m_tokens.text2);
    }

    void grid(const ComparisonLayout::Lane &lane)
    {
        if (lane.rail <= 0) return;
        const double top = lane.parts.isEmpty() ? lane.rail - 14 : lane.bandTop;
        for (qsizetype i = 0; i < m_layout.ticks.size(); ++i) {
            const double x = m_layout.ticks[i].x;
            m_painter.setPen(QPen(i == 0 ? m_tokens.outline : m_tokens.border, 1));
            m_painter.drawLine(QPointF(x, top - 3), QPointF(x, lane.rail + 9));
        }
        m_painter.setPen(QPen(m_tokens.outline, 1));
        m_painter.drawLine(QPointF(0, lane.rail), QPointF(m_layout.width, lane.rail));
    }

    void leads(const ComparisonLayout::Lane &lane)
    {
        const QColor ink = markInk(m_tokens, EventKind::FalseLead);
        for (const QRectF &lead : lane.leads) {
            QColor thin = ink;
            thin.setAlphaF(0.12f);
            m_painter.setPen(QPen(ink, 1));
            m_painter.setBrush(thin);
            m_painter.drawRoundedRect(lead, 2, 2);
            m_painter.setPen(QPen(ink, 1.3));
            const QRectF inner = lead.adjusted(1, 1, -1, -1);
            // Each line is cut here: a file of SVG knows no clipping.
            for (double x = inner.left() - inner.height() + 5; x < inner.right(); x += 5) {
                const double from = std::max(x, inner.left());
                const double to = std::min(x + inner.height(), inner.right());
                m_painter.drawLine(QPointF(from, inner.bottom() - (from - x)), QPointF(to, inner.bottom() - (to - x)));
            }
        }
    }

    void labels(const ComparisonLayout::Lane &lane)
    {
        for (const ComparisonLayout::Label &label : lane.labels) {
            m_painter.setPen(QPen(m_tokens.border, 1));
            m_painter.drawLine(QPointF(label.x, label.from), QPointF(label.x, label.rect.top() + 4));
        }
    }

    void lane(const ComparisonLayout::Lane &lane, bool hasLineAbove)
    {
        if (hasLineAbove) {
            m_painter.setPen(QPen(m_tokens.border, 1));
            const double y = lane.rect.top() - 14;
            m_painter.drawLine(QPointF(0, y), QPointF(m_layout.width, y));
        }
        text(lane.name, m_look.timeFont, m_tokens.text);
        text(lane.began, m_look.axisFont, m_tokens.text2);
        grid(lane);
        m_painter.translate(0, lane.bandTop);
        paintBand(m_painter, lane.parts, lane.band, m_look.band);
        m_painter.translate(0, -lane.bandTop);
        labels(lane);
        leads(lane);
        // The ground under all of them first: none is hidden by another that is close to it.
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_tokens.surface);
        for (const ComparisonLayout::Mark &mark : lane.marks)
            m_painter.drawEllipse(mark.rect.center(), kShape / 2 + 2, kShape / 2 + 2);
        for (const ComparisonLayout::Mark &mark : lane.marks) {
            const Code<EventKind> kind = kindOf(mark.step);
            paintMark(m_painter, markShape(kind), mark.rect.center(), kShape, markInk(m_tokens, kind));
        }
        for (const ComparisonLayout::Label &label : lane.labels) {
            m_painter.setPen(QPen(label.isLead ? markInk(m_tokens, EventKind::FalseLead) : m_tokens.border, 1));
            m_painter.setBrush(m_tokens.raised);
            m_painter.drawRoundedRect(label.rect.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
            text({label.rect.adjusted(7, 0, 0, 0), label.text}, m_look.textFont, m_tokens.text);
        }
        for (const ComparisonLayout::Text &note : lane.notes)
            text(note, m_look.axisFont, m_tokens.text2);
    }

    QPainter &m_painter;
    const ComparisonLayout &m_layout;
    const TimelineLook &m_look;
    const Tokens &m_tokens;
};

} // namespace comparisonpicture

void paintComparison(QPainter &painter, const ComparisonLayout &layout, const TimelineLook &look)
{
    comparisonpicture::Paint(painter, layout, look).all();
}

ComparisonPicture::ComparisonPicture(const IncidentComparison &comparison, const ComparisonWords &words,
                                     const Options &options)
    : m_options(options), m_look(exportLook(options.isDark ? darkTokens() : lightTokens())),
      m_title(words.title(comparison.incidents.size())), m_scale(words.scale(options.scale == ElapsedScale::Kind::Even))
{
    using namespace comparisonpicture;
    const double inner = options.width - 2 * kMargin;
    const ComparisonDifferences differences = differencesOf(comparison, words);
    const bool isWide = inner >= kTwoColumns && !differences.lastTime.isEmpty() && !differences.all.isEmpty();
    if (isWide) m_column = inner * kFirstColumn;
    const QFontMetricsF metrics(m_look.textFont.font());
    m_lines = broken(differences.lastTime, metrics, isWide ? m_column - kMargin : inner);
    m_linesOfAll = broken(differences.all, metrics, inner - m_column);
    m_layout = layoutComparison(comparison, words, m_look, inner + 2 * kComparisonSide, options.scale);
    const double head = kTitle + kScale + linesHeight() + kLinesGap;
    m_size = {options.width, std::ceil(m_layout.height + head + 2 * kMargin)};
}

double ComparisonPicture::linesHeight() const
{
    const qsizetype below =
        m_column > 0 ? std::max(m_lines.size(), m_linesOfAll.size()) : m_lines.size() + m_linesOfAll.size();
    return double(below) * comparisonpicture::kLine;
}

void ComparisonPicture::paint(QPainter &painter) const
{
    using namespace comparisonpicture;
    const double inner = m_options.width - 2 * kMargin;
    painter.save();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text in its own, and all of them on the left
    painter.translate(kMargin, kMargin);
    const auto line = [&](const QString &text, const Lettering &font, const QColor &ink, double height) {
        painter.setPen(ink);
        font.write(painter, QRectF(0, 0, inner, height), Qt::AlignLeft | Qt::AlignVCenter, font.shortened(text, inner));
        painter.translate(0, height);
    };
    line(m_title, m_look.titleFont, m_look.tokens.text, kTitle);
    line(m_scale, m_look.axisFont, m_look.tokens.text2, kScale);
    painter.save();
    for (const QString &sentence : m_lines)
        line(sentence, m_look.textFont, m_look.tokens.text, kLine);
    if (m_column > 0) {
        painter.restore();
        painter.save();
        painter.translate(m_column, 0);
    }
    for (const QString &sentence : m_linesOfAll)
        line(sentence, m_look.textFont, m_look.tokens.text, kLine);
    painter.restore();
    painter.translate(-kComparisonSide, linesHeight() + kLinesGap);
    paintComparison(painter, m_layout, m_look);
    painter.restore();
}

QByteArray ComparisonPicture::svg() const
{
    return drawingSvg(*this, m_title, {}, m_look.tokens.surface);
}

// Beyond so many pixels nothing is drawn: a longer picture is made of fewer.
QByteArray ComparisonPicture::png(double wanted) const
{
    constexpr double mostPixels = 32'000;
    const double scale = std::min({wanted, mostPixels / m_size.height(), mostPixels / m_size.width()});
    return drawingPng(*this, m_look.tokens.surface, scale);
}

} // namespace nevertwice
