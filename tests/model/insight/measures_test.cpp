#include "model/insight/measures.h"

#include "tests/model/insight/support.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace nevertwice;
using namespace Qt::Literals::StringLiterals;

namespace measurestest {

using insighttest::at;
using insighttest::uuid;

// "12" minutes, "-" for missing, "negative".
QString show(const Reading &reading)
{
    return reading.isNegative && !reading.value ? u"negative"_s : insighttest::minutes(reading.value);
}

Interval interval(int number, const char *from, const char *to)
{
    return {uuid(number), at(from), at(to), {}};
}

// 5, 7, 60 and 150 minutes. A function, because moments are not to be read before main() begins.
Milestones fullDay()
{
    return insighttest::milestones("10:00", "10:05", "10:12", "11:00", "12:30");
}

QStringList show(const QList<std::optional<Duration>> &durations)
{
    QStringList shown;
    for (const std::optional<Duration> &duration : durations)
        shown.append(insighttest::minutes(duration));
    return shown;
}

QString names(const QList<Measure> &measures)
{
    QStringList keys;
    for (const Measure measure : measures)
        keys.append(measureKey(measure));
    return keys.join(u' ');
}

} // namespace measurestest

class MeasuresTest : public QObject
{
    Q_OBJECT

private slots:
    void subtractsMoments_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("reading");
        const auto row = [](const char *name, const char *from, const char *to, const char *reading) {
            QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << QString::fromLatin1(reading);
        };
        row("both known", "10:00", "10:25", "25");
        row("equal", "10:00", "10:00", "0");
        row("a millisecond", "10:00", "2024-03-01T10:00:00.001Z", "1.66666666667e-05");
        row("over midnight and a leap day", "2024-02-28T23:00:00Z", "2024-03-01T01:00:00Z", "1560");
        row("before 1970", "1969-12-31T23:30:00Z", "1970-01-01T00:30:00Z", "60");
        row("no first", "", "10:25", "-");
        row("no second", "10:00", "", "-");
        row("neither", "", "", "-");
        row("negative", "10:00", "09:59", "negative");
        row("negative by a millisecond", "10:00", "2024-03-01T09:59:59.999Z", "negative");
        row("first only to the day", "2024-03-01", "10:25", "-");
        row("second only to the day", "10:00", "2024-03-01", "-");
        row("second is a later day", "10:00", "2024-03-02", "-");
        row("both days", "2024-03-01", "2024-03-02", "-");
        row("the same day twice", "2024-03-01", "2024-03-01", "-");
        row("second is an earlier day", "10:00", "2024-02-29", "negative");
        row("first is a later day", "2024-03-02", "10:00", "negative");
        row("days reversed", "2024-03-02", "2024-03-01", "negative");
    }
    void subtractsMoments()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, reading);
        const Reading found = readingBetween(measurestest::at(from.toLatin1()), measurestest::at(to.toLatin1()));
        QCOMPARE(measurestest::show(found), reading);
        QVERIFY(!(found.isNegative && found.value));
    }

    void takesEachMeasureFromItsOwnBounds()
    {
        using measurestest::show;
        Incident incident;
        incident.milestones = measurestest::fullDay();
        incident.publishedAt = measurestest::at("2024-03-02T12:30:00Z");
        const Readings readings = readingsOf(incident);
        QCOMPARE(show(readings.detect), u"5"_s);
        QCOMPARE(show(readings.acknowledge), u"7"_s);
        QCOMPARE(show(readings.mitigate), u"60"_s);
        QCOMPARE(show(readings.resolve), u"150"_s);
        QCOMPARE(show(readings.impact), u"150"_s);
        QCOMPARE(show(readings.lead), u"1440"_s);
        QVERIFY(negativeMeasures(readings).isEmpty());
    }

    void measuresNothingInAnEmptyIncident()
    {
        QCOMPARE(readingsOf(Incident()), Readings());
        QVERIFY(negativeMeasures(Readings()).isEmpty());
    }

    void tellsWhichMeasuresAreNegative_data()
    {
        QTest::addColumn<Incident>("incident");
        QTest::addColumn<QString>("negative");
        const auto row = [](const char *name, const Milestones &milestones, const char *published,
                            const char *negative) {
            Incident incident;
            incident.milestones = milestones;
            incident.publishedAt = measurestest::at(published);
            QTest::newRow(name) << incident << QString::fromLatin1(negative);
        };
        using insighttest::milestones;
        row("detected before started", milestones("10:00", "09:00", "09:30", "11:00", "12:00"), "13:00", "detect");
        row("acknowledged before detected", milestones("10:00", "10:30", "10:20", "11:00", "12:00"), "13:00",
            "acknowledge");
        row("mitigated before started", milestones("10:00", "", "", "09:00", "12:00"), "", "mitigate");
        row("resolved before started takes the impact along", milestones("10:00", "", "", "", "09:00"), "10:00",
            "resolve impact");
        row("published before resolved", milestones("10:00", "", "", "", "12:00"), "11:00", "lead");
        row("started last", milestones("20:00", "10:01", "10:00", "10:02", "10:03"), "10:00",
            "detect acknowledge mitigate resolve impact lead");
        row("an earlier day", milestones("10:00", "2024-02-29", "", "", ""), "", "detect");
    }
    void tellsWhichMeasuresAreNegative()
    {
        QFETCH(Incident, incident);
        QFETCH(QString, negative);
        QCOMPARE(measurestest::names(negativeMeasures(readingsOf(incident))), negative);
    }

    void doesNotCallTheImpactNegativeWhenItsIntervalsAreKnown()
    {
        Incident incident;
        incident.milestones = insighttest::milestones("10:00", "", "", "", "09:00");
        incident.impact.intervals = {measurestest::interval(1, "10:00", "10:20")};
        QCOMPARE(measurestest::names(negativeMeasures(readingsOf(incident))), u"resolve"_s);
        QCOMPARE(measurestest::show(readingsOf(incident).impact), u"20"_s);
    }

    void joinsTheIntervalsOfImpact_data()
    {
        QTest::addColumn<QList<Interval>>("intervals");
        QTest::addColumn<QString>("minutes");
        QTest::addColumn<QList<QUuid>>("open");
        QTest::addColumn<QList<QUuid>>("reversed");
        using measurestest::interval;
        using measurestest::uuid;
        const auto row = [](const char *name, const QList<Interval> &intervals, const char *minutes,
                            const QList<QUuid> &open = {}, const QList<QUuid> &reversed = {}) {
            QTest::newRow(name) << intervals << QString::fromLatin1(minutes) << open << reversed;
        };
        row("none: resolved - started", {}, "150");
        row("one", {interval(1, "10:00", "10:20")}, "20");
        row("overlapping", {interval(1, "10:00", "10:20"), interval(2, "10:10", "10:30")}, "30");
        row("touching", {interval(1, "10:20", "10:30"), interval(2, "10:00", "10:20")}, "30");
        row("apart", {interval(1, "10:00", "10:10"), interval(2, "12:00", "12:05")}, "15");
        row("nested", {interval(1, "10:00", "11:00"), interval(2, "10:10", "10:20")}, "60");
        row("outside the milestones", {interval(1, "08:00", "09:00")}, "60");
        row("of no length is known to be nothing", {interval(1, "10:00", "10:00")}, "0");
        row("open beside a sound one", {interval(1, "10:00", ""), interval(2, "10:00", "10:20")}, "20", {uuid(1)});
        row("without a beginning", {interval(1, "", "10:20"), interval(2, "10:00", "10:20")}, "20", {uuid(1)});
        row("reversed beside a sound one", {interval(1, "11:00", "10:00"), interval(2, "10:00", "10:20")}, "20", {},
            {uuid(1)});
        row("only open: resolved - started", {interval(1, "10:00", ""), interval(2, "", "")}, "150",
            {uuid(1), uuid(2)});
        row("only reversed: resolved - started", {interval(1, "10:01", "10:00")}, "150", {}, {uuid(1)});
        row("to the day is open", {interval(1, "2024-03-01", "10:20"), interval(2, "10:00", "2024-03-02")}, "150",
            {uuid(1), uuid(2)});
        row("to an earlier day is reversed", {interval(1, "10:00", "2024-02-29")}, "150", {}, {uuid(1)});
    }
    void joinsTheIntervalsOfImpact()
    {
        QFETCH(QList<Interval>, intervals);
        QFETCH(QString, minutes);
        QFETCH(QList<QUuid>, open);
        QFETCH(QList<QUuid>, reversed);
        const ImpactReading found = impactDuration(intervals, measurestest::fullDay());
        QCOMPARE(measurestest::show(found.reading), minutes);
        QCOMPARE(found.open, open);
        QCOMPARE(found.reversed, reversed);
    }

    void hasNoImpactWhereNothingIsKnown()
    {
        const QList<Interval> open{measurestest::interval(1, "10:00", "")};
        QCOMPARE(impactDuration(open, {}).reading, Reading());
        QCOMPARE(impactDuration({}, insighttest::milestones("10:00", "", "", "", "09:00")).reading,
                 (Reading{std::nullopt, true}));
    }

    void measuresTheTimeBetweenIncidents_data()
    {
        QTest::addColumn<QList<Course>>("courses");
        QTest::addColumn<QStringList>("gaps");
        using measurestest::at;
        const auto row = [](const char *name, const QList<Course> &courses, const QStringList &gaps) {
            QTest::newRow(name) << courses << gaps;
        };
        row("none", {}, {});
        row("one", {{at("10:00"), at("10:10")}}, {});
        row("two, not in order", {{at("12:00"), at("12:10")}, {at("10:00"), at("10:10")}}, {u"110"_s});
        row("touching", {{at("10:00"), at("10:10")}, {at("10:10"), at("10:20")}}, {u"0"_s});
        row("overlapping is 0", {{at("10:00"), at("11:00")}, {at("10:30"), at("10:40")}}, {u"0"_s});
        row("previous is by started", {{at("10:00"), at("20:00")}, {at("10:30"), at("10:40")}, {at("11:00"), at("")}},
            {u"0"_s, u"20"_s});
        row("previous not resolved", {{at("10:00"), at("")}, {at("12:00"), at("12:10")}, {at("13:00"), at("13:01")}},
            {u"-"_s, u"50"_s});
        row("resolved to the day", {{at("10:00"), at("2024-03-01")}, {at("2024-03-03"), at("")}}, {u"-"_s});
        row("started to the day",
            {{at("10:00"), at("11:00")},
             {at("2024-03-02"), at("2024-03-02T12:00:00Z")},
             {at("2024-03-03T00:00:00Z"), at("")}},
            {u"-"_s, u"720"_s});
        row("start unknown", {{at("10:00"), at("10:10")}, {at(""), at("11:00")}, {at("12:00"), at("")}},
            {u"110"_s, u"-"_s});
        row("no start known", {{at(""), at("10:10")}, {at(""), at("11:00")}}, {u"-"_s});
        row("started together, one open", {{at("10:00"), at("")}, {at("10:00"), at("10:10")}, {at("12:00"), at("")}},
            {u"0"_s, u"-"_s});
        row("started together", {{at("10:00"), at("11:00")}, {at("10:00"), at("10:10")}, {at("12:00"), at("")}},
            {u"0"_s, u"60"_s});
        row("resolved before it started", {{at("10:00"), at("09:00")}, {at("12:00"), at("")}}, {u"180"_s});
    }
    void measuresTheTimeBetweenIncidents()
    {
        QFETCH(QList<Course>, courses);
        QFETCH(QStringList, gaps);
        QCOMPARE(measurestest::show(timesBetween(courses)), gaps);
        std::reverse(courses.begin(), courses.end());
        QCOMPARE(measurestest::show(timesBetween(courses)), gaps); // the order of the list says nothing
    }

    void hasAKeyANameAndAFormulaForEachMeasure()
    {
        QSet<QString> keys;
        QSet<QString> names;
        QSet<QString> formulas;
        for (const Measure measure : kMeasures) {
            keys.insert(measureKey(measure));
            names.insert(measureName(measure));
            formulas.insert(formula(measure));
        }
        for (const QSet<QString> &texts : {keys, names, formulas}) {
            QCOMPARE(texts.size(), qsizetype(kMeasures.size()));
            QVERIFY(!texts.contains(QString()));
        }
        QCOMPARE(measureKey(Measure::FalseLeads), u"false_leads"_s);
        QCOMPARE(formula(Measure::Detect), u"detected - started"_s);
        QCOMPARE(formula(Measure::Lead), u"published - resolved"_s);
    }
};

NEVERTWICE_TEST(MeasuresTest);
#include "measures_test.moc"
