#include "ui/kit/format.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using nevertwice::test::at;
using namespace std::chrono_literals;

class FormatTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsADurationInTheTwoUnitsThatMatter()
    {
        QCOMPARE(durationText(0ms), u"0 s"_s);
        QCOMPARE(durationText(59'999ms), u"59 s"_s);
        QCOMPARE(durationText(7min), u"7 min"_s);
        QCOMPARE(durationText(1h), u"1 h"_s);
        QCOMPARE(durationText(1h + 31min), u"1 h 31 min"_s);
        QCOMPARE(durationText(99h), u"4 d 3 h"_s);
        QCOMPARE(durationText(48h), u"2 d"_s);
    }

    void showsATimeInTheZoneOfTheIncident()
    {
        const ShownZone berlin(u"Europe/Berlin"_s);
        QCOMPARE(dateTimeZoneText(at("2026-09-14T12:02:00Z"), berlin), u"14 Sep 2026, 14:02 UTC+2"_s);
        QCOMPARE(dateTimeZoneText(at("2026-01-14T12:02:00Z"), berlin), u"14 Jan 2026, 13:02 UTC+1"_s);
        QCOMPARE(timeText(at("2026-01-14T12:02:09Z"), berlin, Seconds::Show), u"13:02:09"_s);
        QCOMPARE(ShownZone(u"Asia/Kolkata"_s).offsetAt(at("2026-01-14T12:02:00Z")), u"UTC+5:30"_s);
        QCOMPARE(ShownZone(u"America/New_York"_s).offsetAt(at("2026-01-14T12:02:00Z")), u"UTC\u22125"_s);
    }

    // The tests run in UTC.
    void saysTheZoneWhereTheReaderHasAnother()
    {
        const ShownZone berlin(u"Europe/Berlin"_s);
        const QDate today(2026, 9, 15);
        QCOMPARE(dateTimeOtherZoneText(at("2026-09-14T12:02:00Z"), berlin, today), u"Yesterday, 14:02 UTC+2"_s);
        QCOMPARE(dateTimeOtherZoneText(at("2025-09-14T12:02:00Z"), berlin, today), u"14 Sep 2025, 14:02 UTC+2"_s);
        QCOMPARE(dateTimeOtherZoneText(at("2026-01-14T12:02:00Z"), ShownZone(u"UTC"_s), today),
                 u"14 Jan 2026, 12:02"_s);
        QCOMPARE(dateTimeOtherZoneText(at("2026-01-14"), berlin, today), u"14 Jan 2026"_s);
    }

    void saysWhenItDoesNotKnowTheZone()
    {
        const ShownZone zone(u"Mars/Olympus"_s);
        QVERIFY(zone.isFallback());
        QCOMPARE(dateTimeZoneText(at("2026-09-14T12:02:00Z"), zone), u"14 Sep 2026, 12:02 UTC"_s);
    }

    void givesADayNoTime()
    {
        const ShownZone tokyo(u"Asia/Tokyo"_s);
        QCOMPARE(dateTimeZoneText(at("2026-09-14"), tokyo), u"14 Sep 2026"_s);
        QCOMPARE(timeText(at("2026-09-14"), tokyo), QString());
        QCOMPARE(dateTimeZoneText(Moment(), tokyo), QString());
    }

    void tellsAgesAsPeopleDo()
    {
        const QDate today(2026, 9, 14);
        QCOMPARE(ageText(today, today), u"Today"_s);
        QCOMPARE(ageText(today.addDays(-1), today), u"Yesterday"_s);
        QCOMPARE(ageText(QDate(2026, 1, 2), today), u"2 Jan"_s);
        QCOMPARE(ageText(QDate(2025, 12, 31), today), u"31 Dec 2025"_s);
        QCOMPARE(ageText({}, today), QString());
    }

    void letsNoTextTurnTheRestOfALineRound() { QCOMPARE(oneLine(u"a\u202Eb\nc\u0007"_s), u"a\uFFFDb c\uFFFD"_s); }
};

NEVERTWICE_TEST(FormatTest);
#include "format_test.moc"
