#pragma once

#include "model/store/causetables.h"
#include "model/store/incidenttables.h"
#include "model/store/rescue.h"
#include "model/store/rescuerows.h"
#include "model/store/revisions.h"

namespace nevertwice {

// The backups of the workspace, newest first, as sources of what the file itself has lost.
class Shelf
{
public:
    explicit Shelf(const QList<Backup> &backups);

    struct Incident
    {
        StoredIncident stored;
        Moment from;
    };
    // From the newest backup that holds it as it was saved.
    std::optional<Incident> incident(const QUuid &uuid) const;
    std::optional<StoredCause> cause(const QUuid &uuid) const;
    QSet<QUuid> incidents() const;
    // Asks each backup until one answers true.
    bool ask(const std::function<bool(Database &)> &question) const;

private:
    struct Copy
    {
        std::unique_ptr<Database> database;
        Moment at;
    };
    std::vector<Copy> m_copies;
};

// The newest revision of an incident or a cause that can be believed.
struct Latest
{
    RevisionId id;
    int version = 0;
    QByteArray digest;
    QString origin;
    Moment at;
    Moment firstAt; // of its first revision
};

// The history in the new file, after copyRows: what does not fit its hash goes, what a backup still has comes back, and
// the chains are linked over what is left.
class MendedHistory
{
public:
    MendedHistory(Database &target, const FoundRows &found, const Shelf &shelf, const Moment &now);

    Result<void> mend(RescueReport &report);

    const Latest *latest(const QUuid &subject) const;
    const QSet<QUuid> &incidents() const { return m_incidents; } // whose history there is
    const QSet<QUuid> &causes() const { return m_causes; }
    // Whether its newest revision is lost, or may be because nobody tells what there was.
    bool isCutOff(const QUuid &subject) const
    {
        return m_cutOff.contains(subject) || (m_hasLost && !m_found.knowsAllRevisions);
    }

    // Makes the history of a subject end with this document; tells the version it is then.
    Result<int> endWith(RevisionKind kind, const QUuid &subject, int version, const QByteArray &body);

private:
    Result<QSet<qint64>> removeUnfit();
    Result<void> fetch(QSet<qint64> &lost, RescueReport &report);
    Result<void> relink();
    Result<void> index();

    Database &m_target;
    const FoundRows &m_found;
    const Shelf &m_shelf;
    Moment m_now;
    QUuid m_saveId = QUuid::createUuid();
    QHash<QUuid, Latest> m_latest;
    QSet<QUuid> m_incidents;
    QSet<QUuid> m_causes;
    QSet<QUuid> m_cutOff;
    bool m_hasLost = false;
};

} // namespace nevertwice
