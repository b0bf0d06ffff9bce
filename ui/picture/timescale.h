#pragma once

#include "model/insight/stretch.h"

#include <QList>
#include <QtGlobal>

namespace nevertwice {

// Which time lies where on a line of pixels. To scale, but for long stretches in which nothing happens: those are
// folded to a few pixels. A value: zooming and panning give another one. Times are milliseconds since the epoch.
class TimeScale
{
public:
    enum class Folding { Never, LongGaps };

    TimeScale() : TimeScale({}, 0) {}
    // Shows all of these times, in whatever order they are, on so many pixels.
    TimeScale(QList<qint64> times, double width, Folding folding = Folding::LongGaps);

    double width() const { return m_width; }
    // 1 shows everything; 2 half of it.
    double zoom() const { return m_zoom; }
    double mostZoom() const;
    bool isWhole() const { return m_zoom <= 1; }

    // Outside of the window the place lies outside of 0 and width. Never falls as the time rises.
    double xAt(qint64 time) const;
    qint64 timeAt(double x) const;
    qint64 first() const { return m_parts.first().from; }
    qint64 last() const { return m_parts.last().to; }
    // The pixels that a millisecond has outside of the folds.
    double density() const { return m_density; }

    // The time under x stays under x, as far as there is time on both sides of it.
    TimeScale zoomed(double factor, double x) const;
    TimeScale panned(double pixels) const; // to the right, where later times are
    TimeScale withWidth(double width) const;
    // Pans as little as brings the time into the window, with so much room around it.
    TimeScale showing(qint64 time, double room) const;

    // All pixels there are at this zoom, and how many of them lie left of the window.
    double contentWidth() const;
    double offset() const { return m_offset; }

    // The time line in its order: what is to scale, and what is folded between.
    struct Part
    {
        qint64 from = 0;
        qint64 to = 0;
        bool isFolded = false;

        bool operator==(const Part &) const = default;
    };
    const QList<Part> &parts() const { return m_parts; }

    static constexpr double kMargin = 14; // at both ends
    static constexpr double kFoldWidth = 44;

    bool operator==(const TimeScale &) const = default;

private:
    void measure();
    double placeOf(qint64 time) const; // on the whole line, from its beginning

    QList<Part> m_parts;
    QList<double> m_places; // where each part begins on the whole line
    double m_width = 0;
    double m_zoom = 1;
    double m_offset = 0;
    double m_density = 1;
    double m_foldWidth = kFoldWidth;
};

// The gaps between these times that are so long beside the others that they would leave no room for them. Ascending.
QList<Stretch> longGaps(const QList<qint64> &ascending);

} // namespace nevertwice
