#pragma once

#include <QHash>
#include <QString>
#include <QTimeZone>

namespace nevertwice {

// What the clock on a wall shows.
struct WallTime
{
    qint64 day = 0;  // since 1 January 1970, by that clock
    int weekday = 1; // 1 Monday to 7 Sunday
    int minute = 0;  // of the day

    int hour() const { return minute / 60; }
    bool operator==(const WallTime &) const = default;
};

// Asks many times what the clock shows in zones: what a zone was asked for an hour is kept, since asking the zone
// itself takes a microsecond and more. A zone that is not known is UTC.
class ZoneClock
{
public:
    WallTime at(const QString &zone, qint64 msecs);

private:
    // Whether a zone changes its clock within a stretch of time, and what holds in it where it does not.
    struct Span
    {
        qint64 offset = 0; // milliseconds
        bool changes = false;
    };
    struct Zone
    {
        QTimeZone zone;
        QHash<qint64, Span> spans;
    };
    Zone &zoneOf(const QString &name);
    static qint64 offsetAt(Zone &zone, qint64 msecs);

    QHash<QString, Zone> m_zones;
    QString m_lastName;
    Zone *m_last = nullptr; // valid until another zone comes
};

} // namespace nevertwice
