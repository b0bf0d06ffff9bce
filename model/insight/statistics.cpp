#include "model/insight/statistics.h"

#include "model/insight/distinct.h"
#include "model/insight/measures.h"
#include "model/insight/standing.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <vector>

namespace nevertwice {

namespace {

struct Counted
{
    const PastIncident &past;
    const IncidentDetails &details;
};

void count(Tally &tally, const PastIncident &incident)
{
    tally.incidents.append(incident.uuid);
    if (!incident.impact) return;
    tally.impact += *incident.impact;
    ++tally.impactOf;
}

// Chooses, and says how many were left out for being no more than an exercise or an alarm.
QList<qsizetype> placesOf(const Records &records, const Scope &scope, qsizetype &leftOut)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < records.history.incidents.size(); ++i) {
        const PastIncident &past = records.history.incidents.at(i);
        if (past.isDeleted || (scope.filter && !scope.filter(past.uuid))) continue;
        if (scope.rehearsals == Scope::Rehearsals::LeaveOut && isRehearsal(past.classification))
            ++leftOut;
        else
            places.append(i);
    }
    return places;
}

QList<Counted> countedOf(const Records &records, const Scope &scope, qsizetype &leftOut)
{
    QList<Counted> counted;
    for (const qsizetype place : placesOf(records, scope, leftOut))
        counted.append({records.history.incidents.at(place), records.details.at(place)});
    return counted;
}

template <typename Read> Distribution spread(const QList<Counted> &counted, Read read)
{
    QList<double> values;
    values.reserve(counted.size());
    for (const Counted &one : counted)
        if (const std::optional<Duration> value = read(one)) values.append(double(value->count()));
    return distributionInMinutes(std::move(values), counted.size());
}

// The names of services, and who has them: each name is looked up once for all that is counted by it.
class ServiceIndex
{
public:
    explicit ServiceIndex(const QList<Counted> &counted)
    {
        QHash<QString, size_t> numbers;
        for (qsizetype i = 0; i < counted.size(); ++i)
            eachDistinct(counted.at(i).details.services, [&](const QString &service) {
                auto number = numbers.constFind(service);
                if (number == numbers.constEnd()) {
                    number = numbers.insert(service, m_names.size());
                    m_names.push_back(service);
                    m_places.emplace_back();
                }
                m_places[*number].push_back(i);
            });
    }

    size_t size() const { return m_names.size(); }
    const QString &name(size_t number) const { return m_names[number]; }
    const std::vector<qsizetype> &places(size_t number) const { return m_places[number]; } // ascending

private:
    std::vector<QString> m_names;
    std::vector<std::vector<qsizetype>> m_places;
};

Distribution betweenIncidents(const QList<Counted> &counted, const ServiceIndex &services)
{
    QList<double> values;
    qsizetype of = 0;
    for (size_t service = 0; service < services.size(); ++service) {
        QList<Course> courses;
        const std::vector<qsizetype> &places = services.places(service);
        courses.reserve(qsizetype(places.size()));
        // The last one first: mostly that is the order of time already.
        for (auto place = places.crbegin(); place != places.crend(); ++place) {
            const Milestones &milestones = counted.at(*place).details.milestones;
            courses.append({milestones.started, milestones.resolved});
        }
        for (const std::optional<Duration> &gap : timesBetween(std::move(courses))) {
            ++of;
            if (gap) values.append(double(gap->count()));
        }
    }
    return distributionInMinutes(std::move(values), of);
}

QDate monthOf(const Moment &moment)
{
    const QDate day = moment.day();
    return {day.year(), day.month(), 1};
}

// Months in between without an incident are shown; but one start with a misread year would make thousands of them.
QList<QDate> monthsToShow(const QMap<QDate, Tally> &months)
{
    constexpr int kMostYearsFilled = 50;
    if (months.isEmpty() || months.firstKey().addYears(kMostYearsFilled) < months.lastKey()) return months.keys();
    QList<QDate> all;
    for (QDate month = months.firstKey(); month <= months.lastKey(); month = month.addMonths(1))
        all.append(month);
    return all;
}

QList<MonthTally> byMonth(const QList<Counted> &counted)
{
    QMap<QDate, Tally> months;
    Tally undated;
    Tally *last = nullptr; // mostly the next one is of the same month
    Stretch ofLast;
    for (const Counted &one : counted) {
        const Moment &started = one.past.started;
        if (!started.isKnown()) {
            count(undated, one.past);
            continue;
        }
        if (!last || started.msecs() < ofLast.from || started.msecs() >= ofLast.to) {
            const QDate month = monthOf(started);
            last = &months[month];
            ofLast.from = Moment::onDay(month).msecs();
            ofLast.to = ofLast.from + month.daysInMonth() * kMsecsOfDay;
        }
        count(*last, one.past);
    }
    QList<MonthTally> all;
    for (const QDate &month : monthsToShow(months))
        all.append({month, months.value(month)});
    if (!undated.incidents.isEmpty()) all.append({std::nullopt, undated});
    return all;
}

QList<SeverityTally> bySeverity(const QList<Counted> &counted)
{
    QList<SeverityTally> all;
    for (const Counted &one : counted) {
        auto there = std::find_if(all.begin(), all.end(),
                                  [&](const SeverityTally &tally) { return tally.severity == one.details.severity; });
        if (there == all.end()) there = all.insert(all.end(), {one.details.severity, {}});
        count(there->tally, one.past);
    }
    // The words of those that are known ascend: sev1, sev2, ... Others are somebody's own.
    const auto place = [](const SeverityTally &tally) {
        const bool isKnown = tally.severity.word().startsWith(QLatin1String("sev"));
        return std::pair(tally.severity.isNone() ? 2 : isKnown ? 0 : 1, tally.severity.word());
    };
    std::sort(all.begin(), all.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
    return all;
}

bool comesFirst(const Tally &a, const Tally &b)
{
    return a.incidents.size() != b.incidents.size() ? a.incidents.size() > b.incidents.size() : a.impact > b.impact;
}

QList<CauseTally> byCause(const QList<Counted> &counted)
{
    QHash<QUuid, Tally> causes;
    QList<QUuid> had;
    for (const Counted &one : counted) {
        had.clear();
        for (const PastCause &cause : one.past.causes)
            if (!cause.uuid.isNull() && bringsAbout(cause.role)) had.append(cause.uuid);
        eachDistinct(had, [&](const QUuid &cause) { count(causes[cause], one.past); });
    }
    QList<CauseTally> all;
    for (auto it = causes.cbegin(); it != causes.cend(); ++it)
        all.append({it.key(), it.value()});
    std::sort(all.begin(), all.end(), [](const CauseTally &a, const CauseTally &b) {
        return comesFirst(a.tally, b.tally) || (!comesFirst(b.tally, a.tally) && a.cause < b.cause);
    });
    return all;
}

QList<NamedTally> byService(const QList<Counted> &counted, const ServiceIndex &services)
{
    QList<NamedTally> all;
    for (size_t service = 0; service < services.size(); ++service) {
        Tally tally;
        for (const qsizetype place : services.places(service))
            count(tally, counted.at(place).past);
        all.append({services.name(service), tally});
    }
    std::sort(all.begin(), all.end(), [](const NamedTally &a, const NamedTally &b) {
        return comesFirst(a.tally, b.tally) || (!comesFirst(b.tally, a.tally) && a.name < b.name);
    });
    return all;
}

FalseLeadSum falseLeadsOf(const QList<Counted> &counted)
{
    FalseLeadSum sum;
    for (const Counted &one : counted) {
        const FalseLeadTime &leads = one.details.falseLeads;
        if (leads.of == 0) continue;
        sum.lost += leads.lost.value_or(Duration(0));
        sum.n += leads.n;
        sum.of += leads.of;
        sum.incidents.append(one.past.uuid);
    }
    return sum;
}

PromiseSum promisesOf(const QList<Counted> &counted, const Moment &now)
{
    PromiseSum sum;
    for (const Counted &one : counted) {
        const qsizetype overdue = sum.overdue;
        for (const PastAction &action : one.past.actions) {
            const Standing standing = standingOf(action, now);
            sum.open += isOpen(standing) ? 1 : 0;
            sum.overdue += standing == Standing::Overdue ? 1 : 0;
            sum.kept += isKept(standing) ? 1 : 0;
        }
        if (sum.overdue > overdue) sum.late.append(one.past.uuid);
    }
    return sum;
}

} // namespace

IncidentDetails detailsOf(const Incident &incident)
{
    return {incident.ref,
            incident.title,
            incident.severity,
            incident.milestones,
            incident.publishedAt,
            incident.services,
            timeLostToFalseLeads(incident.timeline, incident.milestones.mitigated),
            incident.detectionMethod,
            incident.timeZone,
            impactStretches(incident.impact.intervals, incident.milestones)};
}

QList<qsizetype> countedPlaces(const Records &records, const Scope &scope)
{
    qsizetype leftOut = 0;
    return placesOf(records, scope, leftOut);
}

Statistics statisticsOf(const Records &records, const Scope &scope, const Moment &now)
{
    return statisticsOf(records, Recurrence(records.history), scope, now);
}

Statistics statisticsOf(const Records &records, const Recurrence &recurrence, const Scope &scope, const Moment &now)
{
    Statistics all;
    const QList<Counted> counted = countedOf(records, scope, all.leftOut);
    all.incidents = counted.size();
    all.detect = spread(counted, [](const Counted &one) { return timeToDetect(one.details.milestones).value; });
    all.acknowledge =
        spread(counted, [](const Counted &one) { return timeToAcknowledge(one.details.milestones).value; });
    all.mitigate = spread(counted, [](const Counted &one) { return timeToMitigate(one.details.milestones).value; });
    all.resolve = spread(counted, [](const Counted &one) { return timeToResolve(one.details.milestones).value; });
    all.impact = spread(counted, [](const Counted &one) { return one.past.impact; });
    all.lead = spread(counted, [](const Counted &one) {
        return writingLeadTime(one.details.milestones, one.details.published).value;
    });
    const ServiceIndex services(counted);
    all.between = betweenIncidents(counted, services);
    all.repeat = recurrence.repeatRate(scope);
    all.avoidable = recurrence.avoidableDowntime(scope);
    all.falseLeads = falseLeadsOf(counted);
    all.promises = promisesOf(counted, now);
    all.byMonth = byMonth(counted);
    all.bySeverity = bySeverity(counted);
    all.byCause = byCause(counted);
    all.byService = byService(counted, services);
    return all;
}

} // namespace nevertwice
