#include "model/insight/durationranges.h"
#include "model/insight/measure.h"
#include "model/insight/measures.h"
#include "model/insight/noticed.h"
#include "model/insight/zoneclock.h"
#include "ui/insights/chartsources.h"
#include "ui/kit/codetext.h"
#include "ui/kit/enginetext.h"
#include "ui/kit/inenglish.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

// ---- how many, and how grave ----

Chart severityChart(const ChartSources &sources)
{
    Chart chart = sources.ofTime(u"severity"_s, TimeText::tr("Incidents by severity"),
                                 TimeText::tr("Incidents that began in each part of the time, by their severity."));
    chart.nothing = TimeText::tr("No incident began in this time.");
    constexpr std::array inks{ChartInk::Sev1, ChartInk::Sev2, ChartInk::Sev3, ChartInk::Sev4, ChartInk::Sev5};
    QList<ChartSeries> all;
    for (size_t i = 0; i < inks.size(); ++i)
        all.append(sources.seriesOfTime(codeText(Code<Severity>(Severity(i))), inks[i]));
    all.append(sources.seriesOfTime(TimeText::tr("Other or none", "severity"), ChartInk::NoSeverity));
    std::array<bool, inks.size() + 1> used{};
    for (qsizetype bucket = 0; bucket < sources.buckets().starts.size(); ++bucket)
        for (const qsizetype place : sources.in(bucket)) {
            const auto [past, details] = sources.at(place);
            const auto known = details.severity.known();
            const qsizetype series = known ? qsizetype(*known) : all.size() - 1;
            addTo(all[series].cells[bucket], past.uuid);
            used[size_t(series)] = true;
            ++chart.incidents;
        }
    for (qsizetype i = 0; i < all.size(); ++i)
        if (used[size_t(i)]) chart.series.append(all.at(i));
    return chart;
}

// ---- how long ----

struct Timed
{
    Measure measure;
    Reading (*read)(const Milestones &);
    QString name;
};

QList<Timed> timed()
{
    return {{Measure::Detect, timeToDetect, TimeText::tr("Detect")},
            {Measure::Acknowledge, timeToAcknowledge, TimeText::tr("Acknowledge")},
            {Measure::Mitigate, timeToMitigate, TimeText::tr("Mitigate")},
            {Measure::Resolve, timeToResolve, TimeText::tr("Resolve")}};
}

QString howText(Measure measure)
{
    return TimeText::tr("%1 = %2.", "measure = formula")
        .arg(engineText(measureName(measure)), engineText(formula(measure)));
}

QString briefText(Measure measure)
{
    switch (measure) {
    case Measure::Detect:
        return TimeText::tr("How long it took until it was noticed.");
    case Measure::Acknowledge:
        return TimeText::tr("How long it took until somebody worked on it.");
    case Measure::Mitigate:
        return TimeText::tr("How long it took until nobody was harmed any more.");
    case Measure::Resolve:
        return TimeText::tr("How long it took until all was well again.");
    case Measure::Repeat:
        return TimeText::tr("Incidents with a cause that came before.");
    case Measure::Avoidable:
        return TimeText::tr("Impact while a promise against the cause was open.");
    case Measure::FalseLeads:
        return TimeText::tr("Time spent on what turned out not to be it.");
    default:
        return {};
    }
}

Chart paceChart(const ChartSources &sources, const Timed &what)
{
    Chart chart = sources.ofTime(
        u"pace"_s, TimeText::tr("How fast, over time"),
        TimeText::tr("%1 Half of the incidents took no longer than the median.").arg(howText(what.measure)));
    chart.brief = briefText(what.measure);
    chart.variant = what.name;
    chart.shape = Chart::Shape::Lines;
    chart.unit = Chart::Unit::Minutes;
    chart.nothing = TimeText::tr("Of no incident in this time both moments are known to the minute.");
    ChartSeries median = sources.seriesOfTime(TimeText::tr("Median"), ChartInk::First);
    ChartSeries most = sources.seriesOfTime(TimeText::tr("90 of 100 within"), ChartInk::Second);
    for (qsizetype bucket = 0; bucket < sources.buckets().starts.size(); ++bucket) {
        QList<double> values;
        ChartCell cell;
        for (const qsizetype place : sources.in(bucket)) {
            const auto [past, details] = sources.at(place);
            const std::optional<Duration> value = what.read(details.milestones).value;
            if (!value) continue;
            values.append(double(value->count()));
            cell.incidents.append(past.uuid);
        }
        const Distribution spread = distributionInMinutes(std::move(values), sources.in(bucket).size());
        if (spread.of > 0) cell.note = ofText(spread.n, spread.of);
        chart.incidents += spread.n;
        cell.value = spread.median;
        median.cells[bucket] = cell;
        cell.value = spread.p90;
        most.cells[bucket] = cell;
    }
    chart.note = TimeText::tr("Equal steps upwards are equal factors, so that minutes are seen beside days.");
    chart.isUsual = what.measure == Measure::Resolve;
    chart.series = {median, most};
    return chart;
}

// Of kDurationRanges.
QStringList rangeLabels()
{
    return {TimeText::tr("< 5\nmin"),   TimeText::tr("5–15\nmin"), TimeText::tr("15–30\nmin"),
            TimeText::tr("30–60\nmin"), TimeText::tr("1–2\nh"),    TimeText::tr("2–4\nh"),
            TimeText::tr("4–8\nh"),     TimeText::tr("8–24\nh"),   TimeText::tr("≥ 1\nd")};
}

Chart spreadChart(const ChartSources &sources, const Timed &what)
{
    Chart chart;
    chart.key = u"spread"_s;
    chart.title = TimeText::tr("How long it takes");
    chart.variant = what.name;
    chart.how = howText(what.measure);
    chart.brief = briefText(what.measure);
    chart.about = engineText(measureName(what.measure));
    chart.nothing = TimeText::tr("Of no incident in this time both moments are known to the minute.");
    ChartSeries series{TimeText::tr("Incidents"), ChartInk::First, {}};
    chart.categories = rangeLabels();
    for (const QString &label : std::as_const(chart.categories))
        chart.fullNames.append(QString(label).replace(u'\n', u' '));
    series.cells.fill({0.0, {}, {}}, chart.categories.size());
    for (const qsizetype place : sources.places()) {
        const auto [past, details] = sources.at(place);
        const auto value = what.read(details.milestones).value;
        if (!value) continue;
        addTo(series.cells[durationRange(*value)], past.uuid);
        ++chart.incidents;
    }
    chart.note = TimeText::tr("Known of %1.", "so many of so many incidents")
                     .arg(ofText(chart.incidents, sources.places().size()));
    chart.isUsual = what.measure == Measure::Resolve;
    chart.series = {series};
    return chart;
}

// ---- what returned, what was avoidable ----

Chart repeatChart(const ChartSources &sources)
{
    Chart chart = sources.ofTime(u"repeat"_s, TimeText::tr("What came back"), howText(Measure::Repeat));
    chart.brief = briefText(Measure::Repeat);
    chart.nothing = TimeText::tr("No incident of this time names its causes, so nothing can be said.");
    ChartSeries again = sources.seriesOfTime(TimeText::tr("Came before"), ChartInk::Second);
    ChartSeries fresh = sources.seriesOfTime(TimeText::tr("First time"), ChartInk::First);
    const QList<qsizetype> repeats = sources.placesOf(sources.statistics().repeat.uuids); // ascending, as all places
    for (qsizetype bucket = 0; bucket < sources.buckets().starts.size(); ++bucket) {
        auto repeat = repeats.cbegin();
        for (const qsizetype place : sources.in(bucket)) {
            const PastIncident &past = sources.at(place).past;
            const bool hasCause = std::any_of(past.causes.begin(), past.causes.end(), [](const PastCause &cause) {
                return !cause.uuid.isNull() && bringsAbout(cause.role);
            });
            if (!hasCause) continue;
            repeat = std::lower_bound(repeat, repeats.cend(), place);
            const bool cameBefore = repeat != repeats.cend() && *repeat == place;
            addTo((cameBefore ? again : fresh).cells[bucket], past.uuid);
            ++chart.incidents;
        }
    }
    chart.note = TimeText::tr("Causes are named in %1.", "so many of so many incidents")
                     .arg(ofText(sources.statistics().repeat.of, sources.places().size()));
    chart.series = {again, fresh};
    return chart;
}

Chart avoidableChart(const ChartSources &sources)
{
    Chart chart = sources.ofTime(u"avoidable"_s, TimeText::tr("Avoidable downtime"), howText(Measure::Avoidable));
    chart.brief = briefText(Measure::Avoidable);
    chart.unit = Chart::Unit::Minutes;
    chart.nothing = TimeText::tr("No incident of this time had a cause that an open action of another one answers.");
    ChartSeries late = sources.seriesOfTime(TimeText::tr("Action overdue"), ChartInk::Second);
    ChartSeries open = sources.seriesOfTime(TimeText::tr("Action open"), ChartInk::First);
    qsizetype known = 0;
    const QList<AvoidableIncident> &all = sources.statistics().avoidable.incidents;
    QList<QUuid> uuids;
    for (const AvoidableIncident &one : all)
        uuids.append(one.uuid);
    const QList<qsizetype> places = sources.placesOf(uuids);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const AvoidableIncident &one = all.at(i);
        const qsizetype bucket = sources.bucketAt(places.at(i));
        if (bucket < 0) continue;
        ++chart.incidents;
        known += one.impact ? 1 : 0;
        ChartCell &cell = (one.wasOverdue ? late : open).cells[bucket];
        if (cell.incidents.isEmpty()) cell.value = std::nullopt; // a zero stands where there is none
        if (one.impact) cell.value = cell.value.value_or(0) + inMinutes(*one.impact);
        cell.incidents.append(one.uuid);
    }
    // Where nothing is known of a part, its sum is not known either.
    for (qsizetype i = 0; i < late.cells.size(); ++i) {
        ChartCell &a = late.cells[i];
        ChartCell &b = open.cells[i];
        if (!a.value && b.incidents.isEmpty()) b.value = std::nullopt;
        if (!b.value && a.incidents.isEmpty()) a.value = std::nullopt;
    }
    if (known < chart.incidents)
        chart.note = TimeText::tr("The impact is known of %1.", "so many of so many incidents")
                         .arg(ofText(known, chart.incidents));
    chart.series = {late, open};
    return chart;
}

Chart falseLeadChart(const ChartSources &sources)
{
    Chart chart =
        sources.ofTime(u"false-leads"_s, TimeText::tr("Time lost to false leads"), howText(Measure::FalseLeads));
    chart.brief = briefText(Measure::FalseLeads);
    chart.unit = Chart::Unit::Minutes;
    chart.nothing =
        TimeText::tr("No timeline of this time has a false lead in it. Mark them, and their cost shows here.");
    ChartSeries lost = sources.seriesOfTime(TimeText::tr("Lost"), ChartInk::First);
    for (const qsizetype place : sources.placesOf(sources.statistics().falseLeads.incidents)) {
        const qsizetype bucket = sources.bucketAt(place);
        const auto [past, details] = sources.at(place);
        if (bucket < 0 || !details.falseLeads.lost) continue;
        addTo(lost.cells[bucket], past.uuid, inMinutes(*details.falseLeads.lost));
        ++chart.incidents;
    }
    const FalseLeadSum &sum = sources.statistics().falseLeads;
    if (sum.n < sum.of)
        chart.note = TimeText::tr("%1 could be measured.", "so many of so many").arg(ofText(sum.n, sum.of));
    chart.series = {lost};
    return chart;
}

// ---- who noticed, and when it happens ----

Chart noticedChart(const ChartSources &sources)
{
    Chart chart = sources.ofTime(u"noticed"_s, TimeText::tr("Who noticed it"),
                                 TimeText::tr("By the way of detection: an alert, a colleague and chance are us; "
                                              "customers and partners are others."));
    chart.nothing = TimeText::tr("No incident began in this time.");
    ChartSeries others = sources.seriesOfTime(TimeText::tr("Customers, partners"), ChartInk::Second);
    ChartSeries us = sources.seriesOfTime(TimeText::tr("Us"), ChartInk::First);
    ChartSeries unknown = sources.seriesOfTime(TimeText::tr("Not known"), ChartInk::Third);
    for (qsizetype bucket = 0; bucket < sources.buckets().starts.size(); ++bucket)
        for (const qsizetype place : sources.in(bucket)) {
            const auto [past, details] = sources.at(place);
            const Noticed by = noticedBy(details.detectionMethod);
            ChartSeries &series = by == Noticed::ByOthers ? others : by == Noticed::ByUs ? us : unknown;
            addTo(series.cells[bucket], past.uuid);
            ++chart.incidents;
        }
    chart.series = {others, us, unknown};
    return chart;
}

QString hourText(int hour)
{
    return QString::number(hour).rightJustified(2, u'0');
}

Chart hoursChart(const ChartSources &sources)
{
    Chart chart;
    chart.key = u"hours"_s;
    chart.title = TimeText::tr("When it happens");
    chart.how = TimeText::tr("Incidents by the hour and weekday in which they began, each in its own time zone.");
    chart.nothing = TimeText::tr("Of no incident in this time it is known to the minute when it began.");
    chart.shape = Chart::Shape::Heat;
    chart.about = TimeText::tr("Hour");
    const QLocale locale = shownLocale();
    for (int hour = 0; hour < 24; ++hour) {
        chart.categories.append(hourText(hour));
        chart.fullNames.append(TimeText::tr("%1:00 to %2:00", "hours").arg(hourText(hour), hourText((hour + 1) % 24)));
    }
    const int first = locale.firstDayOfWeek();
    for (int day = 0; day < 7; ++day) {
        ChartSeries series{
            locale.standaloneDayName((first - 1 + day) % 7 + 1, QLocale::ShortFormat), ChartInk::First, {}};
        series.cells.fill({0.0, {}, {}}, 24);
        chart.series.append(series);
    }
    ZoneClock clock;
    for (const qsizetype place : sources.places()) {
        const auto [past, details] = sources.at(place);
        if (!past.started.isInstant()) continue;
        const WallTime local = clock.at(details.timeZone, past.started.msecs());
        addTo(chart.series[(local.weekday - first + 7) % 7].cells[local.hour()], past.uuid);
        ++chart.incidents;
    }
    chart.note = TimeText::tr("Known of %1.", "so many of so many incidents")
                     .arg(ofText(chart.incidents, sources.places().size()));
    return chart;
}

} // namespace

QList<Chart> chartsOfTime(const ChartSources &sources)
{
    QList<Chart> charts{severityChart(sources)};
    for (const Timed &what : timed())
        charts.append(paceChart(sources, what));
    for (const Timed &what : timed())
        charts.append(spreadChart(sources, what));
    charts += {repeatChart(sources), avoidableChart(sources), noticedChart(sources), hoursChart(sources),
               falseLeadChart(sources)};
    return charts;
}

} // namespace nevertwice
