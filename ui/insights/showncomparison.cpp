#include "ui/insights/showncomparison.h"

#include "ui/kit/format.h"

#include <QCoreApplication>

namespace nevertwice {

namespace {

struct ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

} // namespace

QString ShownComparison::title(qsizetype count) const
{
    return count == 1 ? ComparisonText::tr("1 incident from the start of its impact")
                      : ComparisonText::tr("%n incidents from the start of their impact", nullptr, int(count));
}

QString ShownComparison::scale(bool isEven) const
{
    return isEven ? ComparisonText::tr("Time from the start of the impact, to scale.")
                  : ComparisonText::tr("Time from the start of the impact, on a logarithmic scale: the first minutes "
                                       "have more room than the last.");
}

QString ShownComparison::impactBegan() const
{
    return ComparisonText::tr("impact began");
}

QString ShownComparison::began(const QString &day, const QString &clock) const
{
    return clock.isEmpty() ? day : ComparisonText::tr("%1, %2", "day, time").arg(day, clock);
}

QString ShownComparison::after(CourseStep step, const QString &duration) const
{
    switch (step) {
    case CourseStep::Noticed:
        return ComparisonText::tr("noticed after %1").arg(duration);
    case CourseStep::Acknowledged:
        return ComparisonText::tr("acknowledged after %1").arg(duration);
    case CourseStep::Mitigated:
        return ComparisonText::tr("mitigated after %1").arg(duration);
    case CourseStep::Resolved:
        return ComparisonText::tr("resolved after %1").arg(duration);
    }
    return {};
}

QString ShownComparison::missing(CourseStep step, ComparedIncident::Known known) const
{
    if (known == ComparedIncident::Known::NotYet)
        return step == CourseStep::Resolved ? ComparisonText::tr("not resolved yet")
                                            : ComparisonText::tr("not mitigated yet");
    if (known == ComparedIncident::Known::Contradictory) {
        switch (step) {
        case CourseStep::Noticed:
            return ComparisonText::tr("noticed: contradicts the other times");
        case CourseStep::Acknowledged:
            return ComparisonText::tr("acknowledged: contradicts the other times");
        case CourseStep::Mitigated:
            return ComparisonText::tr("mitigated: contradicts the other times");
        case CourseStep::Resolved:
            return ComparisonText::tr("resolved: contradicts the other times");
        }
        return {};
    }
    switch (step) {
    case CourseStep::Noticed:
        return ComparisonText::tr("noticed: not known");
    case CourseStep::Acknowledged:
        return ComparisonText::tr("acknowledged: not known");
    case CourseStep::Mitigated:
        return ComparisonText::tr("mitigated: not known");
    case CourseStep::Resolved:
        return ComparisonText::tr("resolved: not known");
    }
    return {};
}

QString ShownComparison::leads(qsizetype count, const QString &lost) const
{
    return count == 1 ? ComparisonText::tr("false lead, %1 lost").arg(lost)
                      : ComparisonText::tr("%n false leads, %1 lost", nullptr, int(count)).arg(lost);
}

QString ShownComparison::noStart(ComparedIncident::Known known) const
{
    return known == ComparedIncident::Known::Contradictory
               ? ComparisonText::tr("The start of the impact contradicts the other times, so nothing can be counted "
                                    "from it.")
               : ComparisonText::tr("It is not known when the impact began, so nothing can be counted from it.");
}

QString ShownComparison::whichTimes(const QString &now, const QString &before) const
{
    return ComparisonText::tr("This time is %1, last time %2.", "incident, incident").arg(now, before);
}

QString ShownComparison::differs(CourseStep step, const QString &before, const QString &now) const
{
    switch (step) {
    case CourseStep::Noticed:
        return ComparisonText::tr("Last time we noticed after %1; this time after %2.").arg(before, now);
    case CourseStep::Acknowledged:
        return ComparisonText::tr("Last time somebody took it on after %1; this time after %2.").arg(before, now);
    case CourseStep::Mitigated:
        return ComparisonText::tr("Last time it was mitigated after %1; this time after %2.").arg(before, now);
    case CourseStep::Resolved:
        return ComparisonText::tr("Last time it was resolved after %1; this time after %2.").arg(before, now);
    }
    return {};
}

QString ShownComparison::same(CourseStep step, const QString &both) const
{
    switch (step) {
    case CourseStep::Noticed:
        return ComparisonText::tr("Both times we noticed after %1.").arg(both);
    case CourseStep::Acknowledged:
        return ComparisonText::tr("Both times somebody took it on after %1.").arg(both);
    case CourseStep::Mitigated:
        return ComparisonText::tr("Both times it was mitigated after %1.").arg(both);
    case CourseStep::Resolved:
        return ComparisonText::tr("Both times it was resolved after %1.").arg(both);
    }
    return {};
}

QString ShownComparison::onlyBefore(CourseStep step, const QString &before) const
{
    switch (step) {
    case CourseStep::Noticed:
        return ComparisonText::tr("Last time we noticed after %1; of this time it is not known.").arg(before);
    case CourseStep::Acknowledged:
        return ComparisonText::tr("Last time somebody took it on after %1; of this time it is not known.").arg(before);
    case CourseStep::Mitigated:
        return ComparisonText::tr("Last time it was mitigated after %1; of this time it is not known.").arg(before);
    case CourseStep::Resolved:
        return ComparisonText::tr("Last time it was resolved after %1; of this time it is not known.").arg(before);
    }
    return {};
}

QString ShownComparison::notThisTime(CourseStep step, const QString &before) const
{
    return step == CourseStep::Resolved
               ? ComparisonText::tr("Last time it was resolved after %1; this time not yet.").arg(before)
               : ComparisonText::tr("Last time it was mitigated after %1; this time not yet.").arg(before);
}

QString ShownComparison::onlyNow(CourseStep step, const QString &now) const
{
    switch (step) {
    case CourseStep::Noticed:
        return ComparisonText::tr("This time we noticed after %1; of last time it is not known.").arg(now);
    case CourseStep::Acknowledged:
        return ComparisonText::tr("This time somebody took it on after %1; of last time it is not known.").arg(now);
    case CourseStep::Mitigated:
        return ComparisonText::tr("This time it was mitigated after %1; of last time it is not known.").arg(now);
    case CourseStep::Resolved:
        return ComparisonText::tr("This time it was resolved after %1; of last time it is not known.").arg(now);
    }
    return {};
}

QString ShownComparison::spread(CourseStep step, const Spread &spread) const
{
    const bool isKnown = spread.unknown == 0;
    const auto filled = [&spread, isKnown](const QString &sentence) {
        return isKnown ? sentence.arg(spread.shortest, spread.fastest, spread.longest, spread.slowest, spread.median)
                       : sentence.arg(spread.shortest, spread.fastest, spread.longest, spread.slowest, spread.median,
                                      numberText(spread.unknown));
    };
    switch (step) {
    case CourseStep::Noticed:
        return filled(isKnown
                          ? ComparisonText::tr("Noticed after %1 (%2) at best, %3 (%4) at worst, median %5.")
                          : ComparisonText::tr("Noticed after %1 (%2) at best, %3 (%4) at worst, median %5; not known "
                                               "of %6."));
    case CourseStep::Acknowledged:
        return filled(
            isKnown ? ComparisonText::tr("Acknowledged after %1 (%2) at best, %3 (%4) at worst, median %5.")
                    : ComparisonText::tr("Acknowledged after %1 (%2) at best, %3 (%4) at worst, median %5; not known "
                                         "of %6."));
    case CourseStep::Mitigated:
        return filled(
            isKnown ? ComparisonText::tr("Mitigated after %1 (%2) at best, %3 (%4) at worst, median %5.")
                    : ComparisonText::tr("Mitigated after %1 (%2) at best, %3 (%4) at worst, median %5; not known "
                                         "of %6."));
    case CourseStep::Resolved:
        return filled(isKnown
                          ? ComparisonText::tr("Resolved after %1 (%2) at best, %3 (%4) at worst, median %5.")
                          : ComparisonText::tr("Resolved after %1 (%2) at best, %3 (%4) at worst, median %5; not known "
                                               "of %6."));
    }
    return {};
}

QString ShownComparison::leadsDiffer(const QString &before, const QString &now) const
{
    if (now.isEmpty())
        return ComparisonText::tr("Last time %1 were lost to false leads; this time nothing.").arg(before);
    if (before.isEmpty())
        return ComparisonText::tr("Last time nothing was lost to false leads; this time %1.").arg(now);
    return ComparisonText::tr("Last time %1 were lost to false leads; this time %2.").arg(before, now);
}

QString ShownComparison::leadsInAll(qsizetype incidents, qsizetype of, const QString &lost) const
{
    return ComparisonText::tr("False leads in %1 of %2, %3 lost in all.")
        .arg(numberText(incidents), numberText(of), lost);
}

QString ShownComparison::column(CourseStep step) const
{
    switch (step) {
    case CourseStep::Noticed:
        return ComparisonText::tr("Noticed after");
    case CourseStep::Acknowledged:
        return ComparisonText::tr("Acknowledged after");
    case CourseStep::Mitigated:
        return ComparisonText::tr("Mitigated after");
    case CourseStep::Resolved:
        return ComparisonText::tr("Resolved after");
    }
    return {};
}

QString ShownComparison::incidentColumn() const
{
    return ComparisonText::tr("Incident");
}

QString ShownComparison::beganColumn() const
{
    return ComparisonText::tr("Began");
}

QString ShownComparison::leadsColumn() const
{
    return ComparisonText::tr("Lost to false leads");
}

} // namespace nevertwice
