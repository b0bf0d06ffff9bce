// Taking in again what was read from files: the same place, the same bytes, many at once, and taking it back.
#include "model/domain/document.h"
#include "model/store/workspace.h"

#include "tests/support/must.h"
#include "tests/support/quickfolder.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using nevertwice::test::must;

namespace reimporting {

IncomingDocument readFrom(const QString &place, const QByteArray &bytes, const QString &title)
{
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    IncomingDocument incoming;
    incoming.file = place;
    incoming.original = bytes;
    incoming.incident.uuid = QUuid::createUuidV5(QUuid(), place);
    incoming.incident.title = title;
    Source source;
    source.file = place;
    source.sha256 = hash;
    incoming.incident.source = source;
    Attachment original;
    original.uuid = QUuid::createUuidV5(QUuid(), hash);
    original.name = u"a.md"_s;
    original.sha256 = hash;
    incoming.incident.attachments.append(original);
    return incoming;
}

} // namespace reimporting

class ReimportTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{test::quickFolder()};
    std::unique_ptr<Workspace> m_workspace;
    using Fate = ImportedDocument::Fate;

private slots:
    void init()
    {
        static int number = 0;
        m_workspace = must(Workspace::create(m_folder.filePath(u"%1.nevertwice"_s.arg(++number)),
                                             [] { return Moment::atMsecs(1'767'600'000'000); }));
    }
    void cleanup() { m_workspace.reset(); }

    void keepsTheBytesAndKnowsThemFromElsewhere()
    {
        using namespace reimporting;
        const auto first = must(m_workspace->import({readFrom(u"/a.md"_s, "the text", u"One"_s)}));
        QCOMPARE(first[0].fate, Fate::Added);
        const QString hash =
            QString::fromLatin1(QCryptographicHash::hash("the text", QCryptographicHash::Sha256).toHex());
        QCOMPARE(must(m_workspace->reader().attachment(hash)), QByteArray("the text"));
        const auto copy = must(m_workspace->import({readFrom(u"/b.md"_s, "the text", u"One"_s)}));
        QCOMPARE(copy[0].fate, Fate::Unchanged);
        QCOMPARE(copy[0].uuid, first[0].uuid);
        QCOMPARE(copy[0].ref, first[0].ref);
    }

    void followsTheFileWhereNobodyChangedAnything()
    {
        using namespace reimporting;
        const auto first = must(m_workspace->import({readFrom(u"/a.md"_s, "one", u"One"_s)}));
        const auto again = must(m_workspace->import({readFrom(u"/a.md"_s, "two", u"Two"_s)}));
        QCOMPARE(again[0].fate, Fate::Updated);
        QCOMPARE(again[0].uuid, first[0].uuid);
        QCOMPARE(must(m_workspace->reader().incident(first[0].uuid)).title, u"Two"_s);
    }

    // A file that people write names no rows: a line above the others moves them all.
    void leavesEveryRowWhatAPersonMadeOfIt()
    {
        using namespace reimporting;
        const auto reading = [](const QByteArray &bytes, const QStringList &lines) {
            IncomingDocument incoming = readFrom(u"/a.md"_s, bytes, u"One"_s);
            for (const QString &line : lines) {
                Event event;
                event.uuid = QUuid::createUuidV5(incoming.incident.uuid,
                                                 u"timeline/%1"_s.arg(incoming.incident.timeline.size()));
                event.text = line;
                incoming.incident.timeline.append(event);
                Action action;
                action.uuid =
                    QUuid::createUuidV5(incoming.incident.uuid, u"actions/%1"_s.arg(incoming.incident.actions.size()));
                action.number = int(incoming.incident.actions.size()) + 1;
                action.title = line;
                incoming.incident.actions.append(action);
            }
            return incoming;
        };
        const QUuid uuid =
            must(m_workspace->import({reading("one", {u"Deploy of a bad config"_s, u"Pool is full"_s})}))[0].uuid;
        Incident incident = must(m_workspace->reader().incident(uuid));
        const QString event = u"timeline/%1.kind"_s.arg(incident.timeline[1].uuid.toString(QUuid::WithoutBraces));
        const QString action = u"actions/%1.status"_s.arg(incident.actions[1].uuid.toString(QUuid::WithoutBraces));
        const int version = must(m_workspace->reader().row(uuid)).version;
        must(m_workspace->commit(uuid, version,
                                 {{event, incident.timeline[1].kind.word(), u"false_lead"_s, -1},
                                  {action, incident.actions[1].status.word(), u"done"_s, -1}},
                                 {}));
        const auto again = must(m_workspace->import(
            {reading("two", {u"A line above"_s, u"Deploy of a very bad config"_s, u"Pool is full"_s})}));
        QCOMPARE(again[0].fate, Fate::Updated);
        incident = must(m_workspace->reader().incident(uuid));
        QCOMPARE(incident.timeline.size(), 3);
        for (const Event &row : std::as_const(incident.timeline))
            QCOMPARE(row.kind == EventKind::FalseLead, row.text == u"Pool is full"_s);
        QCOMPARE(incident.actions.size(), 3);
        for (const Action &row : std::as_const(incident.actions)) {
            QCOMPARE(row.status == ActionStatus::Done, row.title == u"Pool is full"_s);
            QCOMPARE(row.number, row.title == u"Deploy of a very bad config"_s ? 1
                                 : row.title == u"Pool is full"_s              ? 2
                                                                               : 3);
        }
    }

    // What a person made of it in another workspace is no text of the file: the file does not undo it later.
    void remembersTheFileAndNoWorkspaceAsTheLastImport()
    {
        using namespace reimporting;
        const IncomingDocument file = readFrom(u"/a.md"_s, "one", u"One"_s);
        const QUuid uuid = must(m_workspace->import({file}))[0].uuid;
        const Incident shared = must(m_workspace->reader().incident(uuid));
        IncomingDocument theirs{shared, u"b.nevertwice"_s, {}, toDocument(shared)};
        theirs.incident.title = u"A better title"_s;
        theirs.incident.summary = u"Theirs"_s;
        QCOMPARE(must(m_workspace->import({theirs}))[0].fate, Fate::Updated);
        QCOMPARE(must(m_workspace->reader().incident(uuid)).title, u"A better title"_s);
        const auto again = must(m_workspace->import({readFrom(u"/a.md"_s, "two", u"One"_s)}));
        QCOMPARE(again[0].kept.size(), 0);
        QCOMPARE(must(m_workspace->reader().incident(uuid)).title, u"A better title"_s);
        QCOMPARE(must(m_workspace->reader().incident(uuid)).summary, u"Theirs"_s);
    }

    void comparesAnotherWorkspaceWithWhatBothHad()
    {
        using namespace reimporting;
        const QUuid uuid = must(m_workspace->import({readFrom(u"/a.md"_s, "one", u"One"_s)}))[0].uuid;
        const int version = must(m_workspace->reader().row(uuid)).version;
        must(m_workspace->commit(uuid, version, {{u"title"_s, u"One"_s, u"Edited before they parted"_s, -1}}, {}));
        const Incident shared = must(m_workspace->reader().incident(uuid));
        IncomingDocument theirs{shared, u"b.nevertwice"_s, {}, toDocument(shared)};
        theirs.incident.title = u"Edited there"_s;
        const auto merged = must(m_workspace->import({theirs}));
        QCOMPARE(merged[0].fate, Fate::Updated);
        QCOMPARE(merged[0].kept.size(), 0);
        QCOMPARE(must(m_workspace->reader().incident(uuid)).title, u"Edited there"_s);
    }

    void keepsTheNumberOfTheNextActionWhereNothingElseIsNew()
    {
        IncomingDocument file;
        file.file = u"a.json"_s;
        file.incident.uuid = QUuid::createUuid();
        file.incident.title = u"One"_s;
        const QUuid uuid = must(m_workspace->import({file}))[0].uuid;
        const int version = must(m_workspace->commit(uuid, 1, {{u"summary"_s, u""_s, u"Ours"_s, -1}}, {})).version;
        file.nextAction = 7;
        QCOMPARE(must(m_workspace->import({file}))[0].fate, Fate::Unchanged);
        QCOMPARE(must(m_workspace->reader().nextActionNumber(uuid)), 7);
        const QString action = QUuid::createUuid().toString(QUuid::WithoutBraces);
        must(m_workspace->commit(uuid, version,
                                 {{u"actions/"_s + action, QJsonValue::Undefined,
                                   QJsonObject{{u"uuid"_s, action}, {u"title"_s, u"Alarm"_s}}, -1}},
                                 {}));
        QCOMPARE(must(m_workspace->reader().incident(uuid)).actions.first().number, 7);
    }

    void takesTheNumberOfTheNextActionWithWhatIsNew()
    {
        IncomingDocument file;
        file.file = u"a.json"_s;
        file.incident.uuid = QUuid::createUuid();
        file.incident.title = u"One"_s;
        file.nextAction = 5;
        const QUuid uuid = must(m_workspace->import({file}))[0].uuid;
        QCOMPARE(must(m_workspace->reader().nextActionNumber(uuid)), 5);
        file.incident.title = u"Another"_s;
        file.nextAction = 9;
        QCOMPARE(must(m_workspace->import({file}))[0].fate, Fate::Updated);
        QCOMPARE(must(m_workspace->reader().nextActionNumber(uuid)), 9);
    }

    void takesManyInStepsAndBackInOne()
    {
        using namespace reimporting;
        QList<IncomingDocument> many;
        for (int i = 0; i < 1'100; ++i)
            many.append(readFrom(u"/%1.md"_s.arg(i), QByteArray::number(i), u"Incident %1"_s.arg(i)));
        SaveContext together;
        together.batch = QUuid::createUuid();
        const auto added = must(m_workspace->import(many, together));
        QCOMPARE(added.size(), 1'100);
        QSet<QString> refs;
        for (const ImportedDocument &document : added)
            refs.insert(document.ref);
        QCOMPARE(refs.size(), 1'100);
        const Reverted reverted = must(m_workspace->revert(together.batch));
        QCOMPARE(reverted.restored.size(), 1'100);
        const auto trashed = must(m_workspace->import({many.first()}));
        QCOMPARE(trashed[0].fate, Fate::InTrash);
    }
};

NEVERTWICE_TEST(ReimportTest);
#include "reimport_test.moc"
