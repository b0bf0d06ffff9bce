#pragma once

#include "model/domain/result.h"
#include "model/insight/causehistory.h"
#include "model/insight/percentiles.h"
#include "model/insight/recurrence.h"
#include "model/store/rows.h"

namespace nevertwice {

class Reader;

// Two entries of the catalogue that look like one.
struct CauseTwins
{
    QUuid from; // the one with fewer incidents
    QUuid into;
    QString reason; // in words

    bool operator==(const CauseTwins &) const = default;
};

// Incidents without a cause that look like one.
struct CauseGroup
{
    QString title; // to propose
    QList<QUuid> incidents;
    QStringList refs;
    QStringList titles = {}; // of the incidents

    bool operator==(const CauseGroup &) const = default;
};

// What is proposed for the catalogue. Nothing of it is done unasked; what somebody refused does not come again.
struct CauseProposals
{
    QList<CauseTwins> twins;
    QList<CauseGroup> groups;

    qsizetype size() const { return twins.size() + groups.size(); }
    bool operator==(const CauseProposals &) const = default;
};

// By what a refusal is known, whatever the order of the members.
QString proposalKey(const QList<QUuid> &members);
inline constexpr auto kRefusedProposals = "refused_cause_proposals"; // the setting: a list of such keys

// Those among some incidents: the ones that were just taken in.
Result<QList<CauseGroup>> causeGroupsAmong(const Reader &reader, const QList<QUuid> &incidents);

struct CauseCatalogue
{
    QList<Cause> known;            // every one, in the order of their titles
    QList<Cause> causes;           // those that are asked for, in the same order
    QList<CauseSummary> summaries; // of each
    CauseProposals proposals;
};
// With a query ("team:payments") it counts only the incidents that answer it, and has only causes of these.
Result<CauseCatalogue> readCatalogue(const Reader &reader, const Moment &now, const QString &query = {});

// The same without proposals.
Result<CauseCatalogue> readCauseCounts(const Reader &reader, const Moment &now, const QString &query);

// One incident of a cause.
struct CauseIncident
{
    IncidentRow row;
    Code<CauseRole> role;
    bool isAvoidable = false; // a promise against a cause of it was open when it began
    bool isRepeat = false;
    bool isCounted = true; // not a drill or a false alarm, and brought about by it, not only delayed
};

// One cause with all that belongs to it.
struct CauseStory
{
    Cause cause;
    CauseSummary summary;
    QString parent; // its title; empty for none
    QStringList children;
    QList<CauseIncident> incidents; // the latest first
    QList<ActionRow> actions;       // promised against it, overdue first
    Distribution between;           // minutes between its incidents
    Duration avoidable{0};          // impact of those incidents that are avoidable downtime
};
Result<CauseStory> readCauseStory(const Reader &reader, const QUuid &cause, const Moment &now);

} // namespace nevertwice
