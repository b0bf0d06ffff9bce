#include "model/store/duplicatework.h"

#include "model/domain/duplicates.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class DuplicateWorkTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Moment m_now = at("2026-03-01T12:00:00Z");
    Cause m_pool, m_leak;
    QUuid m_kept, m_other, m_third;
    int m_number = 0;

    QUuid add(const Incident &incident) { return must(m_workspace->add(incident)).uuid; }
    Incident stored(const QUuid &uuid) { return must(m_workspace->reader().incident(uuid)); }
    bool isInTrash(const QUuid &uuid) { return must(m_workspace->reader().row(uuid)).deletedAt.isKnown(); }
    DuplicateWork merge() { return must(mergeDuplicates(*m_workspace, m_kept, m_other, u"From INC-2"_s, u"Ada"_s)); }

private slots:
    void init()
    {
        m_workspace =
            must(Workspace::create(m_folder.filePath(u"m%1.nevertwice"_s.arg(++m_number)), [this] { return m_now; }));
        m_pool = aCause().titled("Pool too small");
        m_leak = aCause().titled("Connections leak");
        m_kept = add(anIncident()
                         .titled("Shop slow")
                         .startedAt("2026-01-05T10:00:00Z")
                         .withSummary("The shop was slow.")
                         .onService("shop")
                         .causedBy(m_pool, CauseRole::Contributing)
                         .withPerson("Ines", PersonRole::Commander)
                         .withEvent("2026-01-05T10:00:00Z", EventKind::Detection, "Alert")
                         .withEvent("2026-01-05T11:00:00Z", EventKind::Resolution, "Done")
                         .withAction(anAction().titled("Grow the pool")));
        m_other = add(anIncident()
                          .titled("Checkout slow")
                          .startedAt("2026-01-05T10:10:00Z")
                          .resolvedAt("2026-01-05T11:05:00Z")
                          .ofSeverity(Severity::Sev2)
                          .withSummary("Checkout timed out.")
                          .withRootCause("The pool was empty.")
                          .onService("checkout")
                          .onService("shop")
                          .tagged("pool")
                          .causedBy(m_pool)
                          .causedBy(m_leak)
                          .withPerson("Ines", PersonRole::Commander)
                          .withPerson("Bo", PersonRole::Scribe)
                          .withEvent("2026-01-05T10:30:00Z", EventKind::Mitigation, "Restarted")
                          .withEvent("2026-01-05T10:00:00Z", EventKind::Detection, "Alert")
                          .withSection("Thanks", "To the night shift.")
                          .withAttachment("graph.png", "ab")
                          .relatedTo(m_kept, Relation::Duplicate)
                          .withAction(anAction().titled("Close them")));
        m_third = add(anIncident().titled("Later").relatedTo(m_other, Relation::FollowUp));
    }
    void cleanup() { m_workspace = nullptr; }

    void keepsEverythingOfBoth()
    {
        const DuplicateWork work = merge();
        QCOMPARE(work.ref, stored(m_kept).ref);
        const Incident one = stored(m_kept);
        QCOMPARE(one.title, u"Shop slow"_s);
        QCOMPARE(one.severity, Code<Severity>(Severity::Sev2));
        QCOMPARE(one.milestones.started, at("2026-01-05T10:00:00Z"));
        QCOMPARE(one.milestones.resolved, at("2026-01-05T11:05:00Z"));
        QCOMPARE(one.summary, u"The shop was slow.\n\n### From INC-2\n\nCheckout timed out."_s);
        QCOMPARE(one.rootCause, u"The pool was empty."_s);
        QCOMPARE(one.services, (QStringList{u"shop"_s, u"checkout"_s}));
        QCOMPARE(one.tags, QStringList{u"pool"_s});
        QStringList events;
        for (const Event &event : one.timeline)
            events.append(event.text);
        QCOMPARE(events, (QStringList{u"Alert"_s, u"Restarted"_s, u"Done"_s}));
        QCOMPARE(one.causes.size(), 2);
        QCOMPARE(one.causes.first().role, Code<CauseRole>(CauseRole::Root));
        QCOMPARE(one.actions.size(), 2);
        QCOMPARE(one.actions.last().number, 2);
        QCOMPARE(one.people.size(), 2);
        QCOMPARE(one.otherSections.size(), 1);
        QCOMPARE(one.attachments.size(), 1);
        QVERIFY(one.related.isEmpty());
    }

    void putsTheOtherIntoTheTrashAsADuplicateAndLeadsToTheKeptOne()
    {
        const DuplicateWork work = merge();
        QVERIFY(isInTrash(m_other));
        QVERIFY(!isInTrash(m_kept));
        QVERIFY(areDuplicates(stored(m_other), stored(m_kept)));
        QCOMPARE(work.pointing, 1);
        QCOMPARE(stored(m_third).related.first().uuid, m_kept);
        QCOMPARE(stored(m_third).related.first().kind, Code<Relation>(Relation::FollowUp));
        QCOMPARE(must(m_workspace->reader().revisions(m_kept)).last().origin, u"merge"_s);
    }

    void isTakenBackAsOneStep()
    {
        const QList<Incident> before{stored(m_kept), stored(m_other), stored(m_third)};
        const DuplicateWork work = merge();
        QVERIFY(must(takeBackDuplicateWork(*m_workspace, work, u"Ada"_s)).changedSince.isEmpty());
        QCOMPARE((QList<Incident>{stored(m_kept), stored(m_other), stored(m_third)}), before);
        QVERIFY(!isInTrash(m_other));
        QVERIFY(!isInTrash(m_third));
    }

    void isNotTakenBackByHalves()
    {
        const DuplicateWork work = merge();
        const int version = must(m_workspace->reader().row(m_kept)).version;
        must(m_workspace->commit(m_kept, version, {{u"title"_s, u"Shop slow"_s, u"Shop very slow"_s, -1}}));
        QVERIFY(!takeBackDuplicateWork(*m_workspace, work, u"Ada"_s));
        QCOMPARE(stored(m_kept).title, u"Shop very slow"_s);
        QVERIFY(isInTrash(m_other));
    }

    void approvesNothingThatNobodyRead()
    {
        const Incident one = anIncident().titled("One");
        Incident other = anIncident().titled("Other");
        other.approvals.append(Approval{nextUuid(), u"Bo"_s, Verdict::Approved, at("2026-01-06T10:00:00Z"), {}});
        const Incident joined = withDuplicate(one, other, u"From"_s, 1);
        QCOMPARE(joined.approvals.size(), 1);
        QCOMPARE(joined.approvals.first().verdict, Code<Verdict>(Verdict::Asked));
        QVERIFY(!joined.approvals.first().at.isKnown());
    }

    void keepsHowLongTheImpactWas()
    {
        const Incident one = anIncident().startedAt("2026-01-05T10:00:00Z").resolvedAt("2026-01-05T12:00:00Z");
        Incident other = anIncident().startedAt("2026-01-05T10:30:00Z");
        other.impact.intervals.append(Interval{nextUuid(), at("2026-01-05T10:30:00Z"), at("2026-01-05T10:40:00Z"), {}});
        const QList<Interval> intervals = withDuplicate(one, other, u"From"_s, 1).impact.intervals;
        QCOMPARE(intervals.size(), 2);
        QCOMPARE(intervals.first().from, at("2026-01-05T10:00:00Z"));
        QCOMPARE(intervals.first().to, at("2026-01-05T12:00:00Z"));
    }

    void keepsBothOfACopyThatWasChanged()
    {
        Incident one = anIncident().withEvent("2026-01-05T10:00:00Z", EventKind::Note, "Restarted");
        Incident other = one;
        other.uuid = nextUuid();
        other.timeline.first().author = u"Bo"_s;
        const Incident joined = withDuplicate(one, other, u"From"_s, 1);
        QCOMPARE(joined.timeline.size(), 2);
        QVERIFY(joined.timeline[0].uuid != joined.timeline[1].uuid);
    }

    void leavesUnconfirmedWhatNobodyConfirmed()
    {
        const Incident one = anIncident().withSummary("Somebody's own.");
        Incident other = anIncident()
                             .withSummary("Quoted.")
                             .withRootCause("Quoted too.")
                             .withEvent("2026-01-05T10:00:00Z", EventKind::Note, "Restarted");
        const QString kind = u"timeline/%1.kind"_s.arg(other.timeline.first().uuid.toString(QUuid::WithoutBraces));
        other.inferred = {u"summary"_s, u"root_cause"_s, kind};
        QCOMPARE(withDuplicate(one, other, u"From"_s, 1).inferred, (QStringList{u"root_cause"_s, kind}));
    }

    void refusesItselfAndWhatLiesInTheTrash()
    {
        QVERIFY(!mergeDuplicates(*m_workspace, m_kept, m_kept, {}, {}));
        must(m_workspace->moveToTrash(m_other));
        QVERIFY(!mergeDuplicates(*m_workspace, m_kept, m_other, {}, {}));
        QVERIFY(!mergeDuplicates(*m_workspace, m_other, m_kept, {}, {}));
        QCOMPARE(stored(m_kept).actions.size(), 1);
    }

    void saysTheSameTextOnce()
    {
        const Incident one = anIncident().withSummary("Same.").withAction(anAction().titled("Fix"));
        Incident other = one;
        other.uuid = nextUuid();
        other.summary += u'\n';
        QCOMPARE(withDuplicate(one, other, u"From"_s, 2), one);
    }
};

NEVERTWICE_TEST(DuplicateWorkTest);
#include "duplicatework_test.moc"
