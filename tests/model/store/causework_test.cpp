#include "model/domain/mergedcause.h"
#include "model/store/causestory.h"
#include "model/store/causework.h"
#include "model/store/viewwork.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class CauseWorkTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Moment m_now = at("2026-03-01T12:00:00Z");
    Cause m_pool, m_small;
    int m_number = 0;

    QUuid add(const Incident &incident) { return must(m_workspace->add(incident)).uuid; }
    Incident stored(const QUuid &uuid) { return must(m_workspace->reader().incident(uuid)); }
    QStringList titles()
    {
        QStringList list;
        for (const CauseRow &row : must(m_workspace->reader().causes()))
            list.append(row.cause.title);
        return list;
    }
    CauseProposals proposals() { return must(readCatalogue(m_workspace->reader(), m_now)).proposals; }

private slots:
    void init()
    {
        m_workspace =
            must(Workspace::create(m_folder.filePath(u"c%1.nevertwice"_s.arg(++m_number)), [this] { return m_now; }));
        m_pool = aCause().titled("Connection pool exhausted").inCategory(CauseCategory::Capacity);
        m_small = aCause().titled("Connection pool too small").inCategory(CauseCategory::Capacity);
    }
    void cleanup() { m_workspace = nullptr; }

    void mergesTwoCausesAndTakesThatBackAsOneStep()
    {
        const Cause child = aCause().titled("Pool of the shop").under(m_small.uuid);
        must(m_workspace->saveCause(m_pool));
        must(m_workspace->saveCause(m_small));
        must(m_workspace->saveCause(child));
        const QUuid one = add(anIncident().titled("One").causedBy(m_small));
        const QUuid both =
            add(anIncident().titled("Both").causedBy(m_pool, CauseRole::Trigger).causedBy(m_small, CauseRole::Root));
        const QUuid promise = add(anIncident().titled("Promise").causedBy(m_pool).withAction(
            anAction().titled("Grow it").answering(m_small.uuid).answering(m_pool.uuid)));
        const QList<Incident> before{stored(one), stored(both), stored(promise)};
        const CauseWork work = must(mergeCauses(*m_workspace, m_small.uuid, m_pool.uuid, u"Ada"_s));
        QCOMPARE(work.incidents, 3);
        QCOMPARE(titles(), (QStringList{u"Connection pool exhausted"_s, u"Pool of the shop"_s}));
        QCOMPARE(stored(one).causes.first().uuid, m_pool.uuid);
        QCOMPARE(stored(one).causes.first().title, m_pool.title);
        QCOMPARE(stored(both).causes.size(), 1);
        QCOMPARE(stored(both).causes.first().role, Code<CauseRole>(CauseRole::Root));
        QCOMPARE(stored(promise).actions.first().answers, QList<QUuid>{m_pool.uuid});
        QCOMPARE(must(m_workspace->reader().cause(child.uuid)).parent, m_pool.uuid);
        QCOMPARE(mergedInto(must(m_workspace->reader().cause(m_small.uuid))), m_pool.uuid);

        must(takeBackCauseWork(*m_workspace, work, u"Ada"_s));
        QCOMPARE((QList<Incident>{stored(one), stored(both), stored(promise)}), before);
        QCOMPARE(titles().size(), 3);
        QCOMPARE(must(m_workspace->reader().cause(child.uuid)).parent, m_small.uuid);
    }

    void mergesSeveralCausesAndTakesThatBackAsOneStep()
    {
        // The one that stays stands under one of those that go, which stands under another of them.
        const Cause top = aCause().titled("Top");
        m_pool.parent = top.uuid;
        const Cause middle = aCause().titled("Middle").under(m_pool.uuid);
        m_small.parent = middle.uuid;
        const Cause full = aCause().titled("Pool full");
        const Cause child = aCause().titled("Pool of the shop").under(full.uuid);
        for (const Cause &cause : {top, m_pool, middle, m_small, full, child})
            must(m_workspace->saveCause(cause));
        const QUuid both = add(anIncident()
                                   .titled("Both")
                                   .causedBy(m_pool, CauseRole::Contributing)
                                   .causedBy(full, CauseRole::Root)
                                   .withAction(anAction().titled("Grow").answering(full.uuid).answering(m_pool.uuid)));
        const QUuid one = add(anIncident().titled("One").causedBy(full));
        const QList<Incident> before{stored(both), stored(one)};
        const auto parentOf = [&](const Cause &cause) { return must(m_workspace->reader().cause(cause.uuid)).parent; };

        QVERIFY(!mergeCauses(*m_workspace, {m_pool.uuid, m_small.uuid}, m_small.uuid, {}));
        QVERIFY(!mergeCauses(*m_workspace, QList<QUuid>(), m_small.uuid, {}));
        QVERIFY(!mergeCauses(*m_workspace, {full.uuid, nextUuid()}, m_small.uuid, {}));
        QCOMPARE(stored(one), before.last());
        const CauseWork work =
            must(mergeCauses(*m_workspace, {m_pool.uuid, middle.uuid, full.uuid}, m_small.uuid, u"Ada"_s));
        QCOMPARE(work.incidents, 2);
        QCOMPARE(stored(both).causes.size(), 1);
        QCOMPARE(stored(both).causes.first().uuid, m_small.uuid);
        QCOMPARE(stored(both).causes.first().role, Code<CauseRole>(CauseRole::Root));
        QCOMPARE(stored(both).actions.first().answers, QList<QUuid>{m_small.uuid});
        QCOMPARE(stored(one).causes.first().title, m_small.title);
        QCOMPARE(titles(), (QStringList{m_small.title, u"Pool of the shop"_s, u"Top"_s}));
        QCOMPARE(parentOf(m_small), top.uuid);
        QCOMPARE(parentOf(child), m_small.uuid);

        QVERIFY(must(takeBackCauseWork(*m_workspace, work, u"Ada"_s)).changedSince.isEmpty());
        QCOMPARE((QList<Incident>{stored(both), stored(one)}), before);
        QCOMPARE(titles().size(), 6);
        QCOMPARE(parentOf(m_small), middle.uuid);
        QCOMPARE(parentOf(middle), m_pool.uuid);
        QCOMPARE(parentOf(child), full.uuid);
    }

    void splitsACauseAndTakesThatBackAsOneStep()
    {
        must(m_workspace->saveCause(m_pool));
        const QUuid shop = add(anIncident().titled("Shop").causedBy(m_pool).withAction(
            anAction().titled("Grow it").answering(m_pool.uuid)));
        const QUuid portal = add(anIncident()
                                     .titled("Portal")
                                     .causedBy(m_pool, CauseRole::Contributing)
                                     .withAction(anAction().titled("Close them").answering(m_pool.uuid)));
        const QUuid other = add(anIncident().titled("Other"));
        const QList<Incident> before{stored(shop), stored(portal)};
        QVERIFY(!splitCause(*m_workspace, m_pool.uuid, u"  "_s, {portal}, {}));
        QVERIFY(!splitCause(*m_workspace, m_pool.uuid, u"Leak"_s, {}, {}));
        QVERIFY(!splitCause(*m_workspace, m_pool.uuid, u"Leak"_s, {portal, other}, {}));
        QCOMPARE(titles(), QStringList{u"Connection pool exhausted"_s});

        const CauseWork work = must(splitCause(*m_workspace, m_pool.uuid, u" Connections  leak"_s, {portal}, u"Ada"_s));
        QCOMPARE(work.incidents, 1);
        QCOMPARE(titles(), (QStringList{u"Connection pool exhausted"_s, u"Connections leak"_s}));
        QCOMPARE(stored(shop), before.first());
        QCOMPARE(stored(portal).causes.first().title, u"Connections leak"_s);
        QCOMPARE(stored(portal).causes.first().role, Code<CauseRole>(CauseRole::Contributing));
        QCOMPARE(stored(portal).causes.first().category, Code<CauseCategory>(CauseCategory::Capacity));
        QCOMPARE(stored(portal).actions.first().answers, QList<QUuid>{stored(portal).causes.first().uuid});

        must(takeBackCauseWork(*m_workspace, work, u"Ada"_s));
        QCOMPARE((QList<Incident>{stored(shop), stored(portal)}), before);
        QCOMPARE(titles(), QStringList{u"Connection pool exhausted"_s});
    }

    void mergesNothingIntoItself()
    {
        must(m_workspace->saveCause(m_pool));
        QVERIFY(!mergeCauses(*m_workspace, m_pool.uuid, m_pool.uuid, {}));
        QVERIFY(!mergeCauses(*m_workspace, nextUuid(), m_pool.uuid, {}));
        QCOMPARE(titles().size(), 1);
    }

    void mergesACauseIntoTheOneUnderIt()
    {
        Cause child = aCause().titled("Child").under(m_pool.uuid);
        must(m_workspace->saveCause(m_pool));
        must(m_workspace->saveCause(child));
        must(mergeCauses(*m_workspace, m_pool.uuid, child.uuid, {}));
        QVERIFY(must(m_workspace->reader().cause(child.uuid)).parent.isNull());
    }

    void mergesACauseIntoOneFarUnderIt()
    {
        const Cause top = aCause().titled("Top");
        m_pool.parent = top.uuid;
        const Cause child = aCause().titled("Child").under(m_pool.uuid);
        const Cause grandchild = aCause().titled("Grandchild").under(child.uuid);
        for (const Cause &cause : {top, m_pool, child, grandchild})
            must(m_workspace->saveCause(cause));
        must(mergeCauses(*m_workspace, m_pool.uuid, grandchild.uuid, {}));
        const auto parentOf = [&](const Cause &cause) { return must(m_workspace->reader().cause(cause.uuid)).parent; };
        QCOMPARE(parentOf(grandchild), top.uuid);
        QCOMPARE(parentOf(child), grandchild.uuid);
        Cause renamed = must(m_workspace->reader().cause(child.uuid));
        renamed.title = u"Renamed"_s;
        must(changeCause(*m_workspace, renamed, {})); // no circle refuses it
    }

    void changesOnlyWhatIsDifferentFromWhatWasSeen()
    {
        must(m_workspace->saveCause(m_pool));
        Cause renamed = m_pool, moved = m_pool;
        renamed.title = u"Pool empty"_s;
        moved.category = CauseCategory::Process;
        must(changeCause(*m_workspace, m_pool, moved, {}));
        must(changeCause(*m_workspace, m_pool, renamed, {})); // by somebody who has not seen that
        const Cause stored = must(m_workspace->reader().cause(m_pool.uuid));
        QCOMPARE(stored.title, u"Pool empty"_s);
        QCOMPARE(stored.category, Code<CauseCategory>(CauseCategory::Process));
    }

    void tellsWhatStaysBecauseItWasChangedSince()
    {
        must(m_workspace->saveCause(m_pool));
        must(m_workspace->saveCause(m_small));
        const QUuid one = add(anIncident().titled("One").causedBy(m_small));
        const QUuid two = add(anIncident().titled("Two").causedBy(m_small));
        const CauseWork work = must(mergeCauses(*m_workspace, m_small.uuid, m_pool.uuid, {}));
        const Incident before = stored(one);
        Incident after = before;
        after.summary = u"Since."_s;
        must(m_workspace->commit(one, must(m_workspace->reader().row(one)).version, diff(before, after)));
        const Reverted taken = must(takeBackCauseWork(*m_workspace, work, {}));
        QCOMPARE(taken.changedSince, QList<QUuid>{one});
        QCOMPARE(stored(two).causes.first().uuid, m_small.uuid);
    }

    void countsNoDrillAndNothingThatItOnlyDelayed()
    {
        Incident drill = anIncident().titled("Drill").startedAt("2026-01-01T10:00:00Z").causedBy(m_pool);
        drill.classification = Classification::Drill;
        add(drill);
        add(anIncident()
                .titled("Late")
                .startedAt("2026-01-02T10:00:00Z")
                .causedBy(m_pool, CauseRole::DelayedDetection));
        add(anIncident().titled("One").startedAt("2026-01-03T10:00:00Z").causedBy(m_pool));
        const CauseStory story = must(readCauseStory(m_workspace->reader(), m_pool.uuid, m_now));
        QCOMPARE(story.summary.incidents.size(), 1);
        QCOMPARE(story.summary.others.size(), 2);
        QCOMPARE(story.incidents.size(), 3); // they are listed all the same
        QVERIFY(story.incidents.first().isCounted && !story.incidents.last().isCounted);
        QCOMPARE(story.between.of, 0);
    }

    void linksAndUnlinksSeveralIncidents()
    {
        const QUuid one = add(anIncident().titled("One"));
        const QUuid two = add(anIncident().titled("Two").causedBy(m_pool));
        const CauseWork work = must(linkCause(*m_workspace, m_small, {one, two}, u"Ada"_s));
        QCOMPARE(work.incidents, 2);
        QCOMPARE(stored(one).causes.first().role, Code<CauseRole>(CauseRole::Root));
        QCOMPARE(stored(two).causes.last().role, Code<CauseRole>(CauseRole::Contributing));
        QCOMPARE(must(unlinkCause(*m_workspace, m_small.uuid, {one}, {})).incidents, 1);
        QVERIFY(stored(one).causes.isEmpty());
        QCOMPARE(must(linkCause(*m_workspace, m_small, {two}, {})).incidents, 0); // it has it
    }

    void takesBackANewCauseWithEveryLinkOfIt()
    {
        const QList<QUuid> group{add(anIncident().titled("One")), add(anIncident().titled("Two")),
                                 add(anIncident().titled("Three"))};
        const Cause found = aCause().titled("Disk full");
        const CauseWork work = must(linkCause(*m_workspace, found, group, u"Ada"_s));
        const qsizetype known = must(m_workspace->reader().causes()).size();
        QVERIFY(must(takeBackCauseWork(*m_workspace, work, u"Ada"_s)).changedSince.isEmpty());
        for (const QUuid &incident : group)
            QVERIFY(stored(incident).causes.isEmpty());
        QCOMPARE(must(m_workspace->reader().causes()).size(), known - 1); // nobody is shown it
    }

    void saysWhatPartACauseHad()
    {
        const QUuid one = add(anIncident().titled("One").causedBy(m_pool).causedBy(m_small));
        const CauseWork work =
            must(setCauseRole(*m_workspace, m_pool.uuid, CauseRole::DelayedDetection, {one}, u"Ada"_s));
        QCOMPARE(work.incidents, 1);
        QCOMPARE(stored(one).causes.first().role, Code<CauseRole>(CauseRole::DelayedDetection));
        QCOMPARE(stored(one).causes.last().role, Code<CauseRole>(CauseRole::Root));
        must(takeBackCauseWork(*m_workspace, work, u"Ada"_s));
        QCOMPARE(stored(one).causes.first().role, Code<CauseRole>(CauseRole::Root));
    }

    void refusesACircleOfParents()
    {
        must(m_workspace->saveCause(m_pool));
        m_small.parent = m_pool.uuid;
        must(changeCause(*m_workspace, m_small, {}));
        m_pool.parent = m_small.uuid;
        QVERIFY(!changeCause(*m_workspace, m_pool, {}));
        m_pool.parent = m_pool.uuid;
        QVERIFY(!changeCause(*m_workspace, m_pool, {}));
    }

    void takesOutOnlyACauseThatNothingNeeds()
    {
        const QUuid one = add(anIncident().titled("One").causedBy(m_pool));
        const auto has = [&](const QList<CauseLink> &causes) {
            const Incident before = stored(one);
            Incident after = before;
            after.causes = causes;
            must(m_workspace->commit(one, must(m_workspace->reader().row(one)).version, diff(before, after)));
        };
        const auto isShown = [&] {
            must(takeCauseOut(*m_workspace, m_pool.uuid, u"Ada"_s));
            return titles().contains(m_pool.title);
        };
        const QList<CauseLink> links = stored(one).causes;
        QVERIFY(isShown());
        has({});
        QVERIFY(!isShown());
        has(links);
        QVERIFY(titles().contains(m_pool.title));
        has({}); // as anybody takes a cause off an incident: that is no reason to lose it
        QVERIFY(titles().contains(m_pool.title));
        const Cause child = aCause().titled("Pool of the shop").under(m_pool.uuid);
        must(m_workspace->saveCause(child));
        QVERIFY(isShown());
        Cause elsewhere = child;
        elsewhere.parent = {};
        must(m_workspace->saveCause(elsewhere));
        Cause described = must(m_workspace->reader().cause(m_pool.uuid));
        described.description = u"All connections are taken."_s;
        must(m_workspace->saveCause(described));
        QVERIFY(isShown());
        must(takeCauseOut(*m_workspace, nextUuid(), {})); // never saved
        must(m_workspace->saveCause(m_small));
        add(anIncident().titled("Two").withAction(anAction().titled("Grow it").answering(m_small.uuid)));
        must(takeCauseOut(*m_workspace, m_small.uuid, u"Ada"_s));
        QVERIFY(titles().contains(m_small.title)); // an action answers it
    }

    void takesOutNoCauseOfAnIncidentInTheTrash()
    {
        must(m_workspace->moveToTrash(add(anIncident().titled("One").causedBy(m_pool))));
        must(takeCauseOut(*m_workspace, m_pool.uuid, u"Ada"_s));
        QVERIFY(titles().contains(m_pool.title));
    }

    void followsAFileButNoOlderCopyOfIt()
    {
        const auto kept = [&](const QString &title) {
            WorkspaceDocument file;
            m_pool.title = title;
            file.causes = {m_pool};
            return must(m_workspace->importWorkspace(file)).size();
        };
        QCOMPARE(kept(u"Pool"_s), 0);
        QCOMPARE(kept(u"Pool too small"_s), 0);
        QCOMPARE(kept(u"Pool"_s), 1);
        QCOMPARE(titles(), QStringList{u"Pool too small"_s});
        QCOMPARE(kept(u"Pool empty"_s), 0);
        QCOMPARE(titles(), QStringList{u"Pool empty"_s});
        // Incidents here may have one that was merged elsewhere.
        m_pool.extra.insert(kMergedInto, m_small.uuid.toString(QUuid::WithoutBraces));
        QCOMPARE(kept(u"Pool of one"_s), 1);
        QCOMPARE(titles(), QStringList{u"Pool of one"_s});
    }

    void standsCausesWhereAFileSaysInWhateverOrder()
    {
        const auto parentOf = [&](const Cause &cause) { return must(m_workspace->reader().cause(cause.uuid)).parent; };
        m_pool.parent = m_small.uuid;
        WorkspaceDocument file;
        file.causes = {m_small, m_pool};
        must(m_workspace->importWorkspace(file));
        QCOMPARE(parentOf(m_pool), m_small.uuid);
        m_pool.parent = {};
        m_small.parent = m_pool.uuid;
        file.causes = {m_small, m_pool};
        QVERIFY(must(m_workspace->importWorkspace(file)).isEmpty());
        QCOMPARE(parentOf(m_small), m_pool.uuid);
        QCOMPARE(parentOf(m_pool), QUuid());
        m_pool.parent = m_small.uuid; // a circle
        m_pool.title = u"Pool"_s;
        file.causes = {m_pool};
        QCOMPARE(must(m_workspace->importWorkspace(file)),
                 (QList<KeptHere>{{u"cause"_s, u"Connection pool exhausted"_s, {u"parent"_s}}}));
        QCOMPARE(parentOf(m_pool), QUuid());
    }

    void tellsThatOneOfTwoViewsOfOneNameIsLeftOut()
    {
        WorkspaceDocument file;
        file.views = {{nextUuid(), u"Mine"_s, u"tls"_s, {}}, {nextUuid(), u"Mine"_s, u"dns"_s, {}}};
        QCOMPARE(must(m_workspace->importWorkspace(file)), (QList<KeptHere>{{u"view"_s, u"Mine"_s, {u"query"_s}}}));
        const QList<SavedView> views = must(m_workspace->reader().workspaceDocument()).views;
        QCOMPARE(views.size(), 1);
        QCOMPARE(views.first().query, u"tls"_s);
    }

    void tellsTwoViewsOfOneUuidApart()
    {
        const QUuid twice = nextUuid();
        WorkspaceDocument file;
        file.views = {{twice, u"Mine"_s, u"tls"_s, {}}, {twice, u"Ours"_s, u"dns"_s, {}}};
        QVERIFY(must(m_workspace->importWorkspace(file)).isEmpty());
        must(removeViews(*m_workspace, {twice}));
        const QList<SavedView> views = must(m_workspace->reader().workspaceDocument()).views;
        QCOMPARE(views.size(), 1);
        QCOMPARE(views.first().name, u"Ours"_s);
        QVERIFY(views.first().uuid != twice);
    }

    void proposesCausesThatLookLikeOneUntilSomebodyRefuses()
    {
        must(m_workspace->saveCause(m_pool));
        must(m_workspace->saveCause(m_small));
        must(m_workspace->saveCause(aCause().titled("Certificate expires outside the renewal job")));
        must(m_workspace->saveCause(aCause().titled("Water above equipment")));
        add(anIncident().titled("One").causedBy(m_small));
        const CauseProposals found = proposals();
        QCOMPARE(found.twins.size(), 1);
        QCOMPARE(found.twins.first().from, m_pool.uuid); // no incident has it
        QCOMPARE(found.twins.first().into, m_small.uuid);
        QVERIFY(!found.twins.first().reason.isEmpty());
        must(m_workspace->setSetting(QString::fromLatin1(kRefusedProposals),
                                     QJsonArray{proposalKey({m_small.uuid, m_pool.uuid})}));
        QVERIFY(proposals().twins.isEmpty());
    }

    void tellsTheStoryOfOneCause()
    {
        const Cause parent = aCause().titled("Capacity");
        must(m_workspace->saveCause(parent));
        m_pool.parent = parent.uuid;
        must(m_workspace->saveCause(m_pool));
        add(anIncident()
                .titled("First")
                .startedAt("2026-01-01T10:00:00Z")
                .resolvedAt("2026-01-01T11:00:00Z")
                .causedBy(m_pool)
                .withAction(anAction().titled("Grow it").madeAt("2026-01-02").dueOn("2026-02-01")));
        add(anIncident()
                .titled("Second")
                .startedAt("2026-01-03T11:00:00Z")
                .resolvedAt("2026-01-03T11:30:00Z")
                .causedBy(m_pool));
        const CauseStory story = must(readCauseStory(m_workspace->reader(), m_pool.uuid, m_now));
        QCOMPARE(story.parent, u"Capacity"_s);
        QCOMPARE(story.incidents.size(), 2);
        QCOMPARE(story.incidents.first().row.title, u"Second"_s);
        QVERIFY(story.incidents.first().isRepeat && story.incidents.first().isAvoidable);
        QVERIFY(!story.incidents.last().isRepeat && !story.incidents.last().isAvoidable);
        QCOMPARE(story.avoidable, Duration(std::chrono::minutes(30)));
        QCOMPARE(story.summary.impact, Duration(std::chrono::minutes(90)));
        QCOMPARE(story.summary.overdue, 1);
        QCOMPARE(story.actions.size(), 1);
        QCOMPARE(story.between.median, std::optional<double>(2 * 24 * 60));
    }
};

NEVERTWICE_TEST(CauseWorkTest);
#include "causework_test.moc"
