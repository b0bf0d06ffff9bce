#include "tests/app/clirun.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using nevertwice::test::CliHome;
using nevertwice::test::CliRun;

// Statuses of actions from what a tracker exported, on the command line.
class RefreshingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliHome> m_home;

    CliRun refresh(const QByteArray &csv, const QStringList &options = {}) const
    {
        m_home->write(u"tickets.csv"_s, csv);
        return m_home->run(QStringList{u"action"_s, u"--from-csv"_s, m_home->path(u"tickets.csv"_s)} + options);
    }
    QJsonObject action() const
    {
        return m_home->run({u"actions"_s, u"--json"_s}).json()["actions"_L1].toArray().first().toObject();
    }
    static QByteArray closed() { return "Title,URL,State\nAlert,https://tracker.test/shop/issues/12,closed\n"; }

private slots:
    void init()
    {
        m_home = std::make_unique<CliHome>();
        QCOMPARE(m_home->run({u"new"_s, u"--set"_s, u"title=Checkout down"_s}).status, 0);
        QCOMPARE(m_home
                     ->run({u"action"_s, u"INC-1"_s, u"--set"_s, u"title=Alert at 80 %"_s, u"--set"_s,
                            u"link=https://tracker.test/shop/issues/12"_s})
                     .status,
                 0);
    }

    void changesNothingBeforeItIsConfirmed()
    {
        const QByteArray before = m_home->fingerprint(u"data/nevertwice/default.nevertwice"_s);
        const CliRun run = refresh(closed());
        QCOMPARE(run.status, 0);
        QCOMPARE(run.line(), u"INC-1.1    open -> done            Alert at 80 %"_s);
        QVERIFY(run.err.contains(u"--apply"_s));
        QCOMPARE(action()["status"_L1].toString(), u"open"_s);
        QCOMPARE(m_home->fingerprint(u"data/nevertwice/default.nevertwice"_s), before);
    }

    void changesWhatIsConfirmed()
    {
        const CliRun run = refresh(closed(), {u"--apply"_s, u"--json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()["applied"_L1].toInt(), 1);
        QCOMPARE(run.json()["changes"_L1][0]["to"_L1].toString(), u"done"_s);
        QCOMPARE(action()["status"_L1].toString(), u"done"_s);
        QVERIFY(!action()["closed_at"_L1].isNull());
        QCOMPARE(action()["tracker_status"_L1].toString(), u"done"_s);
    }

    void leavesConflictsToWhoeverDecides()
    {
        QCOMPARE(m_home->run({u"action"_s, u"INC-1.1"_s, u"--set"_s, u"status=done"_s}).status, 0);
        const QByteArray open = closed().replace("closed", "opened");
        const CliRun run = refresh(open, {u"--apply"_s});
        QVERIFY(run.out.contains(u"[conflict: closed here, open there]"_s));
        QCOMPARE(action()["status"_L1].toString(), u"done"_s);
        QCOMPARE(refresh(open, {u"--apply"_s, u"--conflicts=here"_s}).status, 0);
        QCOMPARE(action()["status"_L1].toString(), u"done"_s);
        QCOMPARE(refresh(open).line(), QString()); // decided
        QCOMPARE(refresh(closed(), {u"--apply"_s}).status, 0);
        QCOMPARE(refresh(open, {u"--apply"_s, u"--conflicts=there"_s}).status, 0);
        QCOMPARE(action()["status"_L1].toString(), u"open"_s);
        QVERIFY(action()["closed_at"_L1].isNull());
    }

    void saysRowByRowWhatIsWrong()
    {
        const CliRun run = refresh(closed() + "Bad,=1+1,closed\nShort\n", {u"--json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()["problem_count"_L1].toInt(), 2);
        QCOMPARE(run.json()["problems"_L1][0]["row"_L1].toInt(), 3);
        QVERIFY(run.err.contains(u"Row 4: it has 1 cell, the head has 3."_s));
    }

    void asksForColumnsItCannotTell()
    {
        const QByteArray csv("Ticket,Where\nhttps://tracker.test/shop/issues/12,In QA\n");
        const CliRun asked = refresh(csv);
        QCOMPARE(asked.status, 2);
        QVERIFY(asked.err.contains(u"Ticket, Where"_s));
        const QStringList columns{u"--column"_s, u"link=Ticket"_s, u"--column"_s, u"status=Where"_s};
        QVERIFY(refresh(csv, columns).err.contains(u"In QA"_s));
        QCOMPARE(refresh(csv, columns + QStringList{u"--means"_s, u"In QA=in_progress"_s, u"--apply"_s}).status, 0);
        QCOMPARE(action()["status"_L1].toString(), u"in_progress"_s);
        // The next time it is known.
        QCOMPARE(m_home->run({u"action"_s, u"INC-1.1"_s, u"--set"_s, u"status=open"_s}).status, 0);
        QCOMPARE(refresh(csv).status, 0);
    }

    void refusesWrongUse_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::newRow("a column it does not read") << QStringList{u"--column"_s, u"owner=Title"_s} << 2;
        QTest::newRow("a column that is not there") << QStringList{u"--column"_s, u"link=Nowhere"_s} << 2;
        QTest::newRow("a meaning that is none") << QStringList{u"--means"_s, u"closed=gone"_s} << 2;
        QTest::newRow("conflicts for nobody") << QStringList{u"--conflicts=me"_s} << 2;
        QTest::newRow("a name beside it") << QStringList{u"INC-1"_s} << 2;
    }
    void refusesWrongUse()
    {
        QFETCH(QStringList, options);
        QFETCH(int, status);
        QCOMPARE(refresh(closed(), options).status, status);
        QCOMPARE(action()["status"_L1].toString(), u"open"_s);
    }

    void refusesFilesThatAreNoTable()
    {
        QCOMPARE(refresh("PK\x03\x04nothing").status, 4);
        QCOMPARE(refresh("").status, 4);
        QCOMPARE(m_home->run({u"action"_s, u"--from-csv"_s, m_home->path(u"none.csv"_s)}).status, 1);
        QCOMPARE(m_home->run({u"action"_s}).status, 2);
        QCOMPARE(m_home->run({u"action"_s, u"--from-csv"_s, u"-"_s}, closed()).status, 0);
    }
};

NEVERTWICE_TEST(RefreshingTest);
#include "refreshing_test.moc"
