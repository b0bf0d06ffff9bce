#include "model/store/database.h"
#include "model/store/workspace.h"
#include "tests/support/faultvfs.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using nevertwice::test::FaultRecurrence;
using nevertwice::test::FaultVfs;
using nevertwice::test::FileOperation;
using nevertwice::test::must;
using nevertwice::test::Tearing;

namespace {

Clock stopped()
{
    return [] { return Moment::atMsecs(1'700'000'000'000); };
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

// Root may do everything: what a person may not is tried as nobody, in a process of its own. Exits with 0 where the
// expectation holds.
int asNobody(const std::function<bool()> &holds)
{
    const pid_t child = fork();
    if (child == 0) {
        const bool dropped = geteuid() != 0 || (setgid(65534) == 0 && setuid(65534) == 0);
        _exit(dropped && holds() ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class WorkspaceFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{u"/tmp/nevertwice-test-XXXXXX"_s};
    QString m_good;

private slots:
    void initTestCase()
    {
        m_good = m_folder.filePath(u"good.nevertwice"_s);
        const auto workspace = must(Workspace::create(m_good, stopped()));
        Incident incident;
        incident.title = u"kept"_s;
        must(workspace->add(incident));
    }

    void refusesWhatIsNoWorkspaceAndLeavesItAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("words");
        const QByteArray good = contentOf(m_good);
        QByteArray foreign = good;
        foreign.replace(68, 4, "ABCD");
        QTest::newRow("empty") << QByteArray("") << Error::Kind::Invalid << u"empty"_s;
        QTest::newRow("text") << QByteArray("# A postmortem\n").repeated(30) << Error::Kind::Invalid
                              << u"not a Nevertwice workspace"_s;
        QTest::newRow("another program's database")
            << foreign << Error::Kind::Invalid << u"not a Nevertwice workspace"_s;
        QTest::newRow("cut in the header") << good.left(50) << Error::Kind::Damaged << u"cut off"_s;
        QTest::newRow("cut in the middle") << good.left(good.size() / 2) << Error::Kind::Damaged << u"cut off"_s;
        QTest::newRow("zeros behind the header")
            << good.left(100) + QByteArray(good.size() - 100, '\0') << Error::Kind::Damaged << u"damaged"_s;
    }
    void refusesWhatIsNoWorkspaceAndLeavesItAlone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Error::Kind, kind);
        QFETCH(QString, words);
        const QString path = m_folder.filePath(u"wrong.nevertwice"_s);
        writeFile(path, bytes);
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            const auto opened = Workspace::open(path, access, stopped());
            QVERIFY(!opened.ok());
            QCOMPARE(opened.error().kind, kind);
            QVERIFY2(opened.error().sentence().contains(words), qPrintable(opened.error().sentence()));
            QVERIFY(opened.error().sentence().startsWith(u"Cannot open wrong.nevertwice: "_s));
        }
        QCOMPARE(contentOf(path), bytes);
        for (const char *suffix : {"-wal", "-shm", "-journal"})
            QVERIFY(kind == Error::Kind::Damaged || !QFile::exists(path + QLatin1String(suffix)));
    }

    void refusesWhatIsNoFile()
    {
        const auto kindOf = [](const QString &path) {
            const auto opened = Workspace::open(path, Access::ReadWrite, stopped());
            return opened ? Error::Kind::Unsupported : opened.error().kind;
        };
        QCOMPARE(kindOf(m_folder.filePath(u"missing.nevertwice"_s)), Error::Kind::NotFound);
        QVERIFY(!QFile::exists(m_folder.filePath(u"missing.nevertwice"_s)));
        QCOMPARE(kindOf(m_folder.path()), Error::Kind::Invalid);
        QCOMPARE(kindOf(u"/dev/null"_s), Error::Kind::Invalid);
        const QString fifo = m_folder.filePath(u"fifo"_s);
        QCOMPARE(mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        QCOMPARE(kindOf(fifo), Error::Kind::Invalid);
    }

    void refusesToCreateOverAnything()
    {
        const QByteArray before = contentOf(m_good);
        const auto made = Workspace::create(m_good, stopped());
        QVERIFY(!made.ok());
        QCOMPARE(made.error().kind, Error::Kind::Conflict);
        QCOMPARE(contentOf(m_good), before);
    }

    void leavesNothingOfACreationThatFailed_data()
    {
        QTest::addColumn<int>("operation");
        QTest::newRow("opening") << int(FileOperation::Open);
        QTest::newRow("reading") << int(FileOperation::Read);
        QTest::newRow("sharing memory") << int(FileOperation::SharedMemory);
    }

    void leavesNothingOfACreationThatFailed()
    {
        QFETCH(const int, operation);
        const QString folder = m_folder.filePath(u"made %1"_s.arg(operation));
        QVERIFY(QDir().mkpath(folder));
        for (int at = 1;; ++at) { // also where the file stands already and is opened again
            QVERIFY2(at < 5000, "it fails for ever");
            FaultVfs disk;
            disk.plan({FileOperation(operation), SQLITE_IOERR, at, FaultRecurrence::FromThenOn, Tearing::Whole});
            const bool isMade = Workspace::create(folder + u"/w.nevertwice"_s, stopped()).ok();
            if (isMade && disk.failures() == 0) break;
            if (!isMade)
                QVERIFY2(QDir(folder).isEmpty(QDir::Files),
                         qPrintable(u"%1: %2"_s.arg(at).arg(QDir(folder).entryList(QDir::Files).join(u" "_s))));
            for (const QString &file : QDir(folder).entryList(QDir::Files))
                QVERIFY(QFile::remove(folder + u'/' + file));
        }
    }

    void clearsWhatAKilledCreationLeft()
    {
        const QString folder = m_folder.filePath(u"killed"_s);
        QVERIFY(QDir().mkpath(folder));
        for (const char *name :
             {"w.nevertwice.0123456789ab.part", "w.nevertwice.0123456789ab.part-wal", "w.nevertwice.aaaaaaaaaaaa.part",
              "w.nevertwice.notes.part", "other.0123456789ab.part"})
            writeFile(folder + u'/' + QLatin1String(name), "half");
        // Somebody is at work on this one.
        const int held = ::open(QFile::encodeName(folder + u"/w.nevertwice.aaaaaaaaaaaa.part"_s).constData(), O_RDWR);
        QVERIFY(held >= 0 && ::flock(held, LOCK_EX | LOCK_NB) == 0);
        QVERIFY(Workspace::create(folder + u"/w.nevertwice"_s, stopped()).ok());
        ::close(held);
        QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name),
                 QStringList({u"other.0123456789ab.part"_s, u"w.nevertwice"_s, u"w.nevertwice.aaaaaaaaaaaa.part"_s,
                              u"w.nevertwice.notes.part"_s}));
    }

    void createsTheFoldersOnTheWay()
    {
        const QString path = m_folder.filePath(u"a new/folder with \"odd?% names#/w.nevertwice"_s);
        QVERIFY(Workspace::create(path, stopped()).ok());
        QVERIFY(Workspace::open(path, Access::ReadWrite, stopped()).ok());
        QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files), QStringList{u"w.nevertwice"_s});
    }

    void doesNotAdviseToOpenForReadingWhatIsOpenForReading()
    {
        const QString path = m_folder.filePath(u"newer.nevertwice"_s);
        QVERIFY(QFile::copy(m_good, path));
        must(must(Database::open(path, Database::Mode::ReadWrite))
                 ->execute("pragma user_version = 9; pragma wal_checkpoint(truncate)"));
        const auto opened = must(Workspace::open(path, Access::ReadWrite, stopped()));
        QCOMPARE(opened->access(), Access::ReadOnly);
        QVERIFY2(opened->notice().endsWith(u"Update Nevertwice."_s), qPrintable(opened->notice()));
    }

    void readsAFileThatMayNotBeWritten()
    {
        const QString folder = m_folder.filePath(u"locked"_s);
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + u"/w.nevertwice"_s;
        QVERIFY(QFile::copy(m_good, path));
        ::chmod(QFile::encodeName(path).constData(), 0444);
        ::chmod(QFile::encodeName(folder).constData(), 0555);
        ::chmod(QFile::encodeName(m_folder.path()).constData(), 0755);
        QCOMPARE(asNobody([&] {
                     const auto opened = Workspace::open(path, Access::ReadWrite, stopped());
                     return opened && (*opened)->access() == Access::ReadOnly && (*opened)->lacksPermission() &&
                            (*opened)->notice().contains(u"reading only"_s) &&
                            must((*opened)->reader().counts()).incidents == 1 &&
                            (*opened)->setSetting(u"x"_s, 1).error().kind == Error::Kind::ReadOnly &&
                            must((*opened)->openReader())->counts().ok();
                 }),
                 0);
        ::chmod(QFile::encodeName(folder).constData(), 0755);
        ::chmod(QFile::encodeName(path).constData(), 0644);
        // Asked for by whoever opened it, and not by permissions.
        QVERIFY(!must(Workspace::open(path, Access::ReadOnly, stopped()))->lacksPermission());
    }

    // A log that a reader leaves is in the way of whoever owns the file, and may not write to it.
    void leavesNothingBesideWhatItOnlyReads()
    {
        const QString folder = m_folder.filePath(u"looked at"_s);
        QVERIFY(QDir().mkpath(folder));
        QByteArray newer = contentOf(m_good);
        newer[63] = 99;
        writeFile(folder + u"/newer.nevertwice"_s, newer);
        writeFile(folder + u"/locked.nevertwice"_s, contentOf(m_good));
        ::chmod(QFile::encodeName(folder + u"/locked.nevertwice"_s).constData(), 0444);
        ::chmod(QFile::encodeName(folder).constData(), 0777);
        ::chmod(QFile::encodeName(m_folder.path()).constData(), 0755);
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto opened = must(Workspace::open(folder + u"/newer.nevertwice"_s, access, stopped()));
            QCOMPARE(must(opened->reader().counts()).incidents, 1);
            const auto second = must(opened->openReader());
            QVERIFY(second->counts().ok());
        }
        QCOMPARE(asNobody([&] {
                     const auto opened = Workspace::open(folder + u"/locked.nevertwice"_s, Access::ReadOnly, stopped());
                     return opened && must((*opened)->reader().counts()).incidents == 1 &&
                            must((*opened)->openReader())->counts().ok();
                 }),
                 0);
        QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name),
                 QStringList({u"locked.nevertwice"_s, u"newer.nevertwice"_s}));
        QCOMPARE(contentOf(folder + u"/newer.nevertwice"_s), newer);
        QCOMPARE(contentOf(folder + u"/locked.nevertwice"_s), contentOf(m_good));
    }

    // As a window has it open, which sees what its owner writes meanwhile.
    void takesItsLogAwayFromAFileThatMayNotBeWritten()
    {
        const QString folder = m_folder.filePath(u"shared"_s);
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + u"/w.nevertwice"_s;
        writeFile(path, contentOf(m_good));
        ::chmod(QFile::encodeName(path).constData(), 0444);
        ::chmod(QFile::encodeName(folder).constData(), 0777);
        ::chmod(QFile::encodeName(m_folder.path()).constData(), 0755);
        const auto looksAtIt = [&](const std::function<bool()> &meanwhile) {
            const auto opened = Workspace::open(path, Access::ReadWrite, stopped());
            return opened && (*opened)->access() == Access::ReadOnly &&
                   must((*opened)->reader().counts()).incidents == 1 && must((*opened)->openReader())->counts().ok() &&
                   meanwhile();
        };
        const auto files = [&] { return QDir(folder).entryList(QDir::Files, QDir::Name); };
        const auto nothing = [] { return true; };
        QCOMPARE(asNobody([&] { return looksAtIt(nothing); }), 0);
        QCOMPARE(files(), QStringList{u"w.nevertwice"_s});
        // Whoever else has it open still needs the log, and takes it away in the end.
        int ready[2] = {};
        int enough[2] = {};
        QVERIFY(pipe(ready) == 0 && pipe(enough) == 0);
        const pid_t other = fork();
        char byte = 0;
        if (other == 0) {
            const auto waits = [&] { return write(ready[1], "x", 1) == 1 && read(enough[0], &byte, 1) == 1; };
            _exit(asNobody([&] { return looksAtIt(waits); }));
        }
        ::close(ready[1]); // should it end at once, nothing is waited for
        QCOMPARE(read(ready[0], &byte, 1), ssize_t(1));
        QCOMPARE(asNobody([&] { return looksAtIt(nothing); }), 0);
        QCOMPARE(files().size(), 3);
        QCOMPARE(write(enough[1], "x", 1), ssize_t(1));
        int status = 0;
        QCOMPARE(waitpid(other, &status, 0), other);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        QCOMPARE(files(), QStringList{u"w.nevertwice"_s});
        QCOMPARE(contentOf(path), contentOf(m_good));
        for (const int end : {ready[0], enough[0], enough[1]})
            ::close(end);
    }

    void saysThatAFileMayNotBeRead()
    {
        const QString path = m_folder.filePath(u"secret.nevertwice"_s);
        QVERIFY(QFile::copy(m_good, path));
        ::chmod(QFile::encodeName(path).constData(), 0000);
        QCOMPARE(asNobody([&] {
                     const auto opened = Workspace::open(path, Access::ReadWrite, stopped());
                     return !opened && opened.error().kind == Error::Kind::Io;
                 }),
                 0);
    }

    void refusesAFileThatBringsItsOwnTriggers()
    {
        const QString path = m_folder.filePath(u"trigger.nevertwice"_s);
        QVERIFY(QFile::copy(m_good, path));
        {
            const auto workspace = must(Workspace::open(path, Access::ReadWrite, stopped()));
            QVERIFY(workspace->reader()
                        .database()
                        .execute("create trigger evil after insert on revision begin delete from incident; end")
                        .ok());
        }
        const auto opened = Workspace::open(path, Access::ReadWrite, stopped());
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().sentence().contains(u"triggers"_s));
    }

    void keepsTheDurabilityItPromises()
    {
        const auto workspace = must(Workspace::open(m_good, Access::ReadWrite, stopped()));
        Database &database = workspace->reader().database();
        QCOMPARE(must(database.scalar("pragma synchronous")), 2);
        QCOMPARE(must(database.scalar("pragma foreign_keys")), 1);
        QCOMPARE(must(database.scalar("pragma mmap_size")), 0);
        Statement mode = database.statement("pragma journal_mode");
        QVERIFY(must(mode.step()));
        QCOMPARE(mode.text(0), u"wal"_s);
    }

    void readsAnOlderFileWhereThereIsNoRoomToRenewIt()
    {
        const QString path = m_folder.filePath(u"older.nevertwice"_s);
        must(Workspace::create(path, stopped()));
        must(must(Database::open(path, Database::Mode::ReadWrite))->execute("pragma user_version = 1"));
        FaultVfs disk;
        disk.leaveRoom(0);
        {
            const auto opened = must(Workspace::open(path, Access::ReadWrite, stopped()));
            QCOMPARE(opened->access(), Access::ReadOnly);
            QVERIFY2(opened->notice().contains(u"the disk is full"_s), qPrintable(opened->notice()));
            QCOMPARE(must(opened->reader().database().scalar("pragma user_version")), 1);
        }
        disk.heal();
        const auto opened = must(Workspace::open(path, Access::ReadWrite, stopped()));
        QCOMPARE(opened->access(), Access::ReadWrite);
        QVERIFY(must(opened->reader().database().scalar("pragma user_version")) > 1);
    }

    // The connection fails in the middle of a save, and for a while no other can be had.
    void savesAgainOnceALostFileMayBeWritten_data()
    {
        QTest::addColumn<bool>("isReplaced");
        QTest::addColumn<bool>("keepsNumber");
        QTest::newRow("the same file") << false << true;
        QTest::newRow("another file in its place") << true << false;
        QTest::newRow("another file with its number") << true << true;
    }
    void savesAgainOnceALostFileMayBeWritten()
    {
        QFETCH(bool, isReplaced);
        QFETCH(bool, keepsNumber);
        const QString path = m_folder.filePath(u"lost%1%2.nevertwice"_s.arg(int(isReplaced)).arg(int(keepsNumber)));
        const Places places{path + u".state"_s, {}};
        must(Workspace::create(path, stopped()));
        FaultVfs disk;
        const auto workspace = must(Workspace::open(path, Access::ReadWrite, stopped(), places));
        const QUuid uuid = must(workspace->add({})).uuid;
        const SaveContext context;
        const auto save = [&] {
            return workspace->commit(uuid, 1, {{u"summary"_s, u""_s, u"an hour of work"_s, -1}}, context);
        };
        disk.plan({FileOperation::Write | FileOperation::Open, SQLITE_READONLY, 1, FaultRecurrence::FromThenOn,
                   Tearing::Whole});
        QCOMPARE(save().error().kind, Error::Kind::Unknown);
        QCOMPARE(save().error().kind, Error::Kind::ReadOnly);
        QCOMPARE(workspace->unsavedEdits().size(), 1);
        disk.heal();
        if (isReplaced) {
            for (const auto suffix : {"-wal"_L1, "-shm"_L1})
                QFile::remove(path + suffix);
            if (keepsNumber)
                writeFile(path, contentOf(m_good));
            else
                QVERIFY(QFile::rename(path, path + u".away"_s) && QFile::copy(m_good, path));
            QCOMPARE(save().error().kind, keepsNumber ? Error::Kind::Moved : Error::Kind::ReadOnly);
            QCOMPARE(contentOf(path), contentOf(m_good));
            QCOMPARE(workspace->unsavedEdits().size(), 1);
            return;
        }
        must(save());
        QCOMPARE(must(workspace->reader().incident(uuid)).summary, u"an hour of work"_s);
        QVERIFY(workspace->unsavedEdits().isEmpty());
    }
};

NEVERTWICE_TEST(WorkspaceFileTest);
#include "workspacefile_test.moc"
