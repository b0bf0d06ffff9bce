#include "model/insight/spans.h"

#include "model/insight/downtime.h"
#include "tests/model/insight/support.h"
#include "tests/support/property.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::insighttest;

namespace spanstest {

QString days(const std::optional<Period> &period)
{
    return period ? period->from.toString(Qt::ISODate) + u' ' + period->until.addDays(-1).toString(Qt::ISODate)
                  : u"-"_s;
}

const QDate kToday(2026, 11, 28);

} // namespace spanstest

class SpansTest : public QObject
{
    Q_OBJECT

private slots:
    void comparesWhatHasPassedOfAMonthWithAsMuchOfTheOneBefore()
    {
        const TimeSpan span = spanOf(SpanKind::Month, spanstest::kToday);
        QVERIFY(span.isRunning);
        QCOMPARE(spanstest::days(span.now), u"2026-11-01 2026-11-30"_s);
        QCOMPARE(spanstest::days(span.before), u"2026-10-01 2026-10-28"_s);
    }

    void comparesAMonthThatIsOverWithAllOfTheOneBefore()
    {
        const TimeSpan span = spanOf(SpanKind::Month, spanstest::kToday, -1);
        QVERIFY(!span.isRunning);
        QCOMPARE(spanstest::days(span.now), u"2026-10-01 2026-10-31"_s);
        QCOMPARE(spanstest::days(span.before), u"2026-09-01 2026-09-30"_s);
    }

    // The last days of March have no like in February: no day is counted in both.
    void staysWithinAShorterMonthBefore()
    {
        const TimeSpan span = spanOf(SpanKind::Month, QDate(2026, 3, 31));
        QCOMPARE(spanstest::days(span.before), u"2026-02-01 2026-02-28"_s);
    }

    void looksAtTwelveMonthsThatEndWithThisOne()
    {
        const TimeSpan span = spanOf(SpanKind::TwelveMonths, spanstest::kToday);
        QCOMPARE(spanstest::days(span.now), u"2025-12-01 2026-11-30"_s);
        QCOMPARE(spanstest::days(span.before), u"2024-12-01 2025-11-28"_s);
    }

    void stepsBackByQuarters()
    {
        QCOMPARE(spanstest::days(spanOf(SpanKind::Quarter, spanstest::kToday, -4).now), u"2025-10-01 2025-12-31"_s);
    }

    void comparesDaysOfOnesOwnWithAsManyBefore()
    {
        const TimeSpan span = ownSpan(QDate(2026, 3, 10), QDate(2026, 3, 16));
        QCOMPARE(spanstest::days(span.before), u"2026-03-03 2026-03-09"_s);
    }

    void comparesAllOfTheTimeWithNothing()
    {
        QVERIFY(!spanOf(SpanKind::All, spanstest::kToday).now);
        QVERIFY(!spanOf(SpanKind::All, spanstest::kToday).before);
    }

    void cutsAQuarterIntoWeeksAndAYearIntoMonths()
    {
        const Buckets weeks = bucketsOf(QDate(2026, 10, 1), QDate(2027, 1, 1));
        QCOMPARE(weeks.unit, Buckets::Unit::Week);
        QCOMPARE(weeks.starts.first(), QDate(2026, 10, 1)); // a Thursday
        QCOMPARE(weeks.starts.at(1), QDate(2026, 10, 5));
        const Buckets months = bucketsOf(QDate(2026, 1, 1), QDate(2027, 1, 1));
        QCOMPARE(months.starts.size(), 12);
        QCOMPARE(months.of(at("2026-03-31")), 2);
        QCOMPARE(months.of(at("2025-12-31T23:59:59Z")), -1);
        QCOMPARE(months.of(at("2027-01-01T00:00:00Z")), -1);
        QCOMPARE(months.of({}), -1);
    }

    // A misread year makes one part more, not thousands.
    void putsWhatIsVeryOldIntoTheFirstPart()
    {
        const Buckets years = bucketsOf(QDate(203, 5, 1), QDate(2026, 6, 1));
        QCOMPARE(years.starts.size(), 60);
        QVERIFY(years.isOpen);
        QCOMPARE(years.of(at("0203-05-01")), 0);
        QCOMPARE(years.of(at("2026-05-31")), 59);
    }

    void putsEveryDayIntoExactlyOnePart()
    {
        QVERIFY(test::holds("every day of the time lies in the part that says so", [] {
            const QDate from = QDate(1990, 1, 1).addDays(*rc::gen::inRange(0, 12000));
            const QDate until = from.addDays(*rc::gen::inRange(1, 9000));
            const Buckets buckets = bucketsOf(from, until);
            RC_ASSERT(buckets.starts.size() <= 60);
            const QDate day = from.addDays(*rc::gen::inRange<qint64>(0, from.daysTo(until)));
            const qsizetype in = buckets.of(Moment::onDay(day));
            RC_ASSERT(in >= 0);
            RC_ASSERT(buckets.starts.at(in) <= day);
            const bool isBeforeTheNext = in + 1 == buckets.starts.size() || day < buckets.starts.at(in + 1);
            RC_ASSERT(isBeforeTheNext);
        }));
    }

    void countsTimeThatWasDownTwiceOnceAndOnlyWithin()
    {
        const QList<Stretch> impacts{{0, 100}, {50, 150}, {300, 500}, {900, 950}};
        QCOMPARE(downtimeWithin(impacts, {100, 400}), Duration(50 + 100));
        QCOMPARE(downtimeWithin({}, {0, 100}), Duration(0));
    }

    void allowsWhatAPromiseOfAvailabilityLeaves()
    {
        QCOMPARE(errorBudget(std::chrono::hours(24 * 30), 99.9), Duration(2'592'000));
        QCOMPARE(errorBudget(std::chrono::hours(24 * 30), 100), Duration(0));
    }
};

NEVERTWICE_TEST(SpansTest);
#include "spans_test.moc"
