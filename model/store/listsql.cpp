#include "model/store/listsql.h"

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

// Texts of a person, between the marks of SQL.
QByteArray hasWord(const char *kind, const QStringList &names)
{
    if (names.isEmpty()) return {};
    QByteArrayList quoted;
    for (QString name : names)
        quoted.append('\'' + name.remove(QChar(0)).replace(u'\'', QLatin1StringView("\'\'")).toUtf8() + '\'');
    return QByteArray(" and exists (select 1 from incident_word w where w.incident_id = i.id and w.kind = '") + kind +
           "' and w.name collate folded in (" + quoted.join(", ") + "))";
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
    const Moment since = filters.days ? Moment::onDay(today.addDays(-*filters.days)) : filters.since;
    return {filters.severities, filters.states, filters.reviews, filters.services, filters.tags, since};
}

QByteArray filterSql(const ListFilter &filter)
{
    QByteArray sql = oneOf("severity", filter.severities) + oneOf("state", filter.states) +
                     oneOf("review", filter.reviews) + hasWord("service", filter.services) +
                     hasWord("tag", filter.tags);
    if (filter.since.isKnown()) sql += " and i.sort_at >= " + QByteArray::number(filter.since.msecs());
    return sql;
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
