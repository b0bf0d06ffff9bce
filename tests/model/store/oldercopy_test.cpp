// Words that were kept, and an older copy in the place of their file: it has given its versions the same numbers again.
#include "model/store/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/quickfolder.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class OlderCopyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QUuid m_incident;

    QString path() const { return m_folder->filePath(u"o.nevertwice"_s); }
    void open()
    {
        m_workspace = must(Workspace::open(path(), Access::ReadWrite, stoppedAt("2026-02-01T12:00:00Z"),
                                           {m_folder->filePath(u"state"_s), {}}));
    }
    Incident inFile() { return must(m_workspace->reader().incident(m_incident)); }
    int version() { return must(m_workspace->reader().row(m_incident)).version; }
    void save(const Patch &patch) { must(m_workspace->commit(m_incident, version(), {patch})); }
    // A save the copy lacks, words that were kept over it, and a save the copy has in its stead.
    void keepOver(const Patch &lost, const Patch &words, const Patch &instead)
    {
        save(lost);
        const int base = version();
        QVERIFY(QFile::rename(path(), path() + u".away"_s));
        QVERIFY(!m_workspace->commit(m_incident, base, {words}).ok());
        m_workspace = nullptr;
        QVERIFY(QFile::rename(path() + u".older"_s, path()));
        open();
        save(instead);
        QCOMPARE(version(), base);
        QCOMPARE(m_workspace->unsavedEdits().size(), 1);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(nevertwice::test::quickFolder());
        m_workspace =
            must(Workspace::create(path(), stoppedAt("2026-02-01T12:00:00Z"), {m_folder->filePath(u"state"_s), {}}));
        m_incident = must(m_workspace->add(anIncident().titled("Disk").withSummary("Full."))).uuid;
        m_workspace = nullptr; // nothing of it is in a log
        QVERIFY(QFile::copy(path(), path() + u".older"_s));
        open();
    }
    void cleanup()
    {
        m_workspace = nullptr;
        m_folder = nullptr;
    }

    void doesNotLoseItsNewerWordsToThoseThatWereKept()
    {
        keepOver({u"summary"_s, u"Full."_s, u"Full. Old."_s, -1},
                 {u"summary"_s, u"Full. Old."_s, u"Full. Old. Kept."_s, -1},
                 {u"summary"_s, u"Full."_s, u"Full. New."_s, -1});
        const QList<Patch> conflicts = must(m_workspace->saveUnsaved(m_workspace->unsavedEdits().first())).conflicts;
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.first().before.toString(), u"Full. New."_s);
        QCOMPARE(conflicts.first().after.toString(), u"Full. Old. Kept."_s);
        QCOMPARE(inFile().summary, u"Full. New."_s);
        QCOMPARE(m_workspace->unsavedEdits().size(), 1); // until somebody has chosen
    }

    void takesWordsThatStandWhereNothingElseWasWritten()
    {
        keepOver({u"trigger"_s, u""_s, u"Logs."_s, -1}, {u"summary"_s, u"Full."_s, u"Full. Kept."_s, -1},
                 {u"trigger"_s, u""_s, u"An update."_s, -1});
        QVERIFY(must(m_workspace->saveUnsaved(m_workspace->unsavedEdits().first())).conflicts.isEmpty());
        QCOMPARE(inFile().summary, u"Full. Kept."_s);
        QCOMPARE(inFile().trigger, u"An update."_s);
        QVERIFY(m_workspace->unsavedEdits().isEmpty());
    }
};

NEVERTWICE_TEST(OlderCopyTest);
#include "oldercopy_test.moc"
