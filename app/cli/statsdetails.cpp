#include "app/cli/statsdetails.h"

#include "model/insight/availability.h"
#include "model/insight/downtime.h"
#include "model/insight/durationranges.h"
#include "model/insight/measures.h"
#include "model/insight/noticed.h"
#include "model/insight/standing.h"
#include "model/insight/zoneclock.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

using OneReading = Reading (*)(const Milestones &);
const std::array<std::pair<const char16_t *, OneReading>, 4> kReadings{{{u"detect", timeToDetect},
                                                                        {u"acknowledge", timeToAcknowledge},
                                                                        {u"mitigate", timeToMitigate},
                                                                        {u"resolve", timeToResolve}}};

QJsonValue numberOrNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

class ChartNumbers
{
public:
    ChartNumbers(const Counting &counting, const Moment &now)
        : m_counting(counting), m_records(counting.records), m_places(countedPlaces(m_records, counting.scope)),
          m_now(now)
    {
    }

    QJsonObject noticed() const
    {
        std::array<QList<QUuid>, 3> by;
        for (const qsizetype place : m_places)
            by[size_t(noticedBy(details(place).detectionMethod))].append(past(place).uuid);
        return {{u"us"_s, counted(by[size_t(Noticed::ByUs)])},
                {u"others"_s, counted(by[size_t(Noticed::ByOthers)])},
                {u"unknown"_s, counted(by[size_t(Noticed::Unknown)])}};
    }

    // How many took how long.
    QJsonObject ranges() const
    {
        QJsonObject all;
        for (const auto &[key, read] : kReadings) {
            std::array<QList<QUuid>, kDurationRanges.size()> ranges;
            for (const qsizetype place : m_places)
                if (const auto value = read(details(place).milestones).value)
                    ranges[size_t(durationRange(*value))].append(past(place).uuid);
            QJsonArray array;
            for (size_t i = 0; i < ranges.size(); ++i) {
                QJsonObject range = counted(ranges[i]);
                range.insert("from_minutes"_L1, kDurationRanges[i]);
                range.insert("to_minutes"_L1,
                             i + 1 < ranges.size() ? QJsonValue(kDurationRanges[i + 1]) : QJsonValue());
                array.append(range);
            }
            all.insert(QString::fromUtf16(key), array);
        }
        return all;
    }

    // The hours of the week in which any began, each on the clock of its incident.
    QJsonArray byHour() const
    {
        QMap<std::pair<int, int>, QList<QUuid>> hours;
        ZoneClock clock;
        for (const qsizetype place : m_places) {
            if (!past(place).started.isInstant()) continue;
            const WallTime local = clock.at(details(place).timeZone, past(place).started.msecs());
            hours[{local.weekday, local.hour()}].append(past(place).uuid);
        }
        QJsonArray array;
        for (auto it = hours.cbegin(); it != hours.cend(); ++it) {
            QJsonObject hour = counted(it.value());
            hour.insert("weekday"_L1, it.key().first);
            hour.insert("hour"_L1, it.key().second);
            array.append(hour);
        }
        return array;
    }

    QJsonObject promises() const
    {
        constexpr auto &types = CodeWords<ActionType>::words;
        QList<OfType> all(qsizetype(types.size()) + 1); // the last: other or none
        std::array<std::array<int, 2>, kPromiseAges.size()> ages{};
        std::array<QList<QUuid>, kPromiseAges.size()> ofAges;
        int agesKnown = 0;
        int agesOf = 0;
        for (const qsizetype place : m_places)
            for (const PastAction &action : past(place).actions) {
                const Standing standing = standingOf(action, m_now);
                all[action.type.isKnown() ? qsizetype(*action.type.known()) : all.size() - 1].add(past(place).uuid,
                                                                                                  action, standing);
                if (!isOpen(standing)) continue;
                ++agesOf;
                const auto age = ageOf(action, m_now);
                if (!age) continue;
                ++agesKnown;
                ++ages[size_t(*age)][standing == Standing::Overdue ? 1 : 0];
                addOnce(ofAges[size_t(*age)], past(place).uuid);
            }
        QJsonArray byType;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all.at(i).made == 0) continue;
            QJsonObject type = all.at(i).json();
            type.insert("type"_L1,
                        i < qsizetype(types.size()) ? QJsonValue(types[size_t(i)].toString()) : QJsonValue());
            type.insert("refs"_L1, refs(all.at(i).incidents));
            byType.append(type);
        }
        QJsonArray byAge;
        for (size_t i = 0; i < kPromiseAges.size(); ++i)
            byAge.append(QJsonObject{
                {u"from_days"_s, kPromiseAges[i]},
                {u"to_days"_s, i + 1 < kPromiseAges.size() ? QJsonValue(kPromiseAges[i + 1]) : QJsonValue()},
                {u"open"_s, ages[i][0] + ages[i][1]},
                {u"overdue"_s, ages[i][1]},
                {u"refs"_s, refs(ofAges[i])}});
        return {{u"by_type"_s, byType}, {u"open_ages"_s, byAge}, {u"ages_known"_s, agesKnown}, {u"ages_of"_s, agesOf}};
    }

    QJsonObject availabilityObject() const
    {
        const Stretch time = passedTime(m_records, m_places, m_counting.period, m_now);
        const Duration length(std::max<qint64>(0, time.to - time.from));
        const auto down =
            downtimeOfServices(m_records, countedPlaces(m_records, m_counting.during(std::nullopt)), time);
        QJsonArray services;
        for (const ServiceDowntime &one : down) {
            QJsonArray budgets;
            for (const double target : kAvailabilityTargets) {
                const Duration allowed = errorBudget(length, target);
                budgets.append(QJsonObject{{u"target_percent"_s, target},
                                           {u"allowed_minutes"_s, inMinutes(allowed)},
                                           {u"left_minutes"_s, inMinutes(allowed - one.down)}});
            }
            services.append(QJsonObject{{u"service"_s, one.service},
                                        {u"down_minutes"_s, inMinutes(one.down)},
                                        {u"available_percent"_s, availability(one.down, time)},
                                        {u"budgets"_s, budgets},
                                        {u"refs"_s, refs(one.incidents)}});
        }
        return {{u"from"_s, Moment::atMsecs(time.from).text()},
                {u"to"_s, Moment::atMsecs(time.to).text()},
                {u"minutes"_s, inMinutes(length)},
                {u"services"_s, services}};
    }

    QJsonArray phasesArray(const QList<ShownPhases> &shown) const
    {
        QJsonArray array;
        for (const ShownPhases &one : shown) {
            QJsonArray bands;
            for (const Band &band : one.phases.bands) {
                QJsonArray names;
                for (const Phase phase : band.phases)
                    names.append(phaseName(phase));
                bands.append(QJsonObject{{u"phases"_s, names}, {u"minutes"_s, inMinutes(band.length())}});
            }
            array.append(QJsonObject{
                {u"ref"_s, one.ref}, {u"uuid"_s, one.uuid.toString(QUuid::WithoutBraces)}, {u"bands"_s, bands}});
        }
        return array;
    }

    QJsonValue loadValue(const std::optional<AskedLoad> &load) const
    {
        if (!load) return QJsonValue();
        QJsonArray people;
        for (const PersonLoad &one : load->people)
            people.append(QJsonObject{{u"person"_s, one.person},
                                      {u"nights"_s, one.nights},
                                      {u"days_off"_s, one.daysOff},
                                      {u"incidents"_s, one.incidents.size()},
                                      {u"refs"_s, refs(one.incidents)}});
        return QJsonObject{{u"hours"_s, load->hours.json()}, {u"people"_s, people}};
    }

    // `repeated` are those of the statistics.
    QJsonObject month(const Statistics &all, const QSet<QUuid> &repeated, const Tally &tally) const
    {
        QJsonObject measures;
        for (const auto &[key, reading] : kReadings) {
            QList<std::optional<Duration>> values;
            const auto read = reading; // clang takes no binding into a lambda
            eachOf(tally, [&](qsizetype place) { values.append(read(details(place).milestones).value); });
            measures.insert(QString::fromUtf16(key), spreadObject(distributionInMinutes(values)));
        }
        QMap<QString, int> severities;
        std::array<int, 3> by{};
        int withCauses = 0;
        int repeats = 0;
        double leads = 0;
        eachOf(tally, [&](qsizetype place) {
            const Code<Severity> &severity = details(place).severity;
            ++severities[severity.isNone() ? u"none"_s : severity.word()];
            ++by[size_t(noticedBy(details(place).detectionMethod))];
            withCauses += std::any_of(past(place).causes.begin(), past(place).causes.end(), [](const PastCause &cause) {
                return !cause.uuid.isNull() && bringsAbout(cause.role);
            });
            repeats += repeated.contains(past(place).uuid);
            leads += inMinutes(details(place).falseLeads.lost.value_or(Duration(0)));
        });
        const QSet<QUuid> these(tally.incidents.begin(), tally.incidents.end());
        double avoidable = 0;
        double overdue = 0;
        for (const AvoidableIncident &one : all.avoidable.incidents) {
            if (!these.contains(one.uuid) || !one.impact) continue;
            avoidable += inMinutes(*one.impact);
            if (one.wasOverdue) overdue += inMinutes(*one.impact);
        }
        QJsonObject ofSeverity;
        for (auto it = severities.cbegin(); it != severities.cend(); ++it)
            ofSeverity.insert(it.key(), it.value());
        return {{u"measures"_s, measures},
                {u"severities"_s, ofSeverity},
                {u"with_causes"_s, withCauses},
                {u"repeats"_s, repeats},
                {u"avoidable_minutes"_s, avoidable},
                {u"overdue_minutes"_s, overdue},
                {u"false_lead_minutes"_s, leads},
                {u"noticed"_s, QJsonObject{{u"us"_s, by[size_t(Noticed::ByUs)]},
                                           {u"others"_s, by[size_t(Noticed::ByOthers)]},
                                           {u"unknown"_s, by[size_t(Noticed::Unknown)]}}}};
    }

private:
    struct OfType
    {
        int made = 0;
        int kept = 0;
        int keptLate = 0;
        int open = 0;
        int overdue = 0;
        int givenUp = 0;
        QList<std::optional<Duration>> times;
        QList<QUuid> incidents;

        void add(const QUuid &incident, const PastAction &action, Standing standing)
        {
            ++made;
            kept += isKept(standing) ? 1 : 0;
            keptLate += standing == Standing::KeptLate ? 1 : 0;
            open += isOpen(standing) ? 1 : 0;
            overdue += standing == Standing::Overdue ? 1 : 0;
            givenUp += standing == Standing::GivenUp ? 1 : 0;
            if (isKept(standing)) times.append(timeToKeep(action));
            addOnce(incidents, incident);
        }
        QJsonObject json() const
        {
            return {{u"made"_s, made},
                    {u"kept"_s, kept},
                    {u"kept_late"_s, keptLate},
                    {u"open"_s, open},
                    {u"overdue"_s, overdue},
                    {u"given_up"_s, givenUp},
                    {u"time_to_keep"_s, spreadObject(distributionInMinutes(times))}};
        }
    };

    // All of one incident come one after the other.
    static void addOnce(QList<QUuid> &incidents, const QUuid &incident)
    {
        if (incidents.isEmpty() || incidents.last() != incident) incidents.append(incident);
    }
    const PastIncident &past(qsizetype place) const { return m_records.history.incidents.at(place); }
    const IncidentDetails &details(qsizetype place) const { return m_records.details.at(place); }
    QJsonArray refs(const QList<QUuid> &incidents) const
    {
        return QJsonArray::fromStringList(m_counting.refsOf(incidents));
    }
    QJsonObject counted(const QList<QUuid> &incidents) const
    {
        return {{u"incidents"_s, incidents.size()}, {u"refs"_s, refs(incidents)}};
    }
    // The incidents of a tally stand in the order of the counted ones.
    template <typename Visit> void eachOf(const Tally &tally, Visit visit) const
    {
        qsizetype next = 0;
        for (const qsizetype place : m_places) {
            if (next == tally.incidents.size()) return;
            if (past(place).uuid != tally.incidents.at(next)) continue;
            visit(place);
            ++next;
        }
    }

    const Counting &m_counting;
    const Records &m_records;
    const QList<qsizetype> m_places;
    const Moment m_now;
};

} // namespace

QJsonObject spreadObject(const Distribution &spread)
{
    return {{u"median"_s, numberOrNull(spread.median)},
            {u"p90"_s, numberOrNull(spread.p90)},
            {u"mean"_s, numberOrNull(spread.mean)},
            {u"n"_s, spread.n},
            {u"of"_s, spread.of}};
}

QJsonObject chartNumbers(const Counting &counting, const Statistics &all, const Moment &now,
                         const QList<ShownPhases> &phases, const std::optional<AskedLoad> &load)
{
    const ChartNumbers numbers(counting, now);
    QJsonArray months;
    const QSet<QUuid> repeated(all.repeat.uuids.begin(), all.repeat.uuids.end());
    for (const MonthTally &month : all.byMonth)
        months.append(numbers.month(all, repeated, month.tally));
    return {{u"noticed"_s, numbers.noticed()},
            {u"ranges"_s, numbers.ranges()},
            {u"by_hour"_s, numbers.byHour()},
            {u"promises"_s, numbers.promises()},
            {u"availability"_s, numbers.availabilityObject()},
            {u"phases"_s, numbers.phasesArray(phases)},
            {u"load"_s, numbers.loadValue(load)},
            {u"by_month"_s, months}};
}

QJsonObject chartFormulas(const std::optional<AskedLoad> &load)
{
    QJsonObject formulas{
        {u"noticed"_s, u"by the way of detection: an alert, a colleague and chance are us; customers and partners are "
                       u"others"_s},
        {u"availability"_s, u"(time - down) / time; down is the union of the impact of the incidents of a service, as "
                            u"far as it lies in the time, as if all of the service were down; a budget allows "
                            u"(100 - target) % of the time"_s},
        {u"promises"_s, u"kept is done or verified, late where it was closed after the due day; overdue is open after "
                        u"it; time to keep = closed - made"_s}};
    if (load)
        formulas.insert(
            "load"_L1,
            u"evenings and nights of working days, and days off, on which a person wrote an event of a timeline that "
            u"somebody did (no change, start of the impact, symptom, detection, report of a customer or recovery), or "
            u"was commander, scribe or responder when it was acknowledged, else detected, else started; working hours "
            u"are %1 %2; what lies before they begin belongs to the day before"_s.arg(
                load->hours.spanText(),
                load->hours.zone.isEmpty() ? u"in the zone of each incident"_s : u"in "_s + load->hours.zone));
    return formulas;
}

} // namespace nevertwice::cli
