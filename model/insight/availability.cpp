#include "model/insight/availability.h"

#include "model/insight/distinct.h"
#include "model/insight/downtime.h"
#include "model/insight/spans.h"

#include <QHash>

#include <algorithm>

namespace nevertwice {

namespace availabilityof {

struct Harm
{
    QString service;
    QList<Stretch> impacts;
    QList<QUuid> incidents;
};

} // namespace availabilityof

QList<ServiceDowntime> downtimeOfServices(const Records &records, const QList<qsizetype> &places, const Stretch &within)
{
    QList<availabilityof::Harm> harms;
    QHash<QString, qsizetype> known;
    // The last one first: mostly that is the order of time, in which the union is made quickest.
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        const IncidentDetails &details = records.details.at(*place);
        const bool isWithin = std::any_of(details.impact.begin(), details.impact.end(), [&](const Stretch &one) {
            return std::max(one.from, within.from) < std::min(one.to, within.to);
        });
        if (!isWithin) continue;
        eachDistinct(details.services, [&](const QString &service) {
            const auto at = known.constFind(service);
            const qsizetype number = at != known.constEnd() ? *at : harms.size();
            if (number == harms.size()) {
                known.insert(service, number);
                harms.append({service, {}, {}});
            }
            harms[number].impacts += details.impact;
            harms[number].incidents.append(records.history.incidents.at(*place).uuid);
        });
    }
    QList<ServiceDowntime> all;
    for (availabilityof::Harm &harm : harms) {
        std::reverse(harm.incidents.begin(), harm.incidents.end());
        all.append({harm.service, downtimeWithin(harm.impacts, within), harm.incidents});
    }
    std::sort(all.begin(), all.end(), [](const ServiceDowntime &a, const ServiceDowntime &b) {
        return a.down != b.down ? a.down > b.down : a.service < b.service;
    });
    return all;
}

Stretch passedTime(const Records &records, const QList<qsizetype> &places, const std::optional<Period> &period,
                   const Moment &now)
{
    const QDate tomorrow = now.day().addDays(1);
    QDate from = period ? period->from : tomorrow;
    const QDate until = period ? std::max(from.addDays(1), std::min(period->until, tomorrow)) : tomorrow;
    if (!period)
        for (const qsizetype place : places) {
            const Moment &started = records.history.incidents.at(place).started;
            if (started.isKnown()) from = std::min(from, started.day());
        }
    if (from >= until) from = until.addDays(-1);
    const QDate first = bucketsOf(from, until).starts.first();
    return {Moment::onDay(first).msecs(), std::min(Moment::onDay(until).msecs(), now.msecs())};
}

double availability(Duration down, const Stretch &within)
{
    const qint64 time = within.to - within.from;
    return time > 0 ? 100.0 * double(time - down.count()) / double(time) : 100;
}

} // namespace nevertwice
