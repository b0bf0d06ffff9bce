#include "model/search/expansion.h"
#include "model/search/stemmer.h"
#include "model/search/vocabulary.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace nevertwice;

class VocabularyTest : public QObject
{
    Q_OBJECT

    static nevertwice::Vocabulary some()
    {
        nevertwice::Vocabulary words;
        for (const auto &[word, texts] :
             {std::pair("certain", 3), std::pair("certificate", 9), std::pair("certificates", 4),
              std::pair("checkoutservice", 1), std::pair("connect", 2), std::pair("connected", 1),
              std::pair("connection", 20), std::pair("pool", 30), std::pair("poole", 1), std::pair("queries", 5),
              std::pair("query", 8)})
            words.add(word, texts);
        return words;
    }
    static QStringList words(const nevertwice::Vocabulary &vocabulary, const std::vector<int> &numbers)
    {
        QStringList list;
        for (const int i : numbers)
            list.append(QString::fromUtf8(vocabulary.word(i).data(), qsizetype(vocabulary.word(i).size())));
        return list;
    }

private slots:
    void gathersInflectionsUnderOneStem_data()
    {
        QTest::addColumn<QStringList>("words");
        for (const char *line :
             {"expire expired expires expiring expiration", "connect connects connected connection connections",
              "query queries queried", "deploy deploys deployed deployment deployments", "drop dropped dropping",
              "add added adds", "migrate migrated migration migrations", "misspell misspelled misspelling",
              "configure configured configuration configurations", "address addresses addressed",
              "certificate certificates", "unavailable unavailability", "control controlled controls",
              "verbindung verbindungen", "process processes"})
            QTest::newRow(line) << QString::fromLatin1(line).split(u' ');
    }
    void gathersInflectionsUnderOneStem()
    {
        QFETCH(QStringList, words);
        for (const QString &word : words)
            QCOMPARE(stemOf(word.toStdString()), stemOf(words.first().toStdString()));
    }

    void keepsOthersApart()
    {
        QVERIFY(stemOf("status") != stemOf("state"));
        QVERIFY(stemOf("certain") != stemOf("certificate"));
        QVERIFY(stemOf("server") != stemOf("service"));
        QCOMPARE(stemOf("dns"), std::string("dns"));
        QCOMPARE(stemOf("v1.2s"), std::string("v1.2s"));
        QCOMPARE(stemOf(""), std::string());
    }

    void findsWordsAndBeginnings()
    {
        const nevertwice::Vocabulary vocabulary = some();
        QCOMPARE(vocabulary.texts("pool"), 30);
        QCOMPARE(vocabulary.texts("poo"), 0);
        QCOMPARE(vocabulary.beginningWith("certi").size(), 2);
        QCOMPARE(vocabulary.beginningWith("x").size(), 0);
        QCOMPARE(vocabulary.beginningWith("").size(), vocabulary.size());
        QCOMPARE(words(vocabulary, vocabulary.sameStem("connecting")),
                 (QStringList{QStringLiteral("connect"), QStringLiteral("connected"), QStringLiteral("connection")}));
        QCOMPARE(words(vocabulary, vocabulary.containing("service", 5)),
                 QStringList{QStringLiteral("checkoutservice")});
        // "pool" and "e" of "poole" do not meet across two words.
        QVERIFY(vocabulary.containing("lpool", 5).empty());
    }

    void findsWhatIsLikeAMistypedWord()
    {
        const nevertwice::Vocabulary vocabulary = some();
        QCOMPARE(vocabulary.near("conection", 1, 3).size(), size_t(1));
        QCOMPARE(vocabulary.near("cnonection", 2, 3).size(), size_t(1));
        QCOMPARE(vocabulary.near("pool", 1, 3).size(), size_t(1)); // the other one
        QCOMPARE(vocabulary.nearBeginning("certifc", 1, 5).size(), size_t(2));
        QVERIFY(vocabulary.near("zebra", 1, 3).empty());
    }

    void completesNoMoreThanIsNeededWhileOneTypes()
    {
        const auto alternatives = [](const QString &text, const nevertwice::Vocabulary &vocabulary,
                                     ExpansionDepth depth) {
            return expand(parseQuery(text), vocabulary, 30, depth).groups.first().alternatives.size();
        };
        nevertwice::Vocabulary common; // four of them are in every text
        for (const auto &[word, texts] : {std::pair("oak", 30), std::pair("oar", 30), std::pair("oat", 30),
                                          std::pair("ocean", 30), std::pair("olive", 3), std::pair("orange", 28)})
            common.add(word, texts);
        QCOMPARE(alternatives(QStringLiteral("o"), common, ExpansionDepth::Typing), 1 + 4);
        QCOMPARE(alternatives(QStringLiteral("o"), common, ExpansionDepth::Full), 1 + 6);
        // Once it is finished, it is what was meant.
        nevertwice::Vocabulary longer;
        longer.add("pool", 9);
        longer.add("poolsize", 5);
        QCOMPARE(alternatives(QStringLiteral("pool"), longer, ExpansionDepth::Typing), 2);
        QCOMPARE(alternatives(QStringLiteral("pool "), longer, ExpansionDepth::Typing), 1);
        QCOMPARE(alternatives(QStringLiteral("pool "), longer, ExpansionDepth::Full), 2);
    }

    void countsEdits()
    {
        QCOMPARE(editsBetween("pool", "pool", 2), 0);
        QCOMPARE(editsBetween("pool", "poll", 2), 1);
        QCOMPARE(editsBetween("pool", "opol", 2), 1); // two letters swapped
        QCOMPARE(editsBetween("pool", "pol", 2), 1);
        QCOMPARE(editsBetween("pool", "disk", 2), 3);
        QCOMPARE(editsBetween("certif", "certificate", 1, true), 0);
        QCOMPARE(editsBetween("cretif", "certificate", 1, true), 1);
        QCOMPARE(editsBetween("", "a", 1), 1);
        QCOMPARE(editsBetween(std::string(100, 'a'), std::string(100, 'a'), 1), 2); // too long to be told
    }
};

NEVERTWICE_TEST(VocabularyTest);
#include "vocabulary_test.moc"
