#include "model/store/workspace.h"
#include "tests/app/clirun.h"
#include "tests/support/faultvfs.h"
#include "tests/support/littleroom.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

namespace {

constexpr int kRoomToOpen = 40'000; // a workspace, and to save nothing large

QString manyWords()
{
    QString words;
    for (int i = 0; i < 40'000; ++i)
        words += QString::number(i) + u' ';
    return words;
}

} // namespace

// What keeps and what takes away for good, on the command line: backups, the trash, purging, thinning.
class CliKeepingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliHome> m_home;

    CliRun run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_home->runIn(u"w.nevertwice"_s, arguments, input);
    }
    void fill(int count) const
    {
        QJsonArray incidents;
        for (int i = 1; i <= count; ++i)
            incidents.append(QJsonObject{{u"format"_s, u"nevertwice-incident"_s},
                                         {u"version"_s, 1},
                                         {u"ref"_s, u"INC-%1"_s.arg(i)},
                                         {u"title"_s, u"number %1"_s.arg(i)}});
        m_home->write(u"many.json"_s, QJsonDocument(QJsonObject{{u"incidents"_s, incidents}}).toJson());
        QCOMPARE(run({u"import"_s, u"many.json"_s}).status, 0);
    }
    QStringList occasions() const
    {
        QStringList words;
        const QJsonArray backups = run({u"backup"_s, u"--json"_s}).json()["backups"_L1].toArray();
        for (const QJsonValue &backup : backups)
            words.append(backup["occasion"_L1].toString());
        return words;
    }

private slots:
    void init() { m_home = std::make_unique<CliHome>(); }

    void backsUpBeforeManyComeInAndBeforeManyGo()
    {
        fill(3);
        fill(30);
        QStringList refs;
        for (int i = 1; i <= 25; ++i)
            refs.append(u"INC-%1"_s.arg(i));
        QCOMPARE(run(QStringList{u"delete"_s} + refs + QStringList{u"--confirm"_s, u"25"_s}).status, 0);
        QCOMPARE(occasions(), (QStringList{u"wished"_s, u"before-deletion"_s, u"before-import"_s}));
        QCOMPARE(occasions().size(), 3); // the newest holds this very state
    }

    void losesNothingOfWhatManyPutIntoAWorkspaceThatIsNotThereYet()
    {
        constexpr int kTogether = 6;
        constexpr int kRounds = 2;
        const QList<QStringList> named(kTogether,
                                       {u"--workspace"_s, u"n.nevertwice"_s, u"new"_s, u"--set"_s, u"title=at once"_s});
        const QList<QStringList> usual(kTogether, {u"new"_s, u"--set"_s, u"title=at once"_s});
        for (int round = 0; round < kRounds; ++round)
            for (const QList<QStringList> &commands : {named, usual}) {
                const CliHome home;
                QSet<QString> refs;
                for (const CliRun &made : home.runTogether(commands)) {
                    QCOMPARE(made.err, QString());
                    QCOMPARE(made.status, 0);
                    refs.insert(made.line());
                }
                QCOMPARE(refs.size(), kTogether);
                const QStringList list = commands.first().mid(0, commands == named ? 2 : 0) + QStringList{u"list"_s};
                const QString listed = home.run(list).out;
                for (const QString &ref : std::as_const(refs))
                    QVERIFY(listed.contains(ref + u' '));
                QDirIterator drafts(home.path({}), {u"*.part*"_s}, QDir::Files, QDirIterator::Subdirectories);
                QVERIFY(!drafts.hasNext());
            }
    }

    void doesNotDoLaterWhatFailed()
    {
        fill(1);
        m_home->write(u"words.txt"_s, manyWords().toUtf8());
        for (const QStringList &command :
             {QStringList{u"new"_s, u"--set"_s, u"title=once"_s}, {u"edit"_s, u"INC-1"_s}}) {
            const LittleRoom room(kRoomToOpen);
            const CliRun failed = run(command + QStringList{u"--set"_s, u"summary=@words.txt"_s});
            QCOMPARE(failed.status, 3);
            QVERIFY2(!failed.err.contains(u"kept"_s), qPrintable(failed.err));
        }
        const CliRun again = run({u"new"_s, u"--set"_s, u"title=once"_s});
        QCOMPARE(again.status, 0);
        QCOMPARE(again.err, QString());
        QCOMPARE(run({u"list"_s}).out.count(u"once"_s), 1);
        QCOMPARE(run({u"show"_s, u"INC-1"_s, u"--json"_s}).json()["summary"_L1].toString(), QString());
    }

    void savesWhatAWindowCouldNot()
    {
        fill(1);
        {
            FaultVfs disk;
            const Clock clock = [] { return Moment::atMsecs(1'767'600'000'000); };
            const auto window =
                must(Workspace::open(m_home->path(u"w.nevertwice"_s), Access::ReadWrite, clock, usualPlaces()));
            disk.plan({FileOperation::Write, SQLITE_FULL, 1, FaultRecurrence::FromThenOn, Tearing::Whole});
            const Patch typed{u"summary"_s, u""_s, u"an hour of work"_s, -1};
            QVERIFY(!window->commit(must(window->reader().row(u"INC-1"_s)).uuid, 1, {typed}).ok());
        }
        m_home->write(u"copy.nevertwice"_s, m_home->read(u"w.nevertwice"_s));
        const QStringList event{u"event"_s, u"INC-1"_s, u"Seen"_s};
        QCOMPARE(m_home->runIn(u"copy.nevertwice"_s, event).err, QString());
        QCOMPARE(run(event).err, u"An edit of INC-1 that an earlier run could not save is saved now.\n"_s);
        QCOMPARE(run({u"show"_s, u"INC-1"_s, u"--json"_s}).json()["summary"_L1].toString(), u"an hour of work"_s);
    }

    void readsOnAFullDiskAndSaysWhyItCannotWrite()
    {
        fill(2);
        const LittleRoom room(2'000); // less than the index of a log needs
        const CliRun list = run({u"list"_s});
        QCOMPARE(list.err, QString());
        QVERIFY(list.out.contains(u"number 2"_s));
        const CliRun edit = run({u"edit"_s, u"INC-1"_s, u"--set"_s, u"title=x"_s});
        QCOMPARE(edit.status, 3);
        QVERIFY2(edit.err.contains(u"the disk is full"_s), qPrintable(edit.err));
    }

    void changesNothingThatLiesInTheTrash()
    {
        fill(2);
        QCOMPARE(run({u"delete"_s, u"INC-1"_s}).status, 0);
        for (const QStringList &command : {QStringList{u"edit"_s, u"INC-1"_s, u"--set"_s, u"title=x"_s},
                                           {u"event"_s, u"INC-1"_s, u"Seen"_s},
                                           {u"action"_s, u"INC-1"_s, u"--set"_s, u"title=x"_s}}) {
            const CliRun refused = run(command);
            QCOMPARE(refused.status, 1);
            QCOMPARE(refused.err, u"Cannot change INC-1: it is in the trash. Restore it first.\n"_s);
        }
    }

    void movesManyOnlyWhenTheirNumberIsSaid()
    {
        fill(10);
        const CliRun refused = run({u"delete"_s, u"INC-1"_s, u"INC-2"_s});
        QCOMPARE(refused.status, 2);
        QVERIFY(refused.err.contains(u"--confirm 2"_s));
        QCOMPARE(run({u"delete"_s, u"INC-1"_s, u"INC-2"_s, u"--confirm"_s, u"two"_s}).status, 2);
        QCOMPARE(run({u"delete"_s, u"INC-1"_s, u"INC-99"_s, u"--confirm"_s, u"2"_s}).status, 1);
        QCOMPARE(run({u"trash"_s}).out, QString());
        // However often one is named, it is one.
        const CliRun moved =
            run({u"delete"_s, u"INC-1"_s, u"inc-1"_s, u"INC-2"_s, u"--confirm"_s, u"2"_s, u"--json"_s});
        QCOMPARE(moved.status, 0);
        QCOMPARE(moved.json()["incidents"_L1].toArray().size(), 2);
        QCOMPARE(run({u"trash"_s, u"--json"_s}).json()["incidents"_L1].toArray().size(), 2);
    }

    void emptiesTheTrashForGood()
    {
        fill(10);
        QCOMPARE(run({u"delete"_s, u"INC-4"_s}).status, 0);
        QCOMPARE(run({u"trash"_s, u"--empty"_s, u"--json"_s}).json()["removed"_L1].toInt(-1), 0);
        QCOMPARE(run({u"trash"_s, u"--days"_s, u"0"_s}).status, 2);
        QCOMPARE(run({u"trash"_s, u"--empty"_s, u"--days"_s, u"-1"_s}).status, 2);
        QCOMPARE(run({u"trash"_s, u"--empty"_s, u"--days"_s, u"0"_s}).out, u"1 incident was removed for good.\n"_s);
        QCOMPARE(run({u"restore"_s, u"INC-4"_s}).status, 1);
        QVERIFY(occasions().contains(u"before-deletion"_s));
    }

    void takesASecretOutWithoutEverShowingIt()
    {
        const QByteArray secret = "hunter2-4711";
        const QString text = QString::fromLatin1(secret);
        fill(3);
        QCOMPARE(run({u"edit"_s, u"INC-2"_s, u"--set"_s, u"summary=The token was %1."_s.arg(text)}).status, 0);
        m_home->write(u"secret.txt"_s, secret + '\n');
        const CliRun purged = run({u"purge"_s, u"--text-from"_s, u"secret.txt"_s, u"--json"_s});
        QCOMPARE(purged.status, 0);
        QCOMPARE(purged.json()["incidents"_L1].toInt(), 1);
        QCOMPARE(purged.json()["backups"_L1].toArray().size(), 1);
        QVERIFY(!purged.out.contains(text) && !purged.err.contains(text));
        QVERIFY(purged.err.contains(u"secret.txt still holds the text"_s));
        QCOMPARE(run({u"show"_s, u"INC-2"_s, u"--json"_s}).json()["summary"_L1].toString(),
                 u"The token was [removed]."_s);
        QVERIFY(!m_home->read(u"w.nevertwice"_s).contains(secret));
        const CliRun again = run({u"purge"_s, u"--text-from"_s, u"-"_s}, secret);
        QCOMPARE(again.out, u"Nothing holds this text.\n"_s);
        QCOMPARE(run({u"verify"_s}).status, 0);
    }

    void saysWhyNothingWasPurged()
    {
        fill(3);
        for (const QStringList &arguments :
             {QStringList{u"purge"_s}, QStringList{u"purge"_s, u"--text-from"_s, u"-"_s}}) {
            const CliRun refused = run(arguments, "ab");
            QCOMPARE(refused.status, 2);
            QVERIFY(!refused.err.isEmpty());
        }
        QCOMPARE(run({u"purge"_s, u"--text-from"_s, u"nothing.txt"_s}).status, 1);
    }

    // Which are names of resources to Qt, and of no file to SQLite.
    void takesNamesThatBeginWithAColonForFiles()
    {
        for (const QString &name : {u":memory:"_s, u":x.nevertwice"_s, u"./:y.nevertwice"_s}) {
            QCOMPARE(m_home->runIn(name, {u"new"_s, u"--set"_s, u"title=Mine"_s}).status, 0);
            QCOMPARE(m_home->runIn(name, {u"show"_s, u"INC-1"_s, u"--json"_s}).json()["title"_L1].toString(),
                     u"Mine"_s);
            QVERIFY(QFile::exists(m_home->path(u"./"_s + name)));
        }
        const QString file = u":x.nevertwice"_s;
        QCOMPARE(m_home->runIn(file, {u"backup"_s, u":b.nevertwice"_s}).status, 0);
        QCOMPARE(m_home->run({u"rescue"_s, file, u"--output"_s, u":r.nevertwice"_s}).status, 0);
        QCOMPARE(m_home->runIn(file, {u"export"_s, u"INC-1"_s, u"--output"_s, u":d.json"_s}).status, 0);
        QCOMPARE(run({u"import"_s, u":d.json"_s}).line(), u"INC-1"_s);
        for (const QString &made : {u":b.nevertwice"_s, u":r.nevertwice"_s})
            QVERIFY(m_home->runIn(made, {u"list"_s}).out.contains("Mine"_L1));
        QCOMPARE(QDir(m_home->path(u"."_s)).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden), QStringList());
    }

    void thinsWithoutHarm()
    {
        fill(3);
        QCOMPARE(run({u"thin"_s}).out, u"0 steps of the history were taken out.\n"_s);
        QCOMPARE(run({u"verify"_s}).status, 0);
    }
};

NEVERTWICE_TEST(CliKeepingTest);
#include "keeping_test.moc"
