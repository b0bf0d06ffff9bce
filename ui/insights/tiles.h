#pragma once

#include "model/insight/spans.h"
#include "model/insight/statistics.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace nevertwice {

// One of the few numbers that matter, beside that of the period before.
struct Tile
{
    enum class Change {
        None, // nothing to compare with
        Same, // or too few to say which way it goes
        Better,
        Worse
    };

    QString key;    // "resolve"; never translated
    QString title;  // "Time to resolve, median"
    QString value;  // "1 h 31 min", or a dash
    QString from;   // "7 of 9": what it was made from
    QString change; // "12 min more than before"
    Change way = Change::None;
    QString formula; // how it is made
    QList<QUuid> incidents;

    bool operator==(const Tile &) const = default;
};

// What is behind a number beside the statistics.
struct TileSources
{
    const Statistics &now;
    const Statistics *before; // none where there is nothing to compare with
    QList<QUuid> counted;
    QList<QUuid> detected; // both moments of it are known
    QList<QUuid> resolved;
};

QList<Tile> tilesOf(const TileSources &sources);

} // namespace nevertwice
