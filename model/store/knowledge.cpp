#include "model/insight/checks/checks.h"
#include "model/store/causetables.h"
#include "model/store/reader.h"
#include "model/store/seenbefore.h"

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace knowing {

constexpr qsizetype kMostLookedAt = 200;
constexpr qint64 kMostAround = 600; // links to causes that are read for it
constexpr int kDeepest = 32;        // of the tree of causes; a circle ends here too

struct Past
{
    IncidentId id;
    EarlierIncident incident;
    Moment started;
    bool wasRoot = false;
    std::set<qint64> open = {}; // the numbers of its open actions
};

bool isEarlier(const Moment &a, const Moment &b)
{
    if (!a.isKnown()) return false;
    if (!b.isKnown()) return true;
    return a.isDay() || b.isDay() ? a.day() < b.day() : a.msecs() < b.msecs();
}

Result<QList<QUuid>> withAncestors(Database &database, const QUuid &cause)
{
    QList<QUuid> line{cause};
    for (int depth = 0; depth < kDeepest; ++depth) {
        auto stored = readCause(database, line.last());
        if (!stored) return stored.error();
        if (!*stored || (*stored)->cause.parent.isNull() || line.contains((*stored)->cause.parent)) break;
        line.append((*stored)->cause.parent);
    }
    return line;
}

Result<QList<Past>> incidentsWith(Database &database, const QUuid &cause, const QUuid &self, bool isByAncestor)
{
    Statement query = database.statement(
        "select i.id, i.ref, i.uuid, i.started, coalesce(l.role = 'root', 0), i.impact_ms from incident_cause l join "
        "incident i on "
        "i.id = "
        "l.incident_id "
        "where l.uuid = ? and i.uuid <> ? and i.deleted_at is null and l.role in ('root', 'contributing', 'trigger') "
        "and coalesce(i.classification, '') not in ('drill', 'false_alarm')");
    query.bind(cause, self);
    QList<Past> list;
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return list;
        list.append({{query.integer(0)},
                     {query.text(1), query.uuid(2), {}, query.moment(3), query.optionalInteger(5), isByAncestor},
                     query.moment(3),
                     query.integer(4) != 0,
                     {}});
    }
}

// Those that answer the cause; what names none answers the root causes of its own incident.
Result<std::set<qint64>> openActions(Database &database, const Past &past, const QUuid &cause)
{
    Statement query = database.statement(
        "select a.number from action a where a.incident_id = ?1 and coalesce(a.status, '') not in "
        "('done', 'verified', 'wont_do') and (exists (select 1 from action_answer w where w.incident_id = ?1 and "
        "w.action_uuid = a.uuid and w.cause_uuid = ?2) or (?3 and not exists (select 1 from action_answer w where "
        "w.incident_id = ?1 and w.action_uuid = a.uuid)))");
    query.bind(past.id.value, cause, past.wasRoot);
    std::set<qint64> numbers;
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return numbers;
        numbers.insert(query.integer(0));
    }
}

Result<QList<EarlierIncident>> earlierWith(Database &database, const QUuid &cause, const Incident &incident)
{
    auto line = withAncestors(database, cause);
    if (!line) return line.error();
    QList<Past> all;
    QHash<QUuid, qsizetype> places; // an incident may have the cause and an ancestor of it
    for (const QUuid &one : std::as_const(*line)) {
        auto found = incidentsWith(database, one, incident.uuid, one != cause);
        if (!found) return found.error();
        for (Past &past : *found) {
            if (!isEarlier(past.started, incident.milestones.started)) continue;
            auto open = openActions(database, past, one);
            if (!open) return open.error();
            if (!places.contains(past.incident.uuid)) {
                places.insert(past.incident.uuid, all.size());
                all.append(past);
            }
            all[places.value(past.incident.uuid)].open.merge(*open);
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Past &a, const Past &b) { return a.started.msecs() > b.started.msecs(); });
    QList<EarlierIncident> out;
    for (Past &past : all) {
        for (const qint64 number : past.open)
            past.incident.openActions.append(u"%1.%2"_s.arg(past.incident.ref).arg(number));
        out.append(past.incident);
    }
    return out;
}

// How much of the workspace belongs to the causes of an incident: later incidents too, and what answers a cause.
Result<qint64> linksAround(Database &database, const Incident &incident)
{
    QSet<QUuid> counted;
    qint64 all = 0;
    for (const CauseLink &cause : incident.causes) {
        auto line = withAncestors(database, cause.uuid);
        if (!line) return line.error();
        for (const QUuid &one : std::as_const(*line)) {
            if (counted.contains(one)) continue;
            counted.insert(one);
            Statement query =
                database.statement("select (select count(*) from incident_cause where uuid = ?1) + (select count(*) "
                                   "from action_answer where cause_uuid = ?1)");
            auto found = query.bind(one).step();
            if (!found) return found.error();
            all += query.integer(0);
        }
    }
    return all;
}

} // namespace knowing

Result<WorkspaceKnowledge> Reader::knowledge(const Incident &incident) const
{
    auto snapshot = Snapshot::take(*m_database);
    if (!snapshot) return snapshot.error();
    WorkspaceKnowledge known;
    for (const CauseLink &cause : incident.causes) {
        if (known.earlier.contains(cause.uuid)) continue;
        auto earlier = knowing::earlierWith(*m_database, cause.uuid, incident);
        if (!earlier) return earlier.error();
        if (!earlier->isEmpty()) known.earlier.insert(cause.uuid, *earlier);
    }
    // Who is asked while somebody types looks at a few: what came back hundreds of times is known for that.
    qsizetype all = 0;
    for (const QList<EarlierIncident> &earlier : std::as_const(known.earlier))
        all += earlier.size();
    if (all == 0 || all > knowing::kMostLookedAt) return known;
    const auto around = knowing::linksAround(*m_database, incident);
    if (!around) return around.error();
    if (*around > knowing::kMostAround) return known;
    const auto story = repeatStory(*this, incident, Moment());
    if (!story) return story.error();
    for (const SeenPromise &promise : story->open)
        known.openThen.append(promise.name);
    return known;
}

} // namespace nevertwice
