#include "model/insight/period.h"

#include "tests/support/builders.h"
#include "tests/support/property.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace nevertwice;
using namespace Qt::Literals::StringLiterals;

class PeriodTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::newRow("a year") << u"2026"_s << QDate(2026, 1, 1) << QDate(2027, 1, 1);
        QTest::newRow("a quarter") << u"2026-Q4"_s << QDate(2026, 10, 1) << QDate(2027, 1, 1);
        QTest::newRow("a quarter in small letters") << u"2026-q1"_s << QDate(2026, 1, 1) << QDate(2026, 4, 1);
        QTest::newRow("a month") << u"2024-02"_s << QDate(2024, 2, 1) << QDate(2024, 3, 1);
        QTest::newRow("the first week, which begins the year before")
            << u"2026-W01"_s << QDate(2025, 12, 29) << QDate(2026, 1, 5);
        QTest::newRow("a week 53") << u"2026-W53"_s << QDate(2026, 12, 28) << QDate(2027, 1, 4);
    }
    void readsWhatPeopleWrite()
    {
        QFETCH(const QString, text);
        const std::optional<Period> period = readPeriod(text);
        QVERIFY(period);
        QTEST(period->from, "from");
        QTEST(period->until, "until");
        QCOMPARE(period->name, text.toUpper());
    }

    void readsNothingElse()
    {
        for (const char *text : {"", "26", "2026-", "2026-13", "2026-00", "2026-Q5", "2026-W00", "2025-W53", "2026-W54",
                                 "last month", "2026-03-01", "9999"})
            QVERIFY2(!readPeriod(QString::fromLatin1(text)), text);
    }

    void standsBetweenItsNeighbours()
    {
        QVERIFY(test::holds("a period ends where the next one begins", [] {
            const int year = *rc::gen::inRange(1900, 2100);
            const int part = *rc::gen::inRange(1, 54);
            const QString forms[] = {u"%1"_s.arg(year), u"%1-Q%2"_s.arg(year).arg((part - 1) % 4 + 1),
                                     u"%1-%2"_s.arg(year).arg((part - 1) % 12 + 1, 2, 10, QChar(u'0')),
                                     u"%1-W%2"_s.arg(year).arg(part, 2, 10, QChar(u'0'))};
            for (const QString &form : forms) {
                const auto period = readPeriod(form);
                if (!period) continue; // a year of 52 weeks
                const Period before = periodBefore(*period);
                RC_ASSERT(before.until == period->from);
                RC_ASSERT(readPeriod(before.name) == before);
            }
        }));
    }

    void holdsTheInstantsOfItsDays()
    {
        const Period march = *readPeriod(u"2026-03"_s);
        QVERIFY(march.contains(test::at("2026-03-01T00:00:00Z")));
        QVERIFY(march.contains(test::at("2026-03-31T23:59:59.999Z")));
        QVERIFY(march.contains(test::at("2026-03-31")));
        QVERIFY(!march.contains(test::at("2026-04-01T00:00:00Z")));
        QVERIFY(!march.contains(Moment()));
    }
};

NEVERTWICE_TEST(PeriodTest);
#include "period_test.moc"
