#include "tests/app/clirun.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using nevertwice::test::CliHome;
using nevertwice::test::CliRun;

// Checks as people ask for them on the command line, and as builds do.
class CheckingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliHome> m_home;

    static QStringList checks(const QJsonObject &answer)
    {
        QStringList list;
        for (const QJsonValue &finding : answer["findings"_L1].toArray())
            list.append(finding["check"_L1].toString());
        return list;
    }
    CliRun inWorkspace(const QStringList &arguments) const { return m_home->runIn(u"a.nevertwice"_s, arguments); }

private slots:
    void init()
    {
        m_home = std::make_unique<CliHome>();
        m_home->write(u"outage.md"_s, "# Outage of the shop\n"
                                      "\n"
                                      "## Summary\n"
                                      "On 3 May 2026 the shop was down from 10:00 to 11:00 UTC for everybody.\n"
                                      "An engineer forgot a flag.\n"
                                      "\n"
                                      "## Root cause\n"
                                      "A flag was off. It was given with password: Tr0ub4dor by hand.\n");
    }

    void tellsTextWithFileLineAndColumn()
    {
        const CliRun run = m_home->run({u"check"_s, u"outage.md"_s});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.out.contains("outage.md:5:4: warning: \"engineer forgot\" makes a person the cause. What made it "
                                  "possible? [blame-language]\n"_L1),
                 qPrintable(run.out));
        QVERIFY2(run.out.contains("outage.md:8:45: warning: "_L1), qPrintable(run.out));
        QVERIFY(!run.out.contains("Tr0ub4dor"_L1));
        QVERIFY(!QDir(m_home->path(u"data"_s)).exists()); // nothing is stored
    }

    void tellsJson()
    {
        const CliRun run = m_home->run({u"check"_s, u"outage.md"_s, u"--json"_s});
        QCOMPARE(run.status, 1);
        const QJsonObject finding = [&] {
            for (const QJsonValue &one : run.json()["findings"_L1].toArray())
                if (one["check"_L1] == u"blame-language"_s) return one.toObject();
            return QJsonObject();
        }();
        QCOMPARE(finding["file"_L1].toString(), u"outage.md"_s);
        QCOMPARE(finding["line"_L1].toInt(), 5);
        QVERIFY(finding["ref"_L1].isNull());
        QVERIFY(finding["fix"_L1].isNull());
        QCOMPARE(finding["span"_L1].toArray().size(), 2);
        QCOMPARE(m_home->run({u"check"_s, u"outage.md"_s, u"--format"_s, u"json"_s}).out, run.out);
    }

    void tellsSarif()
    {
        const CliRun run = m_home->run({u"check"_s, u"outage.md"_s, u"--format"_s, u"sarif"_s});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()["version"_L1].toString(), u"2.1.0"_s);
        QVERIFY(run.json()["runs"_L1][0]["results"_L1].toArray().size() > 3);
    }

    void endsWithOneAtTheLevelThatIsAskedFor()
    {
        const CliRun errors = m_home->run({u"check"_s, u"outage.md"_s, u"--level"_s, u"error"_s});
        QCOMPARE(errors.status, 0);
        QCOMPARE(errors.out, QString());
        m_home->write(u"small.md"_s, "# Outage\n\n## Summary\nOn 3 May 2026 it was down from 10:00 to 10:40 for all.\n"
                                     "<!-- nevertwice: off impact-missing timeline-empty detection-missing action-none "
                                     "root-cause-missing resolution-missing -->\n\n## Impact\nAll users saw errors.\n");
        const CliRun hints = m_home->run({u"check"_s, u"small.md"_s});
        QVERIFY2(hints.out.contains("hint: "_L1), qPrintable(hints.out));
        QVERIFY2(!hints.out.contains("warning: "_L1), qPrintable(hints.out));
        QCOMPARE(hints.status, 0);
        QCOMPARE(m_home->run({u"check"_s, u"small.md"_s, u"--level"_s, u"hint"_s}).status, 1);
    }

    void walksFoldersAndTellsWhatCouldNotBeRead()
    {
        QVERIFY(QDir(m_home->path(u"."_s)).mkpath(u"notes/deep"_s));
        m_home->write(u"notes/deep/a.md"_s, m_home->read(u"outage.md"_s));
        m_home->write(u"notes/README.md"_s, "# Notes\n\nNo report.\n");
        const CliRun folder = m_home->run({u"check"_s, u"notes"_s, u"--json"_s});
        QCOMPARE(folder.status, 1);
        QVERIFY(checks(folder.json()).contains(u"blame-language"_s));
        QCOMPARE(folder.json()["findings"_L1][0]["file"_L1].toString(), u"notes/deep/a.md"_s);
        const CliRun named = m_home->run({u"check"_s, u"notes/README.md"_s, u"--json"_s});
        QCOMPARE(named.status, 4);
        QCOMPARE(named.json()["problems"_L1].toArray().size(), 1);
    }

    void asksARetellingForNothingThatTheReportWasAskedFor()
    {
        m_home->write(
            u"twice.md"_s,
            "# Postmortem: Outage of the mill\n\n## Summary\n\nOn 3 May 2026 the mill stood from 10:00 to 11:00 "
            "UTC for 20 customers.\n\n## Timeline\n\n- 10:00 UTC The alarm rings\n- 11:00 UTC It turns\n\n"
            "## Root cause\n\nThe brook was dry.\n\n## Action items\n\n- Dig a pond above the mill\n\n"
            "# Postmortem: Outage of the mill, a fairy tale\n\n## Summary\n\nOnce, on 3 May 2026, the mill stood "
            "from 10:00 to 11:00 UTC.\n\n## Timeline\n\n- 10:00 UTC The alarm sings\n- 11:00 UTC It dances\n\n"
            "## Root cause\n\nThe brook slept.\n\n## Action items\n\n- Sing to the brook every morning\n");
        const CliRun run = m_home->run({u"check"_s, u"twice.md"_s, u"--json"_s});
        QCOMPARE(checks(run.json()).count(u"action-no-owner"_s), 1);
    }

    void looksAtIncidentsWithWhatTheWorkspaceKnows()
    {
        QCOMPARE(inWorkspace({u"new"_s, u"--set"_s, u"title=First"_s, u"--set"_s, u"milestones.started=2026-01-01"_s})
                     .status,
                 0);
        QCOMPARE(inWorkspace({u"new"_s, u"--set"_s, u"title=Again"_s, u"--set"_s, u"state=resolved"_s, u"--set"_s,
                              u"milestones.started=2026-02-01"_s})
                     .status,
                 0);
        const QString cause = u"causes+={\"uuid\": \"0b8f5d7c-7b8e-4f3e-a1c4-5c0f8f3d2e11\", \"title\": \"Pool\", "
                              "\"category\": \"capacity\", \"role\": \"root\"}"_s;
        QCOMPARE(inWorkspace({u"edit"_s, u"INC-1"_s, u"--set"_s, cause}).status, 0);
        QCOMPARE(inWorkspace({u"edit"_s, u"INC-2"_s, u"--set"_s, cause}).status, 0);
        QCOMPARE(inWorkspace({u"action"_s, u"INC-1"_s, u"--set"_s, u"title=Make it larger"_s}).status, 0);
        const CliRun again = inWorkspace({u"check"_s, u"INC-2"_s, u"--json"_s});
        QCOMPARE(again.status, 1);
        QVERIFY(checks(again.json()).contains(u"repeat-cause"_s));
        QVERIFY(checks(again.json()).contains(u"repeat-with-open-actions"_s));
        QCOMPARE(again.json()["findings"_L1][0]["ref"_L1].toString(), u"INC-2"_s);
        const CliRun all = inWorkspace({u"check"_s, u"--all"_s});
        QCOMPARE(all.status, 1);
        QVERIFY(all.out.contains("INC-2: summary: warning: "_L1));
        QCOMPARE(inWorkspace({u"check"_s, u"INC-9"_s}).status, 1);
    }

    void knowsThePagesOfItsChecks()
    {
        const CliRun page = m_home->run({u"help"_s, u"blame-language"_s});
        QCOMPARE(page.status, 0);
        QVERIFY(page.out.contains("> Better: "_L1));
        QVERIFY(m_home->run({u"help"_s, u"check"_s}).out.contains("upload-sarif"_L1));
    }

    void refusesWhatItDoesNotKnow()
    {
        for (const QStringList &wrong : {QStringList{},
                                         {u"--all"_s, u"INC-1"_s},
                                         {u"x.md"_s, u"--level"_s, u"fatal"_s},
                                         {u"x.md"_s, u"--format"_s, u"xml"_s}})
            QCOMPARE(m_home->run(QStringList{u"check"_s} + wrong).status, 2);
    }
};

NEVERTWICE_TEST(CheckingTest);
#include "checking_test.moc"
