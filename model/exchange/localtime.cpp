#include "model/exchange/localtime.h"

#include "model/domain/zone.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace nevertwice {

namespace {

constexpr qint64 kFarthestOffset = 15 * 3'600'000; // no zone was ever further from Greenwich by the sun

qint64 offsetMsecs(qint64 msecs, const QTimeZone &zone)
{
    return 1000ll * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC));
}

} // namespace

LocalTime localTime(qint64 wall, const QTimeZone &zone)
{
    const std::array<qint64, 2> offsets{offsetMsecs(wall - kFarthestOffset, zone),
                                        offsetMsecs(wall + kFarthestOffset, zone)};
    QList<qint64> sound;
    for (const qint64 offset : offsets)
        if (offsetMsecs(wall - offset, zone) == offset && !sound.contains(wall - offset)) sound.append(wall - offset);
    std::sort(sound.begin(), sound.end());
    if (sound.isEmpty()) return {LocalTime::Kind::Skipped, wall - offsets[0], wall - offsets[0]};
    return {sound.size() == 1 ? LocalTime::Kind::Once : LocalTime::Kind::Doubled, sound.first(), sound.last()};
}

qint64 wallTime(qint64 msecs, const QTimeZone &zone)
{
    return msecs + offsetMsecs(msecs, zone);
}

QTimeZone knownZone(const QString &name)
{
    static const QHash<QByteArray, QByteArray> ids = [] {
        QHash<QByteArray, QByteArray> table;
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
            table.insert(id.toLower(), id);
        return table;
    }();
    const auto id = ids.constFind(name.toLatin1().toLower());
    if (id != ids.constEnd()) return QTimeZone(*id);
    return zoneNamed(name); // the list leaves out some that there are: Etc/GMT+5
}

QTimeZone zoneOrUtc(const QString &name)
{
    const QTimeZone exact = zoneNamed(name);
    if (exact.isValid()) return exact;
    const QTimeZone zone = knownZone(name);
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace nevertwice
