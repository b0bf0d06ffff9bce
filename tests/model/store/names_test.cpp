#include "model/store/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class NamesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    int m_number = 0;

private slots:
    void init()
    {
        m_workspace = must(Workspace::create(m_folder.filePath(u"n%1.nevertwice"_s.arg(++m_number)),
                                             stoppedAt("2026-02-01T12:00:00Z")));
    }
    void cleanup() { m_workspace = nullptr; }

    void givesEveryNameOnceInItsOrder()
    {
        for (const char *service : {"Search", "Checkout", "Search", "Ingest"})
            must(m_workspace->add(anIncident().onService(service).tagged("dns").withPerson("Ada", PersonRole::Scribe)));
        WorkspaceDocument kept;
        kept.services = {{nextUuid(), u"Billing"_s, {}}, {nextUuid(), u"Search"_s, {}}};
        kept.people = {{nextUuid(), u"Grace"_s, {}}};
        must(m_workspace->importWorkspace(kept));
        const Reader &reader = m_workspace->reader();
        QCOMPARE(must(reader.names(NameKind::Service)),
                 (QStringList{u"Billing"_s, u"Checkout"_s, u"Ingest"_s, u"Search"_s}));
        QCOMPARE(must(reader.names(NameKind::Tag)), QStringList{u"dns"_s});
        QCOMPARE(must(reader.names(NameKind::Person)), (QStringList{u"Ada"_s, u"Grace"_s}));
    }

    void givesNoNamesWhereThereAreNone()
    {
        for (NameKind kind : {NameKind::Service, NameKind::Person, NameKind::Tag})
            QVERIFY(must(m_workspace->reader().names(kind)).isEmpty());
    }

    void findsTheBeginningOfARefInEveryScript()
    {
        for (const QString &ref : {u"st\u00F6rung-1"_s, u"st\u00F6rung-12"_s, u"stop-1"_s, u"\u0418\u041D\u0426-1"_s}) {
            Incident incident = anIncident().build();
            incident.ref = ref;
            QCOMPARE(must(m_workspace->add(incident)).ref, ref);
        }
        const auto named = [this](const QString &start) {
            QStringList refs;
            for (const IncidentRow &row : must(m_workspace->reader().rowsNamed(start, 5)))
                refs.append(row.ref);
            return refs;
        };
        QCOMPARE(named(u"ST\u00D6R"_s), (QStringList{u"st\u00F6rung-12"_s, u"st\u00F6rung-1"_s}));
        QCOMPARE(named(u"ST\u00D6RUNG-1"_s), (QStringList{u"st\u00F6rung-1"_s, u"st\u00F6rung-12"_s}));
        QCOMPARE(named(u"\u0438\u043D"_s), QStringList{u"\u0418\u041D\u0426-1"_s});
        QCOMPARE(named(u"STOP"_s), QStringList{u"stop-1"_s});
    }

    void countsTheOtherIncidentsOfACause()
    {
        const Cause cause = aCause().titled("Missing index");
        const Commit one = must(m_workspace->add(anIncident().causedBy(cause)));
        must(m_workspace->add(anIncident().causedBy(cause)));
        const Commit gone = must(m_workspace->add(anIncident().causedBy(cause)));
        must(m_workspace->moveToTrash(gone.uuid));
        const Reader &reader = m_workspace->reader();
        QCOMPARE(must(reader.otherIncidentsWithCause(cause.uuid, one.uuid)), 1);
        QCOMPARE(must(reader.otherIncidentsWithCause(cause.uuid, nextUuid())), 2);
        QCOMPARE(must(reader.otherIncidentsWithCause(cause.uuid, gone.uuid)), 2);
        QCOMPARE(must(reader.otherIncidentsWithCause(nextUuid(), one.uuid)), 0);
    }
};

NEVERTWICE_TEST(NamesTest);
#include "names_test.moc"
