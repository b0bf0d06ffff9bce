#include "model/store/rowtables.h"

#include <QJsonDocument>

namespace nevertwice {

QString extraText(const QJsonObject &extra)
{
    return QString::fromUtf8(QJsonDocument(extra).toJson(QJsonDocument::Compact));
}

QJsonObject extraObject(const Statement &row, int column)
{
    return row.isNull(column) ? QJsonObject() : QJsonDocument::fromJson(row.blob(column)).object();
}

namespace {

void bindExtra(Statement &to, const QJsonObject &extra)
{
    extra.isEmpty() ? to.bindNext(nullptr) : to.bindNext(extraText(extra));
}

} // namespace

void RowTable<Event>::bindRow(Statement &to, const Event &e)
{
    to.bind(e.at, e.end, e.asWritten, e.clock, e.correctedFrom, e.precision, e.kind, e.text, e.author, e.link,
            e.starred);
    bindExtra(to, e.extra);
}

Event RowTable<Event>::readRow(const Statement &row)
{
    return {row.uuid(0),   row.moment(1),          row.moment(2),          row.text(3), row.text(4),
            row.moment(5), row.code<Precision>(6), row.code<EventKind>(7), row.text(8), row.text(9),
            row.text(10),  row.boolean(11),        extraObject(row, 12)};
}

void RowTable<CauseLink>::bindRow(Statement &to, const CauseLink &c)
{
    to.bind(c.role);
    bindExtra(to, c.extra);
}

CauseLink RowTable<CauseLink>::readRow(const Statement &row)
{
    return {row.uuid(0), row.text(1), row.code<CauseCategory>(2), row.code<CauseRole>(3), extraObject(row, 4)};
}

void RowTable<Action>::bindRow(Statement &to, const Action &a)
{
    to.bind(a.number, a.title, a.details, a.type, a.group, a.priority, a.owner, a.due, a.status, a.createdAt,
            a.closedAt, a.reason, a.evidence, a.reviewOn, a.link);
    bindExtra(to, a.extra);
}

Action RowTable<Action>::readRow(const Statement &row)
{
    return {row.uuid(0),
            int(row.integer(1)),
            row.text(2),
            row.text(3),
            row.code<ActionType>(4),
            row.text(5),
            row.code<Priority>(6),
            row.text(7),
            row.moment(8),
            row.code<ActionStatus>(9),
            row.moment(10),
            row.moment(11),
            row.text(12),
            row.text(13),
            row.moment(14),
            row.text(15),
            {},
            extraObject(row, 16)};
}

void RowTable<Interval>::bindRow(Statement &to, const Interval &i)
{
    to.bind(i.from, i.to);
    bindExtra(to, i.extra);
}

Interval RowTable<Interval>::readRow(const Statement &row)
{
    return {row.uuid(0), row.moment(1), row.moment(2), extraObject(row, 3)};
}

void RowTable<Question>::bindRow(Statement &to, const Question &q)
{
    to.bind(q.section, q.text, q.by, q.resolved);
    bindExtra(to, q.extra);
}

Question RowTable<Question>::readRow(const Statement &row)
{
    return {row.uuid(0), row.text(1), row.text(2), row.text(3), row.boolean(4), extraObject(row, 5)};
}

void RowTable<Person>::bindRow(Statement &to, const Person &p)
{
    to.bind(p.name, p.role);
    bindExtra(to, p.extra);
}

Person RowTable<Person>::readRow(const Statement &row)
{
    return {row.uuid(0), row.text(1), row.code<PersonRole>(2), extraObject(row, 3)};
}

void RowTable<RelatedIncident>::bindRow(Statement &to, const RelatedIncident &r)
{
    to.bind(r.kind);
    bindExtra(to, r.extra);
}

RelatedIncident RowTable<RelatedIncident>::readRow(const Statement &row)
{
    return {row.uuid(0), row.code<Relation>(1), extraObject(row, 2)};
}

void RowTable<OtherSection>::bindRow(Statement &to, const OtherSection &s)
{
    to.bind(s.heading, s.text);
    bindExtra(to, s.extra);
}

OtherSection RowTable<OtherSection>::readRow(const Statement &row)
{
    return {row.uuid(0), row.text(1), row.text(2), extraObject(row, 3)};
}

void RowTable<Attachment>::bindRow(Statement &to, const Attachment &a)
{
    to.bind(a.name, a.mediaType, a.sha256);
    bindExtra(to, a.extra);
}

Attachment RowTable<Attachment>::readRow(const Statement &row)
{
    return {row.uuid(0), row.text(1), row.text(2), row.text(3), extraObject(row, 4)};
}

} // namespace nevertwice
