#include "model/exchange/writtentimes.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class WrittenTimesTest : public QObject
{
    Q_OBJECT

private slots:
    void takesTheTimeInFrontOfALine_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("rest");
        const auto row = [](const char *line, const char *time, const char *rest) {
            QTest::newRow(line) << QString::fromUtf8(time) << QString::fromUtf8(rest);
        };
        row("10:05 - Pagers ring", "10:05", "Pagers ring");
        row("10:05 AM: Pagers ring", "10:05 AM", "Pagers ring");
        row("**10:05 AM:** Pagers ring", "10:05 AM", "Pagers ring");
        row("[13:26] @ada looks", "13:26", "@ada looks");
        row("[ 4: 45 am PST ] Pagers ring", "4: 45 am PST", "Pagers ring");
        row("`19:48` - `job.service` fails", "19:48", "`job.service` fails");
        row("2026-03-03 14:05:10 UTC | Pagers ring", "2026-03-03 14:05:10 UTC", "Pagers ring");
        row("10/20/2026 - 15:38 CST - a user left", "10/20/2026 15:38 CST", "a user left");
        row("May 8th, 2026, 10:00 AM - May 11, 2026, 2:00 AM (UTC)",
            "May 8th, 2026, 10:00 AM - May 11, 2026, 2:00 AM (UTC)", "");
        row("10:00-10:30 Pagers ring", "10:00-10:30", "Pagers ring");
        row("12:05 - 1936 requests failed", "12:05", "1936 requests failed");
        row("10h47 : pagers ring", "10h47", "pagers ring");
        row("1936 UTC Pagers ring", "1936 UTC", "Pagers ring");
        row("00:30 AM: asleep", "00:30", "asleep");
        row("13:06 PM: lunch", "13:06", "lunch");
        row("4:OO PM: tea", "4:OO PM", "tea");
        row("2.30PM tea", "2.30PM", "tea");
        row("Midnight (SAST): quiet", "Midnight (SAST)", "quiet");
        row("around 9:25 AM somebody looked", "9:25 AM", "somebody looked");
        row("03, 14, 2026, 10:00 AM UTC. Pagers ring", "03/14/2026, 10:00 AM UTC", "Pagers ring");
    }
    void takesTheTimeInFrontOfALine()
    {
        const QString line = QString::fromUtf8(QTest::currentDataTag());
        const auto time = leadingTime(line, {DateOrder::MonthFirst, true});
        QVERIFY(time.has_value());
        QTEST(time->text, "time");
        QTEST(afterTime(line, *time), "rest");
    }

    void takesNothingElseForATime_data()
    {
        for (const char *line : {"1405 errors were seen", "2 servers restarted", "3.14 was released",
                                 "127.0.0.1 answered", "20220420_job failed", "100% of traffic is back", "may be later",
                                 "Resolved", "24/7 support", "12345", "", "- ", "10 hours of work"})
            QTest::newRow(line) << 0;
    }
    void takesNothingElseForATime() { QVERIFY(!leadingTime(QString::fromUtf8(QTest::currentDataTag()), {})); }

    void findsTimesInProse()
    {
        const auto times =
            timesIn(u"At 2:02AM PST on Thursday 03-30-17 it fell over; version 1.15 of 2:47AM PST was back."_s,
                    {DateOrder::MonthFirst, false});
        QCOMPARE(times.size(), 2);
        QCOMPARE(times[0].fullDate(), QDate(2017, 3, 30));
        QVERIFY(times[1].hasClock() && times[1].hasZone());
    }

    void knowsHeadingsThatAreTimes()
    {
        for (const char *heading : {"20:15", "May 12", "15 May", "11:00 AM", "2026-04-20", "May 12, 2026"})
            QVERIFY2(isTimeHeading(QString::fromUtf8(heading)), heading);
        for (const char *heading : {"Timeline", "Root cause", "3 lessons", "Marching on"})
            QVERIFY2(!isTimeHeading(QString::fromUtf8(heading)), heading);
    }

    void readsDurations_data()
    {
        QTest::addColumn<double>("minutes");
        QTest::newRow("It lasted 2 hours and 15 minutes.") << 135.0;
        QTest::newRow("1h 50m") << 110.0;
        QTest::newRow("(four hours)") << 240.0;
        QTest::newRow("half an hour") << 30.0;
        QTest::newRow("a 45-minute outage") << 45.0;
        QTest::newRow("54 hours 10 minutes") << 3250.0;
        QTest::newRow("1.5 hours") << 90.0;
        QTest::newRow("two days") << 2880.0;
    }
    void readsDurations()
    {
        const auto durations = durationsIn(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(durations.size(), 1);
        QTEST(durations.first().minutes, "minutes");
    }

    void namesTheZoneOfAText()
    {
        QCOMPARE(zoneIn(u"All times are in PDT."_s), u"PDT"_s);
        QCOMPARE(zoneIn(u"(all hours, Pacific time)"_s), u"Pacific"_s);
        QCOMPARE(zoneIn(u"times in Europe/Berlin"_s), u"Europe/Berlin"_s);
        QCOMPARE(zoneIn(u"6:00 AM (UTC-4)"_s), u"UTC-4"_s);
        QCOMPARE(zoneIn(u"we eat in the west, central to all"_s), QString());
    }
};

NEVERTWICE_TEST(WrittenTimesTest);
#include "writtentimes_test.moc"
