#pragma once

#include "model/domain/timeline.h"
#include "model/insight/stretch.h"

#include <QList>
#include <QUuid>

#include <optional>

namespace nevertwice {

// The time that went into work on something that turned out not to be it.
struct FalseLeadTime
{
    // 0 where there is no false lead; nothing where there are some and none could be measured.
    std::optional<Duration> lost;
    qsizetype n = 0;       // false leads that could be measured
    qsizetype of = 0;      // all of them
    QList<QUuid> reversed; // events that end before they begin: findings, left out of the time

    bool operator==(const FalseLeadTime &) const = default;
};

// The length of the union of [at, end] of the false leads. Without an end a lead lasts until the next timed event that
// is no false lead, note, communication or status update, else until `mitigated`.
// - An event without an instant (none, or only a day) is not timed: as a lead it cannot be measured, and it ends none.
//   An end known only to the day is no end, unless even that day lies before the lead, which makes it reversed.
// - A lead whose own end lies before it is left out and told; the next event is not asked, for what was written about
//   the end is contradictory, not missing.
// - "Next" is by time, and by place in the list for events of the same time: a lead and a discovery both written at
//   10:05, in this order, lost nothing.
// - An event of a kind this version does not know ends a lead: it is none of the four that do not.
// - A lead with no such event that begins after `mitigated` has no known end and is not measured.
FalseLeadTime timeLostToFalseLeads(const QList<Event> &timeline, const Moment &mitigated);

// What of an event matters here, for whoever reads no more of it.
struct LeadMark
{
    QUuid event;
    Moment at;
    Moment end;
    bool isLead = false;
    bool endsALead = false;

    bool operator==(const LeadMark &) const = default;
};
LeadMark leadMark(const QUuid &event, const Moment &at, const Moment &end, const Code<EventKind> &kind);
FalseLeadTime falseLeadTimeOf(const QList<LeadMark> &timeline, const Moment &mitigated);

// When somebody followed one of them.
struct FalseLeadStretch
{
    QUuid event;
    Stretch stretch;

    bool operator==(const FalseLeadStretch &) const = default;
};
// One for each false lead that could be measured, the latest first.
QList<FalseLeadStretch> falseLeadStretches(const QList<Event> &timeline, const Moment &mitigated);

} // namespace nevertwice
