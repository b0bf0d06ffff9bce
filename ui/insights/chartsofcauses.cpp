#include "model/insight/measure.h"
#include "model/insight/phases.h"
#include "ui/insights/chartsources.h"
#include "ui/kit/enginetext.h"
#include "ui/kit/format.h"
#include "ui/kit/phasetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct CauseText
{
    Q_DECLARE_TR_FUNCTIONS(CauseText)
};

constexpr qsizetype kMostBars = 10; // what is beyond is told below, so that the whole stays the whole

// ---- what breaks ----

struct Named
{
    QString name;
    Tally tally;
};

// The largest first by what is shown; all others are told in a sentence.
Chart ranked(Chart chart, QList<Named> sorted, const QString &others)
{
    const bool isTime = chart.unit == Chart::Unit::Minutes;
    const auto amount = [isTime](const Tally &tally) {
        return isTime ? inMinutes(tally.impact) : double(tally.incidents.size());
    };
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const Named &a, const Named &b) { return amount(a.tally) > amount(b.tally); });
    ChartSeries bars{chart.variant, ChartInk::First, {}};
    const auto isKnown = [isTime](const Named &one) { return !isTime || one.tally.impactOf > 0; };
    for (const Named &one : sorted.mid(0, kMostBars)) {
        const Tally &tally = one.tally;
        chart.categories.append(one.name);
        bars.cells.append({isKnown(one) ? std::optional(amount(tally)) : std::nullopt,
                           isTime ? ofText(tally.impactOf, tally.incidents.size()) : QString(), tally.incidents});
    }
    if (const QList<Named> rest = sorted.mid(kMostBars); !rest.isEmpty()) {
        double value = 0;
        for (const Named &one : rest)
            value += amount(one.tally);
        const QString sum = std::any_of(rest.begin(), rest.end(), isKnown) ? chartValueText(chart.unit, value)
                                                                           : CauseText::tr("not known");
        chart.note += u' ' + others.arg(numberText(rest.size()), sum);
    }
    chart.series = {bars};
    return chart;
}

// Of all causes, also of those that have no bar.
void cumulate(Chart &chart, double sum)
{
    double soFar = 0;
    for (qsizetype i = 0; i < chart.categories.size() && sum > 0; ++i) {
        soFar += chart.total(i).value_or(0);
        chart.cumulated.append(soFar / sum * 100);
    }
}

Chart causeChart(const ChartSources &sources, Chart::Unit unit)
{
    Chart chart;
    chart.key = u"causes"_s;
    chart.title = CauseText::tr("Causes");
    chart.shape = Chart::Shape::Bars;
    chart.unit = unit;
    chart.about = CauseText::tr("Cause");
    const bool isTime = unit == Chart::Unit::Minutes;
    chart.variant = isTime ? CauseText::tr("Minutes") : CauseText::tr("Incidents");
    chart.how = isTime
                    ? CauseText::tr("Impact of the incidents that had the cause as root, contributing or trigger, and "
                                    "what share of all the bars so far make.")
                    : CauseText::tr("Incidents that had the cause as root, contributing or trigger, and what share of "
                                    "all the bars so far make.");
    chart.nothing = CauseText::tr("No incident of this time is linked to a cause.");
    chart.note = CauseText::tr("An incident with two causes counts for both.");
    QList<Named> all;
    for (const CauseTally &cause : sources.statistics().byCause) {
        const QString title = oneLine(sources.facts().causes.value(cause.cause));
        all.append({title.isEmpty() ? CauseText::tr("A cause without a name") : title, cause.tally});
    }
    chart = ranked(std::move(chart), all, CauseText::tr("%1 other causes: %2."));
    chart.incidents = sources.statistics().repeat.of; // those with such a cause, each once
    double sum = 0;
    for (const Named &one : std::as_const(all))
        sum += isTime ? inMinutes(one.tally.impact) : double(one.tally.incidents.size());
    cumulate(chart, sum);
    return chart;
}

Chart serviceChart(const ChartSources &sources, Chart::Unit unit)
{
    Chart chart;
    chart.key = u"services"_s;
    chart.title = CauseText::tr("Services");
    chart.shape = Chart::Shape::Bars;
    chart.unit = unit;
    chart.about = CauseText::tr("Service");
    const bool isTime = unit == Chart::Unit::Minutes;
    chart.variant = isTime ? CauseText::tr("Minutes") : CauseText::tr("Incidents");
    chart.how = isTime ? CauseText::tr("Impact of the incidents of each service.")
                       : CauseText::tr("Incidents of each service.");
    chart.nothing = CauseText::tr("No incident of this time names a service.");
    chart.note = CauseText::tr("An incident of two services counts for both.");
    QList<Named> all;
    for (const NamedTally &service : sources.statistics().byService)
        all.append({oneLine(service.name), service.tally});
    chart = ranked(std::move(chart), std::move(all), CauseText::tr("%1 other services: %2."));
    chart.incidents = std::count_if(sources.places().cbegin(), sources.places().cend(),
                                    [&](qsizetype place) { return !sources.at(place).details.services.isEmpty(); });
    return chart;
}

// ---- where the time goes ----

ChartInk inkOf(const Band &band)
{
    if (band.phases.size() != 1) return ChartInk::Joined;
    return ChartInk(int(ChartInk::Undetected) + int(band.phases.first()));
}

QString nameOf(const Band &band)
{
    QStringList names;
    for (const Phase phase : band.phases)
        names.append(phaseText(phase));
    return names.join(CauseText::tr(" + ", "between phases whose bound is not known"));
}

// How long each incident took, or what share of it each phase had: minutes are not seen beside days.
Chart phaseChart(const ChartSources &sources, Chart::Unit unit)
{
    Chart chart;
    chart.key = u"phases"_s;
    chart.title = CauseText::tr("Where the time went");
    chart.how = CauseText::tr("%1.", "a formula").arg(engineText(formula(Measure::Phases)));
    chart.brief = CauseText::tr("In which phase the time of the incidents went.");
    chart.nothing = CauseText::tr("Of no incident in this time two moments are known to the minute.");
    chart.note = CauseText::tr("The latest of this time. A bound that is not known joins two phases.");
    chart.shape = Chart::Shape::Bars;
    chart.unit = unit;
    const bool isShare = unit == Chart::Unit::Percent;
    chart.variant = isShare ? CauseText::tr("Shares") : CauseText::tr("Minutes");
    chart.about = CauseText::tr("Incident");
    // By their phases: those of one incident never overlap, so this is their order in time as well.
    std::map<QList<int>, ChartSeries> series;
    for (const Incident &incident : sources.facts().latest) {
        const Phases phases = phasesOf(incident.milestones, incident.timeline);
        if (phases.bands.isEmpty()) continue;
        chart.categories.append(incident.ref);
        chart.fullNames.append(incident.ref + u' ' + oneLine(incident.title));
        double sum = 0;
        for (const Band &band : phases.bands)
            sum += inMinutes(band.length());
        if (isShare) chart.ends.append(chartValueText(Chart::Unit::Minutes, sum));
        for (const Band &band : phases.bands) {
            QList<int> key;
            for (const Phase phase : band.phases)
                key.append(int(phase));
            ChartSeries &one = series.try_emplace(key, ChartSeries{nameOf(band), inkOf(band), {}}).first->second;
            one.cells.resize(chart.categories.size() - 1);
            const double minutes = inMinutes(band.length());
            const QString length = isShare ? chartValueText(Chart::Unit::Minutes, minutes) : QString();
            one.cells.append({isShare ? (sum > 0 ? minutes / sum * 100 : 0) : minutes, length, {incident.uuid}});
        }
    }
    chart.incidents = chart.categories.size();
    for (auto &[key, one] : series) {
        one.cells.resize(chart.categories.size());
        chart.series.append(one);
    }
    return chart;
}

} // namespace

QList<Chart> chartsOfCauses(const ChartSources &sources)
{
    return {causeChart(sources, Chart::Unit::Count),   causeChart(sources, Chart::Unit::Minutes),
            phaseChart(sources, Chart::Unit::Percent), phaseChart(sources, Chart::Unit::Minutes),
            serviceChart(sources, Chart::Unit::Count), serviceChart(sources, Chart::Unit::Minutes)};
}

} // namespace nevertwice
