#pragma once

#include "model/store/rows.h"

#include <QList>

namespace nevertwice {

// What one person saved in one go, as history tells it: from the state before to the state after.
struct Sitting
{
    RevisionId before; // new where there was nothing before
    RevisionId after;
    QString by;
    QString name; // given to its last version
    QString origin;
    Moment from;
    Moment to;
    int saves = 0;

    bool operator==(const Sitting &) const = default;
};

// Revisions, oldest first, in sittings, newest first. A pause of half an hour ends one, and so do another person,
// another window, another kind of change, another way to make it, and a name.
QList<Sitting> sittingsOf(const QList<Revision> &revisions);

} // namespace nevertwice
