#include "model/insight/measures.h"
#include "tests/support/builders.h"
#include "tests/support/generator.h"
#include "tests/support/testmain.h"
#include "ui/insights/chartlayout.h"
#include "ui/insights/chartpicture.h"
#include "ui/insights/chartsources.h"
#include "ui/insights/report.h"

#include <QFontMetricsF>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

namespace chartstest {

const char *const kNow = "2026-06-15T12:00:00Z";

Records recordsOf(const QList<Incident> &incidents)
{
    Records records;
    for (const Incident &incident : incidents) {
        records.history.incidents.append(pastIncident(incident));
        records.details.append(detailsOf(incident));
    }
    return records;
}

QList<Chart> chartsOf(const QList<Incident> &incidents, const TimeSpan &span)
{
    const Records records = recordsOf(incidents);
    QHash<QUuid, Moment> starts;
    for (const Incident &incident : incidents)
        starts.insert(incident.uuid, incident.milestones.started);
    Scope scope;
    if (span.now) scope.filter = [&](const QUuid &uuid) { return span.now->contains(starts.value(uuid)); };
    const Statistics statistics = statisticsOf(records, scope, test::at(kNow));
    LoadMarks marks;
    for (const Incident &incident : incidents)
        marks.insert(incident.uuid, loadMarksOf(incident));
    const ChartSources::Load load{{}, loadOf(records, countedPlaces(records, scope), marks, {})};
    const ChartSources sources(records, scope, statistics, span, {{}, incidents.mid(0, 12), test::at(kNow), {}, load});
    return chartsOfTime(sources) + chartsOfCauses(sources) + chartsOfPromises(sources) + chartsOfServices(sources) +
           chartsOfLoad(sources);
}

QList<Chart> chartsOf(const QList<Incident> &incidents)
{
    return chartsOf(incidents, spanOf(SpanKind::Year, test::at(kNow).day()));
}

Chart chart(const QList<Chart> &charts, const QString &key, const QString &variant = {})
{
    for (const Chart &one : charts)
        if (one.key == key && (variant.isEmpty() || one.variant == variant)) return one;
    qFatal("no chart %s", qPrintable(key));
}

// What a series is in words: "3 0 1 -".
QString valuesOf(const Chart &chart, const QString &series)
{
    for (const ChartSeries &one : chart.series) {
        if (one.name != series) continue;
        QStringList values;
        for (const ChartCell &cell : one.cells)
            values.append(cell.value ? QString::number(*cell.value) : u"-"_s);
        return values.join(u' ');
    }
    return u"no such series"_s;
}

double sumOf(const Chart &chart)
{
    double sum = 0;
    for (qsizetype i = 0; i < chart.categories.size(); ++i)
        sum += chart.total(i).value_or(0);
    return sum;
}

QList<Incident> generated(int count, quint32 seed)
{
    Generator generator({.seed = seed, .count = count});
    QList<Incident> incidents;
    for (int i = 0; i < count; ++i)
        incidents.append(generator.next());
    return incidents;
}

bool isCounted(const Incident &incident)
{
    return incident.classification != Classification::Drill && incident.classification != Classification::FalseAlarm;
}

ChartLook look()
{
    return chartFileLook(lightTokens());
}

// Where the letters of a label are, which may be less than the room it has.
QRectF lettersOf(const ChartLayout::Label &label)
{
    const QFontMetricsF metrics(label.isNumber ? look().number : look().label);
    double width = 0;
    const QStringList lines = label.text.split(u'\n');
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    QRectF letters(0, 0, width, metrics.height() * double(lines.size()));
    letters.moveCenter(label.rect.center());
    if (label.alignment & Qt::AlignRight) letters.moveRight(label.rect.right());
    if (label.alignment & Qt::AlignLeft) letters.moveLeft(label.rect.left());
    return letters;
}

// The labels that overlap another or leave the picture.
QStringList badLabels(const ChartLayout &layout, double width)
{
    QStringList bad;
    QList<ChartLayout::Label> all = layout.labels;
    for (const ChartLayout::Entry &entry : layout.legend)
        all.append(entry.label);
    QList<QRectF> letters;
    for (const ChartLayout::Label &label : std::as_const(all))
        letters.append(lettersOf(label).adjusted(0.5, 1, -0.5, -1));
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (letters.at(i).left() < -4 || letters.at(i).right() > width + 4) bad.append(all.at(i).text + u" leaves"_s);
        for (qsizetype j = i + 1; j < all.size(); ++j)
            if (letters.at(i).intersects(letters.at(j))) bad.append(all.at(i).text + u" over "_s + all.at(j).text);
    }
    return bad;
}

} // namespace chartstest

using namespace chartstest;

class ChartsTest : public QObject
{
    Q_OBJECT

private slots:
    void countsByMonthAndSeverity()
    {
        const auto charts = chartsOf({anIncident().ofSeverity(Severity::Sev1).startedAt("2026-01-31T23:59:59Z"),
                                      anIncident().ofSeverity(Severity::Sev1).startedAt("2026-02-01T00:00:00Z"),
                                      anIncident().startedAt("2026-02-10"),
                                      anIncident().ofSeverity(Severity::Sev1).startedAt("2025-12-31T23:59:59Z")});
        const Chart severity = chart(charts, u"severity"_s);
        QCOMPARE(severity.series.size(), 2);
        QCOMPARE(valuesOf(severity, u"SEV1"_s), u"1 1 0 0 0 0"_s);
        QCOMPARE(valuesOf(severity, u"Other or none"_s), u"0 1 0 0 0 0"_s);
        QCOMPARE(severity.categories.first(), u"Jan\n2026"_s);
        QCOMPARE(severity.fullNames.at(1), u"February 2026"_s);
    }

    // One that was never detected is neither fast nor slow.
    void leavesOutWhatIsNotKnown()
    {
        const auto charts = chartsOf({anIncident().startedAt("2026-01-05T10:00:00Z").detectedAt("2026-01-05T10:10:00Z"),
                                      anIncident().startedAt("2026-01-06T10:00:00Z").detectedAt("2026-01-06T10:20:00Z"),
                                      anIncident().startedAt("2026-01-07T10:00:00Z"),
                                      anIncident().startedAt("2026-01-08T10:00:00Z").detectedAt("2026-01-08T09:00:00Z"),
                                      anIncident().startedAt("2026-02-07T10:00:00Z")});
        const Chart pace = chart(charts, u"pace"_s, u"Detect"_s);
        QVERIFY(valuesOf(pace, u"Median"_s).startsWith(u"15 - - "_s));
        QCOMPARE(pace.series.first().cells.first().note, u"2 of 4"_s);
        QCOMPARE(pace.series.first().cells.at(1).note, u"0 of 1"_s);
    }

    void equalsAPlainCountOnGeneratedData()
    {
        const QList<Incident> incidents = generated(400, 5);
        const Chart severity = chart(chartsOf(incidents, spanOf(SpanKind::All, test::at(kNow).day())), u"severity"_s);
        qsizetype dated = 0;
        for (const Incident &incident : incidents)
            dated += isCounted(incident) && incident.milestones.started.isKnown() ? 1 : 0;
        QVERIFY(dated > 100);
        QCOMPARE(sumOf(severity), double(dated));
        QCOMPARE(severity.incidents, dated);
    }

    void equalsAPlainMedianOnGeneratedData()
    {
        const QList<Incident> incidents = generated(400, 6);
        const TimeSpan span = spanOf(SpanKind::All, test::at(kNow).day());
        const Records records = recordsOf(incidents);
        const Statistics statistics = statisticsOf(records, {}, test::at(kNow));
        const ChartSources sources(records, {}, statistics, span, {{}, {}, test::at(kNow)});
        const Chart pace = chart(chartsOfTime(sources), u"pace"_s, u"Resolve"_s);
        for (qsizetype bucket = 0; bucket < pace.categories.size(); ++bucket) {
            QList<double> minutes;
            for (const Incident &incident : incidents) {
                const auto value = timeToResolve(incident.milestones).value;
                if (isCounted(incident) && value && sources.buckets().of(incident.milestones.started) == bucket)
                    minutes.append(inMinutes(*value));
            }
            std::sort(minutes.begin(), minutes.end());
            const auto &drawn = pace.series.first().cells.at(bucket).value;
            QCOMPARE(drawn.has_value(), !minutes.isEmpty());
            if (!drawn) continue;
            const qsizetype half = minutes.size() / 2;
            const double median =
                minutes.size() % 2 == 1 ? minutes.at(half) : (minutes.at(half - 1) + minutes.at(half)) / 2;
            QVERIFY(qAbs(*drawn - median) < 1e-6);
        }
    }

    void addsUpToTheNumbersAboveIt()
    {
        const QList<Incident> incidents = generated(300, 7);
        const Records records = recordsOf(incidents);
        const Statistics statistics = statisticsOf(records, {}, test::at(kNow));
        const TimeSpan all = spanOf(SpanKind::All, test::at(kNow).day());
        const ChartSources sources(records, {}, statistics, all, {{}, {}, test::at(kNow)});
        const QList<Chart> charts = chartsOfTime(sources) + chartsOfPromises(sources);
        QCOMPARE(chart(charts, u"repeat"_s).incidents, statistics.repeat.of);
        QCOMPARE(qRound64(sumOf(chart(charts, u"avoidable"_s))), qRound64(inMinutes(statistics.avoidable.total)));
        const Chart promises = chart(charts, u"promises"_s, u"By type"_s);
        double overdue = 0;
        for (const ChartSeries &series : promises.series)
            if (series.name == "Overdue"_L1)
                for (const ChartCell &cell : series.cells)
                    overdue += cell.value.value_or(0);
        QCOMPARE(overdue, double(statistics.promises.overdue));
    }

    // On the night the clock goes forward there is no half past two.
    void tellsTheHourOnTheClockOfTheIncident()
    {
        const auto charts = chartsOf({anIncident().inZone("Europe/Berlin").startedAt("2026-03-29T01:30:00Z"),
                                      anIncident().inZone("Nowhere/AtAll").startedAt("2026-03-29T01:30:00Z"),
                                      anIncident().startedAt("2026-03-29")});
        const Chart hours = chart(charts, u"hours"_s);
        const ChartSeries &sunday = hours.series.at(hours.series.last().name == "Sun"_L1 ? 6 : 0);
        QCOMPARE(sunday.name, u"Sun"_s);
        QCOMPARE(sunday.cells.at(3).incidents.size(), 1);
        QCOMPARE(sunday.cells.at(1).incidents.size(), 1);
        QCOMPARE(hours.incidents, 2);
        QCOMPARE(hours.note, u"Known of 2 of 3."_s);
    }

    void dividesAnIncidentIntoPhasesThatAddUp()
    {
        const Chart phases = chart(chartsOf({anIncident()
                                                 .withRef("INC-1")
                                                 .titled("Disk full")
                                                 .startedAt("2026-01-05T10:00:00Z")
                                                 .detectedAt("2026-01-05T10:10:00Z")
                                                 .acknowledgedAt("2026-01-05T10:15:00Z")
                                                 .mitigatedAt("2026-01-05T11:00:00Z")
                                                 .resolvedAt("2026-01-05T12:00:00Z")}),
                                   u"phases"_s, u"Minutes"_s);
        QCOMPARE(phases.total(0), std::optional(120.0));
        QCOMPARE(valuesOf(phases, u"Undetected"_s), u"10"_s);
        QCOMPARE(valuesOf(phases, u"Diagnosing + Mitigating"_s), u"45"_s);
    }

    void saysHowMuchOfTheBudgetIsUsed()
    {
        const auto charts = chartsOf(
            {anIncident().onService("Checkout").startedAt("2026-01-05T10:00:00Z").resolvedAt("2026-01-05T12:00:00Z"),
             anIncident().onService("Checkout").startedAt("2026-01-05T11:00:00Z").resolvedAt("2026-01-05T13:00:00Z")});
        const Chart budget = chart(charts, u"budget"_s, u"99.9 %"_s);
        // 1 January to 15 June, noon: 165.5 days allow 238.32 minutes; 10 to 13 o'clock is three hours, not four.
        QCOMPARE(valuesOf(budget, u"Used"_s), u"180"_s);
        QCOMPARE(qRound(*budget.series.at(2).cells.first().value * 100), 5832);
        QCOMPARE(budget.ends, QStringList{u"99.924 %"_s});
    }

    void saysNothingYetWhereThereIsNothing()
    {
        for (const Chart &chart : chartsOf({})) {
            QVERIFY2(chart.isEmpty(), qPrintable(chart.key));
            QVERIFY2(!chart.nothing.isEmpty(), qPrintable(chart.key));
            QCOMPARE(chartDescription(chart), chart.nothing);
            QVERIFY(!ChartPicture(chart, {}).svg().isEmpty());
        }
    }

    void namesEveryChartThatAReportCanHave()
    {
        QStringList keys;
        for (const Chart &chart : chartsOf({}))
            if (!keys.contains(chart.key)) keys.append(chart.key);
        QCOMPARE(keys, possibleReportCharts() + QStringList{u"load"_s});
    }

    void hasACellForEveryCategory()
    {
        for (const Chart &chart : chartsOf(generated(200, 8), spanOf(SpanKind::All, test::at(kNow).day()))) {
            QVERIFY(chart.fullNames.isEmpty() || chart.fullNames.size() == chart.categories.size());
            for (const ChartSeries &series : chart.series)
                QVERIFY2(series.cells.size() == chart.categories.size() && !series.name.isEmpty(),
                         qPrintable(chart.key));
        }
    }

    void cutsAndCoversNoLabel_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {300, 408, 560, 900, 1400})
            QTest::addRow("%d wide", width) << width;
    }
    void cutsAndCoversNoLabel()
    {
        QFETCH(int, width);
        const QList<Incident> incidents = generated(300, 9);
        ChartLook mirrored = look();
        mirrored.isMirrored = true;
        for (const SpanKind kind : {SpanKind::Month, SpanKind::Quarter, SpanKind::Year, SpanKind::All})
            for (const Chart &chart : chartsOf(incidents, spanOf(kind, QDate(2025, 11, 20)))) {
                if (chart.isEmpty()) continue;
                const ChartLayout layout = layoutChart(chart, look(), {double(width), 260});
                const ChartLayout fromTheRight = layoutChart(chart, mirrored, {double(width), 260});
                const QStringList bad = badLabels(layout, width) + badLabels(fromTheRight, width);
                QVERIFY2(bad.isEmpty(), qPrintable(chart.key + u' ' + chart.variant + u": "_s + bad.join(u", "_s)));
            }
    }

    void drawsBarsAsLongAsTheirNumbers()
    {
        const auto charts = chartsOf({anIncident().onService("A").startedAt("2026-01-05T10:00:00Z"),
                                      anIncident().onService("A").startedAt("2026-01-06T10:00:00Z"),
                                      anIncident().onService("B").startedAt("2026-01-07T10:00:00Z")});
        const ChartLayout lying = layoutChart(chart(charts, u"services"_s), look(), {600, 0});
        QCOMPARE(lying.cells.size(), 2);
        QVERIFY(qAbs(lying.cells.first().rect.width() - 2 * lying.cells.last().rect.width()) < 0.01);
        const ChartLayout upright = layoutChart(chart(charts, u"severity"_s), look(), {600, 300});
        QCOMPARE(upright.cells.size(), 1);
        QVERIFY(qAbs(upright.cells.first().rect.height() - upright.plot.height() * 3 / upright.end()) < 0.01);
    }

    void startsLyingBarsWhereReadingStarts()
    {
        const Chart services =
            chart(chartsOf({anIncident().onService("A").startedAt("2026-01-05T10:00:00Z")}), u"services"_s);
        ChartLook mirrored = look();
        mirrored.isMirrored = true;
        const ChartLayout layout = layoutChart(services, mirrored, {600, 0});
        QCOMPARE(layout.cells.first().rect.right(), layout.plot.right());
        QVERIFY(layout.labels.first().rect.left() > layout.plot.right());
    }

    // Numbers of only those that have room would be those of the least.
    void tellsTheNumbersOfAllHoursOrTheirShades()
    {
        Chart hours = chart(chartsOf({anIncident().startedAt("2026-01-05T10:00:00Z")}), u"hours"_s);
        const auto told = [&hours](double width) {
            const ChartLayout layout = layoutChart(hours, look(), {width, 0});
            return std::pair(std::count_if(layout.cells.begin(), layout.cells.end(),
                                           [](const ChartLayout::Cell &cell) { return !cell.text.isEmpty(); }),
                             layout.shades.isEmpty());
        };
        QCOMPARE(told(408), std::pair(qsizetype(1), true));
        hours.series[3].cells[5].value = 1234;
        QCOMPARE(told(408), std::pair(qsizetype(0), false));
        QCOMPARE(told(1400), std::pair(qsizetype(2), true));
    }

    void stepsByWhatPeopleCanAddUp()
    {
        QCOMPARE(chartTicks(Chart::Unit::Count, 3), (QList<double>{0, 1, 2, 3}));
        QCOMPARE(chartTicks(Chart::Unit::Count, 42), (QList<double>{0, 10, 20, 30, 40, 50}));
        QCOMPARE(chartTicks(Chart::Unit::Minutes, 100), (QList<double>{0, 30, 60, 90, 120}));
        QCOMPARE(chartFactorTicks(15, 3000), (QList<double>{10, 60, 360, 1440, 14400}));
        QCOMPARE(chartFactorTicks(0, 0), (QList<double>{1, 10}));
    }

    void showsTheLoadOfPeopleByDaysAndByIncidents()
    {
        const auto charts = chartsOf({anIncident()
                                          .startedAt("2026-06-05T20:00:00Z")
                                          .withEvent(anEvent().by("Ada").at("2026-06-05T21:00:00Z"))
                                          .withEvent(anEvent().by("ada").at("2026-06-06T11:00:00Z"))
                                          .withPerson("Ben", PersonRole::Responder)});
        const Chart days = chart(charts, u"load"_s, u"Days"_s);
        QCOMPARE(days.categories, (QStringList{u"Ada"_s, u"Ben"_s}));
        QCOMPARE(valuesOf(days, u"Evenings and nights"_s), u"1 1"_s);
        QCOMPARE(valuesOf(days, u"Days off"_s), u"1 0"_s);
        QCOMPARE(valuesOf(chart(charts, u"load"_s, u"Incidents"_s), u"Incidents"_s), u"1 1"_s);
        QCOMPARE(days.incidents, 1);
    }

    void writesTheNumbersForASpreadsheet()
    {
        const auto charts = chartsOf(
            {anIncident().onService("=1+1").startedAt("2026-01-05T10:00:00Z").resolvedAt("2026-01-05T10:01:30Z")});
        const QByteArray csv = chartCsv(chart(charts, u"services"_s, u"Minutes"_s));
        QVERIFY(csv.contains("\"'=1+1\",\"1.5\"")); // no formula of somebody else's
    }
};

NEVERTWICE_TEST(ChartsTest);
#include "charts_test.moc"
