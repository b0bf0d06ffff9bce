#include "model/store/directorywork.h"

#include "model/domain/directoryfacts.h"
#include "model/store/answering.h"
#include "model/store/directoryrows.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class DirectoryWorkTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Moment m_now = at("2026-03-01T12:00:00Z");
    int m_number = 0;

    QUuid add(const Incident &incident) { return must(m_workspace->add(incident)).uuid; }
    Incident stored(const QUuid &uuid) { return must(m_workspace->reader().incident(uuid)); }
    DirectoryRow row(DirectoryKind kind, const QString &name)
    {
        for (const DirectoryRow &one : must(readDirectoryRows(m_workspace->reader(), m_now)))
            if (one.kind == kind && one.entry.name == name) return one;
        return {};
    }
    QStringList names(DirectoryKind kind)
    {
        QStringList list;
        for (const DirectoryRow &one : must(readDirectoryRows(m_workspace->reader(), m_now)))
            if (one.kind == kind) list.append(one.entry.name);
        return list;
    }
    void say(DirectoryKind kind, const QString &name, DirectoryFact fact, const QString &value)
    {
        DirectoryEntry before{{}, name, {}};
        for (const DirectoryRow &one : must(readDirectoryRows(m_workspace->reader(), m_now)))
            if (one.kind == kind && one.entry.name == name) before = one.entry;
        DirectoryEntry after = before;
        setFact(after, fact, value);
        must(changeEntry(*m_workspace, kind, before, after, u"Ada"_s));
    }
    QStringList answering(const QString &query)
    {
        QStringList refs;
        for (const QUuid &uuid : must(incidentsAnswering(m_workspace->reader(), query, m_now)).value_or(QSet<QUuid>()))
            refs.append(must(m_workspace->reader().row(uuid)).title);
        refs.sort();
        return refs;
    }

private slots:
    void init()
    {
        m_workspace =
            must(Workspace::create(m_folder.filePath(u"d%1.nevertwice"_s.arg(++m_number)), [this] { return m_now; }));
    }
    void cleanup() { m_workspace = nullptr; }

    void renamesAServiceInEveryIncidentAndTakesThatBackAsOneStep()
    {
        const QUuid one = add(anIncident().titled("One").onService("chekout").onService("cart"));
        const QUuid trashed = add(anIncident().titled("Gone").onService("chekout"));
        must(m_workspace->moveToTrash(trashed));
        const QUuid other = add(anIncident().titled("Other").onService("cart"));
        must(m_workspace->saveView({nextUuid(), u"Mine"_s, u"service:chekout sev:1 disk"_s, {}}));
        say(DirectoryKind::Service, u"chekout"_s, DirectoryFact::Runbook, u"https://run.example/checkout"_s);
        const Incident before = stored(one);
        const int version = must(m_workspace->reader().row(other)).version;

        const DirectoryWork work =
            must(renameEntry(*m_workspace, DirectoryKind::Service, u"chekout"_s, u"  checkout "_s, u"Ada"_s));
        QCOMPARE(work.incidents, 2);
        QCOMPARE(stored(one).services, (QStringList{u"checkout"_s, u"cart"_s}));
        QCOMPARE(stored(trashed).services, QStringList{u"checkout"_s});
        QCOMPARE(names(DirectoryKind::Service), (QStringList{u"cart"_s, u"checkout"_s}));
        QCOMPARE(factOf(row(DirectoryKind::Service, u"checkout"_s).entry, DirectoryFact::Runbook),
                 u"https://run.example/checkout"_s);
        QCOMPARE(must(m_workspace->reader().workspaceDocument()).views.first().query, u"service:checkout sev:1 disk"_s);
        QCOMPARE(must(m_workspace->reader().revisions(one)).last().by, u"Ada"_s);
        QCOMPARE(must(m_workspace->reader().row(other)).version, version);

        QVERIFY(must(takeBackDirectoryWork(*m_workspace, work, u"Ada"_s)).changedSince.isEmpty());
        QCOMPARE(stored(one), before);
        QCOMPARE(names(DirectoryKind::Service), (QStringList{u"cart"_s, u"chekout"_s}));
        QCOMPARE(must(m_workspace->reader().workspaceDocument()).views.first().query, u"service:chekout sev:1 disk"_s);
    }

    void refusesANameThatAnotherHas()
    {
        add(anIncident().onService("cart").onService("checkout"));
        const auto refused = renameEntry(*m_workspace, DirectoryKind::Service, u"cart"_s, u"checkout"_s, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(!renameEntry(*m_workspace, DirectoryKind::Service, u"cart"_s, u"  "_s, {}));
        QVERIFY(!renameEntry(*m_workspace, DirectoryKind::Service, u"basket"_s, u"shop"_s, {}));
        QCOMPARE(names(DirectoryKind::Service), (QStringList{u"cart"_s, u"checkout"_s}));
    }

    void mergesTwoNamesAndKeepsWhatOnlyTheOneKnew()
    {
        const QUuid both = add(anIncident().onService("Checkout").onService("cart").onService("checkout"));
        const QUuid one = add(anIncident().onService("Checkout"));
        say(DirectoryKind::Service, u"Checkout"_s, DirectoryFact::Tier, u"1"_s);
        say(DirectoryKind::Service, u"Checkout"_s, DirectoryFact::Team, u"Old"_s);
        say(DirectoryKind::Service, u"checkout"_s, DirectoryFact::Team, u"Payments"_s);
        const QList<DirectoryRow> before = must(readDirectoryRows(m_workspace->reader(), m_now));

        const DirectoryWork work =
            must(mergeEntries(*m_workspace, DirectoryKind::Service, u"Checkout"_s, u"checkout"_s, u"Ada"_s));
        QCOMPARE(stored(both).services, (QStringList{u"checkout"_s, u"cart"_s}));
        QCOMPARE(stored(one).services, QStringList{u"checkout"_s});
        QCOMPARE(names(DirectoryKind::Service), (QStringList{u"cart"_s, u"checkout"_s}));
        const DirectoryRow kept = row(DirectoryKind::Service, u"checkout"_s);
        QCOMPARE(factOf(kept.entry, DirectoryFact::Tier), u"1"_s);
        QCOMPARE(factOf(kept.entry, DirectoryFact::Team), u"Payments"_s);
        QCOMPARE(kept.incidents, 2);

        QVERIFY(must(takeBackDirectoryWork(*m_workspace, work, u"Ada"_s)).changedSince.isEmpty());
        QCOMPARE(stored(both).services, (QStringList{u"Checkout"_s, u"cart"_s, u"checkout"_s}));
        QCOMPARE(must(readDirectoryRows(m_workspace->reader(), m_now)), before);
    }

    void mergesSeveralNamesAndTakesThatBackAsOneStep()
    {
        const QUuid all = add(anIncident().onService("Checkout").onService("cart").onService("chekout"));
        const QUuid one = add(anIncident().onService("chekout"));
        say(DirectoryKind::Service, u"chekout"_s, DirectoryFact::Tier, u"2"_s);
        say(DirectoryKind::Service, u"Checkout"_s, DirectoryFact::Tier, u"1"_s);
        must(m_workspace->saveView({nextUuid(), u"Mine"_s, u"service:Checkout,chekout disk"_s, {}}));
        add(anIncident().onService("checkout"));
        const QList<DirectoryRow> before = must(readDirectoryRows(m_workspace->reader(), m_now));
        const WorkspaceDocument kept = must(m_workspace->reader().workspaceDocument());
        QStringList told;
        const auto progress = [&told](int done, int of) {
            told.append(u"%1/%2"_s.arg(done).arg(of));
            return true;
        };

        const DirectoryKind service = DirectoryKind::Service;
        QVERIFY(!mergeEntries(*m_workspace, service, {u"chekout"_s, u"nobody"_s}, u"checkout"_s, {}));
        QVERIFY(!mergeEntries(*m_workspace, service, QStringList(), u"checkout"_s, {}));
        const DirectoryWork work =
            must(mergeEntries(*m_workspace, service, {u"chekout"_s, u"Checkout"_s}, u"checkout"_s, u"Ada"_s, progress));
        QCOMPARE(work.incidents, 2);
        QCOMPARE(told, (QStringList{u"0/2"_s, u"1/2"_s})); // an incident with both is one
        QCOMPARE(stored(all).services, (QStringList{u"checkout"_s, u"cart"_s}));
        QCOMPARE(stored(one).services, QStringList{u"checkout"_s});
        QCOMPARE(names(service), (QStringList{u"cart"_s, u"checkout"_s}));
        QCOMPARE(factOf(row(service, u"checkout"_s).entry, DirectoryFact::Tier), u"2"_s); // of the first that said it
        QCOMPARE(must(m_workspace->reader().workspaceDocument()).views.first().query, u"service:checkout disk"_s);

        QVERIFY(must(takeBackDirectoryWork(*m_workspace, work, u"Ada"_s)).changedSince.isEmpty());
        QCOMPARE(must(readDirectoryRows(m_workspace->reader(), m_now)), before);
        QCOMPARE(must(m_workspace->reader().workspaceDocument()).views, kept.views);
        QCOMPARE(stored(all).services, (QStringList{u"Checkout"_s, u"cart"_s, u"chekout"_s}));
    }

    void leavesWhatSomebodyChangedSinceWhenItIsTakenBack()
    {
        const QUuid one = add(anIncident().titled("One").onService("a"));
        const QUuid two = add(anIncident().titled("Two").onService("a"));
        const DirectoryWork work = must(renameEntry(*m_workspace, DirectoryKind::Service, u"a"_s, u"b"_s, {}));
        const int version = must(m_workspace->reader().row(two)).version;
        must(m_workspace->commit(two, version, {{u"title"_s, u"Two"_s, u"Deux"_s, -1}}));
        QCOMPARE(must(takeBackDirectoryWork(*m_workspace, work, {})).changedSince, QList<QUuid>{two});
        QCOMPARE(stored(one).services, QStringList{u"a"_s});
        QCOMPARE(stored(two).services, QStringList{u"b"_s});
        QCOMPARE(names(DirectoryKind::Service), (QStringList{u"a"_s, u"b"_s})); // the other one is used
    }

    void renamesAPersonWhereverTheyAreNamed()
    {
        Incident told = anIncident()
                            .withPerson("J. \"Jo\" Berg", PersonRole::Commander)
                            .withPerson("Jo Berg", PersonRole::Commander)
                            .withAction(anAction().titled("Fix").ownedBy("J. \"Jo\" Berg"))
                            .withEvent(anEvent().saying("Looked"));
        told.timeline.first().author = u"J. \"Jo\" Berg"_s;
        const QUuid one = add(told);
        Incident asked = anIncident().titled("Asked");
        asked.approvals.append(Approval{nextUuid(), u"J. \"Jo\" Berg"_s, Verdict::Asked, m_now, {}});
        const QUuid two = add(asked);
        must(mergeEntries(*m_workspace, DirectoryKind::Person, u"J. \"Jo\" Berg"_s, u"Jo Berg"_s, {}));
        QCOMPARE(stored(one).people.size(), 1);
        QCOMPARE(stored(one).actions.first().owner, u"Jo Berg"_s);
        QCOMPARE(stored(one).timeline.first().author, u"Jo Berg"_s);
        QCOMPARE(stored(two).approvals.first().name, u"Jo Berg"_s);
        QCOMPARE(row(DirectoryKind::Person, u"Jo Berg"_s).openActions, 1);
    }

    void findsTheIncidentsOfATeamByTheServicesItOwns()
    {
        add(anIncident().titled("Ours").onService("checkout"));
        add(anIncident().titled("Both").onService("cart").onService("checkout"));
        add(anIncident().titled("Theirs").onService("cart"));
        add(anIncident().titled("Nobody's").onService("web").withAction(anAction().ownedBy("Ines")));
        say(DirectoryKind::Service, u"checkout"_s, DirectoryFact::Team, u"Payments"_s);
        say(DirectoryKind::Service, u"cart"_s, DirectoryFact::Team, u"Data platform"_s);
        QCOMPARE(answering(u"team:PAYMENTS"_s), (QStringList{u"Both"_s, u"Ours"_s}));
        QCOMPARE(answering(u"-team:payments"_s), (QStringList{u"Nobody's"_s, u"Theirs"_s}));
        QCOMPARE(answering(u"team:\"data platform\",payments"_s), (QStringList{u"Both"_s, u"Ours"_s, u"Theirs"_s}));
        QCOMPARE(answering(u"team:nobody"_s), QStringList());
        QCOMPARE(must(m_workspace->reader().names(NameKind::Team)), (QStringList{u"Data platform"_s, u"Payments"_s}));
        QCOMPARE(row(DirectoryKind::Team, u"Payments"_s).incidents, 2);
        QCOMPARE(row(DirectoryKind::Team, u"Payments"_s).services, QStringList{u"checkout"_s});
        QCOMPARE(row(DirectoryKind::Team, u"Payments"_s).openActions, 0);
        say(DirectoryKind::Person, u"Ines"_s, DirectoryFact::Team, u"Payments"_s);
        QCOMPARE(row(DirectoryKind::Team, u"Payments"_s).people, QStringList{u"Ines"_s});
        QCOMPARE(row(DirectoryKind::Team, u"Payments"_s).openActions, 1);
        QCOMPARE(must(ownersOfTeams(m_workspace->reader(), {u"payments"_s})),
                 (QSet<QString>{u"payments"_s, u"ines"_s}));
    }

    void renamesATeamWithWhatItOwns()
    {
        add(anIncident().titled("Ours").onService("checkout").withAction(anAction().ownedBy("Payments")));
        say(DirectoryKind::Service, u"checkout"_s, DirectoryFact::Team, u"Payments"_s);
        must(m_workspace->saveView({nextUuid(), u"Mine"_s, u"team:payments"_s, {}}));
        const DirectoryWork work = must(renameEntry(*m_workspace, DirectoryKind::Team, u"Payments"_s, u"Money"_s, {}));
        QCOMPARE(answering(u"team:money"_s), QStringList{u"Ours"_s});
        QCOMPARE(must(m_workspace->reader().workspaceDocument()).views.first().query, u"team:Money"_s);
        QCOMPARE(must(m_workspace->reader().actions()).first().action.owner, u"Money"_s);
        must(takeBackDirectoryWork(*m_workspace, work, {}));
        QCOMPARE(answering(u"team:payments"_s), QStringList{u"Ours"_s});
        QCOMPARE(names(DirectoryKind::Team), QStringList{u"Payments"_s});
    }

    void takesNobodyForNamedWhereOnlyTheLettersStand()
    {
        Incident told = anIncident().titled("One");
        told.headings.insert(u"impact"_s, u"Ana"_s); // stands beside the approvals
        add(told);
        add(anIncident().titled("Two").withPerson("Anna", PersonRole::Author));
        must(renameEntry(*m_workspace, DirectoryKind::Person, u"Anna"_s, u"Ana"_s, {}));
        QCOMPARE(names(DirectoryKind::Person), QStringList{u"Ana"_s});
        Incident asked = anIncident().titled("Three");
        asked.approvals.append(Approval{nextUuid(), u"Cy"_s, Verdict::Asked, m_now, {}});
        add(asked);
        QVERIFY(!renameEntry(*m_workspace, DirectoryKind::Person, u"Ana"_s, u"Cy"_s, {})); // asked to approve
    }

    void takesATeamForTheSameInWhicheverCase()
    {
        add(anIncident().titled("Ours").onService("checkout").withAction(anAction().ownedBy("payments")));
        say(DirectoryKind::Service, u"checkout"_s, DirectoryFact::Team, u"Payments"_s);
        say(DirectoryKind::Person, u"Ines"_s, DirectoryFact::Team, u"payments"_s);
        QCOMPARE(names(DirectoryKind::Team), QStringList{u"Payments"_s});
        QCOMPARE(factOf(row(DirectoryKind::Person, u"Ines"_s).entry, DirectoryFact::Team), u"Payments"_s);
        must(renameEntry(*m_workspace, DirectoryKind::Team, u"Payments"_s, u"PAYMENTS"_s, {}));
        QCOMPARE(row(DirectoryKind::Team, u"PAYMENTS"_s).services, QStringList{u"checkout"_s});
        QCOMPARE(must(m_workspace->reader().actions()).first().action.owner, u"PAYMENTS"_s);
        add(anIncident().titled("Theirs").withAction(anAction().ownedBy("Hubs")));
        say(DirectoryKind::Person, u"Bo"_s, DirectoryFact::Team, u"Hubs"_s);
        QVERIFY(!renameEntry(*m_workspace, DirectoryKind::Team, u"Hubs"_s, u"payments"_s, {}));
    }

    void leavesKeptSearchesAloneWhenATeamIsRemoved()
    {
        say(DirectoryKind::Service, u"checkout"_s, DirectoryFact::Team, u"Hubs"_s);
        must(m_workspace->saveView({nextUuid(), u"Theirs"_s, u"team:Hubs sev:1"_s, {}}));
        const DirectoryWork work = must(removeEntry(*m_workspace, DirectoryKind::Team, u"Hubs"_s, {}));
        QCOMPARE(names(DirectoryKind::Team), QStringList());
        QCOMPARE(must(m_workspace->reader().workspaceDocument()).views.first().query, u"team:Hubs sev:1"_s);
        must(takeBackDirectoryWork(*m_workspace, work, {}));
        QCOMPARE(row(DirectoryKind::Team, u"Hubs"_s).services, QStringList{u"checkout"_s});
    }

    void leavesWhatIsOfATeamWhereItsOtherSpellingIsRemoved()
    {
        WorkspaceDocument other;
        other.teams = {{nextUuid(), u"payments"_s, {}}, {nextUuid(), u"Payments"_s, {}}};
        DirectoryEntry service{nextUuid(), u"checkout"_s, {}};
        setFact(service, DirectoryFact::Team, u"Payments"_s);
        other.services = {service};
        must(m_workspace->importWorkspace(other));
        must(removeEntry(*m_workspace, DirectoryKind::Team, u"payments"_s, {}));
        QCOMPARE(row(DirectoryKind::Service, u"checkout"_s).entry, service);
        must(removeEntry(*m_workspace, DirectoryKind::Team, u"Payments"_s, {}));
        QCOMPARE(factOf(row(DirectoryKind::Service, u"checkout"_s).entry, DirectoryFact::Team), QString());
    }

    void changesNothingWhereItIsStopped()
    {
        const QUuid one = add(anIncident().titled("One").onService("a"));
        add(anIncident().titled("Two").onService("a"));
        int told = 0;
        const auto stopped = renameEntry(*m_workspace, DirectoryKind::Service, u"a"_s, u"b"_s, {},
                                         [&](int done, int all) { return ++told, done + 1 < all; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(told, 2);
        QCOMPARE(stored(one).services, QStringList{u"a"_s});
        QCOMPARE(names(DirectoryKind::Service), QStringList{u"a"_s});
    }

    void asksForTheActionsOfATeamAndForWords()
    {
        add(anIncident()
                .titled("Pool exhausted")
                .onService("checkout")
                .withAction(anAction().titled("Grow").ownedBy("Ines"))
                .withAction(anAction().titled("Watch")));
        add(anIncident().titled("Disk full").onService("web").withAction(anAction().titled("Clean").ownedBy("Bo")));
        add(anIncident().titled("Pool leaked").onService("web").withAction(anAction().titled("Close").ownedBy("bo")));
        say(DirectoryKind::Service, u"checkout"_s, DirectoryFact::Team, u"Payments"_s);
        say(DirectoryKind::Person, u"Bo"_s, DirectoryFact::Team, u"Payments"_s);
        const auto actions = [this](const QString &query) {
            QStringList titles;
            for (const ActionRow &one : must(actionsAnswering(m_workspace->reader(), query, m_now)))
                titles.append(one.action.title);
            titles.sort();
            return titles;
        };
        QCOMPARE(actions(u"team:payments"_s), (QStringList{u"Clean"_s, u"Close"_s, u"Grow"_s, u"Watch"_s}));
        QCOMPARE(actions(u"team:payments pool"_s), (QStringList{u"Close"_s, u"Grow"_s, u"Watch"_s}));
        QCOMPARE(actions(u"-team:payments"_s), QStringList());
        QCOMPARE(actions(u"team:payments -team:nobody service:web"_s), (QStringList{u"Clean"_s, u"Close"_s}));
        QCOMPARE(row(DirectoryKind::Team, u"Payments"_s).openActions, 4);
    }

    void removesOnlyWhatNoIncidentNames()
    {
        const QUuid one = add(anIncident().tagged("dns").tagged("old"));
        QVERIFY(!removeEntry(*m_workspace, DirectoryKind::Tag, u"dns"_s, {}));
        const int version = must(m_workspace->reader().row(one)).version;
        must(
            m_workspace->commit(one, version, {{u"tags"_s, QJsonArray{u"dns"_s, u"old"_s}, QJsonArray{u"dns"_s}, -1}}));
        const DirectoryWork work = must(removeEntry(*m_workspace, DirectoryKind::Tag, u"old"_s, {}));
        QCOMPARE(names(DirectoryKind::Tag), QStringList{u"dns"_s});
        must(takeBackDirectoryWork(*m_workspace, work, {}));
        QCOMPARE(names(DirectoryKind::Tag), (QStringList{u"dns"_s, u"old"_s}));
    }

    void takesInWhatAnotherWorkspaceKnowsOfANameAndKeepsItsOwn()
    {
        add(anIncident().onService("checkout"));
        say(DirectoryKind::Service, u"checkout"_s, DirectoryFact::Tier, u"1"_s);
        WorkspaceDocument other;
        DirectoryEntry told{nextUuid(), u"checkout"_s, {{u"pager"_s, u"42"_s}}};
        setFact(told, DirectoryFact::Tier, u"3"_s);
        setFact(told, DirectoryFact::Team, u"Payments"_s);
        other.services = {told};
        other.teams = {{nextUuid(), u"Payments"_s, {}}};
        must(m_workspace->importWorkspace(other));
        const DirectoryEntry known = row(DirectoryKind::Service, u"checkout"_s).entry;
        QCOMPARE(factOf(known, DirectoryFact::Tier), u"1"_s);
        QCOMPARE(factOf(known, DirectoryFact::Team), u"Payments"_s);
        QCOMPARE(known.extra.value(u"pager"_s).toString(), u"42"_s);
        QCOMPARE(names(DirectoryKind::Team), QStringList{u"Payments"_s});
    }

    void takesApartWhatIsTypedAboveAList()
    {
        QCOMPARE(rowQuery(u"fix team:\"Data platform\" owner:ines -service:web"_s),
                 (RowQuery{u"team:\"Data platform\" -service:web"_s, u"fix owner:ines"_s, {u"Data platform"_s}}));
        QCOMPARE(rowQuery(u"team:"_s), RowQuery());
        QCOMPARE(rowQuery(u"sev:odd"_s), (RowQuery{{}, u"sev:odd"_s, {}}));
    }
};

NEVERTWICE_TEST(DirectoryWorkTest);
#include "directorywork_test.moc"
