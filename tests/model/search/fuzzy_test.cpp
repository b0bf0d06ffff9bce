#include "model/search/fuzzy.h"

#include "model/search/words.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class FuzzyTest : public QObject
{
    Q_OBJECT

    static bool meets(const QString &typed, const QString &text)
    {
        return FuzzyPattern(typed).score(foldedText(text)).has_value();
    }
    static int score(const QString &typed, const QString &text)
    {
        return FuzzyPattern(typed).score(foldedText(text)).value_or(-1000);
    }
    // The text with brackets around what was met.
    static QString shown(const QString &typed, QString text)
    {
        const QList<WordPlace> places = FuzzyPattern(typed).places(foldedText(text));
        for (auto place = places.rbegin(); place != places.rend(); ++place) {
            text.insert(place->from + place->length, u']');
            text.insert(place->from, u'[');
        }
        return text;
    }

private slots:
    void meetsBegunWordsInAnyOrder()
    {
        QCOMPARE(shown(u"lat che"_s, u"Checkout latency above 8 s"_s), u"[Che]ckout [lat]ency above 8 s"_s);
    }

    void meetsFirstLetters()
    {
        QCOMPARE(shown(u"sac"_s, u"Save a copy as…"_s), u"[S]ave [a] [c]opy as…"_s);
        QVERIFY(meets(u"nw"_s, u"New workspace"_s));
        QVERIFY(!meets(u"wn"_s, u"New workspace"_s));
    }

    void meetsWhatStandsWithin()
    {
        QCOMPARE(shown(u"pool"_s, u"threadpool"_s), u"thread[pool]"_s);
        QVERIFY(!meets(u"ol"_s, u"threadpool"_s));
    }

    void wantsEveryWord() { QVERIFY(!meets(u"checkout disk"_s, u"Checkout latency"_s)); }

    void putsTheBetterFirst()
    {
        QVERIFY(score(u"pool"_s, u"Pool exhausted"_s) > score(u"pool"_s, u"The pool again"_s));
        QVERIFY(score(u"pool"_s, u"The pool again"_s) > score(u"pool"_s, u"Pooling again for all"_s) - 20);
        QVERIFY(score(u"pool"_s, u"The poolside"_s) > score(u"pool"_s, u"A threadpool"_s));
        QVERIFY(score(u"disk"_s, u"Disk full"_s) > score(u"disk"_s, u"Disk full on the third replica of Osaka"_s));
    }

    void meetsWithoutCaseOrAccents()
    {
        QVERIFY(meets(u"OSAKA cafe"_s, u"Café in Osaka"_s));
        QVERIFY(meets(u"12"_s, u"INC-12 Disk full"_s));
    }

    void takesAnything()
    {
        QVERIFY(FuzzyPattern(u"  "_s).isEmpty());
        QVERIFY(!meets(QString(100'000, u'x'), u"x"_s));
        QVERIFY(meets({}, u"all"_s));
    }
};

NEVERTWICE_TEST(FuzzyTest);
#include "fuzzy_test.moc"
