#pragma once

#include "model/insight/period.h"
#include "model/insight/statistics.h"
#include "model/insight/stretch.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <array>
#include <optional>

namespace nevertwice {

// The promises of availability that error budgets are shown for, in percent.
inline constexpr std::array<double, 5> kAvailabilityTargets{99.0, 99.5, 99.9, 99.95, 99.99};

// How long a service was harmed within a stretch of time, and by what.
struct ServiceDowntime
{
    QString service;
    Duration down{0};       // the union of the impact of its incidents, as far as it lies within
    QList<QUuid> incidents; // in the order of the history

    bool operator==(const ServiceDowntime &) const = default;
};

// Of every service with a harm within, the most harmed first, then by name. What was down over midnight counts on both
// days, in each as long as it was down there: so the places are those of any time (countedPlaces()).
QList<ServiceDowntime> downtimeOfServices(const Records &records, const QList<qsizetype> &places,
                                          const Stretch &within);

// The time that is looked at, as far as it has passed: from the first day of the period until now. Without a period it
// begins with the first incident, though not more than sixty years ago: a year that was misread is no time in which
// anything was watched.
Stretch passedTime(const Records &records, const QList<qsizetype> &places, const std::optional<Period> &period,
                   const Moment &now);

// What part of the time it was not down, in percent; 100 where there is no time.
double availability(Duration down, const Stretch &within);

} // namespace nevertwice
