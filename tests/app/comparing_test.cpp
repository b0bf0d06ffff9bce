#include "tests/app/clirun.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice::test;

// `compare`: several incidents beside each other, from the start of their impact.
class ComparingCommandTest : public QObject
{
    Q_OBJECT

    CliHome m_home;
    QString m_file = u"two.nevertwice"_s;

    CliRun run(const QStringList &arguments) const { return m_home.runIn(m_file, arguments); }

private slots:
    void initTestCase()
    {
        const auto add = [this](const QString &day, const QString &detected) {
            QCOMPARE(run({u"new"_s, u"--set"_s, u"title=Disk full"_s, u"--set"_s,
                          u"milestones.started=2026-01-%1T10:00:00Z"_s.arg(day), u"--set"_s,
                          u"milestones.detected=2026-01-%1T10:%2:00Z"_s.arg(day, detected)})
                         .status,
                     0);
        };
        add(u"05"_s, u"03"_s);
        add(u"19"_s, u"41"_s);
    }

    void tellsTheDifferencesInWords()
    {
        const CliRun told = run({u"compare"_s, u"INC-2"_s, u"INC-1"_s});
        QCOMPARE(told.status, 0);
        QVERIFY2(told.out.startsWith("This time is INC-2, last time INC-1.\nLast time we noticed after 3 min; this "
                                     "time after 41 min.\n"_L1),
                 qPrintable(told.out));
        QVERIFY(told.out.contains("  not resolved yet"_L1));
    }

    void countsInJson()
    {
        const QJsonObject told = run({u"compare"_s, u"INC-1"_s, u"INC-2"_s, u"--json"_s}).json();
        QCOMPARE(told["incidents"_L1].toArray().size(), 2);
        const QJsonValue first = told["incidents"_L1][0];
        QCOMPARE(first["ref"_L1].toString(), u"INC-1"_s);
        QCOMPARE(first["minutes_after_start"_L1]["detected"_L1].toDouble(), 3.0);
        QVERIFY(first["minutes_after_start"_L1]["resolved"_L1].isNull());
        QCOMPARE(first["missing"_L1]["resolved"_L1].toString(), u"not_yet"_s);
        QCOMPARE(first["missing"_L1]["acknowledged"_L1].toString(), u"not_known"_s);
        QCOMPARE(told["differences"_L1][1].toString(), u"Last time we noticed after 3 min; this time after 41 min."_s);
        QCOMPARE(run({u"compare"_s, u"INC-1"_s, u"INC-2"_s, u"--format"_s, u"json"_s}).json(), told);
    }

    void drawsIntoAFile()
    {
        const QString file = m_home.path(u"both.svg"_s);
        QCOMPARE(run({u"compare"_s, u"INC-1"_s, u"INC-2"_s, u"--format"_s, u"svg"_s, u"--scale"_s, u"log"_s,
                      u"--output"_s, file})
                     .status,
                 0);
        QFile svg(file);
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray content = svg.readAll();
        QVERIFY(content.contains("<svg") && content.contains("noticed after 41 min"));
        const CliRun table = run({u"compare"_s, u"INC-1"_s, u"INC-2"_s, u"--format"_s, u"markdown"_s});
        QVERIFY2(table.out.contains("| INC-2  Disk full |"_L1), qPrintable(table.out));
    }

    void saysWhatItWants()
    {
        QCOMPARE(run({u"compare"_s, u"INC-1"_s}).status, 2);
        const CliRun same = run({u"compare"_s, u"INC-1"_s, u"inc-1"_s});
        QCOMPARE(same.status, 2);
        QVERIFY2(same.err.contains("it wants two incidents or more"_L1), qPrintable(same.err));
        QCOMPARE(run({u"compare"_s, u"INC-1"_s, u"INC-99"_s}).status, 1);
        QCOMPARE(run({u"compare"_s, u"INC-1"_s, u"INC-2"_s, u"--format"_s, u"gif"_s}).status, 2);
        for (const QString &format : {u"text"_s, u"json"_s, u"markdown"_s, u"svg"_s}) {
            const CliRun scaled =
                run({u"compare"_s, u"INC-1"_s, u"INC-2"_s, u"--format"_s, format, u"--scale"_s, u"bogus"_s});
            QCOMPARE(scaled.status, 2);
            QVERIFY(scaled.out.isEmpty());
            QVERIFY2(scaled.err.contains("there is no scale \"bogus\""_L1), qPrintable(scaled.err));
        }
        QCOMPARE(run({u"compare"_s, u"INC-1"_s, u"INC-2"_s, u"--format"_s, u"svg"_s, u"--scale"_s, u"odd"_s}).status,
                 2);
        QCOMPARE(run({u"compare"_s, u"INC-1"_s, u"INC-2"_s, u"--format"_s, u"svg"_s, u"--output"_s,
                      u"/nowhere/at/all.svg"_s})
                     .status,
                 4);
    }
};

NEVERTWICE_TEST(ComparingCommandTest);
#include "comparing_test.moc"
