#include "model/exchange/markdownreport.h"

#include "model/domain/document.h"
#include "tests/support/places.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

namespace reportreading {

QByteArray fixture(const QString &name)
{
    QFile file(nevertwice::test::sourcePath(u"tests/model/exchange/reports/%1.md"_s).arg(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no fixture %s", qPrintable(name));
    return file.readAll();
}

ReportContent readAs(const QByteArray &bytes, const ReportTimeOptions &times = {})
{
    return readReport(bytes, {times, u"/reports/a.md"_s});
}

Incident read(const QByteArray &bytes)
{
    const ReportContent content = readAs(bytes);
    return content.incidents.isEmpty() ? Incident() : content.incidents.first();
}

Event eventNamed(const Incident &incident, const QString &text)
{
    for (const Event &event : incident.timeline)
        if (event.text.contains(text)) return event;
    return {};
}

QStringList checksOf(const Incident &incident)
{
    QStringList checks;
    for (const Finding &finding : incident.findings)
        if (!checks.contains(finding.check)) checks.append(finding.check);
    checks.sort();
    return checks;
}

} // namespace reportreading

class MarkdownReportTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheSameReportInEveryShape_data()
    {
        QTest::addColumn<QString>("day");
        for (const char *name : {"heading-without-space",
                                 "bold-labels",
                                 "italic-labels",
                                 "plain-labels",
                                 "setext-headings",
                                 "headings-too-deep",
                                 "table",
                                 "time-alone-on-a-line",
                                 "breaks-between-entries",
                                 "heading-per-time",
                                 "heading-per-day",
                                 "indented-as-code",
                                 "times-inside-sentences",
                                 "odd-clocks",
                                 "relative-time",
                                 "events-without-time",
                                 "quoted-chat",
                                 "two-reports",
                                 "essay-before",
                                 "yaml-front-matter",
                                 "toml-front-matter",
                                 "out-of-order",
                                 "duration-mismatch"})
            QTest::newRow(name) << u"2026-03-03"_s;
    }
    void readsTheSameReportInEveryShape()
    {
        using namespace reportreading;
        QFETCH(QString, day);
        const Incident incident = read(fixture(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY2(incident.title.contains("Parcel tracking was down"_L1), qPrintable(incident.title));
        QCOMPARE(incident.milestones.started.text(), day + u"T10:00:00Z"_s);
        QCOMPARE(incident.milestones.resolved.text(), day + u"T11:00:00Z"_s);
        QCOMPARE(eventNamed(incident, u"arcels vanish"_s).at.text(), day + u"T10:00:00Z"_s);
        QCOMPARE(eventNamed(incident, u"arcels are back"_s).at.text(), day + u"T11:00:00Z"_s);
        QVERIFY2(incident.rootCause.contains("The cache was full."_L1), qPrintable(incident.rootCause));
        QCOMPARE(incident.actions.size(), 1);
        QCOMPARE(incident.actions.first().title, u"Give the cache more room"_s);
    }

    void keepsEveryWord_data() { readsTheSameReportInEveryShape_data(); }
    void keepsEveryWord()
    {
        using namespace reportreading;
        const QByteArray bytes = fixture(QString::fromLatin1(QTest::currentDataTag()));
        QString kept;
        const ReportContent content = readAs(bytes);
        for (const Incident &incident : content.incidents)
            kept += QString::fromUtf8(canonicalBytes(incident)).replace(u"\\n"_s, u" "_s);
        static const QRegularExpression word(u"\\p{L}{4,}"_s);
        for (auto it = word.globalMatch(QString::fromUtf8(bytes)); it.hasNext();) {
            const QString wanted = it.next().captured();
            const bool isKey =
                wanted == "title"_L1 || wanted == "date"_L1 || wanted == "What"_L1 || wanted == "Time"_L1;
            QVERIFY2(isKey || kept.contains(wanted, Qt::CaseInsensitive), qPrintable(wanted));
        }
    }

    void readsClocksThatPeopleInvent()
    {
        using namespace reportreading;
        const Incident incident = read(fixture(u"odd-clocks"_s));
        QStringList clocks;
        for (const Event &event : incident.timeline)
            clocks.append(event.clock);
        QCOMPARE(clocks, QStringList({u"10:00"_s, u"10:15"_s, u"10:30"_s, u"10:45"_s, u"11:00"_s}));
        QVERIFY(checksOf(incident).contains(u"time-unreadable"_s));
    }

    void passesMidnight()
    {
        using namespace reportreading;
        const Incident incident = read(fixture(u"midnight"_s));
        QCOMPARE(eventNamed(incident, u"night shift"_s).at.text(), u"2026-03-04T00:00:00Z"_s);
        QCOMPARE(eventNamed(incident, u"are back"_s).at.text(), u"2026-03-04T01:30:00Z"_s);
    }

    void takesTheZoneADocumentStatesOnce()
    {
        using namespace reportreading;
        const Incident incident = read(fixture(u"zone-once"_s));
        QCOMPARE(eventNamed(incident, u"arcels vanish"_s).at.text(), u"2026-07-03T17:00:00Z"_s);
        QCOMPARE(incident.timeZone, u"America/Los_Angeles"_s);
        QVERIFY(!checksOf(incident).contains(u"zone-missing"_s));
    }

    void letsAPersonNameTheZone()
    {
        using namespace reportreading;
        ReportTimeOptions times;
        times.zone = u"Europe/Berlin"_s;
        const ReportContent content = readAs("# Parcels\n\n## Timeline\n\n- 3 July 2026 10:00 gone\n- 11:00 back\n\n"
                                             "## Root cause\n\nThe cache was full.\n",
                                             times);
        QCOMPARE(content.incidents.size(), 1);
        QCOMPARE(content.incidents.first().timeline.first().at.text(), u"2026-07-03T08:00:00Z"_s);
    }

    void countsFromTheStart()
    {
        using namespace reportreading;
        const Event event = eventNamed(read(fixture(u"relative-time"_s)), u"hub team"_s);
        QCOMPARE(event.at.text(), u"2026-03-03T10:45:00Z"_s);
        QCOMPARE(event.precision.known(), Precision::About);
        QVERIFY(event.clock.isEmpty());
    }

    void keepsEventsWithoutTime()
    {
        using namespace reportreading;
        const Incident incident = read(fixture(u"events-without-time"_s));
        QCOMPARE(incident.timeline.size(), 3);
        QVERIFY(!incident.timeline[1].at.isKnown());
        QVERIFY(incident.timeline[1].text.contains("wrong hub"_L1));
    }

    // An empty box stood at nothing's place and ended the program.
    void takesAnEmptyBoxForNoPromise()
    {
        using namespace reportreading;
        const Incident incident =
            read("# Postmortem: Parcels\n\n## Timeline\n\n- 10:00 UTC Gone\n- 11:00 UTC Back\n\n## Tasks\n\n- [x] \n"
                 "- [x] More room\n- [ ]\n");
        QCOMPARE(incident.actions.size(), 1);
        QCOMPARE(incident.actions.first().title, u"More room"_s);
        QCOMPARE(incident.actions.first().status, ActionStatus::Done);
        QVERIFY(
            read("# Postmortem: Parcels\n\n## Timeline\n\n- 10:00 UTC Gone\n- 11:00 UTC Back\n\n## Tasks\n\n- [x] \n")
                .actions.isEmpty());
    }

    void losesNoWordInOddPlaces_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("rules above and below")
            << QByteArray("---\n\n# Postmortem of the Gecko\n\nDate: 2026-05-05\n\n"
                          "## Impact\n\nNobody saw a thing.\n\n---\n\n## Timeline\n\n"
                          "- 10:00 UTC gone\n- 11:00 UTC back\n");
        QTest::newRow("a table of fields") << QByteArray("# Postmortem\n\n## Timeline\n\n- 10:00 UTC gone\n- 11:00 UTC "
                                                         "back\n\n## Action items\n\n| Issue | Owner |\n|---|---|\n"
                                                         "| Feed the Gecko | Ada |\n");
        QTest::newRow("behind a label") << QByteArray(
            "# Postmortem\n\n**Impact:** all users\n\n**Root cause:** a bug\n\n"
            "**Timeline:** Gecko words of the lead-in here.\n\nThen it was mended.\n");
        QTest::newRow("a second report that is none")
            << QByteArray("# Incident report: Parcels\n\n## Timeline\n\n- 10:00 UTC gone\n- 11:00 UTC back\n\n## Root "
                          "cause\n\nA bug.\n\n# Incident report of the Gecko\n\n## Summary\n\nOne line.\n\n## Root "
                          "cause\n\n## Timeline\n");
    }
    void losesNoWordInOddPlaces()
    {
        using namespace reportreading;
        QFETCH(QByteArray, document);
        const ReportContent content = readAs(document);
        QVERIFY2(!content.incidents.isEmpty(), qPrintable(content.reason));
        QByteArray all;
        for (Incident incident : content.incidents) {
            incident.extra = {};
            all += canonicalBytes(incident);
        }
        QVERIFY2(all.contains("Gecko"), all.constData());
    }

    void readsStatusPages()
    {
        using namespace reportreading;
        const Incident incident = read(fixture(u"status-page"_s));
        QCOMPARE(incident.timeline.size(), 4);
        QCOMPARE(incident.timeline[1].kind.known(), EventKind::Mitigation);
        QVERIFY(incident.timeline[2].text.contains("faulty certificate bundle"_L1));
        QCOMPARE(incident.milestones.started.text(), u"2025-03-14T16:58:00Z"_s);
        QCOMPARE(incident.milestones.resolved.text(), u"2025-03-14T18:42:00Z"_s);
    }

    void readsEssaysByTheTimesInTheirSentences()
    {
        using namespace reportreading;
        const Incident event = read(fixture(u"told-in-prose"_s));
        QCOMPARE(event.milestones.started.text(), u"2024-11-03T14:12:00Z"_s);
        QCOMPARE(event.milestones.resolved.text(), u"2024-11-03T17:40:00Z"_s);
        QVERIFY(event.inferred.contains("milestones.started"_L1));
        QVERIFY(event.timeline.isEmpty());
        const Incident essay = read(fixture(u"essay-of-a-blog"_s));
        QCOMPARE(essay.milestones.started.text(), u"2024-08-27T17:40:00Z"_s);
        QCOMPARE(essay.milestones.resolved.text(), u"2024-08-27T21:52:00Z"_s);
        QCOMPARE(essay.actions.size(), 4); // "What we are doing about it"
        QCOMPARE(essay.actions[1].owner, u"Jonas"_s);
        QVERIFY(essay.rootCause.startsWith("Three things"_L1));
    }

    void readsTablesOfKeysAndValues()
    {
        using namespace reportreading;
        const Incident incident = read(fixture(u"key-values"_s));
        QCOMPARE(incident.severity.known(), Severity::Sev2);
        QCOMPARE(incident.impact.usersCount, std::optional<qint64>(8300));
        QCOMPARE(incident.milestones.started.text(), u"2025-01-22T08:14:00Z"_s);
        QCOMPARE(incident.timeline.last().kind.known(), EventKind::Resolution);
    }

    void takesOwnersAndDaysFromWhereTheyStand()
    {
        using namespace reportreading;
        const Incident dashes = read(fixture(u"owners-behind-dashes"_s));
        QCOMPARE(dashes.actions.first().title, u"Linter for migrations"_s);
        QCOMPARE(dashes.actions.first().owner, u"Dana Whitlock"_s);
        QCOMPARE(dashes.actions.first().due.text(), u"2025-06-01"_s);
        const Incident tickets = read(fixture(u"tickets-before-actions"_s));
        QCOMPARE(tickets.actions.size(), 2);
        QCOMPARE(tickets.actions.first().owner, u"Nils"_s);
        QCOMPARE(tickets.impact.usersPercent, std::optional(61.0));
        const Incident german = read(fixture(u"german"_s));
        QCOMPARE(german.actions.first().owner, u"Klein"_s);
        QCOMPARE(german.actions.first().due.text(), u"2025-03-01"_s);
        QCOMPARE(german.severity.known(), Severity::Sev2);
    }

    void readsColumnsThatSayWho()
    {
        using namespace reportreading;
        const Incident incident = read(fixture(u"who-column"_s));
        QCOMPARE(incident.timeline[1].author, u"Yusuf"_s);
        QCOMPARE(incident.timeline[1].text, u"acks, starts a call"_s);
        QCOMPARE(incident.timeline[1].kind.known(), EventKind::Acknowledgement);
        QCOMPARE(incident.actions.first().details, u"MAIL-31"_s);
    }

    void losesNothingOfAListOfActions()
    {
        using namespace reportreading;
        const Incident incident =
            read("# Postmortem: Parcels\n\n## Timeline\n\n- 2026-03-03 10:00 UTC gone\n"
                 "- 11:00 back\n\n## Action items\n\n| ID | Action | Owner | Owner | Ticket |\n"
                 "|---|---|---|---|---|\n"
                 "| OPS-7 | More room | Ada | Bo | [OPS-7](https://t.example/7) waits for the vendor "
                 "| beyond the head |\n\nHub team: improve these checks:\n\n- Check the hub\n");
        QCOMPARE(incident.actions.size(), 2);
        const Action &first = incident.actions.first();
        QCOMPARE(first.owner, u"Ada, Bo"_s);
        QCOMPARE(first.link, u"https://t.example/7"_s);
        for (const char *words : {"beyond the head", "OPS-7", "waits for the vendor"})
            QVERIFY2(first.details.contains(QLatin1String(words)), qPrintable(first.details));
        QCOMPARE(incident.actions[1].group, u"Hub team: improve these checks"_s);
    }

    void comparesRoughDurationsRoughly()
    {
        using namespace reportreading;
        const auto stated = [](const char *words) {
            return read(QByteArray("# Postmortem: Letters\n\n## Summary\n\nOn 3 March 2026 from 14:05 to 16:20 UTC no "
                                   "letter left, so "
                                   "the hall was ") +
                        words + ".\n\n## Root cause\n\nA belt.\n\n## Resolution\n\nA new belt.\n")
                .statedDurationMinutes;
        };
        QCOMPARE(stated("down for two hours"), std::optional(120.0));
        QVERIFY(!stated("down for about two hours"));
        QCOMPARE(stated("down for about five hours"), std::optional(300.0));
    }

    void takesNoStoryAmongTheMeasuresForOneOfThem()
    {
        using namespace reportreading;
        const Incident incident =
            read("# Postmortem: Letters\n\n## Timeline\n\n- 2026-03-03 10:00 UTC gone\n- 11:00 back\n\n"
                 "## What we will improve\n\nWe compare the number of every box\nwith the list of the "
                 "mill.\n\nIf this box had been locked,\nnobody would have been able to open it.\n\n"
                 "Put a second lock on every box,\nwith a key of its own.\n");
        QCOMPARE(incident.actions.size(), 1);
        QVERIFY(incident.actions.first().title.startsWith("Put a second lock"_L1));
        const QByteArray all = canonicalBytes(incident);
        for (const char *words : {"the number of every box", "had been locked", "nobody would have"})
            QVERIFY2(all.contains(words), all.constData());
        // A name over nothing but a story stays above it.
        const QByteArray named = canonicalBytes(
            read("# Postmortem: Letters\n\n## Timeline\n\n- 2026-03-03 10:00 UTC gone\n- 11:00 back\n\n"
                 "## What we will improve\n\n- A second lock\n\n**This will turn into a rule.**\n\nWe still "
                 "have a box without a lock behind the mill.\n"));
        QVERIFY2(named.contains("This will turn into a rule"), named.constData());
    }

    void keepsDaysAndHeadingsThatLeadToNothing()
    {
        using namespace reportreading;
        Incident incident = read("---\ntitle: Parcels vanished\n---\n# Gecko at the hub\n\n## Timeline\n\n### 7 May\n\n"
                                 "### 8 May\n\n- 10:00 UTC gone\n- 11:00 UTC back\n\n### 9 May\n\n## Root cause\n\n"
                                 "A bug.\n");
        QCOMPARE(incident.title, u"Parcels vanished"_s);
        incident.extra = {};
        const QByteArray all = canonicalBytes(incident);
        for (const char *words : {"Gecko at the hub", "7 May", "8 May", "9 May"})
            QVERIFY2(all.contains(words), all.constData());
    }

    void countsMarksOfAListByTheirNeighbours()
    {
        using namespace reportreading;
        const Incident counted =
            read("# Postmortem\n\n## Timeline\n\n9. 12:10 PM gone\n10.12:30 PM looked\n11. 1:00 PM back\n");
        QCOMPARE(counted.timeline.size(), 3);
        QCOMPARE(counted.timeline[1].clock, u"12:30"_s);
    }

    void saysWhatIsMissingWhereSomethingIsThere()
    {
        using namespace reportreading;
        const ReportContent content = readAs("# Incident notes\n\n## Impact\n\nNobody could send a parcel.\n");
        QVERIFY(content.incidents.isEmpty());
        QVERIFY2(content.reason.contains("tells an impact"_L1), qPrintable(content.reason));
    }

    void takesNoQuotedTalkForEntries()
    {
        using namespace reportreading;
        const Incident incident = read(fixture(u"quoted-chat"_s));
        QCOMPARE(incident.timeline.size(), 2);
        QVERIFY(incident.timeline.first().text.contains("is it the hub?"_L1));
    }

    void findsTwoReportsInOneFile()
    {
        using namespace reportreading;
        const ReportContent content = readAs(fixture(u"two-reports"_s));
        QCOMPARE(content.incidents.size(), 2);
        QVERIFY(content.incidents[1].title.contains("Invoices were late in April"_L1));
        QCOMPARE(content.incidents[1].milestones.started.text(), u"2026-04-04T08:00:00Z"_s);
        QCOMPARE(content.incidents[0].source->part, 1);
        QCOMPARE(content.incidents[1].source->part, 2);
        QVERIFY(content.incidents[0].uuid != content.incidents[1].uuid);
    }

    void readsFrontMatter()
    {
        using namespace reportreading;
        const Incident yaml = read(fixture(u"yaml-front-matter"_s));
        QCOMPARE(yaml.tags, QStringList({u"cache"_s, u"parcels"_s}));
        QCOMPARE(yaml.severity.known(), Severity::Sev2);
        QVERIFY(yaml.extra.value("front_matter"_L1).toString().contains("layout: post"_L1));
        QCOMPARE(read(fixture(u"toml-front-matter"_s)).tags, QStringList({u"cache"_s, u"parcels"_s}));
    }

    void readsWhatOnlyLooksLikeANumberOfFrontMatterAsItStandsThere()
    {
        using namespace reportreading;
        const Incident incident =
            read(fixture(u"yaml-front-matter"_s)
                     .replace("tags: [cache, parcels]", "tags: [5e123456, 18446744073709551615]\nservices: 1e400"));
        QCOMPARE(incident.tags, QStringList({u"5e123456"_s, u"18446744073709551615"_s}));
        QCOMPARE(incident.services, QStringList{u"1e400"_s});
    }

    void tellsContradictions_data()
    {
        QTest::addColumn<QString>("check");
        QTest::newRow("out-of-order") << u"timeline-out-of-order"_s;
        QTest::newRow("outside-the-window") << u"timeline-outside-window"_s;
        QTest::newRow("duration-mismatch") << u"duration-mismatch"_s;
    }
    void tellsContradictions()
    {
        using namespace reportreading;
        const Incident incident = read(fixture(QString::fromLatin1(QTest::currentDataTag())));
        QFETCH(QString, check);
        QCOMPARE(checksOf(incident), QStringList(check));
    }

    void namesTheLineOfAFinding()
    {
        using namespace reportreading;
        const Incident incident = read(fixture(u"out-of-order"_s));
        QCOMPARE(incident.findings.size(), 1);
        QCOMPARE(incident.findings.first().line, std::optional(11));
        QCOMPARE(incident.findings.first().place,
                 u"timeline/%1.at"_s.arg(incident.timeline[2].uuid.toString(QUuid::WithoutBraces)));
    }

    void takesNothingElseForAPostmortem_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::newRow("none-readme") << u"postmortem"_s;
        QTest::newRow("none-runbook") << u"postmortem"_s;
        QTest::newRow("none-template") << u"template"_s;
        QTest::newRow("none-empty-sections") << u"template"_s;
    }
    void takesNothingElseForAPostmortem()
    {
        using namespace reportreading;
        const ReportContent content = readAs(fixture(QString::fromLatin1(QTest::currentDataTag())));
        QCOMPARE(content.incidents.size(), 0);
        QFETCH(QString, reason);
        QVERIFY2(content.reason.contains(reason), qPrintable(content.reason));
        QVERIFY(!readAs({}).reason.isEmpty());
    }

    void quotesWhatNoSectionIsNamedFor()
    {
        using namespace reportreading;
        const Incident incident =
            read("# Parcels vanished\n\n## Summary\n\nOn 2026-03-03 from 10:00 to 11:00 UTC users "
                 "could not see parcels. It was caused by a full cache. The issue was fixed by "
                 "emptying it.\n\n## Timeline\n\n- 10:00 gone\n- 11:00 back\n");
        QVERIFY(incident.rootCause.contains("caused by a full cache"_L1));
        QVERIFY(incident.resolution.contains("fixed by emptying it"_L1));
        QVERIFY(incident.impact.text.contains("users could not see parcels"_L1));
        for (const char *path : {"root_cause", "resolution", "impact.text"})
            QVERIFY2(incident.inferred.contains(QLatin1String(path)), path);
    }

    void dividesCauseFromResolution()
    {
        using namespace reportreading;
        const Incident incident =
            read("# Parcels vanished\n\n## Timeline\n\n- 2026-03-03 10:00 UTC gone\n- 11:00 back\n\n## Root cause and "
                 "resolution\n\nThe root cause was a full cache.\n\nTo resolve the issue, the cache was emptied.\n");
        QCOMPARE(incident.rootCause, u"The root cause was a full cache."_s);
        QCOMPARE(incident.resolution, u"To resolve the issue, the cache was emptied."_s);
    }

    void leavesOneLineTellingsInTheSummary()
    {
        using namespace reportreading;
        const Incident incident = read(
            "# Parcels vanished\n\n## Summary\n\nDuration: 2026-03-03 10:00 to 11:00 UTC\nRoot cause: full cache\n\n"
            "## Root cause\n\nThe cache was full, because nobody had ever looked at it.\nNow somebody does.\n");
        QVERIFY(incident.summary.contains("Root cause: full cache"_L1));
        QVERIFY(incident.rootCause.startsWith("The cache was full, because"_L1));
        QVERIFY(!incident.rootCause.contains("full cache"_L1));
    }

    void takesTheShareOfUsersAndNoOther()
    {
        using namespace reportreading;
        const auto percentOf = [](const QByteArray &sentence) {
            return read("# Outage of parcels\n\n## Impact\n\n" + sentence +
                        "\n\n## Root cause\n\nThe cache was full.\n")
                .impact.usersPercent;
        };
        QCOMPARE(percentOf("About 30% of our users saw nothing."), std::optional(30.0));
        QCOMPARE(percentOf("It hit 12.5 percent of customers."), std::optional(12.5));
        QCOMPARE(percentOf("Registrations of users fell: a 20% drop in user registrations."), std::nullopt);
        QCOMPARE(percentOf("The disk was 97% full."), std::nullopt);
    }

    void readsTheSameUuidsEveryTime()
    {
        using namespace reportreading;
        const QByteArray bytes = fixture(u"bold-labels"_s);
        QCOMPARE(read(bytes), read(bytes));
        QVERIFY(readReport(bytes, {{}, u"/elsewhere.md"_s}).incidents.first().uuid != read(bytes).uuid);
    }

    void neverFailsOnADocument_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a byte") << QByteArray("\xff");
        QTest::newRow("zeros") << QByteArray(100, '\0');
        QTest::newRow("only marks") << QByteArray("- \n* \n# \n> \n| |\n1. \n**\n__\n").repeated(20);
        QTest::newRow("times") << QByteArray("10:00 11:00 12:00 - 13:00 to 14:00 ").repeated(2'000);
        QTest::newRow("labels") << QByteArray("Impact: Impact: Timeline: 10:00\n").repeated(2'000);
        QTest::newRow("brackets") << QByteArray("[(<").repeated(20'000);
        QTest::newRow("open fence") << QByteArray("## Timeline\n```\n10:00 a\n").repeated(300);
    }
    void neverFailsOnADocument()
    {
        QFETCH(QByteArray, bytes);
        const ReportContent content = reportreading::readAs(bytes);
        QVERIFY(!content.incidents.isEmpty() || !content.reason.isEmpty());
        for (const Incident &incident : content.incidents)
            QVERIFY(validate(incident).ok());
    }
};

NEVERTWICE_TEST(MarkdownReportTest);
#include "markdownreport_test.moc"
