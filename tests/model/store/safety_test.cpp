// What the workspace does against loss beside committing: the mirror of the last save, words kept in an emergency, the
// trash and its guard, a history that is thinned, a secret that is taken out.
#include "model/store/database.h"
#include "model/store/saveid.h"
#include "model/store/thinning.h"
#include "model/store/workspace.h"
#include "tests/support/littleroom.h"
#include "tests/support/must.h"
#include "tests/support/quickfolder.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using nevertwice::test::LittleRoom;
using nevertwice::test::must;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kDay = 24 * 60 * kMinute;

Patch assignment(const QString &path, const QJsonValue &value)
{
    return {path, QJsonValue::Undefined, value, -1};
}

bool holds(const QString &path, const QByteArray &bytes)
{
    for (const char *suffix : {"", "-wal"}) {
        QFile file(path + QLatin1String(suffix));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes)) return true;
    }
    return false;
}

} // namespace

class SafetyTest : public QObject
{
    Q_OBJECT

    struct SettableClock
    {
        std::shared_ptr<qint64> now = std::make_shared<qint64>(1'700'000'000'000);
        Clock clock() const
        {
            return [now = now] { return Moment::atMsecs(*now); };
        }
    };

    QTemporaryDir m_folder{nevertwice::test::quickFolder()};
    SettableClock m_time;
    std::unique_ptr<Workspace> m_workspace;
    int m_number = 0;

    QString path() const { return m_folder.filePath(u"s%1.nevertwice"_s.arg(m_number)); }
    Places places() const { return {m_folder.filePath(u"state"_s), m_folder.filePath(u"backups"_s)}; }
    void reopen()
    {
        m_workspace = nullptr;
        m_workspace = must(Workspace::open(path(), Access::ReadWrite, m_time.clock(), places()));
    }
    QUuid added(const QString &title, const QString &summary = {})
    {
        Incident incident;
        incident.title = title;
        incident.summary = summary;
        return must(m_workspace->add(incident)).uuid;
    }
    bool edit(const QUuid &uuid, const QString &summary)
    {
        const int version = must(m_workspace->reader().row(uuid)).version;
        return m_workspace->commit(uuid, version, {assignment(u"summary"_s, summary)}).ok();
    }

private slots:
    void init()
    {
        ++m_number;
        m_workspace = must(Workspace::create(path(), m_time.clock(), places()));
    }

    void noticesThatAnOlderCopyTookThePlaceOfTheFile()
    {
        const QUuid uuid = added(u"one"_s);
        m_workspace = nullptr;
        QVERIFY(QFile::copy(path(), path() + u".old"_s));
        reopen();
        QCOMPARE(m_workspace->savesMissing(), 0);
        QVERIFY(edit(uuid, u"a"_s) && edit(uuid, u"b"_s) && edit(uuid, u"c"_s));
        m_workspace = nullptr;
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::rename(path() + u".old"_s, path()));
        reopen();
        QCOMPARE(m_workspace->savesMissing(), 3);
        QVERIFY(edit(uuid, u"the person goes on from here"_s));
        reopen();
        QCOMPARE(m_workspace->savesMissing(), 0);
    }

    void takesNoCopyForAnOlderStateOfTheFile()
    {
        const QUuid uuid = added(u"one"_s);
        m_workspace = nullptr;
        const QString copy = path() + u".copy"_s;
        QVERIFY(QFile::copy(path(), copy));
        reopen();
        QVERIFY(edit(uuid, u"a"_s) && edit(uuid, u"b"_s));
        m_workspace = nullptr;
        QCOMPARE(must(Workspace::open(copy, Access::ReadWrite, m_time.clock(), places()))->savesMissing(), 0);
        // But where the file is gone, the copy stands for it.
        QVERIFY(QFile::remove(path()));
        QCOMPARE(must(Workspace::open(copy, Access::ReadWrite, m_time.clock(), places()))->savesMissing(), 2);
    }

    // The other notes what it saved after it was saved: who opens in between sees both, in this order.
    void takesNoSaveOfAnotherProcessForAMissingOne()
    {
        constexpr int kOpenings = 300;
        m_workspace = nullptr;
        const pid_t other = fork();
        if (other == 0) {
            const auto saving = Workspace::open(path(), Access::ReadWrite, m_time.clock(), places());
            for (int i = 0; saving && (*saving)->setSetting(u"number"_s, i); ++i) {
            }
            _exit(1);
        }
        qint64 savesSeen = 0;
        qint64 missing = 0;
        for (int i = 0; i < kOpenings || savesSeen <= kOpenings; ++i) {
            const auto opened = must(Workspace::open(path(), Access::ReadOnly, m_time.clock(), places()));
            savesSeen = must(opened->reader().database().scalar("select save_seq from workspace"));
            missing = std::max(missing, opened->savesMissing());
        }
        int status = 0;
        QCOMPARE(waitpid(other, &status, WNOHANG), 0); // it was saving to the end
        QCOMPARE(kill(other, SIGKILL), 0);
        QCOMPARE(waitpid(other, &status, 0), other);
        QCOMPARE(missing, 0);
    }

    // Something beneath us writes other words than we said.
    void acknowledgesNothingThatReadsBackDifferently()
    {
        const QUuid uuid = added(u"one"_s, u"as it was"_s);
        must(m_workspace->reader().database().execute(
            "create temp trigger garble after update on main.incident_text begin update incident_text set "
            "summary = 'other words' where incident_id = new.incident_id; end"));
        const auto refused = m_workspace->commit(uuid, 1, {assignment(u"summary"_s, u"new words"_s)});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Damaged);
        reopen();
        QCOMPARE(must(m_workspace->reader().incident(uuid)).summary, u"as it was"_s);
    }

    void givesNoEarlierStateThatSomebodyChanged()
    {
        const QUuid uuid = added(u"one"_s);
        QVERIFY(edit(uuid, u"first"_s) && edit(uuid, u"second"_s));
        const QList<Revision> revisions = must(m_workspace->reader().revisions(uuid));
        must(m_workspace->reader().database().execute(
            "update revision set body = (select body from revision where id = 1) where id = 2"));
        QVERIFY(m_workspace->reader().document(revisions[0].id).ok());
        const auto forged = m_workspace->reader().document(revisions[1].id);
        QVERIFY(!forged);
        QCOMPARE(forged.error().kind, Error::Kind::Damaged);
        // Nor does it get a new seal where the chain is linked anew.
        const auto purged = m_workspace->purge(u"second"_s);
        QVERIFY(!purged);
        QCOMPARE(purged.error().kind, Error::Kind::Damaged);
        QCOMPARE(must(m_workspace->reader().incident(uuid)).summary, u"second"_s);
    }

    void keepsTheWordsThatTheFileDidNotTake()
    {
        const QUuid uuid = added(u"here"_s);
        QVERIFY(QFile::rename(path(), path() + u".away"_s));
        const auto refused = m_workspace->commit(uuid, 1, {{u"summary"_s, u""_s, u"an hour of work"_s, -1}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Moved);
        QVERIFY(refused.error().sentence().contains(u"kept on this computer"_s));
        m_workspace = nullptr;
        QVERIFY(QFile::rename(path() + u".away"_s, path()));
        reopen();
        const QList<UnsavedEdit> unsaved = m_workspace->unsavedEdits();
        QCOMPARE(unsaved.size(), 1);
        must(m_workspace->saveUnsaved(unsaved.first()));
        QCOMPARE(must(m_workspace->reader().incident(uuid)).summary, u"an hour of work"_s);
        QVERIFY(m_workspace->unsavedEdits().isEmpty());
        must(m_workspace->saveUnsaved(unsaved.first())); // a second time nothing happens
        QCOMPARE(must(m_workspace->reader().row(uuid)).version, 2);
    }

    void keepsTheWordsForTheirFileAndForNoCopyOfIt()
    {
        const QUuid uuid = added(u"here"_s);
        const QString away = path() + u".away"_s;
        const QString copy = path() + u".copy"_s;
        QVERIFY(QFile::rename(path(), away));
        QVERIFY(!m_workspace->commit(uuid, 1, {assignment(u"summary"_s, u"for this file"_s)}).ok());
        m_workspace = nullptr;
        QVERIFY(QFile::copy(away, copy) && QFile::rename(away, path()));
        const auto unsavedIn = [&](const QString &file) {
            return must(Workspace::open(file, Access::ReadWrite, m_time.clock(), places()))->unsavedEdits().size();
        };
        QCOMPARE(unsavedIn(copy), 0);
        QCOMPARE(unsavedIn(path()), 1);
        // By whatever name it is called, and after it was renamed.
        QVERIFY(QFile::link(path(), path() + u".link"_s));
        QCOMPARE(unsavedIn(path() + u".link"_s), 1);
        QVERIFY(QFile::rename(path(), away));
        QCOMPARE(unsavedIn(away), 1);
    }

    void takesUpWhatEarlierVersionsKeptWithoutNamingTheFile()
    {
        const QString unsaved = places().state + u"/unsaved"_s;
        QVERIFY(QDir(unsaved).removeRecursively());
        const QUuid uuid = added(u"here"_s);
        QVERIFY(QFile::rename(path(), path() + u".away"_s));
        QVERIFY(!m_workspace->commit(uuid, 1, {assignment(u"summary"_s, u"an hour of work"_s)}).ok());
        m_workspace = nullptr;
        QVERIFY(QFile::rename(path() + u".away"_s, path()));
        QDirIterator kept(unsaved, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        QFile file(kept.next());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(object.take(u"file"_s).toString(), QFileInfo(path()).canonicalFilePath());
        QVERIFY(file.resize(0) && file.seek(0));
        QVERIFY(file.write(QJsonDocument(object).toJson()) > 0);
        file.close();
        reopen();
        QCOMPARE(m_workspace->unsavedEdits().size(), 1);
    }

    void keepsWhatIsLeftOfAnEditThatWasSavedInPart()
    {
        const QUuid uuid = added(u"here"_s);
        QVERIFY(QFile::rename(path(), path() + u".away"_s));
        QVERIFY(!m_workspace
                     ->commit(uuid, 1, {{u"title"_s, u"here"_s, u"there"_s, -1}, {u"summary"_s, u""_s, u"mine"_s, -1}})
                     .ok());
        m_workspace = nullptr;
        QVERIFY(QFile::rename(path() + u".away"_s, path()));
        reopen();
        QVERIFY(edit(uuid, u"theirs"_s));
        const UnsavedEdit first = m_workspace->unsavedEdits().first();
        QCOMPARE(must(m_workspace->saveUnsaved(first)).conflicts.size(), 1);
        for (int start = 0; start < 2; ++start) {
            reopen();
            const QList<UnsavedEdit> left = m_workspace->unsavedEdits();
            QCOMPARE(left.size(), 1);
            QVERIFY(left.first().saveId != first.saveId);
            QCOMPARE(left.first().patches, QList<Patch>{first.patches.last()});
            QCOMPARE(must(m_workspace->saveUnsaved(left.first())).conflicts.size(), 1);
        }
        const Incident incident = must(m_workspace->reader().incident(uuid));
        QCOMPARE(incident.title, u"there"_s);
        QCOMPARE(incident.summary, u"theirs"_s);
    }

    void holdsWordsThatWaitForAnAnswerForWhoeverWroteThem()
    {
        const UnsavedEdit edit{
            QUuid::createUuid(), added(u"here"_s), 1, {{u"summary"_s, u""_s, u"an hour of work"_s, -1}}, u"Ada"_s};
        must(m_workspace->holdUnsaved(edit));
        const auto others = must(Workspace::open(path(), Access::ReadWrite, m_time.clock(), places()));
        QCOMPARE(others->unsavedEdits(), QList<UnsavedEdit>());
        reopen(); // nobody has answered
        QCOMPARE(m_workspace->unsavedEdits(), QList<UnsavedEdit>{edit});
        must(m_workspace->holdUnsaved(edit));
        m_workspace->forgetUnsaved(edit);
        QCOMPARE(others->unsavedEdits(), QList<UnsavedEdit>());
    }

    void keepsTheWordsForAnIncidentInTheTrash()
    {
        const QUuid uuid = added(u"here"_s);
        must(m_workspace->moveToTrash(uuid));
        const auto refused = m_workspace->commit(uuid, 1, {{u"summary"_s, u""_s, u"an hour of work"_s, -1}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(refused.error().sentence().contains(u"kept on this computer"_s));
        // Whoever wrote them may go on writing: nobody else saves a part of them.
        QVERIFY(must(Workspace::open(path(), Access::ReadWrite, m_time.clock(), places()))->unsavedEdits().isEmpty());
        for (int start = 0; start < 2; ++start) {
            reopen();
            QCOMPARE(m_workspace->unsavedEdits().size(), 1);
            QVERIFY(!m_workspace->saveUnsaved(m_workspace->unsavedEdits().first()).ok());
        }
        reopen();
        QCOMPARE(must(m_workspace->emptyTrash(Moment::atMsecs(0))), 0);
        must(m_workspace->restoreFromTrash(uuid));
        must(m_workspace->saveUnsaved(m_workspace->unsavedEdits().first()));
        QCOMPARE(must(m_workspace->reader().incident(uuid)).summary, u"an hour of work"_s);
        reopen();
        QVERIFY(m_workspace->unsavedEdits().isEmpty());
    }

    // Nobody could ever save them, and every start would offer them.
    void letsTheWordsGoWithTheIncidentThatIsRemovedForGood()
    {
        const QUuid uuid = added(u"here"_s);
        must(m_workspace->moveToTrash(uuid));
        QVERIFY(!m_workspace->commit(uuid, 1, {{u"summary"_s, u""_s, u"an hour of work"_s, -1}}).ok());
        reopen();
        QCOMPARE(m_workspace->unsavedEdits().size(), 1);
        *m_time.now += kDay;
        QCOMPARE(must(m_workspace->emptyTrash(Moment::atMsecs(*m_time.now))), 1);
        QVERIFY(m_workspace->unsavedEdits().isEmpty());
    }

    void findsTheWordsOfOneWhoWasKilledBeforeTheAnswer()
    {
        const UnsavedEdit edit{
            QUuid::createUuid(), added(u"here"_s), 1, {{u"summary"_s, u""_s, u"an hour of work"_s, -1}}, u"Ada"_s};
        const pid_t other = fork();
        if (other == 0) {
            (void)m_workspace->holdUnsaved(edit);
            (void)kill(getpid(), SIGKILL);
        }
        int status = 0;
        QCOMPARE(waitpid(other, &status, 0), other);
        QCOMPARE(m_workspace->unsavedEdits(), QList<UnsavedEdit>{edit});
    }

    void findsTheWordsOfOneWhoseMachineIsCalledSomethingElseNow()
    {
        const UnsavedEdit edit{
            QUuid::createUuid(), added(u"here"_s), 1, {{u"summary"_s, u""_s, u"an hour of work"_s, -1}}, u"Ada"_s};
        must(m_workspace->holdUnsaved(edit));
        reopen();
        const QString name = edit.saveId.toString(QUuid::WithoutBraces);
        QDirIterator kept(places().state + u"/unsaved"_s, {name + u".json"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        QFile lock(QFileInfo(kept.next()).dir().filePath(name + u".lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        // Of a process that lives, as far as its number tells.
        QVERIFY(lock.write(QByteArray::number(getpid()) + "\nnevertwice\nelsewhere\nanother machine\nboot\n") > 0);
        lock.close();
        QCOMPARE(m_workspace->unsavedEdits(), QList<UnsavedEdit>{edit});
    }

    void thinsNoLastWordsThatAnotherWroteOver()
    {
        constexpr qint64 aMinute = 60'000;
        QList<Revision> revisions;
        for (const QString &origin : {u"edit"_s, u"edit"_s, u"edit"_s, u"cli"_s, u"cli"_s, u"edit"_s}) {
            Revision revision;
            revision.id = RevisionId{revisions.size() + 1};
            revision.at = Moment::atMsecs(revisions.size() * aMinute);
            revision.origin = origin;
            revisions.append(revision);
        }
        QList<qint64> thinned;
        for (const RevisionId id : revisionsToThin(revisions, Moment::atMsecs(40 * 24 * 60 * aMinute)))
            thinned.append(id.value);
        QCOMPARE(thinned, (QList<qint64>{2, 4}));
    }

    void thinsNoLastWordsThatAnotherWindowWroteOver()
    {
        const QUuid here = QUuid::createUuid();
        const QUuid there = QUuid::createUuid();
        QList<Revision> revisions;
        for (const QUuid &window : {here, here, here, there, there, here}) {
            Revision revision;
            revision.id = RevisionId{revisions.size() + 1};
            revision.at = Moment::atMsecs(revisions.size() * kMinute);
            revision.origin = u"edit"_s;
            revision.saveId = saveIdOf(window);
            revisions.append(revision);
        }
        QList<qint64> thinned;
        for (const RevisionId id : revisionsToThin(revisions, Moment::atMsecs(40 * kDay)))
            thinned.append(id.value);
        QCOMPARE(thinned, (QList<qint64>{2, 4}));
    }

    void doesNotSayThatItKeptWordsWithoutAPlaceForThem()
    {
        EmergencyJournal nowhere({}, QUuid::createUuid(), path());
        QVERIFY(!nowhere.keep({QUuid::createUuid(), QUuid::createUuid(), 1, {}, {}}).ok());
    }

    void doesNotTakeAPartOfTheWordsForThem()
    {
        EmergencyJournal journal(places().state, QUuid::createUuid(), path());
        const Patch much{u"summary"_s, u""_s, QString(100'000, u'x'), -1};
        const LittleRoom room(40'000);
        QVERIFY(!journal.keep({QUuid::createUuid(), QUuid::createUuid(), 1, {much}, {}}).ok());
        QVERIFY(journal.list().isEmpty());
    }

    void keepsANewIncidentThatTheFileDidNotTake()
    {
        QVERIFY(QFile::rename(path(), path() + u".away"_s));
        Incident incident;
        incident.title = u"first words"_s;
        QVERIFY(!m_workspace->add(incident).ok());
        m_workspace = nullptr;
        QVERIFY(QFile::rename(path() + u".away"_s, path()));
        reopen();
        must(m_workspace->saveUnsaved(m_workspace->unsavedEdits().first()));
        QCOMPARE(must(m_workspace->reader().firstRows(1)).first().title, u"first words"_s);
    }

    void asksBeforeMuchGoesToTheTrash()
    {
        QList<QUuid> all;
        for (int i = 0; i < 30; ++i)
            all.append(added(u"number %1"_s.arg(i)));
        const auto refused = m_workspace->moveToTrash(all.mid(0, 4), std::nullopt);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Unconfirmed);
        QVERIFY(!m_workspace->moveToTrash(all.mid(0, 4), 5).ok());
        QCOMPARE(must(m_workspace->reader().counts()).trashed, 0);
        QCOMPARE(must(m_workspace->moveToTrash(all.mid(0, 3), std::nullopt)).size(), 3);
        SaveContext batch;
        batch.batch = QUuid::createUuid();
        QCOMPARE(must(m_workspace->moveToTrash(all.mid(3, 25), 25, batch)).size(), 25);
        QCOMPARE(must(m_workspace->reader().counts()).trashed, 28);
        QCOMPARE(must(m_workspace->revert(batch.batch)).restored.size(), 25);
        QCOMPARE(must(m_workspace->reader().counts()).trashed, 3);
    }

    void emptiesTheTrashOfWhatIsOldOnly()
    {
        const QUuid old = added(u"old"_s);
        const QUuid young = added(u"young"_s);
        must(m_workspace->moveToTrash(old));
        *m_time.now += 31 * kDay;
        must(m_workspace->moveToTrash(young));
        QCOMPARE(must(m_workspace->emptyTrash(Moment::atMsecs(*m_time.now - 30 * kDay))), 1);
        QVERIFY(!m_workspace->reader().row(old).ok());
        QVERIFY(must(m_workspace->reader().revisions(old)).isEmpty());
        must(m_workspace->restoreFromTrash(young));
        QCOMPARE(must(m_workspace->reader().search(parseQuery(u"young"_s), 0)).total, 1);
    }

    void removesTheBytesOfWhatLeavesTheTrashOnly()
    {
        const QString gone = must(m_workspace->putAttachment("only in the trash"));
        const QString shared = must(m_workspace->putAttachment("in both"));
        const QString waiting = must(m_workspace->putAttachment("put, and not named yet"));
        Incident one;
        one.title = u"one"_s;
        one.attachments = {{QUuid::createUuid(), u"a"_s, u"image/png"_s, gone, {}},
                           {QUuid::createUuid(), u"b"_s, u"image/png"_s, shared, {}}};
        Incident two;
        two.title = u"two"_s;
        two.attachments = {{QUuid::createUuid(), u"b"_s, u"image/png"_s, shared, {}}};
        const QUuid trashed = must(m_workspace->add(one)).uuid;
        must(m_workspace->add(two));
        must(m_workspace->moveToTrash(trashed));
        QCOMPARE(must(m_workspace->emptyTrash(Moment::atMsecs(*m_time.now + 1))), 1);
        QVERIFY(!m_workspace->reader().attachment(gone).ok());
        QCOMPARE(must(m_workspace->reader().attachment(shared)), QByteArray("in both"));
        QCOMPARE(must(m_workspace->reader().attachment(waiting)), QByteArray("put, and not named yet"));
    }

    void thinsTheHistoryButKeepsWhatCounts()
    {
        const QUuid uuid = added(u"thin"_s);
        for (int i = 0; i < 10; ++i) { // one sitting
            *m_time.now += kMinute;
            QVERIFY(edit(uuid, u"typing %1"_s.arg(i)));
        }
        *m_time.now += kMinute;
        QVERIFY(edit(uuid, u"named"_s));
        must(m_workspace->nameVersion(uuid, u"for the review"_s));
        for (int i = 0; i < 5; ++i) {
            *m_time.now += kMinute;
            QVERIFY(edit(uuid, u"after it %1"_s.arg(i)));
        }
        *m_time.now += 2 * kDay;
        QVERIFY(edit(uuid, u"another day"_s));
        QCOMPARE(must(m_workspace->thinHistory()), 0); // all of it is young
        *m_time.now += 40 * kDay;
        QVERIFY(edit(uuid, u"today"_s));
        QCOMPARE(must(m_workspace->thinHistory()), 13);
        QStringList left;
        for (const Revision &revision : must(m_workspace->reader().revisions(uuid)))
            left.append(must(m_workspace->reader().document(revision.id))[u"summary"_s].toString()); // sound chain
        QCOMPARE(left, (QStringList{u""_s, u"typing 9"_s, u"named"_s, u"after it 4"_s, u"another day"_s, u"today"_s}));
        QCOMPARE(must(m_workspace->thinHistory()), 0);
    }

    void leavesNamesAndMomentsThatOnlyLookLikeTheSecret()
    {
        Incident incident;
        incident.uuid = QUuid(u"20231114-0000-4000-8000-000000002023"_s);
        incident.title = u"door code 2023"_s;
        incident.milestones.started = Moment::atMsecs(*m_time.now); // in 2023
        must(m_workspace->add(incident));
        QCOMPARE(must(m_workspace->purge(u"2023"_s)).incidents, 1);
        const Incident purged = must(m_workspace->reader().incident(incident.uuid));
        QCOMPARE(purged.title, u"door code [removed]"_s);
        QCOMPARE(purged.milestones.started, incident.milestones.started);
    }

    void takesASecretOutOfNamesOfVersionsAndSettings()
    {
        const QUuid uuid = added(u"one"_s);
        must(m_workspace->nameVersion(uuid, u"with \"hunter2\""_s));
        must(m_workspace->setSetting(u"note"_s, u"it is \"hunter2\", they said"_s));
        QCOMPARE(must(m_workspace->purge(u"\"hunter2\""_s)).others, 2);
        QVERIFY(!holds(path(), "hunter2"));
    }

    void saysThatTheLogStillHoldsASecretAndCleansTheRest()
    {
        added(u"one"_s, u"hunter2-topsecret"_s);
        const auto reading = must(m_workspace->openReader());
        m_workspace->reader().database().setPatience(20);
        {
            const Snapshot moment = must(Snapshot::take(reading->database()));
            const auto purged = m_workspace->purge(u"hunter2-topsecret"_s);
            QVERIFY(!purged.ok());
            QCOMPARE(purged.error().kind, Error::Kind::Busy);
            QVERIFY(!purged.error().advice.isEmpty());
            const QDir backups(places().backups + u'/' +
                               must(m_workspace->reader().workspaceDocument()).uuid.toString(QUuid::WithoutBraces));
            const QStringList copies = backups.entryList({u"*.nevertwice"_s}, QDir::Files);
            QVERIFY(!copies.isEmpty());
            for (const QString &copy : copies)
                QVERIFY(!holds(backups.filePath(copy), "hunter2"));
        }
        QVERIFY(must(m_workspace->purge(u"hunter2-topsecret"_s)).others == 0);
        QVERIFY(!holds(path(), "hunter2"));
    }

    void takesASecretOutOfEverything()
    {
        const QByteArray secret = "hunter2-topsecret-8c1f";
        const QString text = QString::fromLatin1(secret);
        const QUuid uuid = added(u"Token %1 in a title"_s.arg(text), u"and %1 in a summary"_s.arg(text));
        const QString hash = must(m_workspace->putAttachment("line\ntoken=" + secret + "\nline"));
        const QJsonObject attachment{
            {u"name"_s, u"app.log"_s}, {u"media_type"_s, u"text/plain"_s}, {u"sha256"_s, hash}};
        const QString row = u"attachments/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        must(m_workspace->commit(uuid, 1, {assignment(row, attachment), assignment(u"services"_s, QJsonArray{text})}));
        while (must(m_workspace->indexSome())) {
        }
        QVERIFY(edit(uuid, u"clean again"_s));
        Incident imported;
        imported.title = u"from a file with "_s + text;
        must(m_workspace->import({{imported, u"x.json"_s}}));
        QVERIFY(must(m_workspace->reader().search(parseQuery(u"topsecret"_s), 0)).total > 0);
        const QString backup = places().backups + u'/' +
                               must(m_workspace->reader().workspaceDocument()).uuid.toString(QUuid::WithoutBraces);
        QVERIFY(QDir().mkpath(backup));
        m_workspace = nullptr;
        QVERIFY(QFile::copy(path(), backup + u"/copy.nevertwice"_s));
        reopen();
        QVERIFY(holds(path(), secret));

        const PurgeReport report = must(m_workspace->purge(text));
        QCOMPARE(report.incidents, 2);
        QCOMPARE(report.attachments, 1);
        QVERIFY(report.revisions >= 4);
        QCOMPARE(report.backups.size(), 2); // and the one that was made before
        QVERIFY(report.backups.contains(u"copy.nevertwice"_s));
        QVERIFY(report.backupsFailed.isEmpty());
        const Incident incident = must(m_workspace->reader().incident(uuid));
        QCOMPARE(incident.title, u"Token [removed] in a title"_s);
        QCOMPARE(must(m_workspace->reader().attachment(incident.attachments.first().sha256)),
                 QByteArray("line\ntoken=[removed]\nline"));
        for (const Revision &revision : must(m_workspace->reader().revisions(uuid))) {
            const QJsonObject document = must(m_workspace->reader().document(revision.id));
            QVERIFY(!QJsonDocument(document).toJson().contains(secret));
        }
        QCOMPARE(must(m_workspace->reader().search(parseQuery(u"topsecret"_s), 0)).total, 0);
        QCOMPARE(must(m_workspace->reader().search(parseQuery(u"hunter2"_s), 0)).total, 0);
        QVERIFY(!holds(path(), secret));
        QVERIFY(!holds(path(), "topsecret"));
        QVERIFY(!holds(backup + u"/copy.nevertwice"_s, "topsecret"));
        QVERIFY(must(m_workspace->purge(text)).isNothing());
        QVERIFY(!m_workspace->purge(u"abc"_s).ok());
    }
};

NEVERTWICE_TEST(SafetyTest);
#include "safety_test.moc"
