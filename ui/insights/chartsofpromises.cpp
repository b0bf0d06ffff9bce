#include "model/insight/availability.h"
#include "model/insight/downtime.h"
#include "model/insight/standing.h"
#include "ui/insights/chartsources.h"
#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/inenglish.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct PromiseText
{
    Q_DECLARE_TR_FUNCTIONS(PromiseText)
};

constexpr qsizetype kMostServices = 10;

// The types, and at the end what has none or one that is not known here.
constexpr qsizetype kTypes = qsizetype(CodeWords<ActionType>::words.size());
qsizetype placeOf(const Code<ActionType> &type)
{
    return type.isKnown() ? qsizetype(*type.known()) : kTypes;
}
QStringList typeNames()
{
    QStringList names;
    for (qsizetype i = 0; i < kTypes; ++i)
        names.append(codeText(Code<ActionType>(ActionType(i))));
    names.append(PromiseText::tr("Other or none", "type of an action"));
    return names;
}

// What the charts need of a promise. It is read once for all of them: in memory the actions lie far apart.
struct Promise
{
    const PastIncident &of;
    Standing standing;
    qsizetype type; // placeOf()
    std::optional<qsizetype> age;
    std::optional<Duration> time; // that it took to keep
};

std::vector<Promise> promisesOf(const ChartSources &sources)
{
    const Moment &now = sources.facts().now;
    std::vector<Promise> promises;
    for (const qsizetype place : sources.places()) {
        const PastIncident &past = sources.at(place).past;
        for (const PastAction &action : past.actions)
            promises.push_back(
                {past, standingOf(action, now), placeOf(action.type), ageOf(action, now), timeToKeep(action)});
    }
    return promises;
}

// Counts incidents that come one after the other, each once.
struct Distinct
{
    void count(const QUuid &incident)
    {
        if (number > 0 && incident == last) return;
        last = incident;
        ++number;
    }
    QUuid last;
    qsizetype number = 0;
};

// Takes out the categories in which there is nothing.
void dropEmpty(Chart &chart)
{
    for (qsizetype i = chart.categories.size() - 1; i >= 0; --i) {
        const bool isUsed = std::any_of(chart.series.begin(), chart.series.end(),
                                        [i](const ChartSeries &one) { return !one.cells.at(i).incidents.isEmpty(); });
        if (isUsed) continue;
        chart.categories.removeAt(i);
        for (ChartSeries &one : chart.series)
            one.cells.removeAt(i);
    }
}

ChartSeries zeroes(const QString &name, ChartInk ink, qsizetype count)
{
    ChartSeries series{name, ink, {}};
    series.cells.fill({0.0, {}, {}}, count);
    return series;
}

Chart promiseChart(const QString &variant)
{
    Chart chart;
    chart.key = u"promises"_s;
    chart.title = PromiseText::tr("Promises");
    chart.variant = variant;
    chart.shape = Chart::Shape::Bars;
    chart.nothing = PromiseText::tr("The incidents of this time have no actions yet.");
    return chart;
}

Chart standingChart(const std::vector<Promise> &promises)
{
    Chart chart = promiseChart(PromiseText::tr("By type"));
    chart.about = PromiseText::tr("Type");
    chart.how = PromiseText::tr("Actions of these incidents by type, as they stand now. Kept is done or verified, late "
                                "after the due day; overdue is open after it.");
    chart.categories = typeNames();
    const qsizetype count = chart.categories.size();
    chart.series = {zeroes(PromiseText::tr("Kept"), ChartInk::First, count),
                    zeroes(PromiseText::tr("Kept late"), ChartInk::Mitigating, count),
                    zeroes(PromiseText::tr("Open"), ChartInk::Third, count),
                    zeroes(PromiseText::tr("Overdue"), ChartInk::Second, count),
                    zeroes(PromiseText::tr("Will not be done"), ChartInk::Joined, count)};
    Distinct incidents;
    for (const Promise &promise : promises) {
        addTo(chart.series[qsizetype(promise.standing)].cells[promise.type], promise.of.uuid);
        incidents.count(promise.of.uuid);
    }
    chart.incidents = incidents.number;
    chart.series.removeIf([](const ChartSeries &one) {
        return std::all_of(one.cells.begin(), one.cells.end(),
                           [](const ChartCell &c) { return c.incidents.isEmpty(); });
    });
    dropEmpty(chart);
    return chart;
}

Chart ageChart(const std::vector<Promise> &promises)
{
    Chart chart = promiseChart(PromiseText::tr("Age"));
    chart.about = PromiseText::tr("Open for");
    chart.how = PromiseText::tr("Open actions of these incidents by how long ago they were made.");
    chart.nothing = PromiseText::tr("No action of these incidents is open.");
    chart.categories = {PromiseText::tr("under a week"), PromiseText::tr("1 to 4 weeks"),
                        PromiseText::tr("4 to 13 weeks"), PromiseText::tr("13 to 52 weeks"),
                        PromiseText::tr("over a year")}; // kPromiseAges
    const qsizetype count = chart.categories.size();
    chart.series = {zeroes(PromiseText::tr("Overdue"), ChartInk::Second, count),
                    zeroes(PromiseText::tr("Open"), ChartInk::First, count)};
    Distinct incidents;
    qsizetype known = 0;
    qsizetype all = 0;
    for (const Promise &promise : promises) {
        if (!isOpen(promise.standing)) continue;
        ++all;
        if (!promise.age) continue;
        ++known;
        addTo(chart.series[promise.standing == Standing::Overdue ? 0 : 1].cells[*promise.age], promise.of.uuid);
        incidents.count(promise.of.uuid);
    }
    chart.incidents = incidents.number;
    chart.note =
        PromiseText::tr("When they were made is known of %1.", "so many of so many actions").arg(ofText(known, all));
    return chart;
}

Chart keepingChart(const std::vector<Promise> &promises)
{
    Chart chart = promiseChart(PromiseText::tr("Time to keep"));
    chart.unit = Chart::Unit::Minutes;
    chart.about = PromiseText::tr("Type");
    chart.how = PromiseText::tr("Median of closed - made for actions that are done or verified, by type.");
    chart.nothing = PromiseText::tr("No action of these incidents is done with both its days known.");
    chart.categories = typeNames();
    QList<QList<std::optional<Duration>>> times(chart.categories.size());
    ChartSeries median{PromiseText::tr("Median"), ChartInk::First, {}};
    median.cells.resize(chart.categories.size());
    Distinct incidents;
    for (const Promise &promise : promises) {
        if (!isKept(promise.standing)) continue;
        times[promise.type].append(promise.time);
        if (!promise.time) continue;
        const QUuid &incident = promise.of.uuid;
        QList<QUuid> &behind = median.cells[promise.type].incidents;
        if (behind.isEmpty() || behind.last() != incident) behind.append(incident);
        incidents.count(incident);
    }
    for (qsizetype i = 0; i < times.size(); ++i) {
        const Distribution spread = distributionInMinutes(times.at(i));
        median.cells[i].value = spread.median;
        median.cells[i].note = ofText(spread.n, spread.of);
    }
    chart.incidents = incidents.number;
    chart.series = {median};
    dropEmpty(chart);
    return chart;
}

// ---- what is left of what was promised to others ----

// The incidents of those that are shown, each once.
qsizetype incidentsOf(const QList<ServiceDowntime> &harms)
{
    QSet<QUuid> incidents;
    for (const ServiceDowntime &harm : harms)
        for (const QUuid &incident : harm.incidents)
            incidents.insert(incident);
    return incidents.size();
}

// Never rounded up: 99.999 % is not all of the time. The sign stands where the language has it.
QString exactPercent(double percent)
{
    const QString digits = shownLocale().toString(std::floor(percent * 1000) / 1000, 'f', 3);
    return percentText(0).replace(numberText(0), digits);
}

Chart budgetChart(const ChartSources &sources, const QList<ServiceDowntime> &harms, double target)
{
    Chart chart;
    chart.key = u"budget"_s;
    chart.title = PromiseText::tr("Error budget");
    chart.variant = percentText(target);
    chart.isUsual = target == 99.9;
    chart.note = PromiseText::tr("At the end of each bar: how much of the time it was available.");
    chart.shape = Chart::Shape::Bars;
    chart.unit = Chart::Unit::Minutes;
    chart.about = PromiseText::tr("Service");
    const Stretch &passed = sources.passed();
    const Duration time(std::max<qint64>(0, passed.to - passed.from));
    const Duration budget = errorBudget(time, target);
    chart.how = PromiseText::tr("What %1 availability allows in %2 is %3. Down is the union of the impact of the "
                                "incidents of a service, as far as it lies in this time, as if all of it were down.")
                    .arg(percentText(target), durationText(time), durationText(budget));
    chart.nothing =
        PromiseText::tr("No incident with an impact in this time names a service and says how long it was.");
    ChartSeries used{PromiseText::tr("Used"), ChartInk::First, {}};
    ChartSeries over{PromiseText::tr("Beyond the budget"), ChartInk::Second, {}};
    ChartSeries left{PromiseText::tr("Left"), ChartInk::Third, {}};
    for (const ServiceDowntime &harm : harms) {
        const double available = availability(harm.down, passed);
        const QString note =
            PromiseText::tr("%1 % available").arg(shownLocale().toString(std::floor(available * 1000) / 1000, 'f', 3));
        chart.categories.append(oneLine(harm.service));
        chart.ends.append(exactPercent(available));
        used.cells.append({inMinutes(std::min(harm.down, budget)), note, harm.incidents});
        over.cells.append({inMinutes(std::max(Duration(0), harm.down - budget)), note, harm.incidents});
        left.cells.append({inMinutes(std::max(Duration(0), budget - harm.down)), note, harm.incidents});
    }
    chart.series = {used, over, left};
    return chart;
}

} // namespace

QList<Chart> chartsOfPromises(const ChartSources &sources)
{
    const std::vector<Promise> promises = promisesOf(sources);
    return {standingChart(promises), ageChart(promises), keepingChart(promises)};
}

QList<Chart> chartsOfServices(const ChartSources &sources)
{
    QList<Chart> charts;
    const QList<ServiceDowntime> down =
        downtimeOfServices(sources.records(), sources.ofAnyTime(), sources.passed()).mid(0, kMostServices);
    const qsizetype incidents = incidentsOf(down);
    for (const double target : kAvailabilityTargets) {
        charts.append(budgetChart(sources, down, target));
        charts.last().incidents = incidents;
    }
    return charts;
}

} // namespace nevertwice
