#include "model/exchange/sarif.h"

#include "model/insight/checks/checks.h"
#include "tests/support/builders.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class SarifTest : public QObject
{
    Q_OBJECT

    static Finding finding(const QString &place, const Span &span)
    {
        Finding one;
        one.check = u"blame-language"_s;
        one.place = place;
        one.message = u"A person."_s;
        setSpan(one, span);
        return one;
    }

private slots:
    void placesWordsInTheLineOfTheirDocument()
    {
        const SourcePlaces places(u"# Outage\n\n## Summary\n\nIt broke.\n  Anna forgot it.  \n"_s);
        const Incident incident = anIncident().withSummary("It broke.\nAnna forgot it.");
        QCOMPARE(places.regionOf(incident, finding(u"summary"_s, {10, 11})), (Region{6, 3, 14}));
        QCOMPARE(places.regionOf(incident, finding(u"summary"_s, {0, 9})), (Region{5, 1, 10}));
    }

    void findsALineThatIsPartOfAnotherAndElseTheFirstOne()
    {
        const SourcePlaces places(u"\nTitle\n- 10:05 Anna forgot it (all of it)\n"_s);
        Event event = anEvent().saying("Anna forgot it");
        Incident incident = anIncident().withEvent(event);
        const QString place = u"timeline/%1.text"_s.arg(event.uuid.toString(QUuid::WithoutBraces));
        QCOMPARE(places.regionOf(incident, finding(place, {0, 11})), (Region{3, 9, 20}));
        Finding whole;
        whole.place = u"root_cause"_s;
        QCOMPARE(places.regionOf(incident, whole), (Region{2, 0, 0}));
        whole.line = 3;
        QCOMPARE(places.regionOf(incident, whole), (Region{3, 0, 0}));
    }

    void findsWhatStandsUnderAMarkBeforeWhatIsPartOfAnotherLine()
    {
        const SourcePlaces places(u"Outage\n- Send the mails again (later)\n\nActions\n- [ ] Send the mails again\n"_s);
        const Action action = anAction().titled("Send the mails again");
        Finding owner;
        owner.place = u"actions/%1.owner"_s.arg(action.uuid.toString(QUuid::WithoutBraces));
        QCOMPARE(places.regionOf(anIncident().withAction(action), owner).line, 5);
    }

    void findsWordsWhoseLinesWereBrokenOtherwise()
    {
        const SourcePlaces places(
            u"Outage\n\nIt was quiet. Since this\nis the second time, the lamp will\nbe cut.\n"_s);
        const Action action = anAction().titled("Since this is the second time, the lamp will be cut.");
        Finding owner;
        owner.place = u"actions/%1.owner"_s.arg(action.uuid.toString(QUuid::WithoutBraces));
        QCOMPARE(places.regionOf(anIncident().withAction(action), owner).line, 3);
    }

    void findsADurationAndAMilestoneInTheLineThatTellsThem()
    {
        const SourcePlaces places(
            u"# Outage\n\n- Started: 2026-03-03 10:00\n- Resolved: 2026-04-03 10:30\n- It took 30 minutes\n"_s);
        Incident incident = anIncident();
        incident.statedDurationMinutes = 30;
        Finding finding;
        finding.place = u"stated_duration_minutes"_s;
        QCOMPARE(places.regionOf(incident, finding), (Region{5, 0, 0}));
        finding.place = u"milestones.resolved"_s;
        QCOMPARE(places.regionOf(incident, finding), (Region{4, 0, 0}));
    }

    // "columnKind" says that they are counted in code units of UTF-16: a letter beyond the first plane is two.
    void countsColumnsBehindLettersOfTwoCodeUnits()
    {
        const QString line = u"\U0001F525\U0001F525 Anna forgot it"_s;
        const SourcePlaces places(u"# Outage\n\n"_s + line + u'\n');
        Incident incident = anIncident();
        incident.summary = line;
        QCOMPARE(places.regionOf(incident, finding(u"summary"_s, {5, 11})), (Region{3, 6, 17}));
        QCOMPARE(sarif({}, {})["runs"_L1][0]["columnKind"_L1].toString(), u"utf16CodeUnits"_s);
    }

    void tellsTwoThatSayTheSameApart()
    {
        const LocatedFinding one{finding(u"summary"_s, {0, 3}), u"a.md"_s, {}, u"u1"_s, {1, 1, 4}};
        LocatedFinding other = one;
        other.region.line = 7;
        const QJsonArray results = sarif({one, other}, {})["runs"_L1][0]["results"_L1].toArray();
        const auto print = [&](int i) { return results[i]["partialFingerprints"_L1]["nevertwice/v1"_L1].toString(); };
        QCOMPARE(print(1), print(0) + u":2"_s);
    }

    // What stands before a colon in the first part of an address is taken for a scheme.
    void namesFilesSoThatTheirNameIsNoScheme()
    {
        const auto uri = [](const QString &file) {
            const QJsonObject log = sarif({{finding(u"summary"_s, {0, 3}), file, {}, u"u1"_s, {1, 1, 4}}}, {});
            return log["runs"_L1][0]["results"_L1][0]["locations"_L1][0]["physicalLocation"_L1]["artifactLocation"_L1]
                      ["uri"_L1]
                          .toString();
        };
        QCOMPARE(uri(u"10:30 outage.md"_s), u"./10:30%20outage.md"_s);
        QCOMPARE(uri(u"./notes/a.md"_s), u"notes/a.md"_s);
    }

    void hasEveryKeyThatReadersOfItWant()
    {
        Finding error = finding(u"summary"_s, {0, 3});
        error.level = Level::Error;
        Finding hint;
        hint.check = u"lessons-missing"_s;
        hint.level = Level::Hint;
        hint.message = u"None."_s;
        const QJsonObject log =
            sarif({{error, u"post mortems/a b.md"_s, {}, u"u1"_s, {6, 3, 14}}, {hint, {}, u"INC-7"_s, u"u2"_s, {}}},
                  u"/home/me/ops.nevertwice"_s);
        QCOMPARE(log["version"_L1].toString(), u"2.1.0"_s);
        QVERIFY(log["$schema"_L1].toString().contains("sarif-2.1.0"_L1));
        QCOMPARE(log["runs"_L1].toArray().size(), 1);
        const QJsonObject run = log["runs"_L1].toArray()[0].toObject();
        const QJsonObject driver = run["tool"_L1].toObject()["driver"_L1].toObject();
        QCOMPARE(driver["name"_L1].toString(), u"Nevertwice"_s);
        const QJsonArray rules = driver["rules"_L1].toArray();
        QCOMPARE(rules.size(), checkCatalogue().size());
        for (const QJsonValue &rule : rules) {
            QVERIFY(!rule["id"_L1].toString().isEmpty());
            for (const auto text : {"shortDescription"_L1, "fullDescription"_L1, "help"_L1})
                QVERIFY(!rule[text]["text"_L1].toString().isEmpty());
            QVERIFY(QStringList({u"error"_s, u"warning"_s, u"note"_s})
                        .contains(rule["defaultConfiguration"_L1]["level"_L1].toString()));
        }
        const QJsonArray results = run["results"_L1].toArray();
        QCOMPARE(results.size(), 2);
        for (const QJsonValue &result : results) {
            QCOMPARE(rules[result["ruleIndex"_L1].toInt()]["id"_L1], result["ruleId"_L1]);
            QVERIFY(!result["message"_L1]["text"_L1].toString().isEmpty());
            const QJsonValue place = result["locations"_L1][0]["physicalLocation"_L1];
            QVERIFY(!place["artifactLocation"_L1]["uri"_L1].toString().isEmpty());
            QVERIFY(place["region"_L1]["startLine"_L1].toInt() >= 1);
        }
        QCOMPARE(results[0]["level"_L1].toString(), u"error"_s);
        QCOMPARE(results[1]["level"_L1].toString(), u"note"_s);
        const QJsonValue place = results[0]["locations"_L1][0]["physicalLocation"_L1];
        QCOMPARE(place["artifactLocation"_L1]["uri"_L1].toString(), u"post%20mortems/a%20b.md"_s);
        QCOMPARE(place["region"_L1].toObject(),
                 (QJsonObject{{u"startLine"_s, 6}, {u"startColumn"_s, 3}, {u"endColumn"_s, 14}}));
        QCOMPARE(results[1]["locations"_L1][0]["physicalLocation"_L1]["artifactLocation"_L1]["uri"_L1].toString(),
                 u"file:///home/me/ops.nevertwice"_s);
        QVERIFY(results[1]["locations"_L1][0]["logicalLocations"_L1][0]["fullyQualifiedName"_L1].toString().startsWith(
            "INC-7/"_L1));
    }
};

NEVERTWICE_TEST(SarifTest);
#include "sarif_test.moc"
