#include "model/exchange/csv.h"

#include "model/domain/exactnumber.h"
#include "model/insight/measures.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace csv {

// What begins like a formula, also behind spaces and marks nobody sees, is none any more.
QString harmless(const QString &cell)
{
    for (const QChar c : cell) {
        if (u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(c)) return u'\'' + cell;
        if (!c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control) return cell;
    }
    return cell;
}

QString quoted(const QString &cell)
{
    return u'"' + harmless(cell).replace(u'"', "\"\""_L1) + u'"';
}

QString minutes(const Reading &reading)
{
    return reading.value ? QString::number(qint64(std::floor(inMinutes(*reading.value)))) : QString();
}

QString amount(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

// The keys of the team's own fields that any of the incidents has.
QStringList fieldKeys(const QList<Incident> &incidents)
{
    QStringList keys;
    for (const Incident &incident : incidents)
        keys += incident.custom.keys();
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

} // namespace csv

QByteArray csvOf(const QList<QStringList> &rows)
{
    QString out(QChar::ByteOrderMark);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0) out += u',';
            out += csv::quoted(row[i]);
        }
        out += "\r\n"_L1;
    }
    return out.toUtf8();
}

QByteArray incidentsCsv(const QList<Incident> &incidents)
{
    QList<QStringList> rows{{u"ref"_s,
                             u"uuid"_s,
                             u"title"_s,
                             u"severity"_s,
                             u"state"_s,
                             u"classification"_s,
                             u"review"_s,
                             u"services"_s,
                             u"tags"_s,
                             u"causes"_s,
                             u"time_zone"_s,
                             u"started"_s,
                             u"detected"_s,
                             u"acknowledged"_s,
                             u"mitigated"_s,
                             u"resolved"_s,
                             u"published"_s,
                             u"detect_minutes"_s,
                             u"acknowledge_minutes"_s,
                             u"mitigate_minutes"_s,
                             u"resolve_minutes"_s,
                             u"impact_minutes"_s,
                             u"users_percent"_s,
                             u"users_count"_s,
                             u"requests"_s,
                             u"money"_s,
                             u"open_actions"_s,
                             u"summary"_s}};
    const QStringList fields = csv::fieldKeys(incidents);
    for (const QString &field : fields)
        rows[0].append("custom."_L1 + field);
    for (const Incident &i : incidents) {
        const Milestones &m = i.milestones;
        const Readings r = readingsOf(i);
        QStringList causes;
        for (const CauseLink &cause : i.causes)
            causes.append(cause.title);
        const auto open =
            std::count_if(i.actions.begin(), i.actions.end(), [](const Action &a) { return !a.isClosed(); });
        rows.append({i.ref,
                     i.uuid.toString(QUuid::WithoutBraces),
                     i.title,
                     i.severity.word(),
                     i.state.word(),
                     i.classification.word(),
                     i.review.word(),
                     i.services.join(u"; "_s),
                     i.tags.join(u"; "_s),
                     causes.join(u"; "_s),
                     i.timeZone,
                     m.started.text(),
                     m.detected.text(),
                     m.acknowledged.text(),
                     m.mitigated.text(),
                     m.resolved.text(),
                     i.publishedAt.text(),
                     csv::minutes(r.detect),
                     csv::minutes(r.acknowledge),
                     csv::minutes(r.mitigate),
                     csv::minutes(r.resolve),
                     csv::minutes(r.impact),
                     i.impact.usersPercent ? QString::number(*i.impact.usersPercent) : QString(),
                     i.impact.usersCount ? QString::number(*i.impact.usersCount) : QString(),
                     csv::amount(i.impact.requests),
                     csv::amount(i.impact.money),
                     QString::number(open),
                     i.summary});
        for (const QString &field : fields)
            rows.last().append(csv::amount(shownNumber(i.custom.value(field))));
    }
    return csvOf(rows);
}

QByteArray eventsCsv(const QList<Incident> &incidents)
{
    QList<QStringList> rows{{u"incident"_s, u"title"_s, u"at"_s, u"end"_s, u"as_written"_s, u"precision"_s, u"kind"_s,
                             u"text"_s, u"author"_s, u"link"_s, u"starred"_s, u"uuid"_s}};
    for (const Incident &i : incidents)
        for (const Event &e : i.timeline)
            rows.append({i.ref, i.title, e.at.text(), e.end.text(), e.asWritten, e.precision.word(), e.kind.word(),
                         e.text, e.author, e.link, e.starred ? u"yes"_s : u"no"_s,
                         e.uuid.toString(QUuid::WithoutBraces)});
    return csvOf(rows);
}

QByteArray actionsCsv(const QList<Incident> &incidents, const Moment &now)
{
    QList<QStringList> rows{{u"action"_s, u"incident"_s, u"incident_title"_s, u"title"_s, u"details"_s, u"type"_s,
                             u"group"_s, u"priority"_s, u"owner"_s, u"due"_s, u"overdue"_s, u"status"_s,
                             u"created_at"_s, u"closed_at"_s, u"reason"_s, u"evidence"_s, u"review_on"_s, u"link"_s,
                             u"uuid"_s}};
    for (const Incident &i : incidents)
        for (const Action &a : i.actions)
            rows.append({u"%1.%2"_s.arg(i.ref).arg(a.number), i.ref, i.title, a.title, a.details, a.type.word(),
                         a.group, a.priority.word(), a.owner, a.due.text(), isOverdue(a, now) ? u"yes"_s : u"no"_s,
                         a.status.word(), a.createdAt.text(), a.closedAt.text(), a.reason, a.evidence,
                         a.reviewOn.text(), a.link, a.uuid.toString(QUuid::WithoutBraces)});
    return csvOf(rows);
}

} // namespace nevertwice
