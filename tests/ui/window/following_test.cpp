#include "tests/support/testmain.h"
#include "tests/ui/support/promisesdesk.h"
#include "ui/kit/followmenu.h"

#include <QCompleter>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// The actions of all incidents, followed with the keyboard.
class FollowingTest : public QObject, private PromisesDesk
{
    Q_OBJECT

private slots:
    void init() { sitDown(); }
    void cleanup() { getUp(); }

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
        QVERIFY(page()->isVisible()); // Enter took what was typed, and opened no incident
    }

    void offersTheNameOfWhoeverSitsHereFirst()
    {
        page()->setMe(u"Zora Ziegler"_s);
        table()->setCurrentIndex(table()->model()->index(0, FollowItemModel::OwnerColumn));
        m_user->keys(Qt::Key_F2);
        const auto *owner = table()->findChild<QLineEdit *>();
        QVERIFY(owner && owner->completer());
        QCOMPARE(owner->completer()->model()->index(0, 0).data().toString(), u"Zora Ziegler"_s);
    }

    void keepsWhatIsTypedWhenTheRowIsReadAnew()
    {
        const QModelIndex due = table()->model()->index(0, FollowItemModel::DueColumn);
        table()->setCurrentIndex(due);
        m_user->keys(Qt::Key_F2);
        auto *field = table()->findChild<QLineEdit *>();
        QVERIFY(field);
        QTest::keyClicks(field, u"+2w"_s);
        emit table()->model()->dataChanged(due, due);
        QCOMPARE(field->text(), u"+2w"_s);
    }

    void takesWhatIsTypedBeforeTheRowsAreSorted()
    {
        table()->setCurrentIndex(table()->model()->index(0, FollowItemModel::DueColumn));
        m_user->keys(Qt::Key_F2);
        auto *field = table()->findChild<QLineEdit *>();
        QVERIFY(field);
        field->setText(u"+2w"_s);
        table()->showOrder(FollowItemModel::TitleColumn, Qt::AscendingOrder);
        QVERIFY(!table()->isTyping());
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

    void asksWhatShowsThatManyWork()
    {
        table()->selectAll();
        choose(u"&Status"_s, u"Verified"_s);
        answer(u"No alert for a month"_s);
        answer(u"never"_s);
        QTRY_VERIFY(stored(m_mail, 0).status == ActionStatus::Verified);
        for (const Action &action : {stored(m_disk, 0), stored(m_disk, 1), stored(m_mail, 0)}) {
            QCOMPARE(action.evidence, u"No alert for a month"_s);
            QVERIFY(!action.reviewOn.isKnown());
        }
        QTRY_VERIFY(m_user->window().findChild<BulkBar *>()->isVisible());
        m_user->window().findChild<BulkBar *>()->findChild<QPushButton *>()->click();
        QTRY_VERIFY(stored(m_disk, 0).status == ActionStatus::Open && stored(m_disk, 0).evidence.isEmpty());
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

    void asksForTheDayWhereItsColumnIsHidden()
    {
        table()->setCurrentIndex(table()->model()->index(0, 0));
        table()->setColumnShown(FollowItemModel::DueColumn, false);
        emit page()->findChild<FollowMenu *>()->typingWanted(BulkChange::Kind::ActionDue);
        auto *prompt = m_user->window().findChild<PromptBar *>();
        QVERIFY(prompt->isVisible());
        QTest::keyClicks(prompt->findChild<QLineEdit *>(), u"+2w"_s);
        m_user->keys(Qt::Key_Return);
        QTRY_COMPARE(stored(m_disk, 0).due, at("2026-02-15"));
    }

    void keepsAViewWithItsNumberInTheSidebar()
    {
        showBoard();
        FollowLook look = page()->look();
        look.columns = FollowGrouping::Owner;
        page()->showView(FollowFilter::Which::Overdue, u"disk"_s, look);
        m_user->named<QPushButton>(u"Keep this as a view"_s)->click();
        auto *prompt = m_user->window().findChild<PromptBar *>();
        QTRY_VERIFY(prompt->isVisible());
        QTest::keyClicks(prompt->findChild<QLineEdit *>(), u"Late disks"_s);
        m_user->keys(Qt::Key_Return);
        QTRY_COMPARE(m_user->view().savedViews().size(), 1);
        auto *sidebar = m_user->window().findChild<Sidebar *>();
        const QAbstractItemModel *places = sidebar->findChild<QListView *>()->model();
        const auto spoken = [&places] {
            return places->index(places->rowCount() - 1, 0).data(Qt::AccessibleTextRole).toString();
        };
        QTRY_COMPARE(spoken(), u"Late disks, 1"_s);

        emit sidebar->wanted(Sidebar::Place::Incidents);
        page()->showView(FollowFilter::Which::All, {}, {});
        QVERIFY(!page()->isVisible());
        const QUuid view = m_user->view().savedViews().first().uuid;
        emit sidebar->viewWanted(view);
        QVERIFY(page()->isVisible() && board()->isVisible());
        QCOMPARE(page()->look(), look);
        QCOMPARE(page()->filter().which, FollowFilter::Which::Overdue);
        QCOMPARE(m_user->child<QLineEdit>(u"followSearch"_s)->text(), u"disk"_s);
        QCOMPARE(sidebar->markedView(), view);

        // Counted also where the page was never looked at.
        m_user = nullptr;
        m_desk->window.showStart();
        m_user = std::make_unique<Typist>(*m_desk);
        m_desk->open();
        places = m_user->window().findChild<Sidebar *>()->findChild<QListView *>()->model();
        QTRY_COMPARE(spoken(), u"Late disks, 1"_s);
        QVERIFY(!page()->isVisible());
    }

    void countsAViewWhateverIsLookedAt()
    {
        page()->showView(FollowFilter::Which::All, u"tag:storage"_s, page()->look());
        m_user->named<QPushButton>(u"Keep this as a view"_s)->click();
        answer(u"Storage"_s);
        const QAbstractItemModel *places = m_user->window().findChild<Sidebar *>()->findChild<QListView *>()->model();
        const auto spoken = [&places] {
            return places->index(places->rowCount() - 1, 0).data(Qt::AccessibleTextRole).toString();
        };
        QTRY_COMPARE(spoken(), u"Storage, 2"_s);
        page()->showView(FollowFilter::Which::All, u"-tag:storage"_s, page()->look());
        QTRY_COMPARE(rows(), 2);
        QSignalSpy shown(page(), &ActionsPage::shown);
        BulkChange owner;
        owner.kind = BulkChange::Kind::ActionOwner;
        owner.value = u"Cy"_s;
        owner.incidents = {m_mail.uuid};
        owner.actions = {m_mail.actions.at(0).uuid};
        emit page()->changeWanted(owner);
        QTRY_VERIFY(!shown.isEmpty());
        QTRY_COMPARE(cell(0, FollowItemModel::OwnerColumn), u"Cy"_s);
        QCOMPARE(spoken(), u"Storage, 2"_s); // what is looked at has none of them
    }

    void offersToReopenWhatCameBack()
    {
        QPushButton *chip = m_user->named<QPushButton>(u"Show To look at again actions: 1"_s);
        QVERIFY(chip);
        chip->click();
        QCOMPARE(rows(), 1);
        const QString ref = m_user->inFile(m_again.uuid).ref;
        QCOMPARE(cell(0, FollowItemModel::DueColumn), u"Came back: "_s + ref);
        page()->focusList();
        m_user->keys(Qt::Key_Space);
        QTRY_VERIFY(stored(m_expired, 0).status == ActionStatus::Open);
        QTRY_VERIFY(!table()->isVisible()); // nothing is left to look at
        m_user->window().findChild<BulkBar *>()->findChild<QPushButton *>()->click();
        QTRY_VERIFY(stored(m_expired, 0).status == ActionStatus::Done);
        QTRY_COMPARE(rows(), 1);
    }

    void leavesClosedWhatSomebodyLookedAt()
    {
        BulkChange holds;
        holds.kind = BulkChange::Kind::ActionHolds;
        holds.incidents = {m_expired.uuid};
        holds.actions = {m_expired.actions.at(0).uuid};
        holds.now = at("2026-02-01T12:00:00Z");
        emit page()->changeWanted(holds);
        QTRY_VERIFY(!m_user->named<QPushButton>(u"Show To look at again actions: 1"_s));
        QVERIFY(stored(m_expired, 0).status == ActionStatus::Done);
    }

    void closesAGroupWithTheKeyboard()
    {
        FollowLook look = page()->look();
        look.rows = FollowGrouping::Owner;
        page()->setLook(look);
        QCOMPARE(rows(), 6);
        table()->setCurrentIndex(table()->model()->index(2, 0));
        QCOMPARE(cell(2, 0), u"Ada"_s);
        m_user->keys(Qt::Key_Left);
        QCOMPARE(rows(), 5);
        m_user->keys(Qt::Key_Space);
        QCOMPARE(rows(), 6);
        table()->selectAll();
        const QSignalSpy wanted(page(), &ActionsPage::changeWanted);
        m_user->keys(Qt::Key_Down);
        m_user->keys(Qt::Key_Space); // the action under it, and no heading
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<BulkChange>().actions.size(), 1);
    }

    void opensNothingFromAHeading()
    {
        FollowLook look = page()->look();
        look.rows = FollowGrouping::Owner;
        page()->setLook(look);
        table()->setCurrentIndex(table()->model()->index(0, 0));
        const QSignalSpy opened(table(), &FollowTable::opened);
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::ShiftModifier);
        QApplication::sendEvent(table(), &press);
        QCOMPARE(opened.size(), 0);
        QCOMPARE(rows(), 6);
    }

    void fitsTheTitleAlsoAfterItWasHidden()
    {
        table()->setColumnShown(FollowItemModel::TitleColumn, false);
        table()->setColumnShown(FollowItemModel::TitleColumn, true);
        for (int column = FollowItemModel::DueColumn; column < FollowItemModel::ColumnCount; ++column)
            table()->setColumnShown(column, false);
        QCOMPARE(table()->columnWidth(FollowItemModel::TitleColumn),
                 table()->viewport()->width() - table()->columnWidth(FollowItemModel::StatusColumn));
    }

    void offersItsColumnsInAMenuToo()
    {
        QMenu menu;
        emit page()->findChild<FollowBar *>()->columnMenuWanted(&menu);
        const QString age = table()->model()->headerData(FollowItemModel::AgeColumn, Qt::Horizontal).toString();
        for (QAction *action : menu.actions())
            if (action->text() == age) action->trigger();
        QVERIFY(table()->isColumnHidden(FollowItemModel::AgeColumn));
    }

    void keepsHiddenColumns()
    {
        table()->setColumnShown(FollowItemModel::AgeColumn, false);
        const QByteArray state = page()->state();
        table()->resetColumns();
        QVERIFY(!table()->isColumnHidden(FollowItemModel::AgeColumn));
        page()->setState(state);
        QVERIFY(table()->isColumnHidden(FollowItemModel::AgeColumn));
        page()->setState("nonsense");
        QVERIFY(table()->isVisible());
    }
};

NEVERTWICE_TEST(FollowingTest);
#include "following_test.moc"
