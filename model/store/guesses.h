#pragma once

#include "model/search/likeness.h"
#include "model/store/reader.h"

#include <vector>

namespace nevertwice {

// The places of the incidents that are worth comparing with this one, in their order: all where there are few, else
// those that the index of words and the causes speak for most. The index is fresh. How much is read of it does not grow
// with the workspace.
Result<std::vector<qint64>> likelyPlaces(const Reader &reader, const Profile &profile);

} // namespace nevertwice
