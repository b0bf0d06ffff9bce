#include "ui/write/document.h"

#include "model/domain/document.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class DocumentTest : public QObject
{
    Q_OBJECT

    using Choice = Document::Choice;

    static Incident diskFull()
    {
        return anIncident()
            .withRef("INC-7")
            .titled("Disk full")
            .withSummary("Logs filled the disk.")
            .withEvent("2026-01-01T10:00:00Z", EventKind::Note, "Paged.")
            .onService("shop");
    }
    static Patch set(const QString &path, const QJsonValue &value) { return {path, {}, value, -1}; }
    // What the saver would do.
    static void save(Document &document, Incident &file)
    {
        const auto burst = document.takeBurst();
        QVERIFY(burst.has_value());
        file = must(apply(burst->patches, file));
        document.acknowledge({document.uuid(), file.ref, burst->baseVersion + 1, {}}, at("2026-02-01T14:52:07Z"));
    }

private slots:
    void isSavedUntilSomethingIsEdited()
    {
        Document document(diskFull());
        QSignalSpy told(&document, &Document::stateChanged);
        QSignalSpy changed(&document, &Document::changed);
        QCOMPARE(document.state(), Document::State::Saved);
        document.edit(u"Severity"_s, {set(u"severity"_s, u"sev2"_s)});
        QCOMPARE(document.incident().severity, Severity::Sev2);
        QCOMPARE(document.state(), Document::State::Editing);
        QCOMPARE(told.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<QSet<QString>>(), QSet<QString>{u"severity"_s});
        QCOMPARE(document.undoStack()->undoText(), u"Severity"_s);
    }

    void isSavedOnlyWhenEverythingIsAcknowledged()
    {
        Incident file = diskFull();
        Document document(file);
        document.edit(u"Severity"_s, {set(u"severity"_s, u"sev2"_s)});
        const auto burst = document.takeBurst();
        QCOMPARE(burst->patches.size(), 1);
        QCOMPARE(document.state(), Document::State::Editing);
        document.edit(u"Title"_s, {set(u"title"_s, u"Disk very full"_s)});
        QVERIFY(!document.takeBurst());
        QVERIFY(document.acknowledge({document.uuid(), u"INC-7"_s, 2, {}}, at("2026-02-01T14:52:07Z")));
        QCOMPARE(document.state(), Document::State::Editing);
        QCOMPARE(document.savedAt(), at("2026-02-01T14:52:07Z"));
        const auto second = document.takeBurst();
        QCOMPARE(second->baseVersion, 2);
        QCOMPARE(second->patches.size(), 1);
        QCOMPARE(second->patches.first().path, u"title"_s);
        QVERIFY(document.acknowledge({document.uuid(), u"INC-7"_s, 3, {}}, at("2026-02-01T14:52:08Z")));
        QCOMPARE(document.state(), Document::State::Saved);
    }

    void asksToBeSavedAfterAPause()
    {
        Document document(diskFull());
        QSignalSpy ready(&document, &Document::burstReady);
        document.type(u"Typing"_s, u"summary"_s, u"Logs filled the disk. Again"_s);
        QVERIFY(ready.isEmpty());
        QTRY_COMPARE(ready.size(), 1);
    }

    void savesNothingThatWasTakenBack()
    {
        Document document(diskFull());
        document.edit(u"Severity"_s, {set(u"severity"_s, u"sev2"_s)});
        document.undo();
        QVERIFY(document.incident().severity.isNone());
        QVERIFY(!document.takeBurst());
        QCOMPARE(document.state(), Document::State::Saved);
    }

    void takesEveryEditBackAndAgain()
    {
        const Incident opened = diskFull();
        Document document(opened);
        Incident after = opened;
        after.timeline[0].text = u"Paged twice."_s;
        after.timeline.append(anEvent().saying("Rolled back."));
        after.tags = QStringList{u"storage"_s};
        document.edit(u"Events"_s, after);
        document.edit(
            u"Remove event"_s,
            {{u"timeline/"_s + opened.timeline[0].uuid.toString(QUuid::WithoutBraces), {}, QJsonValue::Undefined, -1}});
        document.type(u"Typing"_s, u"impact.text"_s, u"All shops."_s);
        const Incident edited = document.incident();
        QCOMPARE(edited.timeline.size(), 1);
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < 3; ++i)
                document.undo();
            QCOMPARE(document.incident(), opened);
            QVERIFY(!document.undoStack()->canUndo());
            document.undo(); // nothing happens at the opened state
            QCOMPARE(document.incident(), opened);
            for (int i = 0; i < 3; ++i)
                document.redo();
            QCOMPARE(document.incident(), edited);
        }
    }

    void dividesTypingIntoSteps()
    {
        Document document(diskFull());
        QString text;
        for (const QChar c : u"The log rotation was off since the update of May"_s)
            document.type(u"Typing"_s, u"root_cause"_s, text += c);
        QCOMPARE(document.undoStack()->count(), 3);
        document.undo();
        document.undo();
        QCOMPARE(document.incident().rootCause, u"The log rotation was "_s);
        document.redo();
        document.redo();
        document.type(u"Typing"_s, u"trigger"_s, u"An update"_s);
        QCOMPARE(document.undoStack()->count(), 4);
        document.endStep();
        document.type(u"Typing"_s, u"trigger"_s, u"An update of it"_s);
        QCOMPARE(document.undoStack()->count(), 5);
        document.undo();
        QCOMPARE(document.incident().trigger, u"An update"_s);
        document.undo();
        QCOMPARE(document.incident().trigger, QString());
        QCOMPARE(document.incident().rootCause, text);
    }

    void endsAStepAtAPause()
    {
        Document document(diskFull());
        document.type(u"Typing"_s, u"trigger"_s, u"An"_s);
        document.type(u"Typing"_s, u"trigger"_s, u"An up"_s);
        QCOMPARE(document.undoStack()->count(), 1);
        QTRY_VERIFY(!document.isStepOpen());
        document.type(u"Typing"_s, u"trigger"_s, u"An update"_s);
        QCOMPARE(document.undoStack()->count(), 2);
    }

    void takesInWhatIsStillBeingTypedBeforeItUndoes()
    {
        Document document(diskFull());
        connect(
            &document, &Document::gathering, this, [&] { document.type(u"Typing"_s, u"trigger"_s, u"An update"_s); },
            Qt::SingleShotConnection);
        document.undo();
        QCOMPARE(document.incident().trigger, QString());
        QVERIFY(document.undoStack()->canRedo());
    }

    void takesInWhatIsBeingTypedElsewhereBeforeItTypes()
    {
        Document document(diskFull());
        // A field that still shows the old text and is asked now must not bring it back after the new one.
        connect(&document, &Document::gathering, this, [&] {
            document.type(u"Typing"_s, u"summary"_s, u"Logs filled the disk."_s);
            document.type(u"Typing"_s, u"trigger"_s, u"An update"_s);
        });
        document.type(u"Typing"_s, u"summary"_s, u"Nobody looked."_s);
        QCOMPARE(document.incident().summary, u"Nobody looked."_s);
        QCOMPARE(document.incident().trigger, u"An update"_s);
        disconnect(&document, &Document::gathering, this, nullptr);
        document.undo();
        QCOMPARE(document.incident().summary, u"Logs filled the disk."_s);
        QCOMPARE(document.incident().trigger, u"An update"_s);
    }

    void takesBackTogetherWhatWasDoneTogether()
    {
        Document document(diskFull());
        document.type(u"Summary"_s, u"summary"_s, u"Logs filled the disk. So"_s);
        document.editTogether(u"Both"_s, [&document] {
            document.edit(u"Severity"_s, {set(u"severity"_s, u"sev2"_s)});
            document.type(u"Summary"_s, u"summary"_s, u"Logs filled the disk. So it went"_s);
        });
        document.type(u"Summary"_s, u"summary"_s, u"Logs filled the disk. So it went."_s);
        QCOMPARE(document.undoStack()->count(), 3);
        document.undo();
        QCOMPARE(document.undoStack()->undoText(), u"Both"_s);
        document.undo();
        QCOMPARE(document.incident().summary, u"Logs filled the disk. So"_s);
        QVERIFY(document.incident().severity != Severity::Sev2);
        document.redo();
        QCOMPARE(document.incident().summary, u"Logs filled the disk. So it went"_s);
        QCOMPARE(document.incident().severity, Severity::Sev2);
    }

    void setsTheStateWithTheMilestoneInOneStep()
    {
        Document document(diskFull());
        document.edit(u"Resolved"_s, {set(u"milestones.resolved"_s, u"2026-01-01T12:00:00Z"_s)});
        QCOMPARE(document.incident().state, State::Resolved);
        document.undo();
        QCOMPARE(document.incident().state, State::Investigating);
        QVERIFY(!document.incident().milestones.resolved.isKnown());
        // A state makes up no time.
        document.edit(u"State"_s, {set(u"state"_s, u"resolved"_s)});
        QVERIFY(!document.incident().milestones.resolved.isKnown());
    }

    void keepsTextAndUndoWhenASaveFails()
    {
        Document document(diskFull());
        document.edit(u"Title"_s, {set(u"title"_s, u"Disk very full"_s)});
        const auto burst = document.takeBurst();
        document.refuse({Error::Kind::Full, u"save the incident"_s, u"the disk is full"_s, {}});
        QCOMPARE(document.state(), Document::State::Failed);
        QCOMPARE(document.error().kind, Error::Kind::Full);
        QCOMPARE(document.incident().title, u"Disk very full"_s);
        document.edit(u"Severity"_s, {set(u"severity"_s, u"sev1"_s)});
        QCOMPARE(document.state(), Document::State::Failed);
        const auto again = document.takeBurst();
        QCOMPARE(again->saveId, burst->saveId); // so that what was kept elsewhere is known to be in
        QCOMPARE(again->patches.size(), 2);
        document.acknowledge({document.uuid(), u"INC-7"_s, 2, {}}, at("2026-02-01T14:52:07Z"));
        QCOMPARE(document.state(), Document::State::Saved);
        document.undo();
        document.undo();
        QCOMPARE(document.incident().title, u"Disk full"_s);
    }

    void asksAgainForTheSameWhereTheOutcomeIsNotKnown()
    {
        Document document(diskFull());
        document.edit(u"Title"_s, {set(u"title"_s, u"Disk very full"_s)});
        const auto burst = document.takeBurst();
        document.refuse({Error::Kind::Unknown, {}, {}, {}});
        document.edit(u"Severity"_s, {set(u"severity"_s, u"sev1"_s)});
        const auto again = document.takeBurst();
        QCOMPARE(again->saveId, burst->saveId);
        QCOMPARE(again->patches, burst->patches);
        document.refuse({Error::Kind::ReadOnly, {}, {}, {}}); // which says nothing of the first time
        const auto onceMore = document.takeBurst();
        QCOMPARE(onceMore->saveId, burst->saveId);
        QCOMPARE(onceMore->patches, burst->patches);
        document.acknowledge({document.uuid(), u"INC-7"_s, 2, {}}, at("2026-02-01T14:52:07Z"));
        QCOMPARE(document.takeBurst()->patches.first().path, u"severity"_s);
    }

    void joinsWhatSomebodyElseChanged()
    {
        Incident file = diskFull();
        Document document(file);
        QSignalSpy changed(&document, &Document::changed);
        document.edit(u"Title"_s, {set(u"title"_s, u"Disk very full"_s)});
        changed.clear();
        file.severity = Severity::Sev3;
        file.services.append(u"search"_s);
        document.takeIn(file, 2);
        QCOMPARE(document.incident().title, u"Disk very full"_s);
        QCOMPARE(document.incident().severity, Severity::Sev3);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<QSet<QString>>(), (QSet<QString>{u"severity"_s, u"services"_s}));
        QVERIFY(document.conflicts().isEmpty());
        const auto burst = document.takeBurst();
        QCOMPARE(burst->baseVersion, 2);
        QCOMPARE(burst->patches.size(), 1);
        document.acknowledge({document.uuid(), u"INC-7"_s, 3, {}}, at("2026-02-01T14:52:07Z"));
        document.undo();
        QCOMPARE(document.incident().title, u"Disk full"_s);
        QCOMPARE(document.incident().severity, Severity::Sev3);
        QCOMPARE(document.incident().services, (QStringList{u"shop"_s, u"search"_s}));
    }

    void doesNotTakeBackWhatSomebodyElseWroteSince()
    {
        Incident file = diskFull();
        Document document(file);
        document.edit(u"Title"_s, {set(u"title"_s, u"Disk very full"_s)});
        document.type(u"Typing"_s, u"summary"_s, u"Nobody looked."_s);
        save(document, file);
        file.title = u"Theirs"_s;
        file.summary = u"Theirs too"_s;
        document.takeIn(file, 3);
        QCOMPARE(document.incident().title, u"Theirs"_s);
        document.undo();
        document.undo();
        QCOMPARE(document.incident(), file);
    }

    // In the trash, say: both versions wait until it can be written again.
    void answersNoConflictAndTakesNothingBackWhereNothingCanBeWritten()
    {
        Incident file = diskFull();
        Document document(file);
        document.type(u"Typing"_s, u"summary"_s, u"Mine."_s);
        file.summary = u"Theirs."_s;
        document.takeIn(file, 2);
        QCOMPARE(document.conflicts().size(), 1);
        document.takeIn(file, 3, Access::ReadOnly);
        document.resolve(u"summary"_s, Document::Choice::Theirs);
        document.resolveAll();
        document.undo();
        QCOMPARE(document.conflicts().size(), 1);
        QCOMPARE(document.incident().summary, u"Mine."_s);
        document.takeIn(file, 4, Access::ReadWrite);
        document.resolve(u"summary"_s, Document::Choice::Theirs);
        QVERIFY(document.conflicts().isEmpty());
        QCOMPARE(document.incident().summary, u"Theirs."_s);
    }

    void asksOnlyWhereBothChangedTheSame_data()
    {
        QTest::addColumn<Choice>("choice");
        QTest::addColumn<QString>("summary");
        QTest::newRow("mine") << Choice::Mine << u"Mine."_s;
        QTest::newRow("theirs") << Choice::Theirs << u"Theirs."_s;
        QTest::newRow("both") << Choice::Both << u"Theirs.\n\nMine."_s;
    }
    void asksOnlyWhereBothChangedTheSame()
    {
        QFETCH(Choice, choice);
        QFETCH(QString, summary);
        Incident file = diskFull();
        Document document(file);
        QSignalSpy conflicted(&document, &Document::conflictsChanged);
        document.type(u"Typing"_s, u"summary"_s, u"Mine."_s);
        document.edit(u"Severity"_s, {set(u"severity"_s, u"sev1"_s)});
        file.summary = u"Theirs."_s;
        document.takeIn(file, 2);
        QCOMPARE(conflicted.size(), 1);
        QCOMPARE(document.conflicts(), (QList<FieldConflict>{{u"summary"_s, u"Mine."_s, u"Theirs."_s}}));
        QCOMPARE(document.incident().summary, u"Mine."_s);
        save(document, file);
        QCOMPARE(file.severity, Severity::Sev1);
        QCOMPARE(file.summary, u"Theirs."_s);
        QCOMPARE(document.state(), Document::State::Editing);
        document.resolve(u"summary"_s, choice);
        QVERIFY(document.conflicts().isEmpty());
        QCOMPARE(document.incident().summary, summary);
        if (choice == Choice::Theirs)
            QVERIFY(!document.takeBurst());
        else
            save(document, file);
        QCOMPARE(file.summary, summary);
        QCOMPARE(document.state(), Document::State::Saved);
    }

    void keepsBothInOneLineWhereThereIsNoOther()
    {
        Incident file = diskFull();
        Document document(file);
        document.edit(u"Title"_s, {set(u"title"_s, u"Disk very full"_s)});
        file.title = u"No room left"_s;
        document.takeIn(file, 2);
        QVERIFY(document.conflicts().first().canKeepBoth());
        document.resolve(u"title"_s, Choice::Both);
        QCOMPARE(document.incident().title, u"No room left / Disk very full"_s);
    }

    // "sev1 / sev3" is no severity.
    void keepsMineWhereBothCannotBe_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::newRow("severity") << u"severity"_s << u"sev1"_s << u"sev3"_s;
        QTest::newRow("state") << u"state"_s << u"resolved"_s << u"mitigated"_s;
        QTest::newRow("time") << u"milestones.detected"_s << u"2026-01-01T10:01:00Z"_s << u"2026-01-01T10:02:00Z"_s;
        QTest::newRow("time zone") << u"time_zone"_s << u"Europe/Berlin"_s << u"Europe/Paris"_s;
        QTest::newRow("of the team") << u"custom.text"_s << u"2026-01-01"_s << u"2026-01-02"_s;
    }
    void keepsMineWhereBothCannotBe()
    {
        QFETCH(QString, path);
        QFETCH(QString, mine);
        QFETCH(QString, theirs);
        Incident file = diskFull();
        Document document(file);
        document.edit(u"Fact"_s, {set(path, mine)});
        file = must(apply({set(path, theirs)}, file));
        document.takeIn(file, 2);
        QCOMPARE(document.conflicts().size(), 1);
        QVERIFY(!document.conflicts().first().canKeepBoth());
        QCOMPARE(document.unanswered().first().after.toString(), mine);
        document.resolve(path, Choice::Both);
        QVERIFY(document.conflicts().isEmpty());
        QCOMPARE(valueAt(document.json(), path).toString(), mine);
        save(document, file);
        QCOMPARE(valueAt(toDocument(file), path).toString(), mine);
    }

    void asksAboutWhatTheStoreFoundChanged()
    {
        Incident file = diskFull();
        Document document(file);
        document.type(u"Typing"_s, u"summary"_s, u"Mine."_s);
        const auto burst = document.takeBurst();
        file.summary = u"Theirs."_s;
        const auto merged = must(merge(burst->patches, toDocument(file)));
        QVERIFY(!document.acknowledge({document.uuid(), u"INC-7"_s, 2, merged.conflicts}, at("2026-02-01T14:52:07Z")));
        QCOMPARE(document.state(), Document::State::Editing);
        document.takeIn(file, 2);
        QCOMPARE(document.conflicts().size(), 1);
        QCOMPARE(document.incident().summary, u"Mine."_s);
    }

    void keepsARowThatWasEditedHereAndRemovedThere()
    {
        Incident file = diskFull();
        Document document(file);
        const QString row = u"timeline/"_s + file.timeline[0].uuid.toString(QUuid::WithoutBraces);
        document.type(u"Typing"_s, row + u".text"_s, u"Paged at night."_s);
        file.timeline.clear();
        document.takeIn(file, 2);
        QCOMPARE(document.incident().timeline.size(), 1);
        QCOMPARE(document.conflicts().size(), 1);
        QCOMPARE(document.conflicts().first().path, row);
        QVERIFY(!document.takeBurst());
        document.resolve(row, Choice::Mine);
        save(document, file);
        QCOMPARE(file.timeline.first().text, u"Paged at night."_s);
    }

    void takesBackAnActionThatTheStoreNumbered()
    {
        Incident file = diskFull();
        Document document(file);
        Incident after = file;
        after.actions.append(anAction().titled("Rotate logs"));
        document.edit(u"Add action"_s, after);
        const auto burst = document.takeBurst();
        QVERIFY(!document.acknowledge({document.uuid(), u"INC-7"_s, 2, {}}, at("2026-02-01T14:52:07Z")));
        file = must(apply(burst->patches, file));
        file.actions[0].number = 9;
        document.takeIn(file, 2);
        QCOMPARE(document.incident().actions[0].number, 9);
        QCOMPARE(document.state(), Document::State::Saved);
        document.undo();
        QVERIFY(document.incident().actions.isEmpty());
    }

    void changesNothingThatMayOnlyBeRead()
    {
        const Incident file = diskFull();
        Document document(file, 1, Access::ReadOnly);
        QSignalSpy changed(&document, &Document::changed);
        document.edit(u"Title"_s, {set(u"title"_s, u"x"_s)});
        document.type(u"Typing"_s, u"summary"_s, u"x"_s);
        QCOMPARE(document.incident(), file);
        QCOMPARE(document.undoStack()->count(), 0);
        QCOMPARE(changed.size(), 1); // the field that was edited shows again what is so
    }

    void changesNothingWhereAPatchCannotBe()
    {
        const Incident file = diskFull();
        Document document(file);
        document.edit(u"Nonsense"_s, {set(u"milestones.started"_s, u"soon"_s)});
        QCOMPARE(document.incident(), file);
        QCOMPARE(document.state(), Document::State::Saved);
        QCOMPARE(document.undoStack()->count(), 0);
    }
};

NEVERTWICE_TEST(DocumentTest);
#include "document_test.moc"
