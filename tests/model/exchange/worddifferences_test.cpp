#include "model/exchange/worddifferences.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace nevertwice;
using namespace Qt::Literals::StringLiterals;

class WordDifferencesTest : public QObject
{
    Q_OBJECT

    // "the [slow|full] pool": what went and what came.
    static QString between(const QString &before, const QString &after)
    {
        QString told;
        for (const WordRun &run : wordDifferences(before, after))
            told += run.kind == WordRun::Kind::Same   ? run.text
                    : run.kind == WordRun::Kind::Gone ? u"[-"_s + run.text + u']'
                                                      : u"[+"_s + run.text + u']';
        return told;
    }

private slots:
    void findTheWordThatIsAnother()
    {
        QCOMPARE(between(u"The pool was full at ten."_s, u"The pool was empty at ten."_s),
                 u"The pool was [-full][+empty] at ten."_s);
        QCOMPARE(between(u"Nobody renewed it."_s, u"Nobody renewed it, nor the one before."_s),
                 u"Nobody renewed it[+, nor the one before]."_s);
        QCOMPARE(between(u"It was really slow"_s, u"It was slow"_s), u"It was [-really ]slow"_s);
        QCOMPARE(between(QString(), u"New"_s), u"[+New]"_s);
        QCOMPARE(between(u"the same"_s, u"the same"_s), u"the same"_s);
    }

    void keepChangedWordsTogether()
    {
        QCOMPARE(between(u"It was one two now"_s, u"It was three four now"_s), u"It was [-one two][+three four] now"_s);
    }

    void giveBothLinesBack()
    {
        const QString before = u"Die Datenbank („orders“) war um 10:05 voll – 100 %, 数据库已满。"_s;
        const QString after = u"Die große Datenbank war  um 10:06 fast voll – 99 %, 数据库未满。"_s;
        QString old;
        QString now;
        for (const WordRun &run : wordDifferences(before, after)) {
            if (run.kind != WordRun::Kind::Come) old += run.text;
            if (run.kind != WordRun::Kind::Gone) now += run.text;
        }
        QCOMPARE(old, before);
        QCOMPARE(now, after);
    }

    void sayHowMuchIsInCommon()
    {
        QCOMPARE(shareInCommon(u"The pool was full."_s, u"The pool was empty."_s), 0.75);
        QCOMPARE(shareInCommon(u"Nothing"_s, u"of this"_s), 0.0);
        QCOMPARE(shareInCommon(QString(), QString()), 0.0);
    }
};

NEVERTWICE_TEST(WordDifferencesTest);
#include "worddifferences_test.moc"
