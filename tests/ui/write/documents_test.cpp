#include "ui/write/documents.h"

#include "model/domain/document.h"
#include "tests/support/builders.h"
#include "tests/support/faultvfs.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"
#include "ui/write/keptedits.h"
#include "ui/write/sittings.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class DocumentsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_number = 0;
    Clock m_clock = stoppedAt("2026-02-01T14:52:07Z");
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<Documents> m_documents;
    QUuid m_first;
    QUuid m_second;

    QString path() const { return m_folder.filePath(u"d%1.nevertwice"_s.arg(m_number)); }
    void open(const Places &places = {})
    {
        auto workspace = must(Workspace::open(path(), Access::ReadWrite, m_clock, places));
        m_reader = must(workspace->openReader());
        m_documents = std::make_unique<Documents>(std::move(workspace), *m_reader, m_clock);
    }
    void close()
    {
        m_documents = nullptr;
        m_reader = nullptr;
    }
    Document &first() { return *must(m_documents->open(m_first)); }
    Incident inFile(const QUuid &uuid) { return must(m_reader->incident(uuid)); }
    static Patch set(const QString &path, const QJsonValue &value) { return {path, {}, value, -1}; }
    Places places() const { return {m_folder.filePath(u"state%1"_s.arg(m_number)), {}}; }
    // Of the first, by an earlier session that could not save it; the file has the other words by now.
    void leave(const Patch &mine, const QList<Patch> &theirs = {})
    {
        const auto earlier = must(Workspace::open(path(), Access::ReadWrite, m_clock, places()));
        const int version = must(earlier->reader().row(m_first)).version;
        must(earlier->holdUnsaved({QUuid::createUuid(), m_first, version, {mine}, {}}));
        if (!theirs.isEmpty()) must(earlier->commit(m_first, version, theirs));
    }
    QList<UnsavedEdit> keptBesideTheFile() const
    {
        return must(Workspace::open(path(), Access::ReadOnly, m_clock, places()))->unsavedEdits();
    }

private slots:
    void init()
    {
        ++m_number;
        const auto workspace = must(Workspace::create(path(), m_clock));
        m_first = must(workspace->add(anIncident().titled("Disk full"))).uuid;
        m_second = must(workspace->add(anIncident().titled("Pool exhausted"))).uuid;
    }
    void cleanup() { close(); }

    void savesWhatWasEditedAfterAPause()
    {
        open();
        m_documents->setAuthor([] { return u"Ada"_s; });
        first().type(u"Typing"_s, u"summary"_s, u"Logs filled the disk."_s);
        QCOMPARE(first().state(), Document::State::Editing);
        QTRY_COMPARE(first().state(), Document::State::Saved);
        QCOMPARE(inFile(m_first).summary, u"Logs filled the disk."_s);
        QCOMPARE(first().savedAt(), m_clock());
        QCOMPARE(must(m_reader->revisions(m_first)).last().by, u"Ada"_s);
    }

    void takesACauseOutOfTheCatalogueThatCameWithAnUndoneStep()
    {
        open();
        const CauseLink made{nextUuid(), u"Disk of the log host"_s, {}, CauseRole::Root, {}};
        const auto link = [&](const QUuid &incident) {
            Document &document = *must(m_documents->open(incident));
            Incident with = document.incident();
            with.causes.append(made);
            document.edit(u"Cause"_s, with);
            QVERIFY(m_documents->settle());
        };
        const auto catalogue = [&] {
            QList<QUuid> uuids;
            for (const CauseRow &row : must(m_reader->causes()))
                uuids.append(row.cause.uuid);
            return uuids;
        };
        link(m_first);
        QCOMPARE(catalogue(), QList<QUuid>{made.uuid});
        for (int time = 0; time < 2; ++time) {
            first().undo();
            QVERIFY(m_documents->settle());
            QCOMPARE(catalogue(), QList<QUuid>());
            first().redo();
            QVERIFY(m_documents->settle());
            QCOMPARE(catalogue(), QList<QUuid>{made.uuid});
            QCOMPARE(inFile(m_first).causes.first().title, made.title);
        }
        // Taken off by hand, it is a cause of the catalogue like any other.
        Incident off = first().incident();
        off.causes.clear();
        first().edit(u"Removing a cause"_s, off);
        QVERIFY(m_documents->settle());
        QCOMPARE(catalogue(), QList<QUuid>{made.uuid});
        first().undo();
        QCOMPARE(first().incident().causes.size(), 1);
        link(m_second); // somebody needs it now
        first().undo();
        QVERIFY(m_documents->settle());
        QCOMPARE(catalogue(), QList<QUuid>{made.uuid});
        // And what was in the catalogue before stays there.
        close();
        open();
        Document &second = *must(m_documents->open(m_second));
        Incident without = second.incident();
        without.causes.clear();
        second.edit(u"Removing a cause"_s, without);
        QVERIFY(m_documents->settle());
        link(m_first);
        first().undo();
        QVERIFY(m_documents->settle());
        QCOMPARE(catalogue(), QList<QUuid>{made.uuid});
    }

    void leavesTheSavesOfTwoWindowsApart()
    {
        open();
        Documents other(must(Workspace::open(path(), Access::ReadWrite, m_clock)), *m_reader, m_clock);
        for (Documents *window : {m_documents.get(), &other, m_documents.get()}) {
            window->setAuthor([] { return u"Ada"_s; });
            window->takeIn({{m_first}, {}, false, false});
            for (const QString &words : {u"Logs"_s, u" filled"_s}) {
                Document &document = *must(window->open(m_first));
                document.type(u"Typing"_s, u"summary"_s, document.incident().summary + words);
                QVERIFY(window->settle());
            }
        }
        const QList<Sitting> sittings = sittingsOf(must(m_reader->revisions(m_first)));
        QCOMPARE(sittings.size(), 4); // the oldest made it, under no name
        QCOMPARE(sittings.first().saves, 2);
    }

    void keepsUndoAcrossALookAtAnotherIncident()
    {
        open();
        first().edit(u"Title"_s, {set(u"title"_s, u"Disk very full"_s)});
        QVERIFY(m_documents->settle());
        must(m_documents->open(m_second))->edit(u"Severity"_s, {set(u"severity"_s, u"sev1"_s)});
        QCOMPARE(must(m_documents->open(m_first)), &first());
        first().undo();
        QVERIFY(m_documents->settle());
        QCOMPARE(inFile(m_first).title, u"Disk full"_s);
        QCOMPARE(inFile(m_second).severity, Severity::Sev1);
    }

    void savesWhatIsLeftBeforeItGoes()
    {
        open();
        first().type(u"Typing"_s, u"summary"_s, u"The last words"_s);
        close();
        open();
        QCOMPARE(first().incident().summary, u"The last words"_s);
    }

    void givesTheNumberOfARemovedActionToNoOther()
    {
        open();
        const Action removed = anAction().titled("Rotate the logs").numbered(first().nextActionNumber());
        QCOMPARE(removed.number, 1);
        Incident with = first().incident();
        with.actions.append(removed);
        first().edit(u"Add action"_s, with);
        QVERIFY(m_documents->settle());
        QTRY_COMPARE(inFile(m_first).actions.size(), 1);
        Incident without = first().incident();
        without.actions.clear();
        first().edit(u"Delete action"_s, without);
        QCOMPARE(first().nextActionNumber(), 2);
        QVERIFY(m_documents->settle());
        close();
        open();
        QVERIFY(first().incident().actions.isEmpty());
        QCOMPARE(first().nextActionNumber(), 2); // the file has kept it in mind
        Incident another = first().incident();
        another.actions.append(anAction().titled("Alert at 80 %").numbered(0));
        first().edit(u"Add action"_s, another);
        QCOMPARE(first().incident().actions.first().number, 2);
        QVERIFY(m_documents->settle());
        QCOMPARE(inFile(m_first).actions.first().number, 2);
    }

    void joinsWhatAnotherProgramSaved()
    {
        open();
        first().edit(u"Severity"_s, {set(u"severity"_s, u"sev2"_s)});
        const auto other = must(Workspace::open(path(), Access::ReadWrite, m_clock));
        must(other->commit(m_first, 1, {{u"title"_s, u"Disk full"_s, u"Theirs"_s, -1}}));
        QVERIFY(m_documents->settle());
        QTRY_COMPARE(first().incident().title, u"Theirs"_s);
        QCOMPARE(inFile(m_first).title, u"Theirs"_s);
        QCOMPARE(inFile(m_first).severity, Severity::Sev2);
        first().undo();
        QVERIFY(m_documents->settle());
        QCOMPARE(inFile(m_first).title, u"Theirs"_s);
        QVERIFY(inFile(m_first).severity.isNone());
    }

    void asksWhereBothChangedTheSame()
    {
        open();
        first().edit(u"Title"_s, {set(u"title"_s, u"Mine"_s)});
        const auto other = must(Workspace::open(path(), Access::ReadWrite, m_clock));
        must(other->commit(m_first, 1, {{u"title"_s, u"Disk full"_s, u"Theirs"_s, -1}}));
        m_documents->flush();
        QTRY_COMPARE(first().conflicts().size(), 1);
        QCOMPARE(first().incident().title, u"Mine"_s);
        QCOMPARE(inFile(m_first).title, u"Theirs"_s);
        first().resolve(u"title"_s, Document::Choice::Mine);
        QVERIFY(m_documents->settle());
        QCOMPARE(inFile(m_first).title, u"Mine"_s);
    }

    // Of a number, a day or a choice one is right, whatever it looks like.
    void keepsBothInATextOfTheTeam()
    {
        const auto field = [](const QString &key, const QString &sort) {
            return QJsonObject{{u"key"_s, key}, {u"name"_s, key}, {u"sort"_s, sort}};
        };
        const QJsonArray fields{field(u"client.eu"_s, u"text"_s), field(u"since"_s, u"date"_s)};
        must(must(Workspace::open(path(), Access::ReadWrite, m_clock))->setSetting(u"custom_fields"_s, fields));
        open();
        Incident with = first().incident();
        with.custom = {{u"client.eu"_s, u"Nobody"_s}, {u"since"_s, u"2025-12-31"_s}, {u"other"_s, u"x"_s}};
        first().edit(u"Our fields"_s, with);
        QVERIFY(m_documents->settle());
        const auto said = [](const QString &client, const QString &since, const QString &other) {
            return QList<Patch>{{u"custom.client%2Eeu"_s, u"Nobody"_s, client, -1},
                                {u"custom.since"_s, u"2025-12-31"_s, since, -1},
                                {u"custom.other"_s, u"x"_s, other, -1}};
        };
        first().edit(u"Our fields"_s, said(u"Acme"_s, u"2026-01-01"_s, u"y"_s));
        const auto another = must(Workspace::open(path(), Access::ReadWrite, m_clock));
        must(another->commit(m_first, first().version(), said(u"Beta"_s, u"2026-01-02"_s, u"z"_s)));
        m_documents->flush();
        QTRY_COMPARE(first().conflicts().size(), 3);
        const QList<FieldConflict> conflicts = first().conflicts();
        for (const FieldConflict &conflict : conflicts)
            QCOMPARE(conflict.canKeepBoth(), conflict.path == "custom.client%2Eeu"_L1);
        QVERIFY(m_documents->settle()); // as where nobody answers
        const QJsonObject expected{
            {u"client.eu"_s, u"Beta / Acme"_s}, {u"since"_s, u"2026-01-01"_s}, {u"other"_s, u"y"_s}};
        QCOMPARE(inFile(m_first).custom, expected);
    }

    void followsAChangeItIsToldOf()
    {
        open();
        QCOMPARE(first().version(), 1);
        const auto other = must(Workspace::open(path(), Access::ReadWrite, m_clock));
        must(other->commit(m_first, 1, {{u"title"_s, u"Disk full"_s, u"Theirs"_s, -1}}));
        ChangeSet changes;
        changes.incidents.insert(m_first);
        m_documents->takeIn(changes);
        QCOMPARE(first().incident().title, u"Theirs"_s);
        QCOMPARE(first().version(), 2);
        QCOMPARE(first().state(), Document::State::Saved);
    }

    void takesTheNumberOfAnActionFromTheStore()
    {
        open();
        Incident after = first().incident();
        after.actions.append(anAction().titled("Rotate logs"));
        after.actions.last().number = 0;
        first().edit(u"Add action"_s, after);
        QVERIFY(m_documents->settle());
        QCOMPARE(first().incident().actions.first().number, inFile(m_first).actions.first().number);
        first().undo();
        QVERIFY(m_documents->settle());
        QVERIFY(inFile(m_first).actions.isEmpty());
    }

    void makesAnIncident()
    {
        open();
        QSignalSpy created(m_documents.get(), &Documents::created);
        const Incident incident = anIncident().titled("New");
        m_documents->create(incident);
        QTRY_COMPARE(created.size(), 1);
        QCOMPARE(must(m_documents->open(incident.uuid))->incident().ref, u"INC-3"_s);
    }

    void movesToTheTrashAndBack()
    {
        open();
        QSignalSpy moved(m_documents.get(), &Documents::movedToTrash);
        QSignalSpy restored(m_documents.get(), &Documents::restored);
        first().type(u"Typing"_s, u"summary"_s, u"Before it went"_s);
        m_documents->moveToTrash(m_first);
        QTRY_COMPARE(moved.size(), 1);
        QCOMPARE(moved[0][1].toString(), u"INC-1"_s);
        QVERIFY(first().isReadOnly());
        QCOMPARE(must(m_reader->counts()).trashed, 1);
        m_documents->restore(m_first);
        QTRY_COMPARE(restored.size(), 1);
        QVERIFY(!first().isReadOnly());
        QCOMPARE(inFile(m_first).summary, u"Before it went"_s);
        first().undo();
        QVERIFY(m_documents->settle());
        QCOMPARE(inFile(m_first).summary, QString());
    }

    void namesTheVersionThatIsOnTheScreen()
    {
        open();
        QSignalSpy named(m_documents.get(), &Documents::versionNamed);
        first().edit(u"Title"_s, {set(u"title"_s, u"As published"_s)});
        m_documents->nameVersion(m_first, u"published"_s);
        QTRY_COMPARE(named.size(), 1);
        const QList<Revision> revisions = must(m_reader->revisions(m_first));
        QCOMPARE(revisions.last().name, u"published"_s);
        QCOMPARE(must(m_reader->document(revisions.last().id))["title"_L1].toString(), u"As published"_s);
    }

    void keepsTheWordsWhileTheDiskIsFull()
    {
        FaultVfs disk;
        open();
        Document &document = first();
        disk.plan({FileOperation::Write, SQLITE_FULL, 1, FaultRecurrence::FromThenOn, Tearing::Whole});
        document.type(u"Typing"_s, u"summary"_s, u"Words for which there is no room"_s);
        QTRY_COMPARE(document.state(), Document::State::Failed);
        QCOMPARE(document.error().kind, Error::Kind::Full);
        QCOMPARE(document.incident().summary, u"Words for which there is no room"_s);
        QVERIFY(document.undoStack()->canUndo());
        QVERIFY(!m_documents->settle());
        disk.heal();
        document.type(u"Typing"_s, u"summary"_s, u"Words for which there is room again"_s);
        QTRY_COMPARE(document.state(), Document::State::Saved);
        QCOMPARE(inFile(m_first).summary, u"Words for which there is room again"_s);
        close(); // every connection goes before the disk does
    }

    void savesByItselfOnceTheFileMayBeWrittenAgain()
    {
        FaultVfs disk;
        open(places());
        Document &document = first();
        disk.plan({FileOperation::Write | FileOperation::Open, SQLITE_READONLY, 1, FaultRecurrence::FromThenOn,
                   Tearing::Whole});
        document.type(u"Typing"_s, u"summary"_s, u"Words that have to wait"_s);
        QTRY_COMPARE(document.state(), Document::State::Failed);
        // By itself: what the first failure asked for is over by then.
        QTRY_COMPARE_WITH_TIMEOUT(document.error().kind, Error::Kind::ReadOnly, 20'000);
        disk.heal();
        QTRY_COMPARE_WITH_TIMEOUT(document.state(), Document::State::Saved, 20'000);
        QCOMPARE(inFile(m_first).summary, u"Words that have to wait"_s);
        QVERIFY(keptBesideTheFile().isEmpty());
        close(); // every connection goes before the disk does
    }

    void savesWhatAnEarlierSessionKept()
    {
        leave({u"summary"_s, QString(), u"Logs filled the disk."_s, -1});
        open(places());
        KeptEdits &kept = m_documents->kept();
        QCOMPARE(kept.offered().size(), 1);
        const QSignalSpy saved(&kept, &KeptEdits::saved);
        kept.save();
        QVERIFY(kept.offered().isEmpty());
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(saved[0][0].toBool()); // all of it
        QCOMPARE(inFile(m_first).summary, u"Logs filled the disk."_s);
        QVERIFY(kept.offered().isEmpty() && kept.unshown().isEmpty());
        QVERIFY(keptBesideTheFile().isEmpty());
    }

    // Of a severity one is right.
    void offersTheSecondWordsOnceTheFirstAreAnswered()
    {
        const QJsonValue none = toDocument(Incident()).value(u"severity"_s);
        leave({u"severity"_s, none, u"sev1"_s, -1});
        leave({u"severity"_s, none, u"sev2"_s, -1}, {{u"severity"_s, none, u"sev3"_s, -1}});
        open(places());
        KeptEdits &kept = m_documents->kept();
        const QSignalSpy saved(&kept, &KeptEdits::saved);
        kept.save();
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(!saved[0][0].toBool());
        QVERIFY(kept.offered().isEmpty() && kept.unshown().isEmpty());
        QCOMPARE(first().conflicts().size(), 1);
        first().resolve(u"severity"_s, Document::Choice::Theirs);
        QTRY_COMPARE(kept.offered().size(), 1);
        kept.save();
        QTRY_COMPARE(first().conflicts().size(), 1);
        QCOMPARE(inFile(m_first).severity, Severity::Sev3); // not over it unseen
        const Code<Severity> mine = first().incident().severity;
        first().resolve(u"severity"_s, Document::Choice::Mine);
        QTRY_COMPARE(inFile(m_first).severity, mine);
        QVERIFY(kept.offered().isEmpty() && kept.unshown().isEmpty());
    }

    void keepsWhatHasNoPlaceAnyMoreUntilItIsLetGo()
    {
        Incident with = must(must(Workspace::open(path(), Access::ReadOnly, m_clock))->reader().incident(m_first));
        with.timeline.append(anEvent().at("2026-01-01T10:05:00Z").saying("Alarm"));
        const QJsonValue whole = toDocument(with).value(u"timeline"_s).toArray()[0];
        const QString row = u"timeline/"_s + with.timeline[0].uuid.toString(QUuid::WithoutBraces);
        {
            const auto earlier = must(Workspace::open(path(), Access::ReadWrite, m_clock));
            must(earlier->commit(m_first, 1, {{row, QJsonValue::Undefined, whole, -1}}));
        }
        leave({row + u".text"_s, u"Alarm"_s, u"Alarm of Ada"_s, -1}, {{row, whole, QJsonValue::Undefined, -1}});
        open(places());
        KeptEdits &kept = m_documents->kept();
        kept.save();
        QTRY_COMPARE(kept.unshown().size(), 1);
        QCOMPARE(kept.unshown().first().patches.first().after.toString(), u"Alarm of Ada"_s);
        QCOMPARE(keptBesideTheFile().size(), 1);
        kept.letGoOfFirstUnshown();
        QVERIFY(kept.unshown().isEmpty());
        close();
        QVERIFY(keptBesideTheFile().isEmpty());
    }

    void offersAgainWhatTheTrashRefusedOnceItIsRestored()
    {
        leave({u"summary"_s, QString(), u"Half a sen"_s, -1});
        must(must(Workspace::open(path(), Access::ReadWrite, m_clock))->moveToTrash(m_first));
        open(places());
        KeptEdits &kept = m_documents->kept();
        const QSignalSpy failed(m_documents.get(), &Documents::failed);
        kept.save();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(kept.offered().isEmpty());
        m_documents->restore(m_first);
        QTRY_COMPARE(kept.offered().size(), 1);
        kept.save();
        QTRY_COMPARE(inFile(m_first).summary, u"Half a sen"_s);
        QTRY_VERIFY(keptBesideTheFile().isEmpty());
    }

    void saysSavedOfWhatIsKeptOnlyOnceAllOfItIs()
    {
        leave({u"summary"_s, QString(), u"Logs filled the disk."_s, -1});
        leave({u"trigger"_s, QString(), u"An update."_s, -1});
        FaultVfs disk;
        open(places());
        KeptEdits &kept = m_documents->kept();
        const QSignalSpy saved(&kept, &KeptEdits::saved);
        disk.plan({FileOperation::Write, SQLITE_FULL, 1, FaultRecurrence::Once, Tearing::Whole});
        kept.save();
        QTRY_VERIFY(kept.failed().count == 1 && keptBesideTheFile().size() == 1);
        QCOMPARE(kept.failed().all, 2);
        QCOMPARE(kept.failed().error.kind, Error::Kind::Full);
        QVERIFY(kept.isAnyLeft());
        QCOMPARE(saved.size(), 0);
        // By itself, like an edit of this session.
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000);
        QCOMPARE(kept.failed().count, 0);
        QVERIFY(!kept.isAnyLeft());
        QCOMPARE(inFile(m_first).summary, u"Logs filled the disk."_s);
        QCOMPARE(inFile(m_first).trigger, u"An update."_s);
        QVERIFY(keptBesideTheFile().isEmpty());
        close(); // every connection goes before the disk does
    }

    void writesNothingIntoAFileThatMayOnlyBeRead()
    {
        auto workspace = must(Workspace::open(path(), Access::ReadOnly, m_clock));
        m_reader = must(workspace->openReader());
        m_documents = std::make_unique<Documents>(std::move(workspace), *m_reader, m_clock);
        QVERIFY(m_documents->isReadOnly());
        first().edit(u"Title"_s, {set(u"title"_s, u"x"_s)});
        QCOMPARE(first().incident().title, u"Disk full"_s);
        QVERIFY(m_documents->isSettled());
    }
};

NEVERTWICE_TEST(DocumentsTest);
#include "documents_test.moc"
