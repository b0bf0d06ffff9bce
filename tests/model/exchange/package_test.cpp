#include "model/exchange/package.h"

#include "model/domain/digest.h"
#include "model/exchange/batch.h"
#include "model/exchange/files.h"
#include "model/exchange/zipfile.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// One incident as one file to send.
class PackageTest : public QObject
{
    Q_OBJECT

    static Incident withAttachments(const QList<std::pair<QString, QByteArray>> &files)
    {
        Incident incident = anIncident().titled("Disk full");
        incident.ref = u"INC-7"_s;
        for (const auto &[name, bytes] : files)
            incident.attachments.append({QUuid::createUuid(), name, u"image/png"_s, sha256Text(bytes), {}});
        return incident;
    }
    static QStringList namesIn(const QString &path)
    {
        QStringList names;
        for (const PackedFile &file : must(unzipped(path, [](const QString &) { return true; })))
            names.append(file.name);
        names.sort();
        return names;
    }

private slots:
    void bringsBackTheIncidentWithWhatIsAttached()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sent.zip"_s);
        const Incident incident = withAttachments({{u"graph of errors.PNG"_s, "one"},
                                                   {u"../../graph-of-errors.png"_s, "two"},
                                                   {u"no ending"_s, "three"},
                                                   {u"gone.txt"_s, "gone"}});
        const auto content = [](const QString &hash) -> Result<QByteArray> {
            for (const QByteArray &bytes : {QByteArray("one"), QByteArray("two"), QByteArray("three")})
                if (sha256Text(bytes) == hash) return bytes;
            return Error{Error::Kind::NotFound, {}, {}, {}};
        };
        const QString page = u"![x](att:%1)\n"_s.arg(sha256Text("one"));
        const PackedIncident packed = must(packIncident(incident, page, content));
        QCOMPARE(packed.missing, QStringList{u"gone.txt"_s});
        QCOMPARE(must(packIncident(incident, page, content)).bytes, packed.bytes); // every time the same
        must(writeFile(path, packed.bytes));
        QCOMPARE(namesIn(path),
                 QStringList({u"attachments/graph-of-errors-2.png"_s, u"attachments/graph-of-errors.png"_s,
                              u"attachments/no-ending"_s, u"inc-7-disk-full.json"_s, u"inc-7-disk-full.md"_s}));
        for (const PackedFile &file : must(unzipped(path, [](const QString &name) { return name.endsWith(".md"_L1); })))
            QCOMPARE(QString::fromUtf8(file.bytes), u"![x](attachments/graph-of-errors.png)\n"_s);
        QBuffer nothing;
        const ReadBatch batch = readPaths({path}, nothing);
        QCOMPARE(batch.documents.size(), 1);
        QCOMPARE(batch.documents[0].incident, incident);
        QCOMPARE(must(batch.documents[0].attachments(sha256Text("two"))), QByteArray("two"));
        QVERIFY(!batch.documents[0].attachments(sha256Text("gone")));
    }

    void refusesWhatItDidNotPack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"other.zip"_s);
        must(writeFile(path, "PK nothing"));
        QVERIFY(!unpackIncident(path));
        QBuffer nothing;
        const ReadBatch batch = readPaths({path}, nothing);
        QVERIFY(batch.documents.isEmpty());
        QCOMPARE(batch.problems.size(), 1);
        QVERIFY2(batch.problems[0].error.sentence().contains(u"ZIP"_s), qPrintable(batch.problems[0].error.sentence()));
    }

    // Bytes under another name than what they are bring nothing in.
    void knowsAttachmentsByTheirBytes()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sent.zip"_s);
        const Incident incident = withAttachments({{u"a.png"_s, "real"}});
        must(writeFile(path, must(packIncident(incident, {}, [](const QString &) -> Result<QByteArray> {
                                 return QByteArray("false");
                             })).bytes));
        QVERIFY(!must(unpackIncident(path)).attachments.contains(sha256Text("real")));
    }

    void leavesArchivesInFoldersAside()
    {
        const QTemporaryDir folder;
        must(writeFile(folder.filePath(u"a.zip"_s), "PK nothing"));
        QBuffer nothing;
        const ReadBatch batch = readPaths({folder.path()}, nothing);
        QVERIFY(batch.problems.isEmpty());
        QCOMPARE(batch.otherFiles, 1);
    }
};

NEVERTWICE_TEST(PackageTest);
#include "package_test.moc"
