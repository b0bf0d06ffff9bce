#include "tests/app/clirun.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using nevertwice::test::CliHome;
using nevertwice::test::CliRun;

// What people read in a terminal.
class PrintingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliHome> m_home;

    CliRun run(const QStringList &arguments) const { return m_home->run(arguments); }
    QString page() const { return run({u"show"_s, u"INC-1"_s}).out; }

private slots:
    void init() { m_home = std::make_unique<CliHome>(); }

    // A text from outside that begins a line looks like a line of the program.
    void beginsNoLineWithATextFromOutside()
    {
        m_home->write(u"forged.json"_s, R"({"format": "nevertwice-incident", "version": 1,
            "uuid": "7e57da7a-0000-4000-8000-00000000f0f0", "ref": "INC-1", "title": "a\nFORGED",
            "severity": "sev2\nFORGED", "state": "x\nFORGED", "classification": "x\nFORGED",
            "services": ["a\nFORGED"], "tags": ["a\nFORGED"], "headings": {"impact": "a\nFORGED"},
            "people": [{"name": "a\nFORGED", "role": "x\nFORGED"}], "impact": {"text": "two\nlines"},
            "other_sections": [{"uuid": "7e57da7a-0000-4000-8000-00000000f0f1", "heading": "a\nFORGED", "text": "b"}],
            "timeline": [{"uuid": "7e57da7a-0000-4000-8000-00000000f0f2", "as_written": "a\nFORGED",
                          "kind": "x\nFORGED", "text": "two\nlines"}],
            "causes": [{"uuid": "7e57da7a-0000-4000-8000-00000000f0f3", "title": "a\nFORGED",
                        "category": "x\nFORGED", "role": "x\nFORGED"}],
            "actions": [{"uuid": "7e57da7a-0000-4000-8000-00000000f0f4", "number": 1, "title": "a\nFORGED",
                         "status": "x\nFORGED", "owner": "a\nFORGED"}]})");
        QCOMPARE(run({u"import"_s, u"forged.json"_s}).status, 0);
        for (const QStringList &command :
             {QStringList{u"list"_s}, QStringList{u"show"_s, u"INC-1"_s}, QStringList{u"actions"_s},
              QStringList{u"causes"_s}, QStringList{u"directory"_s}, QStringList{u"search"_s, u"forged"_s},
              QStringList{u"check"_s, u"INC-1"_s}}) {
            const CliRun printed = run(command);
            QVERIFY2(printed.out.contains(u"\u240AFORGED"_s) || command.first() == "check"_L1,
                     qPrintable(command.first() + u": "_s + printed.out));
            QVERIFY2(!printed.out.contains("\nFORGED"_L1), qPrintable(command.first() + u": "_s + printed.out));
        }
        QVERIFY(page().contains("  two\n  lines\n"_L1)); // texts keep their lines
    }

    void showsAllThatIsKnown()
    {
        QByteArray full = "{'format': 'nevertwice-incident', 'version': 1, 'title': 'Full', 'ref': 'INC-1',"
                          "'review': 'approved', 'review_reason': 'as\\nFORGED', 'approvals': ["
                          "{'name': 'Anna', 'verdict': 'approved', 'at': '2026-03-03T12:00:00Z'},"
                          "{'name': 'Bob', 'verdict': 'asked'}],"
                          "'impact': {'users_percent': 12.5, 'users_count': 1200, 'requests': 5000,"
                          "'money': '12,000 EUR',"
                          "'intervals': [{'from': '2026-03-03T09:00:00Z', 'to': '2026-03-03T09:30:00Z'}]},"
                          "'timeline': [{'at': '2026-03-03T09:00:00Z', 'end': '2026-03-03T09:10:00Z',"
                          "'text': 'Two\\nlines', 'author': 'Anna', 'link': 'https://example.org/x\\nFORGED'}],"
                          "'questions': [{'section': 'root_cause\\nFORGED', 'text': 'Why\\nso late?', 'by': 'Bob'},"
                          "{'text': 'Who?', 'resolved': true}]}";
        m_home->write(u"full.json"_s, full.replace('\'', '"'));
        QCOMPARE(run({u"import"_s, u"full.json"_s}).status, 0);
        const QString shown = page();
        const QString indent(41, u' ');
        for (const QString &part :
             {u"  approvals:     Anna (approved 2026-03-03 12:00 UTC), Bob (asked)\n"_s,
              u"\nImpact\n  users:         12.5 %, 1200\n  requests:      5000\n  money:         12,000 EUR\n"
              "  interval:      2026-03-03 09:00 to 2026-03-03 09:30\n"_s,
              u"Two\n"_s + indent + u"lines\n"_s + indent +
                  u"by Anna, until 2026-03-03 09:10, https://example.org/x\u240AFORGED\n"_s,
              u"\nQuestions\n  open      Why so late?\n            by Bob, about root_cause\u240AFORGED\n"
              "  resolved  Who?\n"_s})
            QVERIFY2(shown.contains(part), qPrintable(part + shown));
        QVERIFY2(!shown.contains("\nFORGED"_L1), qPrintable(shown));
    }

    void showsTheFieldsOfTheTeamAndTimesToTheSecond()
    {
        QByteArray noted = "{'format': 'nevertwice-incident', 'version': 1, 'title': 'Noted', 'ref': 'INC-1',"
                           "'time_zone': 'Europe/Berlin', 'published_at': '2026-03-05T11:00:00Z',"
                           "'custom': {'cost': 1200, 'region': 'EU West'},"
                           "'timeline': [{'at': '2026-03-03T22:02:30Z', 'text': 'Alarm\nrings'},"
                           "{'at': '2026-03-03T22:05:00Z', 'text': 'Answered'}]}";
        m_home->write(u"noted.json"_s, noted.replace('\'', '"'));
        QCOMPARE(run({u"import"_s, u"noted.json"_s}).status, 0);
        const QString shown = page();
        for (const QString &part :
             {u"  published:     2026-03-05 12:00 Europe/Berlin\n"_s, u"  cost:          1200\n"_s,
              u"  region:        EU West\n"_s, u"  2026-03-03 23:02:30  "_s, u"\n"_s + QString(44, u' ') + u"rings\n"_s,
              u"  2026-03-03 23:05     "_s})
            QVERIFY2(shown.contains(part), qPrintable(part + shown));
    }

    void countsOneAsOne()
    {
        QCOMPARE(
            run({u"new"_s, u"--set"_s, u"title=A"_s, u"--set"_s, u"milestones.started=2026-03-03T09:00:00Z"_s}).line(),
            u"INC-1"_s);
        m_home->write(u"log.txt"_s, "10:50 rolled back\n");
        QCOMPARE(run({u"import"_s, u"--format"_s, u"log"_s, u"--into"_s, u"INC-1"_s, u"--dry-run"_s, u"log.txt"_s}).out,
                 u"INC-1  1 row would be added.\n"_s);
        const CliRun rescued = run({u"rescue"_s, u"data/nevertwice/default.nevertwice"_s, u"--output"_s, u"new"_s});
        QVERIFY2(rescued.out.startsWith("1 of 1 incident as it was, 0 lost. 1 revision kept, 0 left out."_L1),
                 qPrintable(rescued.out));
        const QByteArray before = m_home->read(u"data/nevertwice/default.nevertwice"_s);
        QCOMPARE(run({u"edit"_s, u"INC-1"_s, u"--set"_s, u"classification=drill"_s}).status, 0);
        m_home->write(u"data/nevertwice/default.nevertwice"_s, before);
        const CliRun older = run({u"edit"_s, u"INC-1"_s, u"--set"_s, u"classification=drill"_s});
        QVERIFY2(older.err.startsWith("default.nevertwice is 1 save older than "_L1), qPrintable(older.err));
        const CliRun counted = run({u"stats"_s});
        QVERIFY2(counted.out.contains("; 1 drill or false alarm left out\n"_L1), qPrintable(counted.out));
    }

    void saysWhichFilterItCouldNotRead_data()
    {
        QTest::addColumn<QStringList>("command");
        for (const QStringList &command :
             {QStringList{u"list"_s, u"--query"_s}, QStringList{u"export"_s, u"--query"_s},
              QStringList{u"actions"_s, u"--query"_s}, QStringList{u"causes"_s, u"--query"_s},
              QStringList{u"stats"_s, u"--query"_s}, QStringList{u"report"_s, u"2026"_s, u"--query"_s},
              QStringList{u"search"_s}})
            QTest::newRow(qPrintable(command.first())) << command;
    }

    void saysWhichFilterItCouldNotRead()
    {
        QFETCH(const QStringList, command);
        QCOMPARE(run({u"new"_s, u"--set"_s, u"title=Severity"_s}).status, 0);
        const CliRun wrong = run(command + QStringList{u"severity:2..1"_s});
        QCOMPARE(wrong.status, 0);
        QVERIFY2(wrong.err.contains("\"severity:2..1\" is no filter and was searched as words."_L1),
                 qPrintable(wrong.err));
        const CliRun unfinished = run(command + QStringList{u"severity state:"_s});
        QVERIFY2(unfinished.err.contains("\"state:\" asks for nothing"_L1), qPrintable(unfinished.err));
        const CliRun right = run(command + QStringList{u"severity http://a"_s});
        QVERIFY2(!right.err.contains("filter"_L1), qPrintable(right.err));
    }

    void tellsTimesOfAnUnknownZoneInUtcAndSaysSo()
    {
        m_home->write(u"pst.json"_s, R"({"format": "nevertwice-incident", "title": "Far", "time_zone": "PST",
                                         "milestones": {"started": "2026-01-05T10:00:00Z"}})");
        QCOMPARE(run({u"import"_s, u"pst.json"_s}).line(), u"INC-1"_s);
        QVERIFY2(page().contains("2026-01-05 10:00 UTC\n"_L1), qPrintable(page()));
    }

    void tellsTimesOfAZoneInSmallLettersAsOfAnyOther()
    {
        QCOMPARE(run({u"new"_s, u"--set"_s, u"time_zone=europe/berlin"_s, u"--set"_s,
                      u"milestones.started=2026-07-05T10:00:00Z"_s})
                     .line(),
                 u"INC-1"_s);
        QVERIFY2(page().contains("2026-07-05 12:00 europe/berlin\n"_L1), qPrintable(page()));
        const CliRun checked = run({u"check"_s, u"INC-1"_s});
        QVERIFY2(!checked.out.contains("zone-unknown"_L1), qPrintable(checked.out));
    }

    void tellsTheTwoHoursOfADoubledOneApart()
    {
        QCOMPARE(run({u"new"_s, u"--set"_s, u"time_zone=Europe/Berlin"_s, u"--set"_s,
                      u"milestones.started=2026-10-25T00:30:00Z"_s, u"--set"_s,
                      u"milestones.resolved=2026-10-25T01:30:00Z"_s})
                     .status,
                 0);
        QString started = page().section(u"started:"_s, 1).section(u'\n', 0, 0).trimmed();
        QString resolved = page().section(u"resolved:"_s, 1).section(u'\n', 0, 0).trimmed();
        QVERIFY2(started.startsWith("2026-10-25 02:30 "_L1) && resolved.startsWith("2026-10-25 02:30 "_L1),
                 qPrintable(page()));
        QVERIFY2(started != resolved, qPrintable(page()));
    }

    void countsOneIncidentAsOne()
    {
        const QString cause = u"causes+={\"title\": \"Pool\", \"role\": \"root\"}"_s;
        QCOMPARE(run({u"new"_s, u"--set"_s, u"services+=Checkout"_s, u"--set"_s, cause}).status, 0);
        for (const QString &command : {u"causes"_s, u"directory"_s, u"stats"_s}) {
            const QString out = run({command}).out;
            QVERIFY2(out.contains("1 incident"_L1) && !out.contains("1 incidents"_L1), qPrintable(out));
        }
    }
};

NEVERTWICE_TEST(PrintingTest);
#include "printing_test.moc"
