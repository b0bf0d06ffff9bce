#include "model/exchange/timereader.h"

#include "model/exchange/localtime.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/property.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class TimeReaderTest : public QObject
{
    Q_OBJECT

    // A Monday afternoon in Berlin, told on the Wednesday after.
    static TimeContext berlin()
    {
        TimeContext context;
        context.zone = u"Europe/Berlin"_s;
        context.reference = at("2026-09-14T12:00:00Z");
        context.now = at("2026-09-16T09:30:20Z");
        return context;
    }

    static QString read(const QString &text, const TimeContext &context = berlin())
    {
        const Result<ReadTime> time = readTime(text, context);
        return time ? time->at.text() : u"unreadable"_s;
    }
    static QString dayIn(const QString &text)
    {
        const Result<ReadTime> day = readDay(text, berlin());
        return day ? day->at.text() : u"unreadable"_s;
    }

private slots:
    void keepsNoFractionOfTheSecondThatIsNow()
    {
        TimeContext context = berlin();
        context.now = at("2026-09-16T09:30:20.987Z");
        QCOMPARE(read(u"now"_s, context), u"2026-09-16T09:30:20Z"_s);
        QCOMPARE(read(u"5 min ago"_s, context), u"2026-09-16T09:25:20Z"_s);
        QCOMPARE(wholeSecond(at("1969-12-31T23:59:59.250Z")), at("1969-12-31T23:59:59Z"));
    }

    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("moment");
        const auto row = [](const char *text, const char *moment) {
            QTest::newRow(text) << QString::fromLatin1(moment);
        };
        row("14:05", "2026-09-14T12:05:00Z");
        row("14:05:09", "2026-09-14T12:05:09Z");
        row("14:05:09.123", "2026-09-14T12:05:09.123Z");
        row("14:05:09,5", "2026-09-14T12:05:09.500Z");
        row("1405", "2026-09-14T12:05:00Z");
        row("905", "2026-09-14T07:05:00Z");
        row("2:05 pm", "2026-09-14T12:05:00Z");
        row("2:05PM", "2026-09-14T12:05:00Z");
        row("2:05 p.m.", "2026-09-14T12:05:00Z");
        row("12:10 am", "2026-09-14T22:10:00Z"); // nearest
        row("2 pm", "2026-09-14T12:00:00Z");
        row("14h05", "2026-09-14T12:05:00Z");
        row("14 Uhr", "2026-09-14T12:00:00Z");
        row("14.05 Uhr", "2026-09-14T12:05:00Z");
        row("noon", "2026-09-14T10:00:00Z");
        row("~14:05", "2026-09-14T12:05:00Z");
        row("[14:05]", "2026-09-14T12:05:00Z");
        row("14:05 UTC", "2026-09-14T14:05:00Z");
        row("14:05Z", "2026-09-14T14:05:00Z");
        row("14:05 utc+5:30", "2026-09-14T08:35:00Z");
        row("+12m", "2026-09-14T12:12:00Z");
        row("+12", "2026-09-14T12:12:00Z");
        row("+1h30", "2026-09-14T13:30:00Z");
        row("+1h 30m", "2026-09-14T13:30:00Z");
        row("+1:30", "2026-09-14T13:30:00Z");
        row("-5m", "2026-09-14T11:55:00Z");
        row("\xe2\x80\x93"
            "5m",
            "2026-09-14T11:55:00Z");
        row("T+90s", "2026-09-14T12:01:30Z");
        row("10 minutes later", "2026-09-14T12:10:00Z");
        row("10 min ago", "2026-09-16T09:20:20Z");
        row("now", "2026-09-16T09:30:20Z");
        row("yesterday 23:50", "2026-09-15T21:50:00Z");
        row("today 9:00", "2026-09-16T07:00:00Z");
        row("tomorrow 9:00", "2026-09-17T07:00:00Z");
        row("tomorrow", "2026-09-17");
        row("2026-09-14 14:05 CEST", "2026-09-14T12:05:00Z");
        row("2026-09-14T14:05:00Z", "2026-09-14T14:05:00Z");
        row("2026-09-14T14:05:00+02:00", "2026-09-14T12:05:00Z");
        row("2026-09-14T14:05:00-0700", "2026-09-14T21:05:00Z");
        row("20260914T140500Z", "2026-09-14T14:05:00Z");
        row("14 Sep 2026 14:05", "2026-09-14T12:05:00Z");
        row("14. September 2026, 14:05", "2026-09-14T12:05:00Z");
        row("14 M\xc3\xa4rz 2026 14:05", "2026-03-14T13:05:00Z");
        row("Sep 14, 14:05", "2026-09-14T12:05:00Z");
        row("Sept. 14th, 2026 at 2:05pm", "2026-09-14T12:05:00Z");
        row("14/Sep/2026:14:05:00 +0200", "2026-09-14T12:05:00Z");
        row("Mon, 14 Sep 2026 14:05:00 -0400", "2026-09-14T18:05:00Z");
        row("14.09.2026 14:05", "2026-09-14T12:05:00Z");
        row("14.09. 14:05", "2026-09-14T12:05:00Z");
        row("9/14/2026", "2026-09-14");
        row("14/9/2026 2:05 PM", "2026-09-14T12:05:00Z");
        row("14.09.26 14:05", "2026-09-14T12:05:00Z");
        row("2026-09-14 2 pm Europe/London", "2026-09-14T13:00:00Z");
        row("2026-09-14 14:05 (America/Port-au-Prince)", "2026-09-14T18:05:00Z");
        row("2026-09-14 14:05 Pacific Time", "2026-09-14T21:05:00Z");
        row("Tuesday 9:00", "2026-09-15T07:00:00Z");
        row("1789387500", "2026-09-14T12:05:00Z");
        row("1789387500250", "2026-09-14T12:05:00.250Z");
        row("24:00", "2026-09-14T22:00:00Z");
        row("\xd9\xa1\xd9\xa4:\xd9\xa0\xd9\xa5", "2026-09-14T12:05:00Z");
        row("14\xef\xbc\x9a"
            "05",
            "2026-09-14T12:05:00Z");
        row("2026\xe2\x80\x91"
            "09\xe2\x80\x91"
            "14\xc2\xa0"
            "14:05",
            "2026-09-14T12:05:00Z");
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, moment);
        QCOMPARE(read(QString::fromUtf8(QTest::currentDataTag())), moment);
    }

    void refusesWhatIsNoTime_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 " ",
                                 "soon",
                                 "25:00",
                                 "14:60",
                                 "14",
                                 "24:01",
                                 "13:05 am x",
                                 "0:30 pm",
                                 "2026-02-30",
                                 "2026-13-01",
                                 "2026-09-14 14:05 Mars/Olympus",
                                 "14:05 and then",
                                 "+",
                                 "+12 parsecs",
                                 "31 Sep 2026 12:00",
                                 "32/32/2026",
                                 "14:05:61",
                                 "14:05 +99:00",
                                 "-",
                                 "--5m",
                                 "999999999999999999999",
                                 "14:05 14:06 14:07",
                                 "yesterday today",
                                 "1:2:3:4",
                                 "next",
                                 "end of",
                                 "2026-09",
                                 "+5m 14:05"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNoTime()
    {
        QFETCH(QString, text);
        const Result<ReadTime> time = readTime(text, berlin());
        QVERIFY2(!time, time ? qPrintable(time->at.text()) : "");
        QVERIFY(time.error().kind == Error::Kind::Invalid);
    }

    void keepsTheTextTheClockAndHowExactItIs()
    {
        const ReadTime about = must(readTime(u" about 2:05 pm PST "_s, berlin()));
        QCOMPARE(about.asWritten, u"about 2:05 pm PST"_s);
        QCOMPARE(about.clock, u"14:05"_s);
        QVERIFY(about.precision == Precision::About);
        QVERIFY(about.namesZone);
        QVERIFY(must(readTime(u"14:05:09"_s, berlin())).precision == Precision::Second);
        QVERIFY(must(readTime(u"14:05"_s, berlin())).precision == Precision::Minute);
        const ReadTime day = must(readTime(u"14 Sep 2026"_s, berlin()));
        QVERIFY(day.precision == Precision::Day);
        QCOMPARE(day.clock, QString());
    }

    void keepsTheClockWhereNoFullDateCanBeHad()
    {
        const ReadTime time = must(readTime(u"14:05"_s, {}));
        QVERIFY(!time.at.isKnown());
        QCOMPARE(time.clock, u"14:05"_s);
    }

    void tellsWhatItHadToSuppose_data()
    {
        QTest::addColumn<QList<int>>("guesses");
        const auto row = [](const char *text, QList<TimeGuess> guesses) {
            QList<int> numbers;
            for (const TimeGuess guess : guesses)
                numbers.append(int(guess));
            QTest::newRow(text) << numbers;
        };
        row("14:05", {});
        row("1O:O5", {TimeGuess::LetterForZero});
        row("14:OO", {TimeGuess::LetterForZero});
        row("14.05", {TimeGuess::DotForColon});
        row("3/4/2026 10:00", {TimeGuess::NumericOrder});
        row("4/4/2026 10:00", {});
        row("9/14/2026 10:00", {});
        row("14.09.26 10:00", {TimeGuess::TwoDigitYear});
        row("Tuesday, 14 Sep 2026", {TimeGuess::WeekdayDisagrees});
        row("Monday, 14 Sep 2026", {});
        row("01:30", {TimeGuess::OtherDay});
        row("14:05 CST", {TimeGuess::AmbiguousZone, TimeGuess::ZoneOutOfSeason});
        row("14:05 IST", {TimeGuess::AmbiguousZone});
        row("14:05 BST", {TimeGuess::AmbiguousZone});
        row("14:05 PST", {TimeGuess::ZoneOutOfSeason});
        row("14:05 PDT", {});
        row("14:05 CEST", {});
        row("2026-03-29 02:30", {TimeGuess::SkippedHour});
        row("2026-10-25 02:30", {TimeGuess::DoubledHour});
        row("2026-10-25 02:30 +01:00", {});
    }
    void tellsWhatItHadToSuppose()
    {
        QFETCH(QList<int>, guesses);
        const ReadTime time = must(readTime(QString::fromLatin1(QTest::currentDataTag()), berlin()));
        QList<int> told;
        for (const TimeGuess guess : time.guesses)
            told.append(int(guess));
        QCOMPARE(told, guesses);
    }

    void takesTheLettersOfAZoneAsTheIncidentsOwnZoneUsesThem()
    {
        TimeContext shanghai = berlin();
        shanghai.zone = u"Asia/Shanghai"_s;
        const ReadTime time = must(readTime(u"2026-09-14 14:05 CST"_s, shanghai));
        QCOMPARE(time.at.text(), u"2026-09-14T06:05:00Z"_s);
        QVERIFY(time.guesses.isEmpty());
        QCOMPARE(read(u"2026-09-14 14:05 CST"_s), u"2026-09-14T20:05:00Z"_s);
        QCOMPARE(read(u"2026-07-14 14:05 PST"_s), u"2026-07-14T22:05:00Z"_s); // literally, also in summer
    }

    void readsNumericDatesInTheOrderItIsGiven()
    {
        TimeContext context = berlin();
        QCOMPARE(read(u"3/4/2026"_s, context), u"2026-04-03"_s);
        context.order = DateOrder::MonthFirst;
        QCOMPARE(read(u"3/4/2026"_s, context), u"2026-03-04"_s);
        QCOMPARE(read(u"14/3/2026"_s, context), u"2026-03-14"_s);
        QCOMPARE(read(u"3.4.2026"_s, context), u"2026-04-03"_s);
        context.order = DateOrder::YearFirst;
        QCOMPARE(read(u"26/03/04"_s, context), u"2026-03-04"_s);
    }

    void passesMidnightTowardsTheReference()
    {
        TimeContext context = berlin();
        context.reference = at("2026-09-14T21:50:00Z"); // 23:50
        QCOMPARE(read(u"00:10"_s, context), u"2026-09-14T22:10:00Z"_s);
        QCOMPARE(read(u"14:00"_s, context), u"2026-09-14T12:00:00Z"_s);
        context.reference = at("2026-09-14T22:10:00Z"); // 00:10 on the fifteenth
        QCOMPARE(read(u"23:50"_s, context), u"2026-09-14T21:50:00Z"_s);
        context.reference = Moment::onDay(QDate(2026, 9, 14));
        QCOMPARE(read(u"00:10"_s, context), u"2026-09-13T22:10:00Z"_s);
    }

    void passesMidnightInADocumentWhereTheClockFallsBackFar()
    {
        TimeContext context = berlin();
        context.dayRule = DayRule::Following;
        context.reference = at("2026-09-14T21:50:00Z");
        QCOMPARE(read(u"00:10"_s, context), u"2026-09-14T22:10:00Z"_s);
        QCOMPARE(read(u"18:00"_s, context), u"2026-09-14T16:00:00Z"_s); // less than six hours: out of order
        QCOMPARE(read(u"17:00"_s, context), u"2026-09-15T15:00:00Z"_s);
    }

    void letsAHalfDayGoOnWhereTheClockHasTwelveHours()
    {
        TimeContext context = berlin();
        context.dayRule = DayRule::Following;
        context.hours = HourStyle::HalfDays;
        context.reference = at("2026-09-14T09:50:00Z"); // 11:50
        QStringList clocks;
        for (const QString &text : {u"12:10"_s, u"1:05"_s, u"2:00"_s, u"11:30"_s, u"12:20 am"_s}) {
            const ReadTime time = must(readTime(text, context));
            clocks.append(time.clock);
            context.reference = time.at;
        }
        QCOMPARE(clocks, (QStringList{u"12:10"_s, u"13:05"_s, u"14:00"_s, u"23:30"_s, u"00:20"_s}));
        QCOMPARE(context.reference.text(), u"2026-09-14T22:20:00Z"_s);
    }

    void readsRanges_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *text, const char *from, const char *to) {
            QTest::newRow(text) << QString::fromLatin1(from) << QString::fromLatin1(to);
        };
        row("14:05-14:20", "2026-09-14T12:05:00Z", "2026-09-14T12:20:00Z");
        row("14:05 \xe2\x80\x93 14:20 UTC", "2026-09-14T14:05:00Z", "2026-09-14T14:20:00Z");
        row("2:05 - 2:20 pm", "2026-09-14T12:05:00Z", "2026-09-14T12:20:00Z");
        row("from 14:05 to 14:20", "2026-09-14T12:05:00Z", "2026-09-14T12:20:00Z");
        row("2026-09-14 23:50 - 00:20", "2026-09-14T21:50:00Z", "2026-09-14T22:20:00Z");
        row("2026-09-14 14:05 to 2026-09-15 01:00", "2026-09-14T12:05:00Z", "2026-09-14T23:00:00Z");
        row("14:05 to +15m", "2026-09-14T12:05:00Z", "2026-09-14T12:20:00Z");
    }
    void readsRanges()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const ReadTime time = must(readTime(QString::fromUtf8(QTest::currentDataTag()), berlin()));
        QCOMPARE(time.at.text(), from);
        QCOMPARE(time.end.text(), to);
    }

    void readsDaysThatAreToCome_data()
    {
        QTest::addColumn<QString>("day");
        const auto row = [](const char *text, const char *day) { QTest::newRow(text) << QString::fromLatin1(day); };
        row("2026-12-01", "2026-12-01"); // today is Wednesday, 16 September
        row("1 Dec", "2026-12-01");
        row("Dec 1", "2026-12-01");
        row("1.12.", "2026-12-01");
        row("14.05", "2027-05-14");
        row("1 Feb", "2027-02-01");
        row("today", "2026-09-16");
        row("tomorrow", "2026-09-17");
        row("friday", "2026-09-18");
        row("wednesday", "2026-09-23");
        row("next friday", "2026-09-25");
        row("+2w", "2026-09-30");
        row("+3", "2026-09-19");
        row("in 3 days", "2026-09-19");
        row("next week", "2026-09-23");
        row("next month", "2026-10-16");
        row("+1mo", "2026-10-16");
        row("end of month", "2026-09-30");
        row("end of the week", "2026-09-20");
        row("eom", "2026-09-30");
        row("morgen", "2026-09-17");
        row("\xc3\xbc"
            "bermorgen",
            "2026-09-18"); // übermorgen
        row("Freitag", "2026-09-18");
        row("am Freitag", "2026-09-18");
        row("n\xc3\xa4"
            "chsten Freitag",
            "2026-09-25"); // nächsten
        row("N\xc3\x84"
            "CHSTE Woche",
            "2026-09-23");
        row("n\xc3\xa4"
            "chsten Monat",
            "2026-10-16");
        row("in 2 Wochen", "2026-09-30");
        row("in 3 Tagen", "2026-09-19");
        row("in 1 Monat", "2026-10-16");
        row("Ende des Monats", "2026-09-30");
        row("Ende der Woche", "2026-09-20");
        row("14:05", "unreadable");
        row("+12m", "unreadable");
        row("whenever", "unreadable");
    }
    void readsDaysThatAreToCome()
    {
        QFETCH(QString, day);
        QCOMPARE(dayIn(QString::fromUtf8(QTest::currentDataTag())), day);
    }

    void readsDaysThatAreToComeInArabic_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        const auto row = [](const char *name, const QString &text, const char *day) {
            QTest::newRow(name) << text << QString::fromLatin1(day);
        };
        row("today", u"اليوم"_s, "2026-09-16"); // Wednesday
        row("tomorrow", u"غدا"_s, "2026-09-17");
        row("tomorrow with its sign", u"غدًا"_s, "2026-09-17");
        row("the day after", u"بعد غد"_s, "2026-09-18");
        row("Friday", u"الجمعة"_s, "2026-09-18");
        row("on Friday", u"يوم الجمعة"_s, "2026-09-18");
        row("without its dots", u"الجمعه"_s, "2026-09-18");
        row("Sunday with and without hamza", u"الأحد"_s, "2026-09-20");
        row("Sunday without hamza", u"الاحد"_s, "2026-09-20");
        row("the coming Friday", u"الجمعة القادمة"_s, "2026-09-18");
        row("the coming Wednesday", u"يوم الأربعاء المقبل"_s, "2026-09-23");
        row("next week", u"الأسبوع القادم"_s, "2026-09-23");
        row("next month", u"الشهر المقبل"_s, "2026-10-16");
        row("in 3 days", u"بعد 3 أيام"_s, "2026-09-19");
        row("in 3 days, its digits", u"بعد ٣ أيام"_s, "2026-09-19");
        row("within 10 days", u"خلال ١٠ أيام"_s, "2026-09-26");
        row("in a week", u"بعد أسبوع"_s, "2026-09-23");
        row("in two weeks", u"بعد أسبوعين"_s, "2026-09-30");
        row("in two days", u"بعد يومين"_s, "2026-09-18");
        row("in a month", u"بعد شهر"_s, "2026-10-16");
        row("end of the month", u"نهاية الشهر"_s, "2026-09-30");
        row("end of this week", u"نهاية هذا الأسبوع"_s, "2026-09-20");
        row("a day", u"1 ديسمبر"_s, "2026-12-01");
        row("its digits", u"١ ديسمبر ٢٠٢٦"_s, "2026-12-01");
        row("in numbers", u"٢٠٢٦-١٢-٠١"_s, "2026-12-01");
        row("in the Levant", u"1 كانون الأول 2026"_s, "2026-12-01");
        row("month without hamza", u"3 اكتوبر"_s, "2026-10-03");
        row("with its mark of direction", u"\u200f3 أكتوبر"_s, "2026-10-03");
        row("no day", u"قريبا"_s, "unreadable");
        row("no unit", u"بعد الاجتماع"_s, "unreadable");
        row("last", u"القادم"_s, "unreadable");
    }
    void readsDaysThatAreToComeInArabic()
    {
        QFETCH(QString, text);
        QFETCH(QString, day);
        QCOMPARE(dayIn(text), day);
    }

    void readsBackEveryDayThatIsShownInArabic()
    {
        for (const QLocale &locale :
             QLocale::matchingLocales(QLocale::Arabic, QLocale::AnyScript, QLocale::AnyTerritory))
            for (QDate day(2027, 1, 1); day.year() == 2027; day = day.addDays(9))
                for (const QString &format : {u"d MMM yyyy"_s, u"dddd، d MMM yyyy"_s, u"d MMMM yyyy"_s}) {
                    const QString shown = locale.toString(day, format);
                    QVERIFY2(dayIn(shown) == day.toString(Qt::ISODate),
                             qPrintable(locale.name() + u": "_s + shown + u" was read as "_s + dayIn(shown)));
                }
    }

    void readsBackWhatIsShownInAnyZone()
    {
        const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
        QVERIFY(zones.size() > 300);
        QVERIFY(holds("what is shown reads back to the same moment", [&] {
            const auto zone = QString::fromLatin1(zones[*rc::gen::inRange<qsizetype>(0, zones.size())]);
            const qint64 second = *rc::gen::inRange<qint64>(-62'135'596'800, 253'402'300'800);
            const qint64 recent = *rc::gen::inRange<qint64>(0, 2'000'000'000);
            for (const qint64 seconds : {second, recent}) {
                const Moment moment = Moment::atMsecs(1000 * seconds + *rc::gen::inRange(0, 1000));
                TimeContext context;
                context.zone = zone;
                const QString shown = typedTime(moment, zone);
                RC_LOG() << zone.toStdString() << ": " << shown.toStdString() << "\n";
                const Result<ReadTime> back = readTime(shown, context);
                RC_ASSERT(back.ok());
                RC_ASSERT(back->at == moment);
                context.reference = moment;
                const Result<ReadTime> clock = readTime(typedTime(moment, zone, TypedDay::Hide), context);
                RC_ASSERT(clock.ok());
                RC_ASSERT(clock->at == moment);
            }
        }));
    }

    void readsBackBothHoursWhereTheClockIsSetBack()
    {
        for (qint64 minutes = -90; minutes <= 90; ++minutes) {
            const Moment moment = Moment::atMsecs(at("2026-10-25T01:00:00Z").msecs() + minutes * 60'000);
            QCOMPARE(read(typedTime(moment, u"Europe/Berlin"_s)), moment.text());
        }
    }

    void neverFailsOnHostileText()
    {
        QVERIFY(holds("any text is a time or is refused", [](const std::string &bytes) {
            const QString text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
            const Result<ReadTime> time = readTime(text, berlin());
            const bool isTimeToldOrRead = time.ok() ? !time->asWritten.isEmpty() : !time.error().reason.isEmpty();
            RC_ASSERT(isTimeToldOrRead);
            const Result<ReadTime> day = readDay(text, berlin());
            const bool isDayOrRefused = day.ok() ? day->at.isDay() : !day.error().reason.isEmpty();
            RC_ASSERT(isDayOrRefused);
        }));
        const QString alphabet = u"0123456789:-+/. OTZapmhSeptodyi–"_s;
        QVERIFY(holds("any string of such characters is a time or is refused", [&] {
            const auto picks = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(alphabet.size())));
            QString text;
            for (const int pick : picks)
                text.append(alphabet[pick]);
            const Result<ReadTime> time = readTime(text, berlin());
            const bool isSound =
                time.ok() ? time->clock.size() == 0 || time->clock.size() == 5 : !time.error().reason.isEmpty();
            RC_ASSERT(isSound);
        }));
        const QString pieces[] = {u"1"_s, u"14:05"_s, u"+"_s, u"- "_s, u"9 h "_s, u"Sep "_s, u"/"_s, u"O"_s, u"to "_s};
        for (const QString &piece : pieces)
            QVERIFY(!readTime(piece.repeated(1'000'000), berlin()));
    }
};

NEVERTWICE_TEST(TimeReaderTest);
#include "timereader_test.moc"
