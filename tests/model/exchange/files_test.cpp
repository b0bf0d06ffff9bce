#include "model/exchange/files.h"

#include "model/exchange/batch.h"
#include "model/exchange/folder.h"
#include "model/store/workspace.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace nevertwice;
using namespace nevertwice::test;
using namespace Qt::Literals::StringLiterals;

class FilesTest : public QObject
{
    Q_OBJECT

    static QString hashOf(const QByteArray &content)
    {
        return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    }

    // As another process sees it.
    static bool isLocked(const QString &path)
    {
        const QByteArray name = QFile::encodeName(path);
        const pid_t child = ::fork();
        if (child == 0) {
            struct flock lock = {};
            lock.l_type = F_WRLCK;
            const int file = ::open(name.constData(), O_RDWR | O_CLOEXEC);
            ::_exit(file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
        }
        int status = 0;
        return child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 1;
    }

private slots:
    void generatesNamesThatAreSafeEverywhere()
    {
        FileNames names;
        QCOMPARE(names.next(u"INC-7 Checkout: D\u00FCsseldorf / 100% down!"_s, u".json"_s),
                 u"inc-7-checkout-dusseldorf-100-down.json"_s);
        QCOMPARE(names.next(u"INC-7 checkout Dusseldorf 100 down"_s, u".json"_s),
                 u"inc-7-checkout-dusseldorf-100-down-2.json"_s);
        QCOMPARE(names.next(u"../../etc/passwd"_s, u".json"_s), u"etc-passwd.json"_s);
        QCOMPARE(names.next(u"\u63A5\u7D9A"_s, u".json"_s), u"incident.json"_s);
        QCOMPARE(names.next(u""_s, u".json"_s), u"incident-2.json"_s);
        QCOMPARE(names.next(u"CON"_s, u".json"_s), u"con-1.json"_s);
        QCOMPARE(names.next(u"Workspace"_s, u".json"_s), u"workspace-1.json"_s);
        QCOMPARE(names.next(QString(300, u'x'), u".json"_s).size(), 80);
        QCOMPARE(names.next(QString(300, u'x'), u".json"_s), QString(73, u'x') + u"-2.json"_s);
    }

    void generatesSafeNamesFromAnything()
    {
        static const QRegularExpression safe(u"\\A[a-z0-9]([a-z0-9-]*[a-z0-9])?\\.json\\z"_s);
        QVERIFY(holds("names are safe and given once", [] {
            FileNames names;
            QSet<QString> given;
            for (int i = 0; i < 5; ++i) {
                const QString name = names.next(*hostileText(), u".json"_s);
                RC_ASSERT(safe.match(name).hasMatch());
                RC_ASSERT(name.toUtf8().size() <= 80);
                RC_ASSERT(!given.contains(name));
                given.insert(name);
            }
        }));
    }

    void carriesAnyIncidentsThroughAFolder()
    {
        QVERIFY(holds("incidents -> folder -> incidents", [] {
            QTemporaryDir place;
            ExportFolder folder(place.filePath(u"out"_s));
            QMap<QUuid, Incident> written;
            const int count = *rc::gen::inRange(1, 4);
            for (int i = 0; i < count; ++i) {
                const Incident incident = *rc::gen::arbitrary<Incident>();
                if (written.contains(incident.uuid)) continue;
                written.insert(incident.uuid, incident);
                must(folder.write(incident));
            }
            QBuffer none;
            const ReadBatch batch = readPaths({place.filePath(u"out"_s)}, none);
            RC_ASSERT(batch.problems.isEmpty());
            QMap<QUuid, Incident> read;
            for (const ReadBatch::Document &document : batch.documents)
                read.insert(document.incident.uuid, document.incident);
            RC_ASSERT(read == written);
        }));
    }

    void walksFoldersButNotHiddenOnesNorLinksToFolders()
    {
        QTemporaryDir place;
        for (const QString &folder : {u"in/b"_s, u"in/.git"_s, u"elsewhere"_s})
            QVERIFY(QDir().mkpath(place.filePath(folder)));
        for (const QString &name :
             {u"in/z.json"_s, u"in/b/a.json"_s, u"in/.git/x.json"_s, u"elsewhere/y.json"_s, u"in/c.md"_s})
            QVERIFY(writeFile(place.filePath(name), "{}").ok());
        QCOMPARE(::symlink(place.filePath(u"elsewhere"_s).toLocal8Bit().constData(),
                           place.filePath(u"in/link"_s).toLocal8Bit().constData()),
                 0);
        QCOMPARE(::mkfifo(place.filePath(u"in/pipe.json"_s).toLocal8Bit().constData(), 0600), 0);
        QStringList found = filesBelow(place.filePath(u"in"_s));
        QCOMPARE(found.replaceInStrings(place.path() + u'/', QString()),
                 QStringList({u"in/b/a.json"_s, u"in/c.md"_s, u"in/z.json"_s}));
    }

    void refusesTwoStatesOfOneIncidentInOneBatch()
    {
        QTemporaryDir place;
        Incident incident = anIncident().titled("One").build();
        ExportFolder folder(place.path());
        must(folder.write(incident));
        must(folder.write(incident));
        incident.title = u"Two"_s;
        must(folder.write(incident));
        QBuffer none;
        const ReadBatch batch = readPaths({place.path()}, none);
        QCOMPARE(batch.documents.size(), 1);
        QCOMPARE(batch.problems.size(), 1);
        QCOMPARE(batch.problems.first().error.kind, Error::Kind::Conflict);
    }

    void leavesAFileAsItWasWhereWritingFails()
    {
        QTemporaryDir place;
        QVERIFY(QDir().mkpath(place.filePath(u"folder"_s)));
        QVERIFY(!writeFile(place.filePath(u"folder"_s), "x").ok());
        QVERIFY(!writeFile(place.filePath(u"none/x"_s), "x").ok());
        QVERIFY(writeFile(place.filePath(u"x"_s), "old").ok());
        QVERIFY(writeFile(place.filePath(u"x"_s), "new").ok());
        QCOMPARE(must(readFile(place.filePath(u"x"_s), 10)), QByteArray("new"));
        QCOMPARE(readFile(place.filePath(u"x"_s), 2).error().kind, Error::Kind::TooLarge);
        QCOMPARE(readFile(place.filePath(u"y"_s), 2).error().kind, Error::Kind::NotFound);
        QCOMPARE(readFile(place.filePath(u"x"_s), 10, [] { return false; }).error().kind, Error::Kind::Cancelled);
        QCOMPARE(must(readFile(place.filePath(u"x"_s), 10, [] { return true; })), QByteArray("new"));
        QCOMPARE(readFile(place.filePath(u"folder"_s), 2).error().reason, u"it is a folder"_s);
    }

    // SQLite's locks belong to the process: who opens the file beside it and closes it again takes them away.
    void leavesAnOpenWorkspaceAndItsLocksAlone()
    {
        QTemporaryDir place;
        const QString path = place.filePath(u"w.nevertwice"_s);
        const auto workspace = must(Workspace::create(path, [] { return Moment::atMsecs(1'700'000'000'000); }));
        must(workspace->reader().ids());
        QVERIFY(isLocked(path));
        QCOMPARE(writeFile(path, "x").error().reason, u"it is a workspace"_s);
        QCOMPARE(writeFile(path + u"-wal"_s, "x").error().reason, u"it belongs to the workspace w.nevertwice"_s);
        QVERIFY(isLocked(path));
        must(workspace->add(anIncident().titled("A").build()));
    }

    void writesThroughNoLinkInAnExportFolder()
    {
        QTemporaryDir place;
        QVERIFY(writeFile(place.filePath(u"victim"_s), "mine").ok());
        QVERIFY(QDir().mkpath(place.filePath(u"out/attachments"_s)));
        const auto link = [&](const QString &to, const QString &name) {
            return ::symlink(place.filePath(to).toLocal8Bit().constData(),
                             place.filePath(name).toLocal8Bit().constData());
        };
        const QString hash = hashOf("content");
        QCOMPARE(link(u"victim"_s, u"out/inc-1-a.json"_s), 0);
        QCOMPARE(link(u"victim"_s, u"out/attachments/"_s + hash), 0);
        Incident incident = anIncident().titled("A").build();
        incident.ref = u"INC-1"_s;
        QVERIFY(!ExportFolder(place.filePath(u"out"_s)).write(incident).ok());
        QVERIFY(!writeAttachment(place.filePath(u"out"_s), hash, "content").ok());
        QCOMPARE(must(readFile(place.filePath(u"victim"_s), 10)), QByteArray("mine"));
    }

    void replacesNoFileThatNoExportLeft()
    {
        QTemporaryDir place;
        QVERIFY(writeFile(place.filePath(u"index.html"_s), "mine").ok());
        {
            ExportFolder folder(place.path());
            QCOMPARE(folder.writeNamed(u"index.html"_s, "ours").error().kind, Error::Kind::Conflict);
            must(folder.writeNamed(u"a.html"_s, "one"));
            QVERIFY(folder.end().ok());
        }
        {
            ExportFolder folder(place.path());
            must(folder.writeNamed(u"a.html"_s, "two"));
            QVERIFY(folder.end().ok());
        }
        QVERIFY(writeFile(place.filePath(u"a.html"_s), "changed by hand").ok());
        ExportFolder folder(place.path());
        QCOMPARE(folder.writeNamed(u"a.html"_s, "three").error().kind, Error::Kind::Conflict);
        QCOMPARE(must(readFile(place.filePath(u"a.html"_s), 99)), QByteArray("changed by hand"));
        QCOMPARE(must(readFile(place.filePath(u"index.html"_s), 99)), QByteArray("mine"));
    }

    void tellsOfAFileInConflictUntilItIsSettled()
    {
        QTemporaryDir place;
        const auto mirror = [&](const QList<QString> &names) {
            ExportFolder folder(place.path());
            for (const QString &name : names)
                must(folder.writeNamed(name, "content"));
            return must(folder.endMirror());
        };
        QCOMPARE(mirror({u"a.md"_s, u"b.md"_s}), QStringList());
        QVERIFY(writeFile(place.filePath(u"b.md"_s), "changed by hand").ok());
        QCOMPARE(mirror({u"a.md"_s}), QStringList{u"b.md"_s});
        QCOMPARE(mirror({u"a.md"_s}), QStringList{u"b.md"_s});
        QVERIFY(QFile::remove(place.filePath(u"b.md"_s)));
        QCOMPARE(mirror({u"a.md"_s}), QStringList());
    }

    // It is asked while they are dragged.
    void looksIntoFewOfManyFilesWhoseNamesSayNothing()
    {
        QTemporaryDir place;
        const auto made = [&place](const QString &name, const QByteArray &content) {
            QFile file(place.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                            : QString();
        };
        const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
        const QString picture = made(u"picture"_s, png);
        const QString named = made(u"shot.png"_s, png);
        QStringList texts{made(u"report.md"_s, "# Disk full"), place.path()};
        for (int i = 0; i < 100; ++i)
            texts.append(made(u"text%1"_s.arg(i), "The disk was full.\n"));
        QCOMPARE(thatAreNoDocuments(texts), QStringList());
        QCOMPARE(thatAreNoDocuments(QStringList{picture} + texts), QStringList{picture});
        QCOMPARE(thatAreNoDocuments(texts + QStringList{named}), QStringList{named}); // its name is enough
        QCOMPARE(thatAreNoDocuments(texts + QStringList{picture}), QStringList());    // nobody has looked
    }

    void readsAttachmentsFromPlainFilesAlone()
    {
        QTemporaryDir place;
        const QString hash = hashOf("content");
        QVERIFY(writeAttachment(place.path(), hash, "content").ok());
        QCOMPARE(must(readAttachment(place.path(), hash)), QByteArray("content"));
        QVERIFY(!readAttachment(place.path(), hash.toUpper()).ok());
        QVERIFY(!readAttachment(place.path(), u"../attachments/"_s + hash).ok());
        const QString pipe = hashOf("pipe");
        QCOMPARE(::mkfifo(place.filePath(u"attachments/"_s + pipe).toLocal8Bit().constData(), 0600), 0);
        QVERIFY(!readAttachment(place.path(), pipe).ok());
        QTemporaryDir around;
        QCOMPARE(::symlink(place.filePath(u"attachments"_s).toLocal8Bit().constData(),
                           around.filePath(u"attachments"_s).toLocal8Bit().constData()),
                 0);
        QVERIFY(!readAttachment(around.path(), hash).ok());
        QFile huge(place.filePath(u"attachments/"_s + hashOf("huge")));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(kMostAttachmentBytes + 1));
        QCOMPARE(readAttachment(place.path(), hashOf("huge")).error().kind, Error::Kind::TooLarge);
    }
};

NEVERTWICE_TEST(FilesTest);
#include "files_test.moc"
