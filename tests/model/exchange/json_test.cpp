#include "model/exchange/json.h"

#include "model/domain/document.h"
#include "model/domain/patch.h"
#include "model/exchange/jsontext.h"
#include "model/exchange/ownmarkdown.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace nevertwice;
using namespace nevertwice::test;
using namespace Qt::Literals::StringLiterals;

class JsonTest : public QObject
{
    Q_OBJECT

private slots:
    void bringsBackEveryIncidentItWrote()
    {
        QVERIFY(holds("document -> JSON -> document", [](const Incident &incident) {
            const JsonContent content = must(readJson(writeJson(incident), u"x"_s));
            RC_ASSERT(content.incidents.size() == 1);
            RC_ASSERT(content.incidents.first() == incident);
            RC_ASSERT(content.told.isEmpty() && content.lost.isEmpty());
        }));
    }

    void bringsBackEveryWorkspaceItWrote()
    {
        QVERIFY(holds("workspace -> JSON -> workspace", [] {
            const WorkspaceDocument workspace = must(workspaceFromDocument(toDocument(*soundWorkspace())));
            const JsonContent content = must(readJson(writeJson(workspace), u"x"_s));
            RC_ASSERT(content.workspaces.size() == 1);
            RC_ASSERT(content.workspaces.first() == workspace);
        }));
    }

    void writesTheSameBytesForTheSameValue()
    {
        const Incident incident = anIncident().titled("Disk full").startedAt("2026-01-05T10:05:00Z").build();
        const JsonContent content = must(readJson(writeJson(incident), u"x"_s));
        QCOMPARE(writeJson(content.incidents.first()), writeJson(incident));
    }

    void readsUtf8AndUtf16WithAndWithoutAMark_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"{\"format\": \"nevertwice-incident\", \"title\": \"\u00E9\U0001F525\"}"_s;
        const QByteArray little(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QByteArray big = little;
        for (qsizetype i = 0; i < big.size(); i += 2)
            std::swap(big[i], big[i + 1]);
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("UTF-16 little") << little;
        QTest::newRow("UTF-16 little with a mark") << "\xFF\xFE" + little;
        QTest::newRow("UTF-16 big") << big;
        QTest::newRow("UTF-16 big with a mark") << "\xFE\xFF" + big;
    }
    void readsUtf8AndUtf16WithAndWithoutAMark()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(must(readJson(bytes, u"x"_s)).incidents.first().title, u"\u00E9\U0001F525"_s);
    }

    void namesKeysThatStandTwice()
    {
        const JsonText text = must(readJsonText("{\"a\": {\"b\": 1, \"c\": [{\"x\": \"}{,\\\"\", \"x\": 2}], "
                                                "\"\\u0062\": 3}, \"ok\": {\"a\": 1}, \"a\": 4}"));
        QCOMPARE(text.repeatedKeys, QStringList({u"a.c/1.x"_s, u"a.b"_s, u"a"_s}));
        QCOMPARE(text.root["a"_L1], QJsonValue(4));
    }

    // What has no place in a text becomes U+FFFD or goes, and two keys may be one then.
    void namesKeysThatAreTheSameOnceTheyAreCleaned()
    {
        const QByteArray bytes =
            "{\"format\": \"nevertwice-incident\", \"title\": \"first\", \"\\ufefftitle\": \"last\", "
            "\"k\\ud800\": 1, \"k\\ufffd\": 2, \"m\xEF\xBF\xBE\": {\"a\\u0000\": 1, \"a\xEF\xBF\xBD\": 2}}";
        const JsonContent content = must(readJson(bytes, u"x"_s));
        QStringList told;
        for (const Error &error : content.told)
            told.append(error.reason);
        QCOMPARE(told, QStringList({u"the key title stands twice, and the last value was taken"_s,
                                    u"the key k\uFFFD stands twice, and the last value was taken"_s,
                                    u"the key m\uFFFD.a\uFFFD stands twice, and the last value was taken"_s}));
        const Incident incident = content.incidents.first();
        QCOMPARE(incident.title, u"last"_s);
        QCOMPARE(incident.extra, QJsonObject({{u"k\uFFFD"_s, 2}, {u"m\uFFFD"_s, QJsonObject{{u"a\uFFFD"_s, 2}}}}));
    }

    // What nests as deep as a file may is written beside others by an export, and read again.
    void measuresHowDeepEachDocumentOfAListIs()
    {
        const auto nested = [](int levels) {
            return R"({"format": "nevertwice-incident", "deep": )" + QByteArray(levels, '[') + QByteArray(levels, ']') +
                   '}';
        };
        const auto isTooDeep = [](const QByteArray &bytes) {
            const auto read = readJson(bytes, u"x"_s);
            return !read && read.error().kind == Error::Kind::TooLarge; // and refused for nothing else
        };
        const QByteArray document = nested(255);
        QCOMPARE(must(readJson(document, u"x"_s)).incidents.size(), 1);
        QCOMPARE(must(readJson(R"({"incidents": [)" + document + "]}", u"x"_s)).incidents.size(), 1);
        QVERIFY(isTooDeep(nested(256)));
        QVERIFY(isTooDeep(R"({"incidents": [)" + nested(256) + "]}"));
        QVERIFY(isTooDeep(R"({"others": [)" + document + "]}"));
        QVERIFY(isTooDeep(R"({"incidents": [)" + document + "], \"format\": \"nevertwice-incident\"}"));
    }

    void keepsEveryDigitOfANumberItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("digits");
        for (const char *digits : {"9223372036854775807", "9223372036854775808", "18446744073709551615",
                                   "-9223372036854775809", "123456789012345678901234567890", "100000000000000000000",
                                   "1E400", "-1e+400", "1E-400", "-2.5e-99999999999999999999"})
            QTest::newRow(digits) << QByteArray(digits);
    }
    void keepsEveryDigitOfANumberItDoesNotKnow()
    {
        QFETCH(const QByteArray, digits);
        const QByteArray bytes = R"({"format": "nevertwice-incident", "x_id": @, "custom": {"id": @}, "timeline": [
            {"text": "a", "x_ids": [1, {"deep": @}]}]})";
        const Incident incident = must(readJson(QByteArray(bytes).replace('@', digits), u"x"_s)).incidents.first();
        const QByteArray written = writeJson(incident);
        QVERIFY2(written.contains("\"x_id\": " + digits) && written.contains("\"id\": " + digits) &&
                     written.contains("\"deep\": " + digits),
                 written.constData());
        QCOMPARE(must(readJson(written, u"x"_s)).incidents.first(), incident);
        QCOMPARE(must(readOwnMarkdown(ownMarkdown(incident), u"x"_s)), incident);
    }

    // Such a number is kept as a text with a mark, which no text from outside may have.
    void takesNoTextForANumberThatIsKeptByItsDigits()
    {
        const QString digits = u"18446744073709551615"_s;
        const QByteArray mark = QString(QChar(0xFDD0)).toUtf8();
        for (const QByteArray &written : {mark, QByteArray("\\ufdd0"), QByteArray("\\uFDD0")}) {
            const QByteArray text = '"' + written + digits.toUtf8() + '"';
            const QJsonValue root =
                must(readJsonText("{\"a\": [" + text + "], \"number\": " + digits.toUtf8() + '}')).root;
            QCOMPARE(root["a"_L1][0], QJsonValue(QChar(QChar::ReplacementCharacter) + digits));
            QVERIFY(writeJsonText(root.toObject()).contains("\"number\": " + digits.toUtf8()));
        }
        // A backslash, and letters behind it.
        QCOMPARE(must(readJsonText(R"({"a": "\\ufdd0"})")).root["a"_L1], QJsonValue(u"\\ufdd0"_s));
    }

    void reckonsWithANumberThatIsTooLargeToBeKept()
    {
        const QByteArray bytes = R"({"format": "nevertwice-incident", "@": 18446744073709551615})";
        const auto read = [&](const char *key) { return readJson(QByteArray(bytes).replace('@', key), u"x"_s); };
        QCOMPARE(must(read("stated_duration_minutes")).incidents.first().statedDurationMinutes, 18446744073709551616.0);
        QCOMPARE(read("title").error().reason, u"at title the document holds a number where a text is wanted"_s);
        QCOMPARE(read("tags").error().reason, u"at tags the document holds a number where a list is wanted"_s);
    }

    void reckonsWithTheNearestOfANumberThatIsOutOfReach()
    {
        const auto read = [](const char *digits) {
            const QByteArray bytes = R"({"format": "nevertwice-incident", "stated_duration_minutes": @})";
            return must(readJson(QByteArray(bytes).replace('@', digits), u"x"_s))
                .incidents.first()
                .statedDurationMinutes;
        };
        QCOMPARE(read("1E-400"), 0.0);
        QCOMPARE(read("0.1E-400"), 0.0);
        QCOMPARE(read("1E400"), std::numeric_limits<double>::max());
        QCOMPARE(read("0.001E+404"), std::numeric_limits<double>::max());
    }

    void tellsWhereATextIsNoJsonBesideANumberThatIsOutOfReach()
    {
        const auto reasonOf = [](const char *json) { return readJsonText(json).error().reason; };
        QVERIFY2(reasonOf("{\"a\": 1E-400,\n \"b\": 1E-}").contains("line 2"_L1), qPrintable(reasonOf("{\"a\": 1E-}")));
        QVERIFY(!readJsonText("{\"a\": 01E-400}"));
        const QByteArray quoted = "{\"a\": 1E-400, \"b\": \"\\\" 1E400\"}";
        QCOMPARE(must(readJsonText(quoted)).root["b"_L1].toString(), u"\" 1E400"_s);
    }

    void readsAListAroundADocumentThatIsNone()
    {
        const JsonContent content = must(readJson(
            R"({"incidents": [{"format": "nevertwice-incident", "title": "A"}, 7, {"format": "nevertwice-incident", "tags": 1},
                              {"format": "nevertwice-incident", "title": "B"}], "problems": []})",
            u"x"_s));
        QCOMPARE(content.incidents.size(), 2);
        QCOMPARE(content.incidents.last().title, u"B"_s);
        QCOMPARE(content.lost.size(), 2);
        QVERIFY(content.lost.first().reason.startsWith("in incidents/2, it is no incident document"_L1));
        QCOMPARE(content.lost.last().reason,
                 u"in incidents/3, at tags the document holds a number where a list is wanted"_s);
    }

    void givesUuidsThatDependOnTheOriginAlone()
    {
        const QByteArray bytes = R"({"format": "nevertwice-incident", "timeline": [{"text": "a"}, {"text": "a"}],
                                     "impact": {"intervals": [{}]}})";
        const Incident once = must(readJson(bytes, u"/a.json"_s)).incidents.first();
        const Incident twice = must(readJson(bytes, u"/a.json"_s)).incidents.first();
        const Incident other = must(readJson(bytes, u"/b.json"_s)).incidents.first();
        QCOMPARE(once, twice);
        QVERIFY(once.uuid != other.uuid);
        QVERIFY(once.timeline[0].uuid != once.timeline[1].uuid);
        QVERIFY(once.timeline[0].uuid != other.timeline[0].uuid);
        QVERIFY(!once.impact.intervals.first().uuid.isNull());
    }

    void leavesTextsOutOfListsAndRefusesThemBack()
    {
        Incident incident = anIncident().titled("Disk full").build();
        incident.summary = u"text"_s;
        incident.impact.text = u"text"_s;
        incident.tags = {u"disk"_s};
        const QJsonObject partial = withoutTexts(toDocument(incident));
        QVERIFY(!QJsonDocument(partial).toJson().contains("\"text\""));
        QCOMPARE(partial["tags"_L1].toArray().size(), 1);
        QCOMPARE(partial["title"_L1].toString(), u"Disk full"_s);
        const JsonContent content = must(readJson(writeJsonText(incidentsObject({partial})), u"x"_s));
        QVERIFY(content.incidents.isEmpty());
        QCOMPARE(content.lost.size(), 1);
    }

    void readsAnythingWithoutFalling()
    {
        QVERIFY(holds("any bytes are read or refused", [] {
            QByteArray bytes = writeJson(*rc::gen::arbitrary<Incident>());
            const int cuts = *rc::gen::inRange(1, 4);
            for (int i = 0; i < cuts; ++i) {
                const int at = *rc::gen::inRange(0, int(bytes.size()));
                if (*rc::gen::arbitrary<bool>())
                    bytes = bytes.left(at) + bytes.mid(at + *rc::gen::inRange(0, 40));
                else
                    bytes.insert(at, *rc::gen::element('"', '{', '}', '[', ']', ',', '\\', '\0', '\xFF', ':'));
            }
            const auto content = readJson(bytes, u"x"_s);
            const bool answered = content.ok() || !content.error().reason.isEmpty();
            RC_ASSERT(answered);
        }));
    }
};

NEVERTWICE_TEST(JsonTest);
#include "json_test.moc"
