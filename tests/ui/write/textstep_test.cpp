#include "ui/write/textstep.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class TextStepTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatWasChangedBetweenTwoTexts_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<TextStep>("step");
        QTest::newRow("nothing") << u"a"_s << u"a"_s << TextStep{1, {}, {}};
        QTest::newRow("typed at the end") << u"disk"_s << u"disk full"_s << TextStep{4, {}, u" full"_s};
        QTest::newRow("typed in the middle") << u"disk full"_s << u"disk is full"_s << TextStep{5, {}, u"is "_s};
        QTest::newRow("taken out") << u"aaa"_s << u"aa"_s << TextStep{2, u"a"_s, {}};
        QTest::newRow("replaced") << u"a b c"_s << u"a x c"_s << TextStep{2, u"b"_s, u"x"_s};
        QTest::newRow("all of it") << u"ab"_s << QString() << TextStep{0, u"ab"_s, {}};
    }
    void findsWhatWasChangedBetweenTwoTexts()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(TextStep, step);
        QCOMPARE(TextStep::between(before, after), step);
        QCOMPARE(step.applied(before), after);
        QCOMPARE(step.reversed().applied(after), before);
    }

    void joinsStepsThatTouch()
    {
        const QStringList texts{u"disk full"_s, u"disk is full"_s, u"disk as full"_s,
                                u"disk full"_s, u"ull"_s,          u"Full"_s};
        for (qsizetype i = 2; i < texts.size(); ++i) {
            const TextStep first = TextStep::between(texts[i - 2], texts[i - 1]);
            const TextStep second = TextStep::between(texts[i - 1], texts[i]);
            const std::optional<TextStep> both = first.followedBy(second);
            QVERIFY(both.has_value());
            QCOMPARE(both->applied(texts[i - 2]), texts[i]);
            QCOMPARE(both->reversed().applied(texts[i]), texts[i - 2]);
        }
    }

    void leavesStepsAtDifferentPlacesApart()
    {
        const TextStep first{0, {}, u"a"_s};
        QVERIFY((!first.followedBy({5, {}, u"b"_s})));
        QVERIFY((!TextStep{5, {}, u"b"_s}.followedBy({0, u"a"_s, {}})));
    }

    void followsWhatAnotherMadeOfTheSameText()
    {
        const auto both = [](const QString &seen, const QString &theirs, const QString &mine) {
            return TextStep::between(seen, mine).behind(TextStep::between(seen, theirs)).applied(theirs);
        };
        QCOMPARE(both(u""_s, u"theirs"_s, u"mine"_s), u"theirsmine"_s);
        QCOMPARE(both(u"a b"_s, u"a big b"_s, u"a b!"_s), u"a big b!"_s);
        QCOMPARE(both(u"a b"_s, u"a b!"_s, u"the b"_s), u"the b!"_s);
        QCOMPARE(both(u"disk full"_s, u"full"_s, u"disk is full"_s), u"is full"_s); // within what is gone
        QCOMPARE(both(u"abcdef"_s, u"abXf"_s, u"aYdef"_s), u"aXYf"_s);
        QCOMPARE(both(u"abcdef"_s, u"aXdef"_s, u"abYf"_s), u"aXYf"_s);
        QCOMPARE(both(u"abcdef"_s, u"abXef"_s, u"Y"_s), u"XY"_s);
        QCOMPARE(both(u"abcdef"_s, u"X"_s, u"abYef"_s), u"XY"_s);
    }

    void changesNothingWhereTheTextIsAnother()
    {
        QVERIFY((!TextStep{2, u"b"_s, u"x"_s}.applied(u"a c"_s)));
        QVERIFY((!TextStep{9, u"b"_s, {}}.applied(u"a c"_s)));
        QVERIFY((!TextStep{9, {}, u"b"_s}.applied(u"a c"_s)));
    }

    void isFoundBesideTheWordsItStoodBeside_data()
    {
        QTest::addColumn<QString>("then"); // the word was taken out of this
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("behind") << u"Full was the database here"_s << u"Ada: Full was the database, it"_s << true;
        QTest::newRow("ahead") << u"The database was full"_s << u"Our database was full of it"_s << true;
        QTest::newRow("theirs") << u"Full was the database here"_s << u"We lost a database today"_s << false;
        QTest::newRow("before a full stop") << u"Full was the database."_s << u"We lost a database."_s << false;
        QTest::newRow("at the end") << u"Full was the database"_s << u"We lost a database"_s << false;
        QTest::newRow("twice") << u"Full was the database"_s << u"Full was the database, a database"_s << false;
        QTest::newRow("alone, gone on with") << u"database"_s << u"database, says Ada"_s << true;
        QTest::newRow("alone, within theirs") << u"database"_s << u"We lost a database today"_s << false;
    }
    void isFoundBesideTheWordsItStoodBeside()
    {
        QFETCH(QString, then);
        QFETCH(QString, now);
        QFETCH(bool, isFound);
        const QString word = u"database"_s;
        const TextStep step{then.indexOf(word), word, {}};
        const std::optional<TextStep> found = step.foundIn(now, step.besideIn(then));
        QCOMPARE(found.has_value(), isFound);
        if (found) QCOMPARE(found->at, now.indexOf(word));
    }

    void putsWordsBackBesideThoseTheyStoodBeside_data()
    {
        QTest::addColumn<QString>("then"); // the words were taken out at the bar
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("place"); // -1 for none
        QTest::newRow("elsewhere") << u"Our |was full of it"_s << u"Ada: Our was full of it, all day"_s << 9;
        QTest::newRow("a short text, gone on with") << u"|was fixed"_s << u"was fixed, says Ada"_s << 0;
        QTest::newRow("a few letters of theirs") << u"|was fixed"_s << u"The pool was fixed"_s << -1;
        QTest::newRow("a few letters within theirs") << u"It |broke"_s << u"Later It broke again"_s << -1;
    }
    void putsWordsBackBesideThoseTheyStoodBeside()
    {
        QFETCH(QString, then);
        QFETCH(QString, now);
        QFETCH(int, place);
        const TextStep step{then.indexOf(u'|'), {}, u"database "_s};
        const std::optional<TextStep> found = step.foundIn(now, step.besideIn(then.remove(u'|')));
        QCOMPARE(found ? int(found->at) : -1, place);
    }
};

NEVERTWICE_TEST(TextStepTest);
#include "textstep_test.moc"
