#include "tests/support/faultvfs.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/kit/timefield.h"
#include "ui/window/changewatch.h"
#include "ui/write/facts.h"
#include "ui/write/growingfield.h"
#include "ui/write/timelineitemmodel.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QImage>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Where words could be lost, or land where they do not belong; through the real window.
class KeepingWordsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FaultVfs> m_disk;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_typist;

    Typist &ada() { return *m_typist; }
    Places places() const { return {m_desk->folder.filePath(u"state"_s), {}}; }
    void fillTheDisk(FaultRecurrence recurrence = FaultRecurrence::FromThenOn)
    {
        m_disk->plan({FileOperation::Write, SQLITE_FULL, 1, recurrence, Tearing::Whole});
    }
    void openWithPlaces()
    {
        m_desk->window.showStart();
        m_desk->window.showWorkspace(must(OpenWorkspace::open(m_desk->path(), m_desk->clock, places())));
        QTRY_VERIFY(ada().view().document());
    }
    // Beside the file.
    QByteArray kept() const
    {
        QByteArray all;
        QDirIterator files(places().state + u"/unsaved"_s, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            if (QFile file(files.next()); file.open(QIODevice::ReadOnly)) all += file.readAll();
        return all;
    }
    static Patch summary(const QString &before, const QString &after) { return {u"summary"_s, before, after, -1}; }

private slots:
    void init()
    {
        m_disk = std::make_unique<FaultVfs>();
        m_desk = std::make_unique<Desk>();
        m_typist = std::make_unique<Typist>(*m_desk);
        m_desk->write(
            {anIncident().titled("Disk full").startedAt("2026-01-01T10:00:00Z").withSummary("Logs filled the disk."),
             anIncident()
                 .titled("Pool exhausted")
                 .startedAt("2026-01-02T10:00:00Z")
                 .withEvent(anEvent().at("2026-01-02T10:05:00Z").saying("Alert fires"))});
        m_desk->show();
        m_desk->open();
    }
    void cleanup()
    {
        m_typist = nullptr;
        m_desk = nullptr;
        m_disk = nullptr;
    }

    void triesAnAttachmentAgainUntilItIsThere()
    {
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QApplication::clipboard()->setImage(picture);
        fillTheDisk();
        ada().field(u"summary"_s)->setFocus();
        ada().keys(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(ada().document().incident().attachments.size(), 1);
        const QString hash = ada().document().incident().attachments.first().sha256;
        QTRY_COMPARE(ada().document().state(), Document::State::Failed);
        QTRY_COMPARE(ada().view().documents().unkept().size(), 1);
        m_disk->heal();
        ada().press(u"Try again"_s);
        QTRY_COMPARE(ada().document().state(), Document::State::Saved);
        QTRY_VERIFY(!must(ada().view().reader().attachment(hash)).isEmpty());
        QCOMPARE(ada().view().documents().unkept(), QList<QByteArray>());
    }

    void goesBackToTheTitleOfSomebodyElseOnEsc()
    {
        ada().field(u"title"_s)->setFocus();
        ada().somebodyElseSaves(ada().shown(), {{u"title"_s, u"Pool exhausted"_s, u"Pool of threads exhausted"_s, -1}});
        ada().view().watch().look();
        QTRY_COMPARE(ada().text(u"title"_s), u"Pool of threads exhausted"_s);
        QTest::keyClicks(ada().field(u"title"_s), u"!"_s);
        QTest::keyClick(ada().field(u"title"_s), Qt::Key_Escape);
        QCOMPARE(ada().text(u"title"_s), u"Pool of threads exhausted"_s);
        QVERIFY(ada().view().settle());
        QCOMPARE(ada().inFile(ada().shown()).title, u"Pool of threads exhausted"_s);
    }

    void leavesAConflictToThePersonWhoLooksAtTheHistory()
    {
        ada().types(u"summary"_s, u"Mine."_s);
        ada().somebodyElseSaves(ada().shown(), {summary({}, u"Theirs."_s)});
        ada().view().watch().look();
        QTRY_COMPARE(ada().document().conflicts().size(), 1);
        ada().choose(u"showHistory"_s);
        QVERIFY(ada().child<QScrollArea>(u"history"_s)->isVisible());
        QCOMPARE(ada().document().conflicts().size(), 1);
        QVERIFY2(ada().bar().text().contains(u"Theirs."_s), qPrintable(ada().bar().text()));
        QCOMPARE(ada().inFile(ada().shown()).summary, u"Theirs."_s);
        ada().press(u"Keep theirs"_s);
        QCOMPARE(ada().document().incident().summary, u"Theirs."_s);
        QVERIFY(ada().view().settle());
        QCOMPARE(ada().inFile(ada().shown()).summary, u"Theirs."_s);
    }

    void showsWhereLongTextsDiffer()
    {
        const QString same = u"The logs of the night filled the disk. "_s.repeated(5).trimmed();
        ada().document().edit(u"Summary"_s, {summary({}, same)});
        QVERIFY(ada().view().settle());
        ada().document().edit(u"Summary"_s, {summary(same, same + u" Mine at the end."_s)});
        ada().somebodyElseSaves(ada().shown(), {summary(same, same + u" Theirs at the end."_s)});
        ada().view().watch().look();
        QTRY_COMPARE(ada().document().conflicts().size(), 1);
        // Each in its own direction: in a sentence of Arabic the dots would stand at the other end.
        QVERIFY2(ada().bar().text().contains(u"“\u2068…"_s), qPrintable(ada().bar().text()));
        QVERIFY2(ada().bar().text().contains(u"Theirs at the end.\u2069”"_s), qPrintable(ada().bar().text()));
        QTRY_COMPARE(ada().saved(), u"Not saved until you choose"_s);
        ada().press(u"Keep theirs"_s);
        QTRY_VERIFY2(ada().saved().startsWith(u"Saved"_s), qPrintable(ada().saved()));
    }

    void offersBothOnlyWhereBothCanBe()
    {
        ada().document().edit(u"Severity"_s, {{u"severity"_s, QJsonValue::Null, u"sev1"_s, -1}});
        ada().somebodyElseSaves(ada().shown(), {{u"severity"_s, QJsonValue::Null, u"sev3"_s, -1}});
        ada().view().watch().look();
        QTRY_COMPARE(ada().document().conflicts().size(), 1);
        QVERIFY(ada().bar().button(u"Keep mine"_s) && ada().bar().button(u"Keep theirs"_s));
        QVERIFY(!ada().bar().button(u"Keep both"_s));
        ada().press(u"Keep theirs"_s);
        QVERIFY(ada().view().settle());
        QCOMPARE(ada().inFile(ada().shown()).severity, Severity::Sev3);
    }

    // Killed before the answer, the program would have nothing of them in the file.
    void keepsWordsBesideTheFileWhileAConflictWaits()
    {
        openWithPlaces();
        const QUuid shown = ada().shown();
        ada().types(u"summary"_s, u"Mine."_s);
        ada().somebodyElseSaves(shown, {summary({}, u"Theirs."_s)});
        ada().view().watch().look();
        QTRY_COMPARE(ada().document().conflicts().size(), 1);
        ada().types(u"summary"_s, u" More."_s);
        QTRY_VERIFY2(kept().contains("Theirs.\\n\\nMine. More."), kept().constData());
        QCOMPARE(ada().inFile(shown).summary, u"Theirs."_s);
        ada().press(u"Keep mine"_s);
        QTRY_COMPARE(kept(), QByteArray());
        QCOMPARE(ada().inFile(shown).summary, u"Mine. More."_s);
    }

    void keepsWordsBesideTheFileAsSoonAsItCan()
    {
        QVERIFY(QDir().mkpath(places().state));
        QFile inTheWay(places().state + u"/unsaved"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        openWithPlaces();
        const QSignalSpy failed(&ada().view().documents(), &Documents::failed);
        ada().types(u"summary"_s, u"Mine."_s);
        ada().somebodyElseSaves(ada().shown(), {summary({}, u"Theirs."_s)});
        ada().view().watch().look();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(inTheWay.remove());
        ada().types(u"trigger"_s, u"Update"_s); // the words that are to be kept stay as they are
        QTRY_VERIFY(kept().contains("Mine."));
        QCOMPARE(failed.size(), 1);
    }

    void undoesNothingInATextThatSomebodyElseHasWritten()
    {
        ada().types(u"summary"_s, u"A"_s);
        QVERIFY(ada().view().settle());
        ada().somebodyElseSaves(ada().shown(), {summary(u"A"_s, u"A campaign."_s)});
        ada().view().watch().look();
        QTRY_COMPARE(ada().text(u"summary"_s), u"A campaign."_s);
        ada().view().undo();
        QCOMPARE(ada().text(u"summary"_s), u"A campaign."_s);
        QCOMPARE(ada().document().incident().summary, u"A campaign."_s);
        QVERIFY2(ada().bar().text().contains(u"left out"_s), qPrintable(ada().bar().text()));
    }

    void takesBackOnesOwnWordsOfATextThatSomebodyElseWentOnWith()
    {
        ada().types(u"summary"_s, u"Nobody could pay."_s);
        ada().types(u"trigger"_s, u"Update"_s);
        QVERIFY(ada().view().settle());
        ada().types(u"summary"_s, u" Local E."_s); // behind it
        QVERIFY(ada().view().settle());
        ada().somebodyElseSaves(ada().shown(),
                                {summary(u"Nobody could pay. Local E."_s, u"F2. Nobody could pay. Local E. More."_s)});
        ada().view().watch().look();
        QTRY_COMPARE(ada().text(u"summary"_s), u"F2. Nobody could pay. Local E. More."_s);
        ada().view().undo();
        QCOMPARE(ada().text(u"summary"_s), u"F2. Nobody could pay. More."_s);
        QCOMPARE(ada().document().incident().trigger, u"Update"_s);
        QVERIFY2(!ada().bar().isVisible(), qPrintable(ada().bar().text()));
    }

    void keepsATimeThatWasTypedAndNotEntered()
    {
        const QUuid pool = ada().shown();
        auto *detected = ada().named<TimeField>(u"Detected"_s);
        QVERIFY(detected);
        detected->setFocus();
        QTest::keyClicks(detected, u"2026-01-02 10:07 UTC"_s);
        ada().choose(u"newIncident"_s);
        QTRY_VERIFY(ada().shown() != pool);
        QVERIFY(ada().view().settle());
        QCOMPARE(ada().inFile(pool).milestones.detected, at("2026-01-02T10:07:00Z"));
    }

    void keepsWhatWasTypedIntoTheTimelineAndNotEntered()
    {
        const QUuid pool = ada().shown();
        auto *timeline = ada().named<QTableView>(u"Timeline"_s);
        QVERIFY(timeline);
        timeline->setFocus();
        timeline->setCurrentIndex(timeline->model()->index(0, TimelineItemModel::TextColumn));
        QTest::keyClick(timeline, Qt::Key_F2);
        auto *text = timeline->findChild<GrowingField *>();
        QVERIFY(text);
        QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(text, u" twice"_s);
        ada().choose(u"newIncident"_s);
        QTRY_VERIFY(ada().shown() != pool);
        QVERIFY(ada().view().settle());
        QCOMPARE(ada().inFile(pool).timeline.value(0).text, u"Alert fires twice"_s);
    }

    void saysThatAnIncidentBehindOnesBackIsNotSaved()
    {
        const QUuid pool = ada().shown();
        fillTheDisk();
        ada().types(u"summary"_s, u"No room for this"_s);
        ada().child<QListView>(u"incidents"_s)->setFocus();
        ada().open(u"INC-1"_s);
        QVERIFY(ada().shown() != pool);
        QTRY_VERIFY2(ada().bar().text().contains(u"INC-2"_s), qPrintable(ada().bar().text()));
        QVERIFY2(ada().saved().startsWith(u"INC-2 is not saved: "_s), qPrintable(ada().saved()));
        QCOMPARE(ada().document().state(), Document::State::Saved);
        m_disk->heal();
        ada().press(u"Try again"_s);
        QTRY_COMPARE(ada().inFile(pool).summary, u"No room for this"_s);
        QTRY_VERIFY(!ada().bar().isVisible());
    }

    // The first try fails, and the second is made while the window goes: nobody is there to be told of it.
    void savesOnceMoreWhileItGoes()
    {
        const QUuid pool = ada().shown();
        ada().types(u"title"_s, u"The last words: "_s);
        fillTheDisk(FaultRecurrence::Once);
        m_desk->window.showStart();
        QCOMPARE(m_disk->failures(), 1);
        const auto workspace = must(Workspace::open(m_desk->path(), Access::ReadOnly, m_desk->clock));
        QVERIFY(must(workspace->reader().incident(pool)).title.contains(u"The last words: "_s));
    }

    void opensAFileAgainThatWasMoved()
    {
        QSignalSpy wanted(&m_desk->window, &MainWindow::openWanted);
        const QString elsewhere = m_desk->folder.filePath(u"elsewhere.nevertwice"_s);
        QVERIFY(QFile::rename(m_desk->path(), elsewhere));
        ada().types(u"summary"_s, u"To nowhere"_s);
        QTRY_VERIFY(ada().bar().button(u"Open it again"_s));
        // Not everything is saved: that is asked, and one may stay.
        ada().press(u"Open it again"_s);
        QTRY_COMPARE(m_desk->prompts.told.size(), 1);
        const QString told = m_desk->prompts.told.first();
        QVERIFY2(told.startsWith(u"Cannot save INC-"_s) && told.endsWith(u"Open it again?"_s), qPrintable(told));
        QVERIFY2(told.contains(u"is offered again"_s), qPrintable(told));
        QCOMPARE(wanted.size(), 0);
        QCOMPARE(ada().text(u"summary"_s), u"To nowhere"_s);
        m_desk->prompts.agrees = true;
        ada().press(u"Open it again"_s);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), m_desk->path());
        QVERIFY(!m_desk->window.workspace());
    }

    void saysThatTheFileIsOlderThanWhatWasSavedHere()
    {
        const QUuid pool = ada().shown();
        m_desk->window.showStart();
        const QString old = m_desk->folder.filePath(u"old"_s);
        QVERIFY(QFile::copy(m_desk->path(), old));
        {
            const auto workspace = must(Workspace::open(m_desk->path(), Access::ReadWrite, m_desk->clock, places()));
            must(workspace->commit(pool, 1, {summary({}, u"One"_s)}));
            must(workspace->commit(pool, 2, {summary(u"One"_s, u"Two"_s)}));
        }
        QVERIFY(QFile::remove(m_desk->path()) && QFile::rename(old, m_desk->path()));
        m_desk->window.showWorkspace(must(OpenWorkspace::open(m_desk->path(), m_desk->clock, places())));
        QTRY_VERIFY(ada().view().document());
        QVERIFY2(ada().bar().isVisible() && ada().bar().text().contains(u"the last 2 saves"_s),
                 qPrintable(ada().bar().text()));
        ada().press(u"Go on with this"_s);
        QVERIFY(!ada().bar().isVisible());
        ada().types(u"summary"_s, u"From here."_s);
        QVERIFY(ada().view().settle());
        QVERIFY(!ada().bar().isVisible());
    }

    void bringsWhatIsWrittenDuringTheCopyAlong()
    {
        const QUuid pool = ada().shown();
        const QString path = m_desk->folder.filePath(u"copy.nevertwice"_s);
        QSignalSpy wanted(&m_desk->window, &MainWindow::openWanted);
        fillTheDisk();
        ada().types(u"summary"_s, u"No room for this"_s);
        QTRY_COMPARE(ada().document().state(), Document::State::Failed);
        m_disk->heal();
        ada().view().saveCopy(path, WorkspaceView::AfterCopy::GoOnThere);
        ada().types(u"summary"_s, u", nor for that"_s);
        QTRY_COMPARE(wanted.size(), 1);
        const auto copy = must(Workspace::open(path, Access::ReadOnly, m_desk->clock));
        QCOMPARE(must(copy->reader().incident(pool)).summary, u"No room for this, nor for that"_s);
        QCOMPARE(m_desk->prompts.told, QStringList()); // nothing is lost, nothing is asked
    }

    void goesOnInTheCopyWhereOneWas()
    {
        ada().open(u"INC-1"_s);
        QTRY_COMPARE(ada().document().incident().ref, u"INC-1"_s);
        const QUuid shown = ada().shown();
        m_desk->prompts.answer = m_desk->folder.filePath(u"copy.nevertwice"_s);
        QSignalSpy wanted(&m_desk->window, &MainWindow::openWanted);
        emit ada().view().copyWanted();
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(m_desk->prompts.asked, u"Save a copy elsewhere"_s);
        m_desk->window.showWorkspace(must(OpenWorkspace::open(wanted[0][0].toString(), m_desk->clock)));
        m_desk->window.goOn();
        QTRY_VERIFY(ada().view().document());
        QTRY_COMPARE(ada().shown(), shown);
    }

    void bringsAlongWhatIsMadeAndSavedDuringTheCopy()
    {
        const QUuid pool = ada().shown();
        const QString path = m_desk->folder.filePath(u"copy.nevertwice"_s);
        QSignalSpy wanted(&m_desk->window, &MainWindow::openWanted);
        ada().view().saveCopy(path, WorkspaceView::AfterCopy::GoOnThere);
        // The copy may be a file already; its end is told when the window comes to it.
        ada().view().documents().create(anIncident().titled("Made meanwhile"));
        ada().view().documents().keep("a picture");
        ada().view().settings().write(u"spelling_words"_s, QJsonArray{u"kubectl"_s});
        ada().somebodyElseSaves(pool, {summary({}, u"From elsewhere."_s)});
        QTRY_COMPARE(wanted.size(), 1);
        const auto copy = must(Workspace::open(path, Access::ReadOnly, m_desk->clock));
        QCOMPARE(must(copy->reader().counts()).incidents, 3);
        QCOMPARE(must(copy->reader().incident(pool)).summary, u"From elsewhere."_s);
        QCOMPARE(must(copy->reader().setting(u"spelling_words"_s)).toArray().size(), 1);
        const QByteArray hash = QCryptographicHash::hash("a picture", QCryptographicHash::Sha256).toHex();
        QCOMPARE(must(copy->reader().attachment(QString::fromLatin1(hash))), QByteArray("a picture"));
    }

    void leadsFromTheFindBarIntoNoTextOfAnotherIncident()
    {
        auto *needle = ada().child<QLineEdit>(u"findText"_s);
        auto *cause = ada().field(u"root_cause"_s);
        cause->setFocus();
        ada().keys(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(needle->hasFocus());
        ada().keys(Qt::Key_Escape);
        QTRY_VERIFY(cause->hasFocus()); // where one came from
        ada().keys(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(needle->hasFocus());
        const QUuid pool = ada().shown();
        ada().view().list().focusList();
        ada().open(u"INC-1"_s);
        QTRY_VERIFY(ada().shown() != pool);
        needle->setFocus(); // the bar is there still
        QTest::keyClick(needle, Qt::Key_Escape);
        QVERIFY(!needle->isVisible());
        QVERIFY(!ada().field(u"root_cause"_s)->hasFocus());
    }

    // Closed without restoring, the words would be nowhere.
    void offersWordsForTheTrashAgainOnceItIsRestored()
    {
        openWithPlaces();
        const QUuid pool = ada().shown();
        must(must(Workspace::open(m_desk->path(), Access::ReadWrite, m_desk->clock))->moveToTrash(pool));
        ada().types(u"summary"_s, u"Half a sen"_s);
        ada().view().documents().flush();
        QTRY_COMPARE(ada().document().state(), Document::State::Failed);
        openWithPlaces();
        QVERIFY(ada().shown() != pool);
        ada().press(u"Save them now"_s);
        QTRY_VERIFY2(ada().bar().text().contains(u"in the trash"_s), qPrintable(ada().bar().text()));
        ada().press(u"Close"_s);
        QVERIFY(!ada().bar().isVisible());
        ada().view().documents().restore(pool);
        QTRY_VERIFY(ada().bar().button(u"Save them now"_s));
        ada().press(u"Save them now"_s);
        QTRY_COMPARE(ada().inFile(pool).summary, u"Half a sen"_s);
        QTRY_COMPARE(ada().document().incident().summary, u"Half a sen"_s);
        QTRY_COMPARE(kept(), QByteArray());
    }

    // What is typed next must not land in the section that was left.
    void takesTheKeyboardAlongToASectionOfRows()
    {
        const auto focusedName = [] {
            const QWidget *focused = QApplication::focusWidget();
            return focused ? focused->accessibleName() : QString();
        };
        ada().keys(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(ada().field(u"summary"_s)->hasFocus());
        ada().keys(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(ada().named<QTableView>(u"Timeline"_s)->hasFocus());
        ada().view().focusSection(8);             // the actions
        QCOMPARE(focusedName(), u"Add action"_s); // there is none yet
        ada().view().list().focusList();          // whoever writes stays with the incident
        ada().open(u"INC-1"_s);
        QTRY_COMPARE(ada().document().incident().title, u"Disk full"_s);
        ada().keys(Qt::Key_3, Qt::ControlModifier);
        const auto *add = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY2(add, qPrintable(focusedName()));
        QCOMPARE(add->text(), u"Add event"_s);
        QCOMPARE(ada().document().incident().summary, u"Logs filled the disk."_s);
    }

    void takesAnActionBackFromTheLineThatAddedIt()
    {
        const auto actions = [this] { return ada().document().incident().actions.size(); };
        ada().view().focusSection(8); // the actions
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, u"Limit retries"_s);
        ada().keys(Qt::Key_Return);
        QCOMPARE(actions(), 1);
        ada().keys(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(actions(), 0);
        QVERIFY(line->hasFocus() && line->text().isEmpty());
        ada().document().redo();
        auto *list = ada().named<FactList>(u"Actions"_s);
        QVERIFY(list);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        ada().keys(Qt::Key_Delete); // the only one, and the list goes
        QCOMPARE(actions(), 0);
        QVERIFY(line->hasFocus());
        ada().keys(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(actions(), 1);
        QVERIFY(line->text().isEmpty());
    }

    void saysQuietlyThatThereIsNoBackup()
    {
        emit ada().view().documents().saver().backupFailed(
            {Error::Kind::Full, u"back up acme"_s, u"the disk is full"_s, u"Make room on the disk."_s});
        QVERIFY(ada().bar().isVisible());
        QVERIFY2(ada().bar().text().contains(u"saved all the same"_s), qPrintable(ada().bar().text()));
        ada().types(u"summary"_s, u"Goes on."_s);
        QVERIFY(ada().view().settle());
        ada().press(u"Close"_s);
        QVERIFY(!ada().bar().isVisible());
    }
};

NEVERTWICE_TEST(KeepingWordsTest);
#include "keepingwords_test.moc"
