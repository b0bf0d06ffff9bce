#include "tests/support/testmain.h"
#include "tests/ui/support/threeincidents.h"
#include "ui/find/incidentlist.h"
#include "ui/find/incidenttable.h"
#include "ui/find/listoptions.h"
#include "ui/kit/banner.h"
#include "ui/kit/labels.h"
#include "ui/window/menus.h"
#include "ui/window/namebar.h"
#include "ui/window/openswitcher.h"
#include "ui/window/readingpane.h"
#include "ui/window/sidebar.h"
#include "ui/window/troublebar.h"
#include "ui/window/versionpage.h"
#include "ui/write/attachmentcopies.h"
#include "ui/write/changesview.h"
#include "ui/write/findbar.h"
#include "ui/write/incidentpage.h"
#include "ui/write/pagebar.h"
#include "ui/write/proseview.h"
#include "ui/write/writingdesk.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTest>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// The list and the page beside it: what is chosen, changed and gone to, and how it was before.
class ListAndPageTest : public QObject, private ThreeIncidents
{
    Q_OBJECT

    QStringList chosenTitles()
    {
        QStringList titles;
        const QModelIndexList rows = list()->selectionModel()->selectedRows();
        for (const QModelIndex &row : rows)
            titles.append(row.data().toString());
        titles.sort();
        return titles;
    }

private slots:
    void init() { sitDown(); }
    void cleanup() { m_desk = nullptr; }

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

    void leavesTheTableAsHighAsItWasMadeWhateverOpensBesideTheText()
    {
        window().resize(1500, 850);
        QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
        auto *splitter = child<QSplitter>(u"list"_s);
        const auto open = [this](const QString &panel) {
            if (!child<QWidget>(panel)->isVisible()) child<QAbstractButton>(panel + "-button"_L1)->click();
            return child<QWidget>(panel)->isVisible();
        };
        QVERIFY(open(u"checks"_s));
        QApplication::processEvents();
        splitter->setSizes({540, 220});
        const int high = splitter->sizes().first();
        QVERIFY2(high > 450, qPrintable(QString::number(high)));
        const auto isAsHigh = [&] {
            QApplication::processEvents();
            const QWidget &bar = *window().menuBar();
            return splitter->sizes().first() == high && splitter->height() <= window().height() &&
                   search()->mapTo(&window(), QPoint()).y() >= bar.geometry().bottom();
        };
        QVERIFY(isAsHigh());
        QVERIFY(open(u"seenBefore"_s));
        QVERIFY(isAsHigh());
        child<QTableView>(u"incidentTable"_s)->selectRow(1);
        QTRY_COMPARE(title(), u"Pool exhausted"_s);
        QVERIFY(isAsHigh());
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

    void remembersWhatSortsInEitherShape()
    {
        const auto sorted = [this] {
            return window().workspace()->list().findChild<ListOptions *>()->findChild<ElidedLabel *>()->text();
        };
        auto *menu = window().workspace()->list().findChild<ListOptions *>()->findChild<QMenu *>();
        emit menu->aboutToShow();
        const QList<QAction *> offered = menu->actions();
        for (QAction *action : offered)
            if (action->text() == u"Time to resolve"_s) action->trigger();
        QTRY_VERIFY2(sorted().contains(u"by TTR"_s), qPrintable(sorted()));
        m_desk->open();
        QTRY_VERIFY2(sorted().contains(u"by TTR"_s), qPrintable(sorted()));
        QVERIFY(list()->isVisible());
        QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY2(sorted().contains(u"by TTR"_s), qPrintable(sorted())); // the columns bring no order of their own
        window().findChild<IncidentTable *>()->horizontalHeader()->setSortIndicator(IncidentItemModel::RefColumn,
                                                                                    Qt::AscendingOrder);
        QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        m_desk->open();
        QTRY_VERIFY2(!sorted().contains(u"TTR"_s) && sorted().contains(u"by "_s), qPrintable(sorted()));
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

    void putsWhatIsTypedBeforeTheNewIncidentIsThereIntoItsTitle_data()
    {
        QTest::addColumn<QString>("from");
        for (const char *from : {"summary", "list", "table", "sidebar"})
            QTest::newRow(from) << QString::fromLatin1(from);
    }
    void putsWhatIsTypedBeforeTheNewIncidentIsThereIntoItsTitle()
    {
        QFETCH(QString, from);
        if (from == "table"_L1) window().menus().table->trigger();
        if (from == "summary"_L1)
            child<QPlainTextEdit>(u"summary"_s)->setFocus();
        else if (from == "sidebar"_L1)
            child<Sidebar>({})->focusPlaces();
        else
            window().workspace()->list().focusList();
        QVERIFY(QApplication::focusWidget());
        const QUuid before = window().workspace()->document()->uuid();
        const QString said = window().workspace()->document()->incident().summary;
        child<QAction>(u"newIncident"_s)->trigger();
        QVERIFY(!QApplication::focusWidget()); // its letters belong into no other text
        for (const Qt::Key key : {Qt::Key_P, Qt::Key_O, Qt::Key_X, Qt::Key_Backspace, Qt::Key_O, Qt::Key_L})
            QTest::keyClick(&window(), key);
        const QSignalSpy shortcut(window().menus().facts, &QAction::triggered);
        QTest::keyClick(&window(), Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(shortcut.size(), 1);
        QTRY_VERIFY(window().workspace()->document()->uuid() != before);
        auto *title = child<QPlainTextEdit>(u"title"_s);
        QTRY_COMPARE(title->toPlainText(), u"pool"_s);
        QVERIFY(title->hasFocus());
        QTest::keyClicks(title, u" full"_s);
        QVERIFY(window().workspace()->settle());
        QCOMPARE(window().workspace()->document()->incident().title, u"pool full"_s);
        QCOMPARE(must(window().workspace()->reader().incident(before)).summary, said);
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

    void offersNothingInItsMenuThatTakesNothingBack()
    {
        const auto *undo = child<QAction>(u"undo"_s);
        QMenu *edit = nullptr;
        for (auto *menu : window().findChildren<QMenu *>())
            if (menu->actions().contains(undo)) edit = menu;
        QVERIFY(edit);
        emit edit->aboutToShow();
        QVERIFY(!undo->isEnabled());
        emit edit->aboutToHide();
        QVERIFY(undo->isEnabled()); // the key takes back what is not told yet
        auto *summary = child<QPlainTextEdit>(u"summary"_s);
        summary->setFocus();
        QTest::keyClicks(summary, u"Again. "_s);
        emit edit->aboutToShow();
        QVERIFY(undo->isEnabled());
        QCOMPARE(undo->text(), u"&Undo: Summary"_s);
        emit edit->aboutToHide();
        while (window().workspace()->document()->undoStack()->canUndo())
            window().workspace()->undo();
        emit edit->aboutToShow();
        QVERIFY(!undo->isEnabled());
        emit edit->aboutToHide();
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
};

NEVERTWICE_TEST(ListAndPageTest);
#include "listandpage_test.moc"
