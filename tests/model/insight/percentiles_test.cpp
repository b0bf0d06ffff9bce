#include "model/insight/percentiles.h"

#include "tests/support/testmain.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace nevertwice;

namespace percentilestest {

QList<std::optional<Duration>> durations(std::initializer_list<int> minutes)
{
    QList<std::optional<Duration>> list;
    for (const int each : minutes)
        list.append(std::chrono::minutes(each));
    return list;
}

} // namespace percentilestest

class PercentilesTest : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingAboutNoValues()
    {
        QCOMPARE(percentile({}, 50), std::nullopt);
        QCOMPARE(distribution({}, 3), (Distribution{std::nullopt, std::nullopt, std::nullopt, 0, 3}));
        QCOMPARE(distributionInMinutes({}), Distribution());
    }

    void interpolatesBetweenNeighbours_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<double>("median");
        QTest::addColumn<double>("p90");
        QTest::addColumn<double>("mean");
        const auto row = [](const char *name, const QList<double> &values, double median, double p90, double mean) {
            QTest::newRow(name) << values << median << p90 << mean;
        };
        row("one", {7}, 7, 7, 7);
        row("two", {10, 20}, 15, 19, 15);
        row("three, not in order", {30, 10, 20}, 20, 28, 20);
        row("four", {1, 2, 3, 10}, 2.5, 7.9, 4);
        row("equal", {5, 5, 5, 5}, 5, 5, 5);
        row("eleven: the ninetieth is a value", {0, 1, 2, 3, 4, 5, 6, 7, 8, 90, 1000}, 5, 90, 1126.0 / 11);
        row("zero and large", {0, 0, 0, 1e12}, 0, 0.7e12, 0.25e12);
    }
    void interpolatesBetweenNeighbours()
    {
        QFETCH(QList<double>, values);
        QFETCH(double, median);
        QFETCH(double, p90);
        QFETCH(double, mean);
        const Distribution found = distribution(values, values.size() + 2);
        QCOMPARE(found.median.value(), median);
        QCOMPARE(found.p90.value(), p90);
        QCOMPARE(found.mean.value(), mean);
        QCOMPARE(found.n, values.size());
        QCOMPARE(found.of, values.size() + 2);
    }

    void isExactWhereThePlaceIsAValue()
    {
        // (n-1) * 0.9 is a whole number for these sizes; a rounded product would fall between two values.
        for (int size = 1; size <= 2001; size += 10) {
            QList<double> values;
            for (int i = 0; i < size; ++i)
                values.append(i * i);
            const double place = (size - 1) / 10 * 9;
            QVERIFY(percentile(values, 90) == place * place);
        }
    }

    void reachesBothEnds()
    {
        QCOMPARE(percentile({3, 4, 9}, 0), 3.0);
        QCOMPARE(percentile({3, 4, 9}, 100), 9.0);
    }

    void countsTheMissingAside()
    {
        QList<std::optional<Duration>> durations = percentilestest::durations({10, 5, 0});
        durations.insert(1, std::nullopt);
        durations.append(std::nullopt);
        const Distribution found = distributionInMinutes(durations);
        QCOMPARE(found, (Distribution{5.0, 9.0, 5.0, 3, 5}));
    }

    void countsPartsOfAMinute()
    {
        QCOMPARE(distributionInMinutes({Duration(1), Duration(90'000)}).median.value(), 90'001.0 / 120'000);
    }

    void takesUnderEightValuesForNoTrend()
    {
        QVERIFY(distributionInMinutes(percentilestest::durations({1, 2, 3, 4, 5, 6, 7})).isNoTrend());
        QVERIFY(!distributionInMinutes(percentilestest::durations({1, 2, 3, 4, 5, 6, 7, 8})).isNoTrend());
        QVERIFY(distribution({1, 2, 3}, 20).isNoTrend()); // what is missing makes no trend
    }

    void leavesAsManyValuesBelowAsItSays()
    {
        QVERIFY(rc::check("at the place of a percentile, not above the values after it nor below those before", [] {
            const auto numbers = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(-50, 50)));
            const int percent = *rc::gen::inRange(0, 101);
            QList<double> values(numbers.begin(), numbers.end());
            std::sort(values.begin(), values.end());
            const double found = percentile(values, percent).value();
            for (qsizetype i = 0; i < values.size(); ++i) {
                if (i * 100 <= (values.size() - 1) * percent) RC_ASSERT(values[i] <= found);
                if (i * 100 >= (values.size() - 1) * percent) RC_ASSERT(values[i] >= found);
            }
            RC_ASSERT(found <= percentile(values, std::min(100, percent + 1)).value() + 1e-9);
        }));
    }
};

NEVERTWICE_TEST(PercentilesTest);
#include "percentiles_test.moc"
