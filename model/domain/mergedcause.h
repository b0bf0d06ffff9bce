#pragma once

#include "model/domain/cause.h"

namespace nevertwice {

// A cause that was merged into another one stays in the catalogue with the name of that one, so that nothing that
// points to it points nowhere and the merging can be taken back. Nobody is shown it while no incident has it. One that
// was made and taken back stays with its own name.
inline constexpr QLatin1StringView kMergedInto("merged_into");

inline QUuid mergedInto(const Cause &cause)
{
    return QUuid::fromString(cause.extra.value(kMergedInto).toString());
}

} // namespace nevertwice
