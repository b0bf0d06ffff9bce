#include "tests/app/clirun.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using nevertwice::test::CliHome;
using nevertwice::test::CliRun;

// Two copies of a workspace that went different ways come together again.
class CliMergingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliHome> m_home;

    CliRun a(const QStringList &arguments) const { return m_home->runIn(u"a.nevertwice"_s, arguments); }
    CliRun b(const QStringList &arguments) const { return m_home->runIn(u"b.nevertwice"_s, arguments); }
    static QStringList setting(const QString &what) { return {u"edit"_s, u"INC-1"_s, u"--set"_s, what}; }

private slots:
    void init()
    {
        m_home = std::make_unique<CliHome>();
        QCOMPARE(a({u"new"_s, u"--set"_s, u"title=One"_s}).status, 0);
        QCOMPARE(a({u"backup"_s, u"b.nevertwice"_s}).status, 0);
    }

    void takesWhatOnlyOneSideChanged()
    {
        QCOMPARE(a(setting(u"summary=from a"_s)).status, 0);
        QCOMPARE(b(setting(u"severity=sev2"_s)).status, 0);
        QCOMPARE(b({u"new"_s, u"--set"_s, u"title=Two"_s}).status, 0);
        const QByteArray before = m_home->read(u"b.nevertwice"_s);
        const CliRun merged = a({u"import"_s, u"b.nevertwice"_s});
        QCOMPARE(merged.status, 0);
        QVERIFY2(merged.err.contains("1 added, 1 updated, 0 unchanged."_L1), qPrintable(merged.err));
        const QJsonObject one = a({u"show"_s, u"INC-1"_s, u"--json"_s}).json();
        QCOMPARE(one["summary"_L1].toString(), u"from a"_s);
        QCOMPARE(one["severity"_L1].toString(), u"sev2"_s);
        QCOMPARE(a({u"show"_s, u"INC-2"_s, u"--json"_s}).json()["title"_L1].toString(), u"Two"_s);
        QCOMPARE(m_home->read(u"b.nevertwice"_s), before);
        QVERIFY(a({u"import"_s, u"b.nevertwice"_s}).err.contains("0 added, 0 updated, 2 unchanged."_L1));
    }

    void keepsWhatBothChangedAndSaysSo()
    {
        QCOMPARE(a(setting(u"title=Mine"_s)).status, 0);
        QCOMPARE(b(setting(u"title=Theirs"_s)).status, 0);
        const CliRun shown = a({u"import"_s, u"--dry-run"_s, u"b.nevertwice"_s});
        QVERIFY2(shown.out.contains("title"_L1) && shown.out.contains("Theirs"_L1), qPrintable(shown.out));
        const CliRun merged = a({u"import"_s, u"b.nevertwice"_s});
        QVERIFY2(merged.err.contains("the person's was kept"_L1), qPrintable(merged.err));
        QCOMPARE(a({u"show"_s, u"INC-1"_s, u"--json"_s}).json()["title"_L1].toString(), u"Mine"_s);
    }

    // A file that was imported, corrected by a person there, merged here and imported here again.
    void keepsWhatWasMergedFromTheFileItCameFrom()
    {
        const QByteArray report =
            "# Cache full\n\n## Summary\n\nThe cache was full.\n\n## Root cause\n\nNothing was ever "
            "evicted.\n\n## Timeline\n\n- 2026-01-05 10:00 UTC The cache was full\n";
        m_home->write(u"cache.md"_s, report);
        const QString ref = a({u"import"_s, u"cache.md"_s}).line();
        QCOMPARE(a({u"backup"_s, u"c.nevertwice"_s}).status, 0);
        QCOMPARE(m_home->runIn(u"c.nevertwice"_s, {u"edit"_s, ref, u"--set"_s, u"summary=No room was left."_s}).status,
                 0);
        QCOMPARE(a({u"import"_s, u"c.nevertwice"_s}).status, 0);
        m_home->write(u"cache.md"_s, report + "\n## Impact\n\nAll.\n");
        QCOMPARE(a({u"import"_s, u"cache.md"_s}).status, 0);
        const QJsonObject merged = a({u"show"_s, ref, u"--json"_s}).json();
        QCOMPARE(merged["summary"_L1].toString(), u"No room was left."_s);
    }

    void goesOnBehindOneThatCannotBeRead()
    {
        m_home->write(u"broken.nevertwice"_s, QByteArray("SQLite format 3") + QByteArray(200, '\0'));
        QCOMPARE(b({u"new"_s, u"--set"_s, u"title=Two"_s}).status, 0);
        const CliRun run = a({u"import"_s, u"broken.nevertwice"_s, u"b.nevertwice"_s});
        QCOMPARE(run.status, 4);
        QVERIFY2(run.err.contains("broken.nevertwice"_L1) && run.err.contains("1 added"_L1), qPrintable(run.err));
        QCOMPARE(a({u"show"_s, u"INC-2"_s, u"--json"_s}).json()["title"_L1].toString(), u"Two"_s);
    }

    void announcesWhatAnImportWillDo()
    {
        const auto file = [this](const QString &title, const QString &summary) {
            m_home->write(u"f.json"_s, R"({"format": "nevertwice-incident", "version": 1, "ref": "INC-1",
                "uuid": "7e57da7a-0000-4000-8000-0000000000aa", "title": "%1", "summary": "%2"})"_L1.arg(title, summary)
                                           .toUtf8());
        };
        const auto announced = [this] { return a({u"import"_s, u"--dry-run"_s, u"f.json"_s}).out; };
        file(u"File"_s, u"One."_s);
        QVERIFY2(announced().endsWith("    new\n"_L1), qPrintable(announced()));
        const QString ref = a({u"import"_s, u"f.json"_s}).line();
        QCOMPARE(a({u"edit"_s, ref, u"--set"_s, u"title=Person"_s}).status, 0);
        QVERIFY2(announced().endsWith("    the same\n"_L1), qPrintable(announced()));

        file(u"Another"_s, u"Two."_s);
        QVERIFY2(announced().contains("title: both changed it, and it stays as it is here\n"_L1),
                 qPrintable(announced()));
        QVERIFY2(announced().contains("One."_L1) && !announced().contains("Person"_L1), qPrintable(announced()));
        QCOMPARE(a({u"delete"_s, ref}).status, 0);
        QVERIFY2(announced().endsWith(u"    "_s + ref + u" is in the trash, and stays there\n"_s),
                 qPrintable(announced()));
    }

    void saysThatSeveralAreComparedOneByOne()
    {
        QCOMPARE(a({u"backup"_s, u"c.nevertwice"_s}).status, 0);
        const QString sentence = u"Each of the 2 workspaces is compared with this one as it is now"_s;
        const CliRun two = a({u"import"_s, u"--dry-run"_s, u"b.nevertwice"_s, u"c.nevertwice"_s});
        QVERIFY2(two.err.contains(sentence), qPrintable(two.err));
        const CliRun one = a({u"import"_s, u"--dry-run"_s, u"b.nevertwice"_s});
        QVERIFY2(!one.err.contains(u"is compared with"_s), qPrintable(one.err));
    }

    void refusesItself()
    {
        const CliRun run = a({u"import"_s, u"a.nevertwice"_s});
        QCOMPARE(run.status, 4);
        QVERIFY2(run.err.contains("it is the workspace itself"_L1), qPrintable(run.err));
    }
};

NEVERTWICE_TEST(CliMergingTest);
#include "merging_test.moc"
