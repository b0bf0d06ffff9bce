// What of the search index is left for idle moments.
#include "model/store/backup.h"
#include "model/store/database.h"
#include "model/store/searchindex.h"
#include "model/store/verify.h"
#include "model/store/wordindex.h"
#include "model/store/workspace.h"
#include "tests/support/must.h"
#include "tests/support/quickfolder.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using nevertwice::test::must;

namespace {

namespace idle {

Incident started(const QString &title, qint64 at, int size = 1)
{
    Incident incident;
    incident.uuid = QUuid::createUuid();
    incident.title = title;
    incident.summary = u"A long story. "_s.repeated(size);
    incident.milestones.started = Moment::atMsecs(at);
    return incident;
}

constexpr int kLarge = 6000;

qint64 segmentsOf(const QString &path)
{
    const auto file = must(Database::open(path, Database::Mode::ReadOnly));
    return must(file->scalar("select count(distinct segid) from search_idx"));
}

// Puts the body into the index as version 1 did, which knew nothing of the team's own fields.
void makeOld(const QString &path, const Incident &incident, const QString &ownWord)
{
    const auto file = must(Database::open(path, Database::Mode::ReadWrite));
    const qint64 doc = must(file->scalar("select doc from part where kind = 0"));
    const auto write = [&](const char *sql, const IndexText &text) {
        Statement put = file->statement(sql);
        put.bind(doc);
        for (const QString &column : text.columns)
            put.bindNext(column);
        must(put.run());
    };
    const IndexText old = bodyIndexText(incident, 1);
    write("insert into search (search, rowid, title, body, events, actions, names) values ('delete',?,?,?,?,?,?)",
          bodyIndexText(incident));
    write("insert into search (rowid, title, body, events, actions, names) values (?,?,?,?,?,?)", old);
    must(file->statement("update part set digest = ? where doc = ?").bind(digestOfText(old), doc).run());
    must(file->statement("delete from vocab where term = ?").bind(ownWord).run());
    must(file->execute("update workspace set index_version = 1; pragma user_version = 1"));
}

QStringList problemsOf(const QString &path)
{
    const auto file = must(Database::open(path, Database::Mode::ReadOnly));
    QStringList problems;
    for (const Problem &problem : must(verify(*file, Depth::Everything)).problems)
        problems.append(problem.what);
    return problems;
}

QStringList foundBy(const Reader &reader, const QString &words)
{
    QStringList titles;
    for (const SearchHit &hit : must(reader.searchNewest(parseQuery(words), 50)).hits)
        titles.append(hit.title);
    return titles;
}

} // namespace idle

} // namespace

class IdleIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void goesOnUntilWhatARenumberingPutOffIsFoundAgain()
    {
        QTemporaryDir folder(test::quickFolder());
        const auto workspace = must(
            Workspace::create(folder.filePath(u"w.nevertwice"_s), [] { return Moment::atMsecs(1'700'000'000'000); }));
        Incident large;
        large.title = u"watermelon"_s;
        large.summary = u"A long story. "_s.repeated(6000);
        large.milestones.started = Moment::atMsecs(1'000'000);
        must(workspace->add(large));
        // One after the other between the first and the one before, until there is no room for a number.
        for (qint64 started = 100'000'000; started > 1'500'000; started /= 2) {
            Incident incident;
            incident.title = u"in between"_s;
            incident.milestones.started = Moment::atMsecs(started);
            must(workspace->add(incident));
        }
        while (must(workspace->indexSome())) {
        }
        QCOMPARE(must(workspace->reader().search(parseQuery(u"watermelon"_s), 0)).total, 1);
    }

    void removesForGoodWhatStillWaits()
    {
        QTemporaryDir folder(test::quickFolder());
        const auto workspace = must(
            Workspace::create(folder.filePath(u"w.nevertwice"_s), [] { return Moment::atMsecs(1'700'000'000'000); }));
        const QUuid uuid = must(workspace->add(idle::started(u"watermelon"_s, 20'000, idle::kLarge))).uuid;
        while (must(workspace->indexSome())) {
        }
        must(workspace->commit(uuid, 1, {{u"title"_s, u"watermelon"_s, u"pineapple"_s, -1}}));
        must(workspace->moveToTrash(uuid));
        QCOMPARE(must(workspace->emptyTrash(Moment::atMsecs(1'700'000'000'001))), 1);
        QCOMPARE(must(workspace->reader().counts()).trashed, 0);
        QVERIFY(!must(workspace->indexSome()));
    }

    void leavesItsPlaceToAnotherWhileItWaits_data()
    {
        QTest::addColumn<bool>("waitsBefore");
        QTest::newRow("since it moved") << false;
        QTest::newRow("since before it moved") << true;
    }
    void leavesItsPlaceToAnotherWhileItWaits()
    {
        QFETCH(bool, waitsBefore);
        QTemporaryDir folder(test::quickFolder());
        const auto workspace = must(
            Workspace::create(folder.filePath(u"w.nevertwice"_s), [] { return Moment::atMsecs(1'700'000'000'000); }));
        must(workspace->add(idle::started(u"before"_s, 10'000)));
        const QUuid moving = must(workspace->add(idle::started(u"watermelon"_s, 20'000, idle::kLarge))).uuid;
        must(workspace->add(idle::started(u"after"_s, 30'000)));
        while (must(workspace->indexSome())) {
        }
        int version = 1;
        if (waitsBefore)
            version = must(workspace->commit(moving, 1, {{u"trigger"_s, u""_s, u"a change"_s, -1}})).version;
        must(workspace->commit(moving, version,
                               {{u"milestones.started"_s, QJsonValue::Undefined, Moment::atMsecs(40'000).text(), -1}}));
        must(workspace->add(idle::started(u"pineapple"_s, 20'000)));
        while (must(workspace->indexSome())) {
        }
        QCOMPARE(must(workspace->reader().search(parseQuery(u"watermelon"_s), 0)).total, 1);
        QCOMPARE(must(workspace->reader().search(parseQuery(u"pineapple"_s), 0)).total, 1);
    }

    void mergesWhatManySavesHaveLeft()
    {
        QTemporaryDir folder(test::quickFolder());
        const QString path = folder.filePath(u"w.nevertwice"_s);
        const auto workspace = must(Workspace::create(path, [] { return Moment::atMsecs(1'700'000'000'000); }));
        for (int i = 0; i < 12; ++i)
            must(workspace->add(idle::started(u"watermelon %1"_s.arg(i), 20'000 + i)));
        const auto reader = must(workspace->openReader());
        const QStringList before = idle::foundBy(*reader, u"waterm"_s);
        const char *words = reader->words().vocabulary().word(0).data();
        QVERIFY(idle::segmentsOf(path) > 1);

        while (must(workspace->mergeIndexSome())) {
        }
        QCOMPARE(idle::segmentsOf(path), 1);
        QCOMPARE(idle::foundBy(*reader, u"waterm"_s), before);
        QVERIFY2(reader->words().vocabulary().word(0).data() == words, "the vocabulary was read again for nothing");
    }

    void findsWhatTheTeamsOwnFieldsSayAsSoonAsItIsSaved()
    {
        QTemporaryDir folder(test::quickFolder());
        const QString path = folder.filePath(u"w.nevertwice"_s);
        const auto workspace = must(Workspace::create(path, [] { return Moment::atMsecs(1'700'000'000'000); }));
        Incident incident = idle::started(u"disk full"_s, 20'000);
        incident.custom = {{u"region"_s, u"Patagonia"_s}, {u"ticket"_s, 4711}};
        const Commit added = must(workspace->add(incident));
        QCOMPARE(idle::foundBy(workspace->reader(), u"patagonia"_s), QStringList(u"disk full"_s));
        QCOMPARE(idle::foundBy(workspace->reader(), u"4711"_s), QStringList(u"disk full"_s));
        const SearchResult shown = must(workspace->reader().search(parseQuery(u"patagonia"_s), 0));
        QCOMPARE(shown.hits.value(0).where, u"custom"_s);
        QVERIFY2(shown.hits.value(0).snippet.contains(u"Patagonia"_s), qPrintable(shown.hits.value(0).snippet));

        must(workspace->commit(added.uuid, added.version, {{u"custom.region"_s, u"Patagonia"_s, u"Galicia"_s, -1}}));
        QCOMPARE(idle::foundBy(workspace->reader(), u"patagonia"_s), QStringList());
        QCOMPARE(idle::foundBy(workspace->reader(), u"galicia"_s), QStringList(u"disk full"_s));
        QCOMPARE(idle::problemsOf(path), QStringList());
    }

    void putsInAnewWhatAnOlderVersionOfTheIndexLeftOut_data()
    {
        QTest::addColumn<bool>("isEditedBefore");
        QTest::newRow("in an idle moment") << false;
        QTest::newRow("with the first edit") << true;
    }
    void putsInAnewWhatAnOlderVersionOfTheIndexLeftOut()
    {
        QFETCH(bool, isEditedBefore);
        QTemporaryDir folder(test::quickFolder());
        const QString path = folder.filePath(u"w.nevertwice"_s);
        const Clock clock = [] { return Moment::atMsecs(1'700'000'000'000); };
        Commit added;
        {
            const auto made = must(Workspace::create(path, clock));
            Incident incident = idle::started(u"disk full"_s, 20'000);
            incident.custom = {{u"region"_s, u"Patagonia"_s}};
            added = must(made->add(incident));
            idle::makeOld(path, must(made->reader().incident(added.uuid)), u"patagonia"_s);
        }
        QCOMPARE(idle::problemsOf(path), QStringList());
        must(copyWorkspaceFile(path, folder.filePath(u"restored.nevertwice"_s))); // as a backup of before is
        const auto workspace = must(Workspace::open(path, Access::ReadWrite, clock));
        QCOMPARE(idle::problemsOf(path), QStringList());
        QCOMPARE(idle::foundBy(workspace->reader(), u"patagonia"_s), QStringList());
        if (isEditedBefore) {
            must(workspace->commit(added.uuid, added.version, {{u"trigger"_s, u""_s, u"a change"_s, -1}}));
            QCOMPARE(idle::foundBy(workspace->reader(), u"patagonia"_s), QStringList(u"disk full"_s));
            QCOMPARE(idle::problemsOf(path), QStringList());
        }
        while (must(workspace->indexSome())) {
        }
        QCOMPARE(idle::foundBy(workspace->reader(), u"patagonia"_s), QStringList(u"disk full"_s));
        QCOMPARE(idle::foundBy(workspace->reader(), u"disk"_s), QStringList(u"disk full"_s));
        QCOMPARE(idle::problemsOf(path), QStringList());
    }

    void writesNothingWhereThereIsNothingToMerge()
    {
        QTemporaryDir folder(test::quickFolder());
        const QString path = folder.filePath(u"w.nevertwice"_s);
        const auto workspace = must(Workspace::create(path, [] { return Moment::atMsecs(1'700'000'000'000); }));
        must(workspace->add(idle::started(u"watermelon"_s, 20'000)));
        const auto observer = must(Database::open(path, Database::Mode::ReadOnly));
        const qint64 version = must(observer->scalar("pragma data_version"));
        QVERIFY(!must(workspace->mergeIndexSome()));
        QCOMPARE(must(observer->scalar("pragma data_version")), version);
    }

    void letsAReaderKnowTheWordsOfWhatHasWaited()
    {
        QTemporaryDir folder(test::quickFolder());
        const auto workspace = must(
            Workspace::create(folder.filePath(u"w.nevertwice"_s), [] { return Moment::atMsecs(1'700'000'000'000); }));
        const auto reader = must(workspace->openReader());
        must(workspace->add(idle::started(u"watermelon"_s, 20'000, idle::kLarge)));
        QCOMPARE(idle::foundBy(*reader, u"waterm"_s), QStringList());
        while (must(workspace->indexSome())) {
        }
        QCOMPARE(idle::foundBy(*reader, u"waterm"_s), QStringList(u"watermelon"_s));
    }
};

NEVERTWICE_TEST(IdleIndexTest);
#include "idleindex_test.moc"
