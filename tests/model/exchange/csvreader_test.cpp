#include "model/exchange/csvreader.h"

#include "model/domain/text.h"
#include "model/exchange/csv.h"
#include "tests/support/arbitrary.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace nevertwice;
using namespace nevertwice::test;
using namespace Qt::Literals::StringLiterals;

class CsvReaderTest : public QObject
{
    Q_OBJECT

    static QList<QStringList> cellsOf(const QString &text, QChar separator = u',')
    {
        QList<QStringList> all;
        CsvReader reader(text, separator);
        while (const auto record = reader.next())
            all.append(record->cells);
        return all;
    }

private slots:
    void takesQuotesSeparatorsAndLineBreaksInCells()
    {
        QCOMPARE(cellsOf(u"a,\"b \"\"c\"\", d\ne\",f\n\n  \n\"g\" ,\n"_s),
                 (QList<QStringList>{{u"a"_s, u"b \"c\", d\ne"_s, u"f"_s}, {u"g"_s, {}}}));
    }

    void keepsAQuoteInsideACell() { QCOMPARE(cellsOf(u"a\"b,c\n"_s), (QList<QStringList>{{u"a\"b"_s, u"c"_s}})); }

    void saysWhichLinesARecordStandsOn()
    {
        const QString text = u"\na,\"b\nc\"\nd,e"_s;
        CsvReader own(text, u',', {}, 10);
        const auto first = own.next();
        QCOMPARE(first->firstLine, 11);
        QCOMPARE(first->lastLine, 12);
        QCOMPARE(own.next()->firstLine, 13);
        QVERIFY(!own.next());
    }

    void goesOnAfterAQuoteThatNobodyEnded()
    {
        QString text = u"a,\"b\n"_s;
        for (int i = 0; i < 50; ++i)
            text += u"x,y\n"_s;
        CsvReader reader(text, u',', {10, 40});
        const auto open = reader.next();
        QVERIFY(open->isOpen);
        const auto next = reader.next();
        QVERIFY(!next->isOpen);
        QCOMPARE(next->cells, (QStringList{u"x"_s, u"y"_s}));
    }

    void saysWhereThereAreMoreCellsThanItReads()
    {
        const QString text = u"1,2,3,4"_s;
        CsvReader reader(text, u',', {3, 100});
        const auto record = reader.next();
        QVERIFY(record->isCut);
        QCOMPARE(record->cells.size(), 3);
    }

    void guessesTheSeparator()
    {
        QCOMPARE(separatorIn(u"a,b"), QChar(u','));
        QCOMPARE(separatorIn(u"a;b, c;d"), QChar(u';'));
        QCOMPARE(separatorIn(u"a\tb\tc"), QChar(u'\t'));
        QCOMPARE(separatorIn(u"one"), QChar(u','));
    }

    void bringsBackWhatTheExportWrote()
    {
        QVERIFY(holds("rows -> CSV -> rows", [] {
            const QString text = sanitizeText(*hostileText());
            const QString written = sanitizeText(QString::fromUtf8(csvOf({{text, u"x"_s}})));
            const QString cell = cellsOf(written).value(0).value(0);
            RC_ASSERT(cell == text || cell == u'\'' + text);
        }));
    }
};

NEVERTWICE_TEST(CsvReaderTest);
#include "csvreader_test.moc"
