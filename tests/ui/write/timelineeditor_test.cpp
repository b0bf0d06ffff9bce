#include "ui/write/timelineeditor.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"
#include "ui/kit/quietfield.h"
#include "ui/kit/timefield.h"
#include "ui/write/document.h"
#include "ui/write/eventdetails.h"
#include "ui/write/growingfield.h"
#include "ui/write/timelineitemmodel.h"
#include "ui/write/timelinekinds.h"
#include "ui/write/timelineview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

namespace timelineeditor {

using Model = TimelineItemModel;

// An open incident of Berlin with three events, in a window.
struct Desk
{
    explicit Desk(const Incident &incident) : document(incident)
    {
        editor.setClock(stoppedAt("2026-09-16T09:30:00Z"));
        editor.resize(760, 500);
        editor.setDocument(&document);
        editor.show();
        QApplication::setActiveWindow(&editor);
        view->setFocus();
    }
    Desk()
        : Desk(anIncident()
                   .inZone("Europe/Berlin")
                   .withEvent(anEvent().at("2026-09-14T12:05:00Z").saying("Alert fires").ofKind(EventKind::Detection))
                   .withEvent(anEvent().at("2026-09-14T12:20:00Z").saying("Rolled back"))
                   .withEvent(anEvent().saying("Somebody restarted the cache").writtenAs("later")))
    {
    }

    QModelIndex cell(int row, int column) const { return view->model()->index(row, column); }
    QString text(int row, int column = Model::TextColumn) const { return cell(row, column).data().toString(); }
    QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            all.append(text(row));
        return all;
    }
    const QList<Event> &events() const { return document.incident().timeline; }
    // The one that is open; those that were closed may not be gone yet.
    template <typename Field> Field *field() const
    {
        for (auto *field : view->findChildren<Field *>())
            if (field->isVisible()) return field;
        return nullptr;
    }
    void open(int row, int column)
    {
        view->setCurrentIndex(cell(row, column));
        QTest::keyClick(view, Qt::Key_F2);
    }
    void typeTime(const QString &typed)
    {
        auto *time = field<TimeField>();
        QVERIFY(time);
        time->selectAll();
        QTest::keyClicks(time, typed);
        QTest::keyClick(time, Qt::Key_Return);
        QApplication::processEvents(); // the view takes it over when the key has been dealt with
    }

    Theme theme;
    Document document;
    TimelineEditor editor{theme};
    TimelineView *view = editor.view();
};

} // namespace timelineeditor

class TimelineEditorTest : public QObject
{
    Q_OBJECT

    using Desk = timelineeditor::Desk;
    using Model = TimelineItemModel;

private slots:
    void keepsTheRulesOfAModelWhileTheDocumentChanges()
    {
        Desk desk;
        const QAbstractItemModelTester tester(desk.editor.model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        Incident after = desk.document.incident();
        after.timeline[0].at = at("2026-09-14T13:00:00Z");
        after.timeline.removeAt(1);
        after.timeline.prepend(anEvent().at("2026-09-14T11:00:00Z").saying("Deploy"));
        after.timeline.append(anEvent().at("2026-09-14T14:00:00Z").saying("Over"));
        desk.document.edit(u"Many"_s, after);
        QCOMPARE(desk.texts(),
                 (QStringList{u"Deploy"_s, u"Alert fires"_s, u"Somebody restarted the cache"_s, u"Over"_s}));
        desk.document.undo();
        QCOMPARE(desk.texts(), (QStringList{u"Alert fires"_s, u"Rolled back"_s, u"Somebody restarted the cache"_s}));
    }

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

    void endsTheLineAtTheHeadingOfADay()
    {
        Desk desk(anIncident()
                      .withEvent(anEvent().at("2026-09-14T12:05:00Z").saying("Alert fires"))
                      .withEvent(anEvent().at("2026-09-15T12:20:00Z").saying("Rolled back")));
        QApplication::processEvents();
        const QRect cell = desk.view->visualRect(desk.cell(1, Model::KindColumn));
        QVERIFY(!desk.cell(1, Model::KindColumn).data(Model::DayRole).toString().isEmpty());
        const QImage seen = desk.view->viewport()->grab().toImage();
        const QRgb ground = seen.pixel(cell.left() + 40, cell.top() + 1);
        for (int x = cell.left(); x < cell.left() + 20; ++x)
            for (int y = cell.top(); y < cell.top() + 8; ++y) // above the words
                QCOMPARE(seen.pixel(x, y), ground);
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
        QCOMPARE(desk.events()[1].at, at("2026-09-13T23:30:00Z"));
    }

    void movesARowToItsTimeAndKeepsItCurrent()
    {
        Desk desk;
        desk.open(1, Model::TimeColumn);
        desk.typeTime(u"13:00"_s);
        QCOMPARE(desk.texts().first(), u"Rolled back"_s);
        QCOMPARE(desk.view->currentIndex().row(), 0);
        QCOMPARE(desk.events()[1].text, u"Rolled back"_s); // the document keeps its order
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

    void givesSeveralRowsAKindWithOneKeyAndOneStep()
    {
        Desk desk;
        desk.view->selectAll();
        QTest::keyClick(desk.view, Qt::Key_M);
        for (const Event &event : desk.events())
            QVERIFY(event.kind == EventKind::Mitigation);
        desk.document.undo();
        QVERIFY(desk.events()[0].kind == EventKind::Detection);
        QVERIFY(!desk.document.undoStack()->canUndo());
    }

    void hasAKeyOfItsOwnForEveryKind()
    {
        QSet<QChar> keys;
        for (size_t i = 0; i < CodeWords<EventKind>::words.size(); ++i) {
            const QChar key = keyOf(EventKind(i));
            QVERIFY2(!key.isNull(), qPrintable(CodeWords<EventKind>::words[i].toString()));
            QVERIFY(kindOfKey(key) == EventKind(i));
            keys.insert(key);
        }
        QCOMPARE(size_t(keys.size()), CodeWords<EventKind>::words.size());
    }

    void starsAndDeletesWhatIsSelected()
    {
        Desk desk;
        desk.view->setCurrentIndex(desk.cell(0, Model::TextColumn));
        QTest::keyClick(desk.view, '*');
        QVERIFY(desk.events()[0].starred);
        desk.view->selectRow(0);
        desk.view->selectionModel()->select(desk.cell(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(desk.view, Qt::Key_Delete);
        QCOMPARE(desk.texts(), QStringList{u"Rolled back"_s});
        desk.document.undo();
        QCOMPARE(desk.events().size(), 3);
    }

    void offersEverythingInItsMenu()
    {
        Desk desk;
        desk.view->setCurrentIndex(desk.cell(0, Model::TextColumn));
        const std::unique_ptr<QMenu> menu(desk.view->makeMenu());
        QStringList words;
        for (const QAction *action : menu->actions())
            words.append(action->text().section(u'\t', 0, 0));
        for (const QString &word :
             {u"Add event"_s, u"Edit time"_s, u"Edit text"_s, u"Kind"_s, u"Star"_s, u"Delete event"_s})
            QVERIFY2(words.contains(word), qPrintable(words.join(u", "_s)));
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

    void takesEndAuthorAndEvidenceBesideTheTable()
    {
        Desk desk;
        desk.view->setCurrentIndex(desk.cell(0, Model::TextColumn));
        EventDetails *details = desk.editor.details();
        QVERIFY(details->isVisible());
        const auto type = [&](Model::Detail detail, const QString &text) {
            QuietField *field = details->field(detail);
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Return);
        };
        type(Model::Detail::End, u"+12m"_s);
        QCOMPARE(desk.events()[0].end, at("2026-09-14T12:17:00Z"));
        QCOMPARE(details->field(Model::Detail::End)->text(), u"14:17"_s);
        type(Model::Detail::Author, u"Anna"_s);
        type(Model::Detail::Link, u"https://graphs.example/7"_s);
        QCOMPARE(desk.events()[0].author, u"Anna"_s);
        QCOMPARE(desk.events()[0].link, u"https://graphs.example/7"_s);
        type(Model::Detail::End, u"13:00"_s); // before it began
        QVERIFY(details->field(Model::Detail::End)->isWrong());
        QCOMPARE(desk.events()[0].end, at("2026-09-14T12:17:00Z"));
        for (int i = 0; i < 3; ++i)
            desk.document.undo();
        QVERIFY(!desk.events()[0].end.isKnown());
    }

    void movesWhatHasNoTimeWithAltAndTheArrows()
    {
        Desk desk;
        desk.view->setCurrentIndex(desk.cell(2, Model::TextColumn));
        QTest::keyClick(desk.view, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.texts(), QStringList({u"Alert fires"_s, u"Somebody restarted the cache"_s, u"Rolled back"_s}));
        QTest::keyClick(desk.view, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.texts().first(), u"Somebody restarted the cache"_s);
        QTest::keyClick(desk.view, Qt::Key_Up, Qt::AltModifier); // it is the first already
        QTest::keyClick(desk.view, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(desk.texts()[1], u"Somebody restarted the cache"_s);
        QCOMPARE(desk.view->currentIndex().data().toString(), u"Somebody restarted the cache"_s);
        desk.view->setCurrentIndex(desk.cell(0, Model::TextColumn));
        QTest::keyClick(desk.view, Qt::Key_Down, Qt::AltModifier); // time decides about it
        QCOMPARE(desk.texts().first(), u"Alert fires"_s);
        for (int i = 0; i < 3; ++i)
            desk.document.undo();
        QCOMPARE(desk.texts().last(), u"Somebody restarted the cache"_s);
    }

    void knowsTheKindOfWhatIsTypedByItsWords()
    {
        Desk desk;
        desk.view->addEvent();
        desk.typeTime(u"14:30"_s);
        QTest::keyClicks(desk.field<GrowingField>(), u"Rolled back release 4812"_s);
        QTest::keyClick(desk.field<GrowingField>(), Qt::Key_Return);
        const auto added = std::find_if(desk.events().begin(), desk.events().end(),
                                        [](const Event &event) { return event.text.endsWith(u"4812"_s); });
        QVERIFY(added != desk.events().end());
        QCOMPARE(added->kind.word(), u"mitigation"_s);
    }

    void showsWhatWasRecordedBesideWhatIsRight()
    {
        Event event = anEvent().at("2026-09-14T12:05:00Z").saying("Alert").writtenAs("14:50");
        event.correctedFrom = at("2026-09-14T12:50:00Z");
        Desk desk{Incident(anIncident().inZone("Europe/Berlin").withEvent(event))};
        QVERIFY(desk.cell(0, Model::TextColumn).data(Model::NoteRole).toString().contains(u"recorded 14:50"_s));
    }

    void marksAContradictionWhereItStandsAndSettlesItWithAClick()
    {
        Desk desk{Incident(anIncident()
                               .startedAt("2026-09-14T12:00:00Z")
                               .resolvedAt("2026-09-14T13:00:00Z")
                               .withEvent("2026-09-14T12:30:00Z", EventKind::Symptom, "Second")
                               .withEvent("2026-09-14T12:10:00Z", EventKind::Symptom, "First")
                               .withEvent("2026-08-14T12:40:00Z", EventKind::Symptom, "A month before"))};
        const QModelIndex outside = desk.editor.model()->index(0, Model::TextColumn);
        QCOMPARE(outside.data().toString(), u"A month before"_s);
        QVERIFY(!outside.data(Model::FindingRole).toString().isEmpty());
        const QString fix = outside.data(Model::FixRole).toString();
        QVERIFY(!fix.isEmpty());
        const QRect cell = desk.view->visualRect(outside);
        bool isSettled = false;
        // Wherever the words of the fix stand in the last line of the row.
        for (int x = cell.left(); x < cell.right() && !isSettled; x += 8) {
            QTest::mouseClick(desk.view->viewport(), Qt::LeftButton, {}, QPoint(x, cell.bottom() - 10));
            isSettled = desk.document.undoStack()->canUndo();
        }
        QVERIFY(isSettled);
        desk.document.undo();
        QVERIFY(!desk.document.undoStack()->canUndo());
        for (int i = 0; i < 3; ++i) // each settles one
            for (int row = 0; row < 3; ++row)
                desk.editor.model()->applyFix(desk.cell(row, Model::TextColumn));
        for (int row = 0; row < 3; ++row)
            QCOMPARE(desk.cell(row, Model::TextColumn).data(Model::FindingRole).toString(), QString());
        QCOMPARE(desk.texts(), QStringList({u"First"_s, u"Second"_s, u"A month before"_s}));
        QCOMPARE(desk.events()[2].correctedFrom, at("2026-08-14T12:40:00Z"));
    }

    void putsWhatIsNewIntoTheOrderOfTime()
    {
        Desk desk;
        desk.view->addEvent();
        desk.typeTime(u"14:10"_s);
        QTest::keyClicks(desk.field<GrowingField>(), u"between"_s);
        QTest::keyClick(desk.field<GrowingField>(), Qt::Key_Return);
        QCOMPARE(desk.events()[1].text, u"between"_s);
        for (int row = 0; row < 4; ++row)
            QCOMPARE(desk.cell(row, Model::TextColumn).data(Model::FindingRole).toString(), QString());
    }

    void changesNothingThatMayOnlyBeRead()
    {
        Theme theme;
        Document document(anIncident().withEvent(anEvent().saying("Alert")), 1, Access::ReadOnly);
        TimelineEditor editor(theme);
        editor.setDocument(&document);
        editor.show();
        editor.view()->setCurrentIndex(editor.view()->model()->index(0, Model::TextColumn));
        QTest::keyClick(editor.view(), Qt::Key_Delete);
        QTest::keyClick(editor.view(), Qt::Key_M);
        QTest::keyClick(editor.view(), Qt::Key_F2);
        QVERIFY(!editor.view()->findChild<QTextEdit *>());
        QCOMPARE(document.incident().timeline.size(), 1);
        QVERIFY(document.incident().timeline[0].kind == EventKind::Note);
    }
};

NEVERTWICE_TEST(TimelineEditorTest);
#include "timelineeditor_test.moc"
