#include "model/insight/comparison.h"

#include "model/exchange/comparisonwords.h"
#include "tests/support/builders.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace nevertwice;
using namespace Qt::Literals::StringLiterals;

namespace comparisontest {

using test::anEvent;
using test::anIncident;
using test::at;

Incident outage(const char *ref, const char *day, int detected, int acknowledged, int mitigated, int resolved)
{
    Incident incident = anIncident().titled("Checkout was down");
    incident.ref = QString::fromLatin1(ref);
    incident.state = State::Resolved;
    incident.milestones.started = at(QString::fromLatin1(day) + u"T10:00:00Z"_s);
    const auto after = [&incident](int minutes) {
        return minutes < -100 ? Moment() : Moment::atMsecs(incident.milestones.started.msecs() + minutes * 60'000);
    };
    incident.milestones.detected = after(detected);
    incident.milestones.acknowledged = after(acknowledged);
    incident.milestones.mitigated = after(mitigated);
    incident.milestones.resolved = after(resolved);
    return incident;
}

constexpr int kNever = -1000;
using Known = ComparedIncident::Known;

} // namespace comparisontest

class ComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void putsTheFirstToBeginFirstAndTheUnknownLast()
    {
        using namespace comparisontest;
        Incident unknown = outage("INC-9", "2026-01-01", 1, 2, 3, 4);
        unknown.milestones.started = Moment();
        const auto all = comparisonOf(
            {unknown, outage("INC-2", "2026-03-02", 1, 2, 3, 4), outage("INC-1", "2026-02-01", 1, 2, 3, 4)});
        QCOMPARE(all.incidents[0].ref, u"INC-1"_s);
        QCOMPARE(all.incidents[1].ref, u"INC-2"_s);
        QCOMPARE(all.incidents[2].ref, u"INC-9"_s);
        QCOMPARE(int(all.incidents[2].start), int(Known::No));
        QVERIFY(all.incidents[2].bands.isEmpty());
    }

    void countsFromTheStartOfTheImpact()
    {
        using namespace comparisontest;
        Incident incident = outage("INC-1", "2026-02-01", 3, 5, 41, 60);
        Event lead = anEvent().at("2026-02-01T10:10:00Z").until("2026-02-01T10:22:00Z");
        lead.kind = EventKind::FalseLead;
        incident.timeline.append(lead);
        const ComparedIncident one = comparisonOf({incident}).incidents.first();
        QCOMPARE(one.step(CourseStep::Noticed).after, Duration(3 * 60'000));
        QCOMPARE(one.step(CourseStep::Resolved).after, Duration(60 * 60'000));
        QCOMPARE(one.bands.first().from.msecs(), 0);
        QCOMPARE(one.bands.last().to.msecs(), 60 * 60'000);
        QCOMPARE(one.leads, (QList<Stretch>{{10 * 60'000, 22 * 60'000}}));
        QCOMPARE(*one.lost, Duration(12 * 60'000));
        QCOMPARE(one.length(), Duration(60 * 60'000));
    }

    void saysWhyAStepIsMissing()
    {
        using namespace comparisontest;
        Incident open = outage("INC-1", "2026-02-01", 5, kNever, kNever, kNever);
        open.state = State::Investigating;
        const ComparedIncident one = comparisonOf({open}).incidents.first();
        QCOMPARE(int(one.step(CourseStep::Acknowledged).known), int(Known::No));
        QCOMPARE(int(one.step(CourseStep::Mitigated).known), int(Known::NotYet));
        QCOMPARE(int(one.step(CourseStep::Resolved).known), int(Known::NotYet));
        // Of two that contradict each other nobody knows which is wrong, so nothing is counted from the start.
        const ComparedIncident turned =
            comparisonOf({outage("INC-3", "2026-02-01", -5, kNever, kNever, kNever)}).incidents.first();
        QCOMPARE(int(turned.start), int(Known::Contradictory));
        QCOMPARE(turned.length(), Duration(0));
        Incident ordered = outage("INC-2", "2026-02-01", 3, 5, 41, 60);
        ordered.milestones.acknowledged = at("2026-01-31T10:00:00Z");
        const ComparedIncident two = comparisonOf({ordered}).incidents.first();
        QCOMPARE(int(two.step(CourseStep::Acknowledged).known), int(Known::Contradictory));
        QCOMPARE(int(two.step(CourseStep::Noticed).known), int(Known::Yes));
    }

    void tellsThisTimeBesideLastTime()
    {
        using namespace comparisontest;
        const auto two = comparisonOf(
            {outage("INC-7", "2026-03-01", 41, kNever, 50, 60), outage("INC-4", "2026-02-01", 3, 5, 50, kNever)});
        const QStringList told = differencesOf(two, ComparisonWords()).lines();
        QCOMPARE(told, (QStringList{u"This time is INC-7, last time INC-4."_s,
                                    u"Last time we noticed after 3 min; this time after 41 min."_s,
                                    u"Last time somebody took it on after 5 min; of this time it is not known."_s,
                                    u"Both times it was mitigated after 50 min."_s,
                                    u"This time it was resolved after 1 h; of last time it is not known."_s}));
    }

    void tellsTheSpreadOfMoreThanTwo()
    {
        using namespace comparisontest;
        const auto three = comparisonOf({outage("INC-1", "2026-01-01", 2, 3, kNever, 60),
                                         outage("INC-2", "2026-02-01", 10, 12, kNever, 60),
                                         outage("INC-3", "2026-03-01", 41, 45, kNever, kNever)});
        const StepSpread spread = spreadOf(three, CourseStep::Noticed);
        QCOMPARE(spread.fastest, 0);
        QCOMPARE(spread.slowest, 2);
        QCOMPARE(spread.medianMinutes, std::optional(10.0));
        const QStringList told = differencesOf(three, ComparisonWords()).all;
        QVERIFY(told.contains(u"Noticed after 2 min (INC-1) at best, 41 min (INC-3) at worst, median 10 min."_s));
        QVERIFY(
            told.contains(u"Resolved after 1 h (INC-1) at best, 1 h (INC-1) at worst, median 1 h; not known of 1."_s));
        QVERIFY(told.filter(u"itigated"_s).isEmpty());
    }

    void isATableWhoseCellsStayCells()
    {
        using namespace comparisontest;
        Incident hostile = outage("INC-1", "2026-01-01", 2, 3, 4, 5);
        hostile.title = u"a | b\n<!-- x --> c"_s;
        const QString markdown =
            comparisonMarkdown(comparisonOf({hostile, outage("INC-2", "2026-02-01", 2, 3, 4, 5)}), ComparisonWords());
        const QStringList rows = markdown.split(u'\n', Qt::SkipEmptyParts).filter(u"| "_s);
        QVERIFY(rows.size() >= 3);
        for (const QString &line : rows)
            QCOMPARE(QString(line).remove(u"\\|"_s).count(u'|'), 8);
        QVERIFY(!markdown.contains(u"<!--"_s));
    }
};

NEVERTWICE_TEST(ComparisonTest);
#include "comparison_test.moc"
