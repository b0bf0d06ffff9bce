#include "ui/write/measures.h"

#include "model/insight/falseleads.h"
#include "model/insight/measures.h"
#include "model/insight/phases.h"
#include "ui/kit/format.h"
#include "ui/kit/shownwords.h"
#include "ui/picture/timelinedrawing.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct MeasureText
{
    Q_DECLARE_TR_FUNCTIONS(Measures)
};

ShownMeasure shown(const QString &name, const QString &formulaText, const Reading &reading)
{
    const QString equation = MeasureText::tr("%1 = %2", "measure = formula").arg(name, formulaText);
    if (reading.value) return {name, durationText(*reading.value), equation};
    const QString why = reading.isNegative
                            ? MeasureText::tr("The second time lies before the first: one of them is wrong.")
                            : MeasureText::tr("One of the two times is not known.");
    return {name, {}, equation + u'\n' + why};
}

bool spansDays(const QList<BandPart> &parts, const ShownZone &zone)
{
    return zone.dayOf(Moment::atMsecs(parts.first().from)) != zone.dayOf(Moment::atMsecs(parts.last().to));
}

} // namespace

QList<ShownMeasure> shownMeasures(const Incident &incident)
{
    const Milestones &times = incident.milestones;
    const ImpactReading impact = impactDuration(incident.impact.intervals, times);
    return {shown(MeasureText::tr("Time to detect"), MeasureText::tr("detected − started"), timeToDetect(times)),
            shown(MeasureText::tr("Time to acknowledge"), MeasureText::tr("acknowledged − detected"),
                  timeToAcknowledge(times)),
            shown(MeasureText::tr("Time to mitigate"), MeasureText::tr("mitigated − started"), timeToMitigate(times)),
            shown(MeasureText::tr("Time to resolve"), MeasureText::tr("resolved − started"), timeToResolve(times)),
            // Reports without intervals tell the impact until it was mitigated: another number needs another name.
            shown(impact.isOfIntervals ? MeasureText::tr("Impact") : MeasureText::tr("Impact until resolved"),
                  impact.isOfIntervals
                      ? MeasureText::tr("what the intervals of impact cover together")
                      : MeasureText::tr("resolved − started, because no intervals of impact are known"),
                  impact.reading)};
}

QList<ShownMeasure> timelineMeasures(const Incident &incident)
{
    const FalseLeadTime lost = timeLostToFalseLeads(incident.timeline, incident.milestones.mitigated);
    if (lost.of == 0) return {};
    const QString name = MeasureText::tr("Lost to false leads");
    const QString how = MeasureText::tr("%1 = %2", "measure = formula")
                            .arg(name, MeasureText::tr("what false leads cover together, each to its end or to the "
                                                       "next step that was none"));
    const QString counted =
        lost.n == lost.of
            ? QString()
            : u'\n' + MeasureText::tr("%1 of %2 could be measured.").arg(numberText(lost.n), numberText(lost.of));
    return {{name, lost.lost ? durationText(*lost.lost) : QString(), how + counted}};
}

QList<BandPart> bandParts(const Incident &incident)
{
    return bandParts(incident, ShownWords(incident.timeZone));
}

QList<BandTick> bandTicks(const QList<BandPart> &parts, const ShownZone &zone)
{
    QList<BandTick> ticks;
    if (parts.isEmpty()) return ticks;
    const bool needsDays = spansDays(parts, zone);
    const auto add = [&](qint64 at) {
        const Moment moment = Moment::atMsecs(at);
        BandTick tick{at, timeText(moment, zone)};
        if (needsDays) {
            tick.day = zone.dayOf(moment);
            tick.dated = dateTimeText(moment, zone);
        }
        ticks.append(tick);
    };
    add(parts.first().from);
    for (const BandPart &part : parts)
        add(part.to);
    return ticks;
}

} // namespace nevertwice
