// Backups that are made while a workspace is used: on time, before something big, and never in anybody's way.
#include "model/store/backupfolder.h"
#include "model/store/database.h"
#include "model/store/saver.h"
#include "tests/support/must.h"
#include "tests/support/quickfolder.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using nevertwice::test::must;

namespace {

namespace keeping {

constexpr qint64 kMinute = 60'000;

Incident called(const QString &title)
{
    Incident incident;
    incident.uuid = QUuid::createUuid();
    incident.title = title;
    return incident;
}

} // namespace keeping

} // namespace

class BackupKeeperTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{test::quickFolder()};
    std::shared_ptr<qint64> m_now;
    std::unique_ptr<Workspace> m_workspace;
    QList<QUuid> m_incidents;
    int m_number = 0;

    QString path() const { return m_folder.filePath(u"k%1.nevertwice"_s.arg(m_number)); }
    Places places() const { return {{}, m_folder.filePath(u"backups%1"_s.arg(m_number))}; }
    Clock clock() const
    {
        return [now = m_now] { return Moment::atMsecs(*now); };
    }
    BackupFolder folder() const { return must(BackupFolder::of(m_workspace->reader().database(), places().backups)); }
    void add(int count)
    {
        for (int i = 0; i < count; ++i)
            m_incidents.append(must(m_workspace->add(keeping::called(u"number %1"_s.arg(i)))).uuid);
    }
    qsizetype backupsNow()
    {
        m_workspace->keepBackups();
        (void)m_workspace->finishBackups();
        return folder().list().size();
    }
    static int incidentsIn(const Backup &backup)
    {
        const auto held =
            must(Workspace::open(backup.path, Access::ReadOnly, [] { return Moment::atMsecs(0); }))->reader().counts();
        return must(held).incidents;
    }

private slots:
    void init()
    {
        ++m_number;
        m_incidents.clear();
        m_now = std::make_shared<qint64>(1'700'000'000'000);
        m_workspace = must(Workspace::create(path(), clock(), places()));
    }
    void cleanup() { m_workspace = nullptr; }

    void makesOneEveryTenMinutesWhileThereAreChanges()
    {
        add(1);
        QCOMPARE(backupsNow(), 1);
        add(1);
        *m_now += 9 * keeping::kMinute;
        QCOMPARE(backupsNow(), 1);
        *m_now += keeping::kMinute;
        QCOMPARE(backupsNow(), 2);
        QCOMPARE(incidentsIn(folder().list().first()), 2);
        *m_now += 60 * keeping::kMinute;
        QCOMPARE(backupsNow(), 2); // nothing was changed
        add(1);
        QCOMPARE(backupsNow(), 2); // it was looked a moment ago
        *m_now -= 300 * keeping::kMinute;
        QCOMPARE(backupsNow(), 3); // a clock that was set back makes it due
    }

    void remembersAcrossRunsWhenTheLastWasMade()
    {
        add(1);
        QCOMPARE(backupsNow(), 1);
        m_workspace = nullptr;
        *m_now += 5 * keeping::kMinute;
        m_workspace = must(Workspace::open(path(), Access::ReadWrite, clock(), places()));
        add(1);
        QCOMPARE(backupsNow(), 1);
        *m_now += 5 * keeping::kMinute;
        QCOMPARE(backupsNow(), 2);
    }

    void makesNoneWithoutAPlaceForThem()
    {
        m_workspace = nullptr;
        m_workspace = must(Workspace::open(path(), Access::ReadWrite, clock()));
        add(30);
        must(m_workspace->moveToTrash(m_incidents, 30));
        m_workspace->keepBackups();
        must(m_workspace->finishBackups());
        QVERIFY(!QDir(places().backups).exists());
    }

    void makesOneBeforeSomethingBig_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::addColumn<int>("occasion");
        QTest::addColumn<int>("held");
        QTest::newRow("a large import") << u"import"_s << int(Occasion::Import) << 30;
        QTest::newRow("much to the trash") << u"trash"_s << int(Occasion::Deletion) << 30;
        QTest::newRow("emptying the trash") << u"empty"_s << int(Occasion::Deletion) << 29;
        QTest::newRow("taking an import back") << u"revert"_s << int(Occasion::Deletion) << 55;
        QTest::newRow("taking a secret out") << u"purge"_s << int(Occasion::Deletion) << 30;
    }
    void makesOneBeforeSomethingBig()
    {
        QFETCH(QString, deed);
        QFETCH(int, occasion);
        QFETCH(int, held);
        add(30);
        SaveContext batch;
        batch.batch = QUuid::createUuid();
        QList<IncomingDocument> documents;
        for (int i = 0; i < 25; ++i)
            documents.append({keeping::called(u"new %1"_s.arg(i)), u"x.json"_s});
        if (deed == u"empty"_s) must(m_workspace->moveToTrash(m_incidents.first()));
        if (deed == u"revert"_s) {
            must(m_workspace->import(documents, batch));
            must(m_workspace->finishBackups());
            *m_now += keeping::kMinute;
        }
        const qsizetype already = folder().list().size();
        if (deed == u"import"_s) must(m_workspace->import(documents));
        if (deed == u"trash"_s) must(m_workspace->moveToTrash(m_incidents.mid(0, 25), 25));
        if (deed == u"empty"_s) must(m_workspace->emptyTrash(Moment::atMsecs(*m_now + 1)));
        if (deed == u"revert"_s) must(m_workspace->revert(batch.batch));
        if (deed == u"purge"_s) must(m_workspace->purge(u"number 7"_s));
        must(m_workspace->finishBackups());
        const QList<Backup> backups = folder().list();
        QCOMPARE(backups.size(), already + 1);
        QCOMPARE(int(backups.first().occasion), occasion);
        QCOMPARE(incidentsIn(backups.first()), held);
    }

    // However late it gets to its work.
    void holdsTheMomentBeforeTheChange()
    {
        add(30);
        QVERIFY(QDir().mkpath(folder().path()));
        auto another = folder().lock(std::chrono::milliseconds(0)); // another program makes one
        QVERIFY(another != nullptr);
        must(m_workspace->moveToTrash(m_incidents.mid(0, 25), 25));
        add(10);
        QVERIFY(folder().list().isEmpty());
        another = nullptr;
        must(m_workspace->finishBackups());
        QCOMPARE(incidentsIn(folder().list().first()), 30);
    }

    void takesTheSecretOutOfTheBackupThatCameBefore()
    {
        add(30);
        QCOMPARE(must(m_workspace->purge(u"number 7"_s)).backups.size(), 1);
        QFile backup(folder().list().first().path);
        QVERIFY(backup.open(QIODevice::ReadOnly));
        QVERIFY(!backup.readAll().contains("number 7"));
    }

    void leavesNoByteOfASecretInALogThatABackupStillReads()
    {
        const QByteArray secret = "hunter2-4711";
        m_incidents.append(must(m_workspace->add(keeping::called(QString::fromLatin1(secret)))).uuid);
        QVERIFY(QDir().mkpath(folder().path()));
        // Another program keeps the backup from being made until the secret is out of the rows.
        auto another = folder().lock(std::chrono::milliseconds(0));
        QVERIFY(another != nullptr);
        connect(m_workspace.get(), &Workspace::changed, this, [&] { another = nullptr; });
        QCOMPARE(must(m_workspace->purge(QString::fromLatin1(secret))).backups.size(), 1);
        for (const QString &name : {path(), path() + u"-wal"_s, folder().list().first().path}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly) || name.endsWith("-wal"_L1));
            QVERIFY2(!file.readAll().contains(secret), qPrintable(name));
        }
    }

    void makesNoneBeforeSomethingSmall()
    {
        add(30);
        must(m_workspace->import({{keeping::called(u"a"_s), u"a.json"_s}, {keeping::called(u"b"_s), u"b.json"_s}}));
        must(m_workspace->moveToTrash(m_incidents.mid(0, 3), std::nullopt));
        must(m_workspace->finishBackups());
        QVERIFY(folder().list().isEmpty());
    }

    void makesNoneOfAnEmptyWorkspace()
    {
        QList<IncomingDocument> documents;
        for (int i = 0; i < 25; ++i)
            documents.append({keeping::called(u"new %1"_s.arg(i)), u"x.json"_s});
        must(m_workspace->import(documents));
        must(m_workspace->finishBackups());
        QVERIFY(folder().list().isEmpty());
    }

    void removesNothingForGoodWithoutABackup()
    {
        add(3);
        must(m_workspace->moveToTrash(m_incidents.first()));
        QFile inTheWay(places().backups);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Moment later = Moment::atMsecs(*m_now + 1);
        const auto refused = m_workspace->emptyTrash(later);
        QVERIFY(!refused.ok());
        QVERIFY(!refused.error().attempt.isEmpty() && !refused.error().advice.isEmpty());
        QCOMPARE(must(m_workspace->reader().counts()).trashed, 1);
        QVERIFY(inTheWay.remove());
        QCOMPARE(must(m_workspace->emptyTrash(later)), 1);
        QCOMPARE(folder().list().size(), 1);
    }

    void tellsAFailureOnceAndSavesAllTheSame()
    {
        add(30);
        QSignalSpy told(m_workspace.get(), &Workspace::backupFailed);
        QFile inTheWay(places().backups);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        m_workspace->keepBackups();
        QVERIFY(!m_workspace->finishBackups().ok());
        must(m_workspace->moveToTrash(m_incidents.mid(0, 25), 25));
        const auto failed = m_workspace->finishBackups();
        QVERIFY(!failed.ok());
        QCOMPARE(told.size(), 1);
        const Error error = failed.error();
        QVERIFY(!error.attempt.isEmpty() && !error.reason.isEmpty() && !error.advice.isEmpty());
        QVERIFY(inTheWay.remove());
        *m_now += 10 * keeping::kMinute;
        QCOMPARE(backupsNow(), 1);
        QVERIFY(m_workspace->finishBackups().ok());
        QCOMPARE(told.size(), 1);
    }

    void leavesTheOlderOnesWhereTheFileFailsItsCheck()
    {
        add(2);
        QCOMPARE(backupsNow(), 1);
        const QList<Backup> before = folder().list();
        add(1);
        must(m_workspace->reader().database().execute("update incident set title = 'somebody else''s' where id = 1"));
        *m_now += 20 * keeping::kMinute;
        QCOMPARE(backupsNow(), 1);
        QCOMPARE(folder().list(), before);
        const auto failed = m_workspace->finishBackups();
        QVERIFY(!failed.ok());
        QCOMPARE(failed.error().kind, Error::Kind::Damaged);
        QCOMPARE(QDir(folder().path()).entryList({u"*.part*"_s}), QStringList());
    }

    void followsWhatTheSaverSaves()
    {
        const BackupFolder backups = folder();
        Saver saver(std::move(m_workspace));
        QSignalSpy saved(&saver, &Saver::saved);
        saver.submitNew(keeping::called(u"typed"_s));
        QTRY_COMPARE(saved.size(), 1);
        QTRY_COMPARE(backups.list().size(), 1);
    }

    void isHeardOfThroughTheSaver()
    {
        QFile inTheWay(places().backups);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Saver saver(std::move(m_workspace));
        QSignalSpy told(&saver, &Saver::backupFailed);
        saver.submitNew(keeping::called(u"typed"_s));
        QTRY_COMPARE(told.size(), 1);
        QSignalSpy saved(&saver, &Saver::saved);
        saver.submitNew(keeping::called(u"goes on"_s));
        QTRY_COMPARE(saved.size(), 1);
    }
};

NEVERTWICE_TEST(BackupKeeperTest);
#include "backupkeeper_test.moc"
