#include "model/exchange/yaml.h"

#include "model/domain/text.h"
#include "tests/support/arbitrary.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace nevertwice;
using namespace nevertwice::test;
using namespace Qt::Literals::StringLiterals;

class YamlTest : public QObject
{
    Q_OBJECT

    static QString reasonOf(const QString &text)
    {
        const auto read = readYaml(text);
        return read ? u"it was read"_s : read.error().reason;
    }

private slots:
    void bringsBackEveryObjectItWrote()
    {
        QVERIFY(holds("object -> YAML -> object", [] {
            const QJsonObject object = sanitizeJson(*hostileObject()).toObject();
            RC_ASSERT(must(readYaml(writeYaml(object))) == QJsonValue(object));
        }));
    }

    void bringsBackKeysAndTextsThatYamlCannotHoldPlain()
    {
        QVERIFY(holds("text -> YAML -> text", [] {
            const QString text = sanitizeText(*hostileText());
            const QJsonObject object{{text, QJsonArray{text, QJsonObject{{text, text}}, QJsonArray{}}}};
            RC_ASSERT(must(readYaml(writeYaml(object))) == QJsonValue(object));
        }));
    }

    void writesTextsInQuotesAndKeysInOrder()
    {
        const QJsonObject object{{u"title"_s, u"yes: \"no\"\n---"_s},
                                 {u"day"_s, u"2026-01-05"_s},
                                 {u"empty"_s, QJsonObject()},
                                 {u"list"_s, QJsonArray{1, 2.5, true, QJsonValue(), u"x"_s, QJsonObject{{u"a"_s, 1}}}},
                                 {u"no"_s, QJsonArray()}};
        QCOMPARE(writeYaml(object), u"day: \"2026-01-05\"\n"
                                    "empty: {}\n"
                                    "list:\n"
                                    "  - 1\n"
                                    "  - 2.5\n"
                                    "  - true\n"
                                    "  - null\n"
                                    "  - \"x\"\n"
                                    "  - a: 1\n"
                                    "\"no\": []\n"
                                    "title: \"yes: \\\"no\\\"\\n---\"\n"_s);
    }

    void takesForNumbersAndWordsOnlyWhatJsonWould()
    {
        const QJsonObject wanted{{u"a"_s, 12},
                                 {u"b"_s, -1.5},
                                 {u"c"_s, true},
                                 {u"d"_s, QJsonValue()},
                                 {u"e"_s, u"yes"_s},
                                 {u"f"_s, u"007"_s},
                                 {u"g"_s, u"12"_s},
                                 {u"h"_s, u"10:30"_s},
                                 {u"i"_s, u"0x1F"_s},
                                 {u"j"_s, QJsonValue()},
                                 {u"k"_s, u"2026-01-05"_s},
                                 {u"l"_s, u"a\nb\n"_s}};
        QCOMPARE(must(readYaml(u"a: 12\nb: -1.5\nc: true\nd: ~\ne: yes\nf: 007\ng: '12'\nh: 10:30\ni: 0x1F\nj:\n"
                               "k: 2026-01-05\nl: |\n  a\n  b\n"_s)),
                 QJsonValue(wanted));
        QCOMPARE(must(readYaml(u""_s)), QJsonValue());
        QCOMPARE(must(readYaml(u"tags: [disk, 'edge, eu']"_s)),
                 QJsonValue(QJsonObject{{u"tags"_s, QJsonArray{u"disk"_s, u"edge, eu"_s}}}));
    }

    void takesNoTextForANumberThatIsKeptByItsDigits()
    {
        const QString digits = u"18446744073709551615"_s;
        for (const QString &written : {QString(QChar(0xFDD0)), u"\\uFDD0"_s}) {
            const QJsonValue read = must(readYaml(u"text: \"%1%2\"\nnumber: %2\n"_s.arg(written, digits)));
            QCOMPARE(read["text"_L1], QJsonValue(QChar(QChar::ReplacementCharacter) + digits));
            QVERIFY(writeYaml(read.toObject()).startsWith(u"number: "_s + digits + u'\n'));
        }
    }

    void namesTheLineOfAMistake()
    {
        QCOMPARE(reasonOf(u"a: 1\nb: }\nc: 2\n"_s).left(10), u"in line 2 "_s);
        QCOMPARE(reasonOf(u"a: 1\nb: 2\na: 3\n"_s), u"in line 3 of its YAML the key \"a\" stands a second time"_s);
        QCOMPARE(reasonOf(u"? [a]\n: 1\n"_s), u"in line 1 of its YAML a key is no text"_s);
        QCOMPARE(reasonOf(u"a: 1\nb: \u0004\n"_s), u"in line 2 of its YAML there is a control character (U+0004)"_s);
        QCOMPARE(reasonOf(u"a: &x [*x]\n"_s), u"in line 1 of its YAML a value repeats itself"_s);
        QCOMPARE(reasonOf(u"a: 1\n---\nb: 1\n"_s), u"its YAML is more than one document"_s);
    }

    void repeatsWhatAnAliasNames()
    {
        QCOMPARE(must(readYaml(u"a: &x [1, 2]\nb: *x\n"_s)),
                 QJsonValue(QJsonObject{{u"a"_s, QJsonArray{1, 2}}, {u"b"_s, QJsonArray{1, 2}}}));
    }

    void refusesAliasesThatRepeatEachOtherABillionTimes()
    {
        QString text = u"a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"_s;
        for (int i = 1; i < 10; ++i)
            text += u"a%1: &a%1 [*a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2]\n"_s.arg(i).arg(i - 1);
        QCOMPARE(reasonOf(text), u"in line 6 of its YAML there are more than 200000 values"_s);
    }

    void refusesWhatNestsTooDeep_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("brackets") << u"[\n"_s.repeated(5'000);
        QTest::newRow("braces") << u"{a:\n"_s.repeated(5'000);
        QTest::newRow("dashes") << u"- "_s.repeated(5'000);
        QString aliases = u"- &a0 [x]\n"_s;
        for (int i = 1; i < 400; ++i)
            aliases += u"- &a%1 [*a%2]\n"_s.arg(i).arg(i - 1);
        QTest::newRow("aliases in aliases") << aliases;
    }
    void refusesWhatNestsTooDeep()
    {
        QFETCH(QString, text);
        const auto read = readYaml(text);
        QVERIFY(!read);
        QVERIFY(!read.error().reason.isEmpty());
    }

    void refusesWhatIsTooLarge()
    {
        const auto read = readYaml(QString(kMostYamlBytes + 1, u'x'));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::TooLarge);
    }
};

NEVERTWICE_TEST(YamlTest);

#include "yaml_test.moc"
