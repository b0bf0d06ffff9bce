#include "model/exchange/csv.h"

#include "model/domain/text.h"
#include "model/exchange/ical.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace nevertwice;
using namespace nevertwice::test;
using namespace Qt::Literals::StringLiterals;

namespace tablestest {

// A reader of RFC 4180, of its own.
QList<QStringList> read(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes); // which takes the mark off
    QList<QStringList> rows(1);
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isQuoted && text.mid(i, 2) == "\"\""_L1) {
            cell += text[i++];
        } else if (text[i] == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && text[i] == u',') {
            rows.last().append(std::exchange(cell, {}));
        } else if (!isQuoted && text.mid(i, 2) == "\r\n"_L1) {
            rows.last().append(std::exchange(cell, {}));
            rows.append(QStringList());
            ++i;
        } else {
            cell += text[i];
        }
    }
    rows.removeLast();
    return rows;
}

} // namespace tablestest

class TablesTest : public QObject
{
    Q_OBJECT

private slots:
    void quoteEveryCell()
    {
        QCOMPARE(csvOf({{u"a"_s, u"b \"c\", d\ne"_s}, {u"f"_s, {}}}),
                 QByteArray("\xEF\xBB\xBF\"a\",\"b \"\"c\"\", d\ne\"\r\n\"f\",\"\"\r\n"));
    }

    void holdNoFormulas_data()
    {
        QTest::addColumn<QString>("cell");
        for (const char *cell : {"=cmd()", "+1", "-1+2", "@SUM(A1)", "\t=1", "  =1", "\xE2\x80\xAE=1",
                                 "\xEF\xBC\x9D"
                                 "1"})
            QTest::newRow(cell) << QString::fromUtf8(cell);
    }
    void holdNoFormulas()
    {
        QFETCH(QString, cell);
        QCOMPARE(tablestest::read(csvOf({{cell}})).first().first(), u'\'' + cell);
    }

    void bringBackWhateverACellHolds()
    {
        QVERIFY(holds("rows -> CSV -> rows", [] {
            const QString text = sanitizeText(*hostileText());
            const QString cell = tablestest::read(csvOf({{text, u"x"_s}})).value(0).value(0);
            RC_ASSERT(cell == text || cell == u'\'' + text);
        }));
    }

    void haveARowForEveryIncidentEventAndAction()
    {
        const Incident incident = anIncident()
                                      .withRef("INC-7")
                                      .titled("=A1")
                                      .startedAt("2026-01-05T10:00:00Z")
                                      .detectedAt("2026-01-05T10:05:30Z")
                                      .withEvent("2026-01-05T10:00:00Z", EventKind::Symptom, "Down")
                                      .withAction(anAction().titled("Fix").dueOn("2026-01-10"))
                                      .build();
        const QList<QStringList> incidents = tablestest::read(incidentsCsv({incident, incident}));
        QCOMPARE(incidents.size(), 3);
        QCOMPARE(incidents[1].size(), incidents[0].size());
        QCOMPARE(incidents[1][incidents[0].indexOf(u"title"_s)], u"'=A1"_s);
        QCOMPARE(incidents[1][incidents[0].indexOf(u"detect_minutes"_s)], u"5"_s);
        const QList<QStringList> events = tablestest::read(eventsCsv({incident}));
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[1][events[0].indexOf(u"kind"_s)], u"symptom"_s);
        const QList<QStringList> actions = tablestest::read(actionsCsv({incident}, at("2026-02-01T00:00:00Z")));
        QCOMPARE(actions.size(), 2);
        QCOMPARE(actions[1][actions[0].indexOf(u"action"_s)], u"INC-7.1"_s);
        QCOMPARE(actions[1][actions[0].indexOf(u"overdue"_s)], u"yes"_s);
    }

    void haveAColumnForEachFieldOfTheTeam()
    {
        Incident first = anIncident().withRef("INC-1").build();
        Incident second = anIncident().withRef("INC-2").build();
        first.custom = {{u"region"_s, u"north"_s}};
        second.custom = {{u"region"_s, u"=south"_s}, {u"sites"_s, 12.25}};
        const QList<QStringList> rows = tablestest::read(incidentsCsv({first, second}));
        const qsizetype region = rows[0].indexOf(u"custom.region"_s);
        const qsizetype sites = rows[0].indexOf(u"custom.sites"_s);
        QVERIFY(rows[0].indexOf(u"summary"_s) < region); // added behind what other programs know
        QCOMPARE(rows[1][region], u"north"_s);
        QCOMPARE(rows[1][sites], QString());
        QCOMPARE(rows[2][region], u"'=south"_s);
        QCOMPARE(rows[2][sites], u"12.25"_s);
    }

    void makeACalendarOfWhatIsDue()
    {
        const Incident incident =
            anIncident()
                .withRef("INC-7")
                .titled("Down")
                .withAction(anAction()
                                .withUuid(QUuid(u"{33333333-3333-4333-8333-333333333333}"_s))
                                .titled("Raise the limit; then, watch\nit")
                                .ownedBy("Anna")
                                .dueOn("2026-02-28"))
                .withAction(anAction().titled("Done").dueOn("2026-02-01").doneAt("2026-01-20T10:00:00Z"))
                .withAction(anAction().titled("No day"))
                .build();
        const QByteArray calendar = calendarOf({incident}, at("2026-01-06T10:00:00Z"));
        QCOMPARE(calendar.count("BEGIN:VEVENT"), 1);
        for (const char *line :
             {"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "UID:33333333-3333-4333-8333-333333333333@nevertwice\r\n",
              "DTSTAMP:20260106T100000Z\r\n", "DTSTART;VALUE=DATE:20260228\r\nDTEND;VALUE=DATE:20260301\r\n",
              "SUMMARY:Due: Raise the limit\\; then\\, watch it (Anna)\r\n", "DESCRIPTION:INC-7.1 Down\r\n"})
            QVERIFY2(calendar.contains(line), line);
    }

    void keepCalendarsInTheirFormWhateverATextHolds()
    {
        QVERIFY(holds("lines of a calendar are short and of its own", [](const Incident &incident) {
            const QByteArray calendar = calendarOf({incident}, at("2026-01-06T10:00:00Z"));
            RC_ASSERT(calendar.endsWith("END:VCALENDAR\r\n"));
            qsizetype begun = 0;
            for (const QByteArray &line : calendar.chopped(2).split('\n')) {
                RC_ASSERT(line.size() <= 76);
                RC_ASSERT(line.endsWith('\r') || line == "END:VCALENDAR");
                RC_ASSERT(line.startsWith(' ') || line.contains(':'));
                if (line.startsWith("BEGIN:")) ++begun;
                if (line.startsWith("END:")) --begun;
            }
            RC_ASSERT(begun == 0);
        }));
    }
};

NEVERTWICE_TEST(TablesTest);
#include "tables_test.moc"
