#pragma once

#include "model/domain/incident.h"
#include "model/exchange/timelinewords.h"
#include "ui/picture/phaseband.h"
#include "ui/picture/timescale.h"

#include <QTimeZone>

namespace nevertwice {

// One event as it is drawn.
struct TimelineMark
{
    Event event;
    qint64 at = 0;    // of a day: its beginning in the zone
    qint64 until = 0; // the end of what lasts, or of the time that a false lead cost; else the same as `at`
    bool isLead = false;
    bool isFuzzy = false; // about this time, or some time on this day
    int weight = 0;       // where there is no room for all, the higher are named first

    bool lasts() const { return until > at; }
    bool operator==(const TimelineMark &) const = default;
};

// What there is to draw of an incident, without a place yet.
struct TimelineDrawing
{
    // What every step of zooming looks through of all marks, side by side.
    struct Place
    {
        qint64 at = 0;
        int weight = 0;

        bool operator==(const Place &) const = default;
    };

    struct Lasting
    {
        int mark = 0;
        qint64 at = 0;
        qint64 until = 0;

        bool operator==(const Lasting &) const = default;
    };

    QList<TimelineMark> marks; // in the order of time
    QList<Place> places;       // of the marks
    QList<Lasting> lasting;    // the marks that last
    QList<Event> untimed;      // neither a time nor a clock: they are counted and listed
    QList<BandPart> phases;
    QList<Stretch> impacts; // ascending, apart
    QTimeZone zone = QTimeZone::utc();
    bool isByClock = false; // nobody wrote a day: the first is that of the epoch, and never told

    bool hasTimes() const { return !marks.isEmpty() || !phases.isEmpty() || !impacts.isEmpty(); }
    bool isEmpty() const { return !hasTimes() && untimed.isEmpty(); }
    // Everything that has a time, for the scale.
    QList<qint64> times() const;
    // What a clock on the wall showed.
    QDateTime wall(qint64 time) const;
    // Which mark is that of an event; -1 for none.
    int indexOf(const QUuid &event) const;

    bool operator==(const TimelineDrawing &) const = default;
};

// The phases of an incident, named. What took no time is no part of a picture.
QList<BandPart> bandParts(const Incident &incident, const TimelineWords &words);

// Dated events lie at their time. Where no event has a date but some have a clock, all are drawn by their clocks, in
// document order: midnight is passed where the clock falls back by more than six hours.
TimelineDrawing timelineDrawing(const Incident &incident, const TimelineWords &words);

} // namespace nevertwice
