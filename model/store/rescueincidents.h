#pragma once

#include "model/store/rescuehistory.h"

namespace nevertwice {

// The incidents in the new file, after copyRows and with a mended history: each is compared with its digest, and what
// does not fit is replaced whole by the best state there is of it.
class MendedIncidents
{
public:
    MendedIncidents(Database &target, const FoundRows &found, const Shelf &shelf, MendedHistory &history,
                    RescueReport &report)
        : m_target(target), m_found(found), m_shelf(shelf), m_history(history), m_report(report)
    {
    }

    Result<void> mendCauses();
    Result<void> mend(const GoOn &goOn);

private:
    // A state an incident can be taken from.
    struct Source
    {
        StoredIncident stored;
        std::optional<Moment> backup; // nothing: from its own history
    };

    Result<void> mendCause(const QUuid &uuid, const std::optional<StoredCause> &found);
    Result<void> mendOne(IncidentId id);
    Result<void> mendMissing();
    Result<void> mendFragments();
    Result<void> removeStrays();

    QUuid subjectOf(const StoredIncident &found) const;
    Result<std::optional<Source>> bestOf(const QUuid &subject);
    Result<void> take(const Source &source, const StoredIncident &found);
    Result<void> takeAsFound(StoredIncident found);
    Result<void> replace(StoredIncident after);
    // Writes the columns lists need, and lets the history end with this state.
    Result<void> settle(const StoredIncident *before, StoredIncident after);
    Result<void> enterCauses(Incident &incident);
    Result<QString> freeRef(const QString &wanted, const QUuid &owner);
    Result<StoredIncident> readAtAnyPrice(IncidentId id);
    Result<bool> isExplained(IncidentId fragment);
    Result<std::vector<IncidentId>> ids(const char *sql);
    IncidentId freeIdOf(const QUuid &subject);
    Result<IncidentId> unusedId();

    Database &m_target;
    const FoundRows &m_found;
    const Shelf &m_shelf;
    MendedHistory &m_history;
    RescueReport &m_report;
    qint64 m_highestId = 0; // 0: nobody asked yet
};

} // namespace nevertwice
