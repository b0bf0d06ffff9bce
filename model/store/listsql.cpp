#include "model/store/listsql.h"

#include "model/store/fieldsql.h"

namespace nevertwice {

namespace {

template <typename E> QByteArray oneOf(const char *column, const QList<E> &values)
{
    if (values.isEmpty()) return {};
    QByteArrayList words;
    for (const E value : values)
        words.append('\'' + CodeWords<E>::words[size_t(value)].toUtf8() + '\'');
    return QByteArray(" and i.") + column + " in (" + words.join(", ") + ')';
}

QByteArray literal(const QString &text)
{
    return sqlLiteral(text);
}

QByteArray hasWord(const char *kind, const QStringList &names)
{
    if (names.isEmpty()) return {};
    QByteArrayList quoted;
    for (const QString &name : names)
        quoted.append(literal(name));
    return QByteArray("exists (select 1 from incident_word w where w.incident_id = i.id and w.kind = '") + kind +
           "' and w.name collate folded in (" + quoted.join(", ") + "))";
}

// Whether a service of it is owned by one of these teams, as the directory says.
QByteArray isOfTeam(const QStringList &names)
{
    QByteArrayList quoted;
    for (const QString &name : names)
        quoted.append(literal(name));
    return "exists (select 1 from incident_word w where w.incident_id = i.id and w.kind = 'service' and w.name in "
           "(select d.name from directory d where d.kind = 'service' and case when json_valid(d.extra) then "
           "json_extract(d.extra, '$.team') end collate folded in (" +
           quoted.join(", ") + ")))";
}

// Whether a text has one of these in it, in any case of the Latin letters.
QByteArray holdsOneOf(const char *column, const QStringList &texts)
{
    QByteArrayList any;
    for (QString text : texts) {
        text.replace(u'!', QLatin1StringView("!!"))
            .replace(u'%', QLatin1StringView("!%"))
            .replace(u'_', QLatin1StringView("!_"));
        any.append(QByteArray(column) + " like " + literal(u'%' + text + u'%') + " escape '!'");
    }
    return '(' + any.join(" or ") + ')';
}

QByteArray hasCause(const QStringList &asked)
{
    QByteArrayList categories;
    for (const QString &word : asked)
        categories.append(literal(word.toLower()));
    return "exists (select 1 from incident_cause l join cause c on c.uuid = l.uuid where l.incident_id = i.id and (" +
           holdsOneOf("c.title", asked) + " or c.category in (" + categories.join(", ") + ")))";
}

QByteArray hasFact(QueryFact fact, QDate today)
{
    static constexpr const char *undone = "a.status not in ('done', 'verified', 'wont_do')";
    const auto rows = [](const char *table) {
        return QByteArray("exists (select 1 from ") + table + " x where x.incident_id = i.id)";
    };
    const auto text = [](const char *column) {
        return QByteArray("exists (select 1 from incident_text t where t.incident_id = i.id and (") + column + "))";
    };
    const auto word = [](const char *kind) {
        return QByteArray("exists (select 1 from incident_word w where w.incident_id = i.id and w.kind = '") + kind +
               "')";
    };
    switch (fact) {
    case QueryFact::Timeline:
        return rows("event");
    case QueryFact::Cause:
        return rows("incident_cause");
    case QueryFact::Actions:
        return rows("action");
    case QueryFact::Owner: // every action has one
        return QByteArray("(") + rows("action") +
               " and not exists (select 1 from action a where a.incident_id = i.id and a.owner = '' and " + undone +
               "))";
    case QueryFact::Summary:
        return text("t.summary <> ''");
    case QueryFact::Impact:
        return text("t.impact <> ''");
    case QueryFact::RootCause:
        return text("t.root_cause <> ''");
    case QueryFact::Resolution:
        return text("t.resolution <> ''");
    case QueryFact::Lessons:
        return text("t.lessons <> '' or t.went_well <> '' or t.went_wrong <> '' or t.got_lucky <> ''");
    case QueryFact::Services:
        return word("service");
    case QueryFact::Tags:
        return word("tag");
    case QueryFact::Attachments:
        return rows("attachment");
    case QueryFact::Questions:
        return "exists (select 1 from question q where q.incident_id = i.id and q.resolved = 0)";
    case QueryFact::Overdue:
        return QByteArray("exists (select 1 from action a where a.incident_id = i.id and ") + undone + " and a.due < " +
               QByteArray::number(Moment::onDay(today).msecs()) + ')';
    }
    return "1";
}

QByteArray moreSql(const QueryFilters &more, QDate today)
{
    QByteArray sql = oneOf("classification", more.classifications) + oneOf("detection_method", more.methods);
    if (!more.eventKinds.isEmpty()) {
        QByteArrayList kinds;
        for (const EventKind kind : more.eventKinds)
            kinds.append(literal(Code<EventKind>(kind).word()));
        sql +=
            " and exists (select 1 from event e where e.incident_id = i.id and e.kind in (" + kinds.join(", ") + "))";
    }
    if (!more.causes.isEmpty()) sql += " and " + hasCause(more.causes);
    if (!more.notCauses.isEmpty()) sql += " and not " + hasCause(more.notCauses);
    if (!more.owners.isEmpty())
        sql += " and exists (select 1 from action a where a.incident_id = i.id and " +
               holdsOneOf("a.owner", more.owners) + ')';
    if (!more.teams.isEmpty()) sql += " and " + isOfTeam(more.teams);
    if (!more.notTeams.isEmpty()) sql += " and not " + isOfTeam(more.notTeams);
    if (!more.notServices.isEmpty()) sql += " and not " + hasWord("service", more.notServices);
    if (!more.notTags.isEmpty()) sql += " and not " + hasWord("tag", more.notTags);
    for (const QueryFact fact : more.facts)
        sql += " and " + hasFact(fact, today);
    for (const QueryFact fact : more.lacking)
        sql += " and not " + hasFact(fact, today);
    for (const QueryField &field : more.fields)
        sql += " and " + fieldSql(field, today);
    if (more.longerThan) sql += " and i.impact_ms > " + QByteArray::number(*more.longerThan);
    if (more.shorterThan) sql += " and i.impact_ms < " + QByteArray::number(*more.shorterThan);
    return sql;
}

// A duration from two instants that stand in their order; a day counts no minutes (model/insight/measures.h).
#define NEVERTWICE_SPAN(from, to)                                                                                      \
    "case when typeof(i." from ") = 'integer' and typeof(i." to ") = 'integer' and i." to " >= i." from " then i." to  \
    " - i." from " end"

const char *expressionOf(ListColumn column)
{
    switch (column) {
    case ListColumn::Started:
    case ListColumn::Ref: // have an order of their own below
        break;
    case ListColumn::Title:
        return "i.title collate nocase";
    case ListColumn::Severity:
        return "i.severity";
    case ListColumn::State:
        return "i.state";
    case ListColumn::Changed:
        return "i.changed_at";
    case ListColumn::Review: // in the order in which a review goes
        return "nullif(instr(' none draft in_review approved published not_required ', ' ' || i.review || ' '), 0)";
    case ListColumn::Detect:
        return NEVERTWICE_SPAN("started", "detected");
    case ListColumn::Acknowledge:
        return NEVERTWICE_SPAN("detected", "acknowledged");
    case ListColumn::Mitigate:
        return NEVERTWICE_SPAN("started", "mitigated");
    case ListColumn::Resolve:
        return NEVERTWICE_SPAN("started", "resolved");
    case ListColumn::Impact:
        return "i.impact_ms";
    case ListColumn::Services:
        return "(select w.name from incident_word w where w.incident_id = i.id and w.kind = 'service' "
               "order by w.position limit 1) collate nocase";
    case ListColumn::Commander:
        return "(select p.name from incident_person p where p.incident_id = i.id and p.role = 'commander' "
               "order by p.position limit 1) collate nocase";
    case ListColumn::OpenActions:
        return "(select count(*) from action a where a.incident_id = i.id and "
               "a.status not in ('done', 'verified', 'wont_do'))";
    }
    return "null";
}

#undef NEVERTWICE_SPAN

} // namespace

ListFilter listFilter(const QueryFilters &filters, QDate today)
{
    ListFilter filter;
    filter.more = filters;
    std::swap(filter.severities, filter.more.severities);
    std::swap(filter.states, filter.more.states);
    std::swap(filter.reviews, filter.more.reviews);
    std::swap(filter.services, filter.more.services);
    std::swap(filter.tags, filter.more.tags);
    filter.since = filters.days ? Moment::onDay(today.addDays(-*filters.days)) : filters.since;
    filter.until = filters.daysBefore ? Moment::onDay(today.addDays(-*filters.daysBefore)) : filters.until;
    filter.more.since = filter.more.until = {};
    filter.more.days = filter.more.daysBefore = std::nullopt;
    const auto asksForToday = [](const QList<QueryFact> &facts) { return facts.contains(QueryFact::Overdue); };
    if (asksForToday(filters.facts) || asksForToday(filters.lacking) || !filters.fields.isEmpty()) filter.today = today;
    return filter;
}

QByteArray filterSql(const ListFilter &filter)
{
    QByteArray sql =
        oneOf("severity", filter.severities) + oneOf("state", filter.states) + oneOf("review", filter.reviews);
    if (!filter.services.isEmpty()) sql += " and " + hasWord("service", filter.services);
    if (!filter.tags.isEmpty()) sql += " and " + hasWord("tag", filter.tags);
    if (filter.since.isKnown()) sql += " and i.sort_at >= " + QByteArray::number(filter.since.msecs());
    if (filter.until.isKnown())
        sql += " and i.sort_at < " + QByteArray::number(Moment::onDay(filter.until.day().addDays(1)).msecs());
    return sql + moreSql(filter.more, filter.today);
}

QByteArray orderSql(ListColumn column, ListOrder order)
{
    const char *direction = order == ListOrder::Descending ? " desc" : "";
    switch (column) {
    case ListColumn::Started: // always known, and of one piece with its index
        return QByteArray(" order by i.sort_at") + direction + ", i.id" + direction;
    case ListColumn::Ref:
        return QByteArray(" order by length(i.ref)") + direction + ", i.ref" + direction + ", i.id" + direction;
    default:
        return QByteArray(" order by ") + expressionOf(column) + direction + " nulls last, i.sort_at desc, i.id desc";
    }
}

} // namespace nevertwice
