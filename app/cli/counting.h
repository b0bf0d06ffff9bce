#pragma once

#include "app/cli/context.h"
#include "model/insight/period.h"
#include "model/store/records.h"

#include <QHash>

namespace nevertwice::cli {

// What `stats` and `report` speak of: the whole workspace, and which of it is counted.
struct Counting
{
    Records records;
    QString query;
    std::optional<Period> period;
    Scope scope;
    QHash<QUuid, QString> refs;
    QHash<QUuid, CauseRow> causes;

    QStringList refsOf(const QList<QUuid> &incidents) const;
    // The same for another period.
    Scope during(const std::optional<Period> &other) const;

    std::optional<QSet<QUuid>> chosen; // by the query; nothing: all
    QHash<QUuid, Moment> starts;
};

// Reads what the arguments ask for: --query, --rehearsals, and the period. Nothing where that failed; the context has
// said why.
std::optional<Counting> countingOf(Context &cx, const QString &period);

} // namespace nevertwice::cli
