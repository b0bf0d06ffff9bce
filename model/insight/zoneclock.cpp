#include "model/insight/zoneclock.h"

#include "model/domain/zone.h"
#include "model/insight/stretch.h"

#include <QDateTime>

namespace nevertwice {

namespace zoneclock {

constexpr qint64 kSpan = 14 * kMsecsOfDay; // no zone changes its clock there and back within this
constexpr qint64 kMinute = 60'000;

qint64 floored(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

qint64 askedOffset(const QTimeZone &zone, qint64 msecs)
{
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC))) * 1000;
}

} // namespace zoneclock

ZoneClock::Zone &ZoneClock::zoneOf(const QString &name)
{
    if (m_last && m_lastName == name) return *m_last;
    auto found = m_zones.find(name);
    if (found == m_zones.end()) {
        const QTimeZone made = zoneNamed(name);
        found = m_zones.insert(name, {made.isValid() ? made : QTimeZone::utc(), {}});
    }
    m_lastName = name;
    m_last = &*found;
    return *m_last;
}

qint64 ZoneClock::offsetAt(Zone &zone, qint64 msecs)
{
    using namespace zoneclock;
    const qint64 number = floored(msecs, kSpan);
    auto span = zone.spans.constFind(number);
    if (span == zone.spans.constEnd()) {
        const qint64 offset = askedOffset(zone.zone, number * kSpan);
        const bool changes = askedOffset(zone.zone, (number + 1) * kSpan) != offset ||
                             askedOffset(zone.zone, number * kSpan + kSpan / 2) != offset;
        span = zone.spans.insert(number, {offset, changes});
    }
    return span->changes ? askedOffset(zone.zone, msecs) : span->offset;
}

WallTime ZoneClock::at(const QString &zone, qint64 msecs)
{
    using namespace zoneclock;
    const qint64 local = msecs + offsetAt(zoneOf(zone), msecs);
    const qint64 day = floored(local, kMsecsOfDay);
    // 1 January 1970 was a Thursday.
    return {day, int(((day + 3) % 7 + 7) % 7) + 1, int((local - day * kMsecsOfDay) / kMinute)};
}

} // namespace nevertwice
