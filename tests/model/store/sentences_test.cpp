// Whatever the store refuses, it says what was tried, what is wrong and what to do. Every kind of trouble with the disk
// is met by everything a workspace can do, and every wish that cannot be granted is made.
#include "model/store/backup.h"
#include "model/store/backupfolder.h"
#include "model/store/database.h"
#include "model/store/rescue.h"
#include "model/store/workspace.h"
#include "tests/support/faultvfs.h"
#include "tests/support/must.h"
#include "tests/support/quickfolder.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

namespace saying {

Clock tickless()
{
    return [] { return Moment::atMsecs(1'700'000'000'000); };
}

Incident about(const QString &title)
{
    Incident incident;
    incident.uuid = QUuid::createUuid();
    incident.title = title;
    incident.summary = u"It was noticed late. "_s.repeated(40);
    return incident;
}

Patch assign(const QString &path, const QJsonValue &before, const QJsonValue &after)
{
    return {path, before, after, -1};
}

// Empty where the sentence is whole.
QString flawOf(const Error &error)
{
    QStringList flaws;
    if (error.attempt.isEmpty()) flaws.append(u"does not say what was tried"_s);
    if (error.reason.isEmpty()) flaws.append(u"does not say what is wrong"_s);
    if (error.advice.isEmpty()) flaws.append(u"does not say what to do"_s);
    for (const QString &generic : {u"not an error"_s, u"unknown error"_s, u"logic error"_s, u"bad parameter"_s})
        if (error.reason.contains(generic)) flaws.append(u"is generic"_s);
    return flaws.isEmpty() ? QString() : flaws.join(u", "_s) + u": "_s + error.sentence();
}

Result<void> plain(const auto &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

// A workspace with a little of everything in it.
struct Scene
{
    QString folder;
    QString path;
    QUuid present;
    QUuid trashed;
    QUuid batch;
    QList<QUuid> many;
    std::unique_ptr<Workspace> workspace;
};

struct Deed
{
    const char *name;
    std::function<Result<void>(Scene &)> tryIt;
    bool isClosed = false; // the workspace is opened by the deed itself
};

const QList<Deed> &deeds()
{
    static const QList<Deed> all{
        {"open",
         [](Scene &s) {
             auto opened = Workspace::open(s.path, Access::ReadWrite, tickless());
             if (!opened) return plain(opened);
             s.workspace = *std::move(opened);
             return Result<void>();
         },
         true},
        {"create", [](Scene &s) { return plain(Workspace::create(s.folder + u"/new.nevertwice"_s, tickless())); },
         true},
        {"open for reading", [](Scene &s) { return plain(Workspace::open(s.path, Access::ReadOnly, tickless())); },
         true},
        {"another reader", [](Scene &s) { return plain(s.workspace->openReader()); }},
        {"add", [](Scene &s) { return plain(s.workspace->add(about(u"new"_s))); }},
        {"edit",
         [](Scene &s) { return plain(s.workspace->commit(s.present, 1, {assign(u"severity"_s, {}, u"sev2"_s)})); }},
        {"trash", [](Scene &s) { return plain(s.workspace->moveToTrash(s.present)); }},
        {"trash many", [](Scene &s) { return plain(s.workspace->moveToTrash(s.many, int(s.many.size()))); }},
        {"empty the trash",
         [](Scene &s) { return plain(s.workspace->emptyTrash(Moment::atMsecs(1'800'000'000'000))); }},
        {"restore", [](Scene &s) { return plain(s.workspace->restoreFromTrash(s.trashed)); }},
        {"import",
         [](Scene &s) {
             return plain(s.workspace->import({{about(u"from a file"_s), u"x.json"_s}}));
         }},
        {"import a catalogue",
         [](Scene &s) {
             WorkspaceDocument document;
             document.causes.append({QUuid::createUuid(), u"Certificates"_s, {}, {}, {}, {}});
             return plain(s.workspace->importWorkspace(document));
         }},
        {"save a cause",
         [](Scene &s) {
             return plain(s.workspace->saveCause({QUuid::createUuid(), u"Capacity"_s, {}, {}, {}, {}}));
         }},
        {"revert", [](Scene &s) { return plain(s.workspace->revert(s.batch)); }},
        {"name a version", [](Scene &s) { return plain(s.workspace->nameVersion(s.present, u"for the review"_s)); }},
        {"attach", [](Scene &s) { return plain(s.workspace->putAttachment("bytes")); }},
        {"set", [](Scene &s) { return plain(s.workspace->setSetting(u"due"_s, 14)); }},
        {"save a view",
         [](Scene &s) {
             return plain(s.workspace->saveView({{}, u"mine"_s, u"dns"_s, {}}));
         }},
        {"thin", [](Scene &s) { return plain(s.workspace->thinHistory()); }},
        {"purge", [](Scene &s) { return plain(s.workspace->purge(u"noticed"_s)); }},
        {"index", [](Scene &s) { return plain(s.workspace->indexSome()); }},
        {"merge the index", [](Scene &s) { return plain(s.workspace->mergeIndexSome()); }},
        {"back up",
         [](Scene &s) { return plain(backUp(s.workspace->reader().database(), s.folder + u"/copy.nevertwice"_s)); }},
    };
    return all;
}

struct Trouble
{
    FileOperation operation;
    int code;
    Tearing tearing;
};

constexpr Trouble kTroubles[] = {{FileOperation::Open, SQLITE_CANTOPEN, Tearing::Whole},
                                 {FileOperation::Read, SQLITE_IOERR_READ, Tearing::Whole},
                                 {FileOperation::Read, SQLITE_CORRUPT, Tearing::Whole},
                                 {FileOperation::Write, SQLITE_FULL, Tearing::Whole},
                                 {FileOperation::Write, SQLITE_IOERR_WRITE, Tearing::Torn},
                                 {FileOperation::Write, SQLITE_READONLY, Tearing::Whole},
                                 {FileOperation::Sync, SQLITE_IOERR_FSYNC, Tearing::Whole},
                                 {FileOperation::Truncate, SQLITE_IOERR_TRUNCATE, Tearing::Whole},
                                 {FileOperation::SharedMemory, SQLITE_IOERR_SHMMAP, Tearing::Whole},
                                 {FileOperation::Lock, SQLITE_IOERR_LOCK, Tearing::Whole}};

} // namespace saying

Q_DECLARE_METATYPE(std::function<nevertwice::Result<void>(saying::Scene &)>)

class SentencesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{quickFolder()};
    saying::Scene m_template;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    saying::Scene scene(const QString &folder, bool isClosed) const
    {
        saying::Scene scene{folder,
                            folder + u"/w.nevertwice"_s,
                            m_template.present,
                            m_template.trashed,
                            m_template.batch,
                            m_template.many,
                            nullptr};
        QDir(folder).removeRecursively();
        QDir().mkpath(folder);
        QFile::copy(m_template.path, scene.path);
        if (!isClosed) scene.workspace = must(Workspace::open(scene.path, Access::ReadWrite, saying::tickless()));
        return scene;
    }

private slots:
    void initTestCase()
    {
        m_template.path = path(u"template.nevertwice"_s);
        const auto workspace = must(Workspace::create(m_template.path, saying::tickless()));
        m_template.present = must(workspace->add(saying::about(u"present"_s))).uuid;
        m_template.trashed = must(workspace->add(saying::about(u"trashed"_s))).uuid;
        must(workspace->moveToTrash(m_template.trashed));
        m_template.batch = QUuid::createUuid();
        SaveContext context;
        context.batch = m_template.batch;
        must(workspace->import({{saying::about(u"imported"_s), u"x.json"_s}}, context));
        for (int i = 0; i < 3; ++i)
            m_template.many.append(must(workspace->add(saying::about(u"number %1"_s.arg(i)))).uuid);
    }

    void areWholeWhateverTheDiskDoes_data()
    {
        QTest::addColumn<int>("deed");
        for (qsizetype i = 0; i < saying::deeds().size(); ++i)
            QTest::newRow(saying::deeds()[i].name) << int(i);
    }
    void areWholeWhateverTheDiskDoes()
    {
        QFETCH(int, deed);
        const saying::Deed &tried = saying::deeds()[deed];
        FaultVfs disk;
        int refused = 0;
        for (const saying::Trouble &trouble : saying::kTroubles)
            for (const auto recurrence : {test::FaultRecurrence::Once, test::FaultRecurrence::FromThenOn})
                for (const qint64 at : {1, 2, 5}) {
                    saying::Scene here = scene(path(u"swept"_s), tried.isClosed);
                    disk.plan({trouble.operation, trouble.code, at, recurrence, trouble.tearing});
                    const auto outcome = tried.tryIt(here);
                    disk.heal();
                    here.workspace = nullptr;
                    if (outcome) continue;
                    ++refused;
                    const QString flaw = saying::flawOf(outcome.error());
                    QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
                }
        QVERIFY(refused > 0);
    }

    void areWholeWhereAWishCannotBeGranted_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<std::function<Result<void>(saying::Scene &)>>("wish");
        const auto row = [](const char *name, Error::Kind kind, std::function<Result<void>(saying::Scene &)> wish) {
            QTest::newRow(name) << int(kind) << wish;
        };
        using saying::about;
        using saying::assign;
        using saying::plain;
        using saying::Scene;
        using Kind = Error::Kind;
        const QUuid nobody = QUuid::createUuid();
        row("edit what is not there", Kind::NotFound,
            [=](Scene &s) { return plain(s.workspace->commit(nobody, 1, {assign(u"title"_s, u"a"_s, u"b"_s)})); });
        row("edit what is in the trash", Kind::Conflict,
            [=](Scene &s) { return plain(s.workspace->commit(s.trashed, 2, {assign(u"title"_s, u"a"_s, u"b"_s)})); });
        row("take a ref that is taken", Kind::Conflict, [=](Scene &s) {
            return plain(s.workspace->commit(s.present, 1, {assign(u"ref"_s, u"INC-1"_s, u"INC-2"_s)}));
        });
        row("change the uuid", Kind::Invalid, [=](Scene &s) {
            return plain(s.workspace->commit(
                s.present, 1, {assign(u"uuid"_s, {}, QUuid::createUuid().toString(QUuid::WithoutBraces))}));
        });
        const QString gone = u"timeline/%1.text"_s.arg(nobody.toString(QUuid::WithoutBraces));
        for (const auto &[name, kind, patch] :
             {std::tuple{"edit a row that is gone", Kind::NotFound, assign(gone, u"a"_s, u"b"_s)},
              std::tuple{"edit at no path", Kind::Invalid, assign(u"impact..text"_s, {}, u"b"_s)},
              std::tuple{"edit rows where there are none", Kind::Invalid,
                         assign(u"title/"_s + gone.mid(9), {}, u"b"_s)},
              std::tuple{"say a number for a text", Kind::Invalid, assign(u"title"_s, {}, 7)}})
            row(name, kind, [=, patch = patch](Scene &s) { return plain(s.workspace->commit(s.present, 1, {patch})); });
        row("trash what is not there", Kind::NotFound,
            [=](Scene &s) { return plain(s.workspace->moveToTrash(nobody)); });
        row("restore what is not there", Kind::NotFound,
            [=](Scene &s) { return plain(s.workspace->restoreFromTrash(nobody)); });
        row("name a version of nothing", Kind::NotFound,
            [=](Scene &s) { return plain(s.workspace->nameVersion(nobody, u"x"_s)); });
        row("take back what never was", Kind::NotFound, [=](Scene &s) { return plain(s.workspace->revert(nobody)); });
        row("trash much unasked", Kind::Unconfirmed,
            [=](Scene &s) { return plain(s.workspace->moveToTrash(s.many, std::nullopt)); });
        row("purge next to nothing", Kind::Invalid, [=](Scene &s) { return plain(s.workspace->purge(u"abc"_s)); });
        row("add what is there", Kind::Conflict, [=](Scene &s) {
            Incident again = about(u"again"_s);
            again.uuid = s.present;
            return plain(s.workspace->add(again));
        });
        row("save beside a row that is in the way", Kind::Damaged, [=](Scene &s) {
            must(s.workspace->reader().database().execute(
                "insert into part (doc, incident_id, kind, digest) select (slot + 16) * 16, id, 2, 0 from incident "
                "where slot = (select max(slot) from incident)"));
            return plain(s.workspace->add(about(u"no place in the index"_s)));
        });
        row("save a kept edit that cannot be read", Kind::Invalid, [=](Scene &s) {
            return plain(s.workspace->saveUnsaved({QUuid::createUuid(), {}, 0, {}, {}}));
        });
        row("create over a file", Kind::Conflict,
            [=](Scene &s) { return plain(Workspace::create(s.path, saying::tickless())); });
        row("open nothing", Kind::NotFound, [=](Scene &s) {
            return plain(Workspace::open(s.path + u".not"_s, Access::ReadWrite, saying::tickless()));
        });
        row("open a folder", Kind::Invalid,
            [=](Scene &s) { return plain(Workspace::open(s.folder, Access::ReadWrite, saying::tickless())); });
        row("write to what is open for reading", Kind::ReadOnly, [=](Scene &s) {
            s.workspace = nullptr;
            s.workspace = must(Workspace::open(s.path, Access::ReadOnly, saying::tickless()));
            return plain(s.workspace->add(about(u"not here"_s)));
        });
        row("back up onto itself", Kind::Usage,
            [=](Scene &s) { return plain(backUp(s.workspace->reader().database(), s.path)); });
        row("back up into no folder", Kind::NotFound, [=](Scene &s) {
            return plain(backUp(s.workspace->reader().database(), s.folder + u"/no/such.nevertwice"_s));
        });
        row("stop a backup", Kind::Cancelled, [=](Scene &s) {
            return plain(backUp(s.workspace->reader().database(), s.folder + u"/stopped.nevertwice"_s, IfThere::Refuse,
                                Depth::Rows, [] { return false; }));
        });
        row("rescue nothing", Kind::NotFound, [=](Scene &s) {
            return plain(
                rescue(s.folder + u"/not.nevertwice"_s, s.folder + u"/new.nevertwice"_s, {}, saying::tickless()()));
        });
    }
    void areWholeWhereAWishCannotBeGranted()
    {
        QFETCH(int, kind);
        QFETCH(std::function<Result<void>(saying::Scene &)>, wish);
        saying::Scene here = scene(path(u"wished"_s), false);
        const auto refused = wish(here);
        QVERIFY(!refused.ok());
        const QString flaw = saying::flawOf(refused.error());
        QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
        QCOMPARE(Error::code(refused.error().kind), Error::code(Error::Kind(kind)));
    }

    // Who reads knows best what for; what is wrong and what to do is the store's to say.
    void areWholeForWhoReads()
    {
        const saying::Scene here = scene(path(u"read"_s), false);
        const Reader &reader = here.workspace->reader();
        const QList<Result<void>> refused{
            saying::plain(reader.row(u"INC-99"_s)),          saying::plain(reader.incident(QUuid::createUuid())),
            saying::plain(reader.incident(IncidentId{999})), saying::plain(reader.cause(QUuid::createUuid())),
            saying::plain(reader.document(RevisionId{999})), saying::plain(reader.attachment(u"00"_s))};
        for (const Result<void> &result : refused) {
            QVERIFY(!result.ok());
            const QString flaw = saying::flawOf(result.error().whileTrying(u"read it"_s));
            QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
        }
    }
};

NEVERTWICE_TEST(SentencesTest);
#include "sentences_test.moc"
