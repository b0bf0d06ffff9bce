#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/follow/actionspage.h"
#include "ui/follow/followtable.h"
#include "ui/window/bulkbar.h"
#include "ui/window/promptbar.h"
#include "ui/window/sidebar.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// The actions of all incidents, followed with the keyboard.
class FollowingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_user;
    Incident m_disk;
    Incident m_mail;

    ActionsPage *page() { return m_user->window().findChild<ActionsPage *>(); }
    FollowTable *table() { return m_user->child<FollowTable>(u"followTable"_s); }
    int rows() { return table()->model()->rowCount(); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    void goThere()
    {
        emit m_user->window().findChild<Sidebar *>()->wanted(Sidebar::Place::Actions);
        QTRY_VERIFY(page());
        QTRY_COMPARE(rows(), 3);
        QTRY_VERIFY(table()->hasFocus());
    }
    Action stored(const Incident &incident, int at) { return m_user->inFile(incident.uuid).actions.at(at); }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_disk = anIncident()
                     .titled("Disk full")
                     .startedAt("2026-01-05T10:00:00Z")
                     .withAction(anAction().titled("Prune the disk").ownedBy("Bo").dueOn("2026-01-20"))
                     .withAction(anAction().titled("Alert at 80 %").ownedBy("Ada").dueOn("2026-03-01"));
        m_mail = anIncident()
                     .titled("Mail late")
                     .startedAt("2026-01-06T10:00:00Z")
                     .withAction(anAction().titled("Split the queue"));
        m_desk->write({m_disk, m_mail});
        m_desk->settings.setMyName(u"Ada"_s);
        m_user = std::make_unique<Typist>(*m_desk);
        m_desk->open();
        m_desk->show();
        goThere();
    }
    void cleanup()
    {
        m_user = nullptr;
        m_desk = nullptr;
    }

    void showsWhatIsLateFirst()
    {
        QCOMPARE(cell(0, FollowItemModel::TitleColumn), u"Prune the disk"_s);
        QCOMPARE(cell(0, FollowItemModel::DueColumn), u"12 days overdue"_s);
    }

    void keepsAPromiseWithOneKeyAndTakesThatBack()
    {
        table()->setCurrentIndex(table()->model()->index(0, 0));
        m_user->keys(Qt::Key_Space);
        QTRY_VERIFY(stored(m_disk, 0).status == ActionStatus::Done);
        QVERIFY(stored(m_disk, 0).closedAt.isKnown());
        QTRY_COMPARE(rows(), 2);
        auto *bar = m_user->window().findChild<BulkBar *>();
        QCOMPARE(bar->text(), u"The action is changed."_s);
        bar->findChild<QPushButton *>()->click();
        QTRY_VERIFY(stored(m_disk, 0).status == ActionStatus::Open);
        QTRY_COMPARE(rows(), 3);
    }

    void typesTheDueDayWhereItStands()
    {
        table()->setCurrentIndex(table()->model()->index(0, FollowItemModel::DueColumn));
        m_user->keys(Qt::Key_F2);
        auto *field = table()->findChild<QLineEdit *>();
        QVERIFY(field);
        field->setText(u"+2w"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(stored(m_disk, 0).due, at("2026-02-15"));
    }

    void saysWhenADayCannotBeRead()
    {
        table()->setCurrentIndex(table()->model()->index(0, FollowItemModel::DueColumn));
        m_user->keys(Qt::Key_F2);
        auto *field = table()->findChild<QLineEdit *>();
        QVERIFY(field);
        field->setText(u"whenever"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(m_user->bar().isVisible());
        QCOMPARE(stored(m_disk, 0).due, at("2026-01-20"));
    }

    void changesManyAtOnce()
    {
        table()->selectAll();
        const QSignalSpy wanted(page(), &ActionsPage::changeWanted);
        m_user->keys(Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        QTRY_VERIFY(stored(m_disk, 0).isClosed() && stored(m_disk, 1).isClosed() && stored(m_mail, 0).isClosed());
        QTRY_COMPARE(m_user->window().findChild<BulkBar *>()->text(), u"3 actions are changed."_s);
    }

    void asksWhyBeforeAPromiseIsGivenUp()
    {
        BulkChange givenUp;
        givenUp.kind = BulkChange::Kind::ActionStatus;
        givenUp.value = Code<ActionStatus>(ActionStatus::WontDo).word();
        givenUp.incidents = {m_disk.uuid};
        givenUp.actions = {m_disk.actions.at(0).uuid};
        givenUp.now = at("2026-02-01T12:00:00Z");
        emit page()->changeWanted(givenUp);
        auto *prompt = m_user->window().findChild<PromptBar *>();
        QVERIFY(prompt->isVisible());
        QCOMPARE(stored(m_disk, 0).status, Code<ActionStatus>(ActionStatus::Open));
        QTest::keyClicks(prompt->findChild<QLineEdit *>(), u"The disk is gone"_s);
        m_user->keys(Qt::Key_Return);
        QTRY_VERIFY(stored(m_disk, 0).status == ActionStatus::WontDo);
        QCOMPARE(stored(m_disk, 0).reason, u"The disk is gone"_s);
    }

    void opensTheIncidentOfAnAction()
    {
        table()->setCurrentIndex(table()->model()->index(2, 0));
        QCOMPARE(cell(2, FollowItemModel::TitleColumn), u"Split the queue"_s);
        m_user->keys(Qt::Key_Return);
        QTRY_COMPARE(m_user->shown(), m_mail.uuid);
        QVERIFY(!page()->isVisible());
        QVERIFY(m_user->view().list().isVisible());
    }

    void followsWhatIsWrittenOnAPage()
    {
        m_user->open(m_user->inFile(m_mail.uuid).ref);
        Incident after = m_user->document().incident();
        after.actions[0].owner = u"Cy"_s;
        m_user->document().edit(u"Owner"_s, after);
        QTRY_COMPARE(cell(2, FollowItemModel::OwnerColumn), u"Cy"_s);
    }
};

NEVERTWICE_TEST(FollowingTest);
#include "following_test.moc"
