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
        QCOMPARE(explained(parseQuery(u"Pool exhausted"_s)),
                 u"incidents with \"pool\" and \"exhausted\" (those with all of them first)"_s);
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
        QTest::newRow("a range of months")
            << u"started:2026-01..2026-03"_s << u"started:>2026-01-01 started:<=2026-03-31"_s << u""_s;
        QTest::newRow("a year") << u"started:2025"_s << u"started:>2025-01-01 started:<=2025-12-31"_s << u""_s;
        QTest::newRow("an open range") << u"started:..2026-03-05"_s << u"started:<=2026-03-05"_s << u""_s;
        QTest::newRow("before a month") << u"started:<2026-03"_s << u"started:<=2026-02-28"_s << u""_s;
        QTest::newRow("longer ago") << u"started:<-90d"_s << u"started:<=-90d"_s << u""_s;
        QTest::newRow("months") << u"started:>-3m"_s << u"started:>-90d"_s << u""_s;
        QTest::newRow("durations") << u"duration:>2h duration:<1d"_s << u"duration:>2h duration:<1d"_s << u""_s;
        QTest::newRow("a bare duration") << u"duration:>90"_s << u"duration:>90m"_s << u""_s;
        QTest::newRow("facts") << u"has:timeline no:cause,owner is:overdue"_s
                               << u"is:overdue has:timeline no:cause,owner"_s << u""_s;
        QTest::newRow("kinds") << u"kind:drill,false-lead"_s << u"kind:drill,false_lead"_s << u""_s;
        QTest::newRow("detected by") << u"detected-by:customer"_s << u"detected-by:customer"_s << u""_s;
        QTest::newRow("cause and owner") << u"cause:\"pool size\" owner:ana"_s << u"cause:\"pool size\" owner:ana"_s
                                         << u""_s;
        QTest::newRow("teams") << u"team:payments,\"Data platform\" -team:web"_s
                               << u"team:payments,\"Data platform\" -team:web"_s << u""_s;
        QTest::newRow("fields of the team")
            << u"field.Region:EU,us* FIELD.cost:>=1e3 -field.region:\"=a b\""_s
            << u"field.region:EU,us* field.cost:>=1e3 -field.region:\"=a b\""_s << u""_s;
        QTest::newRow("names left out") << u"-tag:dns -service:a -cause:b"_s << u"-service:a -tag:dns -cause:b"_s
                                        << u""_s;
        QTest::newRow("a review") << u"is:draft"_s << u"review:draft"_s << u""_s;
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
                                    u"started:>2026-13-01"_s, u"started:.."_s, u"duration:2h"_s, u"duration:>soon"_s,
                                    u"has:fun"_s, u"kind:odd"_s, u"review:1"_s, u"tag:a,"_s}) {
            const Query query = parseQuery(u"pool "_s + term);
            QVERIFY2(query.filters.isEmpty(), qPrintable(term));
            QCOMPARE(query.misread, QStringList{term});
            QCOMPARE(query.rest, u"pool "_s + term);
        }
        QCOMPARE(parseQuery(u"sev:9 pool"_s).words, (QStringList{u"sev"_s, u"9"_s, u"pool"_s}));
        QCOMPARE(
            explained(parseQuery(u"sev:9"_s)),
            u"incidents with \"sev\" and \"9\" (those with all of them first); \"sev:9\" is no filter and was searched as words"_s);
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
        QCOMPARE(unknownFilter(parseQuery(u"pool weather:bad"_s)), u"weather:bad"_s);
        QCOMPARE(unknownFilter(parseQuery(u"sev:9"_s)), u"sev:9"_s);
        QCOMPARE(unknownFilter(parseQuery(u"pool state:"_s)), u"state:"_s);
        QCOMPARE(unknownFilter(parseQuery(u"sev:1 http://x 12:30 a:"_s)), QString());
    }

    void readsPhrasesAlternativesAndWhatIsNotWanted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("explained");
        QTest::newRow("a phrase") << u"\"connection pool\""_s << u"incidents with \"connection pool\""_s;
        QTest::newRow("a phrase and a word")
            << u"\"connection pool\" full"_s
            << u"incidents with \"connection pool\" and \"full\" (those with all of it first)"_s;
        QTest::newRow("not") << u"pool -dns"_s << u"incidents with \"pool\", without \"dns\""_s;
        QTest::newRow("not alone") << u"-dns"_s << u"incidents without \"dns\""_s;
        QTest::newRow("neither of two") << u"-(dns tls)"_s << u"incidents without \"dns\" and \"tls\""_s;
        QTest::newRow("or") << u"dns OR tls"_s << u"incidents with \"dns\" or \"tls\""_s;
        QTest::newRow("or in brackets")
            << u"(dns OR tls) expired"_s
            << u"incidents with (\"dns\" or \"tls\") and \"expired\" (those with all of them first)"_s;
        QTest::newRow("words on one side of or")
            << u"(a1 b1) OR c1"_s
            << u"incidents with (\"a1\" or \"c1\") and (\"b1\" or \"c1\") (those with all of them first)"_s;
        QTest::newRow("or with nothing beside it") << u"OR pool OR"_s << u"incidents with \"pool\""_s;
        QTest::newRow("brackets of prose")
            << u"f(x) pool)"_s << u"incidents with \"f\" and \"x\" and \"pool\" (those with all of them first)"_s;
        QTest::newRow("open ends") << u"((dns OR \"tls"_s << u"incidents with \"dns\" or \"tls\""_s;
        QTest::newRow("a number below nothing")
            << u"exit -1"_s << u"incidents with \"exit\" and \"1\" (those with all of them first)"_s;
        QTest::newRow("a filter beside or")
            << u"sev:1 OR tag:a"_s
            << u"incidents with ((\"sev\" or \"tag\") and (\"sev\" or \"a\") and (\"1\" or \"tag\") and (\"1\" or \"a\")"_s;
    }
    void readsPhrasesAlternativesAndWhatIsNotWanted()
    {
        QFETCH(QString, text);
        QFETCH(QString, explained);
        if (text.startsWith(u"sev"_s))
            QCOMPARE(parseQuery(text).misread, (QStringList{u"sev:1"_s, u"tag:a"_s}));
        else
            QCOMPARE(nevertwice::explained(parseQuery(text)), explained);
    }

    void takesAnythingWithoutDrowning()
    {
        const QString deep = QString(100'000, u'(') + u"pool"_s;
        QCOMPARE(parseQuery(deep).words, QStringList{u"pool"_s});
        QString ors = u"a0"_s;
        for (int i = 1; i < 20'000; ++i)
            ors += u" OR a%1"_s.arg(i);
        QVERIFY(parseQuery(ors).groups.size() <= 64);
        QVERIFY(parseQuery(QString(500'000, u'"')).words.isEmpty());
        QVERIFY(parseQuery(QString(1'000'000, u'x')).groups.size() == 1);
    }

    void explainsFilters()
    {
        QCOMPARE(explained(parseQuery(u"sev:1..2 tag:dns pool started:>-7d"_s)),
                 u"incidents with \"pool\", severity sev1 or sev2, tag dns, started in the last 7 days"_s);
        QCOMPARE(explained(parseQuery(u"is:open started:>2026-01-31"_s)),
                 u"incidents state investigating or mitigated, started on 2026-01-31 or later"_s);
        QCOMPARE(explained(parseQuery(u"field.cost:>1000 -field.region:*"_s)),
                 u"incidents field cost >1000, not field region anything"_s);
        QCOMPARE(parseQuery(u"field.cost:>much"_s).misread, QStringList{u"field.cost:>much"_s});
        QCOMPARE(parseQuery(u"field.cost:"_s).unfinished, u"field.cost:"_s);
    }
};

NEVERTWICE_TEST(QueryTest);
#include "query_test.moc"
