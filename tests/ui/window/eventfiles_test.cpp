#include "model/domain/eventfiles.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/write/eventpictures.h"
#include "ui/write/pasteitemmodel.h"
#include "ui/write/pastesheet.h"
#include "ui/write/pictureview.h"
#include "ui/write/presentation.h"
#include "ui/write/thumbnails.h"
#include "ui/write/timelineitemmodel.h"
#include "ui/write/timelineview.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QImage>
#include <QMenu>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// A screenshot that is pasted on a row of the timeline is its evidence.
class EventFilesJourneyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_user;

    TimelineView *table()
    {
        for (auto *one : m_user->window().findChildren<TimelineView *>())
            if (one->isVisible()) return one;
        return nullptr;
    }
    static QImage screenshot(const QColor &colour = Qt::darkGreen)
    {
        QImage image(640, 400, QImage::Format_RGB32);
        image.fill(colour);
        return image;
    }
    void pasteOn(int row)
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, TimelineItemModel::TextColumn));
        QTest::keySequence(table(), QKeySequence::Paste);
    }
    QStringList filesOf(int row) { return eventFiles(m_user->document().incident().timeline.at(row)); }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->write({anIncident()
                           .titled("Disk full")
                           .startedAt("2026-01-05T10:00:00Z")
                           .withEvent("2026-01-05T10:00:00Z", EventKind::Detection, "Alert")
                           .withEvent("2026-01-05T10:10:00Z", EventKind::Decision, "Roll back")});
        m_user = std::make_unique<Typist>(*m_desk);
        m_desk->open();
        m_desk->show();
        m_user->open(u"INC-1"_s);
        QTRY_VERIFY(table());
    }
    void cleanup()
    {
        m_user = nullptr;
        m_desk = nullptr;
    }

    void aPictureOnARowIsItsOwn()
    {
        const int before = table()->rowHeight(1);
        QApplication::clipboard()->setImage(screenshot());
        pasteOn(1);
        QTRY_COMPARE(filesOf(1).size(), 1);
        QVERIFY(filesOf(0).isEmpty());
        const Incident &incident = m_user->document().incident();
        QCOMPARE(incident.attachments.size(), 1);
        QCOMPARE(incident.attachments[0].sha256, filesOf(1)[0]);
        QVERIFY(table()->rowHeight(1) >= before + Thumbnails::size.height());
        QTRY_VERIFY(!table()->thumbnails()->picture(filesOf(1)[0]).isNull());
        QVERIFY(m_user->view().settle());
        const auto kept = must(m_user->view().reader().attachment(filesOf(1)[0]));
        QCOMPARE(QImage::fromData(kept).size(), QSize(640, 400));
        QCOMPARE(eventFiles(m_user->inFile(m_user->shown()).timeline[1]), filesOf(1));
    }

    void isTakenBackInOneStep()
    {
        QApplication::clipboard()->setImage(screenshot());
        pasteOn(0);
        QTRY_COMPARE(filesOf(0).size(), 1);
        m_user->view().undo();
        QVERIFY(filesOf(0).isEmpty());
        QVERIFY(m_user->document().incident().attachments.isEmpty());
    }

    void theSameTwiceIsOne()
    {
        QApplication::clipboard()->setImage(screenshot());
        pasteOn(0);
        QTRY_COMPARE(filesOf(0).size(), 1);
        pasteOn(1);
        QTRY_COMPARE(filesOf(1), filesOf(0));
        QCOMPARE(m_user->document().incident().attachments.size(), 1);
    }

    void isTakenFromTheRowByTheMenu()
    {
        QApplication::clipboard()->setImage(screenshot());
        pasteOn(0);
        QTRY_COMPARE(filesOf(0).size(), 1);
        const std::unique_ptr<QMenu> menu(table()->makeMenu());
        menu->setAttribute(Qt::WA_DeleteOnClose, false);
        for (QAction *action : menu->actions())
            if (action->text() == u"Take “Picture” from this event"_s) action->trigger();
        QVERIFY(filesOf(0).isEmpty());
    }

    void opensLargeWhereItsThumbnailIsClickedOrWithSpace()
    {
        for (const QColor &colour : {QColor(Qt::darkGreen), QColor(Qt::darkBlue)}) {
            const qsizetype before = filesOf(1).size();
            QApplication::clipboard()->setImage(screenshot(colour));
            pasteOn(1);
            QTRY_COMPARE(filesOf(1).size(), before + 1);
            QTRY_VERIFY(!table()->thumbnails()->picture(filesOf(1).last()).isNull());
        }
        QVERIFY(m_user->view().settle());
        const QRect cell = table()->visualRect(table()->model()->index(1, TimelineItemModel::TextColumn));
        const auto large = [this] { return m_user->window().findChild<PictureView *>(); };
        // The second of the two, whose thumbnail stands at the foot of the row.
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          cell.bottomLeft() + QPoint(Thumbnails::size.width() + 20, -20));
        QVERIFY(large());
        QCOMPARE(large()->shownNumber(), 1);
        QTRY_VERIFY(!large()->picture().isNull());
        QCOMPARE(large()->picture().size(), QSize(640, 400));
        QVERIFY(large()->rect().contains(large()->place().toAlignedRect())); // the whole of it
        QTest::keyClick(large(), Qt::Key_Left);
        QTRY_COMPARE(large()->picture().pixelColor(5, 5), QColor(Qt::darkGreen));
        QTest::keyClick(large(), Qt::Key_Escape);
        QTRY_VERIFY(!large());
        table()->setCurrentIndex(table()->model()->index(1, TimelineItemModel::TimeColumn));
        QTest::keyClick(table(), Qt::Key_Space);
        QVERIFY(large());
        QTest::keyClick(large(), Qt::Key_Space);
        QTRY_VERIFY(!large());
        // Nothing is opened where nothing is attached.
        table()->setCurrentIndex(table()->model()->index(0, TimelineItemModel::TextColumn));
        QTest::keyClick(table(), Qt::Key_Space);
        QVERIFY(!large());
    }

    void isShownInThePresentationToo()
    {
        QApplication::clipboard()->setImage(screenshot());
        pasteOn(1);
        QTRY_COMPARE(filesOf(1).size(), 1);
        QVERIFY(m_user->view().settle());
        Theme theme;
        Presentation presentation(theme, m_user->document(), nullptr, table()->thumbnails());
        presentation.setAttribute(Qt::WA_DeleteOnClose, false);
        presentation.show();
        QCOMPARE(presentation.pictures()->count(), 0);
        QVERIFY(!presentation.pictures()->isVisible());
        presentation.next();
        QCOMPARE(presentation.pictures()->count(), 1);
        QVERIFY(presentation.pictures()->isVisible());
        QTest::keyClick(&presentation, Qt::Key_Return);
        auto *large = presentation.findChild<PictureView *>();
        QVERIFY(large);
        QTRY_COMPARE(large->picture().size(), QSize(640, 400));
        QTest::keyClick(large, Qt::Key_Escape);
        QTRY_VERIFY(!presentation.findChild<PictureView *>());
        QTest::keyClick(&presentation, Qt::Key_Right);
        QCOMPARE(presentation.step(), 2);
        QVERIFY(!presentation.pictures()->isVisible());
    }

    void takesAFileThatIsDropped()
    {
        QFile log(m_desk->folder.filePath(u"out.log"_s));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("no space left on device\n");
        log.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(log.fileName())});
        const QPoint place = table()->visualRect(table()->model()->index(1, TimelineItemModel::TextColumn)).center();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(table()->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(table()->viewport(), &drop);
        QVERIFY(drop.isAccepted());
        QTRY_COMPARE(filesOf(1).size(), 1);
        QCOMPARE(m_user->document().incident().attachments[0].name, u"out.log"_s);
        QVERIFY(table()->thumbnails()->picture(filesOf(1)[0]).isNull());
    }

    void makesAnEventOfPastedWords()
    {
        const QList<Event> before = m_user->document().incident().timeline;
        QApplication::clipboard()->setText(u"just words"_s);
        pasteOn(0);
        QCoreApplication::processEvents();
        const QList<Event> &after = m_user->document().incident().timeline;
        QCOMPARE(after.size(), before.size() + 1);
        QVERIFY(filesOf(0).isEmpty());
        QCOMPARE(table()->currentIndex().siblingAtColumn(TimelineItemModel::TextColumn).data().toString(),
                 u"just words"_s);
        m_user->document().undo();
        QCOMPARE(m_user->document().incident().timeline, before);
    }

    void readsAPastedChatInTheSheetForIt()
    {
        const QList<Event> before = m_user->document().incident().timeline;
        QApplication::clipboard()->setText(u"10:32 alert: error rate of the checkout\n10:40 rolled back\n"_s);
        pasteOn(0);
        const auto *sheet = m_desk->window.findChild<PasteSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        QTRY_VERIFY(!sheet->isReading());
        QCOMPARE(sheet->model()->rowCount(), 2);
        QCOMPARE(m_user->document().incident().timeline, before);
    }

    void readsSeveralLinesWithoutATimeInTheSheetToo()
    {
        const QList<Event> before = m_user->document().incident().timeline;
        QApplication::clipboard()->setText(u"nobody could pay\nall of it was rolled back"_s);
        pasteOn(0);
        const auto *sheet = m_desk->window.findChild<PasteSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        QTRY_VERIFY(!sheet->isReading());
        QCOMPARE(m_user->document().incident().timeline, before);
    }

    void readsALineWithItsTimeInTheSheetToo()
    {
        const QList<Event> before = m_user->document().incident().timeline;
        QApplication::clipboard()->setText(u"2026-01-09 10:32:01 rolled back"_s);
        pasteOn(0);
        const auto *sheet = m_desk->window.findChild<PasteSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        QTRY_VERIFY(!sheet->isReading());
        QCOMPARE(sheet->model()->rowCount(), 1);
        QCOMPARE(m_user->document().incident().timeline, before);
    }
};

NEVERTWICE_TEST(EventFilesJourneyTest);
#include "eventfiles_test.moc"
