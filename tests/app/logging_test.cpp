#include "tests/app/clirun.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using nevertwice::test::CliHome;
using nevertwice::test::CliRun;

class LoggingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliHome> m_home;

    CliRun run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_home->run(arguments, input);
    }
    QJsonObject document(const QString &ref = u"INC-1"_s) const { return run({u"show"_s, ref, u"--json"_s}).json(); }

    static QByteArray chat()
    {
        return "Tuesday, March 3rd, 2026\n"
               "PagerDuty\nAPP  10:32 AM\nTriggered: alert HighErrorRate on checkout\n"
               "Anna Berg\n  10:35 AM\nacknowledged, looking\n"
               "Tom Lindqvist\n  10:36 AM\njoined #inc-checkout.\n"
               "Tom Lindqvist\n  10:50 AM\nrolled back to 4.2.1\n"
               "Anna Berg\n  11:02 AM\nincident resolved\n";
    }

private slots:
    void init() { m_home = std::make_unique<CliHome>(); }

    void makesAnIncidentOfAChat()
    {
        m_home->write(u"checkout.txt"_s, chat());
        const CliRun taken =
            run({u"import"_s, u"--format"_s, u"log"_s, u"checkout.txt"_s, u"--zone"_s, u"Europe/Berlin"_s});
        QCOMPARE(taken.line(), u"INC-1"_s);
        const QJsonObject made = document();
        const QJsonArray timeline = made["timeline"_L1].toArray();
        QCOMPARE(timeline.size(), 4); // who joined is left out
        QCOMPARE(timeline[0]["at"_L1].toString(), u"2026-03-03T09:32:00Z"_s);
        QCOMPARE(timeline[0]["clock"_L1].toString(), u"10:32"_s);
        QCOMPARE(timeline[0]["as_written"_L1].toString(), u"10:32 AM"_s);
        QCOMPARE(timeline[1]["author"_L1].toString(), u"Anna Berg"_s);
        QCOMPARE(made["time_zone"_L1].toString(), u"Europe/Berlin"_s);
        QCOMPARE(made["title"_L1].toString(), u"Triggered: alert HighErrorRate on checkout"_s);
        QCOMPARE(made["milestones"_L1]["detected"_L1].toString(), u"2026-03-03T09:32:00Z"_s);
        QCOMPARE(made["milestones"_L1]["mitigated"_L1].toString(), u"2026-03-03T09:50:00Z"_s);
        QCOMPARE(made["milestones"_L1]["resolved"_L1].toString(), u"2026-03-03T10:02:00Z"_s);
        QVERIFY(made["inferred"_L1].toArray().contains(u"milestones.detected"_s));
        QCOMPARE(made["source"_L1]["format"_L1].toString(), u"log"_s);
        QCOMPARE(made["attachments"_L1].toArray().size(), 1); // what was pasted
    }

    void appendsToAnIncidentOnceAndNotTwice()
    {
        run({u"new"_s, u"--set"_s, u"title=Checkout"_s, u"--set"_s, u"milestones.started=2026-03-03T10:00:00Z"_s});
        const QByteArray notes = "10:32 errors\n10:35 - 10:50 rollback\n+20m quiet\n";
        const QStringList into{u"import"_s, u"--format"_s, u"log"_s, u"--into"_s, u"INC-1"_s, u"-"_s};
        const CliRun dry = run(into + QStringList{u"--dry-run"_s, u"--json"_s}, notes);
        QCOMPARE(dry.json()["incidents"_L1][0]["timeline"_L1].toArray().size(), 3);
        QCOMPARE(document()["timeline"_L1].toArray().size(), 0);
        QCOMPARE(run(into, notes).line(), u"INC-1"_s);
        const QJsonArray timeline = document()["timeline"_L1].toArray();
        QCOMPARE(timeline.size(), 3);
        QCOMPARE(timeline[0]["at"_L1].toString(), u"2026-03-03T10:32:00Z"_s); // the day on which it began
        QCOMPARE(timeline[1]["end"_L1].toString(), u"2026-03-03T10:50:00Z"_s);
        QCOMPARE(timeline[2]["at"_L1].toString(), u"2026-03-03T10:55:00Z"_s);
        QCOMPARE(run(into, notes + "11:30 over\n").line(), u"INC-1"_s);
        QCOMPARE(document()["timeline"_L1].toArray().size(), 4);
    }

    void readsAPipeWhereNoFileIsNamed()
    {
        QCOMPARE(run({u"import"_s, u"--format"_s, u"log"_s}, chat()).line(), u"INC-1"_s);
        QCOMPARE(run({u"import"_s}).status, 2);
    }

    void putsADocumentIntoAnIncidentOnceAndNotTwice()
    {
        run({u"new"_s, u"--set"_s, u"title=Seats"_s, u"--set"_s, u"summary=Mine."_s});
        m_home->write(u"seats.md"_s, "# Seats gone\n\nDate: 2025-11-04\n\n## Timeline (UTC)\n\n- 09:10 Errors\n- 09:50 "
                                     "Back\n\n## Root cause\n\nAn old cache.\n");
        const QStringList into{u"import"_s, u"--into"_s, u"INC-1"_s, u"seats.md"_s};
        QVERIFY2(run(into + QStringList{u"--dry-run"_s}).line().startsWith(u"INC-1  "_s), "dry run");
        QVERIFY(document()["timeline"_L1].toArray().isEmpty());
        for (int times = 0; times < 2; ++times) {
            QCOMPARE(run(into).line(), u"INC-1"_s);
            const QJsonObject joined = document();
            QCOMPARE(joined["timeline"_L1].toArray().size(), 2);
            QCOMPARE(joined["title"_L1].toString(), u"Seats"_s);
            QCOMPARE(joined["summary"_L1].toString(), u"Mine.\n\nDate: 2025-11-04"_s); // no word is lost
            QCOMPARE(joined["root_cause"_L1].toString().trimmed(), u"An old cache."_s);
            // The file is kept, as any import keeps it.
            QCOMPARE(joined["attachments"_L1].toArray().size(), 1);
            QCOMPARE(joined["attachments"_L1][0]["name"_L1].toString(), u"seats.md"_s);
        }
        QCOMPARE(run({u"import"_s, u"--into"_s, u"INC-9"_s, u"seats.md"_s}).status, 1);
        QCOMPARE(run({u"list"_s, u"--json"_s}).json()["incidents"_L1].toArray().size(), 1);
        QCOMPARE(run({u"export"_s, u"INC-1"_s, u"--format"_s, u"json"_s, u"--output"_s, u"out.json"_s}).status, 0);
        const QString hash = document()["attachments"_L1][0]["sha256"_L1].toString();
        QVERIFY(m_home->read(u"attachments/"_s + hash).startsWith("# Seats gone"));
        // By itself the same file is an incident of its own.
        QCOMPARE(run({u"import"_s, u"seats.md"_s}).line(), u"INC-2"_s);
    }

    void saysWhereNothingWasRecognised()
    {
        m_home->write(u"prose.txt"_s, "We looked at 10.0.0.5:5432 and found nothing.\n");
        const CliRun taken = run({u"import"_s, u"--format"_s, u"log"_s, u"prose.txt"_s});
        QCOMPARE(taken.status, 4);
        QCOMPARE(taken.err.section(u'\n', 0, 0),
                 u"Cannot read prose.txt: nothing in it was recognised: no line of it has a time that could be read. "
                 "Copy it with the times of its messages."_s);
        run({u"new"_s, u"--set"_s, u"title=A"_s});
        const CliRun into = run({u"import"_s, u"--format"_s, u"log"_s, u"--into"_s, u"INC-1"_s, u"prose.txt"_s});
        QCOMPARE(into.status, 4);
        QVERIFY2(into.err.contains(u"nothing in it was recognised"_s), qPrintable(into.err));
        QCOMPARE(run({u"import"_s, u"--into"_s, u"INC-1"_s, u"prose.txt"_s}).status, 4);
        QCOMPARE(run({u"import"_s, u"--format"_s, u"log"_s, u"--into"_s, u"INC-9"_s, u"prose.txt"_s}).status, 1);
    }
};

NEVERTWICE_TEST(LoggingTest);
#include "logging_test.moc"
