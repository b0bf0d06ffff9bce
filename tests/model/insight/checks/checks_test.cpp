#include "model/insight/checks/checks.h"

#include "model/domain/repeatreason.h"
#include "model/insight/checks/prosecache.h"
#include "tests/model/insight/checks/support.h"
#include "tests/support/arbitrary.h"
#include "tests/support/property.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class ChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void sortATimelineOnlyWhereNoDayIsWrong()
    {
        const auto fixOf = [](const char *second) {
            const Incident incident =
                checktest::aGoodReport()
                    .withEvent("2026-03-02T10:20:00Z", EventKind::Mitigation, "Certificate installed")
                    .withEvent(second, EventKind::Mitigation, "Renewal asked for")
                    .build();
            for (const Finding &finding : check(incident))
                if (finding.check == u"timeline-out-of-order"_s) return finding.fix.has_value();
            qFatal("nothing was found");
        };
        QVERIFY(fixOf("2026-03-02T10:12:00Z"));
        QVERIFY(!fixOf("2026-02-02T10:12:00Z"));
    }

    void findTheSameWithTheTextsOfTheCheckBefore()
    {
        QVERIFY(holds("a check with known texts finds what one without them finds",
                      [](Incident one, const Incident &other) {
                          CheckOptions plain = checktest::onDay("2026-03-05");
                          CheckOptions knowing = plain;
                          knowing.texts = std::make_shared<ProseCache>();
                          const auto look = [&](const Incident &incident) {
                              RC_ASSERT(check(incident, knowing) == check(incident, plain));
                          };
                          look(one);
                          one.summary = other.summary; // one text after the other, and all of them
                          look(one);
                          one.timeline = other.timeline;
                          one.resolution += u" We will add an alert."_s;
                          look(one);
                          look(other);
                          look(one);
                      }));
    }

    void haveNothingToSayAboutAGoodReport()
    {
        QCOMPARE(checktest::ids(checktest::aGoodReport()), QStringList());
        QCOMPARE(checktest::ids(Incident()), QStringList());
    }

    void areAllKnownByTheirIds()
    {
        // Ids are for good: scripts name them.
        const QStringList ids{
            u"milestone-order"_s,
            u"timeline-out-of-order"_s,
            u"timeline-outside-window"_s,
            u"duration-mismatch"_s,
            u"time-unreadable"_s,
            u"date-missing"_s,
            u"zone-missing"_s,
            u"zone-suspect"_s,
            u"zone-unknown"_s,
            u"impact-interval-reversed"_s,
            u"impact-interval-open"_s,
            u"impact-interval-early"_s,
            u"action-before-incident"_s,
            u"summary-missing"_s,
            u"impact-missing"_s,
            u"impact-unquantified"_s,
            u"timeline-empty"_s,
            u"timeline-gap"_s,
            u"detection-missing"_s,
            u"root-cause-missing"_s,
            u"cause-unlinked"_s,
            u"resolution-missing"_s,
            u"lessons-missing"_s,
            u"action-none"_s,
            u"cause-without-action"_s,
            u"action-no-owner"_s,
            u"action-no-due"_s,
            u"action-vague"_s,
            u"action-overdue"_s,
            u"blame-language"_s,
            u"human-error-cause"_s,
            u"counterfactual"_s,
            u"impact-vague"_s,
            u"cause-restates-symptom"_s,
            u"secret-suspected"_s,
            u"repeat-cause"_s,
            u"repeat-with-open-actions"_s,
        };
        QStringList known;
        for (const CheckInfo &info : checkCatalogue())
            known.append(info.id);
        QCOMPARE(known, ids);
        const QStringList errors{u"milestone-order"_s, u"time-unreadable"_s, u"impact-interval-reversed"_s};
        const QStringList hints{u"zone-missing"_s,         u"zone-suspect"_s, u"lessons-missing"_s,
                                u"counterfactual"_s,       u"impact-vague"_s, u"cause-restates-symptom"_s,
                                u"impact-interval-early"_s};
        for (const CheckInfo &info : checkCatalogue()) {
            const Level level = errors.contains(info.id)  ? Level::Error
                                : hints.contains(info.id) ? Level::Hint
                                                          : Level::Warning;
            QVERIFY2(info.level == level, qPrintable(info.id));
        }
    }

    void haveAPageOfHelpEachThatSaysWhyAndShowsBetterWords()
    {
        for (const CheckInfo &info : checkCatalogue()) {
            const QString page = checkHelp(info.id);
            QVERIFY2(page.startsWith("# "_L1 + info.id), qPrintable(info.id));
            QVERIFY2(page.contains("> Instead of: "_L1) && page.contains("> Better: "_L1), qPrintable(info.id));
            QVERIFY2(page.contains("Usual level: %1."_L1.arg(Code<Level>(info.level).word())), qPrintable(info.id));
            QVERIFY2(page.size() > 150, qPrintable(info.id));
        }
        QCOMPARE(checkHelp(u"../formats"_s), QString());
    }

    void takeTheLevelsOfATeam()
    {
        const Incident incident = checktest::aGoodReport().withSummary("");
        CheckOptions options;
        QVERIFY(check(incident, options).value(0).level == Level::Warning);
        options.levels.levels.insert(u"summary-missing"_s, Level::Error);
        QVERIFY(check(incident, options).value(0).level == Level::Error);
        options.levels.off.insert(u"summary-missing"_s);
        QCOMPARE(checktest::ids(incident, options), QStringList());
    }

    void areSwitchedOffByACommentInAText()
    {
        const auto blaming = [](const char *text) {
            return checktest::aGoodReport().withRootCause(Text(text)).build();
        };
        QCOMPARE(checktest::ids(blaming("The engineer forgot to renew it in time, which nothing noticed.")),
                 QStringList{u"blame-language"_s});
        QCOMPARE(checktest::ids(blaming("<!-- nevertwice: off blame-language, action-none -->\n\n"
                                        "The engineer forgot to renew it in time, which nothing noticed.")),
                 QStringList());
        // Another check, a word alone, and code are no switches for it.
        for (const char *no : {"<!-- nevertwice: off counterfactual -->", "<!-- off blame-language -->",
                               "`<!-- nevertwice: off blame-language -->`"})
            QCOMPARE(checktest::ids(blaming(qPrintable(
                         QString::fromLatin1(no) + u"\nThe engineer forgot to renew it, which nothing noticed."_s))),
                     QStringList{u"blame-language"_s});
    }

    void repeatWhatOnlyTheSourceShowedAndNothingElseThatIsStored()
    {
        Incident incident = checktest::aGoodReport();
        Finding zone;
        zone.check = u"zone-missing"_s;
        zone.level = Level::Hint;
        zone.place = u"time_zone"_s;
        Finding stale = zone;
        stale.check = u"summary-missing"_s;
        incident.findings = {zone, stale};
        QCOMPARE(checktest::ids(incident), QStringList{u"zone-missing"_s});
    }

    void tellTimesThatWereTypedAndCannotBeRead()
    {
        Incident incident = checktest::aGoodReport();
        const Event typed = anEvent().writtenAs("half two").saying("The second deploy went out.");
        Event clock = anEvent().writtenAs("14:05").saying("A time of a day that is not known.");
        clock.clock = u"14:05"_s;
        incident.timeline << typed << clock << anEvent().saying("Nobody knows when.");
        const QList<Finding> all = check(incident);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].check, u"time-unreadable"_s);
        QCOMPARE(all[0].place, u"timeline/%1.at"_s.arg(typed.uuid.toString(QUuid::WithoutBraces)));
        QVERIFY(all[0].level == Level::Error);
        incident.findings = {all[0]}; // as its source said: once is enough
        QCOMPARE(check(incident).size(), 1);
        incident.findings.clear();
        for (Event &event : incident.timeline)
            if (event.uuid == typed.uuid) event.at = incident.milestones.detected;
        QCOMPARE(checktest::ids(incident), QStringList());
    }

    void sayOnceThatNoEntryHasADay()
    {
        Incident incident = checktest::aGoodReport();
        for (int i = 0; i < 5; ++i) {
            Finding finding;
            finding.check = u"date-missing"_s;
            finding.place = u"timeline/%1.at"_s.arg(i);
            incident.findings.append(finding);
        }
        const QList<Finding> all = check(incident);
        QCOMPARE(all.size(), 1);
        QVERIFY(all[0].message.contains(u'5'));
    }

    void countByLevelAndCompareLevels()
    {
        const Incident incident =
            checktest::aGoodReport().withSummary("").withLessons("").detectedAt("2026-03-02T09:00:00Z");
        const FindingCounts counts = counted(check(incident));
        QCOMPARE(counts, (FindingCounts{1, 1, 1}));
        QVERIFY(reaches(Level::Error, Level::Warning));
        QVERIFY(reaches(Level::Warning, Level::Warning));
        QVERIFY(!reaches(Level::Hint, Level::Warning));
    }

    void endWhateverTheTextHolds()
    {
        // Each of these makes a careless reader walk to the end for every mark.
        for (const char *mark : {"](", "<!--", "`", "\"", "<a", "password: ", "-----BEGIN ", "engineer ", "a@", "://",
                                 "'", "some users "}) {
            const QString text = QString::fromLatin1(mark).repeated(100'000 / int(qstrlen(mark)));
            const Incident incident = checktest::aGoodReport().withSummary(text).withRootCause(text);
            QVERIFY2(check(incident).size() < 1'000, mark);
        }
    }

    void tellTheRepeatAndItsOpenActions()
    {
        const Cause pool = aCause().titled("Pool too small");
        const Cause dns = aCause().titled("DNS");
        const Incident incident = checktest::aGoodReport().causedBy(pool).causedBy(dns, CauseRole::DelayedDetection);
        QCOMPARE(checktest::ids(incident), QStringList()); // nothing is known of a workspace
        CheckOptions options;
        options.workspace = WorkspaceKnowledge();
        QCOMPARE(checktest::ids(incident, options), QStringList());
        options.workspace->earlier.insert(pool.uuid, {{u"INC-3"_s, nextUuid(), {}}});
        options.workspace->earlier.insert(dns.uuid, {{u"INC-4"_s, nextUuid(), {u"INC-4.1"_s}}});
        QCOMPARE(checktest::ids(incident, options), QStringList{u"repeat-cause"_s});
        options.workspace->earlier[pool.uuid].append({u"INC-2"_s, nextUuid(), {u"INC-2.1"_s}});
        const QList<Finding> both = check(incident, options);
        QCOMPARE(both.size(), 2);
        QVERIFY(both[0].message.contains("INC-3, INC-2"_L1));
        QVERIFY(both[1].message.contains("INC-2.1"_L1));
        QCOMPARE(both[1].place, u"causes/%1.title"_s.arg(pool.uuid.toString(QUuid::WithoutBraces)));
    }

    void tellHowOftenWhenLastAndHowLong()
    {
        const Cause pool = aCause().titled("Pool too small");
        Incident incident = checktest::aGoodReport().causedBy(pool);
        CheckOptions options;
        options.workspace = WorkspaceKnowledge();
        options.workspace->earlier.insert(
            pool.uuid, {{u"INC-3"_s, nextUuid(), {u"INC-3.2"_s}, at("2026-01-05T10:00:00Z"), 30 * 60'000},
                        {u"INC-2"_s, nextUuid(), {u"INC-2.1"_s}, at("2025-01-05"), 65 * 60'000}});
        options.workspace->openThen = QStringList{u"INC-2.1"_s};
        const QList<Finding> both = check(incident, options);
        QCOMPARE(both.size(), 2);
        QCOMPARE(both[0].message, u"\"Pool too small\" came before: INC-3, INC-2 (2 times, last on 2026-01-05, 1 h "
                                  "35 min of impact in all). Say why it happened again."_s);
        // What it stands under is told apart: the catalogue counts it elsewhere.
        QList<EarlierIncident> &earlier = options.workspace->earlier[pool.uuid];
        earlier.last().isByAncestor = true;
        QCOMPARE(check(incident, options)[0].message,
                 u"\"Pool too small\" came before: INC-3 (once, last on 2026-01-05, 30 min of impact in all). What it "
                 "stands under came before too: INC-2. Say why it happened again."_s);
        earlier.first().isByAncestor = true;
        QCOMPARE(check(incident, options)[0].message,
                 u"What \"Pool too small\" stands under came before: INC-3, INC-2 (2 times, last on 2026-01-05, 1 h 35 "
                 "min of impact in all). Say why it happened again."_s);
        QCOMPARE(both[1].message, u"What was to prevent \"Pool too small\" is still open: INC-3.2, INC-2.1. Open "
                                  "already when this began: INC-2.1."_s);
        setRepeatReason(incident, u"The pool was never watched."_s);
        QCOMPARE(checktest::ids(incident, options),
                 QStringList{u"repeat-with-open-actions"_s}); // the other is answered
    }
};

NEVERTWICE_TEST(ChecksTest);
#include "checks_test.moc"
