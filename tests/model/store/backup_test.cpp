#include "model/store/backup.h"

#include "model/store/backupfolder.h"
#include "model/store/workspacefile.h"
#include "tests/model/store/damage.h"
#include "tests/support/builders.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>

#include <atomic>
#include <csignal>
#include <optional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

namespace {

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

constexpr qint64 kNow = 1'800'000'000'000;
constexpr qint64 kMinutes = 60'000;
constexpr qint64 kHours = 60 * kMinutes;
constexpr qint64 kDays = 24 * kHours;

Backup at(qint64 age, Occasion occasion = Occasion::Timed)
{
    return {QString::number(age), Moment::atMsecs(kNow - age), {}, occasion};
}

// Which stay, as their ages in minutes.
QList<qint64> kept(const QList<Backup> &backups)
{
    QList<qint64> ages;
    const QList<Backup> gone = superfluousBackups(backups, Moment::atMsecs(kNow));
    for (const Backup &backup : backups)
        if (!gone.contains(backup)) ages.append((kNow - backup.at.msecs()) / kMinutes);
    return ages;
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{u"/tmp/nevertwice-test-XXXXXX"_s};
    QString m_good;
    int m_number = 0;

    // A folder of its own for every test.
    QString folder() const { return m_folder.filePath(QString::number(m_number)); }
    QString inFolder(const QString &name) const { return folder() + u'/' + name; }
    QString copyOfGood()
    {
        const QString path = inFolder(u"w.nevertwice"_s);
        if (!QFile::copy(m_good, path)) qFatal("cannot copy");
        return path;
    }

private slots:
    void initTestCase()
    {
        m_good = m_folder.filePath(u"good.nevertwice"_s);
        makeWorkspace(m_good, 20);
    }
    void init()
    {
        ++m_number;
        QVERIFY(QDir().mkpath(folder()));
    }

    void makesOneCompleteFileThatHoldsTheSame()
    {
        const auto workspace = must(Workspace::open(copyOfGood(), Access::ReadWrite, clockFrom(kNow)));
        must(workspace->setSetting(u"in_the_log"_s, true)); // stands in the write-ahead log alone
        const Verification verification = must(backUp(workspace->reader().database(), inFolder(u"b.nevertwice"_s)));
        QCOMPARE(verification.incidents, 20);
        QVERIFY(QFile::remove(inFolder(u"w.nevertwice"_s)));
        const QStringList files = filesIn(folder());
        QVERIFY(files.contains(u"b.nevertwice"_s));
        QVERIFY(files.filter(u"b.nevertwice"_s).size() == 1); // no log, no draft
        QCOMPARE(bytesOfFile(inFolder(u"b.nevertwice"_s)).mid(18, 2), QByteArray("\x01\x01"));
        const auto copy = must(Workspace::open(inFolder(u"b.nevertwice"_s), Access::ReadWrite, clockFrom(kNow)));
        QCOMPARE(must(copy->reader().setting(u"in_the_log"_s)), QJsonValue(true));
        QCOMPARE(contentOfWorkspace(inFolder(u"b.nevertwice"_s)), contentOfWorkspace(m_good));
    }

    void isReadByNobodyWhoMayNotReadTheWorkspace()
    {
        const QString path = copyOfGood();
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const auto database = must(Database::open(path, Database::Mode::ReadOnly));
        must(backUp(*database, inFolder(u"b.nevertwice"_s)));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(inFolder(u"b.nevertwice"_s)).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
    }

    void writesOverNothingUnlessTold()
    {
        const auto database = must(Database::open(copyOfGood(), Database::Mode::ReadOnly));
        const QString target = inFolder(u"taken.txt"_s);
        writeBytes(target, "dear diary");
        const auto refused = backUp(*database, target);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(refused.error().sentence(), u"Cannot back up w.nevertwice to taken.txt: something of that name exists "
                                             "already. Choose another name."_s);
        QCOMPARE(bytesOfFile(target), QByteArray("dear diary"));
        must(backUp(*database, target, IfThere::Replace));
        QVERIFY(must(Workspace::open(target, Access::ReadOnly, clockFrom(kNow)))->reader().counts().ok());
        QCOMPARE(backUp(*database, database->path(), IfThere::Replace).error().kind, Error::Kind::Usage);
        QCOMPARE(backUp(*database, folder(), IfThere::Replace).error().kind, Error::Kind::Invalid);
        QCOMPARE(backUp(*database, inFolder(u"none/b"_s)).error().kind, Error::Kind::NotFound);
    }

    void writesOverNothingThatAppearsMeanwhile()
    {
        const auto database = must(Database::open(copyOfGood(), Database::Mode::ReadOnly));
        const QString target = inFolder(u"b.nevertwice"_s);
        const auto refused = backUp(*database, target, IfThere::Refuse, Depth::Rows, [&] {
            if (!QFile::exists(target)) writeBytes(target, "mine");
            return true;
        });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(bytesOfFile(target), QByteArray("mine"));
        QVERIFY(filesIn(folder()).filter(u".part"_s).isEmpty());
    }

    void isNotMadeOfAFileThatFailsItsCheck()
    {
        const QString path = copyOfGood();
        {
            const auto database = must(Database::open(path, Database::Mode::ReadWrite));
            must(database->execute("update incident set title = 'x' where ref = 'INC-3'"));
        }
        const auto database = must(Database::open(path, Database::Mode::ReadOnly));
        const auto refused = backUp(*database, inFolder(u"b.nevertwice"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Damaged);
        QVERIFY2(refused.error().sentence().contains(u"INC-3 is damaged"_s), qPrintable(refused.error().sentence()));
        QVERIFY(filesIn(folder()).filter(u"b."_s).isEmpty());
    }

    void leavesNothingBehindWhereItIsStopped()
    {
        const auto database = must(Database::open(copyOfGood(), Database::Mode::ReadOnly));
        for (const int questions : {1, 2, 30}) {
            int asked = 0;
            const auto stopped = backUp(*database, inFolder(u"b.nevertwice"_s), IfThere::Refuse, Depth::Rows,
                                        [&] { return ++asked < questions; });
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
            QVERIFY(filesIn(folder()).filter(u"b."_s).isEmpty());
        }
    }

    void leavesNothingBehindOnAFullDisk()
    {
        // A limit for files in a process of its own: what is over it fails as on a full disk.
        const QString path = copyOfGood();
        for (const int share : {10, 2}) {
            const pid_t child = fork();
            if (child == 0) {
                signal(SIGXFSZ, SIG_IGN);
                const rlim_t most = rlim_t(QFileInfo(path).size() / share);
                const rlimit limit{most, most};
                setrlimit(RLIMIT_FSIZE, &limit);
                const auto database = Database::open(path, Database::Mode::ReadOnly);
                const auto done = backUp(**database, inFolder(u"b.nevertwice"_s));
                const bool told = !done && done.error().sentence().startsWith(
                                               u"Cannot back up w.nevertwice to b.nevertwice: the disk"_s);
                _exit(told ? 0 : 1);
            }
            int status = 0;
            waitpid(child, &status, 0);
            QVERIFY(WIFEXITED(status));
            QCOMPARE(WEXITSTATUS(status), 0);
            QVERIFY(filesIn(folder()).filter(u"b."_s).isEmpty());
        }
    }

    void isOneMomentOfAFileOthersWriteTo()
    {
        const QString path = copyOfGood();
        std::atomic<bool> go = true;
        std::atomic<int> saves = 0;
        std::thread writer([&] {
            const auto workspace = must(Workspace::open(path, Access::ReadWrite, clockFrom(kNow)));
            Generator::Options options;
            options.seed = 99;
            options.words = 2000;
            Generator generator(options);
            while (go) {
                must(workspace->add(generator.next()));
                ++saves;
            }
        });
        while (saves == 0)
            std::this_thread::yield();
        {
            const auto database = must(Database::open(path, Database::Mode::ReadOnly));
            for (int i = 0; i < 5; ++i) {
                const int before = saves;
                const QString target = inFolder(u"b%1.nevertwice"_s.arg(i));
                // Every page is copied with a save in between.
                const auto made = backUp(*database, target, IfThere::Refuse, Depth::Everything, [&] { return true; });
                QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().sentence()));
                QVERIFY(made->incidents >= 20 + before);
            }
        }
        go = false;
        writer.join();
    }

    void goesOnWhileAnotherCommitsAfterEveryStep()
    {
        const QString path = copyOfGood();
        const auto workspace = must(Workspace::open(path, Access::ReadWrite, clockFrom(kNow)));
        const auto database = must(Database::open(path, Database::Mode::ReadOnly));
        int saves = 0;
        must(backUp(*database, inFolder(u"b.nevertwice"_s), IfThere::Refuse, Depth::Everything, [&] {
            if (saves < 30) must(workspace->setSetting(u"n"_s, ++saves));
            return true;
        }));
        QCOMPARE(saves, 30);
        const auto copy = must(Workspace::open(inFolder(u"b.nevertwice"_s), Access::ReadOnly, clockFrom(kNow)));
        QCOMPARE(must(copy->reader().setting(u"n"_s)), QJsonValue()); // the moment it began
    }

    void restoresBesideAndNeverOver()
    {
        const QString path = copyOfGood();
        must(copyWorkspaceFile(m_good, inFolder(u"again.nevertwice"_s)));
        QCOMPARE(contentOfWorkspace(inFolder(u"again.nevertwice"_s)), contentOfWorkspace(m_good));
        QCOMPARE(copyWorkspaceFile(m_good, path).error().kind, Error::Kind::Conflict);
        QCOMPARE(copyWorkspaceFile(inFolder(u"none"_s), inFolder(u"x"_s)).error().kind, Error::Kind::NotFound);
    }

    void comesBeforeEveryMigration()
    {
        // A file of a schema before the first, so that a step has to be taken: it fails, for the tables are there.
        const QString path = copyOfGood();
        {
            const auto database = must(Database::open(path, Database::Mode::ReadWrite));
            must(database->execute("pragma user_version = 0"));
        }
        QVERIFY(!openWorkspaceFile(path, true));
        QVERIFY(!openWorkspaceFile(path, true));
        const QStringList copies = filesIn(folder()).filter(u".bak"_s);
        QCOMPARE(copies, (QStringList{u"w.nevertwice.v0-2.bak"_s, u"w.nevertwice.v0.bak"_s}));
        const auto copy = must(Database::open(inFolder(copies.last()), Database::Mode::ReadOnly));
        QCOMPARE(must(copy->scalar("pragma user_version")), 0);
        QCOMPARE(must(copy->scalar("select count(*) from incident")), 20);

        QVERIFY(!openWorkspaceFile(path, true, {inFolder(u"state"_s), Moment::atMsecs(kNow)}));
        QCOMPARE(filesIn(folder()).filter(u".bak"_s).size(), 2);
        const auto database = must(Database::open(path, Database::Mode::ReadOnly));
        const QList<Backup> made = must(BackupFolder::of(*database, inFolder(u"state"_s))).list();
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.first().occasion, Occasion::Migration);
    }

    void leavesTheFileAsItWasWhereSomebodyStopsItsMigration()
    {
        const QString path = copyOfGood();
        {
            const auto database = must(Database::open(path, Database::Mode::ReadWrite));
            must(database->execute("pragma user_version = 0; pragma wal_checkpoint(truncate)"));
        }
        const QByteArray before = bytesOfFile(path);
        QVERIFY(isOlderWorkspaceFile(path));
        const auto opened =
            Workspace::open(path, Access::ReadWrite, stoppedAt("2026-02-01T12:00:00Z"), {}, [] { return false; });
        QCOMPARE(opened.error().kind, Error::Kind::Cancelled);
        QCOMPARE(bytesOfFile(path), before);
        QVERIFY(filesIn(folder()).filter(u".bak"_s).isEmpty());
        QVERIFY(!isOlderWorkspaceFile(m_good));
    }

    void isOnlyReadWhereNoBackupCanComeBeforeItsMigration()
    {
        const QString path = copyOfGood();
        {
            const auto database = must(Database::open(path, Database::Mode::ReadWrite));
            must(database->execute("pragma user_version = 0; pragma wal_checkpoint(truncate)"));
        }
        // The folder of backups is a file.
        writeBytes(inFolder(u"state"_s), "x");
        const QByteArray before = bytesOfFile(path);
        {
            const WorkspaceFile file =
                must(openWorkspaceFile(path, true, {inFolder(u"state"_s), Moment::atMsecs(kNow)}));
            QVERIFY(file.refusal);
            QVERIFY2(file.refusal->sentence().contains(u"backups"_s), qPrintable(file.refusal->sentence()));
            QCOMPARE(must(file.database->scalar("select count(*) from incident")), 20);
            QVERIFY(!file.database->execute("update workspace set save_seq = 0"));
        }
        QCOMPARE(bytesOfFile(path), before);
    }

    // ---- rotation ----

    void isDueEveryTenMinutes()
    {
        const Moment last = Moment::atMsecs(kNow);
        QVERIFY(isBackupDue(last, std::nullopt));
        QVERIFY(!isBackupDue(Moment::atMsecs(kNow + 10 * kMinutes - 1), last));
        QVERIFY(isBackupDue(Moment::atMsecs(kNow + 10 * kMinutes), last));
        QVERIFY(isBackupDue(Moment::atMsecs(kNow - 1), last)); // the clock was set back
    }

    void thinsByAge()
    {
        // kNow is 2027-01-15T08:00:00Z, a Friday.
        QCOMPARE(kept({at(5 * kMinutes), at(15 * kMinutes), at(59 * kMinutes)}), (QList<qint64>{5, 15, 59}));
        QCOMPARE(kept({at(61 * kMinutes), at(90 * kMinutes), at(119 * kMinutes), at(121 * kMinutes)}),
                 (QList<qint64>{61, 121}));
        QCOMPARE(kept({at(25 * kHours), at(30 * kHours), at(31 * kHours), at(33 * kHours)}),
                 (QList<qint64>{25 * 60, 33 * 60})); // 31 h ago is yesterday, 33 h the day before
        QCOMPARE(kept({at(32 * kDays), at(34 * kDays), at(38 * kDays), at(400 * kDays)}),
                 (QList<qint64>{32 * 1440, 34 * 1440, 400 * 1440}));
    }

    void keepsWhatWasMadeBeforeSomethingBigForAMonth()
    {
        QCOMPARE(kept({at(61 * kMinutes), at(62 * kMinutes, Occasion::Deletion), at(30 * kDays, Occasion::Import),
                       at(30 * kDays + kMinutes)}),
                 (QList<qint64>{61, 62, 30 * 1440, 30 * 1440 + 1}));
        QCOMPARE(kept({at(61 * kMinutes), at(33 * kDays), at(33 * kDays + kMinutes, Occasion::Import)}),
                 (QList<qint64>{61, 33 * 1440}));
    }

    void neverThinsTheNewest()
    {
        QCOMPARE(kept({at(5000 * kDays)}), QList<qint64>{5000 * 1440});
        QCOMPARE(kept({at(-3 * kDays), at(5000 * kDays)}), (QList<qint64>{-3 * 1440, 5000 * 1440}));
    }

    void keepsUpThroughAYearOfWork()
    {
        // Every ten minutes of eight hours a day, thinned as it goes: what stays is what the rule says, and each week
        // of the year is there.
        QList<Backup> backups;
        for (int day = 0; day < 365; ++day)
            for (int i = 0; i < 48; ++i) {
                const Moment now = Moment::atMsecs(kNow + day * kDays + i * 10 * kMinutes);
                backups.prepend({QString::number(now.msecs()), now, {}, Occasion::Timed});
                const QList<Backup> gone = superfluousBackups(backups, now);
                for (const Backup &backup : gone)
                    backups.removeOne(backup);
            }
        QVERIFY2(backups.size() >= 48 + 30 && backups.size() <= 48 + 30 + 30,
                 qPrintable(QString::number(backups.size())));
        for (qsizetype i = 1; i < backups.size(); ++i)
            QVERIFY(backups[i - 1].at.msecs() - backups[i].at.msecs() <= 11 * kDays);
    }

    void makesTimedBackupsWhereThereAreChanges()
    {
        const auto workspace = must(Workspace::open(copyOfGood(), Access::ReadWrite, clockFrom(kNow)));
        Database &database = workspace->reader().database();
        BackupFolder backups = must(BackupFolder::of(database, inFolder(u"state"_s)));
        const auto keepUp = [&](qint64 minutes) {
            return must(backups.keepUp(database, Moment::atMsecs(kNow + minutes * kMinutes))).has_value();
        };
        QVERIFY(keepUp(0));
        QVERIFY(!keepUp(60)); // nothing was saved since
        must(workspace->setSetting(u"a"_s, 1));
        QVERIFY(!keepUp(9));
        QVERIFY(keepUp(10));
        must(workspace->setSetting(u"a"_s, 2));
        QVERIFY(keepUp(20));
        QCOMPARE(backups.list().size(), 3);
        QCOMPARE(backups.list().first().at, Moment::atMsecs(kNow + 20 * kMinutes));
        QCOMPARE(backups.list().first().occasion, Occasion::Timed);
        for (const Backup &backup : backups.list())
            QVERIFY(Workspace::open(backup.path, Access::ReadOnly, clockFrom(0)).ok());
        must(workspace->setSetting(u"a"_s, 3));
        QVERIFY(keepUp(300)); // the three are more than an hour old now, and two of them of one hour
        QCOMPARE(backups.list().size(), 2);
    }

    void makesOneBeforeSomethingBig()
    {
        const auto workspace = must(Workspace::open(copyOfGood(), Access::ReadWrite, clockFrom(kNow)));
        Database &database = workspace->reader().database();
        BackupFolder backups = must(BackupFolder::of(database, inFolder(u"state"_s)));
        const Backup first = must(backups.before(Occasion::Import, database, Moment::atMsecs(kNow)));
        QCOMPARE(first.occasion, Occasion::Import);
        QCOMPARE(backups.list(), QList<Backup>{first});
        // Nothing changed since: the one there is as good.
        QCOMPARE(must(backups.before(Occasion::Deletion, database, Moment::atMsecs(kNow + 1))), first);
        must(workspace->setSetting(u"a"_s, 1));
        must(backups.before(Occasion::Deletion, database, Moment::atMsecs(kNow + 2)));
        QCOMPARE(backups.list().size(), 2);
    }

    // Two programs that open an older file at the same time; names tell them apart by milliseconds alone.
    void makesOneWhereTwoWantItAtOnce()
    {
        const QString path = copyOfGood();
        const auto database = must(Database::open(path, Database::Mode::ReadOnly));
        BackupFolder backups = must(BackupFolder::of(*database, inFolder(u"state"_s)));
        std::optional<Result<Backup>> second;
        std::thread other;
        std::atomic<bool> isBegun = false;
        const Backup first = must(backups.before(Occasion::Migration, *database, Moment::atMsecs(kNow), [&] {
            if (other.joinable()) return true;
            other = std::thread([&] {
                const auto again = must(Database::open(path, Database::Mode::ReadOnly));
                BackupFolder same(backups.path());
                isBegun = true;
                second = same.before(Occasion::Migration, *again, Moment::atMsecs(kNow));
            });
            while (!isBegun)
                std::this_thread::yield();
            return true;
        }));
        QVERIFY(other.joinable());
        other.join();
        QCOMPARE(must(*second), first);
        QCOMPARE(backups.list(), QList<Backup>{first});
    }

    void keepsOlderBackupsWhereTheWorkspaceFailsItsCheck()
    {
        const QString path = copyOfGood();
        const auto database = must(Database::open(path, Database::Mode::ReadWrite));
        BackupFolder backups = must(BackupFolder::of(*database, inFolder(u"state"_s)));
        must(backups.keepUp(*database, Moment::atMsecs(kNow)));
        must(backups.keepUp(*database, Moment::atMsecs(kNow + 1)));
        const QList<Backup> before = backups.list();
        must(database->execute("update incident set title = 'x' where ref = 'INC-3'; "
                               "update workspace set save_seq = save_seq + 1"));
        const auto failed = backups.keepUp(*database, Moment::atMsecs(kNow + 900 * kDays));
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::Damaged);
        QCOMPARE(backups.list(), before);
    }

    void leavesAloneWhatItDidNotMakeButClearsWhatAKilledRunLeft()
    {
        const auto database = must(Database::open(copyOfGood(), Database::Mode::ReadOnly));
        BackupFolder backups = must(BackupFolder::of(*database, inFolder(u"state"_s)));
        QVERIFY(QDir().mkpath(backups.path()));
        writeBytes(backups.path() + u"/mine.nevertwice"_s, "x");
        writeBytes(backups.path() + u"/2026-01-01T000000.000Z_1-aa_timed.nevertwice.0123456789ab.part"_s, "x");
        must(backups.keepUp(*database, Moment::atMsecs(kNow)));
        QCOMPARE(backups.list().size(), 1);
        QCOMPARE(filesIn(backups.path()).size(), 2);
        QVERIFY(QFile::exists(backups.path() + u"/mine.nevertwice"_s));
    }
};

NEVERTWICE_TEST(BackupTest);
#include "backup_test.moc"
