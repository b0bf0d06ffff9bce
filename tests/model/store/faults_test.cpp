// What may happen to a file and its disk while it is used, one test for each: the error is of the right kind and says
// what was tried, what is wrong and what to do; what was saved is there afterwards; the file opens again.
#include "model/store/database.h"
#include "model/store/verify.h"
#include "model/store/workspace.h"
#include "tests/support/faultvfs.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <csignal>
#include <limits>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

namespace {

namespace trouble {

// In memory where there is such a place: syncs cost nothing there.
QString likelyPlace()
{
    return QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s : QDir::tempPath();
}

Clock unmoving()
{
    return [] { return Moment::atMsecs(1'700'000'000'000); };
}

Incident about(const QString &title)
{
    Incident incident;
    incident.uuid = QUuid::createUuid();
    incident.title = title;
    incident.summary = u"It was noticed late. "_s.repeated(40);
    return incident;
}

bool isWhole(const Error &error)
{
    return !error.attempt.isEmpty() && !error.reason.isEmpty() && !error.advice.isEmpty();
}

// In a process of its own, which may give up rights or die. Exits with 0 where the expectation holds.
int apart(const std::function<bool()> &holds)
{
    const pid_t child = fork();
    if (child == 0) _exit(holds() ? 0 : 1);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// Root may do everything: what a person may not is tried as nobody.
int asSomebody(const std::function<bool()> &holds)
{
    return apart([&] {
        const bool dropped = geteuid() != 0 || (setgid(65534) == 0 && setuid(65534) == 0);
        return dropped && holds();
    });
}

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(offset);
    QCOMPARE(file.write(bytes), bytes.size());
}

void writeOver(const QString &from, const QString &to)
{
    QFile source(from);
    QFile target(to);
    QVERIFY(source.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly | QIODevice::Truncate));
    target.write(source.readAll());
}

} // namespace trouble

} // namespace

class FaultsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{trouble::likelyPlace() + u"/nevertwice-test-XXXXXX"_s};
    std::unique_ptr<Workspace> m_workspace;
    QList<QUuid> m_saved;
    int m_number = 0;

    QString folder() const { return m_folder.filePath(u"f%1"_s.arg(m_number)); }
    QString path() const { return folder() + u"/w.nevertwice"_s; }
    Places places() const { return {folder() + u"/state"_s, {}}; }

    Result<Commit> save(const QString &title)
    {
        auto commit = m_workspace->add(trouble::about(title));
        if (commit) m_saved.append(commit->uuid);
        return commit;
    }
    void saveSome(int count)
    {
        for (int i = 0; i < count; ++i)
            must(save(u"number %1"_s.arg(i)));
    }
    auto open(const QString &path) { return Workspace::open(path, Access::ReadWrite, trouble::unmoving(), places()); }
    // Everything that was acknowledged is in the file.
    bool holdsEverything(const QString &path)
    {
        const auto workspace = open(path);
        if (!workspace) return false;
        return std::all_of(m_saved.begin(), m_saved.end(),
                           [&](const QUuid &uuid) { return (*workspace)->reader().incident(uuid).ok(); });
    }
    // The files as they would lie there if the program was killed now.
    QString asKilled()
    {
        const QString copy = folder() + u"/killed.nevertwice"_s;
        for (const char *suffix : {"", "-wal"}) {
            QFile::remove(copy + QLatin1String(suffix));
            QFile::copy(path() + QLatin1String(suffix), copy + QLatin1String(suffix));
        }
        return copy;
    }

private slots:
    void initTestCase() { ::chmod(QFile::encodeName(m_folder.path()).constData(), 0755); }
    void init()
    {
        ++m_number;
        m_saved.clear();
        QVERIFY(QDir().mkpath(folder()));
        m_workspace = must(Workspace::create(path(), trouble::unmoving(), places()));
    }
    void cleanup() { m_workspace = nullptr; }

    void keepsWhatWasSavedWhenTheDiskIsFull()
    {
        m_workspace = nullptr;
        FaultVfs disk;
        m_workspace = must(open(path()));
        disk.leaveRoom(200'000);
        Result<Commit> last = save(u"first"_s);
        for (int i = 0; i < 500 && last; ++i)
            last = save(u"more"_s);
        QVERIFY(!last.ok());
        QCOMPARE(last.error().kind, Error::Kind::Full);
        QVERIFY(trouble::isWhole(last.error()));
        QVERIFY(m_saved.size() > 1);
        QCOMPARE(must(m_workspace->reader().counts()).incidents, int(m_saved.size()));
        disk.heal(); // somebody made room
        QVERIFY(save(u"goes on"_s).ok());
        m_workspace = nullptr;
        QVERIFY(holdsEverything(path()));
    }

    // As SQLite does of its own accord where memory ends in the middle.
    void tellsThatATransactionWasGivenUpBeforeItsEnd()
    {
        Database &database = m_workspace->reader().database();
        Transaction transaction = must(Transaction::begin(database));
        QVERIFY(database.statement("rollback").run().ok());
        const auto committed = transaction.commit();
        QVERIFY(!committed.ok());
        QVERIFY(committed.error().reason.contains("memory"_L1));
        QVERIFY(!committed.error().reason.contains("transaction"_L1)); // SQLite's own words help nobody
        QVERIFY(!committed.error().advice.isEmpty());
    }

    // The trouble has no words of its own: a column is read while there is no memory, and the statement goes back.
    void keepsNothingThatComesAfterATransactionWasGivenUp()
    {
        saveSome(1);
        Database &database = m_workspace->reader().database();
        const auto saves = [&] { return must(database.scalar("select save_seq from workspace")); };
        const qint64 before = saves();
        {
            Transaction transaction = must(Transaction::begin(database));
            QVERIFY(database.statement("update workspace set save_seq = save_seq + 100").run().ok());
            {
                Statement large = database.statement("select zeroblob(1000000 + save_seq) from workspace");
                QVERIFY(must(large.step()));
                const sqlite3_int64 limit = sqlite3_hard_heap_limit64(1);
                const QByteArray read = large.blob(0);
                sqlite3_hard_heap_limit64(limit);
                sqlite3_soft_heap_limit64(0);
                QVERIFY(read.isEmpty());
            }
            QVERIFY(!database.isInTransaction());
            const auto later = database.statement("update workspace set save_seq = save_seq + 1000").run();
            QVERIFY(!later.ok());
            QVERIFY(later.error().reason.contains("memory"_L1));
            QVERIFY(!database.execute("update workspace set save_seq = save_seq + 10000").ok());
            QVERIFY(!database.statement("begin immediate").run().ok());
            QVERIFY(!transaction.commit().ok());
        }
        QCOMPARE(saves(), before);
        QVERIFY(save(u"goes on"_s).ok());
        QCOMPARE(saves(), before + 1);
    }

    // What SQLite runs by itself inside a statement may lose the transaction: the rest of that one is not kept either.
    void keepsNothingOfTheStatementInWhichATransactionWasGivenUp()
    {
        Database &database = m_workspace->reader().database();
        const auto saves = [&] { return must(database.scalar("select save_seq from workspace")); };
        const qint64 before = saves();
        {
            Transaction transaction = must(Transaction::begin(database));
            QCOMPARE(sqlite3_exec(database.handle(), "rollback; update workspace set save_seq = save_seq + 1", nullptr,
                                  nullptr, nullptr),
                     SQLITE_CONSTRAINT_COMMITHOOK);
            QVERIFY(!transaction.commit().ok());
        }
        QCOMPARE(saves(), before);
    }

    void keepsWhatWasSavedWhenTheFileMayNotGrow()
    {
        saveSome(2);
        QCOMPARE(trouble::apart([&] {
                     signal(SIGXFSZ, SIG_IGN);
                     const rlimit limit{rlim_t(QFileInfo(path()).size() + 100'000), RLIM_INFINITY};
                     setrlimit(RLIMIT_FSIZE, &limit);
                     m_workspace = must(open(path()));
                     Result<Commit> last = save(u"first"_s);
                     for (int i = 0; i < 500 && last; ++i)
                         last = save(u"more"_s);
                     if (last) return false;
                     const bool isRight = trouble::isWhole(last.error()) && last.error().kind == Error::Kind::Io;
                     return isRight && m_workspace->reader().incident(m_saved.last()).ok();
                 }),
                 0);
        m_workspace = nullptr;
        QVERIFY(holdsEverything(path()));
    }

    void readsAFileWithoutWritePermissionAndSaysSo()
    {
        saveSome(2);
        m_workspace = nullptr;
        ::chmod(QFile::encodeName(path()).constData(), 0444);
        ::chmod(QFile::encodeName(folder()).constData(), 0777);
        QCOMPARE(trouble::asSomebody([&] {
                     m_workspace = must(open(path()));
                     const auto refused = save(u"not here"_s);
                     return m_workspace->access() == Access::ReadOnly && !m_workspace->notice().isEmpty() &&
                            must(m_workspace->reader().counts()).incidents == 2 && !refused &&
                            refused.error().kind == Error::Kind::ReadOnly && trouble::isWhole(refused.error());
                 }),
                 0);
    }

    void readsALeftLogInAFolderThatMayNotBeWrittenOrSaysWhyNot()
    {
        saveSome(3);
        const QString locked = folder() + u"/locked"_s;
        QVERIFY(QDir().mkpath(locked));
        const QString copy = asKilled();
        for (const char *suffix : {"", "-wal"}) {
            QVERIFY(QFile::rename(copy + QLatin1String(suffix), locked + u"/w.nevertwice"_s + QLatin1String(suffix)));
            ::chmod(QFile::encodeName(locked + u"/w.nevertwice"_s + QLatin1String(suffix)).constData(), 0444);
        }
        ::chmod(QFile::encodeName(folder()).constData(), 0755);
        ::chmod(QFile::encodeName(locked).constData(), 0555);
        QCOMPARE(trouble::asSomebody([&] {
                     const auto opened = open(locked + u"/w.nevertwice"_s);
                     // Never the older state without the log.
                     return opened ? must((*opened)->reader().counts()).incidents == 3
                                   : trouble::isWhole(opened.error());
                 }),
                 0);
        ::chmod(QFile::encodeName(locked).constData(), 0755);
    }

    void saysThatTheFileWasDeletedWhileItWasOpen()
    {
        saveSome(2);
        QVERIFY(QFile::remove(path()));
        const auto refused = save(u"into nothing"_s);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, Error::Kind::Moved);
        QVERIFY(trouble::isWhole(refused.error()));
        QCOMPARE(must(m_workspace->reader().counts()).incidents, 2); // still to be saved elsewhere
    }

    void saysThatTheFileWasRenamedWhileItWasOpen()
    {
        saveSome(2);
        // What lies in the log, which keeps the old name, is in the file once it is closed.
        QVERIFY(QFile::rename(path(), folder() + u"/other.nevertwice"_s));
        const auto refused = save(u"into a file of another name"_s);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, Error::Kind::Moved);
        QVERIFY(trouble::isWhole(refused.error()));
        m_workspace = nullptr;
        QVERIFY(holdsEverything(folder() + u"/other.nevertwice"_s));
    }

    void saysThatTheFileWasReplacedWhileItWasOpen()
    {
        const QString older = folder() + u"/older.nevertwice"_s;
        saveSome(1);
        m_workspace = nullptr;
        QVERIFY(QFile::copy(path(), older));
        m_workspace = must(open(path()));
        saveSome(2);
        QCOMPARE(::rename(QFile::encodeName(older).constData(), QFile::encodeName(path()).constData()), 0);
        const auto refused = save(u"into the file that was here before"_s);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, Error::Kind::Moved);
        QVERIFY(trouble::isWhole(refused.error()));
        QCOMPARE(must(m_workspace->reader().counts()).incidents, 3);
        {
            // From then on, whatever becomes of the program that has the other file open.
            const auto beside = must(open(path()));
            QCOMPARE(must(beside->reader().counts()).incidents, 1);
            QVERIFY(must(verify(beside->reader().database(), Depth::Everything)).isSound());
        }
        m_workspace = nullptr;
        // The log that was left there belongs to the other file: nothing of it may get into this one.
        m_workspace = must(open(path()));
        QCOMPARE(must(m_workspace->reader().counts()).incidents, 1);
        QVERIFY(must(verify(m_workspace->reader().database(), Depth::Everything)).isSound());
    }

    void noticesOnOpeningThatAnOlderStateWasWrittenOverTheFile()
    {
        const QString older = folder() + u"/older.nevertwice"_s;
        saveSome(1);
        m_workspace = nullptr;
        QVERIFY(QFile::copy(path(), older));
        m_workspace = must(open(path()));
        saveSome(2);
        trouble::writeOver(older, path());
        const auto next = save(u"who knows"_s);
        QVERIFY(next.ok() || trouble::isWhole(next.error()));
        m_workspace = nullptr;
        trouble::writeOver(older, path());
        const auto reopened = open(path());
        QVERIFY(reopened ? (*reopened)->savesMissing() > 0 : trouble::isWhole(reopened.error()));
    }

    void saysThatAPageIsGone()
    {
        saveSome(30);
        const int page = int(must(
            m_workspace->reader().database().scalar("select rootpage from sqlite_schema where name = 'incident'")));
        m_workspace = nullptr;
        trouble::overwrite(path(), (page - 1) * 4096, QByteArray(4096, '\0'));
        const auto opened = open(path());
        const auto read = opened ? (*opened)->reader().incident(m_saved.first()) : Result<Incident>(opened.error());
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, Error::Kind::Damaged);
        if (opened) {
            const auto refused = (*opened)->commit(m_saved.first(), 1, {{u"title"_s, {}, u"x"_s, -1}});
            QVERIFY(!refused.ok() && refused.error().kind == Error::Kind::Damaged);
            QVERIFY(trouble::isWhole(refused.error()));
        }
    }

    void saysThatTheHeaderIsGone()
    {
        saveSome(2);
        m_workspace = nullptr;
        trouble::overwrite(path(), 0, QByteArray(100, '\0'));
        const auto opened = open(path());
        QVERIFY(!opened.ok());
        QVERIFY(trouble::isWhole(opened.error()));
        QVERIFY(QFileInfo(path()).size() > 4096); // nobody touched the rest
    }

    void noticesThatTheLogIsGone()
    {
        m_workspace = nullptr;
        m_workspace = must(open(path()));
        saveSome(6);
        const QString copy = asKilled();
        m_workspace = nullptr;
        QVERIFY(QFile::remove(path()) && QFile::rename(copy, path()));
        QCOMPARE(must(open(path()))->savesMissing(), 6);
    }

    void noticesThatTheLogIsDamaged()
    {
        m_workspace = nullptr;
        m_workspace = must(open(path()));
        saveSome(8);
        const QString copy = asKilled();
        m_workspace = nullptr;
        trouble::overwrite(copy + u"-wal"_s, QFileInfo(copy + u"-wal"_s).size() / 2, QByteArray(600, 'x'));
        QVERIFY(QFile::remove(path())); // the copy stands for it
        const auto workspace = must(open(copy));
        const int left = must(workspace->reader().counts()).incidents;
        QVERIFY(left > 0 && left < 8);
        QCOMPARE(workspace->savesMissing(), 8 - left);
    }

    void saysThatTheFolderOffersNoSharedMemory()
    {
        saveSome(2);
        m_workspace = nullptr;
        FaultVfs disk;
        disk.plan(
            {FileOperation::SharedMemory, SQLITE_IOERR_SHMMAP, 1, test::FaultRecurrence::FromThenOn, Tearing::Whole});
        const auto opened = open(path());
        QVERIFY(opened ? must((*opened)->reader().counts()).incidents == 2 : trouble::isWhole(opened.error()));
        disk.heal();
    }

    void opensANewFileWhoseLogWasNeverCopied()
    {
        saveSome(3);
        QVERIFY(holdsEverything(asKilled()));
    }

    void opensAFileThatIsShorterThanItsHeaderSaysWhileTheLogIsBeingCopied()
    {
        m_workspace = nullptr;
        FaultVfs disk;
        m_workspace = must(open(path()));
        saveSome(10);
        // The first page goes to the file, the ones behind its end do not.
        disk.plan({FileOperation::Write, SQLITE_IOERR_WRITE, 2, test::FaultRecurrence::FromThenOn, Tearing::Whole});
        (void)m_workspace->reader().database().execute("pragma wal_checkpoint(passive)");
        QVERIFY(disk.failures() > 0);
        disk.heal();
        const QString copy = asKilled();
        QVERIFY2(holdsEverything(copy), open(copy) ? "" : qPrintable(open(copy).error().sentence()));
    }

    void leavesNothingBehindWhereNothingCouldBeCreated_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<int>("code");
        QTest::newRow("read") << int(FileOperation::Read) << SQLITE_IOERR_READ;
        QTest::newRow("write") << int(FileOperation::Write) << SQLITE_FULL;
        QTest::newRow("sync") << int(FileOperation::Sync) << SQLITE_IOERR_FSYNC;
    }
    void leavesNothingBehindWhereNothingCouldBeCreated()
    {
        QFETCH(int, operation);
        QFETCH(int, code);
        FaultVfs disk;
        disk.plan({FileOperation(operation), code, 1, test::FaultRecurrence::FromThenOn, Tearing::Whole});
        const QString fresh = folder() + u"/fresh.nevertwice"_s;
        const auto made = Workspace::create(fresh, trouble::unmoving());
        QVERIFY(!made.ok());
        QVERIFY(trouble::isWhole(made.error()));
        QCOMPARE(QDir(folder()).entryList({u"fresh*"_s}), QStringList());
        disk.heal();
        QVERIFY(Workspace::create(fresh, trouble::unmoving()).ok());
    }

    void looksUpASaveWhoseCommitFailedOnce()
    {
        m_workspace = nullptr;
        FaultVfs disk;
        m_workspace = must(open(path()));
        saveSome(1);
        disk.plan({FileOperation::Sync, SQLITE_IOERR_FSYNC, 1, test::FaultRecurrence::Once, Tearing::Whole});
        const Incident incident = trouble::about(u"in doubt"_s);
        SaveContext context;
        const auto first = m_workspace->add(incident, context);
        QCOMPARE(disk.failures(), 1);
        QCOMPARE(m_workspace->reader().incident(incident.uuid).ok(), first.ok());
        QVERIFY(first.ok() || trouble::isWhole(first.error()));
        QVERIFY(m_workspace->add(incident, context).ok()); // the same save again is the same save
        QCOMPARE(must(m_workspace->reader().revisions(incident.uuid)).size(), 1);
    }

    // A disk that takes no sync any more: what can be read back after that may be gone with the power.
    void acknowledgesNothingThatTheDiskDidNotTake_data()
    {
        QTest::addColumn<int>("recurrence");
        QTest::newRow("once") << int(test::FaultRecurrence::Once);
        QTest::newRow("for good") << int(test::FaultRecurrence::FromThenOn);
    }
    void acknowledgesNothingThatTheDiskDidNotTake()
    {
        QFETCH(int, recurrence);
        m_workspace = nullptr;
        FaultVfs disk;
        disk.cutPowerAt(std::numeric_limits<qint64>::max());
        m_workspace = must(open(path()));
        saveSome(1);
        disk.plan({FileOperation::Sync, SQLITE_IOERR_FSYNC, 1, test::FaultRecurrence(recurrence), Tearing::Whole});
        const auto doubtful = save(u"in doubt"_s);
        if (!doubtful) QVERIFY(trouble::isWhole(doubtful.error()));
        if (test::FaultRecurrence(recurrence) == test::FaultRecurrence::FromThenOn)
            QCOMPARE(doubtful.error().kind, Error::Kind::Unknown);
        disk.cutPower();
        m_workspace = nullptr;
        disk.heal();
        disk.restorePower(1, 0);
        QVERIFY(holdsEverything(path()));
    }

    void acknowledgesNothingOnAskingAgainEither()
    {
        m_workspace = nullptr;
        FaultVfs disk;
        m_workspace = must(open(path()));
        saveSome(1);
        disk.plan({FileOperation::Sync, SQLITE_IOERR_FSYNC, 1, test::FaultRecurrence::FromThenOn, Tearing::Whole});
        const Incident incident = trouble::about(u"in doubt"_s);
        SaveContext context;
        QCOMPARE(m_workspace->add(incident, context).error().kind, Error::Kind::Unknown);
        QVERIFY(m_workspace->reader().incident(incident.uuid).ok()); // it can be read, but the disk never took it
        const auto again = m_workspace->add(incident, context);
        QVERIFY(!again.ok());
        QCOMPARE(again.error().kind, Error::Kind::Unknown);
        QVERIFY(trouble::isWhole(again.error()));
        disk.heal();
        QVERIFY(m_workspace->add(incident, context).ok());
        QCOMPARE(must(m_workspace->reader().revisions(incident.uuid)).size(), 1);
        m_workspace = nullptr;
    }

    // The clock is asked when the transaction has begun: then the file goes.
    void doesNotKnowOfASaveDuringWhichTheFileWasMoved()
    {
        m_workspace = nullptr;
        const QString away = folder() + u"/away.nevertwice"_s;
        bool goes = false;
        const Clock clock = [&] {
            if (std::exchange(goes, false)) QFile::rename(path(), away);
            return Moment::atMsecs(1'700'000'000'000);
        };
        m_workspace = must(Workspace::open(path(), Access::ReadWrite, clock, places()));
        const Incident incident = trouble::about(u"in doubt"_s);
        const SaveContext context;
        goes = true;
        const auto doubtful = m_workspace->add(incident, context);
        QVERIFY(!doubtful.ok());
        QCOMPARE(doubtful.error().kind, Error::Kind::Unknown);
        QVERIFY(trouble::isWhole(doubtful.error()));
        QVERIFY(QFile::rename(away, path()));
        QVERIFY(m_workspace->add(incident, context).ok());
        QCOMPARE(must(m_workspace->reader().revisions(incident.uuid)).size(), 1);
        m_workspace = nullptr; // before the clock
    }

    void keepsTheWordsWhereTheFileCannotBeOpened()
    {
        m_workspace = nullptr;
        FaultVfs disk;
        m_workspace = must(open(path()));
        saveSome(1);
        disk.plan({FileOperation::Write, SQLITE_CANTOPEN, 1, test::FaultRecurrence::Once, Tearing::Whole});
        const QUuid uuid = m_saved.first();
        const auto refused = m_workspace->commit(uuid, 1, {{u"trigger"_s, u""_s, u"an hour of work"_s, -1}});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, Error::Kind::NotFound);
        QCOMPARE(m_workspace->unsavedEdits().size(), 1);
        disk.heal();
        // An incident that is not there is no trouble of the file.
        QVERIFY(!m_workspace->commit(QUuid::createUuid(), 1, {{u"trigger"_s, u""_s, u"other words"_s, -1}}).ok());
        QCOMPARE(m_workspace->unsavedEdits().size(), 1);
        m_workspace = nullptr;
    }

    void doesNotKnowWhatBecameOfASaveThatLeavesNoTrace()
    {
        m_workspace = nullptr;
        FaultVfs disk;
        m_workspace = must(open(path()));
        disk.plan({FileOperation::Sync, SQLITE_IOERR_FSYNC, 1, test::FaultRecurrence::FromThenOn, Tearing::Whole});
        const auto set = m_workspace->setSetting(u"name"_s, 1);
        QVERIFY(!set.ok());
        QCOMPARE(set.error().kind, Error::Kind::Unknown);
        QVERIFY(trouble::isWhole(set.error()));
        m_workspace = nullptr;
        disk.heal();
        QVERIFY(open(path()).ok());
    }
};

NEVERTWICE_TEST(FaultsTest);
#include "faults_test.moc"
