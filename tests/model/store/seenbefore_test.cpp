#include "model/store/past.h"
#include "model/store/records.h"
#include "model/store/seenbefore.h"
#include "model/store/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class SeenBeforeTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Moment m_now = at("2026-03-01T12:00:00Z");
    int m_number = 0;

    QUuid add(const Incident &incident) { return must(m_workspace->add(incident)).uuid; }
    SeenBefore seen(const Incident &incident, ProfileCache *cache = nullptr)
    {
        return must(seenBefore(m_workspace->reader(), incident, m_now, 10, cache));
    }
    static QStringList refs(const SeenBefore &seen)
    {
        QStringList list;
        for (const SeenIncident &one : seen.incidents)
            list.append(one.ref);
        return list;
    }
    static bool tells(const SeenIncident &seen, LikenessReason::Kind kind)
    {
        return std::any_of(seen.reasons.begin(), seen.reasons.end(),
                           [&](const LikenessReason &reason) { return reason.kind == kind; });
    }

    void addOthers()
    {
        add(anIncident().titled("Disk full on the mail host").withRootCause("No space left on the device."));
        add(anIncident().titled("Power cut in the branch").withRootCause("The generator did not start."));
        add(anIncident().titled("Name did not resolve").withRootCause("A DNS record was deleted by mistake."));
    }

private slots:
    void init()
    {
        m_workspace =
            must(Workspace::create(m_folder.filePath(u"s%1.nevertwice"_s.arg(++m_number)), [this] { return m_now; }));
    }
    void cleanup() { m_workspace = nullptr; }

    void tellsFromOneSentenceWhatMendedItThenAndWhatIsStillOpen()
    {
        addOthers();
        add(anIncident()
                .titled("Certificate of the gateway expired")
                .startedAt("2026-01-05T10:00:00Z")
                .resolvedAt("2026-01-05T11:35:00Z")
                .withRootCause("The renewal job had stopped.")
                .withResolution("A new certificate was installed by hand.")
                .withAction(anAction()
                                .titled("Watch the renewal job")
                                .ownedBy("Bo")
                                .dueOn("2026-02-01")
                                .madeAt("2026-01-06T10:00:00Z"))
                .withAction(anAction().titled("Install it").doneAt("2026-01-05T11:35:00Z")));
        const SeenBefore known = seen(anIncident().withSummary("The TLS certificate of the shop has expired."));
        QVERIFY(!known.incidents.isEmpty());
        const SeenIncident &first = known.incidents.first();
        QCOMPARE(first.ref, u"INC-4"_s);
        QCOMPARE(first.mended, u"A new certificate was installed by hand."_s);
        QCOMPARE(first.promises.size(), 1);
        QCOMPARE(first.promises.first().name, u"INC-4.1"_s);
        QCOMPARE(first.promises.first().owner, u"Bo"_s);
        QVERIFY(first.promises.first().isOverdue);
        QVERIFY(first.isBefore);
        QVERIFY(tells(first, LikenessReason::Kind::Failure));
        QCOMPARE(known.compared, 4);
        QCOMPARE(known.basis, SeenBefore::Basis::Likeness);
        QCOMPARE(known.lastRef, u"INC-4"_s);
        QCOMPARE(known.guard.impact, Duration(std::chrono::minutes(95)));
        QCOMPARE(known.open.size(), 1);
    }

    void takesWhatMendedItFromTheTimelineWhereNobodyWroteIt()
    {
        add(anIncident()
                .titled("Certificate of the gateway expired")
                .withRootCause("The renewal job had stopped.")
                .withEvent("2026-01-05T10:00:00Z", EventKind::Detection, "Pager")
                .withEvent("2026-01-05T10:30:00Z", EventKind::Mitigation, "Installed the spare certificate"));
        const SeenBefore known = seen(anIncident().titled("Certificate expired, renewal job stopped"));
        QCOMPARE(known.incidents.first().mended, u"Installed the spare certificate"_s);
    }

    void guardsByTheCauseFirst()
    {
        addOthers();
        const Cause cause = aCause().titled("Renewal is done by hand");
        add(anIncident()
                .titled("Scanners offline")
                .startedAt("2026-01-01T10:00:00Z")
                .causedBy(cause)
                .withAction(anAction().titled("Renew by a job").madeAt("2026-01-02").dueOn("2026-01-20")));
        add(anIncident()
                .titled("Partners cut off")
                .startedAt("2026-02-01T10:00:00Z")
                .resolvedAt("2026-02-01T10:30:00Z")
                .causedBy(cause));
        const SeenBefore known =
            seen(anIncident().titled("Tills down").startedAt("2026-02-20T10:00:00Z").causedBy(cause));
        QCOMPARE(known.basis, SeenBefore::Basis::Cause);
        QCOMPARE(known.causes, QStringList{u"Renewal is done by hand"_s});
        QCOMPARE(known.guard.earlier.size(), 2);
        QCOMPARE(known.guard.last, at("2026-02-01T10:00:00Z"));
        QCOMPARE(known.guard.impact, Duration(std::chrono::minutes(30)));
        QCOMPARE(known.guard.impactOf, 1);
        QCOMPARE(known.lastRef, u"INC-5"_s);
        QCOMPARE(known.open.size(), 1);
        QCOMPARE(known.open.first().name, u"INC-4.1"_s);
        QVERIFY(known.open.first().wasOverdue);
        QCOMPARE(known.incidents.first().causes.first().title, u"Renewal is done by hand"_s);
        QVERIFY(tells(known.incidents.first(), LikenessReason::Kind::Cause));
        const SeenBefore story = must(
            repeatStory(m_workspace->reader(),
                        anIncident().titled("Tills down").startedAt("2026-02-20T10:00:00Z").causedBy(cause), m_now));
        QCOMPARE(story.guard, known.guard);
        QCOMPARE(story.open, known.open);
    }

    // What is counted is named: the sentence and the number speak of the same.
    void namesWhatACauseStandsUnderWhereThatCameBefore()
    {
        const Cause wide = aCause().titled("Nobody owns the disks");
        const Cause narrow = aCause().titled("Nothing is pruned").under(wide.uuid);
        const Cause sister = aCause().titled("Nobody watches").under(wide.uuid);
        for (const Cause &cause : {wide, narrow, sister})
            must(m_workspace->saveCause(cause));
        add(anIncident().titled("Orders lost").startedAt("2026-01-01T10:00:00Z").causedBy(wide));
        add(anIncident().titled("Mails lost").startedAt("2026-01-02T10:00:00Z").causedBy(sister));
        const Incident draft = anIncident().titled("Disk full").startedAt("2026-02-20T10:00:00Z").causedBy(narrow);
        const SeenBefore alone = seen(draft);
        QCOMPARE(alone.causes, QStringList{wide.title});
        QCOMPARE(alone.guard.earlier.size(), 1);
        add(anIncident().titled("Backups lost").startedAt("2026-01-03T10:00:00Z").causedBy(narrow));
        const SeenBefore both = seen(draft);
        QCOMPARE(both.causes, (QStringList{narrow.title, wide.title}));
        QCOMPARE(both.guard.earlier.size(), 2);
    }

    void knowsTheSameFalseLead()
    {
        addOthers();
        add(anIncident()
                .titled("Orders slow")
                .withSummary("Orders were slow for an hour.")
                .withEvent("2026-01-05T10:00:00Z", EventKind::FalseLead,
                           "Suspected the Varnish cache, purged it twice"));
        const SeenBefore known =
            seen(anIncident()
                     .titled("Search slow")
                     .withSummary("Search was slow.")
                     .withEvent("2026-02-05T10:00:00Z", EventKind::FalseLead, "Purged the Varnish cache in vain"));
        QVERIFY(refs(known).contains(u"INC-4"_s));
        QVERIFY(tells(known.incidents.at(refs(known).indexOf(u"INC-4"_s)), LikenessReason::Kind::FalseLead));
    }

    void leavesItselfAndTheTrashAlone()
    {
        const QUuid gone = add(anIncident().titled("Certificate expired again").withRootCause("Nobody renewed it."));
        Incident self = anIncident().titled("Certificate expired").withRootCause("Nobody renewed it.");
        self.uuid = add(self);
        must(m_workspace->moveToTrash(gone));
        QVERIFY(seen(self).incidents.isEmpty());
        QCOMPARE(seen(self).compared, 0);
        QCOMPARE(seen(self).basis, SeenBefore::Basis::Nothing);
    }

    void rememberingChangesNoAnswer()
    {
        addOthers();
        const QUuid uuid = add(anIncident().titled("Certificate expired").withRootCause("Nobody renewed it."));
        ProfileCache cache;
        const Incident draft = anIncident().titled("Disk full: no space left").withRootCause("Nobody looked.");
        const SeenBefore first = seen(draft, &cache);
        QCOMPARE(seen(draft, &cache), first);
        const Incident before = must(m_workspace->reader().incident(uuid));
        Incident after = before;
        after.rootCause = u"The disk was full, no space left. Nobody looked."_s;
        must(m_workspace->commit(uuid, must(m_workspace->reader().row(uuid)).version, diff(before, after)));
        const SeenBefore second = seen(draft, &cache);
        QVERIFY(second != first);
        QCOMPARE(refs(second), refs(seen(draft)));
    }

    // What is read for one incident is enough to judge it.
    void judgesFromItsSurroundingsAsFromTheWholeHistory()
    {
        QRandomGenerator random(7);
        const auto any = [&random](int below) { return random.bounded(below); };
        QList<Cause> causes;
        for (int i = 0; i < 6; ++i) {
            CauseBuilder cause = aCause().titled(u"Cause %1"_s.arg(i));
            if (i > 0 && any(2) == 0) cause.under(causes.at(any(i)).uuid);
            causes.append(cause);
            must(m_workspace->saveCause(causes.last()));
        }
        QList<Incident> all;
        for (int i = 0; i < 40; ++i) {
            IncidentBuilder incident = anIncident().titled(u"Incident %1"_s.arg(i));
            if (any(8) != 0) incident.startedAt(u"2026-01-%1T10:00:00Z"_s.arg(1 + any(28), 2, 10, QChar(u'0')));
            if (any(8) == 0) incident.classifiedAs(Classification::Drill);
            QList<int> picked;
            for (int left = any(3); left > 0; --left)
                if (const int one = any(6); !picked.contains(one)) picked.append(one);
            for (const int one : std::as_const(picked))
                incident.causedBy(causes.at(one), any(3) == 0 ? CauseRole::DelayedDetection : CauseRole::Root);
            for (int left = any(3); left > 0; --left) {
                ActionBuilder action =
                    anAction().titled("Do it").madeAt(u"2026-01-%1T10:00:00Z"_s.arg(1 + any(28), 2, 10, QChar(u'0')));
                if (any(2) == 0) action.answering(causes.at(any(6)).uuid);
                incident.withAction(action);
            }
            all.append(incident);
            add(incident);
            if (any(10) == 0) must(m_workspace->moveToTrash(all.last().uuid));
        }
        const History whole = must(readRecords(m_workspace->reader())).history;
        qsizetype found = 0;
        for (const Incident &incident : std::as_const(all)) {
            const History around = must(pastAround(m_workspace->reader(), incident));
            QVERIFY(around.incidents.size() <= whole.incidents.size());
            RepeatGuard narrow = guardByCause(around, pastIncident(incident), m_now);
            RepeatGuard wide = guardByCause(whole, pastIncident(incident), m_now);
            for (RepeatGuard *guard : {&narrow, &wide}) {
                std::sort(guard->open.begin(), guard->open.end(),
                          [](const auto &a, const auto &b) { return a.action < b.action; });
                std::sort(guard->earlier.begin(), guard->earlier.end()); // of one start in any order
            }
            QCOMPARE(narrow, wide);
            found += wide.open.size() + wide.earlier.size();
        }
        QVERIFY(found > 0);
    }
};

NEVERTWICE_TEST(SeenBeforeTest);
#include "seenbefore_test.moc"
