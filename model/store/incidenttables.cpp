#include "model/store/incidenttables.h"

#include "model/domain/document.h"
#include "model/insight/measures.h"
#include "model/store/rowtables.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// ---- the keys that have no column of their own ----

Incident detailOf(const Incident &incident)
{
    Incident detail;
    detail.severityAsWritten = incident.severityAsWritten;
    detail.reviewReason = incident.reviewReason;
    detail.approvals = incident.approvals;
    detail.custom = incident.custom;
    detail.inferred = incident.inferred;
    detail.sectionOrder = incident.sectionOrder;
    detail.headings = incident.headings;
    detail.source = incident.source;
    detail.findings = incident.findings;
    detail.milestones.extra = incident.milestones.extra;
    detail.impact.requests = incident.impact.requests;
    detail.impact.money = incident.impact.money;
    detail.impact.extra = incident.impact.extra;
    detail.lessons.extra = incident.lessons.extra;
    detail.extra = incident.extra;
    return detail;
}

bool haveSameDetail(const Incident &a, const Incident &b)
{
    return a.severityAsWritten == b.severityAsWritten && a.reviewReason == b.reviewReason &&
           a.approvals == b.approvals && a.custom == b.custom && a.inferred == b.inferred &&
           a.sectionOrder == b.sectionOrder && a.headings == b.headings && a.source == b.source &&
           a.findings == b.findings && a.milestones.extra == b.milestones.extra &&
           a.impact.requests == b.impact.requests && a.impact.money == b.impact.money &&
           a.impact.extra == b.impact.extra && a.lessons.extra == b.lessons.extra && a.extra == b.extra;
}

// ---- lists of rows ----

template <typename Row> constexpr qsizetype kUsualRows = 8; // more are rare, but in a timeline
template <> constexpr qsizetype kUsualRows<Event> = 16;

template <typename Row> Result<QList<Row>> readRows(Database &database, IncidentId id)
{
    Statement query = database.statement(RowTable<Row>::list);
    query.bind(id.value);
    QList<Row> rows;
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return rows;
        if (rows.isEmpty()) rows.reserve(kUsualRows<Row>);
        rows.append(RowTable<Row>::readRow(query));
    }
}

template <typename Row>
Result<void> putRow(Database &database, IncidentId id, int position, int version, const Row &row)
{
    Statement put = database.statement(RowTable<Row>::put);
    put.bind(id.value, row.uuid, position, version);
    RowTable<Row>::bindRow(put, row);
    return put.run();
}

template <typename Row> Result<void> afterPut(Database &, IncidentId, const Row *, const Row &)
{
    return {};
}
template <typename Row> Result<void> beforeDrop(Database &, IncidentId, const Row &)
{
    return {};
}

Result<void> dropAnswers(Database &database, IncidentId id, const QUuid &action)
{
    return database.statement("delete from action_answer where incident_id = ? and action_uuid = ?")
        .bind(id.value, action)
        .run();
}

template <> Result<void> afterPut(Database &database, IncidentId id, const Action *before, const Action &after)
{
    if (before && before->answers == after.answers) return {};
    if (before)
        if (auto dropped = dropAnswers(database, id, after.uuid); !dropped) return dropped;
    for (int i = 0; i < after.answers.size(); ++i) {
        auto put = database
                       .statement("insert into action_answer (incident_id, action_uuid, position, cause_uuid) "
                                  "values (?,?,?,?)")
                       .bind(id.value, after.uuid, i, after.answers[i])
                       .run();
        if (!put) return put;
    }
    return {};
}

template <> Result<void> beforeDrop(Database &database, IncidentId id, const Action &action)
{
    return dropAnswers(database, id, action.uuid);
}

// Makes the table hold `after` where it holds `before`, touching only what differs.
template <typename Row>
Result<void> writeRows(Database &database, IncidentId id, int version, const QList<Row> &before,
                       const QList<Row> &after)
{
    if (before == after) return {};
    if (before.isEmpty()) {
        for (int i = 0; i < after.size(); ++i) {
            if (auto put = putRow(database, id, i, version, after[i]); !put) return put;
            if (auto put = afterPut<Row>(database, id, nullptr, after[i]); !put) return put;
        }
        return {};
    }
    QHash<QUuid, int> old;
    for (int i = 0; i < before.size(); ++i)
        old.insert(before[i].uuid, i);
    QHash<QUuid, int> wanted;
    for (int i = 0; i < after.size(); ++i)
        wanted.insert(after[i].uuid, i);
    for (const Row &row : before)
        if (!wanted.contains(row.uuid)) {
            if (auto made = beforeDrop(database, id, row); !made) return made;
            auto dropped = database.statement(RowTable<Row>::drop).bind(id.value, row.uuid).run();
            if (!dropped) return dropped;
        }
    for (int i = 0; i < after.size(); ++i) {
        const int was = old.value(after[i].uuid, -1);
        if (was == i && before[was] == after[i]) continue;
        if (auto put = putRow(database, id, i, version, after[i]); !put) return put;
        if (auto put = afterPut(database, id, was < 0 ? nullptr : &before[was], after[i]); !put) return put;
    }
    return {};
}

Result<void> readAnswers(Database &database, IncidentId id, QList<Action> &actions)
{
    if (actions.isEmpty()) return {};
    Statement query = database.statement(
        "select action_uuid, cause_uuid from action_answer where incident_id = ? order by action_uuid, position");
    query.bind(id.value);
    QHash<QUuid, QList<QUuid>> answers;
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) break;
        answers[query.uuid(0)].append(query.uuid(1));
    }
    for (Action &action : actions)
        action.answers = answers.value(action.uuid);
    return {};
}

// ---- services and tags ----

Result<QStringList> readWords(Database &database, IncidentId id, const char *sql)
{
    Statement query = database.statement(sql);
    query.bind(id.value);
    QStringList words;
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return words;
        words.append(query.text(0));
    }
}

Result<void> writeWords(Database &database, IncidentId id, const QString &kind, const QStringList &before,
                        const QStringList &after)
{
    if (before == after) return {};
    auto dropped =
        database.statement("delete from incident_word where incident_id = ? and kind = ?").bind(id.value, kind).run();
    if (!dropped) return dropped;
    for (int i = 0; i < after.size(); ++i) {
        auto put = database.statement("insert into incident_word (incident_id, kind, position, name) values (?,?,?,?)")
                       .bind(id.value, kind, i, after[i])
                       .run();
        if (!put) return put;
    }
    return {};
}

// ---- the narrow row and the texts ----

std::optional<qint64> impactMsecs(const Incident &incident)
{
    const Reading reading = impactDuration(incident.impact.intervals, incident.milestones).reading;
    return reading.value ? std::optional<qint64>(reading.value->count()) : std::nullopt;
}

std::optional<qint64> deletedMsecs(const StoredIncident &stored)
{
    return stored.deletedAt.isKnown() ? std::optional(stored.deletedAt.msecs()) : std::nullopt;
}

Result<void> writeNarrow(Database &database, bool isNew, StoredIncident &stored, const Moment &now)
{
    static constexpr char insert[] =
        "insert into incident (uuid, version, ref, title, severity, state, classification, review, time_zone, started, "
        "detected, acknowledged, mitigated, resolved, published, stated_minutes, impact_ms, users_percent, "
        "users_count, "
        "detection_method, changed_at, deleted_at, sort_at, slot, next_action, digest, created_at) "
        "values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
    static constexpr char update[] =
        "update incident set uuid = ?, version = ?, ref = ?, title = ?, severity = ?, state = ?, classification = ?, "
        "review = ?, time_zone = ?, started = ?, detected = ?, acknowledged = ?, mitigated = ?, resolved = ?, "
        "published = ?, stated_minutes = ?, impact_ms = ?, users_percent = ?, users_count = ?, detection_method = ?, "
        "changed_at = ?, deleted_at = ?, sort_at = ?, slot = ?, next_action = max(next_action, ?), digest = ? where id "
        "= ?";
    const Incident &i = stored.incident;
    const Milestones &m = i.milestones;
    Statement write = database.statement(isNew ? insert : update);
    write.bind(i.uuid, stored.version, i.ref, i.title, i.severity, i.state, i.classification, i.review, i.timeZone,
               m.started, m.detected, m.acknowledged, m.mitigated, m.resolved, i.publishedAt, i.statedDurationMinutes,
               impactMsecs(i), i.impact.usersPercent, i.impact.usersCount, i.detectionMethod, now.msecs(),
               deletedMsecs(stored), placeInTime(stored), stored.slot, stored.nextAction, stored.digest);
    write.bind(isNew ? stored.createdAt.msecs() : stored.id.value);
    if (auto written = write.run(); !written) return written;
    if (isNew) stored.id = {database.lastInsertId()};
    return {};
}

bool haveSameTexts(const Incident &a, const Incident &b)
{
    return a.summary == b.summary && a.impact.text == b.impact.text && a.trigger == b.trigger &&
           a.detection == b.detection && a.rootCause == b.rootCause && a.resolution == b.resolution &&
           a.lessons == b.lessons && haveSameDetail(a, b);
}

Result<void> writeTexts(Database &database, IncidentId id, const Incident *before, const Incident &i,
                        const QString &detail)
{
    static constexpr char whole[] =
        "replace into incident_text (incident_id, summary, impact, trigger_text, detection, root_cause, resolution, "
        "lessons, went_well, went_wrong, got_lucky, detail) values (?,?,?,?,?,?,?,?,?,?,?,?)";
    static constexpr char allButDetail[] =
        "update incident_text set summary = ?2, impact = ?3, trigger_text = ?4, detection = ?5, root_cause = ?6, "
        "resolution = ?7, lessons = ?8, went_well = ?9, went_wrong = ?10, got_lucky = ?11 where incident_id = ?1";
    const bool staysDetail = before && haveSameDetail(*before, i);
    Statement write = database.statement(staysDetail ? allButDetail : whole);
    write.bind(id.value, i.summary, i.impact.text, i.trigger, i.detection, i.rootCause, i.resolution, i.lessons.text,
               i.lessons.wentWell, i.lessons.wentWrong, i.lessons.gotLucky);
    if (!staysDetail) write.bind(detail.isNull() ? detailText(i) : detail);
    return write.run();
}

Error noSuchIncident()
{
    return {Error::Kind::NotFound,
            {},
            u"the workspace has no such incident"_s,
            u"It may have been removed for good: look into the list."_s};
}

// What stands beside the columns: the texts, and the keys that have neither a column nor a row.
Result<Incident> readTexts(Database &database, IncidentId id)
{
    Statement query =
        database.statement("select summary, impact, trigger_text, detection, root_cause, resolution, lessons, "
                           "went_well, went_wrong, got_lucky, detail from incident_text where incident_id = ?");
    auto found = query.bind(id.value).step();
    if (!found) return found.error();
    if (!*found) return noSuchIncident();
    Incident i;
    const QByteArray detail = query.blob(10);
    if (detail != "{}") {
        auto read = partFromDocument(QJsonDocument::fromJson(detail).object());
        if (!read)
            return Error{Error::Kind::Damaged,
                         {},
                         u"the incident is damaged (%1)"_s.arg(read.error().reason),
                         u"Keep the file as it is and run `nevertwice-cli rescue` on a copy of it."_s};
        i = *std::move(read);
    }
    i.summary = query.text(0);
    i.impact.text = query.text(1);
    i.trigger = query.text(2);
    i.detection = query.text(3);
    i.rootCause = query.text(4);
    i.resolution = query.text(5);
    i.lessons.text = query.text(6);
    i.lessons.wentWell = query.text(7);
    i.lessons.wentWrong = query.text(8);
    i.lessons.gotLucky = query.text(9);
    // A large text needs memory to be read, and is empty where there is none: only the next step tells.
    auto next = query.step();
    return next ? Result<Incident>(std::move(i)) : next.error();
}

// Puts the columns into an incident that has its texts.
Result<StoredIncident> readNarrow(Database &database, IncidentId id, Incident texts)
{
    Statement query = database.statement(
        "select uuid, version, ref, title, severity, state, classification, review, time_zone, started, detected, "
        "acknowledged, mitigated, resolved, published, stated_minutes, users_percent, users_count, detection_method, "
        "created_at, deleted_at, next_action, slot, digest from incident where id = ?");
    auto found = query.bind(id.value).step();
    if (!found) return found.error();
    if (!*found) return noSuchIncident();
    StoredIncident stored;
    stored.incident = std::move(texts);
    stored.id = id;
    Incident &i = stored.incident;
    i.uuid = query.uuid(0);
    stored.version = int(query.integer(1));
    i.ref = query.text(2);
    i.title = query.text(3);
    i.severity = query.code<Severity>(4);
    i.state = query.code<State>(5);
    i.classification = query.code<Classification>(6);
    i.review = query.code<Review>(7);
    i.timeZone = query.text(8);
    i.milestones.started = query.moment(9);
    i.milestones.detected = query.moment(10);
    i.milestones.acknowledged = query.moment(11);
    i.milestones.mitigated = query.moment(12);
    i.milestones.resolved = query.moment(13);
    i.publishedAt = query.moment(14);
    i.statedDurationMinutes = query.optionalReal(15);
    i.impact.usersPercent = query.optionalReal(16);
    i.impact.usersCount = query.optionalInteger(17);
    i.detectionMethod = query.code<DetectionMethod>(18);
    stored.createdAt = query.moment(19);
    stored.deletedAt = query.moment(20);
    stored.nextAction = int(query.integer(21));
    stored.slot = query.integer(22);
    stored.digest = query.blob(23);
    return stored;
}

// Puts a list that was read where it belongs, or remembers the trouble.
template <typename List> void take(Result<List> &&read, List &into, std::optional<Error> &error)
{
    if (read)
        into = *std::move(read);
    else if (!error)
        error = read.error();
}

} // namespace

QString detailText(const Incident &incident)
{
    static const Incident nothing;
    if (haveSameDetail(incident, nothing)) return u"{}"_s;
    static const QStringList keys{u"severity_as_written"_s,
                                  u"review_reason"_s,
                                  u"approvals"_s,
                                  u"custom"_s,
                                  u"inferred"_s,
                                  u"section_order"_s,
                                  u"headings"_s,
                                  u"source"_s,
                                  u"findings"_s,
                                  u"milestones"_s,
                                  u"impact"_s,
                                  u"lessons"_s};
    static const QJsonObject empty = keysOf(nothing, keys);
    QJsonObject document = keysOf(detailOf(incident), keys);
    for (const QString &key : keys)
        if (document.value(key) == empty.value(key)) document.remove(key);
    for (auto it = incident.extra.begin(); it != incident.extra.end(); ++it)
        if (!document.contains(it.key())) document.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

Moment placeInTime(const StoredIncident &stored)
{
    const Milestones &m = stored.incident.milestones;
    return m.started.isKnown() ? m.started : m.detected.isKnown() ? m.detected : stored.createdAt;
}

Result<IncidentId> findIncident(Database &database, const QUuid &uuid)
{
    Statement query = database.statement("select id from incident where uuid = ?");
    auto found = query.bind(uuid).step();
    if (!found) return found.error();
    return *found ? Result<IncidentId>(IncidentId{query.integer(0)}) : noSuchIncident();
}

// The index of refs folds the letters of English alone, and isRef() takes no other that folds to one of those: what is
// alike has the same beginning up to the first letter that is none.
qsizetype englishPart(const QString &ref)
{
    return std::find_if(ref.cbegin(), ref.cend(), [](QChar c) { return c.unicode() >= 0x80; }) - ref.cbegin();
}

Result<std::optional<IncidentId>> incidentCalled(Database &database, const QString &ref)
{
    std::optional<IncidentId> id;
    Statement same = database.statement("select id from incident where ref = ?");
    auto found = same.bind(ref).step();
    if (!found) return found.error();
    if (*found) id = IncidentId{same.integer(0)};
    const qsizetype english = englishPart(ref);
    if (id || english == ref.size()) return id;
    Statement alike = database.statement("select id from incident where ref >= ?1 || char(128) and "
                                         "ref < ?1 || char(1114111) and ref = ?2 collate folded limit 1");
    found = alike.bind(ref.left(english), ref).step();
    if (!found) return found.error();
    if (*found) id = IncidentId{alike.integer(0)};
    return id;
}

namespace {

// Two states of one incident; what is the same in both was not written between them.
struct Written
{
    const Incident &before;
    const Incident &after;
};

// Reads the lists of an incident into it; those that are known from there.
class ListReader
{
public:
    ListReader(Database &database, IncidentId id, const Written *known) : m_database(database), m_id(id), m_known(known)
    {
    }

    // `of` tells which list of an incident is meant.
    template <typename Of> void rows(Incident &incident, Of of)
    {
        using Row = typename std::decay_t<decltype(of(incident))>::value_type;
        if (!takeKnown(incident, of)) take(readRows<Row>(m_database, m_id), of(incident), m_error);
    }
    template <typename Of> void words(Incident &incident, Of of, const char *sql)
    {
        if (!takeKnown(incident, of)) take(readWords(m_database, m_id, sql), of(incident), m_error);
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    template <typename Of> bool takeKnown(Incident &incident, Of of)
    {
        if (!m_known || of(m_known->before) != of(m_known->after)) return false;
        of(incident) = of(m_known->after);
        return true;
    }

    Database &m_database;
    IncidentId m_id;
    const Written *m_known;
    std::optional<Error> m_error;
};

Result<StoredIncident> readIncident(Database &database, IncidentId id, const Written *known)
{
    const bool areTextsKnown = known && haveSameTexts(known->before, known->after);
    auto texts = areTextsKnown ? Result<Incident>(known->after) : readTexts(database, id);
    if (!texts) return texts.error();
    auto stored = readNarrow(database, id, *std::move(texts));
    if (!stored) return stored;
    Incident &incident = stored->incident;
    ListReader read(database, id, known);
    read.rows(
        incident, [](auto &i) -> auto & { return i.timeline; });
    read.rows(
        incident, [](auto &i) -> auto & { return i.causes; });
    read.rows(
        incident, [](auto &i) -> auto & { return i.actions; });
    read.rows(
        incident, [](auto &i) -> auto & { return i.impact.intervals; });
    read.rows(
        incident, [](auto &i) -> auto & { return i.questions; });
    read.rows(
        incident, [](auto &i) -> auto & { return i.people; });
    read.rows(
        incident, [](auto &i) -> auto & { return i.related; });
    read.rows(
        incident, [](auto &i) -> auto & { return i.otherSections; });
    read.rows(
        incident, [](auto &i) -> auto & { return i.attachments; });
    read.words(
        incident, [](auto &i) -> auto & { return i.services; },
        "select name from incident_word where incident_id = ? and kind = 'service' order by position");
    read.words(
        incident, [](auto &i) -> auto & { return i.tags; },
        "select name from incident_word where incident_id = ? and kind = 'tag' order by position");
    if (read.error()) return *read.error();
    if (!known || known->before.actions != known->after.actions)
        if (auto answers = readAnswers(database, id, incident.actions); !answers) return answers.error();
    return stored;
}

} // namespace

Result<StoredIncident> readStoredIncident(Database &database, IncidentId id)
{
    return readIncident(database, id, nullptr);
}

Result<StoredIncident> readWritten(Database &database, const StoredIncident *before, const StoredIncident &after)
{
    if (!before) return readIncident(database, after.id, nullptr);
    const Written known{before->incident, after.incident};
    return readIncident(database, after.id, &known);
}

Result<void> writeStoredIncident(Database &database, const StoredIncident *before, StoredIncident &after,
                                 const Moment &now, const QString &detail)
{
    static const Incident nothing;
    const Incident &old = before ? before->incident : nothing;
    const Incident &i = after.incident;
    if (auto written = writeNarrow(database, !before, after, now); !written) return written;
    if (!before || !haveSameTexts(old, i))
        if (auto written = writeTexts(database, after.id, before ? &old : nullptr, i, detail); !written) return written;
    const IncidentId id = after.id;
    const int version = after.version;
    const auto all = [](std::initializer_list<Result<void>> results) -> Result<void> {
        for (const Result<void> &result : results)
            if (!result) return result;
        return {};
    };
    return all({writeRows(database, id, version, old.timeline, i.timeline),
                writeRows(database, id, version, old.causes, i.causes),
                writeRows(database, id, version, old.actions, i.actions),
                writeRows(database, id, version, old.impact.intervals, i.impact.intervals),
                writeRows(database, id, version, old.questions, i.questions),
                writeRows(database, id, version, old.people, i.people),
                writeRows(database, id, version, old.related, i.related),
                writeRows(database, id, version, old.otherSections, i.otherSections),
                writeRows(database, id, version, old.attachments, i.attachments),
                writeWords(database, id, u"service"_s, old.services, i.services),
                writeWords(database, id, u"tag"_s, old.tags, i.tags)});
}

Result<int> removeTrashed(Database &database, const Moment &before)
{
    QList<QPair<qint64, QUuid>> trashed;
    {
        Statement query = database.statement("select id, uuid from incident where deleted_at < ?");
        query.bind(before.msecs());
        for (;;) {
            auto more = query.step();
            if (!more) return more.error();
            if (!*more) break;
            trashed.append({query.integer(0), query.uuid(1)});
        }
    }
    QSet<QString> contents; // of what goes; bytes that nothing names yet are about to be, and stay
    for (const auto &[id, uuid] : std::as_const(trashed)) {
        Statement named = database.statement("select sha256 from attachment where incident_id = ?");
        named.bind(id);
        for (;;) {
            auto more = named.step();
            if (!more) return more.error();
            if (!*more) break;
            contents.insert(named.text(0));
        }
        named.reset();
        // What lies in the trash has left the index; at most a part still waits for its turn.
        if (auto done = database.statement("delete from index_queue where incident_id = ?").bind(id).run(); !done)
            return done.error();
        if (auto done = database.statement("delete from revision where subject = ?").bind(uuid).run(); !done)
            return done.error();
        if (auto done = database.statement("delete from incident where id = ?").bind(id).run(); !done)
            return done.error();
    }
    for (const QString &content : std::as_const(contents)) {
        auto swept = database
                         .statement("delete from blob where sha256 = ?1 and not exists (select 1 from attachment "
                                    "where sha256 = ?1)")
                         .bind(content)
                         .run();
        if (!swept) return swept.error();
    }
    return int(trashed.size());
}

} // namespace nevertwice
