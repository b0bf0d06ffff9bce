#include "ui/picture/timelinepainter.h"

#include "model/domain/eventfiles.h"
#include "ui/picture/marks.h"

#include <QLinearGradient>

#include <algorithm>

namespace nevertwice {

namespace timelinepainter {

constexpr double kRadius = 5;
constexpr double kShape = 11;
constexpr double kGround = 3; // around it, where nothing else shall be seen
constexpr double kHalo = 18;
constexpr double kStar = 8;
constexpr QSizeF kFrame(10, 8); // of the small sign that something is attached

QColor faded(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

enum class Shape {
    Mark,
    MarkOnGround = Mark + 16,
    Mist = MarkOnGround + 16,
    Count,
    Star,
    Frame,
    Label,
    ChosenLabel,
    Lead,
    LeadHatch
};

class Paint
{
public:
    Paint(QPainter &painter, const TimelineLayout &layout, const TimelineTexts &texts, const TimelineState &state)
        : m_painter(painter), m_grid(painter), m_layout(layout), m_texts(texts), m_tokens(texts.look().tokens),
          m_stamps(texts.look().stamps), m_state(state)
    {
    }

    void all()
    {
        m_painter.save();
        // Texts of people find their own direction; nothing else turns around.
        m_painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        m_painter.setRenderHint(QPainter::Antialiasing);
        folds();
        axis();
        impacts();
        spans();
        rail();
        lines();
        for (const TimelineLayout::Mark &mark : m_layout.marks)
            this->mark(mark);
        for (const TimelineLayout::Label &label : m_layout.labels)
            this->label(label);
        m_painter.translate(0, m_layout.bandTop);
        paintBand(m_painter, m_texts.drawing().phases, m_layout.band, m_texts.look().band);
        m_painter.translate(0, m_layout.legendTop - m_layout.bandTop);
        paintLegend(m_painter, m_texts.drawing().phases, m_layout.legend, m_texts.look().band);
        m_painter.translate(0, -m_layout.legendTop);
        foot();
        m_painter.restore();
    }

private:
    const TimelineMark &markOf(int index) const { return m_texts.drawing().marks[index]; }
    QColor inkOf(int index) const { return markInk(m_tokens, markOf(index).event.kind); }

    void text(const QRectF &rect, const QString &text, const Lettering &font, const QColor &ink,
              Qt::Alignment alignment = Qt::AlignLeft)
    {
        m_painter.setPen(ink);
        font.write(m_painter, m_grid, rect, alignment | Qt::AlignVCenter, text);
    }

    // A line upright or level, sharp where there are pixels. Between the middles of its ends.
    void line(const QPointF &from, const QPointF &to, const QColor &ink, double width = 1)
    {
        if (!m_grid.isThere()) {
            m_painter.setPen(QPen(ink, width));
            return m_painter.drawLine(from, to);
        }
        const double half = width / 2;
        const bool isLevel = from.y() == to.y();
        const QRectF bar =
            QRectF(from, to).adjusted(isLevel ? 0 : -half, isLevel ? -half : 0, isLevel ? 0 : half, isLevel ? half : 0);
        m_painter.fillRect(m_grid.snapped(bar), ink);
    }

    // Of the shapes that are the same everywhere in this drawing.
    static quint64 keyOf(Shape shape, const QColor &ink) { return quint64(shape) << 32 | ink.rgba(); }

    // A stretch that is not to scale looks like none: a strip across, and a break in the line.
    void folds()
    {
        for (const TimelineAxis::Fold &fold : m_layout.axis.folds) {
            const QRectF strip(fold.rect.left(), m_layout.axisTop, fold.rect.width(),
                               m_layout.labelsTop - m_layout.axisTop);
            m_painter.fillRect(strip, faded(m_tokens.hover, 0.7f));
            text(fold.textRect.translated(0, m_layout.axisTop), fold.text, m_texts.look().axisFont, m_tokens.text2,
                 Qt::AlignHCenter);
        }
    }

    void axis()
    {
        const double top = m_layout.axisTop;
        for (const TimelineAxis::Tick &tick : m_layout.axis.ticks) {
            line(QPointF(tick.x, top + m_layout.axis.height / 2 + 2), QPointF(tick.x, m_layout.rail), m_tokens.border);
            text(tick.rect.translated(0, top), tick.text, m_texts.look().axisFont, m_tokens.text2);
        }
        for (const TimelineAxis::Day &day : m_layout.axis.days) {
            if (day.hasLine) {
                const double x = m_grid.snapped(QRectF(day.x - 0.5, top, 1, 1)).center().x();
                m_painter.setPen(QPen(m_tokens.outline, 1, Qt::DashLine));
                m_painter.drawLine(QPointF(x, top), QPointF(x, m_layout.labelsTop));
            }
            text(day.rect.translated(0, top), day.text, m_texts.look().dayFont, m_tokens.text);
        }
    }

    void impacts()
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(faded(m_tokens.danger, 0.8f));
        for (const QRectF &impact : m_layout.impacts)
            m_painter.drawRoundedRect(impact, std::min(3.0, impact.width() / 2), 3);
    }

    static void hatch(QPainter &painter, const QRectF &rect, const QColor &ink)
    {
        painter.setPen(QPen(ink, 1.3));
        const double height = rect.height();
        for (double x = rect.left() - height + 5; x < rect.right(); x += 5) {
            const double from = std::max(x, rect.left());
            const double to = std::min(x + height, rect.right());
            painter.drawLine(QPointF(from, rect.bottom() - (from - x)), QPointF(to, rect.bottom() - (to - x)));
        }
    }

    void spans()
    {
        for (const TimelineLayout::Span &span : m_layout.spans) {
            const TimelineMark &mark = markOf(span.mark);
            const QColor ink = inkOf(span.mark);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(faded(ink, mark.event.at.isDay() ? 0.14f : mark.isLead ? 0.12f : 0.32f));
            const double radius = std::min(span.rect.height() / 2, span.rect.width() / 2);
            m_painter.drawRoundedRect(span.rect, radius, radius);
            if (mark.isLead) lead(span.rect, ink);
        }
    }

    // What was cut off at its end by the outline is one stamp, the outline another.
    void lead(const QRectF &rect, const QColor &ink)
    {
        const QRectF inner = rect.adjusted(1, 1, -1, -1);
        if (inner.width() > 0)
            m_stamps.layWide(m_painter, m_grid, keyOf(Shape::LeadHatch, ink), inner, 0,
                             [&](QPainter &painter, const QRectF &place) { hatch(painter, place, ink); });
        // An outline lies on both sides of its edge.
        const QRectF around = m_grid.isThere() ? rect.adjusted(-0.5, -0.5, 0.5, 0.5) : rect;
        m_stamps.layWide(m_painter, m_grid, keyOf(Shape::Lead, ink), around, 4,
                         [&](QPainter &painter, const QRectF &place) {
                             const double out = m_grid.isThere() ? 0.5 : 0;
                             painter.setPen(QPen(ink, 1));
                             painter.setBrush(Qt::NoBrush);
                             painter.drawRoundedRect(place.adjusted(out, out, -out, -out), 2, 2);
                         });
    }

    void rail()
    {
        const double y = m_layout.rail;
        if (y <= 0) return; // nothing has a time
        double from = 0;
        for (const TimelineAxis::Fold &fold : m_layout.axis.folds) {
            const double middle = std::clamp(fold.rect.center().x(), 0.0, m_layout.width);
            if (middle - 5 > from) line(QPointF(from, y), QPointF(middle - 5, y), m_tokens.outline);
            m_painter.setPen(QPen(m_tokens.outline, 1));
            for (const double x : {middle - 4, middle + 1})
                m_painter.drawLine(QPointF(x, y + 5), QPointF(x + 4, y - 5));
            from = middle + 6;
        }
        if (from < m_layout.width) line(QPointF(from, y), QPointF(m_layout.width, y), m_tokens.outline);
    }

    void lines()
    {
        for (const TimelineLayout::Label &label : m_layout.labels) {
            const bool isSelected = m_state.selected.contains(label.mark);
            line(QPointF(label.x + 0.5, m_layout.rail + 6), QPointF(label.x + 0.5, label.rect.top() + 4),
                 isSelected ? m_tokens.accent : m_tokens.border, isSelected ? 1.5 : 1);
        }
    }

    bool isSelected(const TimelineLayout::Mark &mark) const
    {
        return std::any_of(m_state.selected.begin(), m_state.selected.end(),
                           [&mark](int index) { return index >= mark.first && index < mark.first + mark.count; });
    }

    void mark(const TimelineLayout::Mark &mark)
    {
        const QColor ink = inkOf(mark.lead);
        const QPointF centre = mark.rect.center() + QPointF(m_grid.isThere() ? 0.5 : 0, 0); // that of its line
        const bool isChosen = isSelected(mark);
        const bool isFocused = m_state.focused >= mark.first && m_state.focused < mark.first + mark.count;
        if (isChosen || isFocused) {
            m_painter.setPen(QPen(m_tokens.accent, isFocused ? 2 : 1));
            m_painter.setBrush(m_tokens.selection);
            m_painter.drawRoundedRect(m_grid.snapped(mark.rect.adjusted(-4, -4, 4, 4)), 10, 10);
        }
        if (mark.count > 1) return count(mark, ink);
        if (markOf(mark.lead).isFuzzy) mist(centre, ink);
        const bool isOnGround = !isChosen && !isFocused;
        const MarkShape shape = markShape(markOf(mark.lead).event.kind);
        const Shape key = Shape(int(isOnGround ? Shape::MarkOnGround : Shape::Mark) + int(shape));
        m_stamps.lay(m_painter, m_grid, keyOf(key, ink), around(centre, {kShape, kShape}, kGround),
                     [&](QPainter &painter, const QRectF &place) {
                         painter.setPen(Qt::NoPen);
                         painter.setBrush(m_tokens.surface);
                         if (isOnGround) painter.drawEllipse(place.center(), kShape / 2 + 2, kShape / 2 + 2);
                         paintMark(painter, shape, place.center(), kShape, ink);
                     });
        const bool isStarred = markOf(mark.lead).event.starred;
        if (isStarred)
            m_stamps.lay(m_painter, m_grid, keyOf(Shape::Star, m_tokens.warn),
                         QRectF(centre.x() - kStar / 2, mark.rect.top() - kStar - 1, kStar, kStar),
                         [&](QPainter &painter, const QRectF &place) { paintStar(painter, place, m_tokens.warn); });
        if (!eventFiles(markOf(mark.lead).event).isEmpty())
            frame(QPointF(centre.x() + (isStarred ? kStar / 2 + 2 : -kFrame.width() / 2),
                          mark.rect.top() - kFrame.height() - 2));
    }

    // A shape of this size whose edges are pixels, and whole units around it for what reaches further.
    static QRectF around(const QPointF &centre, const QSizeF &size, double further)
    {
        return QRectF(centre.x() - size.width() / 2 - further, centre.y() - size.height() / 2 - further,
                      size.width() + 2 * further, size.height() + 2 * further);
    }

    void count(const TimelineLayout::Mark &mark, const QColor &ink)
    {
        const QRectF rect =
            m_grid.isThere() ? mark.rect.adjusted(-0.5, -2.5, 0.5, 2.5) : mark.rect.adjusted(0, -2, 0, 2);
        m_stamps.layWide(m_painter, m_grid, keyOf(Shape::Count, ink), rect, 9,
                         [&](QPainter &painter, const QRectF &place) {
                             const double out = m_grid.isThere() ? 0.5 : 0;
                             painter.setPen(QPen(ink, 1));
                             painter.setBrush(m_tokens.raised);
                             painter.drawRoundedRect(place.adjusted(out, out, -out, -out), 8, 8);
                         });
        text(m_grid.snapped(mark.rect.adjusted(0, -2, 0, 2)), QString::number(mark.count), m_texts.look().axisFont,
             m_tokens.text, Qt::AlignHCenter);
    }

    void mist(const QPointF &centre, const QColor &ink)
    {
        m_stamps.lay(m_painter, m_grid, keyOf(Shape::Mist, ink), around(centre, {2 * kHalo, 10}, 0),
                     [&](QPainter &painter, const QRectF &place) {
                         QLinearGradient mist(place.left(), 0, place.right(), 0);
                         mist.setColorAt(0, faded(ink, 0));
                         mist.setColorAt(0.5, faded(ink, 0.45f));
                         mist.setColorAt(1, faded(ink, 0));
                         painter.fillRect(place, mist);
                     });
    }

    // A picture with a hill in it: the event has evidence of its own.
    void frame(const QPointF &corner)
    {
        m_stamps.lay(m_painter, m_grid, keyOf(Shape::Frame, m_tokens.text2),
                     QRectF(corner, kFrame).adjusted(-1, -1, 1, 1), [&](QPainter &painter, const QRectF &place) {
                         const QRectF rect = place.adjusted(1, 1, -1, -1);
                         painter.setPen(QPen(m_tokens.text2, 1));
                         painter.setBrush(m_tokens.raised);
                         painter.drawRoundedRect(rect, 1.5, 1.5);
                         const QPointF hill[] = {rect.bottomLeft() + QPointF(1.5, -1.5), rect.topLeft() + QPointF(4, 3),
                                                 rect.bottomLeft() + QPointF(6, -2.5),
                                                 rect.bottomLeft() + QPointF(8.5, -1.5)};
                         painter.drawPolyline(hill, 4);
                     });
    }

    void label(const TimelineLayout::Label &label)
    {
        const TimelineLook &look = m_texts.look();
        const TimelineTexts::Label &measured = m_texts.label(label.mark);
        const bool isChosen = m_state.selected.contains(label.mark);
        const QRectF rect = m_grid.snapped(label.rect);
        const QColor edge = isChosen ? m_tokens.accent : m_tokens.border;
        m_stamps.layWide(m_painter, m_grid, keyOf(isChosen ? Shape::ChosenLabel : Shape::Label, edge), rect,
                         kRadius + 1, [&](QPainter &painter, const QRectF &place) {
                             painter.setPen(QPen(edge, 1));
                             painter.setBrush(isChosen ? m_tokens.selection : m_tokens.raised);
                             painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
                         });
        const QColor ink = isChosen ? m_tokens.onSelection : m_tokens.text;
        QRectF rest = rect.adjusted(kTimelineLabelPadding, 0, -kTimelineLabelPadding + 1, 0);
        text(rest, label.time, look.timeFont, ink);
        if (measured.timeWidth > 0) rest.setLeft(rest.left() + measured.timeWidth + kTimelineLabelGap);
        if (!label.more.isEmpty()) {
            text(rest, label.more, look.axisFont, isChosen ? ink : m_tokens.text2, Qt::AlignRight);
            rest.setRight(rest.right() - look.axisFont.width(label.more) - kTimelineLabelGap);
        }
        if (measured.noteWidth > 0) {
            text(rest, label.note, look.textFont, isChosen ? ink : m_tokens.warn, Qt::AlignRight);
            rest.setRight(rest.right() - measured.noteWidth - kTimelineLabelGap);
        }
        text(rest, label.text, look.textFont, ink);
    }

    void foot()
    {
        const TimelineLook &look = m_texts.look();
        for (const TimelineLayout::Note *note : {&m_layout.earlier, &m_layout.later, &m_layout.untimed})
            text(note->rect, note->text, look.axisFont, m_tokens.text2);
        for (const TimelineLayout::Note &note : m_layout.untimedTexts)
            text(note.rect, note.text, look.textFont, m_tokens.text);
    }

    QPainter &m_painter;
    const PixelGrid m_grid;
    const TimelineLayout &m_layout;
    const TimelineTexts &m_texts;
    const Tokens &m_tokens;
    const Stamps &m_stamps;
    const TimelineState &m_state;
};

} // namespace timelinepainter

void paintTimeline(QPainter &painter, const TimelineLayout &layout, const TimelineTexts &texts,
                   const TimelineState &state)
{
    timelinepainter::Paint(painter, layout, texts, state).all();
}

} // namespace nevertwice
