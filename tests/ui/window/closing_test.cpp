#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/share/exportsheet.h"
#include "ui/window/menus.h"
#include "ui/window/sidebar.h"

#include <QDir>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// What lies in the folder after a workspace was closed.
class ClosingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_typist;

    QStringList files() { return QDir(m_desk->folder.path()).entryList({u"acme.nevertwice*"_s}, QDir::Files); }
    void looksEverywhere()
    {
        for (const auto place : {Sidebar::Place::Actions, Sidebar::Place::Causes, Sidebar::Place::Directory,
                                 Sidebar::Place::Insights, Sidebar::Place::Incidents})
            m_typist->view().showPlace(place);
        m_desk->window.menus().switchTo->trigger();
        QTest::keyClicks(m_typist->child<QLineEdit>(u"paletteText"_s), u"disk"_s);
        m_desk->window.menus().exportSome->trigger();
        QTRY_VERIFY(m_desk->window.findChild<ExportSheet *>());
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->write(
            {anIncident().titled("Disk").startedAt("2026-01-01T10:00:00Z").withAction(anAction().titled("Watch it"))});
        m_desk->open();
        m_desk->show();
        m_typist = std::make_unique<Typist>(*m_desk);
    }
    void cleanup()
    {
        m_typist = nullptr;
        m_desk = nullptr;
    }

    void leavesEverythingInTheOneFile()
    {
        m_typist->open(u"INC-1"_s);
        const QUuid uuid = m_typist->shown();
        m_typist->types(u"title"_s, u" full"_s);
        looksEverywhere();
        m_desk->window.showStart();
        QCOMPARE(files(), QStringList{u"acme.nevertwice"_s});
        const QString alone = m_desk->folder.filePath(u"sent.nevertwice"_s);
        QVERIFY(QFile::copy(m_desk->path(), alone));
        const auto sent = must(Workspace::open(alone, Access::ReadOnly, m_desk->clock));
        QVERIFY(must(sent->reader().incident(uuid)).title.contains(u"full"_s));
    }

    // The menu takes two turns, and whoever presses a key between them finds the window as it was.
    void leavesEverythingInTheOneFileByTheMenuToo()
    {
        m_typist->open(u"INC-1"_s);
        const QUuid uuid = m_typist->shown();
        m_typist->types(u"title"_s, u" full"_s);
        looksEverywhere();
        m_desk->window.menus().close->trigger();
        QVERIFY(m_desk->window.workspace());
        for (const auto place : {Sidebar::Place::Insights, Sidebar::Place::Causes, Sidebar::Place::Actions,
                                 Sidebar::Place::Directory, Sidebar::Place::Incidents})
            m_typist->view().showPlace(place);
        m_typist->view().showCoverage();
        m_desk->window.menus().close->trigger();
        QTRY_VERIFY(!m_desk->window.workspace());
        QCOMPARE(files(), QStringList{u"acme.nevertwice"_s});
        const auto closed = must(Workspace::open(m_desk->path(), Access::ReadOnly, m_desk->clock));
        QVERIFY(must(closed->reader().incident(uuid)).title.contains(u"full"_s));
    }

    void leavesNothingToReadBesideTheFileWhereOthersHaveItOpen()
    {
        const auto other = must(Workspace::open(m_desk->path(), Access::ReadOnly, m_desk->clock));
        m_typist->open(u"INC-1"_s);
        const QUuid uuid = m_typist->shown();
        m_typist->types(u"title"_s, u" full"_s);
        m_desk->window.showStart();
        const QString alone = m_desk->folder.filePath(u"sent.nevertwice"_s);
        QVERIFY(QFile::copy(m_desk->path(), alone));
        const auto sent = must(Workspace::open(alone, Access::ReadOnly, m_desk->clock));
        QVERIFY(must(sent->reader().incident(uuid)).title.contains(u"full"_s));
    }
};

NEVERTWICE_TEST(ClosingTest);
#include "closing_test.moc"
