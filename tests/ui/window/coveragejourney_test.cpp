#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/follow/actionspage.h"
#include "ui/follow/coveragepage.h"
#include "ui/follow/owedtable.h"
#include "ui/kit/followmenu.h"
#include "ui/window/bulkbar.h"
#include "ui/window/changewatch.h"
#include "ui/window/menus.h"
#include "ui/window/promptbar.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Causes against promises, and the postmortems that are owed, with the keyboard.
class CoverageJourneyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_user;
    Incident m_disk;
    Incident m_mail;

    CoveragePage *page() { return m_user->window().findChild<CoveragePage *>(); }
    QTableView *table() { return m_user->child<QTableView>(u"coverageTable"_s); }
    QTableView *owed() { return m_user->child<QTableView>(u"postmortemTable"_s); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QString heard(int row, int column)
    {
        return table()->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    void goThere()
    {
        m_user->window().menus().coverage->trigger();
        QVERIFY(page());
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTRY_VERIFY(table()->hasFocus());
    }

    BulkBar *bulk() { return m_user->window().findChild<BulkBar *>(); }
    Action stored(int number) { return m_user->inFile(m_disk.uuid).actions.at(number); }
    void promiseAnother()
    {
        const Incident before = m_user->inFile(m_disk.uuid);
        Incident after = before;
        after.actions.append(anAction().numbered(2).titled("Pool the clients").ofType(ActionType::Prevent));
        after.actions.last().answers = before.actions.first().answers;
        m_user->somebodyElseSaves(m_disk.uuid, diff(before, after));
        m_user->view().watch().look();
    }
    // The one that has the keyboard, all of it.
    static bool isRowSeen()
    {
        const auto *rows = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
        if (!rows) return false;
        const QRect row = rows->visualRect(rows->currentIndex());
        return !row.isEmpty() && rows->viewport()->visibleRegion().contains(row.center());
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        const Cause pool = aCause().titled("Pool exhausted");
        m_disk = anIncident().titled("Shop down").startedAt("2026-01-05T10:00:00Z").resolvedAt("2026-01-05T11:00:00Z");
        m_disk.causes.append({pool.uuid, pool.title, pool.category, CauseRole::Root, {}});
        m_disk.actions.append(
            anAction().numbered(1).titled("Raise the limit").ofType(ActionType::Prevent).answering(pool.uuid));
        m_mail = anIncident().titled("Mail late").startedAt("2026-01-06T10:00:00Z");
        m_desk->write({m_disk, m_mail});
        m_user = std::make_unique<Typist>(*m_desk);
        m_desk->open();
        m_desk->show();
    }
    void cleanup()
    {
        m_user = nullptr;
        m_desk = nullptr;
    }

    void showsHolesInWords()
    {
        goThere();
        QCOMPARE(cell(0, CoverageModel::CauseColumn), u"Pool exhausted"_s);
        QCOMPARE(cell(0, CoverageModel::PreventColumn), u"1 open"_s);
        QCOMPARE(cell(0, CoverageModel::DetectColumn), u"Nothing"_s);
        QCOMPARE(heard(0, CoverageModel::DetectColumn), u"Pool exhausted, Detect: nothing was promised"_s);
    }

    void looksOnlyAtTheIncidentsThatAreAskedFor()
    {
        goThere();
        m_user->child<QLineEdit>(u"coverageSearch"_s)->setText(u"team:payments"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        m_user->child<QLineEdit>(u"coverageSearch"_s)->setText(u"shop"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(0, CoverageModel::PreventColumn), u"1 open"_s);
    }

    void opensTheActionsOfACell()
    {
        goThere();
        table()->setCurrentIndex(table()->model()->index(0, CoverageModel::PreventColumn));
        m_user->keys(Qt::Key_Return);
        auto *list = m_user->child<QListWidget>(u"coverageActions"_s);
        QVERIFY(list->hasFocus());
        QVERIFY(list->currentItem()->text().contains(u"Raise the limit"_s));
        m_user->keys(Qt::Key_Return);
        QTRY_COMPARE(m_user->shown(), m_disk.uuid);
        QVERIFY(!page()->isVisible());
        QTRY_VERIFY(isRowSeen());
    }

    // Its texts are as high as they are only once the page is laid out, long after it was gone to.
    void bringsTheActionOfALongPageIntoSight()
    {
        goThere();
        const Incident before = m_user->inFile(m_disk.uuid);
        Incident after = before;
        for (QString *text : {&after.summary, &after.impact.text, &after.trigger, &after.detection, &after.rootCause,
                              &after.resolution})
            *text = u"The disk filled up line by line, and nobody looked at it for a while.\n\n"_s.repeated(40);
        m_user->somebodyElseSaves(m_disk.uuid, diff(before, after));
        m_user->view().watch().look();
        table()->setCurrentIndex(table()->model()->index(0, CoverageModel::PreventColumn));
        m_user->keys(Qt::Key_Return);
        m_user->keys(Qt::Key_Return);
        QTRY_COMPARE(m_user->shown(), m_disk.uuid);
        QTRY_VERIFY(isRowSeen());
        auto *shown = m_user->child<QScrollArea>(u"page"_s);
        QTRY_VERIFY(shown->verticalScrollBar()->maximum() > 4 * shown->height());
        QTRY_VERIFY(isRowSeen());
    }

    void promisesSomethingWhereThereIsAHole()
    {
        goThere();
        table()->setCurrentIndex(table()->model()->index(0, CoverageModel::DetectColumn));
        m_user->keys(Qt::Key_Return);
        auto *prompt = m_user->window().findChild<PromptBar *>();
        QVERIFY(prompt->isVisible());
        QTest::keyClicks(prompt->findChild<QLineEdit *>(), u"Alert at 80 %"_s);
        m_user->keys(Qt::Key_Return);
        QTRY_COMPARE(m_user->inFile(m_disk.uuid).actions.size(), 2);
        const Action made = m_user->inFile(m_disk.uuid).actions.last();
        QCOMPARE(made.title, u"Alert at 80 %"_s);
        QCOMPARE(made.type, Code<ActionType>(ActionType::Detect));
        QCOMPARE(made.answers, QList<QUuid>{m_disk.causes.first().uuid});
        QCOMPARE(made.number, 2);
        QTRY_COMPARE(cell(0, CoverageModel::DetectColumn), u"1 open"_s);
    }

    void promisesTheSameInAllCellsThatAreChosen()
    {
        goThere();
        table()->setCurrentIndex(table()->model()->index(0, CoverageModel::DetectColumn));
        m_user->keys(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(table()->selectionModel()->selectedIndexes().size(), 2);
        m_user->keys(Qt::Key_Insert);
        auto *prompt = m_user->window().findChild<PromptBar *>();
        QVERIFY(prompt->isVisible());
        QTest::keyClicks(prompt->findChild<QLineEdit *>(), u"Shed load at 80 %"_s);
        m_user->keys(Qt::Key_Return);
        QTRY_COMPARE(m_user->inFile(m_disk.uuid).actions.size(), 3);
        const QList<Action> made = m_user->inFile(m_disk.uuid).actions.mid(1);
        QCOMPARE(made[0].type, Code<ActionType>(ActionType::Detect));
        QCOMPARE(made[1].type, Code<ActionType>(ActionType::Mitigate));
        QCOMPARE(made[1].number, 3);
        for (const Action &action : made) {
            QCOMPARE(action.title, u"Shed load at 80 %"_s);
            QCOMPARE(action.answers, QList<QUuid>{m_disk.causes.first().uuid});
        }
        QTRY_COMPARE(bulk()->text(), u"2 actions are promised."_s);
        QTRY_COMPARE(cell(0, CoverageModel::MitigateColumn), u"1 open"_s);
        QCOMPARE(table()->selectionModel()->selectedIndexes().size(), 2); // they stay chosen
        bulk()->findChild<QPushButton *>()->click();
        QTRY_COMPARE(m_user->inFile(m_disk.uuid).actions.size(), 1);
    }

    void changesTheActionsThatAreChosenInOneStep()
    {
        promiseAnother();
        goThere();
        table()->setCurrentIndex(table()->model()->index(0, CoverageModel::PreventColumn));
        m_user->keys(Qt::Key_Return);
        auto *list = m_user->child<QListWidget>(u"coverageActions"_s);
        QCOMPARE(list->count(), 2);
        m_user->keys(Qt::Key_Down, Qt::ShiftModifier);
        m_user->keys(Qt::Key_Space);
        QTRY_VERIFY(stored(0).isClosed() && stored(1).isClosed());
        QTRY_COMPARE(bulk()->text(), u"2 actions are changed."_s);
        QTRY_COMPARE(cell(0, CoverageModel::PreventColumn), u"2 done"_s);
        QTRY_COMPARE(list->selectedItems().size(), 2);
        bulk()->findChild<QPushButton *>()->click();
        QTRY_VERIFY(!stored(0).isClosed() && !stored(1).isClosed());
    }

    void givesTheActionsThatAreChosenAnOwnerByTheirMenu()
    {
        promiseAnother();
        goThere();
        table()->setCurrentIndex(table()->model()->index(0, CoverageModel::PreventColumn));
        m_user->keys(Qt::Key_Return);
        auto *list = m_user->child<QListWidget>(u"coverageActions"_s);
        list->selectAll();
        emit list->findChild<FollowMenu *>()->typingWanted(BulkChange::Kind::ActionOwner);
        auto *prompt = m_user->window().findChild<PromptBar *>();
        QVERIFY(prompt->isVisible());
        QTest::keyClicks(prompt->findChild<QLineEdit *>(), u"Kim"_s);
        m_user->keys(Qt::Key_Return);
        QTRY_VERIFY(stored(0).owner == "Kim"_L1 && stored(1).owner == "Kim"_L1);
    }

    void listsTheActionsOfAllCellsThatAreChosen()
    {
        promiseAnother();
        goThere();
        table()->selectAll();
        QCOMPARE(m_user->child<QListWidget>(u"coverageActions"_s)->count(), 2);
        table()->setFocus();
        QTest::keySequence(table(), QKeySequence(QKeySequence::Copy));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Pool exhausted\t1\t2 open\tNothing\tNothing"_s);
    }

    void saysOfAllPostmortemsThatAreChosenWhereTheyStand()
    {
        const Incident before = m_user->inFile(m_mail.uuid);
        Incident after = before;
        after.state = State::Resolved;
        after.milestones.resolved = at("2026-01-06T11:00:00Z");
        m_user->somebodyElseSaves(m_mail.uuid, diff(before, after));
        m_user->view().watch().look();
        goThere();
        m_user->child<QPushButton>(u"coveragePostmortems"_s)->click();
        QTRY_COMPARE(owed()->model()->rowCount(), 2);
        owed()->selectAll();
        QMenu menu;
        static_cast<OwedTable *>(owed())->fillMenu(menu);
        QCOMPARE(menu.actions().first()->text(), u"2 incidents"_s);
        for (QAction *state : menu.findChild<QMenu *>()->actions())
            if (state->text() == "In review"_L1) state->trigger();
        QTRY_COMPARE(m_user->inFile(m_disk.uuid).review, Code<Review>(Review::InReview));
        QCOMPARE(m_user->inFile(m_mail.uuid).review, Code<Review>(Review::InReview));
        QTRY_COMPARE(bulk()->text(), u"2 incidents are changed."_s);
        bulk()->findChild<QPushButton *>()->click();
        QTRY_COMPARE(m_user->inFile(m_mail.uuid).review, before.review);
        QTRY_COMPARE(m_user->inFile(m_disk.uuid).review, before.review);
    }

    void listsThePostmortemsNobodyBegan()
    {
        goThere();
        m_user->child<QPushButton>(u"coveragePostmortems"_s)->click();
        QVERIFY(owed()->isVisible());
        QCOMPARE(owed()->model()->rowCount(), 1); // the other one goes on
        QVERIFY(owed()->hasFocus());
        QCOMPARE(owed()->model()->index(0, PostmortemModel::ReviewColumn).data().toString(), u"Not begun"_s);
        m_user->keys(Qt::Key_Return);
        QTRY_COMPARE(m_user->shown(), m_disk.uuid);
    }

    void isReachedFromTheActionsAndLeadsBack()
    {
        goThere();
        m_user->child<QPushButton>(u"coverageBack"_s)->click();
        auto *actions = m_user->window().findChild<ActionsPage *>();
        QTRY_VERIFY(actions && actions->isVisible());
        m_user->child<QPushButton>(u"coverageLink"_s)->click();
        QTRY_VERIFY(page()->isVisible());
    }

    void saysWhatBelongsHereWhereThereIsNothing()
    {
        m_user->open(m_user->inFile(m_disk.uuid).ref);
        Incident after = m_user->document().incident();
        after.causes.clear();
        after.actions.clear();
        m_user->document().edit(u"Causes"_s, after);
        QTRY_VERIFY(m_user->inFile(m_disk.uuid).causes.isEmpty());
        m_user->window().menus().coverage->trigger();
        QTRY_VERIFY(!table()->isVisible());
        QTRY_VERIFY(m_user->named<QPushButton>(u"Show the causes: 0"_s));
    }
};

NEVERTWICE_TEST(CoverageJourneyTest);
#include "coveragejourney_test.moc"
