#include "model/domain/eventfiles.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
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

    void leavesTextToTheOthers()
    {
        QApplication::clipboard()->setText(u"just words"_s);
        pasteOn(0);
        QCoreApplication::processEvents();
        QVERIFY(filesOf(0).isEmpty());
    }
};

NEVERTWICE_TEST(EventFilesJourneyTest);
#include "eventfiles_test.moc"
