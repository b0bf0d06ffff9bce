#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/follow/actionspage.h"
#include "ui/follow/boardcolumn.h"
#include "ui/follow/followbar.h"
#include "ui/follow/followboard.h"
#include "ui/follow/followtable.h"
#include "ui/kit/followmenu.h"
#include "ui/window/bulkbar.h"
#include "ui/window/menus.h"
#include "ui/window/promptbar.h"
#include "ui/window/sidebar.h"

#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
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
    Cause m_cause;
    Incident m_expired; // kept, and the cause came back
    Incident m_again;

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
    FollowBoard *board() { return m_user->child<FollowBoard>(u"followBoard"_s); }
    CardList *cards(const char *column)
    {
        return m_user->child<CardList>(QLatin1StringView("cards:") + QLatin1StringView(column));
    }
    QStringList titles(const char *column)
    {
        QStringList all;
        for (int row = 0; row < cards(column)->model()->rowCount(); ++row)
            all.append(cards(column)->model()->index(row, 0).data().toString());
        return all;
    }
    void dropOn(const char *column, const QMimeData &data)
    {
        QWidget *there = cards(column)->viewport();
        QDragEnterEvent enter(QPoint(20, 20), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(there, &enter);
        QDropEvent drop(QPointF(20, 20), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(there, &drop);
    }
    void showBoard()
    {
        m_user->window().menus().board->trigger();
        QVERIFY(board()->isVisible());
        QTRY_VERIFY(cards("open")->hasFocus());
    }
    // Of the menu of what can be changed.
    void choose(const QString &menu, const QString &entry)
    {
        QMenu changes;
        emit page()->findChild<FollowBar *>()->changeMenuWanted(&changes);
        for (const QAction *action : changes.actions())
            if (action->menu() && action->text() == menu)
                for (QAction *one : action->menu()->actions())
                    if (QString(one->text()).remove(u'&') == entry) one->trigger();
    }
    void answer(const QString &text)
    {
        auto *prompt = m_user->window().findChild<PromptBar *>();
        QTRY_VERIFY(prompt->isVisible());
        prompt->findChild<QLineEdit *>()->setText(text);
        QTest::keyClick(prompt->findChild<QLineEdit *>(), Qt::Key_Return);
    }
    Action stored(const Incident &incident, int at) { return m_user->inFile(incident.uuid).actions.at(at); }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_disk = anIncident()
                     .titled("Disk full")
                     .tagged("storage")
                     .startedAt("2026-01-05T10:00:00Z")
                     .withAction(anAction().titled("Prune the disk").ownedBy("Bo").dueOn("2026-01-20"))
                     .withAction(anAction().titled("Alert at 80 %").ownedBy("Ada").dueOn("2026-03-01"));
        m_mail = anIncident()
                     .titled("Mail late")
                     .startedAt("2026-01-06T10:00:00Z")
                     .withAction(anAction().titled("Split the queue"));
        m_cause = aCause().titled("Certificate expires");
        m_expired =
            anIncident()
                .titled("Shop unreachable")
                .startedAt("2026-01-01T10:00:00Z")
                .causedBy(m_cause)
                .withAction(
                    anAction().titled("Renew by itself").answering(m_cause.uuid).doneAt("2026-01-10T10:00:00Z"));
        m_again = anIncident().titled("Shop unreachable again").startedAt("2026-01-25T10:00:00Z").causedBy(m_cause);
        m_desk->write({m_disk, m_mail, m_expired, m_again});
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
        QVERIFY(page()->isVisible()); // Enter took what was typed, and opened no incident
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

    void asksWhyManyAreGivenUpOnTheBoard()
    {
        showBoard();
        cards("open")->selectAll();
        choose(u"&Status"_s, u"Won't do"_s);
        answer(u"The shop is closed"_s);
        QTRY_VERIFY(stored(m_mail, 0).status == ActionStatus::WontDo);
        for (const Action &action : {stored(m_disk, 0), stored(m_disk, 1), stored(m_mail, 0)})
            QCOMPARE(action.reason, u"The shop is closed"_s);
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

    void showsThemOnABoardAndGoesFromCardToCard()
    {
        showBoard();
        QCOMPARE(titles("open"), (QStringList{u"Prune the disk"_s, u"Alert at 80 %"_s, u"Split the queue"_s}));
        QVERIFY(titles("blocked").isEmpty());
        m_user->keys(Qt::Key_Down);
        QCOMPARE(cards("open")->currentIndex().row(), 1);
        QCOMPARE(page()->look().shape, FollowLook::Shape::Board);
        m_user->window().menus().board->trigger(); // and back
        QVERIFY(table()->isVisible() && table()->hasFocus());
        QCOMPARE(table()->currentIndex().row(), 1); // what was chosen is
    }

    void movesACardWithTheKeyboardAndTakesThatBack()
    {
        showBoard();
        m_user->keys(Qt::Key_Right, Qt::AltModifier);
        QTRY_VERIFY(stored(m_disk, 0).status == ActionStatus::InProgress);
        QTRY_COMPARE(titles("in_progress"), QStringList{u"Prune the disk"_s});
        QTRY_VERIFY(cards("in_progress")->hasFocus()); // the keyboard goes with it
        m_user->keys(Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(titles("blocked"), QStringList{u"Prune the disk"_s});
        QTRY_VERIFY(m_user->window().findChild<BulkBar *>()->isVisible());
        m_user->window().findChild<BulkBar *>()->findChild<QPushButton *>()->click();
        QTRY_COMPARE(titles("in_progress"), QStringList{u"Prune the disk"_s});
    }

    void movesAllCardsThatAreChosen()
    {
        showBoard();
        cards("open")->selectAll();
        m_user->keys(Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(titles("in_progress").size(), 3);
        QVERIFY(stored(m_mail, 0).status == ActionStatus::InProgress);
    }

    void asksForTheEvidenceOnTheBoardToo()
    {
        showBoard();
        for (const char *column : {"in_progress", "blocked"}) {
            m_user->keys(Qt::Key_Right, Qt::AltModifier);
            QTRY_COMPARE(titles(column).size(), 1);
            QTRY_VERIFY(cards(column)->hasFocus());
        }
        m_user->keys(Qt::Key_Right, Qt::AltModifier); // done: the filter leaves it out
        QTRY_VERIFY(stored(m_disk, 0).status == ActionStatus::Done);
        QTRY_VERIFY(titles("blocked").isEmpty());
        QVERIFY(titles("done").isEmpty());
        const QString dragged = m_disk.uuid.toString() + u' ' + m_disk.actions.at(0).uuid.toString();
        QMimeData data;
        data.setData(u"application/x-nevertwice-actions"_s, dragged.toLatin1());
        dropOn("verified", data);
        auto *prompt = m_user->window().findChild<PromptBar *>();
        QTRY_VERIFY(prompt->isVisible());
        QVERIFY(stored(m_disk, 0).status == ActionStatus::Done);
        QTest::keyClicks(prompt->findChild<QLineEdit *>(), u"No alert for a month"_s);
        m_user->keys(Qt::Key_Return);
        QTRY_VERIFY(prompt->isVisible()); // and whether to look again
        QVERIFY(stored(m_disk, 0).status == ActionStatus::Done);
        QTest::keyClicks(prompt->findChild<QLineEdit *>(), u"some day"_s); // cannot be read, and is asked again
        m_user->keys(Qt::Key_Return);
        QTRY_VERIFY(m_user->bar().isVisible());
        QCOMPARE(prompt->findChild<QLineEdit *>()->text(), u"some day"_s);
        QTest::keyClicks(prompt->findChild<QLineEdit *>(), u"+12w"_s);
        m_user->keys(Qt::Key_Return);
        QTRY_VERIFY(stored(m_disk, 0).status == ActionStatus::Verified);
        QCOMPARE(stored(m_disk, 0).evidence, u"No alert for a month"_s);
        QCOMPARE(stored(m_disk, 0).reviewOn, at("2026-04-26"));
    }

    void takesNothingForeignThatIsDropped()
    {
        showBoard();
        const QSignalSpy wanted(page(), &ActionsPage::changeWanted);
        QMimeData text, unknown;
        text.setText(u"rm -rf"_s);
        unknown.setData(u"application/x-nevertwice-actions"_s, QByteArray(100'000, 'x') + "\n{}\n a b c");
        for (const QMimeData *data : {&text, &unknown})
            dropOn("blocked", *data);
        QCOMPARE(wanted.size(), 0);
    }

    void movesNothingWhereNothingCanBeChanged()
    {
        showBoard();
        page()->setChangeable(false);
        QVERIFY(!cards("open")->dragEnabled());
        const QSignalSpy hovered(cards("blocked"), &CardList::hovered);
        const QSignalSpy dropped(cards("blocked"), &CardList::dropped);
        QMimeData data;
        data.setData(u"application/x-nevertwice-actions"_s,
                     (m_disk.uuid.toString() + u' ' + m_disk.actions.at(0).uuid.toString()).toLatin1());
        dropOn("blocked", data);
        QVERIFY(!hovered.isEmpty() && !hovered.first().first().toBool());
        QCOMPARE(dropped.size(), 0);
    }

    void meansTheColumnThatHasTheKeyboard()
    {
        showBoard();
        QCOMPARE(board()->chosen().size(), 1);
        cards("blocked")->setFocus();
        QTRY_VERIFY(cards("blocked")->hasFocus());
        QVERIFY(board()->chosen().isEmpty());
        QVERIFY(!cards("open")->selectionModel()->hasSelection());
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

    void choosesTheCardOfAColumnThatIsGoneToWithTab()
    {
        showBoard();
        m_user->keys(Qt::Key_Right, Qt::AltModifier);
        QTRY_VERIFY(cards("in_progress")->hasFocus());
        m_user->keys(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(cards("open")->hasFocus());
        QCOMPARE(board()->chosen().size(), 1);
        QCOMPARE(board()->chosen().first(), board()->current());
        QVERIFY(!cards("in_progress")->selectionModel()->hasSelection());
    }

    void makesColumnsOfOwnersAndGivesThem()
    {
        showBoard();
        FollowLook look = page()->look();
        look.columns = FollowGrouping::Owner;
        page()->setLook(look);
        QCOMPARE(titles(""), QStringList{u"Split the queue"_s});
        cards("")->setFocus();
        cards("")->setCurrentIndex(cards("")->model()->index(0, 0));
        m_user->keys(Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(stored(m_mail, 0).owner, u"Ada"_s);
        QTRY_COMPARE(titles("ada").size(), 2);
    }

    void remembersBoardAndGroups()
    {
        showBoard();
        FollowLook look = page()->look();
        look.rows = FollowGrouping::Owner;
        page()->setLook(look);
        m_user = nullptr;
        m_desk->window.showStart();
        m_user = std::make_unique<Typist>(*m_desk);
        m_desk->open();
        emit m_user->window().findChild<Sidebar *>()->wanted(Sidebar::Place::Actions);
        QTRY_VERIFY(page() && board()->isVisible());
        QCOMPARE(page()->look(), look);
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

    void offersToReopenOnTheBoardToo()
    {
        page()->showView(FollowFilter::Which::Again, {}, page()->look());
        m_user->window().menus().board->trigger();
        QTRY_VERIFY(cards("done")->hasFocus());
        cards("done")->selectAll();
        m_user->keys(Qt::Key_Space);
        QTRY_VERIFY(stored(m_expired, 0).status == ActionStatus::Open);
        QVERIFY(!stored(m_expired, 0).closedAt.isKnown());
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
