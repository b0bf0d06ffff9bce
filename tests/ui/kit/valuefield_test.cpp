#include "ui/kit/valuefield.h"

#include "tests/support/testmain.h"
#include "tests/ui/support/fieldbench.h"
#include "ui/kit/quietfield.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Numbers and days.
class ValueFieldTest : public QObject
{
    Q_OBJECT

    using Bench = FieldBench;

private slots:
    void saysWhatIsWrongWithANumber()
    {
        Bench bench;
        auto *field = bench.put(new ValueField(bench.theme, u"Share"_s, ValueField::Sort::Percent));
        const QSignalSpy committed(field, &ValueField::committed);
        QTest::keyClicks(field->field(), u"170"_s);
        QTest::keyClick(field->field(), Qt::Key_Return);
        QVERIFY(committed.isEmpty());
        QVERIFY(field->problem().contains(u"between 0 and 100"_s));
        QCOMPARE(field->field()->text(), u"170"_s);
        field->field()->selectAll();
        QTest::keyClicks(field->field(), u"70%"_s);
        QTest::keyClick(field->field(), Qt::Key_Return);
        QCOMPARE(committed.value(0).value(0).toJsonValue(), QJsonValue(70));
        QVERIFY(field->problem().isEmpty());
    }

    void takesAProblemBackWithTheText()
    {
        Bench bench;
        auto *field = bench.put(new ValueField(bench.theme, u"Users"_s, ValueField::Sort::Count));
        field->setValue(12);
        QTest::keyClicks(field->field(), u".5"_s);
        QTest::keyClick(field->field(), Qt::Key_Return);
        QVERIFY(!field->problem().isEmpty());
        QTest::keyClick(field->field(), Qt::Key_Escape);
        QVERIFY(field->problem().isEmpty());
        QCOMPARE(field->field()->text(), u"12"_s);
    }

    // Whoever listens may ask it, and it is half gone.
    void saysNothingWhileItGoes()
    {
        for (const QString &typed : {u"12"_s, u"12x"_s}) {
            Bench bench;
            auto *place = bench.put(new QWidget);
            auto *field = new ValueField(bench.theme, u"Users"_s, ValueField::Sort::Count, place);
            field->show();
            field->setFocus();
            QVERIFY(field->field()->hasFocus());
            QTest::keyClicks(field->field(), typed);
            int said = 0;
            connect(field, &ValueField::committed, this, [&said] { ++said; });
            delete field;
            QCOMPARE(said, 0);
        }
    }

    void readsValuesOfEverySort_data()
    {
        QTest::addColumn<int>("sort");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("count") << int(ValueField::Sort::Count) << u"44 200"_s << QJsonValue(44200);
        QTest::newRow("minutes") << int(ValueField::Sort::Minutes) << u"2 h 15 min"_s << QJsonValue(135);
        QTest::newRow("amount") << int(ValueField::Sort::Amount) << u"1.234,56"_s << QJsonValue(1234.56);
        QTest::newRow("words") << int(ValueField::Sort::Amount) << u"91,440 EUR, returned"_s
                               << QJsonValue(u"91,440 EUR, returned"_s);
        QTest::newRow("day") << int(ValueField::Sort::Day) << u"5 Mar 2026"_s << QJsonValue(u"2026-03-05"_s);
        QTest::newRow("ISO day") << int(ValueField::Sort::Day) << u"2026-03-05"_s << QJsonValue(u"2026-03-05"_s);
    }
    void readsValuesOfEverySort()
    {
        QFETCH(int, sort);
        QFETCH(QString, typed);
        QFETCH(QJsonValue, value);
        Bench bench;
        auto *field = bench.put(new ValueField(bench.theme, u"Value"_s, ValueField::Sort(sort)));
        const QSignalSpy committed(field, &ValueField::committed);
        QTest::keyClicks(field->field(), typed);
        QTest::keyClick(field->field(), Qt::Key_Return);
        QCOMPARE(committed.value(0).value(0).toJsonValue(), value);
    }
    // A document from outside may tell any.
    void showsALengthThatNoClockCounts()
    {
        Bench bench;
        auto *field = bench.put(new ValueField(bench.theme, u"Value"_s, ValueField::Sort::Minutes));
        field->setValue(1e300);
        QVERIFY(!field->field()->text().isEmpty() && !field->field()->text().contains(u'-'));
    }
};

NEVERTWICE_TEST(ValueFieldTest);
#include "valuefield_test.moc"
