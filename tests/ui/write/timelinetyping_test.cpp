#include "tests/support/testmain.h"
#include "tests/ui/support/timelinedesk.h"
#include "ui/write/growingfield.h"

#include <QImage>
#include <QPainter>
#include <QStyleOptionViewItem>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// The fields of the rows: what is typed into them, and what becomes of it.
class TimelineTypingTest : public QObject
{
    Q_OBJECT

    using Desk = TimelineDesk;
    using Model = TimelineItemModel;

private slots:
    // Behind another window no field of it has the keyboard.
    void beginsAnEventWhileAFieldIsOpenBehindAnotherWindow()
    {
        Desk desk;
        QWidget other;
        other.show();
        QApplication::setActiveWindow(&other);
        desk.view->setCurrentIndex(desk.cell(0, Model::TextColumn));
        desk.view->QAbstractItemView::edit(desk.cell(0, Model::TextColumn));
        desk.field<GrowingField>()->setPlainText(u"Alert fires twice"_s);
        desk.view->addEvent();
        QCOMPARE(desk.events()[0].text, u"Alert fires twice"_s);
        QVERIFY(desk.field<TimeField>());
        QVERIFY(!desk.field<GrowingField>());
    }

    void givesTheFieldOfATimeItsRoomInTheRow()
    {
        Desk desk;
        desk.view->addEvent();
        QApplication::processEvents();
        const QRect field = desk.field<TimeField>()->geometry();
        const QRect row = desk.view->visualRect(desk.view->currentIndex());
        QVERIFY(desk.view->currentIndex().row() > 0);
        QVERIFY2(field.top() >= row.top() && field.bottom() <= row.bottom(),
                 qPrintable(u"%1 in %2"_s.arg(field.height()).arg(row.height())));
        QVERIFY(row.bottom() <= desk.view->viewport()->height());
    }

    void leavesTheRestOfTheRowToBeReadWhileATimeIsTyped()
    {
        Desk desk;
        desk.open(1, Model::TimeColumn);
        QApplication::processEvents();
        auto *field = desk.field<TimeField>();
        QVERIFY(field->geometry().right() < desk.view->visualRect(desk.cell(1, Model::KindColumn)).left());
        const QString longTime = u"2026-09-14 14:05"_s;
        field->selectAll();
        QTest::keyClicks(field, longTime);
        QVERIFY(field->width() > field->fontMetrics().horizontalAdvance(longTime));
    }

    void coversTheKindWholeWhereATimeNeedsItsRoom()
    {
        Desk desk;
        desk.view->addEvent();
        QApplication::processEvents();
        const QModelIndex made = desk.view->currentIndex();
        const QRect time = desk.view->visualRect(made.siblingAtColumn(Model::TimeColumn));
        const QFontMetrics metrics(desk.theme.font(TextStyle::Body));
        const QString kind = made.siblingAtColumn(Model::KindColumn).data().toString();
        QVERIFY(!kind.isEmpty());
        const QRect field = desk.field<TimeField>()->geometry();
        QVERIFY2(field.right() <= time.right() || field.right() >= time.right() + metrics.horizontalAdvance(kind),
                 qPrintable(u"%1 of %2 for %3"_s.arg(field.right()).arg(time.right()).arg(kind)));
        desk.field<TimeField>()->setText(u"2026-09-14 14"_s);
        const QRect wide = desk.field<TimeField>()->geometry();
        QVERIFY(wide.right() > time.right());
        QVERIFY(wide.right() >= time.right() + metrics.horizontalAdvance(kind));
    }

    void putsTheRingAroundTheWordsOfACell()
    {
        Desk desk;
        QImage image(400, 80, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.widget = desk.view;
        option.rect = QRect(40, 10, 300, 40);
        option.state = QStyle::State_Enabled | QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
        desk.view->itemDelegate()->paint(&painter, option, desk.cell(1, Model::TextColumn));
        painter.end();
        const auto isRing = [&](int x) { return image.pixelColor(x, 30) == desk.theme.tokens().accent; };
        QVERIFY(!isRing(40) && !isRing(41) && !isRing(42)); // where the first letter stands
        QVERIFY(isRing(34) || isRing(35));
    }

    void readsATypedTimeInTheZoneOfTheIncident()
    {
        Desk desk;
        desk.open(1, Model::TimeColumn);
        QCOMPARE(desk.field<TimeField>()->text(), u"14:20"_s);
        desk.typeTime(u"14:30"_s);
        QCOMPARE(desk.events()[1].at, at("2026-09-14T12:30:00Z"));
        QCOMPARE(desk.text(1, Model::TimeColumn), u"14:30"_s);
        desk.open(1, Model::TimeColumn);
        desk.typeTime(u"+5m"_s); // from the event above
        QCOMPARE(desk.events()[1].at, at("2026-09-14T12:10:00Z"));
        desk.open(1, Model::TimeColumn);
        desk.typeTime(u"yesterday 23:50"_s);
        QCOMPARE(desk.events()[1].at, at("2026-09-15T21:50:00Z"));
    }

    void keepsATimeOnItsDay()
    {
        Desk desk;
        desk.open(1, Model::TimeColumn);
        desk.typeTime(u"01:30"_s);
        QCOMPARE(desk.events()[0].at, at("2026-09-13T23:30:00Z"));
    }

    void movesARowToItsTimeAndKeepsItCurrent()
    {
        Desk desk;
        desk.open(1, Model::TimeColumn);
        desk.typeTime(u"13:00"_s);
        QCOMPARE(desk.texts().first(), u"Rolled back"_s);
        QCOMPARE(desk.view->currentIndex().row(), 0);
    }

    void putsAnEventWhoseTimeIsCorrectedIntoTheOrderOfTimeInOneStep()
    {
        Desk desk;
        const QList<Event> before = desk.events();
        desk.open(1, Model::TimeColumn);
        desk.typeTime(u"13:00"_s);
        QCOMPARE(desk.events()[0].uuid, before[1].uuid);
        QCOMPARE(desk.events()[1].uuid, before[2].uuid); // without a time, written after it
        QCOMPARE(desk.events()[2].uuid, before[0].uuid);
        for (int row = 0; row < 3; ++row)
            QCOMPARE(desk.cell(row, Model::TextColumn).data(Model::FindingRole).toString(), QString());
        desk.document.undo();
        QCOMPARE(desk.events(), before);
    }

    void leavesAnOrderThatIsNotThatOfTime()
    {
        Desk desk(anIncident()
                      .inZone("UTC")
                      .withEvent(anEvent().at("2026-09-14T12:40:00Z").saying("Told first"))
                      .withEvent(anEvent().at("2026-09-14T12:10:00Z").saying("Alert"))
                      .withEvent(anEvent().at("2026-09-14T12:30:00Z").saying("Rolled back")));
        desk.open(1, Model::TimeColumn); // shown in the order of time
        desk.typeTime(u"12:05"_s);
        QCOMPARE(desk.events()[0].text, u"Told first"_s);
        QCOMPARE(desk.events()[2].at, at("2026-09-14T12:05:00Z"));
    }

    void keepsWhatADocumentSaidWhenItIsCorrected()
    {
        Desk desk(anIncident().inZone("UTC").withEvent(
            anEvent().at("2026-09-14T12:05:00Z").writtenAs("12:05").saying("Alert")));
        desk.open(0, Model::TimeColumn);
        desk.typeTime(u"12:50"_s);
        QCOMPARE(desk.events()[0].correctedFrom, at("2026-09-14T12:05:00Z"));
        QCOMPARE(desk.events()[0].asWritten, u"12:05"_s);
        QCOMPARE(desk.events()[0].clock, u"12:50"_s);
    }

    void holdsOnToATimeThatCannotBeRead()
    {
        Desk desk;
        desk.open(0, Model::TimeColumn);
        auto *field = desk.field<TimeField>();
        field->selectAll();
        QTest::keyClicks(field, u"25:99"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.field<TimeField>(), field);
        QVERIFY(!field->hint().isEmpty());
        QVERIFY(field->hintInk() == Ink::Danger);
        QCOMPARE(desk.events()[0].at, at("2026-09-14T12:05:00Z"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!desk.field<TimeField>());
        QCOMPARE(desk.events()[0].at, at("2026-09-14T12:05:00Z"));
        QVERIFY(!desk.document.undoStack()->canUndo());
    }

    void keepsWordsThatAreNoTimeAsTheyAreWritten()
    {
        Desk desk;
        desk.open(2, Model::TimeColumn);
        desk.typeTime(u"during lunch"_s);
        QCOMPARE(desk.events()[2].asWritten, u"during lunch"_s);
        QVERIFY(!desk.events()[2].at.isKnown());
        QCOMPARE(desk.text(2, Model::TimeColumn), u"during lunch"_s);
    }

    void addsAnEventWithTheKeyboardAlone()
    {
        Desk desk;
        desk.view->setCurrentIndex(desk.cell(2, Model::TextColumn));
        QTest::keyClick(desk.view, Qt::Key_Return); // on the last row
        QCOMPARE(desk.view->model()->rowCount(), 4);
        QCOMPARE(desk.events().size(), 3); // nothing is typed yet
        desk.typeTime(u"14:40"_s);
        auto *text = desk.field<GrowingField>();
        QVERIFY(text);
        QTest::keyClicks(text, u"Over"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(desk.events().size(), 4);
        QCOMPARE(desk.events().last().text, u"Over"_s);
        QCOMPARE(desk.events().last().at, at("2026-09-14T12:40:00Z"));
        QTest::keyClick(desk.field<TimeField>(), Qt::Key_Escape); // of the next
        desk.document.undo();
        desk.document.undo();
        QCOMPARE(desk.events().size(), 3);
        QCOMPARE(desk.view->model()->rowCount(), 3);
    }

    // Whoever writes one line after the other never touches what is written.
    void beginsTheNextRowWithEnterAndTakesNoWordsForKinds()
    {
        Desk desk;
        desk.view->setCurrentIndex(desk.cell(2, Model::TextColumn));
        desk.editor.addEvent();
        for (const auto &[time, text] : {std::pair(u"14:30"_s, u"Looked at it"_s), std::pair(u"14:40"_s, u"Over"_s)}) {
            desk.typeTime(time);
            QTest::keyClicks(desk.field<GrowingField>(), text);
            QTest::keyClick(desk.field<GrowingField>(), Qt::Key_Return);
            QVERIFY(desk.field<TimeField>());
        }
        QCOMPARE(desk.events().size(), 5);
        desk.document.undo();
        desk.document.undo(); // the row above, and the one that was begun stays below
        QCOMPARE(desk.view->currentIndex(), desk.cell(4, Model::TimeColumn));
        desk.document.redo();
        desk.document.redo();
        QCOMPARE(desk.view->currentIndex(), desk.cell(5, Model::TimeColumn));
        QTest::keyClick(desk.field<TimeField>(), Qt::Key_Tab);
        QApplication::processEvents();
        QTest::keyClick(desk.field<GrowingField>(), Qt::Key_Tab); // nothing is in it
        QCOMPARE(desk.view->model()->rowCount(), 5);
        const QList<Event> before = desk.events();
        QTest::keyClicks(desk.view, u"mitigation *"_s);
        QVERIFY(desk.events() == before);
        QTest::keyClick(desk.view, Qt::Key_End); // chosen on purpose
        QTest::keyClick(desk.view, Qt::Key_M);
        const Event chosen = desk.view->currentIndex().data(Model::EventRole).value<Event>();
        QVERIFY(chosen.kind == EventKind::Mitigation);
    }

    void takesNoWordsForKindsInARowThatWasOnlyChanged()
    {
        Desk desk;
        desk.open(0, Model::TextColumn);
        QTest::keyClicks(desk.field<GrowingField>(), u" twice"_s);
        QTest::keyClick(desk.field<GrowingField>(), Qt::Key_Return);
        QTest::keyClick(desk.view, Qt::Key_M);
        QVERIFY(desk.events()[0].kind == EventKind::Detection);
        desk.open(0, Model::TextColumn);
        QTest::keyClick(desk.field<GrowingField>(), Qt::Key_Escape); // back to the row
        QTest::keyClick(desk.view, Qt::Key_M);
        QVERIFY(desk.events()[0].kind == EventKind::Mitigation);
    }

    void deletesNoEventWithBackspaceBehindAField()
    {
        Desk desk;
        desk.open(0, Model::TextColumn);
        QTest::keyClicks(desk.field<GrowingField>(), u" twice"_s);
        QTest::keyClick(desk.field<GrowingField>(), Qt::Key_Return);
        QTest::keyClick(desk.view, Qt::Key_Backspace); // of somebody who goes on typing
        QCOMPARE(desk.texts(),
                 (QStringList{u"Alert fires twice"_s, u"Rolled back"_s, u"Somebody restarted the cache"_s}));
        QTest::keyClick(desk.view, Qt::Key_Down); // chosen on purpose
        QTest::keyClick(desk.view, Qt::Key_Backspace);
        QCOMPARE(desk.texts(), (QStringList{u"Alert fires twice"_s, u"Somebody restarted the cache"_s}));
    }

    void forgetsARowInWhichNothingIsTyped()
    {
        Desk desk;
        desk.editor.addEvent();
        QCOMPARE(desk.view->model()->rowCount(), 4);
        QTest::keyClick(desk.field<TimeField>(), Qt::Key_Escape);
        QCOMPARE(desk.view->model()->rowCount(), 3);
        QVERIFY(!desk.document.undoStack()->canUndo());
    }

    void addsAnotherRowWhileOneIsOpen()
    {
        Desk desk;
        desk.view->setCurrentIndex(desk.cell(0, Model::TimeColumn));
        desk.view->addEvent(); // below the first
        QCOMPARE(desk.view->currentIndex().row(), 1);
        desk.view->addEvent(); // nothing was typed: it is the same place again
        QCOMPARE(desk.view->model()->rowCount(), 4);
        QCOMPARE(desk.view->currentIndex().row(), 1);
        desk.typeTime(u"14:10"_s);
        QTest::keyClicks(desk.field<GrowingField>(), u"Between"_s);
        desk.view->addEvent(); // what was typed is kept
        QCOMPARE(desk.events().size(), 4);
        QCOMPARE(desk.events()[1].text, u"Between"_s);
        QCOMPARE(desk.view->currentIndex().row(), 2);
    }

    void placesARowBelowAnotherWhileADraftAboveIsDropped()
    {
        Desk desk;
        Model &model = *desk.editor.model();
        model.startDraft(desk.cell(0, Model::TimeColumn));
        const QModelIndex draft = model.startDraft(desk.cell(3, Model::TimeColumn)); // the last of four
        QCOMPARE(draft.row(), 3);
        QCOMPARE(model.rowCount(), 4);
    }

    void takesASecondLineWithShiftAndLeavesTextAloneOnEsc()
    {
        Desk desk;
        desk.open(0, Model::TextColumn);
        auto *text = desk.field<GrowingField>();
        const int height = desk.view->rowHeight(0);
        QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(text, u"and again"_s);
        QVERIFY(desk.view->rowHeight(0) > height);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(desk.events()[0].text, u"Alert fires\nand again"_s);
        desk.open(0, Model::TextColumn);
        text = desk.field<GrowingField>();
        QTest::keyClicks(text, u" not this"_s);
        QTest::keyClick(text, Qt::Key_Escape);
        QCOMPARE(desk.events()[0].text, u"Alert fires\nand again"_s);
    }

    void goesFromCellToCellWithTab()
    {
        Desk desk;
        desk.open(0, Model::TimeColumn);
        QTest::keyClick(desk.field<TimeField>(), Qt::Key_Tab);
        QVERIFY(desk.field<GrowingField>());
        QTest::keyClick(desk.field<GrowingField>(), Qt::Key_Tab);
        QTRY_COMPARE(desk.view->currentIndex(), desk.cell(1, Model::TimeColumn));
    }

    void goesOnBehindTheLastRowWithTab()
    {
        Desk desk;
        const auto tab = [](QWidget *from) {
            QTest::keyClick(from, Qt::Key_Tab);
            QApplication::processEvents();
        };
        desk.view->setCurrentIndex(desk.cell(2, Model::TextColumn));
        desk.editor.addEvent();
        desk.typeTime(u"14:30"_s);
        QTest::keyClicks(desk.field<GrowingField>(), u"note"_s);
        tab(desk.field<GrowingField>());
        QVERIFY(desk.field<TimeField>()); // another is begun
        QTest::keyClicks(desk.field<TimeField>(), u"14:40"_s);
        tab(desk.field<TimeField>());
        QTest::keyClicks(desk.field<GrowingField>(), u"First alarm"_s);
        tab(desk.field<GrowingField>());
        QVERIFY(desk.texts().contains(u"note"_s) && desk.texts().contains(u"First alarm"_s));
        tab(desk.field<TimeField>());
        tab(desk.field<GrowingField>()); // nothing is in it
        QCOMPARE(desk.view->model()->rowCount(), 5);
        QVERIFY(desk.editor.focusWidget() && desk.editor.focusWidget() != desk.view);
    }

    void leavesTheTableBehindARowThatIsNotNew()
    {
        Desk desk;
        desk.open(2, Model::TextColumn);
        QTest::keyClick(desk.field<GrowingField>(), Qt::Key_Tab);
        QTRY_VERIFY(desk.editor.focusWidget() && desk.editor.focusWidget() != desk.view);
        QVERIFY(!desk.field<GrowingField>() && !desk.field<TimeField>());
        QCOMPARE(desk.view->model()->rowCount(), 3);
    }

    void keepsWhatIsBeingTypedWhenSomebodyElseChangesTheTimeline()
    {
        Desk desk;
        desk.open(1, Model::TextColumn);
        auto *text = desk.field<GrowingField>();
        QTest::keyClicks(text, u" at once"_s);
        Incident after = desk.document.incident();
        after.timeline[0].text = u"The alert fires"_s;
        desk.document.edit(u"Other"_s, after);
        QCOMPARE(text->toPlainText(), u"Rolled back at once"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(desk.events()[1].text, u"Rolled back at once"_s);
        QCOMPARE(desk.events()[0].text, u"The alert fires"_s);
    }

    void handsOverWhatIsTypedWhileTheFieldStaysOpen()
    {
        Desk desk;
        desk.open(1, Model::TextColumn);
        auto *text = desk.field<GrowingField>();
        QTest::keyClicks(text, u" at once"_s);
        QTRY_COMPARE(desk.events()[1].text, u"Rolled back at once"_s);
        QVERIFY(desk.document.state() == Document::State::Editing);
        text->moveCursor(QTextCursor::Start);
        QTest::keyClicks(text, u"We "_s);
        desk.document.flush(); // nobody waits for a pause then
        QCOMPARE(desk.events()[1].text, u"We Rolled back at once"_s);
        QCOMPARE(desk.field<GrowingField>(), text);
        QCOMPARE(text->textCursor().position(), 3);
        QTest::keyClick(text, Qt::Key_Escape);
        QCOMPARE(desk.events()[1].text, u"Rolled back"_s);
        QVERIFY(!desk.field<GrowingField>());
    }

    void takesBackATextOfAnEventInStepsOfTyping()
    {
        Desk desk;
        desk.open(1, Model::TextColumn);
        auto *text = desk.field<GrowingField>();
        QTest::keyClicks(text, u" at once"_s);
        desk.document.flush();
        desk.document.endStep(); // as a pause does
        QTest::keyClicks(text, u" by hand"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(desk.events()[1].text, u"Rolled back at once by hand"_s);
        desk.document.undo();
        QCOMPARE(desk.events()[1].text, u"Rolled back at once"_s);
        desk.document.undo();
        QCOMPARE(desk.events()[1].text, u"Rolled back"_s);
        QVERIFY(!desk.document.undoStack()->canUndo());
    }

    void makesAnEventOfTheFirstWordsAndNoneOfItOnEsc()
    {
        Desk desk;
        desk.view->addEvent();
        QTest::keyClick(desk.field<TimeField>(), Qt::Key_Tab);
        auto *text = desk.field<GrowingField>();
        QVERIFY(text);
        QTest::keyClicks(text, u"Somebody looked"_s);
        desk.document.flush();
        QCOMPARE(desk.events().size(), 4);
        QCOMPARE(desk.field<GrowingField>(), text);
        QTest::keyClick(text, Qt::Key_Escape);
        QCOMPARE(desk.events().size(), 3);
        QCOMPARE(desk.view->model()->rowCount(), 3);
    }
};

NEVERTWICE_TEST(TimelineTypingTest);
#include "timelinetyping_test.moc"
