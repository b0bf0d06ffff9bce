#include "tests/support/testmain.h"
#include "tests/ui/support/desk.h"
#include "ui/find/incidentlist.h"
#include "ui/window/workspaceview.h"
#include "ui/write/pasteitemmodel.h"
#include "ui/write/pastesheet.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Journeys of somebody who pastes what was said, through the real window.
class PastingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    MainWindow &window() { return m_desk->window; }
    WorkspaceView &view() { return *window().workspace(); }
    PasteSheet *sheet() { return window().findChild<PasteSheet *>(); }
    template <typename T> T *child(const QString &name) { return sheet()->findChild<T *>(name); }
    QTableView *table() { return child<QTableView>(u"pasteRows"_s); }
    QString summary() { return child<QLabel>(u"pasteSummary"_s)->text(); }
    const QList<PasteRows::Row> &rows() { return sheet()->model()->rows().rows(); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(table(), Qt::Key(key), modifiers);
    }
    void goTo(int row)
    {
        table()->setFocus(); // as whoever clicks there
        QTRY_VERIFY(table()->hasFocus());
        table()->selectionModel()->setCurrentIndex(sheet()->model()->index(row, PasteItemModel::Text),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void waitForRows() { QTRY_VERIFY(sheet() && !sheet()->isReading()); }

    void openSheet(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        window().findChild<QAction *>(u"pasteLog"_s)->trigger();
        waitForRows();
    }
    void press(const QString &name) { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }

    static QString chat()
    {
        return u"Anna Berg\n  10:32 AM\nalert: error rate of the checkout\nTom Lindqvist\n  10:33 AM\njoined "
               u"#inc-checkout.\n"
               "Tom Lindqvist\n  10:40 AM\nrolled back\nto 4.2.1\nAnna Berg\n  10:50 AM\nall quiet\n"_s;
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->write({anIncident().titled("Disk full").startedAt("2026-01-01T10:00:00Z"),
                       anIncident().titled("Pool exhausted").startedAt("2026-01-02T10:00:00Z")});
        m_desk->show();
        m_desk->open();
        auto *list = window().findChild<QListView *>(u"incidents"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTRY_VERIFY(view().document());
    }
    void cleanup() { m_desk = nullptr; }

    void showsWhatWasCopiedBesideTheRows()
    {
        openSheet(chat());
        QCOMPARE(child<QPlainTextEdit>(u"pastedText"_s)->toPlainText(), chat());
        QCOMPARE(rows().size(), 4);
        QCOMPARE(rows()[0].log.author, u"Anna Berg"_s);
        QVERIFY(!rows()[1].isKept); // who joined
        QVERIFY2(summary().startsWith(u"3 rows, 1 left out"_s), qPrintable(summary()));
        // The day on which the incident began.
        QCOMPARE(rows()[0].log.at.text(), u"2026-01-02T10:32:00Z"_s);
    }

    void keepsTheTimesInSightWhereItIsNarrow()
    {
        openSheet(chat());
        auto *sheet = child<QPlainTextEdit>(u"pastedText"_s)->window();
        for (const int width : {760, 1200}) {
            sheet->resize(width, 640);
            QCoreApplication::processEvents();
            goTo(3);
            QCOMPARE(table()->horizontalScrollBar()->maximum(), 0);
            QVERIFY(table()->visualRect(table()->model()->index(3, PasteItemModel::Time)).width() > 100);
            QVERIFY(table()->columnWidth(PasteItemModel::Text) > 100);
        }
    }

    void staysWithinTheWindow()
    {
        window().resize(1024, 680);
        openSheet(chat());
        const QWidget *opened = child<QPlainTextEdit>(u"pastedText"_s)->window();
        QVERIFY(child<QPushButton>(u"pasteAdd"_s)->property("primary").toBool());
        QVERIFY(opened->width() <= window().width());
        QVERIFY(opened->height() <= window().height());
        const QAbstractItemView *rows = table();
        QVERIFY(table()->columnWidth(PasteItemModel::Time) >= rows->sizeHintForColumn(PasteItemModel::Time));
        QVERIFY(table()->columnWidth(PasteItemModel::Kind) >= rows->sizeHintForColumn(PasteItemModel::Kind));
        QCOMPARE(table()->horizontalScrollBar()->maximum(), 0);
    }

    void ringsTheRowThatHasTheKeyboard()
    {
        openSheet(chat());
        goTo(2);
        QCoreApplication::processEvents();
        const QImage shown = table()->viewport()->grab().toImage();
        const int top = table()->visualRect(sheet()->model()->index(2, PasteItemModel::Text)).top();
        for (const int tenths : {1, 5, 9})
            QCOMPARE(shown.pixelColor(shown.width() * tenths / 10, top + 1).name(),
                     m_desk->theme.tokens().accent.name());
    }

    void addsTheRowsInOneStep()
    {
        const qsizetype before = view().document()->incident().timeline.size();
        openSheet(chat());
        press(u"pasteAdd"_s);
        const QPointer<Document> document(view().document());
        QCOMPARE(document->incident().timeline.size(), before + 3);
        QCOMPARE(document->undoStack()->undoText(), u"Paste log"_s);
        QCOMPARE(document->incident().milestones.detected.text(), u"2026-01-02T10:32:00Z"_s);
        QVERIFY(document->incident().inferred.contains(u"milestones.detected"_s));
        view().undo();
        QCOMPARE(document->incident().timeline.size(), before);
        QVERIFY(!document->incident().milestones.detected.isKnown());
        QVERIFY(view().settle());
    }

    void makesANewIncident()
    {
        const QUuid before = view().document()->uuid();
        openSheet(chat());
        press(u"pasteNew"_s);
        QTRY_VERIFY(view().document() && view().document()->uuid() != before);
        QCOMPARE(view().document()->incident().timeline.size(), 3);
        QCOMPARE(view().document()->incident().title, u"alert: error rate of the checkout"_s);
    }

    void isTakenFromItsTextToo()
    {
        openSheet(chat());
        auto *text = sheet()->findChild<QPlainTextEdit *>();
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!view().document()->incident().timeline.isEmpty());
    }

    void losesNoWordOfACellThatIsStillTyped()
    {
        openSheet(chat());
        goTo(0);
        table()->edit(table()->currentIndex());
        auto *field = table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(field);
        QTRY_VERIFY(field->hasFocus());
        field->setText(u"the checkout fails"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(view().document()->incident().timeline.first().text, u"the checkout fails"_s);
    }

    void isLedByKeys()
    {
        openSheet(chat());
        goTo(2);
        key(Qt::Key_Return); // splits off the first line
        QCOMPARE(rows().size(), 5);
        QCOMPARE(rows()[2].log.text, u"rolled back"_s);
        QCOMPARE(rows()[3].log.text, u"to 4.2.1"_s);
        goTo(3);
        key(Qt::Key_Backspace); // and joins it again
        QCOMPARE(rows().size(), 4);
        QCOMPARE(rows()[2].log.text, u"rolled back\nto 4.2.1"_s);
        goTo(2);
        QTest::keyClick(table(), '*');
        QVERIFY(rows()[2].log.isStarred);
        QTest::keyClick(table(), 'x');
        QVERIFY(rows()[2].log.kind == EventKind::Decision);
        QTest::keyClick(table(), '4');
        QVERIFY(rows()[2].log.milestone == LogMilestone::Mitigated);
        goTo(3);
        key(Qt::Key_Space);
        QVERIFY(!rows()[3].isKept);
        QTest::keyClick(table(), '1');
        key(Qt::Key_Space);
        key(Qt::Key_Return, Qt::ControlModifier); // takes it over
        const Incident incident = view().document()->incident();
        QCOMPARE(incident.milestones.mitigated.text(), u"2026-01-02T10:40:00Z"_s);
        QVERIFY(!incident.inferred.contains(u"milestones.mitigated"_s)); // a person said so
        QCOMPARE(incident.milestones.started.text(), u"2026-01-02T10:50:00Z"_s);
        QVERIFY(incident.timeline[1].starred);
        QVERIFY(incident.timeline[1].kind == EventKind::Decision);
    }

    void keepsWhatWasSaidWhenTheZoneChanges()
    {
        openSheet(chat());
        goTo(0);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
        key(Qt::Key_Space);
        QVERIFY(!rows()[0].isKept);
        auto *zone = child<QComboBox>(u"pasteZone"_s);
        QSignalSpy read(sheet(), &PasteSheet::read);
        zone->setCurrentIndex(zone->findData(u"Europe/Berlin"_s));
        QTRY_VERIFY(!read.isEmpty());
        QCOMPARE(rows()[0].log.at.text(), u"2026-01-02T09:32:00Z"_s);
        QVERIFY(!rows()[0].isKept);
        read.clear();
        child<QLineEdit>(u"pasteDay"_s)->setText(u"2026-03-03"_s);
        QTRY_VERIFY(!read.isEmpty());
        QCOMPARE(rows()[0].log.at.text(), u"2026-03-03T09:32:00Z"_s);
    }

    void addsNothingWhileTheRowsAreOfAnotherDay()
    {
        openSheet(chat());
        const QPointer<PasteSheet> open(sheet());
        const qsizetype before = view().document()->incident().timeline.size();
        auto *day = child<QLineEdit>(u"pasteDay"_s);
        auto *zone = child<QComboBox>(u"pasteZone"_s);
        day->setText(u"2026-03-03"_s);
        QVERIFY(sheet()->isReading());
        QVERIFY(!child<QPushButton>(u"pasteAdd"_s)->isEnabled());
        QVERIFY(!child<QPushButton>(u"pasteNew"_s)->isEnabled());
        QTest::keyClick(day, Qt::Key_Return);
        waitForRows();
        QCOMPARE(rows()[0].log.at.text(), u"2026-03-03T10:32:00Z"_s);
        QTest::keyClick(day, Qt::Key_Return); // nor afterwards: Enter in a field is no wish to add
        waitForRows();
        QTest::keyClick(zone, Qt::Key_Return);
        QVERIFY(open && open->isVisible());
        QCOMPARE(view().document()->incident().timeline.size(), before);
        QVERIFY(child<QPushButton>(u"pasteAdd"_s)->isEnabled());
    }

    void keepsTheRowOneIsAtAndWholeRowsWhileACellIsEdited()
    {
        openSheet(chat());
        goTo(2);
        child<QLineEdit>(u"pasteDay"_s)->setText(u"2026-03-03"_s);
        waitForRows();
        QCOMPARE(table()->currentIndex().row(), 2);
        table()->setFocus();
        table()->setCurrentIndex(sheet()->model()->index(2, PasteItemModel::Author));
        QTRY_VERIFY(table()->hasFocus());
        key(Qt::Key_F2);
        auto *editor = table()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(u"Tom"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(rows()[2].log.author, u"Tom"_s);
        QCOMPARE(rows().size(), 4); // the row of two lines was not split
        QCOMPARE(rows()[2].log.text, u"rolled back\nto 4.2.1"_s);
    }

    void usesTheZoneThatIsSeen()
    {
        openSheet(chat());
        auto *zone = child<QComboBox>(u"pasteZone"_s);
        const auto type = [&](const QString &text) {
            zone->lineEdit()->selectAll();
            QTest::keyClicks(zone->lineEdit(), text);
            if (QWidget *popup = QApplication::activePopupWidget()) popup->hide();
            QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
            waitForRows();
        };
        type(u"europe/berlin"_s);
        QCOMPARE(zone->currentText(), u"Europe/Berlin"_s);
        QCOMPARE(rows()[0].log.at.text(), u"2026-01-02T09:32:00Z"_s);
        type(u"Atlantis"_s); // there is none
        QCOMPARE(zone->currentText(), u"Europe/Berlin"_s);
        QCOMPARE(rows()[0].log.at.text(), u"2026-01-02T09:32:00Z"_s);
    }

    void staysOpenWhereTheRowsWereNotTaken()
    {
        openSheet(chat());
        Document &document = *view().document();
        document.takeIn(document.incident(), document.version(), Access::ReadOnly);
        press(u"pasteAdd"_s);
        QVERIFY(sheet() && sheet()->isVisible());
        QVERIFY2(summary().contains(u"can only be read"_s), qPrintable(summary()));
        QCOMPARE(rows().size(), 4);
        press(u"pasteNew"_s); // and the way that is left
        QTRY_VERIFY(view().document() && view().document()->incident().timeline.size() == 3);
    }

    void saysWhereNothingWasRecognised()
    {
        openSheet(u"We looked at 10.0.0.5:5432 and found nothing.\n"_s);
        QVERIFY2(summary().startsWith(u"Nothing was recognised"_s), qPrintable(summary()));
        QVERIFY(!child<QPushButton>(u"pasteAdd"_s)->isEnabled());
        QVERIFY(!child<QPushButton>(u"pasteNew"_s)->isEnabled());
        child<QPlainTextEdit>(u"pastedText"_s)->setPlainText(u"14:05 Anna: rolled back"_s);
        QTRY_COMPARE(rows().size(), 1);
        QVERIFY(child<QPushButton>(u"pasteAdd"_s)->isEnabled());
    }

    void namesEveryField()
    {
        openSheet(chat());
        for (const QString &name : {u"pastedText"_s, u"pasteZone"_s, u"pasteDay"_s, u"pasteRows"_s})
            QVERIFY2(!child<QWidget>(name)->accessibleName().isEmpty(), qPrintable(name));
    }

    void isSeen_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("wide light") << 1440 << false;
        QTest::newRow("narrow dark") << 760 << true;
    }
    void isSeen()
    {
        QFETCH(int, width);
        QFETCH(bool, isDark);
        m_desk->theme.setScheme(isDark ? Scheme::Dark : Scheme::Light);
        openSheet(chat());
        sheet()->resize(width, 600);
        goTo(2);
        QApplication::processEvents();
        QVERIFY(sheet()->width() <= width); // it gives way to a narrow screen
        const QImage picture = sheet()->grab().toImage();
        QVERIFY(!picture.isNull());
        if (qEnvironmentVariableIsSet("NEVERTWICE_PICTURES"))
            picture.save(qEnvironmentVariable("NEVERTWICE_PICTURES") + u"/paste-%1-%2.png"_s.arg(width).arg(isDark));
    }
};

NEVERTWICE_TEST(PastingTest);
#include "pasting_test.moc"
