#include "model/domain/document.h"
#include "tests/support/builders.h"
#include "tests/support/testmain.h"
#include "ui/write/reviewrules.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class ReviewTest : public QObject
{
    Q_OBJECT

    static TeamSettings aWeekForSev1()
    {
        TeamSettings team;
        team.reviewDays.insert(u"sev1"_s, 7);
        return team;
    }

private slots:
    void countsFromTheDayTheIncidentWasResolved()
    {
        const Incident incident = anIncident().ofSeverity(Severity::Sev1).resolvedAt("2026-03-06T10:00:00Z");
        QCOMPARE(reviewDue(incident, aWeekForSev1()), std::optional(QDate(2026, 3, 13)));
    }

    void isNotDueWhereNothingIsOwed()
    {
        const TeamSettings team = aWeekForSev1();
        const auto sev1 = [] { return anIncident().ofSeverity(Severity::Sev1).resolvedAt("2026-03-06T10:00:00Z"); };
        QVERIFY(!reviewDue(sev1().ofSeverity(Severity::Sev2), team));
        QVERIFY(!reviewDue(sev1().inReview(Review::Published), team));
        QVERIFY(!reviewDue(sev1().inReview(Review::NotRequired), team));
        QVERIFY(!reviewDue(anIncident().ofSeverity(Severity::Sev1), team));
    }

    void saysHowFarTheDayIs()
    {
        const QDate today(2026, 3, 10);
        QCOMPARE(reviewDueText(today.addDays(3), today), u"Due in 3 days"_s);
        QCOMPARE(reviewDueText(today.addDays(1), today), u"Due tomorrow"_s);
        QCOMPARE(reviewDueText(today, today), u"Due today"_s);
        QCOMPARE(reviewDueText(today.addDays(-1), today), u"1 day late"_s);
        QCOMPARE(reviewDueText(today.addDays(-2), today), u"2 days late"_s);
    }

    void datesWhatIsPublishedOnce()
    {
        Incident incident = anIncident();
        setReview(incident, Review::Published, at("2026-03-10T12:00:00Z"), {});
        QCOMPARE(incident.publishedAt, at("2026-03-10T12:00:00Z"));
        setReview(incident, Review::Draft, at("2026-03-11T12:00:00Z"), {});
        setReview(incident, Review::Published, at("2026-03-12T12:00:00Z"), {});
        QCOMPARE(incident.publishedAt, at("2026-03-10T12:00:00Z"));
    }

    void notesWhoApproves()
    {
        Incident incident = anIncident();
        setReview(incident, Review::Approved, at("2026-03-10T12:00:00Z"), {}); // nobody said who they are
        QVERIFY(incident.approvals.isEmpty());
        setReview(incident, Review::Draft, at("2026-03-11T12:00:00Z"), u"Ada"_s);
        QVERIFY(incident.approvals.isEmpty());
        setReview(incident, Review::Approved, at("2026-03-12T12:00:00Z"), u"Ada"_s);
        setReview(incident, Review::Approved, at("2026-03-13T12:00:00Z"), u"Ada"_s); // it is so already
        QCOMPARE(incident.approvals.size(), 1);
        QCOMPARE(incident.approvals[0].name, u"Ada"_s);
        QCOMPARE(incident.approvals[0].verdict, Code<Verdict>(Verdict::Approved));
        QCOMPARE(incident.approvals[0].at, at("2026-03-12T12:00:00Z"));
    }

    void namesTheSectionsThatAreDifferent()
    {
        const Incident before = anIncident().withSection("Conclusion", "All is well.").withSummary("Slow.");
        Incident after = before;
        after.otherSections[0].text = u"All is better."_s;
        after.summary = u"Very slow."_s;
        after.severity = Severity::Sev1;
        after.causes.append({nextUuid(), u"Missing index"_s, {}, CauseRole::Root, {}});
        QCOMPARE(changedParts(toDocument(before), after),
                 (QStringList{u"Summary"_s, u"Root cause"_s, u"Conclusion"_s, u"Facts"_s}));
    }

    void takesTheReviewItselfForNoChange()
    {
        const Incident before = anIncident().withSummary("Slow.");
        Incident after = before;
        after.review = Review::Approved;
        after.approvals.append({nextUuid(), u"Ada"_s, Verdict::Approved, {}, {}});
        after.questions.append({nextUuid(), u"summary"_s, u"Why?"_s, {}, false, {}});
        QVERIFY(changedParts(toDocument(before), after).isEmpty());
    }
};

NEVERTWICE_TEST(ReviewTest);
#include "review_test.moc"
