#include "ui/write/actionseditor.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"
#include "ui/kit/chosenrows.h"
#include "ui/kit/timefield.h"
#include "ui/write/actionform.h"
#include "ui/write/actionitemmodel.h"
#include "ui/write/document.h"
#include "ui/write/growingfield.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

namespace actionseditor {

using Model = ActionItemModel;

struct Desk
{
    Desk()
        : cause(aCause().titled("Retries multiply")),
          document(anIncident()
                       .withRef("INC-7")
                       .causedBy(cause)
                       .withAction(anAction().titled("Limit retries").ownedBy("Kim").dueOn("2026-09-01"))
                       .withAction(anAction().titled("Alert on the queue")))
    {
        editor.setClock(stoppedAt("2026-09-16T09:30:00Z")); // a Wednesday
        editor.setPeople({u"Ada Adeyemi"_s, u"Kim Larsen"_s});
        editor.resize(760, 600);
        editor.setDocument(&document);
        editor.show();
        QApplication::setActiveWindow(&editor);
    }

    const QList<Action> &actions() const { return document.incident().actions; }
    QModelIndex cell(int row, Model::Column column = Model::TitleColumn) const
    {
        return editor.model()->index(row, column);
    }
    Fact fact(int row) const { return cell(row).data(Model::FactRole).value<Fact>(); }
    ActionForm *open(int row)
    {
        editor.openAction(actions()[row].uuid);
        return editor.form();
    }
    void typeTitle(const QString &text)
    {
        GrowingField *field = editor.form()->title();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void type(Model::Column column, const QString &text)
    {
        QLineEdit *field = editor.form()->field(column);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    Theme theme;
    Cause cause;
    Document document;
    ActionsEditor editor{theme};
};

} // namespace actionseditor

class ActionsEditorTest : public QObject
{
    Q_OBJECT

    using Desk = actionseditor::Desk;
    using Model = ActionItemModel;

private slots:
    void proposesADayByTheSeverity()
    {
        Desk desk;
        desk.editor.setDueDays({{u"sev2"_s, 14}});
        const QUuid before = desk.editor.model()->addAction(u"Test the restore"_s);
        QVERIFY(!desk.editor.model()->action(before)->due.isKnown()); // nobody said how severe it is
        Incident severe = desk.document.incident();
        severe.severity = Severity::Sev2;
        desk.document.edit(u"Severity"_s, severe);
        const QUuid action = desk.editor.model()->addAction(u"Page somebody"_s);
        QCOMPARE(desk.editor.model()->action(action)->due, at("2026-09-30"));
        QVERIFY(desk.fact(3).meta.contains(u"Due 30 Sep 2026, proposed"_s));
        // Typed again it is agreed on.
        QVERIFY(desk.editor.model()->setData(desk.cell(3, Model::DueColumn), u"2026-09-30"_s));
        QVERIFY(desk.fact(3).meta.contains(u"Due 30 Sep 2026"_s) && !desk.fact(3).meta.contains(u"proposed"_s));
    }

    void showsTheFormOfAnActionThatIsLowOnThePage()
    {
        Theme theme;
        Document document(anIncident()
                              .withAction(anAction().titled("Limit retries"))
                              .withAction(anAction().titled("Alert on the queue")));
        QScrollArea page;
        page.setWidgetResizable(true);
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        auto *above = new QWidget;
        above->setFixedHeight(450);
        auto *editor = new ActionsEditor(theme);
        column->addWidget(above);
        column->addWidget(editor);
        column->addStretch(1);
        page.setWidget(content);
        page.resize(760, 600);
        editor->setDocument(&document);
        page.show();
        QApplication::setActiveWindow(&page);
        QApplication::processEvents();
        editor->openAction(document.incident().actions.last().uuid);
        QApplication::processEvents();
        const QWidget *form = editor->form();
        const QRect shown(form->mapTo(page.viewport(), QPoint()), form->size());
        QVERIFY(shown.height() > 150);
        QVERIFY2(page.viewport()->rect().contains(shown),
                 qPrintable(u"%1 to %2"_s.arg(shown.top()).arg(shown.bottom())));
    }

    void numbersANewActionAfterThoseThatWereRemoved()
    {
        Desk desk;
        desk.document.learnNextAction(9); // of the file, which has seen eight
        const QUuid added = desk.editor.model()->addAction(u"Page somebody"_s);
        QCOMPARE(desk.editor.model()->action(added)->number, 9);
    }

    void keepsTheRulesOfAModelWhileTheDocumentChanges()
    {
        Desk desk;
        const QAbstractItemModelTester tester(desk.editor.model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.editor.model()->addAction(u"Third"_s);
        desk.editor.model()->moveActions({desk.actions()[2].uuid}, -2);
        desk.editor.model()->removeActions({desk.actions()[1].uuid});
        QCOMPARE(desk.cell(0).data().toString(), u"Third"_s);
        QCOMPARE(desk.actions()[0].number, 3); // a number is never given twice
        QCOMPARE(desk.actions().size(), 2);
        desk.document.undo();
        desk.document.undo();
        desk.document.undo();
        QCOMPARE(desk.cell(0).data().toString(), u"Limit retries"_s);
        QCOMPARE(desk.actions().size(), 2);
    }

    void addsWhatIsTypedIntoTheLastLine()
    {
        Desk desk;
        desk.editor.addAction();
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, u"Test the failover"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(desk.actions().size(), 3);
        QCOMPARE(desk.actions()[2].title, u"Test the failover"_s);
        QCOMPARE(desk.actions()[2].createdAt, at("2026-09-16T09:30:00Z"));
        QCOMPARE(line->text(), QString());
        QVERIFY(line->hasFocus());
    }

    void editsTheFieldsOfARowInItsPlace()
    {
        Desk desk;
        QVERIFY(desk.open(1));
        desk.typeTitle(u"Alert when the queue is 5 min old"_s);
        desk.type(Model::OwnerColumn, u"Sam"_s);
        desk.type(Model::DueColumn, u"next friday"_s);
        desk.type(Model::LinkColumn, u"OPS-12"_s);
        desk.type(Model::EvidenceColumn, u"Fired in the drill"_s);
        const Action &action = desk.actions()[1];
        QCOMPARE(action.title, u"Alert when the queue is 5 min old"_s);
        QCOMPARE(action.owner, u"Sam"_s);
        QCOMPARE(action.due, Moment::onDay(QDate(2026, 9, 25)));
        QCOMPARE(action.link, u"OPS-12"_s);
        QCOMPARE(action.evidence, u"Fired in the drill"_s);
        for (int step = 0; step < 5; ++step)
            desk.document.undo();
        QCOMPARE(desk.actions()[1].title, u"Alert on the queue"_s);
        QCOMPARE(desk.editor.form()->title()->toPlainText(), u"Alert on the queue"_s);
    }

    void holdsOnToADateThatCannotBeRead()
    {
        Desk desk;
        desk.open(0);
        desk.type(Model::DueColumn, u"2026-13-45"_s);
        auto *due = qobject_cast<TimeField *>(desk.editor.form()->field(Model::DueColumn));
        QCOMPARE(due->text(), u"2026-13-45"_s);
        QVERIFY(due->hintInk() == Ink::Danger);
        QCOMPARE(desk.actions()[0].due, Moment::onDay(QDate(2026, 9, 1)));
        QTest::keyClick(due, Qt::Key_Escape);
        QCOMPARE(due->text(), u"2026-09-01"_s);
        QVERIFY(desk.editor.form());
    }

    void closesAnActionInTheStepThatSaysItIsDone()
    {
        Desk desk;
        desk.open(0)->chooseStatus(ActionStatus::Done);
        QVERIFY(desk.actions()[0].status == ActionStatus::Done);
        QCOMPARE(desk.actions()[0].closedAt, at("2026-09-16T09:30:00Z"));
        desk.document.undo();
        QVERIFY(desk.actions()[0].status == ActionStatus::Open);
        QVERIFY(!desk.actions()[0].closedAt.isKnown());
        QVERIFY(!desk.document.undoStack()->canUndo());
        desk.document.redo();
        desk.editor.form()->chooseStatus(ActionStatus::InProgress);
        QVERIFY(!desk.actions()[0].closedAt.isKnown());
    }

    void asksWhyAnActionWillNotBeDone()
    {
        Desk desk;
        ActionForm *form = desk.open(0);
        form->chooseStatus(ActionStatus::WontDo);
        QVERIFY(form->isAskingReason());
        QVERIFY(form->field(Model::ReasonColumn)->isVisible());
        QVERIFY(desk.actions()[0].status == ActionStatus::Open); // not without a reason
        desk.type(Model::ReasonColumn, u"The service is switched off in May"_s);
        QVERIFY(desk.actions()[0].status == ActionStatus::WontDo);
        QCOMPARE(desk.actions()[0].reason, u"The service is switched off in May"_s);
        QVERIFY(desk.actions()[0].closedAt.isKnown());
        desk.document.undo();
        QVERIFY(desk.actions()[0].status == ActionStatus::Open);
        QCOMPARE(desk.actions()[0].reason, QString());
    }

    void asksWhatShowsThatItWorksAndWhenToLookAgain()
    {
        Desk desk;
        ActionForm *form = desk.open(0);
        form->chooseStatus(ActionStatus::Verified);
        QVERIFY(form->isAskingEvidence());
        QVERIFY(form->field(Model::EvidenceColumn)->hasFocus());
        QVERIFY(desk.actions()[0].status == ActionStatus::Open); // not without evidence
        desk.type(Model::EvidenceColumn, u"It rang in the drill"_s);
        QVERIFY(desk.actions()[0].status == ActionStatus::Verified);
        QCOMPARE(desk.actions()[0].evidence, u"It rang in the drill"_s);
        QVERIFY(form->field(Model::ReviewColumn)->hasFocus());
        desk.type(Model::ReviewColumn, u"+12w"_s);
        QCOMPARE(desk.actions()[0].reviewOn, Moment::onDay(QDate(2026, 12, 9)));
        QVERIFY(desk.fact(0).meta.contains(u"Look again"_s));
        desk.document.undo();
        desk.document.undo();
        QVERIFY(desk.actions()[0].status == ActionStatus::Open);
        QVERIFY(!form->field(Model::ReviewColumn)->isVisible());
    }

    void asksForATicketFromItsRow()
    {
        Desk desk;
        QSignalSpy wanted(&desk.editor, &ActionsEditor::ticketWanted);
        for (QPushButton *button : desk.open(1)->findChildren<QPushButton *>())
            if (button->text() == u"Make a ticket…"_s) button->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toUuid(), desk.actions()[1].uuid);
    }

    void saysWhichCauseItAnswers()
    {
        Desk desk;
        const QStringList answers{desk.cause.uuid.toString(QUuid::WithoutBraces)};
        QVERIFY(desk.editor.model()->setData(desk.cell(1, Model::AnswersColumn), answers));
        QCOMPARE(desk.actions()[1].answers, QList<QUuid>{desk.cause.uuid});
        QVERIFY(desk.fact(1).meta.contains(u"Retries multiply"_s));
    }

    void saysOverdueInAWord()
    {
        Desk desk;
        QCOMPARE(desk.fact(0).status, u"15 days overdue"_s);
        QVERIFY(desk.fact(0).statusInk == Ink::Danger);
        QVERIFY(desk.fact(0).isOverdue);
        desk.editor.model()->setData(desk.cell(0, Model::DueColumn), u"+2w"_s);
        QVERIFY(!desk.fact(0).isOverdue);
        QCOMPARE(desk.fact(0).status, u"Open"_s);
    }

    void completesOwnersFromTheNamesTheWorkspaceKnows()
    {
        Desk desk;
        QLineEdit *owner = desk.open(1)->field(Model::OwnerColumn);
        owner->completer()->setCompletionPrefix(u"larsen"_s);
        QCOMPARE(owner->completer()->currentCompletion(), u"Kim Larsen"_s);
    }

    void worksOnTheKeyboard()
    {
        Desk desk;
        FactList *view = desk.editor.view();
        view->setFocus();
        view->setCurrentIndex(desk.cell(0));
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(desk.actions()[0].status == ActionStatus::Done);
        QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(desk.actions()[1].title, u"Limit retries"_s);
        QCOMPARE(view->currentIndex().row(), 1);
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(desk.editor.form());
        QTest::keyClick(desk.editor.form()->title(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.editor.form());
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(desk.actions().size(), 1);
    }

    // It is opened in its place; nothing of a long title is hidden, and what is typed makes it higher.
    void growsWithALongTitle()
    {
        Desk desk;
        desk.editor.resize(420, 600);
        const int oneLine = desk.open(1)->title()->height();
        const QString words = u"Alert when the queue is older than five minutes, to whoever is on call. "_s;
        desk.editor.form()->title()->setPlainText(words.repeated(4));
        GrowingField *title = desk.editor.form()->title();
        QTRY_VERIFY(title->height() > 2 * oneLine);
        QTRY_VERIFY(title->viewport()->height() >= int(title->document()->size().height()));
        QVERIFY(desk.editor.view()->visualRect(desk.cell(1)).height() > desk.editor.form()->title()->height());
    }

    void showsWhatIsChosenRightBelowWhatIsTyped()
    {
        Desk desk;
        desk.open(0);
        desk.type(Model::OwnerColumn, u"Open"_s); // as the status says
        ActionForm *form = desk.editor.form();
        form->title()->setFocus();
        QApplication::processEvents();
        const auto picks = form->findChildren<QPushButton *>();
        const auto status = std::find_if(picks.begin(), picks.end(),
                                         [](const QPushButton *pick) { return pick->accessibleName() == u"Status"_s; });
        QVERIFY(status != picks.end());
        QCOMPARE((*status)->text(), u"Open"_s);
        const QImage shown = form->grab().toImage();
        const auto wordsOf = [&](const QWidget *widget) {
            const QRect room(widget->mapTo(form, QPoint()), widget->size());
            const QColor ground = shown.pixelColor(room.left() + 2, room.top() + 2);
            for (int x = room.left() + 2; x < room.right(); ++x)
                for (int y = room.top() + 2; y < room.bottom() - 2; ++y)
                    if (std::abs(shown.pixelColor(x, y).lightness() - ground.lightness()) > 40) return x;
            return -1;
        };
        QVERIFY(wordsOf(*status) > 0);
        QVERIFY2(std::abs(wordsOf(*status) - wordsOf(form->field(Model::OwnerColumn))) <= 1,
                 qPrintable(u"%1, %2"_s.arg(wordsOf(*status)).arg(wordsOf(form->field(Model::OwnerColumn)))));
    }

    void handsOverWhatIsTypedWhileTheFormStaysOpen()
    {
        Desk desk;
        ActionForm *form = desk.open(0);
        form->title()->setFocus();
        QTest::keyClicks(form->title(), u" by half"_s);
        QTRY_COMPARE(desk.actions()[0].title, u"Limit retries by half"_s);
        QVERIFY(desk.document.state() == Document::State::Editing);
        QLineEdit *evidence = form->field(Model::EvidenceColumn);
        evidence->setFocus();
        QTest::keyClicks(evidence, u"Load test"_s);
        desk.document.flush(); // nobody waits for a pause then
        QCOMPARE(desk.actions()[0].evidence, u"Load test"_s);
        QTest::keyClicks(evidence, u" of May"_s);
        QCOMPARE(evidence->text(), u"Load test of May"_s);
        desk.document.flush();
        QTest::keyClick(evidence, Qt::Key_Escape);
        QCOMPARE(desk.actions()[0].evidence, QString());
        form->title()->setFocus();
        QTest::keyClicks(form->title(), u", or more"_s);
        desk.document.flush();
        QCOMPARE(desk.actions()[0].title, u"Limit retries by half, or more"_s);
        QTest::keyClick(form->title(), Qt::Key_Escape);
        QCOMPARE(desk.actions()[0].title, u"Limit retries by half"_s);
        QCOMPARE(desk.editor.form(), form);
    }

    void takesBackAndGivesAgainATextThatWasEmpty()
    {
        Desk desk;
        QLineEdit *evidence = desk.open(0)->field(Model::EvidenceColumn);
        evidence->setFocus();
        QTest::keyClicks(evidence, u"Load test"_s);
        desk.document.flush();
        desk.document.undo();
        QCOMPARE(desk.actions()[0].evidence, QString());
        QCOMPARE(evidence->text(), QString());
        desk.document.redo();
        QCOMPARE(desk.actions()[0].evidence, u"Load test"_s);
        QCOMPARE(evidence->text(), u"Load test"_s);
    }

    void changesAllThatAreChosenInOneStep()
    {
        Desk desk;
        FactList *view = desk.editor.view();
        view->setFocus();
        chooseOnly(*view, desk.cell(0));
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(view, Qt::Key_Space);
        for (const Action &action : desk.actions())
            QVERIFY(action.status == ActionStatus::Done && action.closedAt.isKnown());
        desk.document.undo();
        for (const Action &action : desk.actions())
            QVERIFY(action.status == ActionStatus::Open);
        QVERIFY(!desk.document.undoStack()->canUndo());
        QTest::keySequence(view, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Limit retries\nAlert on the queue"_s);
        QTest::keyClick(view, Qt::Key_Delete);
        QVERIFY(desk.actions().isEmpty());
        desk.document.undo();
        QCOMPARE(desk.actions().size(), 2);
    }

    void movesThoseThatAreChosenTogether()
    {
        Desk desk;
        desk.editor.model()->addAction(u"Third"_s);
        const QUuid last = desk.actions()[2].uuid;
        desk.editor.model()->moveActions({desk.actions()[0].uuid, desk.actions()[1].uuid}, 1);
        QCOMPARE(desk.actions()[0].uuid, last);
        QCOMPARE(desk.actions()[1].title, u"Limit retries"_s);
        QCOMPARE(desk.actions()[2].title, u"Alert on the queue"_s);
        desk.editor.model()->moveActions({last, desk.actions()[1].uuid}, -1); // the first cannot go further
        QCOMPARE(desk.actions()[0].uuid, last);
        desk.document.undo();
        QCOMPARE(desk.actions()[2].uuid, last);
    }

    void keepsADayThatIsNoneWithItsIncident()
    {
        Desk desk;
        Document other(anIncident().withAction(anAction().titled("Another")));
        desk.open(0);
        desk.type(Model::DueColumn, u"irgendwann"_s);
        desk.editor.setDocument(&other);
        desk.editor.setDocument(&desk.document);
        const ActionForm *form = desk.open(0);
        QCOMPARE(form->field(Model::DueColumn)->text(), u"irgendwann"_s);
        QVERIFY(!qobject_cast<TimeField *>(form->field(Model::DueColumn))->hint().isEmpty());
        QCOMPARE(desk.actions()[0].due, at("2026-09-01"));
        desk.open(1); // in its place
        QCOMPARE(desk.open(0)->field(Model::DueColumn)->text(), u"irgendwann"_s);
        desk.type(Model::DueColumn, u"2026-10-01"_s);
        desk.editor.closeAction();
        QCOMPARE(desk.open(0)->field(Model::DueColumn)->text(), u"2026-10-01"_s);
        QCOMPARE(desk.actions()[0].due, at("2026-10-01"));
    }

    void givesAllThatAreChosenToTheSamePerson()
    {
        Desk desk;
        const QList<QUuid> all{desk.actions()[0].uuid, desk.actions()[1].uuid};
        desk.editor.model()->changeAll(all, Model::OwnerColumn, u"Ada Adeyemi"_s);
        QCOMPARE(desk.actions()[0].owner, u"Ada Adeyemi"_s);
        QCOMPARE(desk.actions()[1].owner, u"Ada Adeyemi"_s);
        desk.document.undo();
        QCOMPARE(desk.actions()[0].owner, u"Kim"_s);
    }

    void keepsWhatIsBeingTypedWhenSomebodyElseChangesTheAction()
    {
        Desk desk;
        ActionForm *form = desk.open(0);
        Incident theirs = desk.document.incident();
        theirs.actions[0].title = u"Other"_s;
        theirs.actions[0].owner = u"Sam"_s;
        form->title()->setPlainText(u"Limit all retries"_s);
        desk.document.takeIn(theirs, desk.document.version() + 1);
        QCOMPARE(form->title()->toPlainText(), u"Limit all retries"_s);
        QCOMPARE(form->field(Model::OwnerColumn)->text(), u"Sam"_s);
    }
};

NEVERTWICE_TEST(ActionsEditorTest);
#include "actionseditor_test.moc"
