#include "model/store/records.h"

#include "model/insight/measures.h"
#include "model/store/database.h"
#include "model/store/reader.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <vector>

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

// A word of a code where it lies: no text is made for those that are known.
template <typename E> Code<E> codeAt(const Statement &row, int column)
{
    const QByteArrayView word = row.bytes(column);
    constexpr auto &words = CodeWords<E>::words;
    for (size_t i = 0; i < words.size(); ++i)
        if (words[i] == QLatin1StringView(word.data(), word.size())) return Code(E(i));
    return row.code<E>(column);
}

// Texts of which there are few, such as names of services, are kept once and shared.
class SharedTexts
{
public:
    QString at(const Statement &row, int column)
    {
        const QByteArrayView bytes = row.bytes(column);
        const auto known = m_texts.constFind(QByteArray::fromRawData(bytes.data(), bytes.size()));
        if (known != m_texts.constEnd()) return *known;
        const QByteArray key = bytes.toByteArray(); // reading the text may move what lies there
        return *m_texts.insert(key, QString::fromUtf8(key));
    }

private:
    QHash<QByteArray, QString> m_texts;
};

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
        for (const auto step : steps) {
            m_next = m_places.cbegin();
            if (auto done = (this->*step)(); !done) return done.error();
        }
        return std::move(m_records);
    }

private:
    struct Place
    {
        qint64 id;
        qsizetype at;
    };

    // Where the incident of a row stands; -1 for one in the trash. Every statement orders its rows by the numbers of
    // their incidents, and this walks beside them: to look each number up among a hundred thousand waits for memory.
    qsizetype placeOf(const Statement &row)
    {
        const qint64 id = row.integer(0);
        while (m_next != m_places.cend() && m_next->id < id)
            ++m_next;
        return m_next != m_places.cend() && m_next->id == id ? m_next->at : -1;
    }
    PastIncident &past(qsizetype place) { return m_records.history.incidents[place]; }
    IncidentDetails &details(qsizetype place) { return m_records.details[place]; }

    Result<void> readIncidents()
    {
        auto read = eachRow(
            m_database.statement("select id, uuid, ref, severity, classification, started, detected, "
                                 "acknowledged, mitigated, resolved, published, impact_ms, title, detection_method, "
                                 "time_zone from incident "
                                 "where deleted_at is null order by sort_at desc, id desc"),
            [this](const Statement &row) {
                m_places.push_back({row.integer(0), m_records.details.size()});
                PastIncident &incident = m_records.history.incidents.emplaceBack();
                incident.uuid = row.uuid(1);
                incident.started = row.moment(5);
                incident.classification = codeAt<Classification>(row, 4);
                if (!row.isNull(11)) incident.impact = Duration(row.integer(11));
                IncidentDetails &more = m_records.details.emplaceBack();
                more.ref = row.text(2);
                more.title = row.text(12);
                more.severity = codeAt<Severity>(row, 3);
                more.milestones = {incident.started, row.moment(6), row.moment(7), row.moment(8), row.moment(9), {}};
                more.published = row.moment(10);
                more.falseLeads.lost = Duration(0);
                more.detectionMethod = codeAt<DetectionMethod>(row, 13);
                more.timeZone = m_texts.at(row, 14);
            });
        std::sort(m_places.begin(), m_places.end(), [](const Place &a, const Place &b) { return a.id < b.id; });
        return read;
    }

    Result<void> readServices()
    {
        return eachRow(m_database.statement("select incident_id, name from incident_word where kind = 'service' "
                                            "order by incident_id, position"),
                       [this](const Statement &row) {
                           if (const qsizetype at = placeOf(row); at >= 0)
                               details(at).services.append(m_texts.at(row, 1));
                       });
    }

    Result<void> readCauses()
    {
        return eachRow(
            m_database.statement("select incident_id, uuid, role from incident_cause order by incident_id, position"),
            [this](const Statement &row) {
                if (const qsizetype at = placeOf(row); at >= 0)
                    past(at).causes.append({row.uuid(1), codeAt<CauseRole>(row, 2)});
            });
    }

    Result<void> readActions()
    {
        return eachRow(m_database.statement("select incident_id, uuid, number, created_at, closed_at, status, due, "
                                            "type from action order by incident_id, position"),
                       [this](const Statement &row) {
                           const qsizetype at = placeOf(row);
                           if (at < 0) return;
                           PastAction &action = past(at).actions.emplaceBack();
                           action.uuid = row.uuid(1);
                           action.number = int(row.integer(2));
                           action.createdAt = row.moment(3);
                           action.closedAt = row.moment(4);
                           action.status = codeAt<ActionStatus>(row, 5);
                           action.due = row.moment(6);
                           action.type = codeAt<ActionType>(row, 7);
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
        QList<LeadMark> timeline; // of the incident at hand
        qsizetype of = -1;
        const auto measure = [&] {
            if (of >= 0) details(of).falseLeads = falseLeadTimeOf(timeline, details(of).milestones.mitigated);
            timeline.clear();
        };
        auto read =
            eachRow(m_database.statement("select incident_id, uuid, at, ended_at, kind from event where "
                                         "incident_id in (select incident_id from event where kind = "
                                         "'false_lead') order by incident_id, position"),
                    [&](const Statement &row) {
                        if (const qsizetype place = placeOf(row); place != of) {
                            measure();
                            of = place;
                        }
                        if (of < 0) return;
                        timeline.append(leadMark(row.uuid(1), row.moment(2), row.moment(3), codeAt<EventKind>(row, 4)));
                    });
        if (!read) return read;
        measure();
        return {};
    }

    Result<void> readIntervals()
    {
        QList<Interval> intervals; // of the incident at hand
        qsizetype of = -1;
        std::vector<bool> isDone(size_t(m_records.details.size()));
        const auto measure = [&](qsizetype at) {
            details(at).impact = impactStretches(intervals, details(at).milestones);
            isDone[size_t(at)] = true;
        };
        auto read = eachRow(m_database.statement("select incident_id, started, ended from interval "
                                                 "order by incident_id, position"),
                            [&](const Statement &row) {
                                if (const qsizetype place = placeOf(row); place != of) {
                                    if (of >= 0) measure(of);
                                    intervals.clear();
                                    of = place;
                                }
                                if (of >= 0) intervals.append({{}, row.moment(1), row.moment(2), {}});
                            });
        if (!read) return read;
        if (of >= 0) measure(of);
        intervals.clear();
        for (qsizetype at = 0; at < m_records.details.size(); ++at)
            if (!isDone[size_t(at)]) measure(at);
        return {};
    }

    Result<void> readParents()
    {
        return eachRow(m_database.statement("select uuid, parent from cause where parent is not null"),
                       [this](const Statement &row) { m_records.history.parents.insert(row.uuid(0), row.uuid(1)); });
    }

    Database &m_database;
    Records m_records;
    SharedTexts m_texts;
    std::vector<Place> m_places;               // by the number of the incident
    std::vector<Place>::const_iterator m_next; // none before it is of a row to come
};

} // namespace

Result<Records> readRecords(const Reader &reader)
{
    return RecordsReader(reader.database()).read();
}

Result<QHash<QUuid, QString>> readCauseTitles(const Reader &reader)
{
    QHash<QUuid, QString> titles;
    auto read = eachRow(reader.database().statement("select uuid, title from cause"),
                        [&](const Statement &row) { titles.insert(row.uuid(0), row.text(1)); });
    if (!read) return read.error();
    return titles;
}

} // namespace nevertwice
