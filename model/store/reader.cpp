#include "model/store/reader.h"

#include "model/domain/mergedcause.h"

#include "model/domain/document.h"
#include "model/store/causetables.h"
#include "model/store/incidenttables.h"
#include "model/store/listsql.h"
#include "model/store/revisions.h"
#include "model/store/rowtables.h"
#include "model/store/wordindex.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

#define NEVERTWICE_ROW                                                                                                 \
    "i.id, i.uuid, i.version, i.ref, i.title, i.severity, i.state, i.classification, i.review, i.time_zone, "          \
    "i.started, "                                                                                                      \
    "i.detected, i.acknowledged, i.mitigated, i.resolved, i.impact_ms, i.created_at, i.changed_at, i.deleted_at, "     \
    "(select count(*) from action a where a.incident_id = i.id and a.status not in ('done', 'verified', 'wont_do')), " \
    "(select group_concat(name, char(64976)) from (select w.name from incident_word w "                                \
    "where w.incident_id = i.id and w.kind = 'service' order by w.position)), "                                        \
    "(select p.name from incident_person p where p.incident_id = i.id and p.role = 'commander' "                       \
    "order by p.position limit 1)"

// No text holds this one: it is no character, and sanitizeText() lets none of those in.
constexpr QChar kBetweenNames(64976);

IncidentRow rowOf(const Statement &from)
{
    IncidentRow row;
    row.id = {from.integer(0)};
    row.uuid = from.uuid(1);
    row.version = int(from.integer(2));
    row.ref = from.text(3);
    row.title = from.text(4);
    row.severity = from.code<Severity>(5);
    row.state = from.code<State>(6);
    row.classification = from.code<Classification>(7);
    row.review = from.code<Review>(8);
    row.timeZone = from.text(9);
    row.milestones = {from.moment(10), from.moment(11), from.moment(12), from.moment(13), from.moment(14), {}};
    row.impactMsecs = from.optionalInteger(15);
    row.createdAt = from.moment(16);
    row.changedAt = from.moment(17);
    row.deletedAt = from.moment(18);
    row.openActions = int(from.integer(19));
    if (const QString services = from.text(20); !services.isEmpty()) row.services = services.split(kBetweenNames);
    row.commander = from.text(21);
    return row;
}

Result<std::vector<quint32>> idsOf(Statement &&query)
{
    std::vector<quint32> ids;
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return ids;
        ids.push_back(quint32(query.integer(0)));
    }
}

Result<QList<IncidentRow>> rowsOf(Statement &&query)
{
    QList<IncidentRow> rows;
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return rows;
        rows.append(rowOf(query));
    }
}

Result<IncidentRow> oneRow(Statement &&query, const QString &name)
{
    auto found = query.step();
    if (!found) return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound, u"find %1"_s.arg(name), u"the workspace has no such incident"_s,
                     u"See `nevertwice-cli list` for those it has."_s};
    return rowOf(query);
}

// Both orders of every column, as literals: each is a statement of its own that an index serves.
#define NEVERTWICE_IDS(order, scope) "select id from incident where deleted_at is " scope " order by " order
#define NEVERTWICE_FIRST(order)                                                                                        \
    "select " NEVERTWICE_ROW " from incident i where i.deleted_at is null order by " order " limit ?"
struct ListSql
{
    const char *ids[2][2]; // scope, order
    const char *first[2];  // order
};
#define NEVERTWICE_LIST(up, down)                                                                                      \
    {                                                                                                                  \
        {{NEVERTWICE_IDS(up, "null"), NEVERTWICE_IDS(down, "null")},                                                   \
         {NEVERTWICE_IDS(up, "not null"), NEVERTWICE_IDS(down, "not null")}},                                          \
        {                                                                                                              \
            NEVERTWICE_FIRST(up), NEVERTWICE_FIRST(down)                                                               \
        }                                                                                                              \
    }

const ListSql &listSql(ListColumn column)
{
    static const ListSql sql[] = {
        NEVERTWICE_LIST("sort_at, id", "sort_at desc, id desc"),
        NEVERTWICE_LIST("title collate nocase, id", "title collate nocase desc, id desc"),
        NEVERTWICE_LIST("severity, sort_at, id", "severity desc, sort_at desc, id desc"),
        NEVERTWICE_LIST("state, sort_at, id", "state desc, sort_at desc, id desc"),
        NEVERTWICE_LIST("length(ref), ref, id", "length(ref) desc, ref desc, id desc"), // INC-9 before INC-10
        NEVERTWICE_LIST("changed_at, id", "changed_at desc, id desc"),
    };
    return sql[int(column)];
}

#undef NEVERTWICE_IDS
#undef NEVERTWICE_FIRST
#undef NEVERTWICE_LIST

} // namespace

Reader::Reader(std::unique_ptr<Database> database)
    : m_database(std::move(database)), m_words(std::make_unique<WordIndex>(*m_database))
{
}
Reader::~Reader() = default;
Reader::Reader(Reader &&) noexcept = default;

Result<IncidentRow> Reader::row(const QString &name) const
{
    const QUuid uuid = QUuid::fromString(name);
    if (!uuid.isNull()) return row(uuid);
    const auto id = incidentCalled(*m_database, name);
    if (!id) return id.error();
    Statement query = m_database->statement("select " NEVERTWICE_ROW " from incident i where i.id = ?");
    query.bind(id->value_or(IncidentId()).value);
    return oneRow(std::move(query), name);
}

Result<IncidentRow> Reader::row(const QUuid &uuid) const
{
    Statement query = m_database->statement("select " NEVERTWICE_ROW " from incident i where i.uuid = ?");
    query.bind(uuid);
    return oneRow(std::move(query), uuid.toString(QUuid::WithoutBraces));
}

Result<Incident> Reader::incident(IncidentId id) const
{
    auto stored = readStoredIncident(*m_database, id);
    return stored ? Result<Incident>(stored->incident) : stored.error();
}

Result<Incident> Reader::incident(const QUuid &uuid) const
{
    auto id = findIncident(*m_database, uuid);
    return id ? incident(*id) : Result<Incident>(id.error());
}

Result<int> Reader::nextActionNumber(const QUuid &incident) const
{
    Statement query = m_database->statement("select next_action from incident where uuid = ?");
    const auto found = query.bind(incident).step();
    if (!found) return found.error();
    return *found ? int(query.integer(0)) : 1;
}

Result<std::vector<quint32>> Reader::ids(ListColumn column, ListOrder order, ListScope scope) const
{
    return ids(ListWish{column, order, scope, {}});
}

Result<std::vector<quint32>> Reader::ids(const ListWish &wish) const
{
    if (wish.isQuick()) return idsOf(m_database->statement(listSql(wish.column).ids[int(wish.scope)][int(wish.order)]));
    const QByteArray scope =
        wish.scope == ListScope::Trash ? " where i.deleted_at is not null" : " where i.deleted_at is null";
    Statement query = m_database->prepare("select i.id from incident i" + scope + filterSql(wish.filter) +
                                          orderSql(wish.column, wish.order));
    return idsOf(std::move(query));
}

Result<std::vector<quint32>> Reader::sorted(const std::vector<quint32> &ids, ListColumn column, ListOrder order) const
{
    QByteArrayList numbers;
    for (const quint32 id : ids)
        numbers.append(QByteArray::number(id));
    return idsOf(m_database->prepare("select i.id from incident i where i.id in (" + numbers.join(',') + ')' +
                                     orderSql(column, order)));
}

Result<QList<IncidentRow>> Reader::rows(const std::vector<quint32> &ids) const
{
    QList<IncidentRow> rows;
    rows.reserve(qsizetype(ids.size()));
    Statement query = m_database->statement("select " NEVERTWICE_ROW " from incident i where i.id = ?");
    for (const quint32 id : ids) {
        auto found = query.reset().bind(qint64(id)).step();
        if (!found) return found.error();
        if (!*found) continue; // gone since the order was read
        rows.append(rowOf(query));
    }
    return rows;
}

Result<QList<IncidentRow>> Reader::firstRows(int limit, ListColumn column, ListOrder order) const
{
    Statement query = column < ListColumn::Review
                          ? m_database->statement(listSql(column).first[int(order)])
                          : m_database->prepare("select " NEVERTWICE_ROW " from incident i where i.deleted_at is null" +
                                                orderSql(column, order) + " limit ?");
    query.bind(limit);
    return rowsOf(std::move(query));
}

// The index of refs tells alone which are the latest, and that of what is deleted which lie in the trash; rows are
// looked at only for as many as are wanted. The one that is called just so stands first, however old it is.
#define NEVERTWICE_NAMED(condition, same)                                                                              \
    "select " NEVERTWICE_ROW " from incident i where i.id in "                                                         \
    "(select id from (select id from incident where " condition " and id not in "                                      \
    "(select id from incident where deleted_at is not null) order by ref = " same " desc, id desc limit ?2)) "         \
    "order by i.ref = " same " desc, i.id desc"

Result<QList<IncidentRow>> Reader::rowsNamed(const QString &start, int limit) const
{
    const qsizetype english = englishPart(start);
    if (english == start.size()) {
        Statement query = m_database->statement(NEVERTWICE_NAMED("ref >= ?1 and ref < ?1 || char(1114111)", "?1"));
        query.bind(start, limit);
        return rowsOf(std::move(query));
    }
    Statement query = m_database->statement(NEVERTWICE_NAMED("ref >= ?3 || char(128) and ref < ?3 || char(1114111) and "
                                                             "substr(ref, 1, length(?1)) = ?1 collate folded",
                                                             "?1 collate folded"));
    query.bind(start, limit, start.left(english));
    return rowsOf(std::move(query));
}

#undef NEVERTWICE_NAMED

Result<WorkspaceCounts> Reader::counts() const
{
    // Open actions as a difference: an index knows all and those that are closed, and little lies in the trash. Joining
    // every action with its incident would take eight times as long.
    Statement query = m_database->statement(
        "select (select count(*) from incident where deleted_at is null), "
        "(select count(*) from incident where deleted_at is not null), "
        "(select count(status) from action) - "
        "(select count(*) from action where status in ('done', 'verified', 'wont_do')) - "
        "(select count(*) from incident i cross join action a on a.incident_id = i.id where i.deleted_at is not null "
        "and a.status not in ('done', 'verified', 'wont_do')), (select count(*) from cause)");
    auto found = query.step();
    if (!found) return found.error();
    return WorkspaceCounts{int(query.integer(0)), int(query.integer(1)), int(query.integer(2)), int(query.integer(3))};
}

Result<QList<CauseRow>> Reader::causes() const
{
    auto stored = readCauses(*m_database);
    if (!stored) return stored.error();
    struct Sums
    {
        int incidents = 0;
        qint64 impact = 0;
        Moment first, last;
        int openActions = 0;
    };
    QHash<QUuid, Sums> sums;
    {
        Statement query =
            m_database->statement("select l.uuid, count(*), sum(coalesce(i.impact_ms, 0)), min(i.started), "
                                  "max(i.started) from incident_cause l "
                                  "join incident i on i.id = l.incident_id where i.deleted_at is null group by l.uuid");
        for (;;) {
            auto more = query.step();
            if (!more) return more.error();
            if (!*more) break;
            sums.insert(query.uuid(0), {int(query.integer(1)), query.integer(2), query.moment(3), query.moment(4), 0});
        }
    }
    Statement query = m_database->statement(
        "select w.cause_uuid, count(*) from action_answer w join action a on a.incident_id = w.incident_id and "
        "a.uuid = w.action_uuid join incident i on i.id = w.incident_id where i.deleted_at is null and "
        "a.status not in ('done', 'verified', 'wont_do') group by w.cause_uuid");
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) break;
        sums[query.uuid(0)].openActions = int(query.integer(1));
    }
    QList<CauseRow> rows;
    for (const StoredCause &cause : std::as_const(*stored)) {
        const Sums sum = sums.value(cause.cause.uuid);
        if (sum.incidents == 0 && !mergedInto(cause.cause).isNull()) continue;
        rows.append({cause.cause, cause.version, sum.incidents, sum.impact, sum.openActions, sum.first, sum.last});
    }
    return rows;
}

Result<Cause> Reader::cause(const QUuid &uuid) const
{
    auto stored = readCause(*m_database, uuid);
    if (!stored) return stored.error();
    if (!*stored)
        return Error{Error::Kind::NotFound,
                     {},
                     u"the catalogue has no such cause"_s,
                     u"It may have been removed: look into the list."_s};
    return (*stored)->cause;
}

Result<int> Reader::otherIncidentsWithCause(const QUuid &cause, const QUuid &incident) const
{
    Statement query =
        // Those in the trash and this one are few: the rest is counted in the index, without a look at any incident.
        m_database->statement("select count(*) "
                              "- (select count(*) from incident i where i.deleted_at > 0 and exists "
                              "(select 1 from incident_cause l where l.incident_id = i.id and l.uuid = ?1)) "
                              "- (select count(*) from incident i join incident_cause l on l.incident_id = i.id "
                              "where i.uuid = ?2 and i.deleted_at is null and l.uuid = ?1) "
                              "from incident_cause where uuid = ?1");
    auto found = query.bind(cause, incident).step();
    return found ? Result<int>(int(query.integer(0))) : found.error();
}

Result<QStringList> Reader::names(NameKind kind) const
{
    static constexpr const char *kinds[] = {"service", "person", "tag", "team"};
    // From one name to the next greater one: the index holds a name as often as it is used.
    Statement query = m_database->statement(
        kind == NameKind::Person
            ? "with recursive used(name) as (select min(name) from incident_person union all "
              "select (select min(p.name) from incident_person p where p.name > used.name) from used "
              "where used.name is not null) select name from used where name is not null union "
              "select name from directory where kind = ?1 order by 1"
            : "with recursive used(name) as (select min(name) from incident_word where kind = ?1 union all "
              "select (select min(w.name) from incident_word w where w.kind = ?1 and w.name > used.name) from used "
              "where used.name is not null) select name from used where name is not null union "
              "select name from directory where kind = ?1 order by 1");
    query.bind(QString::fromLatin1(kinds[int(kind)]));
    QStringList names;
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return names;
        names.append(query.text(0));
    }
}

Result<QList<ActionRow>> Reader::actions() const
{
    Statement query = m_database->statement(
        "select a.uuid, a.number, a.title, a.details, a.type, a.group_name, a.priority, a.owner, a.due, a.status, "
        "a.created_at, a.closed_at, a.reason, a.evidence, a.review_on, a.link, a.extra, i.id, i.uuid, i.ref "
        "from action a join incident i on i.id = a.incident_id where i.deleted_at is null "
        "order by a.status in ('done', 'verified', 'wont_do'), a.due is null, a.due, a.priority is null, a.priority, "
        "i.sort_at desc, a.number");
    QList<ActionRow> rows;
    QHash<std::pair<qint64, QUuid>, qsizetype> places;
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) break;
        places.insert({query.integer(17), query.uuid(0)}, rows.size());
        rows.append({RowTable<Action>::readRow(query), {query.integer(17)}, query.uuid(18), query.text(19)});
    }
    Statement answers = m_database->statement(
        "select incident_id, action_uuid, cause_uuid from action_answer order by incident_id, action_uuid, position");
    for (;;) {
        auto more = answers.step();
        if (!more) return more.error();
        if (!*more) return rows;
        const auto place = places.constFind({answers.integer(0), answers.uuid(1)});
        if (place != places.constEnd()) rows[*place].action.answers.append(answers.uuid(2));
    }
}

Result<QList<Revision>> Reader::revisions(const QUuid &subject) const
{
    return listRevisions(*m_database, subject);
}
Result<QJsonObject> Reader::document(RevisionId revision) const
{
    return revisionDocument(*m_database, revision);
}
Result<WorkspaceDocument> Reader::workspaceDocument() const
{
    return readWorkspaceDocument(*m_database);
}
Result<QJsonValue> Reader::setting(const QString &name) const
{
    return readSetting(*m_database, name);
}

QList<CustomField> Reader::customFields() const
{
    const QString name = QString::fromLatin1(TeamSettings::kCustomFields);
    const Result<QJsonValue> defined = setting(name);
    return defined ? TeamSettings::read({{name, *defined}}).customFields : QList<CustomField>();
}

Result<QByteArray> Reader::attachment(const QString &sha256) const
{
    Statement query = m_database->statement("select content from blob where sha256 = ?");
    auto found = query.bind(sha256).step();
    if (!found) return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound,
                     {},
                     u"the workspace does not hold the bytes of this attachment"_s,
                     u"Attach the file again, or look into a backup."_s};
    return query.blob(0);
}

Result<qint64> Reader::lastChange() const
{
    return m_database->scalar("select max(id) from revision");
}

Result<QSet<QUuid>> Reader::changedSince(qint64 change) const
{
    Statement query = m_database->statement("select distinct subject from revision where id > ?");
    query.bind(change);
    QSet<QUuid> changed;
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return changed;
        changed.insert(query.uuid(0));
    }
}

void Reader::interrupt() const
{
    m_database->interrupt();
}

} // namespace nevertwice
