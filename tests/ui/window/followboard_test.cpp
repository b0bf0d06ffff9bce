#include "tests/support/testmain.h"
#include "tests/ui/support/promisesdesk.h"

#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// The actions of all incidents on a board.
class FollowBoardTest : public QObject, private PromisesDesk
{
    Q_OBJECT

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

private slots:
    void init() { sitDown(); }
    void cleanup() { getUp(); }

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
};

NEVERTWICE_TEST(FollowBoardTest);
#include "followboard_test.moc"
