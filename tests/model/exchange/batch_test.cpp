#include "model/exchange/batch.h"

#include "model/exchange/files.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

namespace batchreading {

const QByteArray kReport = "# Parcels vanished\n\n## Timeline\n\n- 2026-03-03 10:00 UTC gone\n- 11:00 back\n\n"
                           "## Root cause\n\nThe cache was full.\n";

struct Place
{
    QTemporaryDir folder;
    QBuffer none;

    void write(const QString &name, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(folder.filePath(name)).path());
        (void)writeFile(folder.filePath(name), content);
    }
    ReadBatch read(const QString &name = {}, const ReadOptions &options = {})
    {
        return readPaths({name.isEmpty() ? folder.path() : folder.filePath(name)}, none, {}, options);
    }
};

} // namespace batchreading

class BatchTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheSameBytesOnceAndWikisForWhatTheyAre()
    {
        QTemporaryDir place;
        const QByteArray report = "{{toc}}\n# Postmortem: Parcels\n\n## Timeline\n\n- 2026-03-03 10:00 UTC gone\n"
                                  "- 11:00 UTC back\n\n## Root cause\n\nA full cache.\n";
        for (const QString &name : {u"a.md"_s, u"b.md"_s, u"page"_s})
            QVERIFY(writeFile(place.filePath(name), report).ok());
        QBuffer none;
        const ReadBatch folder = readPaths({place.path()}, none);
        QCOMPARE(folder.documents.size(), 1);
        QCOMPARE(folder.problems.size(), 1);
        QCOMPARE(folder.problems.first().weight, ReadBatch::Weight::Told);
        QCOMPARE(readPaths({place.filePath(u"page"_s)}, none).documents.size(), 1);
    }

    void readsAHeadThatSomebodyBrokeLikeAnybodysDocument()
    {
        QTemporaryDir place;
        QVERIFY(writeFile(place.filePath(u"a.md"_s), "---\nnevertwice: 1\nuuid: [broken\n---\n# Postmortem: Parcels\n\n"
                                                     "## Timeline\n\n- 2026-03-03 10:00 UTC gone\n- 11:00 UTC back\n\n"
                                                     "## Root cause\n\nA full cache.\n")
                    .ok());
        QBuffer none;
        const ReadBatch batch = readPaths({place.filePath(u"a.md"_s)}, none);
        QCOMPARE(batch.documents.size(), 1);
        QCOMPARE(batch.documents.first().incident.rootCause, u"A full cache."_s);
        QCOMPARE(batch.problems.first().weight, ReadBatch::Weight::Told);
    }

    void walksFoldersForWhatPeopleWrote()
    {
        using namespace batchreading;
        Place place;
        place.write(u"a.md"_s, kReport);
        place.write(u"deeper/b.TXT"_s, kReport + "\n");
        place.write(u"c.markdown"_s, kReport + "\n\n");
        place.write(u"README.md"_s, "# parcels\n\nA library.\n");
        place.write(u"picture.png"_s, "png");
        const ReadBatch batch = place.read();
        QCOMPARE(batch.documents.size(), 3);
        QCOMPARE(batch.otherFiles, 1);
        QCOMPARE(batch.problems.size(), 1);
        QVERIFY(batch.problems.first().file.endsWith("README.md"_L1));
        QVERIFY(!batch.problems.first().named);
    }

    void keepsTheFileAsAnAttachment()
    {
        using namespace batchreading;
        Place place;
        place.write(u"a.md"_s, kReport);
        const ReadBatch batch = place.read();
        QCOMPARE(batch.documents.first().original, kReport);
        const Incident stored = withOriginal(batch.documents.first());
        QCOMPARE(stored.attachments.size(), 1);
        QCOMPARE(stored.attachments.first().name, u"a.md"_s);
        const QByteArray hash = QCryptographicHash::hash(kReport, QCryptographicHash::Sha256).toHex();
        QCOMPARE(stored.attachments.first().sha256, QString::fromLatin1(hash));
        QCOMPARE(stored.source->sha256, QString::fromLatin1(hash));
        QCOMPARE(stored.source->file, QFileInfo(place.folder.filePath(u"a.md"_s)).absoluteFilePath());
    }

    void storesNoFindingThatCanBeComputed()
    {
        using namespace batchreading;
        Place place;
        place.write(u"a.md"_s,
                    "# Parcels vanished\n\n## Timeline\n\n- 11:00 gone\n- 2026-03-03 10:30 looked\n- 10:20 back\n\n"
                    "## Root cause\n\nThe cache was full.\n");
        const ReadBatch batch = place.read();
        const auto checksOf = [](const Incident &incident) {
            QStringList checks;
            for (const Finding &finding : incident.findings)
                checks.append(finding.check);
            return checks;
        };
        QVERIFY(checksOf(batch.documents.first().incident).contains(u"timeline-out-of-order"_s));
        QCOMPARE(checksOf(withOriginal(batch.documents.first())), QStringList(u"zone-missing"_s));
    }

    void knowsAFileAgainByItsPlace()
    {
        using namespace batchreading;
        Place place;
        place.write(u"in/a.md"_s, kReport);
        const QUuid uuid = place.read().documents.first().incident.uuid;
        place.write(u"in/a.md"_s, kReport + "\n## Lessons\n\nLook at it.\n");
        QCOMPARE(place.read(u"in"_s).documents.first().incident.uuid, uuid);
        QCOMPARE(place.read(u"in/a.md"_s).documents.first().incident.uuid, uuid);
        place.write(u"out/a.md"_s, kReport);
        QVERIFY(place.read(u"out"_s).documents.first().incident.uuid != uuid);
        ReadOptions rooted;
        rooted.root = u"team"_s;
        QCOMPARE(place.read(u"out"_s, rooted).documents.first().incident.uuid,
                 place.read(u"in"_s, rooted).documents.first().incident.uuid);
    }

    void goesByTheFormatAPersonNames()
    {
        using namespace batchreading;
        Place place;
        place.write(u"report"_s, kReport);
        place.write(u"a.json"_s, kReport);
        ReadOptions options;
        QCOMPARE(place.read(u"report"_s, options).documents.size(), 1);
        QCOMPARE(place.read(u"a.json"_s, options).documents.size(), 0);
        options.format = ReadOptions::Format::Markdown;
        QCOMPARE(place.read(u"a.json"_s, options).documents.size(), 1);
        options.format = ReadOptions::Format::Json;
        QCOMPARE(place.read(u"report"_s, options).documents.size(), 0);
    }

    void stopsWhenItIsTold()
    {
        using namespace batchreading;
        Place place;
        for (int i = 0; i < 5; ++i)
            place.write(u"%1.md"_s.arg(i), kReport + QByteArray(i, '\n'));
        const ReadBatch batch =
            readPaths({place.folder.path()}, place.none, [](int done, int all) { return all == 5 && done < 2; });
        QCOMPARE(batch.documents.size(), 2);
    }

    void keepsWhatIsTooLongToBeRead()
    {
        using namespace batchreading;
        Place place;
        place.write(u"a.md"_s, kReport + "\n## Log\n\n" + QByteArray("10:00 something was written\n").repeated(20'000) +
                                   "the last line\n");
        const ReadBatch batch = place.read();
        QCOMPARE(batch.documents.size(), 1);
        const Incident incident = batch.documents.first().incident;
        QCOMPARE(incident.timeline.size(), 2);
        QVERIFY(incident.otherSections.last().text.endsWith("the last line\n"_L1));
    }
};

NEVERTWICE_TEST(BatchTest);
#include "batch_test.moc"
