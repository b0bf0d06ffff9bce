#include "model/insight/coverage.h"

#include "model/insight/postmortems.h"
#include "tests/support/builders.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace nevertwice;
using namespace nevertwice::test;
using namespace Qt::Literals::StringLiterals;

class CoverageTest : public QObject
{
    Q_OBJECT

    Cause m_pool = aCause().titled("Pool exhausted");
    Cause m_disk = aCause().titled("Disk full");

    QList<CauseCoverage> rowsOf(const QList<Incident> &incidents)
    {
        History history;
        for (const Incident &incident : incidents)
            history.incidents.append(pastIncident(incident));
        history.parents = parentsOf({m_pool, m_disk});
        return coverageOf(history, {m_pool.uuid, m_disk.uuid});
    }
    static Incident with(Incident incident, const Cause &cause, CauseRole role = CauseRole::Root)
    {
        incident.causes.append({cause.uuid, cause.title, cause.category, role, {}});
        return incident;
    }
    static std::pair<int, int> counts(const CoverageCell &cell)
    {
        return {int(cell.open.size()), int(cell.kept.size())};
    }

private slots:
    void countsWhatIsOpenAndWhatIsDone()
    {
        const auto rows = rowsOf(
            {with(anIncident()
                      .withAction(anAction().ofType(ActionType::Prevent).answering(m_pool.uuid))
                      .withAction(anAction().ofType(ActionType::Prevent).answering(m_pool.uuid).doneAt("2026-01-05"))
                      .withAction(anAction().ofType(ActionType::Detect).answering(m_pool.uuid).wontDo("No"))
                      .withAction(anAction().ofType(ActionType::Repair).answering(m_pool.uuid)),
                  m_pool)});
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].incidents, 1);
        QCOMPARE(counts(rows[0].cells[0]), (std::pair{1, 1}));
        QVERIFY(rows[0].cells[1].isHole());
        QCOMPARE(rows[0].holes(), 2);
        QCOMPARE(rows[0].others, 1);
    }

    void takesWhatNamesNoCauseForTheRootCausesOfItsIncident()
    {
        const Incident own = with(with(anIncident().withAction(anAction().ofType(ActionType::Detect)), m_pool), m_disk,
                                  CauseRole::Trigger);
        const auto rows = rowsOf({own});
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].cause, m_pool.uuid); // what has more holes stands first
        QCOMPARE(counts(rows[1].cells[1]), (std::pair{1, 0}));
        QCOMPARE(rows[0].holes(), 3);
    }

    void countsAPromiseAgainstTheCausesUnderIt()
    {
        m_disk.parent = m_pool.uuid;
        const auto rows = rowsOf(
            {with(anIncident().withAction(anAction().ofType(ActionType::Prevent).answering(m_pool.uuid)), m_disk)});
        QCOMPARE(rows[0].cause, m_disk.uuid);
        QCOMPARE(counts(rows[0].cells[0]), (std::pair{1, 0}));
        // Two that stand under each other end somewhere.
        m_pool.parent = m_disk.uuid;
        QCOMPARE(rowsOf({with(anIncident(), m_disk)}).size(), 1);
        m_disk.parent = m_pool.parent = {};
    }

    void leavesOutDrillsAndKnowsTheLatest()
    {
        const Incident old = with(anIncident().startedAt("2026-01-01T10:00:00Z"), m_pool);
        const Incident late = with(anIncident().startedAt("2026-02-01T10:00:00Z"), m_pool);
        const Incident drill =
            with(anIncident().startedAt("2026-03-01T10:00:00Z").classifiedAs(Classification::Drill), m_pool);
        const Incident delayed =
            with(anIncident().startedAt("2026-04-01T10:00:00Z"), m_pool, CauseRole::DelayedDetection);
        const auto rows = rowsOf({late, old, drill, delayed});
        QCOMPARE(rows[0].incidents, 2);
        QCOMPARE(rows[0].latest, late.uuid);
    }

    void tellsWhichPostmortemsAreOwed()
    {
        TeamSettings team;
        team.reviewDays.insert(u"sev1"_s, 7);
        const PostmortemFacts sev1{Severity::Sev1, Classification::Incident, Review::Draft, at("2026-01-01T10:00:00Z")};
        const auto standing = [&team](PostmortemFacts facts, QDate today) {
            return postmortemStanding(facts, team, today);
        };
        QCOMPARE(standing(sev1, QDate(2026, 1, 8)), std::optional(PostmortemStanding::Due));
        QCOMPARE(standing(sev1, QDate(2026, 1, 9)), std::optional(PostmortemStanding::Late));
        PostmortemFacts other = sev1;
        other.review = Review::Published;
        QVERIFY(!standing(other, QDate(2026, 1, 9)));
        other = sev1;
        other.classification = Classification::Drill;
        QVERIFY(!standing(other, QDate(2026, 1, 9)));
        other = sev1;
        other.severity = Severity::Sev3; // no day is set: only what nobody began
        QVERIFY(!standing(other, QDate(2026, 1, 9)));
        other.review = Review::None;
        QCOMPARE(standing(other, QDate(2026, 1, 9)), std::optional(PostmortemStanding::Unreviewed));
        other.resolved = {};
        QVERIFY(!standing(other, QDate(2026, 1, 9)));
    }
};

NEVERTWICE_TEST(CoverageTest);
#include "coverage_test.moc"
