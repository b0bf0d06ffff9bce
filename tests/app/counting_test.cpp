#include "tests/app/clirun.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice::test;

// `stats` and `report`: numbers that can be followed to the incidents behind them.
class CountingTest : public QObject
{
    Q_OBJECT

    CliHome m_home;
    QString m_sample = u"sample.nevertwice"_s;

    CliRun run(const QStringList &arguments) const { return m_home.runIn(m_sample, arguments); }
    QJsonObject stats(const QStringList &more = {}) const
    {
        return run(QStringList{u"stats"_s, u"--json"_s} + more).json();
    }

private slots:
    void initTestCase() { QCOMPARE(m_home.runIn(m_sample, {u"sample"_s}).status, 0); }

    void namesTheIncidentsBehindEveryNumber()
    {
        const QJsonObject all = stats();
        QVERIFY(all["incidents"_L1].toInt() > 100);
        QCOMPARE(all["avoidable"_L1]["refs"_L1].toArray().isEmpty(), false);
        QCOMPARE(all["repeat"_L1]["refs"_L1].toArray().size(), all["repeat"_L1]["repeats"_L1].toInt());
        qsizetype ofMonths = 0;
        for (const QJsonValue &month : all["by_month"_L1].toArray())
            ofMonths += month["refs"_L1].toArray().size();
        QCOMPARE(ofMonths, all["incidents"_L1].toInt());
        for (const QString &measure : all["measures"_L1].toObject().keys())
            QVERIFY2(!all["formulas"_L1][measure].toString().isEmpty(), qPrintable(measure));
    }

    void givesEveryNumberOfTheCharts()
    {
        const QJsonObject all = stats();
        const int incidents = all["incidents"_L1].toInt();
        int noticed = 0;
        for (const QJsonValue &who : all["noticed"_L1].toObject())
            noticed += who["incidents"_L1].toInt();
        QCOMPARE(noticed, incidents);
        int kept = 0, open = 0, overdue = 0, made = 0, settled = 0;
        for (const QJsonValue &type : all["promises"_L1]["by_type"_L1].toArray()) {
            kept += type["kept"_L1].toInt();
            open += type["open"_L1].toInt();
            overdue += type["overdue"_L1].toInt();
            made += type["made"_L1].toInt();
            settled += type["kept"_L1].toInt() + type["open"_L1].toInt() + type["given_up"_L1].toInt();
            QVERIFY(type["time_to_keep"_L1].toObject().contains("median"_L1));
        }
        QCOMPARE(kept, all["actions"_L1]["kept"_L1].toInt());
        QCOMPARE(open, all["actions"_L1]["open"_L1].toInt());
        QCOMPARE(overdue, all["actions"_L1]["overdue"_L1].toInt());
        QCOMPARE(settled, made);
        int aged = 0;
        for (const QJsonValue &age : all["promises"_L1]["open_ages"_L1].toArray())
            aged += age["open"_L1].toInt();
        QCOMPARE(aged, all["promises"_L1]["ages_known"_L1].toInt());
        int ranged = 0;
        for (const QJsonValue &range : all["ranges"_L1]["resolve"_L1].toArray())
            ranged += range["incidents"_L1].toInt();
        QCOMPARE(ranged, all["measures"_L1]["resolve"_L1]["n"_L1].toInt());
        const QJsonObject service = all["availability"_L1]["services"_L1][0].toObject();
        QCOMPARE(service["budgets"_L1].toArray().size(), 5);
        QVERIFY(service["available_percent"_L1].toDouble() < 100);
        QVERIFY(!service["refs"_L1].toArray().isEmpty());
        double lost = 0, avoidable = 0;
        for (const QJsonValue &month : all["by_month"_L1].toArray()) {
            lost += month["false_lead_minutes"_L1].toDouble();
            avoidable += month["avoidable_minutes"_L1].toDouble();
            QVERIFY(month["measures"_L1]["detect"_L1].toObject().contains("p90"_L1));
        }
        QCOMPARE(qRound64(lost), qRound64(all["false_leads"_L1]["minutes"_L1].toDouble()));
        QCOMPARE(qRound64(avoidable), qRound64(all["avoidable"_L1]["minutes"_L1].toDouble()));
        QCOMPARE(all["phases"_L1].toArray().size(), 12);
        QVERIFY(!all["by_hour"_L1].toArray().isEmpty());
    }

    void tellsTheLoadOfPeopleOnlyWhereItIsAskedFor()
    {
        QVERIFY(stats()["load"_L1].isNull());
        const QJsonObject load = stats({u"--load"_s})["load"_L1].toObject();
        QCOMPARE(load["hours"_L1]["from"_L1].toString(), u"09:00"_s);
        QVERIFY(!load["people"_L1].toArray().isEmpty());
        QVERIFY(!load["people"_L1][0]["refs"_L1].toArray().isEmpty());
        const QJsonObject always =
            stats({u"--load"_s, u"--hours"_s, u"0-24"_s, u"--days"_s, u"1-7"_s})["load"_L1].toObject();
        QVERIFY(always["people"_L1].toArray().isEmpty());
        for (const QStringList &wrong :
             {QStringList{u"--hours"_s, u"late"_s}, QStringList{u"--days"_s, u"0-9"_s},
              QStringList{u"--zone"_s, u"Nowhere/AtAll"_s}, QStringList{u"--zone"_s, u"PST"_s}})
            QCOMPARE(run(QStringList{u"stats"_s, u"--load"_s} + wrong).status, 2);
    }

    void countsOnlyWhatWasAskedFor()
    {
        const QJsonObject quarter = stats({u"--period"_s, u"2026-Q1"_s});
        QCOMPARE(quarter["period"_L1]["from"_L1].toString(), u"2026-01-01"_s);
        QCOMPARE(quarter["period"_L1]["to"_L1].toString(), u"2026-03-31"_s);
        QCOMPARE(quarter["by_month"_L1].toArray().size(), 3);
        const QJsonObject grave = stats({u"--query"_s, u"severity:1"_s});
        QCOMPARE(grave["by_severity"_L1].toArray().size(), 1);
        QCOMPARE(grave["by_severity"_L1][0]["severity"_L1].toString(), u"sev1"_s);
        const int drills = stats()["left_out"_L1].toInt();
        QVERIFY(drills > 0);
        QCOMPARE(stats({u"--rehearsals"_s})["incidents"_L1].toInt(), stats()["incidents"_L1].toInt() + drills);
    }

    void saysNothingOfAnEmptyWorkspace()
    {
        QCOMPARE(m_home.runIn(u"one.nevertwice"_s, {u"new"_s}).status, 0);
        const QJsonObject one = m_home.runIn(u"one.nevertwice"_s, {u"stats"_s, u"--json"_s}).json();
        QVERIFY(one["measures"_L1]["detect"_L1]["median"_L1].isNull());
        QVERIFY(one["repeat"_L1]["rate"_L1].isNull());
        QCOMPARE(one["by_month"_L1][0]["month"_L1], QJsonValue());
    }

    void tellsAPeriodAsADocument()
    {
        const QString report = run({u"report"_s, u"2026-Q1"_s}).out;
        for (const QString &part : {u"# Report for 2026-Q1"_s, u"| 2026-Q1 | 2025-Q4 |"_s, u"## The worst"_s,
                                    u"## What returned"_s, u"## Promises kept"_s, u"## How the numbers are made"_s})
            QVERIFY2(report.contains(part), qPrintable(part));
        QVERIFY(run({u"report"_s, u"2026-Q1"_s, u"--format"_s, u"html"_s}).out.startsWith("<!DOCTYPE html>"_L1));
        const QString file = m_home.path(u"report.pdf"_s);
        QCOMPARE(run({u"report"_s, u"2026"_s, u"--format"_s, u"pdf"_s, u"--output"_s, file}).status, 0);
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
    }

    void tellsAReportInJsonWhereThatIsWanted()
    {
        const QJsonObject told = run({u"report"_s, u"2026-Q1"_s, u"--json"_s}).json();
        QCOMPARE(told["period"_L1].toString(), u"2026-Q1"_s);
        QVERIFY(told["report"_L1].toString().startsWith("# Report for 2026-Q1\n"_L1));
        const CliRun pdf = run({u"report"_s, u"2026-Q1"_s, u"--json"_s, u"--format"_s, u"pdf"_s});
        QCOMPARE(pdf.status, 2);
        QCOMPARE(pdf.json()["error"_L1]["kind"_L1].toString(), u"usage"_s);
        const CliRun written = run({u"report"_s, u"2026-Q1"_s, u"--json"_s, u"--output"_s, m_home.path(u"q.md"_s)});
        QCOMPARE(written.json()["path"_L1].toString(), m_home.path(u"q.md"_s));
    }

    void saysWhatAPeriodIs()
    {
        const CliRun wrong = run({u"report"_s, u"last month"_s});
        QCOMPARE(wrong.status, 2);
        QVERIFY(wrong.err.contains("2026-Q1"_L1));
    }
};

NEVERTWICE_TEST(CountingTest);
#include "counting_test.moc"
