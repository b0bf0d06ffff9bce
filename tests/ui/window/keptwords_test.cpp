#include "model/domain/document.h"
#include "tests/support/faultvfs.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/window/changewatch.h"

#include <QClipboard>
#include <QJsonArray>
#include <QSignalSpy>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Words that an earlier session could not save, where the file went on without them.
class KeptWordsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FaultVfs> m_disk;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_ada;

    Typist &ada() { return *m_ada; }
    Places places() const { return {m_desk->folder.filePath(u"state"_s), {}}; }
    void fillTheDisk(FaultRecurrence recurrence)
    {
        m_disk->plan({FileOperation::Write, SQLITE_FULL, 1, recurrence, Tearing::Whole});
    }
    QList<UnsavedEdit> kept()
    {
        return must(Workspace::open(m_desk->path(), Access::ReadOnly, m_desk->clock, places()))->unsavedEdits();
    }
    // By an earlier session, of the first version of each; the file has the other words by now.
    void leave(const QString &ref, const Patch &mine, const QList<Patch> &theirs)
    {
        const auto earlier = must(Workspace::open(m_desk->path(), Access::ReadWrite, m_desk->clock, places()));
        const IncidentRow row = must(earlier->reader().row(ref));
        must(earlier->holdUnsaved({QUuid::createUuid(), row.uuid, row.version, {mine}, {}}));
        if (!theirs.isEmpty()) must(earlier->commit(row.uuid, row.version, theirs));
    }
    void open(Access access = Access::ReadWrite)
    {
        m_desk->window.showWorkspace(must(OpenWorkspace::open(m_desk->path(), m_desk->clock, places(), access)));
        m_ada->view().begin();
        QTRY_VERIFY(m_ada->view().document());
    }
    static Patch summary(const QString &before, const QString &after) { return {u"summary"_s, before, after, -1}; }

private slots:
    void init()
    {
        m_disk = std::make_unique<FaultVfs>();
        m_desk = std::make_unique<Desk>();
        m_desk->write({anIncident().titled("Disk").startedAt("2026-01-01T10:00:00Z").withSummary("Full."),
                       anIncident().titled("Pool").startedAt("2026-01-02T10:00:00Z").withSummary("Empty.")});
        m_desk->show();
        m_ada = std::make_unique<Typist>(*m_desk);
    }
    void cleanup()
    {
        m_ada = nullptr;
        m_desk = nullptr;
        m_disk = nullptr;
    }

    void askWhichStayWhereTheTextWasChangedSince()
    {
        leave(u"INC-1"_s, summary(u"Full."_s, u"Mine."_s), {summary(u"Full."_s, u"Theirs."_s)});
        open();
        ada().open(u"INC-1"_s);
        QTRY_COMPARE(ada().document().incident().ref, u"INC-1"_s);
        ada().press(u"Save them now"_s);
        QTRY_VERIFY(ada().bar().button(u"Keep both"_s));
        // Whoever wrote over them: it may have been oneself.
        QVERIFY2(!ada().bar().text().contains(u"Somebody else"_s), qPrintable(ada().bar().text()));
        QVERIFY2(ada().bar().text().contains(u"“\u2068Theirs.\u2069”"_s), qPrintable(ada().bar().text()));
        QVERIFY(ada().bar().button(u"Use the kept words"_s) && ada().bar().button(u"Use those in the file"_s));
        QCOMPARE(ada().text(u"summary"_s), u"Mine."_s);
        QCOMPARE(ada().inFile(ada().shown()).summary, u"Theirs."_s); // before somebody answers
        QCOMPARE(ada().document().conflicts().value(0).theirs.toString(), u"Theirs."_s);
        ada().press(u"Keep both"_s);
        QTRY_COMPARE(ada().inFile(ada().shown()).summary, u"Theirs.\n\nMine."_s);
        QTRY_VERIFY(kept().isEmpty());
    }

    // An older copy of the file gives its versions the same numbers again.
    void askWhichStayWhereTheSameVersionSaysSomethingElse()
    {
        leave(u"INC-1"_s, summary(u"Full of logs."_s, u"Full of logs. Mine."_s), {});
        open();
        ada().open(u"INC-1"_s);
        QTRY_COMPARE(ada().document().incident().ref, u"INC-1"_s);
        ada().press(u"Save them now"_s);
        QTRY_VERIFY2(ada().bar().button(u"Use the kept words"_s), qPrintable(ada().bar().text()));
        QCOMPARE(ada().inFile(ada().shown()).summary, u"Full."_s);
        ada().press(u"Use those in the file"_s);
        QTRY_COMPARE(ada().text(u"summary"_s), u"Full."_s);
        QTRY_VERIFY(kept().isEmpty());
    }

    // Of a severity one is right: the second is asked about once the first is answered.
    void areAskedAboutOneAfterTheOther()
    {
        const auto severity = [](const QJsonValue &before, const QString &after) {
            return Patch{u"severity"_s, before, after, -1};
        };
        const QJsonValue none = toDocument(Incident()).value(u"severity"_s);
        leave(u"INC-1"_s, severity(none, u"sev1"_s), {});
        leave(u"INC-1"_s, severity(none, u"sev2"_s), {severity(none, u"sev3"_s)});
        open();
        ada().open(u"INC-1"_s);
        QTRY_COMPARE(ada().document().incident().ref, u"INC-1"_s);
        ada().press(u"Save them now"_s);
        QTRY_VERIFY2(ada().bar().button(u"Use those in the file"_s), qPrintable(ada().bar().text()));
        ada().press(u"Use those in the file"_s);
        QVERIFY(!kept().isEmpty());
        QTRY_VERIFY2((ada().bar().hush(), ada().bar().button(u"Save them now"_s)), qPrintable(ada().bar().text()));
        ada().press(u"Save them now"_s);
        QTRY_VERIFY2(ada().bar().button(u"Use the kept words"_s), qPrintable(ada().bar().text()));
        QCOMPARE(ada().inFile(ada().shown()).severity, Code<Severity>(Severity::Sev3)); // not over it unseen
        const Code<Severity> mine = ada().document().incident().severity;
        ada().press(u"Use the kept words"_s);
        QTRY_COMPARE(ada().inFile(ada().shown()).severity, mine);
        ada().bar().hush();
        QVERIFY2(!ada().bar().button(u"Let them go"_s), qPrintable(ada().bar().text()));
        QTRY_VERIFY(kept().isEmpty());
    }

    void areNotCalledSavedWhereTheDiskIsFull()
    {
        leave(u"INC-1"_s, summary(u"Full."_s, u"Mine."_s), {});
        leave(u"INC-2"_s, summary(u"Empty."_s, u"Emptied by a leak."_s), {});
        open();
        QTRY_VERIFY2(ada().saved().startsWith(u"Not saved"_s), qPrintable(ada().saved()));
        fillTheDisk(FaultRecurrence::Once);
        ada().press(u"Save them now"_s);
        QTRY_VERIFY2(ada().bar().text().startsWith(u"Cannot save 1 of 2 edits"_s), qPrintable(ada().bar().text()));
        QVERIFY2(ada().bar().text().contains(u"full"_s), qPrintable(ada().bar().text()));
        QTRY_COMPARE(kept().size(), 1); // the other is saved
        ada().bar().hush();             // what somebody does next takes nothing away
        QVERIFY2(ada().bar().text().startsWith(u"Cannot save 1 of 2 edits"_s), qPrintable(ada().bar().text()));
        QTRY_VERIFY2(ada().saved().startsWith(u"Not saved"_s), qPrintable(ada().saved()));
        ada().press(u"Try again"_s);
        QTRY_COMPARE(ada().bar().text(), u"Saved what was left from the earlier session."_s);
        QTRY_VERIFY2(ada().saved().startsWith(u"Saved"_s), qPrintable(ada().saved()));
        QVERIFY(kept().isEmpty());
        QCOMPARE(ada().inFile(must(ada().view().reader().row(u"INC-1"_s)).uuid).summary, u"Mine."_s);
        QCOMPARE(ada().inFile(must(ada().view().reader().row(u"INC-2"_s)).uuid).summary, u"Emptied by a leak."_s);
    }

    // Nobody has written a word of it.
    void areNotMadeOfANewIncidentThatTheDiskRefuses()
    {
        open();
        const QUuid shown = ada().shown();
        const QString before = ada().text(u"summary"_s);
        fillTheDisk(FaultRecurrence::FromThenOn);
        ada().types(u"summary"_s, u"Mine."_s);
        const QString written = ada().text(u"summary"_s);
        QVERIFY(written != before);
        QTRY_COMPARE(ada().document().state(), Document::State::Failed);
        QVERIFY(ada().field(u"summary"_s)->hasFocus());
        ada().choose(u"newIncident"_s);
        ada().keys(Qt::Key_T); // of the title, before there is one
        QTRY_VERIFY2(ada().bar().text().startsWith(u"Cannot make a new incident: "_s), qPrintable(ada().bar().text()));
        QVERIFY(ada().bar().button(u"Save a copy elsewhere…"_s));
        ada().keys(Qt::Key_W); // whoever types on has not read it yet
        ada().keys(Qt::Key_O);
        QCOMPARE(ada().shown(), shown);
        QCOMPARE(ada().text(u"summary"_s), written);
        ada().keys(Qt::Key_Escape);
        QVERIFY(ada().field(u"summary"_s)->hasFocus());
        ada().press(u"Close"_s);
        QVERIFY2(ada().bar().button(u"Try again"_s), qPrintable(ada().bar().text())); // that of what was written
        m_disk->heal();
        ada().press(u"Try again"_s);
        QTRY_COMPARE(ada().inFile(shown).summary, written);
        QTRY_VERIFY(kept().isEmpty());
        ada().choose(u"newIncident"_s);
        QTRY_VERIFY(ada().shown() != shown);
        QTRY_COMPARE(ada().text(u"title"_s), u"two"_s); // what was typed for the refused one
    }

    void areTheTitleOfTheNewIncidentThatIsMadeAtLast()
    {
        open();
        const QUuid shown = ada().shown();
        const QString before = ada().text(u"summary"_s);
        ada().field(u"summary"_s)->setFocus();
        fillTheDisk(FaultRecurrence::FromThenOn);
        ada().choose(u"newIncident"_s);
        ada().keys(Qt::Key_T);
        QTRY_VERIFY2(ada().bar().text().startsWith(u"Cannot make a new incident: "_s), qPrintable(ada().bar().text()));
        ada().keys(Qt::Key_W);
        ada().keys(Qt::Key_O);
        m_disk->heal();
        ada().press(u"Try again"_s);
        QTRY_VERIFY(ada().shown() != shown);
        QTRY_COMPARE(ada().text(u"title"_s), u"two"_s);
        QVERIFY2(!ada().bar().text().contains(u"Cannot make"_s), qPrintable(ada().bar().text()));
        QCOMPARE(ada().inFile(shown).summary, before);
    }

    void belongIntoNoCopyThatIsMadeBeforeTheNewIncident()
    {
        open();
        const QUuid shown = ada().shown();
        const QString title = ada().text(u"title"_s);
        ada().field(u"summary"_s)->setFocus();
        fillTheDisk(FaultRecurrence::FromThenOn);
        ada().choose(u"newIncident"_s);
        ada().keys(Qt::Key_T);
        QTRY_VERIFY2(ada().bar().text().startsWith(u"Cannot make a new incident: "_s), qPrintable(ada().bar().text()));
        ada().keys(Qt::Key_Escape);
        m_disk->heal();
        ada().choose(u"duplicate"_s);
        QTRY_VERIFY(ada().shown() != shown);
        const QUuid copy = ada().shown();
        QTRY_COMPARE(ada().text(u"title"_s), title);
        ada().choose(u"newIncident"_s);
        QTRY_VERIFY(ada().shown() != copy);
        QTRY_COMPARE(ada().text(u"title"_s), u"t"_s);
    }

    // The refused one is told first, as long as nothing worse comes.
    void thatCannotBeSavedAreToldBeforeANewIncidentThatWasRefusedEarlier()
    {
        open();
        ada().field(u"summary"_s)->setFocus();
        fillTheDisk(FaultRecurrence::FromThenOn);
        ada().choose(u"newIncident"_s);
        QTRY_VERIFY2(ada().bar().text().startsWith(u"Cannot make a new incident: "_s), qPrintable(ada().bar().text()));
        ada().keys(Qt::Key_Escape);
        ada().types(u"summary"_s, u"Mine."_s);
        QTRY_VERIFY2(ada().bar().text().startsWith(u"Cannot save"_s), qPrintable(ada().bar().text()));
        m_disk->heal();
        ada().press(u"Try again"_s);
        QTRY_VERIFY2(ada().bar().text().startsWith(u"Cannot make a new incident: "_s), qPrintable(ada().bar().text()));
        const QUuid shown = ada().shown();
        ada().choose(u"newIncident"_s);
        QTRY_VERIFY(ada().shown() != shown);
        QVERIFY2(!ada().bar().text().contains(u"Cannot make"_s), qPrintable(ada().bar().text()));
    }

    void areFoundFromAnotherIncident()
    {
        leave(u"INC-1"_s, summary(u"Full."_s, u"Mine."_s), {summary(u"Full."_s, u"Theirs."_s)});
        leave(u"INC-2"_s, summary(u"Empty."_s, u"Emptied by a leak."_s), {});
        open();
        ada().open(u"INC-2"_s);
        QTRY_COMPARE(ada().document().incident().ref, u"INC-2"_s);
        ada().press(u"Save them now"_s);
        QTRY_COMPARE(ada().inFile(ada().shown()).summary, u"Emptied by a leak."_s);
        // Whichever was saved last: that one was not is said.
        QTRY_VERIFY2(ada().bar().text().contains(u"but for what was changed since in INC-1."_s),
                     qPrintable(ada().bar().text()));
        QVERIFY(ada().bar().button(u"Show it"_s));
        QTRY_COMPARE(ada().saved(), u"INC-1 is not saved until you choose"_s);
        ada().bar().hush();
        ada().press(u"Show it"_s);
        QTRY_COMPARE(ada().document().incident().ref, u"INC-1"_s);
        QTRY_COMPARE(ada().saved(), u"Not saved until you choose"_s);
        ada().press(u"Use the kept words"_s);
        QTRY_COMPARE(ada().inFile(ada().shown()).summary, u"Mine."_s);
    }

    void canBeCopiedWhereTheirRowIsGone()
    {
        const Event event = anEvent().at("2026-01-01T10:05:00Z").saying("Alarm");
        m_desk->write({anIncident().titled("Row").startedAt("2026-01-03T10:00:00Z").withEvent(event)});
        const QString row = u"timeline/"_s + event.uuid.toString(QUuid::WithoutBraces);
        const Incident alone = anIncident().withEvent(event);
        const QJsonValue whole = toDocument(alone).value(u"timeline"_s).toArray()[0];
        leave(u"INC-3"_s, {row + u".text"_s, u"Alarm"_s, u"Alarm of Ada"_s, -1},
              {{row, whole, QJsonValue::Undefined, -1}});
        open();
        ada().press(u"Save them now"_s);
        QTRY_VERIFY2(ada().bar().text().contains(u"but for what was changed since"_s), qPrintable(ada().bar().text()));
        ada().bar().hush();
        QTRY_VERIFY2(ada().bar().text().contains(u"Alarm of Ada"_s), qPrintable(ada().bar().text()));
        ada().press(u"Copy them"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Alarm of Ada"_s);
        ada().press(u"Let them go"_s);
        QTRY_VERIFY(!ada().bar().text().contains(u"Alarm of Ada"_s));
        m_desk->window.showStart();
        QVERIFY(kept().isEmpty());
    }

    void canBeSavedOnceTheFileMayBeWrittenAgain()
    {
        leave(u"INC-1"_s, summary(u"Full."_s, u"Mine."_s), {});
        open(Access::ReadOnly);
        QSignalSpy wanted(&m_desk->window, &MainWindow::openWanted);
        QVERIFY(!ada().bar().button(u"Save them now"_s));
        ada().press(u"Open it again"_s);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), m_desk->path());
    }

    void areOfferedAsSoonAsTheFileMayBeWrittenAgain()
    {
        leave(u"INC-1"_s, summary(u"Full."_s, u"Mine."_s), {});
        open(Access::ReadOnly);
        ada().open(u"INC-1"_s);
        QTRY_COMPARE(ada().document().incident().ref, u"INC-1"_s);
        const QUuid read = ada().shown();
        bool isPermitted = false;
        ada().view().watch().awaitPermission([&isPermitted] { return isPermitted; });
        ada().view().watch().look();
        QVERIFY2(!ada().bar().text().contains(u"may be written again"_s), qPrintable(ada().bar().text()));
        isPermitted = true;
        ada().view().watch().look();
        QVERIFY2(ada().bar().text().contains(u"may be written again"_s), qPrintable(ada().bar().text()));
        QVERIFY2(ada().bar().text().contains(u"One edit of an earlier session"_s), qPrintable(ada().bar().text()));
        QCOMPARE(ada().shown(), read); // nothing moves before somebody says so
        connect(&m_desk->window, &MainWindow::openWanted, this, [this] {
            open();
            m_desk->window.goOn();
        });
        ada().press(u"Open it again"_s);
        QTRY_VERIFY(m_desk->window.workspace() && ada().view().isWritable() && ada().view().document());
        QTRY_COMPARE(ada().shown(), read);
        ada().press(u"Save them now"_s);
        QTRY_COMPARE(ada().inFile(read).summary, u"Mine."_s);
    }
};

NEVERTWICE_TEST(KeptWordsTest);
#include "keptwords_test.moc"
