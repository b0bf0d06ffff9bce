#include "ui/write/impactintervals.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"
#include "ui/kit/timefield.h"
#include "ui/write/document.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

namespace intervals {

struct Desk
{
    Desk()
        : document(anIncident()
                       .startedAt("2026-09-14T12:00:00Z")
                       .affectingFrom("2026-09-14T12:00:00Z", "2026-09-14T12:20:00Z"))
    {
        rows.setClock(stoppedAt("2026-09-16T09:30:00Z"));
        rows.setDocument(&document);
        rows.show();
        QApplication::setActiveWindow(&rows);
    }
    void type(TimeField *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    const QList<Interval> &intervals() const { return document.incident().impact.intervals; }

    Theme theme;
    Document document;
    ImpactIntervals rows{theme};
};

} // namespace intervals

class ImpactIntervalsTest : public QObject
{
    Q_OBJECT

    using Desk = intervals::Desk;

private slots:
    void keepsATextThatIsNoTimeBesideItsIncident()
    {
        Desk desk;
        Document other(anIncident().startedAt("2026-09-01T08:00:00Z"));
        desk.type(desk.rows.toField(0), u"after lunch"_s);
        desk.rows.setDocument(&other);
        QCOMPARE(desk.rows.rowCount(), 0);
        desk.rows.setDocument(&desk.document);
        QCOMPARE(desk.rows.toField(0)->text(), u"after lunch"_s);
        QVERIFY(desk.rows.noteOf(0).contains(u"14:05"_s));
        QCOMPARE(desk.intervals()[0].to, at("2026-09-14T12:20:00Z"));
    }

    // The field that goes says that it loses the keyboard.
    void showsThoseOfAnotherIncidentWhileItHasTheKeyboard()
    {
        Document other(anIncident()
                           .startedAt("2026-09-01T08:00:00Z")
                           .affectingFrom("2026-09-01T08:00:00Z", "2026-09-01T08:10:00Z"));
        Desk desk;
        desk.rows.addButton()->click();
        QCOMPARE(desk.rows.rowCount(), 2);
        desk.rows.fromField(0)->setFocus();
        QVERIFY(desk.rows.fromField(0)->hasFocus());
        desk.rows.setDocument(&other);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(desk.rows.rowCount(), 1);
        QCOMPARE(desk.rows.findChildren<TimeField *>().size(), 2);
        QCOMPARE(desk.rows.noteOf(0), u"10 min"_s);
        QCOMPARE(desk.intervals().size(), 2);
    }

    void keepsTheEndsTogetherWhereThereIsMuchRoom()
    {
        Desk desk;
        desk.rows.toField(0)->setFocus();
        desk.rows.toField(0)->selectAll();
        QTest::keyClick(desk.rows.toField(0), Qt::Key_Delete);
        QTest::keyClick(desk.rows.toField(0), Qt::Key_Return);
        QVERIFY(!desk.intervals()[0].to.isKnown());
        desk.rows.resize(900, 100);
        QApplication::processEvents();
        QVERIFY(desk.rows.toField(0)->x() - desk.rows.fromField(0)->geometry().right() < 40);
    }

    void readsTheEndsAsTheyAreTyped()
    {
        Desk desk;
        QCOMPARE(desk.rows.noteOf(0), u"20 min"_s);
        desk.type(desk.rows.toField(0), u"+45m"_s);
        QCOMPARE(desk.intervals()[0].to, at("2026-09-14T12:45:00Z"));
        QCOMPARE(desk.rows.noteOf(0), u"45 min"_s);
        desk.document.undo();
        QCOMPARE(desk.rows.noteOf(0), u"20 min"_s);
    }

    void addsAndRemovesRows()
    {
        Desk desk;
        desk.rows.addInterval();
        QCOMPARE(desk.rows.rowCount(), 2);
        desk.type(desk.rows.fromField(1), u"13:00-13:10"_s); // both ends at once
        QCOMPARE(desk.intervals()[1].from, at("2026-09-14T13:00:00Z"));
        QCOMPARE(desk.intervals()[1].to, at("2026-09-14T13:10:00Z"));
        desk.rows.removeButton(0)->click();
        QCOMPARE(desk.rows.rowCount(), 1);
        QCOMPARE(desk.rows.noteOf(0), u"10 min"_s);
        desk.document.undo();
        QCOMPARE(desk.rows.noteOf(0), u"20 min"_s);
        QCOMPARE(desk.rows.noteOf(1), u"10 min"_s);
    }

    void isNothingButALinkUntilThereIsOne()
    {
        Theme theme;
        Document document(anIncident().startedAt("2026-09-14T12:00:00Z"));
        ImpactIntervals rows(theme);
        rows.setDocument(&document);
        rows.show();
        QCOMPARE(rows.rowCount(), 0);
        QVERIFY(rows.addButton()->isVisible());
        Document readOnly(anIncident(), 1, Access::ReadOnly);
        rows.setDocument(&readOnly);
        QVERIFY(!rows.addButton()->isVisible());
    }

    void putsDashesBelowEachOther()
    {
        Desk desk;
        desk.rows.resize(620, 200);
        desk.rows.addInterval(); // without a length to tell
        desk.rows.addInterval();
        desk.type(desk.rows.toField(2), u"25:99"_s); // with a long sentence beside it
        QApplication::processEvents();
        const auto end = [&](int row) {
            const TimeField *from = desk.rows.fromField(row);
            return from->mapTo(&desk.rows, from->rect().topRight()).x();
        };
        QCOMPARE(end(1), end(0));
        QCOMPARE(end(2), end(0));
        desk.theme.setTextSize(150);
        QApplication::processEvents();
        const int wanted = desk.rows.fromField(0)->fontMetrics().horizontalAdvance(u"2026-11-28 23:59:00"_s);
        const int width = desk.rows.fromField(0)->width();
        desk.theme.setTextSize(100);
        QVERIFY(width > wanted);
    }

    void isFilledWithTheKeyboardAlone()
    {
        Desk desk;
        desk.rows.activateWindow();
        desk.rows.addButton()->setFocus();
        QTest::keyClick(desk.rows.addButton(), Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget(), desk.rows.fromField(1));
        QTest::keyClicks(desk.rows.fromField(1), u"13:00"_s);
        QTest::keyClick(desk.rows.fromField(1), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), desk.rows.toField(1));
        QTest::keyClicks(desk.rows.toField(1), u"+5m"_s);
        QTest::keyClick(desk.rows.toField(1), Qt::Key_Tab);
        QCOMPARE(desk.intervals()[1].to, at("2026-09-14T13:05:00Z"));
        QCOMPARE(QApplication::focusWidget(), desk.rows.removeButton(1));
        QTest::keyClick(desk.rows.removeButton(1), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), desk.rows.addButton());
        desk.rows.removeButton(0)->setFocus();
        QTest::keyClick(desk.rows.removeButton(0), Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget(), desk.rows.removeButton(0));
        QTest::keyClick(desk.rows.removeButton(0), Qt::Key_Space);
        QCOMPARE(desk.rows.rowCount(), 0);
        QCOMPARE(QApplication::focusWidget(), desk.rows.addButton());
    }

    void handsOverWhatIsTypedAndNotEntered()
    {
        Desk desk;
        desk.rows.toField(0)->setFocus();
        desk.rows.toField(0)->selectAll();
        QTest::keyClicks(desk.rows.toField(0), u"+45m"_s);
        desk.rows.handOver();
        QCOMPARE(desk.intervals()[0].to, at("2026-09-14T12:45:00Z"));
    }

    // An undo that has nothing to take back in the field is the page's.
    void leavesUndoToThePageWhereNothingIsTyped()
    {
        Desk desk;
        QAction undo;
        undo.setShortcut(QKeySequence(QKeySequence::Undo));
        QSignalSpy asked(&undo, &QAction::triggered);
        desk.rows.addAction(&undo);
        TimeField *field = desk.rows.toField(0);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"+45m"_s);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(asked.size(), 0);
        desk.type(field, u"+45m"_s);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
    }

    void saysWhatIsWrongBesideIt()
    {
        Desk desk;
        desk.type(desk.rows.toField(0), u"11:00"_s);
        QVERIFY2(desk.rows.noteOf(0).startsWith(u"Ends before"_s), qPrintable(desk.rows.noteOf(0)));
        desk.type(desk.rows.toField(0), u"99:99"_s);
        QCOMPARE(desk.rows.toField(0)->text(), u"99:99"_s);
        QVERIFY(desk.rows.noteOf(0).contains(u"14:05"_s));
        QCOMPARE(desk.intervals()[0].to, at("2026-09-14T11:00:00Z"));
    }
};

NEVERTWICE_TEST(ImpactIntervalsTest);
#include "impactintervals_test.moc"
