#include "ui/find/incidentitemmodel.h"

#include "model/store/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class IncidentItemModelTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<IncidentItemModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QUuid add(const Incident &incident)
    {
        must(m_workspace->add(incident));
        return incident.uuid;
    }
    Incident dated(int day, const QString &title)
    {
        return anIncident().titled(title).startedAt(u"2026-01-%1T10:00:00Z"_s.arg(day, 2, 10, QChar(u'0')));
    }
    QStringList titles() const
    {
        QStringList list;
        for (int row = 0; row < m_model->rowCount(); ++row)
            list.append(m_model->index(row, IncidentItemModel::TitleColumn).data().toString());
        return list;
    }
    QString spoken(int row) const { return m_model->index(row, 0).data(Qt::AccessibleTextRole).toString(); }

private slots:
    void init()
    {
        m_workspace = must(Workspace::create(m_folder.filePath(u"%1.nevertwice"_s.arg(++m_number)),
                                             stoppedAt("2026-02-01T12:00:00Z")));
        m_reader = must(m_workspace->openReader());
        m_model = std::make_unique<IncidentItemModel>(*m_reader, [] { return QDate(2026, 2, 1); });
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester = nullptr;
        m_model = nullptr;
        m_reader = nullptr;
        m_workspace = nullptr;
    }

    void showsTheNewestFirst()
    {
        for (int day : {2, 3, 1})
            add(dated(day, u"day %1"_s.arg(day)));
        m_model->showAll();
        QCOMPARE(titles(), (QStringList{u"day 3"_s, u"day 2"_s, u"day 1"_s}));
    }

    void readsPagesAsTheyAreLookedAt()
    {
        QList<IncomingDocument> documents;
        for (int i = 0; i < 200; ++i)
            documents.append(
                {anIncident()
                     .titled(u"no %1"_s.arg(i))
                     .startedAt(
                         u"2026-01-01T%1:%2:00Z"_s.arg(i / 60, 2, 10, QChar(u'0')).arg(i % 60, 2, 10, QChar(u'0'))),
                 {}});
        must(m_workspace->import(documents));
        m_model->showAll();
        QCOMPARE(m_model->rowCount(), 200);
        QCOMPARE(m_model->rowAt(0).title, u"no 199"_s);
        QCOMPARE(m_model->rowAt(199).title, u"no 0"_s);
        QCOMPARE(m_model->rowAt(64).title, u"no 135"_s);
    }

    void saysEveryFactThatIsPainted()
    {
        Incident incident = anIncident()
                                .titled("Checkout is slow")
                                .ofSeverity(Severity::Sev2)
                                .inState(State::Mitigated)
                                .classifiedAs(Classification::NearMiss)
                                .onService("checkout")
                                .startedAt("2026-01-31T10:00:00Z")
                                .withAction(anAction().titled("Alert earlier"));
        add(incident);
        m_model->showAll();
        QCOMPARE(spoken(0),
                 u"Checkout is slow, INC-1, SEV2, Mitigated, Near miss, Yesterday, checkout, 1 open action"_s);
    }

    void saysTheDayByWhichTheListIsInOrder()
    {
        add(anIncident().titled("nothing known"));
        add(anIncident().titled("begun").startedAt("2026-01-31T10:00:00Z"));
        add(anIncident().titled("noticed").detectedAt("2026-01-30T10:00:00Z"));
        m_model->showAll();
        QCOMPARE(titles(), (QStringList{u"nothing known"_s, u"begun"_s, u"noticed"_s}));
        QStringList ages;
        for (int row = 0; row < m_model->rowCount(); ++row)
            ages.append(m_model->index(row, 0).data(IncidentItemModel::AgeRole).toString());
        QCOMPARE(ages, (QStringList{u"Today"_s, u"Yesterday"_s, u"30 Jan"_s}));
    }

    void keepsOtherRowsWhereTheyAreWhenOneIsAdded()
    {
        for (int day : {1, 3})
            add(dated(day, u"day %1"_s.arg(day)));
        m_model->showAll();
        const QPersistentModelIndex oldest = m_model->index(1, 0);
        const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        const QUuid added = add(dated(2, u"day 2"_s));
        m_model->refresh({{added}, {}, false, false});
        QCOMPARE(titles(), (QStringList{u"day 3"_s, u"day 2"_s, u"day 1"_s}));
        QCOMPARE(oldest.row(), 2);
        QCOMPARE(reset.size(), 0);
    }

    void dropsARowThatWentToTheTrash()
    {
        const QUuid first = add(dated(1, u"day 1"_s));
        add(dated(2, u"day 2"_s));
        m_model->showAll();
        must(m_workspace->moveToTrash(first));
        m_model->refresh({{first}, {}, false, false});
        QCOMPARE(titles(), QStringList{u"day 2"_s});
        m_model->setScope(ListScope::Trash);
        QCOMPARE(titles(), QStringList{u"day 1"_s});
    }

    void readsAChangedRowAgain()
    {
        const QUuid uuid = add(dated(1, u"before"_s));
        m_model->showAll();
        QCOMPARE(titles(), QStringList{u"before"_s});
        must(m_workspace->commit(uuid, 1, {{u"title"_s, u"before"_s, u"after"_s, -1}}));
        m_model->refresh({{uuid}, {}, false, false});
        QCOMPARE(titles(), QStringList{u"after"_s});
    }

    void showsHitsInTheirOrderWithWhatWasFound()
    {
        add(dated(1, u"the pool was exhausted"_s));
        add(dated(2, u"nothing of that"_s));
        m_model->showHits(must(m_reader->search(parseQuery(u"pool"_s), 10)));
        QCOMPARE(titles(), QStringList{u"the pool was exhausted"_s});
        QVERIFY(m_model->isShowingHits());
        QVERIFY(m_model->index(0, 0).data(IncidentItemModel::SnippetRole).toString().contains(QChar(0xe000)));
        m_model->showAll();
        QCOMPARE(m_model->rowCount(), 2);
    }

    void findsTheRowOfAnIncident()
    {
        const QUuid first = add(dated(1, u"day 1"_s));
        add(dated(2, u"day 2"_s));
        m_model->showAll();
        QCOMPARE(m_model->rowOf(first), 1);
        QCOMPARE(m_model->rowOf(QUuid::createUuid()), -1);
    }

    void sortsByAColumn()
    {
        add(dated(1, u"b"_s));
        add(dated(2, u"a"_s));
        m_model->showAll();
        QCOMPARE(titles(), (QStringList{u"a"_s, u"b"_s}));
        m_model->sort(IncidentItemModel::StartedColumn, Qt::AscendingOrder);
        QCOMPARE(titles(), (QStringList{u"b"_s, u"a"_s}));
    }

    void asksForAnOrderThatTakesAMomentAndShowsItWhenItComes()
    {
        add(dated(1, u"a"_s));
        add(dated(2, u"b"_s));
        m_model->showAll();
        QList<ListWish> asked;
        connect(m_model.get(), &IncidentItemModel::orderWanted, this,
                [&asked](const ListWish &wish) { asked.append(wish); });
        m_model->sort(IncidentItemModel::ResolveColumn, Qt::AscendingOrder);
        m_model->sort(IncidentItemModel::DetectColumn, Qt::AscendingOrder);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(titles(), (QStringList{u"b"_s, u"a"_s}));
        const std::vector<quint32> other{quint32(m_model->rowAt(1).id.value), quint32(m_model->rowAt(0).id.value)};
        m_model->showOrder(asked[0], other); // no longer wanted
        QCOMPARE(titles(), (QStringList{u"b"_s, u"a"_s}));
        m_model->showOrder(asked[1], other);
        QCOMPARE(titles(), (QStringList{u"a"_s, u"b"_s}));
    }

    void measuresWhatIsKnown()
    {
        add(anIncident()
                .titled("one")
                .startedAt("2026-01-01T10:00:00Z")
                .detectedAt("2026-01-01T10:07:00Z")
                .mitigatedAt("2026-01-01T09:00:00Z"));
        m_model->showAll();
        const auto text = [this](int column) { return m_model->index(0, column).data().toString(); };
        QCOMPARE(text(IncidentItemModel::DetectColumn), u"7 min"_s);
        QCOMPARE(text(IncidentItemModel::AcknowledgeColumn), QString());
        QCOMPARE(text(IncidentItemModel::MitigateColumn), QString()); // ended before it began: no number
    }

    void hasAHeaderForEveryColumn()
    {
        for (int column = 0; column < m_model->columnCount(); ++column)
            QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
    }
};

NEVERTWICE_TEST(IncidentItemModelTest);
#include "incidentitemmodel_test.moc"
