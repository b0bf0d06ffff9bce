#pragma once

#include "model/domain/incident.h"
#include "model/insight/falseleads.h"
#include "model/insight/history.h"
#include "model/insight/percentiles.h"
#include "model/insight/recurrence.h"

#include <QList>
#include <QUuid>

#include <functional>
#include <optional>

namespace nevertwice {

// What the statistics need of an incident beside its history.
struct IncidentDetails
{
    QString ref;
    QString title;
    Code<Severity> severity;
    Milestones milestones;
    Moment published;
    QStringList services;
    FalseLeadTime falseLeads;
    Code<DetectionMethod> detectionMethod;
    QString timeZone;
    QList<Stretch> impact; // impactStretches()

    bool operator==(const IncidentDetails &) const = default;
};

IncidentDetails detailsOf(const Incident &incident);

// A whole workspace as the statistics see it, the trash aside.
struct Records
{
    History history;
    QList<IncidentDetails> details; // of each incident of the history, in its order

    bool operator==(const Records &) const = default;
};

// Incidents that have something in common.
struct Tally
{
    QList<QUuid> incidents;
    Duration impact{0};     // of those among them whose impact is known
    qsizetype impactOf = 0; // how many that is

    bool operator==(const Tally &) const = default;
};
struct MonthTally
{
    std::optional<QDate> month; // its first day, in UTC; nothing for incidents without a start
    Tally tally;

    bool operator==(const MonthTally &) const = default;
};
struct SeverityTally
{
    Code<Severity> severity;
    Tally tally;

    bool operator==(const SeverityTally &) const = default;
};
struct NamedTally
{
    QString name;
    Tally tally;

    bool operator==(const NamedTally &) const = default;
};
struct CauseTally
{
    QUuid cause;
    Tally tally;

    bool operator==(const CauseTally &) const = default;
};

struct FalseLeadSum
{
    Duration lost{0};
    qsizetype n = 0;  // false leads that could be measured
    qsizetype of = 0; // all of them
    QList<QUuid> incidents;

    bool operator==(const FalseLeadSum &) const = default;
};

// The promises of the counted incidents, as they stand now.
struct PromiseSum
{
    qsizetype open = 0;
    qsizetype overdue = 0; // of those that are open
    qsizetype kept = 0;    // done or verified
    QList<QUuid> late;     // incidents with an overdue one

    bool operator==(const PromiseSum &) const = default;
};

struct Statistics
{
    qsizetype incidents = 0;
    qsizetype leftOut = 0; // drills and false alarms that fit the scope otherwise
    Distribution detect;
    Distribution acknowledge;
    Distribution mitigate;
    Distribution resolve;
    Distribution impact;
    Distribution lead;
    // Of each service by itself, then all of them together: what lies between incidents of different services is no
    // rest for anybody.
    Distribution between;
    RepeatRate repeat;
    AvoidableDowntime avoidable;
    FalseLeadSum falseLeads;
    PromiseSum promises;
    // Ascending, undated ones last. No month between the first and the last is left out, except where these lie more
    // than 50 years apart (a misread year): then months without an incident are.
    QList<MonthTally> byMonth;
    QList<SeverityTally> bySeverity; // the gravest first, then those this version does not know, then none
    QList<CauseTally> byCause;       // the most frequent first, then by minutes; roles root, contributing, trigger
    QList<NamedTally> byService;     // the same

    bool operator==(const Statistics &) const = default;
};

// Where in the records those stand that a scope counts: drills and false alarms are left out unless it wants them.
QList<qsizetype> countedPlaces(const Records &records, const Scope &scope);

// Takes time in proportion to the workspace, whatever the scope: what came back is asked of all of it.
Statistics statisticsOf(const Records &records, const Scope &scope, const Moment &now);
// The same for whoever asks often: the recurrence is that of the history of the records.
Statistics statisticsOf(const Records &records, const Recurrence &recurrence, const Scope &scope, const Moment &now);

} // namespace nevertwice

Q_DECLARE_TYPEINFO(nevertwice::IncidentDetails, Q_RELOCATABLE_TYPE);
