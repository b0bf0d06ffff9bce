#include "model/domain/digest.h"
#include "model/domain/document.h"
#include "model/store/incidenttables.h"
#include "model/store/revisions.h"
#include "model/store/verify.h"
#include "model/store/workspace.h"
#include "tests/support/arbitrary.h"
#include "tests/support/must.h"
#include "tests/support/quickfolder.h"
#include "tests/support/testmain.h"

#include <QHash>
#include <QJsonDocument>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace nevertwice;
using namespace nevertwice::test;
using namespace Qt::Literals::StringLiterals;

namespace roundtrips {

QByteArray bytesOf(const QJsonObject &document)
{
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

Clock oneSecondLater()
{
    auto now = std::make_shared<qint64>(1'767'600'000'000);
    return [now] { return Moment::atMsecs(*now += 1000); };
}

Incident named(Incident incident, const QString &ref)
{
    incident.ref = ref;
    return incident;
}

// The text with a piece of it replaced by others of few different words.
QString withAnotherPiece(QString text)
{
    const auto at = *rc::gen::inRange<qsizetype>(0, text.size() + 1);
    const auto length = *rc::gen::inRange<qsizetype>(0, text.size() - at + 1);
    const auto piece = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab .\n")));
    return text.replace(at, length, QString::fromStdString(piece));
}

} // namespace roundtrips

using namespace roundtrips;

// Whatever way an incident takes into the file, it comes out as it went in.
class RoundtripTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{quickFolder()};
    std::unique_ptr<Workspace> m_workspace;
    QHash<QUuid, Incident> m_expected;

    QString path() const { return m_folder.filePath(u"hostile.nevertwice"_s); }

    Incident stored(const QUuid &uuid) const { return must(m_workspace->reader().incident(uuid)); }

    // The catalogue's word is what counts for title and category of a cause it has.
    Incident withCatalogue(Incident incident) const
    {
        for (CauseLink &link : incident.causes)
            if (const auto cause = m_workspace->reader().cause(link.uuid)) {
                link.title = cause->title;
                link.category = cause->category;
            }
        return incident;
    }

    // Adds it under a new uuid, so that a refuted property can be tried again with less. Beside that only the name it
    // was given and the words of causes known before may differ.
    Incident added(Incident incident)
    {
        incident.uuid = QUuid::createUuid();
        incident = withCatalogue(incident);
        const Result<Commit> commit = m_workspace->add(incident);
        RC_ASSERT(commit.ok());
        const Incident there = stored(incident.uuid);
        RC_ASSERT(there == named(incident, commit->ref));
        m_expected[there.uuid] = there;
        return there;
    }

    // The last revision is what stands in the tables, and the digest is that of the bytes a reader makes of them.
    void checkHistory(const QUuid &uuid) const
    {
        Database &database = m_workspace->reader().database();
        const StoredIncident there = must(readStoredIncident(database, must(findIncident(database, uuid))));
        RC_ASSERT(there.digest == sha256(canonicalBytes(toDocument(there.incident))));
        const QList<Revision> revisions = must(m_workspace->reader().revisions(uuid));
        const QJsonObject last = must(m_workspace->reader().document(revisions.last().id));
        RC_ASSERT(sameJson(last, toDocument(there.incident)));
    }

private slots:
    void initTestCase() { m_workspace = must(Workspace::create(path(), oneSecondLater())); }

    void keepsEveryIncidentThatIsAdded()
    {
        QVERIFY(holds("document -> store -> document",
                      [this](const Incident &incident) { checkHistory(added(incident).uuid); }));
    }

    void bringsAnIncidentBackFromTheTrashAsItWas()
    {
        QVERIFY(holds("through the trash and back", [this](const Incident &incident) {
            const Incident before = added(incident);
            RC_ASSERT(m_workspace->moveToTrash(before.uuid).ok());
            RC_ASSERT(stored(before.uuid) == before);
            RC_ASSERT(m_workspace->restoreFromTrash(before.uuid).ok());
            RC_ASSERT(stored(before.uuid) == before);
        }));
    }

    void becomesWhatThePatchesSay()
    {
        QVERIFY(holds("commit(diff(a, b)) makes b of a; reverting it makes a of b", [this](const Incident &incident) {
            const Incident a = added(incident);
            Incident b = *edited(incident); // of the value that is drawn again when the property is tried with less
            b.uuid = a.uuid;
            b.ref = a.ref;
            SaveContext context;
            context.batch = QUuid::createUuid();
            const Result<Commit> commit = m_workspace->commit(a.uuid, 1, diff(a, b), context);
            if (!commit) RC_FAIL(commit.error().sentence().toStdString());
            RC_ASSERT(commit->conflicts.isEmpty());
            RC_ASSERT(stored(a.uuid) == withCatalogue(b));
            checkHistory(a.uuid);
            if (commit->version == 1) {
                m_expected[a.uuid] = a;
                return; // the edit put back what was there
            }
            RC_ASSERT(m_workspace->revert(context.batch).ok());
            RC_ASSERT(stored(a.uuid) == a);
            m_expected[a.uuid] = a;
        }));
    }

    void mergesWhatTwoWritersDidApart()
    {
        QVERIFY(holds("two commits on one version, edits apart", [this](const Incident &incident) {
            const Incident base = added(incident);
            auto [mine, theirs] = *editedApart(incident);
            for (Incident *edit : {&mine, &theirs}) {
                *edit = withCatalogue(*edit);
                edit->uuid = base.uuid;
                edit->ref = base.ref;
            }
            RC_ASSERT(m_workspace->commit(base.uuid, 1, diff(base, theirs)).ok());
            const Result<Commit> commit = m_workspace->commit(base.uuid, 1, diff(base, mine));
            RC_ASSERT(commit.ok());
            RC_ASSERT(commit->conflicts.isEmpty());
            const Incident both = must(apply(diff(base, theirs), mine));
            m_expected[base.uuid] = withCatalogue(both);
            RC_ASSERT(stored(base.uuid) == m_expected[base.uuid]);
        }));
    }

    void takesInWhatAnExportWrote()
    {
        QVERIFY(holds("import, import again, import a newer file", [this] {
            QList<IncomingDocument> documents;
            for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
                Incident incident = named(withCatalogue(*soundIncident()), {});
                incident.uuid = QUuid::createUuid();
                const QByteArray file = bytesOf(toDocument(incident));
                documents.append({must(fromDocument(QJsonDocument::fromJson(file).object())), u"a.json"_s});
            }
            const auto taken = m_workspace->import(documents);
            RC_ASSERT(taken.ok());
            for (qsizetype i = 0; i < documents.size(); ++i) {
                RC_ASSERT(taken->at(i).fate == ImportedDocument::Fate::Added);
                RC_ASSERT(stored(documents[i].incident.uuid) == named(documents[i].incident, taken->at(i).ref));
            }
            for (const ImportedDocument &again : must(m_workspace->import(documents)))
                RC_ASSERT(again.fate == ImportedDocument::Fate::Unchanged);

            Incident &newer = documents.first().incident;
            newer = *edited(newer);
            const ImportedDocument updated = must(m_workspace->import({documents.first()})).first();
            RC_ASSERT(updated.kept.isEmpty());
            RC_ASSERT(stored(newer.uuid) == named(withCatalogue(newer), updated.ref));
            for (qsizetype i = 0; i < documents.size(); ++i)
                m_expected[documents[i].incident.uuid] = stored(documents[i].incident.uuid);
        }));
    }

    void keepsTheCatalogueOfCauses()
    {
        QVERIFY(holds("cause -> store -> cause", [this] {
            Cause cause = *soundCause();
            cause.uuid = QUuid::createUuid();
            RC_ASSERT(m_workspace->saveCause(cause).ok());
            RC_ASSERT(must(m_workspace->reader().cause(cause.uuid)) == cause);
        }));
    }

    // A word that goes from one place of a text is still counted where it stands in another.
    void countsTheWordsThatAnEditLeaves()
    {
        const auto workspace = must(Workspace::create(m_folder.filePath(u"words.nevertwice"_s), oneSecondLater()));
        Database &database = workspace->reader().database();
        must(workspace->add({}));
        QVERIFY(holds("the words of both texts, each once", [&] {
            const Incident before = must(workspace->reader().incident(IncidentId{1}));
            Incident after = before;
            after.title = withAnotherPiece(before.title);
            after.summary = withAnotherPiece(before.summary);
            const int version = must(workspace->reader().row(before.uuid)).version;
            RC_ASSERT(workspace->commit(before.uuid, version, diff(before, after)).ok());
            QMap<QString, qint64> wanted{{u"inc"_s, 1}, {u"1"_s, 1}};
            for (const QString &word : (after.title + u' ' + after.summary).split(QRegularExpression(u"[ .\n]"_s)))
                if (!word.isEmpty()) wanted[word] = 1;
            Statement query = database.statement("select term, df from vocab");
            QMap<QString, qint64> counted;
            while (must(query.step()))
                counted[query.text(0)] = query.integer(1);
            RC_ASSERT(counted == wanted);
        }));
    }

    // Last: everything from above, from a fresh connection and after the work that waited.
    void findsAllOfItAgainAfterReopening()
    {
        while (must(m_workspace->indexSome())) {
        }
        m_workspace = nullptr;
        m_workspace = must(Workspace::open(path(), Access::ReadWrite, oneSecondLater()));
        QCOMPARE(m_workspace->access(), Access::ReadWrite);
        QVERIFY(m_expected.size() > 100);
        QCOMPARE(must(m_workspace->reader().counts()).incidents, m_expected.size());
        for (const Incident &expected : std::as_const(m_expected))
            QCOMPARE(stored(expected.uuid), expected);
        const Verification verification = must(verify(m_workspace->reader().database(), Depth::Everything));
        QVERIFY2(verification.problems.isEmpty(), qPrintable(verification.problems.value(0).what));
    }
};

NEVERTWICE_TEST(RoundtripTest);
#include "roundtrip_test.moc"
