#include "model/domain/document.h"

#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace nevertwice;
using namespace nevertwice::test;
using namespace Qt::Literals::StringLiterals;

namespace documents {

QJsonObject throughBytes(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).object();
}

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QString reasonOf(const QJsonObject &document)
{
    const Result<Incident> read = fromDocument(document);
    return read ? u"it was read"_s : read.error().reason;
}

} // namespace documents

using namespace documents;

class DocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void isTheIncidentAgainAfterAWayThroughBytes()
    {
        QVERIFY(holds("document -> bytes -> document", [](const Incident &incident) {
            const Result<Incident> read = fromDocument(throughBytes(toDocument(incident)));
            RC_ASSERT(read.ok());
            RC_ASSERT(*read == incident);
        }));
    }

    void isTheDocumentAgainAfterAWayThroughTheIncident()
    {
        QVERIFY(holds("bytes -> incident -> bytes", [](const Incident &incident) {
            const QJsonObject document = throughBytes(toDocument(incident));
            RC_ASSERT(sameJson(toDocument(*fromDocument(document)), document));
        }));
    }

    void hasTheSameBytesWrittenAtOnceAndByWayOfADocument()
    {
        QVERIFY(holds("canonical bytes", [] {
            const Incident incident = *rawIncident();
            RC_ASSERT(canonicalBytes(incident).toStdString() == canonicalBytes(toDocument(incident)).toStdString());
            const Incident clean = sanitized(incident);
            RC_ASSERT(canonicalBytes(clean).toStdString() == canonicalBytes(toDocument(clean)).toStdString());
        }));
        Incident odd;
        odd.title = u"\"\\\b\f\n\r\t\u0001\u001f\u007f\u0080é€\U0001F600"_s + QChar(0xD83D);
        odd.extra = {
            {u"zz"_s, 1}, {u"é"_s, 2}, {u"a\"b"_s, QJsonArray{1.5, u"x"_s}}, {u"title"_s, 3}, {u"version"_s, 4}};
        odd.impact.usersPercent = 12.75;
        odd.impact.usersCount = 9'000'000'000'000'000;
        QCOMPARE(canonicalBytes(odd), canonicalBytes(toDocument(odd)));
    }

    void hasTheSameBytesWhereMostAreCopiedFromTheStateBefore()
    {
        QVERIFY(holds("canonical bytes of an edit", [](const Incident &incident) {
            const CanonicalForm before = canonicalForm(incident);
            const Incident changed = *edited(incident);
            const CanonicalForm after = canonicalForm(changed, {}, &incident, before);
            RC_ASSERT(after.bytes.toStdString() == canonicalBytes(toDocument(changed)).toStdString());
        }));
        Incident incident;
        incident.summary = u"as it was"_s;
        incident.timeline = {Event{}};
        const CanonicalForm before = canonicalForm(incident);
        QVERIFY(!before.begins.isEmpty());
        Incident changed = incident;
        changed.title = u"Other"_s;
        changed.impact.usersPercent = -0.0;
        QCOMPARE(canonicalForm(changed, {}, &incident, before).bytes, canonicalBytes(toDocument(changed)));
    }

    void cleansOnceAndForAll()
    {
        QVERIFY(holds("sanitized twice is sanitized", [] {
            const Incident once = sanitized(*rawIncident());
            RC_ASSERT(sanitized(once) == once);
        }));
    }

    void readsWhateverWasCleaned()
    {
        QVERIFY(holds("the document of a cleaned incident is read, or has one uuid twice", [] {
            const Incident clean = sanitized(*rawIncident());
            const Result<Incident> read = fromDocument(throughBytes(toDocument(clean)));
            RC_ASSERT(read.ok() == validate(clean).ok());
        }));
    }

    void bringsCausesAndTheWorkspaceBack()
    {
        QVERIFY(holds("cause and workspace through bytes", [] {
            const Cause cause = *soundCause();
            const Result<Cause> readCause = causeFromDocument(throughBytes(toDocument(cause)));
            RC_ASSERT(readCause.ok());
            RC_ASSERT(*readCause == cause);
            const QJsonObject document = throughBytes(toDocument(*soundWorkspace()));
            const Result<WorkspaceDocument> read = workspaceFromDocument(document);
            RC_ASSERT(read.ok());
            const Result<WorkspaceDocument> again = workspaceFromDocument(throughBytes(toDocument(*read)));
            RC_ASSERT(again.ok());
            RC_ASSERT(*again == *read);
        }));
    }

    void keepsUnknownKeysAndCodesAtEveryLevel()
    {
        const QJsonObject document = parsed(R"({"format": "nevertwice-incident", "version": 1,
            "uuid": "11111111-1111-4111-8111-111111111111", "title": "Disk full", "severity": "sev9", "x": {"y": [1, null, "z"]},
            "milestones": {"started": "2026-01-05T10:05:00Z", "paged": "2026-01-05T10:06:00Z"},
            "impact": {"text": "", "regions": 3, "intervals": [{"uuid": "22222222-2222-4222-8222-222222222222",
                       "from": "2026-01-05", "to": null, "who": "all"}]},
            "timeline": [{"uuid": "33333333-3333-4333-8333-333333333333", "kind": "page_out", "mood": "calm"}],
            "lessons": {"next_time": "look first"}, "source": {"file": "a.md", "line_end": "crlf"}})");
        const Result<Incident> incident = fromDocument(document);
        QVERIFY(incident.ok());
        const QJsonObject written = toDocument(*incident);
        QCOMPARE(written["x"_L1], document["x"_L1]);
        QCOMPARE(written["severity"_L1], u"sev9"_s);
        QCOMPARE(written["milestones"_L1]["paged"_L1], u"2026-01-05T10:06:00Z"_s);
        QCOMPARE(written["impact"_L1]["regions"_L1], 3);
        QCOMPARE(written["impact"_L1]["intervals"_L1][0]["who"_L1], u"all"_s);
        QCOMPARE(written["impact"_L1]["intervals"_L1][0]["from"_L1], u"2026-01-05"_s);
        QCOMPARE(written["timeline"_L1][0]["kind"_L1], u"page_out"_s);
        QCOMPARE(written["timeline"_L1][0]["mood"_L1], u"calm"_s);
        QCOMPARE(written["lessons"_L1]["next_time"_L1], u"look first"_s);
        QCOMPARE(written["source"_L1]["line_end"_L1], u"crlf"_s);
    }

    void ignoresWhatIsDerived()
    {
        Incident incident = anIncident().startedAt("2026-01-05T10:00:00Z").resolvedAt("2026-01-05T12:15:59Z");
        QJsonObject document = toDocument(incident);
        QCOMPARE(document["duration_minutes"_L1], 135);
        document["duration_minutes"_L1] = 7;
        document["findings"_L1] = QJsonArray{QJsonObject{{u"check"_s, u"milestone-order"_s}},
                                             QJsonObject{{u"check"_s, u"time-unreadable"_s}}};
        const Result<Incident> read = fromDocument(document);
        QVERIFY(read.ok());
        QCOMPARE(toDocument(*read)["duration_minutes"_L1], 135);
        QCOMPARE(read->findings.size(), 1);
        QCOMPARE(read->findings[0].check, u"time-unreadable"_s);
        QVERIFY(!read->extra.contains(u"duration_minutes"_s));
    }

    void givesAUuidToWhatHasNone()
    {
        const Result<Incident> read =
            fromDocument(parsed(R"({"title": "x", "timeline": [{"text": "a"}, {"text": "b"}]})"));
        QVERIFY(read.ok());
        QVERIFY(!read->uuid.isNull());
        QVERIFY(!read->timeline[0].uuid.isNull());
        QVERIFY(read->timeline[0].uuid != read->timeline[1].uuid);
        QCOMPARE(read->timeZone, u"UTC"_s);
        QCOMPARE(read->state, Code<State>(State::Investigating));
    }

    void numbersActionsThatHaveNoneOrTheSame()
    {
        Incident incident = anIncident();
        for (const int number : {0, 3, 3, -1, 7})
            incident.actions.append(anAction().numbered(number));
        QList<int> numbers;
        for (const Action &action : sanitized(incident).actions)
            numbers.append(action.number);
        QCOMPARE(numbers, (QList<int>{8, 3, 9, 10, 7}));
    }

    void freesServicesTagsAndAnswersOfRepetitions()
    {
        const QUuid cause = nextUuid();
        const Incident incident = sanitized(anIncident()
                                                .onService("checkout")
                                                .onService("")
                                                .onService("\xEF\xBB\xBF"
                                                           "checkout")
                                                .tagged("eu")
                                                .tagged("eu")
                                                .withAction(anAction().answering(cause).answering(cause)));
        QCOMPARE(incident.services, QStringList{u"checkout"_s});
        QCOMPARE(incident.tags, QStringList{u"eu"_s});
        QCOMPARE(incident.actions[0].answers, QList<QUuid>{cause});
    }

    void namesThePathOfAValueOfTheWrongShape_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *json, const char *reason) {
            QTest::newRow(json) << QString::fromLatin1(json) << QString::fromLatin1(reason);
        };
        row(R"({"title": 3})", "at title the document holds a number where a text is wanted");
        row(R"({"milestones": {"started": "soon"}})", "at milestones.started the document holds \"soon\" where a time "
                                                      "such as 2023-10-15T10:30:00Z or 2023-10-15 is "
                                                      "wanted");
        row(R"({"milestones": {"started": 5}})",
            "at milestones.started the document holds a number where a time is wanted");
        row(R"({"milestones": []})", "at milestones the document holds a list where an object is wanted");
        row(R"({"timeline": {}})", "at timeline the document holds an object where a list is wanted");
        row(R"({"timeline": [{}, 7]})", "at timeline/2 the document holds a number where an object is wanted");
        row(R"({"timeline": [{"starred": "yes"}]})",
            "at timeline/1.starred the document holds a text where true or false is wanted");
        row(R"({"services": ["a", null]})", "at services/2 the document holds nothing where a text is wanted");
        row(R"({"actions": [{"answers": ["x"]}]})",
            "at actions/1.answers/1 the document holds a text where a uuid is wanted");
        row(R"({"actions": [{"number": 1.5}]})",
            "at actions/1.number the document holds a number where a whole number from 0 is wanted");
        row(R"({"uuid": "INC-7"})", "at uuid the document holds a text where a uuid is wanted");
        row(R"({"severity": 2})", "at severity the document holds a number where a code is wanted");
        row(R"({"impact": {"users_count": 0.5}})",
            "at impact.users_count the document holds a number where a whole number is wanted");
        row(R"({"impact": {"money": []}})",
            "at impact.money the document holds a list where a number or a text is wanted");
        row(R"({"headings": {"impact": 3}})", "at headings the document holds a number where a text is wanted");
    }
    void namesThePathOfAValueOfTheWrongShape()
    {
        QFETCH(QString, json);
        QFETCH(QString, reason);
        QCOMPARE(reasonOf(parsed(json.toUtf8().constData())), reason);
    }

    void refusesOtherFormatsAndLaterVersions()
    {
        QCOMPARE(reasonOf(parsed(R"({"format": "nevertwice-workspace"})")), u"it is no nevertwice-incident document"_s);
        QCOMPARE(reasonOf(parsed(R"({"format": 1})")), u"it is no nevertwice-incident document"_s);
        QCOMPARE(reasonOf(parsed(R"({"version": "1"})")), u"its version is no number"_s);
        const Result<Incident> later = fromDocument(parsed(R"({"version": 2})"));
        QVERIFY(!later);
        QCOMPARE(later.error().kind, Error::Kind::TooNew);
        QCOMPARE(later.error().sentence(), u"The document is of version 2, this program knows 1. Update Nevertwice."_s);
    }

    void refusesAUuidThatStandsTwiceInOneList()
    {
        const Event event = anEvent().saying("once");
        const Result<void> sound = validate(anIncident().withEvent(event).withEvent(event));
        QVERIFY(!sound);
        QCOMPARE(sound.error().sentence(), u"One uuid stands twice in timeline. Give every row its own uuid."_s);
        QVERIFY(validate(anIncident().withEvent(event).withAction(anAction().withUuid(event.uuid))).ok());
    }
};

NEVERTWICE_TEST(DocumentTest);
#include "document_test.moc"
