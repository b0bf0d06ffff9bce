#include "model/store/rescueincidents.h"

#include "model/domain/digest.h"
#include "model/domain/document.h"
#include "model/store/searchindex.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// Everything that lies under an incident, keyed by `incident_id`.
const QList<QByteArray> &tablesBelow()
{
    static const QList<QByteArray> names{"incident_text",    "event",         "incident_cause", "action",
                                         "action_answer",    "interval",      "question",       "incident_person",
                                         "related_incident", "other_section", "attachment",     "incident_word"};
    return names;
}

constexpr qint64 kSlotsAside = qint64(1) << 40; // nobody else stands there

bool isAsWritten(const StoredIncident &stored)
{
    return sha256(canonicalBytes(toDocument(stored.incident))) == stored.digest;
}

int nextActionOf(const StoredIncident &stored)
{
    constexpr int most = 1'000'000;
    int next = stored.nextAction > 0 && stored.nextAction < most ? stored.nextAction : 1;
    for (const Action &action : stored.incident.actions)
        next = std::max(next, action.number + 1);
    return next;
}

} // namespace

Result<std::vector<IncidentId>> MendedIncidents::ids(const char *sql)
{
    std::vector<IncidentId> all;
    Statement query = m_target.statement(sql);
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return all;
        all.push_back({query.integer(0)});
    }
}

// ---- writing ----

Result<QString> MendedIncidents::freeRef(const QString &wanted, const QUuid &owner)
{
    QString ref = wanted;
    for (;;) {
        Statement taken = m_target.statement("select uuid from incident where ref = ?");
        auto found = ref.isEmpty() ? Result<bool>(true) : taken.bind(ref).step();
        if (!found) return found.error();
        if (!*found || (!ref.isEmpty() && taken.uuid(0) == owner)) return ref;
        auto number = m_target.scalar("select max(next_number) from workspace");
        if (!number) return number.error();
        ref = u"INC-%1"_s.arg(*number);
        if (auto raised = m_target.execute("update workspace set next_number = next_number + 1"); !raised)
            return raised.error();
    }
}

Result<void> MendedIncidents::settle(const StoredIncident *before, StoredIncident after)
{
    const QUuid uuid = after.incident.uuid;
    const QByteArray body = canonicalBytes(toDocument(after.incident));
    auto version = m_history.endWith(RevisionKind::Incident, uuid, std::max(1, after.version), body);
    if (!version) return version.error();
    const Latest &last = *m_history.latest(uuid);
    after.version = *version;
    after.digest = sha256(body);
    after.nextAction = nextActionOf(after);
    if (after.slot == 0) after.slot = kSlotsAside + m_report.incidents; // its place is given when the index is made
    if (last.origin == "trash"_L1) after.deletedAt = last.at;
    if (last.origin == "restore"_L1) after.deletedAt = Moment();
    if (!after.createdAt.isKnown()) after.createdAt = last.firstAt;
    if (before && before->createdAt != after.createdAt) {
        auto dated = m_target.statement("update incident set created_at = ? where id = ?")
                         .bind(after.createdAt.msecs(), after.id.value)
                         .run();
        if (!dated) return dated;
    }
    return writeStoredIncident(m_target, before, after, last.at);
}

// Everything of the incident anew, under the row it has; one without a row gets one.
// A number below which nobody's rows lie: those of an incident whose own row is lost would become this one's.
Result<IncidentId> MendedIncidents::unusedId()
{
    if (m_highestId == 0) {
        for (auto it = m_found.incidents.cbegin(); it != m_found.incidents.cend(); ++it)
            m_highestId = std::max(m_highestId, it.key());
        QByteArray sql = "select max(0, (select coalesce(max(id), 0) from incident)";
        for (const QByteArray &table : tablesBelow())
            sql += ", (select coalesce(max(incident_id), 0) from " + table + ")";
        Statement query = m_target.prepare(sql + ")");
        if (auto found = query.step(); !found) return found.error();
        m_highestId = std::max(m_highestId, query.integer(0));
    }
    return IncidentId{++m_highestId};
}

Result<void> MendedIncidents::replace(StoredIncident after)
{
    auto ref = freeRef(after.incident.ref, after.incident.uuid);
    if (!ref) return ref.error();
    after.incident.ref = *ref;
    if (!after.createdAt.isKnown())
        if (const Latest *last = m_history.latest(after.incident.uuid)) after.createdAt = last->firstAt;
    if (auto entered = enterCauses(after.incident); !entered) return entered;
    for (const auto &[kind, names] : {std::pair(DirectoryKind::Service, after.incident.services),
                                      std::pair(DirectoryKind::Tag, after.incident.tags)})
        for (const QString &name : names)
            if (auto done = enterName(m_target, kind, {{}, name, {}}); !done) return done;
    for (const Person &person : std::as_const(after.incident.people))
        if (auto done = enterName(m_target, DirectoryKind::Person, {{}, person.name, {}}); !done) return done;
    if (after.id.isNew()) {
        auto unused = unusedId();
        if (!unused) return unused.error();
        after.id = *unused;
    }

    const QByteArray id = QByteArray::number(after.id.value);
    for (const QByteArray &table : tablesBelow())
        if (auto gone = m_target.execute("delete from " + table + " where incident_id = " + id); !gone) return gone;
    Statement row = m_target.statement("select 1 from incident where id = ?");
    auto hasRow = row.bind(after.id.value).step();
    if (!hasRow) return hasRow.error();
    row.reset();
    Statement blank = m_target.statement("insert into incident_text values (?,'','','','','','','','','','','{}')");
    if (auto put = blank.bind(after.id.value).run(); !put) return put;
    if (!*hasRow) {
        auto put =
            m_target
                .statement("insert into incident (id, uuid, version, ref, title, time_zone, created_at, "
                           "changed_at, sort_at, slot, next_action, digest) values (?,?,1,?,'','',?,0,0,?,1,x'')")
                .bind(after.id.value, after.incident.uuid, after.incident.ref,
                      after.createdAt.isKnown() ? after.createdAt.msecs() : qint64(0), after.id.value)
                .run();
        if (!put) return put;
    }
    StoredIncident nothing;
    nothing.id = after.id;
    return settle(&nothing, after);
}

// ---- one incident ----

// Whose row this is, where its uuid may be what is damaged.
QUuid MendedIncidents::subjectOf(const StoredIncident &found) const
{
    const QUuid &uuid = found.incident.uuid;
    if (m_history.latest(uuid)) return uuid;
    return m_found.incidents.value(found.id.value, uuid);
}

Result<std::optional<MendedIncidents::Source>> MendedIncidents::bestOf(const QUuid &subject)
{
    std::optional<Source> best;
    if (const Latest *last = m_history.latest(subject); last && m_history.incidents().contains(subject)) {
        auto document = revisionDocument(m_target, last->id);
        if (!document) return document.error();
        if (auto incident = fromDocument(*document)) {
            best = Source{};
            best->stored.incident = *incident;
            best->stored.version = last->version;
        }
    }
    if (best && !m_history.isCutOff(subject)) return best; // nothing newer can be
    const auto kept = m_shelf.incident(subject);
    if (kept && (!best || kept->stored.version > best->stored.version)) {
        best = Source{kept->stored, kept->from};
        best->stored.id = {};
        best->stored.slot = 0;
    }
    return best;
}

Result<void> MendedIncidents::take(const Source &source, const StoredIncident &found)
{
    StoredIncident after = source.stored;
    after.id = found.id;
    after.slot = found.slot;
    if (found.createdAt.isKnown()) after.createdAt = found.createdAt;
    if (!source.backup) after.deletedAt = found.deletedAt;
    after.nextAction = std::max(after.nextAction, nextActionOf(found));
    const bool isLast = found.version == source.stored.version || !m_history.isCutOff(after.incident.uuid);
    if (source.backup)
        ++m_report.fromBackups[source.backup->msecs()];
    else
        ++m_report.fromHistory;
    if (!isLast) ++m_report.older;
    return replace(after);
}

Result<void> MendedIncidents::takeAsFound(StoredIncident found)
{
    Incident clean = sanitized(found.incident);
    if (!validate(clean)) { // rows that stand twice in a list: those of nobody else are worth less than the rest
        clean.timeline.clear();
        clean.actions.clear();
    }
    const QString tag = QLatin1String(kAsFoundTag);
    if (!clean.tags.contains(tag)) clean.tags.append(tag);
    if (clean.title.isEmpty()) clean.title = u"Found without a title"_s;
    found.incident = clean;
    if (found.version < 1 || found.version > 1'000'000) found.version = 1;
    if (auto done = replace(found); !done) return done;
    Statement ref = m_target.statement("select ref from incident where uuid = ?");
    auto there = ref.bind(clean.uuid).step();
    if (!there) return there.error();
    m_report.asFound.append(ref.text(0));
    return {};
}

// Texts that are missing, and details that cannot be read, are no reason to lose the rest.
Result<StoredIncident> MendedIncidents::readAtAnyPrice(IncidentId id)
{
    auto stored = readStoredIncident(m_target, id);
    if (stored || (stored.error().kind != Error::Kind::NotFound && stored.error().kind != Error::Kind::Damaged))
        return stored;
    auto put = m_target
                   .statement("insert into incident_text values (?,'','','','','','','','','','','{}') "
                              "on conflict do update set detail = '{}'")
                   .bind(id.value)
                   .run();
    return put ? readStoredIncident(m_target, id) : Result<StoredIncident>(put.error());
}

Result<void> MendedIncidents::mendOne(IncidentId id)
{
    auto found = readAtAnyPrice(id);
    if (!found) return found.error();
    ++m_report.incidents;
    if (isAsWritten(*found)) {
        ++m_report.asTheyWere;
        return settle(&*found, *found);
    }
    const QUuid subject = subjectOf(*found);
    auto source = bestOf(subject);
    if (!source) return source.error();
    if (!*source) return takeAsFound(*found);
    if (subject != found->incident.uuid) {
        // The uuid of the row was damaged: it must not stand in the way of its own.
        auto freed =
            m_target.statement("update or ignore incident set uuid = ? where id = ?").bind(subject, id.value).run();
        if (!freed) return freed;
    }
    return take(**source, *found);
}

// ---- incidents without a row ----

IncidentId MendedIncidents::freeIdOf(const QUuid &subject)
{
    const qint64 id = m_found.incidents.key(subject, 0);
    if (id < 1) return {};
    Statement query = m_target.statement("select 1 from incident where id = ?");
    const auto taken = query.bind(id).step();
    return taken && !*taken ? IncidentId{id} : IncidentId{};
}

Result<void> MendedIncidents::mendMissing()
{
    QSet<QUuid> missing = m_history.incidents();
    for (const QUuid &uuid : m_found.incidents)
        missing.insert(uuid);
    // Where no trace of an incident could have been left, a backup is believed that there was one.
    const bool mayBeTraceless = !m_found.knowsAllIncidents && m_found.lost(u"incident"_s) &&
                                m_found.lost(u"revision"_s) && !m_found.knowsAllRevisions;
    if (mayBeTraceless) missing += m_shelf.incidents();
    {
        Statement query = m_target.statement("select uuid from incident");
        for (;;) {
            auto more = query.step();
            if (!more) return more.error();
            if (!*more) break;
            missing.remove(query.uuid(0));
        }
    }
    QList<QUuid> inOrder(missing.begin(), missing.end());
    std::sort(inOrder.begin(), inOrder.end());
    for (const QUuid &subject : std::as_const(inOrder)) {
        StoredIncident found;
        found.id = freeIdOf(subject);
        found.incident.uuid = subject;
        auto source = bestOf(subject);
        if (!source) return source.error();
        if (*source) {
            ++m_report.incidents;
            if (auto done = take(**source, found); !done) return done;
            continue;
        }
        if (found.id.isNew()) { // only its name is left
            ++m_report.incidents;
            m_report.lost.append(subject.toString(QUuid::WithoutBraces));
            continue;
        }
        // Its texts may be there under the number it had: mendFragments() looks.
    }
    return {};
}

// Rows of an incident whose own row is lost belong to one that was taken from elsewhere, where that has the same rows
// or texts.
Result<bool> MendedIncidents::isExplained(IncidentId fragment)
{
    static const QByteArray tables[] = {"event",           "action",        "interval",  "question",
                                        "incident_person", "other_section", "attachment"};
    for (const QByteArray &table : tables) {
        Statement query = m_target.prepare("select 1 from " + table + " a join " + table +
                                           " b on b.uuid = a.uuid and b.incident_id <> a.incident_id "
                                           "join incident i on i.id = b.incident_id where a.incident_id = ?");
        auto found = query.bind(fragment.value).step();
        if (!found || *found) return found;
    }
    Statement query = m_target.statement(
        "select 1 from incident_text a join incident_text b on b.incident_id <> a.incident_id join incident i on "
        "i.id = b.incident_id where a.incident_id = ? and (a.summary || a.root_cause || a.resolution = '' or "
        "(a.summary = b.summary and a.root_cause = b.root_cause and a.resolution = b.resolution))");
    return query.bind(fragment.value).step();
}

Result<void> MendedIncidents::mendFragments()
{
    auto fragments = ids("select incident_id from incident_text where incident_id not in (select id from incident)");
    if (!fragments) return fragments.error();
    QSet<QUuid> told;
    for (const IncidentId id : *fragments) {
        auto explained = isExplained(id);
        if (!explained) return explained.error();
        if (*explained) continue;
        const QUuid known = m_found.incidents.value(id.value);
        const QUuid uuid = known.isNull() ? QUuid::createUuid() : known;
        auto put = m_target
                       .statement("insert or ignore into incident (id, uuid, version, ref, title, time_zone, "
                                  "created_at, changed_at, sort_at, slot, next_action, digest) "
                                  "values (?1,?2,1,'?' || ?1,'','UTC',0,0,0,?1,1,x'')")
                       .bind(id.value, uuid)
                       .run();
        if (!put) return put;
        auto found = readAtAnyPrice(id);
        if (!found) return found.error();
        found->incident.ref.clear();
        found->createdAt = Moment();
        told.insert(uuid);
        ++m_report.incidents;
        if (auto taken = takeAsFound(*found); !taken) return taken;
    }
    // Whose number is known and nothing else.
    for (auto it = m_found.incidents.cbegin(); it != m_found.incidents.cend(); ++it) {
        auto there = findIncident(m_target, *it);
        if (there || told.contains(*it)) continue;
        if (m_report.lost.contains(it->toString(QUuid::WithoutBraces))) continue;
        ++m_report.incidents;
        m_report.lost.append(it->toString(QUuid::WithoutBraces));
    }
    m_report.lost.sort();
    return {};
}

Result<void> MendedIncidents::removeStrays()
{
    for (const QByteArray &table : tablesBelow())
        if (auto gone =
                m_target.execute("delete from " + table + " where incident_id not in (select id from incident)");
            !gone)
            return gone;
    return m_target.execute("delete from incident_cause where uuid not in (select uuid from cause)");
}

Result<void> MendedIncidents::mend(const GoOn &goOn)
{
    auto all = ids("select id from incident order by id");
    if (!all) return all.error();
    for (const IncidentId id : *all) {
        if (goOn && !goOn())
            return Error{Error::Kind::Cancelled, {}, u"it was cancelled"_s, u"Start it again when you like."_s};
        if (auto done = mendOne(id); !done) return done;
    }
    if (auto done = mendMissing(); !done) return done;
    if (auto done = mendFragments(); !done) return done;
    return removeStrays();
}

} // namespace nevertwice
