#include "ui/write/timelinecanvas.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"
#include "ui/write/document.h"
#include "ui/write/growingfield.h"
#include "ui/write/timelineeditor.h"
#include "ui/write/timelineitemmodel.h"
#include "ui/write/timelineview.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

namespace timelinecanvastest {

Incident fourEvents()
{
    return anIncident()
        .inZone("Europe/Berlin")
        .withEvent("2026-09-14T12:00:00Z", EventKind::Change, "Rollout begins")
        .withEvent("2026-09-14T12:05:00Z", EventKind::Detection, "Alert <b>fires</b>")
        .withEvent("2026-09-14T12:20:00Z", EventKind::FalseLead, "The pool is too small")
        .withEvent("2026-09-14T12:50:00Z", EventKind::Mitigation, "Rolled back");
}

struct CanvasDesk
{
    explicit CanvasDesk(const Incident &incident = fourEvents()) : document(incident)
    {
        editor.setClock(stoppedAt("2026-09-16T09:30:00Z"));
        editor.resize(760, 700);
        editor.setDocument(&document);
        editor.show();
        QApplication::setActiveWindow(&editor);
        QApplication::processEvents();
        canvas->setFocus();
    }

    QPointF placeOf(int mark) const { return canvas->places().marks[canvas->places().shownBy(mark)].rect.center(); }
    QUuid uuidOf(int mark) const { return canvas->drawing().marks[mark].event.uuid; }
    void turnWheel(const QPointF &place, int by, Qt::KeyboardModifiers keys)
    {
        QWheelEvent wheel(place, canvas->mapToGlobal(place), {}, {0, by}, Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas, &wheel);
        wasTaken = wheel.isAccepted();
    }
    QStringList chosenInTable() const
    {
        QStringList texts;
        for (const QModelIndex &index : view->selectionModel()->selectedRows(TimelineItemModel::TextColumn))
            texts.append(index.data().toString());
        return texts;
    }

    Theme theme;
    Document document;
    TimelineEditor editor{theme};
    TimelineCanvas *canvas = editor.canvas();
    TimelineView *view = editor.view();
    bool wasTaken = false;
};

} // namespace timelinecanvastest

class TimelineCanvasTest : public QObject
{
    Q_OBJECT

    using Desk = timelinecanvastest::CanvasDesk;

private slots:
    // Of many in one minute the drawing names those that matter most, and whichever is chosen.
    void namesWhatIsChosenAmongManyOfOneMinute()
    {
        IncidentBuilder builder = anIncident();
        for (int i = 0; i < 9; ++i)
            builder.withEvent("2026-09-14T12:00:00Z", i == 4 ? EventKind::Decision : EventKind::Note, "Together");
        Desk desk(builder);
        for (int mark = 0; mark < 9; ++mark) {
            desk.canvas->choose(mark);
            const auto &labels = desk.canvas->places().labels;
            QVERIFY(std::any_of(labels.begin(), labels.end(),
                                [mark](const TimelineLayout::Label &label) { return label.mark == mark; }));
        }
    }

    void choosesTheSameInDrawingAndTable()
    {
        Desk desk;
        QTest::mouseClick(desk.canvas, Qt::LeftButton, {}, desk.placeOf(2).toPoint());
        QCOMPARE(desk.chosenInTable(), QStringList{u"The pool is too small"_s});
        QCOMPARE(desk.canvas->state().selected, QSet<int>{2});
        desk.view->setFocus();
        desk.view->selectRow(1);
        QCOMPARE(desk.canvas->state().selected, QSet<int>{1});
    }

    void walksWithTheArrowKeysAndTellsTheTable()
    {
        Desk desk;
        QTest::keyClick(desk.canvas, Qt::Key_Home);
        QCOMPARE(desk.canvas->current(), desk.uuidOf(0));
        QTest::keyClick(desk.canvas, Qt::Key_Right);
        QTest::keyClick(desk.canvas, Qt::Key_Right);
        QCOMPARE(desk.chosenInTable(), QStringList{u"The pool is too small"_s});
        QTest::keyClick(desk.canvas, Qt::Key_End);
        QTest::keyClick(desk.canvas, Qt::Key_Right); // there is no further one
        QCOMPARE(desk.canvas->current(), desk.uuidOf(3));
        QTest::keyClick(desk.canvas, Qt::Key_Left);
        QCOMPARE(desk.canvas->current(), desk.uuidOf(2));
        QVERIFY(desk.canvas->hasFocus());
    }

    void opensAnEventToWriteAtIt()
    {
        Desk desk;
        QTest::keyClick(desk.canvas, Qt::Key_End);
        QTest::keyClick(desk.canvas, Qt::Key_Return);
        QCOMPARE(desk.view->currentIndex().data().toString(), u"Rolled back"_s);
        QVERIFY(desk.view->findChild<GrowingField *>());
    }

    void zoomsAboutThePointerAndLeavesThePlainWheelToThePage()
    {
        Desk desk;
        const QPointF place = desk.placeOf(1);
        const qint64 time = desk.canvas->scale().timeAt(place.x());
        desk.turnWheel(place, 120, Qt::NoModifier);
        QVERIFY(!desk.wasTaken);
        QVERIFY(desk.canvas->scale().isWhole());
        for (int i = 0; i < 6; ++i)
            desk.turnWheel(place, 120, Qt::ControlModifier);
        QVERIFY(desk.wasTaken);
        QVERIFY(desk.canvas->scale().zoom() > 3);
        QVERIFY(std::abs(desk.canvas->scale().xAt(time) - place.x()) < 1);
        QTest::keyClick(desk.canvas, Qt::Key_0);
        QVERIFY(desk.canvas->scale().isWhole());
    }

    void staysAsHighWhileItZooms()
    {
        Desk desk;
        const int height = desk.canvas->heightForWidth(desk.canvas->width());
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(desk.canvas, Qt::Key_Plus);
            QCOMPARE(desk.canvas->heightForWidth(desk.canvas->width()), height);
        }
        QVERIFY(!desk.canvas->scale().isWhole());
    }

    void movesWhereItIsDragged()
    {
        Desk desk;
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(desk.canvas, Qt::Key_Plus);
        const double before = desk.canvas->scale().offset();
        const QPoint from(400, 5);
        QTest::mousePress(desk.canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(desk.canvas, from - QPoint(60, 0));
        QMouseEvent move(QEvent::MouseMove, from - QPoint(60, 0), desk.canvas->mapToGlobal(from - QPoint(60, 0)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.canvas, &move);
        QTest::mouseRelease(desk.canvas, Qt::LeftButton, {}, from - QPoint(60, 0));
        QVERIFY(desk.canvas->scale().offset() > before + 50);
        QVERIFY(desk.canvas->state().selected.isEmpty());
    }

    void bringsWhatTheTableChoosesIntoTheWindow()
    {
        Desk desk;
        QTest::keyClick(desk.canvas, Qt::Key_Home);
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(desk.canvas, Qt::Key_Plus);
        QVERIFY(desk.canvas->places().shownBy(3) < 0);
        desk.view->selectRow(3);
        QVERIFY(desk.canvas->places().shownBy(3) >= 0);
    }

    void followsTheDocument()
    {
        Desk desk;
        Incident after = desk.document.incident();
        after.timeline.append(anEvent().at("2026-09-14T12:55:00Z").saying("Checked"));
        desk.document.edit(u"Add event"_s, after);
        QCOMPARE(desk.canvas->drawing().marks.size(), 5);
        desk.document.undo();
        QCOMPARE(desk.canvas->drawing().marks.size(), 4);
    }

    void isNotThereWithoutATimeline()
    {
        Desk desk{Incident(anIncident())};
        QVERIFY(!desk.canvas->isVisible());
        QCOMPARE(desk.canvas->heightForWidth(700), 0);
    }

    void tellsEveryEventToAReaderOfTheScreen()
    {
        Desk desk;
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(desk.canvas);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 4);
        QAccessibleInterface *lead = list->child(2);
        QCOMPARE(lead->role(), QAccessible::ListItem);
        const QString said = lead->text(QAccessible::Name);
        for (const QString &fact : {u"14:20"_s, u"False lead"_s, u"The pool is too small"_s, u"30 min lost"_s})
            QVERIFY2(said.contains(fact), qPrintable(said));
        QVERIFY(!lead->rect().isEmpty());
        QCOMPARE(lead->parent()->object(), desk.canvas);
        QCOMPARE(list->indexOfChild(lead), 2);
        lead->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(lead->state().selected);
        QCOMPARE(list->focusChild(), lead);
    }

    void showsTextsOfPeopleAsTheyAre()
    {
        Desk desk;
        const QString tip = desk.canvas->tipAt(desk.placeOf(1));
        QVERIFY2(tip.contains("<b>fires</b>"_L1), qPrintable(tip)); // escaped where it is shown
    }

    void keepsTheDirectionOfTimeInEveryLanguage()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        {
            Desk desk;
            QVERIFY(desk.placeOf(0).x() < desk.placeOf(3).x());
            QCOMPARE(desk.canvas->layoutDirection(), Qt::LeftToRight);
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void looksTheSameHoweverOftenItIsAsked()
    {
        Desk desk;
        const QImage first = desk.canvas->grab().toImage();
        QCOMPARE(desk.canvas->grab().toImage(), first);
        desk.theme.setScheme(Scheme::Dark);
        QVERIFY(desk.canvas->grab().toImage() != first);
    }
};

NEVERTWICE_TEST(TimelineCanvasTest);
#include "timelinecanvas_test.moc"
