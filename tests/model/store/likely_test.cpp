#include "model/store/likely.h"
#include "model/store/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/likedrafts.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class LikelyTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    int m_number = 0;

    QUuid add(const Incident &incident) { return must(m_workspace->add(incident)).uuid; }
    static QStringList titles(const QList<SimilarHit> &hits)
    {
        QStringList list;
        for (const SimilarHit &one : hits)
            list.append(one.hit.title);
        return list;
    }
    QList<SimilarHit> like(const QUuid &uuid)
    {
        return must(similarIncidents(m_workspace->reader(), must(m_workspace->reader().incident(uuid)), 10));
    }

    void addOthers()
    {
        add(anIncident().titled("Certificate of the gateway expired").withRootCause("The renewal job had stopped."));
        add(anIncident().titled("Disk full on the mail host").withRootCause("No space left on the device."));
        add(anIncident().titled("Name did not resolve").withRootCause("A DNS record was deleted by mistake."));
        add(anIncident().titled("Power cut in the branch").withRootCause("The generator did not start."));
    }

private slots:
    void init()
    {
        m_workspace = must(Workspace::create(m_folder.filePath(u"l%1.nevertwice"_s.arg(++m_number)),
                                             stoppedAt("2026-02-01T12:00:00Z")));
    }
    void cleanup() { m_workspace = nullptr; }

    void findsTheSameKindOfFailureToldInOtherWords()
    {
        addOthers();
        const QUuid asked = add(anIncident()
                                    .titled("Orders hung at noon")
                                    .withRootCause("The connection pool was too small for the load of the sale."));
        add(anIncident()
                .titled("Reports failed after the nightly job")
                .withRootCause("PostgreSQL refused clients: too many connections, one query leaked them."));
        const QList<SimilarHit> hits = like(asked);
        QCOMPARE(titles(hits).value(0), u"Reports failed after the nightly job"_s);
        QVERIFY2(hits.first().reason.contains(u"connection limit"_s), qPrintable(hits.first().reason));
        QVERIFY(hits.first().hit.score > 0 && hits.first().hit.score <= 1.5);
        QVERIFY(!titles(hits).contains(u"Orders hung at noon"_s));
    }

    void saysThatTheCauseIsTheSame()
    {
        addOthers();
        const Cause cause = aCause().titled("Renewal is done by hand").inCategory(CauseCategory::Process);
        const QUuid asked = add(anIncident().titled("Scanners offline").causedBy(cause).onService("Stock"));
        add(anIncident().titled("Partners cut off").causedBy(cause).onService("stock"));
        const QList<SimilarHit> hits = like(asked);
        QCOMPARE(titles(hits).value(0), u"Partners cut off"_s);
        QVERIFY2(hits.first().reason.startsWith(u"same cause: Renewal is done by hand"_s),
                 qPrintable(hits.first().reason));
        QVERIFY(hits.first().reason.contains(u"same service: Stock"_s));
    }

    void answersATextThatWasNeverSaved()
    {
        addOthers();
        const auto hits = must(similarToText(m_workspace->reader(), u"the tls cert ran out, nobody renewed it"_s, 3));
        QCOMPARE(titles(hits).value(0), u"Certificate of the gateway expired"_s);
        QVERIFY(must(similarToText(m_workspace->reader(), u"\" OR NEAR( 😅"_s, 3)).isEmpty());
        QVERIFY(must(similarToText(m_workspace->reader(), QString(), 3)).isEmpty());
    }

    void leavesTheTrashAlone()
    {
        addOthers();
        const QUuid gone = add(anIncident().titled("Certificate expired again").withRootCause("Nobody renewed it."));
        must(m_workspace->moveToTrash(gone));
        const auto hits = must(similarToText(m_workspace->reader(), u"certificate expired, renewed"_s, 5));
        QVERIFY(!titles(hits).contains(u"Certificate expired again"_s));
    }

    // More than are compared one by one: the index of words chooses.
    void findsWhatIsPlantedAmongMany()
    {
        constexpr int all = 400;
        constexpr int planted = 50;
        Generator generator({.seed = 3, .count = all, .words = 5'000});
        QList<Incident> incidents;
        QList<IncomingDocument> documents;
        for (int i = 0; i < all; ++i) {
            incidents.append(generator.next());
            documents.append({incidents.last(), {}});
        }
        must(m_workspace->import(documents));
        const auto found = [&](int sharedPercent) {
            int count = 0;
            for (int i = 0; i < planted; ++i) {
                const Incident &source = incidents[i * (all / planted)];
                const Incident draft = likeIn(sharedPercent, source, generator);
                const auto like = must(likeIncidents(m_workspace->reader(), draft, 10));
                const IncidentId id = must(m_workspace->reader().row(source.uuid)).id;
                count += std::any_of(like.begin(), like.end(), [&](const auto &one) { return one.id == id; }) ? 1 : 0;
            }
            return count;
        };
        const int most = found(70);
        QVERIFY2(most * 100 >= planted * 98, qPrintable(QString::number(most)));
        const int some = found(40);
        QVERIFY2(some * 100 >= planted * 90, qPrintable(QString::number(some)));
    }

    // More have these words, all of them newer, than are compared: where the words stand tells which are worth it.
    void comparesWhatTellsWhySoonerThanWhatWasNotedOnTheWay()
    {
        QList<IncomingDocument> documents{
            {anIncident().titled("Parcels were late").withRootCause("The walrus sorter swallowed its turquoise belt."),
             {}}};
        for (int i = 0; i < 1'000; ++i) {
            auto other = anIncident().titled(u"Parcel %1 was late"_s.arg(i)).withRootCause("Rain.");
            if (i % 20 == 0)
                other.withEvent("2026-01-05T10:05:00Z", EventKind::Note, "walrus turquoise sorter belt swallowed");
            documents.append({other, {}});
        }
        must(m_workspace->import(documents));
        const auto hits =
            must(similarToText(m_workspace->reader(), u"walrus sorter with a turquoise belt swallowed it"_s, 40));
        QVERIFY(titles(hits).contains(u"Parcels were late"_s));
    }

    void proposesOneCauseForThoseThatHaveProbablyOne()
    {
        QList<QUuid> all;
        const QList<QUuid> pool{
            add(anIncident()
                    .titled("Shop was slow on Saturday")
                    .withSummary("The database connection pool was exhausted under the load of the sale.")
                    .withRootCause("The connection pool was configured with ten connections.")),
            add(anIncident()
                    .titled("Sign-up did not work")
                    .withSummary("All database connections were taken, new users waited in vain.")
                    .withRootCause("The maximum of the connection pool was set too low by a configuration mistake.")),
            add(anIncident()
                    .titled("Reports gave no answer")
                    .withSummary("Requests waited for a database connection.")
                    .withRootCause("A misconfigured connection pool let reports use up all connections."))};
        all = pool;
        addOthers();
        for (const QString &name : {u"INC-4"_s, u"INC-5"_s, u"INC-6"_s, u"INC-7"_s})
            all.append(must(m_workspace->reader().row(name)).uuid);
        const QList<LikelyGroup> groups = must(likelyGroups(m_workspace->reader(), all));
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.first().incidents, pool);
        QVERIFY2(groups.first().title.contains(u"onnection"_s), qPrintable(groups.first().title));
    }
};

NEVERTWICE_TEST(LikelyTest);
#include "likely_test.moc"
