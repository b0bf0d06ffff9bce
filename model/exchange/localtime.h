#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace nevertwice {

// What a clock on the wall of a zone says about UTC. On two days of a year it does not say one thing.
struct LocalTime
{
    enum class Kind { Once, Skipped, Doubled };
    Kind kind = Kind::Once;
    qint64 first = 0;  // milliseconds since the epoch; of a skipped time: as if the clock had not been moved yet
    qint64 second = 0; // the later one of a doubled time, else the same

    bool operator==(const LocalTime &) const = default;
};

// `wall` is what the clock shows, counted in milliseconds as if it were UTC.
LocalTime localTime(qint64 wall, const QTimeZone &zone);

// What the clock shows at an instant, counted in the same way.
qint64 wallTime(qint64 msecs, const QTimeZone &zone);

// As zoneNamed(), or UTC where nobody knows it.
QTimeZone zoneOrUtc(const QString &name);

} // namespace nevertwice
