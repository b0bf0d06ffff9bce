#include "model/store/switchindex.h"

#include "model/store/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class SwitchIndexTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<SwitchIndex> m_index;
    int m_number = 0;

    QStringList found(const QString &typed, int most = 10)
    {
        QStringList titles;
        for (const SwitchTarget &target : must(m_index->find(typed, most)))
            titles.append(target.title);
        return titles;
    }

private slots:
    void init()
    {
        m_workspace = must(Workspace::create(m_folder.filePath(u"%1.nevertwice"_s.arg(++m_number)),
                                             stoppedAt("2026-02-01T12:00:00Z")));
        m_reader = must(m_workspace->openReader());
        m_index = std::make_unique<SwitchIndex>(*m_reader);
        for (const char *day : {"01", "02", "03"})
            must(m_workspace->add(anIncident()
                                      .titled(QString(u"Pool exhausted on day "_s + QLatin1String(day)))
                                      .startedAt(QString(u"2026-01-"_s + QLatin1String(day) + u"T10:00:00Z"_s))
                                      .inState(State::Resolved)));
    }

    void putsTheNewestOfThoseAlikeFirst()
    {
        QCOMPARE(found(u"pool"_s), (QStringList{u"Pool exhausted on day 03"_s, u"Pool exhausted on day 02"_s,
                                                u"Pool exhausted on day 01"_s}));
        QCOMPARE(found(u"pool"_s, 1), QStringList{u"Pool exhausted on day 03"_s});
    }

    void putsTheNumberFirst()
    {
        QCOMPARE(found(u"2"_s).value(0), u"Pool exhausted on day 02"_s);
        QCOMPARE(found(u"inc-1"_s).value(0), u"Pool exhausted on day 01"_s);
    }

    void followsWhatIsSaved()
    {
        QCOMPARE(found(u"zebra"_s), QStringList());
        must(m_workspace->add(anIncident().titled("Zebra").inState(State::Investigating)));
        QCOMPARE(found(u"zebra"_s), QStringList{u"Zebra"_s});
        QCOMPARE(found({}), QStringList{u"Zebra"_s}); // the only one that is open
    }

    void leavesOutWhatLiesInTheTrash()
    {
        const Incident incident = anIncident().titled("Gone").withAction(anAction().titled("Gone too"));
        must(m_workspace->add(incident));
        QCOMPARE(found(u"gone"_s).size(), 2);
        must(m_workspace->moveToTrash(incident.uuid));
        QCOMPARE(found(u"gone"_s), QStringList());
    }

    void findsCausesAndActionsBehindIncidents()
    {
        must(m_workspace->add(anIncident()
                                  .titled("Pool again")
                                  .startedAt("2025-01-01T10:00:00Z")
                                  .causedBy(aCause().titled("Pool misread"))
                                  .withAction(anAction().titled("Pool sized anew"))));
        const QList<SwitchTarget> targets = must(m_index->find(u"pool"_s, 10));
        QCOMPARE(targets.size(), 6);
        for (const auto kind : {SwitchTarget::Kind::Cause, SwitchTarget::Kind::Action})
            QVERIFY(
                std::any_of(targets.begin(), targets.end(), [kind](const SwitchTarget &t) { return t.kind == kind; }));
        const auto action = std::find_if(targets.begin(), targets.end(),
                                         [](const SwitchTarget &t) { return t.kind == SwitchTarget::Kind::Action; });
        QCOMPARE(action->ref, u"INC-4.1"_s);
        QVERIFY(action->isOpen);
    }
};

NEVERTWICE_TEST(SwitchIndexTest);
#include "switchindex_test.moc"
