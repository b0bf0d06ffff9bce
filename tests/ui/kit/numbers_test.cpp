#include "tests/support/testmain.h"
#include "ui/kit/numbers.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class NumbersTest : public QObject
{
    Q_OBJECT

private slots:
    void readsNumbersInTheWayOfAnyLocale_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("number");
        QTest::newRow("plain") << u"44200"_s << 44200.0;
        QTest::newRow("english") << u"1,234.56"_s << 1234.56;
        QTest::newRow("german") << u"1.234,56"_s << 1234.56;
        QTest::newRow("french") << u"1\u202f234,56"_s << 1234.56;
        QTest::newRow("swiss") << u"1'234'567.5"_s << 1234567.5;
        QTest::newRow("indian") << u"12,34,567.5"_s << 1234567.5;
        QTest::newRow("arabic") << u"\u0664\u0664\u066c\u0662\u0660\u0660\u066b\u0665"_s << 44200.5;
        QTest::newRow("groups") << u"1.234.567"_s << 1234567.0;
        QTest::newRow("comma") << u"12,5"_s << 12.5;
        QTest::newRow("negative") << u"\u22123"_s << -3.0;
    }
    void readsNumbersInTheWayOfAnyLocale()
    {
        QFETCH(QString, text);
        QFETCH(double, number);
        for (const QLocale &locale : {QLocale(u"en_US"_s), QLocale(u"de_DE"_s)})
            QCOMPARE(readNumber(text, locale), std::optional(number));
    }

    void asksTheLocaleWhereASeparatorCouldBeEither()
    {
        QCOMPARE(readNumber(u"1,234"_s, QLocale(u"en_US"_s)), std::optional(1234.0));
        QCOMPARE(readNumber(u"1,234"_s, QLocale(u"de_DE"_s)), std::optional(1.234));
        QCOMPARE(readNumber(u"1.234"_s, QLocale(u"de_DE"_s)), std::optional(1234.0));
    }

    void takesNothingElseForANumber()
    {
        for (const QString &text :
             {u""_s, u"many"_s, u"12 EUR"_s, u"1,2,3"_s, u"1.2.3,4,5"_s, u"--3"_s, u"."_s, u"3-4"_s})
            QVERIFY2(!readNumber(text, QLocale(u"en_US"_s)), qPrintable(text));
    }

    void readsSharesWithTheirSign()
    {
        QCOMPARE(readPercent(u"70 %"_s), std::optional(70.0));
        QCOMPARE(readPercent(u"%12,5"_s), std::optional(12.5));
        QVERIFY(!readPercent(u"%"_s));
    }

    void readsLengthsOfTime()
    {
        for (const QString &text : {u"135"_s, u"2:15"_s, u"2 h 15 min"_s, u"2h15m"_s})
            QCOMPARE(readMinutes(text), std::optional(135.0));
        QCOMPARE(readMinutes(u"1 d 3 h"_s), std::optional(1620.0));
        QCOMPARE(readMinutes(u"90 s"_s), std::optional(1.5));
        QCOMPARE(readMinutes(u"\u200f2 \u0633 15 \u062f"_s), std::optional(135.0));
        QCOMPARE(readMinutes(u"\u0662 \u0633 \u0661\u0665 \u062f"_s), std::optional(135.0));
        QCOMPARE(readMinutes(u"\u20681 \u064a\u2069 3 \u0633"_s), std::optional(1620.0));
        for (const QString &text : {u""_s, u"soon"_s, u"2 h and more"_s, u"2:75"_s})
            QVERIFY2(!readMinutes(text), qPrintable(text));
    }
};

NEVERTWICE_TEST(NumbersTest);
#include "numbers_test.moc"
