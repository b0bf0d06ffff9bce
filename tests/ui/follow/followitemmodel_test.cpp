#include "ui/follow/followitemmodel.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class FollowItemModelTest : public QObject
{
    Q_OBJECT

    FollowItemModel m_model;
    const QUuid m_cause = QUuid::createUuid();
    QList<ActionRow> m_rows;

    ActionRow row(const QString &ref, const Action &action)
    {
        return {action, {}, QUuid::createUuidV5(QUuid(), ref), ref};
    }
    QStringList titles() const
    {
        QStringList all;
        for (int i = 0; i < m_model.rowCount(); ++i)
            all.append(m_model.index(i, FollowItemModel::TitleColumn).data().toString());
        return all;
    }
    QString cell(int at, FollowItemModel::Column column) const { return m_model.index(at, column).data().toString(); }
    void look(FollowFilter::Which which, const QString &words = {}) { m_model.setFilter({which, words, u"Ada"_s}); }

private slots:
    void init()
    {
        new QAbstractItemModelTester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest, &m_model);
        m_rows = {
            row(u"INC-9"_s, anAction().titled("Alert on certificates").ownedBy("Ada").dueOn("2026-01-20").numbered(1)),
            row(u"INC-10"_s, anAction()
                                 .titled("Prune the disk")
                                 .ownedBy("Bodil")
                                 .dueOn("2026-03-01")
                                 .answering(m_cause)
                                 .numbered(2)),
            row(u"INC-10"_s, anAction().titled("Write a runbook").madeAt("2026-01-31T10:00:00Z").numbered(3)),
            row(u"INC-2"_s,
                anAction().titled("Renew by itself").ownedBy("ada").doneAt("2026-01-10T10:00:00Z").numbered(1))};
        m_model.setRows(m_rows, {{m_cause, u"Disk fills up"_s}}, {{m_rows[1].incidentUuid, u"Full disk"_s}},
                        QDate(2026, 2, 1));
        m_model.sort(-1);
    }

    void showsWhatIsOpenAtFirst()
    {
        m_model.setFilter({});
        QCOMPARE(titles(), (QStringList{u"Alert on certificates"_s, u"Prune the disk"_s, u"Write a runbook"_s}));
    }

    void divides()
    {
        look(FollowFilter::Which::Overdue);
        QCOMPARE(titles(), QStringList{u"Alert on certificates"_s});
        look(FollowFilter::Which::Mine);
        QCOMPARE(titles(), QStringList{u"Alert on certificates"_s});
        look(FollowFilter::Which::Closed);
        QCOMPARE(titles(), QStringList{u"Renew by itself"_s});
        look(FollowFilter::Which::All);
        QCOMPARE(m_model.rowCount(), 4);
        QCOMPARE(m_model.countOf(FollowFilter::Which::Open), 3);
    }

    void findsWordsWhereverTheyStand()
    {
        look(FollowFilter::Which::All, u"FILLS"_s); // a cause
        QCOMPARE(titles(), QStringList{u"Prune the disk"_s});
        look(FollowFilter::Which::All, u"full bodil"_s); // incident and owner
        QCOMPARE(titles(), QStringList{u"Prune the disk"_s});
        look(FollowFilter::Which::All, u"inc-2.1"_s);
        QCOMPARE(titles(), QStringList{u"Renew by itself"_s});
        look(FollowFilter::Which::All, u"zeppelin"_s);
        QCOMPARE(m_model.rowCount(), 0);
    }

    void saysHowLateAPromiseIs()
    {
        look(FollowFilter::Which::Open);
        QCOMPARE(cell(0, FollowItemModel::DueColumn), u"12 days overdue"_s);
        QVERIFY(m_model.index(0, 0).data(FollowItemModel::OverdueRole).toBool());
        QCOMPARE(cell(2, FollowItemModel::DueColumn), u"No date"_s);
        QCOMPARE(cell(2, FollowItemModel::OwnerColumn), u"Nobody"_s);
        QCOMPARE(cell(2, FollowItemModel::AgeColumn), u"1 day"_s);
        QVERIFY(m_model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains("12 days overdue"_L1));
    }

    void sortsNumbersAsNumbersAndWhatHasNoDateLast()
    {
        look(FollowFilter::Which::All);
        m_model.sort(FollowItemModel::IncidentColumn);
        QCOMPARE(cell(0, FollowItemModel::IncidentColumn), u"INC-2"_s);
        QCOMPARE(cell(1, FollowItemModel::IncidentColumn), u"INC-9"_s);
        look(FollowFilter::Which::Open);
        m_model.sort(FollowItemModel::DueColumn);
        QCOMPARE(titles().last(), u"Write a runbook"_s);
        m_model.sort(-1);
        QCOMPARE(titles().first(), u"Alert on certificates"_s);
    }
};

NEVERTWICE_TEST(FollowItemModelTest);
#include "followitemmodel_test.moc"
