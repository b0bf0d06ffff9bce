// Workspaces on file systems of a network, whose memory is not shared: the place is told by the test.
#include "model/store/database.h"
#include "model/store/workspace.h"
#include "tests/support/must.h"
#include "tests/support/quickfolder.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using nevertwice::test::must;

namespace {

namespace far {

Clock fixedTime()
{
    return [] { return Moment::atMsecs(1'700'000'000'000); };
}

Places network(const QString &backups = {})
{
    return {{}, backups, [](const QString &) { return FileSystem::Network; }};
}

Incident named(const QString &title)
{
    Incident incident;
    incident.title = title;
    return incident;
}

QString journalOf(const Workspace &workspace)
{
    Statement mode = workspace.reader().database().statement("pragma journal_mode");
    (void)must(mode.step());
    return mode.text(0);
}

bool isWhole(const Error &error)
{
    return !error.attempt.isEmpty() && !error.reason.isEmpty() && !error.advice.isEmpty();
}

// Another program that tries to open the file when it is told to. It is begun before this one has the file open: locks
// are remembered by process, and a copy of this one would take ours for its own.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path)
    {
        if (pipe(m_asked) != 0 || pipe(m_answered) != 0) qFatal("no pipes");
        m_pid = fork();
        if (m_pid == 0) answer(path);
        close(m_asked[0]);
        close(m_answered[1]);
    }
    ~OtherProgram()
    {
        close(m_asked[1]);
        close(m_answered[0]);
        waitpid(m_pid, nullptr, 0);
    }

    // "opened", "busy", or the sentence of another error.
    QByteArray open(Access access)
    {
        const char asked = access == Access::ReadWrite ? 'w' : 'r';
        char text[512] = {};
        if (write(m_asked[1], &asked, 1) != 1 || read(m_answered[0], text, sizeof text - 1) <= 0) return "gone";
        return text;
    }

private:
    [[noreturn]] void answer(const QString &path)
    {
        close(m_asked[1]);
        char asked = 0;
        while (read(m_asked[0], &asked, 1) == 1) {
            const auto opened =
                Workspace::open(path, asked == 'w' ? Access::ReadWrite : Access::ReadOnly, fixedTime(), network());
            const bool isBusy = !opened && opened.error().kind == Error::Kind::Busy && isWhole(opened.error());
            const QByteArray text = opened ? "opened" : isBusy ? "busy" : opened.error().sentence().toUtf8();
            if (write(m_answered[1], text.constData(), size_t(text.size())) < 0) break;
        }
        _exit(0);
    }

    int m_asked[2] = {};
    int m_answered[2] = {};
    pid_t m_pid = 0;
};

} // namespace far

} // namespace

class NetworkTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{test::quickFolder()};
    int m_number = 0;

    QString path() const { return m_folder.filePath(u"n%1.nevertwice"_s.arg(m_number)); }
    auto open(Access access = Access::ReadWrite) const
    {
        return Workspace::open(path(), access, far::fixedTime(), far::network());
    }

private slots:
    void init() { ++m_number; }

    void knowsNetworksByTheNumberOfTheirKind()
    {
        for (const quint32 type : {0x6969u, 0x517bu, 0xff534d42u, 0xfe534d42u, 0x65735546u, 0x01021997u})
            QCOMPARE(fileSystemOfType(type), FileSystem::Network);
        for (const quint32 type :
             {0xef53u, 0x9123683eu, 0x58465342u, 0x01021994u, 0x794c7630u}) // ext, btrfs, xfs, tmpfs
            QCOMPARE(fileSystemOfType(type), FileSystem::Local);
    }

    void asksTheSystemAboutTheFolderOfAFileThatIsNotThereYet()
    {
        QCOMPARE(fileSystemOf(m_folder.filePath(u"not/there/yet.nevertwice"_s)), fileSystemOf(m_folder.path()));
        QCOMPARE(fileSystemOf(u"/proc/self/nothing"_s), FileSystem::Local);
    }

    void doesWithoutALogAndSaysSo()
    {
        const auto workspace = must(Workspace::create(path(), far::fixedTime(), far::network()));
        QCOMPARE(far::journalOf(*workspace), u"truncate"_s);
        QCOMPARE(workspace->access(), Access::ReadWrite);
        QVERIFY(workspace->notice().contains(u"only one program"_s));
        must(workspace->add(far::named(u"far away"_s)));
        QVERIFY(!QFileInfo::exists(path() + u"-wal"_s));
        QVERIFY(!QFileInfo::exists(path() + u"-shm"_s));
    }

    void readsBesideTheWriterInTheSameProgram()
    {
        const auto workspace = must(Workspace::create(path(), far::fixedTime(), far::network()));
        const auto reader = must(workspace->openReader());
        for (int i = 1; i <= 5; ++i) {
            must(workspace->add(far::named(u"far away"_s)));
            QCOMPARE(must(reader->counts()).incidents, i);
        }
        QVERIFY(!reader->database().execute("delete from incident").ok());
    }

    void takesInALogThatItFindsThere()
    {
        {
            const auto local = must(Workspace::create(path(), far::fixedTime()));
            must(local->add(far::named(u"in the log"_s)));
            // As it would lie there after a kill.
            for (const char *suffix : {"", "-wal"})
                QVERIFY(QFile::copy(path() + QLatin1String(suffix), path() + u".killed"_s + QLatin1String(suffix)));
        }
        for (const char *suffix : {"", "-wal"}) {
            QFile::remove(path() + QLatin1String(suffix));
            QVERIFY(QFile::rename(path() + u".killed"_s + QLatin1String(suffix), path() + QLatin1String(suffix)));
        }
        QVERIFY(QFileInfo(path() + u"-wal"_s).size() > 0);
        const auto workspace = must(open());
        QCOMPARE(must(workspace->reader().counts()).incidents, 1);
        QCOMPARE(far::journalOf(*workspace), u"truncate"_s);
        QVERIFY(!QFileInfo::exists(path() + u"-wal"_s));
    }

    // Nobody can tell whether another computer is still at work on it, but by its age.
    void clearsWhatAKilledCreationLeftLongAgo()
    {
        const QString old = path() + u".0123456789ab.part"_s;
        const QString young = path() + u".aaaaaaaaaaaa.part"_s;
        for (const QString &draft : {old, young}) {
            QFile file(draft);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half") == 4);
            const int days = draft == old ? 8 : 6;
            QVERIFY(file.flush() && file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-days),
                                                     QFileDevice::FileModificationTime));
        }
        QVERIFY(Workspace::create(path(), far::fixedTime(), far::network()).ok());
        QVERIFY(!QFileInfo::exists(old));
        QVERIFY(QFileInfo::exists(young));
    }

    void keepsOtherProgramsOffWithASentence()
    {
        far::OtherProgram other(path());
        auto workspace = must(Workspace::create(path(), far::fixedTime(), far::network()));
        must(workspace->add(far::named(u"here"_s)));
        QCOMPARE(other.open(Access::ReadWrite), QByteArray("busy"));
        QCOMPARE(other.open(Access::ReadOnly), QByteArray("busy"));
        {
            const auto reader = must(workspace->openReader());
            QCOMPARE(must(reader->counts()).incidents, 1);
        }
        QCOMPARE(other.open(Access::ReadWrite), QByteArray("busy")); // a reader that went has not loosened anything
        workspace = nullptr;
        QCOMPARE(other.open(Access::ReadWrite), QByteArray("opened"));
    }

    void makesItsBackupsThereToo()
    {
        const QString backups = m_folder.filePath(u"backups"_s);
        const auto workspace = must(Workspace::create(path(), far::fixedTime(), far::network(backups)));
        QList<QUuid> all;
        for (int i = 0; i < 30; ++i)
            all.append(must(workspace->add(far::named(u"number %1"_s.arg(i)))).uuid);
        workspace->keepBackups();
        must(workspace->finishBackups());
        must(workspace->commit(all.first(), 1, {{u"title"_s, u"number 0"_s, u"other"_s, -1}}));
        must(workspace->moveToTrash(all, 30));
        must(workspace->finishBackups());
        QCOMPARE(must(workspace->reader().counts()).trashed, 30);
        QDirIterator files(backups, {u"*.nevertwice"_s}, QDir::Files, QDirIterator::Subdirectories);
        int found = 0;
        while (files.hasNext()) {
            ++found;
            const auto copy = must(Workspace::open(files.next(), Access::ReadOnly, far::fixedTime()));
            QCOMPARE(must(copy->reader().counts()).incidents, 30);
        }
        QCOMPARE(found, 2);
    }

    void goesBackToALogOnADiskOfItsOwn()
    {
        must(must(Workspace::create(path(), far::fixedTime(), far::network()))->add(far::named(u"one"_s)));
        const auto workspace = must(Workspace::open(path(), Access::ReadWrite, far::fixedTime()));
        QCOMPARE(far::journalOf(*workspace), u"wal"_s);
        QVERIFY(workspace->notice().isEmpty());
        QCOMPARE(must(workspace->reader().counts()).incidents, 1);
    }
};

NEVERTWICE_TEST(NetworkTest);
#include "network_test.moc"
