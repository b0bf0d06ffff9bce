#pragma once

#include "model/insight/history.h"

#include <optional>
#include <vector>

namespace nevertwice {

// How long an action was a promise that was not kept, as far as that is certain. It was open during an incident that
// began at t (at some time between the bounds of t, where t is only a day) if from <= earliest(t) and
// latest(t) <= until.
struct OpenTime
{
    qint64 from = 0;  // when it had surely been made
    qint64 until = 0; // when it was surely not closed yet; the end of time where it is still open

    bool contains(qint64 earliestStart, qint64 latestStart) const
    {
        return from <= earliestStart && latestStart <= until;
    }
    bool operator==(const OpenTime &) const = default;
};

// Nothing where it cannot be told, so that no downtime is called avoidable that may not have been: it is not known when
// the action was made, or it is closed and not known when. The status says whether it is closed: a time of closing
// beside an open status is a leftover of one that was opened again, and a status this version does not know is open.
// Closed before it was made gives a time that contains nothing.
std::optional<OpenTime> openTime(const PastAction &action);

// The part of it in which the action was overdue, which begins when its due day (in UTC, also where the due date has an
// hour) is over; nothing where it has no due date.
std::optional<OpenTime> overdueTime(const PastAction &action, const OpenTime &open);

// As of an action: Action::isClosed() and isOverdue() in model/domain/action.h.
bool isClosed(const PastAction &action);
bool isOverdue(const PastAction &action, const Moment &now);

// Many open times, each of an action of some incident, asked whether any of them contains a start. Seal it after the
// last add; asking then takes logarithmic time, however many there are.
class OpenTimes
{
public:
    void add(const OpenTime &time, int incident) { m_added.push_back({time, incident}); }
    void seal();
    // Precondition: sealed.
    bool anyContains(qint64 earliestStart, qint64 latestStart, int exceptIncident) const;

private:
    struct Added
    {
        OpenTime time;
        int incident = 0;
    };
    // The latest end among this entry and all before it, and the latest of the actions of any other incident.
    struct Reach
    {
        int incident = -1; // -1: of none
        qint64 until = 0;
    };
    struct Reaches
    {
        Reach best;
        Reach other;
    };
    static void extend(Reaches &reaches, const Reach &reach);

    std::vector<Added> m_added;     // until it is sealed
    std::vector<qint64> m_from;     // ascending
    std::vector<Reaches> m_reaches; // of each of them
};

} // namespace nevertwice
