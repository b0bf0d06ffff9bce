#include "ui/write/printing.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class PrintingTest : public QObject
{
    Q_OBJECT

    static QString partOf(const Printout &printout, const QString &heading)
    {
        for (const Printout::Part &part : printout.parts)
            if (part.heading == heading) return part.markdown;
        return u"none"_s;
    }

private slots:
    void tellsHowBadWhenAndHowLong()
    {
        Incident incident = anIncident()
                                .withRef("INC-7")
                                .titled("Checkout is slow")
                                .ofSeverity(Severity::Sev1)
                                .startedAt("2026-09-14T12:00:00Z")
                                .resolvedAt("2026-09-14T12:45:00Z");
        const Printout printout = printoutOf(incident);
        QCOMPARE(printout.title, u"Checkout is slow"_s);
        QVERIFY2(printout.subtitle.startsWith(u"INC-7 · SEV1"_s), qPrintable(printout.subtitle));
        QVERIFY(printout.facts.contains(Printout::Fact{u"Started"_s, u"14 Sep 2026, 12:00 UTC"_s}));
        QVERIFY(printout.facts.contains(Printout::Fact{u"Time to resolve"_s, u"45 min"_s}));
        QCOMPARE(printout.footer(2, 3), u"INC-7 · Checkout is slow — page 2 of 3"_s);
    }

    // As the exported full report does.
    void tellsWhatTheTeamKnowsBesideTheTimes()
    {
        Incident incident = anIncident().withRef("INC-7").inReview(Review::Approved).tagged("cache").tagged("dns");
        incident.impact.usersCount = 442;
        incident.impact.usersPercent = 12.5;
        incident.impact.requests = 3;
        incident.impact.money = u"91,440 EUR, all returned"_s;
        incident.custom = {{u"sites"_s, 4}, {u"board"_s, u"2026-03-05"_s}, {u"old"_s, u"kept"_s}};
        const Printout printout =
            printoutOf(incident, {{u"board"_s, u"Before the board"_s, CustomField::Sort::Date, {}},
                                  {u"sites"_s, u"Sites hit"_s, CustomField::Sort::Number, {}}});
        QVERIFY2(printout.subtitle.endsWith(u" · Approved"_s), qPrintable(printout.subtitle));
        for (const Printout::Fact &fact : {Printout::Fact{u"Users"_s, u"442"_s},
                                           {u"Share of users"_s, u"12.5 %"_s},
                                           {u"Requests"_s, u"3"_s},
                                           {u"Money"_s, u"91,440 EUR, all returned"_s},
                                           {u"Tags"_s, u"cache, dns"_s},
                                           {u"Sites hit"_s, u"4"_s},
                                           {u"Before the board"_s, u"5 Mar 2026"_s},
                                           {u"old"_s, u"kept"_s}})
            QVERIFY2(printout.facts.contains(fact), qPrintable(fact.name));
    }

    void hasTimelineAndActionsAsTables()
    {
        const Printout printout = printoutOf(
            anIncident()
                .withEvent("2026-09-14T12:05:00Z", EventKind::Detection, "The alert came.")
                .withAction(anAction().titled("Alert at 80 %").ownedBy("Ada").withStatus(ActionStatus::Open)));
        QVERIFY(partOf(printout, u"Timeline"_s).contains(u"| The alert came. |"_s));
        QVERIFY2(partOf(printout, u"Actions"_s).contains(u"| Alert at 80 % | Ada |"_s),
                 qPrintable(partOf(printout, u"Actions"_s)));
        QCOMPARE(partOf(printout, u"Lessons"_s), u"none"_s); // nobody hands out what is not written
    }

    void hasTheDrawnTimelineAboveItsTable()
    {
        const Printout printout =
            printoutOf(anIncident().withEvent("2026-09-14T12:05:00Z", EventKind::Detection, "The alert came."));
        QVERIFY(printout.parts.first().drawing);
        Incident undated = anIncident();
        undated.timeline = {anEvent().saying("Some time that day")};
        QVERIFY(!printoutOf(undated).parts.first().drawing); // a list of the same says nothing more
    }

    void keepsAFootInOrderWhateverTheTitleSays()
    {
        const Printout printout = printoutOf(anIncident().withRef("INC-7").titled("100%2 of %3"));
        QVERIFY2(printout.footer(1, 9).endsWith(u"100%2 of %3 — page 1 of 9"_s), qPrintable(printout.footer(1, 9)));
    }
};

NEVERTWICE_TEST(PrintingTest);
#include "printing_test.moc"
