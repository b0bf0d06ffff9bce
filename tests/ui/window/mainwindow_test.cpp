#include "ui/window/mainwindow.h"

#include "tests/support/testmain.h"
#include "tests/ui/support/threeincidents.h"
#include "ui/find/incidentlist.h"
#include "ui/kit/banner.h"
#include "ui/window/changewatch.h"
#include "ui/window/guidepage.h"
#include "ui/window/sidebar.h"
#include "ui/window/troublebar.h"
#include "ui/write/incidentpage.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class MainWindowTest : public QObject, private ThreeIncidents
{
    Q_OBJECT

private slots:
    void init() { sitDown(); }
    void cleanup() { m_desk = nullptr; }

    void opensOnTheNewestIncident()
    {
        QCOMPARE(list()->model()->rowCount(), 3);
        QCOMPARE(title(), u"Certificate expired"_s);
        QCOMPARE(pageText(), u"Nobody renewed it."_s);
        QVERIFY(list()->hasFocus());
        QCOMPARE(window().windowTitle(), u"acme — Nevertwice"_s);
    }

    void paintsTheListBeforeThePageIsMade()
    {
        Desk desk;
        desk.write(three());
        desk.window.showWorkspace(must(OpenWorkspace::open(desk.path(), desk.clock)));
        desk.show();
        auto *rows = desk.window.findChild<QListView *>(u"incidents"_s);
        QVERIFY(rows->isVisible() && rows->selectionModel()->isRowSelected(0));
        QVERIFY(!desk.window.findChild<IncidentPage *>());
        QTest::keyClick(rows, Qt::Key_Down); // whoever presses a key before it is there loses nothing
        QCOMPARE(desk.window.findChild<QPlainTextEdit *>(u"title"_s)->toPlainText(), u"Pool exhausted"_s);
        QTest::keyClick(rows, Qt::Key_Return);
        QVERIFY(desk.window.findChild<IncidentPage *>()->hasFocus());
    }

    void makesThePageByItselfOnceTheListIsPainted()
    {
        Desk desk;
        desk.write(three());
        desk.window.showWorkspace(must(OpenWorkspace::open(desk.path(), desk.clock)));
        desk.show();
        const auto shownTitle = [&desk] { return desk.window.findChild<QPlainTextEdit *>(u"title"_s); };
        QTRY_VERIFY(shownTitle() && shownTitle()->toPlainText() == u"Certificate expired"_s);
        QVERIFY(desk.window.findChild<QListView *>(u"incidents"_s)->hasFocus());
    }

    void makesThePageOfAnotherWorkspaceAfterItsList()
    {
        window().showWorkspace(must(OpenWorkspace::open(m_desk->path(), m_desk->clock)));
        QCOMPARE(list()->model()->rowCount(), 3);
        QVERIFY(list()->hasFocus());
        QVERIFY(!window().workspace()->document());
        QTRY_COMPARE(title(), u"Certificate expired"_s);
    }

    void doesTheRestAtOnceForAKeyThatComesWhileThePageIsMade()
    {
        bool isMade = false;
        for (int turns = 0; !isMade; turns += 4) { // a part of the page is made in each
            Desk desk;
            desk.write(three());
            desk.window.showWorkspace(must(OpenWorkspace::open(desk.path(), desk.clock)));
            desk.show();
            for (int i = 0; i < turns; ++i)
                QCoreApplication::processEvents();
            isMade = desk.window.workspace()->document();
            QTest::keyClick(desk.window.findChild<QListView *>(u"incidents"_s), Qt::Key_Down);
            QCOMPARE(desk.window.findChild<QPlainTextEdit *>(u"title"_s)->toPlainText(), u"Pool exhausted"_s);
            QStringList written;
            const auto texts = desk.window.findChild<IncidentPage *>()->editors();
            for (const MarkdownEditor *text : texts)
                written.append(text->objectName() + u": "_s + text->text());
            QCOMPARE(written.first(), u"summary: Too few threads."_s);
            QVERIFY(written.contains(u"lessons.got_lucky: "_s));
            QCOMPARE(written.removeDuplicates(), 0);
        }
    }

    void findsWhatIsTypedAndGoesBack()
    {
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search()->hasFocus());
        QTest::keyClicks(search(), u"disk"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QTRY_COMPARE(title(), u"Disk full"_s);
        QTest::keyClick(search(), Qt::Key_Escape);
        QCOMPARE(search()->text(), QString());
        QCOMPARE(list()->model()->rowCount(), 3);
        QCOMPARE(title(), u"Disk full"_s);
        QTest::keyClick(search(), Qt::Key_Escape);
        QVERIFY(list()->hasFocus());
    }

    void saysWhenNothingIsFound()
    {
        search()->setText(u"xylophone"_s);
        QTRY_VERIFY(!list()->isVisible());
        QStringList headlines;
        const auto states = window().findChildren<EmptyState *>();
        for (const EmptyState *state : states)
            if (state->isVisible()) headlines.append(state->headline());
        QCOMPARE(headlines, QStringList{u"Nothing found"_s});
        // What was being read stays open beside it.
        QCOMPARE(title(), u"Certificate expired"_s);
    }

    void goesRoundThePanesWithF6()
    {
        window().workspace()->setFactsShown(false);
        QVERIFY(list()->hasFocus());
        QTest::keyClick(&window(), Qt::Key_F6);
        QVERIFY(child<QPlainTextEdit>(u"summary"_s)->hasFocus());
        QTest::keyClick(&window(), Qt::Key_F6);
        QVERIFY(window().findChild<Sidebar *>()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(&window(), Qt::Key_F6);
        QVERIFY(list()->hasFocus());
        QTest::keyClick(&window(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(window().findChild<Sidebar *>()->isAncestorOf(QApplication::focusWidget()));
    }

    void changesTheThemeWhileItIsOpen()
    {
        const QImage light = window().grab().toImage();
        m_desk->theme.setScheme(Scheme::Dark);
        const QImage dark = window().grab().toImage();
        QCOMPARE(light.pixelColor(light.width() - 80, 500), lightTokens().surface);
        QCOMPARE(dark.pixelColor(dark.width() - 80, 500), darkTokens().surface);
        QCOMPARE(title(), u"Certificate expired"_s);
    }

    void showsWhatSomebodyElseSaved()
    {
        const auto other = must(Workspace::open(m_desk->path(), Access::ReadWrite, m_desk->clock));
        must(other->add(anIncident().titled("From outside").startedAt("2026-01-04T10:00:00Z")));
        window().workspace()->watch().look();
        QCOMPARE(list()->model()->rowCount(), 4);
        QCOMPARE(list()->model()->index(0, 0).data().toString(), u"From outside"_s);
        QCOMPARE(title(), u"Certificate expired"_s);

        const QUuid shown = window().workspace()->list().current();
        must(other->commit(shown, 1, {{u"title"_s, u"Certificate expired"_s, u"Certificate expired again"_s, -1}}));
        window().workspace()->watch().look();
        QCOMPARE(title(), u"Certificate expired again"_s);
    }

    void saysThatAFileCanOnlyBeRead()
    {
        window().showStart();
        window().showWorkspace([this] {
            OpenWorkspace open = must(OpenWorkspace::open(m_desk->path(), m_desk->clock, {}, Access::ReadOnly));
            return open;
        }());
        QApplication::processEvents();
        const QString notice = must(Workspace::open(m_desk->path(), Access::ReadOnly, m_desk->clock))->notice();
        const auto *banner = window().findChild<TroubleBar *>();
        QVERIFY(!notice.isEmpty());
        QCOMPARE(banner->text(), notice);
        QVERIFY(banner->isVisible());
        QTRY_COMPARE(title(), u"Certificate expired"_s);
    }

    void showsEveryPartOfThePageInFullHeight()
    {
        m_desk->write({anIncident()
                           .titled("Long")
                           .startedAt("2026-01-09T10:00:00Z")
                           .withSummary(QString(u"many words "_s.repeated(150)))
                           .withEvent("2026-01-09T10:00:00Z", EventKind::Note, QString(u"said "_s.repeated(80)))
                           .withEvent("2026-01-09T10:10:00Z", EventKind::Note, "Short.")
                           .withAction(anAction().titled(QString(u"do it "_s.repeated(60))))});
        m_desk->open();
        for (const QSize &size : {QSize(1440, 900), QSize(1024, 680), QSize(1440, 900)}) {
            window().resize(size);
            for (int i = 0; i < 4; ++i)
                QApplication::processEvents();
            int views = 0;
            const auto areas = child<QScrollArea>(u"page"_s)->widget()->findChildren<QAbstractScrollArea *>();
            for (const QAbstractScrollArea *area : areas) {
                if (!area->isVisible() || !area->hasHeightForWidth()) continue; // headers of tables
                ++views;
                QCOMPARE(area->height(), area->heightForWidth(area->width()));
                QCOMPARE(area->verticalScrollBar()->maximum(), 0);
            }
            QCOMPARE(views, 22);
        }
    }

    void keepsTheFactsBesideTheTextOnlyWhereThereIsRoom()
    {
        window().resize(1440, 900);
        QTRY_VERIFY(!window().findChild<Sidebar *>()->isCollapsed());
        window().resize(1024, 680);
        QTRY_VERIFY(window().findChild<Sidebar *>()->isCollapsed());
        QCOMPARE(window().size(), QSize(1024, 680));
    }

    void remembersWhereItWasOpened()
    {
        window().showStart();
        QVERIFY(!window().workspace());
        const auto isOffered = [this] {
            const auto buttons = window().findChildren<QPushButton *>();
            return std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *button) {
                return button->isVisible() && button->accessibleName().contains(u"acme.nevertwice"_s);
            });
        };
        QTRY_VERIFY(isOffered());
    }

    void showsTroubleAsAPageThatSaysWhatToDo()
    {
        const QSignalSpy retried(&window(), &MainWindow::openWanted);
        const QString missing = m_desk->folder.filePath(u"missing.nevertwice"_s);
        const auto failure = OpenWorkspace::open(missing, m_desk->clock);
        QVERIFY(!failure.ok());
        window().showTrouble(failure.error(), missing);
        const auto *page = child<QWidget>(u"trouble"_s);
        QVERIFY(page->isVisible());
        QString text;
        const auto labels = page->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            text += label->text() + u'\n';
        QVERIFY2(text.contains(u"Cannot open missing.nevertwice"_s), qPrintable(text));
        QVERIFY(!QFile::exists(missing));
        QTest::mouseClick(page->findChildren<QPushButton *>().first(), Qt::LeftButton);
        QCOMPARE(retried.value(0).value(0).toString(), missing);
        QTest::keyClick(page->findChildren<QPushButton *>().first(), Qt::Key_Return);
        QCOMPARE(retried.size(), 2);
    }

    void asksForTheFirstIncidentQuestionByQuestion()
    {
        window().showStart();
        window().showWorkspace(
            must(OpenWorkspace::create(m_desk->folder.filePath(u"first.nevertwice"_s), m_desk->clock)));
        QPushButton *begin = nullptr;
        const auto buttons = window().findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->text() == u"Write the first one"_s && button->isVisible()) begin = button;
        QVERIFY(begin);
        begin->click();
        QTRY_VERIFY(window().findChild<GuidePage *>());
        auto *guide = window().findChild<GuidePage *>();
        QTRY_VERIFY(guide->isVisible());
        auto *line = guide->findChild<QLineEdit *>(u"answerLine"_s);
        line->setText(u"Disk full"_s);
        QTest::keyClick(line, Qt::Key_Return);
        guide->findChild<QPlainTextEdit *>()->setPlainText(u"It filled up."_s);
        const auto ways = guide->findChildren<QPushButton *>();
        for (QPushButton *way : ways)
            if (way->text() == u"Go on without the guide"_s) way->click();
        QVERIFY(!guide->isVisible());
        QCOMPARE(title(), u"Disk full"_s);
        QCOMPARE(pageText(), u"It filled up."_s);
        QTRY_COMPARE(list()->model()->index(0, 0).data().toString(), u"Disk full"_s);
    }

    void goesToASectionOfThePage()
    {
        QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
        const QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused && child<QScrollArea>(u"page"_s)->isAncestorOf(focused));
        QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(QApplication::focusWidget() != focused);
    }

    void hidesItsSidebar()
    {
        QTest::keyClick(&window(), Qt::Key_F9);
        QVERIFY(!window().findChild<Sidebar *>()->isVisible());
        QTest::keyClick(&window(), Qt::Key_F9);
        QVERIFY(window().findChild<Sidebar *>()->isVisible());
    }

    void fillsTheScreenAndComesBack()
    {
        QTest::keyClick(&window(), Qt::Key_F11);
        QTRY_VERIFY(window().isFullScreen());
        QTest::keyClick(&window(), Qt::Key_F11);
        QTRY_VERIFY(!window().isFullScreen());
    }

    void comesBackOnAScreenThatIsThere()
    {
        QMainWindow far;
        far.setGeometry(9000, 7000, 1100, 700);
        m_desk->settings.setWindowGeometry(far.saveGeometry());
        const MainWindow again(m_desk->theme, m_desk->settings, m_desk->prompts, m_desk->clock);
        QVERIFY(again.screen()->availableGeometry().intersects(again.frameGeometry()));
    }

    void beginsNoLargerThanTheScreen()
    {
        const MainWindow fresh(m_desk->theme, m_desk->settings, m_desk->prompts, m_desk->clock);
        const QSize room = fresh.screen()->availableGeometry().size();
        QCOMPARE(fresh.size(), fresh.size().boundedTo(room));
        QCOMPARE(fresh.minimumSize(), fresh.minimumSize().boundedTo(room));
    }

    void knowsWhichWindowWasUsedLast()
    {
        MainWindow later(m_desk->theme, m_desk->settings, m_desk->prompts, m_desk->clock);
        later.show();
        QApplication::setActiveWindow(&later);
        QVERIFY(later.lastUse() > window().lastUse());
        QApplication::setActiveWindow(&window());
        QVERIFY(window().lastUse() > later.lastUse()); // the one that was opened first
    }

    void opensWhatIsDroppedOnIt()
    {
        window().showStart();
        const QSignalSpy wanted(&window(), &MainWindow::openWanted);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/a/b.nevertwice"_s), QUrl::fromLocalFile(u"/a/c.txt"_s)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &drop);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), u"/a/b.nevertwice"_s);
    }

    void asksBeforeACopyIsGivenUp()
    {
        const QString path = m_desk->folder.filePath(u"copy.nevertwice"_s);
        window().workspace()->saveCopy(path, WorkspaceView::AfterCopy::Stay);
        QVERIFY(window().workspace()->isCopying());
        QVERIFY(!window().close());
        QVERIFY2(m_desk->prompts.told.value(0).contains(u"not complete"_s), qPrintable(m_desk->prompts.told.value(0)));
        QTRY_VERIFY(!window().workspace()->isCopying());
        QVERIFY(QFile::exists(path));
        QVERIFY(window().close());
        QCOMPARE(m_desk->prompts.told.size(), 1);
    }

    void opensWhatIsPicked()
    {
        const QSignalSpy wanted(&window(), &MainWindow::openWanted);
        m_desk->prompts.answer = u"/somewhere/else.nevertwice"_s;
        QTest::keyClick(&window(), Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(wanted.value(0).value(0).toString(), u"/somewhere/else.nevertwice"_s);
    }

    // Nothing is said to the window at the end, as where it is killed.
    void goesOnAtTheIncidentThatWasShownLastWithoutAnEnd()
    {
        window().goOn();
        list()->setCurrentIndex(list()->model()->index(2, 0));
        QTRY_COMPARE(title(), u"Disk full"_s);
        MainWindow again(m_desk->theme, m_desk->settings, m_desk->prompts, m_desk->clock);
        again.showWorkspace(must(OpenWorkspace::open(m_desk->path(), m_desk->clock)));
        again.goOn();
        again.show();
        const auto shownTitle = [&again] { return again.findChild<QPlainTextEdit *>(u"title"_s); };
        QTRY_VERIFY(shownTitle());
        QTRY_COMPARE(shownTitle()->toPlainText(), u"Disk full"_s);
    }

    void showsAWorkspaceWithNothingInIt()
    {
        window().showStart();
        window().showWorkspace(
            must(OpenWorkspace::create(m_desk->folder.filePath(u"empty.nevertwice"_s), m_desk->clock)));
        QVERIFY(!list()->isVisible());
        QStringList headlines;
        const auto states = window().findChildren<EmptyState *>();
        for (const EmptyState *state : states)
            if (state->isVisible()) headlines.append(state->headline());
        QVERIFY(headlines.contains(u"No incidents yet"_s));
    }
};

NEVERTWICE_TEST(MainWindowTest);
#include "mainwindow_test.moc"
