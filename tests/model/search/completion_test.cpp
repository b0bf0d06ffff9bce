#include "model/search/completion.h"

#include "model/search/query.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class CompletionTest : public QObject
{
    Q_OBJECT

    const QueryNames m_names{{u"Checkout"_s, u"Payments ledger"_s, u"checkout-edge"_s},
                             {u"database"_s, u"dns"_s},
                             {u"Pool too small"_s},
                             {u"Ines \"Ini\" Falk"_s},
                             {},
                             {{u"region"_s, u"Where it was"_s, CustomField::Sort::Choice, {u"EU"_s, u"*"_s}},
                              {u"lost_orders"_s, u"Lost orders"_s, CustomField::Sort::Number, {}},
                              {u"client"_s, u"Client"_s, CustomField::Sort::Text, {}}},
                             {{u"client"_s, {u"Acme Corp"_s}}}};

    QStringList offered(const QString &text)
    {
        QStringList texts;
        for (const Completion &completion : completionsOf(text, text.size(), m_names).options)
            texts.append(completion.text);
        return texts;
    }
    // With the first thing that is offered.
    QString completed(QString text)
    {
        const Completions completions = completionsOf(text, text.size(), m_names);
        return text.replace(completions.from, completions.length, completions.options.value(0).text);
    }

private slots:
    void offersFieldsThatBeginSo()
    {
        QCOMPARE(offered(u"se"_s), (QStringList{u"severity:"_s, u"service:"_s}));
        QCOMPARE(offered(u"pool DET"_s), QStringList{u"detected-by:"_s});
        QCOMPARE(offered(u"-se"_s), QStringList{u"-service:"_s});
    }

    void offersFieldsOfTheTeamByKeyAndName()
    {
        QCOMPARE(offered(u"fie"_s), (QStringList{u"field.region:"_s, u"field.lost_orders:"_s, u"field.client:"_s}));
        QCOMPARE(offered(u"where"_s), QStringList{u"field.region:"_s});
        QCOMPARE(offered(u"-field.re"_s), QStringList{u"-field.region:"_s});
        QCOMPARE(offered(u"field.region:"_s), (QStringList{u"EU"_s, u"=*"_s, u"*"_s}));
        QCOMPARE(offered(u"field.client:ac"_s), QStringList{u"\"Acme Corp\""_s});
    }

    void letsWordsBeTypedInPeace()
    {
        for (const QString &text : {u""_s, u"s"_s, u"pool"_s, u"everity"_s, u"severity "_s, u"\"se"_s, u"https://se"_s})
            QCOMPARE(offered(text), QStringList());
    }

    void offersNamesOfTheWorkspaceAndQuotesThem()
    {
        QCOMPARE(offered(u"service:"_s), (QStringList{u"Checkout"_s, u"\"Payments ledger\""_s, u"checkout-edge"_s}));
        QCOMPARE(offered(u"service:led"_s), QStringList{u"\"Payments ledger\""_s});
        QCOMPARE(offered(u"owner:ini"_s), QStringList{u"\"Ines \\\"Ini\\\" Falk\""_s});
        QCOMPARE(offered(u"cause:\"pool t"_s), QStringList{u"\"Pool too small\""_s});
    }

    void offersThoseThatBeginSoFirst()
    {
        QCOMPARE(offered(u"tag:d"_s), (QStringList{u"database"_s, u"dns"_s}));
        QCOMPARE(offered(u"service:edge"_s), (QStringList{u"checkout-edge"_s, u"\"Payments ledger\""_s}));
    }

    void goesOnBehindAComma()
    {
        QCOMPARE(completed(u"pool service:Checkout,pay"_s), u"pool service:Checkout,\"Payments ledger\""_s);
        QCOMPARE(completed(u"severity:1,1.."_s), u"severity:1,1..2"_s);
    }

    void offersNothingWhereAllIsThere()
    {
        QCOMPARE(offered(u"state:resolved"_s), QStringList());
        QCOMPARE(offered(u"tag:dns"_s), QStringList());
    }

    void offersNothingWithinAWord()
    {
        QCOMPARE(completionsOf(u"severity"_s, 3, m_names), Completions());
        QCOMPARE(completionsOf(u"se pool"_s, 2, m_names).options.size(), 2);
    }

    void offersOnlyWhatTheLanguageReads()
    {
        for (const char *field : {"severity", "state", "is", "started", "duration", "service", "tag", "cause", "owner",
                                  "kind", "has", "no", "review", "detected-by", "-service", "-tag", "-cause"}) {
            const QString start = QLatin1String(field) + u':';
            QVERIFY2(!offered(start).isEmpty(), field);
            for (const QString &value : offered(start)) {
                const Query query = parseQuery(start + value + u' ');
                QVERIFY2(query.isUnderstood() && !query.filters.isEmpty(), qPrintable(start + value));
            }
        }
    }

    void takesAnythingThatCanBeTyped()
    {
        QRandomGenerator random(7);
        const QString letters = u"se:,\"\\ -()\n\u00e4\U0001F600k"_s;
        for (int i = 0; i < 5000; ++i) {
            QString text;
            for (quint32 n = random.bounded(24u); n > 0; --n)
                text += letters[random.bounded(int(letters.size()))];
            const Completions completions = completionsOf(text, random.bounded(30), m_names);
            QVERIFY(completions.from >= 0 && completions.from + completions.length <= text.size());
        }
        QVERIFY(completionsOf(QString(1'000'000, u'"'), 1'000'000, m_names).options.isEmpty());
    }
};

NEVERTWICE_TEST(CompletionTest);
#include "completion_test.moc"
