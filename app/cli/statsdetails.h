#pragma once

#include "app/cli/counting.h"
#include "model/insight/load.h"
#include "model/insight/phases.h"

#include <QJsonObject>

#include <optional>

namespace nevertwice::cli {

// The load of people, where somebody asked for it.
struct AskedLoad
{
    WorkingHours hours;
    QList<PersonLoad> people;
};

// Of one of the latest incidents where its time went.
struct ShownPhases
{
    QString ref;
    QUuid uuid;
    Phases phases;
};

// What `stats --json` has beside the measures: everything that the charts of the window show. Under "by_month" stands
// for each month of the statistics what is more than its tally.
QJsonObject chartNumbers(const Counting &counting, const Statistics &all, const Moment &now,
                         const QList<ShownPhases> &phases, const std::optional<AskedLoad> &load);
// How these are made, by their keys.
QJsonObject chartFormulas(const std::optional<AskedLoad> &load);
// "median", "p90", "mean", "n", "of"
QJsonObject spreadObject(const Distribution &spread);

} // namespace nevertwice::cli
