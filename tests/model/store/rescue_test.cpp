#include "model/store/rescue.h"

#include "model/domain/document.h"
#include "model/store/backupfolder.h"
#include "tests/model/store/damage.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

namespace {

constexpr int kIncidents = 9;
constexpr qint64 kRescueTime = 1'900'000'000'000;

QByteArray noise(qsizetype size, quint32 seed)
{
    QRandomGenerator dice(seed);
    QByteArray bytes(size, '\0');
    for (char &c : bytes)
        c = char(dice.bounded(256));
    return bytes;
}

// Garbage that reads like text.
QByteArray words(qsizetype size)
{
    return QByteArray("the quick brown fox jumps over the lazy dog and runs ").repeated(int(size) / 50 + 1).left(size);
}

struct Outcome
{
    RescueReport report;
    QMap<QUuid, Incident> content;
};

} // namespace

class RescueTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{u"/tmp/nevertwice-test-XXXXXX"_s};
    QString m_good;
    QString m_hurt;
    QString m_rescued;
    QMap<QUuid, Incident> m_content;        // of the good file
    QMap<QUuid, QList<Incident>> m_history; // every state there ever was
    Places m_noBackups;
    Places m_withBackups;

    int pages() const { return int(QFileInfo(m_good).size() / kPage); }

    // Rescues and holds what must be true whatever the damage: the damaged file is as it was, the new one is sound, the
    // report adds up, and no incident says anything it never said.
    Outcome rescued(const Places &places)
    {
        QFile::remove(m_rescued);
        const QByteArray before = bytesOfFile(m_hurt);
        const QByteArray logBefore = bytesOfFile(m_hurt + u"-wal"_s);
        auto report = rescue(m_hurt, m_rescued, places, Moment::atMsecs(kRescueTime));
        if (!report) qFatal("%s", qPrintable(report.error().sentence()));
        if (bytesOfFile(m_hurt) != before || bytesOfFile(m_hurt + u"-wal"_s) != logBefore)
            qFatal("the damaged file was changed");
        if (QFile::exists(m_rescued + u"-wal"_s)) qFatal("a log was left");
        Outcome outcome{*report, contentOfWorkspace(m_rescued)};
        check(outcome);
        return outcome;
    }

    void check(const Outcome &outcome)
    {
        const RescueReport &r = outcome.report;
        for (const Problem &problem : r.problems)
            qWarning("%s: %s", qPrintable(problem.where), qPrintable(problem.what));
        QVERIFY2(r.problems.isEmpty(), qPrintable(r.sentence()));
        int sum = r.asTheyWere + r.fromHistory + int(r.asFound.size() + r.lost.size());
        for (const int count : r.fromBackups)
            sum += count;
        QCOMPARE(sum, r.incidents);
        QCOMPARE(outcome.content.size(), r.incidents - r.lost.size());
        int changed = 0;
        for (const Incident &incident : outcome.content) {
            if (r.asFound.contains(incident.ref)) continue;
            QVERIFY2(m_history.value(incident.uuid).contains(incident), qPrintable(incident.ref + r.sentence()));
            changed += incident != m_content.value(incident.uuid);
        }
        QVERIFY2(changed <= r.older, qPrintable(r.sentence()));
    }

    void hurtPage(int number, const QByteArray &with) { overwrite(m_hurt, qint64(number - 1) * kPage, with); }
    // The page (from 1) on which these bytes stand.
    int pageOf(const QByteArray &bytes) const
    {
        const qint64 place = placeOf(m_good, bytes);
        if (place < 0) qFatal("these bytes are nowhere");
        return int(place / kPage) + 1;
    }
    int rootOf(const char *table) const
    {
        const auto database = must(Database::open(m_good, Database::Mode::ReadOnly));
        Statement query = database->statement("select rootpage from sqlite_schema where name = ?");
        must(query.bind(QString::fromLatin1(table)).step());
        return int(query.integer(0));
    }

private slots:
    void initTestCase()
    {
        m_good = m_folder.filePath(u"good.nevertwice"_s);
        m_hurt = m_folder.filePath(u"hurt.nevertwice"_s);
        m_rescued = m_folder.filePath(u"rescued.nevertwice"_s);
        makeWorkspace(m_good, kIncidents - 1);
        {
            const auto workspace = must(Workspace::open(m_good, Access::ReadWrite, clockFrom(1'800'000'000'000)));
            Incident marked;
            marked.title = u"Marked"_s;
            marked.summary = u"the quick brown zebra stood in the rack"_s;
            must(workspace->add(marked));
            m_withBackups.backups = m_folder.filePath(u"backups"_s);
            Database &database = workspace->reader().database();
            BackupFolder backups = must(BackupFolder::of(database, m_withBackups.backups));
            must(backups.keepUp(database, Moment::atMsecs(1'800'000'100'000)));
        }
        m_content = contentOfWorkspace(m_good);
        const auto workspace = must(Workspace::open(m_good, Access::ReadOnly, clockFrom(0)));
        for (auto it = m_content.cbegin(); it != m_content.cend(); ++it)
            for (const Revision &revision : must(workspace->reader().revisions(it.key())))
                m_history[it.key()].append(must(fromDocument(must(workspace->reader().document(revision.id)))));
    }
    void init()
    {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(m_hurt + QLatin1String(suffix));
        QVERIFY(QFile::copy(m_good, m_hurt));
    }

    void givesBackASoundFileAsItWas()
    {
        const Outcome outcome = rescued(m_noBackups);
        QCOMPARE(outcome.content, m_content);
        QCOMPARE(outcome.report.asTheyWere, kIncidents);
        QCOMPARE(outcome.report.revisionsLeftOut, 0);
        QCOMPARE(outcome.report.attachments, 2);
        QVERIFY(outcome.report.isComplete());
        QVERIFY2(outcome.report.sentence().startsWith(u"9 of 9 incidents as they were, 0 lost. "_s),
                 qPrintable(outcome.report.sentence()));
        const auto before = must(Workspace::open(m_good, Access::ReadOnly, clockFrom(0)));
        const auto after = must(Workspace::open(m_rescued, Access::ReadWrite, clockFrom(kRescueTime)));
        QCOMPARE(must(after->reader().workspaceDocument()), must(before->reader().workspaceDocument()));
        QCOMPARE(must(after->reader().counts()), must(before->reader().counts()));
        for (const QUuid &uuid : m_content.keys())
            QCOMPARE(must(after->reader().revisions(uuid)), must(before->reader().revisions(uuid)));
        QCOMPARE(must(after->reader().search(parseQuery(u"zebra"_s), 0)).total, 1);
        QCOMPARE(must(after->reader().search(parseQuery(u"watermelon"_s), 0)).total,
                 must(before->reader().search(parseQuery(u"watermelon"_s), 0)).total);
        must(after->setSetting(u"it"_s, u"can be written"_s));
    }

    void writesOverNothingAndLeavesNothingWhereItFails()
    {
        writeBytes(m_rescued, "mine");
        const auto refused = rescue(m_hurt, m_rescued, m_noBackups, Moment::atMsecs(0));
        QVERIFY(!refused);
        QCOMPARE(refused.error().sentence(),
                 u"Cannot rescue hurt.nevertwice to rescued.nevertwice: something of that name "
                 "exists already. Choose another name."_s);
        QCOMPARE(bytesOfFile(m_rescued), QByteArray("mine"));
        QVERIFY(QFile::remove(m_rescued));
        QCOMPARE(rescue(m_folder.filePath(u"none"_s), m_rescued, m_noBackups, Moment::atMsecs(0)).error().kind,
                 Error::Kind::NotFound);
        writeBytes(m_hurt, "# A postmortem\n");
        QCOMPARE(rescue(m_hurt, m_rescued, m_noBackups, Moment::atMsecs(0)).error().kind, Error::Kind::Invalid);
        writeBytes(m_hurt, noise(200'000, 1));
        QCOMPARE(rescue(m_hurt, m_rescued, m_noBackups, Moment::atMsecs(0)).error().kind, Error::Kind::Invalid);
        writeBytes(m_hurt, {});
        QVERIFY(!rescue(m_hurt, m_rescued, m_noBackups, Moment::atMsecs(0)));
        QVERIFY(QDir(m_folder.path()).entryList({u"rescued*"_s}).isEmpty());
    }

    void takesAnIncidentOfWhichABitFlippedFromItsHistory()
    {
        const qint64 place = placeOf(m_hurt, "the quick brown zebra");
        overwrite(m_hurt, place + 16, "c");
        const Outcome outcome = rescued(m_noBackups);
        QCOMPARE(outcome.content, m_content);
        QCOMPARE(outcome.report.asTheyWere, kIncidents - 1);
        QCOMPARE(outcome.report.fromHistory, 1);
        QCOMPARE(outcome.report.older, 0);
        QVERIFY2(
            outcome.report.sentence().startsWith(u"8 of 9 incidents as they were, 1 from their history, 0 lost. "_s),
            qPrintable(outcome.report.sentence()));
    }

    void keepsAsFoundWhatNothingConfirms()
    {
        overwrite(m_hurt, placeOf(m_hurt, "the quick brown zebra") + 16, "c");
        {
            const auto database = must(Database::open(m_hurt, Database::Mode::ReadWrite));
            must(database->execute("delete from revision where subject = (select uuid from incident where title = "
                                   "'Marked'); pragma wal_checkpoint(truncate)"));
        }
        const Outcome outcome = rescued(m_noBackups);
        QCOMPARE(outcome.report.asFound, QStringList{u"INC-9"_s});
        for (const Incident &incident : outcome.content)
            if (incident.ref == "INC-9"_L1) {
                QCOMPARE(incident.summary, u"the quick brown cebra stood in the rack"_s);
                QCOMPARE(incident.tags, QStringList{QLatin1String(kAsFoundTag)});
            }
        // and a backup is better than that
        const Outcome confirmed = rescued(m_withBackups);
        QVERIFY(confirmed.report.asFound.isEmpty());
        QCOMPARE(confirmed.content, m_content);
        QCOMPARE(confirmed.report.fromBackups, (QMap<qint64, int>{{1'800'000'100'000, 1}}));
        QVERIFY2(confirmed.report.sentence().contains(u"1 from the backup of 2027-01-15 08:01 UTC"_s),
                 qPrintable(confirmed.report.sentence()));
    }

    void leavesOutRevisionsThatDoNotFitTheirHash()
    {
        {
            const auto database = must(Database::open(m_hurt, Database::Mode::ReadWrite));
            must(database->execute(
                "update revision set hash = zeroblob(32) where id = (select min(id) from revision where version = 2); "
                "pragma wal_checkpoint(truncate)"));
        }
        const Outcome outcome = rescued(m_noBackups);
        QCOMPARE(outcome.content, m_content);
        QCOMPARE(outcome.report.revisionsLeftOut, 1);
        const Outcome filled = rescued(m_withBackups);
        QCOMPARE(filled.report.revisionsLeftOut, 0);
        QCOMPARE(filled.report.revisionsFromBackups, 1);
        QCOMPARE(filled.report.revisions, outcome.report.revisions + 1);
    }

    void saysWhenOnlyAnEarlierStateIsLeft()
    {
        {
            const auto database = must(Database::open(m_hurt, Database::Mode::ReadWrite));
            must(database->execute(
                "update incident_text set summary = 'x' where incident_id = 4; update revision set hash = zeroblob(32) "
                "where id = (select max(id) from revision where subject = (select uuid from incident where id = 4)); "
                "pragma wal_checkpoint(truncate)"));
        }
        const Outcome outcome = rescued(m_noBackups);
        QCOMPARE(outcome.report.fromHistory, 1);
        QCOMPARE(outcome.report.older, 1);
        QVERIFY2(outcome.report.sentence().contains(u"of 1 the last state is gone"_s),
                 qPrintable(outcome.report.sentence()));
        const Outcome filled = rescued(m_withBackups);
        QCOMPARE(filled.report.older, 0);
        QCOMPARE(filled.content, m_content);
    }

    void bringsEverythingBackWhateverPageIsHurt_data()
    {
        // Every page is hurt in one of the four ways.
        QTest::addColumn<int>("first");
        QTest::addColumn<QByteArray>("what");
        QTest::newRow("zeros") << 1 << QByteArray(kPage, '\0');
        QTest::newRow("noise") << 2 << noise(kPage, 3);
        QTest::newRow("words") << 3 << words(kPage);
        QTest::newRow("words in the middle") << 4 << words(512);
    }
    void bringsEverythingBackWhateverPageIsHurt()
    {
        QFETCH(int, first);
        QFETCH(QByteArray, what);
        int lessThanAll = 0;
        for (int number = first; number <= pages(); number += 4) {
            init();
            overwrite(m_hurt, qint64(number - 1) * kPage + (what.size() < kPage ? 1500 : 0), what);
            const Outcome outcome = rescued(m_noBackups);
            QVERIFY2(outcome.report.lost.isEmpty() && outcome.report.asFound.isEmpty(),
                     qPrintable(u"page %1: "_s.arg(number) + outcome.report.sentence()));
            QCOMPARE(outcome.content.size(), m_content.size());
            lessThanAll += outcome.content != m_content;
        }
        QCOMPARE(lessThanAll, 0);
    }

    void bringsEverythingBackWithoutAHeader_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("header") << 100;
        QTest::newRow("first page") << int(kPage);
        QTest::newRow("first five pages") << 5 * int(kPage);
    }
    void bringsEverythingBackWithoutAHeader()
    {
        QFETCH(int, bytes);
        overwrite(m_hurt, 0, QByteArray(bytes, '\0'));
        QVERIFY(!Workspace::open(m_hurt, Access::ReadOnly, clockFrom(0)));
        for (const Places &places : {m_noBackups, m_withBackups}) {
            const Outcome outcome = rescued(places);
            QCOMPARE(outcome.content, m_content);
            QVERIFY(outcome.report.isComplete());
        }
    }

    void bringsEverythingBackWithoutTheRootOfATable_data()
    {
        QTest::addColumn<QString>("table");
        for (const char *name :
             {"incident", "incident_text", "event", "action", "revision", "cause", "blob", "attachment",
              "incident_word", "revision_by_subject", "sqlite_autoindex_incident_1", "search_data"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void bringsEverythingBackWithoutTheRootOfATable()
    {
        QFETCH(QString, table);
        hurtPage(rootOf(table.toLatin1().constData()), QByteArray(kPage, '\0'));
        const Outcome outcome = rescued(m_noBackups);
        QCOMPARE(outcome.content, m_content);
        if (table != "blob"_L1) QCOMPARE(outcome.report.attachments, 2);
        const Outcome filled = rescued(m_withBackups);
        QCOMPARE(filled.content, m_content);
        QCOMPARE(filled.report.attachments, 2);
        QCOMPARE(filled.report.revisionsLeftOut, 0);
    }

    void bringsBackWhatAnEarlierFileWithMovedTablesHeld()
    {
        // After a vacuum tables begin elsewhere than in a new file: only the file itself, or a backup, tells where.
        {
            const auto database = must(Database::open(m_hurt, Database::Mode::ReadWrite));
            must(database->execute("vacuum; pragma wal_checkpoint(truncate)"));
        }
        QCOMPARE(rescued(m_noBackups).content, m_content);
        overwrite(m_hurt, 0, QByteArray(kPage, '\0'));
        const Outcome outcome = rescued(m_withBackups);
        QCOMPARE(outcome.content, m_content);
        QVERIFY(outcome.report.lost.isEmpty());
    }

    void readsWhatOnlyTheLogHolds()
    {
        // As after a crash: the log was never written into the file.
        Incident late;
        late.uuid = QUuid::createUuid();
        late.title = u"In the log alone"_s;
        const auto workspace = must(Workspace::open(m_hurt, Access::ReadWrite, clockFrom(1'850'000'000'000)));
        must(workspace->add(late));
        const QString live = m_hurt;
        m_hurt = m_folder.filePath(u"crashed.nevertwice"_s);
        writeBytes(m_hurt, bytesOfFile(live));
        const QByteArray log = bytesOfFile(live + u"-wal"_s);
        QVERIFY(log.size() > kPage);
        m_history[late.uuid] = {must(workspace->reader().incident(late.uuid))};
        m_content.insert(late.uuid, m_history[late.uuid].first());

        writeBytes(m_hurt + u"-wal"_s, log);
        QCOMPARE(rescued(m_noBackups).content, m_content);
        overwrite(m_hurt, 0, QByteArray(100, '\0'));
        QCOMPARE(rescued(m_noBackups).content, m_content);

        // Cut or garbled in its last save, it gives what it held before: all but this incident.
        m_content.remove(late.uuid);
        for (const bool cut : {true, false}) {
            writeBytes(m_hurt, bytesOfFile(live));
            writeBytes(m_hurt + u"-wal"_s, cut ? log.left(log.size() / 2) : log);
            if (!cut) overwrite(m_hurt + u"-wal"_s, 32 + 24 + 100, noise(50, 9));
            QCOMPARE(rescued(m_noBackups).content, m_content);
        }
        QFile::remove(m_hurt + u"-wal"_s);
        m_hurt = live;
        m_history.remove(late.uuid);
    }

    void givesNoIncidentTheRowsOfAnother()
    {
        // The rows that hold the names of the last ones are gone, what lies below them is not.
        {
            const auto database = must(Database::open(m_hurt, Database::Mode::ReadWrite));
            must(database->execute("pragma foreign_keys = off; delete from incident where id > "
                                   "(select max(id) - 4 from incident); pragma wal_checkpoint(truncate)"));
        }
        QCOMPARE(rescued(m_noBackups).content, m_content);
    }

    void bringsBackWhatACutFileStillHolds()
    {
        for (const int share : {90, 60}) {
            init();
            writeBytes(m_hurt, bytesOfFile(m_good).left(QFileInfo(m_good).size() * share / 100 + 17));
            const Outcome alone = rescued(m_noBackups);
            QVERIFY2(alone.content.size() > kIncidents / 2, qPrintable(alone.report.sentence()));
            const Outcome filled = rescued(m_withBackups);
            QCOMPARE(filled.content, m_content);
        }
    }

    void neverGivesAWrongRowHoweverManyPagesAreHurt()
    {
        // check() compares every incident with every state it ever had.
        QRandomGenerator dice(42);
        int whole = 0;
        constexpr int trials = 20;
        for (int trial = 0; trial < trials; ++trial) {
            init();
            for (int i = 0; i < 1 + trial; ++i) {
                const int number = 1 + int(dice.bounded(pages()));
                const qint64 at = qint64(number - 1) * kPage;
                switch (dice.bounded(3)) {
                case 0:
                    overwrite(m_hurt, at, QByteArray(kPage, '\0'));
                    break;
                case 1:
                    overwrite(m_hurt, at, noise(kPage, dice.generate()));
                    break;
                default:
                    overwrite(m_hurt, at + dice.bounded(3500), words(512));
                }
            }
            (void)rescued(m_noBackups);
            const Outcome filled = rescued(m_withBackups);
            whole += filled.content == m_content;
        }
        QCOMPARE(whole, trials);
    }

    void findsTheBackupsOfAFileThatForgotItsName()
    {
        hurtPage(rootOf("workspace"), QByteArray(kPage, '\0'));
        const Outcome outcome = rescued(m_withBackups);
        const auto before = must(Workspace::open(m_good, Access::ReadOnly, clockFrom(0)));
        const auto after = must(Workspace::open(m_rescued, Access::ReadOnly, clockFrom(0)));
        QCOMPARE(must(after->reader().workspaceDocument()), must(before->reader().workspaceDocument()));
    }

    void stopsWhereItIsAskedTo()
    {
        int asked = 0;
        QFile::remove(m_rescued);
        const auto stopped = rescue(m_hurt, m_rescued, m_noBackups, Moment::atMsecs(0), [&] { return ++asked < 25; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QVERIFY(QDir(m_folder.path()).entryList({u"rescued*"_s}).isEmpty());
    }
};

NEVERTWICE_TEST(RescueTest);
#include "rescue_test.moc"
