#include "model/store/past.h"

#include "model/store/causetables.h"
#include "model/store/reader.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace surroundings {

class Around
{
public:
    explicit Around(Database &database) : m_database(database) {}

    Result<void> climb(QUuid cause)
    {
        while (!cause.isNull() && !m_line.contains(cause)) {
            m_line.insert(cause);
            auto stored = readCause(m_database, cause);
            if (!stored) return stored.error();
            const QUuid parent = *stored ? (*stored)->cause.parent : QUuid();
            if (!parent.isNull()) m_history.parents.insert(cause, parent);
            cause = parent;
        }
        return {};
    }

    Result<void> findByCauses()
    {
        for (const QUuid &cause : std::as_const(m_line)) {
            if (auto had = find(m_database.statement("select incident_id from incident_cause where uuid = ?"), cause);
                !had)
                return had;
            if (auto answered =
                    find(m_database.statement("select incident_id from action_answer where cause_uuid = ?"), cause);
                !answered)
                return answered;
        }
        return {};
    }

    Result<void> findByName(const QUuid &incident)
    {
        return find(m_database.statement("select id from incident where uuid = ?"), incident);
    }

    Result<History> read()
    {
        for (const qint64 id : m_ids)
            if (auto done = readIncident(id); !done) return done.error();
        return std::move(m_history);
    }

private:
    Result<void> find(Statement &&query, const QUuid &uuid)
    {
        query.bind(uuid);
        return each(query, [&] { m_ids.insert(query.integer(0)); });
    }

    template <typename Take> static Result<void> each(Statement &query, Take take)
    {
        for (;;) {
            auto more = query.step();
            if (!more) return more.error();
            if (!*more) return {};
            take();
        }
    }

    Result<void> readIncident(qint64 id)
    {
        PastIncident incident;
        {
            Statement query = m_database.statement("select uuid, started, classification, impact_ms from incident "
                                                   "where id = ? and deleted_at is null");
            auto found = query.bind(id).step();
            if (!found) return found.error();
            if (!*found) return {}; // in the trash
            incident.uuid = query.uuid(0);
            incident.started = query.moment(1);
            incident.classification = query.code<Classification>(2);
            if (!query.isNull(3)) incident.impact = Duration(query.integer(3));
        }
        {
            Statement query =
                m_database.statement("select uuid, role from incident_cause where incident_id = ? order by position");
            query.bind(id);
            auto done = each(query, [&] { incident.causes.append({query.uuid(0), query.code<CauseRole>(1)}); });
            if (!done) return done;
        }
        if (auto done = readActions(id, incident); !done) return done;
        m_history.incidents.append(incident);
        return {};
    }

    Result<void> readActions(qint64 id, PastIncident &incident)
    {
        Statement query = m_database.statement("select uuid, number, created_at, closed_at, status, due from action "
                                               "where incident_id = ? order by position");
        query.bind(id);
        auto done = each(query, [&] {
            incident.actions.append({query.uuid(0),
                                     int(query.integer(1)),
                                     query.moment(2),
                                     query.moment(3),
                                     query.code<ActionStatus>(4),
                                     query.moment(5),
                                     {},
                                     {}});
        });
        if (!done || incident.actions.isEmpty()) return done;
        Statement answers = m_database.statement("select action_uuid, cause_uuid from action_answer where "
                                                 "incident_id = ? order by action_uuid, position");
        answers.bind(id);
        return each(answers, [&] {
            const QUuid uuid = answers.uuid(0);
            for (PastAction &action : incident.actions)
                if (action.uuid == uuid) action.answers.append(answers.uuid(1));
        });
    }

    Database &m_database;
    QSet<QUuid> m_line;
    std::set<qint64> m_ids;
    History m_history;
};

} // namespace surroundings

Result<History> pastAround(const Reader &reader, const Incident &incident, const QList<QUuid> &also)
{
    auto snapshot = Snapshot::take(reader.database());
    if (!snapshot) return snapshot.error();
    surroundings::Around around(reader.database());
    for (const CauseLink &cause : incident.causes)
        if (bringsAbout(cause.role))
            if (auto done = around.climb(cause.uuid); !done) return done.error();
    if (auto done = around.findByCauses(); !done) return done.error();
    for (const QUuid &one : also)
        if (auto done = around.findByName(one); !done) return done.error();
    return around.read();
}

} // namespace nevertwice
