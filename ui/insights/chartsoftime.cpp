#include "model/insight/measure.h"
#include "model/insight/measures.h"
#include "ui/insights/chartsources.h"
#include "ui/kit/codetext.h"
#include "ui/kit/enginetext.h"
#include "ui/kit/inenglish.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QTimeZone>

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
    QSet<qsizetype> used;
    for (qsizetype bucket = 0; bucket < sources.buckets().starts.size(); ++bucket)
        for (const qsizetype place : sources.in(bucket)) {
            const auto [past, details] = sources.at(place);
            const auto known = details.severity.known();
            const qsizetype series = known ? qsizetype(*known) : all.size() - 1;
            addTo(all[series].cells[bucket], past.uuid);
            used.insert(series);
            ++chart.incidents;
        }
    for (qsizetype i = 0; i < all.size(); ++i)
        if (used.contains(i)) chart.series.append(all.at(i));
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

Chart paceChart(const ChartSources &sources, const Timed &what)
{
    Chart chart = sources.ofTime(
        u"pace"_s, TimeText::tr("How fast, over time"),
        TimeText::tr("%1 Half of the incidents took no longer than the median.").arg(howText(what.measure)));
    chart.variant = what.name;
    chart.shape = Chart::Shape::Lines;
    chart.unit = Chart::Unit::Minutes;
    chart.nothing = TimeText::tr("Of no incident in this time both moments are known to the minute.");
    ChartSeries median = sources.seriesOfTime(TimeText::tr("Median"), ChartInk::First);
    ChartSeries most = sources.seriesOfTime(TimeText::tr("90 of 100 within"), ChartInk::Second);
    for (qsizetype bucket = 0; bucket < sources.buckets().starts.size(); ++bucket) {
        QList<std::optional<Duration>> values;
        ChartCell cell;
        for (const qsizetype place : sources.in(bucket)) {
            const auto [past, details] = sources.at(place);
            values.append(what.read(details.milestones).value);
            if (values.last()) cell.incidents.append(past.uuid);
        }
        const Distribution spread = distributionInMinutes(values);
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

struct Range
{
    double from; // minutes
    QString label;
};

QList<Range> ranges()
{
    return {{0, TimeText::tr("< 5\nmin")},    {5, TimeText::tr("5–15\nmin")}, {15, TimeText::tr("15–30\nmin")},
            {30, TimeText::tr("30–60\nmin")}, {60, TimeText::tr("1–2\nh")},   {120, TimeText::tr("2–4\nh")},
            {240, TimeText::tr("4–8\nh")},    {480, TimeText::tr("8–24\nh")}, {1440, TimeText::tr("≥ 1\nd")}};
}

Chart spreadChart(const ChartSources &sources, const Timed &what)
{
    Chart chart;
    chart.key = u"spread"_s;
    chart.title = TimeText::tr("How long it takes");
    chart.variant = what.name;
    chart.how = howText(what.measure);
    chart.about = engineText(measureName(what.measure));
    chart.nothing = TimeText::tr("Of no incident in this time both moments are known to the minute.");
    ChartSeries series{TimeText::tr("Incidents"), ChartInk::First, {}};
    const QList<Range> all = ranges();
    for (const Range &range : all) {
        chart.categories.append(range.label);
        chart.fullNames.append(QString(range.label).replace(u'\n', u' '));
    }
    series.cells.fill({0.0, {}, {}}, all.size());
    for (const qsizetype place : sources.places()) {
        const auto [past, details] = sources.at(place);
        const auto value = what.read(details.milestones).value;
        if (!value) continue;
        const double minutes = inMinutes(*value);
        qsizetype at = all.size() - 1;
        while (minutes < all.at(at).from)
            --at;
        addTo(series.cells[at], past.uuid);
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
    chart.nothing = TimeText::tr("No incident of this time names its causes, so nothing can be said.");
    ChartSeries again = sources.seriesOfTime(TimeText::tr("Came before"), ChartInk::Second);
    ChartSeries fresh = sources.seriesOfTime(TimeText::tr("First time"), ChartInk::First);
    const QList<QUuid> &repeated = sources.statistics().repeat.uuids;
    const QSet<QUuid> repeats(repeated.begin(), repeated.end());
    for (qsizetype bucket = 0; bucket < sources.buckets().starts.size(); ++bucket)
        for (const qsizetype place : sources.in(bucket)) {
            const PastIncident &past = sources.at(place).past;
            const bool hasCause = std::any_of(past.causes.begin(), past.causes.end(), [](const PastCause &cause) {
                return !cause.uuid.isNull() && bringsAbout(cause.role);
            });
            if (!hasCause) continue;
            addTo((repeats.contains(past.uuid) ? again : fresh).cells[bucket], past.uuid);
            ++chart.incidents;
        }
    chart.note = TimeText::tr("Causes are named in %1.", "so many of so many incidents")
                     .arg(ofText(sources.statistics().repeat.of, sources.places().size()));
    chart.series = {again, fresh};
    return chart;
}

Chart avoidableChart(const ChartSources &sources)
{
    Chart chart = sources.ofTime(u"avoidable"_s, TimeText::tr("Avoidable downtime"), howText(Measure::Avoidable));
    chart.unit = Chart::Unit::Minutes;
    chart.nothing = TimeText::tr("No incident of this time had a cause that an open action of another one answers.");
    ChartSeries late = sources.seriesOfTime(TimeText::tr("Action overdue"), ChartInk::Second);
    ChartSeries open = sources.seriesOfTime(TimeText::tr("Action open"), ChartInk::First);
    qsizetype known = 0;
    for (const AvoidableIncident &one : sources.statistics().avoidable.incidents) {
        const qsizetype bucket = sources.bucketOf(one.uuid);
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
    chart.unit = Chart::Unit::Minutes;
    chart.nothing =
        TimeText::tr("No timeline of this time has a false lead in it. Mark them, and their cost shows here.");
    ChartSeries lost = sources.seriesOfTime(TimeText::tr("Lost"), ChartInk::First);
    for (const QUuid &one : sources.statistics().falseLeads.incidents) {
        const qsizetype bucket = sources.bucketOf(one);
        const FalseLeadTime &leads = sources.of(one).details.falseLeads;
        if (bucket < 0 || !leads.lost) continue;
        addTo(lost.cells[bucket], one, inMinutes(*leads.lost));
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
            const Code<DetectionMethod> &method = details.detectionMethod;
            const bool isOthers = method == DetectionMethod::Customer || method == DetectionMethod::Partner;
            const bool isUs = method == DetectionMethod::Alert || method == DetectionMethod::Employee ||
                              method == DetectionMethod::Chance;
            addTo((isOthers ? others : isUs ? us : unknown).cells[bucket], past.uuid);
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
    QHash<QString, QTimeZone> zones; // making one takes longer than asking it
    for (const qsizetype place : sources.places()) {
        const auto [past, details] = sources.at(place);
        if (!past.started.isInstant()) continue;
        auto zone = zones.find(details.timeZone);
        if (zone == zones.end()) {
            QTimeZone made(details.timeZone.toLatin1());
            zone = zones.insert(details.timeZone, made.isValid() ? made : QTimeZone::utc());
        }
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(past.started.msecs(), *zone);
        const int day = (local.date().dayOfWeek() - first + 7) % 7;
        addTo(chart.series[day].cells[local.time().hour()], past.uuid);
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
