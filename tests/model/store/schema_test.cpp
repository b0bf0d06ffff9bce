#include "model/store/schema.h"

#include "model/domain/document.h"
#include "model/store/backupfolder.h"
#include "model/store/indextext.h"
#include "model/store/verify.h"
#include "model/store/workspace.h"
#include "tests/support/must.h"
#include "tests/support/places.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using nevertwice::test::must;

namespace {

const QString kGoldenFolder = nevertwice::test::sourcePath(u"tests/data/schema"_s);

Clock fixedClock()
{
    return [] { return Moment::atMsecs(1'700'000'000'000); };
}

// The shape of a file: every object of its schema with the text that made it.
QStringList shapeOf(Database &database)
{
    Statement query = database.statement("select type || ' ' || name || ' ' || coalesce(sql, '') from sqlite_schema "
                                         "where name not like 'sqlite_%' order by 1");
    QStringList shape;
    while (must(query.step()))
        shape.append(query.text(0));
    return shape;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int foundBy(const Workspace &workspace, const QString &word)
{
    return int(must(workspace.reader().search(parseQuery(word), 0)).total);
}

} // namespace

class SchemaTest : public QObject
{
    Q_OBJECT

private slots:
    // Published steps never change. When a step is added, a golden file of it is made by this test: run it with
    // NEVERTWICE_MAKE_GOLDEN=1 once and commit what it writes.
    void keepsAGoldenFileOfEveryStep()
    {
        const QString name = u"%1"_s.arg(knownSchema(), 3, 10, QLatin1Char('0'));
        const QString path = kGoldenFolder + u'/' + name + u".nevertwice"_s;
        if (qEnvironmentVariableIsSet("NEVERTWICE_MAKE_GOLDEN") && !QFile::exists(path)) {
            const auto workspace = must(Workspace::create(path, fixedClock()));
            QFile document(kGoldenFolder + u"/001.json"_s);
            QVERIFY(document.open(QIODevice::ReadOnly));
            const Incident incident = must(fromDocument(QJsonDocument::fromJson(document.readAll()).object()));
            must(workspace->add(incident));
        }
        QVERIFY2(QFile::exists(path), "the newest schema has no golden file");
    }

    void upgradesEveryPublishedFileToTheShapeOfANewOne()
    {
        QTemporaryDir folder;
        const auto fresh = must(Workspace::create(folder.filePath(u"fresh.nevertwice"_s), fixedClock()));
        const QStringList wanted = shapeOf(fresh->reader().database());
        const QStringList files = QDir(kGoldenFolder).entryList({u"*.nevertwice"_s});
        QVERIFY(!files.isEmpty());
        for (const QString &file : files) {
            const QString copy = folder.filePath(file);
            QVERIFY(QFile::copy(kGoldenFolder + u'/' + file, copy));
            QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
            const auto opened = must(Workspace::open(copy, Access::ReadWrite, fixedClock()));
            QCOMPARE(opened->access(), Access::ReadWrite);
            QCOMPARE(shapeOf(opened->reader().database()), wanted);
        }
    }

    void stillReadsWhatEveryVersionWrote_data()
    {
        QTest::addColumn<int>("schema");
        QTest::addColumn<bool>("knowsOwnFields"); // what the team's own fields say is in its index already
        QTest::newRow("001") << 1 << false;
        QTest::newRow("002") << 2 << true;
    }
    void stillReadsWhatEveryVersionWrote()
    {
        QFETCH(int, schema);
        QFETCH(bool, knowsOwnFields);
        QTemporaryDir folder;
        const QString name = QLatin1String(QTest::currentDataTag()) + u".nevertwice"_s;
        const QString path = folder.filePath(name);
        QVERIFY(QFile::copy(kGoldenFolder + u'/' + name, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const QByteArray bytes = bytesOf(path);
        const QJsonObject written = QJsonDocument::fromJson(bytesOf(kGoldenFolder + u"/001.json"_s)).object();
        const QUuid uuid(written[u"uuid"_s].toString());
        const Incident wanted = must(fromDocument(written));
        {
            const auto reading = must(Workspace::open(path, Access::ReadOnly, fixedClock()));
            QCOMPARE(must(reading->reader().incident(uuid)), wanted);
            QCOMPARE(foundBy(*reading, u"certificate"_s), 1);
            QCOMPARE(foundBy(*reading, u"core"_s), knowsOwnFields ? 1 : 0);
        }
        QVERIFY2(bytesOf(path) == bytes, "who only reads has changed it");

        const auto opened = must(Workspace::open(path, Access::ReadWrite, fixedClock()));
        QCOMPARE(must(opened->reader().incident(uuid)), wanted);
        QCOMPARE(foundBy(*opened, u"core"_s), knowsOwnFields ? 1 : 0);
        while (must(opened->indexSome())) {
        }
        QCOMPARE(foundBy(*opened, u"certificate"_s), 1);
        QCOMPARE(foundBy(*opened, u"core"_s), 1);
        QCOMPARE(must(opened->reader().database().scalar("select index_version from workspace")), kIndexVersion);
        const Verification verification = must(verify(opened->reader().database(), Depth::Everything));
        for (const Problem &problem : verification.problems)
            QVERIFY2(false, qPrintable(problem.where + u": "_s + problem.what));
        QVERIFY(verification.revisions > 0);
        const QString copy = path + u".v%1.bak"_s.arg(schema);
        QCOMPARE(QFile::exists(copy), schema < knownSchema());
    }

    void keepsACopyOfAnOlderFileAmongTheBackups()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"w.nevertwice"_s);
        QVERIFY(QFile::copy(kGoldenFolder + u"/001.nevertwice"_s, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        Places places;
        places.backups = folder.filePath(u"backups"_s);
        const auto opened = must(Workspace::open(path, Access::ReadWrite, fixedClock(), places));
        const QList<Backup> made = must(BackupFolder::of(opened->reader().database(), places.backups)).list();
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.first().occasion, Occasion::Migration);
        const auto copy = must(Database::open(made.first().path, Database::Mode::Immutable));
        QCOMPARE(must(copy->scalar("pragma user_version")), 1);
        QVERIFY(!QFile::exists(path + u".v1.bak"_s));
    }

    // Copies of an older schema hold the secret too: those made before the file was brought to this one, those that
    // lie beside it or beside a backup, and none that a purge makes anew.
    void leavesNoSecretInACopyOfAnOlderFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"w.nevertwice"_s);
        const auto copyGolden = [](const QString &to) {
            return QFile::copy(kGoldenFolder + u"/001.nevertwice"_s, to) &&
                   QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
        };
        QVERIFY(copyGolden(path) && copyGolden(path + u".v1.bak"_s));
        QVERIFY(bytesOf(path).contains("issued"));
        Places places;
        places.backups = folder.filePath(u"backups"_s);
        auto opened = must(Workspace::open(path, Access::ReadWrite, fixedClock(), places));
        const QList<Backup> made = must(BackupFolder::of(opened->reader().database(), places.backups)).list();
        QCOMPARE(made.size(), 1);
        QVERIFY(bytesOf(made.first().path).contains("issued"));
        QVERIFY(copyGolden(made.first().path + u".v1-2.bak"_s));
        const auto filesThere = [&folder] {
            QStringList files;
            QDirIterator all(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (all.hasNext())
                files.append(all.next());
            files.sort();
            return files;
        };
        const QRegularExpression workspace(u"(nevertwice|bak)$"_s);
        const QStringList before = filesThere().filter(workspace);
        QCOMPARE(before.size(), 4);

        const PurgeReport report = must(opened->purge(u"issued"_s));
        QCOMPARE(report.backupsFailed, QStringList());
        QCOMPARE(report.backups.size(), 3);
        opened = nullptr;
        const QStringList after = filesThere();
        QCOMPARE(after.filter(workspace), before);
        for (const QString &file : after)
            QVERIFY2(!bytesOf(file).contains("issued"), qPrintable(file));
        for (const QString &file : before) {
            const auto copy = must(Workspace::open(file, Access::ReadOnly, fixedClock()));
            QCOMPARE(foundBy(*copy, u"issued"_s), 0);
            QCOMPARE(foundBy(*copy, u"runbook"_s), 1);
        }
    }

    void marksAFileSoThatAnOlderProgramOnlyReadsIt()
    {
        QTemporaryDir folder;
        const auto fresh = must(Workspace::create(folder.filePath(u"w.nevertwice"_s), fixedClock()));
        Database &database = fresh->reader().database();
        // That one compares the number with the highest it knows, 1, and reads where the other is no higher.
        QVERIFY(must(database.scalar("pragma user_version")) > 1);
        QCOMPARE(must(database.scalar("select min_reader from workspace")), 1);
        QCOMPARE(must(database.scalar("select index_version from workspace")), kIndexVersion);
    }

    void neverChangesAPublishedStep()
    {
        // The digests of the published steps. A line is added with a step and never edited.
        const QByteArrayList digests{"7fd427b10acb09b85137018f3c411981bb1cb1e8c7a594e12d295df64882a9b3",
                                     "b5790592b37e475849a62d9956ac879bcf8ca3cbf21859441d103b08784d6cae"};
        QCOMPARE(knownSchema(), digests.size());
        const QStringList files = QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        for (qsizetype i = 0; i < files.size(); ++i)
            QCOMPARE(QCryptographicHash::hash(bytesOf(u":/schema/"_s + files[i]), QCryptographicHash::Sha256).toHex(),
                     digests[i]);
    }
};

NEVERTWICE_TEST(SchemaTest);
#include "schema_test.moc"
