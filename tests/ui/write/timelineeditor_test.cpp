#include "ui/write/timelineeditor.h"

#include "tests/support/testmain.h"
#include "tests/ui/support/timelinedesk.h"
#include "ui/kit/quietfield.h"
#include "ui/write/eventdetails.h"
#include "ui/write/growingfield.h"
#include "ui/write/timelinecanvas.h"
#include "ui/write/timelinekinds.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class TimelineEditorTest : public QObject
{
    Q_OBJECT

    using Desk = TimelineDesk;
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

    void leavesRoomBetweenItsQuestionAndTheDrawing()
    {
        Desk desk(anIncident().startedAt("2026-09-14T12:00:00Z").resolvedAt("2026-09-14T13:00:00Z"));
        const auto *canvas = desk.editor.findChild<TimelineCanvas *>();
        QVERIFY(canvas && canvas->isVisible());
        const auto labels = desk.editor.findChildren<QLabel *>();
        const auto question = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith("What happened"_L1);
        });
        QVERIFY(question != labels.end());
        const auto gap = [&] {
            return canvas->mapTo(&desk.editor, QPoint()).y() -
                   (*question)->mapTo(&desk.editor, QPoint(0, (*question)->height())).y();
        };
        QTRY_VERIFY(gap() >= space::s);
    }

    // There is nowhere to put it, and its address is not what happened.
    void makesNoEventOfAFileThatIsPasted()
    {
        Desk desk;
        auto *copied = new QMimeData;
        copied->setUrls({QUrl::fromLocalFile(u"/tmp/graph.png"_s)});
        QApplication::clipboard()->setMimeData(copied);
        QTest::keyClick(desk.view, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.events().size(), 3);
        QCOMPARE(desk.texts().size(), 3);
        QVERIFY(!desk.document.undoStack()->canUndo());
    }

    void givesTheTextTheRoomOfANarrowTable()
    {
        Desk desk;
        QApplication::processEvents();
        QVERIFY(desk.view->columnWidth(Model::KindColumn) > 60);
        const int flat = desk.view->rowHeight(1);
        desk.editor.resize(360, 600);
        QApplication::processEvents();
        QVERIFY(desk.view->columnWidth(Model::TextColumn) > desk.view->width() * 6 / 10);
        QVERIFY(desk.view->rowHeight(1) > flat); // the kind stands above the text
        const QRect cell = desk.view->visualRect(desk.cell(1, Model::TextColumn));
        QTest::mouseClick(desk.view->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(12, 12));
        QTest::mouseDClick(desk.view->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(12, 12));
        auto *kinds = desk.view->findChild<QMenu *>();
        QVERIFY(kinds && !desk.field<GrowingField>());
        kinds->close();
        desk.open(1, Model::TextColumn);
        const auto *field = desk.field<GrowingField>();
        QVERIFY(field && field->y() > cell.top() + 12); // and is read beside what is typed
        QVERIFY(field->geometry().bottom() <= desk.view->visualRect(desk.cell(1, Model::TextColumn)).bottom());
    }

    void breaksAWordThatNoLineHasRoomFor()
    {
        Desk desk(anIncident()
                      .withEvent(anEvent().at("2026-09-14T12:05:00Z").saying("Alert fires"))
                      .withEvent(anEvent().at("2026-09-14T12:06:00Z").saying(u"x"_s.repeated(100)))
                      .withEvent(anEvent().at("2026-09-14T12:20:00Z").saying("Rolled back")));
        desk.editor.resize(360, 600);
        QApplication::processEvents();
        QVERIFY(desk.view->rowHeight(1) >= desk.view->rowHeight(2) + 2 * desk.view->fontMetrics().height());
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

    void marksTheRowWhoseDetailsAreShown()
    {
        Desk desk;
        const auto ground = [&](int row) {
            const QRect cell = desk.view->visualRect(desk.cell(row, Model::TextColumn));
            return desk.view->viewport()->grab().toImage().pixelColor(cell.right() - 12, cell.bottom() - 6);
        };
        const auto choose = [&](int row) {
            desk.view->setFocus();
            desk.view->setCurrentIndex(desk.cell(row, Model::TextColumn));
        };
        choose(0);
        const QColor plain = ground(1);
        choose(1);
        const QColor chosen = ground(1);
        QVERIFY(chosen != plain);
        desk.editor.details()->field(Model::Detail::Author)->setFocus();
        QVERIFY(!desk.view->selectionModel()->hasSelection());
        QVERIFY(ground(1) != plain && ground(1) != chosen);
        choose(1);
        QTest::keyClick(desk.view, Qt::Key_Escape);
        QVERIFY(desk.editor.details()->isVisible());
        QVERIFY(ground(1) != plain && ground(1) != chosen);
        choose(0);
        QCOMPARE(ground(1), plain);
    }

    void keepsAnEndThatIsNoTimeBesideItsEvent()
    {
        Desk desk;
        QuietField *until = desk.editor.details()->field(Model::Detail::End);
        const auto choose = [&](int row) {
            desk.view->setFocus();
            desk.view->setCurrentIndex(desk.cell(row, Model::TextColumn));
        };
        choose(0);
        until->setFocus();
        QTest::keyClicks(until, u"junk"_s);
        choose(1);
        QCOMPARE(until->text(), QString());
        QVERIFY(!until->isWrong());
        choose(0);
        QCOMPARE(until->text(), u"junk"_s);
        QVERIFY(until->isWrong());
        {
            TimelineEditor beside(desk.theme); // another window
            choose(1);
            beside.setDocument(&desk.document);
            beside.show();
            beside.view()->setCurrentIndex(beside.view()->model()->index(0, Model::TextColumn));
            QCOMPARE(beside.details()->field(Model::Detail::End)->text(), u"junk"_s);
        }
        choose(0);
        QCOMPARE(until->text(), u"junk"_s);
        until->setFocus();
        until->selectAll();
        QTest::keyClick(until, Qt::Key_Delete);
        QVERIFY(!until->isWrong());
        choose(1);
        choose(0);
        QCOMPARE(until->text(), QString());
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
