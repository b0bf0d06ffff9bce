#include "model/store/records.h"

#include "model/insight/measures.h"
#include "model/store/database.h"
#include "model/store/reader.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// Hands every row of a statement to somebody.
template <typename Take> Result<void> eachRow(Statement &&query, Take take)
{
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return {};
        take(std::as_const(query));
    }
}

class RecordsReader
{
public:
    explicit RecordsReader(Database &database) : m_database(database) {}

    Result<Records> read()
    {
        auto snapshot = Snapshot::take(m_database);
        if (!snapshot) return snapshot.error();
        const auto steps = {&RecordsReader::readIncidents, &RecordsReader::readServices, &RecordsReader::readCauses,
                            &RecordsReader::readActions,   &RecordsReader::readAnswers,  &RecordsReader::readFalseLeads,
                            &RecordsReader::readIntervals, &RecordsReader::readParents};
        for (const auto step : steps)
            if (auto done = (this->*step)(); !done) return done.error();
        return std::move(m_records);
    }

private:
    // Where the incident of a row stands; -1 for one in the trash.
    qsizetype placeOf(const Statement &row) const { return m_places.value(row.integer(0), -1); }
    PastIncident &past(qsizetype place) { return m_records.history.incidents[place]; }
    IncidentDetails &details(qsizetype place) { return m_records.details[place]; }

    Result<void> readIncidents()
    {
        return eachRow(
            m_database.statement("select id, uuid, ref, severity, classification, started, detected, "
                                 "acknowledged, mitigated, resolved, published, impact_ms, title, detection_method, "
                                 "time_zone from incident "
                                 "where deleted_at is null order by sort_at desc, id desc"),
            [this](const Statement &row) {
                m_places.insert(row.integer(0), m_records.details.size());
                PastIncident incident;
                incident.uuid = row.uuid(1);
                incident.started = row.moment(5);
                incident.classification = row.code<Classification>(4);
                if (!row.isNull(11)) incident.impact = Duration(row.integer(11));
                m_records.history.incidents.append(incident);
                IncidentDetails more;
                more.ref = row.text(2);
                more.title = row.text(12);
                more.severity = row.code<Severity>(3);
                more.milestones = {row.moment(5), row.moment(6), row.moment(7), row.moment(8), row.moment(9), {}};
                more.published = row.moment(10);
                more.detectionMethod = row.code<DetectionMethod>(13);
                more.timeZone = row.text(14);
                m_records.details.append(more);
            });
    }

    Result<void> readServices()
    {
        return eachRow(m_database.statement("select incident_id, name from incident_word where kind = 'service' "
                                            "order by incident_id, position"),
                       [this](const Statement &row) {
                           if (const qsizetype at = placeOf(row); at >= 0) details(at).services.append(row.text(1));
                       });
    }

    Result<void> readCauses()
    {
        return eachRow(
            m_database.statement("select incident_id, uuid, role from incident_cause order by incident_id, position"),
            [this](const Statement &row) {
                if (const qsizetype at = placeOf(row); at >= 0)
                    past(at).causes.append({row.uuid(1), row.code<CauseRole>(2)});
            });
    }

    Result<void> readActions()
    {
        return eachRow(m_database.statement("select incident_id, uuid, number, created_at, closed_at, status, due, "
                                            "type from action order by incident_id, position"),
                       [this](const Statement &row) {
                           const qsizetype at = placeOf(row);
                           if (at < 0) return;
                           past(at).actions.append({row.uuid(1),
                                                    int(row.integer(2)),
                                                    row.moment(3),
                                                    row.moment(4),
                                                    row.code<ActionStatus>(5),
                                                    row.moment(6),
                                                    {},
                                                    row.code<ActionType>(7)});
                       });
    }

    Result<void> readAnswers()
    {
        return eachRow(m_database.statement("select incident_id, action_uuid, cause_uuid from action_answer "
                                            "order by incident_id, action_uuid, position"),
                       [this](const Statement &row) {
                           const qsizetype at = placeOf(row);
                           if (at < 0) return;
                           const QUuid uuid = row.uuid(1);
                           for (PastAction &action : past(at).actions)
                               if (action.uuid == uuid) action.answers.append(row.uuid(2));
                       });
    }

    // Whole timelines are read of those incidents alone that followed one.
    Result<void> readFalseLeads()
    {
        QHash<qsizetype, QList<Event>> timelines;
        auto read = eachRow(m_database.statement("select incident_id, uuid, at, ended_at, kind from event where "
                                                 "incident_id in (select incident_id from event where kind = "
                                                 "'false_lead') order by incident_id, position"),
                            [&](const Statement &row) {
                                const qsizetype place = placeOf(row);
                                if (place < 0) return;
                                Event event;
                                event.uuid = row.uuid(1);
                                event.at = row.moment(2);
                                event.end = row.moment(3);
                                event.kind = row.code<EventKind>(4);
                                timelines[place].append(event);
                            });
        if (!read) return read;
        for (IncidentDetails &one : m_records.details)
            one.falseLeads.lost = Duration(0);
        for (auto it = timelines.cbegin(); it != timelines.cend(); ++it)
            details(it.key()).falseLeads = timeLostToFalseLeads(it.value(), details(it.key()).milestones.mitigated);
        return {};
    }

    Result<void> readIntervals()
    {
        QHash<qsizetype, QList<Interval>> intervals;
        auto read = eachRow(m_database.statement("select incident_id, started, ended from interval "
                                                 "order by incident_id, position"),
                            [&](const Statement &row) {
                                if (const qsizetype at = placeOf(row); at >= 0)
                                    intervals[at].append({{}, row.moment(1), row.moment(2), {}});
                            });
        if (!read) return read;
        for (qsizetype at = 0; at < m_records.details.size(); ++at)
            details(at).impact = impactStretches(intervals.value(at), details(at).milestones);
        return {};
    }

    Result<void> readParents()
    {
        return eachRow(m_database.statement("select uuid, parent from cause where parent is not null"),
                       [this](const Statement &row) { m_records.history.parents.insert(row.uuid(0), row.uuid(1)); });
    }

    Database &m_database;
    Records m_records;
    QHash<qint64, qsizetype> m_places; // by the number of an incident
};

} // namespace

Result<Records> readRecords(const Reader &reader)
{
    return RecordsReader(reader.database()).read();
}

} // namespace nevertwice
