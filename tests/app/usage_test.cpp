#include "tests/app/clirun.h"
#include "tests/support/places.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using nevertwice::test::CliHome;
using nevertwice::test::CliRun;

class UsageTest : public QObject
{
    Q_OBJECT

private slots:
    void answersWrongUsageWithOneSentenceAndStatusTwo_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *line, const char *sentence) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(sentence);
        };
        row("bogus", "Cannot run nevertwice-cli: there is no command \"bogus\". See `nevertwice-cli help`.");
        row("list --foo", "Cannot run list: it has no option --foo. See `nevertwice-cli help list`.");
        row("list -x", "Cannot run list: it has no option -x. See `nevertwice-cli help list`.");
        row("list extra", "Cannot run list: \"extra\" is one word too many. See `nevertwice-cli help list`.");
        row("list --json=yes", "Cannot run list: --json takes no value. See `nevertwice-cli help list`.");
        row("list --query a --query b", "Cannot run list: --query is given twice. See `nevertwice-cli help list`.");
        row("list --query", "Cannot run list: --query wants a value. See `nevertwice-cli help list`.");
        row("show", "Cannot run show: something is missing: show REF [--markdown]. See `nevertwice-cli help show`.");
        row("edit",
            "Cannot run edit: something is missing: edit REF --set path=value …. See `nevertwice-cli help edit`.");
        row("import", "Cannot run import: something is missing: import PATH…|- [--dry-run] "
                      "[--format auto|json|markdown|log] [--into REF]. See `nevertwice-cli help import`.");
        row("--foo=1 list", "Cannot run list: it has no option --foo. See `nevertwice-cli help list`.");
        row("--json", "Cannot run nevertwice-cli: no command is given beside --json. See `nevertwice-cli help`.");
        row("edit INC-1",
            "Cannot run edit: nothing is to be set. Add --set path=value; see `nevertwice-cli help edit`.");
        row("new --set title", "Cannot run new: \"title\" is no path=value. Write it like title=Checkout is down.");
        row("search x --limit 0", "Cannot run search: --limit wants a number from 1, not \"0\". Leave it out for 20.");
        row("export", "Cannot run export: it wants either REFs, --all or --query. See `nevertwice-cli help export`.");
        row("export INC-1 --all",
            "Cannot run export: it wants either REFs, --all or --query. See `nevertwice-cli help export`.");
        row("export --all --format docx", "Cannot run export: there is no format \"docx\". Use --format json, "
                                          "markdown, html, pdf, csv, ics, svg or png.");
        row("import x --format docx",
            "Cannot run import: there is no format \"docx\". Use --format auto, markdown, html, json or log.");
        row("event INC-1",
            "Cannot run event: it wants an incident (REF or --current) and one text. Put the text in quotes.");
        row("new --set title=a --set title=b", "Cannot set title: it is given twice. Leave one of the values out.");
        row("new --set time_zone=Europe/Berln",
            "Cannot set time_zone: no time zone is called \"Europe/Berln\". Use a name like Europe/Berlin or UTC.");
        row("import - -", "Cannot run import: - is given twice. Standard input can be read once.");
        row("check - -", "Cannot run check: - is given twice. Standard input can be read once.");
        row("help nonsense", "Cannot show help: there is no page about \"nonsense\". See `nevertwice-cli help`.");
    }
    void answersWrongUsageWithOneSentenceAndStatusTwo()
    {
        QFETCH(QString, line);
        QFETCH(QString, sentence);
        const CliHome home;
        const CliRun run = home.run(line.split(u' '));
        QCOMPARE(run.status, 2);
        if (line != "--json"_L1) QCOMPARE(run.out, QString());
        QCOMPARE(run.err, sentence + u'\n');
        QVERIFY(!QFile::exists(home.path(u"data"_s))); // nothing is made on the way to a refusal
    }

    void saysHonestlyWhatThisVersionDoesNotHave_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"import x --format csv"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void saysHonestlyWhatThisVersionDoesNotHave()
    {
        QFETCH(QString, line);
        const CliHome home;
        const CliRun run = home.run(line.split(u' ') + QStringList{u"--json"_s});
        QCOMPARE(run.status, 2);
        QVERIFY(run.err.contains("this version"_L1));
        QCOMPARE(run.err.count(u'\n'), 1);
        QCOMPARE(run.json()["error"_L1]["kind"_L1].toString(), u"unsupported"_s);
        QVERIFY(run.err.startsWith(run.json()["error"_L1]["message"_L1].toString()));
    }

    void tellsFailuresAsJsonToo()
    {
        const CliHome home;
        const CliRun run = home.run({u"list"_s, u"--foo"_s, u"--json"_s});
        QCOMPARE(run.status, 2);
        const QJsonObject error = run.json()["error"_L1].toObject();
        QCOMPARE(error["kind"_L1].toString(), u"usage"_s);
        QCOMPARE(error["message"_L1].toString(), u"Cannot run list: it has no option --foo."_s);
        QCOMPARE(error["hint"_L1].toString(), u"See `nevertwice-cli help list`."_s);
    }

    void hasAPageOfHelpForEveryCommandThatNamesItsOptions()
    {
        const CliHome home;
        const CliRun overview = home.run({u"help"_s});
        QCOMPARE(overview.status, 0);
        QCOMPARE(home.run({}).out, overview.out);
        QCOMPARE(home.run({u"--help"_s}).out, overview.out);
        int pages = 0;
        static const QRegularExpression command(u"^  ([a-z]+) +\\S"_s, QRegularExpression::MultilineOption);
        static const QRegularExpression option(u"--[a-z-]+"_s);
        for (auto it = command.globalMatch(overview.out); it.hasNext(); ++pages) {
            const QString name = it.next().captured(1);
            const CliRun page = home.run({u"help"_s, name});
            QCOMPARE(page.status, 0);
            QVERIFY2(page.out.startsWith(u"usage: nevertwice-cli [--workspace FILE] "_s + name), qPrintable(name));
            QVERIFY2(!page.out.contains("does not have it"_L1), qPrintable(name));
            QCOMPARE(home.run({name, u"--help"_s}).out, page.out);
            // Whatever the usage line offers is explained below it.
            const QString usage = page.out.section(u'\n', 0, 0).mid(page.out.indexOf(name));
            for (auto o = option.globalMatch(usage); o.hasNext();) {
                const QString wanted = o.next().captured();
                QVERIFY2(page.out.section(u'\n', 1).contains(wanted), qPrintable(name + u' ' + wanted));
            }
        }
        QVERIFY(pages > 20);
        QVERIFY(home.run({u"help"_s, u"similar"_s}).out.contains("--text TEXT"_L1));
        QVERIFY(home.run({u"help"_s, u"formats"_s, u"--json"_s})
                    .json()["help"_L1]
                    .toString()
                    .contains("nevertwice-incident"_L1));
    }

    void knowsItsVersion()
    {
        QCOMPARE(CliHome().runProgram({u"--version"_s}).line(), u"nevertwice-cli " NEVERTWICE_VERSION ""_s);
    }

    void takesOptionsAnywhereUntilTheyEnd()
    {
        const CliHome home;
        QCOMPARE(home.run({u"new"_s, u"--workspace=w.nevertwice"_s, u"--set=title=A"_s}).line(), u"INC-1"_s);
        QVERIFY(
            home.run({u"--json"_s, u"list"_s, u"--workspace"_s, u"w.nevertwice"_s}).json().contains("incidents"_L1));
        const CliRun run = home.runIn(u"w.nevertwice"_s, {u"event"_s, u"INC-1"_s, u"--"_s, u"--json is a text here"_s});
        QCOMPARE(run.line(), u"INC-1"_s);
    }

    void writesNothingToStandardErrorWhereTheLocaleIsOdd()
    {
        qputenv("LC_ALL", "C");
        const CliRun run = CliHome().runProgram({u"--version"_s});
        qputenv("LC_ALL", "C.UTF-8");
        QCOMPARE(run.err, QString());
    }

    void endsWithStatusFourWhereItsOutputCannotBeWritten()
    {
        const CliHome home;
        QCOMPARE(home.run({u"new"_s, u"--set"_s, u"title=A"_s}).status, 0);
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, home.path(u"data"_s));
        shell.setProcessEnvironment(environment);
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"\"$0\" list > /dev/full"_s, nevertwice::test::commandLineProgram()});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 4);
        QCOMPARE(QString::fromUtf8(shell.readAllStandardError()),
                 u"Cannot write to standard output: no space left on device. Make room or name another place.\n"_s);
    }
};

NEVERTWICE_TEST(UsageTest);
#include "usage_test.moc"
