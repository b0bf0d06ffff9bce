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

    void readsFilters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filters"); // as the program writes them
        QTest::addColumn<QString>("rest");
        QTest::newRow("one severity") << u"sev:SEV1"_s << u"severity:1"_s << u""_s;
        QTest::newRow("several") << u"severity:1..3 disk"_s << u"severity:1..3"_s << u"disk"_s;
        QTest::newRow("with a gap") << u"sev:1,sev3"_s << u"severity:1,3"_s << u""_s;
        QTest::newRow("states") << u"state:Resolved"_s << u"state:resolved"_s << u""_s;
        QTest::newRow("open") << u"is:open full"_s << u"is:open"_s << u"full"_s;
        QTest::newRow("is a state") << u"is:mitigated"_s << u"state:mitigated"_s << u""_s;
        QTest::newRow("review") << u"review:draft,in_review"_s << u"review:draft,in_review"_s << u""_s;
        QTest::newRow("days") << u"started:>-30d"_s << u"started:>-30d"_s << u""_s;
        QTest::newRow("weeks") << u"started:>=-2w"_s << u"started:>-14d"_s << u""_s;
        QTest::newRow("a day") << u"started:>2026-01-31"_s << u"started:>2026-01-31"_s << u""_s;
        QTest::newRow("names") << u"service:Checkout,\"Log in, out\" tag:dns"_s
                               << u"service:Checkout,\"Log in, out\" tag:dns"_s << u""_s;
        QTest::newRow("marks in names") << u"tag:\"a \\\"b\\\" \\\\ c\""_s << u"tag:\"a \\\"b\\\" \\\\ c\""_s << u""_s;
        QTest::newRow("of one field twice") << u"tag:a tag:b tag:A"_s << u"tag:a,b"_s << u""_s;
        QTest::newRow("words between") << u"disk sev:1 full"_s << u"severity:1"_s << u"disk full"_s;
        QTest::newRow("other colons") << u"http://x:80 a:b 12:30"_s << u""_s << u"http://x:80 a:b 12:30"_s;
    }
    void readsFilters()
    {
        QFETCH(QString, text);
        QFETCH(QString, filters);
        QFETCH(QString, rest);
        const Query query = parseQuery(text);
        QCOMPARE(filterText(query.filters), filters);
        QCOMPARE(query.rest, rest);
        QVERIFY(query.isUnderstood());
        QVERIFY(parseQuery(filters).filters == query.filters);
    }

    void searchesAsWordsWhatIsNoFilter()
    {
        for (const QString &term : {u"sev:9"_s, u"sev:2..1"_s, u"sev:1..2..3"_s, u"state:gone"_s, u"-sev:1"_s,
                                    u"is:late"_s, u"started:-30d"_s, u"started:>-0d"_s, u"started:>-999999999999d"_s,
                                    u"started:>2026-13-01"_s, u"review:1"_s, u"tag:a,"_s}) {
            const Query query = parseQuery(u"pool "_s + term);
            QVERIFY2(query.filters.isEmpty(), qPrintable(term));
            QCOMPARE(query.misread, QStringList{term});
            QCOMPARE(query.rest, u"pool "_s + term);
        }
        QCOMPARE(parseQuery(u"sev:9 pool"_s).words, (QStringList{u"sev"_s, u"9"_s, u"pool"_s}));
        QCOMPARE(explained(parseQuery(u"sev:9"_s)),
                 u"incidents with \"sev\" or \"9\"; \"sev:9\" is no filter and was searched as words"_s);
        QCOMPARE(parseQuery(u"started:>-30d started:>-7d"_s).misread, QStringList{u"started:>-7d"_s});
    }

    void waitsForAFilterThatIsBeingTyped()
    {
        const Query query = parseQuery(u"pool severity:"_s);
        QCOMPARE(query.words, QStringList{u"pool"_s});
        QCOMPARE(query.unfinished, u"severity:"_s);
        QVERIFY(!query.isUnderstood());
        QVERIFY(query.misread.isEmpty());
    }

    void tellsWhatAKeptQueryAsksForThatIsNotKnown()
    {
        QCOMPARE(unknownFilter(parseQuery(u"pool cause:dns"_s)), u"cause:dns"_s);
        QCOMPARE(unknownFilter(parseQuery(u"sev:9"_s)), u"sev:9"_s);
        QCOMPARE(unknownFilter(parseQuery(u"pool state:"_s)), u"state:"_s);
        QCOMPARE(unknownFilter(parseQuery(u"sev:1 http://x 12:30 a:"_s)), QString());
    }

    void explainsFilters()
    {
        QCOMPARE(explained(parseQuery(u"sev:1..2 tag:dns pool started:>-7d"_s)),
                 u"incidents with \"pool\", severity sev1 or sev2, tag dns, started in the last 7 days"_s);
        QCOMPARE(explained(parseQuery(u"is:open started:>2026-01-31"_s)),
                 u"incidents state investigating or mitigated, started on 2026-01-31 or later"_s);
    }
};

NEVERTWICE_TEST(QueryTest);
#include "query_test.moc"
