#include "model/domain/zone.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qint64 kAnyTime = 946'684'800'000;

// Qt takes any letters for a zone of their own, which is never away from UTC.
bool isMadeUp(const QTimeZone &zone, const QString &name)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(kAnyTime, Qt::UTC);
    return name != "UTC"_L1 && name != "GMT"_L1 && !zone.hasDaylightTime() && zone.offsetFromUtc(then) == 0 &&
           zone.abbreviation(then) == name;
}

} // namespace

QTimeZone zoneNamed(const QString &name)
{
    const auto isOfNames = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"/_+-:"_s.contains(c));
    };
    if (name.isEmpty() || !std::all_of(name.cbegin(), name.cend(), isOfNames)) return {}; // empty: Qt means here
    QTimeZone zone(name.toLatin1());
    if (zone.isValid() && !name.contains(u'/') && isMadeUp(zone, name)) return {};
    return zone;
}

} // namespace nevertwice
