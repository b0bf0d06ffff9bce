#include "model/exchange/logtext.h"

#include "model/exchange/logincident.h"
#include "tests/support/places.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

namespace logreading {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no fixture %s", qPrintable(path));
    return file.readAll();
}

QString folder()
{
    return nevertwice::test::sourcePath(u"tests/model/exchange/logs/"_s);
}

LogOptions inMarch()
{
    LogOptions options;
    options.now = *Moment::read(u"2026-03-10T12:00:00Z"_s);
    return options;
}

LogContent readAs(const QString &text, LogOptions options = inMarch())
{
    return readLog(text, options);
}

QString told(const Moment &at, const QString &clock)
{
    return at.isKnown() ? at.text() : u"at "_s + clock;
}

QString told(const LogRow &row)
{
    return u"%1 %2 <%3> %4"_s.arg(told(row.at, row.clock), row.isNoise ? u"(noise)"_s : QString(), row.author,
                                  row.text);
}

QString told(const QJsonObject &row)
{
    const Moment at = Moment::read(row["at"_L1].toString()).value_or(Moment());
    return u"%1 %2 <%3> %4"_s.arg(told(at, row["clock"_L1].toString()),
                                  row["noise"_L1].toBool() ? u"(noise)"_s : QString(), row["author"_L1].toString(),
                                  row["text"_L1].toString());
}

} // namespace logreading

class LogTextTest : public QObject
{
    Q_OBJECT

private slots:
    // One text a file, one trait a text, in the form in which the program copies it; beside it the rows.
    void readsWhatIsCopied_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &file : QDir(logreading::folder()).entryList({u"*.txt"_s}))
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
    void readsWhatIsCopied()
    {
        QFETCH(QString, name);
        const QString text = QString::fromUtf8(logreading::fileBytes(logreading::folder() + name + u".txt"_s));
        const QJsonObject wanted =
            QJsonDocument::fromJson(logreading::fileBytes(logreading::folder() + name + u".json"_s)).object();
        LogOptions options = logreading::inMarch();
        options.zone = wanted["zone"_L1].toString();
        const LogContent content = readLog(text, options);
        const QJsonArray rows = wanted["rows"_L1].toArray();
        QStringList expected;
        for (const QJsonValue &row : rows)
            expected.append(logreading::told(row.toObject()));
        QStringList read;
        for (const LogRow &row : content.rows)
            read.append(logreading::told(row));
        QCOMPARE(read.join(u"\n---\n"_s), expected.join(u"\n---\n"_s));
        for (qsizetype i = 0; i < content.rows.size(); ++i) {
            const QJsonObject row = rows[i].toObject();
            if (row.contains("end"_L1)) QCOMPARE(content.rows[i].end.text(), row["end"_L1].toString());
            if (row.contains("kind"_L1))
                QCOMPARE(Code<EventKind>(content.rows[i].kind).word(), row["kind"_L1].toString());
        }
        QCOMPARE(content.reason.isEmpty(), !rows.isEmpty());
    }

    void keepsWhatTwoPeopleOrOneTwiceSaid()
    {
        const QString log = u"2026-03-03 10:32:01 restarting the worker\n2026-03-03 10:32:01 restarting the worker\n"
                            "2026-03-03 10:33:00 it is up\n"_s;
        const LogContent content = logreading::readAs(log);
        QCOMPARE(content.rows.size(), 3);
        Incident incident = withLogRows({}, content, u"a"_s);
        QCOMPARE(incident.timeline.size(), 3);
        QVERIFY(incident.timeline[0].uuid != incident.timeline[1].uuid);
        QCOMPARE(withLogRows(incident, content, u"a"_s).timeline, incident.timeline);
        incident.timeline.removeAt(1); // one of them is there: the other is not
        QCOMPARE(withLogRows(incident, content, u"a"_s).timeline.size(), 3);

        LogContent said = content;
        said.rows = {content.rows[0], content.rows[0]};
        said.rows[0].author = u"Anna"_s;
        said.rows[1].author = u"Bob"_s;
        const Incident both = withLogRows({}, said, u"a"_s);
        QCOMPARE(both.timeline.size(), 2);
        QCOMPARE(both.timeline[1].author, u"Bob"_s);
    }

    void saysWhichYearWasSupposedOfARowThatHasOne()
    {
        LogContent content = logreading::readAs(u"10:31 before any day\nMar 3 10:32 errors\n"_s);
        content.isYearGuessed = true;
        QCOMPARE(content.rows.size(), 2);
        content.rows[0].at = Moment();
        const Incident incident = withLogRows({}, content, u"a"_s);
        const auto tells = [](const Finding &finding) { return finding.message.contains("2026 was supposed"_L1); };
        QCOMPARE(std::count_if(incident.findings.begin(), incident.findings.end(), tells), 1);
        for (const Finding &finding : incident.findings)
            QVERIFY2(!finding.message.contains("no year;  was"_L1), qPrintable(finding.message));
    }

    void leavesNoWordOfAMailWithTwoTimesOut()
    {
        const LogContent content = logreading::readAs(u"Subject: Disk full on db-1\nHost: db-1\n"
                                                      "Started at: 2026-03-03 10:32 UTC\n"
                                                      "Resolved at: 2026-03-03 11:02 UTC\nValue was 98 %\n"_s);
        QCOMPARE(content.rows.size(), 2);
        QCOMPARE(content.rows[0].text, u"Started: Disk full on db-1\nHost: db-1\nValue was 98 %"_s);
        QCOMPARE(content.rows[1].text, u"Resolved: Disk full on db-1"_s);
    }

    void readsAChannelInWhichOneThingWasSaid()
    {
        const LogContent content =
            logreading::readAs(uR"({"type":"message","user":"U1","user_profile":{"real_name":"Anna Berg"},)"
                               uR"("text":"db-1 is &lt;down&gt;","ts":"1772533921.000100"})"_s);
        QCOMPARE(content.source, LogSource::SlackExport);
        QCOMPARE(content.rows.size(), 1);
        QCOMPARE(content.rows[0].author, u"Anna Berg"_s);
        QCOMPARE(content.rows[0].text, u"db-1 is <down>"_s);
    }

    // What was said to whom in a meeting is no part of the head, and may be long.
    void readsTheHeadOfAMessageAlone()
    {
        const QString said = u"restarted "_s.repeated(200).trimmed();
        const LogContent content = logreading::readAs(u"10:32:01 From Anna Berg  to  Everyone : "_s + said +
                                                      u"\n10:33:00 From Bob to Anna Berg (Direct Message): ok\n"_s);
        QCOMPARE(content.rows.size(), 2);
        QCOMPARE(content.rows[0].author, u"Anna Berg"_s);
        QCOMPARE(content.rows[0].text, said);
        QCOMPARE(content.rows[1].author, u"Bob"_s);
        QCOMPARE(content.rows[1].text, u"ok"_s);
    }

    // Time is bounded by the length of the text: each of these once took time by its square.
    void endsOnLongLinesOfOneLetter_data()
    {
        QTest::addColumn<QString>("text");
        const qsizetype many = 1'000'000;
        QTest::newRow("meeting") << u"10:32:01 From"_s + u" "_s.repeated(many) + u"x\n10:33:00 From a to b: c\n"_s;
        QTest::newRow("title") << u"#"_s.repeated(many) + u"\n10:32 a\n10:33 b\n"_s;
        QTest::newRow("name above a time") << u"*"_s.repeated(many) + u"\n10:32 AM\nhello\nAnna Berg\n10:33 AM\nhi\n"_s;
        QTest::newRow("words of a name") << u"10:32 Anna: "_s + u"*"_s.repeated(many) + u"\n10:33 Anna: b\n"_s;
        QTest::newRow("marks behind a time") << u"host 2026-03-03 10:32:01"_s + u"]"_s.repeated(many) + u" a\n"_s;
        QTest::newRow("cell") << u"| Time | What |\n|---|---|\n| 10:32 | a"_s + u" "_s.repeated(many) + u"b<br>c |\n"_s;
    }
    void endsOnLongLinesOfOneLetter()
    {
        QFETCH(QString, text);
        const LogContent content = logreading::readAs(text);
        QVERIFY(content.rows.size() <= 2);
    }
};

NEVERTWICE_TEST(LogTextTest);
#include "logtext_test.moc"
