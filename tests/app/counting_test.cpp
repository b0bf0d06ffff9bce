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

    void saysWhatAPeriodIs()
    {
        const CliRun wrong = run({u"report"_s, u"last month"_s});
        QCOMPARE(wrong.status, 2);
        QVERIFY(wrong.err.contains("2026-Q1"_L1));
    }
};

NEVERTWICE_TEST(CountingTest);
#include "counting_test.moc"
