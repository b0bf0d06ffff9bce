#pragma once

#include "model/domain/teamsettings.h"
#include "model/exchange/differences.h"
#include "ui/kit/format.h"

namespace nevertwice {

// What differs between two incident documents, in the words of the page: "Severity", "SEV2 → SEV1". Lines begin with a
// mark: "-" went, "+" came, "=" says all of it. Fields of the team have the names it gave them.
QList<Difference> spokenDifferences(const QJsonObject &before, const QJsonObject &after, const ShownZone &zone,
                                    const QList<CustomField> &fields = {});

} // namespace nevertwice
