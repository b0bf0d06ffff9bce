#include "model/domain/digest.h"
#include "model/domain/document.h"
#include "model/domain/patch.h"
#include "model/exchange/decoding.h"
#include "model/exchange/files.h"
#include "model/exchange/htmlreader.h"
#include "model/exchange/jiramarkup.h"
#include "model/exchange/jsontext.h"
#include "model/exchange/logincident.h"
#include "model/exchange/markdownreport.h"
#include "model/exchange/package.h"
#include "model/exchange/slackmarkup.h"
#include "model/exchange/timereader.h"
#include "model/exchange/writtentimes.h"
#include "model/search/query.h"
#include "model/store/rescue.h"
#include "model/store/workspace.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/generator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::fuzz {

namespace {

Clock stoppedClock()
{
    return [] { return Moment::atMsecs(1'767'600'000'000); };
}

// ---- documents ----

QList<QByteArray> someDocuments()
{
    test::Generator generator({.seed = 3, .count = 20});
    QList<QByteArray> documents;
    while (documents.size() < 20)
        documents.append(writeJsonText(toDocument(generator.next())));
    return documents;
}

// What is read once is read the same for ever.
QString readDocument(const QByteArray &input, const QString &)
{
    const auto json = readJsonText(input);
    if (!json) return json.error().reason.isEmpty() ? u"no reason"_s : QString();
    const auto incident = fromDocument(json->root.toObject());
    if (!incident) return incident.error().reason.isEmpty() ? u"no reason"_s : QString();
    const QByteArray bytes = canonicalBytes(*incident);
    if (bytes != canonicalBytes(toDocument(*incident))) return u"two kinds of canonical bytes"_s;
    const auto again = fromDocument(QJsonDocument::fromJson(bytes).object());
    if (!again) return u"what was written is not read: "_s + again.error().reason;
    return *again == *incident ? QString() : u"what was written reads differently"_s;
}

// ---- patches ----

QString applyPatches(const QByteArray &input, const QString &)
{
    static const QList<QByteArray> documents = someDocuments();
    const QJsonObject before = QJsonDocument::fromJson(documents[input.size() % documents.size()]).object();
    const auto read = readJsonText(input);
    const auto incident = read ? fromDocument(read->root.toObject()) : Result<Incident>(read.error());
    if (incident) {
        const QJsonObject after = toDocument(*incident);
        const auto applied = apply(diff(before, after), before);
        if (!applied) return u"a difference cannot be applied: "_s + applied.error().reason;
        if (!diff(*applied, after).isEmpty()) return u"a difference leads elsewhere"_s;
    }
    const QString path = QString::fromUtf8(input.left(200));
    (void)apply({{path, before.value(path), QJsonValue(path), -1}}, before);
    return {};
}

// ---- queries ----

QList<QByteArray> someQueries()
{
    return {"pool exhausted",     "\"connection reset\" -dns sev:1", "is:open due:day+7 (a OR b)",
            "INC-12 ERR_CONN_42", "\xE6\x8E\xA5\xE7\xB6\x9A",        "caf\xC3\xA9 na\xC3\xAFve"};
}

QString ask(const QByteArray &input, const QString &folder)
{
    static const std::unique_ptr<Workspace> workspace = [&folder] {
        auto made = Workspace::create(folder + u"/asked.nevertwice"_s, stoppedClock());
        if (!made) qFatal("%s", qPrintable(made.error().sentence()));
        test::Generator generator({.seed = 4, .count = 30});
        for (int i = 0; i < 30; ++i)
            (void)(*made)->add(generator.next());
        return *std::move(made);
    }();
    const Query query = parseQuery(QString::fromUtf8(input));
    (void)explained(query);
    const auto found = workspace->reader().search(query, 0);
    return found ? QString() : u"a query failed: "_s + found.error().sentence();
}

// ---- files ----

QList<QByteArray> someWorkspaces()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"seed.nevertwice"_s);
    {
        auto made = Workspace::create(path, stoppedClock());
        if (!made) qFatal("%s", qPrintable(made.error().sentence()));
        test::Generator generator({.seed = 5, .count = 12});
        for (int i = 0; i < 12; ++i)
            (void)(*made)->add(generator.next());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no workspace");
    return {file.readAll()};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

// Somebody else's workspace: opened, read, searched, checked and taken apart, whatever it holds.
QString openWorkspace(const QByteArray &input, const QString &folder)
{
    const QString path = folder + u"/spoilt.nevertwice"_s;
    const QString rescued = folder + u"/rescued.nevertwice"_s;
    for (const QString &file : {path, rescued})
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(file + QLatin1String(suffix));
    write(path, input);
    if (const auto workspace = Workspace::open(path, Access::ReadOnly, stoppedClock())) {
        const Reader &reader = (*workspace)->reader();
        if (const auto rows = reader.firstRows(20))
            for (const IncidentRow &row : *rows) {
                (void)reader.incident(row.id);
                (void)reader.revisions(row.uuid);
            }
        (void)reader.search(parseQuery(u"pool"_s), 0);
        (void)verify(reader.database(), Depth::Everything);
    } else if (workspace.error().reason.isEmpty()) {
        return u"no reason"_s;
    }
    const auto report = rescue(path, rescued, {}, stoppedClock()());
    if (!report) return report.error().reason.isEmpty() ? u"no reason"_s : QString();
    return report->problems.isEmpty() ? QString() : u"a rescued file is not sound: "_s + report->problems.first().what;
}

// ---- reports ----

QList<QByteArray> someReports()
{
    return {"# Parcels\n\n## Timeline (all times in PST)\n\n| Time | What |\n|---|---|\n| 10:00 | gone |\n| 11:00 | "
            "back |\n\n"
            "## Root cause and resolution\n\nThe cache was full. It was fixed by emptying it.\n",
            "**Postmortem: Parcels**\n\n**Summary:**\n- **Duration:** May 8th, 2026, 10:00 AM - May 11, 2026, 2:00 AM "
            "(UTC)\n"
            "- **Impact:** 12% of users\n\n**Timeline:**\n- **4:OO PM:** gone\n- Midnight: back 45 minutes into the "
            "outage\n",
            "---\ntitle: Parcels\nstart_time: 2026-03-03T10:00:00Z\n---\n\n### 2026-03-03\n\n* `10:00` - gone<br>11:00 "
            "back\n\n"
            "## Tasks\n\n- [x] More room (owner: ada, due 2026-04-01, P1) https://a.b/c\n",
            "Summary\nFrom 4pm to 6 GMT users saw \xC3\xA2\xE2\x82\xAC\xE2\x84\xA2 errors.\n\nTimeline:\n10.12:30 PM "
            "GMT: gone\n"};
}

// Whatever the bytes, incidents come out that can be stored, or a reason; and the same ones every time.
QString readForeignReport(const QByteArray &input, const QString &)
{
    const ReportOptions options{{}, u"/fuzz.md"_s};
    const ReportContent content = readReport(input, options);
    if (content.incidents.isEmpty()) return content.reason.isEmpty() ? u"no reason"_s : QString();
    for (Incident incident : content.incidents) {
        // Findings that can be computed again are ignored on input (interchange format).
        incident.findings.removeIf([](const Finding &finding) { return !isFromSource(finding); });
        if (const auto sound = validate(incident); !sound) return u"no sound incident: "_s + sound.error().reason;
        const auto again = fromDocument(QJsonDocument::fromJson(canonicalBytes(incident)).object());
        if (!again) return u"what was read cannot be written: "_s + again.error().reason;
        if (*again != incident) return u"what was read is written differently"_s;
    }
    return readReport(input, options).incidents == content.incidents ? QString() : u"two readings differ"_s;
}

// ---- times ----

QList<QByteArray> someTimes()
{
    return {"\x01"
            "14:05",
            "\x02"
            "2026-09-14T14:05:00+02:00 - 15:10 CEST",
            "\x03"
            "Tuesday, 14 Sep 2026 at 2:05 pm Europe/Berlin",
            "\x14"
            "9/14/26 1O.05 PM PST",
            "\x25"
            "+1h 30m",
            "\x06"
            "5 min ago, yesterday 23:50, end of month",
            "\x1f"
            "May 8th, 10:00 AM to 6 GMT: gone for about two and a half hours, 45 minutes",
            "\x3c"
            "[ 4: 45 am PST ] 10h47, 1936 UTC, Midnight"};
}

// Every time, day, zone and duration of a text, in every manner of reading; the first byte says which.
QString readTimes(const QByteArray &input, const QString &)
{
    const quint8 manner = input.isEmpty() ? 0 : quint8(input[0]);
    const QString text = QString::fromUtf8(input.sliced(std::min<qsizetype>(1, input.size())));
    static const QStringList zones{u"UTC"_s, u"America/New_York"_s, u"Europe/Berlin"_s, u"+05:45"_s};
    TimeContext context;
    context.zone = zones[manner % 4];
    context.order = DateOrder(manner / 4 % 3);
    context.dayRule = manner & 16 ? DayRule::Following : DayRule::Nearest;
    context.hours = manner & 32 ? HourStyle::HalfDays : HourStyle::TwentyFour;
    context.now = stoppedClock()();
    if (!(manner & 64)) context.reference = Moment::atMsecs(1'761'440'400'000); // an hour that comes twice in Berlin
    const auto time = readTime(text, context);
    if (!time && time.error().reason.isEmpty()) return u"no reason"_s;
    if (time && time->at.isInstant()) {
        const auto again = readTime(typedTime(time->at, context.zone), context);
        if (!again || again->at != time->at) return u"a typed time is another: "_s + typedTime(time->at, context.zone);
    }
    const auto day = readDay(text, context);
    if (day && !day->at.isDay()) return u"a day that is none"_s;
    const MentionRules rules{context.order, (manner & 128) != 0};
    qsizetype end = 0;
    for (const TimeMention &mention : timesIn(text, rules)) {
        if (mention.at < end || mention.end <= mention.at || mention.end > text.size()) return u"a time lies nowhere"_s;
        end = mention.end;
    }
    if (const auto leading = leadingTime(text, rules)) (void)afterTime(text, *leading);
    for (const DurationMention &duration : durationsIn(text))
        if (!(duration.minutes >= 0) || duration.end > text.size()) return u"a duration lies nowhere"_s;
    (void)isTimeHeading(text);
    (void)zoneIn(text);
    return {};
}

// ---- logs ----

QList<QByteArray> someLogs()
{
    return {
        "Anna Berg\n  10:32 AM\nerrors :eyes:\n2\n10:33\nmore\nTom\nAPP  10:40 AM\nTriggered\n",
        "2026-03-03 10:32:01,123 ERROR failed\njava.lang.Error: x\n\tat a.B.c(D.java:1)\n\t... 2 more\n",
        "[10:32 AM] Anna\n  hi\n<34>1 2026-03-03T10:32:01.003Z h su - ID47 - failed\nE0303 10:32:01.1 1 c.go:1] x\n",
        "{\"ts\":1772533921.5,\"msg\":\"a\"}\n{\"time\":\"2026-03-03T10:32:05Z\",\"msg\":\"b\"}\n",
        "{\"alerts\":[{\"status\":\"firing\",\"labels\":{\"alertname\":\"A\"},\"startsAt\":\"2026-03-03T10:32:01Z\"}]}",
        "Time,Who,Event\n2026-03-03 10:32,Anna,\"a \"\"b\"\"\nc\"\n",
        "| Time (CET) | What |\n|---|---|\n| 10:32 - 10:40 | gone<br>on |\n",
        "On Tue, Mar 3, 2026 at 10:32 AM Anna <a@b.example>\nwrote:\n> gone\n",
        "Resolved - done.\nMar 3, 16:04 UTC\nUpdate - on it. Mar 3, 14:02 UTC\n",
        "- **23:50** - errors\n+3m more\n5 min later less\n~ 14 Uhr gone\n10 minutes ago back\n",
        "LAST SEEN   TYPE   REASON   OBJECT   MESSAGE\n5m12s   Warning   BackOff   pod/a   Back-off\n"};
}

// Whatever was pasted, rows stand in the text, in order, and become an incident that can be stored.
QString readPastedLog(const QByteArray &input, const QString &)
{
    const QString text = decoded(input).text;
    LogOptions options;
    options.now = stoppedClock()();
    const LogContent content = readLog(text, options);
    if (content.rows.isEmpty()) return content.reason.isEmpty() ? u"no reason"_s : QString();
    const int lines = int(text.count(u'\n')) + 1;
    for (const LogRow &row : content.rows)
        if (row.firstLine < 0 || row.lastLine < row.firstLine || row.lastLine >= lines || row.text.isEmpty())
            return u"a row stands nowhere"_s;
    Incident incident = incidentOfLog(content, u"fuzz"_s, u"fuzz"_s, LogNoise::Take);
    incident.findings.removeIf([](const Finding &finding) { return !isFromSource(finding); });
    if (const auto sound = validate(incident); !sound) return u"no sound incident: "_s + sound.error().reason;
    if (withLogRows(incident, content, u"fuzz"_s, LogNoise::Take).timeline != incident.timeline)
        return u"rows are doubled"_s;
    return readLog(text, options) == content ? QString() : u"two readings differ"_s;
}

// ---- pages ----

QList<QByteArray> somePages()
{
    return {
        "<!DOCTYPE html><html><head><title>A</title><style>.c1{font-weight:700}</style></head><body><h1>Down</h1>"
        "<ul><li>10:00 <b>gone</b><ul><li>deeper</li></ul></li><li>11:00 back</ul><p>It <i>was &amp; is</i></p>",
        "<table><tr><th>Time</th><th>What</th></tr><tr><td>10:00</td><td>a|b<br>c</td></tr></table><pre>```\n</pre>",
        "<blockquote><p>x</p></blockquote><a href=\"https://a.example/x\">y</a><img src=z alt=q><script>1</script>"};
}

// A page never makes much more text than it has, and what it makes is read.
QString readPage(const QByteArray &input, const QString &)
{
    const QString markdown = markdownOfHtml(QString::fromUtf8(input));
    if (markdown.size() > 100 * input.size() + 100) return u"a page became a hundred times its size"_s;
    (void)readReportText(markdown, {{}, u"/fuzz/page.html"_s});
    return {};
}

// ---- what goes out, and comes back ----

QList<QByteArray> someTexts()
{
    return {"# Down **twice**\n\n- [ ] a *b* `c`\n  1. [x](https://a.example/?a=1&b=2|3)\n\n> q\n> > "
            "r\n\n```sh\n{code}\n```\n",
            "| Time | What |\n|---|---|\n| 10:00 | ~~a~~ <!channel> <@U1> |\n\nh1. x :) (x) {quote} [y|z] "
            "![p](att:1)[^1]\n\n[^1]: n"};
}

// In Slack a "<" that nobody escaped calls people: only links may have one. No markup makes much more than it was
// given.
QString markUp(const QByteArray &input, const QString &)
{
    const QString text = decoded(input).text;
    const QString slack = slackMarkup(text);
    const QString jira = jiraMarkup(text);
    if (std::max(slack.size(), jira.size()) > 70 * text.size() + 1'000)
        return u"a text became seventy times its size"_s;
    for (qsizetype at = slack.indexOf(u'<'); at >= 0; at = slack.indexOf(u'<', at + 1)) {
        const QStringView rest = QStringView(slack).mid(at + 1, 8);
        if (!rest.startsWith("http://"_L1, Qt::CaseInsensitive) &&
            !rest.startsWith("https://"_L1, Qt::CaseInsensitive) && !rest.startsWith("mailto:"_L1, Qt::CaseInsensitive))
            return u"somebody is called: "_s + slack.mid(at, 40);
    }
    return {};
}

QList<QByteArray> somePackages()
{
    test::Generator generator({.seed = 5, .count = 3});
    QList<QByteArray> packages;
    while (packages.size() < 3) {
        const auto packed = packIncident(generator.next(), u"# Page\n"_s,
                                         [](const QString &) -> Result<QByteArray> { return QByteArray("content"); });
        if (packed) packages.append(packed->bytes);
    }
    return packages;
}

// What came by mail is refused with a reason, or is what its bytes say.
QString unpack(const QByteArray &input, const QString &folder)
{
    const QString path = folder + u"/sent.zip"_s;
    if (!writeFile(path, input)) return u"the file cannot be written"_s;
    const auto unpacked = unpackIncident(path);
    if (!unpacked) return unpacked.error().reason.isEmpty() ? u"no reason"_s : QString();
    for (auto it = unpacked->attachments.cbegin(); it != unpacked->attachments.cend(); ++it)
        if (sha256Text(*it) != it.key()) return u"an attachment has another hash"_s;
    return {};
}

} // namespace

const QList<Target> &targets()
{
    static const QList<Target> list{{"document", someDocuments, readDocument},
                                    {"patch", someDocuments, applyPatches},
                                    {"query", someQueries, ask},
                                    {"page", somePages, readPage},
                                    {"report", someReports, readForeignReport},
                                    {"time", someTimes, readTimes},
                                    {"log", someLogs, readPastedLog},
                                    {"markup", someTexts, markUp},
                                    {"package", somePackages, unpack},
                                    {"workspace", someWorkspaces, openWorkspace}};
    return list;
}

} // namespace nevertwice::fuzz
