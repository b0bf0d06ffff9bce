#pragma once

#include "model/domain/incident.h"
#include "model/insight/stretch.h"

#include <QString>

#include <optional>

// What the tests of this room share: short spellings of moments and durations.
namespace nevertwice::insighttest {

// "" is unknown, "10:05" that time on the first of March 2024, anything else as a document has it.
inline Moment at(const char *text)
{
    const QString written = QString::fromLatin1(text);
    if (written.isEmpty()) return {};
    const std::optional<Moment> moment =
        Moment::read(written.size() == 5 ? QStringLiteral("2024-03-01T") + written + u'Z' : written);
    if (!moment) qFatal("no moment: %s", text);
    return *moment;
}

inline QUuid uuid(int number)
{
    return QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
}

// In minutes, "-" for nothing.
inline QString minutes(const std::optional<Duration> &duration)
{
    return duration ? QString::number(inMinutes(*duration), 'g', 12) : QStringLiteral("-");
}

inline Milestones milestones(const char *started, const char *detected, const char *acknowledged, const char *mitigated,
                             const char *resolved)
{
    return {at(started), at(detected), at(acknowledged), at(mitigated), at(resolved), {}};
}

inline Event anEvent(int number, EventKind kind, const Moment &at, const Moment &end = {})
{
    Event event;
    event.uuid = uuid(number);
    event.kind = kind;
    event.at = at;
    event.end = end;
    return event;
}

} // namespace nevertwice::insighttest
