#include "model/domain/document.h"
#include "model/store/workspace.h"
#include "tests/support/must.h"
#include "tests/support/quickfolder.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QTextStream>

using namespace nevertwice;
using namespace nevertwice::test;
using namespace Qt::Literals::StringLiterals;

namespace processes {

constexpr int kChanges = 1000;                               // of each process
constexpr int kSharedIncidents = 40;                         // that both change
constexpr char kWriterVariable[] = "NEVERTWICE_TEST_WRITER"; // the file; set in the processes that write

Clock standingStill()
{
    return [] { return Moment::atMsecs(1'767'600'000'000); };
}

} // namespace processes

using namespace processes;

// What runs in each of the two processes: waits for a word, then adds one event after the other, each to the incident
// whose turn it is and on a version that the other process may have left behind.
class Writer : public QObject
{
    Q_OBJECT

private slots:
    void writes()
    {
        const QString name = qEnvironmentVariable("NEVERTWICE_TEST_NAME");
        const auto workspace =
            must(Workspace::open(qEnvironmentVariable(kWriterVariable), Access::ReadWrite, standingStill()));
        const QList<IncidentRow> rows = must(workspace->reader().firstRows(kSharedIncidents));
        QList<int> versions(rows.size(), 1);
        QTextStream(stdout) << "ready" << Qt::endl;
        QFile input;
        QVERIFY(input.open(stdin, QIODevice::ReadOnly));
        input.readLine();
        for (int i = 0; i < kChanges; ++i) {
            const qsizetype turn = i % rows.size();
            const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
            const QJsonObject event{{u"uuid"_s, uuid}, {u"text"_s, u"%1 %2"_s.arg(name).arg(i)}};
            SaveContext context;
            context.by = name;
            const Patch added{u"timeline/"_s + uuid, QJsonValue::Undefined, event, -1};
            const Commit commit = must(workspace->commit(rows[turn].uuid, versions[turn], {added}, context));
            QVERIFY2(commit.conflicts.isEmpty(), qPrintable(commit.conflicts.value(0).path));
            QVERIFY(commit.version > versions[turn]);
            versions[turn] = commit.version;
        }
    }
};

class ProcessesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{quickFolder()};
    QString path() const { return m_folder.filePath(u"shared.nevertwice"_s); }

    void start(QProcess &process, const QString &name)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(kWriterVariable), path());
        environment.insert(u"NEVERTWICE_TEST_NAME"_s, name);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationFilePath(), {u"processes_test"_s, u"-silent"_s});
        QByteArray said;
        while (!said.contains("ready")) {
            QVERIFY2(process.waitForReadyRead(60'000), "the other process does not start");
            said += process.readAll();
        }
    }

    static void finish(QProcess &process)
    {
        QVERIFY(process.waitForFinished(300'000));
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                 process.readAll().constData());
    }

private slots:
    void keepTheWordsForWhatAnotherRestoresWhileTheTrashIsEmptied()
    {
        const QString file = m_folder.filePath(u"emptied.nevertwice"_s);
        qint64 now = 1'767'600'000'000;
        const Clock clock = [&now] { return Moment::atMsecs(now); };
        const Places places{m_folder.filePath(u"state"_s), {}};
        auto workspace = must(Workspace::create(file, clock, places));
        const auto other = must(Workspace::open(file, Access::ReadWrite, clock, places));
        Incident incident;
        incident.title = u"Old"_s;
        must(workspace->moveToTrash(must(workspace->add(incident)).uuid));
        const Moment old = Moment::atMsecs(++now);
        incident.title = u"Restored"_s;
        const QUuid restored = must(workspace->add(incident)).uuid;
        now += 1000;
        must(workspace->moveToTrash(restored));
        must(workspace->holdUnsaved(
            {QUuid::createUuid(), restored, 1, {{u"summary"_s, u""_s, u"an hour of work"_s, -1}}, u"Ada"_s}));
        connect(workspace.get(), &Workspace::changed, this, [&] { must(other->restoreFromTrash(restored)); });
        QCOMPARE(must(workspace->emptyTrash(old)), 1);
        workspace = nullptr; // whoever writes holds them
        workspace = must(Workspace::open(file, Access::ReadWrite, clock, places));
        const QList<UnsavedEdit> kept = workspace->unsavedEdits();
        QCOMPARE(kept.size(), 1);
        must(workspace->saveUnsaved(kept.first()));
        QCOMPARE(must(workspace->reader().incident(restored)).summary, u"an hour of work"_s);
    }

    void loseAndDoubleNothingWhenTwoWriteToOneFile()
    {
        {
            const auto workspace = must(Workspace::create(path(), standingStill()));
            for (int i = 0; i < kSharedIncidents; ++i) {
                Incident incident;
                incident.title = u"Shared %1"_s.arg(i);
                (void)must(workspace->add(incident));
            }
        }
        QProcess one;
        QProcess two;
        start(one, u"one"_s);
        start(two, u"two"_s);
        for (QProcess *process : {&one, &two}) {
            process->write("go\n");
            QVERIFY(process->waitForBytesWritten());
        }
        finish(one);
        finish(two);

        const auto workspace = must(Workspace::open(path(), Access::ReadOnly, standingStill()));
        const Reader &reader = workspace->reader();
        QHash<QString, int> told;
        int revisions = 0;
        QMap<RevisionId, QString> saves; // in the order of their commits
        for (const IncidentRow &row : must(reader.firstRows(kSharedIncidents))) {
            const Incident incident = must(reader.incident(row.id));
            for (const Event &event : incident.timeline)
                ++told[event.text];
            const QList<Revision> history = must(reader.revisions(row.uuid));
            QCOMPARE(history.size(), row.version);
            QCOMPARE(incident.timeline.size(), row.version - 1);
            revisions += int(history.size());
            for (const Revision &revision : history)
                if (!revision.by.isEmpty()) saves[revision.id] = revision.by;
            QCOMPARE(must(reader.document(history.last().id)), toDocument(incident));
        }
        QCOMPARE(revisions, kSharedIncidents + 2 * kChanges);
        QCOMPARE(told.size(), 2 * kChanges);
        for (int i = 0; i < kChanges; ++i)
            for (const QString &name : {u"one"_s, u"two"_s})
                QCOMPARE(told.value(u"%1 %2"_s.arg(name).arg(i)), 1);
        // Without turns taken there was nothing to lose: the two would have written one after the other.
        QCOMPARE(saves.size(), 2 * kChanges);
        int turns = 0;
        for (auto it = std::next(saves.begin()); it != saves.end(); ++it)
            turns += *it != *std::prev(it);
        QVERIFY2(turns > 10, qPrintable(u"the two took turns only %1 times"_s.arg(turns)));
        QCOMPARE(must(reader.search(parseQuery(u"999"_s), 0)).total, 1);
    }
};

static const int registeredProcesses = nevertwice::test::registerTest(__FILE__, []() -> QObject * {
    if (qEnvironmentVariableIsSet(kWriterVariable)) return new Writer;
    return new ProcessesTest;
});
#include "processes_test.moc"
