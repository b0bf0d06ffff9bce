#include "tests/app/clirun.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using nevertwice::test::CliHome;
using nevertwice::test::CliRun;

// Exports as people ask for them on the command line.
class ExportingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliHome> m_home;

    CliRun a(const QStringList &arguments) const { return m_home->runIn(u"a.nevertwice"_s, arguments); }
    QStringList filesIn(const QString &folder) const
    {
        return QDir(m_home->path(folder)).entryList(QDir::Files, QDir::Name);
    }

private slots:
    void init()
    {
        m_home = std::make_unique<CliHome>();
        QCOMPARE(
            a({u"new"_s, u"--set"_s, u"title=../../etc/passwd \u202Egpj"_s, u"--set"_s, u"root_cause=Pool."_s}).status,
            0);
        QCOMPARE(a({u"new"_s, u"--set"_s, u"title=CON"_s, u"--set"_s, u"summary=See INC-1."_s}).status, 0);
        QCOMPARE(a({u"new"_s, u"--set"_s, u"title="_s + QString(300, u'x')}).status, 0);
    }

    void showsMarkdownThatComesBack()
    {
        const CliRun shown = a({u"show"_s, u"INC-1"_s, u"--markdown"_s});
        QCOMPARE(shown.status, 0);
        m_home->write(u"one.md"_s, shown.out.toUtf8());
        QCOMPARE(m_home->runIn(u"b.nevertwice"_s, {u"import"_s, u"one.md"_s}).status, 0);
        QCOMPARE(m_home->runIn(u"b.nevertwice"_s, {u"show"_s, u"INC-1"_s, u"--markdown"_s}).out, shown.out);
    }

    void mirrorsTheWorkspaceInAFolderOfMarkdown()
    {
        const QStringList mirror{u"export"_s, u"--all"_s, u"--format"_s, u"markdown"_s, u"--output"_s, u"git"_s};
        QCOMPARE(a(mirror).status, 0);
        const QStringList before = filesIn(u"git"_s);
        QCOMPARE(before, QStringList({u"inc-1-etc-passwd-gpj.md"_s, u"inc-2-con.md"_s,
                                      u"inc-3-"_s + QString(71, u'x') + u".md"_s, u"workspace.json"_s}));
        m_home->write(u"git/README.md"_s, "mine");
        const QDateTime untouched = QFileInfo(m_home->path(u"git/inc-1-etc-passwd-gpj.md"_s)).lastModified();
        QCOMPARE(a({u"edit"_s, u"INC-2"_s, u"--set"_s, u"title=Renamed"_s}).status, 0);
        QCOMPARE(a({u"delete"_s, u"INC-3"_s}).status, 0);
        m_home->write(u"git/"_s + before[2], "changed by hand");
        const CliRun again = a(mirror);
        QCOMPARE(again.status, 0);
        QVERIFY2(again.err.contains("somebody changed it since it was exported"_L1), qPrintable(again.err));
        QCOMPARE(filesIn(u"git"_s), QStringList({u"README.md"_s, u"inc-1-etc-passwd-gpj.md"_s, u"inc-2-renamed.md"_s,
                                                 before[2], u"workspace.json"_s}));
        QCOMPARE(m_home->read(u"git/README.md"_s), QByteArray("mine"));
        QCOMPARE(QFileInfo(m_home->path(u"git/inc-1-etc-passwd-gpj.md"_s)).lastModified(), untouched);
        QVERIFY(QFile::remove(m_home->path(u"git/README.md"_s)) && QFile::remove(m_home->path(u"git/"_s + before[2])));
        QCOMPARE(m_home->runIn(u"b.nevertwice"_s, {u"import"_s, u"git"_s}).status, 0);
        const QJsonObject there = m_home->runIn(u"b.nevertwice"_s, {u"export"_s, u"--all"_s}).json();
        QCOMPARE(there, a({u"export"_s, u"--all"_s}).json());
    }

    void tellsHowMuchOfAFolderWasThereAlready()
    {
        const QStringList mirror{u"export"_s, u"--all"_s, u"--output"_s, u"copy"_s};
        QCOMPARE(a(mirror).err, u"3 incidents were written to copy.\n"_s);
        QCOMPARE(a(mirror).err, u"0 incidents were written to copy. 3 were there as they are.\n"_s);
        QCOMPARE(a({u"edit"_s, u"INC-2"_s, u"--set"_s, u"summary=Other words"_s}).status, 0);
        QCOMPARE(a({u"edit"_s, u"INC-3"_s, u"--set"_s, u"summary=Other words"_s}).status, 0);
        const QJsonObject told = a(mirror + QStringList{u"--json"_s}).json();
        QCOMPARE(told,
                 (QJsonObject{{u"path"_s, u"copy"_s}, {u"incidents"_s, 3}, {u"written"_s, 2}, {u"unchanged"_s, 1}}));
        QCOMPARE(a({u"edit"_s, u"INC-2"_s, u"--set"_s, u"summary=New words"_s}).status, 0);
        QCOMPARE(a(mirror).err, u"1 incident was written to copy. 2 were there as they are.\n"_s);
    }

    void writesPagesThatLeadToEachOther()
    {
        QCOMPARE(a({u"export"_s, u"--all"_s, u"--format"_s, u"html"_s, u"--output"_s, u"web"_s}).status, 0);
        QCOMPARE(filesIn(u"web"_s).size(), 4);
        QVERIFY(m_home->read(u"web/index.html"_s).contains("<a href=\"inc-2-con.html\">INC-2</a>"));
        QVERIFY(m_home->read(u"web/inc-2-con.html"_s).contains("See <a href=\"inc-1-etc-passwd-gpj.html\">INC-1</a>."));
        QCOMPARE(a({u"export"_s, u"--all"_s, u"--format"_s, u"html"_s}).status, 2);
    }

    void showsCustomersNoNumbersAroundThePages()
    {
        QCOMPARE(a({u"edit"_s, u"INC-2"_s, u"--set"_s, u"title=Like INC-1, see OPS-12"_s}).status, 0);
        QCOMPARE(a({u"export"_s, u"--all"_s, u"--format"_s, u"html"_s, u"--template"_s, u"customer"_s, u"--output"_s,
                    u"out"_s})
                     .status,
                 0);
        for (const QString &name : filesIn(u"out"_s)) {
            QVERIFY2(!name.contains("inc-"_L1) && !name.contains("ops"_L1), qPrintable(name));
            const QByteArray page = m_home->read(u"out/"_s + name);
            QVERIFY2(!page.contains("INC-") && !page.contains("OPS-"), page.constData());
        }
        QVERIFY(filesIn(u"out"_s).contains(u"index.html"_s));
    }

    void leavesFilesOfOthersAsTheyAre()
    {
        QVERIFY(QDir().mkpath(m_home->path(u"web"_s)));
        m_home->write(u"web/index.html"_s, "mine");
        const QStringList pages{u"export"_s, u"--all"_s, u"--format"_s, u"html"_s, u"--output"_s, u"web"_s};
        const CliRun run = a(pages);
        QCOMPARE(run.status, 4);
        QVERIFY2(run.err.contains("is not what an export left"_L1), qPrintable(run.err));
        QCOMPARE(m_home->read(u"web/index.html"_s), QByteArray("mine"));
        QCOMPARE(filesIn(u"web"_s).size(), 4); // the others were written
        QVERIFY(QFile::remove(m_home->path(u"web/index.html"_s)));
        QCOMPARE(a(pages).status, 0);
    }

    void writesTablesAndACalendar()
    {
        QCOMPARE(a({u"action"_s, u"INC-1"_s, u"--set"_s, u"title==cmd()"_s, u"--set"_s, u"due=2026-12-01"_s}).status,
                 0);
        QCOMPARE(a({u"export"_s, u"--all"_s, u"--format"_s, u"csv"_s, u"--output"_s, u"tables/"_s}).status, 0);
        QCOMPARE(filesIn(u"tables"_s), QStringList({u"actions.csv"_s, u"events.csv"_s, u"incidents.csv"_s}));
        QVERIFY(m_home->read(u"tables/actions.csv"_s).contains("\"'=cmd()\""));
        QVERIFY(a({u"export"_s, u"--all"_s, u"--format"_s, u"ics"_s}).out.contains("SUMMARY:Due: =cmd()"_L1));
    }

    void writesACalendarOfOnePerson()
    {
        for (const QString &owner : {u"Ana"_s, u"Bo"_s})
            QCOMPARE(a({u"action"_s, u"INC-1"_s, u"--set"_s, u"title=Work of "_s + owner, u"--set"_s,
                        u"due=2026-12-01"_s, u"--set"_s, u"owner="_s + owner})
                         .status,
                     0);
        const QStringList mine{u"export"_s, u"--all"_s, u"--owner"_s, u"ana"_s};
        const QString calendar = a(mine + QStringList{u"--format"_s, u"ics"_s}).out;
        QVERIFY(calendar.contains(u"Work of Ana"_s));
        QVERIFY(!calendar.contains(u"Work of Bo"_s));
        QCOMPARE(a(mine + QStringList{u"--format"_s, u"csv"_s}).status, 2);
    }

    void drawsTheTimelineAsAFileAndInItsPages()
    {
        m_home->write(u"t.json"_s, R"({"format": "nevertwice-incident", "version": 1, "title": "Drawn",
            "uuid": "7e57da7a-0000-4000-8000-00000000d0d0", "milestones": {"started": "2026-01-05T10:05:00Z",
            "resolved": "2026-01-05T11:00:00Z"}, "timeline": [{"uuid": "7e57da7a-0000-4000-8000-00000000d0d1",
            "at": "2026-01-05T10:30:00Z", "kind": "decision", "text": "Turn <b>it</b> off"}]})");
        QCOMPARE(a({u"import"_s, u"t.json"_s}).status, 0);
        QCOMPARE(a({u"export"_s, u"INC-4"_s, u"--format"_s, u"svg"_s, u"--output"_s, u"t.svg"_s}).status, 0);
        const QByteArray svg = m_home->read(u"t.svg"_s);
        QVERIFY(svg.contains("Turn &lt;b&gt;it&lt;/b&gt; off"));
        QCOMPARE(a({u"export"_s, u"INC-4"_s, u"--format"_s, u"svg"_s}).out.toUtf8(), svg); // the same every time
        QCOMPARE(a({u"export"_s, u"--all"_s, u"--format"_s, u"png"_s, u"--output"_s, u"pictures"_s}).status, 0);
        QCOMPARE(filesIn(u"pictures"_s).size(), 4);
        QVERIFY(m_home->read(u"pictures/inc-4-drawn.png"_s).startsWith("\x89PNG"));
        QCOMPARE(a({u"export"_s, u"--all"_s, u"--format"_s, u"svg"_s}).status, 2);

        QCOMPARE(a({u"export"_s, u"INC-4"_s, u"--format"_s, u"html"_s, u"--output"_s, u"t.html"_s}).status, 0);
        const QByteArray page = m_home->read(u"t.html"_s);
        QCOMPARE(page.count("<svg class="), 2); // by day and by night
        QCOMPARE(page.count("Turn &lt;b&gt;it&lt;/b&gt; off"), 3);
        QVERIFY(!page.contains("<b>it</b>"));
        QCOMPARE(a({u"export"_s, u"INC-4"_s, u"--format"_s, u"html"_s}).out.toUtf8(), page);
        const CliRun customer = a({u"export"_s, u"INC-4"_s, u"--format"_s, u"html"_s, u"--template"_s, u"customer"_s});
        QVERIFY(!customer.out.contains("<svg"_L1));

        QCOMPARE(a({u"export"_s, u"INC-4"_s, u"--format"_s, u"pdf"_s, u"--output"_s, u"t.pdf"_s}).status, 0);
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, m_home->path(u"t.pdf"_s), u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString pdf = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY(pdf.contains("Mon 5 Jan 2026"_L1)); // what only the drawing says, as text
        QCOMPARE(a({u"export"_s, u"INC-4"_s, u"--format"_s, u"markdown"_s, u"--template"_s, u"default"_s})
                     .out.contains("drawing"_L1),
                 false);
    }

    void writesAPdfWithoutADisplay()
    {
        QCOMPARE(a({u"export"_s, u"INC-1"_s, u"--format"_s, u"pdf"_s, u"--output"_s, u"one.pdf"_s}).status, 0);
        QVERIFY(m_home->read(u"one.pdf"_s).startsWith("%PDF-"));
    }

    // Qt's layout lost what stands behind a table once a heading above it had moved to the next page.
    void writesEveryWordIntoThePdf()
    {
        QCOMPARE(m_home->runIn(u"s.nevertwice"_s, {u"sample"_s}).status, 0);
        for (const auto &ref : {u"INC-15"_s, u"INC-1"_s, u"INC-40"_s}) {
            const auto of = [&](const QStringList &arguments) { return m_home->runIn(u"s.nevertwice"_s, arguments); };
            QCOMPARE(of({u"export"_s, ref, u"--format"_s, u"pdf"_s, u"--output"_s, u"one.pdf"_s}).status, 0);
            QProcess reader;
            reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, m_home->path(u"one.pdf"_s), u"-"_s});
            QVERIFY(reader.waitForFinished());
            const QString pdf = QString::fromUtf8(reader.readAllStandardOutput());
            const QJsonObject document = of({u"show"_s, ref, u"--json"_s}).json();
            static const QRegularExpression words(u"\\b[a-z]{4,}\\b"_s);
            for (const auto &key : {u"summary"_s, u"detection"_s, u"root_cause"_s, u"resolution"_s})
                for (auto it = words.globalMatch(document[key].toString()); it.hasNext();) {
                    const QString word = it.next().captured();
                    if (word.contains("fi"_L1) || word.contains("fl"_L1) || word.contains("ff"_L1))
                        continue; // ligatures
                    QVERIFY2(pdf.contains(word), qPrintable(ref + u": "_s + word));
                }
        }
    }

    void writesOverNoWorkspace_data()
    {
        QTest::addColumn<QString>("output");
        for (const char *name :
             {"a.nevertwice", "./a.nevertwice", "linked", "hard", "other.nevertwice", "no-ending", "a.nevertwice-wal",
              "a.nevertwice-shm", "a.nevertwice-journal", "a.nevertwice-wal/folder"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void writesOverNoWorkspace()
    {
        QFETCH(const QString, output);
        QCOMPARE(a({u"backup"_s, u"other.nevertwice"_s}).status, 0);
        QCOMPARE(a({u"backup"_s, u"no-ending"_s}).status, 0);
        QVERIFY(QFile::link(m_home->path(u"a.nevertwice"_s), m_home->path(u"linked"_s)));
        QCOMPARE(::link(QFile::encodeName(m_home->path(u"a.nevertwice"_s)).constData(),
                        QFile::encodeName(m_home->path(u"hard"_s)).constData()),
                 0);
        const bool wasThere = QFile::exists(m_home->path(output));
        const QByteArray before = m_home->read(output);
        const QList<QStringList> writers{{u"export"_s, u"--all"_s},
                                         {u"export"_s, u"INC-1"_s, u"--format"_s, u"html"_s},
                                         {u"export"_s, u"--all"_s, u"--format"_s, u"csv"_s},
                                         {u"report"_s, u"2026"_s},
                                         {u"compare"_s, u"INC-1"_s, u"INC-2"_s}};
        for (const QStringList &writer : writers) {
            QCOMPARE(a(writer + QStringList{u"--output"_s, output}).status, 4);
            QCOMPARE(QFile::exists(m_home->path(output)), wasThere);
            QCOMPARE(m_home->read(output), before);
        }
        QCOMPARE(a({u"verify"_s}).status, 0);
    }

    void printsNothingButJsonWhereJsonIsWanted()
    {
        const CliRun table = a({u"export"_s, u"--all"_s, u"--format"_s, u"csv"_s, u"--json"_s});
        QCOMPARE(table.status, 2);
        QCOMPARE(table.json()["error"_L1]["kind"_L1].toString(), u"usage"_s);
        QCOMPARE(a({u"export"_s, u"INC-2"_s, u"--json"_s}).json()["title"_L1].toString(), u"CON"_s);
        const CliRun written =
            a({u"export"_s, u"--all"_s, u"--format"_s, u"csv"_s, u"--json"_s, u"--output"_s, u"tables/"_s});
        QCOMPARE(written.json()["incidents"_L1].toInt(), 3);
    }

    void saysWhichWorkspaceAnOutputWouldSpoil()
    {
        QCOMPARE(a({u"export"_s, u"INC-1"_s, u"--output"_s, u"a.nevertwice"_s}).err,
                 u"Cannot write a.nevertwice: it is a workspace. Choose another name.\n"_s);
        QCOMPARE(a({u"report"_s, u"2026"_s, u"--output"_s, u"a.nevertwice-wal"_s}).err,
                 u"Cannot write a.nevertwice-wal: it belongs to the workspace a.nevertwice. Choose another name.\n"_s);
    }

    void tellsTemplatesAndTheirMistakes()
    {
        const CliRun known = a({u"templates"_s});
        QCOMPARE(known.status, 0);
        QVERIFY(known.out.contains("executive"_L1) && known.out.contains("customer"_L1));
        QVERIFY(a({u"export"_s, u"INC-1"_s, u"--format"_s, u"markdown"_s, u"--template"_s, u"sre"_s})
                    .out.contains("## Root causes\n\nPool."_L1));
        QVERIFY(QDir().mkpath(m_home->path(u"data/nevertwice/templates"_s)));
        m_home->write(u"data/nevertwice/templates/own.md"_s, "{{!\nname: own\n}}\n{{titel}}\n");
        const CliRun wrong = a({u"export"_s, u"INC-1"_s, u"--format"_s, u"markdown"_s, u"--template"_s, u"own"_s});
        QCOMPARE(wrong.status, 4);
        QVERIFY2(wrong.err.contains("in line 4 of"_L1) && wrong.err.contains("called titel (title is near)"_L1),
                 qPrintable(wrong.err));
        QCOMPARE(a({u"export"_s, u"INC-1"_s, u"--format"_s, u"html"_s, u"--template"_s, u"none"_s}).status, 1);
        QCOMPARE(a({u"export"_s, u"INC-1"_s, u"--template"_s, u"sre"_s}).status, 2);
    }
};

NEVERTWICE_TEST(ExportingTest);
#include "exporting_test.moc"
