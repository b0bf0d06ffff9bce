#include "model/exchange/comparisonwords.h"

#include "model/exchange/localtime.h"
#include "model/exchange/ownmarkdownparts.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace comparisonwords {

using Known = ComparedIncident::Known;

// What is told of a step: it was ... after some time.
QString done(CourseStep step)
{
    switch (step) {
    case CourseStep::Noticed:
        return u"noticed"_s;
    case CourseStep::Acknowledged:
        return u"acknowledged"_s;
    case CourseStep::Mitigated:
        return u"mitigated"_s;
    case CourseStep::Resolved:
        return u"resolved"_s;
    }
    return {};
}

QString capital(QString text)
{
    text.replace(0, 1, text.left(1).toUpper());
    return text;
}

void tellPair(const IncidentComparison &comparison, const ComparisonWords &words, QStringList &told)
{
    const ComparedIncident &before = comparison.incidents[comparison.incidents.size() - 2];
    const ComparedIncident &now = comparison.incidents.last();
    const auto duration = [&words](Duration length) { return words.timeline().duration(length); };
    told.append(words.whichTimes(now.ref.isEmpty() ? words.nameOf(now) : now.ref,
                                 before.ref.isEmpty() ? words.nameOf(before) : before.ref));
    for (const CourseStep step : kCourseSteps) {
        const auto &then = before.step(step);
        const auto &today = now.step(step);
        if (then.known == Known::Yes && today.known == Known::Yes) {
            const QString first = duration(then.after);
            const QString second = duration(today.after);
            told.append(first == second ? words.same(step, first) : words.differs(step, first, second));
        } else if (then.known == Known::Yes) {
            told.append(today.known == Known::NotYet ? words.notThisTime(step, duration(then.after))
                                                     : words.onlyBefore(step, duration(then.after)));
        } else if (today.known == Known::Yes) {
            told.append(words.onlyNow(step, duration(today.after)));
        }
    }
    const auto lost = [&duration](const ComparedIncident &one) {
        return one.lost && one.lost->count() > 0 ? duration(*one.lost) : QString();
    };
    const bool isMeasured = before.lost.has_value() && now.lost.has_value();
    if (isMeasured && (!lost(before).isEmpty() || !lost(now).isEmpty()))
        told.append(words.leadsDiffer(lost(before), lost(now)));
}

void tellAll(const IncidentComparison &comparison, const ComparisonWords &words, QStringList &told)
{
    for (const CourseStep step : kCourseSteps) {
        const StepSpread spread = spreadOf(comparison, step);
        if (spread.n < 2) continue;
        const ComparedIncident &fastest = comparison.incidents[spread.fastest];
        const ComparedIncident &slowest = comparison.incidents[spread.slowest];
        const TimelineWords &timeline = words.timeline();
        told.append(
            words.spread(step, {timeline.duration(fastest.step(step).after), fastest.ref,
                                timeline.duration(slowest.step(step).after), slowest.ref,
                                timeline.duration(Duration(qRound64(spread.medianMinutes.value_or(0) * 60'000))),
                                spread.of - spread.n}));
    }
    Duration lost{0};
    qsizetype misled = 0;
    for (const ComparedIncident &one : comparison.incidents) {
        if (!one.lost || one.lost->count() == 0) continue;
        lost += *one.lost;
        ++misled;
    }
    if (misled > 0) told.append(words.leadsInAll(misled, comparison.incidents.size(), words.timeline().duration(lost)));
}

} // namespace comparisonwords

QString ComparisonWords::title(qsizetype count) const
{
    return count == 1 ? u"1 incident from the start of its impact"_s
                      : u"%1 incidents from the start of their impact"_s.arg(count);
}

QString ComparisonWords::scale(bool isEven) const
{
    return isEven ? u"Time from the start of the impact, to scale."_s
                  : u"Time from the start of the impact, on a logarithmic scale: the first minutes have more room than "
                    "the last."_s;
}

QString ComparisonWords::impactBegan() const
{
    return u"impact began"_s;
}

QString ComparisonWords::began(const QString &day, const QString &clock) const
{
    return clock.isEmpty() ? day : u"%1, %2"_s.arg(day, clock);
}

QString ComparisonWords::after(CourseStep step, const QString &duration) const
{
    return u"%1 after %2"_s.arg(comparisonwords::done(step), duration);
}

QString ComparisonWords::missing(CourseStep step, ComparedIncident::Known known) const
{
    const QString done = comparisonwords::done(step);
    if (known == ComparedIncident::Known::NotYet) return u"not %1 yet"_s.arg(done);
    if (known == ComparedIncident::Known::Contradictory) return u"%1: contradicts the other times"_s.arg(done);
    return u"%1: not known"_s.arg(done);
}

QString ComparisonWords::leads(qsizetype count, const QString &lost) const
{
    return count == 1 ? u"false lead, %1 lost"_s.arg(lost) : u"%1 false leads, %2 lost"_s.arg(count).arg(lost);
}

QString ComparisonWords::noStart(ComparedIncident::Known known) const
{
    return known == ComparedIncident::Known::Contradictory
               ? u"The start of the impact contradicts the other times, so nothing can be counted from it."_s
               : u"It is not known when the impact began, so nothing can be counted from it."_s;
}

QString ComparisonWords::whichTimes(const QString &now, const QString &before) const
{
    return u"This time is %1, last time %2."_s.arg(now, before);
}

QString ComparisonWords::differs(CourseStep step, const QString &before, const QString &now) const
{
    switch (step) {
    case CourseStep::Noticed:
        return u"Last time we noticed after %1; this time after %2."_s.arg(before, now);
    case CourseStep::Acknowledged:
        return u"Last time somebody took it on after %1; this time after %2."_s.arg(before, now);
    case CourseStep::Mitigated:
        return u"Last time it was mitigated after %1; this time after %2."_s.arg(before, now);
    case CourseStep::Resolved:
        return u"Last time it was resolved after %1; this time after %2."_s.arg(before, now);
    }
    return {};
}

QString ComparisonWords::same(CourseStep step, const QString &both) const
{
    switch (step) {
    case CourseStep::Noticed:
        return u"Both times we noticed after %1."_s.arg(both);
    case CourseStep::Acknowledged:
        return u"Both times somebody took it on after %1."_s.arg(both);
    case CourseStep::Mitigated:
        return u"Both times it was mitigated after %1."_s.arg(both);
    case CourseStep::Resolved:
        return u"Both times it was resolved after %1."_s.arg(both);
    }
    return {};
}

QString ComparisonWords::onlyBefore(CourseStep step, const QString &before) const
{
    switch (step) {
    case CourseStep::Noticed:
        return u"Last time we noticed after %1; of this time it is not known."_s.arg(before);
    case CourseStep::Acknowledged:
        return u"Last time somebody took it on after %1; of this time it is not known."_s.arg(before);
    case CourseStep::Mitigated:
        return u"Last time it was mitigated after %1; of this time it is not known."_s.arg(before);
    case CourseStep::Resolved:
        return u"Last time it was resolved after %1; of this time it is not known."_s.arg(before);
    }
    return {};
}

QString ComparisonWords::notThisTime(CourseStep step, const QString &before) const
{
    return step == CourseStep::Resolved ? u"Last time it was resolved after %1; this time not yet."_s.arg(before)
                                        : u"Last time it was mitigated after %1; this time not yet."_s.arg(before);
}

QString ComparisonWords::onlyNow(CourseStep step, const QString &now) const
{
    switch (step) {
    case CourseStep::Noticed:
        return u"This time we noticed after %1; of last time it is not known."_s.arg(now);
    case CourseStep::Acknowledged:
        return u"This time somebody took it on after %1; of last time it is not known."_s.arg(now);
    case CourseStep::Mitigated:
        return u"This time it was mitigated after %1; of last time it is not known."_s.arg(now);
    case CourseStep::Resolved:
        return u"This time it was resolved after %1; of last time it is not known."_s.arg(now);
    }
    return {};
}

QString ComparisonWords::spread(CourseStep step, const Spread &spread) const
{
    const QString told = u"%1 after %2 (%3) at best, %4 (%5) at worst, median %6"_s.arg(
        comparisonwords::capital(comparisonwords::done(step)), spread.shortest, spread.fastest, spread.longest,
        spread.slowest, spread.median);
    return spread.unknown == 0 ? told + u'.' : told + u"; not known of %1."_s.arg(spread.unknown);
}

QString ComparisonWords::leadsDiffer(const QString &before, const QString &now) const
{
    if (now.isEmpty()) return u"Last time %1 were lost to false leads; this time nothing."_s.arg(before);
    if (before.isEmpty()) return u"Last time nothing was lost to false leads; this time %1."_s.arg(now);
    return u"Last time %1 were lost to false leads; this time %2."_s.arg(before, now);
}

QString ComparisonWords::leadsInAll(qsizetype incidents, qsizetype of, const QString &lost) const
{
    return u"False leads in %1 of %2, %3 lost in all."_s.arg(incidents).arg(of).arg(lost);
}

QString ComparisonWords::column(CourseStep step) const
{
    return comparisonwords::capital(comparisonwords::done(step)) + u" after"_s;
}

QString ComparisonWords::incidentColumn() const
{
    return u"Incident"_s;
}

QString ComparisonWords::beganColumn() const
{
    return u"Began"_s;
}

QString ComparisonWords::leadsColumn() const
{
    return u"Lost to false leads"_s;
}

QString ComparisonWords::startOf(const ComparedIncident &incident) const
{
    if (!incident.started.isKnown()) return {};
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(
        incident.started.isDay() ? incident.started.msecs()
                                 : wallTime(incident.started.msecs(), zoneOrUtc(incident.timeZone)),
        Qt::UTC);
    return began(timeline().day(wall.date()),
                 incident.started.isDay() ? QString() : timeline().clock(wall.time(), false));
}

QString ComparisonWords::nameOf(const ComparedIncident &incident) const
{
    const QString title = timeline().line(incident.title);
    return incident.ref.isEmpty() || title.isEmpty() ? incident.ref + title : incident.ref + u"  "_s + title;
}

ComparisonDifferences differencesOf(const IncidentComparison &comparison, const ComparisonWords &words)
{
    ComparisonDifferences told;
    if (comparison.incidents.size() < 2) return told;
    // What began nobody knows when is neither this time nor last time.
    const bool isOrdered = comparison.incidents.last().started.isKnown();
    if (isOrdered) comparisonwords::tellPair(comparison, words, told.lastTime);
    if (!isOrdered || comparison.incidents.size() > 2) comparisonwords::tellAll(comparison, words, told.all);
    return told;
}

QList<QStringList> comparisonTable(const IncidentComparison &comparison, const ComparisonWords &words)
{
    QStringList head{words.incidentColumn(), words.beganColumn()};
    for (const CourseStep step : kCourseSteps)
        head.append(words.column(step));
    head.append(words.leadsColumn());
    QList<QStringList> rows{head};
    const QString unknown(QChar(0x2013));
    for (const ComparedIncident &one : comparison.incidents) {
        const QString start = words.startOf(one);
        QStringList row{words.nameOf(one), start.isEmpty() ? unknown : start};
        for (const CourseStep step : kCourseSteps) {
            const ComparedIncident::Step &at = one.step(step);
            row.append(at.known == ComparedIncident::Known::Yes ? words.timeline().duration(at.after) : unknown);
        }
        row.append(!one.lost ? unknown : words.timeline().duration(*one.lost));
        rows.append(row);
    }
    return rows;
}

QString comparisonMarkdown(const IncidentComparison &comparison, const ComparisonWords &words)
{
    QStringList lines;
    for (const QString &sentence : differencesOf(comparison, words).lines())
        lines.append(u"- "_s + ownmarkdown::shown(sentence, ownmarkdown::Place::Line));
    if (!lines.isEmpty()) lines.append(QString());
    bool isHead = true;
    for (const QStringList &row : comparisonTable(comparison, words)) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(ownmarkdown::shown(cell, ownmarkdown::Place::Cell));
        lines.append(u"| "_s + cells.join(u" | "_s) + u" |"_s);
        if (isHead) lines.append(u"|"_s + u" --- |"_s.repeated(row.size()));
        isHead = false;
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace nevertwice
