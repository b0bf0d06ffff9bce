#include "tests/app/clirun.h"
#include "tests/support/places.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QProcess>
#include <QtEndian>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using nevertwice::test::CliHome;
using nevertwice::test::CliRun;

// Every wrong thing that can be given as a workspace or as a document: its status, its one sentence, and nothing
// touched.
class WrongInputTest : public QObject
{
    Q_OBJECT

    static const QByteArray &workspaceBytes()
    {
        static const QByteArray bytes = [] {
            QByteArray incident = R"({"format": "nevertwice-incident", "title": "Disk full", "summary": "@"})";
            incident.replace('@', QByteArray(2000, 'x'));
            const CliHome home;
            home.write(u"forty.json"_s, R"({"incidents": [)" + QByteArrayList(40, incident).join(',') + "]}");
            if (home.runIn(u"w.nevertwice"_s, {u"import"_s, u"forty.json"_s}).status != 0)
                qFatal("no workspace can be made");
            return home.read(u"w.nevertwice"_s);
        }();
        return bytes;
    }

    static QByteArray withNumberAt(QByteArray bytes, int offset, quint32 number)
    {
        qToBigEndian(number, bytes.data() + offset);
        return bytes;
    }

private slots:
    void refusesWhatIsNoWorkspace_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("readable");
        const QByteArray good = workspaceBytes();
        const auto row = [](const char *name, const QByteArray &content, const char *kind, const char *reason,
                            bool readable = false) {
            QTest::newRow(name) << content << QString::fromLatin1(kind) << QString::fromUtf8(reason) << readable;
        };
        row("empty", "", "invalid", "the file is empty");
        row("text", "Dear diary, today nothing broke.", "invalid", "it is not a Nevertwice workspace");
        row("half a header", good.left(50), "damaged", "the file is damaged: it is cut off");
        row("truncated", good.left(good.size() / 2), "damaged", "the file is damaged: it is cut off");
        row("another program's database", withNumberAt(good, 68, 0x12345678), "invalid",
            "it is not a Nevertwice workspace");
        row("a newer schema", withNumberAt(good, 60, 9), "too_new",
            "the file was made by a newer version (schema 9, this program knows 2)", true);
    }
    void refusesWhatIsNoWorkspace()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, kind);
        QFETCH(QString, reason);
        QFETCH(bool, readable);
        const CliHome home;
        home.write(u"incidents.nevertwice"_s, content);
        const QByteArray before = home.fingerprint(u"incidents.nevertwice"_s);
        for (const QStringList &command : {QStringList{u"list"_s}, QStringList{u"new"_s}}) {
            const CliRun run = home.runIn(u"incidents.nevertwice"_s, command);
            QCOMPARE(home.fingerprint(u"incidents.nevertwice"_s), before);
            if (readable && command.first() == "list"_L1) {
                QCOMPARE(run.status, 0);
                continue;
            }
            QCOMPARE(run.status, 3);
            QCOMPARE(run.out, QString());
            QCOMPARE(run.err.count(u'\n'), 1);
            QVERIFY2(run.err.startsWith(u"Cannot open incidents.nevertwice: %1. "_s.arg(reason)), qPrintable(run.err));
            const CliRun json = home.runIn(u"incidents.nevertwice"_s, command + QStringList{u"--json"_s});
            QCOMPARE(json.status, 3);
            QCOMPARE(json.json()["error"_L1]["kind"_L1].toString(), kind);
        }
        if (content.size() > 100 && kind == "damaged"_L1)
            QVERIFY(home.runIn(u"incidents.nevertwice"_s, {u"list"_s}).err.contains(u"nevertwice-cli rescue"_s));
        if (kind == "too_new"_L1)
            QCOMPARE(home.runIn(u"incidents.nevertwice"_s, {u"new"_s}).err,
                     u"Cannot open incidents.nevertwice: the file was made by a newer version (schema 9, this program "
                     u"knows 2). "
                     "Update Nevertwice, or open it read-only.\n"_s);
    }

    void refusesItWhateverIsAsked()
    {
        const CliHome home;
        home.write(u"incidents.nevertwice"_s, withNumberAt(workspaceBytes(), 60, 9)); // a newer schema
        home.write(u"ok.json"_s, R"({"format": "nevertwice-incident", "title": "Fine"})");
        const QByteArray before = home.fingerprint(u"incidents.nevertwice"_s);
        QCOMPARE(home.runIn(u"incidents.nevertwice"_s, {u"search"_s, u"disk"_s}).status, 0);
        for (const QStringList &command :
             {QStringList{u"edit"_s, u"INC-1"_s, u"--set"_s, u"title=x"_s}, QStringList{u"import"_s, u"ok.json"_s},
              QStringList{u"sample"_s}, QStringList{u"delete"_s, u"INC-1"_s}}) {
            const CliRun run = home.runIn(u"incidents.nevertwice"_s, command);
            QCOMPARE(run.status, 3);
            QVERIFY2(run.out.isEmpty() && run.err.startsWith("Cannot open incidents.nevertwice: "_L1),
                     qPrintable(run.err));
        }
        QCOMPARE(home.fingerprint(u"incidents.nevertwice"_s), before);
    }

    void opensAWorkspaceThatIsNamedEvenWhereNoneIsNeeded()
    {
        const CliHome home;
        QCOMPARE(home.runIn(u"missing.nevertwice"_s, {u"templates"_s}).status, 3);
        QCOMPARE(home.run({u"templates"_s}).status, 0);
    }

    void refusesFoldersPipesAndWhatIsNotThere()
    {
        const CliHome home;
        QVERIFY(QDir().mkpath(home.path(u"folder"_s)));
        QCOMPARE(::mkfifo(home.path(u"pipe"_s).toLocal8Bit().constData(), 0600), 0);
        const std::pair<QString, QString> cases[] = {
            {u"folder"_s, u"Cannot open folder: it is a folder. "_s},
            {u"folder/"_s, u"Cannot open folder: it is a folder. "_s},
            {u"./"_s, u"Cannot open .: it is a folder. "_s},
            {u"gone/"_s, u"Cannot open gone: there is no such file. "_s},
            {u"pipe"_s, u"Cannot open pipe: it is not a file. "_s},
            {u"gone.nevertwice"_s, u"Cannot open gone.nevertwice: there is no such file. "_s}};
        for (const auto &[name, sentence] : cases)
            for (const QString &command : {u"list"_s, u"actions"_s, u"delete"_s}) {
                const CliRun run =
                    home.runIn(name, command == "delete"_L1 ? QStringList{command, u"INC-1"_s} : QStringList{command});
                QCOMPARE(run.status, 3);
                QCOMPARE(run.out, QString());
                QVERIFY2(run.err.startsWith(sentence) && run.err.count(u'\n') == 1, qPrintable(run.err));
            }
        QVERIFY(!QFile::exists(home.path(u"gone.nevertwice"_s)));
    }

    // A pipe nobody writes into would be waited for without end, and a device never ends.
    void waitsForNoPipeThatIsNamedAsAFile()
    {
        const CliHome home;
        for (const char *name : {"pipe", "pipe.json", "pipe.zip", "pipe.log"})
            QCOMPARE(::mkfifo(home.path(QLatin1String(name)).toLocal8Bit().constData(), 0600), 0);
        QCOMPARE(home.runIn(u"w.nevertwice"_s, {u"new"_s, u"--set"_s, u"title=Mine"_s}).status, 0);
        const QByteArray before = home.fingerprint(u"w.nevertwice"_s);
        const std::pair<QStringList, QString> cases[] = {
            {{u"import"_s, u"pipe"_s}, u"pipe"_s},
            {{u"import"_s, u"pipe.json"_s}, u"pipe.json"_s},
            {{u"import"_s, u"pipe.zip"_s}, u"pipe.zip"_s},
            {{u"import"_s, u"pipe.log"_s}, u"pipe.log"_s},
            {{u"import"_s, u"pipe"_s, u"--format"_s, u"log"_s, u"--into"_s, u"INC-1"_s}, u"pipe"_s},
            {{u"import"_s, u"/dev/zero"_s}, u"/dev/zero"_s},
            {{u"edit"_s, u"INC-1"_s, u"--set"_s, u"summary=@pipe"_s}, u"pipe"_s},
            {{u"action"_s, u"--from-csv"_s, u"pipe"_s}, u"pipe"_s}};
        for (const auto &[command, name] : cases) {
            const CliRun run = home.runIn(u"w.nevertwice"_s, command);
            QCOMPARE(run.err,
                     u"Cannot read %1: it is not a file. Copy what it holds into a file and name that.\n"_s.arg(name));
            QCOMPARE(run.status, 4);
        }
        const CliRun checked = home.run({u"check"_s, u"pipe"_s});
        QCOMPARE(checked.status, 4);
        QVERIFY2(checked.err.startsWith("Cannot read pipe: it is not a file. "_L1), qPrintable(checked.err));
        const CliRun rescued = home.run({u"rescue"_s, u"pipe"_s, u"--output"_s, u"new.nevertwice"_s});
        QCOMPARE(rescued.status, 4);
        QVERIFY2(rescued.err.contains(": it is not a file. "_L1), qPrintable(rescued.err));
        QCOMPARE(home.fingerprint(u"w.nevertwice"_s), before);
    }

    void refusesWhatIsNoDocument_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &content, const char *reason) {
            QTest::newRow(name) << content << QString::fromUtf8(reason);
        };
        row("empty", " \n", "it is empty");
        row("half a JSON", "{\"format\": \"nevertwice-incident\", \"title\": \"Half",
            "the JSON breaks off before it is complete");
        row("half an object", "{\"format\": \"nevertwice-incident\",\n \"tags\": [1",
            "the JSON breaks off before it is complete");
        row("a missing comma", "{\"format\": \"nevertwice-incident\",\n \"title\": \"Half\"\n \"summary\": \"x\"}\n",
            "it is no JSON (line 3 holds something where a key in quotes, a comma or a closing bracket is wanted)");
        row("a number with a zero before it",
            "{\"format\": \"nevertwice-incident\",\n \"stated_duration_minutes\": 01}",
            "it is no JSON (line 2 holds something where a key in quotes, a comma or a closing bracket is wanted)");
        row("a number beyond the limit",
            R"({"format": "nevertwice-incident", "impact": {"users_count": 9007199254740991}})",
            "at impact.users_count the document holds a number where a whole number of at most 9000000000000000 is "
            "wanted");
        row("no JSON", "# A postmortem\n", "it is no JSON (illegal value in line 1)");
        row("two documents", "{}\n{}", "it is no JSON (garbage at the end of the document in line 2)");
        row("another shape", R"({"name": "left-pad", "version": "1.0.0"})",
            "it is no incident document (its \"format\" is not \"nevertwice-incident\")");
        row("a list", R"([{"format": "nevertwice-incident"}])", "it holds a list where an object is wanted");
        for (const char *value : {"17", "null", "\"text\""})
            row(value, value, "it holds a single value where an object is wanted");
        row("a wrong value", R"({"format": "nevertwice-incident", "title": 7})",
            "at title the document holds a number where a text is wanted");
        row("a wrong value deep inside",
            R"({"incidents": [{"format": "nevertwice-incident", "timeline": [{}, {"at": "noon"}]}]})",
            "in incidents/1, at timeline/2.at the document holds \"noon\" where a time such as 2023-10-15T10:30:00Z or "
            "2023-10-15 is wanted");
        row("a later version", R"({"format": "nevertwice-incident", "version": 2})",
            "the document is of version 2, this program knows 1");
        row("a version in words", R"({"format": "nevertwice-incident", "version": "one"})", "its version is no number");
        row("another encoding", "{\"format\": \"nevertwice-incident\", \"title\": \"caf\xE9\"}",
            "it is not UTF-8 text (line 1)");
        row("too deep", "{\"x\": " + QByteArray(300, '[') + QByteArray(300, ']') + "}",
            "the JSON nests deeper than 256 levels");
        row("much too deep", "{\"x\": " + QByteArray(3000, '[') + QByteArray(3000, ']') + "}",
            "the JSON nests deeper than 256 levels");
        row("the output of list", R"({"format": "nevertwice-incident", "partial": true})",
            "it was printed by `list` and holds no texts");
    }
    void refusesWhatIsNoDocument()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, reason);
        const CliHome home;
        home.write(u"wrong.json"_s, content);
        home.write(u"w.nevertwice"_s, workspaceBytes());
        const QByteArray before = home.fingerprint(u"w.nevertwice"_s);
        const CliRun run = home.runIn(u"w.nevertwice"_s, {u"import"_s, u"wrong.json"_s});
        QCOMPARE(run.status, 4);
        QCOMPARE(run.out, QString());
        QVERIFY2(run.err.startsWith(u"Cannot read wrong.json: %1. "_s.arg(reason)) && run.err.count(u'\n') == 1,
                 qPrintable(run.err)); // and what to do
        const CliRun json = home.runIn(u"w.nevertwice"_s, {u"import"_s, u"wrong.json"_s, u"--json"_s});
        QCOMPARE(json.status, 4);
        QVERIFY(json.json()["incidents"_L1].toArray().isEmpty());
        QVERIFY(
            json.json()["problems"_L1][0]["message"_L1].toString().startsWith(u"Cannot read wrong.json: "_s + reason));
        QCOMPARE(home.fingerprint(u"w.nevertwice"_s), before);
    }

    void saysWhatToDoWithWhatIsNoPostmortem()
    {
        const CliHome home;
        home.write(u"empty.md"_s, " \n");
        home.write(u"list.md"_s, "# Shopping\n\n- milk\n- bread\n");
        for (const QString &name : {u"empty.md"_s, u"list.md"_s}) {
            const CliRun run = home.run({u"import"_s, name});
            QCOMPARE(run.status, 4);
            QVERIFY2(run.err.startsWith(u"Cannot read %1: "_s.arg(name)) &&
                         run.err.endsWith(". Choose the report of an incident, or read it as a log.\n"_L1),
                     qPrintable(run.err));
        }
    }

    void saysOnceWhyNothingCanBeJoined()
    {
        const CliHome home;
        home.write(u"half.json"_s, "{");
        QCOMPARE(home.run({u"new"_s}).status, 0);
        const CliRun run = home.run({u"import"_s, u"half.json"_s, u"--into"_s, u"INC-1"_s, u"--json"_s});
        QCOMPARE(run.status, 4);
        QCOMPARE(run.err.count(u'\n'), 1);
        QVERIFY(run.json()["error"_L1]["message"_L1].toString().startsWith("Cannot read half.json: the JSON "_L1));
    }

    void makesNoWorkspaceWhereNothingIsToBeStored()
    {
        const CliHome home;
        for (const QByteArray &content : {QByteArrayLiteral(" \n"), QByteArrayLiteral("# A postmortem\n"),
                                          QByteArrayLiteral(R"({"format": "nevertwice-incident", "title": 7})")})
            QCOMPARE(home.run({u"import"_s, u"-"_s}, content).status, 4);
        QVERIFY(!QFile::exists(home.path(u"data"_s)));
    }

    void refusesAHundredMegabytesUnread()
    {
        const CliHome home;
        QFile large(home.path(u"large.json"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(100 * 1024 * 1024));
        const CliRun run = home.run({u"import"_s, u"large.json"_s});
        QCOMPARE(run.status, 4);
        QCOMPARE(run.err, u"Cannot read large.json: it is larger than 32 MB. Divide it into smaller files.\n"_s);
        const CliRun piped = home.run({u"import"_s, u"-"_s}, QByteArray(40 * 1024 * 1024, ' '));
        QCOMPARE(piped.status, 4);
        QCOMPARE(piped.err, u"Cannot read standard input: it is larger than 32 MB. Divide it into smaller files.\n"_s);
        large.close();
        QCOMPARE(home.runIn(u"large.json"_s, {u"list"_s}).status, 3);
    }

    void refusesAPathThatDoesNotExistBeforeAnythingIsRead()
    {
        const CliHome home;
        home.write(u"fine.json"_s, R"({"format": "nevertwice-incident", "title": "Fine"})");
        const CliRun run = home.run({u"import"_s, u"fine.json"_s, u"gone.json"_s});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.err, u"Cannot read gone.json: there is no such file or folder. Nothing was imported.\n"_s);
        QVERIFY(!QFile::exists(home.path(u"data"_s)));
    }

    void takesTheGoodFilesBesideABadOne()
    {
        const CliHome home;
        QVERIFY(QDir().mkpath(home.path(u"folder/deeper"_s)));
        home.write(u"folder/fine.json"_s, R"({"format": "nevertwice-incident", "title": "Fine"})");
        home.write(u"folder/deeper/package.json"_s, R"({"name": "left-pad"})");
        home.write(u"folder/notes.docx"_s, "notes");
        const CliRun walked = home.runIn(u"a.nevertwice"_s, {u"import"_s, u"folder"_s, u"--json"_s});
        QCOMPARE(walked.status, 0); // nobody named the bad one
        QCOMPARE(walked.json()["incidents"_L1].toArray().size(), 1);
        QCOMPARE(walked.json()["problems"_L1].toArray().size(), 1);
        QCOMPARE(walked.json()["problems"_L1][0]["file"_L1].toString(), u"folder/deeper/package.json"_s);
        QVERIFY(walked.err.contains("Files of other kinds left aside: 1."_L1));
        const CliRun named =
            home.runIn(u"b.nevertwice"_s, {u"import"_s, u"folder/fine.json"_s, u"folder/deeper/package.json"_s});
        QCOMPARE(named.status, 4);
        QCOMPARE(named.line(), u"INC-1"_s);
    }

    void leavesAWorkspaceAloneWhereAChangeIsRefused()
    {
        const CliHome home;
        QCOMPARE(home.runIn(u"w.nevertwice"_s, {u"new"_s, u"--set"_s, u"title=Mine"_s}).status, 0);
        const QByteArray before = home.fingerprint(u"w.nevertwice"_s);
        QCOMPARE(home.runIn(u"w.nevertwice"_s, {u"edit"_s, u"INC-1"_s, u"--set"_s, u"title=Good"_s, u"--set"_s,
                                                u"milestones.started=noon"_s})
                     .status,
                 2);
        QCOMPARE(home.runIn(u"w.nevertwice"_s, {u"edit"_s, u"INC-2"_s, u"--set"_s, u"title=x"_s}).status, 1);
        QCOMPARE(home.runIn(u"w.nevertwice"_s, {u"action"_s, u"INC-1.4"_s, u"--set"_s, u"status=done"_s}).status, 1);
        QCOMPARE(home.runIn(u"w.nevertwice"_s, {u"edit"_s, u"INC-1"_s, u"--set"_s, u"summary=@gone.md"_s}).status, 1);
        QCOMPARE(home.runIn(u"w.nevertwice"_s, {u"import"_s, u"gone.json"_s}).status, 1);
        QCOMPARE(home.fingerprint(u"w.nevertwice"_s), before);
        QCOMPARE(home.runIn(u"w.nevertwice"_s, {u"show"_s, u"INC-1"_s, u"--json"_s}).json()["title"_L1].toString(),
                 u"Mine"_s);
    }

    void leavesNoHalfFileWhereThereIsNoRoom()
    {
        const CliHome home;
        QCOMPARE(home.runIn(u"w.nevertwice"_s, {u"sample"_s}).status, 0);
        QProcess shell;
        shell.setWorkingDirectory(home.path(u"."_s));
        // Blocks of 512 bytes: room for SQLite's own files, none for an export of everything.
        shell.start(u"/bin/sh"_s,
                    {u"-c"_s, u"ulimit -f 128; \"$0\" --workspace w.nevertwice export --all --output all.json"_s,
                     nevertwice::test::commandLineProgram()});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
        QCOMPARE(shell.exitCode(), 4);
        const QByteArray sentence = shell.readAllStandardError();
        QVERIFY2(sentence.startsWith("Cannot write all.json: ") && sentence.count('\n') == 1, sentence.constData());
        QCOMPARE(QDir(home.path(u"."_s)).entryList({u"all.json*"_s}), QStringList());
    }

    void makesNoOtherNameOfOneThatIsNotUtf8()
    {
        const CliHome home;
        QProcess shell;
        shell.setWorkingDirectory(home.path(u"."_s));
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"\"$0\" --workspace \"$(printf 'x\\377.nevertwice')\" new"_s,
                                   nevertwice::test::commandLineProgram()});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 2);
        QCOMPARE(shell.readAllStandardError(),
                 QByteArray("Cannot run nevertwice-cli: an argument is not UTF-8 text. Rename the file, or write the "
                            "value as UTF-8.\n"));
        QCOMPARE(shell.readAllStandardOutput(), QByteArray());
        shell.start(u"/bin/sh"_s,
                    {u"-c"_s, u"\"$0\" show \"$(printf 'x\\377')\" --json"_s, nevertwice::test::commandLineProgram()});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 2);
        const QJsonObject error =
            QJsonDocument::fromJson(shell.readAllStandardOutput()).object()["error"_L1].toObject();
        QCOMPARE(error["kind"_L1].toString(), u"usage"_s);
        QCOMPARE(error["message"_L1].toString(), u"Cannot run nevertwice-cli: an argument is not UTF-8 text."_s);
        QCOMPARE(QDir(home.path(u"."_s)).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void saysThatAnImportOfNoneAddedNone()
    {
        const CliHome home;
        home.write(u"none.json"_s, R"({"incidents": []})");
        const CliRun run = home.run({u"import"_s, u"none.json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.err, u"0 added, 0 updated, 0 unchanged.\n"_s);

        // Causes and settings count among neither.
        QCOMPARE(home.run({u"sample"_s}).status, 0);
        QCOMPARE(home.run({u"export"_s, u"--all"_s, u"--output"_s, u"out"_s}).status, 0);
        const CliRun settings = home.runIn(u"b.nevertwice"_s, {u"import"_s, u"out/workspace.json"_s});
        QCOMPARE(settings.status, 0);
        QVERIFY2(!settings.err.contains("0 added"_L1), qPrintable(settings.err));
    }

    void namesAnEmptyNameInItsSentence()
    {
        const CliHome home;
        QCOMPARE(home.run({u"import"_s, QString()}).err,
                 u"Cannot read an empty name: there is no such file or folder. Nothing was imported.\n"_s);
    }

    void writesToNoFolderItCannotMake()
    {
        const CliHome home;
        QCOMPARE(home.run({u"new"_s, u"--set"_s, u"title=Mine"_s}).status, 0);
        home.write(u"file"_s, "in the way");
        for (const QString &output : {u"file/"_s, u"file/below.json"_s, u"gone/below.json"_s}) {
            const CliRun run = home.run({u"export"_s, u"INC-1"_s, u"--output"_s, output});
            QCOMPARE(run.status, 4);
            QCOMPARE(run.out, QString());
            QVERIFY2(run.err.startsWith("Cannot write "_L1) && run.err.count(u'\n') == 1, qPrintable(run.err));
            QVERIFY2(run.err.endsWith(" Name another place.\n"_L1), qPrintable(run.err));
        }
        QCOMPARE(home.read(u"file"_s), QByteArray("in the way"));
    }
};

NEVERTWICE_TEST(WrongInputTest);
#include "wronginput_test.moc"
