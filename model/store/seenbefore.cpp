#include "model/store/seenbefore.h"

#include "model/store/database.h"
#include "model/store/past.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace seeing {

constexpr qsizetype kMostMended = 4'000; // letters: what is shown of it is a sentence or two
constexpr qsizetype kMostPromises = 50;

// What is shown of one incident, read from narrow columns: whole documents would take longer than a pause in typing.
class Look
{
public:
    Look(Database &database, const Moment &began, const Moment &now) : m_database(database), m_began(began), m_now(now)
    {
    }

    Result<SeenIncident> at(const LikeIncident &like)
    {
        SeenIncident seen;
        seen.score = like.score;
        seen.reasons = like.reasons;
        for (const auto step : {&Look::readRow, &Look::readMended, &Look::readCauses, &Look::readPromises})
            if (auto done = (this->*step)(like.id.value, seen); !done) return done.error();
        return seen;
    }

    Result<SeenPromise> promise(const ResponsibleAction &responsible)
    {
        SeenPromise seen{responsible.incident,  responsible.action, {}, {}, {}, {}, false, false,
                         responsible.wasOverdue};
        Statement query = m_database.statement(
            "select i.ref, a.number, a.title, a.owner, a.due, a.status from incident i join action a on "
            "a.incident_id = i.id where i.uuid = ? and a.uuid = ?");
        auto found = query.bind(responsible.incident, responsible.action).step();
        if (!found) return found.error();
        if (*found) fill(query, seen);
        return seen;
    }

    Result<QString> titleOf(const QUuid &cause)
    {
        Statement query = m_database.statement("select title from cause where uuid = ?");
        auto found = query.bind(cause).step();
        if (!found) return found.error();
        return *found ? query.text(0) : QString();
    }

    // Ref and zone.
    Result<std::pair<QString, QString>> nameOf(const QUuid &incident)
    {
        Statement query = m_database.statement("select ref, time_zone from incident where uuid = ?");
        auto found = query.bind(incident).step();
        if (!found) return found.error();
        return *found ? std::pair(query.text(0), query.text(1)) : std::pair<QString, QString>();
    }

private:
    void fill(const Statement &row, SeenPromise &seen) const
    {
        seen.name = u"%1.%2"_s.arg(row.text(0)).arg(row.integer(1));
        seen.title = row.text(2);
        seen.owner = row.text(3);
        seen.due = row.moment(4);
        Action action;
        action.due = seen.due;
        action.status = row.code<ActionStatus>(5);
        seen.isOpen = !action.isClosed();
        seen.isOverdue = m_now.isKnown() && nevertwice::isOverdue(action, m_now);
    }

    Result<void> readRow(qint64 id, SeenIncident &seen)
    {
        Statement query =
            m_database.statement("select uuid, ref, title, time_zone, started, severity, state, impact_ms "
                                 "from incident where id = ?");
        auto found = query.bind(id).step();
        if (!found) return found.error();
        seen.uuid = query.uuid(0);
        seen.ref = query.text(1);
        seen.title = query.text(2);
        seen.zone = query.text(3);
        seen.started = query.moment(4);
        seen.severity = query.code<Severity>(5);
        seen.state = query.code<State>(6);
        if (!query.isNull(7)) seen.impact = Duration(query.integer(7));
        seen.isBefore = isSurelyBefore(seen.started, m_began);
        return {};
    }

    Result<void> readMended(qint64 id, SeenIncident &seen)
    {
        for (const char *sql : {"select resolution from incident_text where incident_id = ?",
                                "select text from event where incident_id = ? and kind in ('mitigation', 'recovery', "
                                "'resolution') and text <> '' order by position desc limit 1"}) {
            Statement query = m_database.statement(sql);
            auto found = query.bind(id).step();
            if (!found) return found.error();
            if (*found) seen.mended = query.text(0).left(kMostMended).trimmed();
            if (!seen.mended.isEmpty()) break;
        }
        return {};
    }

    Result<void> readCauses(qint64 id, SeenIncident &seen)
    {
        Statement query = m_database.statement(
            "select c.uuid, c.title, c.category, l.role from incident_cause l join cause c on c.uuid = l.uuid where "
            "l.incident_id = ? and l.role in ('root', 'contributing', 'trigger') order by l.role <> 'root', "
            "l.position");
        query.bind(id);
        for (;;) {
            auto more = query.step();
            if (!more) return more.error();
            if (!*more) return {};
            CauseLink link;
            link.uuid = query.uuid(0);
            link.title = query.text(1);
            link.category = query.code<CauseCategory>(2);
            link.role = query.code<CauseRole>(3);
            seen.causes.append(link);
        }
    }

    Result<void> readPromises(qint64 id, SeenIncident &seen)
    {
        Statement query = m_database.statement(
            "select i.ref, a.number, a.title, a.owner, a.due, a.status, a.uuid from incident i join action a on "
            "a.incident_id = i.id where i.id = ? and coalesce(a.status, '') not in ('done', 'verified', 'wont_do') "
            "order by a.position");
        query.bind(id);
        for (;;) {
            auto more = query.step();
            if (!more) return more.error();
            if (!*more || seen.promises.size() >= kMostPromises) return {};
            SeenPromise promise;
            promise.incident = seen.uuid;
            promise.action = query.uuid(6);
            fill(query, promise);
            seen.promises.append(promise);
        }
    }

    Database &m_database;
    Moment m_began;
    Moment m_now;
};

Result<void> tellGuard(Look &look, const Incident &incident, SeenBefore &seen)
{
    for (const QUuid &cause : std::as_const(seen.guard.causes)) {
        const auto link = std::find_if(incident.causes.begin(), incident.causes.end(),
                                       [&cause](const CauseLink &one) { return one.uuid == cause; });
        auto title = link != incident.causes.end() ? Result<QString>(link->title) : look.titleOf(cause);
        if (!title) return title.error();
        seen.causes.append(*title);
    }
    for (const ResponsibleAction &responsible : std::as_const(seen.guard.open)) {
        if (seen.open.size() >= kMostPromises) break;
        auto promise = look.promise(responsible);
        if (!promise) return promise.error();
        seen.open.append(*promise);
    }
    if (seen.guard.earlier.isEmpty()) return {};
    auto name = look.nameOf(seen.guard.earlier.first());
    if (!name) return name.error();
    std::tie(seen.lastRef, seen.lastZone) = *name;
    return {};
}

Result<void> guardByCauses(const Reader &reader, const Incident &incident, const Moment &now, SeenBefore &seen)
{
    auto past = pastAround(reader, incident);
    if (!past) return past.error();
    seen.guard = guardByCause(*std::move(past), pastIncident(incident), now);
    if (seen.guard.isRepeat()) seen.basis = SeenBefore::Basis::Cause;
    return {};
}

Result<void> guardByLikeOnes(const Reader &reader, const Incident &incident, const Moment &now, SeenBefore &seen)
{
    QList<QUuid> alike;
    for (const SeenIncident &one : std::as_const(seen.incidents))
        if (isTakenForTheSame(one)) alike.append(one.uuid);
    if (alike.isEmpty()) return {};
    auto past = pastAround(reader, Incident(), alike);
    if (!past) return past.error();
    seen.guard = guardByLikeness(*past, pastIncident(incident), alike, now);
    if (seen.guard.isRepeat()) seen.basis = SeenBefore::Basis::Likeness;
    return {};
}

// Those in the trash aside.
Result<int> incidentsIn(const Reader &reader, ProfileCache *cache)
{
    // One more, or one in the trash, or out of it: an index tells that at once, where counting all takes milliseconds.
    auto mark = reader.database().scalar("select (select coalesce(max(id), 0) from incident) * 1000000 + "
                                         "(select count(*) from incident where deleted_at is not null)");
    if (!mark) return mark.error();
    if (const auto known = cache ? cache->incidents(*mark) : std::nullopt) return *known;
    auto counted = reader.database().scalar("select count(*) from incident where deleted_at is null");
    if (!counted) return counted.error();
    if (cache) cache->setIncidents(*mark, int(*counted));
    return int(*counted);
}

Moment beginOf(const Incident &incident, const Moment &now)
{
    return incident.milestones.started.isKnown() ? incident.milestones.started : now;
}

} // namespace seeing

bool isTakenForTheSame(const SeenIncident &seen)
{
    return seen.score >= kTakenForOneCause &&
           std::any_of(seen.reasons.begin(), seen.reasons.end(), [](const LikenessReason &reason) {
               return reason.kind == LikenessReason::Kind::Cause || reason.kind == LikenessReason::Kind::Failure;
           });
}

Result<SeenBefore> seenBefore(const Reader &reader, const Incident &incident, const Moment &now, int limit,
                              ProfileCache *cache)
{
    auto snapshot = Snapshot::take(reader.database());
    if (!snapshot) return snapshot.error();
    SeenBefore seen;
    auto like = likeIncidents(reader, incident, limit, cache);
    if (!like) return like.error();
    auto incidents = seeing::incidentsIn(reader, cache);
    if (!incidents) return incidents.error();
    auto self = reader.row(incident.uuid);
    seen.compared = std::max(0, *incidents - (self ? 1 : 0));
    seeing::Look look(reader.database(), seeing::beginOf(incident, now), now);
    for (const LikeIncident &one : std::as_const(*like)) {
        auto shown = look.at(one);
        if (!shown) return shown.error();
        seen.incidents.append(*shown);
    }
    if (auto done = seeing::guardByCauses(reader, incident, now, seen); !done) return done.error();
    if (seen.basis == SeenBefore::Basis::Nothing)
        if (auto done = seeing::guardByLikeOnes(reader, incident, now, seen); !done) return done.error();
    if (auto done = seeing::tellGuard(look, incident, seen); !done) return done.error();
    return seen;
}

Result<SeenBefore> repeatStory(const Reader &reader, const Incident &incident, const Moment &now)
{
    auto snapshot = Snapshot::take(reader.database());
    if (!snapshot) return snapshot.error();
    SeenBefore seen;
    if (auto done = seeing::guardByCauses(reader, incident, now, seen); !done) return done.error();
    seeing::Look look(reader.database(), seeing::beginOf(incident, now), now);
    if (auto done = seeing::tellGuard(look, incident, seen); !done) return done.error();
    return seen;
}

} // namespace nevertwice
