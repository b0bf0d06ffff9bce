#include "model/insight/checks/checks.h"
#include "model/store/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class KnowledgeTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Cause m_pool;
    int m_number = 0;

    QUuid add(const Incident &incident) { return must(m_workspace->add(incident)).uuid; }
    // "INC-2 INC-2.1": refs, each with the actions that are open.
    QString earlier(const Incident &incident, const QUuid &cause)
    {
        const WorkspaceKnowledge known = must(m_workspace->reader().knowledge(incident));
        QStringList said;
        for (const EarlierIncident &one : known.earlier.value(cause))
            said += QStringList{one.ref} + one.openActions;
        return said.join(u' ');
    }
    Incident again() const { return anIncident().startedAt("2026-02-01T10:00:00Z").causedBy(m_pool); }

private slots:
    void init()
    {
        m_workspace = must(Workspace::create(m_folder.filePath(u"k%1.nevertwice"_s.arg(++m_number)),
                                             stoppedAt("2026-03-01T12:00:00Z")));
        m_pool = aCause().titled("Pool too small");
    }
    void cleanup() { m_workspace = nullptr; }

    void tellsEarlierIncidentsLatestFirstWithTheirOpenActions()
    {
        add(anIncident()
                .startedAt("2026-01-01T10:00:00Z")
                .causedBy(m_pool)
                .withAction(anAction().titled("One"))
                .withAction(anAction().titled("Two").doneAt("2026-01-02")));
        add(anIncident().startedAt("2026-01-05").causedBy(m_pool, CauseRole::Contributing));
        QCOMPARE(earlier(again(), m_pool.uuid), u"INC-2 INC-1 INC-1.1"_s);
        QCOMPARE(earlier(anIncident().startedAt("2026-02-01T10:00:00Z"), m_pool.uuid), QString());
    }

    // An old incident whose cause came back again and again: nobody who types waits until all of that is read.
    void looksAtNoHundredsOfLaterIncidents()
    {
        add(anIncident()
                .startedAt("2026-01-01T10:00:00Z")
                .causedBy(m_pool)
                .withAction(anAction().titled("Early").madeAt("2026-01-02")));
        QList<Incident> later;
        for (int i = 0; i < 601; ++i)
            later.append(anIncident().startedAt("2026-02-20T10:00:00Z").causedBy(m_pool));
        for (const Incident &one : std::as_const(later))
            add(one);
        const WorkspaceKnowledge known = must(m_workspace->reader().knowledge(again()));
        QCOMPARE(known.earlier.value(m_pool.uuid).size(), 1);
        QVERIFY(known.openThen.isEmpty());
    }

    void tellsWhenHowLongAndWhatWasOpenWhenItBegan()
    {
        add(anIncident()
                .startedAt("2026-01-01T10:00:00Z")
                .resolvedAt("2026-01-01T10:45:00Z")
                .causedBy(m_pool)
                .withAction(anAction().titled("Early").madeAt("2026-01-02"))
                .withAction(anAction().titled("Late").madeAt("2026-02-20")));
        const WorkspaceKnowledge known = must(m_workspace->reader().knowledge(again()));
        const EarlierIncident one = known.earlier.value(m_pool.uuid).value(0);
        QCOMPARE(one.started, at("2026-01-01T10:00:00Z"));
        QCOMPARE(one.impactMsecs, std::optional<qint64>(45 * 60'000));
        QCOMPARE(one.openActions.size(), 2);
        QCOMPARE(known.openThen, QStringList{u"INC-1.1"_s});
    }

    void leavesAsideWhatIsNoEarlierIncident()
    {
        add(anIncident().startedAt("2026-02-02T10:00:00Z").causedBy(m_pool)); // later
        add(anIncident().startedAt("2026-01-01").causedBy(m_pool).classifiedAs(Classification::Drill));
        add(anIncident().startedAt("2026-01-01").causedBy(m_pool, CauseRole::DelayedDetection));
        add(anIncident().causedBy(m_pool)); // nobody knows when
        const QUuid trashed = add(anIncident().startedAt("2026-01-01").causedBy(m_pool));
        must(m_workspace->moveToTrash(trashed));
        QCOMPARE(earlier(again(), m_pool.uuid), QString());
        Incident self = again();
        self.uuid = add(again());
        QCOMPARE(earlier(self, m_pool.uuid), QString());
    }

    void looksUpTheTreeOfCauses()
    {
        Cause child = aCause().titled("Pool of the shop").under(m_pool.uuid);
        must(m_workspace->saveCause(m_pool));
        must(m_workspace->saveCause(child));
        add(anIncident().startedAt("2026-01-01").causedBy(m_pool));
        const Incident later = anIncident().startedAt("2026-02-01").causedBy(child);
        QCOMPARE(earlier(later, child.uuid), u"INC-1"_s);
        const auto isByAncestor = [&] {
            QList<bool> told;
            for (const EarlierIncident &one : must(m_workspace->reader().knowledge(later)).earlier.value(child.uuid))
                told.append(one.isByAncestor);
            return told;
        };
        QCOMPARE(isByAncestor(), QList<bool>{true});
        add(anIncident().startedAt("2026-01-02").causedBy(child).causedBy(m_pool, CauseRole::Contributing));
        QCOMPARE(isByAncestor(), (QList<bool>{false, true})); // who had the cause itself had it
    }

    void countsAnActionForTheCausesItAnswers()
    {
        const Cause other = aCause().titled("Other");
        add(anIncident()
                .startedAt("2026-01-01")
                .causedBy(m_pool)
                .causedBy(other, CauseRole::Contributing)
                .withAction(anAction().titled("For the other").answering(other.uuid))
                .withAction(anAction().titled("For the root")));
        QCOMPARE(earlier(anIncident().startedAt("2026-02-01").causedBy(other), other.uuid), u"INC-1 INC-1.1"_s);
        QCOMPARE(earlier(again(), m_pool.uuid), u"INC-1 INC-1.2"_s);
    }

    void tellsTheActionsForACauseAndForItsAncestorTogether()
    {
        Cause child = aCause().titled("Pool of the shop").under(m_pool.uuid);
        must(m_workspace->saveCause(m_pool));
        must(m_workspace->saveCause(child));
        add(anIncident()
                .startedAt("2026-01-01")
                .causedBy(child, CauseRole::Contributing)
                .causedBy(m_pool, CauseRole::Contributing)
                .withAction(anAction().titled("For the ancestor").answering(m_pool.uuid))
                .withAction(anAction().titled("For the cause").answering(child.uuid))
                .withAction(anAction().titled("For both").answering(child.uuid).answering(m_pool.uuid)));
        QCOMPARE(earlier(anIncident().startedAt("2026-02-01").causedBy(child), child.uuid),
                 u"INC-1 INC-1.1 INC-1.2 INC-1.3"_s);
    }

    void takesAnIncidentWithoutAStartForTheLatest()
    {
        add(anIncident().startedAt("2026-01-01").causedBy(m_pool));
        QCOMPARE(earlier(anIncident().causedBy(m_pool), m_pool.uuid), u"INC-1"_s);
    }
};

NEVERTWICE_TEST(KnowledgeTest);
#include "knowledge_test.moc"
