#pragma once

#include "model/insight/history.h"
#include "model/insight/promises.h"

#include <QHash>
#include <QList>
#include <QUuid>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace nevertwice {

// Which incidents are counted. It never limits what they are compared with.
struct Scope
{
    enum class Rehearsals { LeaveOut, Count }; // drills and false alarms

    std::function<bool(const QUuid &incident)> filter; // none: all of them
    Rehearsals rehearsals = Rehearsals::LeaveOut;
};

struct RepeatRate
{
    std::optional<double> rate; // repeats / of; nothing where of is 0
    qsizetype repeats = 0;
    qsizetype of = 0;      // incidents with such causes
    qsizetype undated = 0; // those among them without a start: not known to be repeats, though they may be
    QList<QUuid> uuids;    // of the repeats, in the order of the history

    bool operator==(const RepeatRate &) const = default;
};

struct AvoidableIncident
{
    QUuid uuid;
    std::optional<Duration> impact; // nothing where it is not known: it counts no minutes
    bool wasOverdue = false;        // one of the actions responsible was

    bool operator==(const AvoidableIncident &) const = default;
};

struct AvoidableDowntime
{
    Duration total{0};
    Duration overdue{0};                // the part of it that belongs to incidents marked wasOverdue
    QList<AvoidableIncident> incidents; // in the order of the history
    // Actions of the whole history that cannot be judged, because it is not known when they were made, or closed.
    qsizetype undatedActions = 0;

    bool operator==(const AvoidableDowntime &) const = default;
};

// A promise of another incident that would have prevented this one.
struct ResponsibleAction
{
    QUuid incident; // that made it
    QUuid action;
    int number = 0;
    bool wasOverdue = false;

    bool operator==(const ResponsibleAction &) const = default;
};

// What comes back, and which promises would have kept it away. Made once from a whole history, asked often: making it
// and each of the two sums take time in proportion to the history (times the depth of the tree of causes), not to the
// pairs of incidents in it.
//
// What the definitions leave open is decided thus:
// - A deleted incident is not there: neither counted, nor earlier than another, nor are its actions promises.
// - Only causes in the roles root, contributing and trigger matter; a cause in several of them is one cause. The
//   ancestors of a cause are its parent, the parent of that, and so on; a circle ends where it closes, and all causes
//   on it are each other's ancestors.
// - Looking up the tree goes one way: an earlier incident must have had the cause or an ancestor itself. One that had
//   another child of the same parent, or a child of the cause, makes no repeat.
// - Incidents that start at the same time are not earlier than each other. A start known only to the day is earlier
//   than the next day and later than the day before, and neither within its day; without a start an incident is
//   neither early nor late.
// - A near miss, and a classification this version does not know, are incidents like others.
class Recurrence
{
public:
    explicit Recurrence(History history);

    // Drills and false alarms are never what an incident repeats, even where they are counted themselves.
    RepeatRate repeatRate(const Scope &scope = {}) const;

    // - An action of a drill or a false alarm is a promise like others: only the minutes of drills stay out.
    // - Made at the very time of the start is made, closed at that time is open; a day-only time that could be either
    //   is taken in favour of those who made the promise (see openTime).
    // - An action that names causes answers those alone, even if none of them is known; one that names none answers the
    //   causes its own incident has in the role root, and none if there are none.
    // - Overdue is judged when the incident starts; the whole of its impact belongs to that part, or nothing of it.
    AvoidableDowntime avoidableDowntime(const Scope &scope = {}) const;

    // The actions that make the incident count as avoidable, whatever the scope, in the order of the history; none for
    // an incident that is not in it. Takes time in proportion to the promises that answer its causes.
    QList<ResponsibleAction> responsibleFor(const QUuid &incident) const;

private:
    // Causes and incidents go by their places in lists here.
    struct Entry
    {
        bool isThere = false;     // not deleted
        bool isRehearsal = false; // a drill or a false alarm
        size_t causesFrom = 0;    // in m_had
        size_t causesUntil = 0;
    };
    struct Promise
    {
        int incident = 0;
        int action = 0;
    };
    struct CauseEntry
    {
        std::optional<int> parent;
        std::optional<qint64> firstHad; // by when an incident that is no rehearsal had surely had it
        std::vector<Promise> promises;
        OpenTimes open;
        OpenTimes overdue;
        std::optional<int> seenBy; // scratch of the walk that collects ancestors
    };

    int causeAt(const QUuid &cause);
    std::span<const int> causesOf(int incident) const;
    void enterParents();
    void enterIncident(int incident);
    void enterCauses(int incident);
    void enterActions(int incident);

    bool isCounted(int incident, const Scope &scope) const;
    bool isRepeat(int incident) const;
    bool isCovered(int incident, OpenTimes CauseEntry::*times) const;

    History m_history;
    QHash<QUuid, int> m_causeAt;
    std::vector<CauseEntry> m_causes;
    std::vector<Entry> m_entries;
    std::vector<int> m_had; // the causes of one incident after the other: in a role that matters, with all ancestors
    qsizetype m_undatedActions = 0;
};

} // namespace nevertwice
