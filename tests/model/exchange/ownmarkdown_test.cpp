#include "model/exchange/ownmarkdown.h"

#include "model/domain/document.h"
#include "model/exchange/sample.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

using namespace nevertwice;
using namespace nevertwice::test;
using namespace Qt::Literals::StringLiterals;

namespace ownmarkdowntest {

Incident checkout()
{
    Incident incident = anIncident()
                            .withUuid(QUuid(u"{11111111-1111-4111-8111-111111111111}"_s))
                            .withRef("INC-7")
                            .titled("Checkout down")
                            .ofSeverity(Severity::Sev2)
                            .inZone("Europe/Berlin")
                            .startedAt("2026-01-05T10:05:00Z")
                            .resolvedAt("2026-01-05T11:00:00Z")
                            .withSummary("The pool was empty.\n\n## Not a section")
                            .withRootCause("The limit.")
                            .withEvent(anEvent()
                                           .withUuid(QUuid(u"{22222222-2222-4222-8222-222222222222}"_s))
                                           .at("2026-01-05T10:05:00Z")
                                           .ofKind(EventKind::Symptom)
                                           .saying("a | b\nc"))
                            .withAction(anAction()
                                            .withUuid(QUuid(u"{33333333-3333-4333-8333-333333333333}"_s))
                                            .titled("Raise the limit")
                                            .ownedBy("Anna")
                                            .dueOn("2026-02-01"));
    incident.headings.insert(u"summary"_s, u"What happened"_s);
    incident.extra.insert(u"x_ticket"_s, 4711);
    return incident;
}

Incident readBack(const QString &text)
{
    return must(readOwnMarkdown(text, u"/x.md"_s));
}

} // namespace ownmarkdowntest

using namespace ownmarkdowntest;

class OwnMarkdownTest : public QObject
{
    Q_OBJECT

private slots:
    void bringsBackEveryIncidentItWrote()
    {
        QVERIFY(holds("document -> Markdown -> document", [](const Incident &incident) {
            const QString text = ownMarkdown(incident);
            RC_ASSERT(isOwnMarkdown(text));
            const auto read = readOwnMarkdown(text, u"/x.md"_s);
            RC_ASSERT(read.ok());
            RC_ASSERT(*read == incident);
        }));
    }

    void writesTheSameBytesForTheSameIncident()
    {
        for (const Incident &incident : must(readSample(Moment::atMsecs(1'767'600'000'000))).incidents) {
            const QString text = ownMarkdown(incident);
            const Incident read = readBack(text);
            QCOMPARE(toDocument(read), toDocument(incident));
            QCOMPARE(ownMarkdown(read), text);
        }
    }

    void looksLikeWhatAPersonWouldWrite()
    {
        QCOMPARE(ownMarkdown(checkout()), uR"(---
nevertwice: 1
uuid: "11111111-1111-4111-8111-111111111111"
ref: "INC-7"
title: "Checkout down"
severity: "sev2"
state: "resolved"
classification: "incident"
review: "none"
time_zone: "Europe/Berlin"
milestones:
  resolved: "2026-01-05T11:00:00Z"
  started: "2026-01-05T10:05:00Z"
extra:
  x_ticket: 4711
---

# Checkout down

## What happened <!-- nevertwice:summary -->

The pool was empty.

## Not a section

## Timeline <!-- nevertwice:timeline -->

| Time | As written | Kind | What happened | Author | Link |
|---|---|---|---|---|---|
| 2026-01-05T10:05:00Z |  | symptom | a \| b<br>c |  |  <!-- {"precision":"minute","uuid":"22222222-2222-4222-8222-222222222222"} --> |

## Root cause <!-- nevertwice:root_cause -->

The limit.

## Actions <!-- nevertwice:actions -->

- [ ] Raise the limit <!-- {"uuid":"33333333-3333-4333-8333-333333333333"} -->
  - number: 1
  - owner: Anna
  - due: 2026-02-01
  - status: open
)"_s);
    }

    void takesUpWhatAPersonChanged()
    {
        QString text = ownMarkdown(checkout());
        text.replace("## What happened"_L1, "## In short"_L1);
        text.replace("The limit.\n"_L1, "The limit,\nand nobody watched it.\n"_L1);
        text.replace("a \\| b<br>c"_L1, "all gone"_L1);
        text.replace("- [ ] Raise"_L1, "- [x] Raise"_L1);
        text.replace("owner: Anna"_L1, "owner: Bo"_L1);
        text.replace(u'\n', "\r\n"_L1);
        const Incident read = readBack(text);
        Incident wanted = checkout();
        wanted.headings[u"summary"_s] = u"In short"_s;
        wanted.rootCause = u"The limit,\nand nobody watched it."_s;
        wanted.timeline[0].text = u"all gone"_s;
        wanted.actions[0].status = ActionStatus::Done;
        wanted.actions[0].owner = u"Bo"_s;
        QCOMPARE(toDocument(read), toDocument(wanted));
    }

    void takesUpRowsThatAPersonAddedAndKeepsThemTheSameEveryTime()
    {
        QString text = ownMarkdown(checkout());
        text.replace("\n\n## Root cause"_L1, "\n| soon | | note | later | Bo | |\nSee the graph.\n\n## Root cause"_L1);
        text += u"- [x] Look again\n  - due: 2026-03-01\n"_s;
        const Incident read = readBack(text);
        QCOMPARE(read.timeline.size(), 2);
        QCOMPARE(read.timeline[1].text, u"later"_s);
        QCOMPARE(read.timeline[1].asWritten, u"soon"_s);
        QCOMPARE(read.findings.size(), 1);
        QCOMPARE(read.findings[0].check, u"time-unreadable"_s);
        QCOMPARE(read.findings[0].line, std::optional(text.left(text.indexOf("| soon"_L1)).count(u'\n') + 1));
        QCOMPARE(read.otherSections.size(), 1);
        QCOMPARE(read.otherSections[0].text, u"See the graph."_s);
        QCOMPARE(read.actions.size(), 2);
        QCOMPARE(read.actions[1].title, u"Look again"_s);
        QCOMPARE(read.actions[1].status, Code<ActionStatus>(ActionStatus::Done));
        QCOMPARE(read.actions[1].number, 2);
        QCOMPARE(readBack(text), read);
    }

    void saysWhereItsFrontMatterIsWrong()
    {
        const auto reason = [](const QString &text) {
            const auto read = readOwnMarkdown(text, u"/x.md"_s);
            return read ? u"it was read"_s : read.error().reason;
        };
        QVERIFY2(reason(u"---\nnevertwice: 1\ntitle: }\n---\n"_s).startsWith("in line 3 "_L1),
                 qPrintable(reason(u"---\nnevertwice: 1\ntitle: }\n---\n"_s)));
        QCOMPARE(reason(u"---\nnevertwice: 1\ntitle: x\n"_s),
                 u"its front matter, which begins in line 1, does not end"_s);
        QCOMPARE(reason(u"---\nnevertwice: 1\ntitle: 7\n---\n"_s),
                 u"at title the document holds a number where a text is wanted"_s);
        QVERIFY(reason(u"---\nnevertwice: 2\n---\n"_s).contains("newer version"_L1));
    }

    void knowsItsOwnForm()
    {
        QVERIFY(isOwnMarkdown(u"---\r\nnevertwice: 1\r\ntitle: x\r\n---\r\n"_s));
        QVERIFY(!isOwnMarkdown(u"---\ntitle: nevertwice: 1\n---\n"_s));
        QVERIFY(!isOwnMarkdown(u"# nevertwice: 1\n"_s));
        QVERIFY(!isOwnMarkdown(QString()));
    }
};

NEVERTWICE_TEST(OwnMarkdownTest);
#include "ownmarkdown_test.moc"
