#include "ui/follow/followitemmodel.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"
#include "ui/follow/cardmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTest>

#include <numeric>

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
        FollowActions actions;
        actions.rows = m_rows;
        actions.causes = {{m_cause, u"Disk fills up"_s}};
        actions.incidents = {{m_rows[1].incidentUuid, u"Full disk"_s}};
        m_model.setActions(madeReady(actions, QDate(2026, 2, 1)));
        m_model.setGrouping(FollowGrouping::None);
        m_model.sort(-1);
    }

    void staysAsItIsUntilTheAnswerOfTheIncidentsIsThere()
    {
        m_model.setFilter({FollowFilter::Which::Open, u"prune"_s, {}});
        const std::vector<int> before = m_model.fitting();
        QCOMPARE(before.size(), size_t(1));
        m_model.setFilter({FollowFilter::Which::Open, u"team:payments"_s, {}});
        QCOMPARE(m_model.fitting(), before);
        m_model.setFilter({FollowFilter::Which::Open, {}, {}});
        QCOMPARE(m_model.fitting().size(), size_t(3));
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

    void findsWhatOnePersonPromised()
    {
        look(FollowFilter::Which::All, u"owner:ADA"_s);
        QCOMPARE(titles(), (QStringList{u"Alert on certificates"_s, u"Renew by itself"_s}));
        look(FollowFilter::Which::All, u"owner:bod disk"_s); // nobody is called so: whose name has it
        QCOMPARE(titles(), QStringList{u"Prune the disk"_s});
        QCOMPARE(m_model.countOf(FollowFilter::Which::Open, u"owner:ada"_s), 1);
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

    void putsThemUnderHeadings()
    {
        look(FollowFilter::Which::All);
        m_model.setGrouping(FollowGrouping::Due);
        QCOMPARE(titles(),
                 (QStringList{u"Overdue"_s, u"Alert on certificates"_s, u"Within 30 days"_s, u"Prune the disk"_s,
                              u"No date"_s, u"Write a runbook"_s, u"Closed"_s, u"Renew by itself"_s}));
        QVERIFY(m_model.isHeading(0) && !m_model.isHeading(1));
        QVERIFY(!m_model.flags(m_model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
        QCOMPARE(m_model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Overdue, 1 action"_s);
    }

    void spellsANameInOneWay()
    {
        look(FollowFilter::Which::All);
        m_model.setGrouping(FollowGrouping::Owner);
        QCOMPARE(titles(), (QStringList{u"Nobody"_s, u"Write a runbook"_s, u"Ada"_s, u"Alert on certificates"_s,
                                        u"Renew by itself"_s, u"Bodil"_s, u"Prune the disk"_s}));
    }

    void countsAnActionUnderEachCauseItAnswers()
    {
        look(FollowFilter::Which::All);
        const QUuid other = QUuid::createUuid();
        m_rows[1].action.answers.append(other);
        FollowActions actions;
        actions.rows = m_rows;
        actions.causes = {{m_cause, u"Disk fills up"_s}, {other, u"Bad deploy"_s}};
        m_model.setActions(madeReady(actions, QDate(2026, 2, 1)));
        m_model.setGrouping(FollowGrouping::Cause);
        QCOMPARE(titles().mid(4),
                 (QStringList{u"Bad deploy"_s, u"Prune the disk"_s, u"Disk fills up"_s, u"Prune the disk"_s}));
        QCOMPARE(int(m_model.fitting().size()), 4);
    }

    void closesAndOpensAGroup()
    {
        look(FollowFilter::Which::All);
        m_model.setGrouping(FollowGrouping::Incident);
        QCOMPARE(titles().first(), u"INC-2"_s); // before INC-10
        m_model.setCollapsed(0, true);
        QCOMPARE(titles().mid(0, 2), (QStringList{u"INC-2"_s, u"INC-9"_s}));
        look(FollowFilter::Which::Open); // it is empty now, and closed again when it comes back
        look(FollowFilter::Which::All);
        QVERIFY(m_model.isCollapsed(0));
        m_model.setCollapsed(0, false);
        QCOMPARE(titles().at(1), u"Renew by itself"_s);
        m_model.setAllCollapsed(true);
        QCOMPARE(m_model.rowCount(), 3);
    }

    void knowsTheColumnsOfABoard()
    {
        look(FollowFilter::Which::Open);
        const auto columns = [this](FollowGrouping grouping) {
            QStringList all;
            for (const FollowGroup &group : boardColumns(m_model.source(), m_model.fitting(), grouping))
                all.append(u"%1 %2 %3"_s.arg(group.title, group.value).arg(group.rows.size()));
            return all;
        };
        QCOMPARE(columns(FollowGrouping::Status),
                 (QStringList{u"Open open 3"_s, u"In progress in_progress 0"_s, u"Blocked blocked 0"_s,
                              u"Done done 0"_s, u"Verified verified 0"_s, u"Won't do wont_do 0"_s}));
        QCOMPARE(columns(FollowGrouping::Owner), (QStringList{u"Nobody  1"_s, u"Ada Ada 1"_s, u"Bodil Bodil 1"_s}));
        QCOMPARE(columns(FollowGrouping::Due),
                 (QStringList{u"Overdue  1"_s, u"Within a week 2026-02-08 0"_s, u"Within 30 days 2026-03-03 1"_s,
                              u"Later 2026-05-02 0"_s, u"No date  1"_s}));
        QCOMPARE(columns(FollowGrouping::Priority).last(), u"No priority  3"_s);
    }

    void joinsTheSmallestOfVeryManyColumns()
    {
        QList<ActionRow> many;
        for (int i = 0; i < 100; ++i)
            many.append(
                row(u"INC-%1"_s.arg(i), anAction().titled("A").ownedBy(i < 10 ? "Ada" : qPrintable(u"P%1"_s.arg(i)))));
        std::vector<int> all(many.size());
        std::iota(all.begin(), all.end(), 0);
        const QList<FollowGroup> columns = boardColumns({many, {}, {}, QDate(2026, 2, 1)}, all, FollowGrouping::Owner);
        QCOMPARE(columns.size(), 24); // those of equal size fill the room there is
        QCOMPARE(columns.last().title, u"Others"_s);
        QVERIFY(!columns.last().isTarget);
        size_t cards = 0;
        for (const FollowGroup &group : columns)
            cards += group.rows.size();
        QCOMPARE(cards, all.size());
    }

    void dragsAllItsOwnCardsAndNotAnyAmountOfForeignOnes()
    {
        FollowActions actions;
        for (int i = 0; i < 2000; ++i)
            actions.rows.append(row(u"INC-%1"_s.arg(i), anAction().titled("A")));
        m_model.setActions(madeReady(actions, QDate(2026, 2, 1)));
        std::vector<int> all(2000);
        std::iota(all.begin(), all.end(), 0);
        CardModel cards(m_model);
        cards.setSources(all);
        QModelIndexList indexes;
        for (int i = 0; i < 2000; ++i)
            indexes.append(cards.index(i));
        const std::unique_ptr<QMimeData> dragged(cards.mimeData(indexes));
        QCOMPARE(CardModel::readDragged(*dragged, true).size(), 2000);
        QVERIFY(CardModel::readDragged(*dragged, false).size() < 2000);
    }

    void remembersHowItIsLookedAt()
    {
        FollowLook look;
        look.shape = FollowLook::Shape::Board;
        look.rows = FollowGrouping::Cause;
        look.columns = FollowGrouping::Owner;
        look.sortColumn = FollowItemModel::DueColumn;
        look.sortOrder = Qt::DescendingOrder;
        QCOMPARE(readLook(lookDocument(look)), look);
        QCOMPARE(readLook({{u"shape"_s, 7}, {u"columns"_s, u"cause"_s}, {u"sort"_s, u"smell"_s}}), FollowLook());
    }
};

NEVERTWICE_TEST(FollowItemModelTest);
#include "followitemmodel_test.moc"
