#include "model/store/database.h"
#include "model/store/likely.h"
#include "model/store/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"
#include "tests/support/vocabulary.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class SearchingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;

    QString found(const QString &text) const
    {
        const Query query = parseQuery(text);
        const SearchResult result =
            must(m_workspace->reader().search(query, 0, listFilter(query.filters, QDate(2026, 2, 1))));
        QStringList titles;
        for (const SearchHit &hit : result.hits)
            titles.append(hit.title);
        titles.sort();
        return titles.join(u' ');
    }
    QString fitting(const QString &text) const
    {
        ListWish wish;
        wish.filter = listFilter(parseQuery(text).filters, QDate(2026, 2, 1));
        QStringList titles;
        for (const IncidentRow &row : must(m_workspace->reader().rows(must(m_workspace->reader().ids(wish)))))
            titles.append(row.title);
        titles.sort();
        return titles.join(u' ');
    }

private slots:
    void initTestCase()
    {
        m_workspace = must(Workspace::create(m_folder.filePath(u"w.nevertwice"_s), stoppedAt("2026-02-01T12:00:00Z")));
        const Cause pool = aCause().titled("Pool too small").inCategory(CauseCategory::Capacity);
        must(m_workspace->add(anIncident()
                                  .titled("alpha")
                                  .startedAt("2026-01-05T10:00:00Z")
                                  .resolvedAt("2026-01-05T13:00:00Z")
                                  .withSummary("The connection pool was exhausted; checkoutService stopped.")
                                  .causedBy(pool)
                                  .onService("Checkout")
                                  .withAction(anAction().titled("Raise it").ownedBy("Ana Bell").dueOn("2026-01-20"))));
        must(m_workspace->add(anIncident()
                                  .titled("beta")
                                  .startedAt("2026-01-20T10:00:00Z")
                                  .resolvedAt("2026-01-20T10:30:00Z")
                                  .classifiedAs(Classification::Drill)
                                  .withSummary("A pool of idle connections; the certificates had expired in Zürich.")
                                  .withEvent("2026-01-20T10:10:00Z", EventKind::FalseLead, "The resolver was blamed")
                                  .tagged("dns")));
        must(m_workspace->add(anIncident()
                                  .titled("gamma")
                                  .startedAt("2025-11-01T10:00:00Z")
                                  .withSummary("Kubernetes nodes ran out of disk space.")));
    }

    void findsByWords_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("titles");
        QTest::newRow("a phrase") << u"\"connection pool\""_s << u"alpha"_s;
        QTest::newRow("a phrase being typed") << u"\"connection po"_s << u"alpha"_s;
        QTest::newRow("a phrase is meant as it is") << u"\"idle connection\""_s << QString();
        QTest::newRow("inflections") << u"stopping"_s << u"alpha"_s;
        QTest::newRow("without accents") << u"zurich"_s << u"beta"_s;
        QTest::newRow("what is not wanted") << u"pool -exhausted"_s << u"beta"_s;
        QTest::newRow("a phrase that is not wanted") << u"pool -\"connection pool\""_s << u"beta"_s;
        QTest::newRow("only what is not wanted") << u"-pool"_s << u"gamma"_s;
        QTest::newRow("either") << u"exhausted OR kubernetes"_s << u"alpha gamma"_s;
        QTest::newRow("synonyms") << u"k8s"_s << u"gamma"_s;
        QTest::newRow("several words that mean one thing") << u"disk full"_s << u"gamma"_s;
        QTest::newRow("half typed") << u"kubern"_s << u"gamma"_s;
        QTest::newRow("mistyped") << u"kuberntes"_s << u"gamma"_s;
        QTest::newRow("half typed and mistyped") << u"certifci"_s << u"beta"_s;
        QTest::newRow("the end of a code word") << u"kout service"_s << u"alpha"_s;
        QTest::newRow("the cause") << u"small"_s << u"alpha"_s;
        QTest::newRow("with a filter") << u"pool kind:drill"_s << u"beta"_s;
    }
    void findsByWords()
    {
        QFETCH(QString, query);
        QFETCH(QString, titles);
        QCOMPARE(found(query), titles);
    }

    void countsHowNearWordsStandInTheTeamsOwnFields()
    {
        QTemporaryDir folder;
        const auto workspace =
            must(Workspace::create(folder.filePath(u"w.nevertwice"_s), stoppedAt("2026-02-01T12:00:00Z")));
        // The same words in both; the newer one would stand first.
        const QString between = u" was cold because of many small and quiet changes made last week "_s;
        Incident near = anIncident().titled("near").startedAt("2026-01-05T10:00:00Z");
        near.custom = {{u"note"_s, between + u"turbine gasket"_s}};
        Incident apart = anIncident().titled("apart").startedAt("2026-01-20T10:00:00Z");
        apart.custom = {{u"note"_s, u"turbine"_s + between + u"gasket"_s}};
        must(workspace->add(near));
        must(workspace->add(apart));
        const SearchResult result = must(workspace->reader().search(parseQuery(u"turbine gasket"_s), 10));
        QCOMPARE(result.hits.size(), 2);
        QCOMPARE(result.hits.first().title, u"near"_s);
    }

    void fitsFilters_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("titles");
        QTest::newRow("cause by title") << u"cause:pool"_s << u"alpha"_s;
        QTest::newRow("cause by category") << u"cause:capacity"_s << u"alpha"_s;
        QTest::newRow("marks of SQL") << u"cause:\"%\" "_s << QString();
        QTest::newRow("not that cause") << u"-cause:pool"_s << u"beta gamma"_s;
        QTest::newRow("owner") << u"owner:ana"_s << u"alpha"_s;
        QTest::newRow("overdue") << u"is:overdue"_s << u"alpha"_s;
        QTest::newRow("has a timeline") << u"has:timeline"_s << u"beta"_s;
        QTest::newRow("has no cause") << u"no:cause"_s << u"beta gamma"_s;
        QTest::newRow("kind of incident") << u"kind:drill"_s << u"beta"_s;
        QTest::newRow("kind of event") << u"kind:false_lead"_s << u"beta"_s;
        QTest::newRow("longer") << u"duration:>2h"_s << u"alpha"_s;
        QTest::newRow("shorter") << u"duration:<2h"_s << u"beta"_s;
        QTest::newRow("a month") << u"started:2026-01"_s << u"alpha beta"_s;
        QTest::newRow("up to a day") << u"started:2026-01..2026-01-05"_s << u"alpha"_s;
        QTest::newRow("before") << u"started:<2026"_s << u"gamma"_s;
        QTest::newRow("longer ago") << u"started:<-60d"_s << u"gamma"_s;
        QTest::newRow("not that tag") << u"-tag:DNS started:2026"_s << u"alpha"_s;
        QTest::newRow("not that service") << u"-service:checkout started:2026"_s << u"beta"_s;
    }
    void fitsFilters()
    {
        QFETCH(QString, query);
        QFETCH(QString, titles);
        QVERIFY(parseQuery(query).isUnderstood());
        QCOMPARE(fitting(query), titles);
    }

    void marksWhatIsInflectedAndSaysWhere()
    {
        const SearchResult result = must(m_workspace->reader().search(parseQuery(u"certificate expire"_s), 1));
        QCOMPARE(result.hits.first().where, u"summary"_s);
        const QString snippet = result.hits.first().snippet;
        QVERIFY2(snippet.contains(QChar(0xE000) + u"certificates"_s + QChar(0xE001)), qPrintable(snippet));
        QVERIFY2(snippet.contains(QChar(0xE000) + u"expired"_s + QChar(0xE001)), qPrintable(snippet));
    }

    void showsTheNewestFirstWhileOneTypes()
    {
        QStringList titles;
        for (const SearchHit &hit : must(m_workspace->reader().searchNewest(parseQuery(u"pool exhausted"_s), 10)).hits)
            titles.append(hit.title);
        QCOMPARE(titles.mid(0, 2), (QStringList{u"alpha"_s, u"beta"_s})); // the first has both words
        titles.clear();
        for (const SearchHit &hit : must(m_workspace->reader().searchNewest(parseQuery(u"pool"_s), 10)).hits)
            titles.append(hit.title);
        QCOMPARE(titles, (QStringList{u"beta"_s, u"alpha"_s}));
    }

    void showsWordsInTheirPlaceAsFarAsAWindowShowsRowsWhileOneTypes()
    {
        const auto workspace =
            must(Workspace::create(m_folder.filePath(u"many.nevertwice"_s), stoppedAt("2026-02-01T12:00:00Z")));
        for (int i = 0; i < 40; ++i)
            must(workspace->add(anIncident().titled("melon").withSummary("A walnut fell.")));
        const SearchResult result = must(workspace->reader().searchNewest(parseQuery(u"walnut"_s), 40));
        QCOMPARE(result.hits.size(), 40);
        for (const SearchHit &hit : result.hits)
            QVERIFY2(hit.title == u"melon" && !hit.ref.isEmpty() && !hit.uuid.isNull(), qPrintable(hit.ref));
        for (const SearchHit &hit : result.hits.first(12))
            QVERIFY2(hit.snippet.contains(u"walnut"), qPrintable(hit.snippet));
        QVERIFY(result.hits.last().snippet.isEmpty());
    }

    void tellsWhatHasAllOfManyWordsWhileOneTypes()
    {
        const auto newest = [this](const QString &text) {
            const SearchResult result = must(m_workspace->reader().searchNewest(parseQuery(text), 10));
            QStringList titles;
            for (const SearchHit &hit : result.hits)
                titles.append(hit.title);
            titles.insert(result.full, u"|"_s);
            return titles.join(u' ');
        };
        QCOMPARE(newest(u"stopped connection checkoutservice pool"_s), u"alpha | beta"_s);
        QCOMPARE(newest(u"zürich idle pool certificate connections"_s), u"beta | alpha"_s);
        QCOMPARE(newest(u"connection pool stopped checkoutservice -idle"_s), u"alpha |"_s);
        QCOMPARE(newest(u"connection idle stopped pool "_s), u"| beta alpha"_s);
    }

    void putsTheIncidentFirstWhoseRefIsTyped()
    {
        const auto workspace =
            must(Workspace::create(m_folder.filePath(u"named.nevertwice"_s), stoppedAt("2026-02-01T12:00:00Z")));
        must(workspace->add(anIncident().withSummary("The first.")));
        must(workspace->add(anIncident().withSummary("A pear. "_L1 + u"Many other words. "_s.repeated(200))));
        for (int i = 0; i < 160; ++i) // more than are put in order by their texts
            must(workspace->add(anIncident().withSummary("An apple. See INC-2, which INC-2 is like.")));
        const auto first = [&](const QString &text, int total, int full) {
            const Query query = parseQuery(text);
            const SearchResult ranked = must(workspace->reader().search(query, 1));
            const SearchResult all = must(workspace->reader().search(query, 0));
            if (ranked.total != total || all.hits.size() != total || ranked.full != full) return QString();
            const SearchResult typed = must(workspace->reader().searchNewest(query, 1));
            const SearchResult more = must(workspace->reader().searchNewest(query, 1000));
            if (typed.hits.size() != 1 || typed.total != 1 || more.hits.size() != total) return QString();
            const QString ref = ranked.hits.first().ref;
            return all.hits.first().ref == ref && typed.hits.first().ref == ref ? ref : QString();
        };
        QCOMPARE(first(u"INC-2 "_s, 162, 161), u"INC-2"_s);
        QCOMPARE(first(u"inc-2 "_s, 162, 161), u"INC-2"_s);
        QCOMPARE(first(u"apple (INC-2), "_s, 162, 161), u"INC-2"_s); // without an apple
        QCOMPARE(first(u"\"INC-2\" "_s, 161, 161), u"INC-2"_s);
        const Query behindMany = parseQuery(u"apple see which is like an apple and more INC-2 "_s);
        QCOMPARE(must(workspace->reader().search(behindMany, 1)).hits.first().ref, u"INC-2"_s);
        QCOMPARE(must(workspace->reader().searchNewest(behindMany, 1)).hits.first().ref, u"INC-2"_s);
        QCOMPARE(must(workspace->reader().search(parseQuery(u"INC-2 -pear "_s), 1)).total, 161);
        QVERIFY(must(workspace->reader().search(parseQuery(u"apple -INC-2 "_s), 1)).hits.isEmpty());
        ListFilter filter;
        filter.states = {State::Resolved};
        QVERIFY(must(workspace->reader().search(parseQuery(u"INC-2 "_s), 1, filter)).hits.isEmpty());
        QVERIFY(must(workspace->reader().searchNewest(parseQuery(u"INC-2 "_s), 1, filter)).hits.isEmpty());
    }

    void seesWhatIsSavedBetweenTwoSearches()
    {
        QCOMPARE(found(u"watermelon"_s), QString());
        const QUuid added = must(m_workspace->add(anIncident().titled("delta").withSummary("Watermelon."))).uuid;
        QCOMPARE(found(u"watermelon"_s), u"delta"_s);
        must(m_workspace->moveToTrash(added));
        QCOMPARE(found(u"watermelon"_s), QString());
    }

    void takesTenThousandRandomStrings()
    {
        static const QStringList pieces{u"\""_s,
                                        u"("_s,
                                        u")"_s,
                                        u"-"_s,
                                        u"*"_s,
                                        u"^"_s,
                                        u":"_s,
                                        u"OR"_s,
                                        u"AND"_s,
                                        u"NOT"_s,
                                        u"NEAR("_s,
                                        u"title:"_s,
                                        u"pool"_s,
                                        u"接続"_s,
                                        u" "_s,
                                        u" "_s,
                                        u"😅"_s,
                                        u"\\"_s,
                                        u"'"_s,
                                        u";--"_s,
                                        u"{"_s,
                                        u"}"_s,
                                        u"sev:1"_s,
                                        u"tag:"_s,
                                        u"\u0301"_s,
                                        u"\0"_s,
                                        u"con"_s,
                                        u"ß"_s,
                                        QString(QChar(0xD800)),
                                        QString(QChar(0xE000)),
                                        u"%"_s,
                                        u"exhuasted"_s};
        Dice dice(7);
        for (int i = 0; i < 10'000; ++i) {
            QString text;
            for (int n = dice.between(0, 9); n > 0; --n)
                text += dice.inHundred(70) ? dice.oneOf(pieces) : QString(QChar(char16_t(dice.below(0x10000))));
            const Query query = parseQuery(text);
            QVERIFY2(m_workspace->reader().search(query, 3).ok(), qPrintable(text));
            if (i % 5 == 0) QVERIFY2(m_workspace->reader().searchNewest(query, 3).ok(), qPrintable(text));
            (void)explained(query);
        }
    }

    void seesOneStateOfTheFileInEachCall()
    {
        struct Intruder
        {
            Workspace &workspace;
            QUuid incident;
            bool isDone = false;

            // The first that is read behind the index of words is which incident a hit is.
            static int heard(unsigned, void *self, void *, void *sql)
            {
                auto *intruder = static_cast<Intruder *>(self);
                const QByteArrayView text(static_cast<const char *>(sql));
                if (intruder->isDone || !text.startsWith("select id") || text.indexOf("from incident where slot") < 0)
                    return 0;
                intruder->isDone = true;
                must(intruder->workspace.moveToTrash(intruder->incident));
                return 0;
            }
        };
        const auto another = must(m_workspace->openReader());
        const Reader &reader = *another;
        const auto hits = [&](const auto &search) {
            const QUuid added = must(m_workspace->add(anIncident().titled("Zwischenfall at the gate"))).uuid;
            Intruder intruder{*m_workspace, added};
            sqlite3 *connection = reader.database().handle();
            sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, &Intruder::heard, &intruder);
            const auto count = search();
            sqlite3_trace_v2(connection, 0, nullptr, nullptr);
            return intruder.isDone ? int(count) : -1;
        };
        const Query query = parseQuery(u"zwischenfall"_s);
        QCOMPARE(hits([&] { return must(reader.search(query, 3)).hits.size(); }), 1);
        QCOMPARE(hits([&] { return must(reader.searchNewest(query, 3)).hits.size(); }), 1);
        QCOMPARE(hits([&] { return must(similarToText(reader, u"zwischenfall"_s, 1)).size(); }), 1);
        QCOMPARE(must(reader.search(query, 3)).hits.size(), 0); // the next call sees what was saved
    }

    void searchesAFilterOfEndlessManyValuesAsWords()
    {
        const auto term = [](const QString &field, int count) {
            QStringList values;
            for (int i = 0; i < count; ++i)
                values.append(u"pool%1"_s.arg(i));
            return field + u':' + values.join(u',');
        };
        for (const QString &field : {u"cause"_s, u"-cause"_s, u"owner"_s, u"service"_s, u"tag"_s}) {
            const Query most = parseQuery(term(field, 64));
            QVERIFY2(most.isUnderstood() && most.rest.isEmpty(), qPrintable(field));
            ListWish wish;
            wish.filter = listFilter(most.filters, QDate(2026, 2, 1));
            QVERIFY2(m_workspace->reader().ids(wish).ok(), qPrintable(field));
            QCOMPARE(parseQuery(term(field, 65)).misread.size(), 1);
            const Query both = parseQuery(term(field, 64) + u' ' + field + u":another"_s);
            QCOMPARE(both.misread, QStringList{field + u":another"_s});
            const Query many = parseQuery(term(field, 5'000));
            QVERIFY2(many.filters.isEmpty(), qPrintable(field));
            QVERIFY2(m_workspace->reader().search(many, 3).ok(), qPrintable(field));
        }
    }

    void takesAMegabyte()
    {
        QString page;
        while (page.size() < 1'000'000)
            page += u"pool%1 (exhausted) \"connections "_s.arg(page.size());
        QVERIFY(m_workspace->reader().search(parseQuery(page), 3).ok());
        QVERIFY(m_workspace->reader().search(parseQuery(QString(1'000'000, u'x')), 3).ok());
        QVERIFY(m_workspace->reader().search(parseQuery(QString(1'000'000, QChar(0x63A5))), 3).ok());
    }
};

NEVERTWICE_TEST(SearchingTest);
#include "searching_test.moc"
