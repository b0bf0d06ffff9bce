#pragma once

#include "model/domain/action.h"
#include "model/domain/cause.h"
#include "model/insight/period.h"
#include "model/insight/statistics.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace nevertwice {

// An action as a report names it.
struct ReportedAction
{
    QString name; // "INC-7.2"
    Action action;
};

// What a report about a period is made of.
struct ReportSources
{
    const Records &records;
    Period period;
    QString query; // as typed; empty for all
    Scope scope;   // of the period
    Scope before;  // of the one before it
    Moment now;
    QList<ReportedAction> actions; // of the whole workspace
    QHash<QUuid, Cause> causes;
    QStringList charts; // Markdown of ours, one for each, under a heading of their own; may be none
};

// The report as Markdown: numbers beside those of the period before, the worst incidents, what returned, what would not
// have happened had a promise been kept, promises kept and broken, and how every number is made. It says from which
// filter, when, and from how many incidents it was made.
QString periodReport(const ReportSources &sources);

} // namespace nevertwice
