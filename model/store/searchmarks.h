#pragma once

#include "model/search/query.h"
#include "model/store/reader.h"

namespace nevertwice {

// What is marked in the texts of an incident that answers a query: for each word of the query all that stand for it
// well, completed, inflected or of the same meaning, as the index of words has them. A word of several next to each
// other is joined by spaces.
Result<QList<QStringList>> markedWords(const Reader &reader, const Query &query);

} // namespace nevertwice
