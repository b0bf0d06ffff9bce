#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/window/bulkbar.h"
#include "ui/window/changewatch.h"
#include "ui/write/growingfield.h"
#include "ui/write/timelineitemmodel.h"

#include <QMenu>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Words of incidents that go to the trash, and of those shown after them; through the real window.
class TrashingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_typist;

    Typist &ada() { return *m_typist; }
    // Words in INC-1, and INC-2 deleted after that: the page shows INC-1 again.
    void deleteTheOtherAfterWriting()
    {
        auto *list = ada().child<QListView>(u"incidents"_s);
        ada().open(u"INC-1"_s);
        const QUuid disk = ada().shown();
        ada().types(u"summary"_s, u"Again: "_s);
        QVERIFY(ada().view().settle());
        list->setFocus();
        ada().open(u"INC-2"_s);
        QTRY_VERIFY(ada().shown() != disk);
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTRY_COMPARE(ada().shown(), disk);
        QTRY_COMPARE(ada().child<QAction>(u"undo"_s)->text(), u"&Undo: Move INC-2 to the trash"_s);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_typist = std::make_unique<Typist>(*m_desk);
        m_desk->write(
            {anIncident().titled("Disk full").startedAt("2026-01-01T10:00:00Z").withSummary("Logs filled the disk."),
             anIncident()
                 .titled("Pool exhausted")
                 .startedAt("2026-01-02T10:00:00Z")
                 .withEvent(anEvent().at("2026-01-02T10:05:00Z").saying("Alert fires"))});
        m_desk->show();
        m_desk->open();
    }
    void cleanup()
    {
        m_typist = nullptr;
        m_desk = nullptr;
    }

    void keepsARowThatIsOpenWhenTheIncidentGoesToTheTrash()
    {
        const QUuid pool = ada().shown();
        auto *timeline = ada().named<QTableView>(u"Timeline"_s);
        timeline->setFocus();
        timeline->setCurrentIndex(timeline->model()->index(0, TimelineItemModel::TextColumn));
        QTest::keyClick(timeline, Qt::Key_F2);
        QTest::keyClick(timeline->findChild<GrowingField *>(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(timeline->findChild<GrowingField *>(), u" twice"_s);
        emit ada().view().list().changeWanted({BulkChange::Kind::Trash, {}, {pool}});
        QTRY_VERIFY(must(ada().view().reader().row(pool)).deletedAt.isKnown());
        QCOMPARE(ada().inFile(pool).timeline.value(0).text, u"Alert fires twice"_s);
    }

    void takesBackTheDeletionBeforeAnEditOfTheNextIncident()
    {
        const QUuid pool = ada().shown();
        deleteTheOtherAfterWriting();
        const QString written = ada().text(u"summary"_s);
        QVERIFY2(written.contains(u"Again: "_s), qPrintable(written));
        ada().keys(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!must(ada().view().reader().row(pool)).deletedAt.isKnown());
        QVERIFY(ada().view().settle());
        QCOMPARE(ada().inFile(must(ada().view().reader().row(u"INC-1"_s)).uuid).summary, written);
    }

    void takesBackTheDeletionFromWithinTheNextText()
    {
        const QUuid pool = ada().shown();
        deleteTheOtherAfterWriting();
        const QString written = ada().text(u"summary"_s);
        ada().field(u"summary"_s)->setFocus();
        QTest::keyClick(ada().field(u"summary"_s), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!must(ada().view().reader().row(pool)).deletedAt.isKnown());
        QCOMPARE(ada().text(u"summary"_s), written);
    }

    void takesBackWhatWasWrittenAfterTheDeletionFirst()
    {
        const QUuid pool = ada().shown();
        deleteTheOtherAfterWriting();
        ada().types(u"trigger"_s, u"Update"_s);
        ada().view().undo(); // also where it was not handed over yet
        QCOMPARE(ada().document().incident().trigger, QString());
        QCOMPARE(ada().child<QAction>(u"undo"_s)->text(), u"&Undo: Summary"_s);
        QVERIFY(must(ada().view().reader().row(pool)).deletedAt.isKnown());
    }

    void takesBackTheDeletionOfTheMenuToo()
    {
        const QUuid pool = ada().shown();
        ada().choose(u"moveToTrash"_s);
        QTRY_COMPARE(ada().child<QAction>(u"undo"_s)->text(), u"&Undo: Move INC-2 to the trash"_s);
        ada().choose(u"undo"_s);
        QTRY_VERIFY(!must(ada().view().reader().row(pool)).deletedAt.isKnown());
        QTRY_COMPARE(ada().shown(), pool);
    }

    // The bar that offers it goes by itself after a while.
    void namesInTheMenuOnlyWhatIsStillTakenBack()
    {
        deleteTheOtherAfterWriting();
        ada().child<BulkBar>(u"bulkBar"_s)->hush();
        const auto *undo = ada().child<QAction>(u"undo"_s);
        auto *menu = qobject_cast<QMenu *>(undo->parent());
        QVERIFY(menu);
        emit menu->aboutToShow();
        QCOMPARE(undo->text(), u"&Undo: Summary"_s);
    }

    void staysWithTheIncidentThatIsPutInTheTrashElsewhere()
    {
        const QUuid pool = ada().shown();
        const auto *list = ada().child<QListView>(u"incidents"_s);
        ada().types(u"summary"_s, u"Half a sen"_s);
        must(must(Workspace::open(m_desk->path(), Access::ReadWrite, m_desk->clock))->moveToTrash(pool));
        ada().view().watch().look();
        QTRY_COMPARE(list->model()->rowCount(), 1);
        ada().keys(Qt::Key_T); // in mid-word
        QApplication::processEvents();
        QCOMPARE(ada().shown(), pool);
        QVERIFY(ada().document().isReadOnly());
        QCOMPARE(ada().document().incident().summary, u"Half a sen"_s);
        const QString told = u"INC-2 was put in the trash elsewhere"_s;
        QVERIFY2(ada().bar().text().startsWith(told), qPrintable(ada().bar().text()));
        QTRY_COMPARE(ada().document().state(), Document::State::Failed); // it cannot be saved there
        QVERIFY2(ada().bar().text().startsWith(told), qPrintable(ada().bar().text()));
        QCOMPARE(ada().shown(), pool);
        ada().press(u"Restore"_s);
        QTRY_COMPARE(ada().inFile(pool).summary, u"Half a sen"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QCOMPARE(ada().shown(), pool);
        QCOMPARE(ada().text(u"summary"_s), u"Half a sen"_s);
    }

    // The save hears of it before anybody looks.
    void staysWithWordsThatCannotBeSavedToTheTrash()
    {
        const QUuid pool = ada().shown();
        must(must(Workspace::open(m_desk->path(), Access::ReadWrite, m_desk->clock))->moveToTrash(pool));
        ada().types(u"summary"_s, u"Half a sen"_s);
        ada().view().documents().flush();
        QTRY_COMPARE(ada().document().state(), Document::State::Failed);
        ada().view().watch().look();
        QTRY_COMPARE(ada().child<QListView>(u"incidents"_s)->model()->rowCount(), 1);
        QApplication::processEvents();
        QCOMPARE(ada().shown(), pool);
        QVERIFY(ada().bar().button(u"Restore"_s));
        QVERIFY(!ada().bar().button(u"Try again"_s));
    }
};

NEVERTWICE_TEST(TrashingTest);
#include "trashing_test.moc"
