#include "model/search/query.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace nevertwice;
using namespace Qt::Literals::StringLiterals;

class QueryTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheWordsInWhateverIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << u""_s << QStringList();
        QTest::newRow("only marks") << u" \"-*():{}^ "_s << QStringList();
        QTest::newRow("case and repetition") << u"Pool pool EXHAUSTED"_s << QStringList{u"pool"_s, u"exhausted"_s};
        QTest::newRow("operators are words like others")
            << u"a AND NOT b"_s << QStringList{u"a"_s, u"and"_s, u"not"_s, u"b"_s};
        QTest::newRow("joined words come apart")
            << u"checkout-service/v2"_s << QStringList{u"checkout"_s, u"service"_s, u"v2"_s};
        QTest::newRow("any script") << u"Zürich 接続 ошибка"_s << QStringList{u"zürich"_s, u"接続"_s, u"ошибка"_s};
        QTest::newRow("combining marks stay with their letter") << u"e\u0301tat"_s << QStringList{u"e\u0301tat"_s};
        QTest::newRow("beyond the first plane") << u"\U00010400x"_s << QStringList{u"\U00010428x"_s};
    }
    void findsTheWordsInWhateverIsTyped()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        const Query query = parseQuery(text);
        QCOMPARE(query.words, words);
        QCOMPARE(query.text, text);
        QCOMPARE(query.isEmpty(), words.isEmpty());
    }

    void takesAPastedPageWithoutDrowning()
    {
        QString page;
        for (int i = 0; i < 10'000; ++i)
            page += u"word%1 "_s.arg(i);
        QCOMPARE(parseQuery(page).words.size(), 64);
        QCOMPARE(parseQuery(page).words.first(), u"word0"_s);
    }

    void saysInPlainWordsWhatItUnderstood()
    {
        QCOMPARE(explained(parseQuery(u"Pool exhausted"_s)), u"incidents with \"pool\" or \"exhausted\""_s);
        QCOMPARE(explained(parseQuery(u"..."_s)), u"all incidents"_s);
    }
};

NEVERTWICE_TEST(QueryTest);
#include "query_test.moc"
