#pragma once

#include <QtGlobal>

#include <compare>

namespace nevertwice {

// A row of one workspace file, typed so that the id of an incident is never taken for that of a cause. Across files and
// machines a thing is known by its uuid; an id means something inside one open file only.
template <typename Tag> struct Id
{
    qint64 value = 0;

    bool isNew() const { return value == 0; }
    auto operator<=>(const Id &) const = default;
};

using IncidentId = Id<struct IncidentTag>;
using CauseId = Id<struct CauseTag>;
using RevisionId = Id<struct RevisionTag>;

} // namespace nevertwice
