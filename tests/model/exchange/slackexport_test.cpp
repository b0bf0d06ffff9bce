#include "model/exchange/logtext.h"
#include "model/exchange/slackexport.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

namespace slackreading {

QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

QByteArray people()
{
    return quoted(
        "[{'id':'U1','name':'anna','profile':{'real_name':'Anna Berg'}},{'id':'U2','name':'tom','profile':{}}]");
}

QByteArray day(const char *second, const char *text, const char *user = "U1")
{
    return quoted(QByteArray("[{'type':'message','user':'") + user + "','text':'" + text + "','ts':'17725339" + second +
                  ".000100'}]");
}

void put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("not written");
}

} // namespace slackreading

class SlackExportTest : public QObject
{
    Q_OBJECT

    static void compare(const Result<QList<LogText>> &texts)
    {
        QVERIFY2(texts, texts ? "" : qPrintable(texts.error().sentence()));
        QCOMPARE(texts->size(), 2);
        QCOMPARE(texts->first().name, u"general"_s);
        QCOMPARE(texts->last().name, u"inc-7"_s);
        const LogContent content = readLog(texts->last().text, {});
        QVERIFY(content.source == LogSource::SlackExport);
        QCOMPARE(content.rows.size(), 2);
        QCOMPARE(content.rows[0].author, u"Anna Berg"_s);
        QCOMPARE(content.rows[0].at.text(), u"2026-03-03T10:32:01Z"_s);
        QCOMPARE(content.rows[1].text, u"@Anna Berg looking"_s);
        QCOMPARE(content.rows[1].author, u"tom"_s);
    }

private slots:
    void readsTheDaysOfAFolder()
    {
        using namespace slackreading;
        const QTemporaryDir folder;
        put(folder.filePath(u"users.json"_s), people());
        put(folder.filePath(u"channels.json"_s), "[]");
        put(folder.filePath(u"general/2026-03-03.json"_s), day("00", "hello"));
        put(folder.filePath(u"inc-7/2026-03-04.json"_s), day("99", "<@U1> looking", "U2"));
        put(folder.filePath(u"inc-7/2026-03-03.json"_s), day("21", "errors"));
        compare(logTextsIn(folder.path()));
        // One channel alone finds its people above it.
        const auto channel = logTextsIn(folder.filePath(u"inc-7"_s));
        QVERIFY(channel);
        QCOMPARE(channel->size(), 1);
        QVERIFY(channel->first().text.contains(u"Anna Berg"_s));
    }

    void saysWhatIsNoExport()
    {
        const QTemporaryDir folder;
        slackreading::put(folder.filePath(u"a.json"_s), "{}");
        QVERIFY(logTextsIn(folder.path()).error().reason.contains(u"no export of Slack"_s));
    }
};

NEVERTWICE_TEST(SlackExportTest);
#include "slackexport_test.moc"
