#include "ui/picture/exportwriting.h"

#include "model/exchange/files.h"
#include "model/store/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// What stays where somebody stops an export.
class ExportWritingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Incident m_incident;

    QString in(const QString &name) const { return m_folder->filePath(name); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = must(Workspace::create(in(u"w.nevertwice"_s), stoppedAt("2026-02-01T12:00:00Z")));
        m_incident = anIncident().titled("Disk full").startedAt("2026-01-01T10:00:00Z");
        for (const char *content : {"one", "two"})
            m_incident.attachments.append({QUuid::createUuid(),
                                           QString::fromLatin1(content),
                                           u"text/plain"_s,
                                           must(m_workspace->putAttachment(content)),
                                           {}});
    }
    void cleanup() { m_workspace = nullptr; }

    void leavesTheOldFileWhereItIsStopped()
    {
        must(writeFile(in(u"old.json"_s), "old"));
        Exporting exporting(m_workspace->reader(), stoppedAt("2026-02-01T12:00:00Z")(), ExportFormat::Json,
                            std::nullopt);
        const auto written = must(writeExportFile(exporting, m_workspace->reader(), in(u"old.json"_s), {m_incident},
                                                  true, [](int) { return false; }));
        QVERIFY(written.isCancelled);
        QCOMPARE(must(readFile(in(u"old.json"_s), 1'000)), QByteArray("old"));
        QVERIFY(!QFile::exists(in(u"attachments"_s)));
    }

    void leavesTheAttachmentsWhereItIsStoppedThere()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"out"_s));
        Exporting exporting(m_workspace->reader(), stoppedAt("2026-02-01T12:00:00Z")(), ExportFormat::Json,
                            std::nullopt);
        int asked = 0;
        const ExportStep afterTheFile = [&asked](int) { return ++asked < 3; }; // the file, one attachment, no more
        const auto written =
            must(writeExportFolder(exporting, m_workspace->reader(), in(u"out"_s), {m_incident}, true, afterTheFile));
        QVERIFY(written.isCancelled);
        QCOMPARE(QDir(in(u"out/attachments"_s)).entryList(QDir::Files).size(), 1);
    }
};

NEVERTWICE_TEST(ExportWritingTest);
#include "exportwriting_test.moc"
