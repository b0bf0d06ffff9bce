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
