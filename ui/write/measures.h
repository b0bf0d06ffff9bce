#pragma once

#include "model/domain/incident.h"
#include "ui/picture/phaseband.h"

#include <QList>

namespace nevertwice {

class ShownZone;

// One number of an incident with what it means.
struct ShownMeasure
{
    QString name;    // "Time to detect"
    QString value;   // "7 min"; empty where it is not known
    QString formula; // why it is that, or why it is not known

    bool operator==(const ShownMeasure &) const = default;
};

// Time to detect, acknowledge, mitigate and resolve, and how long people were harmed.
QList<ShownMeasure> shownMeasures(const Incident &incident);

// What its timeline shows besides: what false leads cost, if there were any.
QList<ShownMeasure> timelineMeasures(const Incident &incident);

// The phases of an incident for the band, and the milestones told under it.
QList<BandPart> bandParts(const Incident &incident);
QList<BandTick> bandTicks(const QList<BandPart> &parts, const ShownZone &zone);

} // namespace nevertwice
