#include "ui/insights/chartsources.h"
#include "ui/kit/format.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct LoadText
{
    Q_DECLARE_TR_FUNCTIONS(LoadText)
};

constexpr qsizetype kMostPeople = 10;

Chart loadChart(const QString &variant)
{
    Chart chart;
    chart.key = u"load"_s;
    chart.title = LoadText::tr("Load out of hours");
    chart.variant = variant;
    chart.shape = Chart::Shape::Bars;
    chart.about = LoadText::tr("Person");
    return chart;
}

Chart unasked()
{
    Chart chart = loadChart({});
    chart.how = LoadText::tr("How many evenings, nights and days off incidents take from people.");
    chart.nothing =
        LoadText::tr("Off until you ask for it. It is about load, never about blame: who carries too much of "
                     "it is to be relieved. Only you see it, and nothing about it is stored in the workspace.");
    return chart;
}

QString howOf(const WorkingHours &hours)
{
    const QString zone = hours.zone.isEmpty() ? LoadText::tr("in the zone of each incident")
                                              : LoadText::tr("in %1", "time zone").arg(hours.zone);
    return LoadText::tr("A person was there where they wrote an event of the timeline that somebody did, or were "
                        "commander, scribe or responder when it was acknowledged, else detected, else started. Working "
                        "hours: %1, %2. What lies before they begin belongs to the day before.",
                        "hours, zone")
        .arg(hours.spanText(), zone);
}

// Those with a bar; all others are told in a sentence.
Chart withPeople(Chart chart, const ChartSources::Load &load)
{
    chart.how = howOf(load.hours);
    chart.nothing = LoadText::tr("Nobody was there out of hours in this time, as far as timelines and roles tell.");
    chart.note = LoadText::tr("It tells where somebody is to be relieved, never who is to blame.");
    if (const qsizetype others = load.people.size() - kMostPeople; others > 0)
        chart.note += u' ' + (others == 1 ? LoadText::tr("1 other person has less.")
                                          : LoadText::tr("%n other people have less.", nullptr, int(others)));
    QSet<QUuid> incidents;
    for (const PersonLoad &one : load.people) {
        if (chart.categories.size() < kMostPeople) chart.categories.append(oneLine(one.person));
        for (const QUuid &incident : one.incidents)
            incidents.insert(incident);
    }
    chart.incidents = incidents.size();
    return chart;
}

Chart daysChart(const ChartSources::Load &load)
{
    Chart chart = withPeople(loadChart(LoadText::tr("Days")), load);
    ChartSeries nights{LoadText::tr("Evenings and nights"), ChartInk::First, {}};
    ChartSeries daysOff{LoadText::tr("Days off"), ChartInk::Second, {}};
    for (const PersonLoad &one : load.people.mid(0, kMostPeople)) {
        nights.cells.append({double(one.nights), {}, one.ofNights});
        daysOff.cells.append({double(one.daysOff), {}, one.ofDaysOff});
    }
    chart.series = {nights, daysOff};
    return chart;
}

Chart incidentsChart(const ChartSources::Load &load)
{
    ChartSources::Load sorted = load;
    std::stable_sort(sorted.people.begin(), sorted.people.end(),
                     [](const PersonLoad &a, const PersonLoad &b) { return a.incidents.size() > b.incidents.size(); });
    Chart chart = withPeople(loadChart(LoadText::tr("Incidents")), sorted);
    ChartSeries series{LoadText::tr("Incidents"), ChartInk::First, {}};
    for (const PersonLoad &one : sorted.people.mid(0, kMostPeople))
        series.cells.append({double(one.incidents.size()), {}, one.incidents});
    chart.series = {series};
    return chart;
}

} // namespace

QList<Chart> chartsOfLoad(const ChartSources &sources)
{
    const auto &load = sources.facts().load;
    if (!load) return {unasked()};
    return {daysChart(*load), incidentsChart(*load)};
}

} // namespace nevertwice
