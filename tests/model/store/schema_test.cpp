#include "model/store/schema.h"

#include "model/domain/document.h"
#include "model/store/workspace.h"
#include "tests/support/must.h"
#include "tests/support/places.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
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

    void stillReadsWhatTheFirstVersionWrote()
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"001.nevertwice"_s);
        QVERIFY(QFile::copy(kGoldenFolder + u"/001.nevertwice"_s, copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        const auto opened = must(Workspace::open(copy, Access::ReadWrite, fixedClock()));
        const QJsonObject written = QJsonDocument::fromJson(bytesOf(kGoldenFolder + u"/001.json"_s)).object();
        const Incident incident = must(opened->reader().incident(QUuid(written[u"uuid"_s].toString())));
        QCOMPARE(incident, must(fromDocument(written)));
        QCOMPARE(must(opened->reader().search(parseQuery(u"certificate"_s), 0)).total, 1);
        // Its index knows nothing of the team's own fields.
        QCOMPARE(must(opened->reader().search(parseQuery(u"core"_s), 0)).total, 0);
        while (must(opened->indexSome())) {
        }
        QCOMPARE(must(opened->reader().search(parseQuery(u"core"_s), 0)).total, 1);
    }

    void neverChangesAPublishedStep()
    {
        // The digests of the published steps. A line is added with a step and never edited.
        const QByteArrayList digests{"7fd427b10acb09b85137018f3c411981bb1cb1e8c7a594e12d295df64882a9b3"};
        QCOMPARE(knownSchema(), digests.size());
        const QStringList files = QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        for (qsizetype i = 0; i < files.size(); ++i)
            QCOMPARE(QCryptographicHash::hash(bytesOf(u":/schema/"_s + files[i]), QCryptographicHash::Sha256).toHex(),
                     digests[i]);
    }
};

NEVERTWICE_TEST(SchemaTest);
#include "schema_test.moc"
