#include "tests/app/clirun.h"
#include "tests/support/places.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QProcess>
#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using nevertwice::test::CliHome;
using nevertwice::test::CliRun;

class EditingTest : public QObject
{
    Q_OBJECT

    // One workspace with one incident for each test.
    std::unique_ptr<CliHome> m_home;

    CliRun run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_home->run(arguments, input);
    }
    CliRun edit(const QStringList &sets) const
    {
        QStringList arguments{u"edit"_s, u"INC-1"_s};
        for (const QString &set : sets)
            arguments << u"--set"_s << set;
        return run(arguments);
    }
    QJsonObject document(const QString &ref = u"INC-1"_s) const { return run({u"show"_s, ref, u"--json"_s}).json(); }

private slots:
    void init()
    {
        m_home = std::make_unique<CliHome>();
        QCOMPARE(run({u"new"_s, u"--set"_s, u"title=Checkout down"_s, u"--set"_s, u"time_zone=Europe/Berlin"_s}).line(),
                 u"INC-1"_s);
    }

    void makesTheDefaultWorkspaceOnTheFirstWrite()
    {
        QVERIFY(QFile::exists(m_home->path(u"data/nevertwice/default.nevertwice"_s)));
        QCOMPARE(document()["title"_L1].toString(), u"Checkout down"_s);
        QCOMPARE(document()["state"_L1].toString(), u"investigating"_s);
        const CliHome fresh;
        QCOMPARE(fresh.run({u"list"_s}).status, 3);
        QVERIFY(!QFile::exists(fresh.path(u"data"_s)));
        QCOMPARE(fresh.run({u"delete"_s, u"INC-1"_s}).status, 1);
        QCOMPARE(fresh.run({u"list"_s}).status, 0); // an empty list is an answer
        QCOMPARE(fresh.run({u"list"_s, u"--json"_s}).json()["incidents"_L1].toArray().size(), 0);
    }

    void setsValuesAsWhatTheirFieldsAre()
    {
        QCOMPARE(
            edit({u"severity=sev2"_s, u"milestones.started=2026-11-20T10:00:00+01:00"_s,
                  u"milestones.resolved=2026-11-20"_s, u"impact.users_percent=12.5"_s, u"impact.users_count=4000"_s,
                  u"impact.money=9000"_s, u"impact.requests=about 7 %"_s, u"tags=[\"db\", \"api\"]"_s,
                  u"summary=2026"_s, u"headings.impact=What happened"_s, u"custom.team=Core"_s})
                .line(),
            u"INC-1"_s);
        const QJsonObject now = document();
        QCOMPARE(now["severity"_L1].toString(), u"sev2"_s);
        QCOMPARE(now["milestones"_L1]["started"_L1].toString(), u"2026-11-20T09:00:00Z"_s);
        QCOMPARE(now["milestones"_L1]["resolved"_L1].toString(), u"2026-11-20"_s);
        QCOMPARE(now["impact"_L1]["users_percent"_L1].toDouble(), 12.5);
        QCOMPARE(now["impact"_L1]["users_count"_L1].toInt(), 4000);
        QCOMPARE(now["impact"_L1]["money"_L1], QJsonValue(9000));
        QCOMPARE(now["impact"_L1]["requests"_L1], QJsonValue(u"about 7 %"_s));
        QCOMPARE(now["tags"_L1].toArray(), QJsonArray({u"db"_s, u"api"_s}));
        QCOMPARE(now["summary"_L1], QJsonValue(u"2026"_s)); // a text stays one
        QCOMPARE(now["headings"_L1]["impact"_L1].toString(), u"What happened"_s);
        QCOMPARE(now["custom"_L1]["team"_L1].toString(), u"Core"_s);
    }

    void takesNoTextForANumberThatIsKeptByItsDigits()
    {
        const QString digits = u"18446744073709551615"_s;
        m_home->write(u"order.txt"_s, (QChar(0xFDD0) + digits).toUtf8());
        QCOMPARE(edit({u"custom.typed="_s + QChar(0xFDD0) + digits, u"custom.read=@order.txt"_s,
                       u"summary="_s + QChar(0xFDD0) + digits})
                     .status,
                 0);
        const QJsonObject now = document();
        const QJsonValue text = QChar(QChar::ReplacementCharacter) + digits;
        QCOMPARE(now["custom"_L1]["typed"_L1], text);
        QCOMPARE(now["custom"_L1]["read"_L1], text);
        QCOMPARE(now["summary"_L1], text);
    }

    void takesAnEmptyValueForNull()
    {
        QCOMPARE(edit({u"severity=sev1"_s, u"milestones.started=2026-11-20"_s, u"impact.users_percent=3"_s,
                       u"summary=text"_s})
                     .status,
                 0);
        QCOMPARE(edit({u"severity="_s, u"milestones.started="_s, u"impact.users_percent="_s, u"summary="_s}).status, 0);
        const QJsonObject now = document();
        QVERIFY(now["severity"_L1].isNull());
        QVERIFY(now["milestones"_L1]["started"_L1].isNull());
        QVERIFY(now["impact"_L1]["users_percent"_L1].isNull());
        QCOMPARE(now["summary"_L1].toString(), QString());
    }

    void readsTextsFromFilesAndFromStandardInput()
    {
        m_home->write(u"cause.md"_s, "The pool\r\nwas too small.\n");
        QCOMPARE(edit({u"root_cause=@cause.md"_s, u"resolution=@@anna made it larger"_s}).status, 0);
        QCOMPARE(run({u"edit"_s, u"INC-1"_s, u"--set"_s, u"summary=@-"_s}, "from a pipe").status, 0);
        QCOMPARE(document()["root_cause"_L1].toString(), u"The pool\nwas too small.\n"_s);
        QCOMPARE(document()["resolution"_L1].toString(), u"@anna made it larger"_s);
        QCOMPARE(document()["summary"_L1].toString(), u"from a pipe"_s);
        QCOMPARE(edit({u"summary=@gone.md"_s}).err,
                 u"Cannot read gone.md: there is no such file. For a text that begins with @ write @@.\n"_s);
        m_home->write(u"latin.md"_s, "caf\xE9");
        const CliRun latin = edit({u"summary=@latin.md"_s});
        QCOMPARE(latin.status, 4);
        QCOMPARE(latin.err, u"Cannot read latin.md: it is not UTF-8 text. Save it as UTF-8.\n"_s);
    }

    void changesRowsOfTheTimeline()
    {
        QCOMPARE(edit({u"timeline+={\"at\": \"2026-11-20T10:05:00Z\", \"kind\": \"detection\", \"text\": \"Pager\"}"_s})
                     .status,
                 0);
        const QString row = u"timeline/"_s + document()["timeline"_L1][0]["uuid"_L1].toString();
        QCOMPARE(
            edit({row + u".starred=true"_s, row + u".text=Pager, twice"_s, row + u".at=2026-11-20T10:06:00Z"_s}).status,
            0);
        const QJsonObject event = document()["timeline"_L1][0].toObject();
        QCOMPARE(event["starred"_L1], QJsonValue(true));
        QCOMPARE(event["text"_L1].toString(), u"Pager, twice"_s);
        QCOMPARE(event["at"_L1].toString(), u"2026-11-20T10:06:00Z"_s);
        QCOMPARE(event["kind"_L1].toString(), u"detection"_s);
        QCOMPARE(edit({row + u'='}).status, 0);
        QVERIFY(document()["timeline"_L1].toArray().isEmpty());
        const CliRun gone = edit({row + u".text=x"_s});
        QCOMPARE(gone.status, 1);
        QCOMPARE(
            gone.err,
            u"Cannot set %1.text: the incident has nothing at %1. `nevertwice-cli show REF --json` tells the uuids of its rows.\n"_s
                .arg(row));
    }

    void addsAndTakesOutOfLists()
    {
        QCOMPARE(edit({u"tags+=db"_s, u"tags+=api"_s, u"tags+=db"_s, u"services+=checkout"_s}).status, 0);
        QCOMPARE(document()["tags"_L1].toArray(), QJsonArray({u"db"_s, u"api"_s}));
        QCOMPARE(edit({u"tags-=db"_s, u"tags-=never there"_s}).status, 0);
        QCOMPARE(document()["tags"_L1].toArray(), QJsonArray({u"api"_s}));
        QCOMPARE(edit({u"people+={\"name\": \"Anna\", \"role\": \"commander\"}"_s}).status, 0);
        const QString anna = document()["people"_L1][0]["uuid"_L1].toString();
        QCOMPARE(edit({u"people-="_s + anna}).status, 0);
        QVERIFY(document()["people"_L1].toArray().isEmpty());
        QCOMPARE(edit({u"people-="_s + anna}).status, 1);
        QCOMPARE(edit({u"summary+=more"_s}).status, 2);
    }

    void refusesPathsAnIncidentDoesNotHave()
    {
        const QJsonObject before = document();
        for (const QString &set :
             {u"sumary=x"_s, u"milestones.begun=2026-11-20"_s, u"uuid=4d7e0f0e-0f3a-4a58-9d4b-5b7a2c0c2f11"_s,
              u"duration_minutes=4"_s, u"format=x"_s, u"timeline/nothing=5"_s, u"impact.users_percent=many"_s,
              u"timeline+=a text"_s, u".=x"_s, u"custom.a..b=x"_s, u"inferred=5"_s, u"timeline=[1]"_s}) {
            const CliRun refused = edit({set});
            QVERIFY2(refused.status == 2 && refused.out.isEmpty(), qPrintable(set));
            QCOMPARE(refused.err.count(u'\n'), 1);
            QVERIFY2(refused.err.startsWith("Cannot set "_L1), qPrintable(refused.err));
        }
        QCOMPARE(document(), before);
    }

    void printsTheDocumentWhereJsonIsWanted()
    {
        const QJsonObject edited = run({u"edit"_s, u"inc-1"_s, u"--set"_s, u"title=New"_s, u"--json"_s}).json();
        QCOMPARE(edited["format"_L1].toString(), u"nevertwice-incident"_s);
        QCOMPARE(edited["title"_L1].toString(), u"New"_s);
        QCOMPARE(edited, document());
        QCOMPARE(run({u"new"_s, u"--json"_s}).json()["ref"_L1].toString(), u"INC-2"_s);
        QCOMPARE(run({u"action"_s, u"INC-1"_s, u"--set"_s, u"title=Do it"_s, u"--json"_s})
                     .json()["actions"_L1][0]["number"_L1]
                     .toInt(),
                 1);
        QCOMPARE(run({u"delete"_s, u"INC-2"_s, u"--json"_s}).json()["ref"_L1].toString(), u"INC-2"_s);
    }

    void addsEventsAtThePresentTime()
    {
        const qint64 before = QDateTime::currentSecsSinceEpoch();
        QCOMPARE(run({u"event"_s, u"INC-1"_s, u"Rolled back"_s}).line(), u"INC-1"_s);
        QCOMPARE(run({u"event"_s, u"--current"_s, u"All is well"_s}).line(), u"INC-1"_s);
        const qint64 after = QDateTime::currentSecsSinceEpoch();
        const QJsonArray timeline = document()["timeline"_L1].toArray();
        QCOMPARE(timeline.size(), 2);
        const QDateTime at = QDateTime::fromString(timeline[0]["at"_L1].toString(), Qt::ISODate);
        QVERIFY(at.toSecsSinceEpoch() >= before && at.toSecsSinceEpoch() <= after);
        QCOMPARE(timeline[0]["clock"_L1].toString(), at.toTimeZone(QTimeZone("Europe/Berlin")).toString(u"HH:mm"_s));
        QCOMPARE(timeline[0]["author"_L1].toString(), u"anna"_s);
        QCOMPARE(timeline[1]["text"_L1].toString(), u"All is well"_s);
    }

    void addsEventsOfAKind()
    {
        QCOMPARE(run({u"event"_s, u"INC-1"_s, u"Roll back"_s, u"--kind"_s, u"decision"_s}).status, 0);
        QCOMPARE(run({u"event"_s, u"INC-1"_s, u"It was not"_s, u"--kind"_s, u"False-Lead"_s}).status, 0);
        QCOMPARE(run({u"event"_s, u"INC-1"_s, u"Said so"_s}).status, 0);
        const QJsonArray timeline = document()["timeline"_L1].toArray();
        QCOMPARE(timeline[0]["kind"_L1].toString(), u"decision"_s);
        QCOMPARE(timeline[1]["kind"_L1].toString(), u"false_lead"_s);
        QCOMPARE(timeline[2]["kind"_L1].toString(), u"note"_s);
        const CliRun wrong = run({u"event"_s, u"INC-1"_s, u"x"_s, u"--kind"_s, u"wonder"_s});
        QCOMPARE(wrong.status, 2);
        QVERIFY(wrong.err.contains("wonder"_L1));
        QCOMPARE(document()["timeline"_L1].toArray().size(), 3);
    }

    void guessesNoCurrentIncident()
    {
        QCOMPARE(run({u"new"_s, u"--set"_s, u"title=Another"_s}).status, 0);
        const CliRun two = run({u"event"_s, u"--current"_s, u"x"_s});
        QCOMPARE(two.status, 2);
        QVERIFY(two.err.startsWith("Cannot find the current incident: 2 are open ("_L1));
        for (const QString &ref : {u"INC-1"_s, u"INC-2"_s})
            QCOMPARE(run({u"edit"_s, ref, u"--set"_s, u"state=resolved"_s}).status, 0);
        QCOMPARE(run({u"event"_s, u"--current"_s, u"x"_s}).status, 1);
    }

    void numbersActionsAndDatesTheirClosing()
    {
        QCOMPARE(run({u"action"_s, u"INC-1"_s, u"--set"_s, u"title=First"_s, u"--set"_s, u"due=2020-01-31"_s}).line(),
                 u"INC-1.1"_s);
        QCOMPARE(run({u"action"_s, u"INC-1"_s, u"--set"_s, u"title=Second"_s}).line(), u"INC-1.2"_s);
        QCOMPARE(run({u"actions"_s, u"--overdue"_s, u"--json"_s}).json()["actions"_L1].toArray().size(), 1);
        QCOMPARE(run({u"action"_s, u"inc-1.1"_s, u"--set"_s, u"status=done"_s}).line(), u"INC-1.1"_s);
        QJsonObject first = document()["actions"_L1][0].toObject();
        QVERIFY(first["closed_at"_L1].isString() && first["created_at"_L1].isString());
        QCOMPARE(run({u"actions"_s, u"--overdue"_s, u"--json"_s}).json()["actions"_L1].toArray().size(), 0);
        const QJsonArray open = run({u"actions"_s, u"--open"_s, u"--json"_s}).json()["actions"_L1].toArray();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open[0]["title"_L1].toString(), u"Second"_s);
        QCOMPARE(open[0]["incident_ref"_L1].toString(), u"INC-1"_s);
        QCOMPARE(open[0]["incident_uuid"_L1], document()["uuid"_L1]);
        QCOMPARE(open[0]["overdue"_L1], QJsonValue(false));
        QCOMPARE(run({u"action"_s, u"INC-1.1"_s, u"--set"_s, u"status=open"_s}).status, 0);
        QVERIFY(document()["actions"_L1][0]["closed_at"_L1].isNull());
        QCOMPARE(run({u"action"_s, u"INC-1.2"_s, u"--set"_s, u"status=done"_s, u"--set"_s, u"closed_at=2026-01-02"_s})
                     .status,
                 0);
        QCOMPARE(document()["actions"_L1][1]["closed_at"_L1].toString(), u"2026-01-02"_s);
        QCOMPARE(run({u"actions"_s}).out.count(u'\n'), 2);
    }

    void givesTheNumberOfARemovedActionToNoOther()
    {
        const QStringList add{u"action"_s, u"INC-1"_s, u"--set"_s, u"title=Alarm"_s};
        QCOMPARE(run(add).line(), u"INC-1.1"_s);
        QCOMPARE(run(add).line(), u"INC-1.2"_s);
        const QString second = document()["actions"_L1][1]["uuid"_L1].toString();
        QCOMPARE(edit({u"actions/"_s + second + u'='}).status, 0);
        QCOMPARE(run(add).line(), u"INC-1.3"_s);
        QCOMPARE(document()["actions"_L1][1]["number"_L1].toInt(), 3);
        const QString third = document()["actions"_L1][1]["uuid"_L1].toString();
        QCOMPARE(edit({u"actions/"_s + third + u'='}).status, 0);
        QCOMPARE(edit({u"actions+={\"title\": \"Alarm\"}"_s}).status, 0);
        QCOMPARE(document()["actions"_L1][1]["number"_L1].toInt(), 4);

        const CliRun again = edit({u"actions+={\"title\": \"Alarm\", \"number\": 2}"_s});
        QCOMPARE(again.status, 2);
        QCOMPARE(again.err,
                 u"Cannot set actions: an action that was removed had the number 2. Leave the number out: it "
                 "gets the next one.\n"_s);
        QCOMPARE(document()["actions"_L1].toArray().size(), 2);
        QCOMPARE(edit({u"actions+={\"title\": \"Alarm\", \"number\": 5}"_s}).status, 0);
        QCOMPARE(document()["actions"_L1][2]["number"_L1].toInt(), 5);
    }

    void leavesAnActionItsNumber()
    {
        const QStringList add{u"action"_s, u"INC-1"_s, u"--set"_s, u"title=Alarm"_s};
        const CliRun numbered = run(add + QStringList{u"--set"_s, u"number=99"_s});
        QCOMPARE(numbered.status, 2);
        QCOMPARE(numbered.err, u"Cannot set number: a new action gets the next number. Leave it out.\n"_s);
        QCOMPARE(document()["actions"_L1].toArray().size(), 0);
        QCOMPARE(run(add).line(), u"INC-1.1"_s);
        const CliRun refused = run({u"action"_s, u"INC-1.1"_s, u"--set"_s, u"number=99"_s});
        QCOMPARE(refused.status, 2);
        QCOMPARE(refused.err, u"Cannot set number: the action keeps its number, 1. Set its other fields.\n"_s);
        const CliRun taken = edit({u"actions+={\"title\": \"Another\", \"number\": 1}"_s});
        QCOMPARE(taken.status, 2);
        QCOMPARE(taken.err, u"Cannot set actions: another action has the number 1. Leave the number out: it gets the "
                            "next one.\n"_s);
        QCOMPARE(document()["actions"_L1].toArray().size(), 1);
        QCOMPARE(edit({u"actions+={\"title\": \"Another\", \"number\": 7}"_s}).status, 0);
        QCOMPARE(document()["actions"_L1][1]["number"_L1].toInt(), 7);
        QCOMPARE(run(add).line(), u"INC-1.8"_s);
    }

    void leavesCausesAsTheCatalogueCallsThem()
    {
        const QString cause = u"11111111-2222-4333-8444-555555555555"_s;
        QCOMPARE(edit({u"causes+={\"uuid\": \"%1\", \"title\": \"Pool too small\"}"_s.arg(cause)}).status, 0);
        const QJsonObject before = document();
        const QString sentence =
            u"Cannot set title or category of causes/%1: they belong to the catalogue, where the cause is called "
            "\"Pool too small\". Change it in all its incidents with `nevertwice-cli name cause %1`.\n"_s.arg(cause);
        for (const QString &set : {u"title=Zed"_s, u"title="_s, u"category=capacity"_s}) {
            const CliRun refused = edit({u"causes/%1.%2"_s.arg(cause, set)});
            QCOMPARE(refused.status, 2);
            QCOMPARE(refused.err, sentence);
        }
        const CliRun other =
            run({u"new"_s, u"--set"_s, u"causes+={\"uuid\": \"%1\", \"title\": \"Zed\"}"_s.arg(cause)});
        QCOMPARE(other.status, 2);
        QCOMPARE(other.err, sentence);
        QCOMPARE(document(), before);
        // What is the incident's own, and a link that does not say what the cause is called.
        QCOMPARE(edit({u"causes/%1.role=contributing"_s.arg(cause)}).status, 0);
        QCOMPARE(run({u"new"_s, u"--set"_s, u"causes+={\"uuid\": \"%1\"}"_s.arg(cause)}).line(), u"INC-2"_s);
        QCOMPARE(document(u"INC-2"_s)["causes"_L1][0]["title"_L1].toString(), u"Pool too small"_s);
    }

    void changesACauseOfTheCatalogue()
    {
        const QString cause = u"11111111-2222-4333-8444-555555555555"_s;
        const QString other = u"66666666-2222-4333-8444-555555555555"_s;
        QCOMPARE(edit({u"causes+={\"uuid\": \"%1\", \"title\": \"Pool\"}"_s.arg(cause)}).status, 0);
        QCOMPARE(run({u"name"_s, u"cause"_s, u"pool"_s, u"--rename"_s, u"Pool  too small"_s}).line(),
                 u"1 incident changed"_s);
        QCOMPARE(run({u"name"_s, u"cause"_s, cause, u"--set"_s, u"category=capacity"_s, u"--set"_s,
                      u"description=Of connections."_s})
                     .status,
                 0);
        const QJsonValue link = document()["causes"_L1][0];
        QCOMPARE(link["title"_L1].toString(), u"Pool too small"_s);
        QCOMPARE(link["category"_L1].toString(), u"capacity"_s);
        QCOMPARE(run({u"causes"_s, u"--json"_s}).json()["causes"_L1][0]["description"_L1].toString(),
                 u"Of connections."_s);
        QCOMPARE(run({u"name"_s, u"cause"_s, u"Pool"_s, u"--rename"_s, u"Zed"_s}).status, 1);
        QCOMPARE(run({u"name"_s, u"cause"_s, cause, u"--rename"_s, u" "_s}).status, 2);
        QCOMPARE(run({u"name"_s, u"cause"_s, cause, u"--set"_s, u"team=Money"_s}).status, 2);
        QCOMPARE(run({u"name"_s, u"cause"_s, cause, u"--remove"_s}).status, 2);
        QCOMPARE(edit({u"causes+={\"uuid\": \"%1\", \"title\": \"Pool too small\"}"_s.arg(other)}).status, 0);
        QCOMPARE(run({u"name"_s, u"cause"_s, u"Pool too small"_s, u"--rename"_s, u"Zed"_s}).status,
                 2); // which of the two
        QCOMPARE(run({u"name"_s, u"cause"_s, other, u"--merge-into"_s, cause}).status, 0);
        QCOMPARE(document()["causes"_L1].toArray().size(), 1);
    }

    void takesNoValueThatNestsTooDeepForAnImport()
    {
        const auto row = [](int levels) {
            return u"timeline+={\"text\": \"x\", \"deep\": %1%2}"_s.arg(QString(levels, u'['), QString(levels, u']'));
        };
        QCOMPARE(edit({row(240)}).status, 2);
        QCOMPARE(edit({row(200)}).status, 0);
    }

    void takesNothingThatSaysNothing_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QStringList &command, const char *sentence) {
            QTest::newRow(name) << command << QString::fromLatin1(sentence);
        };
        const auto edited = [](const QString &set) { return QStringList{u"edit"_s, u"INC-1"_s, u"--set"_s, set}; };
        row("a length below zero", edited(u"stated_duration_minutes=-5"_s),
            "Cannot set stated_duration_minutes: -5 is below zero. Give a number from 0.");
        row("a share below zero", edited(u"impact.users_percent=-1"_s),
            "Cannot set impact.users_percent: -1 is below zero. Give a number from 0.");
        row("a blank tag", edited(u"tags+= "_s), "Cannot set tags: a blank name is no name. Write a name.");
        row("a blank service among others", edited(u"services=[\"a\", \" \"]"_s),
            "Cannot set services: a blank name is no name. Write a name.");
        row("a blank tag at the start", {u"new"_s, u"--set"_s, u"tags=[\"\"]"_s},
            "Cannot set tags: a blank name is no name. Write a name.");
        row("an action without a title", {u"action"_s, u"INC-1"_s, u"--set"_s, u"title= "_s},
            "Cannot set title: an action wants a title. Say what is to be done.");
        row("a title that is taken away", {u"action"_s, u"INC-1.1"_s, u"--set"_s, u"title="_s},
            "Cannot set title: an action wants a title. Say what is to be done.");
        row("a row without a title", edited(u"actions+={\"owner\": \"anna\"}"_s),
            "Cannot set actions: an action wants a title. Say what is to be done.");
    }

    void takesNothingThatSaysNothing()
    {
        QFETCH(const QStringList, command);
        QFETCH(const QString, sentence);
        QCOMPARE(run({u"action"_s, u"INC-1"_s, u"--set"_s, u"owner=Anna"_s, u"--set"_s, u"title=Alarm"_s}).status, 0);
        const QJsonObject before = document();
        const CliRun refused = run(command);
        QCOMPARE(refused.err, sentence + u'\n');
        QCOMPARE(refused.status, 2);
        QCOMPARE(run(command + QStringList{u"--json"_s}).json()["error"_L1]["kind"_L1].toString(), u"invalid"_s);
        QCOMPARE(document(), before);
    }

    void leavesOutWhatSaysNothingInADocument()
    {
        m_home->write(u"odd.json"_s, R"({"format": "nevertwice-incident", "title": "Odd", "tags": [" ", "a"],
            "services": ["\t"], "stated_duration_minutes": -5})");
        QCOMPARE(run({u"import"_s, u"odd.json"_s}).line(), u"INC-2"_s);
        const QJsonObject odd = document(u"INC-2"_s);
        QCOMPARE(odd["tags"_L1].toArray(), QJsonArray({u"a"_s}));
        QVERIFY(odd["services"_L1].toArray().isEmpty() && odd["stated_duration_minutes"_L1].isNull());
    }

    void takesNoRefThatCouldNotBeNamed_data()
    {
        QTest::addColumn<QString>("ref");
        for (const QString &ref :
             {u""_s, u"INC 7"_s, u"INC-3\nx"_s, u"../x"_s, u"a\\b"_s, u"\U0001F525"_s, QString(65, u'x'), u"INC-1.1"_s,
              u"\u212A-1"_s, u"0b8f5d7c-7b8e-4f3e-a1c4-5c0f8f3d2e11"_s})
            QTest::newRow(qPrintable(ref.left(20))) << ref;
    }

    void takesNoRefThatCouldNotBeNamed()
    {
        QFETCH(const QString, ref);
        const CliRun refused = edit({u"ref="_s + ref});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains("cannot be the ref of an incident"_L1), qPrintable(refused.err));
        QCOMPARE(run({u"list"_s}).out.section(u' ', 0, 0), u"INC-1"_s);
    }

    void asksForAnotherRefWhereItIsTaken()
    {
        QCOMPARE(run({u"new"_s}).line(), u"INC-2"_s);
        const QStringList taken{u"edit"_s, u"INC-2"_s, u"--set"_s, u"ref=INC-1"_s};
        const CliRun refused = run(taken);
        QCOMPARE(refused.status, 2); // nothing is wrong with the workspace
        QCOMPARE(refused.err, u"Cannot save the incident: another incident is called INC-1. Choose another ref.\n"_s);
        const CliRun asJson = run(taken + QStringList{u"--json"_s});
        QCOMPARE(asJson.status, 2);
        QCOMPARE(asJson.json()["error"_L1]["kind"_L1].toString(), u"conflict"_s);
        QCOMPARE(document(u"INC-2"_s)["ref"_L1].toString(), u"INC-2"_s);
        const QStringList anew{u"new"_s, u"--set"_s, u"ref=inc-1"_s};
        QCOMPARE(run(anew).status, 2);
        QCOMPARE(run(anew).err,
                 u"Cannot save the new incident: another incident is called inc-1. Choose another ref.\n"_s);
        QCOMPARE(run(anew + QStringList{u"--json"_s}).json()["error"_L1]["kind"_L1].toString(), u"conflict"_s);
        QCOMPARE(run({u"new"_s}).line(), u"INC-3"_s);
    }

    void asksForAnotherNameWhereItIsTaken()
    {
        QCOMPARE(edit({u"services+=Checkout"_s, u"services+=Booking"_s}).status, 0);
        const QStringList name{u"name"_s, u"service"_s, u"Checkout"_s};
        QCOMPARE(run(name + QStringList{u"--rename"_s, u"Booking"_s}).status, 2);
        QCOMPARE(run(name + QStringList{u"--merge-into"_s, u"Checkout"_s}).status, 2);
        QCOMPARE(run(name + QStringList{u"--remove"_s}).status, 2);
        QCOMPARE(run(name + QStringList{u"--rename"_s, u"Till"_s}).status, 0);
    }

    void takesARefOfAnotherTracker()
    {
        QCOMPARE(edit({u"ref=OPS_2026-31"_s}).line(), u"OPS_2026-31"_s);
        QCOMPARE(run({u"new"_s, u"--set"_s, u"ref=St\u00F6rung#4"_s}).line(), u"St\u00F6rung#4"_s);
    }

    void takesCapitalsAndSmallLettersOfEveryScriptForOneRef()
    {
        QCOMPARE(edit({u"ref=db-\u00E9-1"_s}).line(), u"db-\u00E9-1"_s);
        QCOMPARE(document(u"DB-\u00C9-1"_s)["ref"_L1].toString(), u"db-\u00E9-1"_s);
        QCOMPARE(run({u"search"_s, u"Db-\u00C9-1"_s}).status, 0);
        const CliRun anew = run({u"new"_s, u"--set"_s, u"ref=DB-\u00C9-1"_s});
        QCOMPARE(anew.err,
                 u"Cannot save the new incident: another incident is called DB-\u00C9-1. Choose another ref.\n"_s);
        QCOMPARE(anew.status, 2);
        QCOMPARE(run({u"new"_s, u"--set"_s, u"ref=\u0438\u041D\u0446-1"_s}).status, 0);
        QCOMPARE(run({u"edit"_s, u"\u0418\u043D\u0426-1"_s, u"--set"_s, u"ref=DB-\u00C9-1"_s}).status, 2);
        QCOMPARE(run({u"new"_s, u"--set"_s, u"ref=DB-E-1"_s}).line(), u"DB-E-1"_s); // an accent is more than a size
    }

    void renumbersWhatAnImportCallsAlikeInEveryScript()
    {
        QCOMPARE(edit({u"ref=\u00E9-1"_s}).status, 0);
        QJsonArray incidents;
        for (const QString &ref :
             {u"\u00C9-1"_s, u"\u0438\u043D\u0446-5"_s, u"\u0418\u041D\u0426-5"_s, u"stra\u00DFe-1"_s, u"STRASSE-1"_s})
            incidents.append(QJsonObject{{u"format"_s, u"nevertwice-incident"_s},
                                         {u"version"_s, 1},
                                         {u"uuid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                         {u"title"_s, ref},
                                         {u"ref"_s, ref}});
        m_home->write(u"alike.json"_s, QJsonDocument(QJsonObject{{u"incidents"_s, incidents}}).toJson());
        const QStringList refs = run({u"import"_s, u"alike.json"_s}).line().split(u'\n');
        QCOMPARE(refs.size(), 5);
        QVERIFY2(refs[0].startsWith("INC-"_L1) && refs[2].startsWith("INC-"_L1), qPrintable(refs.join(u' ')));
        QCOMPARE(refs[1], u"\u0438\u043D\u0446-5"_s);
        QCOMPARE(refs[3], u"stra\u00DFe-1"_s); // no letter is as much as two
        QCOMPARE(refs[4], u"STRASSE-1"_s);
    }

    void givesANumberToAnImportWhoseRefCouldNotBeNamed()
    {
        m_home->write(u"odd.json"_s, R"({"format": "nevertwice-incident", "version": 1, "title": "Odd",
            "uuid": "7e57da7a-0000-4000-8000-0000000000dd", "ref": "INC-1.1"})");
        QCOMPARE(run({u"import"_s, u"odd.json"_s}).line(), u"INC-2"_s);
    }

    void confirmsWithANumberOnly()
    {
        QCOMPARE(run({u"delete"_s, u"INC-1"_s, u"--confirm"_s, u"x"_s}).status, 2);
        QCOMPARE(document()["title"_L1].toString(), u"Checkout down"_s);
    }

    void findsByTheFieldsOfTheTeam()
    {
        QCOMPARE(edit({u"custom.region=EU"_s, u"custom.lost_orders=120"_s}).status, 0);
        const auto listed = [this](const QString &query) { return run({u"list"_s, u"--query"_s, query}).out; };
        QVERIFY(listed(u"field.region:eu field.lost_orders:>100"_s).contains("Checkout down"_L1));
        QCOMPARE(listed(u"field.lost_orders:..100"_s), QString());
        QCOMPARE(listed(u"-field.region:*"_s), QString());
    }

    void movesToTheTrashAndBack()
    {
        QCOMPARE(run({u"delete"_s, u"INC-1"_s}).line(), u"INC-1"_s);
        QCOMPARE(run({u"list"_s}).out, QString());
        QCOMPARE(run({u"list"_s}).status, 0);
        QCOMPARE(run({u"delete"_s, u"INC-1"_s}).status, 0);
        QCOMPARE(run({u"restore"_s, u"INC-1"_s}).line(), u"INC-1"_s);
        QVERIFY(run({u"list"_s}).out.contains("Checkout down"_L1));
        QCOMPARE(run({u"restore"_s, u"INC-9"_s}).status, 1);
    }

    void tellsTheHistoryInReadableDifferences()
    {
        QCOMPARE(edit({u"severity=sev3"_s, u"summary=First line\nSecond line"_s}).status, 0);
        QCOMPARE(edit({u"severity=sev2"_s, u"summary=First line\nThird line"_s}).status, 0);
        const QString text = run({u"history"_s, u"INC-1"_s}).out;
        QVERIFY2(text.contains("severity: nothing -> sev3"_L1), qPrintable(text));
        QVERIFY2(text.contains("severity: sev3 -> sev2"_L1), qPrintable(text));
        QVERIFY2(text.contains("    summary\n      - Second line\n      + Third line\n"_L1), qPrintable(text));
        const QJsonArray revisions = run({u"history"_s, u"INC-1"_s, u"--json"_s}).json()["revisions"_L1].toArray();
        QCOMPARE(revisions.size(), 3);
        QVERIFY(revisions[0]["changes"_L1].toArray().isEmpty());
        QCOMPARE(revisions[2]["by"_L1].toString(), u"anna"_s);
        QCOMPARE(revisions[2]["origin"_L1].toString(),
                 u"cli"_s); // in the window it is no sitting with what is typed there
        QVERIFY(revisions[2]["id"_L1].toInt() > revisions[1]["id"_L1].toInt());
        QVERIFY(revisions[2]["name"_L1].isNull());
        QVERIFY(QDateTime::fromString(revisions[2]["at"_L1].toString(), Qt::ISODateWithMs).isValid());
        const QJsonObject change = revisions[2]["changes"_L1][0].toObject();
        QCOMPARE(change, QJsonObject({{u"path"_s, u"severity"_s}, {u"before"_s, u"sev3"_s}, {u"after"_s, u"sev2"_s}}));
    }

    void losesNothingOfTwoWhoWriteAtOnce()
    {
        const int each = 10;
        QList<QProcess *> writers;
        QObject owner;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, m_home->path(u"data"_s));
        for (const QString &name : {u"one"_s, u"two"_s}) {
            auto *shell = new QProcess(&owner);
            shell->setProcessEnvironment(environment);
            shell->start(u"/bin/sh"_s,
                         {u"-c"_s,
                          u"for i in $(seq %1); do \"$0\" event INC-1 \"$1 $i\" >/dev/null || exit 9; done"_s.arg(each),
                          nevertwice::test::commandLineProgram(), name});
            writers.append(shell);
        }
        for (QProcess *writer : std::as_const(writers)) {
            QVERIFY(writer->waitForFinished(60'000));
            QCOMPARE(writer->exitCode(), 0);
            QCOMPARE(writer->readAllStandardError(), QByteArray());
        }
        QSet<QString> texts;
        for (const QJsonValue &event : document()["timeline"_L1].toArray())
            texts.insert(event["text"_L1].toString());
        QCOMPARE(texts.size(), 2 * each);
        QCOMPARE(document()["timeline"_L1].toArray().size(), 2 * each);
    }
};

NEVERTWICE_TEST(EditingTest);
#include "editing_test.moc"
