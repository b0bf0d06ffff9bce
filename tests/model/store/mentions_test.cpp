#include "model/store/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class MentionsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QUuid m_asked; // INC-1
    int m_number = 0;

    QUuid add(const Incident &incident) { return must(m_workspace->add(incident)).uuid; }
    QList<Mention> mentions(int limit = 20) { return must(m_workspace->reader().mentions(m_asked, limit)); }
    QStringList refs()
    {
        QStringList list;
        for (const Mention &mention : mentions())
            list.append(mention.ref);
        return list;
    }

private slots:
    void init()
    {
        m_workspace = must(Workspace::create(m_folder.filePath(u"m%1.nevertwice"_s.arg(++m_number)),
                                             stoppedAt("2026-02-01T12:00:00Z")));
        m_asked = add(anIncident().titled("Disk full").withSummary("This is INC-1 itself."));
    }
    void cleanup() { m_workspace = nullptr; }

    void areTextsThatSayTheRef()
    {
        add(anIncident().titled("Again").withSummary("The same as INC-1, a month later."));
        add(anIncident().titled("Timeline").withEvent("2026-01-01T10:00:00Z", EventKind::Note, "Looks like (INC-1)"));
        QCOMPARE(mentions().size(), 2);
        const QList<Mention> all = mentions();
        const Mention &again = all[0].title == u"Again" ? all[0] : all[1];
        QCOMPARE(again.where, u"summary"_s);
        QVERIFY2(again.snippet.contains(u"INC-1"_s), qPrintable(again.snippet));
        QVERIFY(!again.relation);
    }

    void areNotRefsThatOnlyBeginSo()
    {
        add(anIncident().withSummary("INC-12 and INC-100."));
        add(anIncident().withSummary("The Inc. 1 of Delaware; inc-1."));
        add(anIncident().withSummary("ZINC-1 is a metal."));
        QCOMPARE(refs(), QStringList());
    }

    void areRelatedIncidentsFirst()
    {
        add(anIncident().startedAt("2026-01-05T10:00:00Z").withSummary("See INC-1."));
        add(anIncident()
                .startedAt("2026-01-02T10:00:00Z")
                .withTrigger("INC-1 came back.")
                .relatedTo(m_asked, Relation::Duplicate));
        QCOMPARE(refs(), (QStringList{u"INC-3"_s, u"INC-2"_s}));
        QCOMPARE(mentions()[0].relation, std::optional(Code<Relation>(Relation::Duplicate)));
        QCOMPARE(mentions()[0].where, u"trigger"_s);
        QCOMPARE(mentions(1).size(), 1);
    }

    void areNotInTheTrash()
    {
        const QUuid other = add(anIncident().withSummary("See INC-1.").relatedTo(m_asked, Relation::FollowUp));
        QCOMPARE(mentions().size(), 1);
        must(m_workspace->moveToTrash(other));
        QCOMPARE(mentions().size(), 0);
    }

    void failForAnIncidentThatIsNotThere()
    {
        const auto nobody = m_workspace->reader().mentions(nextUuid(), 20);
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().kind, Error::Kind::NotFound);
    }
};

NEVERTWICE_TEST(MentionsTest);
#include "mentions_test.moc"
