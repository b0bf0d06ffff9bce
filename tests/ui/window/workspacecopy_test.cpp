#include "ui/window/workspacecopy.h"

#include "model/store/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"
#include "ui/kit/theme.h"
#include "ui/window/copybar.h"

#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class WorkspaceCopyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    Clock m_clock = stoppedAt("2026-02-01T12:00:00Z");
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<WorkspaceCopy> m_copy;
    QUuid m_disk;

    QString source() const { return m_folder->filePath(u"acme.nevertwice"_s); }
    QString target() const { return m_folder->filePath(u"copy.nevertwice"_s); }
    std::unique_ptr<Workspace> copied() { return must(Workspace::open(target(), Access::ReadOnly, m_clock)); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = must(Workspace::create(source(), m_clock));
        m_disk = must(m_workspace->add(anIncident().titled("Disk full"))).uuid;
        m_copy = std::make_unique<WorkspaceCopy>(must(m_workspace->openReader()), source(), m_clock);
    }
    void cleanup()
    {
        m_copy = nullptr;
        m_workspace = nullptr;
        m_folder = nullptr;
    }

    void bringsAlongWhatTheFileDoesNotHave()
    {
        QSignalSpy done(m_copy.get(), &WorkspaceCopy::done);
        Incident mine = must(m_workspace->reader().incident(m_disk));
        mine.summary = u"Never saved"_s;
        m_copy->start(target(), {{mine}, {"a picture"}});
        QVERIFY(m_copy->isRunning()); // nobody waits for it
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(!m_copy->isRunning());
        QCOMPARE(must(copied()->reader().incident(m_disk)).summary, u"Never saved"_s);
        QCOMPARE(must(m_workspace->reader().incident(m_disk)).summary, QString());
        mine.summary = u"Written since"_s;
        m_copy->add({{mine}, {}});
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(must(copied()->reader().incident(m_disk)).summary, u"Written since"_s);
    }

    void leavesNothingBehindWhenItIsGivenUp()
    {
        QSignalSpy cancelled(m_copy.get(), &WorkspaceCopy::cancelled);
        m_copy->start(target(), {});
        m_copy->cancel();
        QTRY_COMPARE(cancelled.size(), 1);
        QCOMPARE(QDir(m_folder->path()).entryList({u"copy*"_s}), QStringList());
        QSignalSpy done(m_copy.get(), &WorkspaceCopy::done);
        m_copy->start(target(), {});
        QTRY_COMPARE(done.size(), 1);
    }

    void leavesNoCopyWithoutTheWordsItIsFor()
    {
        QSignalSpy failed(m_copy.get(), &WorkspaceCopy::failed);
        m_copy->start(target(), {{anIncident().titled("Nobody knows this one")}, {}});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].value<Error>().attempt.contains(u"copy.nevertwice"_s));
        QVERIFY(!QFile::exists(target()));
    }

    void saysWhyThereIsNone()
    {
        QSignalSpy failed(m_copy.get(), &WorkspaceCopy::failed);
        m_copy->start(m_folder->filePath(u"nowhere/copy.nevertwice"_s), {});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().kind, Error::Kind::NotFound);
    }

    void showsHowFarItIsAndGivesItUp()
    {
        const Theme theme;
        CopyBar bar(theme, *m_copy);
        m_copy->start(target(), {});
        bar.follow();
        QVERIFY(!bar.isVisible()); // not for a moment
        bar.show();
        emit m_copy->progressed(35);
        QCOMPARE(bar.findChild<QProgressBar *>()->value(), 35);
        QVERIFY(bar.findChild<QLabel *>()->text().contains(u"copy.nevertwice"_s));
        QSignalSpy cancelled(m_copy.get(), &WorkspaceCopy::cancelled);
        bar.findChild<QPushButton *>(u"cancelCopy"_s)->click();
        QTRY_COMPARE(cancelled.size(), 1);
        QVERIFY(!bar.isVisible());
    }
};

NEVERTWICE_TEST(WorkspaceCopyTest);
#include "workspacecopy_test.moc"
