#include "model/domain/moment.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace nevertwice;

class MomentTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrites_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"2023-10-15T10:30:00Z", "2023-10-15", "2023-10-15T10:30:00.007Z", "0001-01-01",
                                 "9999-12-31T23:59:59.999Z", "1969-12-31T23:59:59.001Z", "1969-12-31"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void readsWhatItWrites()
    {
        QFETCH(QString, text);
        const auto moment = Moment::read(text);
        QVERIFY(moment);
        QCOMPARE(moment->text(), text);
    }

    void convertsOffsetsToUtc_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("east") << "2024-03-01T00:30:00+02:00"
                              << "2024-02-29T22:30:00Z";
        QTest::newRow("west, no colon") << "2024-12-31T23:59:00-0530"
                                        << "2025-01-01T05:29:00Z";
        QTest::newRow("lower case") << "2024-03-01t00:30:00z"
                                    << "2024-03-01T00:30:00Z";
        QTest::newRow("without seconds") << "2024-03-01T00:30Z"
                                         << "2024-03-01T00:30:00Z";
        QTest::newRow("microseconds are cut") << "2024-03-01T00:30:00.123999Z"
                                              << "2024-03-01T00:30:00.123Z";
    }
    void convertsOffsetsToUtc()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const auto moment = Moment::read(text);
        QVERIFY(moment);
        QCOMPARE(moment->text(), utc);
    }

    void refusesWhatIsNoTime_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "yesterday", "2023-02-29", "2023-10-15T24:00:00Z", "2023-10-15T10:60:00Z", "2023-10-15T10:30:00",
              "2023-10-15T10:30:00+25:00", "15.10.2023", "2023-1-5", "2023-10-15T10:30:60Z", "2023-10-15T10:30:00.Z",
              "0000-01-01", "2023-10-15T10:30:00Zjunk", "0001-01-01T00:00:00+02:00", "9999-12-31T23:59:59-01:00"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNoTime()
    {
        QFETCH(QString, text);
        QVERIFY(!Moment::read(text));
    }

    void keepsADayApartFromItsMidnight()
    {
        QVERIFY(Moment::read(QStringLiteral("2023-10-15")) != Moment::read(QStringLiteral("2023-10-15T00:00:00Z")));
        QVERIFY(!Moment().isKnown());
        QVERIFY(Moment::onDay(QDate()) == Moment());
    }
};

NEVERTWICE_TEST(MomentTest);
#include "moment_test.moc"
