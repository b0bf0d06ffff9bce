#include "ui/window/mainwindow.h"

#include "tests/support/testmain.h"
#include "tests/ui/support/desk.h"
#include "ui/find/incidentlist.h"
#include "ui/find/incidenttable.h"
#include "ui/kit/banner.h"
#include "ui/window/changewatch.h"
#include "ui/window/guidepage.h"
#include "ui/window/menus.h"
#include "ui/window/namebar.h"
#include "ui/window/openswitcher.h"
#include "ui/window/readingpane.h"
#include "ui/window/sidebar.h"
#include "ui/window/troublebar.h"
#include "ui/window/versionpage.h"
#include "ui/window/workspaceview.h"
#include "ui/write/attachmentcopies.h"
#include "ui/write/changesview.h"
#include "ui/write/findbar.h"
#include "ui/write/incidentpage.h"
#include "ui/write/markdowneditor.h"
#include "ui/write/pagebar.h"
#include "ui/write/proseview.h"
#include "ui/write/writingdesk.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTest>
#include <QWindow>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class MainWindowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    MainWindow &window() { return m_desk->window; }
    template <typename T> T *child(const QString &name) { return window().findChild<T *>(name); }
    QListView *list() { return child<QListView>(u"incidents"_s); }
    QLineEdit *search() { return child<QLineEdit>(u"search"_s); }
    QString title()
    {
        const auto *field = child<QPlainTextEdit>(u"title"_s);
        return field ? field->toPlainText() : QString();
    }
    QString pageText()
    {
        QStringList texts;
        const auto editors = child<QScrollArea>(u"page"_s)->findChildren<MarkdownEditor *>();
        for (const MarkdownEditor *editor : editors)
            if (!editor->text().isEmpty()) texts.append(editor->text());
        return texts.join(u'\n');
    }
    QStringList chosenTitles()
    {
        QStringList titles;
        const QModelIndexList rows = list()->selectionModel()->selectedRows();
        for (const QModelIndex &row : rows)
            titles.append(row.data().toString());
        titles.sort();
        return titles;
    }
    static QList<Incident> three()
    {
        return {anIncident().titled("Disk full").startedAt("2026-01-01T10:00:00Z").withSummary("Logs filled the disk."),
                anIncident().titled("Pool exhausted").startedAt("2026-01-02T10:00:00Z").withSummary("Too few threads."),
                anIncident()
                    .titled("Certificate expired")
                    .startedAt("2026-01-03T10:00:00Z")
                    .withSummary("Nobody renewed it.")};
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->write(three());
        m_desk->show();
        m_desk->open();
    }
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

    void readsOneIncidentAfterTheOtherWithTheArrows()
    {
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(title(), u"Pool exhausted"_s);
        QCOMPARE(pageText(), u"Too few threads."_s);
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(title(), u"Disk full"_s);
        QTest::keyClick(list(), Qt::Key_Up);
        QCOMPARE(title(), u"Pool exhausted"_s);
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(child<QScrollArea>(u"page"_s)->hasFocus());
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

    void showsATableAboveWhatIsReadAndRemembersIt()
    {
        QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
        auto *splitter = child<QSplitter>(u"list"_s);
        QCOMPARE(splitter->orientation(), Qt::Vertical);
        QVERIFY(child<QTableView>(u"incidentTable"_s)->isVisible());
        QCOMPARE(title(), u"Certificate expired"_s);
        m_desk->open();
        QVERIFY(child<QTableView>(u"incidentTable"_s)->isVisible());
        QVERIFY(window().menus().table->isChecked());
        QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(child<QSplitter>(u"list"_s)->orientation(), Qt::Horizontal);
        QVERIFY(list()->isVisible());
    }

    void changesWhatIsChosenAndOffersTheWayBack()
    {
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        auto *bar = child<Banner>(u"bulkBar"_s);
        QTRY_VERIFY(bar->isVisible());
        const auto *nameBar = window().findChild<NameBar *>();
        QTRY_VERIFY(!nameBar->isVisible()); // one thing at a time
        bar->hide();
        QTRY_VERIFY(nameBar->isVisible()); // it was the first thing they wrote
        bar->findChild<QPushButton *>()->click();
        QTRY_COMPARE(list()->model()->rowCount(), 3);
    }

    void givesTheKeyboardBackOnceABarIsAnswered()
    {
        QTest::keyClick(list(), Qt::Key_Delete);
        auto *undo = child<Banner>(u"bulkBar"_s)->findChild<QPushButton *>();
        QTRY_VERIFY(undo->isVisible());
        undo->setFocus();
        QVERIFY(!list()->hasFocus());
        undo->click();
        QTRY_VERIFY(!undo->isVisible());
        QTRY_VERIFY(list()->hasFocus());
    }

    void saysWhatWasDoneInOneBarAndOnlyWhereItWasDone()
    {
        QTest::keyClick(list(), Qt::Key_Delete);
        auto *bulk = child<Banner>(u"bulkBar"_s);
        QTRY_VERIFY(!bulk->isHidden());
        window().workspace()->showPlace(Sidebar::Place::Actions);
        QVERIFY(bulk->isHidden());
        window().workspace()->showPlace(Sidebar::Place::Incidents);
        child<QAction>(u"moveToTrash"_s)->trigger();
        const auto *bar = window().findChild<TroubleBar *>();
        QTRY_VERIFY2(bar->text().endsWith(u" is in the trash."_s), qPrintable(bar->text()));
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        window().workspace()->list().selectFirst();
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_VERIFY(!bulk->isHidden());
        QVERIFY2(!bar->text().endsWith(u" is in the trash."_s), qPrintable(bar->text()));
    }

    void saysNothingOnThePageOneWentToMeanwhile()
    {
        const QUuid gone = window().workspace()->document()->uuid();
        child<QAction>(u"moveToTrash"_s)->trigger();
        window().workspace()->showPlace(Sidebar::Place::Actions); // before it is saved
        QTRY_VERIFY(must(window().workspace()->reader().row(gone)).deletedAt.isKnown());
        QVERIFY(window().workspace()->settle());
        QApplication::processEvents();
        const auto *bar = window().findChild<TroubleBar *>();
        QVERIFY2(bar->isHidden() || !bar->text().endsWith(u" is in the trash."_s), qPrintable(bar->text()));
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

    void filtersByASavedViewAndCountsIt()
    {
        {
            const auto other = must(Workspace::open(m_desk->path(), Access::ReadWrite, m_desk->clock));
            must(other->add(anIncident().titled("Worst").ofSeverity(Severity::Sev1)));
            must(other->saveView({QUuid::createUuid(), u"Worst ones"_s, u"sev:1"_s, {}}));
            must(other->saveView({QUuid::createUuid(), u"From later"_s, u"weather:dns"_s, {}}));
            must(other->saveView({QUuid::createUuid(), u"Full ones"_s, u"full"_s, {}}));
        }
        m_desk->open();
        auto *places = window().findChild<Sidebar *>()->findChild<QListView *>();
        QTRY_COMPARE(places->model()->rowCount(), 10); // six places, a heading, and the views
        const auto row = [places](const QString &name) {
            for (int i = 0; i < places->model()->rowCount(); ++i)
                if (places->model()->index(i, 0).data().toString() == name) return places->model()->index(i, 0);
            return QModelIndex();
        };
        const QModelIndex view = row(u"Worst ones"_s);
        QTRY_COMPARE(view.data(Qt::AccessibleTextRole).toString(), u"Worst ones, 1"_s);
        QTRY_COMPARE(row(u"Full ones"_s).data(Qt::AccessibleTextRole).toString(), u"Full ones, 1"_s);
        QVERIFY(!row(u"From later"_s).flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(row(u"From later"_s).data(Qt::ToolTipRole).toString().contains(u"weather:dns"_s));
        places->setCurrentIndex(row(u"Full ones"_s));
        QTRY_COMPARE(title(), u"Disk full"_s);
        QCOMPARE(search()->text(), u"full"_s);
        places->setCurrentIndex(view);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QTRY_COMPARE(title(), u"Worst"_s);
        places->setCurrentIndex(places->model()->index(0, 0));
        QTRY_COMPARE(list()->model()->rowCount(), 4);
    }

    void keepsTheFiltersAsAViewAndShowsItAgain()
    {
        search()->setText(u"started:>2026-01-03"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        auto *keep = child<QPushButton>(u"saveView"_s);
        QTRY_VERIFY(keep->isVisible());
        keep->click();
        auto *prompt = child<QLineEdit>(u"prompt"_s);
        QTest::keyClicks(prompt, u"Lately"_s);
        QTest::keyClick(prompt, Qt::Key_Return);
        auto *places = window().findChild<Sidebar *>()->findChild<QListView *>();
        QTRY_COMPARE(places->model()->rowCount(), 8);
        search()->clear();
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        places->setCurrentIndex(places->model()->index(7, 0));
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(search()->text(), u"started:>2026-01-03"_s);
    }

    void keepsASecondViewWhileTheFirstIsShown()
    {
        const auto keep = [this](const QString &query, const QString &name) {
            search()->setText(query);
            QTRY_VERIFY(child<QPushButton>(u"saveView"_s)->isVisible());
            child<QPushButton>(u"saveView"_s)->click();
            QTest::keyClicks(child<QLineEdit>(u"prompt"_s), name);
            QTest::keyClick(child<QLineEdit>(u"prompt"_s), Qt::Key_Return);
        };
        auto *places = window().findChild<Sidebar *>()->findChild<QListView *>();
        keep(u"started:>2026-01-03"_s, u"Lately"_s);
        QTRY_COMPARE(places->model()->rowCount(), 8);
        QCOMPARE(places->currentIndex().data().toString(), u"Lately"_s);
        keep(u"started:>2026-01-02"_s, u"Before"_s);
        QTRY_COMPARE(places->model()->rowCount(), 9);
        QCOMPARE(search()->text(), u"started:>2026-01-02"_s);
        QCOMPARE(list()->model()->rowCount(), 2);
        QCOMPARE(places->currentIndex().data().toString(), u"Before"_s);
        search()->setText(u"pool"_s); // that is no view any more
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(places->currentIndex().row(), 0);
        const auto press = [places](int row) {
            const QPoint place = places->visualRect(places->model()->index(row, 0)).center();
            QTest::mouseClick(places->viewport(), Qt::LeftButton, Qt::NoModifier, place);
        };
        press(0); // all of them, though their place is marked
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        press(7);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QCOMPARE(search()->text(), u"started:>2026-01-02"_s);
    }

    void renamesAViewAndRemovesItWithAWayBack()
    {
        search()->setText(u"started:>2026-01-03"_s);
        QTRY_VERIFY(child<QPushButton>(u"saveView"_s)->isVisible());
        child<QPushButton>(u"saveView"_s)->click();
        auto *prompt = child<QLineEdit>(u"prompt"_s);
        QTest::keyClicks(prompt, u"Lately"_s);
        QTest::keyClick(prompt, Qt::Key_Return);
        auto *places = window().findChild<Sidebar *>()->findChild<QListView *>();
        QTRY_COMPARE(places->model()->rowCount(), 8);
        places->setFocus();
        QTest::keyClick(places, Qt::Key_F2);
        auto *name = places->findChild<QLineEdit *>(); // where it stands
        QVERIFY(name && name->isVisible());
        QCOMPARE(name->text(), u"Lately"_s);
        QTest::keyClicks(name, u"This year"_s);                                       // the old name is marked
        places->model()->setData(places->model()->index(7, 0), 0, Qt::UserRole + 99); // as when a count arrives
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(places->model()->index(7, 0).data().toString(), u"This year"_s);
        QCOMPARE(places->model()->rowCount(), 8);
        QCOMPARE(search()->text(), u"started:>2026-01-03"_s);
        places->setFocus();
        QTest::keyClick(places, Qt::Key_Delete);
        QTRY_COMPARE(places->model()->rowCount(), 6);
        auto *bar = window().findChild<TroubleBar *>();
        QVERIFY2(bar->text().contains(u"This year"_s), qPrintable(bar->text()));
        bar->button(u"Undo"_s)->click();
        QTRY_COMPARE(places->model()->rowCount(), 8);
        QCOMPARE(places->model()->index(7, 0).data().toString(), u"This year"_s);
    }

    void choosesSeveralViewsMovesThemAndRemovesThemWithAWayBack()
    {
        {
            const auto other = must(Workspace::open(m_desk->path(), Access::ReadWrite, m_desk->clock));
            for (const QString &name : {u"Ash"_s, u"Birch"_s, u"Cedar"_s, u"Full ones"_s})
                must(other->saveView({QUuid::createUuid(), name, name == "Full ones"_L1 ? u"full"_s : u"sev:1"_s, {}}));
        }
        m_desk->open();
        auto *places = window().findChild<Sidebar *>()->findChild<QListView *>();
        QTRY_COMPARE(places->model()->rowCount(), 11);
        const auto shown = [places] {
            QStringList names;
            for (int row = 7; row < places->model()->rowCount(); ++row)
                names.append(places->model()->index(row, 0).data().toString());
            return names.join(u' ');
        };
        const auto inFile = [this] {
            QStringList names;
            for (const SavedView &view : must(window().workspace()->reader().workspaceDocument()).views)
                names.append(view.name);
            return names.join(u' ');
        };
        const auto press = [places](int row, Qt::KeyboardModifiers modifiers, Qt::MouseButton button = Qt::LeftButton) {
            QTest::mouseClick(places->viewport(), button, modifiers,
                              places->visualRect(places->model()->index(row, 0)).center());
        };
        const auto chosen = [places] {
            QStringList names;
            for (const QModelIndex &index : places->selectionModel()->selectedIndexes())
                names.append(index.data().toString());
            names.sort();
            return names.join(u' ');
        };
        press(10, Qt::NoModifier);
        QCOMPARE(search()->text(), u"full"_s);
        press(7, Qt::NoModifier);
        QCOMPARE(search()->text(), u"sev:1"_s);
        press(10, Qt::NoModifier);
        press(8, Qt::ControlModifier);
        QCOMPARE(chosen(), u"Birch Full ones"_s);
        QCOMPARE(search()->text(), u"full"_s); // nobody went there
        places->setFocus();
        QTest::keyClick(places, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(shown(), u"Birch Ash Full ones Cedar"_s);
        QTest::keyClick(places, Qt::Key_Up, Qt::AltModifier); // the first stays, the other closes up
        QCOMPARE(shown(), u"Birch Full ones Ash Cedar"_s);
        QCOMPARE(chosen(), u"Birch Full ones"_s);
        QTRY_COMPARE(inFile(), shown());
        press(7, Qt::NoModifier, Qt::RightButton); // keeps both
        QCOMPARE(chosen(), u"Birch Full ones"_s);
        QTest::keyClick(places, Qt::Key_Delete);
        QTRY_COMPARE(shown(), u"Ash Cedar"_s);
        auto *bar = window().findChild<TroubleBar *>();
        QTRY_VERIFY2(bar->text().contains(u"2 views are removed"_s), qPrintable(bar->text()));
        bar->button(u"Undo"_s)->click();
        QTRY_COMPARE(shown(), u"Birch Full ones Ash Cedar"_s);
        // With keys alone, from view to view and no further.
        places->setCurrentIndex(places->model()->index(8, 0));
        QTest::keyClick(places, Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyClick(places, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(chosen(), u"Birch Full ones"_s);
        QTest::keyClick(places, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(chosen(), u"Ash Birch Cedar Full ones"_s);
        QTest::keyClick(places, Qt::Key_Up, Qt::NoModifier);
        QCOMPARE(chosen(), u"Trash"_s);
    }

    void goesBetweenTheIncidentsOneHasBeenAt()
    {
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(title(), u"Pool exhausted"_s);
        window().menus().nextOpen->trigger();
        QCOMPARE(title(), u"Certificate expired"_s);
        QCOMPARE(list()->currentIndex().row(), 0);
        QWindow *handle = window().windowHandle();
        QTest::keyPress(handle, Qt::Key_Tab, Qt::ControlModifier); // a click would let go of Ctrl
        auto *switcher = window().findChild<OpenSwitcher *>();
        QVERIFY(switcher && switcher->isVisible());
        QCOMPARE(title(), u"Certificate expired"_s); // not before it is chosen
        auto *rows = switcher->findChild<QListView *>();
        QCOMPARE(rows->currentIndex().data().toString(), u"INC-2 Pool exhausted"_s);
        QTest::keyPress(handle, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(rows->currentIndex().data().toString(), u"INC-3 Certificate expired"_s);
        QTest::keyPress(handle, Qt::Key_Tab, Qt::ControlModifier);
        QTest::keyRelease(handle, Qt::Key_Control, Qt::ControlModifier); // it is down still while it is let go
        QVERIFY(!switcher->isVisible());
        QCOMPARE(title(), u"Pool exhausted"_s);
        QCOMPARE(list()->currentIndex().row(), 1);
        QCOMPARE(chosenTitles(), QStringList{u"Pool exhausted"_s});
    }

    void choosesTheNewIncidentAloneWhileCtrlIsHeld()
    {
        QCOMPARE(chosenTitles(), QStringList{u"Certificate expired"_s});
        QTest::keyPress(window().windowHandle(), Qt::Key_N, Qt::ControlModifier); // a click would let go of Ctrl
        QTRY_COMPARE(title(), QString());
        QTRY_COMPARE(list()->model()->rowCount(), 4);
        QCOMPARE(chosenTitles(), QStringList{u"Untitled incident"_s});
        QTest::keyRelease(window().windowHandle(), Qt::Key_N, Qt::ControlModifier);
    }

    void choosesNoneOfTheOthersWhereTheCurrentOneGoes()
    {
        list()->selectionModel()->select(list()->model()->index(2, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(chosenTitles(), (QStringList{u"Certificate expired"_s, u"Disk full"_s}));
        child<QAction>(u"moveToTrash"_s)->trigger();
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QCOMPARE(title(), u"Pool exhausted"_s);
        QVERIFY(!chosenTitles().contains(u"Disk full"_s));
    }

    void keepsTheListWithThePageWhereALinkIsFollowedFromIt()
    {
        child<QPlainTextEdit>(u"summary"_s)->setFocus();
        emit window().findChild<ReadingPane *>()->incidentNamed(u"INC-1"_s);
        QCoreApplication::processEvents();
        QCOMPARE(title(), u"Disk full"_s);
        QCOMPARE(list()->currentIndex().row(), 2);
    }

    void takesNothingBackBehindItsHistory()
    {
        Document &document = *window().workspace()->document();
        child<QPlainTextEdit>(u"summary"_s)->setFocus();
        QTest::keyClicks(child<QPlainTextEdit>(u"summary"_s), u"Again. "_s);
        QTRY_VERIFY(document.incident().summary.startsWith(u"Again."_s));
        child<QAction>(u"showHistory"_s)->trigger();
        for (const QString &act : {u"undo"_s, u"redo"_s, u"replace"_s, u"preview"_s})
            QVERIFY2(!child<QAction>(act)->isEnabled(), qPrintable(act));
        window().workspace()->undo();
        QVERIFY(document.incident().summary.startsWith(u"Again."_s));
        window().workspace()->replace();
        child<QAction>(u"rename"_s)->trigger(); // whoever wants to write sees the page
        QVERIFY(child<QPlainTextEdit>(u"title"_s)->hasFocus());
        QVERIFY(!window().findChild<FindBar *>()->isVisible());
        QVERIFY(child<QAction>(u"undo"_s)->isEnabled());
        window().workspace()->undo();
        QVERIFY(!document.incident().summary.startsWith(u"Again."_s));
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

    void showsAnIncidentAsItWasPublishedAndWhatChangedSince()
    {
        WorkspaceView &view = *window().workspace();
        Incident incident = view.document()->incident();
        incident.review = Review::Published;
        incident.publishedAt = m_desk->clock();
        view.document()->edit(u"Publish"_s, incident);
        QVERIFY(view.settle());
        incident.summary = u"Nobody renewed it, nor the one before."_s;
        auto *pane = window().findChild<ReadingPane *>();
        emit window().findChild<IncidentPage *>()->versionWanted(m_desk->clock());
        auto *version = child<VersionPage>(u"version"_s);
        QVERIFY(version && version->isVisible());
        auto *bar = version->findChild<PageBar *>();
        QVERIFY2(bar->text().contains(u"Nothing was changed since"_s), qPrintable(bar->text()));
        QVERIFY(version->findChild<QPlainTextEdit *>(u"title"_s)->isReadOnly());
        QTest::keyClick(version, Qt::Key_Escape);
        QVERIFY(!version->isVisible());
        view.document()->edit(u"Summary"_s, incident);
        pane->showVersion(m_desk->clock());
        QVERIFY(version->isVisible());
        QVERIFY2(bar->text().contains(u"One thing was changed since"_s), qPrintable(bar->text()));
        QVERIFY(version->findChild<IncidentPage *>()->document()->incident().summary == u"Nobody renewed it."_s);
        bar->button(u"What changed since"_s)->click();
        QStringList told;
        const auto labels = version->findChild<ChangesView *>()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            told.append(label->text());
        QVERIFY2(told.contains(u"Summary"_s) && told.join(u' ').contains(u"nor the one before"_s),
                 qPrintable(told.join(u'\n')));
        bar->button(u"Back to the incident"_s)->click();
        QVERIFY(!version->isVisible());
        QCOMPARE(pageText(), u"Nobody renewed it, nor the one before."_s);
    }

    void followsTheLinksOfAnEarlierVersion()
    {
        WorkspaceView &view = *window().workspace();
        Incident incident = view.document()->incident();
        incident.summary = u"As in INC-1, see [core.bin](att:%1)."_s.arg(u"0"_s.repeated(64));
        view.document()->edit(u"Summary"_s, incident);
        QVERIFY(view.settle());
        window().findChild<ReadingPane *>()->showVersion(m_desk->clock());
        const auto *version = child<VersionPage>(u"version"_s);
        QVERIFY(version && version->isVisible());
        QStringList asked;
        window().findChild<WritingDesk *>()->attachmentCopies().setPick([&](const QString &name) {
            asked.append(name);
            return QString();
        });
        auto *prose = version->findChild<ProseView *>();
        QCOMPARE(prose->toPlainText(), u"As in INC-1, see core.bin."_s);
        emit prose->anchorClicked(QUrl(u"att:"_s + u"0"_s.repeated(64)));
        QTRY_COMPARE(asked.size(), 1);
        QMenu menu;
        emit prose->attachmentMenuWanted(&menu, u"0"_s.repeated(64));
        QVERIFY(menu.findChild<QAction *>(u"saveAttachment"_s));
        emit prose->anchorClicked(QUrl(u"inc:INC-1"_s));
        QTRY_COMPARE(view.document()->incident().title, u"Disk full"_s);
        QVERIFY(!version->isVisible());
    }

    void remembersTheColumnsOfEachWorkspace()
    {
        const auto table = [this] {
            window().workspace()->list().setShape(ListShape::Table);
            return window().findChild<IncidentTable *>();
        };
        table()->setColumnShown(IncidentItemModel::CommanderColumn, true);
        window().showWorkspace(
            must(OpenWorkspace::create(m_desk->folder.filePath(u"other.nevertwice"_s), m_desk->clock)));
        QVERIFY(table()->isColumnShown(IncidentItemModel::CommanderColumn)); // as it was chosen last
        table()->setColumnShown(IncidentItemModel::CommanderColumn, false);
        m_desk->open();
        QVERIFY(table()->isColumnShown(IncidentItemModel::CommanderColumn));
    }

    void opensWhatIsPicked()
    {
        const QSignalSpy wanted(&window(), &MainWindow::openWanted);
        m_desk->prompts.answer = u"/somewhere/else.nevertwice"_s;
        QTest::keyClick(&window(), Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(wanted.value(0).value(0).toString(), u"/somewhere/else.nevertwice"_s);
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
