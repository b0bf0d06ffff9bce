#include "tests/support/faultvfs.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/desk.h"
#include "ui/find/incidentlist.h"
#include "ui/kit/labels.h"
#include "ui/window/changewatch.h"
#include "ui/window/sidebar.h"
#include "ui/window/troublebar.h"
#include "ui/window/workspaceview.h"
#include "ui/write/attachmentcopies.h"
#include "ui/write/findbar.h"
#include "ui/write/hitpainting.h"
#include "ui/write/preview.h"
#include "ui/write/timelineview.h"
#include "ui/write/writingdesk.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Journeys of somebody who writes, through the real window.
class WritingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FaultVfs> m_disk;
    std::unique_ptr<Desk> m_desk;

    MainWindow &window() { return m_desk->window; }
    WorkspaceView &view() { return *window().workspace(); }
    template <typename T> T *child(const QString &name) { return window().findChild<T *>(name); }
    QListView *list() { return child<QListView>(u"incidents"_s); }
    QPlainTextEdit *field(const QString &path) { return child<QPlainTextEdit>(path); }
    QString saved() { return child<ElidedLabel>(u"saved"_s)->text(); }
    TroubleBar *bar() { return window().findChild<TroubleBar *>(); }
    void keys(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &window(), Qt::Key(key), modifiers);
    }
    void types(const QString &path, const QString &text)
    {
        field(path)->setFocus();
        QTest::keyClicks(field(path), text);
    }
    void press(const QString &text)
    {
        QPushButton *button = bar()->button(text);
        QVERIFY2(button, qPrintable(bar()->text()));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    Incident inFile(const QUuid &uuid) { return must(view().reader().incident(uuid)); }
    QUuid shown() { return view().document()->uuid(); }
    // How often an entry stands in the menu at a place of a text.
    qsizetype entriesInMenu(QPlainTextEdit *text, int position, const QString &entry)
    {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(position);
        text->setTextCursor(cursor);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(text, &asked);
        auto *menu = text->findChild<QMenu *>();
        const qsizetype count = menu ? menu->findChildren<QAction *>(entry).size() : -1;
        delete menu;
        return count;
    }

private slots:
    void init()
    {
        m_disk = std::make_unique<FaultVfs>();
        m_desk = std::make_unique<Desk>();
        m_desk->write(
            {anIncident().titled("Disk full").startedAt("2026-01-01T10:00:00Z").withSummary("Logs filled the disk."),
             anIncident().titled("Pool exhausted").startedAt("2026-01-02T10:00:00Z")});
        m_desk->show();
        m_desk->open();
    }
    void cleanup()
    {
        m_desk = nullptr;
        m_disk = nullptr;
    }

    void writesAnIncidentFromStartToFinish()
    {
        keys(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(view().document() && view().document()->incident().title.isEmpty());
        QTRY_VERIFY(field(u"title"_s)->hasFocus());
        QTest::keyClicks(field(u"title"_s), u"Checkout is slow"_s);
        keys(Qt::Key_Return);
        QVERIFY(field(u"summary"_s)->hasFocus());
        QTest::keyClicks(field(u"summary"_s), u"For an hour nobody could pay."_s);
        types(u"root_cause"_s, u"A query without an index."_s);
        types(u"resolution"_s, u"The index was added."_s);
        child<QPushButton>(u"addSection"_s)->click();
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == "heading"_L1);
        QTest::keyClicks(QApplication::focusWidget(), u"Conclusion"_s);
        keys(Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), u"All is well."_s);
        view().document()->edit(u"Resolved"_s, {{u"milestones.resolved"_s, {}, u"2026-02-01T11:00:00Z"_s, -1}});
        QCOMPARE(saved(), u"Editing…"_s);
        QTRY_COMPARE(saved(), u"Saved 12:00:00"_s);
        const Incident incident = inFile(shown());
        QCOMPARE(incident.ref, u"INC-3"_s);
        QCOMPARE(incident.title, u"Checkout is slow"_s);
        QCOMPARE(incident.summary, u"For an hour nobody could pay."_s);
        QCOMPARE(incident.rootCause, u"A query without an index."_s);
        QCOMPARE(incident.resolution, u"The index was added."_s);
        QCOMPARE(incident.otherSections.value(0).heading, u"Conclusion"_s);
        QCOMPARE(incident.otherSections.value(0).text, u"All is well."_s);
        QCOMPARE(incident.state, State::Resolved);
        QCOMPARE(incident.review, Review::Draft);
        QTRY_COMPARE(list()->model()->rowCount(), 3);
    }

    void offersWhatCanBeDoneAboutAWordOnce()
    {
        QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/hunspell"_s);
        QVERIFY(folder.mkpath(u"."_s));
        for (const auto &[name, content] : {std::pair(u"en_US.aff"_s, "SET UTF-8\n"),
                                            std::pair(u"en_US.dic"_s, "5\nlogs\nfilled\nthe\ndisk\nwas\n")}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        cleanup();
        init(); // with a dictionary there
        view().list().select(view().reader().row(u"INC-1"_s).value().uuid);
        QTRY_VERIFY(field(u"root_cause"_s));
        window().findChild<WritingDesk *>()->setSpelling(u"en_US"_s, {});
        types(u"root_cause"_s, u"the poool filled the disk"_s);
        QTRY_COMPARE(entriesInMenu(field(u"root_cause"_s), 6, u"addWord"_s), 1);
        folder.removeRecursively();
    }

    void savesAnAttachmentFromTheMenuOfItsLinkAndByAClick()
    {
        view().list().select(view().reader().row(u"INC-1"_s).value().uuid);
        QTRY_VERIFY(field(u"root_cause"_s));
        types(u"root_cause"_s, u"[core.bin](att:%1) and more"_s.arg(u"0"_s.repeated(64)));
        QCOMPARE(entriesInMenu(field(u"root_cause"_s), 5, u"saveAttachment"_s), 1);
        QCOMPARE(entriesInMenu(field(u"root_cause"_s), 85, u"saveAttachment"_s), 0);
        QTextCursor cursor = field(u"root_cause"_s)->textCursor();
        cursor.setPosition(5);
        field(u"root_cause"_s)->setTextCursor(cursor);
        keys(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_desk->prompts.suggested.isEmpty()); // asked as every question of the window is
    }

    void replacesInAllTextsAsOneStep()
    {
        view().list().select(view().reader().row(u"INC-1"_s).value().uuid);
        types(u"root_cause"_s, u"The disk was small, and the disk was full."_s);
        view().document()->flush();
        QTRY_VERIFY(view().document()->incident().rootCause.endsWith(u"full."));
        field(u"summary"_s)->setFocus();
        keys(Qt::Key_H, Qt::ControlModifier);
        auto *find = window().findChild<FindBar *>();
        QTRY_VERIFY(find->isVisible());
        auto *needle = find->findChild<QLineEdit *>(u"findText"_s);
        needle->clear();
        QTest::keyClicks(needle, u"disk"_s);
        QTest::keyClicks(find->findChild<QLineEdit *>(u"replaceText"_s), u"volume"_s);
        const auto buttons = find->findChildren<QPushButton *>();
        const auto all = std::find_if(buttons.begin(), buttons.end(),
                                      [](const QPushButton *button) { return button->text() == u"Replace all"; });
        QVERIFY(all != buttons.end());
        QTRY_VERIFY((*all)->isEnabled());
        (*all)->click();
        QTRY_COMPARE(view().document()->incident().summary, u"Logs filled the volume."_s);
        QCOMPARE(view().document()->incident().rootCause, u"The volume was small, and the volume was full."_s);
        child<QAction>(u"undo"_s)->trigger();
        QCOMPARE(view().document()->incident().summary, u"Logs filled the disk."_s);
        QCOMPARE(view().document()->incident().rootCause, u"The disk was small, and the disk was full."_s);
        QTest::keyClick(needle, Qt::Key_Escape);
        QTRY_VERIFY(!find->isVisible());
    }

    void showsThePreviewBesideOrInsteadOfTheText()
    {
        view().list().select(view().reader().row(u"INC-1"_s).value().uuid);
        types(u"root_cause"_s, u"See INC-2 and **mind** the gap."_s);
        child<QAction>(u"preview"_s)->trigger();
        auto *preview = window().findChild<MarkdownPreview *>();
        QTRY_VERIFY(preview->isVisible());
        QTRY_VERIFY(preview->toPlainText().contains(u"Logs filled the disk."_s));
        view().document()->flush();
        QTRY_VERIFY(preview->toPlainText().contains(u"See INC-2 and mind the gap."_s));
        QStringList asked;
        window().findChild<WritingDesk *>()->attachmentCopies().setPick([&](const QString &name) {
            asked.append(name);
            return QString();
        });
        emit preview->openAttachment(u"0"_s.repeated(64));
        QTRY_COMPARE(asked.size(), 1);
        QMenu menu;
        emit preview->attachmentMenuWanted(&menu, u"0"_s.repeated(64));
        QVERIFY(menu.findChild<QAction *>(u"saveAttachment"_s));
        emit preview->openIncident(u"INC-2"_s);
        QTRY_COMPARE(view().document()->incident().title, u"Pool exhausted"_s);
        QTRY_VERIFY(!preview->toPlainText().contains(u"gap"_s));
        child<QAction>(u"preview"_s)->trigger();
        QTRY_VERIFY(!preview->isVisible());
    }

    void keepsAPastedPictureAsAnAttachment()
    {
        view().list().select(view().reader().row(u"INC-1"_s).value().uuid);
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QApplication::clipboard()->setImage(picture);
        field(u"summary"_s)->setFocus();
        keys(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(view().document()->incident().attachments.size(), 1);
        const QString hash = view().document()->incident().attachments.first().sha256;
        QTRY_VERIFY(field(u"summary"_s)->toPlainText().contains(u"(att:%1)"_s.arg(hash)));
        QVERIFY(m_desk->window.workspace()->settle());
        QTRY_VERIFY(!must(view().reader().attachment(hash)).isEmpty());
        view().undo(); // takes back both: nobody sees a file that no text shows
        QVERIFY(!view().document()->incident().summary.contains(u"att:"_s));
        QVERIFY(view().document()->incident().attachments.isEmpty());
        view().document()->redo();
        QCOMPARE(view().document()->incident().attachments.size(), 1);
        QVERIFY(view().document()->incident().summary.contains(u"(att:%1)"_s.arg(hash)));
    }

    void keepsTheSpaceBehindAWordOfTheTitle()
    {
        field(u"title"_s)->setFocus();
        field(u"title"_s)->selectAll();
        QTest::keyClicks(field(u"title"_s), u"Checkout answers with "_s);
        QTRY_COMPARE(view().document()->incident().title, u"Checkout answers with "_s); // somebody thinks
        QTest::keyClicks(field(u"title"_s), u"errors"_s);
        QTRY_COMPARE(view().document()->incident().title, u"Checkout answers with errors"_s);
    }

    void staysWithWhatIsWrittenWhenTheListLosesIt()
    {
        view().list().select(view().reader().row(u"INC-1"_s).value().uuid);
        const QUuid disk = shown();
        view().list().searchFor(u"full"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QSignalSpy searched(&view().list(), &IncidentList::answered);
        field(u"title"_s)->setFocus();
        field(u"title"_s)->selectAll();
        QTest::keyClicks(field(u"title"_s), u"Logs were never rotated"_s);
        view().document()->edit(u"Summary"_s, {{u"summary"_s, {}, u"Nobody looked."_s, -1}});
        QTRY_COMPARE(saved(), u"Saved 12:00:00"_s);
        QTRY_VERIFY(searched.size() > 0);
        QTRY_COMPARE(list()->model()->rowCount(), 0);
        view().list().searchFor({});
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QCOMPARE(shown(), disk);
        QVERIFY(field(u"title"_s)->hasFocus());
        QCOMPARE(inFile(disk).title, u"Logs were never rotated"_s);
    }

    void keepsAnActionThatWasTypedAndNotEntered()
    {
        view().list().select(view().reader().row(u"INC-1"_s).value().uuid);
        const QUuid disk = shown();
        QApplication::processEvents();
        QLineEdit *add = nullptr;
        const auto lines = window().findChildren<QLineEdit *>();
        for (QLineEdit *line : lines)
            if (line->accessibleName() == u"Add action" && line->isVisible()) add = line;
        QVERIFY(add);
        add->setFocus();
        QTest::keyClicks(add, u"Rotate the logs"_s);
        keys(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(view().document() && shown() != disk);
        QVERIFY(view().settle());
        QCOMPARE(inFile(disk).actions.value(0).title, u"Rotate the logs"_s);
    }

    void undoesAfterALookAtAnotherIncident()
    {
        QCOMPARE(field(u"title"_s)->toPlainText(), u"Pool exhausted"_s);
        const QUuid pool = shown();
        types(u"summary"_s, u"Too few threads."_s);
        QTRY_COMPARE(saved(), u"Saved 12:00:00"_s);
        list()->setFocus();
        keys(Qt::Key_Down);
        QCOMPARE(field(u"title"_s)->toPlainText(), u"Disk full"_s);
        types(u"trigger"_s, u"An update."_s);
        list()->setFocus();
        keys(Qt::Key_Up);
        QCOMPARE(shown(), pool);
        QCOMPARE(field(u"summary"_s)->toPlainText(), u"Too few threads."_s);
        QCOMPARE(child<QAction>(u"undo"_s)->text(), u"&Undo: Summary"_s);
        keys(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(field(u"summary"_s)->toPlainText(), QString());
        QTest::keyClick(field(u"summary"_s), Qt::Key_Z, Qt::ControlModifier); // stops where it was opened
        QCOMPARE(view().document()->incident().title, u"Pool exhausted"_s);
        QTest::keyClick(field(u"summary"_s), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(field(u"summary"_s)->toPlainText(), u"Too few threads."_s);
        QVERIFY(view().settle());
        QCOMPARE(inFile(pool).summary, u"Too few threads."_s);
        QCOMPARE(inFile(pool).trigger, QString());
    }

    void undoesWhatIsStillBeingTyped()
    {
        types(u"summary"_s, u"half a wor"_s);
        QTest::keyClick(field(u"summary"_s), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(field(u"summary"_s)->toPlainText(), QString());
    }

    void keepsTheWordsOfAWindowThatCloses()
    {
        const QUuid pool = shown();
        types(u"summary"_s, u"The last words"_s);
        QVERIFY(window().close());
        QCOMPARE(must(must(Workspace::open(m_desk->path(), Access::ReadOnly, m_desk->clock))->reader().incident(pool))
                     .summary,
                 u"The last words"_s);
    }

    void movesASectionWithTheKeyboard()
    {
        field(u"summary"_s)->setFocus();
        keys(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(view().document()->incident().sectionOrder.value(0), u"impact"_s);
        QCOMPARE(view().document()->incident().sectionOrder.value(1), u"summary"_s);
        QVERIFY(field(u"summary"_s)->hasFocus());
        QTRY_VERIFY(field(u"summary"_s)->mapTo(&window(), QPoint()).y() >
                    field(u"impact.text"_s)->mapTo(&window(), QPoint()).y());
        view().undo();
        QVERIFY(view().document()->incident().sectionOrder.isEmpty());
    }

    void joinsWhatSomebodyElseWrites()
    {
        types(u"summary"_s, u"Too few threads."_s);
        const auto other = must(Workspace::open(m_desk->path(), Access::ReadWrite, m_desk->clock));
        must(other->commit(shown(), 1, {{u"trigger"_s, u""_s, u"A campaign."_s, -1}}));
        view().watch().look();
        QTRY_COMPARE(field(u"trigger"_s)->toPlainText(), u"A campaign."_s);
        QCOMPARE(field(u"summary"_s)->toPlainText(), u"Too few threads."_s);
        QVERIFY(!bar()->isVisible());
        QVERIFY(view().settle());
        view().undo();
        QVERIFY(view().settle());
        QCOMPARE(inFile(shown()).trigger, u"A campaign."_s);
        QCOMPARE(inFile(shown()).summary, QString());
    }

    void asksWhereSomebodyElseWroteTheSame()
    {
        types(u"summary"_s, u"Mine."_s);
        const auto other = must(Workspace::open(m_desk->path(), Access::ReadWrite, m_desk->clock));
        must(other->commit(shown(), 1, {{u"summary"_s, u""_s, u"Theirs."_s, -1}}));
        view().watch().look();
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY(bar()->text().contains(u"Theirs."_s));
        QCOMPARE(field(u"summary"_s)->toPlainText(), u"Mine."_s);
        press(u"Keep both"_s);
        QVERIFY(!bar()->isVisible());
        QCOMPARE(field(u"summary"_s)->toPlainText(), u"Theirs.\n\nMine."_s);
        QVERIFY(view().settle());
        QCOMPARE(inFile(shown()).summary, u"Theirs.\n\nMine."_s);
    }

    void saysThatTheDiskIsFullAndKeepsTheWords()
    {
        m_disk->plan({FileOperation::Write, SQLITE_FULL, 1, FaultRecurrence::FromThenOn, Tearing::Whole});
        types(u"summary"_s, u"No room for this"_s);
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY2(saved().startsWith(u"Not saved: "_s), qPrintable(saved()));
        QCOMPARE(child<ElidedLabel>(u"saved"_s)->ink(), Ink::Danger);
        QCOMPARE(m_desk->window.workspace()->bar().tone(), PageBar::Tone::Trouble);
        QCOMPARE(field(u"summary"_s)->toPlainText(), u"No room for this"_s);
        // Closing asks, and stays where the person thinks better of it.
        QVERIFY(!window().close());
        QCOMPARE(m_desk->prompts.told.size(), 1);
        m_disk->heal();
        press(u"Try again"_s);
        QTRY_COMPARE(saved(), u"Saved 12:00:00"_s);
        QVERIFY(!bar()->isVisible());
        QCOMPARE(inFile(shown()).summary, u"No room for this"_s);
    }

    void movesToTheTrashWithAWayBack()
    {
        const QUuid pool = shown();
        child<QAction>(u"moveToTrash"_s)->trigger();
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QTRY_VERIFY(bar()->text().startsWith(u"INC-2 is in the trash"_s));
        press(u"Undo"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QTRY_COMPARE(shown(), pool);
        QTRY_VERIFY(field(u"summary"_s) && !field(u"summary"_s)->isReadOnly());
    }

    void restoresFromTheTrash()
    {
        const QUuid pool = shown();
        child<QAction>(u"moveToTrash"_s)->trigger();
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        emit window().findChild<Sidebar *>()->wanted(Sidebar::Place::Trash);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        view().list().selectFirst();
        QTRY_COMPARE(shown(), pool);
        QVERIFY(!field(u"summary"_s));                                             // to be read only
        QTRY_VERIFY(bar()->text().startsWith(u"This incident is in the trash"_s)); // what was said there is over
        child<QAction>(u"restore"_s)->trigger();
        QTRY_COMPARE(must(view().reader().counts()).trashed, 0);
        QTRY_VERIFY(field(u"summary"_s));
    }

    void writesOnInACopyWhereTheFileCannotBeWritten()
    {
        const QUuid pool = shown();
        m_disk->plan({FileOperation::Write, SQLITE_FULL, 1, FaultRecurrence::FromThenOn, Tearing::Whole});
        types(u"summary"_s, u"No room for this"_s);
        QTRY_VERIFY(bar()->isVisible());
        m_disk->heal();
        m_desk->prompts.answer = m_desk->folder.filePath(u"copy.nevertwice"_s);
        QSignalSpy wanted(&window(), &MainWindow::openWanted);
        press(u"Save a copy elsewhere…"_s);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), m_desk->prompts.answer);
        const auto copy = must(Workspace::open(m_desk->prompts.answer, Access::ReadOnly, m_desk->clock));
        QCOMPARE(must(copy->reader().incident(pool)).summary, u"No room for this"_s);
        QCOMPARE(m_desk->prompts.told, QStringList()); // nothing is lost, nothing is asked
    }

    void offersTheWordsThatAnEarlierRunCouldNotSave()
    {
        const QUuid pool = shown();
        const Places places{m_desk->folder.filePath(u"state"_s), {}};
        window().showStart();
        {
            auto open = must(OpenWorkspace::open(m_desk->path(), m_desk->clock, places));
            m_disk->plan({FileOperation::Write, SQLITE_FULL, 1, FaultRecurrence::FromThenOn, Tearing::Whole});
            const auto failed = open.workspace->commit(pool, 1, {{u"summary"_s, u""_s, u"From before"_s, -1}});
            QVERIFY(!failed);
            m_disk->heal();
        }
        window().showWorkspace(must(OpenWorkspace::open(m_desk->path(), m_desk->clock, places)));
        QTRY_VERIFY(view().document());
        QVERIFY(bar()->isVisible());
        press(u"Save them now"_s);
        QTRY_COMPARE(inFile(pool).summary, u"From before"_s);
        QTRY_COMPARE(field(u"summary"_s)->toPlainText(), u"From before"_s);
        QVERIFY(
            must(Workspace::open(m_desk->path(), Access::ReadOnly, m_desk->clock, places))->unsavedEdits().isEmpty());
    }

    void saysWhyNothingCanBeWrittenBeforeWhatIsLeftOfAnEarlierRun()
    {
        const Places places{m_desk->folder.filePath(u"state"_s), {}};
        const QUuid pool = shown();
        window().showStart();
        {
            auto open = must(OpenWorkspace::open(m_desk->path(), m_desk->clock, places));
            m_disk->plan({FileOperation::Write, SQLITE_FULL, 1, FaultRecurrence::FromThenOn, Tearing::Whole});
            QVERIFY(!open.workspace->commit(pool, 1, {{u"summary"_s, u""_s, u"From before"_s, -1}}));
            m_disk->heal();
        }
        OpenWorkspace open = must(OpenWorkspace::open(m_desk->path(), m_desk->clock, places, Access::ReadOnly));
        const QString notice = open.workspace->notice();
        QVERIFY(!notice.isEmpty());
        window().showWorkspace(std::move(open));
        QTRY_VERIFY(view().document());
        QVERIFY2(bar()->text().startsWith(notice), qPrintable(bar()->text()));
        QVERIFY2(bar()->text().contains(u"One edit of an earlier session"_s), qPrintable(bar()->text()));
    }

    void showsTheNewTitleInTheListOnceItIsSaved()
    {
        field(u"title"_s)->setFocus();
        field(u"title"_s)->selectAll();
        QTest::keyClicks(field(u"title"_s), u"Pool very exhausted"_s);
        QTRY_COMPARE(list()->model()->index(0, 0).data().toString(), u"Pool very exhausted"_s);
    }

    void findsAndReplacesInTheEventsToo()
    {
        Incident incident = view().document()->incident();
        incident.timeline.append(anEvent().at("2026-01-02T10:05:00Z").saying("The pool is full"));
        incident.timeline.append(anEvent().at("2026-01-02T10:09:00Z").saying("Pool after pool is made larger"));
        view().document()->edit(u"Timeline"_s, incident);
        types(u"summary"_s, u"A small pool."_s);
        keys(Qt::Key_H, Qt::ControlModifier);
        auto *needle = child<QLineEdit>(u"findText"_s);
        auto *timeline = window().findChild<TimelineView *>();
        const auto count = [this] { return child<QLabel>(u"findCount"_s)->text(); };
        QTest::keyClicks(needle, u"pool"_s);
        QCOMPARE(count(), u"3 of 5"_s); // from the caret on
        QVERIFY(timeline->selectionModel()->isRowSelected(0));
        QCOMPARE(hitPlaces(timeline, u"The pool is full"_s), (QList<WordPlace>{{4, 4}}));
        QTest::keyClick(needle, Qt::Key_Return);
        QTest::keyClick(needle, Qt::Key_Return);
        QCOMPARE(count(), u"5 of 5"_s);
        QVERIFY(timeline->selectionModel()->isRowSelected(1));
        QTest::keyClick(needle, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(count(), u"4 of 5"_s);
        child<QLineEdit>(u"replaceText"_s)->setText(u"queue"_s);
        child<QPushButton>(u"replaceOne"_s)->click();
        QCOMPARE(view().document()->incident().timeline[1].text, u"queue after pool is made larger"_s);
        QCOMPARE(count(), u"4 of 4"_s);
        child<QPushButton>(u"replaceAll"_s)->click();
        QCOMPARE(view().document()->incident().timeline[0].text, u"The queue is full"_s);
        QCOMPARE(view().document()->incident().timeline[1].text, u"queue after queue is made larger"_s);
        QCOMPARE(view().document()->incident().summary, u"A small queue."_s);
        view().undo();
        QCOMPARE(view().document()->incident().timeline[0].text, u"The pool is full"_s);
        QCOMPARE(view().document()->incident().summary, u"A small pool."_s);
        QTest::keyClick(needle, Qt::Key_Escape);
        QVERIFY(hitPlaces(timeline, u"The pool is full"_s).isEmpty());
    }

    void namesAVersion()
    {
        types(u"summary"_s, u"As we published it."_s);
        keys(Qt::Key_S, Qt::ControlModifier);
        auto *prompt = child<QLineEdit>(u"prompt"_s);
        QVERIFY(prompt->hasFocus());
        QTest::keyClicks(prompt, u"published"_s);
        QTest::keyClick(prompt, Qt::Key_Return);
        QTRY_VERIFY(bar()->text().contains(u"published"_s));
        QCOMPARE(must(view().reader().revisions(shown())).last().name, u"published"_s);
        QVERIFY(field(u"summary"_s)->hasFocus());
    }

    void bringsAnEarlierVersionBackAsOneStep()
    {
        const QUuid pool = shown();
        types(u"summary"_s, u"Too few threads."_s);
        keys(Qt::Key_S, Qt::ControlModifier);
        QTest::keyClicks(child<QLineEdit>(u"prompt"_s), u"first"_s);
        QTest::keyClick(child<QLineEdit>(u"prompt"_s), Qt::Key_Return);
        QTRY_VERIFY(bar()->text().contains(u"first"_s));
        types(u"summary"_s, u" And a slow query."_s);
        types(u"trigger"_s, u"A campaign."_s);
        keys(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        auto *history = child<QScrollArea>(u"history"_s);
        QVERIFY(history && history->isVisible());
        const auto texts = [&] {
            QStringList told;
            const auto labels = history->findChildren<QLabel *>();
            for (const QLabel *label : labels)
                told.append(label->text());
            return told.join(u'\n');
        };
        QVERIFY2(texts().contains(u"“first”"_s), qPrintable(texts()));
        QVERIFY2(texts().contains(u"1 Feb 2026, 12:00 UTC"_s), qPrintable(texts())); // with its zone
        history->findChildren<QPushButton *>(u"changes"_s).first()->click();
        QVERIFY2(texts().contains(u"A campaign."_s), qPrintable(texts()));
        history->findChildren<QPushButton *>(u"restoreVersion"_s).first()->click();
        QTRY_VERIFY(!history->isVisible());
        QCOMPARE(field(u"summary"_s)->toPlainText(), u"Too few threads."_s);
        QCOMPARE(field(u"trigger"_s)->toPlainText(), QString());
        QTRY_COMPARE(inFile(pool).summary, u"Too few threads."_s);
        view().undo();
        QCOMPARE(field(u"summary"_s)->toPlainText(), u"Too few threads. And a slow query."_s);
        QCOMPARE(field(u"trigger"_s)->toPlainText(), u"A campaign."_s);
    }

    void showsAFileThatMayOnlyBeReadToBeRead()
    {
        window().showStart();
        OpenWorkspace open = must(OpenWorkspace::open(m_desk->path(), m_desk->clock, {}, Access::ReadOnly));
        window().showWorkspace(std::move(open));
        QTRY_VERIFY(view().document());
        QVERIFY(bar()->isVisible());
        QVERIFY(field(u"title"_s)->isReadOnly());
        QVERIFY(!field(u"summary"_s));
        QCOMPARE(saved(), QString());
        for (const QString &name : {u"newIncident"_s, u"undo"_s, u"moveToTrash"_s, u"nameVersion"_s})
            QVERIFY2(!child<QAction>(name)->isEnabled(), qPrintable(name));
    }
};

NEVERTWICE_TEST(WritingTest);
#include "writing_test.moc"
