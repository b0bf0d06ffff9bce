#include "ui/picture/timescale.h"

#include <algorithm>

namespace nevertwice {

namespace timescale {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kAroundOne = 5 * kMinute; // of a single instant, on both sides
constexpr qint64 kLeastSpan = 20'000;      // less is not worth a line of its own
constexpr qint64 kLeastSeen = 1000;        // in the window at the highest zoom
constexpr qint64 kShortestFold = 2 * 60 * kMinute;
constexpr int kMostFolds = 12;
constexpr qint64 kLongBeside = 4;       // so many times as long as the next shorter gap
constexpr double kFoldShare = 0.4;      // of the line: what is folded would take at least this much
constexpr double kMostFoldWidth = 0.35; // of the window: what all folds together take at most

// The whole line, never shorter than can be drawn.
Stretch spanOf(const QList<qint64> &ascending)
{
    if (ascending.isEmpty()) return {-kAroundOne, kAroundOne};
    Stretch span{ascending.first(), ascending.last()};
    const qint64 length = span.to - span.from;
    const qint64 more = length == 0 ? kAroundOne : length < kLeastSpan ? (kLeastSpan - length) / 2 : 0;
    return {span.from - more, span.to + more};
}

} // namespace timescale

QList<Stretch> longGaps(const QList<qint64> &ascending)
{
    using namespace timescale;
    QList<Stretch> gaps;
    for (qsizetype i = 1; i < ascending.size(); ++i)
        if (ascending[i] > ascending[i - 1]) gaps.append({ascending[i - 1], ascending[i]});
    std::sort(gaps.begin(), gaps.end(),
              [](const Stretch &a, const Stretch &b) { return a.to - a.from > b.to - b.from; });
    const auto length = [&gaps](qsizetype i) { return gaps[i].to - gaps[i].from; };
    double rest = 0;
    for (qsizetype i = 0; i < gaps.size(); ++i)
        rest += double(length(i));
    // From the longest on: wherever the next one is much shorter, those before it are of another kind, if they would
    // take much of what is left.
    qsizetype folded = 0;
    double taken = 0;
    for (qsizetype i = 0; i + 1 < gaps.size() && i < kMostFolds && length(i) >= kShortestFold; ++i) {
        taken += double(length(i));
        if (length(i) / kLongBeside < length(i + 1) || taken < kFoldShare * rest) continue;
        folded = i + 1;
        rest -= taken;
        taken = 0;
    }
    gaps.resize(folded);
    std::sort(gaps.begin(), gaps.end(), [](const Stretch &a, const Stretch &b) { return a.from < b.from; });
    return gaps;
}

TimeScale::TimeScale(QList<qint64> times, double width, Folding folding) : m_width(std::max(width, 1.0))
{
    std::sort(times.begin(), times.end());
    const Stretch span = timescale::spanOf(times);
    const QList<Stretch> gaps = folding == Folding::LongGaps ? longGaps(times) : QList<Stretch>();
    qint64 open = span.to - span.from;
    for (const Stretch &gap : gaps)
        open -= gap.to - gap.from;
    qint64 from = span.from;
    for (const Stretch &gap : gaps) {
        // A little of the gap stays on both sides, so that what stands at its edge does not touch the fold.
        const qint64 edge = std::min((gap.to - gap.from) / 4, open / 40);
        m_parts.append({from, gap.from + edge, false});
        m_parts.append({gap.from + edge, gap.to - edge, true});
        from = gap.to - edge;
    }
    m_parts.append({from, span.to, false});
    measure();
}

void TimeScale::measure()
{
    qint64 open = 0;
    int folds = 0;
    for (const Part &part : m_parts) {
        if (part.isFolded)
            ++folds;
        else
            open += part.to - part.from;
    }
    const double room = std::max(m_width - 2 * kMargin, 1.0);
    m_foldWidth = folds == 0 ? kFoldWidth : std::min(kFoldWidth, timescale::kMostFoldWidth * room / folds);
    m_density = m_zoom * (room - folds * m_foldWidth) / double(std::max<qint64>(open, 1));
    m_places.clear();
    double x = kMargin;
    for (const Part &part : m_parts) {
        m_places.append(x);
        x += part.isFolded ? m_foldWidth : double(part.to - part.from) * m_density;
    }
    m_offset = std::clamp(m_offset, 0.0, std::max(0.0, contentWidth() - m_width));
}

double TimeScale::contentWidth() const
{
    return m_places.last() + double(last() - m_parts.last().from) * m_density + kMargin;
}

double TimeScale::mostZoom() const
{
    const double whole = m_density / m_zoom;
    return std::max(1.0, m_width / double(timescale::kLeastSeen) / whole);
}

double TimeScale::placeOf(qint64 time) const
{
    const auto after = std::upper_bound(m_parts.begin(), m_parts.end(), time,
                                        [](qint64 t, const Part &part) { return t < part.from; });
    const qsizetype i = std::max<qsizetype>(0, after - m_parts.begin() - 1);
    const Part &part = m_parts[i];
    const double scale = part.isFolded ? m_foldWidth / double(part.to - part.from) : m_density;
    return m_places[i] + double(time - part.from) * scale;
}

double TimeScale::xAt(qint64 time) const
{
    return placeOf(time) - m_offset;
}

qint64 TimeScale::timeAt(double x) const
{
    const double place = x + m_offset;
    const auto after = std::upper_bound(m_places.begin(), m_places.end(), place);
    const qsizetype i = std::max<qsizetype>(0, after - m_places.begin() - 1);
    const Part &part = m_parts[i];
    const double scale = part.isFolded ? m_foldWidth / double(part.to - part.from) : m_density;
    return part.from + qRound64((place - m_places[i]) / scale);
}

TimeScale TimeScale::zoomed(double factor, double x) const
{
    TimeScale scale = *this;
    const qint64 time = timeAt(x);
    scale.m_zoom = std::clamp(m_zoom * factor, 1.0, mostZoom());
    scale.measure();
    scale.m_offset += scale.xAt(time) - x;
    scale.measure();
    return scale;
}

TimeScale TimeScale::panned(double pixels) const
{
    TimeScale scale = *this;
    scale.m_offset += pixels;
    scale.measure();
    return scale;
}

TimeScale TimeScale::withWidth(double width) const
{
    TimeScale scale = *this;
    const qint64 time = timeAt(0);
    scale.m_width = std::max(width, 1.0);
    scale.measure();
    scale.m_zoom = std::clamp(scale.m_zoom, 1.0, scale.mostZoom());
    scale.measure();
    if (!scale.isWhole()) scale.m_offset += scale.xAt(time);
    scale.measure();
    return scale;
}

TimeScale TimeScale::showing(qint64 time, double room) const
{
    const double margin = std::min(room, m_width / 2);
    const double x = xAt(time);
    if (x < margin) return panned(x - margin);
    return x > m_width - margin ? panned(x - m_width + margin) : *this;
}

} // namespace nevertwice
