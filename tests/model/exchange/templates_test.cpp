#include "model/exchange/templates.h"

#include "model/domain/repeatreason.h"
#include "model/exchange/exportwords.h"
#include "model/exchange/sample.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace nevertwice;
using namespace nevertwice::test;
using namespace Qt::Literals::StringLiterals;

namespace templatestest {

QStringList told(const QString &text)
{
    QStringList lines;
    for (const TemplateMistake &mistake : mistakesIn(readTemplate(u"x.md"_s, text)))
        lines.append(u"%1: %2"_s.arg(mistake.line).arg(mistake.what));
    return lines;
}

QString rendered(const QString &text, const Incident &incident, const PageContext &context = {})
{
    return must(render(readTemplate(u"x.md"_s, text), templateData(incident, context)));
}

QString ours(const QString &name, const Incident &incident, const PageContext &context)
{
    return must(render(must(templateNamed(templatesWith({}), name)), templateData(incident, context)));
}

PageContext context()
{
    return {at("2026-03-01T08:00:00Z"), {}, {}};
}

QList<Incident> sample()
{
    return must(readSample(Moment::atMsecs(1'767'600'000'000))).incidents;
}

} // namespace templatestest

using namespace templatestest;

class TemplatesTest : public QObject
{
    Q_OBJECT

private slots:
    void areAllSoundAndSayWhatTheyAre()
    {
        const Templates all = templatesWith({});
        QVERIFY(all.problems.isEmpty());
        QStringList names;
        for (const Template &one : all.list) {
            names.append(one.name);
            for (const TemplateMistake &mistake : mistakesIn(one))
                QFAIL(qPrintable(u"%1:%2 %3"_s.arg(one.file).arg(mistake.line).arg(mistake.what)));
            QVERIFY(!one.title.isEmpty() && !one.description.isEmpty());
        }
        QCOMPARE(names, QStringList({u"default"_s, u"classic"_s, u"sre"_s, u"review"_s, u"executive"_s, u"customer"_s,
                                     u"chat"_s}));
    }

    void haveAValueForEveryVariableAndNoOther()
    {
        const auto namesOf = [](const QList<TemplateVariable> &list) {
            QStringList names;
            for (const TemplateVariable &one : list)
                names.append(one.name);
            names.sort();
            return names;
        };
        for (const Incident &incident : sample()) {
            const QJsonObject data = templateData(incident, context());
            QCOMPARE(data.keys(), namesOf(templateVariables()));
            for (const TemplateVariable &one : templateVariables()) {
                const QJsonValue value = data.value(one.name);
                if (one.kind == TemplateVariable::Kind::List) {
                    for (const QJsonValue &row : value.toArray())
                        QCOMPARE(row.toObject().keys(), namesOf(one.fields));
                    QVERIFY2(value.isArray(), qPrintable(one.name));
                } else if (one.kind == TemplateVariable::Kind::Flag) {
                    QVERIFY2(value.isBool(), qPrintable(one.name));
                } else {
                    QVERIFY2(value == QJsonValue(false) || !value.toString().isEmpty(), qPrintable(one.name));
                }
            }
        }
    }

    void tellTheTeamsOwnFieldsByTheirNames()
    {
        Incident incident = anIncident().titled("Down").build();
        incident.custom = {{u"region"_s, u"north | south"_s}, {u"sites"_s, 61234.25}, {u"empty"_s, QString()}};
        PageContext known = context();
        known.fields = {{u"sites"_s, u"Sites hit"_s, CustomField::Sort::Number, {}}};
        for (const QString &name : {u"default"_s, u"sre"_s}) {
            const QString page = ours(name, incident, known);
            QVERIFY2(page.contains("\n| Sites hit | 61,234.25 |\n| region | north \\| south |\n"_L1), qPrintable(page));
            QVERIFY(!page.contains("empty"_L1));
        }
        QVERIFY(!ours(u"customer"_s, incident, known).contains("north"_L1)); // people outside are not told
    }

    void areDescribedInTheHelp()
    {
        QFile file(u":/help/templates.md"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        const auto look = [&](const TemplateVariable &one) {
            QVERIFY2(page.contains(u"- `%1`: %2"_s.arg(one.name, one.meaning)), qPrintable(one.name));
        };
        int described = 0;
        for (const TemplateVariable &one : templateVariables()) {
            look(one);
            ++described;
        }
        for (const QString &list : {u"timeline"_s, u"actions"_s, u"seen_before"_s, u"open_then"_s, u"sections"_s,
                                    u"causes"_s, u"action_groups"_s, u"questions"_s, u"unconfirmed"_s, u"fields"_s,
                                    u"unknown_times"_s, u"people"_s, u"attachments"_s, u"other_sections"_s})
            for (const TemplateVariable &one : templateVariables())
                if (one.name == list)
                    for (const TemplateVariable &field : one.fields) {
                        look(field);
                        ++described;
                    }
        QCOMPARE(page.count("- `"_L1), described);
    }

    void tellADurationOfAnyNumberADocumentHolds()
    {
        QCOMPARE(exportedDuration(92.5), u"1 h 32 min"_s);
        QVERIFY(exportedDuration(1e300).endsWith(u" d 10 h"_s));
        QVERIFY(!exportedDuration(1e300).contains(u'-'));
    }

    void nameEveryMistakeWithItsLine()
    {
        QCOMPARE(told(u"{{title}}\n{{titel}}\n"_s), QStringList{u"2: there is nothing called titel (title is near)"_s});
        QCOMPARE(told(u"{{#actions}}\n{{ownr}}{{/actions}}"_s),
                 QStringList{u"2: there is nothing called ownr (owner is near)"_s});
        QCOMPARE(told(u"{{owner}}"_s), QStringList{u"1: there is nothing called owner"_s});
        QCOMPARE(told(u"\n{{#summary}}x"_s), QStringList{u"2: the section {{#summary}} is not closed"_s});
        QCOMPARE(told(u"{{/summary}}"_s), QStringList{u"1: {{/summary}} closes nothing"_s});
        QCOMPARE(told(u"a\n{{title"_s), QStringList{u"2: a tag that begins here does not end"_s});
        QCOMPARE(told(u"{{> other}}"_s), QStringList{u"1: {{>other}} names another file, and templates stand alone"_s});
        QCOMPARE(told(u"{{actions}}"_s), QStringList{u"1: actions is no text: open it with {{#actions}}"_s});
        QCOMPARE(told(u"{{! anything }}{{#root_cause}}{{.}}{{/root_cause}}{{^actions}}{{{title}}}{{/actions}}"_s),
                 QStringList());
    }

    void takeTextsAsTheyAreInMarkdownAndEscapeThemInHtml()
    {
        const Incident incident = anIncident().titled("A <b> & \"c\"").build();
        QCOMPARE(rendered(u"{{title}}"_s, incident), u"A <b> & \"c\"\n"_s);
        QCOMPARE(must(render(readTemplate(u"x.html"_s, u"<p>{{title}}</p>"_s), templateData(incident, {}))),
                 u"<p>A &lt;b&gt; &amp; &quot;c&quot;</p>\n"_s);
    }

    void letOnesOwnGoBeforeOurs()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"mine.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{{!\nname: chat\ntitle: Mine\n}}\n{{title}}!\n{{wrong}}");
        file.close();
        const Templates all = templatesWith(folder.path());
        QCOMPARE(all.list.size(), 7);
        QCOMPARE(all.list.last().title, u"Mine"_s);
        const auto named = templateNamed(all, u"chat"_s);
        QVERIFY(!named);
        QCOMPARE(named.error().sentence(),
                 u"Cannot use the template chat: in line 6 of %1, there is nothing called wrong. `nevertwice-cli help "
                 "templates` lists every name."_s.arg(folder.filePath(u"mine.md"_s)));
    }

    void keepAnythingAnIncidentHoldsInsideItsPlace()
    {
        QVERIFY(holds("every template renders every incident", [](const Incident &incident) {
            const QJsonObject data = templateData(incident, context());
            for (const Template &one : templatesWith({}).list)
                RC_ASSERT(render(one, data).ok());
        }));
        const Incident incident = anIncident()
                                      .titled("T")
                                      .withSummary("```\n# code\nnever closed")
                                      .withRootCause("<!-- never closed\n# Large")
                                      .withResolution("Done.")
                                      .build();
        const QString page = ours(u"sre"_s, incident, context());
        QVERIFY2(page.contains(u"```\n# code\nnever closed\n```\n\n## Impact"_s), qPrintable(page));
        QVERIFY2(page.contains(u"&lt;!-- never closed\n### Large\n\n## Resolution"_s), qPrintable(page));
    }

    void tellCustomersNoNamesLinksOrNumbers()
    {
        const Incident incident =
            anIncident()
                .withRef("INC-7")
                .titled("Checkout down, see INC-3")
                .withSummary("Anna Berg restarted it, Anna's [graph](https://graphs.corp/x) showed 10.1.2.3, mail "
                             "ops@acme.example or https://wiki.corp. Then anna and 田中さん and Li "
                             "slept.\n\n```\nsecret-host$ reboot\n```\n\nDone.")
                .withPerson("Anna Berg", PersonRole::Commander)
                .withPerson("田中", PersonRole::Responder)
                .withPerson("Li", PersonRole::Responder)
                .withAction(anAction().titled("Ask Bo Lind about db1.internal").ownedBy("Bo Lind"))
                .build();
        const QString page = ours(u"customer"_s, incident, context());
        for (const char *inside :
             {"Anna", "Berg", "Bo ", "Lind", "INC-", "http", "corp", "10.1.2.3", "acme", "secret", "internal."})
            QVERIFY2(!page.contains(QLatin1String(inside)), qPrintable(page));
        for (const QString &name : {u"anna"_s, u"田中"_s, u" Li "_s})
            QVERIFY2(!page.contains(name), qPrintable(page));
        QVERIFY(page.contains(u"a colleague restarted it"_s));
    }

    void tellCustomersNothingThroughMarkup()
    {
        const Incident incident =
            anIncident()
                .titled("Payments fell over")
                .withSummary(
                    "See [the [inner] graph](https://graphs.corp/x) and [the board][b], "
                    "<a href=\"https://wiki.corp/secret\">the page</a>, grafana.acme.com/d/42, "
                    "\\\\files\\share\\plan.docx, C:\\ops\\run.txt, /var/log/pay.log, @bo-lind, OPS-123 and #771. "
                    "Payments of the Payments team failed, SHA-256 and CVE-2024-1 did not[^1].\n\n"
                    "[b]: https://board.corp/secret\n\n[^1]: As Anna said.\n\n- item\n  ```\n  hidden\n"
                    "- after the code\n\n<div>Kept words</div>")
                .withPerson("Anna Berg", PersonRole::Commander)
                .withAction(anAction().titled("Watch payments").ownedBy("Payments team"))
                .build();
        const QString page = ours(u"customer"_s, incident, context());
        for (const char *inside : {"http", "corp", "acme", "files", "share", "ops\\", "/var", "bo-lind", "OPS", "771",
                                   "Anna", "hidden", "Payments team", "secret", "[^"})
            QVERIFY2(!page.contains(QLatin1String(inside)), qPrintable(QLatin1String(inside) + page));
        for (const char *kept :
             {"graph", "the board", "the page", "Payments of the a colleague failed", "SHA-256", "CVE-2024-1",
              "(As a colleague said.)", "after the code", "Kept words", "Payments fell over", "Watch payments"})
            QVERIFY2(page.contains(QLatin1String(kept)), qPrintable(QLatin1String(kept) + page));
    }

    void keepFootnotesAndTargetsOfTwoSectionsApart()
    {
        const Incident incident =
            anIncident()
                .titled("T")
                .withSummary("One[^1] and [it][x].\n\n[^1]: first note\n\n[x]: https://one.example")
                .withRootCause("Two[^1] and [it][x].\n\n[^1]: second note\n\n[x]: https://two.example")
                .build();
        const QString page = ours(u"default"_s, incident, context());
        for (const char *part : {"One[^summary-1] and [it](https://one.example).", "[^summary-1]: first note",
                                 "Two[^root-cause-1] and [it](https://two.example).", "[^root-cause-1]: second note"})
            QVERIFY2(page.contains(QLatin1String(part)), qPrintable(page));
    }

    void endCodeWhereItsListEnds()
    {
        const Incident incident =
            anIncident()
                .titled("T")
                .withSummary("- item\n  ```\n  # code\n\n# Large\n\nUnderlined\n==========\n\nEnd.")
                .build();
        const QString page = ours(u"default"_s, incident, context());
        QVERIFY2(page.contains(u"# code"_s) && page.contains(u"### Large"_s) && page.contains(u"### Underlined"_s),
                 qPrintable(page));
    }

    void sayOnlyWhatIsKnown()
    {
        const Incident incident = anIncident()
                                      .titled("T")
                                      .startedAt("2026-01-05T10:05:00Z")
                                      .resolvedAt("2026-01-05T12:05:00Z")
                                      .withEvent(anEvent().saying("No time"))
                                      .withAction(anAction().titled("Done").withStatus(ActionStatus::Done))
                                      .build();
        const QString executive = ours(u"executive"_s, incident, context());
        QVERIFY2(!executive.contains("harm"_L1) && executive.contains(u" · **2 h** from start to end · "_s),
                 qPrintable(executive));
        QVERIFY(executive.contains("Every action is closed (1)."_L1));
        for (const char *name : {"classic", "sre", "default"})
            QVERIFY(!ours(QLatin1String(name), incident, context()).contains("****"_L1));
        QVERIFY(!ours(u"customer"_s, incident, context()).contains("## What happened"_L1));
    }

    // The page shows the impact until it was resolved: another number under the same name would be a riddle.
    void nameTheImpactByWhatItWasMeasuredFrom()
    {
        IncidentBuilder told = anIncident();
        told.startedAt("2026-01-05T10:05:00Z").mitigatedAt("2026-01-05T10:50:00Z").resolvedAt("2026-01-05T11:36:00Z");
        for (const char *name : {"default", "sre", "customer"})
            QVERIFY2(
                ours(QLatin1String(name), told.build(), context()).contains("| Impact until mitigated | 45 min |"_L1),
                name);
        for (const char *name : {"chat", "review"})
            QVERIFY2(ours(QLatin1String(name), told.build(), context()).contains("impact of 45 min until mitigated"_L1),
                     name);
        told.affectingFrom("2026-01-05T10:05:00Z", "2026-01-05T10:35:00Z");
        for (const char *name : {"default", "sre", "customer"})
            QVERIFY2(ours(QLatin1String(name), told.build(), context()).contains("| Impact lasted | 30 min |"_L1),
                     name);
        QVERIFY(ours(u"executive"_s, told.build(), context()).contains("**30 min** of harm to users"_L1));
    }

    // A name such as "\u202egpj.exe" turns itself, and nothing that stands behind it.
    void endTheDirectionsThatATextForces()
    {
        const QChar turn(0x202e);
        const QChar isolate(0x2066);
        QCOMPARE(inOneLine(turn + u"gpj"_s), turn + u"gpj\u202c"_s);
        QCOMPARE(inOneLine(turn + u"a\u202c b"_s), turn + u"a\u202c b"_s);
        QCOMPARE(inOneLine(isolate + u"a"_s + turn + u"b\n\u2069c"_s), isolate + u"a"_s + turn + u"b \u2069c"_s);
        QCOMPARE(inOneLine(isolate + u"a"_s + turn), isolate + u"a"_s + turn + u"\u202c\u2069"_s);
        QVERIFY(ours(u"chat"_s, anIncident().titled(turn + u"gpj"_s).build(), context()).contains(u"gpj\u202c"_s));
    }

    void tellExecutivesWhetherItHappenedBefore()
    {
        const Incident incident = anIncident()
                                      .titled("Again")
                                      .startedAt("2026-01-05T10:05:00Z")
                                      .withRootCause("The pool was full. It had no alarm. Nobody knew.")
                                      .build();
        PageContext known = context();
        known.sharing = {{QUuid(), u"INC-3"_s, u"Pool full"_s, u"UTC"_s, at("2025-01-05T10:05:00Z"), u"Pool"_s,
                          u"inc-3-pool-full.html"_s},
                         {QUuid(), u"INC-9"_s, u"Later"_s, u"UTC"_s, at("2026-02-05T10:05:00Z"), u"Pool"_s, {}}};
        const QString page = ours(u"executive"_s, incident, known);
        QVERIFY2(page.contains(u"The pool was full. It had no alarm.\n"_s), qPrintable(page));
        QVERIFY2(page.contains(u"same cause: 1."_s), qPrintable(page));
        QVERIFY2(page.contains(u"2025-01-05: [INC-3](inc-3-pool-full.html) Pool full (cause: Pool)"_s),
                 qPrintable(page));
        QVERIFY(!page.contains(u"Later"_s));
        QVERIFY(ours(u"executive"_s, incident, context()).contains(u"No earlier incident is known"_s));
    }

    // One page is one page, however often it happened.
    void tellExecutivesOfTheLastThreeTimesAndCountTheRest()
    {
        const Incident incident = anIncident().titled("Again").startedAt("2026-01-05T10:05:00Z").build();
        PageContext known = context();
        for (const int day : {3, 1, 5, 2, 4})
            known.sharing.append({QUuid(),
                                  u"INC-%1"_s.arg(day),
                                  u"Pool full"_s,
                                  u"UTC"_s,
                                  at(u"2025-01-0%1T10:05:00Z"_s.arg(day)),
                                  u"Pool"_s,
                                  {}});
        const QString page = ours(u"executive"_s, incident, known);
        QVERIFY2(page.contains(u"same cause: 5. The last three:\n"_s), qPrintable(page));
        QVERIFY(page.contains(u"INC-5"_s) && page.contains(u"INC-3"_s) && !page.contains(u"INC-2"_s));
        QVERIFY(page.indexOf(u"INC-5"_s) < page.indexOf(u"INC-4"_s));
        const QString note = ours(u"chat"_s, incident, known);
        QVERIFY2(note.contains(u"Seen before:** INC-5, INC-4, INC-3 and 2 more"_s), qPrintable(note));
    }

    void callAnIncidentSomethingWhoseTitleIsBlank()
    {
        const Incident incident = anIncident().titled("  ").startedAt("2026-01-05T10:05:00Z").build();
        for (const QString &name : {u"default"_s, u"customer"_s})
            QVERIFY2(ours(name, incident, context()).contains(u"Untitled incident\n"_s), qPrintable(name));
        QVERIFY(ours(u"chat"_s, incident, context()).startsWith(u"**Untitled incident**"_s));
    }

    void tellWhyItHappenedAgainAndWhatWasOpen()
    {
        Incident incident =
            anIncident().titled("Again").startedAt("2026-01-05T10:05:00Z").withRootCause("Full.").build();
        setRepeatReason(incident, u"Nobody watched\nthe pool."_s);
        PageContext known = context();
        const QUuid earlier = nextUuid();
        known.sharing = {{earlier, u"INC-3"_s, u"Pool full"_s, u"UTC"_s, at("2025-01-05T10:05:00Z"), u"Pool"_s, {}},
                         {nextUuid(), u"INC-2"_s, u"A drill"_s, u"UTC"_s, at("2025-01-04T10:05:00Z"), u"Pool"_s, {}}};
        known.repeat = PageRepeat{{earlier}, 95, {{u"INC-3.1"_s, u"Watch | it"_s, u"Bo"_s, {}, true}}};
        for (const QString &name : {u"executive"_s, u"default"_s}) {
            const QString page = ours(name, incident, known);
            for (const QString &line : {u"same cause: 1"_s, u"INC-3 Pool full (cause: Pool)"_s, u"1 h 35 min"_s,
                                        u"Why it happened again: Nobody watched the pool."_s,
                                        u"- INC-3.1 Watch \\| it (Bo), **overdue then**"_s})
                QVERIFY2(page.contains(line), qPrintable(line + u'\n' + page));
            QVERIFY(!page.contains(u"A drill"_s));
        }
        QVERIFY(!ours(u"customer"_s, incident, known).contains(u"INC-3"_s));
        QVERIFY(!ours(u"customer"_s, incident, known).contains(u"watched"_s));
        QVERIFY(!ours(u"default"_s, incident, context()).contains(u"Seen before"_s));
    }

    void askInTheReviewForWhatIsOpen()
    {
        Incident incident = anIncident()
                                .titled("T")
                                .startedAt("2026-01-05T10:05:00Z")
                                .withQuestion("root_cause", "Why that late?")
                                .withAction(anAction().titled("Look").dueOn("2026-02-01"))
                                .withAction(anAction().titled("Watch").ownedBy("Bo"))
                                .build();
        incident.inferred = QStringList{u"milestones.started"_s};
        const QString page = ours(u"review"_s, incident, context());
        for (const QString &line :
             {u"- [ ] Why that late? *(Root cause)*"_s, u"- [ ] start of the impact: 2026-01-05 10:05?"_s,
              u"- [ ] time of detection: unknown"_s, u"- [ ] **No owner:** Look"_s, u"- [ ] **No date:** Watch"_s,
              u"- [ ] **Overdue since 2026-02-01:** Look"_s})
            QVERIFY2(page.contains(line), qPrintable(line + u'\n' + page));
    }

    void takeSentencesFromWhatIsWritten()
    {
        QCOMPARE(
            firstSentences(u"One **thing**. Two, e.g. this; and `that`.\n\n- Three.\n\n```\nFour.\n```\nFive."_s, 2),
            u"One thing. Two, e.g. this; and that."_s);
        QCOMPARE(firstSentences(u"Version 2.5 fell. Yes."_s, 1), u"Version 2.5 fell."_s);
        QCOMPARE(firstSentences(u"Approx. Forty hosts, i.e. No. 7 to 46, fell. Yes."_s, 1),
                 u"Approx. Forty hosts, i.e. No. 7 to 46, fell."_s);
        QCOMPARE(firstSentences(u"(It fell.) Yes."_s, 1), u"(It fell.)"_s);
        QCOMPARE(firstSentences(u"no end"_s, 2), u"no end"_s);
        QCOMPARE(firstSentences({}, 2), QString());
    }
};

NEVERTWICE_TEST(TemplatesTest);
#include "templates_test.moc"
