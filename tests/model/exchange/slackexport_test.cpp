#include "model/exchange/logtext.h"
#include "model/exchange/slackexport.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

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

// Adds to an archive as any program would; the mode of the entry as Unix has it.
struct Entry
{
    QByteArray name;
    QByteArray bytes;
    unsigned mode = 0100644;
};

void pack(const QString &path, const QList<Entry> &entries)
{
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive) qFatal("no archive");
    for (const Entry &entry : entries) {
        zip_source_t *source = zip_source_buffer(archive, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, entry.name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) qFatal("no entry");
        zip_file_set_external_attributes(archive, zip_uint64_t(index), 0, ZIP_OPSYS_UNIX, entry.mode << 16);
    }
    if (zip_close(archive) != 0) qFatal("not written");
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

    void readsTheDaysOfAnArchive()
    {
        using namespace slackreading;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"export.zip"_s);
        pack(path, {{"users.json", people()},
                    {"general/2026-03-03.json", day("00", "hello")},
                    {"inc-7/2026-03-03.json", day("21", "errors")},
                    {"inc-7/2026-03-04.json", day("99", "<@U1> looking", "U2")}});
        compare(logTextsIn(path));
    }

    void refusesAnArchiveThatWouldDoHarm_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<uint>("mode");
        QTest::addColumn<QString>("reason");
        const QByteArray sound = slackreading::day("21", "errors");
        QTest::newRow("above") << QByteArray("../2026-03-03.json") << sound << 0100644u << u"place outside"_s;
        QTest::newRow("absolute") << QByteArray("/etc/2026-03-03.json") << sound << 0100644u << u"place outside"_s;
        QTest::newRow("link") << QByteArray("a/2026-03-03.json") << QByteArray("/etc/passwd") << 0120777u
                              << u"is a link"_s;
        QTest::newRow("bomb") << QByteArray("a/2026-03-03.json") << QByteArray(8'000'000, ' ') << 0100644u
                              << u"hundred times its size"_s;
    }
    void refusesAnArchiveThatWouldDoHarm()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, bytes);
        QFETCH(uint, mode);
        QFETCH(QString, reason);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"export.zip"_s);
        slackreading::pack(path, {{"a/2026-03-02.json", slackreading::day("00", "hello")}, {name, bytes, mode}});
        const auto texts = logTextsIn(path);
        QVERIFY(!texts);
        QVERIFY2(texts.error().reason.contains(reason), qPrintable(texts.error().reason));
    }

    void saysWhatIsNoExport()
    {
        const QTemporaryDir folder;
        slackreading::put(folder.filePath(u"a.json"_s), "{}");
        QVERIFY(logTextsIn(folder.path()).error().reason.contains(u"no export of Slack"_s));
        const QString path = folder.filePath(u"b.zip"_s);
        slackreading::put(path, QByteArray("PK\x03\x04", 4) + "damaged");
        QVERIFY(!logTextsIn(path));
    }
};

NEVERTWICE_TEST(SlackExportTest);
#include "slackexport_test.moc"
