#pragma once

#include <QList>
#include <QMetaType>
#include <QSet>
#include <QUuid>

namespace nevertwice {

// What a commit changed. Announced after the commit and never before; a bulk change is one announcement.
struct ChangeSet
{
    QSet<QUuid> incidents;
    QSet<QUuid> causes;
    bool settings = false;
    bool everything = false; // too much to name: read all again

    bool isEmpty() const { return incidents.isEmpty() && causes.isEmpty() && !settings && !everything; }
    bool operator==(const ChangeSet &) const = default;
};

} // namespace nevertwice

Q_DECLARE_METATYPE(nevertwice::ChangeSet)
