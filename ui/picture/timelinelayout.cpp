#include "ui/picture/timelinelayout.h"

#include "ui/picture/timelinelabels.h"

#include <algorithm>
#include <limits>

namespace nevertwice {

namespace timelinelayout {

constexpr double kMark = 12;
constexpr double kMarkGap = 1;
constexpr double kCountPadding = 9; // of a mark that shows how many it stands for
constexpr double kBandGap = 6;
constexpr double kImpactHeight = 6;
constexpr double kImpactGap = 6;
constexpr double kSpanHeight = 8;
constexpr double kSpanGap = 3;
constexpr int kMostLanes = 3;
constexpr int kMostSpans = 300;
constexpr double kRailRoom = 16;     // above and below the line of the marks
constexpr double kEmptyRailRoom = 2; // where there are none
constexpr double kRowHeight = 28;
constexpr double kFootHeight = 22;
constexpr double kUntimedLine = 19;
constexpr double kLongestPinned = 320; // how far left of the window a label can reach into it

class Layout
{
public:
    Layout(const TimelineTexts &texts, const TimeScale &scale, const TimelineRoom &room)
        : m_texts(texts), m_drawing(texts.drawing()), m_scale(scale), m_room(room)
    {
    }

    TimelineLayout layout()
    {
        m_out.width = m_scale.width();
        if (m_drawing.hasTimes()) placeTimes();
        placeFoot();
        placeUntimed();
        m_out.height = m_y;
        return m_out;
    }

private:
    void placeTimes()
    {
        placeBand();
        placeImpacts();
        m_out.axisTop = m_y;
        m_out.axis = layoutAxis(m_texts, m_scale);
        m_y += m_out.axis.height + 4;
        placeSpans();
        const double around = m_drawing.marks.isEmpty() ? kEmptyRailRoom : kRailRoom;
        m_out.rail = m_y + around;
        m_y = m_out.rail + around;
        m_out.labelsTop = m_y;
        placeMarks();
        placeLabelRows();
        placeLegend();
    }

    qsizetype firstNotBefore(qint64 time, qsizetype from = 0) const
    {
        const auto begin = m_drawing.places.begin();
        const qsizetype count = m_drawing.places.size();
        const auto isBefore = [](const TimelineDrawing::Place &place, qint64 t) { return place.at < t; };
        // In longer and longer leaps: mostly it is one of the next.
        qsizetype leap = 1;
        while (from + leap < count && isBefore(begin[from + leap - 1], time))
            from += leap, leap *= 2;
        return std::lower_bound(begin + from, begin + std::min(count, from + leap), time, isBefore) - begin;
    }

    void placeBand()
    {
        if (m_drawing.phases.isEmpty()) return;
        m_out.bandTop = m_y;
        m_out.band = layoutBand(
            m_drawing.phases, [this](qint64 time) { return m_scale.xAt(time); }, 0, m_scale.width(),
            m_texts.look().band);
        m_y += m_out.band.height + kBandGap;
    }

    void placeImpacts()
    {
        if (m_drawing.impacts.isEmpty()) return;
        for (const Stretch &impact : m_drawing.impacts) {
            const double left = std::max(0.0, m_scale.xAt(impact.from));
            const double right = std::min(m_scale.width(), m_scale.xAt(impact.to));
            if (right < 0 || left > m_scale.width()) continue;
            m_out.impacts.append(QRectF(left, m_y, std::max(2.0, right - left), kImpactHeight));
        }
        m_y += kImpactHeight + kImpactGap;
    }

    // The longest go first, so that what does not find a lane is what can hardly be seen.
    void placeSpans()
    {
        if (m_drawing.lasting.isEmpty()) return;
        QList<TimelineDrawing::Lasting> lasting;
        const qint64 from = m_scale.timeAt(0);
        const qint64 to = m_scale.timeAt(m_scale.width());
        for (const TimelineDrawing::Lasting &mark : m_drawing.lasting) {
            if (mark.until >= from && mark.at <= to && m_scale.xAt(mark.until) - m_scale.xAt(mark.at) >= 3)
                lasting.append(mark);
        }
        if (lasting.size() > kMostSpans) {
            std::nth_element(lasting.begin(), lasting.begin() + kMostSpans, lasting.end(),
                             [](const auto &a, const auto &b) { return a.until - a.at > b.until - b.at; });
            lasting.resize(kMostSpans);
            std::sort(lasting.begin(), lasting.end(), [](const auto &a, const auto &b) { return a.mark < b.mark; });
        }
        QList<double> ends(kMostLanes, -1);
        int lanes = 1;
        for (const TimelineDrawing::Lasting &mark : std::as_const(lasting)) {
            const double left = std::max(0.0, m_scale.xAt(mark.at));
            const double right = std::min(m_scale.width(), m_scale.xAt(mark.until));
            for (int lane = 0; lane < kMostLanes; ++lane) {
                if (ends[lane] > left) continue;
                ends[lane] = right + 1;
                lanes = std::max(lanes, lane + 1);
                const double top = m_y + lane * (kSpanHeight + kSpanGap);
                m_out.spans.append({QRectF(left, top, right - left, kSpanHeight), mark.mark});
                break;
            }
        }
        // As many lanes as could be needed at another zoom, where nothing may move.
        m_y += (m_room.keepsRows ? std::min(kMostLanes, lanesAtMost()) : lanes) * (kSpanHeight + kSpanGap);
    }

    int lanesAtMost() const
    {
        QList<qint64> ends(kMostLanes, std::numeric_limits<qint64>::min());
        int lanes = 1;
        for (const TimelineDrawing::Lasting &mark : m_drawing.lasting) {
            if (lanes == kMostLanes) break;
            for (int lane = 0; lane < kMostLanes; ++lane) {
                if (ends[lane] > mark.at) continue;
                ends[lane] = mark.until;
                lanes = std::max(lanes, lane + 1);
                break;
            }
        }
        return lanes;
    }

    // The most important of several, the first of equals.
    int leadOf(qsizetype first, qsizetype count) const
    {
        if (m_room.named >= first && m_room.named < first + count) return m_room.named;
        const auto begin = m_drawing.places.begin() + first;
        // Among very many the first few hundred speak for all: what is drawn must not depend on how much there is.
        const auto end = begin + std::min<qsizetype>(count, 400);
        return int(std::max_element(begin, end, [](const auto &a, const auto &b) { return a.weight < b.weight; }) -
                   m_drawing.places.begin());
    }

    double countWidth(qsizetype count) const
    {
        return std::max(kMark + 4, m_texts.look().axisFont.roughWidth(QString::number(count)) + kCountPadding);
    }

    // From left to right. The search for the next one is by time, so that it takes as many steps as there are marks to
    // be seen, not events.
    void placeMarks()
    {
        const double before = -kLongestPinned;
        qsizetype i = firstNotBefore(m_scale.timeAt(before));
        double free = before - kMark;
        while (i < m_drawing.marks.size()) {
            const double x = m_scale.xAt(m_drawing.places[i].at);
            if (x > m_scale.width() + kMark) break;
            const double left = std::max(free, x - kMark / 2);
            double right = left + kMark;
            qsizetype end = endOf(i + 1, right);
            // A count may need more room than a mark, and that room swallows further events.
            while (end - i > 1) {
                right = left + countWidth(end - i);
                const qsizetype further = endOf(end, right);
                if (further == end) break;
                end = further;
            }
            m_out.marks.append(
                {QRectF(left, m_out.rail - kMark / 2, right - left, kMark), int(i), int(end - i), leadOf(i, end - i)});
            free = right + kMarkGap;
            i = end;
        }
        countEdges();
    }

    // The first event whose mark would have room behind this place.
    qsizetype endOf(qsizetype from, double right) const
    {
        return firstNotBefore(m_scale.timeAt(right + kMarkGap + kMark / 2 - 0.5), from);
    }

    void countEdges()
    {
        const auto isIn = [this](const TimelineLayout::Mark &mark) {
            return mark.rect.right() > 0 && mark.rect.left() < m_scale.width();
        };
        const auto first = std::find_if(m_out.marks.begin(), m_out.marks.end(), isIn);
        const qsizetype seenFrom = first != m_out.marks.end() ? first->first : firstNotBefore(m_scale.timeAt(0));
        qsizetype seenTo = seenFrom;
        for (const TimelineLayout::Mark &mark : std::as_const(m_out.marks))
            if (isIn(mark)) seenTo = mark.first + mark.count;
        m_out.earlier.count = seenFrom;
        m_out.later.count = m_drawing.marks.size() - seenTo;
    }

    void placeLabelRows()
    {
        m_out.labels = placeLabels(m_texts, m_out.marks, m_scale, m_room.rows, m_room.named);
        m_out.marks.removeIf([this](const TimelineLayout::Mark &mark) {
            return mark.rect.right() <= 0 || mark.rect.left() >= m_scale.width();
        });
        int rows = m_room.keepsRows && !m_drawing.marks.isEmpty() ? m_room.rows : 0;
        for (TimelineLayout::Label &label : m_out.labels) {
            label.rect.moveTop(m_out.labelsTop + label.row * kRowHeight);
            rows = std::max(rows, label.row + 1);
        }
        m_y += rows * kRowHeight;
    }

    void placeLegend()
    {
        if (m_room.keepsRows) return; // there it is told under the pointer
        m_out.legend = layoutLegend(m_drawing.phases, m_out.band.unnamed, m_scale.width(), m_texts.look().band);
        if (m_out.legend.entries.isEmpty()) return;
        m_out.legendTop = m_y + 4;
        m_y = m_out.legendTop + m_out.legend.height;
    }

    void placeFoot()
    {
        const TimelineWords &words = m_texts.words();
        m_out.untimed.count = m_drawing.untimed.size();
        const bool hasUntimed = m_out.untimed.count > 0;
        if (!m_room.countsEdges && !hasUntimed) return;
        const QRectF foot(0, m_y, m_scale.width(), kFootHeight);
        double left = 0;
        double right = foot.width();
        const auto noteOf = [this](const QString &text) { return m_texts.look().axisFont.width(text) + 2; };
        if (m_out.earlier.count > 0) {
            m_out.earlier.text = QChar(0x2039) + QStringLiteral(" ") + words.earlier(m_out.earlier.count);
            m_out.earlier.rect = QRectF(0, m_y, std::min(noteOf(m_out.earlier.text), right), kFootHeight);
            left = m_out.earlier.rect.right() + 12;
        }
        if (m_out.later.count > 0) {
            m_out.later.text = words.later(m_out.later.count) + QStringLiteral(" ") + QChar(0x203a);
            const double width = std::min(noteOf(m_out.later.text), std::max(0.0, right - left));
            m_out.later.rect = QRectF(right - width, m_y, width, kFootHeight);
            right -= width + 12;
        }
        if (hasUntimed) {
            m_out.untimed.text = words.untimed(m_out.untimed.count);
            m_out.untimed.rect = QRectF(
                left, m_y, std::clamp(noteOf(m_out.untimed.text), 0.0, std::max(0.0, right - left)), kFootHeight);
        }
        m_y += kFootHeight;
    }

    void placeUntimed()
    {
        const qsizetype count = std::min<qsizetype>(m_room.untimedLines, m_drawing.untimed.size());
        for (qsizetype i = 0; i < count; ++i) {
            const QString text = QChar(0x2022) + QStringLiteral(" ") + m_texts.words().line(m_drawing.untimed[i].text);
            m_out.untimedTexts.append({QRectF(0, m_y, m_scale.width(), kUntimedLine),
                                       m_texts.look().textFont.shortened(text, m_scale.width()), 1});
            m_y += kUntimedLine;
        }
        const qsizetype rest = m_drawing.untimed.size() - count;
        if (count == 0 || rest == 0) return;
        m_out.untimedTexts.append({QRectF(0, m_y, m_scale.width(), kUntimedLine), m_texts.words().more(rest), rest});
        m_y += kUntimedLine;
    }

    const TimelineTexts &m_texts;
    const TimelineDrawing &m_drawing;
    const TimeScale &m_scale;
    const TimelineRoom m_room;
    double m_y = 0;
    TimelineLayout m_out;
};

} // namespace timelinelayout

int TimelineLayout::markAt(const QPointF &place) const
{
    for (const Label &label : labels)
        if (label.rect.contains(place)) return label.mark;
    for (const Mark &mark : marks)
        if (mark.rect.adjusted(-1, -6, 1, 6).contains(place)) return mark.lead;
    for (const Span &span : spans)
        if (span.rect.adjusted(0, -1, 0, 1).contains(place)) return span.mark;
    return -1;
}

int TimelineLayout::shownBy(int mark) const
{
    const auto after = std::upper_bound(marks.begin(), marks.end(), mark,
                                        [](int wanted, const Mark &shown) { return wanted < shown.first; });
    if (after == marks.begin()) return -1;
    const auto shown = after - 1;
    return mark < shown->first + shown->count ? int(shown - marks.begin()) : -1;
}

TimelineLayout layoutTimeline(const TimelineTexts &texts, const TimeScale &scale, const TimelineRoom &room)
{
    return timelinelayout::Layout(texts, scale, room).layout();
}

} // namespace nevertwice
