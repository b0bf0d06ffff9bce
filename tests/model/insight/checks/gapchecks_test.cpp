#include "tests/model/insight/checks/support.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class GapChecksTest : public QObject
{
    Q_OBJECT

    static QStringList ids(const Incident &incident) { return checktest::ids(incident); }

private slots:
    void missTextsThatAreNotThereOrOnlyHoldTheirPlace()
    {
        using checktest::aGoodReport;
        for (const char *nothing : {"", "  ", "TBD", "*to be written*", "n/a", "<!-- one sentence -->"}) {
            QCOMPARE(ids(aGoodReport().withSummary(nothing)), QStringList{u"summary-missing"_s});
            QCOMPARE(ids(aGoodReport().withImpact(nothing)), QStringList{u"impact-missing"_s});
            QCOMPARE(ids(aGoodReport().withRootCause(nothing)), QStringList{u"root-cause-missing"_s});
            QCOMPARE(ids(aGoodReport().withResolution(nothing)), QStringList{u"resolution-missing"_s});
            QCOMPARE(ids(aGoodReport().withLessons(nothing)), QStringList{u"lessons-missing"_s});
        }
    }

    void onlySupposeThatSomethingIsMissingWhichAnotherTextTells()
    {
        using checktest::aGoodReport;
        const auto levelOf = [](const Incident &incident, const QString &id) {
            for (const Finding &finding : check(incident, checktest::onDay("2026-03-05")))
                if (finding.check == id) return finding.level;
            return Code<Level>(Level::Error);
        };
        const Incident untold = aGoodReport().withSummary("The shop took no orders.").withRootCause("");
        QCOMPARE(levelOf(untold, u"root-cause-missing"_s), Code<Level>(Level::Warning));
        const Incident told =
            aGoodReport().withSummary("The shop took no orders because its queue was full.").withRootCause("");
        QCOMPARE(levelOf(told, u"root-cause-missing"_s), Code<Level>(Level::Hint));
        QCOMPARE(checktest::words(told, u"root-cause-missing"_s), QStringList{u"because"_s});
        const Incident ended =
            aGoodReport().withSummary("The queue was full until it was restarted.").withResolution("");
        QCOMPARE(levelOf(ended, u"resolution-missing"_s), Code<Level>(Level::Hint));
        Incident shown =
            aGoodReport().withResolution("").withEvent("2026-03-02T10:40:00Z", EventKind::Recovery, "Paid");
        QCOMPARE(levelOf(shown, u"resolution-missing"_s), Code<Level>(Level::Hint));
        const Incident harmed = aGoodReport().withSummary("Half of our users saw no orders.").withImpact("");
        QCOMPARE(levelOf(harmed, u"impact-missing"_s), Code<Level>(Level::Hint));
        // What a team decided is about what is sure.
        CheckOptions strict = checktest::onDay("2026-03-05");
        strict.levels.levels.insert(u"root-cause-missing"_s, Level::Error);
        QCOMPARE(check(told, strict).value(0).level, Code<Level>(Level::Hint));
        QCOMPARE(check(untold, strict).value(0).level, Code<Level>(Level::Error));
    }

    void readTheQuestionsThatHeadOtherSections()
    {
        OtherSection noticed;
        noticed.uuid = nextUuid();
        noticed.heading = u"How did we notice?"_s;
        noticed.text = u"The night shift rang."_s;
        OtherSection ended = noticed;
        ended.uuid = nextUuid();
        ended.heading = u"What did we do?"_s;
        ended.text = u"We let it cool."_s;
        Incident incident = checktest::aGoodReport().withDetection("").withResolution("").withLessons("None.");
        incident.milestones.detected = {};
        incident.timeline[0].kind = EventKind::Note;
        incident.timeline[0].text = u"Belt stops"_s;
        incident.actions[0].details.clear();
        incident.lessons.gotLucky = u"It was night."_s;
        QCOMPARE(ids(incident), (QStringList{u"detection-missing"_s, u"resolution-missing"_s}));
        incident.otherSections = {noticed, ended};
        QCOMPARE(ids(incident), QStringList{u"resolution-missing"_s});
        QCOMPARE(check(incident).value(0).level, Code<Level>(Level::Hint));
        QCOMPARE(checktest::words(incident, u"resolution-missing"_s), QStringList{u"did we do"_s});
    }

    void takeAStoryToldByTheClockForNoEmptyTimeline()
    {
        Incident incident = checktest::aGoodReport().withSummary("From 10:00 to 10:40 no order was paid.");
        incident.timeline.clear();
        QCOMPARE(check(incident).value(0).level, Code<Level>(Level::Warning));
        incident.summary = u"At 09:15 we changed a name. By 9:40 all was well again."_s;
        const QList<Finding> found = check(incident);
        QCOMPARE(found.value(0).check, u"timeline-empty"_s);
        QCOMPARE(found.value(0).level, Code<Level>(Level::Hint));
        QCOMPARE(checktest::words(incident, u"timeline-empty"_s), QStringList{u"09:15"_s});
    }

    void takeANumberOfThoseWhoWereHitWhereverItStands()
    {
        Incident incident = checktest::aGoodReport().withSummary("It broke.").withImpact("Parcels were late.");
        QCOMPARE(ids(incident), QStringList{u"impact-unquantified"_s});
        Incident guessed = incident;
        guessed.inferred = {u"impact.text"_s}; // nobody said that this is the impact
        QCOMPARE(check(guessed).value(0).level, Code<Level>(Level::Hint));
        incident.title = u"120 customers waited for parcels"_s;
        QCOMPARE(ids(incident), QStringList());
    }

    void leaveAnIncidentAloneThatIsStillGoingOn()
    {
        Incident incident = anIncident().titled("Checkout slow").startedAt("2026-03-02T10:00:00Z");
        QCOMPARE(ids(incident), QStringList());
        incident.review = Review::InReview; // somebody says it is told
        QVERIFY(ids(incident).contains("summary-missing"_L1));
        incident.review = Review::NotRequired;
        incident.state = State::Resolved;
        QCOMPARE(ids(incident), QStringList());
    }

    void wantNoImpactOfWhatHarmedNobody()
    {
        const auto harmless = [](Classification what) {
            return checktest::aGoodReport().withImpact("").classifiedAs(what).build();
        };
        QCOMPARE(ids(harmless(Classification::NearMiss)), QStringList());
        QCOMPARE(ids(harmless(Classification::Drill)), QStringList());
        QCOMPARE(ids(harmless(Classification::Incident)), QStringList{u"impact-missing"_s});
    }

    void wantANumberInTheImpact_data()
    {
        QTest::addColumn<QString>("impact");
        QTest::addColumn<bool>("isFound");
        const auto row = [](const char *impact, bool isFound) {
            QTest::newRow(impact) << QString::fromUtf8(impact) << isFound;
        };
        row("Users saw errors.", true);
        row("Users saw HTTP 500 errors from 10:00 to 11:00.", true);
        row("Customers got 503 responses on 2026-03-02.", true);
        row("Since version 3 users saw errors.", true);
        row("30% of users saw errors.", false);
        row("30 % of our users saw errors.", false);
        row("Nobody could log in.", false);
        row("All users saw an error page.", false);
        row("Half of the shops were closed.", false);
        row("12,000 requests failed.", false);
        row("We lost $400.", false);
        row("The page was down for 10-15 minutes.", false);
        row("About 3k requests failed.", false);
        row("Latency rose to 800ms.", false);
    }
    void wantANumberInTheImpact()
    {
        QFETCH(QString, impact);
        QFETCH(bool, isFound);
        const Incident incident = checktest::aGoodReport().withSummary("A certificate had expired.").withImpact(impact);
        QCOMPARE(ids(incident).contains("impact-unquantified"_L1), isFound);
    }

    void findANumberInAFieldOrInTheSummary()
    {
        Incident incident = checktest::aGoodReport().withSummary("It broke.").withImpact("Users saw errors.");
        QCOMPARE(ids(incident), QStringList{u"impact-unquantified"_s});
        incident.impact.usersCount = 12;
        QCOMPARE(ids(incident), QStringList());
        incident.impact.usersCount.reset();
        incident.summary = u"A third of the users saw errors."_s;
        QCOMPARE(ids(incident), QStringList());
    }

    void wantATimelineWithoutLongSilence()
    {
        Incident incident = checktest::aGoodReport();
        incident.timeline.clear();
        QCOMPARE(ids(incident), QStringList{u"timeline-empty"_s});

        const auto told = [](const char *third) {
            return checktest::aGoodReport()
                .resolvedAt("2026-03-02T16:00:00Z")
                .withEvent("2026-03-02T10:30:00Z", EventKind::Hypothesis, "Database?")
                .withEvent(Text(third), EventKind::Mitigation, "Restarted")
                .withEvent("2026-03-02T15:50:00Z", EventKind::Resolution, "Over")
                .build();
        };
        QCOMPARE(ids(told("2026-03-02T12:00:00Z")), QStringList{u"timeline-gap"_s}); // 3 h 50 of six hours
        Incident filled = told("2026-03-02T12:00:00Z");
        filled.timeline[2].end = at("2026-03-02T14:30:00Z"); // it went on for that long
        QCOMPARE(ids(filled), QStringList());
        Incident unclear = told("2026-03-02T12:00:00Z");
        unclear.timeline.insert(2, Event(anEvent().saying("Somebody looked at the logs")));
        QCOMPARE(ids(unclear), QStringList()); // it may have been then
    }

    void takeTheTimeBeforeItWasNoticedForNoSilence()
    {
        Incident incident = checktest::aGoodReport()
                                .detectedAt("2026-03-02T14:00:00Z")
                                .resolvedAt("2026-03-02T14:40:00Z")
                                .withEvent("2026-03-02T10:00:00Z", EventKind::ImpactStart, "It expires")
                                .withEvent("2026-03-02T14:30:00Z", EventKind::Mitigation, "A new one");
        incident.timeline.removeFirst();
        incident.timeline.insert(1, Event(anEvent().at("2026-03-02T14:00:00Z").ofKind(EventKind::Detection)));
        QCOMPARE(ids(incident), QStringList());
    }

    void takeTheTimeBeforeAnOutsiderToldOfItForNoSilence()
    {
        Incident incident =
            checktest::aGoodReport().startedAt("2026-03-02T08:40:00Z").resolvedAt("2026-03-02T16:00:00Z");
        incident.milestones.detected = {};
        incident.timeline.clear();
        const auto add = [&incident](const char *at, const char *text) {
            incident.timeline.append(Event(anEvent().at(at).ofKind(EventKind::Note).saying(text)));
        };
        add("2026-03-02T08:42:00Z", "A new key opens the box");
        add("2026-03-02T08:50:00Z", "The old key is taken away");
        add("2026-03-02T14:33:00Z", "The desk receives an email from the owner of the box");
        add("2026-03-02T15:50:00Z", "The box is given back");
        QCOMPARE(ids(incident), QStringList());
        incident.timeline[0].text = u"An alert goes off"_s; // somebody knew of it
        QCOMPARE(ids(incident), QStringList{u"timeline-gap"_s});
    }

    void onlySupposeASilenceThatTheProseMayFill()
    {
        Incident incident = checktest::aGoodReport()
                                .resolvedAt("2026-03-02T16:00:00Z")
                                .withEvent("2026-03-02T12:00:00Z", EventKind::Discovery, "The queue is full")
                                .withEvent("2026-03-02T15:50:00Z", EventKind::Recovery, "It is empty");
        incident.timeline[1].clock = u"12:00"_s;
        const auto gap = [](const Incident &one) {
            for (const Finding &finding : check(one))
                if (finding.check == u"timeline-gap"_s) return finding.level;
            return Code<Level>(Level::Error);
        };
        QCOMPARE(gap(incident), Code<Level>(Level::Warning));
        Incident waiting = incident;
        waiting.milestones.mitigated = at("2026-03-02T12:00:00Z"); // then there is only waiting
        QCOMPARE(gap(waiting), Code<Level>(Level::Hint));
        Incident asleep = incident;
        asleep.timeline[1].text = u"The queue is full; waiting for the vendor"_s;
        QCOMPARE(gap(asleep), Code<Level>(Level::Hint));
        Incident cooling = incident;
        cooling.timeline[1].kind = EventKind::Mitigation;
        QCOMPARE(gap(cooling), Code<Level>(Level::Hint));
        incident.detection = u"At 12:00 somebody looked at the queue, and took it for a slow printer at first."_s;
        QCOMPARE(gap(incident), Code<Level>(Level::Hint));
    }

    void wantToKnowHowItWasNoticed()
    {
        Incident incident = checktest::aGoodReport().withDetection("");
        incident.milestones.detected = {};
        QCOMPARE(ids(incident), QStringList()); // an entry of the timeline says it
        incident.timeline[0].kind = EventKind::Note;
        incident.timeline[0].text = u"Restarted"_s;
        incident.actions[0].details.clear();
        QCOMPARE(ids(incident), QStringList{u"detection-missing"_s});
        Incident method = incident;
        method.detectionMethod = DetectionMethod::Customer;
        QCOMPARE(ids(method), QStringList());
        Incident said = incident;
        said.summary += u" A customer reported it."_s;
        QCOMPARE(ids(said), QStringList());
    }

    void wantActions()
    {
        Incident incident = checktest::aGoodReport();
        incident.actions.clear();
        QCOMPARE(ids(incident), QStringList{u"action-none"_s});
        QCOMPARE(checktest::words(incident, u"action-none"_s), QStringList{QString()});
        incident.resolution += u" We will add an alert."_s;
        QCOMPARE(checktest::words(incident, u"action-none"_s), QStringList{u"We will"_s});
        QCOMPARE(check(incident).value(0).level, Code<Level>(Level::Hint)); // it is promised, after all
        Incident obliged = incident;
        obliged.resolution = u"A new one was installed. Only the job must install them."_s;
        QCOMPARE(checktest::words(obliged, u"action-none"_s), QStringList{u"must"_s});
        obliged.resolution = u"A new one was installed. It should have been there in February."_s;
        QCOMPARE(checktest::words(obliged, u"action-none"_s), QStringList{QString()});
        incident.classification = Classification::FalseAlarm;
        QCOMPARE(ids(incident), QStringList());
    }

    void wantACauseOfTheCatalogueInAWorkspaceOnly()
    {
        const Incident incident = checktest::aGoodReport();
        CheckOptions options;
        options.workspace = WorkspaceKnowledge();
        QCOMPARE(checktest::ids(incident, options), QStringList{u"cause-unlinked"_s});
        const Incident linked = checktest::aGoodReport().causedBy(aCause().titled("Expired"));
        QCOMPARE(checktest::ids(linked, options), QStringList());
    }

    void wantEveryCauseAnswered()
    {
        const Cause root = aCause().titled("Root");
        const Cause other = aCause().titled("Other");
        const Cause trigger = aCause().titled("Trigger");
        Incident incident = checktest::aGoodReport()
                                .causedBy(root)
                                .causedBy(other, CauseRole::Contributing)
                                .causedBy(trigger, CauseRole::Trigger);
        QCOMPARE(ids(incident), QStringList()); // what names no cause answers the root
        incident.actions[0].answers = {other.uuid};
        QCOMPARE(ids(incident), QStringList{u"cause-without-action"_s});
        incident.actions[0].answers = {root.uuid};
        QCOMPARE(ids(incident), QStringList{u"cause-without-action"_s});
        incident.actions[0].answers = {root.uuid, other.uuid};
        QCOMPARE(ids(incident), QStringList());
    }
};

NEVERTWICE_TEST(GapChecksTest);
#include "gapchecks_test.moc"
