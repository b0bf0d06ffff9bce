#include "model/store/workspace.h"

#include "model/domain/document.h"
#include "model/store/database.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using nevertwice::test::must;

namespace {

Clock ticking()
{
    auto now = std::make_shared<qint64>(1'700'000'000'000);
    return [now] { return Moment::atMsecs(*now += 1000); };
}

Incident named(const QString &title)
{
    Incident incident;
    incident.uuid = QUuid::createUuid();
    incident.title = title;
    return incident;
}

Patch set(const QString &path, const QJsonValue &value)
{
    return {path, QJsonValue::Undefined, value, -1};
}

} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    int m_number = 0;

    QString path() const { return m_folder.filePath(u"w%1.nevertwice"_s.arg(m_number)); }
    Incident stored(const QUuid &uuid) { return must(m_workspace->reader().incident(uuid)); }

private slots:
    void init()
    {
        ++m_number;
        auto made = Workspace::create(path(), ticking());
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().sentence()));
        m_workspace = *std::move(made);
    }
    void cleanup() { m_workspace = nullptr; }

    void givesNewIncidentsTheNextNumber()
    {
        QCOMPARE(m_workspace->add(named(u"one"_s))->ref, u"INC-1"_s);
        Incident taken = named(u"two"_s);
        taken.ref = u"INC-7"_s;
        QCOMPARE(m_workspace->add(taken)->ref, u"INC-7"_s);
        QCOMPARE(m_workspace->add(named(u"three"_s))->ref, u"INC-8"_s);
        Incident again = named(u"four"_s);
        again.ref = u"inc-7"_s;
        QCOMPARE(m_workspace->add(again)->ref, u"INC-9"_s);
    }

    void passesNumbersInSmallLettersToo()
    {
        Incident taken = named(u"one"_s);
        taken.ref = u"inc-7"_s;
        QCOMPARE(m_workspace->add(taken)->ref, u"inc-7"_s);
        QCOMPARE(m_workspace->add(named(u"two"_s))->ref, u"INC-8"_s);
    }

    // The other program removes the incident for good, and the next one gets its number in the tables.
    void takesNoIncidentForAnotherThatHasItsNumber()
    {
        must(m_workspace->add(named(u"removed"_s)));
        const auto other = must(Workspace::open(path(), Access::ReadWrite, ticking()));
        must(other->moveToTrash(must(other->reader().firstRows(1)).first().uuid));
        QCOMPARE(must(other->emptyTrash(Moment::atMsecs(1'900'000'000'000))), 1);
        const Commit added = must(other->add(named(u"new"_s)));
        must(m_workspace->commit(added.uuid, 1, {set(u"summary"_s, u"words"_s)}));
        QCOMPARE(stored(added.uuid).title, u"new"_s);
    }

    // Neither are the words it had taken out of the index for those of the other.
    void takesNoWordsForThoseOfAnotherThatHasItsNumber()
    {
        Incident removed = named(u"removed"_s);
        removed.milestones.started = Moment::atMsecs(1'600'000'000'000);
        must(m_workspace->add(removed)); // what this program saved last
        const auto other = must(Workspace::open(path(), Access::ReadWrite, ticking()));
        must(other->moveToTrash(removed.uuid));
        QCOMPARE(must(other->emptyTrash(Moment::atMsecs(1'900'000'000'000))), 1);
        Incident next = named(u"next"_s);
        next.milestones.started = removed.milestones.started;
        const QUuid cause = QUuid::createUuid();
        next.causes = {{cause, u"Pool exhausted"_s, CauseCategory::Capacity, CauseRole::Root, {}}};
        must(other->add(next));
        Cause renamed = must(m_workspace->reader().cause(cause));
        renamed.title = u"Connections too few"_s;
        QVERIFY(m_workspace->saveCause(renamed).ok());
        QCOMPARE(m_workspace->reader().search(parseQuery(u"exhausted"_s), 0)->total, 0);
        QCOMPARE(m_workspace->reader().search(parseQuery(u"connections"_s), 0)->total, 1);
    }

    void keepsWhatWasSavedAfterReopening()
    {
        const Commit added = must(m_workspace->add(named(u"Disk full"_s)));
        m_workspace = nullptr;
        m_workspace = *Workspace::open(path(), Access::ReadWrite, ticking());
        QCOMPARE(stored(added.uuid).title, u"Disk full"_s);
    }

    void announcesAfterTheCommitAndOnlyThen()
    {
        QSignalSpy spy(m_workspace.get(), &Workspace::changed);
        const Commit added = must(m_workspace->add(named(u"Disk full"_s)));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().value<ChangeSet>().incidents, QSet<QUuid>{added.uuid});
        auto refused = m_workspace->commit(added.uuid, 1, {set(u"milestones.started"_s, u"soon"_s)});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(m_workspace->reader().row(added.uuid)->version, 1);
    }

    void savesNothingTwiceForOneSaveId()
    {
        SaveContext context;
        const Incident incident = named(u"once"_s);
        const Commit first = must(m_workspace->add(incident, context));
        const Commit second = must(m_workspace->add(incident, context));
        QCOMPARE(second.ref, first.ref);
        QCOMPARE(m_workspace->reader().counts()->incidents, 1);
        SaveContext edit;
        const Commit one = must(m_workspace->commit(first.uuid, 1, {set(u"summary"_s, u"a"_s)}, edit));
        const Commit same = must(m_workspace->commit(first.uuid, 1, {set(u"summary"_s, u"b"_s)}, edit));
        QCOMPARE(same.version, one.version);
        QCOMPARE(stored(first.uuid).summary, u"a"_s);
    }

    void mergesEditsOfDifferentFieldsAndTellsOfTheSame()
    {
        const Commit added = must(m_workspace->add(named(u"merge"_s)));
        QVERIFY(m_workspace->commit(added.uuid, 1, {{u"summary"_s, u""_s, u"theirs"_s, -1}}).ok());
        auto mine = m_workspace->commit(
            added.uuid, 1, {{u"title"_s, u"merge"_s, u"merged"_s, -1}, {u"summary"_s, u""_s, u"mine"_s, -1}});
        QVERIFY(mine.ok());
        QCOMPARE(mine->conflicts.size(), 1);
        QCOMPARE(mine->conflicts.first().path, u"summary"_s);
        QCOMPARE(mine->conflicts.first().before, QJsonValue(u"theirs"_s));
        QCOMPARE(stored(added.uuid).title, u"merged"_s);
        QCOMPARE(stored(added.uuid).summary, u"theirs"_s);
    }

    void changesOneEventAndTellsOfTroubleWithItsPlace()
    {
        Incident incident = named(u"timeline"_s);
        for (const QString &text : {u"first"_s, u"second"_s, u"third"_s}) {
            Event event;
            event.uuid = QUuid::createUuid();
            event.text = text;
            incident.timeline.append(event);
        }
        const Commit added = must(m_workspace->add(incident));
        const QString second = u"timeline/"_s + incident.timeline[1].uuid.toString(QUuid::WithoutBraces);
        QVERIFY(m_workspace->commit(added.uuid, 1, {set(second + u".text"_s, u"middle"_s)}).ok());
        incident.timeline[1].text = u"middle"_s;
        QVERIFY(stored(added.uuid).timeline == incident.timeline);

        const auto refused = m_workspace->commit(added.uuid, 2, {set(second + u".starred"_s, u"yes"_s)});
        QVERIFY(!refused);
        QVERIFY2(refused.error().reason.contains("timeline/2.starred"_L1), qPrintable(refused.error().reason));
        const QString first = incident.timeline[0].uuid.toString(QUuid::WithoutBraces);
        QVERIFY(!m_workspace->commit(added.uuid, 2, {set(second + u".uuid"_s, first)}));
        QVERIFY(stored(added.uuid).timeline == incident.timeline);
    }

    void neverGivesAnActionNumberTwice()
    {
        const Commit added = must(m_workspace->add(named(u"promises"_s)));
        const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QString path = u"actions/"_s + uuid;
        QVERIFY(m_workspace->commit(added.uuid, 1, {set(path, QJsonObject{{u"title"_s, u"a"_s}})}).ok());
        QCOMPARE(stored(added.uuid).actions.first().number, 1);
        QVERIFY(m_workspace->commit(added.uuid, 2, {set(path, QJsonValue::Undefined)}).ok());
        const QString other = u"actions/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        QVERIFY(m_workspace->commit(added.uuid, 3, {set(other, QJsonObject{{u"title"_s, u"b"_s}})}).ok());
        QCOMPARE(stored(added.uuid).actions.first().number, 2);
    }

    void takesTheTitleOfACauseFromTheCatalogueAndRenamesEverywhere()
    {
        Incident first = named(u"first"_s);
        const QUuid cause = QUuid::createUuid();
        first.causes = {{cause, u"Pool exhausted"_s, CauseCategory::Capacity, CauseRole::Root, {}}};
        Incident second = named(u"second"_s);
        second.causes = {{cause, u"some other name"_s, {}, CauseRole::Trigger, {}}};
        const Commit a = must(m_workspace->add(first));
        const Commit b = must(m_workspace->add(second));
        QCOMPARE(stored(b.uuid).causes.first().title, u"Pool exhausted"_s);
        Cause renamed = must(m_workspace->reader().cause(cause));
        renamed.title = u"Connection pool too small"_s;
        QVERIFY(m_workspace->saveCause(renamed).ok());
        QCOMPARE(stored(a.uuid).causes.first().title, renamed.title);
        QCOMPARE(m_workspace->reader().search(parseQuery(u"exhausted"_s), 0)->total, 0);
        QCOMPARE(m_workspace->reader().search(parseQuery(u"small"_s), 0)->total, 2);
    }

    void findsNothingInTheTrashAndEverythingAfterIt()
    {
        Incident incident = named(u"Kafka disk"_s);
        incident.timeline = {
            {QUuid::createUuid(), {}, {}, {}, {}, {}, {}, {}, u"broker seven stops"_s, {}, {}, false, {}}};
        const Commit added = must(m_workspace->add(incident));
        const auto total = [&](const QString &text) {
            return must(m_workspace->reader().search(parseQuery(text), 0)).total;
        };
        QCOMPARE(total(u"kafka"_s), 1);
        QCOMPARE(total(u"brok"_s), 1);
        QVERIFY(m_workspace->moveToTrash(added.uuid).ok());
        QCOMPARE(total(u"kafka"_s), 0);
        QVERIFY(m_workspace->reader().ids()->empty());
        QCOMPARE(m_workspace->reader().ids(ListColumn::Started, ListOrder::Descending, ListScope::Trash)->size(),
                 size_t(1));
        QVERIFY(!m_workspace->commit(added.uuid, 2, {set(u"summary"_s, u"x"_s)}).ok());
        QVERIFY(m_workspace->restoreFromTrash(added.uuid).ok());
        QCOMPARE(total(u"kafka broker"_s), 1);
    }

    void keepsEveryStateAsARevision()
    {
        const Commit added = must(m_workspace->add(named(u"history"_s)));
        QVERIFY(m_workspace->commit(added.uuid, 1, {set(u"summary"_s, u"first"_s)}).ok());
        QVERIFY(m_workspace->commit(added.uuid, 2, {set(u"summary"_s, u"second"_s)}).ok());
        const QList<Revision> revisions = must(m_workspace->reader().revisions(added.uuid));
        QCOMPARE(revisions.size(), 3);
        QCOMPARE((*m_workspace->reader().document(revisions[1].id))["summary"_L1].toString(), u"first"_s);
        QCOMPARE(*m_workspace->reader().document(revisions[2].id), toDocument(stored(added.uuid)));
    }

    void takesBackABatchButNotWhatChangedSince()
    {
        const Commit kept = must(m_workspace->add(named(u"kept"_s)));
        SaveContext bulk;
        bulk.batch = QUuid::createUuid();
        const auto edit = [&](const Commit &commit, const QUuid &batch) {
            SaveContext context;
            context.batch = batch;
            const int version = m_workspace->reader().row(commit.uuid)->version;
            return m_workspace->commit(commit.uuid, version, {set(u"state"_s, u"resolved"_s)}, context).ok();
        };
        QVERIFY(edit(kept, bulk.batch));
        const Commit made = must(m_workspace->add(named(u"made by it"_s), bulk));
        SaveContext more;
        more.batch = bulk.batch;
        const Commit touched = must(m_workspace->add(named(u"touched since"_s), more));
        QVERIFY(m_workspace->commit(touched.uuid, 1, {set(u"summary"_s, u"mine"_s)}).ok());

        const Reverted reverted = must(m_workspace->revert(bulk.batch));
        QCOMPARE(reverted.restored, (QList<QUuid>{kept.uuid, made.uuid}));
        QCOMPARE(reverted.changedSince, QList<QUuid>{touched.uuid});
        QCOMPARE(stored(kept.uuid).state, Code<State>(State::Investigating));
        QVERIFY(m_workspace->reader().row(made.uuid)->deletedAt.isKnown());
        QCOMPARE(stored(touched.uuid).summary, u"mine"_s);
    }

    void updatesAKnownDocumentFieldByFieldOnReimport()
    {
        Incident file = named(u"from a file"_s);
        file.summary = u"as the file says"_s;
        QCOMPARE(m_workspace->import({{file, u"a.json"_s}})->first().fate, ImportedDocument::Fate::Added);
        QCOMPARE(m_workspace->import({{file, u"a.json"_s}})->first().fate, ImportedDocument::Fate::Unchanged);
        QVERIFY(m_workspace->commit(file.uuid, 1, {set(u"summary"_s, u"as I say"_s)}).ok());
        file.summary = u"as the file says now"_s;
        file.title = u"from a newer file"_s;
        for (int round = 0; round < 2; ++round) { // a second time changes nothing more, least of all the person's text
            const ImportedDocument outcome = m_workspace->import({{file, u"a.json"_s}})->first();
            QCOMPARE(stored(file.uuid).title, u"from a newer file"_s);
            QCOMPARE(stored(file.uuid).summary, u"as I say"_s);
            if (round == 0) QCOMPARE(outcome.kept.size(), 1);
        }
        QVERIFY(m_workspace->moveToTrash(file.uuid).ok());
        QCOMPARE(m_workspace->import({{file, u"a.json"_s}})->first().fate, ImportedDocument::Fate::InTrash);
    }

    void renumbersTakenRefsAndTheLinksToThem()
    {
        QCOMPARE(m_workspace->add(named(u"here first"_s))->ref, u"INC-1"_s);
        Incident one = named(u"one"_s);
        one.ref = u"INC-1"_s;
        Incident two = named(u"two"_s);
        two.ref = u"INC-2"_s;
        two.summary = u"The same as INC-1, not INC-10."_s;
        const auto outcomes = m_workspace->import({{one, {}}, {two, {}}});
        QVERIFY(outcomes.ok());
        QCOMPARE(outcomes->at(1).ref, u"INC-2"_s);
        QVERIFY(outcomes->at(0).ref != u"INC-2"_s);
        QCOMPARE(stored(two.uuid).summary, u"The same as %1, not INC-10."_s.arg(outcomes->at(0).ref));
    }

    void putsOldIncidentsAtTheirPlaceInTime()
    {
        QStringList titles;
        for (int i = 0; i < 40; ++i) { // always between the two oldest: the numbers between them run out
            Incident incident = named(u"number %1"_s.arg(i));
            incident.milestones.started = Moment::atMsecs(1'600'000'000'000 + (i == 0 ? 0 : 1'000'000'000 / i));
            QVERIFY(m_workspace->add(incident).ok());
        }
        while (*m_workspace->indexSome()) {
        }
        QCOMPARE(m_workspace->reader().search(parseQuery(u"number"_s), 0)->total, 40);
        QVERIFY(m_workspace->commit(m_workspace->reader().firstRows(1)->first().uuid, 1, {set(u"title"_s, u"other"_s)})
                    .ok());
        QCOMPARE(m_workspace->reader().search(parseQuery(u"number"_s), 0)->total, 39);
    }

    void indexesLargeTimelinesAndAttachmentsWhenIdle()
    {
        Incident incident = named(u"big"_s);
        incident.timeline = {{QUuid::createUuid(),
                              {},
                              {},
                              {},
                              {},
                              {},
                              {},
                              {},
                              u"needle "_s + u"hay stack straw grass "_s.repeated(5000),
                              {},
                              {},
                              false,
                              {}}};
        const QString hash = must(m_workspace->putAttachment("the log says ECONNREFUSED"));
        incident.attachments = {{QUuid::createUuid(), u"app.log"_s, u"text/plain"_s, hash, {}}};
        const Commit added = must(m_workspace->add(incident));
        const auto total = [&](const QString &text) {
            return must(m_workspace->reader().search(parseQuery(text), 0)).total;
        };
        QCOMPARE(total(u"needle"_s), 0);
        while (*m_workspace->indexSome()) {
        }
        QCOMPARE(total(u"needle"_s), 1);
        QCOMPARE(total(u"econnrefused"_s), 1);
        const QString event = u"timeline/%1.text"_s.arg(incident.timeline.first().uuid.toString(QUuid::WithoutBraces));
        QVERIFY(m_workspace->commit(added.uuid, 1, {set(event, u"short now"_s)}).ok());
        QVERIFY(m_workspace->commit(added.uuid, 2, {set(u"attachments"_s, QJsonArray())}).ok());
        while (*m_workspace->indexSome()) {
        }
        QCOMPARE(total(u"needle"_s), 0);
        QCOMPARE(total(u"short"_s), 1);
        QCOMPARE(total(u"econnrefused"_s), 0);
    }

    void findsPairsOfJapanese()
    {
        Incident incident = named(u"大阪の倉庫で遅延"_s);
        QVERIFY(m_workspace->add(incident).ok());
        QCOMPARE(m_workspace->reader().search(parseQuery(u"倉庫"_s), 0)->total, 1);
    }

    void survivesAnythingTypedIntoTheSearch()
    {
        QVERIFY(m_workspace->add(named(u"quote \" here"_s)).ok());
        for (const QString &text :
             {u"\""_s, u"AND OR NOT"_s, u"a*b^c"_s, u"{x}:y"_s, u"(("_s, u"-"_s, u"NEAR(a b)"_s, QString(5000, u'x')})
            QVERIFY(m_workspace->reader().search(parseQuery(text), 5).ok());
    }

    void refusesToWriteToAFileThatWasMovedAway()
    {
        const Commit added = must(m_workspace->add(named(u"here"_s)));
        QVERIFY(QFile::rename(path(), path() + u".moved"_s));
        auto refused = m_workspace->commit(added.uuid, 1, {set(u"summary"_s, u"lost?"_s)});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Moved);
    }

    // Nobody saves after it was replaced: closing alone can bring home what lies in the log.
    void leavesNoLogForTheFileThatTookItsPlace()
    {
        const QString other = path() + u".other"_s;
        must(must(Workspace::create(other, ticking()))->add(named(u"other"_s)));
        must(m_workspace->add(named(u"mine"_s)));
        QVERIFY(QFileInfo(path() + u"-wal"_s).size() > 0);
        QVERIFY(QFile::rename(path(), path() + u".away"_s) && QFile::rename(other, path()));
        m_workspace = nullptr;
        QCOMPARE(QFileInfo(path() + u"-wal"_s).size(), 0);
        const auto titleIn = [](const QString &file) {
            const auto workspace = must(Workspace::open(file, Access::ReadWrite, ticking()));
            return must(workspace->reader().firstRows(1)).first().title;
        };
        QCOMPARE(titleIn(path() + u".away"_s), u"mine"_s);
        QCOMPARE(titleIn(path()), u"other"_s);
    }

    void opensANewerFileForReadingOnly()
    {
        QVERIFY(m_workspace->add(named(u"from the future"_s)).ok());
        QVERIFY(m_workspace->reader().database().execute("pragma user_version = 9").ok());
        m_workspace = nullptr;
        auto opened = Workspace::open(path(), Access::ReadWrite, ticking());
        QVERIFY(opened.ok());
        QCOMPARE((*opened)->access(), Access::ReadOnly);
        QCOMPARE((*opened)->reader().counts()->incidents, 1);
        auto refused = (*opened)->add(named(u"no"_s));
        QCOMPARE(refused.error().kind, Error::Kind::TooNew);
        QVERIFY(refused.error().sentence().contains(u"schema 9, this program knows 2"_s));
    }
};

NEVERTWICE_TEST(WorkspaceTest);
#include "workspace_test.moc"
