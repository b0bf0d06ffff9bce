#include "model/store/verify.h"

#include "tests/model/store/damage.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

namespace {

QStringList placesOf(const Verification &verification)
{
    QStringList places;
    for (const Problem &problem : verification.problems)
        places.append(problem.where);
    places.removeDuplicates();
    return places;
}

QString listed(const Verification &verification)
{
    QString all;
    for (const Problem &problem : verification.problems)
        all += problem.where + u": "_s + problem.what + u'\n';
    return all;
}

} // namespace

class VerifyTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{u"/tmp/nevertwice-test-XXXXXX"_s};
    QString m_good;
    QString m_hurt;

    Verification check(Depth depth)
    {
        const auto database = must(Database::open(m_hurt, Database::Mode::ReadOnly));
        return must(verify(*database, depth));
    }
    // Runs a statement on the file with every protection off, as no program of ours would.
    void change(const QByteArray &sql)
    {
        const auto database = must(Database::open(m_hurt, Database::Mode::ReadWrite));
        must(database->execute(sql));
        must(database->execute("pragma wal_checkpoint(truncate)"));
    }

private slots:
    void initTestCase()
    {
        m_good = m_folder.filePath(u"good.nevertwice"_s);
        m_hurt = m_folder.filePath(u"hurt.nevertwice"_s);
        makeWorkspace(m_good, 24);
        const auto workspace = must(Workspace::open(m_good, Access::ReadWrite, clockFrom(1'800'000'000'000)));
        Incident incident;
        incident.title = u"Marked"_s;
        incident.summary = u"the quick brown zebra stood in the rack"_s;
        must(workspace->add(incident));
    }
    void init()
    {
        QFile::remove(m_hurt);
        QVERIFY(QFile::copy(m_good, m_hurt));
    }

    void findsNothingInASoundFileAndLeavesItAsItIs()
    {
        const QByteArray before = bytesOfFile(m_hurt);
        for (const Depth depth : {Depth::Opening, Depth::Structure, Depth::Rows, Depth::Everything}) {
            const Verification verification = check(depth);
            QVERIFY2(verification.isSound(), qPrintable(listed(verification)));
        }
        const Verification all = check(Depth::Everything);
        QCOMPARE(all.incidents, 25);
        QCOMPARE(all.attachments, 2);
        QVERIFY(all.revisions > 25 + 48);
        QVERIFY(all.causes > 0);
        QCOMPARE(bytesOfFile(m_hurt), before);
    }

    // Such a save would give the spoilt words a digest of their own, and a rescue would take them for what was meant.
    void sealsNoDamageByASave()
    {
        change("update incident_text set summary = replace(summary, 'zebra', 'xebra')");
        {
            const auto workspace = must(Workspace::open(m_hurt, Access::ReadWrite, clockFrom(1'800'000'000'000)));
            const QUuid marked = must(workspace->reader().row(u"INC-25"_s)).uuid;
            // The index sees an edit of words; of any other the digest alone tells.
            for (const Patch &patch : {Patch{u"title"_s, QJsonValue::Undefined, u"Other"_s, -1},
                                       Patch{u"severity"_s, QJsonValue::Undefined, u"sev4"_s, -1}}) {
                const auto refused = workspace->commit(marked, 1, {patch});
                QVERIFY2(!refused.ok(), qPrintable(patch.path));
                QCOMPARE(refused.error().kind, Error::Kind::Damaged);
            }
        }
        QVERIFY2(placesOf(check(Depth::Rows)).contains(u"INC-25"_s), qPrintable(listed(check(Depth::Rows))));
    }

    void isSoundAlsoWhileIndexWorkWaits()
    {
        {
            const auto workspace = must(Workspace::open(m_hurt, Access::ReadWrite, clockFrom(1'800'000'000'000)));
            Incident incident;
            incident.title = u"Long"_s;
            incident.summary = u"a long story about one watermelon "_s.repeated(3000);
            const Commit commit = must(workspace->add(incident));
            while (must(workspace->indexSome())) {
            }
            must(workspace->commit(commit.uuid, commit.version,
                                   {{u"summary"_s, QJsonValue::Undefined, u"short now"_s, -1}}));
            QVERIFY(must(workspace->reader().database().scalar("select count(*) from index_queue")) > 0);
        }
        const Verification verification = check(Depth::Everything);
        QVERIFY2(verification.isSound(), qPrintable(listed(verification)));
    }

    void isSoundAfterThinningEmptyingTheTrashAndPurging()
    {
        const auto workspace = must(Workspace::open(m_hurt, Access::ReadWrite, clockFrom(1'900'000'000'000)));
        QVERIFY(must(workspace->thinHistory()) > 0);
        QCOMPARE(must(workspace->emptyTrash(Moment::atMsecs(1'900'000'000'000))), 1);
        QVERIFY(must(workspace->purge(u"zebra"_s)).incidents == 1);
        QVERIFY(must(workspace->purge(u"watermelon"_s)).attachments == 1);
        while (must(workspace->indexSome())) {
        }
        const Verification verification = check(Depth::Everything);
        QVERIFY2(verification.isSound(), qPrintable(listed(verification)));
        QCOMPARE(verification.incidents, 24);
    }

    void noticesAFlippedBitThatSqliteDoesNot()
    {
        const qint64 place = placeOf(m_hurt, "the quick brown zebra");
        QVERIFY(place > 0);
        overwrite(m_hurt, place + 16, "c"); // zebra -> cebra: 'z' is 0x7A, 'c' 0x63
        QVERIFY(check(Depth::Structure).isSound());
        const Verification verification = check(Depth::Rows);
        QCOMPARE(verification.problems.size(), 1);
        QVERIFY2(verification.problems.first().what.contains(u"not what was saved"_s),
                 qPrintable(listed(verification)));
        QVERIFY(verification.problems.first().where.startsWith(u"INC-"_s));
    }

    void noticesGarbageThatLooksLikeText()
    {
        // Every place of the file that holds text of an incident, overwritten by text: rows that SQLite reads gladly.
        const qint64 place = placeOf(m_hurt, "the quick brown zebra");
        overwrite(m_hurt, place, "the tired green horse");
        QVERIFY(check(Depth::Structure).isSound());
        QVERIFY(!check(Depth::Rows).isSound());
    }

    void noticesAPageOfNothing_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("zeros") << QByteArray(kPage, '\0');
        QByteArray noise(kPage, '\0');
        QRandomGenerator dice(7);
        for (char &c : noise)
            c = char(dice.bounded(256));
        QTest::newRow("noise") << noise;
    }
    void noticesAPageOfNothing()
    {
        QFETCH(QByteArray, page);
        const qint64 place = placeOf(m_hurt, "the quick brown zebra");
        overwrite(m_hurt, place / kPage * kPage, page);
        QVERIFY(!check(Depth::Opening).isSound());
        QVERIFY(!check(Depth::Everything).isSound());
    }

    void noticesWhatIsWrongInEachTable_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const char *sql, const char *where) {
            QTest::newRow(name) << QByteArray(sql) << QString::fromLatin1(where);
        };
        row("title", "update incident set title = 'x' where ref = 'INC-3'", "INC-3");
        row("digest", "update incident set digest = zeroblob(32) where ref = 'INC-3'", "INC-3");
        row("version", "update incident set version = version + 1 where ref = 'INC-3'", "INC-3");
        row("place in time", "update incident set sort_at = 12345 where ref = 'INC-3'", "INC-3");
        row("impact", "update incident set impact_ms = 1 where ref = 'INC-3'", "INC-3");
        row("time of change", "update incident set changed_at = 1 where ref = 'INC-3'", "INC-3");
        row("next action",
            "update incident set next_action = 0 where ref in (select ref from incident i join action a on "
            "a.incident_id = i.id where i.ref = 'INC-3')",
            "INC-3");
        row("out of the trash", "update incident set deleted_at = null", "INC-2");
        row("event", "update event set text = text || ' ' where incident_id = 3", "INC-3");
        row("event gone", "delete from event where incident_id = 3", "INC-3");
        row("texts gone", "delete from incident_text where incident_id = 3", "INC-3");
        row("service", "update incident_word set name = 'x' where incident_id = 3 and position = 0", "INC-3");
        row("incident gone", "delete from incident where id = 3", "history");
        row("cause", "update cause set description = 'x' where id = 1", "cause");
        row("cause without history", "delete from revision where kind = 'cause'", "cause");
        row("revision", "update revision set body = x'00000001' where id = 5", "revision 5");
        row("revision cut out", "delete from revision where id = (select min(id) from revision where version = 2)",
            "revision");
        row("newest revision cut off", "delete from revision where id = (select max(id) from revision)", "INC-25");
        row("hash", "update revision set hash = zeroblob(32) where id = 5", "revision 5");
        row("kind", "update revision set kind = 'x' where id = 5", "revision 5");
        row("attachment", "update blob set content = x'00'", "attachment");
        row("setting", "update setting set value = '{'", "setting \"due_days\"");
        row("directory", "update directory set kind = 'x' where name = (select min(name) from directory)", "name");
        row("counter", "update workspace set save_seq = 1", "workspace");
        row("next number", "update workspace set next_number = 3", "workspace");
        row("workspace gone", "delete from workspace", "workspace");
        row("table gone", "drop table question", "the file");
        row("trigger", "create trigger t after insert on setting begin select 1; end", "the file");
        row("word", "update vocab set df = df + 1 where term = 'zebra'", "search index");
        row("word gone", "delete from vocab where term = 'zebra'", "search index");
        row("part", "update part set digest = 1 where incident_id = 3", "search index");
        row("part gone", "delete from part where incident_id = 3 and kind = 0", "search index");
        row("part of nobody", "insert into part values (1, 3, 2, x'01', 1)", "search index");
        row("foreign row", "pragma foreign_keys = off; insert into incident_word values (999, 'tag', 0, 'x')",
            "the file");
    }
    void noticesWhatIsWrongInEachTable()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, where);
        change(sql);
        const Verification verification = check(Depth::Everything);
        const QStringList places = placesOf(verification);
        const bool found = std::any_of(places.begin(), places.end(), [&](const QString &place) {
            return place.startsWith(where) || (where == "history"_L1 && place.startsWith("incident "_L1));
        });
        QVERIFY2(found, qPrintable(listed(verification)));
    }

    void noticesAnIndexThatHoldsOtherWords()
    {
        // A letter in the list of words, which FTS5 itself does not mind.
        change("insert into search (search, rowid, title, body, events, actions, names) values ('delete', "
               "(select max(doc) from part), 'Marked', 'the quick brown zebra stood in the rack', '', '', 'INC-25')");
        const Verification verification = check(Depth::Everything);
        QCOMPARE(placesOf(verification), QStringList{u"search index"_s});
    }

    void noticesADamagedBlockOfTheIndex()
    {
        const auto database = must(Database::open(m_hurt, Database::Mode::ReadWrite));
        const auto block = [&] {
            Statement query =
                database->statement("select block from search_data where id > 10 order by length(block) desc limit 1");
            must(query.step());
            return query.blob(0);
        }();
        const qint64 place = placeOf(m_hurt, block.left(40));
        QVERIFY(place > 0);
        overwrite(m_hurt, place + 20, QByteArray(8, '\xff'));
        const Verification verification = check(Depth::Everything);
        QVERIFY2(placesOf(verification).contains(u"search index"_s), qPrintable(listed(verification)));
        QVERIFY(check(Depth::Rows).isSound());
    }

    void stopsWhereItIsAskedTo()
    {
        const auto database = must(Database::open(m_hurt, Database::Mode::ReadOnly));
        int questions = 0;
        const auto stopped = verify(*database, Depth::Everything, [&] { return ++questions < 40; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(questions, 40);
        QVERIFY(must(verify(*database, Depth::Rows)).isSound()); // and the connection is as good as before
    }
};

NEVERTWICE_TEST(VerifyTest);
#include "verify_test.moc"
