#include "model/store/cameback.h"

#include "model/store/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class CameBackTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Cause m_cause;
    Action m_kept;
    Incident m_first;
    int m_count = 0;

    void add(const Incident &incident) { must(m_workspace->add(incident)); }
    QHash<std::pair<QUuid, QUuid>, CameBack> found()
    {
        return must(cameBack(m_workspace->reader(), must(m_workspace->reader().actions())));
    }
    Incident again(const char *start, Code<CauseRole> role = CauseRole::Root)
    {
        return anIncident().titled("Again").startedAt(start).causedBy(m_cause, role);
    }

private slots:
    void init()
    {
        m_workspace = must(Workspace::create(m_folder.filePath(u"w%1.nevertwice"_s.arg(++m_count)),
                                             stoppedAt("2026-06-01T00:00:00Z")));
        m_cause = aCause().titled("Disk fills up");
        must(m_workspace->saveCause(m_cause));
        m_kept = anAction().titled("Prune the disk").answering(m_cause.uuid).doneAt("2026-02-01T00:00:00Z").numbered(1);
        m_first = anIncident().titled("Full").startedAt("2026-01-05T10:00:00Z").causedBy(m_cause).withAction(m_kept);
        add(m_first);
    }

    void cleanup() { m_workspace = nullptr; }

    void tellsTheLatestIncidentAfterItWasClosed()
    {
        QVERIFY(found().isEmpty());
        add(again("2026-03-01T00:00:00Z"));
        const Incident last = again("2026-04-01T00:00:00Z");
        add(last);
        QCOMPARE(found().size(), 1);
        QCOMPARE(found().value({m_first.uuid, m_kept.uuid}).incident, last.uuid);
    }

    void leavesOutWhatCameBefore()
    {
        add(again("2026-01-20T00:00:00Z"));
        QVERIFY(found().isEmpty());
    }

    void leavesOutDrillsAndWhatOnlyDelayed()
    {
        add(again("2026-03-01T00:00:00Z", CauseRole::DelayedDetection));
        Incident drill = again("2026-03-02T00:00:00Z");
        drill.classification = Classification::Drill;
        add(drill);
        QVERIFY(found().isEmpty());
    }

    void leavesOutWhatBroughtAPromiseOfItsOwn()
    {
        Incident answered = again("2026-03-01T00:00:00Z");
        answered.actions.append(anAction().titled("A bigger disk").answering(m_cause.uuid).numbered(1));
        add(answered);
        QVERIFY(found().isEmpty());
        const Incident unanswered = again("2026-02-20T00:00:00Z"); // before it, and nothing was promised
        add(unanswered);
        QCOMPARE(found().value({m_first.uuid, m_kept.uuid}).incident, unanswered.uuid);
    }

    void knowsWhenSomebodyLookedAgain()
    {
        Action looked = m_kept;
        looked.uuid = QUuid::createUuid();
        looked.extra[QLatin1StringView(kLookedAgain)] = u"2026-03-05T00:00:00Z"_s;
        const Incident other = anIncident().titled("Full too").startedAt("2026-01-06T10:00:00Z").withAction(looked);
        add(other);
        add(again("2026-03-01T00:00:00Z"));
        QVERIFY(!found().contains({other.uuid, looked.uuid}));
        add(again("2026-03-06T00:00:00Z"));
        QVERIFY(found().contains({other.uuid, looked.uuid}));
    }

    void takesTheRootsOfItsIncidentWhereItNamesNoCause()
    {
        const Incident other =
            anIncident()
                .titled("Full too")
                .startedAt("2026-01-06T10:00:00Z")
                .causedBy(m_cause)
                .withAction(anAction().titled("Look after it").doneAt("2026-02-01T00:00:00Z").numbered(1));
        add(other);
        add(again("2026-03-01T00:00:00Z"));
        QCOMPARE(found().size(), 2);
    }

    void takesACauseForThoseUnderIt()
    {
        const Cause child = aCause().titled("Log disk fills up").under(m_cause.uuid);
        must(m_workspace->saveCause(child));
        add(anIncident().titled("Logs").startedAt("2026-03-01T00:00:00Z").causedBy(child));
        QCOMPARE(found().size(), 1);
    }
};

NEVERTWICE_TEST(CameBackTest);
#include "cameback_test.moc"
