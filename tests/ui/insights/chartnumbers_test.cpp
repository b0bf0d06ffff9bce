#include "tests/support/builders.h"
#include "tests/support/testmain.h"
#include "ui/insights/chartsources.h"
#include "ui/insights/chartview.h"
#include "ui/insights/periodbar.h"
#include "ui/insights/tiles.h"

#include <QAccessible>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

namespace chartnumberstest {

Records recordsOfAll(const QList<Incident> &incidents)
{
    Records records;
    for (const Incident &incident : incidents) {
        records.history.incidents.append(pastIncident(incident));
        records.details.append(detailsOf(incident));
    }
    return records;
}

Chart chartAt(const QList<Incident> &incidents, const TimeSpan &span, const QString &key, const QString &variant = {})
{
    const Moment now = test::at("2026-06-15T12:00:00Z");
    const Records records = recordsOfAll(incidents);
    QHash<QUuid, Moment> starts;
    for (const Incident &incident : incidents)
        starts.insert(incident.uuid, incident.milestones.started);
    Scope scope;
    if (span.now) scope.filter = [&](const QUuid &uuid) { return span.now->contains(starts.value(uuid)); };
    const Statistics statistics = statisticsOf(records, scope, now);
    const ChartSources sources(records, scope, statistics, span, {{}, {}, now});
    for (const Chart &chart :
         chartsOfTime(sources) + chartsOfCauses(sources) + chartsOfPromises(sources) + chartsOfServices(sources))
        if (chart.key == key && (variant.isEmpty() || chart.variant == variant)) return chart;
    qFatal("no chart %s", qPrintable(key));
}

// A chart of time with one incident in each part of it.
Chart columns(int count)
{
    Chart chart;
    chart.title = u"Incidents"_s;
    ChartSeries series{u"All"_s, ChartInk::First, {}};
    for (int i = 0; i < count; ++i) {
        chart.categories.append(QString::number(i));
        series.cells.append({1.0, {}, {nextUuid()}});
    }
    chart.series = {series};
    chart.incidents = count;
    return chart;
}

} // namespace chartnumberstest

using namespace chartnumberstest;

// The numbers of charts where it is easy to be wrong, and what a bar says of them.
class ChartNumbersTest : public QObject
{
    Q_OBJECT

private slots:
    void countsAnIncidentOnceHoweverManyItsActions()
    {
        const auto kept = [] {
            return anAction().ofType(ActionType::Prevent).madeAt("2026-01-06T10:00:00Z").doneAt("2026-01-08T10:00:00Z");
        };
        const QList<Incident> incidents{
            anIncident().startedAt("2026-01-05T10:00:00Z").withAction(kept()).withAction(kept()).withAction(kept())};
        const TimeSpan year = spanOf(SpanKind::Year, QDate(2026, 6, 15));
        for (const QString &variant : {u"By type"_s, u"Time to keep"_s}) {
            const Chart chart = chartAt(incidents, year, u"promises"_s, variant);
            QCOMPARE(chart.series.first().cells.first().incidents.size(), 1);
        }
        Theme theme;
        ChartView view(theme);
        view.resize(600, 300);
        view.setChart(chartAt(incidents, year, u"promises"_s, u"By type"_s));
        QCOMPARE(view.spoken(0), u"Prevent, Kept: 3, 1 incident"_s);
    }

    void countsInEachTimeWhatWasDownInIt()
    {
        const QList<Incident> incidents{
            anIncident().onService("Checkout").startedAt("2026-01-31T23:00:00Z").resolvedAt("2026-02-01T02:00:00Z")};
        const Chart january =
            chartAt(incidents, ownSpan(QDate(2026, 1, 1), QDate(2026, 1, 31)), u"budget"_s, u"99 %"_s);
        const Chart february =
            chartAt(incidents, ownSpan(QDate(2026, 2, 1), QDate(2026, 2, 28)), u"budget"_s, u"99 %"_s);
        const Chart march = chartAt(incidents, ownSpan(QDate(2026, 3, 1), QDate(2026, 3, 31)), u"budget"_s, u"99 %"_s);
        QCOMPARE(january.series.first().cells.first().value, std::optional(60.0));
        QCOMPARE(february.categories, QStringList{u"Checkout"_s});
        QCOMPARE(february.series.first().cells.first().value, std::optional(120.0));
        QCOMPARE(february.series.first().cells.first().incidents, QList<QUuid>{incidents.first().uuid});
        QVERIFY(march.isEmpty());
    }

    void keepsItsMonthsWhereAYearToComeWasMisread()
    {
        const Chart chart =
            chartAt({anIncident().startedAt("2026-01-05T10:00:00Z"), anIncident().startedAt("2026-03-05T10:00:00Z"),
                     anIncident().startedAt("2206-03-05T10:00:00Z")},
                    spanOf(SpanKind::All, QDate(2026, 6, 15)), u"severity"_s);
        QCOMPARE(chart.fullNames.size(), 6);
        QCOMPARE(chart.fullNames.first(), u"January 2026"_s);
        QCOMPARE(chart.fullNames.last(), u"June 2026 and later"_s);
        QCOMPARE(chart.total(0), std::optional(1.0));
        QCOMPARE(chart.total(5), std::optional(1.0));
        QCOMPARE(chart.incidents, 3);
    }

    // What lies before the first part is no time in which a service was watched.
    void measuresAvailabilityOverWhatItShows()
    {
        const Chart chart = chartAt(
            {anIncident().startedAt("1026-01-05T10:00:00Z"),
             anIncident().onService("Checkout").startedAt("2026-01-05T10:00:00Z").resolvedAt("2026-01-05T11:00:00Z")},
            spanOf(SpanKind::All, QDate(2026, 6, 15)), u"budget"_s, u"99 %"_s);
        QVERIFY(chart.total(0).value_or(0) <
                60.0 * 366 * 24 * 60 / 100); // a hundredth of sixty years, not of a thousand
    }

    void drawsNothingWhereNoImpactIsKnown()
    {
        const Cause cause = aCause().titled("No alert on the disk");
        const QList<Incident> incidents{
            anIncident()
                .onService("Disk")
                .startedAt("2026-01-03T10:00:00Z")
                .causedBy(cause)
                .withAction(anAction().titled("Alert").madeAt("2026-01-04T10:00:00Z")),
            anIncident().onService("Disk").startedAt("2026-02-05T10:00:00Z").causedBy(cause)};
        const TimeSpan year = spanOf(SpanKind::Year, QDate(2026, 6, 15));
        for (const QString &key : {u"services"_s, u"causes"_s}) {
            const Chart chart = chartAt(incidents, year, key, u"Minutes"_s);
            QCOMPARE(chart.series.first().cells.first().value, std::nullopt);
            QCOMPARE(chart.series.first().cells.first().note, u"0 of 2"_s);
        }
        const Chart avoidable = chartAt(incidents, year, u"avoidable"_s);
        QCOMPARE(avoidable.incidents, 1);
        QCOMPARE(avoidable.total(0), std::optional(0.0)); // nothing happened
        QCOMPARE(avoidable.total(1), std::nullopt);
        const Statistics statistics = statisticsOf(recordsOfAll(incidents), {}, test::at("2026-06-15T12:00:00Z"));
        int found = 0;
        for (const Tile &tile : tilesOf({statistics, nullptr, {}, {}, {}})) {
            if (tile.key != "avoidable"_L1) continue;
            ++found;
            QCOMPARE(tile.value, QString(QChar(0x2013)));
            QCOMPARE(tile.from, u"In 1 incident whose impact is not known"_s);
        }
        QCOMPARE(found, 1);
    }

    // On the morning of the first, in Auckland, it is still the last day of the month for all that is counted.
    void looksAtTheMonthOfItsDaysWhereverThePersonIs()
    {
        const auto restore = qScopeGuard([] { qputenv("TZ", "UTC"); });
        qputenv("TZ", "Pacific/Auckland");
        const Moment now = test::at("2026-02-28T13:00:00Z");
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(now.msecs()).date(), QDate(2026, 3, 1));
        Theme theme;
        PeriodBar bar(theme, [now] { return now; });
        bar.choose(SpanKind::Month);
        QCOMPARE(bar.span().now->from, QDate(2026, 2, 1));
    }

    void answersForBarsThatAreGone()
    {
        Theme theme;
        ChartView view(theme);
        view.resize(600, 300);
        view.setChart(columns(12));
        view.grab();
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&view);
        QCOMPARE(chart->childCount(), 12);
        QList<QAccessibleInterface *> bars;
        for (int i = 0; i < 12; ++i)
            bars.append(chart->child(i));
        view.setChart(columns(1));
        for (QAccessibleInterface *bar : bars) {
            const bool isFirst = bar == bars.first();
            QCOMPARE(bar->isValid(), isFirst);
            QCOMPARE(bar->text(QAccessible::Name), isFirst ? u"0, All: 1"_s : QString());
            bar->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        }
        QCOMPARE(chart->childCount(), 1);
        QCOMPARE(view.spoken(11), QString());
    }

    void hasItsBarsBeforeItIsPainted()
    {
        Theme theme;
        ChartView view(theme);
        view.setChart(columns(3));
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&view);
        QCOMPARE(chart->childCount(), 3);
        QCOMPARE(chart->child(2)->text(QAccessible::Name), u"2, All: 1"_s);
    }
};

NEVERTWICE_TEST(ChartNumbersTest);
#include "chartnumbers_test.moc"
